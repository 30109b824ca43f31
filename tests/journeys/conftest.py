"""What the journeys share: a founded body at a real central store, and somebody who comes to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecabinet.application.messages import Language
from ecabinet.desktop import fonts
from tests.central.conftest import (  # noqa: F401 - fixtures are found by their name
    founded_on_postgres,
    founded_store,
    postgres,
    world,
)
from tests.central.store_world import World
from tests.exchange.test_laptop_in_touch import Served
from tests.journeys.at_a_computer import Person


@pytest.fixture
def store(world: World) -> Iterator[Served]:  # noqa: F811 - the fixture, here and below
    """The store, running."""
    made = Served(world)
    made.start()
    yield made
    if made._thread.is_alive():
        made.stop()


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, world: World, tmp_path: Path) -> Iterator[Person]:  # noqa: F811
    """Somebody at a computer on which the program was never started."""
    fonts.register()
    made = Person(qtbot, qapp, world, tmp_path / "profile")
    made.memory.remember("language", Language.ENGLISH)
    made.start()
    yield made
    made.end()
