"""A request is answered once, to the laptop that signed it, within two minutes."""

from dataclasses import replace

import pytest

from ecabinet.domain.faults import Refused
from ecabinet.protocol import base64url, keys, limits, requests
from ecabinet.protocol.requests import Call, Claim, RecentNonces
from tests.protocol.little_store import START, a_key, an_id

KEY, BODY, DEVICE = a_key(3), "ab" * 32, an_id(4)
CALL = Call.of("POST", "/v1/exchange?x=1", b'{"epoch":1}')


def claim(now: int = START) -> Claim:
    return requests.read(requests.sign(CALL, KEY, body=BODY, device=DEVICE, now=now)[requests.HEADER])


def refusal(claimed: Claim, call: Call = CALL, public: str = KEY.public, now: int = START) -> str:
    with pytest.raises(Refused) as caught:
        requests.check(claimed, call, public, now=now, nonces=RecentNonces())
    return caught.value.code


def test_a_signed_request_is_believed() -> None:
    claimed = claim()
    requests.check(claimed, CALL, KEY.public, now=START, nonces=RecentNonces())
    assert (claimed.body, claimed.device, claimed.time) == (BODY, DEVICE, START)


@pytest.mark.parametrize(
    "call",
    [
        replace(CALL, method="PUT"),
        replace(CALL, target="/v1/exchange?x=2"),
        replace(CALL, target="/v1/exchange"),
        Call.of("POST", "/v1/exchange?x=1", b'{"epoch":2}'),
        Call.of("POST", "/v1/exchange?x=1"),
    ],
)
def test_a_request_that_was_changed_is_not_believed(call: Call) -> None:
    assert refusal(claim(), call) == "bad_signature"


def test_a_claim_that_was_changed_is_not_believed() -> None:
    honest = claim()
    for changed in (
        replace(honest, body="cd" * 32),
        replace(honest, device=an_id(5)),
        replace(honest, time=START + 1),
        replace(honest, nonce="A" * 22),
    ):
        assert refusal(changed) == "bad_signature"
    assert refusal(honest, public=a_key(4).public) == "bad_signature"


def test_a_signature_made_for_an_act_is_no_signature_of_a_request() -> None:
    honest = claim()
    forged = replace(honest, sig=base64url.encode(KEY.sign(keys.ACT, honest.signed(CALL))))
    assert refusal(forged) == "bad_signature"


@pytest.mark.parametrize("skew", [limits.CLOCK_SKEW_MS, -limits.CLOCK_SKEW_MS])
def test_two_minutes_either_way_are_allowed_and_no_more(skew: int) -> None:
    requests.check(claim(START + skew), CALL, KEY.public, now=START, nonces=RecentNonces())
    further = skew + (1 if skew > 0 else -1)
    assert refusal(claim(START + further)) == "clock_skew"


def test_a_laptop_with_a_wrong_clock_is_told_the_stores_time() -> None:
    with pytest.raises(Refused) as caught:
        requests.check(claim(START - 10**9), CALL, KEY.public, now=START, nonces=RecentNonces())
    assert caught.value.details == {"now": START}


def test_a_request_sent_again_is_not_answered_again() -> None:
    nonces, claimed = RecentNonces(), claim()
    requests.check(claimed, CALL, KEY.public, now=START, nonces=nonces)
    with pytest.raises(Refused) as caught:
        requests.check(claimed, CALL, KEY.public, now=START + 1, nonces=nonces)
    assert caught.value.code == "replayed"
    requests.check(claim(), CALL, KEY.public, now=START, nonces=nonces)


def test_nobody_else_can_use_up_a_nonce() -> None:
    nonces, claimed = RecentNonces(), claim()
    with pytest.raises(Refused):
        requests.check(claimed, replace(CALL, target="/"), KEY.public, now=START, nonces=nonces)
    requests.check(claimed, CALL, KEY.public, now=START, nonces=nonces)


def test_nonces_are_remembered_as_long_as_they_matter_and_no_longer() -> None:
    nonces = RecentNonces()
    first = claim(START + limits.CLOCK_SKEW_MS)
    requests.check(first, CALL, KEY.public, now=START, nonces=nonces)
    for now in range(START, START + 2 * limits.CLOCK_SKEW_MS + 1, limits.CLOCK_SKEW_MS // 2):
        requests.check(claim(now), CALL, KEY.public, now=now, nonces=nonces)
        assert refusal_with(first, now, nonces) in {"replayed", "clock_skew"}
    for now in range(START + 10**7, START + 2 * 10**7, 100_000):
        requests.check(claim(now), CALL, KEY.public, now=now, nonces=nonces)
    assert len(nonces._until) < 10


def refusal_with(claimed: Claim, now: int, nonces: RecentNonces) -> str:
    with pytest.raises(Refused) as caught:
        requests.check(claimed, CALL, KEY.public, now=now, nonces=nonces)
    return caught.value.code


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Bearer token",
        claim().header + " ",
        claim().header.replace("eCabinet", "ecabinet"),
        claim().header.replace("time=", "time=-"),
        claim().header.replace("time=", "time=9999"),
        claim().header.replace(",nonce", ",extra=1,nonce"),
        claim().header.replace(BODY, BODY.upper()),
        claim().header + "\n",
    ],
)
def test_a_header_in_another_form_is_no_signature(header: str) -> None:
    with pytest.raises(Refused) as caught:
        requests.read(header)
    assert caught.value.code == "unsigned_request"


def test_a_request_without_content_has_the_digest_of_nothing() -> None:
    assert Call.of("GET", "/v1/pokes") == Call("GET", "/v1/pokes", requests.NOTHING)
