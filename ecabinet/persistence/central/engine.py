"""Opens the central store's database: SQLite in one file, written so that a power cut loses nothing acknowledged."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

_BUSY_SECONDS = 10
_WRITING = "ecabinet_writing"


def open_engine(file: Path) -> Engine:
    """An engine on a database file, which is made where it is not there.

    Transactions read a snapshot, except those of `writing`, which lock the database from their start: a reader that
    turned writer half-way could fail only because of what others did meanwhile.
    """
    engine = create_engine(
        f"sqlite:///{file}", pool_size=8, max_overflow=8, pool_timeout=_BUSY_SECONDS, connect_args={"timeout": 0}
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def writing(connection: Connection) -> Connection:
    """The same connection, whose next transaction locks the database for writing as it begins."""
    return connection.execution_options(**{_WRITING: True})


def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    """Make a new connection durable and strict; SQLAlchemy, not the driver, then opens transactions."""
    if isinstance(connection, sqlite3.Connection):
        connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={_BUSY_SECONDS * 1000}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "trusted_schema=OFF",
        "temp_store=MEMORY",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    how: Callable[[str], object] = connection.exec_driver_sql
    how("BEGIN IMMEDIATE" if connection.get_execution_options().get(_WRITING) else "BEGIN")
