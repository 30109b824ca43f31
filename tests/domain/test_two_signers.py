"""Once a body has two administrators, nobody grants an officer's role alone, nor changes the register's key."""

import pytest

from ecabinet.domain.bodies import Role
from tests.domain.little_cabinet import FOUNDER, SECRETARY, Cabinet, key, other, person

DEPUTY = "deputy"
CLERK = other("clerk") | {"roles": ["secretary"]}


@pytest.fixture
def cabinet() -> Cabinet:
    cabinet = Cabinet(members=5)
    cabinet.add_person(DEPUTY, "administrator")
    return cabinet


def second(cabinet: Cabinet, author: str, act: str) -> str:
    return cabinet.attempt(author, "body", "grant.seconded", {"act": act}).code


def test_while_there_is_one_administrator_a_grant_takes_effect_at_once() -> None:
    cabinet = Cabinet(members=5)
    cabinet.do(FOUNDER, "body", "person.added", CLERK)
    cabinet.do(FOUNDER, "body", "log_key.changed", {"log_key": key("new")})
    assert cabinet.body.has_role("clerk", Role.SECRETARY)
    assert (cabinet.body.log_key, cabinet.body.proposals) == (key("new"), {})


@pytest.mark.parametrize("role", ["chair", "secretary", "administrator"])
def test_a_new_officer_is_proposed_by_one_and_made_by_two(cabinet: Cabinet, role: str) -> None:
    act = cabinet.do(FOUNDER, "body", "person.added", CLERK | {"roles": [role]})
    assert cabinet.body.person("clerk") is None
    assert second(cabinet, FOUNDER, act) == "own_proposal"
    assert second(cabinet, SECRETARY, act) == "not_permitted"
    assert second(cabinet, DEPUTY, act) == ""
    assert cabinet.body.has_role("clerk", Role(role))
    assert second(cabinet, DEPUTY, act) == "proposal_unknown"


def test_a_member_becomes_an_officer_by_two(cabinet: Cabinet) -> None:
    promoted = person(2) | {"roles": ["member", "secretary"]}
    act = cabinet.do(FOUNDER, "body", "person.changed", promoted)
    assert not cabinet.body.has_role("member-2", Role.SECRETARY)
    assert second(cabinet, DEPUTY, act) == ""
    assert cabinet.body.has_role("member-2", Role.SECRETARY)


def test_what_grants_nothing_and_what_takes_away_needs_one(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, "body", "person.added", person(9) | {"roles": ["member"]})
    cabinet.do(FOUNDER, "body", "person.changed", person(1) | {"title": "Prime Minister", "roles": ["member", "chair"]})
    cabinet.do(FOUNDER, "body", "person.changed", other(DEPUTY) | {"roles": []})
    assert cabinet.body.proposals == {}
    assert cabinet.body.roles_of(DEPUTY) == frozenset()


def test_a_proposal_can_be_withdrawn(cabinet: Cabinet) -> None:
    act = cabinet.do(FOUNDER, "body", "person.added", CLERK)
    cabinet.do(DEPUTY, "body", "grant.withdrawn", {"act": act, "reason": "No."})
    assert second(cabinet, DEPUTY, act) == "proposal_unknown"
    assert cabinet.body.person("clerk") is None


def test_who_was_changed_since_is_proposed_anew(cabinet: Cabinet) -> None:
    act = cabinet.do(FOUNDER, "body", "person.changed", person(2) | {"roles": ["member", "secretary"]})
    cabinet.do(SECRETARY, "body", "person.changed", person(2) | {"roles": ["guest"], "voting": 0})
    assert second(cabinet, DEPUTY, act) == "proposal_outdated"


def test_what_somebody_proposed_who_is_no_administrator_any_more_falls(cabinet: Cabinet) -> None:
    act = cabinet.do(DEPUTY, "body", "person.added", CLERK)
    cabinet.do(FOUNDER, "body", "person.changed", other(DEPUTY) | {"roles": []})
    assert second(cabinet, FOUNDER, act) == "proposer_left"


def test_two_proposals_never_leave_a_body_without_an_administrator(cabinet: Cabinet) -> None:
    swap = other(DEPUTY) | {"roles": ["secretary"]}
    act = cabinet.do(FOUNDER, "body", "person.changed", swap)
    promoted = cabinet.do(FOUNDER, "body", "person.added", CLERK | {"roles": ["administrator"]})
    assert second(cabinet, DEPUTY, promoted) == ""
    assert second(cabinet, "clerk", act) == "device_unknown"
    cabinet.do(DEPUTY, "body", "person.changed", other(FOUNDER) | {"roles": []})
    cabinet.do(DEPUTY, "body", "person.changed", CLERK | {"roles": []})
    assert cabinet.body.with_role(Role.ADMINISTRATOR)[0].id == DEPUTY
    assert second(cabinet, DEPUTY, act) == "proposer_left"


def test_the_key_of_the_register_changes_by_two_and_its_past_is_kept(cabinet: Cabinet) -> None:
    first = cabinet.body.log_key
    act = cabinet.do(FOUNDER, "body", "log_key.changed", {"log_key": key("new")})
    assert cabinet.body.log_key == first
    assert second(cabinet, DEPUTY, act) == ""
    assert [known.key for known in cabinet.body.log_keys] == [first, key("new")]
    assert cabinet.body.log_keys[1].behind == cabinet.body.seq
    assert cabinet.attempt(FOUNDER, "body", "log_key.changed", {"log_key": first}).code == "key_known"
