"""A laptop as a program of its own: the real engine and its threads on a real profile, used by somebody restless.

`python -m tests.exchange.laptop_program PLAN START` reads orders from standard input, one word a line: `act` lets the
person do one thing after the other, `rest` lets them stop and be online, `say` has it say in one line of JSON how
things are, `end` ends it as its person would. It may be killed at any time: what it was told was recorded or received
stands in its journal, on the disk, before it does anything else.
"""

import json
import os
import queue
import random
import sys
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any, BinaryIO, Final, NoReturn, Self, cast

from ecabinet.application.clocks import Clock, ShiftedClock
from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Pending, Recorded
from ecabinet.domain.bodies import BodyState, Person
from ecabinet.domain.faults import Unavailable
from ecabinet.persistence.laptop.store import open_store
from ecabinet.protocol import base64url
from ecabinet.protocol.keys import SigningKey
from ecabinet.sync.worker import SyncWorker
from tests.central.store_world import OFFICE, PEOPLE, MovableClock, World
from tests.exchange import model_acts
from tests.exchange.model_world import STORE_KEY, Model, Seat
from tests.laptop_world import NoPapers

_MOST_WAITING: Final = 25
"""How much may wait in the outbox before the person pauses: nobody works on for hours without a line here."""
_OFFLINE_EVERY: Final = 40
_IMPATIENT_EVERY: Final = 20
"""So often the person goes offline or on again, or asks to be connected now."""
_RECEIVED_AT_ONCE: Final = 500
_FIRST_OF_OFFICERS: Final = 2
"""The first two people of the body are the secretary and the chair."""


@dataclass(frozen=True)
class Plan:
    """What a laptop's program needs to know, kept in a file."""

    folder: str
    seed: str
    person: str
    clock: str
    journal: str
    may_be_revoked: str = ""

    @classmethod
    def read(cls, file: Path) -> Self:
        """The plan in a file."""
        return cls(**json.loads(file.read_text("utf-8")))

    def write(self, file: Path) -> None:
        """Keep it in a file."""
        file.write_text(json.dumps(asdict(self)), "utf-8")


class Journal:
    """What a program said to its person, written down outside the profile and on the disk at once."""

    def __init__(self, file: Path) -> None:
        self._file = file.open("ab", buffering=0)
        self._known = {line["act"] for line in read_journal(file) if "receipt" in line}

    def recorded(self, recorded: Recorded) -> None:
        """An act was called recorded."""
        self._write({"act": recorded.act.id, "hash": recorded.act.hash})

    def look(self, laptop: Laptop) -> None:
        """Write down the receipts that have come since."""
        for row in laptop.received(_RECEIVED_AT_ONCE):
            if row.receipt is not None and row.act_id not in self._known:
                self._known.add(row.act_id)
                self._write({"act": row.act_id, "receipt": base64url.encode(row.receipt.bytes)})

    def _write(self, line: Mapping[str, str]) -> None:
        self._file.write(json.dumps(line).encode("ascii") + b"\n")
        os.fsync(self._file.fileno())


def read_journal(file: Path) -> list[dict[str, str]]:
    """The lines of a journal; a last one that was torn off was told to nobody."""
    if not file.exists():
        return []
    return [json.loads(line) for line in file.read_bytes().split(b"\n")[:-1]]


class NoRoomForPapers(NoPapers):
    """A keeper that takes no paper in: what moves here are acts."""

    def put(self, stream: BinaryIO, sha256: str = "") -> NoReturn:
        """Never."""
        raise Unavailable("paper_not_kept")

    def arriving(self, sha256: str) -> NoReturn:
        """Never."""
        raise Unavailable("paper_not_kept")


