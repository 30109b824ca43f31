"""What the tests of the exchange share: real laptops at the real central store, without a socket."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from ecabinet.service.app import create_app
from ecabinet.service.services import Services
from tests.central.conftest import (  # noqa: F401 - fixtures are found by their name
    founded_on_postgres,
    founded_store,
    postgres,
    world,
)
from tests.central.store_world import World
from tests.sync.laptops_at_store import LaptopsAtStore


@pytest.fixture
def net(world: World, tmp_path: Path) -> Iterator[LaptopsAtStore]:  # noqa: F811 - the fixture, not the import
    """A store and any number of laptops, closed afterwards."""
    with TestClient(create_app(Services(world.store.cases))) as client:
        made = LaptopsAtStore(world, client, tmp_path / "laptops")
        yield made
        made.close()
