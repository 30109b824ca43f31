"""Lets PostgreSQL look at tables that have grown much, so that it goes on reaching their rows by the right index.

What it knows of a table it learns by itself, a minute later; a body's first thousands of acts may all come within one.
Until then it takes an index of the body alone for as good as one of the body and the act, keeps to that, and reads all
acts of the body for each request.
"""

from typing import Final

from sqlalchemy import Connection

from ecabinet.persistence.central import tables
from ecabinet.persistence.central.engine import is_server

_FIRST: Final = 1024
"""Below so many acts it does not matter how they are found."""
_GROWING: Final = ", ".join(str(table.__tablename__) for table in (tables.Act, tables.LogNode, tables.Feed))


def has_doubled(before: int, size: int) -> bool:
    """Whether a register of `before` receipts has come past a further doubling of the first size worth a look."""
    return size >= _FIRST and before.bit_length() < size.bit_length()


def look_again(connection: Connection) -> None:
    """Have the growing tables looked at, within the connection's transaction; SQLite needs no such thing.

    It takes a sample, some tenths of a second for a large table; where the program may not do it, the server only
    warns.
    """
    if is_server(connection):
        connection.exec_driver_sql(f"ANALYZE {_GROWING}")
