"""The power goes at any moment of what a real laptop and a real store wrote: nothing they promised is lost.

`ECABINET_POWER_CUTS` sets how many states the deep run looks at.
"""

import hashlib
import json
import os
import random
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from ecabinet.domain.faults import Fault
from ecabinet.papers.keeping import EncryptedPapers
from ecabinet.persistence.central.ledger import SqlLedger
from ecabinet.persistence.laptop.store import open_store
from ecabinet.protocol import base64url
from tests.exchange import properties
from tests.exchange.books import Books, LaptopBook, StoreBook
from tests.exchange.crew import STORE_KEY
from tests.exchange.power_cuts import Disk, Step, traced
from tests.exchange.power_program import BEFORE, DISK, PROMISES
from tests.exchange.promises import BrokenPromiseError, require
from tests.exchange.properties import check

SHORT = 150
DEEP = int(os.environ.get("ECABINET_POWER_CUTS", "1500"))
SHORT_OF_DEFECT = 60
LAPTOP: Final = "laptops/1-An"
STORE: Final = "store"
_KEPT_BY_LAPTOP = (
    properties.no_receipted_act_is_lost,
    properties.no_act_stands_twice,
    properties.every_laptop_holds_a_beginning_of_the_store,
    properties.bytes_match_their_digests,
)
_KEPT_BY_STORE = (
    properties.no_receipted_act_is_lost,
    properties.no_act_stands_twice,
    properties.nothing_is_taken_after_the_close,
    properties.a_laptops_order_is_kept,
    properties.bytes_match_their_digests,
    properties.nobody_is_in_who_was_not_let_in,
)


@dataclass(frozen=True, slots=True)
class Promise:
    """What a program had said before the power went."""

    what: str
    act: str
    said: str


Look = Callable[[Path, Sequence[Promise]], None]
"""Opens what is left on a disk, and raises where a promise is broken."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A program's work: the disk before it, each step since, and the disk after it."""

    folder: Path
    steps: Sequence[Step]

    @classmethod
    def make(cls, folder: Path, **environment: str) -> "Recording":
        """Let the program work."""
        root = folder / DISK
        command = [sys.executable, "-W", "error", "-m", "tests.exchange.power_program", str(folder)]
        return cls(folder, traced(command, root, folder, environment))

    def after(self) -> StoreBook:
        """What the store held in the end."""
        return read_store(self.folder / DISK / STORE)

    def cuts(self, where: str, count: int, chance: random.Random) -> Iterator[tuple[dict[str, bytes], list[Promise]]]:
        """So many states of one machine's disk after a power cut, with what was promised before it."""
        points = [number for number, is_safe in self._points(where) if not is_safe]
        chosen: dict[int, int] = {}
        for turn in range(count):
            point = points[turn] if turn < len(points) <= count else chance.choice(points)
            chosen[point] = chosen.get(point, 0) + 1
        disk, promises = Disk.of(self.folder / BEFORE), b""
        for number, step in enumerate(self.steps):
            if step.path == PROMISES and step.kind == "w":
                promises += step.data
            if step.path.startswith(where):
                disk.do(step)
            for _ in range(chosen.get(number, 0)):
                yield disk.cut(chance), [Promise(**json.loads(line)) for line in promises.splitlines()]

    def _points(self, where: str) -> Iterator[tuple[int, bool]]:
        disk = Disk.of(self.folder / BEFORE)
        for number, step in enumerate(self.steps):
            if step.path.startswith(where):
                disk.do(step)
            yield number, disk.is_safe


def read_store(folder: Path) -> StoreBook:
    """Open a store's database as its program does, and read everything."""
    ledger = SqlLedger.open(folder / "central.sqlite3")
    try:
        require_sound(ledger._engine)
        (body,) = ledger.bodies()
        with ledger.reading(body) as snapshot:
            return StoreBook.read(ledger._engine, snapshot, body)
    finally:
        ledger.close()


def require_sound(engine: Engine) -> None:
    """What the database itself says of its file."""
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


def look_at_store(root: Path, promises: Sequence[Promise]) -> None:
    """Every receipt that was answered is there with its act."""
    book = read_store(root / STORE)
    for promise in promises:
        if promise.what == "answered":
            stored = book.acts.get(promise.act)
            same = stored and base64url.encode(stored.receipt.bytes) == promise.said
            require("P1", same, f"the store answered for {promise.act}, and lost it")
    check(Books(book, []), _KEPT_BY_STORE)


