"""A body of programs: laptops and store as processes, a bad line between them, and somebody who kills both.

`Play` sets it up, lets it be, heals the line and waits; what then lies on the disks is held against the promises.
"""

import json
import random
import signal
import subprocess
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from ecabinet.application import joining
from ecabinet.application.clocks import ShiftedClock, SystemClock
from ecabinet.domain import deciding
from ecabinet.domain.authority import Actor, Read, authorise
from ecabinet.domain.bodies import BodyState, Person, Role
from ecabinet.domain.feeds import BODY_FEED, FeedName
from ecabinet.domain.states import State
from ecabinet.persistence.laptop.store import create_store, open_store
from ecabinet.protocol import base64url, envelope, messages
from ecabinet.protocol.keys import SigningKey
from ecabinet.protocol.messages import EnrolAnswer, EnrolRequest, ExchangeAnswer, ExchangeRequest
from ecabinet.sync.enrolling import ENROL
from ecabinet.sync.exchanging import EXCHANGE
from tests.central.store_world import AN, BINH, CHAIR, GUEST, OFFICE, START, World
from tests.exchange.books import Books, Disclosure, LaptopBook, Log, StoreBook, parsed
from tests.exchange.laptop_program import Plan, read_journal
from tests.exchange.model_world import PAPERS, STORE_KEY, paper
from tests.exchange.promises import require
from tests.exchange.properties import check
from tests.exchange.proxy import BadLine, Fate, Message
from tests.exchange.test_store_process import Child

HEALED_WITHIN: Final = 30.0
"""Seconds from the healing of the network in which everything must have been delivered."""
SEATS: Final[tuple[tuple[str, Person], ...]] = (
    ("office", OFFICE),
    ("chair", CHAIR),
    ("an", AN),
    ("binh", BINH),
    ("an at home", AN),
    ("guest", GUEST),
)
_MAY_BE_REVOKED: Final = "an at home"
_LATER_MS: Final = 3 * 24 * 3_600_000 + 11 * 3_600_000
"""So much passes in the middle of a play that opinion ballots end."""
_PATIENCE: Final = 12
"""A busy machine may take so many times longer."""
_POLL_SECONDS: Final = 0.2
_STARTING_SECONDS: Final = 180.0


@dataclass
class LaptopProcess:
    """A laptop's program, and what it needs to be started again."""

    name: str
    device: str
    plan: Plan
    file: Path
    starts: int = 0
    process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start the program."""
        self.starts += 1
        command = [sys.executable, "-W", "error", "-m", "tests.exchange.laptop_program", str(self.file)]
        with self._complaints.open("ab") as complaints:
            self.process = subprocess.Popen(
                [*command, str(self.starts)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                text=True,
            )

    @property
    def _complaints(self) -> Path:
        return self.file.with_suffix(".err")

    def order(self, word: str) -> None:
        """Tell the program something."""
        assert self.process is not None
        assert self.process.stdin is not None
        assert self.process.poll() is None, f"{self.name} ended: {self._complaints.read_text('utf-8')}"
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()

    def say(self) -> Any:  # noqa: ANN401 - as JSON has it
        """How things are at the laptop."""
        self.order("say")
        assert self.process is not None
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, f"{self.name} ended: {self._complaints.read_text('utf-8')}"
        return json.loads(line)

    def kill(self) -> None:
        """End the program where it stands."""
        assert self.process is not None
        self.process.kill()
        self._wait()

    def end(self) -> None:
        """End the program as its person would; it has nothing to complain of."""
        self.order("end")
        assert self._wait() == 0, self._complaints.read_text("utf-8")
        assert not self._complaints.read_text("utf-8"), f"{self.name} complained"

    def close(self) -> None:
        """End it whatever it does."""
        if self.process is not None:
            self.kill()

    def _wait(self) -> int:
        assert self.process is not None
        status = self.process.wait(20)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:  # an order that a killed program never read
                    continue
        self.process = None
        return status


@dataclass(frozen=True, slots=True)
class Said:
    """An answer that named feeds to a laptop, and the size of the register it was given at."""

    size: int
    device: str
    feeds: Mapping[str, str]
    last_of_body: int


@dataclass
class Ear:
    """Hears at the line what the store answers."""

    log: Log = field(default_factory=Log)
    said: list[Said] = field(default_factory=list)

    def hear(self, request: Message, answer: Message) -> None:
        """Note receipts and names of feeds; called in the line's thread."""
        target = request.start.split()[1]
        if " 200 " not in answer.start or target not in {EXCHANGE, ENROL}:
            return
        if target == ENROL:
            joined = messages.decode_request(request.body, EnrolRequest)
            let_in = messages.decode_answer(answer.body, EnrolAnswer)
            self.log.answer(joined.act.envelope, let_in.receipt.envelope)
            return
        asked = messages.decode_request(request.body, ExchangeRequest)
        found = messages.decode_answer(answer.body, ExchangeAnswer)
        self.log.answers += 1
        for sent, receipt in zip(asked.acts, found.receipts, strict=True):
            self.log.answer(sent.envelope, receipt.envelope)
        feeds = {**dict.fromkeys(found.changed, "its name"), **dict.fromkeys(found.granted, "that it is granted")}
        feeds |= dict.fromkeys((feed for feed, page in found.feeds.items() if page.entries), "its acts")
        page = found.feeds.get(BODY_FEED)
        last = parsed(page.entries[-1].receipt.envelope).seq if page and page.entries else 0
        device = request.header("authorization").partition("device=")[2].partition(",")[0]
        size = int(found.checkpoint.split("\n")[1])
        self.said.append(Said(size, device, feeds, max(last, found.changed.get(BODY_FEED, 0))))


