"""Where a search begins while the text of the paper is still coming, in whatever order it comes."""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from ecabinet.desktop.paper.finding import Finder, Hit
from ecabinet.papers.text import PageText


class Slow(QObject):
    """A paper whose text comes when the test says so."""

    opened = Signal()
    text_known = Signal(int)

    def __init__(self, pages: int) -> None:
        super().__init__()
        self.pages = (None,) * pages
        self.asked: list[int] = []
        self._texts: dict[int, PageText] = {}

    def read(self, pages: Iterable[int]) -> None:
        self.asked += pages

    def text(self, page: int) -> PageText | None:
        return self._texts.get(page)

    def comes(self, page: int, text: str) -> None:
        self._texts[page] = PageText.of(text)
        self.text_known.emit(page)


@pytest.fixture
def finder(qapp: QObject) -> Finder:
    return Finder(qapp)


def _settle(bot: QtBot, finder: Finder) -> None:
    bot.waitUntil(lambda: not finder._timer.isActive())


def test_the_search_waits_for_the_pages_between_here_and_the_first_place_it_knows(qtbot: QtBot, finder: Finder) -> None:
    paper = Slow(4)
    finder.look_into(paper)
    finder.find("luat", from_page=1)
    paper.comes(3, "luật")
    _settle(qtbot, finder)
    assert (finder.hits, finder.current) == ([Hit(3, 0, 4)], None)
    paper.comes(2, "Bộ luật")
    paper.comes(1, "không có gì")
    qtbot.waitUntil(lambda: finder.current == Hit(2, 3, 7))
    assert finder.number == 1


def test_a_search_past_the_last_place_begins_again_at_the_front(qtbot: QtBot, finder: Finder) -> None:
    paper = Slow(3)
    finder.look_into(paper)
    finder.find("luat", from_page=2)
    paper.comes(2, "hết")
    paper.comes(0, "luật, luật")
    _settle(qtbot, finder)
    assert finder.current is None
    paper.comes(1, "hết")
    qtbot.waitUntil(lambda: finder.current == Hit(0, 0, 4))
    assert finder.is_done


def test_a_long_paper_is_asked_for_in_portions_from_the_page_in_sight(qtbot: QtBot, finder: Finder) -> None:
    paper = Slow(1000)
    finder.look_into(paper)
    finder.find("luat", from_page=990)
    assert paper.asked == [*range(990, 1000), *range(22)]
    for page in list(paper.asked):
        paper.comes(page, "")
    qtbot.waitUntil(lambda: len(paper.asked) > 32)
    _settle(qtbot, finder)
    assert finder.share == pytest.approx(0.032)