def looking_at_laptop(store: StoreBook) -> Look:
    """Every act that was recorded, each receipt that was shown and each paper that was kept is there."""

    def look(root: Path, promises: Sequence[Promise]) -> None:
        kept = open_store(root / LAPTOP, STORE_KEY)
        try:
            require_sound(kept._engine)
            book = LaptopBook.read("an", kept)
        finally:
            kept.close()
        own = {row.act_id: row for row in book.own}
        papers = EncryptedPapers(root / LAPTOP / "papers", STORE_KEY)
        for promise in promises:
            found = own.get(promise.act)
            if promise.what == "recorded":
                require("P1", found and found.act_hash == promise.said, f"{promise.act} was recorded, and is lost")
            elif promise.what == "received":
                same = found and found.receipt and base64url.encode(found.receipt.bytes) == promise.said
                require("P1", same, f"the receipt of {promise.act} was shown, and is lost")
            elif promise.what == "kept":
                with papers.open(promise.act) as paper:
                    digest = hashlib.sha256(paper.read()).hexdigest()
                require("P10", digest == promise.act, f"paper {promise.act} was kept, and is another")
        require("P8", sorted(row.device_seq for row in book.own) == list(range(1, len(own) + 1)), "a place is lost")
        check(Books(store, [book]), _KEPT_BY_LAPTOP)

    return look


def put_back(root: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder hold just these files."""
    shutil.rmtree(root, ignore_errors=True)
    for path, content in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def survived(recording: Recording, count: int) -> int:
    """Look at so many states, two of three the laptop's; how many there were."""
    at_laptop = count * 2 // 3
    found = [*looked(recording, LAPTOP, at_laptop), *looked(recording, STORE, count - at_laptop)]
    for where, why in found:
        assert why is None, f"{where}: {why}"
    return len(found)


def looked(recording: Recording, where: str, count: int) -> Iterator[tuple[str, Exception | None]]:
    """Look at so many states of one machine: each with what is wrong there, if anything is."""
    look = looking_at_laptop(recording.after()) if where == LAPTOP else look_at_store
    chance, root = random.Random(count), recording.folder / "state"  # noqa: S311 - to be the same again
    for number, (files, promises) in enumerate(recording.cuts(where, count, chance)):
        put_back(root, {path: content for path, content in files.items() if path.startswith(where)})
        try:
            look(root, promises)
        except (BrokenPromiseError, DatabaseError, Fault, AssertionError, StopIteration, ValueError) as error:
            yield f"{where}, state {number}", error
        else:
            yield f"{where}, state {number}", None


@pytest.mark.timeout(120)
def test_a_power_cut_at_any_moment_loses_nothing_that_was_promised(tmp_path: Path) -> None:
    assert survived(Recording.make(tmp_path), SHORT) == SHORT


@pytest.mark.timeout(120)
@pytest.mark.parametrize("synchronous", ["OFF", pytest.param("NORMAL", marks=pytest.mark.deep)])
def test_databases_that_wait_for_no_disk_would_be_noticed(tmp_path: Path, synchronous: str) -> None:
    recording = Recording.make(tmp_path, POWER_SYNCHRONOUS=synchronous)
    # With NORMAL a laptop finds what its database lost in its second copy, which waits for the disk whatever is set.
    for where in (LAPTOP, STORE) if synchronous == "OFF" else (STORE,):
        assert any(why for _, why in looked(recording, where, SHORT_OF_DEFECT)), f"nothing was lost: {where}"


@pytest.mark.deep
@pytest.mark.timeout(1200)
def test_power_cuts_at_all_moments_lose_nothing_that_was_promised(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    recording = Recording.make(tmp_path)
    seen = survived(recording, DEEP)
    written = sum(step.kind == "w" for step in recording.steps)
    confirmed = sum(step.kind == "s" for step in recording.steps)
    told = f"{seen:,} states after {written:,} writes and {confirmed:,} fsyncs: nothing promised was lost"
    record_property("figures", told)
    assert seen >= DEEP
