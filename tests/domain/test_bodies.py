"""Who belongs to a body, with which laptops, and who may change that."""

from dataclasses import replace

import pytest

from ecabinet.application import catalogue
from ecabinet.domain import deciding
from ecabinet.domain.acts import Status
from ecabinet.domain.bodies import BodyState, Role
from ecabinet.domain.calendars import Calendar
from ecabinet.domain.feeds import FeedName
from tests.domain.little_cabinet import CHAIR, DAY, FOUNDER, SECRETARY, Cabinet, joining, key, other, person


@pytest.fixture
def cabinet() -> Cabinet:
    return Cabinet(members=5)


def invitation(cabinet: Cabinet, name: str, invite: str = "invite") -> dict[str, object]:
    return {"person": name, "invite_key": key(invite), "expires": cabinet.now + DAY}


def test_a_body_begins_with_its_founders_and_is_named_by_the_hash_of_its_founding(cabinet: Cabinet) -> None:
    founding = cabinet.history[0].act
    assert cabinet.body.id == founding.hash
    assert [voter.id for voter in cabinet.body.voters()] == cabinet.members
    assert {device.person for device in cabinet.body.devices.values()} == {FOUNDER, SECRETARY, *cabinet.members}


def test_a_body_is_founded_only_once(cabinet: Cabinet) -> None:
    founding = cabinet.history[0].act
    assert cabinet.take(founding).code == "already_begun"


def test_only_the_first_founder_founds_on_their_own_laptop(cabinet: Cabinet) -> None:
    founding = cabinet.history[0].act
    empty = deciding.initial(FeedName.parse("body"))
    for changed in ({"author": SECRETARY}, {"device": "laptop-of-secretary-1"}, {"body": "x"}):
        assert deciding.decide(empty, {}, replace(founding, **changed), 1).status is Status.REFUSED


def test_a_body_needs_an_administrator_from_the_first_day(cabinet: Cabinet) -> None:
    data = dict(cabinet.history[0].act.data)
    data["founders"] = [founder | {"roles": ["secretary"]} for founder in data["founders"][:2]]
    act = cabinet.act(FOUNDER, "body", "body.founded", data, body="")
    assert deciding.decide(deciding.initial(FeedName.parse("body")), {}, act, 1).code == "last_administrator"


def test_a_secretary_adds_members_but_not_officers(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, "body", "person.added", person(9) | {"roles": ["member"]})
    officer = other("deputy") | {"roles": ["secretary"]}
    assert cabinet.attempt(SECRETARY, "body", "person.added", officer).code == "only_administrator"
    cabinet.do(FOUNDER, "body", "person.added", officer)
    assert cabinet.body.has_role("deputy", Role.SECRETARY)


def test_a_secretary_cannot_demote_the_chair(cabinet: Cabinet) -> None:
    demoted = person(1) | {"roles": ["member"]}
    assert cabinet.attempt(SECRETARY, "body", "person.changed", demoted).code == "only_administrator"


def test_the_last_administrator_stays(cabinet: Cabinet) -> None:
    leaving = other(FOUNDER) | {"roles": []}
    assert cabinet.attempt(FOUNDER, "body", "person.changed", leaving).code == "last_administrator"


def test_a_vote_needs_the_role_of_member(cabinet: Cabinet) -> None:
    voter = other("guest") | {"roles": ["guest"], "voting": 1}
    assert cabinet.attempt(FOUNDER, "body", "person.added", voter).code == "voting_needs_member"


def test_a_person_is_added_once_and_changed_only_when_known(cabinet: Cabinet) -> None:
    assert cabinet.attempt(FOUNDER, "body", "person.added", person(1) | {"roles": ["member"]}).code == "person_known"
    assert cabinet.attempt(FOUNDER, "body", "person.changed", person(9) | {"roles": []}).code == "person_unknown"


def test_a_member_cannot_change_people(cabinet: Cabinet) -> None:
    assert cabinet.attempt("member-2", "body", "person.added", person(9) | {"roles": []}).code == "not_permitted"


def test_a_laptop_joins_with_its_invitation_once(cabinet: Cabinet) -> None:
    cabinet.do("member-2", "body", "person.invited", invitation(cabinet, "member-2"))
    new = {"device": "second-laptop"}
    cabinet.do("member-2", "body", "device.joined", joining("member-2", "second-laptop", "invite"), **new)
    assert cabinet.body.devices["second-laptop"].person == "member-2"
    again = cabinet.attempt("member-2", "body", "device.joined", joining("member-2", "third", "invite"), device="third")
    assert again.code == "invitation_used"


def test_an_invitation_admits_nobody_else(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, "body", "person.invited", invitation(cabinet, "member-2"))
    stolen = cabinet.attempt("member-3", "body", "device.joined", joining("member-3", "x", "invite"), device="x")
    assert stolen.code == "invitation_unknown"
    posing = cabinet.attempt("member-3", "body", "device.joined", joining("member-2", "x", "invite"), device="x")
    assert posing.code == "not_permitted"


