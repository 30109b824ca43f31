"""What the program says about a file that had lost something."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from ecabinet.application.laptop_damage import Damage
from ecabinet.application.messages import Language
from ecabinet.desktop import damage_notice
from ecabinet.desktop.damage_notice import DamageNotice
from ecabinet.desktop.memory import FleetingMemory
from ecabinet.desktop.shell import Shell
from tests.laptop_world import MovableClock


class DamagedLaptop:
    """A laptop of which only what it says about its file is asked."""

    def __init__(self, found: Damage | None) -> None:
        self.found = found

    def damage(self) -> Damage | None:
        return self.found

    def damage_was_read(self) -> None:
        self.found = None


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Shell:
    memory = FleetingMemory()
    memory.remember("language", Language.ENGLISH)
    made = Shell(qapp, memory, MovableClock(), tmp_path)
    qtbot.addWidget(made.window)
    return made


def shown(shell: Shell) -> QMessageBox | None:
    return shell.window.findChild(QMessageBox)


def test_what_was_lost_is_said_until_it_was_read(qtbot: QtBot, shell: Shell) -> None:
    laptop = DamagedLaptop(Damage((7, 8, 9), (12,)))
    DamageNotice(shell, laptop)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: shown(shell) is not None)
    box = shown(shell)
    assert box is not None
    assert "no. 7–9" in box.text()
    assert "no. 12" in box.text()
    assert "drafts" in box.text()
    assert laptop.found is not None
    box.accept()
    qtbot.waitUntil(lambda: laptop.found is None)


def test_a_sound_file_is_not_spoken_of(qtbot: QtBot, shell: Shell) -> None:
    DamageNotice(shell, DamagedLaptop(None))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: not shell.findChildren(DamageNotice))
    assert shown(shell) is None


def test_nothing_is_said_to_be_missing_or_put_back_that_is_not(shell: Shell) -> None:
    text = damage_notice.said(Damage(), shell.faults)
    assert "missing" not in text
    assert "put back from" not in text
    assert text.count("\n\n") == 1
