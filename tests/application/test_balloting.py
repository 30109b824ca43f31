"""Opinion ballots through the service: answering, what is hidden until the count, late answers, and who counts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.application import ballot_opening, catalogue
from ecabinet.application.ballot_opening import Question
from ecabinet.application.today import NeedKind, Today
from ecabinet.domain.ballots import Phase
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED, ballot_feed
from ecabinet.domain.rules import Choice
from tests.laptop_world import HOUR, exchange
from tests.session_world import CHAIR, SECRETARY, THUY, SampleItem, Seat, SessionWorld

ASKED = Question(BODY_FEED, "Cải cách kiểm tra chuyên ngành", "Đồng ý ban hành?", "Bộ Tài chính")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[SessionWorld]:
    made = SessionWorld(tmp_path, (SampleItem("Nghị định về dữ liệu"),))
    for calendar in catalogue.calendars():
        data = {"calendar": calendar.to_data(), "digest": calendar.digest}
        made.act(made.office, BODY_FEED, "calendar.adopted", data)
    yield made
    made.close()


def deliver(world: SessionWorld, *seats: Seat) -> None:
    for seat in seats:
        seat.laptop.flush_pending()
    exchange(world, *(seat.laptop for seat in seats))


def issue(world: SessionWorld, office: Seat) -> str:
    """A ballot of two working days, at the store."""
    ballot = office.balloting.issue(ASKED, office.balloting.offer().windows[0])
    deliver(world, office)
    assert not office.laptop.attention()
    return ballot


def move(world: SessionWorld, moment: int) -> None:
    world.clock.time = world.store.now = moment


def test_a_ballot_is_issued_in_a_window_of_the_rules_to_every_member(world: SessionWorld) -> None:
    office, member = world.seat(SECRETARY), world.seat(THUY)
    offer = office.balloting.offer()
    assert [window.working_days for window in offer.windows] == [2, 3, 4, 5]
    assert (offer.members, [subject.item.title for subject in offer.subjects]) == (27, ["Nghị định về dữ liệu"])
    ballot = issue(world, office)
    deliver(world, member)
    (line,) = member.balloting.lines()
    assert (line.id, line.phase, line.waits_for_me, line.consent) == (ballot, Phase.OPEN, True, True)
    assert member.balloting.waiting() == 1
    assert (office.balloting.may_issue(), member.balloting.may_issue()) == (True, False)


def test_an_answer_waits_can_be_taken_back_and_is_received(world: SessionWorld) -> None:
    office, member = world.seat(SECRETARY), world.seat(THUY)
    ballot = issue(world, office)
    deliver(world, member)
    pending = member.balloting.answer(ballot, Choice.AGREE)
    mine = member.balloting.view(ballot).mine
    assert mine is not None
    assert (mine.is_waiting, mine.undo_until) == (True, pending.due_at)
    assert member.balloting.undo(pending.act.id)
    assert member.balloting.view(ballot).mine is None
    member.balloting.answer(ballot, Choice.DISAGREE, " Điều 7 ")
    deliver(world, member)
    mine = member.balloting.view(ballot).mine
    assert mine is not None
    assert (mine.is_waiting, mine.answer.choice, mine.answer.comment) == (False, Choice.DISAGREE, "Điều 7")


@pytest.mark.parametrize("choice", [Choice.AGREE_WITH_REMARK, Choice.DISAGREE, Choice.OTHER])
def test_an_answer_that_means_nothing_alone_needs_words(world: SessionWorld, choice: Choice) -> None:
    office, member = world.seat(SECRETARY), world.seat(THUY)
    ballot = issue(world, office)
    deliver(world, member)
    with pytest.raises(Refused, match="comment_missing"):
        member.balloting.answer(ballot, choice, "  ")
    assert member.laptop.pending() == ()


def test_nobody_sees_how_anybody_answered_before_the_count(world: SessionWorld) -> None:
    office, member = world.seat(SECRETARY), world.seat(THUY)
    ballot = issue(world, office)
    deliver(world, member)
    member.balloting.answer(ballot, Choice.DISAGREE, "Không.")
    deliver(world, member, office)
    view = office.balloting.view(ballot)
    assert (view.tally, view.answers) == (None, ())
    assert view.board is not None
    assert ([person.name for person in view.board.answered], len(view.board.silent)) == ([THUY], 26)
    assert member.balloting.view(ballot).board is None


def test_the_secretariat_extends_within_the_rules_and_withdraws(world: SessionWorld) -> None:
    office, member = world.seat(SECRETARY), world.seat(THUY)
    ballot = issue(world, office)
    longer = office.balloting.longer_windows(ballot)
    assert [window.working_days for window in longer] == [3, 4, 5]
    office.balloting.extend(ballot, longer[-1], "Hồ sơ đến muộn.")
    deliver(world, office)
    assert office.balloting.view(ballot).state.deadline == longer[-1].deadline
    assert office.balloting.longer_windows(ballot) == ()
    deliver(world, member)
    powers = member.balloting.view(ballot).powers
    assert (powers.extend, powers.withdraw, powers.dispute) == (False, False, False)
    office.balloting.withdraw(ballot, "Chuyển ra phiên họp.")
    deliver(world, office)
    assert office.balloting.view(ballot).phase is Phase.WITHDRAWN


def test_the_chair_rules_on_a_late_answer_and_the_secretariat_counts(world: SessionWorld) -> None:
    office, chair, member = world.seat(SECRETARY), world.seat(CHAIR), world.seat(THUY)
    ballot = issue(world, office)
    deliver(world, member)
    state = member.balloting.view(ballot).state
    member.balloting.answer(ballot, Choice.DISAGREE, "Không.")
    member.laptop.flush_pending()
    move(world, state.deadline + HOUR)
    deliver(world, member, chair, office)
    board = chair.balloting.view(ballot).board
    assert board is not None
    (late,) = board.late
    assert (late.person.name, late.allowed, board.may_rule, board.may_count) == (THUY, None, True, False)
    asked_of_office = office.balloting.view(ballot).board
    assert asked_of_office is not None
    assert not asked_of_office.may_rule
    chair.balloting.rule(ballot, late.id, allowed=True, facts="Không có mạng trên máy bay.")
    deliver(world, chair, office)
    move(world, state.deadline + state.grace_ms + HOUR)
    needs = [need.kind for need in Today(office.laptop, office.reading).view().needs]
    assert NeedKind.COUNT_BALLOT in needs
    office.balloting.close(ballot)
    deliver(world, office, member)
    view = member.balloting.view(ballot)
    assert view.tally is not None
    assert (view.tally.deemed, view.tally.disagree, view.tally.late, view.tally.carried) == (26, 1, 1, True)
    assert {person.name: answer.choice for person, answer in view.answers if answer} == {THUY: Choice.DISAGREE}
    assert view.powers.dispute
    member.balloting.dispute(ballot, "Thiếu một phiếu.")
    deliver(world, member)
    assert not member.balloting.view(ballot).powers.dispute


def test_opening_a_paper_is_known_on_this_laptop_alone(world: SessionWorld) -> None:
    paper = {"paper": world.item_id(1), "version": 1, "sha256": "5e" * 32, "title": "Dự thảo"}
    member, ballot = world.seat(THUY), world.item_id(1)[:-1] + "f"
    body = world.store.states[BODY_FEED]
    assert isinstance(body, BodyState)
    window = ballot_opening.windows(body, world.store.now)[0]
    data = ballot_opening.opinion_data(body, world.store.now, ASKED, window) | {"papers": [paper]}
    world.act(world.office, ballot_feed(ballot), "ballot.opened", data, refs=("5e" * 32,))
    deliver(world, member)
    assert [tab.is_opened for tab in member.balloting.view(ballot).papers] == [False]
    member.balloting.mark_opened("5e" * 32)
    assert [tab.is_opened for tab in member.balloting.view(ballot).papers] == [True]
    assert member.laptop.outbox() == ()
    member.balloting.answer(ballot, Choice.AGREE)
    deliver(world, member)
    newer = {**paper, "version": 2, "sha256": "5f" * 32, "reason": "Sửa Điều 5."}
    world.act(world.office, ballot_feed(ballot), "ballot.paper_replaced", newer, refs=("5f" * 32,))
    deliver(world, member)
    view = member.balloting.view(ballot)
    assert view.mine is not None
    assert view.mine.is_stale
    assert [(tab.is_opened, tab.changed_since_answer) for tab in view.papers] == [(False, True)]


def test_a_comment_half_written_is_kept_until_it_is_emptied(world: SessionWorld) -> None:
    member = world.seat(THUY)
    member.balloting.save_draft("b", "Điều 7")
    assert (member.balloting.draft("b"), member.balloting.draft("c")) == ("Điều 7", "")
    member.balloting.save_draft("b", " ")
    assert member.laptop.drafts() == {}
