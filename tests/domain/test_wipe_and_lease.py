"""Who may have a laptop wiped, what such a laptop may still say, and how long one may be out of touch."""

import pytest

from tests.domain.little_cabinet import FOUNDER, Cabinet, person

LAPTOP = "laptop-of-member-2"
WIPE = {"device": LAPTOP, "reason": "Stolen.", "wipe": 1}


@pytest.fixture
def cabinet() -> Cabinet:
    return Cabinet(members=5)


def test_only_an_administrator_has_a_laptop_wiped(cabinet: Cabinet) -> None:
    assert cabinet.attempt("member-2", "body", "device.revoked", WIPE).code == "only_administrator_wipes"
    cabinet.do(FOUNDER, "body", "device.revoked", WIPE)
    assert cabinet.body.devices[LAPTOP].must_be_wiped


def test_a_laptop_that_was_withdrawn_can_still_be_wiped_and_stays_withdrawn_since_then(cabinet: Cabinet) -> None:
    cabinet.do("member-2", "body", "device.revoked", {"device": LAPTOP, "reason": "Stolen."})
    before = cabinet.body.devices[LAPTOP]
    assert (before.must_be_wiped, before.revocation) == (False, cabinet.body.seq)
    cabinet.now += 1
    cabinet.do(FOUNDER, "body", "device.revoked", WIPE)
    after = cabinet.body.devices[LAPTOP]
    assert (after.must_be_wiped, after.revoked_at, after.revocation) == (True, before.revoked_at, cabinet.body.seq)
    assert cabinet.attempt(FOUNDER, "body", "device.revoked", WIPE).code == "device_revoked"


def test_a_laptop_says_that_it_was_wiped_only_where_it_was_told_to_and_once(cabinet: Cabinet) -> None:
    wiped = {"device": LAPTOP}
    assert cabinet.attempt("member-2", "body", "device.wiped", wiped).code == "wipe_not_ordered"
    cabinet.do(FOUNDER, "body", "device.revoked", WIPE)
    assert cabinet.attempt(FOUNDER, "body", "device.wiped", wiped).code == "not_permitted"
    cabinet.do(FOUNDER, "body", "person.changed", person(2) | {"roles": [], "voting": 0})
    cabinet.do("member-2", "body", "device.wiped", wiped)
    assert cabinet.body.devices[LAPTOP].wiped_at == cabinet.now
    assert cabinet.attempt("member-2", "body", "device.wiped", wiped).code == "device_wiped"


def test_a_body_says_how_long_its_laptops_may_be_out_of_touch(cabinet: Cabinet) -> None:
    assert cabinet.body.lease_days == 30
    assert cabinet.attempt(FOUNDER, "body", "settings.changed", {"lease_days": 0}).code == "bad_data"
    cabinet.do(FOUNDER, "body", "settings.changed", {"lease_days": 10})
    assert cabinet.body.lease_days == 10
