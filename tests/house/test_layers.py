"""Imports point inwards, and each library has its ring."""

import subprocess
import sys
from pathlib import Path

import pytest


def _contracts(folder: Path) -> tuple[int, str]:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    done = subprocess.run(
        [*command, "--no-logo", "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_every_import_contract_holds(project: Path) -> None:
    status, said = _contracts(project)
    assert status == 0, said


@pytest.mark.parametrize(
    ("place", "line", "contract"),
    [
        ("domain/acts.py", "from ecabinet.application import messages", "Imports point inwards"),
        ("domain/acts.py", "import cryptography", "The domain knows the standard library only"),
        ("application/messages.py", "import PySide6.QtCore", "Qt stays in the desktop"),
        ("exports/tables.py", "import sqlalchemy", "Databases stay in persistence"),
        ("application/messages.py", "import pyhanko", "Document signatures stay in signing"),
    ],
)
def test_a_wrong_import_breaks_its_contract(
    tmp_path: Path, project: Path, place: str, line: str, contract: str
) -> None:
    (tmp_path / "pyproject.toml").write_bytes((project / "pyproject.toml").read_bytes())
    for source in (project / "ecabinet").rglob("*.py"):
        copy = tmp_path / source.relative_to(project)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(source.read_bytes())
    wrong = tmp_path / "ecabinet" / place
    wrong.write_text(f"{wrong.read_text('utf-8')}\n{line}\n", "utf-8")
    status, said = _contracts(tmp_path)
    assert (status, f"{contract} BROKEN" in said) == (1, True), said
