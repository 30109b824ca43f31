"""The first paint waits for nothing heavy, and PySide itself counts its references right."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

HEAVY = (
    "sqlalchemy", "alembic", "sqlcipher3", "cryptography", "pypdf", "pikepdf", "pypdfium2", "reportlab", "pyhanko",
    "httpx2", "msgspec", "keyring", "qtawesome", "openpyxl", "lxml", "starlette", "importlib.metadata", "email",
)  # fmt: skip


def test_nothing_heavy_is_imported_before_the_first_paint(project: Path) -> None:
    program = (
        "import sys, ecabinet.desktop.shell, ecabinet.desktop.memory, ecabinet.application.clocks;"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", program], cwd=project, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


class Bell(QObject):
    """Rings with a truth value."""

    rung = Signal(bool)


def test_emitting_signals_does_not_use_up_none_and_true(qapp: QApplication) -> None:
    bell, heard = Bell(), []
    bell.rung.connect(heard.append)
    bell.rung.emit(True)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(2_000):
        bell.rung.emit(True)
        qapp.processEvents()
    heard.clear()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert [abs(new - old) < 500 for new, old in zip(after, before, strict=True)] == [True, True]


def test_modules_are_imported_without_their_source_being_read(project: Path) -> None:
    """PySide would read each for a feature that none uses; what it is switched off by is private, and may go."""
    program = "import linecache, ecabinet.desktop.shell; print([name for name in linecache.cache if 'window' in name])"
    said = subprocess.run([sys.executable, "-c", program], cwd=project, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