class LaptopsClock(MovableClock):
    """The laptop's clock, for what the deeds ask of the world's."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    @property
    def time(self) -> int:  # type: ignore[override]  # nobody moves it here
        """Milliseconds since 1970 in UTC."""
        return self._clock.now()


class BodyAsSeen(World):
    """The body as this laptop knows it, for what the deeds ask of it."""

    def __init__(self, laptop: Laptop, clock: Clock) -> None:
        self._laptop = laptop
        self.clock = LaptopsClock(clock)

    @property
    def state(self) -> BodyState:
        """As the laptop shows it."""
        state = self._laptop.current("body")
        assert isinstance(state, BodyState)
        return state


class Somebody:
    """The person at this laptop, for what the deeds ask of a seat."""

    def __init__(self, person: Person, laptop: Laptop, journal: Journal) -> None:
        self.person = person
        self.laptop = laptop
        self._journal = journal

    def record(self, feed: str, kind: str, data: Mapping[str, Any], **more: Any) -> Recorded:  # noqa: ANN401 - as `Laptop.record`
        """Do something, and believe what the program says."""
        recorded = self.laptop.record(feed, kind, data, **more)
        self._journal.recorded(recorded)
        return recorded

    def submit(self, feed: str, kind: str, data: Mapping[str, Any], **more: Any) -> Pending:  # noqa: ANN401 - as `Laptop.record_later`
        """Submit something that can still be taken back."""
        return self.laptop.record_later(feed, kind, data, **more)


class Program:
    """The laptop's program and the person before it."""

    def __init__(self, plan: Plan, incarnation: int) -> None:
        clock = ShiftedClock(Path(plan.clock))
        key = SigningKey.from_seed(bytes.fromhex(plan.seed))
        keeper = NoRoomForPapers()
        self._laptop = Laptop.open(open_store(Path(plan.folder), STORE_KEY), key, clock, keeper)
        self._worker = SyncWorker.for_laptop(self._laptop, key, keeper)
        self._journal = Journal(Path(plan.journal))
        person = next(one for one in (OFFICE, *PEOPLE) if one.id == plan.person)
        self._somebody = Somebody(person, self._laptop, self._journal)
        self._model = SimpleNamespace(world=BodyAsSeen(self._laptop, clock))
        revoked = SimpleNamespace(laptop=SimpleNamespace(device=plan.may_be_revoked))
        self._model.an_at_home = self._model.binh = self._model.guest = revoked
        self._model.office, self._model.seats = self._somebody, []
        is_officer = person in (OFFICE, *PEOPLE)[:_FIRST_OF_OFFICERS]
        led = [deed for deed in model_acts.OFFICERS if plan.may_be_revoked or deed is not model_acts.revoke]
        self._deeds = (*model_acts.EVERYBODY, *led) if is_officer else model_acts.EVERYBODY
        self._chance = random.Random(f"{plan.seed} {incarnation}")  # noqa: S311 - to be the same again
        self._orders: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._is_acting = False

    def run(self) -> None:
        """Obey until told to end."""
        threading.Thread(target=self._listen, daemon=True).start()
        self._worker.start()
        while (order := self._next_order()) != "end":
            match order:
                case "act":
                    self._is_acting = True
                case "rest":
                    self._is_acting = False
                    self._worker.network.set(value=True)
                    self._laptop.flush_pending()
                case "say":
                    self._say()
            self._journal.look(self._laptop)
            if self._is_acting:
                self._act()
        self._worker.stop()
        self._journal.look(self._laptop)
        self._laptop.close()

    def _listen(self) -> None:
        for line in sys.stdin:
            self._orders.put(line.strip())
        self._orders.put("end")

    def _next_order(self) -> str:
        try:
            return self._orders.get(timeout=self._chance.uniform(0.01, 0.15))
        except queue.Empty:
            return ""

    def _act(self) -> None:
        if self._chance.randrange(_OFFLINE_EVERY) == 0:
            self._worker.network.set(value=not self._worker.network.value)
        if self._chance.randrange(_IMPATIENT_EVERY) == 0:
            self._worker.hurry()
        if self._laptop.has_joined and len(self._laptop.outbox()) < _MOST_WAITING:
            deed = self._chance.choice(self._deeds)
            which, how = self._chance.randrange(256), self._chance.randrange(256)
            deed(cast("Model", self._model), cast("Seat", self._somebody), which, how)

    def _say(self) -> None:
        with self._laptop._core.store.reading() as reading:
            cursors = {feed: cursor.seq for feed, cursor in reading.cursors().items() if cursor.seq}
        said = {
            "has_joined": self._laptop.has_joined,
            "waiting": len(self._laptop.outbox()) + len(self._laptop.pending()),
            "cursors": cursors,
            "stopped": self._laptop.memory.stopped,
            "code": self._worker.link.value.code,
        }
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    Program(Plan.read(Path(sys.argv[1])), int(sys.argv[2])).run()
