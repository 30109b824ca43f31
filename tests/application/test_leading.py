"""Leading a session: who may do what, what is seen before and after a vote's close, and what is put on record."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.application.leading import Leading, in_favour, outcome_of
from ecabinet.application.leading_views import RoomView, VoterChip
from ecabinet.domain.acts import Status
from ecabinet.domain.attendance import Presence
from ecabinet.domain.ballots import RecordedHow
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import item_feed
from ecabinet.domain.items import ItemState, StanceKind
from ecabinet.domain.meetings import MeetingPhase, Outcome
from ecabinet.domain.rules import Choice
from ecabinet.domain.tallies import Column
from tests.laptop_world import exchange
from tests.session_world import CHAIR, MEETING, MINUTE, SECRETARY, THUY, SampleItem, SamplePaper, Seat, SessionWorld

DRAFT = SamplePaper("Dự thảo Nghị định", "draft", b"the draft, as first published")
REVISED = SamplePaper("Dự thảo Nghị định", "draft", b"the draft, revised")
ITEMS = (
    SampleItem("Thông qua chương trình"),
    SampleItem("Nghị định về dữ liệu", minutes=20, papers=(DRAFT,)),
    SampleItem("Kế hoạch năm", agency="Bộ Xây dựng"),
)


class Room:
    """The laptops of the chair, of a secretary and of one member, each with the session as it leads it."""

    def __init__(self, world: SessionWorld) -> None:
        self.world = world
        self.seats = {name: world.seat(name) for name in (CHAIR, SECRETARY, THUY)}
        self.chair, self.secretary, self.member = (Leading(seat.laptop) for seat in self.seats.values())

    def settle(self) -> None:
        """Let everybody hear of everything."""
        exchange(self.world, *(seat.laptop for seat in self.seats.values()))

    def call_roll(self, room: int = 25, remote: int = 0) -> None:
        """The first so many are in the room, the next remote, everybody else is absent."""
        where = [Presence.ROOM] * room + [Presence.REMOTE] * remote
        everybody = [self.world.people[name] for name in self.world.members]
        where += [Presence.ABSENT] * (len(everybody) - len(where))
        self.secretary.call_roll(MEETING, {person: (one, "") for person, one in zip(everybody, where, strict=True)})
        self.settle()

    def begin(self, number: int = 2) -> None:
        """Everybody is there, the session is open and an item called."""
        self.call_roll(27)
        self.chair.open(MEETING)
        self.chair.call(MEETING, self.world.item_id(number))
        self.settle()

    def open_vote(self, *numbers: int) -> str:
        """The chair opens a vote, everywhere known."""
        ballot = self.chair.open_vote(MEETING, [self.world.item_id(number) for number in numbers], "Thông qua?")
        self.settle()
        return ballot

    @property
    def view(self) -> RoomView:
        """As the chair sees it."""
        return self.chair.view(MEETING)

    @property
    def seat(self) -> Seat:
        """The member's."""
        return self.seats[THUY]

    def chip(self, name: str) -> VoterChip:
        """Somebody in the chair's view of the vote."""
        vote = self.view.vote
        assert vote is not None
        return next(chip for chip in vote.chips if chip.person.name == name)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    world = SessionWorld(tmp_path, ITEMS)
    yield Room(world)
    world.close()


def test_nobody_is_present_before_the_roll_call_whatever_was_announced(room: Room) -> None:
    room.seat.attending.declare(MEETING, Presence.REMOTE)
    room.settle()
    view = room.view
    line = next(line for line in view.roll if line.person.name == THUY)
    assert (line.suggested, line.attendance.recorded) == (Presence.REMOTE, None)
    assert {other.suggested for other in view.roll if other is not line} == {Presence.ABSENT}
    assert (view.quorum.present, view.quorum_line) == (0, ())


def test_the_quorum_counts_room_and_remote_and_follows_every_change(room: Room) -> None:
    room.call_roll(room=15, remote=4)
    room.world.clock.time += 5 * MINUTE
    first = room.world.people[room.world.members[0]]
    room.secretary.call_roll(MEETING, {first: (Presence.ABSENT, "")})
    view = room.view
    assert (view.quorum.room, view.quorum.remote, view.quorum.needed, view.quorum.members) == (15, 4, 18, 27)
    room.settle()
    assert [point.present for point in room.view.quorum_line] == [19, 18]


