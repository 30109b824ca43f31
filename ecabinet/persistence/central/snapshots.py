"""Reads one body out of the database, as it is at one moment."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, select
from sqlalchemy.orm import InstrumentedAttribute

from ecabinet.application.central_ports import (
    Burden,
    Change,
    Counter,
    FeedHead,
    HeldPaper,
    Register,
    StoredAct,
    Survey,
    Upload,
)
from ecabinet.domain.faults import Refused
from ecabinet.persistence.central import tables
from ecabinet.protocol.envelope import Envelope
from ecabinet.protocol.merkle import Coordinate

_ACT = (
    tables.Act.act,
    tables.Act.hash,
    tables.Act.device,
    tables.Act.device_seq,
    tables.Act.feed,
    tables.Act.seq,
    tables.Act.leaf_index,
    tables.Act.content,
    tables.Act.signature,
    tables.Act.receipt,
    tables.Act.receipt_signature,
)
_HEAD = (tables.Feed.feed, tables.Feed.seq, tables.Feed.chain, tables.Feed.moved_at)
UPLOAD_COLUMNS = (
    tables.Upload.upload,
    tables.Upload.person,
    tables.Upload.device,
    tables.Upload.feed,
    tables.Upload.sha256,
    tables.Upload.size,
    tables.Upload.opened_at,
)


def node_number(coordinate: Coordinate) -> int:
    """The one number under which a complete subtree is kept (see `tables.LogNode`)."""
    level, index = coordinate
    return (index << (level + 1)) + (1 << level) - 1


class SqlSnapshot:
    """One body within one database transaction; implements `Snapshot`."""

    def __init__(self, connection: Connection, body: str) -> None:
        self._connection = connection
        self._body = body

    def register(self) -> Register:
        """The end of the register; raises `Refused("unknown_body")` where this store has no such body."""
        table = tables.Body
        query = select(table.epoch, table.size, table.received_at).where(self._of(table.body))
        found = self._connection.execute(query).one_or_none()
        if found is None:
            raise Refused("unknown_body")
        return Register(*found)

    def counter(self, device: str) -> Counter:
        """How far a device has counted."""
        table = tables.Device
        columns = (table.device, table.last_seq, table.last_hash, table.forked_at)
        query = select(*columns).where(self._of(table.body), table.device == device)
        found = self._connection.execute(query).one_or_none()
        return Counter(*found) if found else Counter(device)

    def heads(self, feeds: Collection[str]) -> Mapping[str, FeedHead]:
        """The heads of those feeds that exist."""
        table = tables.Feed
        rows = self._connection.execute(select(*_HEAD).where(self._of(table.body), table.feed.in_(feeds)))
        return {row.feed: FeedHead(*row) for row in rows}

    def moved(self, since: int) -> Sequence[FeedHead]:
        """The feeds with an act behind that size of the register, those that moved first in front."""
        table = tables.Feed
        query = select(*_HEAD).where(self._of(table.body), table.moved_at > since).order_by(table.moved_at, table.feed)
        return [FeedHead(*row) for row in self._connection.execute(query)]

    def below(self, parents: Collection[str]) -> Sequence[str]:
        """The feeds that hang on these ones, directly."""
        table = tables.FeedLink
        query = select(table.feed).where(self._of(table.body), table.parent.in_(parents)).order_by(table.feed)
        return self._connection.scalars(query).all()

    def acts(self, ids: Collection[str]) -> Mapping[str, StoredAct]:
        """Those of the acts that the store knows, refused ones included."""
        table = tables.Act
        rows = self._connection.execute(select(*_ACT).where(self._of(table.body), table.act.in_(ids)))
        return {row.act: _stored(row) for row in rows}

    def entries(self, feed: str, after: int, limit: int) -> Sequence[StoredAct]:
        """The acts of a feed in order, from behind a place."""
        table = tables.Act
        query = select(*_ACT).where(self._of(table.body), table.feed == feed, table.seq > after)
        return [_stored(row) for row in self._connection.execute(query.order_by(table.seq).limit(limit))]

    def nodes(self, wanted: Sequence[Coordinate]) -> Mapping[Coordinate, bytes]:
        """Hashes of the register's complete subtrees."""
        table = tables.LogNode
        numbers = {node_number(coordinate): coordinate for coordinate in wanted}
        query = select(table.number, table.digest).where(self._of(table.body), table.number.in_(numbers))
        return {numbers[row.number]: row.digest for row in self._connection.execute(query)}

    def answer(self, feed: str, person: str) -> str | None:
        """The id of the act that is a person's present answer in a ballot."""
        table = tables.Answer
        query = select(table.act).where(self._of(table.body), table.feed == feed, table.person == person)
        return self._connection.scalar(query)

    def referring(self, sha256: str) -> Sequence[str]:
        """The feeds with an accepted act that refers to a paper."""
        table = tables.PaperReference
        query = select(table.feed).where(self._of(table.body), table.sha256 == sha256).order_by(table.feed)
        return self._connection.scalars(query).all()

    def papers(self, digests: Collection[str]) -> Mapping[str, HeldPaper]:
        """Those of the papers whose bytes the store holds."""
        table = tables.Paper
        columns = (table.sha256, table.size, table.person, table.received_at)
        rows = self._connection.execute(select(*columns).where(self._of(table.body), table.sha256.in_(digests)))
        return {row.sha256: HeldPaper(*row) for row in rows}

    def upload(self, upload: str) -> Upload | None:
        """An upload that has been neither committed nor abandoned."""
        table = tables.Upload
        query = select(*UPLOAD_COLUMNS).where(self._of(table.body), table.upload == upload)
        found = self._connection.execute(query).one_or_none()
        return Upload(*found) if found else None

    def uploads(self, person: str) -> Sequence[Upload]:
        """A person's open uploads, the oldest first."""
        table = tables.Upload
        query = select(*UPLOAD_COLUMNS).where(self._of(table.body), table.person == person).order_by(table.upload)
        return [Upload(*row) for row in self._connection.execute(query)]

    def burden(self, person: str) -> Burden:
        """How much a person has brought that nobody refers to."""
        upload, paper, reference = tables.Upload, tables.Paper, tables.PaperReference
        total = func.coalesce(func.sum(upload.size), 0)
        opened = self._connection.execute(
            select(func.count(), total).where(self._of(upload.body), upload.person == person)
        ).one()
        referred = select(reference.sha256).where(self._of(reference.body), reference.sha256 == paper.sha256)
        kept = self._connection.scalar(
            select(func.coalesce(func.sum(paper.size), 0)).where(
                and_(self._of(paper.body), paper.person == person, ~referred.exists())
            )
        )
        return Burden(opened[0], opened[1] + (kept or 0))

    def survey(self, person: str) -> Survey:
        """How far a person's clearances have been judged."""
        table = tables.ClearanceSurvey
        query = select(table.size, table.again_from).where(self._of(table.body), table.person == person)
        found = self._connection.execute(query).one_or_none()
        return Survey(*found) if found else Survey()

    def clearances(self, person: str) -> Sequence[Change]:
        """Every feed that was ever found readable for a person, as it was found last."""
        table = tables.Clearance
        query = select(table.feed, table.readable, table.changed_at)
        rows = self._connection.execute(query.where(self._of(table.body), table.person == person))
        return [Change(*row) for row in rows]

    def _of(self, column: InstrumentedAttribute[str]) -> ColumnElement[bool]:
        """The condition that every query begins with."""
        return column == self._body


def _stored(row: Row[*tuple[Any, ...]]) -> StoredAct:
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
