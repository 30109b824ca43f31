"""The laptop's encrypted store: one file in a profile's folder, opened by one program at a time.

What only this laptop has is copied a second time beside it (`second_copy`), and put back where the file lost it.
"""

import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.persistence.laptop import database
from ecabinet.persistence.laptop.locking import ProfileLock
from ecabinet.persistence.laptop.migrating import migrate
from ecabinet.persistence.laptop.own_work import NotingWriting, put_back
from ecabinet.persistence.laptop.reading import ConnectionReading
from ecabinet.persistence.laptop.second_copy import Mark, SecondCopy, Work
from ecabinet.persistence.laptop.writing import ConnectionWriting

STORE_NAME: Final = "laptop.db"


class SqlCipherStore:
    """The store of one profile; safe to use from several threads."""

    def __init__(self, engine: Engine, lock: ProfileLock, copy: SecondCopy, mark: Mark) -> None:
        self._engine = engine
        self._lock = lock
        self._copy = copy
        self._mark = mark
        self._one_at_a_time = threading.Lock()
        self._is_closed = False

    @contextmanager
    def reading(self) -> Iterator[ConnectionReading]:
        """A look at one moment, undisturbed by what is written meanwhile."""
        self._require_open()
        with database.translated(), self._engine.begin() as connection:
            yield ConnectionReading(connection)

    @contextmanager
    def writing(self) -> Iterator[ConnectionWriting]:
        """A unit of work: committed at the end of the block, undone by an exception."""
        with self._one_at_a_time:
            self._require_open()
            with database.translated(), self._engine.connect() as connection:
                writer = connection.execution_options(**{database.WRITES: True})
                with writer.begin():
                    writing = NotingWriting(writer)
                    yield writing
                    work = writing.finish(self._mark)
            if work is not None:
                self._note(work, anew=writing.is_turning_point)

    def _note(self, work: Work, *, anew: bool) -> None:
        """Copy what is committed; whoever waits for this unit of work hears of it afterwards."""
        self._mark = work.mark
        self._copy.is_behind |= anew
        if not self._copy.is_behind:
            self._copy.add(work)
        if self._copy.is_behind or self._copy.is_long:
            _renew(self._engine, self._copy, self._mark)

    def close(self) -> None:
        """Let go of the file; the profile can be opened again, and this store cannot be used any more."""
        self._is_closed = True
        self._engine.dispose()
        self._lock.release()

    def _require_open(self) -> None:
        # A thread that ends late must not open the file again behind the back of whoever has the profile now.
        if self._is_closed:
            raise Unavailable("profile_closed")


def create_store(folder: Path, key: bytes) -> SqlCipherStore:
    """A new, empty store in a profile's folder, encrypted with 32 secret bytes.

    Raises `Refused("profile_exists")` where there is one already: it is never overwritten.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if (folder / STORE_NAME).exists() and (folder / STORE_NAME).stat().st_size:
        raise Refused("profile_exists")
    return _opened(folder, key)


def open_store(folder: Path, key: bytes) -> SqlCipherStore:
    """The store of a profile.

    Raises `Refused` with `profile_missing`, `wrong_key`, `profile_not_encrypted` or `profile_newer`, and `Unavailable`
    with `profile_in_use`, `profile_damaged` or what keeps the disk from working.
    """
    file = folder / STORE_NAME
    if not file.exists() or not file.stat().st_size:
        raise Refused("profile_missing")
    database.require_encrypted(file)
    return _opened(folder, key)


def _opened(folder: Path, key: bytes) -> SqlCipherStore:
    with ExitStack() as undone:
        lock = ProfileLock(folder)
        lock.acquire()
        undone.callback(lock.release)
        engine = database.make_engine(folder / STORE_NAME, key)
        undone.callback(engine.dispose)
        copy = SecondCopy(folder, key)
        mark = _prepare(engine, folder / STORE_NAME, copy.read())
        _renew(engine, copy, mark)
        undone.pop_all()
    return SqlCipherStore(engine, lock, copy, mark)


def _prepare(engine: Engine, file: Path, copied: Sequence[Work]) -> Mark:
    with database.translated(opening=True), engine.connect() as connection:
        writer = connection.execution_options(**{database.WRITES: True})
        with writer.begin():
            migrate(writer)
            mark = put_back(ConnectionWriting(writer), copied)
    database.require_encrypted(file)
    return mark


def _renew(engine: Engine, copy: SecondCopy, mark: Mark) -> None:
    """Begin the copy anew where the log can be emptied now; what the copy holds is safe in the database then."""
    if database.empty_log(engine):
        copy.begin(mark)
