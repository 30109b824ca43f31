"""Compiles Qt Designer forms: `ui/NAME.ui` becomes `ecabinet/desktop/forms/ui_NAME.py`, committed and never edited."""

import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from installer.common import ROOT, one_at_a_time, run, tool, write_if_changed

FORMS = ROOT / "ui"
COMPILED = ROOT / "ecabinet" / "desktop" / "forms"
_VERSION_LINE = "## Created by: Qt User Interface Compiler version"


def without_version(source: str) -> str:
    """A compiled form without the line that names the compiler's version."""
    return "".join(line for line in source.splitlines(keepends=True) if not line.startswith(_VERSION_LINE))


def twin(form: Path) -> Path:
    """Where a form's compiled twin lies."""
    return COMPILED / f"ui_{form.stem}.py"


def compile_form(form: Path) -> str:
    """The Python source of a form; raises `StepFailed` where Qt's compiler cannot read it."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "form.py"
        run([tool("pyside6-uic"), "--no-autoconnection", form.relative_to(ROOT), "-o", out])
        return out.read_text("utf-8")


def build() -> list[str]:
    """Compile every form and remove twins without a form; returns a line for each file that changed."""
    changed = []
    with one_at_a_time("forms"):
        forms = sorted(FORMS.glob("*.ui"))
        with ThreadPoolExecutor(2) as pool:
            for form, source in zip(forms, pool.map(compile_form, forms), strict=True):
                if not _current(form, source) and write_if_changed(twin(form), source.encode()):
                    changed.append(f"compiled {form.name}")
        for orphan in _orphans():
            orphan.unlink()
            changed.append(f"removed {orphan.name}, its form is gone")
    return changed


def check() -> list[str]:
    """What is wrong with the committed twins, a line each."""
    forms = sorted(FORMS.glob("*.ui"))
    with ThreadPoolExecutor(2) as pool:
        sources = list(pool.map(compile_form, forms))
    stale = [form for form, source in zip(forms, sources, strict=True) if not _current(form, source)]
    return [f"{form.name}: its compiled twin is not current" for form in stale] + [
        f"{orphan.name}: there is no such form" for orphan in _orphans()
    ]


def _current(form: Path, source: str) -> bool:
    committed = twin(form)
    return committed.is_file() and without_version(committed.read_text("utf-8")) == without_version(source)


def _orphans() -> list[Path]:
    expected = {twin(form) for form in FORMS.glob("*.ui")}
    return [file for file in sorted(COMPILED.glob("ui_*.py")) if file not in expected]
