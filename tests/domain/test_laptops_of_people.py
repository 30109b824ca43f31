"""Further laptops: who vouches for one, what the older ones say about it, and how one goes."""

import pytest

from ecabinet.domain.bodies import Standing
from tests.domain.little_cabinet import DAY, FOUNDER, SECRETARY, Cabinet, joining, key, other

MEMBER, OLD = "member-2", "laptop-of-member-2"


@pytest.fixture
def cabinet() -> Cabinet:
    return Cabinet(members=5)


def invite(cabinet: Cabinet, author: str, person: str, name: str) -> None:
    data = {"person": person, "invite_key": key(name), "expires": cabinet.now + DAY}
    cabinet.do(author, "body", "person.invited", data)


def join(cabinet: Cabinet, person: str, device: str) -> str:
    return cabinet.attempt(person, "body", "device.joined", joining(person, device), device=device).code


def second(cabinet: Cabinet, author: str, name: str) -> str:
    return cabinet.attempt(author, "body", "invitation.seconded", {"invite_key": key(name)}).code


def own_laptop(cabinet: Cabinet, device: str = "new", person: str = MEMBER) -> None:
    invite(cabinet, person, person, device)
    assert join(cabinet, person, device) == ""


def test_a_person_admits_their_own_further_laptop(cabinet: Cabinet) -> None:
    own_laptop(cabinet)
    assert cabinet.body.devices["new"].person == MEMBER


def test_one_officer_alone_admits_no_further_laptop(cabinet: Cabinet) -> None:
    invite(cabinet, SECRETARY, MEMBER, "new")
    assert join(cabinet, MEMBER, "new") == "invitation_needs_second"
    assert second(cabinet, SECRETARY, "new") == "own_invitation"
    assert second(cabinet, FOUNDER, "new") == ""
    assert join(cabinet, MEMBER, "new") == ""


def test_the_invited_does_not_second_what_somebody_else_issued_for_them(cabinet: Cabinet) -> None:
    cabinet.add_person("clerk", "secretary")
    cabinet.add_person("deputy", "administrator")
    invite(cabinet, FOUNDER, "deputy", "new")
    assert second(cabinet, "deputy", "new") == "own_invitation"
    assert second(cabinet, "clerk", "new") == "only_administrator"


def test_two_invitations_for_a_first_laptop_do_not_make_a_second_one(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, "body", "person.added", other("guest") | {"roles": ["guest"]})
    for name in ("first", "stolen"):
        invite(cabinet, SECRETARY, "guest", name)
    assert join(cabinet, "guest", "first") == ""
    assert join(cabinet, "guest", "stolen") == "invitation_needs_second"


def test_who_lost_every_laptop_is_invited_by_one_officer(cabinet: Cabinet) -> None:
    cabinet.do(FOUNDER, "body", "device.revoked", {"device": OLD, "reason": "Lost."})
    invite(cabinet, SECRETARY, MEMBER, "new")
    assert join(cabinet, MEMBER, "new") == ""


def test_a_second_word_needs_an_open_invitation_that_waits_for_it(cabinet: Cabinet) -> None:
    assert second(cabinet, FOUNDER, "never") == "invitation_unknown"
    invite(cabinet, MEMBER, MEMBER, "own")
    assert second(cabinet, FOUNDER, "own") == "second_not_needed"
    invite(cabinet, SECRETARY, MEMBER, "new")
    assert second(cabinet, FOUNDER, "new") == ""
    assert second(cabinet, FOUNDER, "new") == "second_not_needed"
    invite(cabinet, SECRETARY, MEMBER, "late")
    cabinet.now += DAY + 1
    assert second(cabinet, FOUNDER, "late") == "invitation_expired"


def test_a_new_laptop_is_shown_on_the_older_ones_until_it_is_confirmed(cabinet: Cabinet) -> None:
    own_laptop(cabinet)
    assert [device.id for device in cabinet.body.unconfirmed(OLD)] == ["new"]
    assert cabinet.body.unconfirmed("new") == ()
    cabinet.do(MEMBER, "body", "device.confirmed", {"device": "new"})
    assert cabinet.body.unconfirmed(OLD) == ()
    assert cabinet.attempt(MEMBER, "body", "device.confirmed", {"device": "new"}).code == "device_confirmed"


