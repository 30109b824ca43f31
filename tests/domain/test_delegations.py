"""Acting for another one: only where they said so, only what can be left to others, never a vote."""

from typing import Any

import pytest

from ecabinet.domain import deciding
from ecabinet.domain.attendance import Presence
from ecabinet.domain.delegations import DELEGABLE, Deputy
from tests.domain.little_cabinet import CHAIR, DAY, FOUNDER, SECRETARY, Cabinet, other

ITEM, MEETING = "item:i1", "meeting:m1"
MADE = {"comment": "c1", "audience": "all", "text": "Unclear.", "tier": "must", "proposed_wording": ""}
COMING = {"status": "remote", "stand_in": "", "reason": ""}
NEVER = (
    "answer.given",
    "answer.confirmed",
    "answer.contested",
    "agenda.approved",
    "ballot.closed",
    "ballot.ruling",
    "count.disputed",
    "meeting.closed",
    "meeting.opened",
    "minutes.signed",
    "minutes.sealed",
    "outcome.recorded",
    "private",
    "stance.taken",
    "delegation.granted",
    "aides.named",
    "device.revoked",
)


@pytest.fixture
def cabinet() -> Cabinet:
    """A published meeting of two items and an aide."""
    cabinet = Cabinet(members=5)
    cabinet.add_person("aide", "aide")
    cabinet.publish(items=2)
    return cabinet


def grant(cabinet: Cabinet, *kinds: str, **changes: Any) -> None:  # noqa: ANN401 - any field of the act
    data = {"delegation": "d1", "to": "aide", "kinds": list(kinds), "items": [], "until": cabinet.now + DAY}
    cabinet.do("member-2", "body", "delegation.granted", data | changes)


def for_member(cabinet: Cabinet, feed: str, kind: str, data: dict[str, Any]) -> str:
    """What becomes of an act of the aide in the member's name."""
    return cabinet.attempt("aide", feed, kind, data, acting_for="member-2").code


def test_nobody_acts_for_another_without_being_asked_to(cabinet: Cabinet) -> None:
    assert for_member(cabinet, ITEM, "comment.made", MADE) == "no_delegation"
    grant(cabinet, "attendance.declared")
    assert for_member(cabinet, ITEM, "comment.made", MADE) == "no_delegation"
    elsewhere = cabinet.attempt("aide", ITEM, "comment.made", MADE, acting_for="member-3")
    assert elsewhere.code == "no_delegation"


def test_who_was_asked_may_do_what_was_named_and_is_named_beside_the_other(cabinet: Cabinet) -> None:
    grant(cabinet, "comment.made", "attendance.declared")
    assert for_member(cabinet, ITEM, "comment.made", MADE) == ""
    comment = cabinet.item().comments["c1"]
    assert (comment.author, comment.acting_for, comment.principal) == ("aide", "member-2", "member-2")
    assert for_member(cabinet, MEETING, "attendance.declared", COMING) == ""
    attendance = cabinet.meeting().attendance_of("member-2")
    assert (attendance.declared, attendance.declared_by) == (Presence.REMOTE, "aide")
    assert cabinet.meeting().attendance_of("aide").declared is None
    cabinet.do("member-2", ITEM, "comment.revised", {"comment": "c1", "text": "Clearer."})


def test_in_ones_own_name_a_delegation_gives_nothing(cabinet: Cabinet) -> None:
    grant(cabinet, "comment.made")
    assert cabinet.attempt("aide", ITEM, "comment.made", MADE).code == "not_permitted"


def test_a_delegation_holds_until_its_end_and_no_longer(cabinet: Cabinet) -> None:
    grant(cabinet, "comment.made")
    cabinet.now += DAY
    assert for_member(cabinet, ITEM, "comment.made", MADE) == ""
    cabinet.now += 1
    assert for_member(cabinet, ITEM, "comment.made", MADE | {"comment": "c2"}) == "delegation_ended"


@pytest.mark.parametrize("who", ["member-2", "aide", FOUNDER])
def test_a_delegation_is_ended_by_either_side_or_an_administrator(cabinet: Cabinet, who: str) -> None:
    grant(cabinet, "comment.made")
    stranger = cabinet.attempt("member-3", "body", "delegation.ended", {"delegation": "d1"})
    assert stranger.code == "not_your_delegation"
    cabinet.do(who, "body", "delegation.ended", {"delegation": "d1"})
    assert for_member(cabinet, ITEM, "comment.made", MADE) == "delegation_ended"
    assert cabinet.attempt(who, "body", "delegation.ended", {"delegation": "d1"}).code == "delegation_ended"


def test_a_delegation_for_one_item_is_none_for_another(cabinet: Cabinet) -> None:
    grant(cabinet, "comment.made", "attendance.declared", items=["i2"])
    assert for_member(cabinet, ITEM, "comment.made", MADE) == "no_delegation"
    assert for_member(cabinet, "item:i2", "comment.made", MADE) == ""
    assert for_member(cabinet, MEETING, "attendance.declared", COMING) == "no_delegation"


def test_acting_for_another_gives_no_more_than_that_one_may(cabinet: Cabinet) -> None:
    grant(cabinet, "item.called", "attendance.allowed", to="member-3")
    allowed = {"person": "member-4", "allowed": 1, "reason": ""}
    decision = cabinet.attempt("member-3", MEETING, "attendance.allowed", allowed, acting_for="member-2")
    assert decision.code == "not_permitted"


def test_who_may_not_read_an_item_does_not_act_in_it_for_another(cabinet: Cabinet) -> None:
    cabinet.add_person("outsider", "guest")
    grant(cabinet, "comment.made", to="outsider")
    decision = cabinet.attempt("outsider", ITEM, "comment.made", MADE, acting_for="member-2")
    assert decision.code == "not_permitted"


