"""Offices held from one day to another, and the ballots that go to who comes after."""

from datetime import timedelta
from typing import Any

import pytest

from tests.domain.little_cabinet import CHAIR, DAY, FOUNDER, SECRETARY, Cabinet, agenda_item, office, other, person

OLD, NEW = "member-5", "member-6"
BALLOT = "ballot:b1"


@pytest.fixture
def cabinet() -> Cabinet:
    """An opinion ballot is open; member 5 held an office until yesterday, member 6 has it from today."""
    cabinet = Cabinet(members=5)
    cabinet.do(SECRETARY, "body", "office.assigned", office("h5", OLD, "2021-07-28"))
    cabinet.do(SECRETARY, BALLOT, "ballot.opened", cabinet.opinion_ballot())
    cabinet.admit(person(6) | {"roles": ["member"]})
    return cabinet


def day(cabinet: Cabinet, days: int = 0) -> str:
    return (cabinet.body.local_day(cabinet.now) + timedelta(days=days)).isoformat()


def succeed(cabinet: Cabinet, **changes: object) -> None:
    cabinet.do(SECRETARY, "body", "office.ended", {"holding": "h5", "until": day(cabinet, -1), "reason": "Retired."})
    cabinet.do(SECRETARY, "body", "office.assigned", office("h6", NEW, day(cabinet)) | changes)


def pass_seat(cabinet: Cabinet, **changes: Any) -> str:  # noqa: ANN401 - any field of the act
    data = {"from": OLD, "to": person(6), "holding": "h6", "reason": "Succeeded."} | changes
    return cabinet.attempt(SECRETARY, BALLOT, "ballot.seat_passed", data).code


def test_an_office_has_one_holder_on_a_day_and_somebody_may_act_beside_them(cabinet: Cabinet) -> None:
    attempt = cabinet.attempt(SECRETARY, "body", "office.assigned", office("x", NEW, "2026-01-01"))
    assert attempt.code == "office_taken"
    cabinet.do(SECRETARY, "body", "office.assigned", office("x", NEW, "2026-01-01") | {"acting": 1})
    earlier = office("y", NEW, "2016-01-01", "2021-07-27")
    cabinet.do(SECRETARY, "body", "office.assigned", earlier)
    assert [held.id for held in cabinet.body.holdings_of(NEW)] == ["y", "x"]


def test_an_office_ends_after_it_begins_and_only_once(cabinet: Cabinet) -> None:
    backwards = cabinet.attempt(SECRETARY, "body", "office.assigned", office("x", NEW, "2026-01-02", "2026-01-01"))
    assert backwards.code == "office_ends_first"
    end = {"holding": "h5", "until": "2021-07-27", "reason": "?"}
    assert cabinet.attempt(SECRETARY, "body", "office.ended", end).code == "office_ends_first"
    cabinet.do(SECRETARY, "body", "office.ended", end | {"until": "2026-05-01"})
    assert cabinet.attempt(SECRETARY, "body", "office.ended", end | {"until": "2026-05-01"}).code == "holding_ended"
    assert cabinet.attempt(SECRETARY, "body", "office.ended", end | {"holding": "z"}).code == "holding_unknown"
    assert (
        cabinet.attempt("member-2", "body", "office.assigned", office("x", NEW, "2027-01-01")).code == "not_permitted"
    )


def test_who_has_left_is_given_no_office(cabinet: Cabinet) -> None:
    cabinet.do(FOUNDER, "body", "person.changed", other(NEW) | {"roles": []})
    assert cabinet.attempt(SECRETARY, "body", "office.assigned", office("x", NEW, "2027-01-01")).code == "person_left"
    known = cabinet.attempt(SECRETARY, "body", "office.assigned", office("h5", OLD, "2027-01-01"))
    assert known.code == "holding_known"


