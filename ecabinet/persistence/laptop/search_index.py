"""Where words stand: a file of its own beside the laptop's store, encrypted with a key derived from the store's.

It may be lost at any moment, and is then made again from what the store and the papers say: so it is not written as
carefully as the store, the store's own log stays small, and a file that is damaged is simply thrown away.

A row of the FTS5 table `words` is a page, or what a source says itself (page 0). Its number is the minute it dates
from, then where its source begins: so newest first is the order of numbers backwards, a span of time is a span of
numbers, and a source's pages stand behind each other. `rows` keeps the words as they were written.

FTS5 takes case and tone marks away by itself, in half of Python's time, but leaves đ as it is (`_plain`); what is
looked for is folded by `spelling.fold`, and a test holds that both come to the same.
"""

import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlcipher3 import dbapi2

from ecabinet.application.searching_ports import Known, Place, Places, Written
from ecabinet.application.searching_query import Query
from ecabinet.application.searching_views import Filter, Source
from ecabinet.domain.faults import Unavailable
from ecabinet.persistence.laptop import database, search_words

INDEX_NAME: Final = "search.db"
VERSION: Final = 2
"""An index of another version is made anew."""
_INFO: Final = b"ecabinet/laptop/search/v1"
_PARTS: Final = ("", "-wal", "-shm")
_SCHEMA: Final = """
CREATE TABLE sources (key TEXT PRIMARY KEY, stamp TEXT NOT NULL, first INTEGER NOT NULL UNIQUE, last INTEGER NOT NULL,
    done INTEGER NOT NULL, content BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE rows (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(body, facets, content='', contentless_delete=1,
    tokenize='unicode61 remove_diacritics 2');
INSERT INTO meta VALUES ('next', 1);
"""
_CORRUPT, _NOTADB = 11, 26  # https://www.sqlite.org/rescode.html


class SqlCipherIndex:
    """The index of one profile; one connection writes, another looks, so that neither waits for the other."""

    def __init__(self, writer: dbapi2.Connection, reader: dbapi2.Connection) -> None:
        self._writer, self._reader = writer, reader
        self._writing, self._reading = threading.Lock(), threading.Lock()
        self._is_closed = False

    def known(self) -> Mapping[str, Known]:
        """What is in it."""
        with self._looking() as reader:
            found = reader.execute("SELECT key, stamp, done, last - first FROM sources")
            return {key: Known(stamp, done, pages) for key, stamp, done, pages in found}

    def begin(self, sources: Sequence[Source]) -> None:
        """Put sources in with their own words; those of the same key are replaced."""
        with self._unit_of_work() as writer:
            _forget(writer, [source.key for source in sources])
            (number,) = writer.execute("SELECT value FROM meta WHERE name = 'next'").fetchone()
            rows = []
            for source in sources:
                first = search_words.number(source.at, number)
                number += source.pages + 1
                last = first + source.pages
                rows.append((source.key, source.stamp, first, last, 0, msgspec.json.encode(source)))
            writer.executemany("INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?)", rows)
            writer.execute("UPDATE meta SET value = ? WHERE name = 'next'", (number,))
            _write(writer, [(row[3], source, source.words) for row, source in zip(rows, sources, strict=True)])

    def add(self, pages: Sequence[Written]) -> None:
        """Put pages of known sources in, durably as far as an index has to be."""
        with self._unit_of_work() as writer:
            known = {key: _source(writer, key) for key in {page.key for page in pages}}
            rows, done = [], dict[str, int]()
            for page in pages:
                found = known[page.key]
                if found is not None and 0 < page.page <= found[1].pages:
                    last, source = found
                    rows.append((last - page.page, source, page.text))
                    done[page.key] = max(done.get(page.key, 0), page.page)
            _write(writer, rows)
            writer.executemany(
                "UPDATE sources SET done = max(done, ?) WHERE key = ?", [(at, key) for key, at in done.items()]
            )

    def forget(self, keys: Collection[str]) -> None:
        """Take sources out, with all that is known of them."""
        with self._unit_of_work() as writer:
            _forget(writer, keys)

    def look(self, query: Query, wanted: Filter, most: int) -> Places:
        """Where all terms of a query stand: by relevance where fewer than `COUNTED` match, else the newest first."""
        if query.is_empty:
            return Places((), 0)
        with self._looking() as reader:
            numbers, total = search_words.search(reader, query, wanted, most)
            return Places(tuple(_places(reader, numbers)), total)

    def close(self) -> None:
        """Let go of the file, once nobody is at it."""
        with self._writing, self._reading:
            if not self._is_closed:
                self._is_closed = True
                self._reader.close()
                self._writer.close()

    @contextmanager
    def _looking(self) -> Iterator[dbapi2.Connection]:
        with self._reading:
            self._require_open()
            with database.translated():
                yield self._reader

    @contextmanager
    def _unit_of_work(self) -> Iterator[dbapi2.Connection]:
        with self._writing:
            self._require_open()
            with database.translated():
                self._writer.execute("BEGIN IMMEDIATE")
                try:
                    yield self._writer
                except BaseException:
                    self._writer.execute("ROLLBACK")
                    raise
                self._writer.execute("COMMIT")

    def _require_open(self) -> None:
        if self._is_closed:
            raise Unavailable("profile_closed")


