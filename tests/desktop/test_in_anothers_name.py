"""Doing in another's name what they let one do, on the screen of each deed; said before, shown after, refused later."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ecabinet.application.attending import Attending
from ecabinet.application.helping import Helping
from ecabinet.application.helping_views import Errand
from ecabinet.application.leading import Leading
from ecabinet.application.messages import Language
from ecabinet.application.pins import RecentPin
from ecabinet.application.reading_views import CommentDraft
from ecabinet.application.today import NeedKind, Today
from ecabinet.desktop.dialogs.attendance import AttendanceDialog
from ecabinet.desktop.dialogs.decide_leave import DecideLeaveDialog
from ecabinet.desktop.dialogs.reason import ReasonDialog
from ecabinet.desktop.models.needs import NeedRows, route_of
from ecabinet.desktop.pages.meeting import MeetingPage
from ecabinet.desktop.pages.meetings import MeetingsPage
from ecabinet.desktop.pages.room import RoomPage
from ecabinet.desktop.pages.session import SessionPage
from ecabinet.desktop.panels.comments_row import CommentRow
from ecabinet.desktop.panels.meetings_card import MeetingCard
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.wording import Wording
from ecabinet.domain.attendance import Presence
from ecabinet.domain.comments import Audience
from ecabinet.domain.meetings import MeetingPhase, MeetingState
from ecabinet.papers.renderer import Renderer
from tests.desktop.conftest import Desk
from tests.desktop.sitting import ITEMS, Sitting
from tests.laptop_world import exchange
from tests.session_world import CHAIR, MEETING, MEETING_FEED, SECRETARY, THUY, Seat, SessionWorld

D = TypeVar("D", bound=QDialog)
BOTH = f"{THUY}, in the name of {CHAIR}"
TWO = "Both your names stay beside it."


@dataclass
class Office:
    """The chair, and a member whom they let do things, at whose laptop the pages are."""

    desk: Desk
    world: SessionWorld
    chair: Seat
    thuy: Seat

    @property
    def sitting(self) -> Sitting:
        """Thủy before her pages."""
        return Sitting(self.desk, self.world, self.thuy, Renderer())

    @property
    def meeting(self) -> MeetingState:
        """The meeting as the store has it."""
        state = self.world.store.states[MEETING_FEED]
        assert isinstance(state, MeetingState)
        return state

    def entrust(self, *errands: Errand) -> None:
        """The chair lets Thủy do these today."""
        laptop = self.chair.laptop
        Helping(laptop).send_out(self.thuy.laptop.me, errands, laptop.body.local_day(laptop.now()))
        self.settle()

    def withdraw(self) -> None:
        """The chair ends it."""
        (given,) = Helping(self.chair.laptop).delegations()
        Helping(self.chair.laptop).end(given.id)

    def settle(self) -> None:
        exchange(self.world, self.chair.laptop, self.thuy.laptop)

    def room(self) -> RoomPage:
        """The meeting room at Thủy's laptop."""
        pins = RecentPin(any_pin, self.world.clock)
        page = RoomPage(self.sitting.kit, Leading(self.thuy.laptop), pins, lambda: MEETING)
        self.sitting.open(page, Route(PageName.ROOM, MEETING), 824, 636)
        return page

    def meetings(self) -> MeetingsPage:
        """The list of meetings at Thủy's laptop."""
        page = MeetingsPage(self.sitting.kit, self.thuy.reading, self.thuy.attending)
        self.sitting.open(page, Route(PageName.MEETINGS), 824, 636)
        return page


@pytest.fixture
def office(desk: Desk, tmp_path: Path) -> Iterator[Office]:
    world = SessionWorld(tmp_path, ITEMS)
    made = Office(desk, world, world.seat(CHAIR), world.seat(THUY))
    made.settle()
    yield made
    world.close()


def any_pin(_pin: str) -> None:
    """Every PIN is right."""


def visible(page: QWidget, kind: type[D]) -> D:
    (found,) = (one for one in page.findChildren(kind) if one.isVisible())
    return found


def choose(dialog: AttendanceDialog, person: str) -> None:
    dialog.ui.whose.setCurrentIndex(dialog.ui.whose.findText(person))


# Who comes -----------------------------------------------------------------------------------------------------------


