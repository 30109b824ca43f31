"""Acts as signed bytes: sealing what a person did, opening what arrived.

The bytes are stored and relayed verbatim. A reader checks the signature over the received bytes first, and only then
that they are the canonical form of what they say.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, TypeAlias

import msgspec
import uuid_utils
from msgspec import UNSET, Meta, UnsetType

from ecabinet.domain.acts import Act
from ecabinet.domain.faults import Refused
from ecabinet.protocol import canonical, fields, keys, limits, merkle

Raw: TypeAlias = bytes
VERSION = 1
NO_TREE = merkle.EMPTY_ROOT.hex()
"""The root of a register nobody has written to yet (RFC 6962 section 2.1)."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """Canonical bytes and the 64-byte signature over them: the form in which acts and receipts travel and are kept."""

    bytes: Raw
    sig: Raw

    @property
    def hash(self) -> str:
        """SHA-256 of the bytes in hex."""
        return hashlib.sha256(self.bytes).hexdigest()


@dataclass(frozen=True, slots=True)
class Head:
    """A size of the register and its root in hex at that size."""

    size: int = 0
    root: str = NO_TREE


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An act before it is signed.

    `device_seq` counts the device's acts from 1 and `device_prev` is the hash of the one before, empty for the first;
    `checkpoint` is the last head of the register that its author had verified.
    """

    body: str
    device: str
    author: str
    feed: str
    kind: str
    data: Mapping[str, Any]
    device_seq: int
    device_prev: str
    made_at: int
    checkpoint: Head = field(default_factory=Head)
    refs: tuple[str, ...] = ()
    base: int | None = None
    prev: str | None = None
    acting_for: str | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class Sealed:
    """An act with what its envelope says beyond it: its place in the device's chain and the head its author knew."""

    act: Act
    device_prev: str
    checkpoint: Head


class _Head(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    size: fields.Count
    root: fields.Digest


class _Fields(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The envelope's fields as they are written; anything else is malformed."""

    v: Annotated[int, Meta(ge=VERSION, le=VERSION)]
    id: fields.Id
    body: fields.DigestOrNothing
    device: fields.Id
    author: fields.Id
    feed: fields.Feed
    kind: fields.Kind
    data: dict[str, Any]
    refs: Annotated[list[fields.Ref], Meta(max_length=limits.REFS)]
    device_seq: fields.Ordinal
    device_prev: fields.DigestOrNothing
    checkpoint: _Head
    made_at: fields.Time
    acting_for: fields.Id | UnsetType = UNSET
    base: fields.Count | UnsetType = UNSET
    prev: fields.Id | UnsetType = UNSET


def new_id() -> str:
    """A fresh UUIDv7: unique, and later ones sort behind earlier ones."""
    return str(uuid_utils.uuid7())


def seal(draft: Draft, key: keys.SigningKey) -> tuple[Act, Envelope]:
    """Sign a draft; raises `Refused("malformed")` where a reader would not accept it.

    Text in `data` is composed (NFC) on the way in; everything else is taken as it stands.
    """
    value = _value(draft)
    written = _coherent(canonical.convert(value, _Fields))
    data = canonical.encode(value)
    envelope = Envelope(data, key.sign(keys.ACT, data))
    return _act(written, envelope.hash), envelope


def open_act(envelope: Envelope, public_key: str) -> Act:
    """The act inside an envelope; raises `Refused` with `bad_signature` or `malformed`."""
    return open_sealed(envelope, public_key).act


def open_sealed(envelope: Envelope, public_key: str) -> Sealed:
    """As `open_act`, with the act's place in its device's chain and the head its author knew."""
    if not keys.verify(public_key, keys.ACT, envelope.bytes, envelope.sig):
        raise Refused("bad_signature")
    return read(envelope.bytes)


def peek(data: bytes) -> Act:
    """What an act says, its signature not checked: to find whose key to check it with."""
    return read(data).act


def read(data: bytes) -> Sealed:
    """As `peek`, with the act's place in its device's chain and the head its author knew."""
    written = _coherent(canonical.decode_fields(data, _Fields))
    act = _act(written, hashlib.sha256(data).hexdigest())
    return Sealed(act, written.device_prev, Head(written.checkpoint.size, written.checkpoint.root))


def _value(draft: Draft) -> dict[str, Any]:
    optional = {"acting_for": draft.acting_for, "base": draft.base, "prev": draft.prev}
    return {
        "v": VERSION,
        "id": draft.id or new_id(),
        "body": draft.body,
        "device": draft.device,
        "author": draft.author,
        "feed": draft.feed,
        "kind": draft.kind,
        "data": canonical.normalised(draft.data),
        "refs": list(draft.refs),
        "device_seq": draft.device_seq,
        "device_prev": draft.device_prev,
        "checkpoint": {"size": draft.checkpoint.size, "root": draft.checkpoint.root},
        "made_at": draft.made_at,
        **{name: value for name, value in optional.items() if value is not None},
    }


def _coherent(written: _Fields) -> _Fields:
    if (written.device_seq == 1) != (written.device_prev == ""):
        raise Refused("malformed", {"why": "a device's first act, and only that, follows nothing"})
    if (written.checkpoint.size == 0) != (written.checkpoint.root == NO_TREE):
        raise Refused("malformed", {"why": "an empty register has one root"})
    return written


def _act(written: _Fields, act_hash: str) -> Act:
    return Act(
        id=written.id,
        body=written.body,
        device=written.device,
        author=written.author,
        feed=written.feed,
        kind=written.kind,
        data=written.data,
        device_seq=written.device_seq,
        made_at=written.made_at,
        hash=act_hash,
        refs=tuple(written.refs),
        base=None if written.base is UNSET else written.base,
        prev=None if written.prev is UNSET else written.prev,
        acting_for=None if written.acting_for is UNSET else written.acting_for,
    )
