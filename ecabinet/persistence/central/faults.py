"""What a database failure means to people: the one place where the drivers' errors become ours."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from ecabinet.application.central_ports import Contended
from ecabinet.domain.faults import Unavailable

_SQLITE = {
    sqlite3.SQLITE_BUSY: "store_busy",
    sqlite3.SQLITE_LOCKED: "store_busy",
    sqlite3.SQLITE_FULL: "store_full",
    sqlite3.SQLITE_READONLY: "store_unavailable",
    sqlite3.SQLITE_IOERR: "store_unavailable",
    sqlite3.SQLITE_CANTOPEN: "store_unavailable",
    sqlite3.SQLITE_CORRUPT: "store_damaged",
    sqlite3.SQLITE_NOTADB: "store_damaged",
}
_PRIMARY = 0xFF
"""SQLite's extended result codes carry the primary one in their lowest byte."""

_CONTENDED = {"40001", "40P01"}
"""Serialization failure and deadlock: doing the same again will do."""
_POSTGRESQL = {
    "25006": "store_unavailable",  # a standby, or a server that was made read-only
    "25P03": "store_busy",  # this program stood still for too long within a transaction
    "53100": "store_full",
    "55P03": "store_busy",  # a lock was waited for in vain
    "57014": "store_busy",
    "58P01": "store_damaged",
    "XX001": "store_damaged",
    "XX002": "store_damaged",
}
_POSTGRESQL_CLASSES = {
    "08": "store_unavailable",  # the connection
    "28": "store_unavailable",  # nobody the database knows
    "3D": "store_unavailable",  # no database of that name
    "53": "store_busy",  # memory, connections
    "57": "store_unavailable",  # shut down, starting up, ended by its administrator
    "58": "store_unavailable",  # the disk
}
"""SQLSTATE codes, and behind them their classes (PostgreSQL's documentation, appendix A)."""


@contextmanager
def translated() -> Iterator[None]:
    """Raise `Unavailable` for what the world did to the database; a broken constraint or statement is our defect."""
    try:
        yield
    except PoolTimeoutError:
        raise Unavailable("store_busy") from None
    except (DBAPIError, psycopg.Error) as error:
        fault = _fault(error.orig if isinstance(error, DBAPIError) else error)
        if fault is None:
            raise
        raise fault from error


def _fault(error: BaseException | None) -> Unavailable | None:
    code = None
    if isinstance(error, sqlite3.Error):
        number = getattr(error, "sqlite_errorcode", None)
        code = _SQLITE.get(number & _PRIMARY) if isinstance(number, int) else None
    elif isinstance(error, psycopg.Error):
        if error.sqlstate in _CONTENDED:
            return Contended("store_busy")
        code = _of_server(error)
    return Unavailable(code) if code else None


def _of_server(error: psycopg.Error) -> str | None:
    """The code for what PostgreSQL said; it says nothing where the line to it is cut or was never there."""
    state = error.sqlstate
    if state is None:
        return "store_unavailable" if isinstance(error, psycopg.OperationalError) else None
    return _POSTGRESQL.get(state) or _POSTGRESQL_CLASSES.get(state[:2])
