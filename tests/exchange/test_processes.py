"""Laptops and store as programs, a line that cuts, delays, doubles and reorders, and SIGKILL for both sides.

Then the network heals, everything is delivered within half a minute, and P1 to P14 hold of what lies on the disks.
`ECABINET_PROCESS_KILLS` and `ECABINET_PROCESS_CUTS` make the deep runs longer.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.central.store_world import Template, World
from tests.exchange.processes import HEALED_WITHIN, Figures, Play
from tests.postgres_server import PostgresServer

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]

DEEP_KILLS = int(os.environ.get("ECABINET_PROCESS_KILLS", "30"))
DEEP_CUTS = int(os.environ.get("ECABINET_PROCESS_CUTS", "100"))
SECONDS_A_KILL = 2.0


@contextmanager
def playing(world: World, root: Path, *, seats: int, stores: int) -> Iterator[Play]:
    play = Play(world, root, seats=seats, stores=stores)
    try:
        yield play
    finally:
        play.close()


Note = Callable[[str, object], None]
"""Pytest's `record_property`: the run's summary prints what is noted as figures."""


def played(play: Play, note: Note, seconds: float, *, kills: int, cuts: int) -> Figures:
    """Let a play run to its end, and tell what happened."""
    play.start()
    play.let_be(seconds, kills=kills, cuts=cuts)
    figures = play.heal()
    play.end()
    play.check_files()
    note("figures", str(figures))
    assert figures.kills >= kills
    assert figures.cuts >= cuts
    assert max(figures.delivered_after, figures.same_after) <= HEALED_WITHIN
    return figures


@pytest.mark.timeout(180)
def test_whatever_is_killed_and_cut_for_a_moment_all_arrives_once(
    world: World, tmp_path: Path, record_property: Note
) -> None:
    with playing(world, tmp_path, seats=3, stores=1) as play:
        figures = played(play, record_property, 9.0, kills=3, cuts=4)
    assert figures.acts > 10


@pytest.mark.deep
@pytest.mark.timeout(1800)
def test_whatever_is_killed_and_cut_all_arrives_once_with_sqlite(
    world: World, tmp_path: Path, record_property: Note
) -> None:
    with playing(world, tmp_path, seats=6, stores=1) as play:
        played(play, record_property, DEEP_KILLS * SECONDS_A_KILL, kills=DEEP_KILLS, cuts=DEEP_CUTS)


@pytest.mark.deep
@pytest.mark.timeout(1800)
def test_whatever_is_killed_and_cut_all_arrives_once_with_postgresql_and_two_stores(
    founded_on_postgres: tuple[Template, str], postgres: PostgresServer, tmp_path: Path, record_property: Note
) -> None:
    template, name = founded_on_postgres
    world = World(template, tmp_path, database=postgres.address(postgres.create(template=name)))
    with playing(world, tmp_path, seats=6, stores=2) as play:
        played(play, record_property, DEEP_KILLS * SECONDS_A_KILL, kills=DEEP_KILLS, cuts=DEEP_CUTS)
    world.store.close()
