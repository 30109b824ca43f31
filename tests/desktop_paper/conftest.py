"""A reader at a desk: the real renderer with its children, a paper pane in a window, pictures on demand."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ecabinet.application.messages import Catalogue, Language
from ecabinet.desktop import fonts
from ecabinet.desktop.memory import FleetingMemory
from ecabinet.desktop.paper.pane import PaperPane
from ecabinet.desktop.paper.view import PaperView
from ecabinet.desktop.theme import Theme, ThemeChoice
from ecabinet.domain.faults import Fault
from ecabinet.papers.facts import PaperFacts
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.sources import ByteSource, MemorySource


class Reader:
    """What a person does with a paper, and what they see."""

    def __init__(self, bot: QtBot, renderer: Renderer) -> None:
        self.bot = bot
        self.catalogue = Catalogue.shipped()
        self.pane = PaperPane(renderer, self.say)
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane.toolbar)
        column.addWidget(self.pane, 1)
        bot.addWidget(self.window)
        self.window.resize(900, 740)
        self.window.show()
        self.window.activateWindow()
        self.view.setFocus()
        bot.waitUntil(self.view.hasFocus)

    @property
    def view(self) -> PaperView:
        return self.pane.view

    def say(self, fault: Fault) -> str:
        return self.catalogue.of_fault(fault, Language.ENGLISH)

    def open(self, data: bytes, pages: int, *, key: str = "paper", has_text: bool = True) -> None:
        """Open a paper and wait until it is sharp."""
        self.open_source(MemorySource(data), pages, key=key, has_text=has_text)
        self.wait_sharp()

    def open_source(self, source: ByteSource, pages: int, *, key: str = "paper", has_text: bool = True) -> None:
        facts = PaperFacts("0" * 64, source.size, pages, "Dự thảo", has_text)
        self.pane.show_paper(key, source, facts)

    def is_sharp(self) -> bool:
        view = self.view
        if not (view.session and view.session.is_open):
            return False
        size = view._desk_size()
        origin = view._origin()
        sight = view._layout.between(origin.y(), origin.y() + size.height())
        return all(
            tile in view._cache
            for page in sight
            for tile in view._tiles(page)
            if view._shows(QRect(origin, size), tile)
        )

    def wait_sharp(self) -> None:
        self.bot.waitUntil(self.is_sharp, timeout=20_000)

    def wait_letters(self, page: int) -> None:
        self.bot.waitUntil(lambda: self.view._under.letters(page) is not None, timeout=20_000)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(self.view, key, modifiers)

    def point(self, page: int, words: str) -> tuple[QPoint, QPoint]:
        """The two ends of words on a page, in the window."""
        self.wait_letters(page)
        letters = self.view._under.letters(page)
        start = letters.text.text.index(words)
        areas = self.view._under.areas(self.view.ground(), page, letters.boxes_of(start, start + len(words)))
        ratio = self.view.ground().ratio
        first, last = areas[0], areas[-1]
        return (
            QPoint(round((first.left() + 1) / ratio), round(first.center().y() / ratio)),
            QPoint(round((last.right() - 1) / ratio), round(last.center().y() / ratio)),
        )

    def drag(self, start: QPoint, end: QPoint) -> None:
        window = self.view.viewport()
        self.bot.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
        self.bot.mouseMove(window, end)
        self.bot.mouseRelease(window, Qt.MouseButton.LeftButton, pos=end)

    def seen(self) -> QImage:
        """The view as it is on the screen; kept as a file where pictures are wanted."""
        return self.view.grab().toImage()

    def picture(self, name: str) -> None:
        if folder := os.environ.get("ECABINET_PICTURES"):
            self.window.grab().save(str(Path(folder) / f"paper-{name}.png"))


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer() as renderer:
        yield renderer


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Theme:
    """One theme for all tests, for a style sheet takes a while to apply."""
    fonts.register()
    return Theme(qapp, FleetingMemory())


@pytest.fixture
def theme(look: Theme) -> Theme:
    look.choose(ThemeChoice.LIGHT)
    return look


@pytest.fixture
def reader(qtbot: QtBot, renderer: Renderer, theme: Theme) -> Iterator[Reader]:
    reader = Reader(qtbot, renderer)
    yield reader
    reader.pane.close_paper()
