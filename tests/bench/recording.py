"""How soon an act is on the disk and shown, once the time to take it back is over, with 5,000 acts in the meeting."""

import time
from pathlib import Path

from ecabinet.application.laptop import Laptop
from tests.bench.figures import Figure, percentile
from tests.laptop_world import AN, BINH, ITEM_FEED, LaptopWorld, comment, exchange

ACTS = 5_000
MEASURED = 300
LIMIT_MS = 50.0
_UNDO_MS = 10_000


def prepared(folder: Path, acts: int = ACTS) -> tuple[LaptopWorld, Laptop]:
    """A laptop that holds a meeting with that many acts."""
    world = LaptopWorld(folder)
    world.publish_meeting()
    writer = world.scripted(BINH)
    for number in range(acts):
        world.act(writer, ITEM_FEED, "comment.made", comment(number))
    laptop = world.laptop(AN)
    exchange(world, laptop, rounds=acts // 500 + 3)
    return world, laptop


def recording_ms(world: LaptopWorld, laptop: Laptop, number: int) -> float:
    """Milliseconds from the end of the time to undo until the act is stored, shown and told of."""
    told: list[frozenset[str]] = []
    laptop.record_later(ITEM_FEED, "comment.made", comment(1_000_000 + number))
    world.clock.time += _UNDO_MS
    stop = laptop.subscribe(told.append)
    begun = time.perf_counter()
    laptop.flush_due()
    elapsed = (time.perf_counter() - begun) * 1000
    stop()
    if told != [frozenset({ITEM_FEED})] or len(laptop.outbox()) != number + 1:
        raise RuntimeError("the act was not recorded")
    return elapsed


def bench(folder: Path) -> list[Figure]:
    """Record one act after the other, all of them waiting for the network."""
    world, laptop = prepared(folder)
    measured = [recording_ms(world, laptop, number) for number in range(MEASURED)]
    begun = time.perf_counter()
    world.crash(laptop)
    laptop = world.laptop(AN)
    laptop.current(ITEM_FEED)
    opened = (time.perf_counter() - begun) * 1000
    world.close()
    detail = f"{MEASURED} acts on top of {ACTS}, median {percentile(measured, 0.5):.1f} ms"
    return [
        Figure(
            "an act recorded, stored and shown, 95th percentile", percentile(measured, 0.95), LIMIT_MS, "ms", "", detail
        ),
        Figure("opening the laptop and folding that meeting", opened, 3_000.0, "ms", "", f"{ACTS + MEASURED} acts"),
    ]
