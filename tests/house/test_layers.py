"""Imports point inwards, and each library has its ring."""

import subprocess
import sys
from pathlib import Path


def _contracts(folder: Path) -> tuple[int, str]:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    done = subprocess.run(
        [*command, "--no-logo", "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_every_import_contract_holds(project: Path) -> None:
    status, said = _contracts(project)
    assert status == 0, said


WRONG = {
    "Imports point inwards": ("domain/acts.py", "from ecabinet.application import messages"),
    "The domain knows the standard library only": ("domain/feeds.py", "import cryptography"),
    "Qt stays in the desktop": ("application/messages.py", "import PySide6.QtCore"),
    "Databases stay in persistence": ("exports/tables.py", "import sqlalchemy"),
    "Document signatures stay in signing": ("exports/headings.py", "import pyhanko"),
    "Only a bootstrap chooses where things are stored": ("cli/main.py", "from ecabinet.persistence import laptop"),
    "No cycles": ("domain/faults.py", "from ecabinet.domain import acts, feeds"),
}


def test_a_wrong_import_breaks_its_contract(tmp_path: Path, project: Path) -> None:
    (tmp_path / "pyproject.toml").write_bytes((project / "pyproject.toml").read_bytes())
    for source in (project / "ecabinet").rglob("*.py"):
        copy = tmp_path / source.relative_to(project)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(source.read_bytes())
    for place, line in WRONG.values():
        wrong = tmp_path / "ecabinet" / place
        wrong.write_text(f"{wrong.read_text('utf-8')}\n{line}\n", "utf-8")
    status, said = _contracts(tmp_path)
    assert status == 1
    assert [contract for contract in WRONG if f"{contract} BROKEN" not in said] == []