def test_an_invitation_expires(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, "body", "person.invited", invitation(cabinet, "member-2"))
    cabinet.now += DAY + 1
    late = cabinet.attempt("member-2", "body", "device.joined", joining("member-2", "x", "invite"), device="x")
    assert late.code == "invitation_expired"


def test_a_laptop_brings_a_new_name_and_a_new_key(cabinet: Cabinet) -> None:
    cabinet.do("member-2", "body", "person.invited", invitation(cabinet, "member-2"))
    known = joining("member-2", "laptop-of-member-3", "invite")
    assert cabinet.attempt("member-2", "body", "device.joined", known, device=known["device"]).code == "device_known"
    reused = joining("member-2", "x", "invite", "member-3")
    assert cabinet.attempt("member-2", "body", "device.joined", reused, device="x").code == "key_known"


def test_members_invite_their_own_further_laptop_and_nobody_elses(cabinet: Cabinet) -> None:
    cabinet.do("member-2", "body", "person.invited", invitation(cabinet, "member-2"))
    assert (
        cabinet.attempt("member-2", "body", "person.invited", invitation(cabinet, "member-3", "y")).code
        == "not_permitted"
    )


def test_officers_are_invited_by_an_administrator_only(cabinet: Cabinet) -> None:
    assert cabinet.attempt(SECRETARY, "body", "person.invited", invitation(cabinet, CHAIR)).code == "only_administrator"
    cabinet.do(FOUNDER, "body", "person.invited", invitation(cabinet, CHAIR))


def test_a_revoked_laptop_records_nothing_more(cabinet: Cabinet) -> None:
    lost = {"device": "laptop-of-member-2", "reason": "Stolen."}
    assert cabinet.attempt("member-3", "body", "device.revoked", lost).code == "not_permitted"
    cabinet.do("member-2", "body", "device.revoked", lost)
    own = invitation(cabinet, "member-2")
    assert cabinet.attempt("member-2", "body", "person.invited", own).code == "device_revoked"
    assert cabinet.attempt(FOUNDER, "body", "device.revoked", lost).code == "device_revoked"
    assert not cabinet.body.devices["laptop-of-member-2"].is_admitted


def test_a_laptop_speaks_for_its_owner_alone(cabinet: Cabinet) -> None:
    forged = cabinet.attempt(FOUNDER, "body", "settings.changed", {"phone": "1"}, device="laptop-of-member-2")
    assert forged.code == "device_unknown"
    assert cabinet.attempt(FOUNDER, "body", "settings.changed", {"phone": "1"}, body="other").code == "wrong_body"
    proxy = cabinet.attempt(FOUNDER, "body", "settings.changed", {"phone": "1"}, acting_for=CHAIR)
    assert proxy.code == "not_delegable"


def test_somebody_without_roles_has_left_and_writes_nothing(cabinet: Cabinet) -> None:
    cabinet.do(FOUNDER, "body", "person.changed", other(SECRETARY) | {"roles": []})
    assert cabinet.attempt(SECRETARY, "body", "person.added", person(9) | {"roles": []}).code == "not_permitted"


def test_settings_change_only_what_they_name(cabinet: Cabinet) -> None:
    cabinet.do(FOUNDER, "body", "settings.changed", {"phone": "080"})
    assert (cabinet.body.phone, cabinet.body.short_name) == ("080", "LC")
    cabinet.do(FOUNDER, "body", "settings.changed", {"seat": "Hà Nội"})
    assert (cabinet.body.phone, cabinet.body.seat) == ("080", "Hà Nội")


def test_rules_are_adopted_under_their_digest_and_once(cabinet: Cabinet) -> None:
    rules = catalogue.rule_set("vn-gov-2016")
    adoption = {"rules": rules.to_data(), "digest": rules.digest}
    assert cabinet.attempt(FOUNDER, "body", "rules.adopted", adoption | {"digest": "0" * 64}).code == "bad_digest"
    cabinet.do(FOUNDER, "body", "rules.adopted", adoption)
    assert cabinet.attempt(FOUNDER, "body", "rules.adopted", adoption).code == "rules_known"
    assert cabinet.body.rules_named(rules.digest) == rules


def test_an_amended_calendar_takes_the_place_of_its_year(cabinet: Cabinet) -> None:
    data = catalogue.calendar("vn-2026").to_data()
    data["holidays"] = [*data["holidays"], {"day": "2026-12-24", "vi": "Nghỉ", "en": "Off"}]
    amended = Calendar.from_data(data)
    adoption = {"calendar": amended.to_data(), "digest": amended.digest}
    assert cabinet.attempt(FOUNDER, "body", "calendar.adopted", adoption | {"digest": "1" * 64}).code == "bad_digest"
    cabinet.do(FOUNDER, "body", "calendar.adopted", adoption)
    assert cabinet.body.calendars[2026] == amended


def test_the_body_knows_its_local_day() -> None:
    body = BodyState(utc_offset=420)
    half_past_eleven_at_night_in_london = 1_780_270_200_000
    assert body.local_day(half_past_eleven_at_night_in_london).isoformat() == "2026-06-01"
