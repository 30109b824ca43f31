"""The ledger in a database: hands out snapshots and transactions, each of one body."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import Engine, select

from ecabinet.application.central_ports import Snapshot, Transaction
from ecabinet.domain.faults import Unavailable
from ecabinet.persistence.central import tables
from ecabinet.persistence.central.engine import open_engine, writing
from ecabinet.persistence.central.faults import translated
from ecabinet.persistence.central.migrating import upgrade
from ecabinet.persistence.central.snapshots import NodeCache, SqlSnapshot
from ecabinet.persistence.central.transactions import SqlTransaction

_WAIT_SECONDS = 20


class SqlLedger:
    """The acts, receipts and registers of many bodies; implements `Ledger` and may be used by many threads."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writer = threading.Lock()
        self._nodes = NodeCache()

    @classmethod
    def open(cls, file: Path) -> Self:
        """The ledger in a file, made or brought up to date where that is needed; raises `Unavailable`."""
        engine = open_engine(file)
        with translated():
            upgrade(engine)
        return cls(engine)

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def bodies(self) -> Sequence[str]:
        """The ids of all bodies that were founded here: the one question that is not about one body."""
        with translated(), self._engine.connect() as connection:
            return connection.scalars(select(tables.Body.body).order_by(tables.Body.body)).all()

    @contextmanager
    def reading(self, body: str) -> Iterator[Snapshot]:
        """One body as it is now; raises `Unavailable`."""
        with translated(), self._engine.connect() as connection, connection.begin():
            yield SqlSnapshot(connection, body, self._nodes)

    @contextmanager
    def writing(self, body: str) -> Iterator[Transaction]:
        """A transaction on one body: committed, durably, when the block ends, and gone if it raises.

        Raises `Unavailable`. SQLite lets waiting writers poll; taking turns within this process first is fairer.
        """
        if not self._writer.acquire(timeout=_WAIT_SECONDS):
            raise Unavailable("store_busy")
        try:
            with translated(), writing(self._engine.connect()) as connection, connection.begin():
                yield SqlTransaction(connection, body, self._nodes)
        finally:
            self._writer.release()
