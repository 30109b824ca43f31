"""Acts as the ledger's rows hold them: the columns that are always read together, and what they come to."""

from typing import Any, Final

from sqlalchemy import Row
from sqlalchemy.orm import InstrumentedAttribute

from ecabinet.application.central_ports import StoredAct
from ecabinet.persistence.central.tables import Act
from ecabinet.protocol.envelope import Envelope

COLUMNS: Final[tuple[InstrumentedAttribute[Any], ...]] = (
    Act.act,
    Act.hash,
    Act.device,
    Act.device_seq,
    Act.feed,
    Act.seq,
    Act.leaf_index,
    Act.content,
    Act.signature,
    Act.receipt,
    Act.receipt_signature,
)


def stored(row: Row[*tuple[Any, ...]]) -> StoredAct:
    """The act in a row of these columns."""
    return StoredAct(
        id=row.act,
        hash=row.hash,
        device=row.device,
        device_seq=row.device_seq,
        feed=row.feed,
        seq=row.seq or 0,
        leaf_index=row.leaf_index,
        envelope=Envelope(row.content, row.signature),
        receipt=Envelope(row.receipt, row.receipt_signature),
    )


def values_of(act: StoredAct) -> tuple[Any, ...]:
    """The values of an act's row, in the order of the table's columns behind the body."""
    return (
        act.id,
        act.hash,
        act.device,
        act.device_seq,
        act.feed,
        act.seq or None,
        act.leaf_index,
        act.envelope.bytes,
        act.envelope.sig,
        act.receipt.bytes,
        act.receipt.sig,
    )
