"""ID tokens are believed only from the body's provider, for us, now, and for the laptop that joins."""

from collections.abc import Mapping
from typing import Any

import msgspec
import pytest
from joserfc import jwt
from joserfc.errors import SecurityWarning
from joserfc.jwk import ECKey, KeySet, OctKey, OKPKey, RSAKey

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.identities import Provider
from ecabinet.protocol import base64url, identity_tokens
from ecabinet.protocol.identity_tokens import Vouched
from ecabinet.protocol.keys import SigningKey

NOW = 1_780_282_800_000
PROVIDER = Provider("https://login.example", "ecabinet")
KEY = ECKey.generate_key("P-256", {"kid": "one"})
KEYS = KeySet([ECKey.import_key(KEY.as_dict(private=False))])
BODY = "ab" * 32
NONCE = identity_tokens.nonce(BODY, SigningKey.from_seed(bytes(32)).public)
GOOD: Mapping[str, Any] = {
    "iss": PROVIDER.issuer,
    "aud": PROVIDER.client_id,
    "sub": "f3a1c2",
    "email": "an@cabinet.example",
    "email_verified": True,
    "iat": NOW // 1000,
    "exp": NOW // 1000 + 300,
    "nonce": NONCE,
}


def token(header: Mapping[str, Any] | None = None, **changed: Any) -> str:  # noqa: ANN401 - claims are whatever JSON holds
    claims = {name: value for name, value in {**GOOD, **changed}.items() if value is not None}
    return jwt.encode({"alg": "ES256", "kid": "one", **(header or {})}, claims, KEY, algorithms=["ES256"])


def check(text: str, keys: KeySet = KEYS) -> Vouched:
    return identity_tokens.check(text, keys, PROVIDER, NONCE, NOW)


def why(text: str, keys: KeySet = KEYS) -> object:
    with pytest.raises(Refused, match="sign_in_invalid") as refused:
        check(text, keys)
    return refused.value.details["why"]


def test_a_good_token_says_who_signed_in() -> None:
    assert check(token()) == Vouched("f3a1c2", "an@cabinet.example")
    assert check(token(aud=["ecabinet"])) == check(token(aud=["ecabinet", "other"], azp="ecabinet"))


@pytest.mark.parametrize("verified", [None, False, "true", 1])
def test_a_mailbox_counts_only_once_the_provider_has_verified_it(verified: object) -> None:
    assert check(token(email_verified=verified)) == Vouched("f3a1c2")


def test_a_person_is_known_by_subject_or_mailbox_and_by_nothing_empty() -> None:
    found = check(token())
    assert found.is_known_as("f3a1c2")
    assert found.is_known_as("An@Cabinet.example")
    assert not found.is_known_as("F3A1C2")
    assert not found.is_known_as("binh@cabinet.example")
    assert not Vouched("f3a1c2").is_known_as("")


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"iss": "https://login.example/"}, "issuer"),
        ({"iss": None}, "issuer"),
        ({"aud": "other"}, "audience"),
        ({"aud": None}, "audience"),
        ({"aud": ["ecabinet", "other"]}, "audience"),
        ({"aud": ["ecabinet", "other"], "azp": "other"}, "audience"),
        ({"azp": "other"}, "audience"),
        ({"exp": NOW // 1000 - 120}, "expired"),
        ({"exp": None}, "expired"),
        ({"exp": True}, "expired"),
        ({"exp": "never"}, "expired"),
        ({"iat": NOW // 1000 + 121}, "issued_later"),
        ({"iat": None}, "issued_later"),
        ({"nonce": identity_tokens.nonce(BODY, SigningKey.from_seed(bytes(31) + b"1").public)}, "nonce"),
        ({"nonce": None}, "nonce"),
        ({"nonce": 7}, "nonce"),
        ({"sub": ""}, "subject"),
        ({"sub": None}, "subject"),
    ],
)
def test_a_token_for_others_or_another_time_is_refused(changed: Mapping[str, Any], said: str) -> None:
    assert why(token(**changed)) == said


def test_a_token_is_good_for_one_laptop_of_one_body() -> None:
    key, other = SigningKey.from_seed(bytes(32)).public, SigningKey.from_seed(b"1" * 32).public
    assert len({identity_tokens.nonce(*one) for one in [(BODY, key), (BODY, other), ("cd" * 32, key)]}) == 3


def test_a_token_is_signed_by_the_provider() -> None:
    stranger = ECKey.generate_key("P-256", {"kid": "one"})
    assert why(jwt.encode({"alg": "ES256", "kid": "one"}, dict(GOOD), stranger, algorithms=["ES256"])) == "signature"
    head, claims, signature = token().split(".")
    assert why(f"{head}.{token(sub='x').split('.')[1]}.{signature}") == "signature"
    assert why(f"{head}.{claims}.") == "signature"
    assert why(token({"kid": "two"})) == "signature"


def test_no_secret_that_both_know_signs_and_nothing_unsigned_counts() -> None:
    shared = KeySet([OctKey.import_key({"kty": "oct", "k": "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "kid": "one"})])
    made = jwt.encode({"alg": "HS256", "kid": "one"}, dict(GOOD), shared.keys[0], algorithms=["HS256"])
    assert why(made, shared) == "signature"
    claims = token().split(".")[1]
    for name in ("none", "None", "nOnE"):
        unsigned = base64url.encode(msgspec.json.encode({"alg": name, "kid": "one"}))
        assert why(f"{unsigned}.{claims}.") == "signature"


def test_a_token_that_lets_programs_in_is_no_token_of_a_person() -> None:
    assert why(token({"typ": "at+jwt"})) == "type"


@pytest.mark.parametrize("text", ["", "x", "e30", ".e30.", "e30.e30.e30", "é.é.é", "A" * 20_000, "W10.e30.e30"])
def test_what_is_no_token_is_refused(text: str) -> None:
    assert why(text) in {"no_token", "signature"}


def test_keys_nobody_should_use_are_passed_over() -> None:
    with pytest.warns(SecurityWarning):
        weak = RSAKey.generate_key(1024, {"kid": "weak"})
    good = [RSAKey.generate_key(2048, {"kid": "rsa"}), OKPKey.generate_key("Ed25519", {"kid": "ed"}), KEY]
    told = [key.as_dict(private=False) for key in [weak, *good]]
    told += [{"kty": "oct", "k": "AAAA", "kid": "oct"}, {"kty": "AKP"}, {"kty": "EC"}, 7]  # type: ignore[list-item]
    found = identity_tokens.read_keys(msgspec.json.encode({"keys": told}))
    assert [key.kid for key in found.keys] == ["rsa", "ed", "one"]
    assert identity_tokens.is_signed_with(token(), found)
    assert not identity_tokens.is_signed_with(token({"kid": "weak"}), found)
    for key, alg in zip(found.keys, ("RS256", "Ed25519"), strict=False):
        signed = jwt.encode({"alg": alg, "kid": key.kid}, dict(GOOD), good[found.keys.index(key)], algorithms=[alg])
        assert check(signed, found).subject == "f3a1c2"


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"keys":[]}', b'{"keys":{}}', b"<html>"])
def test_a_provider_without_keys_cannot_be_read(data: bytes) -> None:
    with pytest.raises(Unavailable, match="provider_unreadable"):
        identity_tokens.read_keys(data)
