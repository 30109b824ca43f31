"""Brings a central store's database to the tables this program knows, step by step, keeping what is in it."""

from pathlib import Path

from sqlalchemy import Connection, Engine, func, inspect, select

from ecabinet.domain.faults import Unavailable
from ecabinet.persistence.central.engine import is_server, writing

HEAD = "0004"
"""The newest migration in `migrations/versions`: a database that stands at it needs no migration tool."""

_TABLE = "alembic_version"
_TURN = 0xECAB
"""The number of the lock that lets one process at a time migrate a database of PostgreSQL's."""


def upgrade(engine: Engine) -> None:
    """Run the migrations that a database still lacks, in one transaction.

    Raises `Unavailable("store_too_new")` where a newer program has been at work on it: this one would misread it.
    """
    with engine.connect() as connection, connection.begin():
        if _revision(connection) == HEAD:
            return
    with writing(engine) as connection:
        if is_server(connection):  # several processes may start at once, and there is no row yet that they could lock
            connection.execute(select(func.pg_advisory_xact_lock(_TURN)))
        _migrate(connection)


def _revision(connection: Connection) -> str | None:
    """The migration that a database stands at, None for an empty one."""
    if not inspect(connection).has_table(_TABLE):
        return None
    return str(connection.exec_driver_sql(f"SELECT version_num FROM {_TABLE}").scalar())  # noqa: S608 - a constant


def _migrate(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - half a second that only a new or old database is worth
    from alembic.config import Config  # noqa: PLC0415 - as above
    from alembic.util.exc import CommandError  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, HEAD)
    except CommandError:
        raise Unavailable("store_too_new") from None