def test_the_chair_leads_the_secretary_records_and_a_member_does_neither(room: Room) -> None:
    views = [leading.view(MEETING) for leading in (room.chair, room.secretary, room.member)]
    assert [(view.may_lead, view.may_record) for view in views] == [(True, False), (False, True), (False, False)]
    refused = room.member.open(MEETING)
    assert not refused.forecast.stands


def test_below_the_quorum_the_session_opens_with_a_reason_only(room: Room) -> None:
    room.call_roll(room=17)
    assert not room.view.quorum.is_reached
    assert not room.chair.open(MEETING).forecast.stands
    assert room.chair.open(MEETING, "Việc cấp bách.").forecast.stands
    room.settle()
    assert room.secretary.view(MEETING).meeting.phase is MeetingPhase.IN_SESSION


def test_a_session_that_takes_longer_than_planned_says_by_how_much(room: Room) -> None:
    room.begin(2)
    opened = room.view.meeting.opened_at
    assert opened is not None
    room.world.clock.time = opened + 12 * MINUTE
    assert (room.view.elapsed_ms, room.view.behind_ms) == (12 * MINUTE, 0)
    room.world.clock.time = opened + 25 * MINUTE
    assert room.view.behind_ms == 5 * MINUTE, "twenty minutes were planned for the item"


def test_a_suspended_session_is_resumed(room: Room) -> None:
    room.begin()
    room.chair.suspend(MEETING, "Nghỉ giải lao.")
    assert room.view.meeting.phase is MeetingPhase.SUSPENDED
    room.chair.resume(MEETING)
    assert room.view.meeting.phase is MeetingPhase.IN_SESSION


def test_until_the_close_it_is_seen_who_has_voted_and_not_how(room: Room) -> None:
    room.begin()
    ballot = room.open_vote(2)
    room.seat.attending.vote(ballot, Choice.DISAGREE)
    room.settle()
    vote = room.view.vote
    assert vote is not None
    assert (vote.voted, vote.may_vote, vote.needed, vote.tally, vote.may_close) == (1, 27, 14, None, True)
    assert room.chip(THUY).has_voted
    assert not room.chip(CHAIR).has_voted
    assert {chip.column for chip in vote.chips} == {None}
    seen_by_secretary = room.secretary.view(MEETING).vote
    assert seen_by_secretary is not None
    assert not seen_by_secretary.may_close, "the chair closes"


def test_a_close_is_the_recount_of_what_arrived_and_shows_every_vote(room: Room) -> None:
    room.begin()
    ballot = room.open_vote(2)
    room.seat.attending.vote(ballot, Choice.DISAGREE)
    room.seats[CHAIR].attending.vote(ballot, Choice.AGREE)
    room.settle()
    assert room.chair.close_vote(ballot).forecast.stands
    room.settle()
    vote = room.view.vote
    assert vote is not None
    assert vote.tally is not None
    assert (vote.tally.agree, vote.tally.disagree, vote.tally.not_voting) == (1, 1, 25)
    assert (room.chip(THUY).column, room.chip(CHAIR).column) == (Column.DISAGREE, Column.AGREE)
    assert [in_favour(room.chip(name)) for name in (THUY, CHAIR, SECRETARY) if name in room.world.members] == [
        False,
        True,
    ]
    assert not vote.may_close
    assert outcome_of(vote) is Outcome.NOT_ADOPTED
    assert next(row for row in room.view.items if row.is_called).carried is False


def test_a_vote_that_is_not_here_cannot_be_closed(room: Room) -> None:
    with pytest.raises(Refused, match="ballot_not_here"):
        room.chair.close_vote("0" * 32)


def test_a_meeting_or_item_that_is_not_here_is_said_to_be_missing(room: Room) -> None:
    with pytest.raises(Refused, match="meeting_not_here"):
        room.chair.view("0" * 32)
    with pytest.raises(Refused, match="item_not_here"):
        room.chair.open_vote(MEETING, ["0" * 32], "Thông qua?")


