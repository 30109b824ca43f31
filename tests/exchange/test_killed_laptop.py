"""A laptop on which somebody writes is killed again and again: what was called recorded is there, once, and arrives."""

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ecabinet.application.clocks import SystemClock
from ecabinet.persistence.laptop.store import open_store
from tests.central.store_world import AN, START
from tests.exchange.books import Books, LaptopBook, Log, StoreBook, value
from tests.exchange.crew import STORE_KEY, Crew
from tests.exchange.laptop_program import Plan, read_journal
from tests.exchange.promises import require
from tests.exchange.properties import check

SHORT_KILLS = 3
DEEP_KILLS = 50


def killed(crew: Crew, root: Path, kills: int) -> int:
    """Kill a writing laptop so many times, looking each time; how many acts it recorded."""
    one = crew.join(AN)
    _, item = crew.world.publish()
    one.exchange()
    one.close()
    clock, chance = root / "clock", random.Random(kills)  # noqa: S311 - to be the same again
    clock.write_text(str(START - SystemClock().now()), "ascii")
    plan = Plan(str(one.folder), one.key.seed.hex(), AN.id, str(clock), str(root / "journal"))
    plan.write(root / "plan")
    for turn in range(kills):
        # Every fifth time it dies as it opens, which takes it about half a second.
        kill_writing(root, item, chance.uniform(0.0, 0.4), while_opening=turn % 5 == 4)
        look(one.folder, root / "journal")
    one.reopen()
    one.exchange()
    with crew.world.store.ledger.reading(crew.world.body) as snapshot:
        store = StoreBook.read(crew.world.store.ledger._engine, snapshot, crew.world.body)
    log = Log()
    for line in read_journal(root / "journal"):
        log.record(one.laptop.device, line["act"], line["hash"])
    check(Books(store, [LaptopBook.read("an", one.laptop._core.store, one.laptop.confirmed)], log))
    return len(log.recorded[one.laptop.device])


def kill_writing(root: Path, feed: str, seconds: float, *, while_opening: bool) -> None:
    """Start the program and kill it."""
    words = [sys.executable, "-W", "error", "-m", "tests.exchange.writing_program", str(root / "plan"), feed]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        if not while_opening:
            assert process.stdout.readline() == "ready\n", process.stderr.read()
        time.sleep(2 * seconds if while_opening else seconds)
        assert process.poll() is None, process.stderr.read()
        process.kill()


def look(folder: Path, journal: Path) -> None:
    """What was called recorded is there once, in an unbroken chain."""
    store = open_store(folder, STORE_KEY)
    book = LaptopBook.read("an", store)
    store.close()
    hashes = {row.act_id: row.act_hash for row in book.own}
    require(
        "P8", [row.device_seq for row in book.own] == list(range(1, len(hashes) + 1)), "a place of the chain is lost"
    )
    waiting = [(row, value(row.act.envelope)) for row in book.own if row.act is not None]
    before = {row.device_seq + 1: row.act_hash for row in book.own}
    for row, act in waiting:
        require("P8", act["device_prev"] == before.get(row.device_seq, ""), f"{row.act_id} does not continue the chain")
    for line in read_journal(journal):
        require("P1", hashes.get(line["act"]) == line["hash"], f"{line['act']} was called recorded, and is lost")


def test_a_laptop_killed_while_somebody_writes_has_all_that_it_called_recorded(crew: Crew, tmp_path: Path) -> None:
    assert killed(crew, tmp_path, SHORT_KILLS) > SHORT_KILLS


@pytest.mark.deep
@pytest.mark.timeout(900)
def test_a_laptop_killed_fifty_times_while_somebody_writes_has_it_all(
    crew: Crew, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    recorded = killed(crew, tmp_path, DEEP_KILLS)
    told = f"{DEEP_KILLS} kills of a writing laptop, {recorded:,} acts: each there once, all delivered"
    record_property("figures", told)
    assert recorded > DEEP_KILLS
