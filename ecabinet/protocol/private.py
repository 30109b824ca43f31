"""Private notes as bytes: keys of epochs and what they are wrapped for, and notes padded and encrypted (AES-256-GCM).

Everything that tells what a ciphertext is — body, person, share, epoch, note, recipient — is bound to it, so that one
put in another's place does not open. The store that orders these acts cannot read them.
"""

import hmac
import secrets
from dataclasses import dataclass, field
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ecabinet.domain.faults import Refused
from ecabinet.domain.private import PADDED_BYTES, Share
from ecabinet.protocol import base64url, canonical, hpke
from ecabinet.protocol.hpke import WrapKey

_KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_LENGTH_BYTES: Final = 4
_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Place:
    """Which epoch of whose notes: what every ciphertext is bound to; `body` in hex."""

    body: str
    person: str
    share: Share
    epoch: str

    def bound(self, purpose: str, subject: str = "") -> bytes:
        """The place, for one purpose and about one subject, as bytes to bind to."""
        values = {
            "v": _VERSION,
            "purpose": purpose,
            "body": self.body,
            "person": self.person,
            "share": self.share.value,
            "epoch": self.epoch,
            "subject": subject,
        }
        return b"ecabinet/private/v1\0" + canonical.encode(values)


@dataclass(frozen=True, slots=True)
class EpochKey:
    """The key of one epoch."""

    place: Place
    secret: bytes = field(repr=False)

    @classmethod
    def fresh(cls, place: Place) -> "EpochKey":
        """A key nobody can guess."""
        return cls(place, secrets.token_bytes(_KEY_BYTES))

    @property
    def check(self) -> str:
        """What the epoch's first act says of its key, in hex: a wrong key does not fit, and nothing is learnt of it."""
        return (
            HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=self.place.bound("check"))
            .derive(self.secret)
            .hex()
        )

    def fits(self, check: str) -> bool:
        """Whether this is the key that the epoch began with."""
        return hmac.compare_digest(self.check, check)

    def wrapped(self, to: str, public: str) -> str:
        """The key for one recipient, a laptop or a sheet by id; raises `Refused("malformed")` where theirs is none."""
        return base64url.encode(hpke.wrap(self.secret, public, self.place.bound("wrap", to)))

    @classmethod
    def unwrapped(cls, place: Place, sealed: str, to: str, key: WrapKey) -> "EpochKey":
        """The key as its recipient opens it; raises `Refused("key_not_opened")` or `Refused("malformed")`."""
        secret = key.open(base64url.decode(sealed), place.bound("wrap", to))
        if len(secret) != _KEY_BYTES:
            raise Refused("key_not_opened")
        return cls(place, secret)

    def lock(self, note: str, content: Any) -> tuple[str, str]:  # noqa: ANN401 - any value of canonical JSON
        """Nonce and ciphertext of a note; raises `Refused("note_too_long")`."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        padded = _padded(canonical.encode(canonical.normalised(content)))
        sealed = AESGCM(self.secret).encrypt(nonce, padded, self.place.bound("note", note))
        return base64url.encode(nonce), base64url.encode(sealed)

    def unlock(self, note: str, nonce: str, sealed: str) -> Any:  # noqa: ANN401 - as above
        """What a note says; raises `Refused` with `note_not_opened` or `malformed`."""
        try:
            padded = AESGCM(self.secret).decrypt(
                base64url.decode(nonce, _NONCE_BYTES), base64url.decode(sealed), self.place.bound("note", note)
            )
        except InvalidTag:
            raise Refused("note_not_opened") from None
        return canonical.decode(_unpadded(padded))


def _padded(text: bytes) -> bytes:
    """The length in four bytes, the text, and zeros up to the next of the few lengths there are."""
    whole = len(text).to_bytes(_LENGTH_BYTES, "big") + text
    size = next((size for size in PADDED_BYTES if size >= len(whole)), None)
    if size is None:
        raise Refused("note_too_long")
    return whole.ljust(size, b"\0")


def _unpadded(padded: bytes) -> bytes:
    length = int.from_bytes(padded[:_LENGTH_BYTES], "big")
    text, rest = padded[_LENGTH_BYTES : _LENGTH_BYTES + length], padded[_LENGTH_BYTES + length :]
    if len(text) != length or rest.strip(b"\0"):
        raise Refused("note_not_opened")
    return text