@dataclass(frozen=True, slots=True)
class Figures:
    """What happened in a play."""

    kills_of_laptops: int
    kills_of_stores: int
    line: Mapping[Fate, int]
    pokes_cut: int
    cuts: int
    acts: int
    statuses: Mapping[str, int]
    receipts: int
    delivered_after: float
    same_after: float

    @property
    def kills(self) -> int:
        """All kills."""
        return self.kills_of_laptops + self.kills_of_stores

    def __str__(self) -> str:
        line = ", ".join(f"{number} {fate.value}" for fate, number in sorted(self.line.items()))
        statuses = ", ".join(f"{number} {status}" for status, number in sorted(self.statuses.items()))
        return (
            f"{self.kills} kills ({self.kills_of_laptops} of laptops, {self.kills_of_stores} of stores), "
            f"{self.cuts} cuts\n"
            f"requests: {line}; {self.pokes_cut} lines of pokes cut\n"
            f"{self.acts} acts ({statuses}), {self.receipts} receipts answered\n"
            f"after the network healed: delivered in {self.delivered_after:.1f} s, the same everywhere in "
            f"{self.same_after:.1f} s (allowed: {HEALED_WITHIN:.0f} s); 0 violations of P1 to P14"
        )


class Play:
    """Laptops and stores at work on one body; `stores` many processes serve it."""

    def __init__(self, world: World, root: Path, *, seats: int = len(SEATS), stores: int = 1, seed: int = 1) -> None:
        self.world = world
        self._chance = random.Random(seed)  # noqa: S311 - to be the same again, not to be secret
        self._clock_file = root / "clock"
        self._set_clock(0)
        world.clock.time = START
        self._prepare()
        self._stores = [Child(world, "--clock-file", str(self._clock_file)) for _ in range(stores)]
        self._laptops: list[LaptopProcess] = []
        self._ear = Ear()
        self.line = BadLine(self._ports, self._ear.hear, seed)
        self._began_at = 0
        self._kills: Counter[str] = Counter()
        for name, person in SEATS[:seats]:
            self._laptops.append(self._make(root, name, person))
        self._let_revoke()

    def _set_clock(self, later_ms: int) -> None:
        written = self._clock_file.with_suffix(".new")
        written.write_text(str(START - SystemClock().now() + later_ms), encoding="ascii")
        written.replace(self._clock_file)

    def _prepare(self) -> None:
        """What is there before anything happens: for all to see, and an item for the chair alone."""
        world = self.world
        both = {**BINH.to_data(), "roles": [Role.MEMBER, Role.SECRETARY]}
        world.do(world.office, BODY_FEED, "person.changed", both)
        for number in range(PAPERS):
            world.hold_paper(paper(number))
        world.hold_paper()
        world.publish()
        world.publish(audience=(CHAIR.id,))
        world.open_ballot()

    def _make(self, root: Path, name: str, person: Person) -> LaptopProcess:
        """A laptop whose person has typed the code of their invitation."""
        folder, key = root / "laptops" / name, SigningKey.generate()
        (invited,) = self.world.administrator.invite([person])
        clock = ShiftedClock(self._clock_file)
        store = create_store(folder, STORE_KEY)
        joining.begin(store, invited.to(self.line.address), key, name, clock)
        with store.reading() as reading:
            profile = reading.profile()
        store.close()
        assert profile is not None
        plan = Plan(str(folder), key.seed.hex(), person.id, str(self._clock_file), str(root / f"{name}.journal"))
        plan.write(root / f"{name}.plan")
        return LaptopProcess(name, profile.device, plan, root / f"{name}.plan")

    def _let_revoke(self) -> None:
        """Tell officers which laptop they may shut out."""
        devices = {laptop.name: laptop.device for laptop in self._laptops}
        for laptop in self._laptops:
            laptop.plan = replace(laptop.plan, may_be_revoked=devices.get(_MAY_BE_REVOKED, ""))
            laptop.plan.write(laptop.file)

    def _ports(self) -> list[int]:
        return [int(store.address.rpartition(":")[2]) for store in self._stores]

    def start(self) -> None:
        """Start everything; everybody begins to act."""
        self._began_at = self._book().size
        self.world.store.close()
        for store in self._stores:
            store.start()
        self.line.is_bad = False
        for laptop in self._laptops:
            laptop.start()
        self._await(lambda laptop: laptop.say()["has_joined"], _STARTING_SECONDS)
        self.line.is_bad = True
        for laptop in self._laptops:
            laptop.order("act")

    def _await(self, condition: Callable[[LaptopProcess], object], seconds: float) -> float:
        """Wait until something is true of every laptop; how many seconds that took."""
        began = time.monotonic()
        while missing := [laptop.name for laptop in self._laptops if not condition(laptop)]:
            said = {laptop.name: laptop.say() for laptop in self._laptops if laptop.name in missing}
            assert time.monotonic() - began < seconds, f"too slow: {said}"
            time.sleep(_POLL_SECONDS)
        return time.monotonic() - began

    def let_be(self, seconds: float, *, kills: int, cuts: int) -> None:
        """Let people act on a bad line for a while and until so many cuts, killing programs in between."""
        began, done, has_passed = time.monotonic(), 0, False
        every = seconds / (kills + 1)
        while done < kills or self.line.cuts < cuts or time.monotonic() - began < seconds:
            time.sleep(self._chance.uniform(0.5, 1.5) * every if done < kills else 0.5)
            assert time.monotonic() - began < _PATIENCE * seconds, f"too little happens: {self.line.cuts} cuts"
            if done < kills:
                self._kill_one(is_store=done % 3 == 1)
                done += 1
            if not has_passed and time.monotonic() - began > seconds / 2:
                self._set_clock(_LATER_MS)
                has_passed = True

    def _kill_one(self, *, is_store: bool) -> None:
        if is_store:
            store = self._chance.choice(self._stores)
            store.end(signal.SIGKILL)
            time.sleep(self._chance.uniform(0.0, 0.5))
            store.start()
        else:
            laptop = self._chance.choice(self._laptops)
            laptop.kill()
            laptop.start()
            laptop.order("act")
        self._kills["stores" if is_store else "laptops"] += 1

    def heal(self) -> Figures:
        """Let the network heal and people rest, and wait until all is delivered, and until all hold the same."""
        self.line.is_bad = False
        for laptop in self._laptops:
            laptop.order("rest")
        delivered = self._await(lambda laptop: not laptop.say()["waiting"], HEALED_WITHIN)
        book = self._book()
        same = delivered + self._await(lambda laptop: _has_all(book, laptop), HEALED_WITHIN - delivered)
        acts = [one for one in book.by_leaf if one.leaf_index >= self._began_at]
        return Figures(
            self._kills["laptops"],
            self._kills["stores"],
            dict(self.line.seen),
            self.line.pokes_cut,
            self.line.cuts,
            len(acts),
            Counter(parsed(one.receipt).status.value for one in acts),
            len(self._ear.log.answered),
            delivered,
            same,
        )

    def end(self) -> None:
        """End every program as it should be ended."""
        for laptop in self._laptops:
            laptop.end()
        for store in self._stores:
            assert store.end() == (0, "")

    def check_files(self) -> None:
        """Hold what lies on the disks against P1 to P14, and what every program said it had."""
        store, laptops = self._book(), []
        for laptop in self._laptops:
            kept = open_store(Path(laptop.plan.folder), STORE_KEY)
            laptops.append(LaptopBook.read(laptop.name, kept))
            kept.close()
        books = Books(store, laptops, self._ear.log)
        for laptop, book in zip(self._laptops, laptops, strict=True):
            for line in read_journal(Path(laptop.plan.journal)):
                if "hash" in line:
                    books.log.record(book.profile.device, line["act"], line["hash"])
                else:
                    found = store.acts.get(line["act"])
                    same = found and base64url.encode(found.receipt.bytes) == line["receipt"]
                    require("P1", same, f"{laptop.name} was shown a receipt of {line['act']} that is not the store's")
        books.log.disclosed.extend(_disclosed(store, self._ear.said))
        check(books)

    def _book(self) -> StoreBook:
        """What the store keeps, read past its programs."""
        self.world.reopen()
        ledger = self.world.store.ledger
        with ledger.reading(self.world.body) as snapshot:
            book = StoreBook.read(ledger._engine, snapshot, self.world.body)
        self.world.store.close()
        return book

    def close(self) -> None:
        """End whatever still runs."""
        for laptop in self._laptops:
            laptop.close()
        for store in self._stores:
            store.close()
        self.line.close()


