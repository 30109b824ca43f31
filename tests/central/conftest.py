"""What the tests of the central store share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.central.store_world import Template, World


@pytest.fixture(scope="session")
def founded_store(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """A store with a founded body whose people have joined; not to be changed."""
    return World.template(tmp_path_factory.mktemp("founded"))


@pytest.fixture
def world(founded_store: Template, tmp_path: Path) -> Iterator[World]:
    """A store of its own for one test; closed afterwards."""
    made = World(founded_store, tmp_path)
    yield made
    made.store.close()