def open_index(folder: Path, key: bytes) -> SqlCipherIndex:
    """The index in a profile's folder; one that cannot be read, or is of another version, is begun anew.

    `key` is that of the profile's store. Raises `Unavailable` where the disk does not let it be.
    """
    derived = HKDF(algorithm=SHA256(), length=database.KEY_BYTES, salt=None, info=_INFO).derive(key)
    file = folder / INDEX_NAME
    with database.translated():
        try:
            return _opened(file, derived)
        except dbapi2.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF not in {_CORRUPT, _NOTADB}:
                raise
        except _OutdatedError:
            pass
        for part in _PARTS:
            file.with_name(f"{INDEX_NAME}{part}").unlink(missing_ok=True)
        return _opened(file, derived)


class _OutdatedError(Exception):
    """Another version of the program made this index."""


def _opened(file: Path, key: bytes) -> SqlCipherIndex:
    writer = _connect(file, key)
    try:
        _prepare(writer)
        database.require_encrypted(file)
        reader = _connect(file, key)
    except BaseException:
        writer.close()
        raise
    return SqlCipherIndex(writer, reader)


def _connect(file: Path, key: bytes) -> dbapi2.Connection:
    connection = dbapi2.connect(str(file), isolation_level=None, check_same_thread=False)
    try:
        database.prepare(connection, key)
        connection.execute("PRAGMA synchronous=NORMAL")  # what a power cut takes is put in again
    except dbapi2.Error:
        connection.close()
        raise
    return connection


def _prepare(writer: dbapi2.Connection) -> None:
    (version,) = writer.execute("PRAGMA user_version").fetchone()
    if version == VERSION:
        return
    if version or writer.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise _OutdatedError
    writer.execute("BEGIN IMMEDIATE")
    for statement in _SCHEMA.split(";"):
        writer.execute(statement)
    writer.execute(f"PRAGMA user_version={VERSION}")
    writer.execute("COMMIT")


def _write(writer: dbapi2.Connection, rows: list[tuple[int, Source, str]]) -> None:
    """Write rows in the order of their numbers: FTS5 begins a new part of its index wherever one is smaller."""
    rows.sort(key=lambda row: row[0])
    facets = {source.key: search_words.facets(source) for _, source, _ in rows}
    writer.executemany(
        "INSERT INTO words (rowid, body, facets) VALUES (?, ?, ?)",
        [(number, _plain(text), facets[source.key]) for number, source, text in rows],
    )
    writer.executemany("INSERT INTO rows VALUES (?, ?)", [(number, text) for number, _, text in rows])


def _plain(text: str) -> str:
    return text.replace("đ", "d").replace("Đ", "D")


def _forget(writer: dbapi2.Connection, keys: Collection[str]) -> None:
    for key in keys:
        found = writer.execute("SELECT first, last FROM sources WHERE key = ?", (key,)).fetchone()
        if found is not None:
            numbers = writer.execute("SELECT id FROM rows WHERE id BETWEEN ? AND ?", found).fetchall()
            writer.executemany("DELETE FROM words WHERE rowid = ?", numbers)
            writer.execute("DELETE FROM rows WHERE id BETWEEN ? AND ?", found)
            writer.execute("DELETE FROM sources WHERE key = ?", (key,))


def _source(reader: dbapi2.Connection, key: str) -> tuple[int, Source] | None:
    found = reader.execute("SELECT last, content FROM sources WHERE key = ?", (key,)).fetchone()
    return None if found is None else (found[0], msgspec.json.decode(found[1], type=Source))


def _places(reader: dbapi2.Connection, numbers: Sequence[int]) -> Iterator[Place]:
    """The places of rows, in the order given; a source is read once."""
    sources: dict[int, Source] = {}
    for number in numbers:
        row = reader.execute("SELECT text FROM rows WHERE id = ?", (number,)).fetchone()
        found = reader.execute(
            "SELECT last, content FROM sources WHERE first <= ? ORDER BY first DESC LIMIT 1", (number,)
        ).fetchone()
        if row is None or found is None:
            continue
        last, content = found
        if last not in sources:
            sources[last] = msgspec.json.decode(content, type=Source)
        yield Place(sources[last], last - number, row[0])
