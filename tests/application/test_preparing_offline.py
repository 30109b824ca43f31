"""What the next days need is here, or it is said what is missing and why."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.application.laptop import Laptop
from ecabinet.application.preparing_offline import DAY, Lack, PreparingOffline
from ecabinet.domain.faults import Unavailable
from tests.laptop_world import AN, PAPER, LaptopWorld, exchange


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = LaptopWorld(tmp_path / "world")
    made.publish_meeting()
    yield made
    made.close()


@pytest.fixture
def laptop(world: LaptopWorld) -> Laptop:
    made = world.laptop(AN)
    exchange(world, made)
    return made


def test_a_paper_of_the_next_days_that_is_on_its_way_is_missing(laptop: Laptop) -> None:
    found = PreparingOffline(laptop).readiness(days=3)
    assert (found.here, found.papers, found.bytes_here, found.bytes_all) == (0, 1, 0, 77)
    assert [(one.title, one.lack, one.count, one.size) for one in found.missing] == [
        ("Phiên họp mẫu", Lack.COMING, 1, 77)
    ]
    assert not found.is_ready


def test_nothing_is_missing_once_it_is_here(laptop: Laptop) -> None:
    laptop.papers.arrived(PAPER)
    found = PreparingOffline(laptop).readiness(days=3)
    assert (found.here, found.papers, found.missing) == (1, 1, ())
    assert found.is_ready
    assert found.until == laptop.now() + 3 * DAY


def test_a_paper_that_the_store_does_not_have_is_told_apart(laptop: Laptop) -> None:
    (row,) = laptop.papers.wanted()
    laptop.papers.await_paper(row)
    found = PreparingOffline(laptop).readiness(days=3)
    assert [one.lack for one in found.missing] == [Lack.NOT_BROUGHT]
    assert not found.is_ready


def test_a_full_disk_is_named_as_the_reason(laptop: Laptop) -> None:
    found = PreparingOffline(laptop).readiness(days=3, trouble=Unavailable("paper_disk_full"))
    assert [one.lack for one in found.missing] == [Lack.NO_SPACE]


def test_what_begins_later_is_not_asked_for(laptop: Laptop) -> None:
    found = PreparingOffline(laptop).readiness(days=0)
    assert (found.papers, found.missing, found.is_ready) == (0, (), True)
