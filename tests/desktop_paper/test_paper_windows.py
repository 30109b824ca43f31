"""A paper in a window of its own, two side by side, and all of them gone with the panel that opened them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ecabinet.desktop.paper.window import PaperWindow, PaperWindows, ShownPaper
from ecabinet.desktop.theme import Theme
from ecabinet.papers.facts import PaperFacts
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.sources import MemorySource
from tests.papers.paper_maker import vietnamese


class ClosedOnce(MemorySource):
    """Bytes that say when they are let go."""

    closed = 0

    def close(self) -> None:
        self.closed += 1
        super().close()


def _paper(name: str, pages: int = 3, page: int = 0) -> ShownPaper:
    data = vietnamese(pages)
    facts = PaperFacts("0" * 64, len(data), pages, name, has_text=True)
    return ShownPaper(name, ClosedOnce(data), facts, name, {"page": page})


@pytest.fixture
def owner(qtbot: QtBot, theme: Theme) -> Iterator[QWidget]:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    return owner


def _open(window: PaperWindow, bot: QtBot) -> None:
    bot.waitUntil(lambda: all(pane.view.session and pane.view.session.is_open for pane in window.panes), timeout=20_000)


def test_a_window_shows_the_paper_where_one_was(owner: QWidget, renderer: Renderer, qtbot: QtBot) -> None:
    window = PaperWindows(renderer, str, owner).open(_paper("Tờ trình", page=2))
    _open(window, qtbot)
    assert window.isWindow()
    assert (window.windowTitle(), window.panes[0].view.page) == ("Tờ trình", 2)
    window.close()


def test_two_papers_stand_side_by_side_and_a_third_replaces_the_second(
    owner: QWidget, renderer: Renderer, qtbot: QtBot
) -> None:
    windows = PaperWindows(renderer, str, owner)
    first, second = _paper("Bản 1"), _paper("Bản 2")
    window = windows.open_beside(first)
    assert windows.open_beside(second) is window
    _open(window, qtbot)
    windows.open_beside(_paper("Bản 3"))
    _open(window, qtbot)
    assert window.windowTitle() == "Bản 1 · Bản 3"
    left, right = window.panes
    assert abs(left.width() - right.width()) < 0.1 * window.width()
    qtbot.waitUntil(lambda: second.source.closed == 1, timeout=20_000)
    assert first.source.closed == 0
    window.close()


def test_closing_lets_the_paper_go_and_the_next_gets_a_new_window(
    owner: QWidget, renderer: Renderer, qtbot: QtBot
) -> None:
    windows, paper = PaperWindows(renderer, str, owner), _paper("Tờ trình")
    window = windows.open(paper)
    _open(window, qtbot)
    window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: paper.source.closed == 1, timeout=20_000)
    assert windows.last is None
    windows.open_beside(_paper("Dự thảo")).close()


def test_windows_go_with_the_panel_that_opened_them(renderer: Renderer, qtbot: QtBot, theme: Theme) -> None:
    owner, paper = QWidget(), _paper("Mật")
    window = PaperWindows(renderer, str, owner).open(paper)
    _open(window, qtbot)
    gone: list[str] = []
    window.destroyed.connect(lambda: gone.append("window"))
    owner.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == ["window"]
    qtbot.waitUntil(lambda: paper.source.closed == 1, timeout=20_000)
