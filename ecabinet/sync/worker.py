"""The threads behind the engine: one exchanges, one moves papers, one listens for pokes.

The work itself is in plain classes that know no threads; here is only when it is done, and what is said about it.
"""

import threading
import time
from collections.abc import Iterable, Sequence
from typing import Final, Self

from ecabinet.application.laptop import Laptop
from ecabinet.application.ports import PaperKeeper
from ecabinet.application.wiping import WipeStage, Wiping
from ecabinet.domain.bodies import Standing
from ecabinet.domain.faults import Fault, Refused
from ecabinet.protocol import limits
from ecabinet.protocol.keys import SigningKey
from ecabinet.protocol.messages import FetchedBy
from ecabinet.sync import agreeing, enrolling, fetch_lists, proving
from ecabinet.sync.backoff import Backoff
from ecabinet.sync.connecting import make_client
from ecabinet.sync.exchanging import STOPPING, Exchanger
from ecabinet.sync.link import Link, Reach, Watched
from ecabinet.sync.listening import Listener
from ecabinet.sync.papers_moving import PaperMover
from ecabinet.sync.proving import Proof
from ecabinet.sync.wire import RETRY_AFTER, Identity, Wire

POLL_SECONDS: Final = 5.0
"""How often to ask the store when no line for pokes is open."""
POLL_LISTENING_SECONDS: Final = 60.0
"""How often to ask although pokes come: one may have got lost."""
COMPARE_SECONDS: Final = 1_800.0
"""How often to ask whether laptop and store hold the same, besides after every failure."""
_AUDIT_SECONDS: Final = 0.5
"""How long to rest between parts of the audit, which nobody waits for."""
_FAREWELL_SECONDS: Final = 3.0
_LONGEST_REQUESTED_SECONDS: Final = 300
_NEEDS_A_PERSON: Final = STOPPING | {"device_revoked", "device_disputed"}


