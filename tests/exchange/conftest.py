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
from tests.central.store_world import Template, World
from tests.exchange.crew import Crew
from tests.exchange.recovery_drill import Drill


@pytest.fixture
def crew(world: World, tmp_path: Path) -> Iterator[Crew]:  # noqa: F811 - the fixture, not the import
    """Laptops and the store they exchange with, in this process; closed afterwards."""
    made = Crew(world, tmp_path / "laptops")
    yield made
    made.close()


@pytest.fixture(scope="module")
def frozen_drill(founded_store: Template, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Drill]:  # noqa: F811
    """A store's lost day, laid aside: a test begins with `thaw`."""
    folder = tmp_path_factory.mktemp("drill")
    crew = Crew(World(founded_store, folder), folder / "laptops")
    drill = Drill(crew)
    drill.begin()
    drill.go_on()
    drill.freeze()
    crew.down()
    yield drill
    crew.close()
    crew.world.store.close()
