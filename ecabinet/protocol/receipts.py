"""Receipts: the central store's signed word on one act, and the leaves of the register.

The promise to the person who acted starts here: what has a receipt is counted, kept and can be proved.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated

import msgspec
from msgspec import Meta

from ecabinet.domain.acts import Act, Decision, Mark, Status
from ecabinet.domain.faults import Refused
from ecabinet.protocol import canonical, fields, keys, merkle
from ecabinet.protocol.envelope import Envelope


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What was decided about an act, when, and where it stands.

    `seq` (from 1) and `chain` (hex) are the act's place in its feed, 0 and empty where it was refused. `read` names
    how much of each parent feed was read to decide; for a refused act also how much of the feed itself.
    `leaf_index` (from 0) is the place in the register, `received_at` the store's clock in milliseconds UTC.
    """

    act_id: str
    act_hash: str
    status: Status
    feed: str
    received_at: int
    leaf_index: int
    code: str = ""
    marks: tuple[Mark, ...] = ()
    seq: int = 0
    chain: str = ""
    read: Mapping[str, int] = field(default_factory=dict)

    @property
    def decision(self) -> Decision:
        """The decision as the domain folds it."""
        return Decision(self.status, self.received_at, self.code, self.marks, self.seq)

    def names(self, act: Act) -> bool:
        """Whether this is the receipt of exactly that act."""
        return (self.act_id, self.act_hash, self.feed) == (act.id, act.hash, act.feed)


class _Fields(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The receipt's fields as they are written; anything else is malformed."""

    act_id: fields.Id
    act_hash: fields.Digest
    status: Status
    code: fields.Code
    marks: Annotated[list[Mark], Meta(max_length=8)]
    feed: fields.Feed
    seq: fields.Count
    chain: fields.DigestOrNothing
    read: dict[fields.Feed, fields.Count]
    received_at: fields.Time
    leaf_index: fields.Count


def issue(act: Act, decision: Decision, *, chain: bytes, read: Mapping[str, int], leaf_index: int) -> Receipt:
    """The receipt for a decision; `chain` is the feed's chain with this act in it, left out for a refused one."""
    return Receipt(
        act_id=act.id,
        act_hash=act.hash,
        status=decision.status,
        code=decision.code,
        marks=decision.marks,
        feed=act.feed,
        seq=decision.seq,
        chain=chain.hex() if decision.stands else "",
        read=read,
        received_at=decision.at,
        leaf_index=leaf_index,
    )


def seal(receipt: Receipt, log_key: keys.SigningKey) -> Envelope:
    """Sign a receipt with the register's key; raises `Refused("malformed")` where a reader would not accept it."""
    value = {
        "act_id": receipt.act_id,
        "act_hash": receipt.act_hash,
        "status": receipt.status.value,
        "code": receipt.code,
        "marks": [mark.value for mark in receipt.marks],
        "feed": receipt.feed,
        "seq": receipt.seq,
        "chain": receipt.chain,
        "read": dict(receipt.read),
        "received_at": receipt.received_at,
        "leaf_index": receipt.leaf_index,
    }
    _coherent(canonical.convert(value, _Fields))
    data = canonical.encode(value)
    return Envelope(data, log_key.sign(keys.RECEIPT, data))


def open_receipt(envelope: Envelope, log_key: str) -> Receipt:
    """The receipt inside an envelope; raises `Refused` with `bad_signature` or `malformed`."""
    if not keys.verify(log_key, keys.RECEIPT, envelope.bytes, envelope.sig):
        raise Refused("bad_signature")
    return read(envelope.bytes)


def read(data: bytes) -> Receipt:
    """What a receipt says, its signature not checked."""
    written = _coherent(canonical.decode_fields(data, _Fields))
    return Receipt(
        act_id=written.act_id,
        act_hash=written.act_hash,
        status=written.status,
        code=written.code,
        marks=tuple(written.marks),
        feed=written.feed,
        seq=written.seq,
        chain=written.chain,
        read=written.read,
        received_at=written.received_at,
        leaf_index=written.leaf_index,
    )


def leaf(envelope: Envelope) -> bytes:
    """The register's leaf hash of a sealed receipt (RFC 6962 section 2.1)."""
    return merkle.leaf_hash(envelope.bytes)


def _coherent(written: _Fields) -> _Fields:
    stands = written.status is not Status.REFUSED
    if stands != (written.seq > 0) or stands != (written.chain != ""):
        raise Refused("malformed", {"why": "an act has a place in its feed if and only if it was not refused"})
    if (written.status is Status.ACCEPTED) != (written.code == ""):
        raise Refused("malformed", {"why": "a refusal and a conflict say why, an acceptance does not"})
    return written
