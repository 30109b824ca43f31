"""No device acts in a body that nobody of the body signed for (P14)."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from ecabinet.domain.faults import Refused
from ecabinet.protocol import admission, envelope, genesis, invitations, keys
from ecabinet.protocol.envelope import Draft, Envelope
from ecabinet.protocol.invitations import Code
from ecabinet.protocol.roster import GrowingRoster, Holder
from tests.protocol.little_store import START, a_key, an_id
from tests.protocol.little_world import (
    CODE,
    FOUNDING,
    LOG_KEY,
    MINISTER,
    MINISTER_KEY,
    MINISTER_LAPTOP,
    SECRETARY,
    SECRETARY_KEY,
    SECRETARY_LAPTOP,
    Laptop,
    LittleWorld,
)

WORLD = LittleWorld()
LAPTOP = {"person": MINISTER, "device": MINISTER_LAPTOP, "key": MINISTER_KEY.public, "label": "Máy số 3"}


@pytest.fixture
def roster() -> GrowingRoster:
    """The body before the minister's laptop joined."""
    learnt = GrowingRoster()
    for sealed, _ in WORLD.store.feeds["body"][:3]:
        learnt.learn(envelope.peek(sealed.bytes))
    return learnt


def code_of(sealed: Envelope, roster: GrowingRoster, body: str = WORLD.body) -> str:
    with pytest.raises(Refused) as caught:
        admission.open_admitted(sealed, body, roster)
    return caught.value.code


def a_joining(data: dict[str, Any] | None = None, laptop: Laptop | None = None, feed: str = "body") -> Envelope:
    """A joining as somebody might try it."""
    laptop = laptop or Laptop(MINISTER, MINISTER_LAPTOP, MINISTER_KEY, WORLD.body)
    return laptop.seal(feed, "device.joined", data or invitations.vouch(LAPTOP, WORLD.body, CODE))


def test_an_invited_laptop_joins_with_its_own_key_and_the_invitations(roster: GrowingRoster) -> None:
    joined = admission.open_admitted(a_joining(), WORLD.body, roster)
    roster.learn(joined.act)
    assert roster.holder(MINISTER_LAPTOP) == Holder(MINISTER, MINISTER_KEY.public)
    assert admission.open_admitted(WORLD.stance, WORLD.body, roster).act.author == MINISTER


def test_a_laptop_that_has_not_joined_is_unknown(roster: GrowingRoster) -> None:
    assert code_of(WORLD.stance, roster) == "unknown_device"


def test_an_invitation_the_body_did_not_make_admits_nobody(roster: GrowingRoster) -> None:
    assert code_of(a_joining(invitations.vouch(LAPTOP, WORLD.body, Code.fresh())), roster) == "invitation_unknown"


def test_an_invitation_of_somebody_else_admits_nobody(roster: GrowingRoster) -> None:
    other = Laptop(an_id(99), MINISTER_LAPTOP, MINISTER_KEY, WORLD.body)
    data = invitations.vouch({**LAPTOP, "person": an_id(99)}, WORLD.body, CODE)
    assert code_of(a_joining(data, other), roster) == "invitation_unknown"


@pytest.mark.parametrize(
    "changed",
    [
        {"person": SECRETARY},
        {"device": an_id(99)},
        {"key": "A" * 42},
        {"key": CODE.key.public},
        {"key": None},
    ],
)
def test_a_laptop_joins_only_as_itself(roster: GrowingRoster, changed: dict[str, Any]) -> None:
    honest = {name: value for name, value in {**LAPTOP, **changed}.items() if value is not None}
    assert code_of(a_joining(invitations.vouch(honest, WORLD.body, CODE)), roster) == "bad_admission"


def test_a_joining_changed_after_the_invitation_signed_is_not_taken(roster: GrowingRoster) -> None:
    data = {**invitations.vouch(LAPTOP, WORLD.body, CODE), "key": a_key(9).public}
    laptop = Laptop(MINISTER, MINISTER_LAPTOP, a_key(9), WORLD.body)
    assert code_of(a_joining(data, laptop), roster) == "bad_admission"


def test_the_new_key_must_sign_too(roster: GrowingRoster) -> None:
    """Else whoever sees the code could enrol a key that is not theirs."""
    stolen = Laptop(MINISTER, MINISTER_LAPTOP, a_key(9), WORLD.body)
    assert code_of(a_joining(laptop=stolen), roster) == "bad_signature"


def test_joining_comes_first_of_all_and_in_the_bodys_feed(roster: GrowingRoster) -> None:
    later = Laptop(MINISTER, MINISTER_LAPTOP, MINISTER_KEY, WORLD.body, seq=1, prev="ab" * 32)
    assert code_of(a_joining(laptop=later), roster) == "bad_admission"
    assert code_of(a_joining(feed="tasks"), roster) == "bad_admission"


