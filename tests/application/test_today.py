"""Today says what needs whom, and stops saying it once it is done."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.application import ballot_opening, catalogue
from ecabinet.application.ballot_opening import Question
from ecabinet.application.laptop import Laptop
from ecabinet.application.leading import Leading
from ecabinet.application.preparing import Preparing
from ecabinet.application.reading import Reading
from ecabinet.application.today import FAR, Need, NeedKind, Today
from ecabinet.domain.attendance import Presence
from ecabinet.domain.ballots import BallotState, RecordedHow
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.feeds import ballot_feed
from ecabinet.domain.items import StanceKind
from ecabinet.domain.meetings import Outcome
from ecabinet.domain.rules import Choice
from tests.application.test_preparing import TwoSecretaries, a_plan
from tests.laptop_world import CHAIR as BOARD_CHAIR
from tests.laptop_world import HOUR, exchange
from tests.laptop_world import SECRETARY as BOARD_SECRETARY
from tests.protocol.little_store import an_id
from tests.session_world import (
    CHAIR,
    MEETING,
    SECRETARY,
    STARTS_AT,
    THUY,
    SampleItem,
    SamplePaper,
    Seat,
    SessionWorld,
)

REVISED = SamplePaper("Dự thảo Nghị định", "draft", b"the draft, revised")
ITEMS = (
    SampleItem("Thông qua chương trình"),
    SampleItem("Nghị định về dữ liệu", papers=(SamplePaper("Dự thảo Nghị định", "draft", b"the draft"),)),
)
BALLOT = an_id(0x3000)
DAY = 24 * HOUR


@pytest.fixture
def world(tmp_path: Path) -> Iterator[SessionWorld]:
    made = SessionWorld(tmp_path, ITEMS)
    yield made
    made.close()


def today(seat: Seat) -> Today:
    return Today(seat.laptop, seat.reading)


def needs(seat: Seat) -> list[NeedKind]:
    return [need.kind for need in today(seat).view().needs]


def need(seat: Seat, kind: NeedKind) -> Need:
    return next(need for need in today(seat).view().needs if need.kind is kind)


def settle(world: SessionWorld, *seats: Seat) -> None:
    for seat in seats:
        seat.laptop.flush_pending()
    exchange(world, *(seat.laptop for seat in seats))


def issue_ballot(world: SessionWorld) -> BallotState:
    """An opinion ballot by the body's own rules and calendar."""
    for calendar in catalogue.calendars():
        data = {"calendar": calendar.to_data(), "digest": calendar.digest}
        world.act(world.office, "body", "calendar.adopted", data)
    body, now = world.store.states["body"], world.store.now
    assert isinstance(body, BodyState)
    window = ballot_opening.windows(body, now)[0]
    asked = Question("body", "Ý kiến về dự thảo", "Đồng ý ban hành?")
    world.act(world.office, ballot_feed(BALLOT), "ballot.opened", ballot_opening.opinion_data(body, now, asked, window))
    state = world.store.states[ballot_feed(BALLOT)]
    assert isinstance(state, BallotState)
    return state


def move_to(world: SessionWorld, moment: int) -> None:
    world.clock.time = world.store.now = moment


# What a member is told -----------------------------------------------------------------------------------------------


