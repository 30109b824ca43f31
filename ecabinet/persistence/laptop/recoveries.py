"""What a laptop's store keeps of the past: recoveries of the central store, foreign heads, forks, own acts for ever."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from ecabinet.application.laptop_rows import Entry, OwnRow, Standing
from ecabinet.application.recovery_ports import ForeignHead, HeadStanding, Held
from ecabinet.persistence.laptop import rows
from ecabinet.persistence.laptop.tables import Acts, Entries, ForeignHeads, Forks, Outbox, OwnWithdrawn, Recoveries
from ecabinet.protocol import receipts
from ecabinet.protocol.envelope import Envelope, Head

_PLACED = (Standing.RECEIVED.value, Standing.CONFLICT.value)


class PastRows:
    """Questions about the past; part of a look into the store."""

    _connection: Connection

    def statements(self) -> Sequence[Envelope]:
        """The central store's signed statements on its recoveries, in order."""
        found = self._connection.execute(select(Recoveries).order_by(Recoveries.epoch))
        return [Envelope(row.content, row.sig) for row in found]

    def entries_after(self, feed: str, after: int, limit: int) -> Sequence[Entry]:
        """The next entries of a feed, in order."""
        asked = (
            select(*Entries.__table__.columns, *Acts.__table__.columns)
            .join(Acts, Acts.id == Entries.act_id)
            .where(Entries.feed == feed, Entries.seq > after)
            .order_by(Entries.seq)
            .limit(limit)
        )
        return [rows.entry_of(row) for row in self._connection.execute(asked)]

    def own_unplaced(self) -> Sequence[OwnRow]:
        """Own acts with a place in a feed that is not here (any more), in `device_seq` order."""
        asked = (
            select(
                *Outbox.__table__.columns,
                Entries.seq.label("entry_seq"),
                func.coalesce(Acts.raw, OwnWithdrawn.raw).label("raw"),
                func.coalesce(Acts.sig, OwnWithdrawn.sig).label("sig"),
                func.coalesce(Acts.device, "").label("device"),
            )
            .outerjoin(Acts, Acts.id == Outbox.act_id)
            .outerjoin(OwnWithdrawn, OwnWithdrawn.act_id == Outbox.act_id)
            .outerjoin(Entries, Entries.act_id == Outbox.act_id)
            .where(Outbox.standing.in_(_PLACED), Entries.seq.is_(None))
            .order_by(Outbox.device_seq)
        )
        return [rows.own_of(row) for row in self._connection.execute(asked)]

    def own_refused(self) -> Sequence[OwnRow]:
        """Own acts that were refused, in `device_seq` order."""
        asked = (
            select(*Outbox.__table__.columns, Acts.device, Acts.raw, Acts.sig, Entries.seq.label("entry_seq"))
            .join(Acts, Acts.id == Outbox.act_id)
            .outerjoin(Entries, Entries.act_id == Outbox.act_id)
            .where(Outbox.standing == Standing.REFUSED.value)
            .order_by(Outbox.device_seq)
        )
        return [rows.own_of(row) for row in self._connection.execute(asked)]

    def held(self, since: int) -> Sequence[Held]:
        """Every receipt that is here with a number in the register from this one on, own refused acts included."""
        asked = (
            select(*Entries.__table__.columns, Acts.kind)
            .join(Acts, Acts.id == Entries.act_id)
            .where(Entries.leaf_index >= since)
        )
        found = {
            row.leaf_index: Held(row.leaf_index, Envelope(row.receipt, row.receipt_sig), row.act_id, row.feed, row.kind)
            for row in self._connection.execute(asked)
        }
        for row in self._connection.execute(select(Outbox).where(Outbox.receipt.is_not(None))):
            leaf = receipts.read(row.receipt).leaf_index
            if leaf >= since:
                found[leaf] = Held(leaf, Envelope(row.receipt, row.receipt_sig), row.act_id, row.feed, row.kind)
        return [found[leaf] for leaf in sorted(found)]

    def foreign_heads(self, standing: HeadStanding, up_to: int, limit: int) -> Sequence[ForeignHead]:
        """Heads met elsewhere of no larger size than this, the largest first."""
        asked = select(ForeignHeads).where(ForeignHeads.standing == standing.value, ForeignHeads.size <= up_to)
        found = self._connection.execute(asked.order_by(ForeignHeads.size.desc()).limit(limit))
        return [
            ForeignHead(Head(row.size, row.root), row.source, row.note, HeadStanding(row.standing)) for row in found
        ]

    def forks(self) -> Sequence[bytes]:
        """What proves that there are two registers, oldest first."""
        return list(self._connection.scalars(select(Forks.evidence).order_by(Forks.found_at)))


class PastChanges:
    """Changes to what is kept of the past; part of a unit of work."""

    _connection: Connection

    def keep_own(self, feed: str) -> None:
        """Keep this laptop's own acts of a feed that is about to be withdrawn.

        Nobody else can bring them back to a central store that was restored from an old backup.
        """
        own = select(Outbox.act_id).where(Outbox.feed == feed, Outbox.standing.in_(_PLACED))
        found = select(Acts.id, Acts.raw, Acts.sig).where(Acts.feed == feed, Acts.id.in_(own))
        self._connection.execute(
            upsert(OwnWithdrawn).from_select(["act_id", "raw", "sig"], found).on_conflict_do_nothing()
        )

    def keep_statement(self, epoch: int, statement: Envelope) -> None:
        """Keep a statement on a recovery."""
        self._connection.execute(delete(Recoveries).where(Recoveries.epoch == epoch))
        values = {"epoch": epoch, "content": statement.bytes, "sig": statement.sig}
        self._connection.execute(insert(Recoveries), values)

    def meet_heads(self, heads: Iterable[ForeignHead]) -> None:
        """Note heads that were met; those known already stay as they are."""
        met = [
            {
                "size": one.head.size,
                "root": one.head.root,
                "source": one.source,
                "note": one.note,
                "standing": one.standing.value,
            }
            for one in heads
        ]
        if met:
            self._connection.execute(upsert(ForeignHeads).on_conflict_do_nothing(), met)

    def judge_heads(self, heads: Iterable[Head], standing: HeadStanding) -> None:
        """Note what was found about heads."""
        for head in heads:
            found = (ForeignHeads.size == head.size, ForeignHeads.root == head.root)
            self._connection.execute(update(ForeignHeads).where(*found).values(standing=standing.value))

    def add_fork(self, found_at: int, evidence: bytes) -> None:
        """Keep what proves that there are two registers."""
        self._connection.execute(upsert(Forks).on_conflict_do_nothing(), {"found_at": found_at, "evidence": evidence})
