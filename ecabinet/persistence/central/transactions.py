"""Writes one body into the database, as part of one transaction."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import Update, bindparam, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from ecabinet.application.central_ports import (
    Change,
    Contended,
    Counter,
    FeedHead,
    Fetch,
    HeldPaper,
    Link,
    Register,
    StoredAct,
    Survey,
    Upload,
)
from ecabinet.persistence.central import bulk, surveying, tables
from ecabinet.persistence.central.act_rows import values_of
from ecabinet.persistence.central.engine import is_server
from ecabinet.persistence.central.recoveries import RecoveryWrites
from ecabinet.persistence.central.snapshots import SqlSnapshot, node_number, of_body
from ecabinet.protocol.merkle import Node

Inserting: TypeAlias = postgresql.Insert | sqlite.Insert
"""An insertion that may meet a row which is there already; both databases write it alike, SQLAlchemy each by itself."""

_DEVICE = select(tables.Device.device).where(of_body(tables.Device), tables.Device.device == bindparam("device"))
_FEEDS = (
    select(tables.Feed.feed)
    .where(of_body(tables.Feed), tables.Feed.feed.in_(bindparam("feeds", expanding=True)))
    .order_by(tables.Feed.feed)
)
_REGISTER = select(tables.Body.size).where(of_body(tables.Body))
_LOCK_DEVICE, _LOCK_REGISTER = _DEVICE.with_for_update(), _REGISTER.with_for_update()
_LOCK_PARENTS, _LOCK_FEEDS = _FEEDS.with_for_update(read=True), _FEEDS.with_for_update()


class SqlTransaction(SqlSnapshot, RecoveryWrites):
    """One body within one writing transaction; implements `RecoveryTransaction`, and so `Transaction`."""

    def lock(self, device: str = "", *, parents: Collection[str] = (), feeds: Collection[str] = ()) -> bool:
        """Lock the device, the parents against change, the feeds, and the register last.

        Nothing to do in SQLite, whose writing transactions lock the whole database as they begin. Rows that are not
        there yet cannot be locked; the register's, which every writer of the body locks, stands for them. Where one of
        them has come by the time the register is locked, a later transaction may hold it and wait for this one: raises
        `Contended` before they do.
        """
        if not is_server(self._connection):
            return False
        found = self._locked(device, parents, feeds)
        self._ask(_LOCK_REGISTER).close()
        if found < bool(device) + len({*parents, *feeds}):
            devices = self._ask(_DEVICE, device=device).all()
            if found < len(devices) + len(self._ask(_FEEDS, feeds=[*parents, *feeds]).all()):
                raise Contended("store_busy")
        return True

    def _locked(self, device: str, parents: Collection[str], feeds: Collection[str]) -> int:
        """Lock the rows that are there, and count them."""
        found = 0
        if device:
            found += len(self._ask(_LOCK_DEVICE, device=device).all())
        if parents:
            found += len(self._ask(_LOCK_PARENTS, feeds=list(parents)).all())
        if feeds:
            found += len(self._ask(_LOCK_FEEDS, feeds=list(feeds)).all())
        return found

    def save_register(self, register: Register) -> None:
        """Set the end of the register."""
        values = {"epoch": register.epoch, "size": register.size, "received_at": register.received_at}
        self._upsert(tables.Body, [values], ())

    def save_counter(self, counter: Counter) -> None:
        """Set how far a device has counted."""
        values = {
            "device": counter.device,
            "last_seq": counter.last_seq,
            "last_hash": counter.last_hash,
            "forked_at": counter.forked_at,
        }
        self._upsert(tables.Device, [values], ("device",))

    def save_heads(self, heads: Iterable[FeedHead]) -> None:
        """Set the heads of feeds, new ones included."""
        rows = [{"feed": head.feed, "seq": head.seq, "chain": head.chain, "moved_at": head.moved_at} for head in heads]
        self._upsert(tables.Feed, rows, ("feed",))

    def add_links(self, links: Iterable[Link]) -> None:
        """Note on what feeds hang; a link that is known stays."""
        self._add(tables.FeedLink, [{"parent": link.parent, "feed": link.feed} for link in links])

    def add_acts(self, acts: Iterable[StoredAct]) -> None:
        """Keep acts with their receipts; where the register doubles, the database looks at what has grown."""
        added = list(acts)
        bulk.append(self._connection, tables.Act, [(self._body, *values_of(act)) for act in added])
        leaves = [act.leaf_index for act in added]
        if leaves and surveying.has_doubled(min(leaves), max(leaves) + 1):
            surveying.look_again(self._connection)

    def add_nodes(self, nodes: Iterable[Node]) -> None:
        """Keep subtrees that became complete."""
        rows = [(self._body, node_number(node.coordinate), node.hash) for node in nodes]
        bulk.append(self._connection, tables.LogNode, rows)

    def save_answer(self, feed: str, person: str, act: str, replaces: str | None) -> bool:
        """Make an act a person's answer, in place of the named one; false where that is not the present one."""
        table = tables.Answer
        if replaces is None:
            values = {"body": self._body, "feed": feed, "person": person, "act": act}
            return self._hits(self._inserting(table).values(values).on_conflict_do_nothing())
        present = (table.body == self._body, table.feed == feed, table.person == person, table.act == replaces)
        return self._hits(update(table).where(*present).values(act=act))

    def add_references(self, feed: str, digests: Collection[str]) -> None:
        """Note that an accepted act of a feed refers to papers."""
        self._add(tables.PaperReference, [{"feed": feed, "sha256": digest} for digest in digests])

    def add_paper(self, paper: HeldPaper) -> None:
        """Note that the bytes of a paper are held; the first who brought them stays named."""
        values = {
            "sha256": paper.sha256,
            "size": paper.size,
            "person": paper.person,
            "received_at": paper.received_at,
        }
        self._add(tables.Paper, [values])

    def open_upload(self, upload: Upload) -> None:
        """Note that a paper is on its way."""
        values = {
            "upload": upload.id,
            "person": upload.person,
            "device": upload.device,
            "feed": upload.feed,
            "sha256": upload.sha256,
            "size": upload.size,
            "opened_at": upload.opened_at,
        }
        self._add(tables.Upload, [values])

    def close_upload(self, upload: str) -> None:
        """Forget an upload."""
        table = tables.Upload
        self._connection.execute(delete(table).where(table.body == self._body, table.upload == upload))

    def save_fetch(self, fetch: Fetch) -> None:
        """Note that a laptop fetched a paper."""
        values = {
            "sha256": fetch.sha256,
            "device": fetch.device,
            "person": fetch.person,
            "first_at": fetch.first_at,
            "last_at": fetch.last_at,
        }
        self._upsert(tables.Fetch, [values], ("sha256", "device"))

    def save_survey(self, person: str, survey: Survey) -> None:
        """Set how far a person's clearances have been judged."""
        values = {"person": person, "size": survey.size, "again_from": survey.again_from}
        self._upsert(tables.ClearanceSurvey, [values], ("person",))

    def save_clearances(self, person: str, changes: Iterable[Change]) -> None:
        """Set what was found about a person's clearances."""
        rows = [
            {"person": person, "feed": change.feed, "readable": change.readable, "changed_at": change.at}
            for change in changes
        ]
        self._upsert(tables.Clearance, rows, ("person", "feed"))

    def _upsert(self, table: type[tables.Table], rows: Sequence[Mapping[str, Any]], key: tuple[str, ...]) -> None:
        """Insert rows, or where their key (within the body) is there already, set their other columns."""
        if rows:
            values = [{"body": self._body, **row} for row in rows]
            self._connection.execute(_upserting(self._connection.dialect.name, table, key, tuple(rows[0])), values)

    def _add(self, table: type[tables.Table], rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows whose key is not there yet, and leave the others as they are."""
        if rows:
            values = [{"body": self._body, **row} for row in rows]
            self._connection.execute(self._inserting(table).on_conflict_do_nothing(), values)

    def _inserting(self, table: type[tables.Table]) -> Inserting:
        return _inserting(self._connection.dialect.name, table)

    def _hits(self, statement: Inserting | Update) -> bool:
        """Whether a statement changed a row."""
        counted = statement.execution_options(preserve_rowcount=True)
        return self._connection.execute(counted).rowcount == 1


def _inserting(dialect: str, table: type[tables.Table]) -> Inserting:
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


@cache
def _upserting(dialect: str, table: type[tables.Table], key: tuple[str, ...], columns: tuple[str, ...]) -> Inserting:
    """The statement that inserts rows with these columns or sets what their key leaves open."""
    statement = _inserting(dialect, table)
    others = {name: statement.excluded[name] for name in columns if name not in key}
    return statement.on_conflict_do_update(index_elements=("body", *key), set_=others)
