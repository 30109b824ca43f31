"""Builds what is made from the sources: compiled forms, translations, the bundle and its installers.

Run it with the Python of `.venv`: `.venv/bin/python build_installer.py forms`.
"""

import argparse
import sys

from installer import forms, translations
from installer.common import StepFailed


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="build_installer.py", description=__doc__)
    steps = parser.add_subparsers(dest="step", required=True)
    for name, purpose in (
        ("forms", "compile ui/*.ui into ecabinet/desktop/forms/"),
        ("translations", "collect texts into resources/translations/*.ts and compile them"),
    ):
        step = steps.add_parser(name, help=purpose)
        step.add_argument("--check", action="store_true", help="change nothing; fail where something is not current")
    return parser.parse_args()


def main() -> int:
    """Do the step that was asked for; the status is 1 where it failed or a check found something."""
    arguments = _arguments()
    step = {"forms": forms, "translations": translations}[arguments.step]
    try:
        lines = step.check() if arguments.check else step.build()
    except StepFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    print("\n".join(lines) or f"{arguments.step}: current")
    return 1 if arguments.check and lines else 0


if __name__ == "__main__":
    sys.exit(main())
