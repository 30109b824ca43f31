"""The ledger in a database: hands out snapshots and transactions, each of one body."""

import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import Engine, select

from ecabinet.domain.faults import Unavailable
from ecabinet.persistence.central import engine as engines
from ecabinet.persistence.central import tables
from ecabinet.persistence.central.faults import translated
from ecabinet.persistence.central.migrating import upgrade
from ecabinet.persistence.central.nonces import SharedNonces
from ecabinet.persistence.central.snapshots import NodeCache, SqlSnapshot
from ecabinet.persistence.central.transactions import SqlTransaction
from ecabinet.protocol.requests import Nonces, RecentNonces

_WAIT_SECONDS = 20


class SqlLedger:
    """The acts, receipts and registers of many bodies; implements `Ledger` and may be used by many threads."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._turns = threading.Lock() if engine.dialect.name == "sqlite" else None
        self._nodes = NodeCache()

    @classmethod
    def open(cls, file: Path) -> Self:
        """The ledger in a file, made or brought up to date where that is needed; raises `Unavailable`."""
        return cls._current(engines.open_file(file))

    @classmethod
    def connect(cls, address: str, *, is_pooled: bool = False) -> Self:
        """The ledger in a database of PostgreSQL's, as `open`; see `engine.open_server` for what the address says."""
        return cls._current(engines.open_server(address, is_pooled=is_pooled))

    @classmethod
    def _current(cls, engine: Engine) -> Self:
        with ExitStack() as undone:
            undone.callback(engine.dispose)
            with translated():
                upgrade(engine)
            undone.pop_all()
        return cls(engine)

    @property
    def is_shared(self) -> bool:
        """Whether other processes may write to it at the same time."""
        return self._turns is None

    def nonces(self) -> Nonces:
        """Where the nonces of requests are remembered: with the ledger, as long as others serve requests too."""
        return SharedNonces(self._engine) if self.is_shared else RecentNonces()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def require_sound(self) -> None:
        """Raise `Unavailable("store_damaged")` where SQLite finds its own file broken; PostgreSQL sees to its own."""
        if self.is_shared:
            return
        with translated(), self._engine.connect() as connection:
            if connection.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
                raise Unavailable("store_damaged")

    def bodies(self) -> Sequence[str]:
        """The ids of all bodies that were founded here."""
        with translated(), self._engine.connect() as connection:
            return connection.scalars(select(tables.Body.body).order_by(tables.Body.body)).all()

    def sizes(self, bodies: Collection[str]) -> Mapping[str, int]:
        """How many receipts the registers of several bodies hold: this and `bodies` alone ask about more than one."""
        asked = select(tables.Body.body, tables.Body.size).where(tables.Body.body.in_(bodies))
        with translated(), self._engine.connect() as connection:
            return {row.body: row.size for row in connection.execute(asked)}

    @contextmanager
    def reading(self, body: str) -> Iterator[SqlSnapshot]:
        """One body as it is now; raises `Unavailable`."""
        with translated(), engines.reading(self._engine) as connection:
            yield SqlSnapshot(connection, body, self._nodes)

    @contextmanager
    def writing(self, body: str) -> Iterator[SqlTransaction]:
        """A transaction on one body: committed, durably, when the block ends, and gone if it raises.

        Raises `Unavailable`, and `Contended` where doing it again will do.
        """
        with self._turn(), translated(), engines.writing(self._engine) as connection:
            yield SqlTransaction(connection, body, self._nodes)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """SQLite lets waiting writers poll; taking turns within this process first is fairer."""
        if self._turns is None:
            yield
            return
        if not self._turns.acquire(timeout=_WAIT_SECONDS):
            raise Unavailable("store_busy")
        try:
            yield
        finally:
            self._turns.release()