def test_items_without_ones_stance_are_one_need_until_all_are_taken(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    said = need(seat, NeedKind.TAKE_STANCES)
    assert (said.subject, said.number, said.deadline) == (MEETING, 2, STARTS_AT - 4 * HOUR)
    for number in (1, 2):
        seat.reading.take_stance(world.item_id(number), StanceKind.NO_OBJECTION)
    seat.laptop.flush_pending()
    assert needs(seat) == []
    assert today(seat).needs() == 0


def test_a_paper_replaced_after_ones_stance_leads_to_its_item(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    for number in (1, 2):
        seat.reading.take_stance(world.item_id(number), StanceKind.NO_OBJECTION)
    settle(world, seat)
    world.replace(2, 0, REVISED, "Sửa Điều 3.")
    exchange(world, seat.laptop)
    said = need(seat, NeedKind.PAPER_REPLACED)
    assert (said.place, said.title) == (world.item_id(2), "Nghị định về dữ liệu")
    seat.reading.take_stance(world.item_id(2), StanceKind.NO_OBJECTION)
    seat.laptop.flush_pending()
    assert needs(seat) == []


def test_an_open_ballot_asks_for_an_answer_and_says_what_silence_means(world: SessionWorld) -> None:
    ballot = issue_ballot(world)
    seat = world.seat(THUY)
    said = need(seat, NeedKind.ANSWER_BALLOT)
    assert (said.subject, said.deadline, said.consent) == (BALLOT, ballot.deadline, ballot.silence_is_consent)
    seat.balloting.answer(BALLOT, Choice.AGREE)
    seat.laptop.flush_pending()
    assert NeedKind.ANSWER_BALLOT not in needs(seat)


def test_what_has_no_deadline_comes_last_and_the_nearest_first(world: SessionWorld) -> None:
    issue_ballot(world)
    deadlines = [need.deadline for need in today(world.seat(THUY)).view().needs]
    assert len(deadlines) == 2
    assert deadlines == sorted(deadlines)
    assert deadlines[-1] < FAR


def test_a_vote_in_session_is_said_until_one_has_voted(world: SessionWorld) -> None:
    world.begin()
    world.call(2)
    ballot = world.put_to_vote(2)
    seat = world.seat(THUY)
    assert need(seat, NeedKind.VOTE).subject == ballot
    seat.attending.vote(ballot, Choice.AGREE)
    assert NeedKind.VOTE not in needs(seat)


def test_who_is_no_member_is_asked_for_no_stance_and_no_vote(world: SessionWorld) -> None:
    world.begin()
    world.call(2)
    world.put_to_vote(2)
    assert not {NeedKind.VOTE, NeedKind.TAKE_STANCES} & set(needs(world.seat(SECRETARY)))


def test_a_vote_entered_for_a_member_waits_for_chair_and_member(world: SessionWorld) -> None:
    secretary, chair, member = (world.seat(name) for name in (SECRETARY, CHAIR, THUY))
    lead = Leading(chair.laptop)
    present = {world.people[name]: (Presence.ROOM, "") for name in world.members}
    Leading(secretary.laptop).call_roll(MEETING, present)
    settle(world, secretary, chair)
    lead.open(MEETING)
    lead.call(MEETING, world.item_id(2))
    ballot = lead.open_vote(MEETING, [world.item_id(2)], "Thông qua?")
    settle(world, chair, secretary, member)
    person = world.people[THUY]
    Leading(secretary.laptop).record_for(ballot, person, Choice.AGREE, RecordedHow.DEVICE_FAILED, "Máy hỏng.")
    settle(world, secretary, chair, member)
    waiting = need(chair, NeedKind.COUNTERSIGN)
    assert (waiting.subject, waiting.number) == (MEETING, 1), "it is confirmed in the meeting room"
    assert need(member, NeedKind.CONFIRM_VOTE).subject == ballot
    member.balloting.confirm_recorded(ballot, member.laptop.current(ballot_feed(ballot)).latest[person])  # type: ignore[union-attr]
    assert NeedKind.CONFIRM_RECORDED not in needs(member)


# What chair and Secretariat are told ----------------------------------------------------------------------------------


def test_an_agenda_waits_for_the_chair_and_then_for_the_secretariat(tmp_path: Path) -> None:
    world = TwoSecretaries(tmp_path)
    secretary, chair = world.laptop(BOARD_SECRETARY), world.laptop(BOARD_CHAIR)
    preparing = Preparing(secretary)
    meeting = preparing.start(a_plan())
    preparing.propose(meeting)
    exchange(world, secretary, chair)
    assert [(one.kind, one.number) for one in _needs_at(chair)] == [(NeedKind.APPROVE_AGENDA, 3)]
    assert _needs_at(secretary) == ()
    Preparing(chair).send_back(meeting, "Thiếu tài liệu.")
    exchange(world, chair, secretary)
    assert [one.kind for one in _needs_at(secretary)] == [NeedKind.AGENDA_RETURNED]
    preparing.propose(meeting)
    exchange(world, secretary, chair)
    Preparing(chair).approve(meeting)
    exchange(world, chair, secretary)
    assert [one.kind for one in _needs_at(secretary)] == [NeedKind.FREEZE_AGENDA]
    assert _needs_at(chair) == ()
    preparing.freeze(meeting)
    assert [one.kind for one in _needs_at(secretary)] == [NeedKind.PUBLISH_AGENDA]
    world.close()


def _needs_at(laptop: Laptop) -> tuple[Need, ...]:
    return Today(laptop, Reading(laptop, laptop._core.papers)).view().needs


def test_the_chair_decides_on_an_absence_once(world: SessionWorld) -> None:
    member, chair = world.seat(THUY), world.seat(CHAIR)
    member.attending.declare(MEETING, Presence.EXCUSED, "Công tác nước ngoài")
    settle(world, member, chair)
    assert need(chair, NeedKind.DECIDE_ABSENCE).person == world.people[THUY]
    assert NeedKind.DECIDE_ABSENCE not in needs(member)
    Leading(chair.laptop).allow_absence(MEETING, world.people[THUY], allowed=True)
    assert NeedKind.DECIDE_ABSENCE not in needs(chair)


def test_the_session_can_begin_when_its_time_has_come_for_the_chair_alone(world: SessionWorld) -> None:
    member, chair = world.seat(THUY), world.seat(CHAIR)
    assert NeedKind.OPEN_MEETING not in needs(chair)
    move_to(world, STARTS_AT)
    assert NeedKind.OPEN_MEETING in needs(chair)
    assert NeedKind.OPEN_MEETING not in needs(member)


def test_a_ballot_is_counted_after_its_grace_when_no_late_answer_is_open(world: SessionWorld) -> None:
    ballot = issue_ballot(world)
    chair, member = world.seat(CHAIR), world.seat(THUY)
    move_to(world, ballot.deadline + 1)
    member.balloting.answer(BALLOT, Choice.AGREE)
    settle(world, member, chair)
    assert need(chair, NeedKind.RULE_LATE).number == 1
    move_to(world, ballot.deadline + ballot.grace_ms + 1)
    assert NeedKind.COUNT_BALLOT not in needs(chair)
    (late,) = chair.laptop.current(ballot_feed(BALLOT)).unruled()  # type: ignore[union-attr]
    chair.balloting.rule(BALLOT, late.id, allowed=True, facts="Mất điện.")
    assert NeedKind.RULE_LATE not in needs(chair)
    assert NeedKind.COUNT_BALLOT in needs(chair)
    settle(world, chair)
    assert NeedKind.COUNT_BALLOT in needs(world.seat(SECRETARY)), "the Secretariat may count an opinion ballot too"
    assert NeedKind.COUNT_BALLOT not in needs(member)


def test_minutes_wait_for_the_secretariat_once_the_session_is_closed(world: SessionWorld) -> None:
    world.begin()
    for number in (1, 2):
        data = {"item": world.item_id(number), "outcome": Outcome.POSTPONED.value, "ballot": ""}
        world.act(world.chair, f"meeting:{MEETING}", "outcome.recorded", data)
    secretary = world.seat(SECRETARY)
    assert NeedKind.MAKE_MINUTES not in needs(secretary)
    world.act(world.chair, f"meeting:{MEETING}", "meeting.closed", {})
    exchange(world, secretary.laptop)
    assert NeedKind.MAKE_MINUTES in needs(secretary)
    assert needs(world.seat(THUY)) == []


def test_a_refused_entry_needs_a_decision(world: SessionWorld) -> None:
    world.begin()
    world.call(2)
    ballot = world.put_to_vote(2)
    seat = world.seat(THUY)
    seat.attending.vote(ballot, Choice.AGREE)
    world.close_vote(ballot)
    exchange(world, seat.laptop)
    assert need(seat, NeedKind.SETTLE).number == 1, "the vote came after the close"


# The next meeting ----------------------------------------------------------------------------------------------------


def test_the_next_meeting_counts_ones_stances(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    seat.reading.take_stance(world.item_id(1), StanceKind.OBJECTION, "Chưa rõ.")
    view = today(seat).view()
    assert view.next_meeting is not None
    assert view.next_meeting.id == MEETING
    assert view.stances is not None
    counts = view.stances
    assert (counts.no_objection, counts.wish_to_speak, counts.objection, counts.none) == (0, 0, 1, 1)


def test_the_forecast_counts_who_announced_what_and_sorts_the_items(world: SessionWorld) -> None:
    member, chair = world.seat(THUY), world.seat(CHAIR)
    member.attending.declare(MEETING, Presence.REMOTE)
    member.reading.take_stance(world.item_id(2), StanceKind.WISH_TO_SPEAK, "Góp ý Điều 3.")
    settle(world, member, chair)
    chair.attending.declare(MEETING, Presence.EXCUSED, "Công tác")
    forecast = today(chair).view().forecast
    assert forecast is not None
    assert (forecast.room, forecast.remote, forecast.excused, forecast.members) == (25, 1, 1, 27)
    assert (forecast.list_a, forecast.list_b, forecast.objections, forecast.to_speak) == (1, 1, 0, 1)
    assert forecast.needed == 18


def test_who_has_no_stances_sees_none(world: SessionWorld) -> None:
    assert today(world.seat(SECRETARY)).view().stances is None


def test_the_week_holds_meetings_and_open_ballots_of_seven_days_by_time(world: SessionWorld) -> None:
    ballot = issue_ballot(world)
    seat = world.seat(THUY)
    week = today(seat).view().week
    assert [(coming.subject, coming.waits_for_me) for coming in week] == sorted(
        [(MEETING, True), (BALLOT, True)], key=lambda pair: STARTS_AT if pair[0] == MEETING else ballot.deadline
    )
    seat.balloting.answer(BALLOT, Choice.AGREE)
    seat.laptop.flush_pending()
    assert [coming.waits_for_me for coming in today(seat).view().week if coming.is_ballot] == [False]
    move_to(world, STARTS_AT - 8 * DAY)
    assert not [coming for coming in today(seat).view().week if not coming.is_ballot]


def test_how_much_was_read_is_known_on_the_laptop_alone(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    before = today(seat).view().reading
    assert before is not None
    assert (before.opened, before.papers, before.number) == (0, 1, "")
    item = world.item_id(2)
    (paper,) = seat.reading.item(MEETING, item).papers
    seat.reading.remember_place(paper.paper.id, "3")
    seat.reading.remember_at(MEETING, item, paper.paper.id)
    after = today(seat).view().reading
    assert after is not None
    assert (after.opened, after.papers, after.number) == (1, 1, "2")
    assert not seat.laptop.outbox()
    assert not seat.laptop.pending()
