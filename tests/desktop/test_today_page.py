"""Today by keys and clicks: what needs the person comes first, and one click leads there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ecabinet.application.messages import Language
from ecabinet.application.today import Need, NeedKind, Today
from ecabinet.desktop.models.needs import NeedRows, route_of
from ecabinet.desktop.pages.today import TodayPage
from ecabinet.desktop.routes import ATTENDANCE, PageName, Route
from ecabinet.desktop.wording import Wording
from ecabinet.domain.attendance import Presence
from ecabinet.domain.items import StanceKind
from tests.desktop.conftest import NOW, Desk
from tests.laptop_world import exchange
from tests.session_world import CHAIR, MEETING, SECRETARY, THUY, SampleItem, Seat, SessionWorld

ITEMS = (SampleItem("Thông qua chương trình"), SampleItem("Nghị định về dữ liệu"), SampleItem("Kế hoạch năm"))


@dataclass
class Morning:
    """Somebody with Today in front of them."""

    desk: Desk
    world: SessionWorld
    seat: Seat
    page: TodayPage

    def settle(self) -> None:
        for _ in range(6):
            self.desk.application.processEvents()

    def exchange(self) -> None:
        """Let the laptop exchange, and the page see what changed."""
        exchange(self.world, self.seat.laptop)
        self.page.refresh(frozenset())
        self.settle()

    def click(self, widget: QWidget) -> None:
        self.desk.bot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def buttons(self) -> list[QPushButton]:
        """The buttons of what needs the person, from the top."""
        return [one for one in self.page.ui.needs.findChildren(QPushButton) if one.isVisible()]

    @property
    def here(self) -> Route | None:
        return self.desk.navigator.here


Seating = Callable[[str], Morning]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[SessionWorld]:
    made = SessionWorld(tmp_path, ITEMS)
    yield made
    made.close()


@pytest.fixture
def seat(desk: Desk, world: SessionWorld) -> Seating:
    """Gives somebody a seat in front of their Today."""

    def sit(name: str) -> Morning:
        found = world.seat(name)
        kit = replace(desk.kit, clock=world.clock)
        page = TodayPage(kit, Today(found.laptop, found.reading), found.laptop.body, found.laptop.me)
        desk.put(page)
        morning = Morning(desk, world, found, page)
        page.shown(Route(PageName.TODAY))
        morning.settle()
        return morning

    return sit


def test_one_click_leads_to_what_needs_the_person(seat: Seating) -> None:
    morning = seat(THUY)
    ui = morning.page.ui
    assert ui.summary.text().endswith("1 thing needs you")
    (button,) = morning.buttons()
    assert button.text() == "Open"
    morning.click(button)
    assert morning.here == Route(PageName.MEETING, MEETING)


def test_what_is_done_disappears_and_the_person_is_ready(seat: Seating, world: SessionWorld) -> None:
    morning = seat(THUY)
    for number in (1, 2, 3):
        morning.seat.reading.take_stance(world.item_id(number), StanceKind.NO_OBJECTION)
    morning.page.refresh(frozenset())
    morning.settle()
    assert morning.buttons() == []
    assert morning.page.ui.summary.text().endswith("nothing needs you now")
    assert morning.page.ui.after.text() == "Nothing. You are ready."
    assert _spaced(morning.page.ui.stance_words.text()) == "✓ 3 no objection"


def test_an_open_vote_comes_before_everything_that_has_a_later_deadline(seat: Seating, world: SessionWorld) -> None:
    world.begin()
    world.call(2)
    ballot = world.put_to_vote(2)
    morning = seat(THUY)
    assert morning.page.ui.next_pill.text() == "● IN SESSION"
    morning.click(next(button for button in morning.buttons() if button.text() == "Vote"))
    assert morning.here == Route(PageName.SESSION, ballot)


def test_the_next_meeting_leads_a_member_to_reading_and_then_into_the_session(
    seat: Seating, world: SessionWorld
) -> None:
    morning = seat(THUY)
    ui = morning.page.ui
    assert (ui.next_pill.text(), ui.next_title.text()) == ("NEXT MEETING", world.title)
    assert ui.go_on.text() == "Read the papers"
    morning.seat.reading.remember_at(MEETING, world.item_id(2), "")
    morning.page.refresh(frozenset())
    morning.settle()
    assert ui.go_on.text() == "Continue reading · item 2"
    morning.click(ui.go_on)
    assert morning.here == Route(PageName.MEETING, MEETING)
    world.begin()
    morning.exchange()
    assert ui.go_on.text() == "Take part"
    morning.click(ui.go_on)
    assert morning.here == Route(PageName.SESSION, MEETING)
    assert not ui.forecast.isVisible(), "what others announced is for those who lead"


def test_the_chair_has_a_desk_that_forecasts_the_session(seat: Seating, world: SessionWorld) -> None:
    member = world.seat(THUY)
    member.attending.declare(MEETING, Presence.REMOTE)
    member.reading.take_stance(world.item_id(2), StanceKind.OBJECTION, "Chưa rõ nguồn vốn.")
    member.laptop.flush_pending()
    exchange(world, member.laptop)
    morning = seat(CHAIR)
    ui = morning.page.ui
    assert morning.page.title() == "Chair’s desk"
    assert ui.forecast.text() == "26 expected in the room + 1 remote of 27 · ✓ 18 needed"
    assert (ui.list_a_title.text(), ui.list_b_title.text()) == ("List A · 2 items", "List B · 1 item")
    assert ui.list_b_text.text() == "1 objection"
    morning.click(ui.go_on)
    assert morning.here == Route(PageName.ROOM, MEETING)


def test_the_outline_stands_until_the_first_view_and_is_as_long_the_next_time(desk: Desk, world: SessionWorld) -> None:
    found = world.seat(CHAIR)
    page = TodayPage(
        replace(desk.kit, clock=world.clock), Today(found.laptop, found.reading), found.laptop.body, found.laptop.me
    )
    desk.put(page)
    assert page._skeleton.isVisible()
    assert not page.ui.outbox.isVisible()
    page.shown(Route(PageName.TODAY))
    desk.application.processEvents()
    assert not page._skeleton.isVisible()
    assert desk.memory.recall("today_rows") == str(len(found_needs(found)))


def found_needs(seat: Seat) -> tuple[Need, ...]:
    return Today(seat.laptop, seat.reading).view().needs


def test_who_cannot_come_says_so_from_today(seat: Seating) -> None:
    morning = seat(THUY)
    morning.click(morning.page.ui.attendance)
    assert morning.here == Route(PageName.MEETINGS, MEETING, ATTENDANCE)


def test_the_page_takes_the_keyboard_as_a_whole_and_says_its_name(desk: Desk, seat: Seating) -> None:
    morning = seat(THUY)
    morning.page.setFocus()
    scroll = morning.page.ui.scroll
    assert scroll.hasFocus()
    assert scroll.accessibleName() == "Today"
    desk.speak(Language.VIETNAMESE)
    assert scroll.accessibleName() == "Hôm nay"


def test_narrow_columns_go_under_each_other(seat: Seating) -> None:
    morning = seat(THUY)
    ui = morning.page.ui
    assert ui.next_card.x() > ui.needs_card.x()
    morning.page.resize(700, 700)
    morning.settle()
    assert ui.next_card.x() == ui.needs_card.x()


def test_who_asks_to_be_absent_is_named_to_the_chair(seat: Seating, world: SessionWorld) -> None:
    member = world.seat(THUY)
    member.attending.declare(MEETING, Presence.EXCUSED, "Công tác nước ngoài")
    exchange(world, member.laptop)
    morning = seat(CHAIR)
    assert any(THUY in row.accessibleName() for row in morning.page.ui.needs.findChildren(QWidget))
    morning.click(next(button for button in morning.buttons() if button.text() == "Allow or refuse"))
    assert morning.here == Route(PageName.ROOM, MEETING)


def test_the_week_says_what_is_done_and_leads_there_by_the_keyboard(seat: Seating) -> None:
    morning = seat(THUY)
    week = morning.page.ui.week
    (row,) = week._frames
    assert "waits for you" in row.accessibleName()
    row.take_keyboard()
    morning.desk.bot.keyClick(row, Qt.Key.Key_Return)
    morning.settle()
    assert morning.here == Route(PageName.MEETING, MEETING)


def test_without_a_meeting_the_page_says_where_the_next_one_comes_from(
    desk: Desk, seat: Seating, world: SessionWorld
) -> None:
    world.begin()
    for number in (1, 2, 3):
        world.act(world.chair, f"meeting:{MEETING}", "outcome.recorded", _postponed(world, number))
    world.act(world.chair, f"meeting:{MEETING}", "meeting.closed", {})
    morning = seat(THUY)
    assert morning.page.ui.nothing.isVisible()
    assert not morning.page.ui.next_card.isVisible()
    desk.picture(morning.page, "today-empty")


def _postponed(world: SessionWorld, number: int) -> dict[str, str]:
    return {"item": world.item_id(number), "outcome": "postponed", "ballot": ""}


def test_every_text_changes_with_the_language(desk: Desk, seat: Seating) -> None:
    morning = seat(SECRETARY)
    english = _texts(morning.page)
    desk.speak(Language.VIETNAMESE)
    vietnamese = _texts(morning.page)
    assert not (english & vietnamese)
    desk.picture(morning.page, "today")


def _spaced(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def _texts(page: TodayPage) -> set[str]:
    ui = page.ui
    labels = (ui.summary, ui.after, ui.next_pill, ui.next_when, ui.forecast, ui.list_a_title, ui.list_a_text, ui.go_on)
    return {label.text() for label in labels}


@pytest.mark.parametrize("kind", NeedKind)
@pytest.mark.parametrize("language", Language)
def test_every_need_is_said_whole_and_leads_somewhere(desk: Desk, kind: NeedKind, language: Language) -> None:
    desk.speak(language)
    need = Need(kind, "subject", "Tên việc", NOW + 3_600_000, "place", 2, "person")
    row = NeedRows().row(need, "0", Wording(language), NOW, "Trần Thu Thủy", first=True)
    for text in (row.title, row.subtitle, row.button):
        assert text
        assert not {"{", "}", "%"} & set(text)
    assert row.primary
    if kind is NeedKind.CONFIRM_VOTE:
        assert route_of(need).page is PageName.SESSION, "a vote of a session is confirmed where it was held"
    assert route_of(need) == Route(route_of(need).page, "subject", "place")