def test_a_vote_is_on_the_papers_as_they_are_now(room: Room) -> None:
    room.world.replace(2, 0, REVISED, "Sửa Điều 3.")
    room.settle()
    room.begin()
    room.open_vote(2)
    vote = room.view.vote
    assert vote is not None
    assert (vote.ballot.title, vote.ballot.agency) == ("Nghị định về dữ liệu", "Bộ Tài chính")
    assert [(paper.version, paper.sha256) for paper in vote.ballot.papers.values()] == [(2, REVISED.sha256)]


def test_items_without_objection_are_adopted_by_one_vote_that_names_them(room: Room) -> None:
    room.seat.reading.take_stance(room.world.item_id(3), StanceKind.OBJECTION, "Chưa rõ nguồn vốn.")
    room.seat.laptop.flush_pending()
    room.settle()
    view = room.view
    assert view.list_a == (room.world.item_id(1), room.world.item_id(2))
    objected = view.items[2]
    assert (objected.objections, [person.name for person in objected.speakers]) == (1, [THUY])
    room.call_roll(27)
    room.chair.open(MEETING)
    ballot = room.open_vote(1, 2)
    shown = room.view.vote
    assert shown is not None
    assert (shown.ballot.title, [entry.item.number for entry in shown.items]) == (room.world.title, ["1", "2"])
    assert shown.ballot.id == ballot


def test_a_vote_entered_for_a_member_needs_a_reason_and_the_chairs_word(room: Room) -> None:
    room.begin()
    ballot = room.open_vote(2)
    person = room.world.people[THUY]
    with pytest.raises(Refused, match="reason_missing"):
        room.secretary.record_for(ballot, person, Choice.AGREE, RecordedHow.DEVICE_FAILED, "  ")
    room.secretary.record_for(ballot, person, Choice.AGREE, RecordedHow.DEVICE_FAILED, "Máy hỏng.")
    room.settle()
    chip = room.chip(THUY)
    assert (chip.has_voted, chip.unsigned) == (True, True)
    assert chip.entered is not None
    room.chair.countersign(ballot, chip.entered.id)
    room.settle()
    assert not room.chip(THUY).unsigned
    room.chair.close_vote(ballot)
    assert room.chip(THUY).column is Column.AGREE


def test_a_session_closes_once_something_has_come_of_every_item(room: Room) -> None:
    room.begin()
    for number in (1, 2):
        room.chair.record_outcome(MEETING, room.world.item_id(number), Outcome.POSTPONED)
    assert not room.view.may_close_session
    assert not room.chair.close_session(MEETING).forecast.stands
    room.chair.record_outcome(MEETING, room.world.item_id(3), Outcome.POSTPONED)
    assert room.view.may_close_session
    room.chair.close_session(MEETING)
    room.settle()
    assert room.member.view(MEETING).meeting.phase is MeetingPhase.HELD


def test_a_conclusion_carries_its_tasks_and_is_made_on_the_one_that_was_seen(room: Room) -> None:
    room.begin()
    item = room.world.item_id(2)
    task = room.secretary.new_task(" Hoàn thiện dự thảo ", "Bộ Tài chính", "2026-12-15")
    room.secretary.conclude(item, " Thông qua. ", [task], 0)
    room.settle()
    view = room.view
    assert view.conclusion is not None
    assert (view.conclusion.text, view.conclusion_revision) == ("Thông qua.", 1)
    assert [(one.text, one.lead, one.due) for one in view.conclusion.tasks] == [
        ("Hoàn thiện dự thảo", "Bộ Tài chính", "2026-12-15")
    ]
    assert room.secretary.conclude(item, "Một kết luận khác.", [], 0).forecast.status is Status.CONFLICT
    state = room.seats[SECRETARY].laptop.confirmed(item_feed(item))
    assert isinstance(state, ItemState)
    assert state.conclusion is not None
    assert state.conclusion.text == "Thông qua."


def test_a_half_typed_conclusion_is_kept_until_it_is_emptied(room: Room) -> None:
    item = room.world.item_id(2)
    assert room.secretary.draft(item) == ""
    room.secretary.save_draft(item, "Thông qua với đi")
    assert room.secretary.draft(item) == "Thông qua với đi"
    room.secretary.save_draft(item, "")
    assert room.secretary.draft(item) == ""


def test_lead_agencies_are_those_of_the_members_each_once(room: Room) -> None:
    agencies = room.view.agencies
    assert len(set(agencies)) == len(agencies) > 5
    assert "" not in agencies