def ask_about_the_chair(office: Office) -> tuple[MeetingsPage, AttendanceDialog]:
    page = office.meetings()
    office.sitting.click(page.findChildren(MeetingCard)[0].ui.attendance)
    dialog = visible(page, AttendanceDialog)
    assert dialog.ui.whose.currentText() == "Myself", "nobody speaks for another by accident"
    assert not dialog.ui.in_name_box.isVisible()
    choose(dialog, CHAIR)
    return page, dialog


def test_who_comes_is_said_for_another_who_is_named_before_and_after(office: Office) -> None:
    office.entrust(Errand.ATTENDANCE)
    page, dialog = ask_about_the_chair(office)
    assert dialog.ui.heading.text() == f"How will {CHAIR} take part?"
    assert dialog.ui.in_name.text() == f"You say this in the name of {CHAIR}. {TWO}"
    assert not dialog.ui.send.isEnabled(), "what was announced for one is not announced for the other"
    office.sitting.click(dialog.ui.remote)
    assert dialog.ui.effect.text() == f"{CHAIR} counts for the quorum once the secretary has recorded it."
    office.sitting.click(dialog.ui.send)
    card = page.findChildren(MeetingCard)[0]
    assert card.ui.coming.text() == f"{CHAIR}: remote. Announced by {BOTH}."
    office.settle()
    assert office.thuy.laptop.attention() == ()
    announced = office.meeting.attendance_of(office.chair.laptop.me)
    assert (announced.declared, announced.declared_by) == (Presence.REMOTE, office.thuy.laptop.me)
    assert office.meeting.attendance_of(office.thuy.laptop.me).declared is None


def test_who_comes_is_not_said_any_more_once_that_was_ended(office: Office) -> None:
    office.entrust(Errand.ATTENDANCE)
    page, dialog = ask_about_the_chair(office)
    office.withdraw()
    office.settle()
    office.sitting.click(dialog.ui.remote)
    office.sitting.click(dialog.ui.send)
    assert "You can no longer do this in this person’s name" in page.ui.banner.text
    assert office.thuy.laptop.outbox() == ()
    assert f"{CHAIR}" not in page.findChildren(MeetingCard)[0].ui.coming.text()


def test_what_the_store_hears_too_late_comes_back_with_a_sentence(office: Office) -> None:
    office.entrust(Errand.ATTENDANCE)
    office.withdraw()
    exchange(office.world, office.chair.laptop)
    office.thuy.attending.declare(MEETING, Presence.REMOTE, principal=office.chair.laptop.me)
    office.settle()
    (refused,) = office.thuy.laptop.attention()
    assert refused.code == "delegation_ended"
    assert office.meeting.attendance_of(office.chair.laptop.me).declared is None


def test_who_has_no_seat_may_still_say_who_comes(office: Office) -> None:
    secretary = office.world.seat(SECRETARY)
    laptop = office.chair.laptop
    Helping(laptop).send_out(secretary.laptop.me, [Errand.ATTENDANCE], laptop.body.local_day(laptop.now()))
    exchange(office.world, laptop, secretary.laptop)
    office.thuy = secretary
    page = office.meetings()
    card = page.findChildren(MeetingCard)[0]
    assert card.ui.coming.text() == f"You may say in the name of {CHAIR} how they take part."
    office.sitting.click(card.ui.attendance)
    dialog = visible(page, AttendanceDialog)
    assert not dialog.ui.whose.isVisible()
    assert dialog.ui.in_name_box.isVisible()
    office.sitting.click(dialog.ui.excused)
    dialog.ui.reason.setText("Công tác")
    office.sitting.click(dialog.ui.send)
    assert secretary.laptop.current(MEETING_FEED).attendance_of(laptop.me).reason == "Công tác"  # type: ignore[union-attr]


# Leave ---------------------------------------------------------------------------------------------------------------


