"""Opens the central store's database, SQLite in one file or PostgreSQL, so that a power cut loses nothing acknowledged.

How transactions keep apart is chosen here (see docs/decisions/0019-one-writer-a-body.md): whoever reads sees one
moment; whoever writes waits for its turn and then sees all that was committed before it.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from ecabinet.domain.faults import Refused

_BUSY_SECONDS = 10
_WRITING = "ecabinet_writing"
_POOL_SIZE = 8
"""Connections that are kept; as many again are opened when all are in use."""
_CONNECT_SECONDS = 10
_SESSION = "-c lock_timeout=20s -c idle_in_transaction_session_timeout=60s"
"""A writer waits no longer than that for others, and one that stops in the middle holds nobody up for longer."""
_AFTER_USES = 5
"""How often a statement is sent before PostgreSQL is asked to remember it."""
_SECRETS = {"password", "sslpassword"}


def open_file(file: Path) -> Engine:
    """An engine on a file of SQLite's, which is made where it is not there."""
    engine = create_engine(
        f"sqlite:///{file}",
        pool_size=_POOL_SIZE,
        max_overflow=_POOL_SIZE,
        pool_timeout=_BUSY_SECONDS,
        hide_parameters=True,  # what people wrote must not stand in a log because a statement failed
        connect_args={"timeout": 0},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def open_server(address: str, *, is_pooled: bool = False) -> Engine:
    """An engine on a database of PostgreSQL's; nothing is connected yet.

    `address` is what libpq understands: `postgresql://user@host/name`, `service=name`, or `host=… dbname=…`; what it
    leaves out, the password too, comes from libpq's own environment and files. Where it `is_pooled`, connections are
    lent by a pooler such as PgBouncer for one transaction each: nothing may stay behind on them, neither prepared
    statements nor settings.
    """

    def connect() -> DBAPIConnection:
        # The driver's own words for one of its connections differ from SQLAlchemy's, which it serves all the same.
        return psycopg.connect(  # type: ignore[return-value]
            address,
            connect_timeout=_CONNECT_SECONDS,
            application_name="ecabinet",
            prepare_threshold=None if is_pooled else _AFTER_USES,
            options="" if is_pooled else _SESSION,
        )

    return create_engine(
        "postgresql+psycopg://",
        creator=connect,
        use_native_hstore=False,
        hide_parameters=True,
        pool_size=_POOL_SIZE,
        max_overflow=_POOL_SIZE,
        pool_timeout=_BUSY_SECONDS,
    )


def check_address(address: str) -> None:
    """Whether libpq understands an address that somebody typed on a command line.

    Raises `Refused` with `database_address_unreadable`, or with `password_exposed` where it carries a password: every
    user of the machine can read other people's command lines.
    """
    try:
        said = conninfo_to_dict(address)
    except psycopg.Error:
        raise Refused("database_address_unreadable") from None
    if said.keys() & _SECRETS:
        raise Refused("password_exposed")


def is_server(connection: Connection) -> bool:
    """Whether a connection leads to PostgreSQL, where others write at the same time."""
    return connection.dialect.name == "postgresql"


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection within a transaction that sees one moment and writes nothing."""
    with engine.connect() as connection:
        if is_server(connection):
            connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with connection.begin():
            yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A connection within a transaction that may write, committed when the block ends without an exception.

    In SQLite it locks the database as it begins: a reader that turned writer half-way could fail only because of what
    others did meanwhile. In PostgreSQL each statement sees what is committed, and `SqlTransaction.lock` makes it wait.
    """
    with engine.connect() as connection:
        if is_server(connection):
            connection.execution_options(isolation_level="READ COMMITTED")
        else:
            connection.execution_options(**{_WRITING: True})
        with connection.begin():
            yield connection


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
    is_writing = connection.get_execution_options().get(_WRITING)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")
