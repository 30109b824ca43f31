"""Brings a store to the newest schema."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from ecabinet.domain.faults import Refused

SCRIPTS = Path(__file__).parent / "migrations"
NEWEST = "0003"


def migrate(connection: Connection) -> None:
    """Apply the migrations that are missing, inside the caller's transaction.

    Raises `Refused("profile_newer")` where a newer program wrote the store. Alembic is imported only if there is
    something to do: it costs a tenth of a second at every start.
    """
    present = _revision(connection)
    if present == NEWEST:
        return
    from alembic import command  # noqa: PLC0415 - see the docstring
    from alembic.config import Config  # noqa: PLC0415 - see the docstring
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - see the docstring

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if present is not None and present not in known:
        raise Refused("profile_newer")
    command.upgrade(config, "head")


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return revision
