"""What recovery and examination read and write of one body, beyond what every day does."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from ecabinet.application.central_ports import Counter, HeldPaper, Link, StoredAct
from ecabinet.application.central_recovery_ports import Donor, KeptAnswer
from ecabinet.persistence.central import tables
from ecabinet.persistence.central.act_rows import COLUMNS, stored
from ecabinet.protocol.envelope import Envelope, Head

_AT_ONCE = 500
_ACT = tables.Act
_LEAVES = (
    select(*COLUMNS)
    .where(_ACT.body == bindparam("of_body"), _ACT.leaf_index >= bindparam("start"))
    .order_by(_ACT.leaf_index)
    .limit(bindparam("most", type_=_ACT.leaf_index.type))
)


class RecoveryReads:
    """Reads of one body for recovery and examination; part of a snapshot."""

    _connection: Connection
    _body: str

    def leaves(self, start: int, limit: int) -> Sequence[StoredAct]:
        """Acts, refused ones included, in the order of the register, from a number on."""
        found = self._connection.execute(_LEAVES, {"of_body": self._body, "start": start, "most": limit})
        return [stored(row) for row in found]

    def taken(self, leaves: Collection[int]) -> Collection[int]:
        """Those of the register's numbers that an act has."""
        asked = select(_ACT.leaf_index).where(_ACT.body == self._body, _ACT.leaf_index.in_(list(leaves)))
        return set(self._connection.scalars(asked))

    def donors(self) -> Sequence[Donor]:
        """Who took part in the recovery under way, by device."""
        table = tables.Donor
        asked = select(table.device, table.head_size, table.head_root, table.brought, table.finished_at)
        found = self._connection.execute(asked.where(table.body == self._body).order_by(table.device))
        return [Donor(row.device, Head(row.head_size, row.head_root), row.brought, row.finished_at) for row in found]

    def statements(self, after: int) -> Sequence[Envelope]:
        """The signed statements on recoveries that ended with a later epoch than this, in order."""
        table = tables.Recovery
        asked = select(table.content, table.signature).where(table.body == self._body, table.epoch > after)
        return [Envelope(row.content, row.signature) for row in self._connection.execute(asked.order_by(table.epoch))]

    def papers_lacking(self, feeds: Collection[str]) -> Sequence[str]:
        """The digests of papers that these feeds refer to and whose bytes are not held."""
        named, held = tables.PaperReference, tables.Paper
        is_held = select(held.sha256).where(held.body == self._body, held.sha256 == named.sha256).exists()
        asked = select(named.sha256).where(named.body == self._body, named.feed.in_(list(feeds)), ~is_held)
        return sorted(set(self._connection.scalars(asked)))

    def counters(self) -> Sequence[Counter]:
        """How far every device has counted."""
        table = tables.Device
        asked = select(table.device, table.last_seq, table.last_hash, table.forked_at).where(table.body == self._body)
        return [Counter(*row) for row in self._connection.execute(asked)]

    def answers(self) -> Sequence[KeptAnswer]:
        """Every answer that counts in its ballot."""
        table = tables.Answer
        asked = select(table.feed, table.person, table.act).where(table.body == self._body)
        return [KeptAnswer(*row) for row in self._connection.execute(asked)]

    def references(self) -> Sequence[tuple[str, str]]:
        """Every feed with a paper that an accepted act of it refers to."""
        table = tables.PaperReference
        asked = select(table.feed, table.sha256).where(table.body == self._body)
        return [(row.feed, row.sha256) for row in self._connection.execute(asked)]

    def links(self) -> Sequence[Link]:
        """Every feed that hangs on another one."""
        table = tables.FeedLink
        asked = select(table.feed, table.parent).where(table.body == self._body)
        return [Link(*row) for row in self._connection.execute(asked)]

    def all_papers(self) -> Sequence[HeldPaper]:
        """Every paper whose bytes are held."""
        table = tables.Paper
        asked = select(table.sha256, table.size, table.person, table.received_at).where(table.body == self._body)
        return [HeldPaper(*row) for row in self._connection.execute(asked.order_by(table.sha256))]


class RecoveryWrites:
    """Writes of one body for recovery; part of a transaction."""

    _connection: Connection
    _body: str

    def save_recovering(self, since: int) -> None:
        """Set since when a recovery is under way, in ms UTC; 0 where it is over."""
        table = tables.Body
        self._connection.execute(update(table).where(table.body == self._body).values(recovering_since=since))

    def save_donor(self, donor: Donor) -> None:
        """Note what a laptop has brought so far."""
        values = {
            "body": self._body,
            "device": donor.device,
            "head_size": donor.head.size,
            "head_root": donor.head.root,
            "brought": donor.brought,
            "finished_at": donor.finished_at,
        }
        self._replace(tables.Donor, values, "device")

    def forget_donors(self) -> None:
        """Forget who took part."""
        self._connection.execute(delete(tables.Donor).where(tables.Donor.body == self._body))

    def save_statement(self, epoch: int, statement: Envelope) -> None:
        """Keep the statement on a recovery that ended."""
        values = {"body": self._body, "epoch": epoch, "content": statement.bytes, "signature": statement.sig}
        self._replace(tables.Recovery, values, "epoch")

    def set_answer(self, feed: str, person: str, act: str) -> None:
        """Make an act a person's answer, whatever was it before."""
        self._replace(tables.Answer, {"body": self._body, "feed": feed, "person": person, "act": act}, "feed", "person")

    def void_clearances(self, size: int) -> None:
        """Have everybody's clearances judged anew once the register has this size."""
        table = tables.ClearanceSurvey
        self._connection.execute(update(table).where(table.body == self._body).values(again_from=size))

    def forget_papers(self, digests: Iterable[str]) -> None:
        """Note that the bytes of papers are gone."""
        gone, table = list(digests), tables.Paper
        for start in range(0, len(gone), _AT_ONCE):
            some = table.sha256.in_(gone[start : start + _AT_ONCE])
            self._connection.execute(delete(table).where(table.body == self._body, some))

    def _replace(self, table: type[Any], values: dict[str, Any], *key: str) -> None:
        """Set a row, in two steps that every database understands: recovery writes few of them."""
        same = [getattr(table, name) == values[name] for name in ("body", *key)]
        self._connection.execute(delete(table).where(*same))
        self._connection.execute(table.__table__.insert(), values)
