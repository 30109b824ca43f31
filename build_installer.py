"""Builds what is made from the sources: compiled forms, translations, the bundle and its installers.

Run it with the Python of `.venv`: `.venv/bin/python build_installer.py forms`.
"""

import argparse
import sys
from collections.abc import Callable

from installer import bundle, deb, forms, translations
from installer.common import StepFailed

_BUILD: dict[str, Callable[[], list[str]]] = {
    "forms": forms.build,
    "translations": translations.build,
    "bundle": bundle.build,
    "installer": deb.build,
}
_CHECK: dict[str, Callable[[], list[str]]] = {"forms": forms.check, "translations": translations.check}
_PURPOSE = {
    "forms": "compile ui/*.ui into ecabinet/desktop/forms/",
    "translations": "collect texts into resources/translations/*.ts and compile them",
    "bundle": "freeze the program into dist/ecabinet/, which runs without Python",
    "installer": "pack the bundle as a package of the system",
}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="build_installer.py", description=__doc__)
    steps = parser.add_subparsers(dest="step", required=True)
    for name, purpose in _PURPOSE.items():
        step = steps.add_parser(name, help=purpose)
        if name in _CHECK:
            step.add_argument("--check", action="store_true", help="change nothing; fail where something is stale")
        else:
            step.set_defaults(check=False)
        if name == "installer":
            step.add_argument("--kind", choices=["deb"], required=True, help="the kind of package")
    return parser.parse_args()


def main() -> int:
    """Do the step that was asked for; the status is 1 where it failed or a check found something."""
    arguments = _arguments()
    try:
        lines = (_CHECK if arguments.check else _BUILD)[arguments.step]()
    except StepFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    print("\n".join(lines) or f"{arguments.step}: current")
    return 1 if arguments.check and lines else 0


if __name__ == "__main__":
    sys.exit(main())
