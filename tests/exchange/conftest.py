"""What the tests of the exchange share: real laptops around a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.central.conftest import (  # noqa: F401 - fixtures are found by their name
    founded_on_postgres,
    founded_store,
    postgres,
    world,
)
from tests.central.store_world import World
from tests.exchange.crew import Crew


@pytest.fixture
def crew(world: World, tmp_path: Path) -> Iterator[Crew]:  # noqa: F811 - the fixture, not the import
    """Laptops and the store they exchange with, in this process; closed afterwards."""
    made = Crew(world, tmp_path / "laptops")
    yield made
    made.close()
