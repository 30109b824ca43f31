"""The page to search: words in, places out, all of it by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ecabinet.application.messages import Language
from ecabinet.application.searching import Searching
from ecabinet.application.searching_views import Found, Hit, Progress, Source, Where
from ecabinet.desktop.models.found_words import route_to
from ecabinet.desktop.pages.search import SearchPage
from ecabinet.desktop.routes import PageName, Route
from ecabinet.persistence.laptop.search_index import open_index
from tests.desktop.conftest import Desk
from tests.desktop.seat_at_page import PageSeat
from tests.searching_world import BUDGET, DRAFT, STANDARD, Pages
from tests.session_world import CHAIR, SessionWorld


class Finder(PageSeat[SearchPage]):
    """Somebody who looks for something."""

    def type(self, typed: str) -> None:
        """Put words into the field, and rest."""
        self.page.ui.field.setFocus()
        self.page.ui.field.clear()
        self.desk.type(self.page.ui.field, typed)
        QTest.qWait(160)
        self.settle()

    def titles(self) -> list[str]:
        """The rows that can be opened."""
        return [row.title for row in self.page.ui.results.rows if row.key]

    def headings(self) -> list[str]:
        """The names of kinds."""
        return [row.title for row in self.page.ui.results.rows if not row.key]


@pytest.fixture
def finder(desk: Desk, tmp_path: Path) -> Iterator[Finder]:
    world = SessionWorld(tmp_path, STANDARD)
    seat = world.seat(CHAIR)
    searching = Searching(seat.laptop, seat.keeper, open_index(tmp_path, bytes(32)))
    searching.fill(Pages(), lambda _progress: None)
    page = SearchPage(desk.kit, searching)
    desk.put(page)
    page.shown(Route(PageName.SEARCH))
    page.setFocus()
    yield Finder(desk, world, page)
    searching.close()
    world.close()


def test_nothing_is_listed_before_anybody_typed(finder: Finder) -> None:
    assert finder.titles() == []
    assert "Type what you look for" in finder.said()


def test_words_are_found_as_one_types_under_the_name_of_their_kind(finder: Finder) -> None:
    finder.type("ven biển")
    assert finder.headings() == ["Papers"]
    assert set(finder.titles()) == {f"{DRAFT.title} · p. 3", f"{BUDGET.title} · p. 2"}
    assert "2 places" in finder.said()


def test_enter_opens_the_first_place_at_its_page_and_words(finder: Finder) -> None:
    finder.type("pham vi dieu chinh")
    finder.key(Qt.Key.Key_Return)
    here = finder.desk.navigator.here
    assert here is not None
    item, paper, page, words = here.place.split("/", 3)
    assert (here.page, item) == (PageName.MEETING, next(iter(finder.world.items)))  # type: ignore[attr-defined]
    assert (page, words) == ("1", "Phạm vi điều chỉnh")
    assert paper


def test_a_comment_opens_at_the_words_it_is_tied_to() -> None:
    where = Where("meeting", "item", spot="paper/12/Phạm vi")
    source = Source("key", Found.COMMENT, "item:item", 0, "Làm rõ", "Làm rõ", "comment", where)
    assert route_to(Hit(source, 0, (), "", is_exact=True)).place == "item/paper/12/Phạm vi"


def test_arrows_pass_over_headings_and_lead_back_to_the_field(finder: Finder) -> None:
    finder.type("quy hoạch")
    finder.key(Qt.Key.Key_Down)
    results = finder.page.ui.results
    assert results.hasFocus()
    assert results.currentIndex().row() == 1
    for _ in results.rows:
        finder.key(Qt.Key.Key_Down)
        assert results.rows[results.currentIndex().row()].key
    for _ in results.rows:
        if results.hasFocus():
            finder.key(Qt.Key.Key_Up)
    assert finder.page.ui.field.hasFocus()


def test_a_chip_narrows_to_its_kind(finder: Finder) -> None:
    finder.type("ngân sách")
    assert len(finder.headings()) > 1
    chips = finder.page.filters.chips
    finder.click(next(chip for chip in chips.values() if chip.text() == "Papers"))
    assert finder.headings() == ["Papers"]


def test_an_agency_narrows_to_its_papers(finder: Finder) -> None:
    finder.type("ven biển")
    box = finder.page.ui.agency
    box.setCurrentIndex(box.findData("Bộ Tài chính"))
    finder.settle()
    assert finder.titles() == [f"{BUDGET.title} · p. 2"]


def test_what_is_not_found_is_said_with_what_may_help(finder: Finder) -> None:
    finder.type("không có gì cả")
    assert "Nothing was found" in finder.said()
    assert "tone marks make no difference" in finder.said()


def test_a_search_is_kept_used_again_and_removed(finder: Finder) -> None:
    finder.type("ven biển")
    finder.click(finder.page.ui.keep)
    finder.type("")
    assert finder.titles() == ["ven biển"]
    finder.key(Qt.Key.Key_Down)
    finder.key(Qt.Key.Key_Return)
    assert finder.page.ui.field.text() == "ven biển"
    assert len(finder.titles()) == 2
    finder.type("")
    finder.key(Qt.Key.Key_Down)
    finder.key(Qt.Key.Key_Delete)
    assert finder.titles() == []


def test_papers_still_being_read_in_are_counted(finder: Finder) -> None:
    searching = finder.page._searching
    assert searching is not None
    searching._on_progress(Progress(312, 444))
    finder.page._on_watch_timeout()
    assert "312 of 444 pages can be found by now" in finder.said()


def test_without_an_index_the_page_says_so(desk: Desk) -> None:
    page = SearchPage(desk.kit, None)
    desk.put(page)
    page.shown(Route(PageName.SEARCH))
    assert "Searching is not possible now" in page.ui.empty.accessibleName()


def test_it_looks_as_it_should(finder: Finder) -> None:
    finder.type("ngân sách")
    finder.desk.picture(finder.page, "search")
    finder.desk.speak(Language.VIETNAMESE)
    assert finder.page.title() == "Tìm kiếm"
    assert "Văn bản" in "".join(finder.headings())
