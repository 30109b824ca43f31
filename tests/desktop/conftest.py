"""The desk that pages are tried on: theme, language, a fixed clock, work done inline, pictures on demand."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ecabinet.application.messages import Language
from ecabinet.desktop import fonts
from ecabinet.desktop.faults import FaultTeller
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.memory import FleetingMemory
from ecabinet.desktop.navigator import Navigator
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
    kept: list[QWidget] = field(default_factory=list)

    def put(self, widget: QWidget, width: int = 1024, height: int = 700) -> None:
        """Show a widget as large as a small window."""
        self.bot.addWidget(widget)
        self.kept.append(widget)  # the bot alone would let Python collect it
        widget.resize(width, height)
        widget.show()
        self.application.processEvents()

    def speak(self, language: Language) -> None:
        """Change the language while everything stays open."""
        self.translating.choose(language)
        self.application.processEvents()

    def type(self, into: QWidget, text: str) -> None:
        """Type a text as a Vietnamese keyboard does: the letters arrive finished."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        self.application.sendEvent(into, event)

    def picture(self, widget: QWidget, name: str) -> None:
        """Take pictures in both languages and both themes where a folder is named; else only try one of each."""
        folder = os.environ.get("ECABINET_PICTURES")
        looks = list(product(Language, (ThemeChoice.LIGHT, ThemeChoice.DARK)))
        for language, choice in looks if folder else looks[-1:]:
            self.speak(language)
            self.theme.choose(choice)
            self.application.processEvents()
            shot = widget.grab()
            assert not shot.isNull()
            if folder:
                shot.save(str(Path(folder) / f"{name}-{widget.width()}-{language}-{choice}.png"))


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> tuple[Theme, FleetingMemory]:
    """One theme for all tests, for a style sheet takes a while to apply, and the memory it writes to."""
    fonts.register()
    memory = FleetingMemory()
    return Theme(qapp, memory), memory


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, look: tuple[Theme, FleetingMemory]) -> Iterator[Desk]:
    """A desk in English and light, whatever the machine's own settings are."""
    (theme, memory), clock = look, FixedClock()
    memory.forget()
    theme.choose(ThemeChoice.LIGHT)
    theme.set_text_size(100)
    memory.remember("language", Language.ENGLISH)
    translating, navigator = Translating(qapp, memory), Navigator()
    kit = PageKit(navigator, InlineRunner(), FaultTeller(translating), translating, clock, memory)
    yield Desk(qapp, qtbot, memory, clock, theme, translating, navigator, kit)
    translating.retire()
