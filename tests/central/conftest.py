"""What the tests of the central store share.

A module that says `ON_BOTH_DATABASES = True` has its tests run on SQLite and on PostgreSQL; elsewhere it is SQLite,
unless `ECABINET_TESTS_DATABASE=postgresql` stands in the environment.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.central.storage import Storage
from ecabinet.persistence.central.ledger import SqlLedger
from tests.central.store_world import Template, World
from tests.postgres_server import PostgresServer, postgres  # noqa: F401 - fixtures are found by their name

SQLITE, POSTGRESQL = "sqlite", "postgresql"
USUAL = os.environ.get("ECABINET_TESTS_DATABASE", SQLITE)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a module's tests on both databases where it asks for that."""
    if getattr(metafunc.module, "ON_BOTH_DATABASES", False):
        for name in {"world", "ledger"}.intersection(metafunc.fixturenames):
            metafunc.parametrize(name, (SQLITE, POSTGRESQL), indirect=True)


@pytest.fixture(scope="session")
def founded_store(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """A store with a founded body whose people have joined; not to be changed."""
    return World.template(tmp_path_factory.mktemp("founded"))


@pytest.fixture(scope="session")
def founded_on_postgres(postgres: PostgresServer, tmp_path_factory: pytest.TempPathFactory) -> tuple[Template, str]:  # noqa: F811 - the fixture, not the import
    """As `founded_store`, on PostgreSQL; and the name of its database, to be copied."""
    name = postgres.create()
    return World.template(tmp_path_factory.mktemp("founded"), Storage(database=postgres.address(name))), name


@pytest.fixture
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    """A store of its own for one test; closed afterwards."""
    if getattr(request, "param", USUAL) == SQLITE:
        made = World(request.getfixturevalue("founded_store"), tmp_path)
    else:
        template, name = request.getfixturevalue("founded_on_postgres")
        server = request.getfixturevalue("postgres")
        made = World(template, tmp_path, database=server.address(server.create(template=name)))
    yield made
    made.store.close()


@pytest.fixture
def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SqlLedger]:
    """An empty ledger; closed afterwards."""
    if getattr(request, "param", USUAL) == SQLITE:
        made = SqlLedger.open(tmp_path / "central.sqlite3")
    else:
        server = request.getfixturevalue("postgres")
        made = SqlLedger.connect(server.address(server.create()))
    yield made
    made.close()