def test_only_an_older_laptop_of_the_same_person_answers_for_a_new_one(cabinet: Cabinet) -> None:
    own_laptop(cabinet)
    for kind, data in (
        ("device.confirmed", {"device": "new"}),
        ("device.disputed", {"device": "new", "reason": "No."}),
    ):
        assert cabinet.attempt(MEMBER, "body", kind, data, device="new").code == "not_an_older_laptop"
        assert cabinet.attempt("member-3", "body", kind, data).code == "not_an_older_laptop"
        assert cabinet.attempt(FOUNDER, "body", kind, data).code == "not_an_older_laptop"
        older = data | {"device": OLD}
        assert cabinet.attempt(MEMBER, "body", kind, older, device="new").code == "not_an_older_laptop"


def test_a_disputed_laptop_records_nothing_until_an_administrator_rules(cabinet: Cabinet) -> None:
    own_laptop(cabinet)
    stranger = {"device": "new", "reason": "Not mine."}
    cabinet.do(MEMBER, "body", "device.disputed", stranger)
    assert cabinet.body.devices["new"].standing is Standing.DISPUTED
    further = {"person": MEMBER, "invite_key": key("further"), "expires": cabinet.now + DAY}
    assert cabinet.attempt(MEMBER, "body", "person.invited", further, device="new").code == "device_disputed"
    assert cabinet.attempt(MEMBER, "body", "device.confirmed", {"device": "new"}).code == "device_disputed"
    assert cabinet.attempt(SECRETARY, "body", "dispute.dismissed", stranger).code == "not_permitted"
    cabinet.do(FOUNDER, "body", "dispute.dismissed", stranger)
    assert cabinet.attempt(FOUNDER, "body", "dispute.dismissed", stranger).code == "nothing_disputed"
    cabinet.do(MEMBER, "body", "person.invited", further, device="new")


def test_a_disputed_laptop_can_be_revoked(cabinet: Cabinet) -> None:
    own_laptop(cabinet)
    cabinet.do(MEMBER, "body", "device.disputed", {"device": "new", "reason": "Not mine."})
    cabinet.do(FOUNDER, "body", "device.revoked", {"device": "new", "reason": "Stolen code."})
    assert cabinet.body.devices["new"].standing is Standing.REVOKED
    dismissed = cabinet.attempt(FOUNDER, "body", "dispute.dismissed", {"device": "new", "reason": "No."})
    assert dismissed.code == "device_revoked"


def test_only_an_administrator_has_a_laptop_emptied(cabinet: Cabinet) -> None:
    lost = {"device": OLD, "reason": "Lost.", "wipe": 1}
    assert cabinet.attempt(MEMBER, "body", "device.revoked", lost).code == "only_administrator_wipes"
    cabinet.do(FOUNDER, "body", "device.revoked", lost)
    assert cabinet.attempt("member-3", "body", "device.wiped", {"device": OLD}).code == "not_permitted"
    cabinet.do(MEMBER, "body", "device.wiped", {"device": OLD})
    assert cabinet.body.devices[OLD].wiped_at == cabinet.now
    assert cabinet.attempt(MEMBER, "body", "device.wiped", {"device": OLD}).code == "device_wiped"


def test_a_revoked_laptop_says_nothing_but_that_it_was_emptied(cabinet: Cabinet) -> None:
    cabinet.do(FOUNDER, "body", "device.revoked", {"device": OLD, "reason": "Old."})
    assert cabinet.attempt(MEMBER, "body", "device.wiped", {"device": OLD}).code == "wipe_not_ordered"
    assert cabinet.attempt(MEMBER, "body", "device.confirmed", {"device": OLD}).code == "device_revoked"


def test_the_laptop_of_somebody_who_left_still_says_that_it_was_emptied(cabinet: Cabinet) -> None:
    cabinet.do(FOUNDER, "body", "person.changed", other(MEMBER) | {"roles": []})
    cabinet.do(FOUNDER, "body", "device.revoked", {"device": OLD, "reason": "Left.", "wipe": 1})
    cabinet.do(MEMBER, "body", "device.wiped", {"device": OLD})
