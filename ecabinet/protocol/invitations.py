"""Invitations: a one-time code with which a laptop joins, as a file, as a link (QR) and as 26 letters for typing.

The code is the seed of a key. Its public half stands in the administrator's `person.invited`, its secret half signs
the joining laptop's key in `device.joined`; the central store never sees it. File and link also hold what the laptop
needs to trust nobody on the way: the body's id, the store's address and the fingerprint of its certificate. The
letters cannot; who types them is asked for the address and compares six words with those on the sheet (`words.of`).
"""

import re
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

import msgspec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec import Meta

from ecabinet.domain.faults import Refused
from ecabinet.protocol import base64url, canonical, fields, keys, limits
from ecabinet.protocol.messages import InvitedRequest, Octets

LINK_SCHEME = "ecabinet:"
FILE_SUFFIX = ".ecabinet-invitation"

_VERSION = 1
_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""Consonants only: no word comes about by accident, and Vietnamese keyboards put marks on vowels alone."""
_SEED_LETTERS = 24
_CHECK_LETTERS = 2
_CHECK_PRIME = 397  # the largest below 20²; a prime finds every single wrong letter and every swapped pair
_SEEDS = len(_LETTERS) ** _SEED_LETTERS  # 103.7 bits
_SEED_BYTES = 13
_GROUP = 6
_SEPARATORS = re.compile(r"[\s\-–—.]+")
_TYPED_BY_KEYBOARD = {"Đ": "DD", "Ư": "W"}  # what Vietnamese keyboards make of consonants
_KEY_INFO = b"ecabinet/invitation/v1"


@dataclass(frozen=True, slots=True)
class Code:
    """The secret of an invitation; never shown in logs."""

    seed: bytes = field(repr=False)

    @classmethod
    def fresh(cls) -> "Code":
        """A code nobody can guess."""
        return cls(secrets.randbelow(_SEEDS).to_bytes(_SEED_BYTES, "big"))

    @classmethod
    def typed(cls, text: str) -> "Code":
        """The code behind 26 letters as people type them; raises `Refused("code_mistyped")`."""
        letters = _SEPARATORS.sub("", unicodedata.normalize("NFC", text).upper())
        for made, typed in _TYPED_BY_KEYBOARD.items():
            letters = letters.replace(made, typed)
        if len(letters) != _SEED_LETTERS + _CHECK_LETTERS or not set(letters) <= set(_LETTERS):
            raise Refused("code_mistyped")
        number, check = _number(letters[:_SEED_LETTERS]), _number(letters[_SEED_LETTERS:])
        if number % _CHECK_PRIME != check:
            raise Refused("code_mistyped")
        return cls(number.to_bytes(_SEED_BYTES, "big"))

    @property
    def letters(self) -> str:
        """The code in letters: four groups of six and a check group of two."""
        number = int.from_bytes(self.seed, "big")
        text = _text(number, _SEED_LETTERS) + _text(number % _CHECK_PRIME, _CHECK_LETTERS)
        return " ".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))

    @property
    def key(self) -> keys.SigningKey:
        """The key that this code is the seed of."""
        derived = HKDF(algorithm=SHA256(), length=keys.KEY_BYTES, salt=None, info=_KEY_INFO).derive(self.seed)
        return keys.SigningKey.from_seed(derived)


@dataclass(frozen=True, slots=True)
class Invitation:
    """Everything a laptop needs to join.

    `body` is the body's id in hex, `tls` the SHA-256 of the store's certificate in hex or empty where a public one
    is used, `expires` milliseconds UTC.
    """

    code: Code
    body: str
    body_name: str
    address: str
    tls: str
    person: str
    name: str
    expires: int

    @property
    def file(self) -> bytes:
        """The content of an invitation file."""
        return canonical.encode(canonical.normalised(self._values()))

    @property
    def link(self) -> str:
        """The text behind a QR code, which may also be pasted."""
        return LINK_SCHEME + base64url.encode(self.file)

    def _values(self) -> dict[str, str | int]:
        return {
            "v": _VERSION,
            "seed": base64url.encode(self.code.seed),
            "body": self.body,
            "body_name": self.body_name,
            "address": self.address,
            "tls": self.tls,
            "person": self.person,
            "name": self.name,
            "expires": self.expires,
        }


class _Fields(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What an invitation file holds."""

    v: Annotated[int, Meta(ge=_VERSION, le=_VERSION)]
    seed: Annotated[str, Meta(max_length=2 * _SEED_BYTES)]
    body: fields.Digest
    body_name: Annotated[str, Meta(max_length=500)]
    address: Annotated[str, Meta(max_length=500, pattern=r"\Ahttps?://[!-~]+\Z")]
    tls: fields.DigestOrNothing
    person: fields.Id
    name: Annotated[str, Meta(max_length=500)]
    expires: fields.Time


