"""A laptop takes in what others did, and opens with all of it: with 10,000 acts and with 100,000."""

import gc
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2

from ecabinet.application.laptop_rows import Entry
from ecabinet.application.reading import Reading
from ecabinet.application.receiving import Incoming
from ecabinet.application.today import Today
from ecabinet.desktop.collecting import Sweep
from ecabinet.persistence.laptop import database
from ecabinet.protocol import keys, messages, verifying
from ecabinet.protocol.messages import ExchangeAnswer, ExchangeRequest, KnownHead
from ecabinet.sync.exchanging import EXCHANGE
from tests.bench.figures import Figure
from tests.bench.filled_store import READERS, FilledStore
from tests.exchange.crew import STORE_KEY, Crew, Member

FEW, MANY = 10_000, 100_000
APPLYING = 1.5
OPENING_MS = 2_000.0
LINEAR = 1.25
"""How much more one act may cost among ten times as many before that is no line any more."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a laptop took in, and how long it and the bare parts of it took, in seconds."""

    acts: int
    answers: int
    seconds: float
    bare: float

    @property
    def ratio(self) -> float:
        """The whole against the bare parts."""
        return self.seconds / self.bare

    @property
    def each_us(self) -> float:
        """Microseconds for one act."""
        return self.seconds / self.acts * 1_000_000


def take_in(member: Member, folder: Path, sweep: Sweep) -> Taken:
    """Have a laptop fetch everything; only reading, checking, deciding again, folding and storing are counted.

    And the look at Python's garbage after each answer: twice a second, as in the window's program.
    """
    side, seconds, acts, answers = member.laptop.exchange, 0.0, 0, 0
    while True:
        memory = side.memory
        want = {feed: (cursor.seq, cursor.chain.hex()) for feed, cursor in side.wanted().items()}
        request = ExchangeRequest(
            epoch=memory.epoch, checkpoint=KnownHead.of(memory.head), acts=[], since=memory.since, want=want
        )
        sent = messages.encode(member.wire.post(EXCHANGE, request, ExchangeAnswer))
        begun = time.perf_counter()
        answer = messages.decode_answer(sent, ExchangeAnswer)
        proven = verifying.check_exchange(answer, request.checkpoint.head, side.trust)
        applied = side.apply(Incoming.exchanged(answer, proven, request, member.laptop.now()))
        sweep.look()
        seconds += time.perf_counter() - begun
        acts, answers = acts + applied.entries, answers + (applied.entries > 0)
        if not side.wanted():
            break
    return Taken(acts, answers, seconds, _bare(member, answers, folder))


def _bare(member: Member, transactions: int, folder: Path) -> float:
    """Seconds to insert the raw bytes into such a file, in as many transactions, and to check each author once."""
    laptop = member.laptop
    entries = [entry for feed in sorted(laptop.feeds()) for entry in laptop.entries(feed)]
    held = {name: device.key for name, device in laptop.body.devices.items()}
    connection = dbapi2.connect(str(folder / f"bare-{len(entries)}.db"), isolation_level=None)
    database.prepare(connection, STORE_KEY)
    connection.execute("CREATE TABLE acts (number INTEGER PRIMARY KEY, raw BLOB NOT NULL)")
    share = -(-len(entries) // transactions)
    begun = time.perf_counter()
    for first in range(0, len(entries), share):
        _insert(connection, entries[first : first + share])
    for entry in entries:
        act = entry.act
        if not keys.verify(held[act.device], keys.ACT, act.envelope.bytes, act.envelope.sig):
            raise RuntimeError("an act that nobody signed")
    seconds = time.perf_counter() - begun
    connection.close()
    return seconds


def _insert(connection: dbapi2.Connection, entries: Sequence[Entry]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT INTO acts (raw) VALUES (?)", [(entry.act.envelope.bytes,) for entry in entries])
    connection.execute("COMMIT")


def opening_ms(member: Member) -> float:
    """Milliseconds from the closed profile to all its feeds folded and Today worked out."""
    member.close()
    begun = time.perf_counter()
    member.reopen()
    laptop = member.laptop
    laptop.prepare(*laptop.feeds())
    Today(laptop, Reading(laptop, member.keeper)).view()
    return (time.perf_counter() - begun) * 1000


def bench(folder: Path) -> list[Figure]:
    """With few acts and with many, on two laptops of one store; Python's garbage is looked at as in the program."""
    sweep = Sweep()
    try:
        return _bench(folder, sweep)
    finally:
        gc.enable()
        gc.unfreeze()


def _bench(folder: Path, sweep: Sweep) -> list[Figure]:
    filled = FilledStore(folder / "store")
    crew = Crew(filled.world, folder / "laptops")
    filled.fill(FEW)
    first = crew.join(READERS[0], exchanges=False)
    few = take_in(first, folder, sweep)
    few_ms = min(opening_ms(first) for _ in range(3))
    filled.fill(MANY - FEW)
    second = crew.join(READERS[1], exchanges=False)
    many = take_in(second, folder, sweep)
    many_ms = min(opening_ms(second) for _ in range(3))
    crew.close()
    return _figures(few, many, few_ms, many_ms)


def _figures(few: Taken, many: Taken, few_ms: float, many_ms: float) -> list[Figure]:
    peer = "executemany of the raw bytes and bare checks of their authors"
    per_act = f"{few.each_us:.0f} µs an act among {few.acts}, {many.each_us:.0f} µs among {many.acts}"
    opened = f"{few_ms:.0f} ms with {few.acts} acts; all feeds folded and Today worked out, best of 3"
    return [
        Figure("taking in 10,000 acts", few.ratio, APPLYING, "×", peer, f"{few.seconds:.2f} s, {few.answers} answers"),
        Figure("taking in 100,000 acts", many.ratio, APPLYING, "×", peer, f"{many.seconds:.2f} s"),
        Figure("an act among 100,000", many.each_us / few.each_us, LINEAR, "×", "one among 10,000", per_act),
        Figure("opening a profile of 100,000 acts", many_ms, OPENING_MS, "ms", "", opened),
    ]
