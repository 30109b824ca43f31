"""Reads one body out of the database, as it is at one moment.

The queries are put together once: building one costs more than running it. Each is about one body, whose id every
execution must name.
"""

import threading
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Connection, CursorResult, Select, bindparam, func, select

from ecabinet.application.central_ports import (
    Burden,
    Change,
    Counter,
    FeedHead,
    Fetch,
    HeldPaper,
    Register,
    StoredAct,
    Survey,
    Upload,
)
from ecabinet.domain.faults import Refused
from ecabinet.persistence.central.act_rows import COLUMNS, stored
from ecabinet.persistence.central.recoveries import RecoveryReads
from ecabinet.persistence.central.tables import (
    Act,
    Answer,
    Body,
    Clearance,
    ClearanceSurvey,
    Device,
    Feed,
    FeedLink,
    LogNode,
    Paper,
    PaperReference,
)
from ecabinet.persistence.central.tables import Fetch as FetchTable
from ecabinet.persistence.central.tables import Upload as UploadTable
from ecabinet.protocol.merkle import Coordinate

_MOST_NODES = 200_000
_BODY = "of_body"


def of_body(table: type[Any]) -> ColumnElement[bool]:
    """The condition that every query begins with."""
    found: ColumnElement[bool] = table.body == bindparam(_BODY)
    return found


def _one_of(name: str) -> BindParameter[Any]:
    return bindparam(name, expanding=True)


_ACT = select(*COLUMNS).where(of_body(Act))
_HEAD = select(Feed.feed, Feed.seq, Feed.chain, Feed.moved_at).where(of_body(Feed))
_UPLOAD = select(
    UploadTable.upload,
    UploadTable.person,
    UploadTable.device,
    UploadTable.feed,
    UploadTable.sha256,
    UploadTable.size,
    UploadTable.opened_at,
).where(of_body(UploadTable))

_REGISTER = select(Body.epoch, Body.size, Body.received_at, Body.recovering_since).where(of_body(Body))
_COUNTER = select(Device.device, Device.last_seq, Device.last_hash, Device.forked_at).where(
    of_body(Device), Device.device == bindparam("device")
)
_HEADS = _HEAD.where(Feed.feed.in_(_one_of("feeds")))
_MOVED = _HEAD.where(Feed.moved_at > bindparam("since")).order_by(Feed.moved_at, Feed.feed)
_BELOW = select(FeedLink.feed).where(of_body(FeedLink), FeedLink.parent.in_(_one_of("parents"))).order_by(FeedLink.feed)
_ACTS = _ACT.where(Act.act.in_(_one_of("ids")))
_NUMBERED = _ACT.where(Act.device == bindparam("device"), Act.device_seq.in_(_one_of("numbers")))
_ENTRIES = (
    _ACT.where(Act.feed == bindparam("feed"), Act.seq > bindparam("after"))
    .order_by(Act.seq)
    .limit(bindparam("most", type_=Act.seq.type))
)
_NODES = select(LogNode.number, LogNode.digest).where(of_body(LogNode), LogNode.number.in_(_one_of("numbers")))
_ANSWER = select(Answer.act).where(
    of_body(Answer), Answer.feed == bindparam("feed"), Answer.person == bindparam("person")
)
_REFERRING = (
    select(PaperReference.feed)
    .where(of_body(PaperReference), PaperReference.sha256 == bindparam("sha256"))
    .order_by(PaperReference.feed)
)
_PAPERS = select(Paper.sha256, Paper.size, Paper.person, Paper.received_at).where(
    of_body(Paper), Paper.sha256.in_(_one_of("digests"))
)
_UPLOAD_NAMED = _UPLOAD.where(UploadTable.upload == bindparam("upload"))
_UPLOADS = _UPLOAD.where(UploadTable.person == bindparam("person")).order_by(UploadTable.upload)
_STALE_UPLOADS = _UPLOAD.where(UploadTable.opened_at < bindparam("before"))
_OPEN_BURDEN = select(func.count(), func.coalesce(func.sum(UploadTable.size), 0)).where(
    of_body(UploadTable), UploadTable.person == bindparam("person")
)
_KEPT_BURDEN = select(func.coalesce(func.sum(Paper.size), 0)).where(
    of_body(Paper),
    Paper.person == bindparam("person"),
    ~select(PaperReference.sha256).where(of_body(PaperReference), PaperReference.sha256 == Paper.sha256).exists(),
)
_FETCHES = (
    select(FetchTable.sha256, FetchTable.device, FetchTable.person, FetchTable.first_at, FetchTable.last_at)
    .where(of_body(FetchTable), FetchTable.sha256 == bindparam("sha256"))
    .order_by(FetchTable.first_at, FetchTable.device)
)
_SURVEY = select(ClearanceSurvey.size, ClearanceSurvey.again_from).where(
    of_body(ClearanceSurvey), ClearanceSurvey.person == bindparam("person")
)
_CLEARANCES = select(Clearance.feed, Clearance.readable, Clearance.changed_at).where(
    of_body(Clearance), Clearance.person == bindparam("person")
)


def node_number(coordinate: Coordinate) -> int:
    """The one number under which a complete subtree is kept (see `tables.LogNode`)."""
    level, index = coordinate
    return (index << (level + 1)) + (1 << level) - 1


