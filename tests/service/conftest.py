"""What the tests of the service share: the store of the central tests behind its real application."""

from collections.abc import Iterator

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


@pytest.fixture
def client(world: World) -> Iterator[TestClient]:  # noqa: F811 - the fixture, not the import
    """The application in this process; a defect in it raises here."""
    with TestClient(create_app(Services(world.store.cases))) as made:
        yield made
