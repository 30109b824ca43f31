"""What a database failure means to people: the one place where the driver's errors become ours."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from ecabinet.domain.faults import Unavailable

_CODES = {
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


@contextmanager
def translated() -> Iterator[None]:
    """Raise `Unavailable` for what the world did to the database; a broken constraint or statement is our defect."""
    try:
        yield
    except PoolTimeoutError:
        raise Unavailable("store_busy") from None
    except DBAPIError as error:
        number = getattr(error.orig, "sqlite_errorcode", None)
        code = _CODES.get(number & _PRIMARY) if isinstance(number, int) else None
        if code is None:
            raise
        raise Unavailable(code) from error