def read_file(data: bytes) -> Invitation:
    """The invitation in a file; raises `Refused("invitation_unreadable")`."""
    try:
        written = msgspec.convert(canonical.decode(data), _Fields)
        seed = base64url.decode(written.seed, _SEED_BYTES)
    except (Refused, msgspec.ValidationError):
        raise Refused("invitation_unreadable") from None
    if int.from_bytes(seed, "big") >= _SEEDS:
        raise Refused("invitation_unreadable")
    return Invitation(
        Code(seed),
        written.body,
        written.body_name,
        written.address,
        written.tls,
        written.person,
        written.name,
        written.expires,
    )


def read_link(text: str) -> Invitation:
    """The invitation in a link, which mail programs may have broken into lines; raises as `read_file`."""
    stripped = "".join(text.split())
    if not stripped.lower().startswith(LINK_SCHEME):
        raise Refused("invitation_unreadable")
    try:
        data = base64url.decode(stripped[len(LINK_SCHEME) :])
    except Refused:
        raise Refused("invitation_unreadable") from None
    return read_file(data)


def vouch(data: Mapping[str, Any], body: str, code: Code) -> dict[str, Any]:
    """The data of a `device.joined` with the invitation's key and its signature over all of it and the body's id."""
    vouched = {**canonical.normalised(data), "invite_key": code.key.public}
    sig = code.key.sign(keys.JOIN, _vouched(vouched, body))
    return {**vouched, "invite_sig": base64url.encode(sig)}


def is_vouched(data: Mapping[str, Any], body: str) -> bool:
    """Whether the data of a `device.joined` bears the signature of the invitation it names."""
    invite_key, invite_sig = data.get("invite_key"), data.get("invite_sig")
    if not isinstance(invite_key, str) or not isinstance(invite_sig, str):
        return False
    try:
        sig = base64url.decode(invite_sig, keys.SIGNATURE_BYTES)
    except Refused:
        return False
    return keys.verify(invite_key, keys.JOIN, _vouched(data, body), sig)


def ask(code: Code, now: int) -> InvitedRequest:
    """The question to a store whom a code invites to what; only the holder of the code can put it."""
    key = code.key
    return InvitedRequest(key.public, now, Octets(key.sign(keys.INVITED, _asked(key.public, now))))


def may_ask(request: InvitedRequest, now: int) -> bool:
    """Whether a question comes from the holder of the code, within the usual time."""
    asked = _asked(request.invite_key, request.time)
    return abs(request.time - now) <= limits.CLOCK_SKEW_MS and keys.verify(
        request.invite_key, keys.INVITED, asked, request.sig
    )


def _vouched(data: Mapping[str, Any], body: str) -> bytes:
    return canonical.encode({"body": body, "data": {key: data[key] for key in data if key != "invite_sig"}})


def _asked(invite_key: str, time: int) -> bytes:
    return canonical.encode({"invite_key": invite_key, "time": time})


def _text(number: int, length: int) -> str:
    letters = ""
    for _ in range(length):
        number, digit = divmod(number, len(_LETTERS))
        letters = _LETTERS[digit] + letters
    return letters


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * len(_LETTERS) + _LETTERS.index(letter)
    return number