def test_who_has_left_acts_for_nobody_and_nobody_for_them(cabinet: Cabinet) -> None:
    grant(cabinet, "comment.made")
    cabinet.do(FOUNDER, "body", "person.changed", other("aide") | {"roles": []})
    assert for_member(cabinet, ITEM, "comment.made", MADE) == "not_permitted"
    grant(cabinet, "comment.made", delegation="d2", to="member-3")
    gone = cabinet.body.people["member-2"].to_data() | {"roles": [], "voting": 0}
    cabinet.do(FOUNDER, "body", "person.changed", gone)
    decision = cabinet.attempt("member-3", ITEM, "comment.made", MADE, acting_for="member-2")
    assert decision.code == "not_permitted"


@pytest.mark.parametrize("kind", NEVER)
def test_votes_answers_signatures_and_closes_cannot_be_left_to_others(cabinet: Cabinet, kind: str) -> None:
    assert kind not in DELEGABLE
    data = {"delegation": "d1", "to": "aide", "kinds": [kind], "items": [], "until": cabinet.now + DAY}
    assert cabinet.attempt("member-2", "body", "delegation.granted", data).code == "not_delegable"


def test_a_vote_in_anothers_name_is_refused_whatever_was_granted(cabinet: Cabinet) -> None:
    grant(cabinet, *sorted(DELEGABLE), to="member-3")
    cabinet.do(SECRETARY, "ballot:b1", "ballot.opened", cabinet.opinion_ballot())
    answer = cabinet.answered("disagree")
    decision = cabinet.attempt("member-3", "ballot:b1", "answer.given", answer, acting_for="member-2")
    assert decision.code == "not_delegable"
    assert not cabinet.ballot().answers


def test_every_kind_that_can_be_left_to_others_exists() -> None:
    known = {kind for kinds in deciding.KINDS.values() for kind in kinds}
    assert known >= DELEGABLE


def test_a_delegation_names_somebody_else_of_the_body_and_a_time_to_come(cabinet: Cabinet) -> None:
    data = {"delegation": "d1", "to": "aide", "kinds": ["comment.made"], "items": [], "until": cabinet.now + DAY}
    for change, code in (
        ({"to": "member-2"}, "person_unknown"),
        ({"to": "stranger"}, "person_unknown"),
        ({"until": cabinet.now}, "delegation_over"),
        ({"kinds": []}, "bad_data"),
    ):
        assert cabinet.attempt("member-2", "body", "delegation.granted", data | change).code == code
    cabinet.do("member-2", "body", "delegation.granted", data)
    assert cabinet.attempt("member-2", "body", "delegation.granted", data).code == "delegation_known"


def test_what_is_meant_for_few_is_not_left_to_others(cabinet: Cabinet) -> None:
    grant(cabinet, "comment.made")
    few = MADE | {"audience": "secretariat"}
    assert for_member(cabinet, "opinions:i1:member-2", "comment.made", few) == "not_delegable"


def test_the_chair_may_leave_the_calling_of_items_to_another(cabinet: Cabinet) -> None:
    cabinet.call_roll(room=5)
    cabinet.do(CHAIR, MEETING, "meeting.opened", {"override_reason": ""})
    data = {"delegation": "d9", "to": "member-3", "kinds": ["item.called"], "items": ["i1"], "until": cabinet.now + DAY}
    cabinet.do(CHAIR, "body", "delegation.granted", data)
    cabinet.do("member-3", MEETING, "item.called", {"item": "i1"}, acting_for=CHAIR)
    second = cabinet.attempt("member-3", MEETING, "item.called", {"item": "i2"}, acting_for=CHAIR)
    assert second.code == "no_delegation"


def test_who_wrote_for_another_changes_it_only_while_they_are_let(cabinet: Cabinet) -> None:
    grant(cabinet, "comment.made", "comment.revised", to="member-3")
    cabinet.do("member-3", ITEM, "comment.made", MADE, acting_for="member-2")
    changed = {"comment": "c1", "text": "Clearer."}
    cabinet.do("member-3", ITEM, "comment.revised", changed, acting_for="member-2")
    by = cabinet.item().comments["c1"].revised_by
    assert by == Deputy("member-3", "member-2")
    cabinet.do("member-2", "body", "delegation.ended", {"delegation": "d1"})
    late = cabinet.attempt("member-3", ITEM, "comment.revised", changed, acting_for="member-2")
    own = cabinet.attempt("member-3", ITEM, "comment.revised", changed)
    assert (late.code, own.code) == ("delegation_ended", "not_your_comment")


def test_a_leave_decided_for_the_chair_keeps_both_names(cabinet: Cabinet) -> None:
    kinds = ["attendance.allowed"]
    data = {"delegation": "d1", "to": "member-3", "kinds": kinds, "items": [], "until": cabinet.now + DAY}
    cabinet.do(CHAIR, "body", "delegation.granted", data)
    cabinet.do("member-4", MEETING, "attendance.declared", {"status": "excused", "stand_in": "", "reason": "Away"})
    allowed = {"person": "member-4", "allowed": 1, "reason": ""}
    cabinet.do("member-3", MEETING, "attendance.allowed", allowed, acting_for=CHAIR)
    both = Deputy("member-3", CHAIR)
    assert cabinet.meeting().attendance_of("member-4").leave_by == both
    cabinet.do("member-4", MEETING, "attendance.declared", {"status": "room", "stand_in": "", "reason": ""})
    assert cabinet.meeting().attendance_of("member-4").leave_by is None
