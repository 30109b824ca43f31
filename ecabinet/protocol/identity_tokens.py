"""ID tokens: what a body's OpenID provider says about who signed in, checked for one laptop that joins.

OpenID Connect Core 1.0 section 3.1.3.7, with one thing added: the nonce is made from the laptop's public key, so that a
token is good for that laptop alone, whoever gets hold of it.
"""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jwk import ECKey, Key, KeySet, OKPKey, RSAKey

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.identities import Provider, is_same_mailbox
from ecabinet.protocol import base64url
from ecabinet.protocol.keys import KEY_BYTES

TOKEN_CHARACTERS: Final = 16_384
ALGORITHMS: Final = ("RS256", "ES256", "Ed25519")
"""What a provider may sign with. Never `none`, and nothing whose key is a shared secret."""

_CONTEXT: Final = b"ecabinet/oidc/v1\0"
_SKEW_MS: Final = 120_000
_LEAST_RSA_BITS: Final = 2048
_LEAST_MODULUS: Final = 342
"""How many characters such a modulus has at least; the library complains aloud about shorter ones."""
_KINDS: Final[Mapping[str, type[RSAKey] | type[ECKey] | type[OKPKey]]] = {"RSA": RSAKey, "EC": ECKey, "OKP": OKPKey}
_MOST_KEYS: Final = 100
_TYPES: Final = frozenset({"", "jwt"})


@dataclass(frozen=True, slots=True)
class Vouched:
    """Who signed in, as the provider says; `mailbox` only where the provider has verified it."""

    subject: str = field(repr=False)
    mailbox: str = field(default="", repr=False)

    def is_known_as(self, expected: str) -> bool:
        """Whether this is the person whom an invitation expects."""
        return bool(expected) and (
            self.subject == expected or (bool(self.mailbox) and is_same_mailbox(self.mailbox, expected))
        )


def nonce(body: str, device_key: str) -> str:
    """What ties a sign-in to one laptop that joins a body: from the body's id in hex and the laptop's public key."""
    data = _CONTEXT + bytes.fromhex(body) + base64url.decode(device_key, KEY_BYTES)
    return base64url.encode(hashlib.sha256(data).digest())


def read_keys(data: bytes) -> KeySet:
    """The keys a provider publishes (RFC 7517), without those that nobody could check our tokens with.

    Raises `Unavailable("provider_unreadable")` where none is left.
    """
    try:
        told = msgspec.json.decode(data, type=dict[str, Any]).get("keys")
    except msgspec.DecodeError:
        told = None
    found = [key for one in told[:_MOST_KEYS] if (key := _key(one))] if isinstance(told, list) else []
    if not found:
        raise Unavailable("provider_unreadable")
    return KeySet(found)


def is_signed_with(token: str, keys: KeySet) -> bool:
    """Whether the key that a token names is among these; raises `Refused("sign_in_invalid")` for no token."""
    try:
        keys.get_by_kid(_header(token).get("kid"))
    except InvalidKeyIdError:
        return False
    return True


def check(token: str, keys: KeySet, provider: Provider, expected_nonce: str, now: int) -> Vouched:
    """Who a provider says signed in; `now` in ms UTC.

    Raises `Refused("sign_in_invalid")`, whose detail `why` names what was wrong and nothing from the token.
    """
    _require(str(_header(token).get("typ", "")).lower() in _TYPES, "type")
    try:
        claims = jwt.decode(token, keys, algorithms=ALGORITHMS).claims
    except (JoseError, ValueError, TypeError):  # the last two: numbers and fields that are no numbers and fields
        raise Refused("sign_in_invalid", {"why": "signature"}) from None
    _require(claims.get("iss") == provider.issuer, "issuer")
    _require(_is_for(claims, provider.client_id), "audience")
    ends, begins = _milliseconds(claims.get("exp")), _milliseconds(claims.get("iat"))
    _require(ends is not None and now < ends + _SKEW_MS, "expired")
    _require(begins is not None and begins - _SKEW_MS <= now, "issued_later")
    _require(hmac.compare_digest(_text(claims.get("nonce")).encode(), expected_nonce.encode()), "nonce")
    subject = _text(claims.get("sub"))
    _require(bool(subject), "subject")
    return Vouched(subject, _text(claims.get("email")) if claims.get("email_verified") is True else "")


def _key(told: object) -> Key | None:
    """One key of a provider, where it is public, strong enough and of a kind we know."""
    kind = _KINDS.get(str(told.get("kty"))) if isinstance(told, dict) else None
    if kind is None or not isinstance(told, dict) or (kind is RSAKey and len(str(told.get("n"))) < _LEAST_MODULUS):
        return None
    public = {name: value for name, value in told.items() if name not in {"d", "p", "q", "dp", "dq", "qi", "oth"}}
    try:
        key = kind.import_key(public)
        raw = key.public_key
    except (JoseError, ValueError, TypeError, KeyError):
        return None  # a key of tomorrow beside those of today
    is_weak = isinstance(raw, RSAPublicKey) and raw.key_size < _LEAST_RSA_BITS
    return None if is_weak else key


def _header(token: str) -> Mapping[str, Any]:
    """What stands before a token's claims, nothing proved yet."""
    _require(len(token) <= TOKEN_CHARACTERS and token.isascii(), "no_token")
    try:
        return msgspec.json.decode(base64url.decode(token.partition(".")[0]), type=dict[str, Any])
    except (Refused, msgspec.DecodeError, UnicodeDecodeError):
        raise Refused("sign_in_invalid", {"why": "no_token"}) from None


def _is_for(claims: Mapping[str, Any], client: str) -> bool:
    """Whether a token was made for us, and, where it is for others too, whether it was us who asked for it."""
    audience, party = claims.get("aud"), claims.get("azp")
    meant = audience if isinstance(audience, list) else [audience]
    return client in meant and (party == client or (party is None and len(meant) == 1))


def _milliseconds(seconds: object) -> int | None:
    """A NumericDate in ms; None where it is none."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return None
    return int(seconds * 1000) if abs(seconds) < 2**53 else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _require(holds: bool, why: str) -> None:
    if not holds:
        raise Refused("sign_in_invalid", {"why": why})
