"""The list of meetings: what is to come, what waits in it, whether one comes, what is over."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.application.messages import Language
from ecabinet.desktop.dialogs.attendance import AttendanceDialog
from ecabinet.desktop.pages.meetings import MeetingsPage
from ecabinet.desktop.panels.meetings_card import MeetingCard
from ecabinet.desktop.routes import ATTENDANCE, PageName, Route
from ecabinet.domain.items import StanceKind
from ecabinet.papers.renderer import Renderer
from tests.desktop.conftest import Desk
from tests.desktop.sitting import ITEMS, Sitting
from tests.session_world import MEETING, SECRETARY, THUY, SessionWorld


@pytest.fixture
def sitting(desk: Desk, tmp_path: Path) -> Iterator[Sitting]:
    world = SessionWorld(tmp_path, ITEMS)
    yield Sitting(desk, world, world.seat(THUY), Renderer())
    world.close()


def opened(sitting: Sitting) -> MeetingsPage:
    page = MeetingsPage(sitting.kit, sitting.seat.reading, sitting.seat.attending)
    sitting.open(page, Route(PageName.MEETINGS), 1000, 700)
    return page


def card_of(page: MeetingsPage) -> MeetingCard:
    (card,) = page._cards
    return card


def test_a_meeting_to_come_says_what_waits_in_it(sitting: Sitting) -> None:
    card = card_of(opened(sitting))
    assert card.ui.heading.text() == "Phiên họp thường kỳ tháng 11"
    assert card.ui.where.text().endswith(" · Phòng họp A, Trụ sở Nội các · 3 items")
    assert card.ui.stances.text().startswith("3 items are without your stance, until ")
    sitting.click(card.ui.open)
    assert sitting.kit.navigator.here == Route(PageName.MEETING, MEETING)


def test_a_meeting_with_every_stance_taken_is_green(sitting: Sitting) -> None:
    page = opened(sitting)
    for item in sitting.world.items:
        sitting.seat.reading.take_stance(item, StanceKind.NO_OBJECTION)
    page.refresh(frozenset())
    sitting.settle()
    assert card_of(page).ui.stances.text() == "✓ You have taken a stance on every item."


def test_a_session_under_way_is_one_click_away(sitting: Sitting) -> None:
    page = opened(sitting)
    sitting.world.begin()
    sitting.exchange(page)
    card = card_of(page)
    assert (card.ui.phase.text(), card.ui.open.text()) == ("● IN SESSION", "Go to the session")
    assert not card.ui.attendance.isVisible()
    sitting.click(card.ui.open)
    assert sitting.kit.navigator.here == Route(PageName.SESSION, MEETING)


def test_leave_is_asked_for_with_a_reason(sitting: Sitting) -> None:
    page = opened(sitting)
    sitting.click(card_of(page).ui.attendance)
    (dialog,) = page.findChildren(AttendanceDialog)
    sitting.click(dialog.ui.excused)
    dialog.ui.reason.setText("Công tác nước ngoài")
    sitting.click(dialog.ui.send)
    assert card_of(page).ui.coming.text() == "You announced: absent with leave. The chair has not decided yet."


def test_another_page_leads_straight_to_that_question(sitting: Sitting) -> None:
    page = opened(sitting)
    page.shown(Route(PageName.MEETINGS, MEETING, ATTENDANCE))
    sitting.settle()
    (dialog,) = page.findChildren(AttendanceDialog)
    assert dialog.isVisible()
    page.refresh(frozenset())
    sitting.settle()
    assert len(page.findChildren(AttendanceDialog)) == 1, "it is asked once"


def test_a_meeting_that_is_over_stands_below(sitting: Sitting) -> None:
    page = opened(sitting)
    sitting.world.begin()
    sitting.world.end()
    sitting.exchange(page)
    assert page._cards == []
    assert page.ui.over_card.isVisible()
    assert page.ui.summary.text() == "No meeting to come"
    page.ui.over.opened.emit(MEETING)
    assert sitting.kit.navigator.here == Route(PageName.MEETING, MEETING)


def test_who_does_not_decide_is_not_asked_to_come(sitting: Sitting) -> None:
    sitting.seat = sitting.world.seat(SECRETARY)
    card = card_of(opened(sitting))
    assert not card.ui.attendance.isVisible()
    assert not card.ui.stances.isVisible()


def test_without_a_meeting_the_page_says_what_will_be_there(sitting: Sitting) -> None:
    empty = SessionWorld(sitting.world.folder / "empty", ITEMS, publish=False)
    sitting.seat = empty.seat(THUY)
    page = opened(sitting)
    assert page.ui.empty.accessibleName().startswith("No meeting yet. A meeting appears here by itself")
    empty.close()


def test_the_list_speaks_vietnamese_at_once(sitting: Sitting) -> None:
    page = opened(sitting)
    sitting.desk.speak(Language.VIETNAMESE)
    sitting.settle()
    assert card_of(page).ui.phase.text() == "sắp tới"
    assert card_of(page).ui.open.text() == "Đọc tài liệu"
    sitting.desk.picture(page, "meetings")