def test_the_successor_answers_in_place_of_the_former_holder_and_is_counted(cabinet: Cabinet) -> None:
    succeed(cabinet)
    assert pass_seat(cabinet) == ""
    state = cabinet.ballot()
    assert list(state.electorate) == ["member-1", "member-2", "member-3", "member-4", NEW]
    assert (state.passed_seats[0].former, state.passed_seats[0].successor) == (OLD, NEW)
    assert cabinet.attempt(OLD, BALLOT, "answer.given", cabinet.answered()).code == "not_permitted"
    for member in ("member-1", "member-2", "member-3", "member-4"):
        cabinet.answer(member)
    cabinet.answer(NEW, "disagree")
    assert cabinet.close(CHAIR).stands
    close = cabinet.ballot().close
    assert close is not None
    assert (close.tally.electorate, close.tally.agree, close.tally.disagree) == (5, 4, 1)


def test_a_seat_whose_holder_has_answered_stays(cabinet: Cabinet) -> None:
    cabinet.answer(OLD, "disagree")
    succeed(cabinet)
    assert pass_seat(cabinet) == "already_answered"


def test_a_seat_goes_with_the_office_and_with_nothing_else(cabinet: Cabinet) -> None:
    assert pass_seat(cabinet) == "office_not_passed"
    cabinet.do(SECRETARY, "body", "office.assigned", office("other", NEW, day(cabinet), name="another"))
    assert pass_seat(cabinet, holding="other") == "office_not_passed"
    cabinet.do(SECRETARY, "body", "office.assigned", office("beside", NEW, day(cabinet)) | {"acting": 1})
    assert pass_seat(cabinet, holding="beside") == "office_not_passed"
    assert pass_seat(cabinet, holding="h5") == "office_not_passed"


def test_a_seat_waits_for_the_day_on_which_the_successor_begins(cabinet: Cabinet) -> None:
    succeed(cabinet, **{"from": day(cabinet, 1)})
    assert pass_seat(cabinet) == "office_not_passed"
    cabinet.now += DAY
    assert pass_seat(cabinet) == ""


def test_only_a_voting_member_as_known_takes_a_seat_once(cabinet: Cabinet) -> None:
    succeed(cabinet)
    assert pass_seat(cabinet, to=person(6) | {"title": "King"}) == "electorate_differs"
    assert pass_seat(cabinet, **{"from": "member-9"}) == "not_an_elector"
    assert pass_seat(cabinet, to=person(2)) == "elector_known"
    assert pass_seat(cabinet) == ""
    assert pass_seat(cabinet) == "not_an_elector"


def test_a_seat_passes_only_while_the_ballot_is_open(cabinet: Cabinet) -> None:
    succeed(cabinet)
    cabinet.now = cabinet.ballot().deadline + 1
    assert pass_seat(cabinet) == "ballot_is_over"


def test_a_vote_in_session_passes_no_seat() -> None:
    cabinet = Cabinet(members=5)
    cabinet.open_session(room=5)
    cabinet.do(CHAIR, BALLOT, "ballot.opened", cabinet.session_vote())
    assert pass_seat(cabinet) == "only_opinion_ballot"


@pytest.mark.parametrize(
    ("audience", "code"), [([], ""), ([f"member-{number}" for number in range(1, 6)], "audience_too_small")]
)
def test_a_seat_passes_only_to_who_may_read_the_item(audience: list[str], code: str) -> None:
    cabinet = Cabinet(members=5)
    items = [agenda_item(1)]
    cabinet.do(SECRETARY, "meeting:m1", "meeting.published", cabinet.published(items=1))
    cabinet.publish_item(items[0], audience=audience)
    cabinet.do(SECRETARY, "body", "office.assigned", office("h5", OLD, "2021-07-28"))
    item = {"parent": "item:i1", "items": ["i1"], "papers": []}
    cabinet.do(SECRETARY, BALLOT, "ballot.opened", cabinet.opinion_ballot(**item))
    cabinet.admit(person(6) | {"roles": ["member"]})
    succeed(cabinet)
    assert pass_seat(cabinet) == code
