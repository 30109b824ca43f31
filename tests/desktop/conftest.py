"""The desk that pages are tried on: theme, language, a fixed clock, work done inline, pictures on demand."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ecabinet.application.messages import Language
from ecabinet.desktop import fonts
from ecabinet.desktop.faults import FaultTeller
from ecabinet.desktop.memory import FleetingMemory
from ecabinet.desktop.navigator import Navigator
from ecabinet.desktop.pages.kit import PageKit
from ecabinet.desktop.tasks import InlineRunner
from ecabinet.desktop.theme import Theme, ThemeChoice
from ecabinet.desktop.translating import Translating

# Thursday 26 March 2026, 14:13 in Hà Nội.
NOW = 1_774_509_180_000


@dataclass(slots=True)
class FixedClock:
    """A clock that stands until somebody moves it; milliseconds UTC."""

    moment: int = NOW

    def now(self) -> int:
        return self.moment


@dataclass(slots=True)
class Desk:
    """What a page needs around it in a test."""

    application: QApplication
    bot: QtBot
    memory: FleetingMemory
    clock: FixedClock
    theme: Theme
    translating: Translating
    navigator: Navigator
    kit: PageKit

    def put(self, widget: QWidget, width: int = 1024, height: int = 700) -> None:
        """Show a widget as large as a small window."""
        self.bot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        self.application.processEvents()

    def speak(self, language: Language) -> None:
        """Change the language while everything stays open."""
        self.translating.choose(language)
        self.application.processEvents()

    def picture(self, widget: QWidget, name: str) -> None:
        """Take pictures in both languages and both themes where a folder is named; else only try all four."""
        folder = os.environ.get("ECABINET_PICTURES")
        for language in Language:
            for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
                self.speak(language)
                self.theme.choose(choice)
                self.application.processEvents()
                shot = widget.grab()
                assert not shot.isNull()
                if folder:
                    shot.save(str(Path(folder) / f"{name}-{widget.width()}-{language}-{choice}.png"))


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    """A desk in English and light, whatever the machine's own settings are."""
    if not fonts.registered():
        fonts.register()
    memory, clock = FleetingMemory(), FixedClock()
    memory.remember("language", Language.ENGLISH)
    memory.remember("theme", ThemeChoice.LIGHT)
    theme, translating, navigator = Theme(qapp, memory), Translating(qapp, memory), Navigator()
    kit = PageKit(navigator, InlineRunner(), FaultTeller(translating), translating, clock, memory)
    yield Desk(qapp, qtbot, memory, clock, theme, translating, navigator, kit)
    theme.retire()
    translating.retire()
