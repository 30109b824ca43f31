"""The meeting room by keys and clicks: roll call, a vote hidden until its close, outcomes, conclusions."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ecabinet.application.leading import Leading
from ecabinet.application.messages import Language
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.dialogs.decide_leave import DecideLeaveDialog
from ecabinet.desktop.dialogs.open_vote import OpenVoteDialog
from ecabinet.desktop.dialogs.pin import PinDialog
from ecabinet.desktop.dialogs.reason import ReasonDialog
from ecabinet.desktop.dialogs.record_vote import RecordVoteDialog
from ecabinet.desktop.pages.room import RoomPage
from ecabinet.desktop.routes import PageName, Route
from ecabinet.domain.attendance import Presence
from ecabinet.domain.feeds import item_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingPhase, Outcome
from ecabinet.domain.rules import Choice
from tests.desktop.conftest import Desk
from tests.desktop.room_sitting import ITEMS, PIN, Leader, Room, seated
from tests.laptop_world import exchange
from tests.session_world import CHAIR, MEETING, SECRETARY, THUY, SessionWorld


@pytest.fixture
def room(desk: Desk, tmp_path: Path) -> Iterator[Room]:
    world = SessionWorld(tmp_path, ITEMS)
    yield Room(world, seated(desk, world, SECRETARY), seated(desk, world, CHAIR))
    world.close()


# The roll call -------------------------------------------------------------------------------------------------------


def test_one_key_marks_a_member_and_goes_on_to_the_next(room: Room) -> None:
    leader, table = room.secretary, room.secretary.page.ui.roll.ui.table
    leader.press("prv", table)
    first, second, third = room.world.members[:3]
    assert [leader.roll(name) for name in (first, second, third)] == [
        "in the room (to record)",
        "remote (to record)",
        "absent (to record)",
    ]
    assert table.currentIndex().row() == 3
    assert leader.page.ui.roll.ui.quorum.text() == "1 + 1 remote = 2 of 27 · 18 needed ✕"
    assert leader.meeting.quorum().present == 0, "nothing is recorded before it is asked for"
    leader.click(leader.page.ui.roll.ui.record)
    recorded = [leader.meeting.attendance_of(room.world.people[name]).recorded for name in (first, second, third)]
    assert recorded == [Presence.ROOM, Presence.REMOTE, Presence.ABSENT]
    assert leader.roll(first) == "✓ in the room"


def test_what_laptops_say_is_taken_over_by_one_click_and_everybody_else_is_absent(room: Room) -> None:
    seat = room.world.seat(THUY)
    seat.attending.declare(MEETING, Presence.REMOTE)
    exchange(room.world, seat.laptop)
    room.settle()
    leader = room.secretary
    leader.click(leader.page.ui.roll.ui.take_over)
    assert leader.roll(THUY) == "remote (to record)"
    assert leader.roll(CHAIR) == "absent (to record)"


def test_only_the_secretariat_calls_the_roll(room: Room) -> None:
    panel = room.chair.page.ui.roll.ui
    room.chair.press("p", panel.table)
    assert room.chair.roll(room.world.members[0]) == "…"
    assert not panel.record.isVisible()


def test_the_chair_allows_an_absence(room: Room) -> None:
    seat = room.world.seat(THUY)
    seat.attending.declare(MEETING, Presence.EXCUSED, "Công tác nước ngoài")
    exchange(room.world, seat.laptop)
    room.settle()
    room.chair.page.ui.roll.absence_opened.emit(room.world.people[THUY])
    dialog = room.chair.dialog(DecideLeaveDialog)
    assert isinstance(dialog, DecideLeaveDialog)
    assert not dialog.ui.decide.isEnabled(), "nothing is chosen beforehand"
    assert not dialog.ui.in_name_box.isVisible()
    room.chair.click(dialog.ui.allow)
    room.chair.accept(DecideLeaveDialog, "decide")
    assert room.chair.meeting.attendance_of(room.world.people[THUY]).leave.value == "granted"


def test_the_chair_refuses_an_absence_with_a_reason_alone(room: Room) -> None:
    seat = room.world.seat(THUY)
    seat.attending.declare(MEETING, Presence.EXCUSED, "Công tác nước ngoài")
    exchange(room.world, seat.laptop)
    room.settle()
    room.chair.page.ui.roll.absence_opened.emit(room.world.people[THUY])
    dialog = room.chair.dialog(DecideLeaveDialog)
    assert isinstance(dialog, DecideLeaveDialog)
    room.chair.click(dialog.ui.refuse)
    room.chair.click(dialog.ui.decide)
    assert dialog.ui.error.isVisible()
    room.chair.press("Phai bieu quyet", dialog.ui.reason)
    room.chair.click(dialog.ui.decide)
    attendance = room.chair.meeting.attendance_of(room.world.people[THUY])
    assert (attendance.leave.value, attendance.leave_reason) == ("denied", "Phai bieu quyet")


# The session ---------------------------------------------------------------------------------------------------------


def test_below_the_quorum_a_reason_is_asked_for(room: Room) -> None:
    room.chair.click(room.chair.page.ui.open_session)
    dialog = room.chair.dialog(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    assert "18 are needed" in dialog.ui.explanation.text()
    assert not dialog.ui.go_ahead.isEnabled()
    room.chair.press("Viec cap bach", dialog.ui.reason)
    room.chair.accept(ReasonDialog, "go_ahead")
    assert room.chair.meeting.override_reason == "Viec cap bach"
    assert room.chair.page.ui.state.text() == "● IN SESSION"


def test_each_sees_only_what_they_may_do(room: Room) -> None:
    room.begin()
    shown = [
        [name for name in ("suspend", "open_vote", "close_vote", "close_session", "call") if _sees(leader, name)]
        for leader in (room.chair, room.secretary)
    ]
    assert shown == [["suspend", "open_vote", "call"], ["open_vote", "call"]]


def _sees(leader: Leader, button: str) -> bool:
    return bool(getattr(leader.page.ui, button).isVisible())


def test_an_item_is_chosen_in_the_agenda_and_called(room: Room) -> None:
    room.begin()
    page = room.chair.page
    assert page.ui.heading.text() == "Item 2 · Nghị định về dữ liệu"
    assert not page.ui.call.isEnabled(), "it is called already"
    room.chair.desk.bot.keyClick(page.ui.agenda, Qt.Key.Key_Down)
    room.chair.settle()
    room.chair.click(page.ui.call)
    assert page.ui.heading.text() == "Item 3 · Kế hoạch năm"
    assert room.chair.meeting.called == room.world.item_id(3)


def test_until_the_close_the_room_shows_who_has_voted_and_not_how(room: Room) -> None:
    room.begin()
    ballot = room.open_vote()
    room.chair.seat.attending.vote(ballot, Choice.DISAGREE)
    room.settle()
    for leader in (room.chair, room.secretary):
        said = leader.chips()
        assert sum(text.endswith("has voted") for text in said.values()) == 1
        assert sum(text.endswith("has not voted yet") for text in said.values()) == 26
        assert not leader.page.ui.vote.ui.result.isVisible()
        assert "1 of 27 present have voted · result when it is closed" in leader.page.ui.vote.ui.progress.text()
    room.close_vote()
    for leader in (room.chair, room.secretary):
        said = leader.chips()
        assert sum(text.endswith("against") for text in said.values()) == 1
        assert leader.page.ui.vote.ui.result.text().startswith("✕ Not carried · 0 in favour, 1 against")


def test_closing_a_vote_names_who_is_silent_and_enter_keeps_it_open(room: Room) -> None:
    room.begin()
    ballot = room.open_vote()
    room.chair.click(room.chair.page.ui.close_vote)
    dialog = room.chair.dialog(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    assert THUY in dialog.ui.explanation.text()
    room.chair.desk.bot.keyClick(dialog, Qt.Key.Key_Escape)
    room.chair.settle()
    assert room.chair.vote(ballot).close is None


def test_after_five_minutes_the_pin_is_asked_before_a_vote_is_closed(room: Room) -> None:
    room.begin()
    ballot = room.open_vote()
    room.world.clock.time += 5 * 60_000
    room.close_vote()
    assert room.chair.vote(ballot).close is None
    dialog = room.chair.dialog(PinDialog)
    assert isinstance(dialog, PinDialog)
    room.chair.press("111222", dialog.ui.pin)
    room.chair.click(dialog.ui.confirm)
    assert room.chair.vote(ballot).close is None
    room.chair.press(PIN, dialog.ui.pin)
    room.chair.click(dialog.ui.confirm)
    assert room.chair.vote(ballot).close is not None


def test_what_came_of_an_item_rests_on_its_vote(room: Room) -> None:
    room.begin()
    ballot = room.open_vote()
    room.close_vote()
    ui = room.chair.page.ui.vote.ui
    assert ui.outcome.currentData() == Outcome.NOT_ADOPTED, "what the vote suggests, to be confirmed"
    room.chair.click(ui.record_outcome)
    entry = room.chair.meeting.items[room.world.item_id(2)]
    assert (entry.outcome, entry.ballot) == (Outcome.NOT_ADOPTED, ballot)


def test_list_a_is_adopted_by_one_vote_that_names_its_items(room: Room) -> None:
    room.begin()
    page = room.chair.page
    assert page.ui.list_a_text.text() == "List A · 2 items without objection"
    room.chair.click(page.ui.vote_list_a)
    dialog = room.chair.dialog(OpenVoteDialog)
    assert isinstance(dialog, OpenVoteDialog)
    assert dialog.ui.items.text() == "· 1. Thông qua chương trình\n· 3. Kế hoạch năm"
    room.chair.accept(OpenVoteDialog, "open")
    room.settle()
    for name in room.world.members[:14]:
        seat = room.chair.seat if name == CHAIR else room.world.seat(name)
        seat.attending.vote(room.chair.open_ballot, Choice.AGREE)
        exchange(room.world, seat.laptop)
    room.settle()
    room.close_vote()
    room.chair.click(page.ui.vote.ui.record_outcome)
    outcomes = [entry.outcome for entry in room.chair.meeting.items.values()]
    assert outcomes == [Outcome.ADOPTED, None, Outcome.ADOPTED]


def test_a_vote_is_entered_for_a_member_and_confirmed_by_the_chair(room: Room) -> None:
    room.begin()
    ballot = room.open_vote()
    room.secretary.click(room.secretary.page.ui.vote.ui.record_for)
    dialog = room.secretary.dialog(RecordVoteDialog)
    assert isinstance(dialog, RecordVoteDialog)
    assert dialog.ui.choice.currentIndex() == -1, "nothing is preselected"
    dialog.ui.member.setCurrentIndex(dialog.ui.member.findData(room.world.people[THUY]))
    dialog.ui.choice.setCurrentIndex(dialog.ui.choice.findData(Choice.AGREE))
    dialog.ui.how.setCurrentIndex(0)
    room.secretary.press("May hong", dialog.ui.reason)
    room.secretary.accept(RecordVoteDialog, "record")
    room.settle()
    answer = room.chair.vote(ballot).answer_of(room.world.people[THUY])
    assert answer is not None
    assert answer.awaits_countersignature
    room.chair.page.ui.vote.countersign_asked.emit(answer.id)
    room.chair.settle()
    room.close_vote()
    assert room.chair.vote(ballot).close.tally.agree == 1  # type: ignore[union-attr]


def test_the_session_is_closed_once_everything_is_settled_and_asks_first(room: Room) -> None:
    room.begin()
    leading = Leading(room.chair.seat.laptop)
    for number in (1, 2, 3):
        assert not room.chair.page.ui.close_session.isVisible()
        leading.record_outcome(MEETING, room.world.item_id(number), Outcome.POSTPONED)
        room.settle()
    room.chair.click(room.chair.page.ui.close_session)
    assert room.chair.meeting.phase is MeetingPhase.IN_SESSION
    room.chair.accept(ConfirmDialog, "go_ahead")
    assert room.chair.meeting.phase is MeetingPhase.HELD
    assert room.chair.page.ui.state.text() == "SESSION CLOSED"


# Conclusions ---------------------------------------------------------------------------------------------------------


def test_a_conclusion_is_recorded_when_the_page_is_left(room: Room) -> None:
    room.begin()
    side, page = room.secretary.page.ui.side.ui, room.secretary.page
    room.secretary.press("Thong qua", side.conclusion)
    assert side.conclusion_state.text() == "Is recorded when you stop typing."
    assert room.secretary.item.conclusion is None
    page.hidden()
    room.secretary.settle()
    assert room.secretary.item.conclusion is not None
    assert room.secretary.item.conclusion.text == "Thong qua"
    assert side.conclusion_state.text() == "Recorded."
    assert Leading(room.secretary.seat.laptop).draft(room.world.item_id(2)) == ""


def test_a_half_typed_conclusion_belongs_to_its_item_although_another_is_called(room: Room) -> None:
    room.begin()
    side = room.secretary.page.ui.side.ui
    room.secretary.press("Cho muc hai", side.conclusion)
    Leading(room.chair.seat.laptop).call(MEETING, room.world.item_id(3))
    room.settle()
    assert side.conclusion.toPlainText() == ""
    assert room.secretary.item.conclusion is not None
    assert room.secretary.item.conclusion.text == "Cho muc hai"
    third = room.secretary.seat.laptop.current(item_feed(room.world.item_id(3)))
    assert isinstance(third, ItemState)
    assert third.conclusion is None


def test_what_the_chair_concludes_appears_unless_one_is_typing(room: Room) -> None:
    room.begin()
    item, chair = room.world.item_id(2), Leading(room.chair.seat.laptop)
    field = room.secretary.page.ui.side.ui.conclusion
    chair.conclude(item, "Kết luận của chủ trì", [], 0)
    room.settle()
    assert field.toPlainText() == "Kết luận của chủ trì"
    room.secretary.press(" va thu ky", field)
    typed = field.toPlainText()
    chair.conclude(item, "Một kết luận khác", [], 1)
    room.settle()
    assert field.toPlainText() == typed, "what is being typed stays"
    room.secretary.page.hidden()
    room.settle()
    assert room.secretary.item.conclusion is not None
    assert room.secretary.item.conclusion.text == "Một kết luận khác", "one text never overwrites another unseen"


def test_tasks_are_added_to_and_removed_from_the_conclusion_in_the_field(room: Room) -> None:
    room.begin()
    leader, side = room.secretary, room.secretary.page.ui.side.ui
    leader.press("Thong qua", side.conclusion)
    leader.press("Hoan thien du thao", side.task_text)
    leader.click(side.add_task)
    assert leader.item.conclusion is None, "a task has one lead"
    side.task_lead.setCurrentIndex(0)
    lead = side.task_lead.currentText()
    leader.click(side.add_task)
    conclusion = leader.item.conclusion
    assert conclusion is not None
    assert (conclusion.text, [(task.text, task.lead) for task in conclusion.tasks]) == (
        "Thong qua",
        [("Hoan thien du thao", lead)],
    )
    leader.page.ui.side.task_removed.emit(conclusion.tasks[0].id)
    leader.settle()
    assert leader.item.conclusion is not None
    assert leader.item.conclusion.tasks == ()
    assert leader.item.conclusion.text == "Thong qua"


# Everything else -----------------------------------------------------------------------------------------------------


def test_without_a_meeting_the_page_says_where_sessions_come_from(desk: Desk, room: Room) -> None:
    page = RoomPage(desk.kit, Leading(room.chair.seat.laptop), room.chair.pins, lambda: "")
    desk.put(page)
    page.shown(Route(PageName.ROOM, ""))
    assert page.ui.stage.currentWidget() is page.ui.empty_page
    assert not page.ui.open_session.isVisible()


def test_the_language_changes_in_the_middle_of_a_vote(desk: Desk, room: Room) -> None:
    room.begin()
    ballot = room.open_vote()
    desk.speak(Language.VIETNAMESE)
    page = room.chair.page
    assert page.ui.state.text() != "● IN SESSION"
    assert "present have voted" not in page.ui.vote.ui.progress.text()
    assert page.ui.close_vote.text() != "Close the vote"
    desk.picture(page, "room")
    assert room.chair.vote(ballot).close is None


def test_between_items_the_room_says_how_to_go_on_and_who_has_something_to_say(room: Room) -> None:
    room.open()
    page = room.chair.page
    assert page.ui.vote.ui.ask_title.text() == "No item is being treated"
    assert all("0 " not in entry.detail for entry in page.ui.agenda.entries)


def test_where_three_columns_are_too_many_the_conclusion_follows_below_the_vote(room: Room) -> None:
    room.begin()
    page = room.chair.page
    page.resize(1240, 700)
    room.chair.settle()
    beside = page.ui.side.mapTo(page, page.ui.side.rect().topLeft()).x()
    page.resize(780, 700)
    room.chair.settle()
    below = page.ui.side.mapTo(page, page.ui.side.rect().topLeft()).x()
    assert below < beside
    assert page.ui.side.isVisibleTo(page)
    page.resize(1240, 700)
    room.chair.settle()
    assert page.ui.side.mapTo(page, page.ui.side.rect().topLeft()).x() == beside


def test_who_takes_no_part_in_a_vote_is_named_when_it_opens(room: Room) -> None:
    room.begin()
    room.chair.click(room.chair.page.ui.open_vote)
    dialog = room.chair.dialog(OpenVoteDialog)
    assert isinstance(dialog, OpenVoteDialog)
    dialog.ui.recused.mark([room.world.people[THUY]])
    room.chair.accept(OpenVoteDialog, "open")
    room.settle()
    assert room.chair.vote(room.chair.open_ballot).recused == {room.world.people[THUY]}
