"""A laptop that has not heard from the central store for long enough locks what it holds; nothing else changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.application.laptop import Laptop
from ecabinet.application.leasing import DAY_MS, LeaseStanding, Leasing
from ecabinet.domain.faults import Refused
from tests.laptop_world import AN, LaptopWorld, exchange


class Ticks:
    """A clock that nobody can set: it goes on only where the test says so."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = LaptopWorld(tmp_path)
    yield made
    made.close()


@pytest.fixture
def laptop(world: LaptopWorld) -> Laptop:
    made = world.laptop(AN)
    exchange(world, made)
    return made


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def lease(laptop: Laptop, ticks: Ticks) -> Leasing:
    return Leasing(laptop, ticks)


def standing(lease: Leasing) -> tuple[LeaseStanding, int]:
    found = lease.look()
    return found.standing, found.days_left


def test_a_lease_warns_a_week_before_it_ends_and_then_ends(world: LaptopWorld, lease: Leasing) -> None:
    start = world.clock.time
    assert standing(lease) == (LeaseStanding.GOOD, 30)
    world.clock.time = start + 23 * DAY_MS - 1
    assert standing(lease) == (LeaseStanding.GOOD, 8)
    world.clock.time = start + 23 * DAY_MS
    assert standing(lease) == (LeaseStanding.ENDING, 7)
    world.clock.time = start + 30 * DAY_MS - 1
    assert standing(lease) == (LeaseStanding.ENDING, 1)
    lease.require()
    world.clock.time = start + 30 * DAY_MS
    assert standing(lease) == (LeaseStanding.ENDED, 0)
    with pytest.raises(Refused, match="lease_ended"):
        lease.require()


def test_the_next_answer_of_the_store_renews_it(world: LaptopWorld, laptop: Laptop, lease: Leasing) -> None:
    world.clock.time += 40 * DAY_MS
    assert standing(lease)[0] is LeaseStanding.ENDED
    laptop.record("body", "settings.changed", {"phone": "1"})
    assert laptop.outbox()
    exchange(world, laptop)
    assert not laptop.outbox()
    assert standing(lease) == (LeaseStanding.GOOD, 30)


def test_a_clock_set_back_gives_nothing_back(world: LaptopWorld, laptop: Laptop, lease: Leasing) -> None:
    start = world.clock.time
    world.clock.time = start + 29 * DAY_MS
    assert standing(lease) == (LeaseStanding.ENDING, 1)
    world.clock.time = start + DAY_MS
    assert standing(lease) == (LeaseStanding.ENDING, 1)
    assert standing(Leasing(laptop, Ticks())) == (LeaseStanding.ENDING, 1)


def test_time_counts_while_the_program_runs_although_the_clock_is_held_back(
    world: LaptopWorld, laptop: Laptop, lease: Leasing, ticks: Ticks
) -> None:
    for _ in range(31):
        ticks.seconds += DAY_MS / 1000
        world.clock.time -= 60_000
        lease.look()
    assert standing(lease)[0] is LeaseStanding.ENDED
    assert standing(Leasing(laptop, Ticks()))[0] is LeaseStanding.ENDED


def test_the_body_says_how_long_it_is(world: LaptopWorld, laptop: Laptop, lease: Leasing) -> None:
    world.act(world.office, "body", "settings.changed", {"lease_days": 4})
    exchange(world, laptop)
    start = world.clock.time
    assert standing(lease) == (LeaseStanding.GOOD, 4)
    world.clock.time = start + 2 * DAY_MS
    assert standing(lease) == (LeaseStanding.ENDING, 2)
    world.clock.time = start + 4 * DAY_MS
    assert standing(lease)[0] is LeaseStanding.ENDED