def test_leave_is_decided_for_the_chair_from_today_to_the_record(office: Office) -> None:
    chi = office.world.seat(office.world.members[5])
    chi.attending.declare(MEETING, Presence.EXCUSED, "Công tác nước ngoài")
    exchange(office.world, chi.laptop)
    office.settle()
    today = Today(office.thuy.laptop, office.thuy.reading)
    assert NeedKind.DECIDE_ABSENCE not in {need.kind for need in today.view().needs}
    office.entrust(Errand.LEAVE)
    (need,) = (need for need in today.view().needs if need.kind is NeedKind.DECIDE_ABSENCE)
    row = NeedRows().row(need, "0", Wording("en"), office.world.clock.time, "X", first=True)  # type: ignore[arg-type]
    assert row.subtitle.endswith(f"in the name of {CHAIR}")
    assert route_of(need).page is PageName.ROOM
    page = office.room()
    page.ui.roll.absence_opened.emit(chi.laptop.me)
    dialog = visible(page, DecideLeaveDialog)
    assert dialog.ui.in_name.text() == f"You decide this in the name of {CHAIR}. {TWO}"
    office.sitting.click(dialog.ui.allow)
    office.sitting.click(dialog.ui.decide)
    exchange(office.world, office.thuy.laptop, chi.laptop)
    assert office.thuy.laptop.attention() == ()
    (line,) = chi.reading.meetings()
    said = MeetingCard()
    office.desk.bot.addWidget(said)
    said.tell(line, Wording("en"), office.world.clock.time)  # type: ignore[arg-type]
    assert said.ui.coming.text().endswith(f"Allowed by {BOTH}.")


def test_only_the_chair_and_whom_they_let_see_the_button_for_leave(office: Office) -> None:
    assert not Leading(office.thuy.laptop).view(MEETING).may_decide_leave
    assert Leading(office.chair.laptop).view(MEETING).may_decide_leave
    office.entrust(Errand.LEAVE)
    assert Leading(office.thuy.laptop).view(MEETING).decides_leave_as is not None
    assert Leading(office.chair.laptop).view(MEETING).decides_leave_as is None


# Leading -------------------------------------------------------------------------------------------------------------


def test_a_session_is_led_for_the_chair_as_far_as_that_goes_and_no_further(office: Office) -> None:
    office.entrust(Errand.LEADING)
    office.world.begin()
    office.settle()
    needs = Today(office.thuy.laptop, office.thuy.reading).view().needs
    assert [need.principal for need in needs if need.kind is NeedKind.LEAD_FOR] == [CHAIR]
    page = office.room()
    shown = [name for name in ("call", "suspend", "resume", "open_vote", "close_vote", "close_session", "open_session")
             if getattr(page.ui, name).isVisible()]  # fmt: skip
    assert shown == ["call", "suspend"]
    assert page.ui.acting.text() == f"You act here in the name of {CHAIR}; both your names stay beside what you do."
    office.sitting.click(page.ui.call)
    assert f"Item called by {BOTH}." in page.ui.acting.text()
    office.sitting.click(page.ui.suspend)
    reason = visible(page, ReasonDialog)
    assert reason.ui.explanation.text() == f"In the name of {CHAIR}."
    reason.ui.reason.setPlainText("Giải lao")
    office.sitting.click(reason.ui.go_ahead)
    assert f"Suspended by {BOTH}." in page.ui.acting.text()
    office.sitting.click(page.ui.resume)
    assert f"Resumed by {BOTH}." in page.ui.acting.text()
    office.settle()
    assert office.thuy.laptop.attention() == ()
    assert office.meeting.phase is MeetingPhase.IN_SESSION
    assert len(office.meeting.pauses) == 1
    office.desk.picture(page, "room-in-name")


def test_members_see_in_whose_name_an_item_was_called(office: Office) -> None:
    office.entrust(Errand.LEADING)
    office.world.begin()
    office.settle()
    Leading(office.thuy.laptop).call(MEETING, office.world.item_id(2), office.chair.laptop.me)
    office.settle()
    chair = office.chair
    page = SessionPage(
        office.sitting.kit,
        chair.reading,
        Attending(chair.laptop, chair.reading, chair.balloting),
        RecentPin(any_pin, office.world.clock),
        office.sitting.supply,
    )
    office.sitting.open(page, Route(PageName.SESSION, MEETING))
    assert page.ui.aside.text() == f"called by {BOTH}"


def test_who_was_told_to_stop_leading_is_told_why(office: Office) -> None:
    office.entrust(Errand.LEADING)
    office.world.begin()
    office.settle()
    page = office.room()
    office.withdraw()
    office.settle()
    office.sitting.click(page.ui.call)
    assert "You can no longer do this in this person’s name" in page.ui.banner.text
    page.refresh(frozenset())
    office.sitting.settle()
    assert not page.ui.call.isVisible()
    assert office.meeting.called == ""


# Replies -------------------------------------------------------------------------------------------------------------


