"""What the feeds of private notes fold to: ciphertext, and to whom its keys were handed. Nobody here can read a note.

An *epoch* is one key that notes are encrypted with. It is wrapped for each laptop that may open it and for the printed
recovery sheets; when one of them may no longer, the next note is written under a new epoch. The store sees ids, times
and padded lengths.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from ecabinet.domain.shapes import DIGEST, ID, Fields, Matching, OneOf

PADDED_BYTES = tuple(512 << step for step in range(10))
"""The lengths a note is filled up to before it is encrypted, so that its length tells little: 512 bytes to 256 KiB."""
TAG_BYTES = 16
"""What AES-256-GCM adds to what it encrypts."""


class Share(StrEnum):
    """With whom a note is shared: its author's own laptops, or those of the aides they named as well."""

    OWN = "own"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class Epoch:
    """One key of notes. `check` tells the right key from a wrong one; `device` made it, `at` in ms UTC."""

    id: str
    check: str
    device: str
    at: int


class WrapName(NamedTuple):
    """Which key was wrapped for whom, a laptop or a recovery sheet, and by whom: another's does not take its place."""

    share: Share
    epoch: str
    to: str
    author: str


Wraps: TypeAlias = Mapping[WrapName, str]
"""Keys that only their recipient can open (HPKE), in base64url; whoever uses one asks for the owner's."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A printed recovery sheet that keys are wrapped for as well; `key` is public, `device` printed it."""

    id: str
    key: str
    device: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class LockedNote:
    """The last version of a note, encrypted; the earlier ones stay in the feed. `act` made it, `at` in ms UTC."""

    id: str
    epoch: str
    nonce: str
    sealed: str
    act: str
    device: str
    at: int
    versions: int = 1


@dataclass(frozen=True, slots=True)
class Locker:
    """The notes of one share, the epochs they are encrypted under in order, and keys wrapped in the same feed."""

    epochs: Mapping[str, Epoch] = field(default_factory=dict)
    wraps: Wraps = field(default_factory=dict)
    notes: Mapping[str, LockedNote] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PrivateState:
    """A `person:<id>` feed, folded: what a person keeps for themself, and the recovery sheets they printed."""

    seq: int = 0
    locker: Locker = field(default_factory=Locker)
    sheets: Mapping[str, Sheet] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DeviceState:
    """A `device:<id>` feed, folded: the keys that were wrapped for one laptop."""

    seq: int = 0
    wraps: Wraps = field(default_factory=dict)


def _base64url(size: int) -> int:
    """How many letters so many bytes take in base64url without padding."""
    return -(-size * 4 // 3)


SEALED_LETTERS = frozenset(_base64url(size + TAG_BYTES) for size in PADDED_BYTES)
"""How long the ciphertext of a padded note is in base64url."""

WRAP_KEY = Matching(re.compile(r"[A-Za-z0-9_-]{43}"))
"""An X25519 public key in base64url."""
_NONCE = Matching(re.compile(r"[A-Za-z0-9_-]{16}"))
_SEALED = Matching(re.compile(r"[A-Za-z0-9_-]{1,400000}"))
_WRAPPED_KEY = Matching(re.compile(r"[A-Za-z0-9_-]{107}"))

BEGUN = Fields({"epoch": ID, "check": DIGEST})
WRAPPED = Fields({"share": OneOf.of(Share), "epoch": ID, "to": ID, "sealed": _WRAPPED_KEY})
PRIVATE = Fields({"note": ID, "epoch": ID, "nonce": _NONCE, "sealed": _SEALED})
PRINTED = Fields({"sheet": ID, "key": WRAP_KEY})
