"""Whatever is sent, the store answers with a sentence, soon, and nothing that was wrong leaves a trace."""

import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.central.store_world import World
from tests.exchange.front_door import Asked, FrontDoor
from tests.exchange.wire_mutations import Spoiler
from tests.exchange.wire_story import Sample, day
from tests.sync.laptops_at_store import Desk

SHORT = 1_200
DEEP = 50_000


class Siege:
    """A store, the day that was recorded there, and somebody who sends it spoilt requests."""

    def __init__(self, world: World, door: FrontDoor, samples: list[Sample], desks: list[Desk], seed: int) -> None:
        self.world = world
        self.door = door
        self.samples = samples
        self.people = {desk.laptop.device: desk.person for desk in desks}
        self.statuses: Counter[str] = Counter()
        self.spoiler = Spoiler(random.Random(seed), samples, world.body, world.clock.time, self.counted)  # noqa: S311 - a storm to be told again

    def counted(self, device: str) -> tuple[int, str]:
        """How far the store has counted a device's acts."""
        with self.world.store.ledger.reading(self.world.body) as snapshot:
            counter = snapshot.counter(device)
        return counter.last_seq, counter.last_hash

    def send(self, number: int) -> None:
        """One request after the other, each judged."""
        for _ in range(number):
            asked = self.spoiler.next()
            told = self.door.judge(asked)
            code = told.code if told.status >= 400 else ""
            self.statuses[f"{told.status} {code}".strip()] += 1
            if code == "device_fork":
                self.relieve(asked)

    def relieve(self, asked: Asked) -> None:
        """Bring a fresh laptop in for one that forked."""
        device = dict(asked.headers)[b"authorization"].partition(b"device=")[2][:36].decode()
        person = self.people.get(device)
        if person is not None:
            pen = self.world.joined(person, self.world.invited(person))
            self.people[pen.device] = person
            self.spoiler.replace(device, pen.device, pen.key)


@pytest.fixture
def recorded(world: World, tmp_path: Path) -> Iterator[tuple[list[Sample], list[Desk]]]:
    with day(world, tmp_path / "laptops") as made:
        yield made


@pytest.fixture
def door(world: World) -> Iterator[FrontDoor]:
    with FrontDoor(world) as made:
        yield made


Recorded = tuple[list[Sample], list[Desk]]


@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    ("seed", "number"), [(1, SHORT), *(pytest.param(seed, DEEP // 5, marks=pytest.mark.deep) for seed in range(2, 7))]
)
def test_no_spoilt_request_breaks_the_store_or_changes_it(
    world: World, door: FrontDoor, recorded: Recorded, seed: int, number: int
) -> None:
    siege = Siege(world, door, *recorded, seed)
    began = time.monotonic()
    siege.send(number)
    print(f"seed {seed}: {number} requests in {time.monotonic() - began:.1f} s:", dict(siege.statuses.most_common()))  # noqa: T201 - the figures are the point
    assert sum(count for status, count in siege.statuses.items() if status.startswith("2")) > number // 50
    assert len(siege.statuses) > 12
