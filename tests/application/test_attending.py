"""A session from the seat of one member: coming, joining, following the chair, voting, hearing the result."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.domain.attendance import Leave, Presence
from ecabinet.domain.ballots import BallotState, MembersWord
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import ballot_feed
from ecabinet.domain.items import StanceKind
from ecabinet.domain.rules import Choice
from tests.laptop_world import exchange
from tests.session_world import MEETING, MEETING_FEED, OFFICE, THUY, SampleItem, SamplePaper, Seat, SessionWorld

DRAFT = SamplePaper("Dự thảo Nghị định", "draft", b"the draft, as first published")
REVISED = SamplePaper("Dự thảo Nghị định", "draft", b"the draft, revised")
ITEMS = (
    SampleItem("Thông qua chương trình", papers=(SamplePaper("Báo cáo", "report", b"a report"),)),
    SampleItem("Nghị định về dữ liệu", papers=(DRAFT,)),
    SampleItem("Kế hoạch năm", papers=(SamplePaper("Kế hoạch", "draft", b"a plan"),)),
)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[SessionWorld]:
    made = SessionWorld(tmp_path, ITEMS)
    yield made
    made.close()


def in_session(world: SessionWorld, *calls: int) -> Seat:
    world.begin()
    for number in calls:
        world.call(number)
    return world.seat(THUY)


def test_who_asks_for_leave_gives_a_reason_and_waits_for_the_chair(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    with pytest.raises(Refused, match="reason_missing"):
        seat.attending.declare(MEETING, Presence.EXCUSED)
    assert seat.laptop.outbox() == ()
    seat.attending.declare(MEETING, Presence.EXCUSED, "Công tác nước ngoài")
    attendance = seat.reading.workspace(MEETING).meeting.attendance
    assert attendance is not None
    assert (attendance.declared, attendance.leave, attendance.reason) == (
        Presence.EXCUSED,
        Leave.ASKED,
        "Công tác nước ngoài",
    )


def test_a_stand_in_has_a_name_and_nobody_else_brings_one(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    with pytest.raises(Refused, match="stand_in_name"):
        seat.attending.declare(MEETING, Presence.STAND_IN, "Bận", " ")
    assert seat.attending.declare(MEETING, Presence.STAND_IN, "Bận", "Thứ trưởng Hà").forecast.stands
    assert seat.attending.declare(MEETING, Presence.REMOTE, stand_in="Thứ trưởng Hà").forecast.stands
    attendance = seat.reading.workspace(MEETING).meeting.attendance
    assert attendance is not None
    assert (attendance.declared, attendance.stand_in) == (Presence.REMOTE, "")


def test_a_member_joins_and_sees_the_item_that_was_called(world: SessionWorld) -> None:
    seat = in_session(world, 2)
    assert seat.attending.join(MEETING, Presence.REMOTE).forecast.stands
    view = seat.attending.view(MEETING)
    assert view.called is not None
    assert view.called.item.title == "Nghị định về dữ liệu"
    assert (view.quorum.room, view.quorum.needed, view.vote) == (27, 18, None)
    assert view.meeting.attendance is not None
    assert view.meeting.attendance.joined is Presence.REMOTE
    with pytest.raises(ValueError, match="excused"):
        seat.attending.join(MEETING, Presence.EXCUSED)


def test_a_vote_says_what_is_voted_on_and_what_carries_it(world: SessionWorld) -> None:
    seat = in_session(world, 2)
    world.put_to_vote(2, question="Thông qua Nghị định?")
    exchange(world, seat.laptop)
    vote = seat.attending.view(MEETING).vote
    assert vote is not None
    assert (vote.ballot.state.question, vote.needed, vote.is_open) == ("Thông qua Nghị định?", 14, True)
    assert [item.title for item in vote.items] == ["Nghị định về dữ liệu"]
    assert [(one.paper.version, one.changed_since_stance) for one in vote.papers] == [(1, False)]
    assert vote.ballot.choices == (Choice.AGREE, Choice.DISAGREE, Choice.OTHER, Choice.NOT_VOTING)


def test_a_paper_that_changed_since_the_stance_is_pointed_out_in_the_vote(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    seat.reading.take_stance(world.item_id(2), StanceKind.NO_OBJECTION)
    seat.laptop.flush_pending()
    exchange(world, seat.laptop)
    world.replace(2, 0, REVISED, "Tiếp thu")
    world.begin()
    world.put_to_vote(1, 2)
    exchange(world, seat.laptop)
    vote = seat.attending.view(MEETING).vote
    assert vote is not None
    assert {one.paper.title: (one.paper.version, one.changed_since_stance) for one in vote.papers} == {
        "Báo cáo": (1, False),
        "Dự thảo Nghị định": (2, True),
    }
    assert len(vote.items) == 2


def test_a_vote_is_recorded_at_once_received_and_can_be_changed_until_the_close(world: SessionWorld) -> None:
    seat = in_session(world, 2)
    ballot = world.put_to_vote(2)
    exchange(world, seat.laptop)
    seat.attending.vote(ballot, Choice.DISAGREE)
    assert seat.laptop.pending() == ()
    vote = seat.attending.view(MEETING).vote
    assert vote is not None
    assert vote.ballot.mine is not None
    assert vote.ballot.mine.is_waiting
    seat.attending.vote(ballot, Choice.AGREE)
    exchange(world, seat.laptop)
    vote = seat.attending.view(MEETING).vote
    assert vote is not None
    assert vote.ballot.mine is not None
    assert (vote.ballot.mine.answer.choice, vote.ballot.mine.is_waiting) == (Choice.AGREE, False)
    assert (vote.is_open, vote.ballot.tally, vote.ballot.answers) == (True, None, ())


def test_the_result_is_there_after_the_close_and_not_before(world: SessionWorld) -> None:
    seat = in_session(world, 2)
    ballot = world.put_to_vote(2)
    exchange(world, seat.laptop)
    seat.attending.vote(ballot, Choice.AGREE)
    exchange(world, seat.laptop)
    world.close_vote(ballot)
    exchange(world, seat.laptop)
    vote = seat.attending.view(MEETING).vote
    assert vote is not None
    assert vote.ballot.tally is not None
    assert (vote.is_open, vote.ballot.tally.agree, vote.ballot.tally.carried) == (False, 1, False)


def test_a_vote_that_waits_comes_before_one_that_was_answered(world: SessionWorld) -> None:
    seat = in_session(world)
    first, second = world.put_to_vote(1), world.put_to_vote(2)
    exchange(world, seat.laptop)
    assert seat.attending.view(MEETING).vote.ballot.state.id == first  # type: ignore[union-attr]
    seat.attending.vote(first, Choice.AGREE)
    assert seat.attending.view(MEETING).vote.ballot.state.id == second  # type: ignore[union-attr]
    seat.attending.vote(second, Choice.AGREE)
    world.close_vote(second)
    exchange(world, seat.laptop)
    assert seat.attending.view(MEETING).vote.ballot.state.id == first  # type: ignore[union-attr]


def test_a_vote_entered_by_the_secretariat_waits_for_the_members_word(world: SessionWorld) -> None:
    seat = in_session(world, 2)
    ballot = world.put_to_vote(2)
    world.enter_for(ballot, THUY)
    exchange(world, seat.laptop)
    (entered,) = seat.attending.view(MEETING).entered
    assert (entered.answer.choice, entered.entered_by.name) == (Choice.AGREE, OFFICE)
    with pytest.raises(Refused, match="reason_missing"):
        seat.attending.contest(entered, "")
    seat.attending.contest(entered, "Tôi không biểu quyết như vậy.")
    assert seat.attending.view(MEETING).entered == ()
    exchange(world, seat.laptop)
    state = world.store.states[ballot_feed(ballot)]
    assert isinstance(state, BallotState)
    assert [answer.word for answer in state.answers.values()] == [MembersWord.CONTESTED]


def test_who_has_no_voice_sees_no_vote(world: SessionWorld) -> None:
    in_session(world, 2)
    world.put_to_vote(2)
    guest = world.seat("Hồ Minh Tú")
    view = guest.attending.view(MEETING)
    assert (view.vote, view.meeting.votes_here, view.meeting.attendance) == (None, False, None)
    assert world.store.states[MEETING_FEED].phase == "in_session"  # type: ignore[union-attr]


def test_votes_are_prepared_with_their_meeting(world: SessionWorld) -> None:
    seat = in_session(world, 2)
    ballot = world.put_to_vote(2)
    exchange(world, seat.laptop)
    seat.attending.prepare(MEETING)
    assert ballot_feed(ballot) in seat.laptop._core.view.confirmed
    with pytest.raises(Refused, match="ballot_not_here"):
        seat.attending.vote("none", Choice.AGREE)


def test_a_vote_waits_until_it_is_used_and_leads_to_its_meeting(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    assert not seat.attending.vote_waits(MEETING)
    world.begin()
    ballot = world.put_to_vote(2)
    exchange(world, seat.laptop)
    assert seat.attending.vote_waits(MEETING)
    assert (seat.attending.meeting_of(ballot), seat.attending.meeting_of(MEETING)) == (MEETING, MEETING)
    seat.attending.vote(ballot, Choice.NOT_VOTING)
    assert not seat.attending.vote_waits(MEETING)


def test_what_was_entered_for_one_and_is_right_is_confirmed(world: SessionWorld) -> None:
    seat = in_session(world, 2)
    ballot = world.put_to_vote(2)
    world.enter_for(ballot, THUY)
    exchange(world, seat.laptop)
    (entered,) = seat.attending.view(MEETING).entered
    assert seat.attending.confirm(entered).forecast.stands
    assert seat.attending.view(MEETING).entered == ()
