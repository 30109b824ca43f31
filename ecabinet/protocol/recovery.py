"""What a central store signs when a recovery from an old backup has ended: what it kept, and what nobody brought back.

A laptop that goes on with such a store checks the statement against everything it holds (docs/protocol.md).
"""

import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated

import msgspec
from msgspec import Meta

from ecabinet.domain.faults import Refused
from ecabinet.protocol import canonical, fields, keys, merkle
from ecabinet.protocol.envelope import Envelope, Head
from ecabinet.protocol.merkle import Span

VERSION = 1
_LOST = b"ecabinet/lost/v1\0"


@dataclass(frozen=True, slots=True)
class Statement:
    """The signed statement on one recovery, which ended with this epoch.

    `kept` is the head of the register that the backup held, `head` the one right after the recovery, `known` the
    largest size that any donor had heard of. `lost` are the leaves below `head` whose receipts nobody brought.
    """

    body: str
    epoch: int
    kept: Head
    head: Head
    known: int
    lost: tuple[Span, ...]
    ended_at: int

    @property
    def whole_until(self) -> int:
        """The size up to which the register is what it was before: heads up to there still lead to the new one."""
        return self.lost[0][0] if self.lost else self.head.size

    def lacks(self, leaf: int) -> bool:
        """Whether a receipt of before the recovery, with this number, is no longer in the register."""
        return leaf >= self.head.size or self.lost_at(leaf)

    def lost_at(self, leaf: int) -> bool:
        """Whether the recovery left a mark with this number, where a receipt was that nobody brought."""
        place = bisect_right(self.lost, (leaf, self.head.size))
        return place > 0 and self.lost[place - 1][1] > leaf

    def explains(self, head: Head) -> bool:
        """Whether a head of before the recovery may be one that nothing can be proved of any more."""
        return self.whole_until < head.size <= self.known


class _Head(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    size: fields.Count
    root: fields.Digest


class _Fields(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The statement's fields as they are written; anything else is malformed."""

    v: Annotated[int, Meta(ge=VERSION, le=VERSION)]
    body: fields.Digest
    epoch: fields.Ordinal
    kept: _Head
    head: _Head
    known: fields.Count
    lost: list[tuple[fields.Count, fields.Count]]
    ended_at: fields.Time


def seal(statement: Statement, log_key: keys.SigningKey) -> Envelope:
    """Sign a statement with the register's key."""
    value = {
        "v": VERSION,
        "body": statement.body,
        "epoch": statement.epoch,
        "kept": {"size": statement.kept.size, "root": statement.kept.root},
        "head": {"size": statement.head.size, "root": statement.head.root},
        "known": statement.known,
        "lost": [list(span) for span in statement.lost],
        "ended_at": statement.ended_at,
    }
    data = canonical.encode(value)
    return Envelope(data, log_key.sign(keys.RECOVERY, data))


def open_statement(envelope: Envelope, body: str, log_key: str) -> Statement:
    """The statement inside an envelope; raises `Refused` with `bad_signature`, `malformed` or `other_body`."""
    if not keys.verify(log_key, keys.RECOVERY, envelope.bytes, envelope.sig):
        raise Refused("bad_signature")
    return read(envelope.bytes, body)


def read(data: bytes, body: str) -> Statement:
    """What a statement says, its signature not checked; raises `Refused` with `malformed` or `other_body`."""
    try:
        written = msgspec.convert(canonical.decode(data), _Fields)
    except msgspec.ValidationError as error:
        raise Refused("malformed", {"why": str(error)}) from None
    if written.body != body:
        raise Refused("other_body")
    lost = tuple((start, end) for start, end in written.lost)
    _check_spans(lost, written.kept.size, written.head.size)
    kept, head = Head(written.kept.size, written.kept.root), Head(written.head.size, written.head.root)
    return Statement(body, written.epoch, kept, head, written.known, lost, written.ended_at)


def _check_spans(lost: Sequence[Span], kept: int, size: int) -> None:
    """Spans lie behind what was kept, in order, apart, and inside the register."""
    edge = kept
    for number, (start, end) in enumerate(lost):
        if start < edge + (number > 0) or end <= start or end > size:
            raise Refused("malformed", {"why": "not a list of lost leaves"})
        edge = end


def spans(numbers: Iterable[int]) -> tuple[Span, ...]:
    """Rising numbers as spans, each from its first up to, not including, its second."""
    found: list[Span] = []
    for number in numbers:
        if found and found[-1][1] == number:
            found[-1] = (found[-1][0], number + 1)
        else:
            found.append((number, number + 1))
    return tuple(found)


def lost_leaf(body: str, index: int) -> bytes:
    """The leaf hash that stands where a receipt was that nobody brought back: no receipt has this one."""
    return merkle.leaf_hash(_LOST + hashlib.sha256(f"{body}/{index}".encode()).digest())