def _has_all(book: StoreBook, laptop: LaptopProcess) -> bool:
    """Whether a laptop holds all that its person may read, or is shut out; what it may not hold is not asked here."""
    person, device = laptop.plan.person, laptop.device
    expected = {feed: len(acts) for feed, acts in book.feeds.items() if book.reads(person, device, feed)}
    return not book.people.devices[device].is_admitted or bool(expected.items() <= laptop.say()["cursors"].items())


def _disclosed(store: StoreBook, said: Sequence[Said]) -> Iterator[Disclosure]:
    """What was named to laptops whose person might not read it in the moment the answer was given."""
    states: dict[str, State] = {}
    acts = deque(store.by_leaf)
    for one in sorted(said, key=lambda answer: answer.size):
        while acts and acts[0].leaf_index < one.size:
            act = acts.popleft()
            if act.seq:
                before = states.get(act.feed) or deciding.initial(FeedName.parse(act.feed))
                decision = parsed(act.receipt).decision
                states[act.feed] = deciding.evolve(before, envelope.peek(act.envelope.bytes), decision)
        yield from _unread(states, one)


def _unread(states: Mapping[str, State], said: Said) -> Iterator[Disclosure]:
    """What of an answer its hearer might not read; a laptop that is shut out still sees the act that says so."""
    body = states[BODY_FEED]
    assert isinstance(body, BodyState)
    device = body.devices[said.device]
    farewell = {BODY_FEED} if said.last_of_body <= device.shut_out_by else set()
    for feed, what in said.feeds.items():
        asked = Read(FeedName.parse(feed))
        cleared = device.is_admitted and authorise(Actor(device.person, device.id), asked, states.get)
        if not cleared and feed not in farewell:
            yield Disclosure(device.id, feed, what)
