"""Rows by the hundred, in the way each database takes them fastest: what every act of every laptop is written with."""

from collections.abc import Sequence
from functools import cache
from typing import Any, Final, cast

import psycopg
from psycopg import sql
from sqlalchemy import BigInteger, Connection, LargeBinary, String, insert
from sqlalchemy.dialects import sqlite

from ecabinet.persistence.central.engine import is_server
from ecabinet.persistence.central.tables import Table

_SENT_AS: Final = {BigInteger: "int8", LargeBinary: "bytea", String: "text"}
"""PostgreSQL's names for what the columns hold, by which the driver writes its binary form."""


def append(connection: Connection, table: type[Table], rows: Sequence[Sequence[Any]]) -> None:
    """Insert new rows, their values in the order of the table's columns, within the connection's transaction.

    Raises the driver's own errors on PostgreSQL, where the rows are copied in past SQLAlchemy, and SQLAlchemy's in
    SQLite; `faults.translated` knows both.
    """
    if not rows:
        return
    if not is_server(connection):
        connection.exec_driver_sql(_inserting(table), [tuple(row) for row in rows])
        return
    driver = cast("psycopg.Connection[Any]", connection.connection.driver_connection)
    statement, types = _copying(table)
    try:
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            copy.set_types(types)
            for row in rows:
                copy.write_row(row)
    except psycopg.OperationalError:
        if driver.broken:
            connection.invalidate()  # else the pool would hand it to the next
        raise


@cache
def _inserting(table: type[Table]) -> str:
    return str(insert(table).compile(dialect=sqlite.dialect(paramstyle="qmark")))


@cache
def _copying(table: type[Table]) -> tuple[sql.Composed, tuple[str, ...]]:
    columns = table.__table__.columns
    named = sql.SQL(", ").join(sql.Identifier(column.name) for column in columns)
    statement = sql.SQL("COPY {} ({}) FROM STDIN (FORMAT BINARY)").format(
        sql.Identifier(str(table.__tablename__)), named
    )
    return statement, tuple(_SENT_AS[type(column.type)] for column in columns)
