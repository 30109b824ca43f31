"""Databases that older programs left: each of their revisions is brought up to date, and nothing in them is lost."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, MetaData, Table, select

from ecabinet.persistence.central import engine as engines
from ecabinet.persistence.central import migrating, tables
from ecabinet.persistence.central.ledger import SqlLedger
from tests.postgres_server import PostgresServer

BODY, ACT = "aa" * 32, "01977000-0000-7000-8000-000000000001"


def scripts() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(migrating.__file__).parent / "migrations"))
    return config


REVISIONS = [script.revision for script in reversed(list(ScriptDirectory.from_config(scripts()).walk_revisions()))]


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    if request.param == "sqlite":
        made = engines.open_file(tmp_path / "central.sqlite3")
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        made = engines.open_server(server.address(server.create()))
    yield made
    made.dispose()


def left_by_an_older_program(engine: Engine, revision: str) -> dict[str, dict[str, Any]]:
    """Make the tables of a revision with a row in each; the rows."""
    config = scripts()
    with engines.writing(engine) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        metadata = MetaData()
        metadata.reflect(connection)
        rows = {table.name: row_of(table) for table in metadata.sorted_tables if table.name != "alembic_version"}
        for table in metadata.sorted_tables:
            if table.name in rows:
                connection.execute(table.insert(), rows[table.name])
    return rows


def row_of(table: Table) -> dict[str, Any]:
    """A row whose every column holds something to be recognised by."""
    values: dict[type, Any] = {str: table.name[:20], int: len(table.name), bytes: table.name.encode(), bool: True}
    known = {"body": BODY, "act": ACT}
    return {column.name: known.get(column.name, values[column.type.python_type]) for column in table.columns}


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_database_of_any_revision_is_brought_up_to_date_and_keeps_all_its_rows(engine: Engine, revision: str) -> None:
    left = left_by_an_older_program(engine, revision)
    assert len(left) > 10
    migrating.upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, tables.Table.metadata) == []
        for name, row in left.items():
            table = tables.Table.metadata.tables[name]
            (kept,) = connection.execute(select(table)).mappings()
            assert {column: kept[column] for column in row} == row, name
    ledger = SqlLedger(engine)
    assert ledger.bodies() == [BODY]
    with ledger.reading(BODY) as snapshot:
        assert snapshot.acts([ACT])[ACT].envelope.bytes == b"acts"


def test_the_newest_revision_is_made_in_one_go_or_not_at_all(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    left_by_an_older_program(engine, REVISIONS[0])

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr("alembic.op.create_index", fail)
        with pytest.raises(ZeroDivisionError):
            migrating.upgrade(engine)
    with engine.connect() as connection:
        assert MigrationContext.configure(connection).get_current_revision() == REVISIONS[0]
    migrating.upgrade(engine)