def test_a_laptop_cannot_act_for_another_person(roster: GrowingRoster) -> None:
    impostor = Laptop(MINISTER, SECRETARY_LAPTOP, SECRETARY_KEY, WORLD.body, seq=5, prev="ab" * 32)
    assert code_of(impostor.seal("body", "person.added", {}), roster) == "wrong_author"


def test_an_act_of_another_body_is_not_taken(roster: GrowingRoster) -> None:
    assert code_of(WORLD.stance, roster, "cd" * 32) == "other_body"
    assert code_of(WORLD.founding, roster, "cd" * 32) == "other_body"


def test_an_unknown_laptop_signs_its_enrolment_with_the_key_it_brings() -> None:
    assert admission.applicant_key(a_joining()) == MINISTER_KEY.public
    assert admission.applicant_key(WORLD.founding) == SECRETARY_KEY.public
    with pytest.raises(Refused) as caught:
        admission.applicant_key(WORLD.stance)
    assert caught.value.code == "bad_admission"


def test_a_founded_body_is_known_by_the_hash_of_its_first_act() -> None:
    root, sealed = genesis.seal(FOUNDING, author=SECRETARY, device=SECRETARY_LAPTOP, made_at=START, key=SECRETARY_KEY)
    assert root.body == sealed.hash
    assert (root.log_key, root.maker_key, root.is_sample) == (LOG_KEY.public, SECRETARY_KEY.public, True)
    assert genesis.open_genesis(sealed, root.body) == root
    with pytest.raises(Refused) as caught:
        genesis.open_genesis(sealed, "cd" * 32)
    assert caught.value.code == "other_body"


def test_a_body_is_real_unless_it_says_that_it_is_a_sample() -> None:
    root, _ = genesis.seal(
        {**FOUNDING, "sample": 0}, author=SECRETARY, device=SECRETARY_LAPTOP, made_at=START, key=SECRETARY_KEY
    )
    assert not root.is_sample


def founding(change: dict[str, Any]) -> dict[str, Any]:
    """A founding whose founder, or which itself, is changed; None leaves out."""
    data: dict[str, Any] = deepcopy(FOUNDING)
    inner = data["founders"][0] if set(change) & {"person", "device", "key"} else data
    inner.update(change)
    for name in [name for name, value in change.items() if value is None]:
        del inner[name]
    return data


@pytest.mark.parametrize(
    "change",
    [
        {"person": MINISTER},
        {"device": MINISTER_LAPTOP},
        {"key": "A" * 42},
        {"key": LOG_KEY.public},
        {"key": None},
        {"log_key": "nothing"},
        {"log_key": "_" * 43},
        {"founders": []},
        {"founders": FOUNDING["founders"] * 2},
        {"founders": [*FOUNDING["founders"], {**FOUNDING["founders"][0], "key": a_key(9).public}]},
        {"founders": None},
        {"sample": 2},
    ],
)
def test_a_founding_that_does_not_vouch_for_itself_is_none(change: dict[str, Any]) -> None:
    with pytest.raises(Refused) as caught:
        genesis.seal(founding(change), author=SECRETARY, device=SECRETARY_LAPTOP, made_at=START, key=SECRETARY_KEY)
    assert caught.value.code == "not_a_genesis"


def test_a_founding_signed_by_another_key_than_it_names_is_none() -> None:
    forged = replace(WORLD.founding, sig=a_key(9).sign(keys.ACT, WORLD.founding.bytes))
    for attempt in (
        lambda: genesis.open_genesis(forged),
        lambda: admission.open_admitted(forged, WORLD.body, GrowingRoster()),
        lambda: genesis.seal(FOUNDING, author=SECRETARY, device=SECRETARY_LAPTOP, made_at=START, key=a_key(9)),
    ):
        with pytest.raises(Refused) as caught:
            attempt()
        assert caught.value.code == "bad_signature"


@pytest.mark.parametrize("change", [{"kind": "body.found"}, {"feed": "tasks"}, {"body": "ab" * 32}])
def test_an_act_in_another_place_founds_nothing(change: dict[str, Any]) -> None:
    honest = genesis.draft(FOUNDING, author=SECRETARY, device=SECRETARY_LAPTOP, made_at=START)
    assert isinstance(honest, Draft)
    _, sealed = envelope.seal(replace(honest, **change), SECRETARY_KEY)
    with pytest.raises(Refused) as caught:
        genesis.open_genesis(sealed)
    assert caught.value.code == "not_a_genesis"
