"""Handing a secret to one laptop: HPKE (RFC 9180) with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and ChaCha20Poly1305.

What a wrapped secret is for goes into HPKE's `info`: opened with another purpose, or by another recipient, it does not
open. Who wrapped it is not HPKE's matter but that of the act it stands in.
"""

from dataclasses import dataclass
from typing import Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ecabinet.domain.faults import Refused
from ecabinet.protocol import base64url

KEY_BYTES: Final = 32
OVERHEAD_BYTES: Final = 48
"""How much longer a wrapped secret is: the encapsulated key (32) and the tag (16)."""

DEVICE: Final = b"ecabinet/wrap/device/v1"
SHEET: Final = b"ecabinet/wrap/sheet/v1"

SUITE: Final = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True, slots=True, repr=False)
class WrapKey:
    """A secret X25519 key with its public half in base64url: what others wrap secrets for."""

    secret: X25519PrivateKey
    public: str

    @classmethod
    def derived(cls, seed: bytes, purpose: bytes) -> Self:
        """The key that grows from a seed for one purpose, `DEVICE` or `SHEET`; the seed's other uses stay apart."""
        raw = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(seed)
        return cls.from_bytes(raw)

    @classmethod
    def from_bytes(cls, raw: bytes) -> Self:
        """The key of 32 secret bytes."""
        secret = X25519PrivateKey.from_private_bytes(raw)
        return cls(secret, base64url.encode(secret.public_key().public_bytes_raw()))

    def open(self, wrapped: bytes, info: bytes) -> bytes:
        """What was wrapped for this key and this purpose; raises `Refused("key_not_opened")` for anything else."""
        try:
            return SUITE.decrypt(wrapped, self.secret, info)
        except (InvalidTag, ValueError):
            raise Refused("key_not_opened") from None

    def __repr__(self) -> str:
        return f"WrapKey(public={self.public!r})"


def wrap(secret: bytes, public: str, info: bytes) -> bytes:
    """A secret that only the holder of a public key opens, for the purpose `info`.

    Raises `Refused("malformed")` for a text that is no key, or a key under which nothing is secret.
    """
    try:
        return SUITE.encrypt(secret, X25519PublicKey.from_public_bytes(base64url.decode(public, KEY_BYTES)), info)
    except ValueError:
        raise Refused("malformed", {"why": "a weak key"}) from None