class SyncWorker:
    """Keeps one laptop in touch with its store, from `start` to `stop`.

    `link` says how the connection is, `network` is the switch that turns it off, `trouble` what keeps papers from
    coming, `wipe` how far the wipe of this laptop has come where one was ordered. All may be watched; watchers are
    called in the worker's threads.
    """

    def __init__(self, laptop: Laptop, wire: Wire, network: Watched[bool], keeper: PaperKeeper) -> None:
        self._laptop = laptop
        self._wire = wire
        self.network: Final = network
        self.link: Final = Watched(Link(since=laptop.now()))
        self.trouble: Final[Watched[Fault | None]] = Watched(None)
        self.mover: Final = PaperMover(laptop.papers, keeper, wire, self._is_ending)
        self.wiping: Final = Wiping(laptop)
        self.wipe: Final = Watched(WipeStage.NONE)
        self._exchanger = Exchanger(laptop.exchange, wire, laptop.now, self.mover.bring_all)
        self._backoff = Backoff()
        self._ending = threading.Event()
        self._something = threading.Event()
        self._papers_may_move = threading.Event()
        self._online = threading.Event()
        self._lock = threading.Lock()
        self._moved: frozenset[str] = frozenset()
        self._is_urgent = True
        self._next = 0.0
        self._compare_at = 0.0
        self._listener: Listener | None = None
        self._threads: list[threading.Thread] = []
        self._forget = (network.watch(self._on_network), laptop.subscribe(self._on_change))

    @classmethod
    def for_laptop(cls, laptop: Laptop, key: SigningKey, keeper: PaperKeeper) -> Self:
        """The worker of a laptop and the store its profile names; raises `Refused("insecure_address")`."""
        profile, network = laptop.profile, Watched(value=True)
        client = make_client(profile.store_address, profile.fingerprint)
        identity = Identity(profile.body, profile.device, key)
        return cls(laptop, Wire(client, identity, laptop, network, laptop.memory.clock_offset), network, keeper)

    def start(self) -> None:
        """Begin; where it has begun already, as at the end of joining, nothing more happens."""
        if self._threads:
            return
        for name, work in (("exchange", self._exchange), ("papers", self._move_papers), ("pokes", self._listen)):
            thread = threading.Thread(target=work, name=f"ecabinet {name}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def stop(self) -> None:
        """End; what is under way is given a moment, and what is not finished goes on after the next start."""
        self._ending.set()
        for forget in self._forget:
            forget()
        for event in (self._something, self._papers_may_move, self._online):
            event.set()
        self._hang_up()
        deadline = time.monotonic() + _FAREWELL_SECONDS
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        self._wire.close()

    def prove(self, feeds: Iterable[str]) -> Proof:
        """Ask for whole feeds with the register's proof, in the caller's thread; raises as `proving.prove`."""
        return proving.prove(self._laptop.exchange, self._wire, feeds)

    def who_fetched(self, sha256: str) -> Sequence[FetchedBy]:
        """Which laptops fetched a paper that is for some alone, in the caller's thread; raises as `fetch_lists.ask`."""
        return fetch_lists.ask(self._wire, sha256)

    def hurry(self) -> None:
        """Exchange now, whatever was waited for."""
        self._is_urgent = True
        self._something.set()

    def _is_ending(self) -> bool:
        return self._ending.is_set()

    def _on_network(self, is_on: bool) -> None:
        self._backoff.succeeded()
        if not is_on:
            self._hang_up()
        self.hurry()

    def _on_change(self, _feeds: frozenset[str]) -> None:
        """Something new goes out at once while there is a connection, and otherwise with the next attempt."""
        if self._laptop.outbox() and self.link.value.reach is Reach.ONLINE:
            self.hurry()
        elif self._laptop.pending():
            self._something.set()

    def _on_poke(self, feeds: frozenset[str]) -> None:
        with self._lock:
            self._moved |= feeds
        self.hurry()

    def _exchange(self) -> None:
        """The thread that exchanges."""
        while not self._is_ending():
            self._something.clear()
            self._something.wait(self._turn())

    def _turn(self) -> float:
        """Do what is due; how many seconds there is nothing to do then."""
        due, is_more = None, False
        is_time, self._is_urgent = self._is_urgent or time.monotonic() >= self._next, False
        try:
            due = self._laptop.flush_due()
            if is_time:
                self._exchange_once()
                self._succeeded()
                self._laptop.keep_states()
            is_more = self._laptop.exchange.audit()
        except Fault as fault:
            self._failed(fault)
        rest = 0.0 if self._is_urgent else self._next - time.monotonic()
        if is_more:
            rest = min(rest, _AUDIT_SECONDS)
        return max(0.0, rest if due is None else min(rest, (due - self._laptop.now()) / 1000))

    def _exchange_once(self) -> None:
        with self._lock:
            moved, self._moved = self._moved, frozenset()
        enrolling.join(self._laptop, self._wire)
        try:
            self._exchanger.exchange(moved)
            self._compare()
        finally:
            self._wipe()  # also where the store said no: a laptop that was withdrawn is told so in this way
        self._require_admitted()

    def _require_admitted(self) -> None:
        """Raise `Refused("device_revoked")` as soon as the body's own feed says so, and not only with the next call."""
        device = self._laptop.body.devices.get(self._laptop.device)
        if device is not None and device.standing is Standing.REVOKED:
            raise Refused("device_revoked")

    def _compare(self) -> None:
        """Find out, where it is time for that, whether anything is missing here that no exchange would bring."""
        if time.monotonic() >= self._compare_at:
            if not agreeing.agrees(self._laptop.exchange, self._wire):
                agreeing.ask_all_again(self._laptop.exchange, self._exchanger.exchange)
            self._compare_at = time.monotonic() + COMPARE_SECONDS

    def _wipe(self) -> None:
        """Do what an administrator's order to wipe asks for next, and exchange again at once where that helps."""
        before = self.wipe.value
        self.wipe.set(self.wiping.step())
        if self.wipe.value is not before:
            self.hurry()

    def _succeeded(self) -> None:
        self._backoff.succeeded()
        is_listening = self._listener is not None and self._listener.is_open
        self._next = time.monotonic() + (POLL_LISTENING_SECONDS if is_listening else POLL_SECONDS)
        self._tell(Reach.ONLINE)
        self._papers_may_move.set()

    def _failed(self, fault: Fault) -> None:
        self._next, self._compare_at = time.monotonic() + self._backoff.failed(_asked_seconds(fault)), 0.0
        self._tell(Reach.STOPPED if fault.code in _NEEDS_A_PERSON else Reach.OFFLINE, fault)

    def _tell(self, reach: Reach, fault: Fault | None = None) -> None:
        if reach is Reach.ONLINE:
            self._online.set()
        elif not self._is_ending():
            self._online.clear()
        before = self.link.value
        self.link.set(
            Link(
                reach,
                before.since if before.reach is reach else self._laptop.now(),
                fault.code if fault else "",
                fault.details if fault else {},
                abs(self._wire.offset) > limits.CLOCK_SKEW_MS,
            )
        )

    def _move_papers(self) -> None:
        """The thread that moves papers: after every exchange, as long as there are any, and again where one failed."""
        backoff = Backoff()
        while not self._is_ending():
            self._papers_may_move.wait()
            self._papers_may_move.clear()
            if self._is_ending():
                return
            try:
                self.mover.bring_all()
                self.mover.fetch_all()
                self.trouble.set(None)
                backoff.succeeded()
            except Fault as fault:
                self.trouble.set(fault)
                self._ending.wait(backoff.failed(_asked_seconds(fault)))
                if self._online.is_set():  # else the next exchange that succeeds wakes this thread
                    self._papers_may_move.set()
            self.mover.transfer.set(None)

    def _listen(self) -> None:
        """The thread that listens: whenever there is a connection."""
        backoff = Backoff()
        while not self._is_ending():
            self._online.wait()
            if self._is_ending():
                return
            if self._listen_once():
                backoff.succeeded()
                self.hurry()
            self._ending.wait(backoff.failed())

    def _listen_once(self) -> bool:
        """Whether there was a line, now ended: the next exchange finds out why, and says it."""
        listener = Listener(self._wire, self._on_poke)
        self._listener = listener
        try:
            listener.listen()
        except Fault:
            return listener.was_open
        finally:
            self._listener = None
        return True

    def _hang_up(self) -> None:
        listener = self._listener
        if listener is not None:
            listener.hang_up()


def _asked_seconds(fault: Fault) -> int:
    """How long the store asked to be left alone, within reason."""
    asked = fault.details.get(RETRY_AFTER)
    return min(asked, _LONGEST_REQUESTED_SECONDS) if isinstance(asked, int) else 0
