"""Ed25519 keys of laptops, invitations and registers, and the contexts that keep their signatures apart.

What is signed is `context ‖ data`; a context ends with a zero byte and no context is the beginning of another, so a
signature made for one purpose never passes for another. An empty context is for formats that bring their own
(signed notes), which hold no zero byte.
"""

import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from ecabinet.domain.faults import Refused
from ecabinet.protocol import base64url

ACT = b"ecabinet/act/v1\0"
RECEIPT = b"ecabinet/receipt/v1\0"
REQUEST = b"ecabinet/request/v1\0"
JOIN = b"ecabinet/join/v1\0"
INVITED = b"ecabinet/invited/v1\0"
RECOVERY = b"ecabinet/recovery/v1\0"
NOTE = b""

KEY_BYTES = 32
SIGNATURE_BYTES = 64

_WORTH_SHARING = 64
"""How many signatures are worth the start of threads: some milliseconds' work."""
_MOST_CHECKERS = 4

_FIELD = (1 << 255) - 19
_HEIGHT_BITS = (1 << 255) - 1
_ORDER_EIGHT = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
_WEAK_HEIGHTS = frozenset({0, 1, _FIELD - 1, _ORDER_EIGHT, _FIELD - _ORDER_EIGHT})
"""The y coordinates of the eight points of small order (RFC 8032 section 5.1): under such a key anybody can sign."""


@dataclass(frozen=True, slots=True, repr=False)
class SigningKey:
    """A secret key with its public half; `public` is base64url text."""

    secret: Ed25519PrivateKey
    public: str

    @classmethod
    def generate(cls) -> Self:
        """A new key from the system's source of randomness."""
        return cls._of(Ed25519PrivateKey.generate())

    @classmethod
    def from_seed(cls, seed: bytes) -> Self:
        """The key that grows from 32 secret bytes."""
        return cls._of(Ed25519PrivateKey.from_private_bytes(seed))

    @classmethod
    def _of(cls, secret: Ed25519PrivateKey) -> Self:
        return cls(secret, base64url.encode(secret.public_key().public_bytes_raw()))

    @property
    def seed(self) -> bytes:
        """The 32 secret bytes, to be kept encrypted."""
        return self.secret.private_bytes_raw()

    def sign(self, context: bytes, data: bytes) -> bytes:
        """64 bytes that only this key can make over this data in this context."""
        return self.secret.sign(context + data)

    def __repr__(self) -> str:
        return f"SigningKey(public={self.public!r})"


@dataclass(frozen=True, slots=True)
class Signature:
    """What somebody is said to have signed; `public` is their key."""

    public: str
    context: bytes
    data: bytes
    sig: bytes


def all_hold(found: Sequence[Signature]) -> bool:
    """Whether every one of these signatures holds.

    Checking them is most of what it costs to take in what others did; it leaves Python's interpreter free meanwhile, so
    many are shared out among the machine's processors.
    """
    if len(found) < _WORTH_SHARING:
        return _hold(found)
    parts = min(_MOST_CHECKERS, os.cpu_count() or 1)
    with ThreadPoolExecutor(parts, "ecabinet signatures") as pool:
        return all(pool.map(_hold, (found[part::parts] for part in range(parts))))


def _hold(found: Iterable[Signature]) -> bool:
    return all(verify(one.public, one.context, one.data, one.sig) for one in found)


def verify(public: str, context: bytes, data: bytes, sig: bytes) -> bool:
    """Whether the owner of a public key signed this data in this context; a key that is none signed nothing."""
    try:
        _public_key(public).verify(sig, context + data)
    except (InvalidSignature, Refused):
        return False
    return True


def is_public_key(text: str) -> bool:
    """Whether a text is a public key in its one spelling."""
    try:
        _public_key(text)
    except Refused:
        return False
    return True


@lru_cache(maxsize=4096)
def _public_key(public: str) -> Ed25519PublicKey:
    """The key behind a text; raises `Refused("malformed")` for a second spelling and for a weak key."""
    raw = base64url.decode(public, KEY_BYTES)
    if (int.from_bytes(raw, "little") & _HEIGHT_BITS) % _FIELD in _WEAK_HEIGHTS:
        raise Refused("malformed", {"why": "a weak key"})
    return Ed25519PublicKey.from_public_bytes(raw)
