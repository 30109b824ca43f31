"""The signing keys of the devices that one laptop is in the course of its life: all out of one secret.

The first is the secret itself; each later one, needed where a laptop joins anew, is derived from it and its number, so
that the vault keeps one secret whatever happens.
"""

from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ecabinet.domain.faults import Refused
from ecabinet.protocol.keys import SigningKey

MOST: Final = 64
"""How often one laptop may join anew; nobody comes near."""

_SEED_BYTES = 32
_CONTEXT = b"ecabinet/device/v1\0"


def nth(secret: bytes, number: int) -> SigningKey:
    """The key of the device that a laptop is for the nth time, counted from 0."""
    if number == 0:
        return SigningKey.from_seed(secret)
    info = _CONTEXT + str(number).encode()
    return SigningKey.from_seed(HKDF(algorithm=SHA256(), length=_SEED_BYTES, salt=None, info=info).derive(secret))


def of_public(secret: bytes, public: str) -> SigningKey:
    """The key with that public half; raises `Refused("wrong_key")` where none comes out of the secret."""
    for number in range(MOST):
        if (key := nth(secret, number)).public == public:
            return key
    raise Refused("wrong_key")
