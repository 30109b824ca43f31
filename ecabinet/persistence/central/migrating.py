"""Brings a central store's database to the tables this program knows, step by step, keeping what is in it."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import Engine

from ecabinet.domain.faults import Unavailable
from ecabinet.persistence.central.engine import writing


def upgrade(engine: Engine) -> None:
    """Run the migrations that a database still lacks, in one transaction.

    Raises `Unavailable("store_too_new")` where a newer program has been at work on it: this one would misread it.
    """
    with writing(engine.connect()) as connection, connection.begin():
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        config.attributes["connection"] = connection
        found = MigrationContext.configure(connection).get_current_revision()
        script = ScriptDirectory.from_config(config)
        if found is not None and found == script.get_current_head():
            return
        try:
            command.upgrade(config, "head")
        except CommandError:
            raise Unavailable("store_too_new") from None