def test_a_reply_is_written_in_anothers_name_where_one_chooses_so(office: Office) -> None:
    item = office.world.item_id(2)
    other = office.world.seat(office.world.members[5])
    other.reading.comment(item, CommentDraft("Chưa rõ.", Audience.ALL))
    other.laptop.flush_pending()
    exchange(office.world, other.laptop)
    office.entrust(Errand.COMMENTS)
    sitting = office.sitting
    page = MeetingPage(sitting.kit, office.thuy.reading, office.thuy.attending, sitting.supply)
    sitting.open(page, Route(PageName.MEETING, MEETING, item))
    composer = page.side.comments.composer
    (row,) = page.side.comments.findChildren(CommentRow)
    row.reply_asked.emit(row.line.comment.id)
    assert [composer.ui.principal.itemText(place) for place in range(2)] == [
        "In my own name",
        f"In the name of {CHAIR}",
    ]
    assert composer.ui.principal.currentIndex() == 0
    composer.ui.principal.setFocus()
    sitting.press(composer.ui.principal, Qt.Key.Key_Down)
    office.desk.type(composer.ui.text, "Xin nêu rõ.")
    sitting.click(composer.ui.submit)
    sitting.pass_ten_seconds()
    office.settle()
    assert office.thuy.laptop.attention() == ()
    exchange(office.world, other.laptop)
    (line,) = other.reading.item(MEETING, item).comments
    (reply,) = line.replies
    assert reply.principal is not None
    assert (reply.author.name, reply.principal.name) == (THUY, CHAIR)


def test_a_reply_in_the_name_of_who_ended_it_is_kept_and_not_recorded(office: Office) -> None:
    item = office.world.item_id(2)
    office.chair.reading.comment(item, CommentDraft("Chưa rõ.", Audience.ALL))
    office.chair.laptop.flush_pending()
    office.entrust(Errand.COMMENTS)
    sitting = office.sitting
    page = MeetingPage(sitting.kit, office.thuy.reading, office.thuy.attending, sitting.supply)
    sitting.open(page, Route(PageName.MEETING, MEETING, item))
    composer = page.side.comments.composer
    (row,) = page.side.comments.findChildren(CommentRow)
    row.reply_asked.emit(row.line.comment.id)
    composer.ui.principal.setCurrentIndex(1)
    office.desk.type(composer.ui.text, "Xin nêu rõ.")
    office.withdraw()
    office.settle()
    sitting.click(composer.ui.submit)
    assert "You can no longer do this in this person’s name" in composer.ui.error.text()
    assert composer.unfinished == "Xin nêu rõ."
    assert office.thuy.laptop.pending() == ()


def test_a_comment_written_for_another_is_theirs_alone_once_they_ended_it(office: Office) -> None:
    item, reading = office.world.item_id(2), office.thuy.reading
    office.entrust(Errand.COMMENTS)
    reading.comment(item, CommentDraft("Chưa rõ.", acting_for=office.chair.laptop.me))
    office.thuy.laptop.flush_pending()
    office.settle()
    (line,) = reading.item(MEETING, item).comments
    assert line.may_change
    reading.revise(line, "Rõ hơn.")
    office.thuy.laptop.flush_pending()
    office.settle()
    (changed,) = office.chair.reading.item(MEETING, item).comments
    assert changed.revised_by is not None
    assert (changed.comment.text, changed.revised_by.person.name) == ("Rõ hơn.", THUY)
    office.withdraw()
    office.settle()
    (line,) = reading.item(MEETING, item).comments
    assert (line.is_mine, line.may_change) == (True, False)
    (own,) = office.chair.reading.item(MEETING, item).comments
    assert own.may_change


# How it looks --------------------------------------------------------------------------------------------------------


def test_each_of_these_screens_fits_a_small_window_in_both_languages(office: Office) -> None:
    chi = office.world.seat(office.world.members[5])
    chi.attending.declare(MEETING, Presence.EXCUSED, "Công tác nước ngoài")
    exchange(office.world, chi.laptop)
    office.entrust(*Errand)
    page, dialog = ask_about_the_chair(office)
    office.sitting.click(dialog.ui.stand_in)
    for language in (Language.VIETNAMESE, Language.ENGLISH):
        office.desk.speak(language)
        assert dialog.minimumSizeHint().width() <= 600
    office.desk.picture(dialog, "announce-in-name")
    office.sitting.click(dialog.ui.room)
    office.sitting.click(dialog.ui.send)
    office.desk.picture(page, "meetings-in-name")
    room = office.room()
    room.ui.roll.absence_opened.emit(chi.laptop.me)
    office.desk.picture(visible(room, DecideLeaveDialog), "leave-in-name")
