"""Between the tables and the engine's values."""

from dataclasses import asdict
from typing import Any, TypeAlias

from sqlalchemy import Row

from ecabinet.application.laptop_rows import Entry, Memory, OwnRow, Standing, StoredAct
from ecabinet.protocol.envelope import Envelope, Head

Columns: TypeAlias = dict[str, Any]
Values: TypeAlias = tuple[Any, ...]
AnyRow: TypeAlias = Row[*tuple[Any, ...]]


def memory_columns(memory: Memory) -> Columns:
    """The columns of what is remembered of the store."""
    columns = asdict(memory)
    del columns["head"]
    return {**columns, "head_size": memory.head.size, "head_root": memory.head.root}


def memory_of(row: AnyRow) -> Memory:
    """What is remembered of the store."""
    return Memory(
        epoch=row.epoch,
        since=row.since,
        head=Head(row.head_size, row.head_root),
        checkpoint=row.checkpoint,
        clock_offset=row.clock_offset,
        last_contact=row.last_contact,
        stopped=row.stopped,
    )


def act_columns(act: StoredAct) -> Columns:
    """The columns of an act."""
    return {
        "id": act.id,
        "hash": act.hash,
        "feed": act.feed,
        "kind": act.kind,
        "device": act.device,
        "device_seq": act.device_seq,
        "raw": act.envelope.bytes,
        "sig": act.envelope.sig,
    }


def act_values(act: StoredAct) -> Values:
    """The same in the order of the table."""
    raw, sig = act.envelope.bytes, act.envelope.sig
    return act.id, act.hash, act.feed, act.kind, act.device, act.device_seq, raw, sig


def act_of(row: AnyRow) -> StoredAct:
    """An act out of a row that holds its columns, whatever else it holds."""
    return StoredAct(row.id, row.hash, row.feed, row.kind, row.device, row.device_seq, Envelope(row.raw, row.sig))


def entry_values(feed: str, entry: Entry) -> Values:
    """A place in a feed, in the order of the table."""
    return feed, entry.seq, entry.act.id, entry.chain, entry.leaf_index, entry.receipt.bytes, entry.receipt.sig


def entry_of(row: AnyRow) -> Entry:
    """A place in a feed out of a row that joins it with its act."""
    return Entry(row.seq, act_of(row), row.chain, row.leaf_index, Envelope(row.receipt, row.receipt_sig))


def own_columns(row: OwnRow) -> Columns:
    """The columns of an act in the outbox."""
    return {
        "device_seq": row.device_seq,
        "act_id": row.act_id,
        "act_hash": row.act_hash,
        "feed": row.feed,
        "kind": row.kind,
        "standing": row.standing.value,
        "recorded_at": row.recorded_at,
        "sent_at": row.sent_at,
        "decided_at": row.decided_at,
        "settled": row.settled,
        "receipt": row.receipt.bytes if row.receipt else None,
        "receipt_sig": row.receipt.sig if row.receipt else None,
    }


def own_of(row: AnyRow) -> OwnRow:
    """An act in the outbox out of a row that joins it with its bytes and its entry, where these are there."""
    act = row.raw and StoredAct(
        row.act_id, row.act_hash, row.feed, row.kind, row.device, row.device_seq, Envelope(row.raw, row.sig)
    )
    return OwnRow(
        device_seq=row.device_seq,
        act_id=row.act_id,
        act_hash=row.act_hash,
        feed=row.feed,
        kind=row.kind,
        standing=Standing(row.standing),
        recorded_at=row.recorded_at,
        sent_at=row.sent_at,
        decided_at=row.decided_at,
        settled=row.settled,
        receipt=Envelope(row.receipt, row.receipt_sig) if row.receipt else None,
        placed=row.entry_seq is not None,
        act=act or None,
    )