class NodeCache:
    """Register nodes that were read before: they never change, and every proof needs the same few.

    Only what is committed may be kept here.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[tuple[str, Coordinate], bytes] = {}

    def known(self, body: str, wanted: Collection[Coordinate]) -> dict[Coordinate, bytes]:
        """Those of the nodes that are kept."""
        found = ((coordinate, self._known.get((body, coordinate))) for coordinate in wanted)
        return {coordinate: digest for coordinate, digest in found if digest is not None}

    def keep(self, body: str, nodes: Mapping[Coordinate, bytes]) -> None:
        """Keep nodes; when there are too many, all begins anew."""
        with self._lock:
            if len(self._known) + len(nodes) > _MOST_NODES:
                self._known = {}
            self._known.update({(body, coordinate): digest for coordinate, digest in nodes.items()})


class SqlSnapshot(RecoveryReads):
    """One body within one database transaction; implements `RecoverySnapshot`, and so `Snapshot`."""

    def __init__(self, connection: Connection, body: str, nodes: NodeCache) -> None:
        self._connection = connection
        self._body = body
        self._node_cache = nodes

    def register(self) -> Register:
        """The end of the register; raises `Refused("unknown_body")` where this store has no such body."""
        found = self._ask(_REGISTER).one_or_none()
        if found is None:
            raise Refused("unknown_body")
        return Register(*found)

    def counter(self, device: str) -> Counter:
        """How far a device has counted."""
        found = self._ask(_COUNTER, device=device).one_or_none()
        return Counter(*found) if found else Counter(device)

    def heads(self, feeds: Collection[str]) -> Mapping[str, FeedHead]:
        """The heads of those feeds that exist."""
        return {row.feed: FeedHead(*row) for row in self._ask(_HEADS, feeds=list(feeds))}

    def moved(self, since: int) -> Sequence[FeedHead]:
        """The feeds with an act behind that size of the register, those that moved first in front."""
        return [FeedHead(*row) for row in self._ask(_MOVED, since=since)]

    def below(self, parents: Collection[str]) -> Sequence[str]:
        """The feeds that hang on these ones, directly."""
        return [row.feed for row in self._ask(_BELOW, parents=list(parents))]

    def acts(self, ids: Collection[str]) -> Mapping[str, StoredAct]:
        """Those of the acts that the store knows, refused ones included."""
        return {row.act: stored(row) for row in self._ask(_ACTS, ids=list(ids))}

    def numbered(self, device: str, numbers: Collection[int]) -> Mapping[int, StoredAct]:
        """The acts of a device that bear these numbers, as far as the store knows them."""
        return {row.device_seq: stored(row) for row in self._ask(_NUMBERED, device=device, numbers=list(numbers))}

    def entries(self, feed: str, after: int, limit: int) -> Sequence[StoredAct]:
        """The acts of a feed in order, from behind a place."""
        return [stored(row) for row in self._ask(_ENTRIES, feed=feed, after=after, most=limit)]

    def nodes(self, wanted: Sequence[Coordinate]) -> Mapping[Coordinate, bytes]:
        """Hashes of the register's complete subtrees; to be asked before any of this transaction's own are added."""
        known = self._node_cache.known(self._body, wanted)
        missing = {node_number(coordinate): coordinate for coordinate in wanted if coordinate not in known}
        if missing:
            found = {missing[row.number]: row.digest for row in self._ask(_NODES, numbers=list(missing))}
            self._node_cache.keep(self._body, found)
            known |= found
        return known

    def answer(self, feed: str, person: str) -> str | None:
        """The id of the act that is a person's present answer in a ballot."""
        found = self._ask(_ANSWER, feed=feed, person=person).one_or_none()
        return found.act if found else None

    def referring(self, sha256: str) -> Sequence[str]:
        """The feeds with an accepted act that refers to a paper."""
        return [row.feed for row in self._ask(_REFERRING, sha256=sha256)]

    def papers(self, digests: Collection[str]) -> Mapping[str, HeldPaper]:
        """Those of the papers whose bytes the store holds."""
        return {row.sha256: HeldPaper(*row) for row in self._ask(_PAPERS, digests=list(digests))}

    def upload(self, upload: str) -> Upload | None:
        """An upload that has been neither committed nor abandoned."""
        found = self._ask(_UPLOAD_NAMED, upload=upload).one_or_none()
        return Upload(*found) if found else None

    def uploads(self, person: str) -> Sequence[Upload]:
        """A person's open uploads, the oldest first."""
        return [Upload(*row) for row in self._ask(_UPLOADS, person=person)]

    def stale_uploads(self, before: int) -> Sequence[Upload]:
        """Uploads opened before that time, in ms UTC."""
        return [Upload(*row) for row in self._ask(_STALE_UPLOADS, before=before)]

    def burden(self, person: str) -> Burden:
        """How much a person has brought that nobody refers to."""
        uploads, size = self._ask(_OPEN_BURDEN, person=person).one()
        (kept,) = self._ask(_KEPT_BURDEN, person=person).one()
        return Burden(uploads, size + kept)

    def fetches(self, sha256: str) -> Sequence[Fetch]:
        """Who fetched a paper, the first to do so first."""
        return [Fetch(*row) for row in self._ask(_FETCHES, sha256=sha256)]

    def survey(self, person: str) -> Survey:
        """How far a person's clearances have been judged."""
        found = self._ask(_SURVEY, person=person).one_or_none()
        return Survey(*found) if found else Survey()

    def clearances(self, person: str) -> Sequence[Change]:
        """Every feed that was ever found readable for a person, as it was found last."""
        return [Change(*row) for row in self._ask(_CLEARANCES, person=person)]

    def _ask(self, query: Select[*tuple[Any, ...]], **values: object) -> CursorResult[*tuple[Any, ...]]:
        """The rows of a query about this body."""
        return self._connection.execute(query, {_BODY: self._body, **values})
