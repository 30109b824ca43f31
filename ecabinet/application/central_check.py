"""Walks through everything a store keeps of a body and names what is wrong with it.

Signatures, chains, receipts, the register's tree, and every decision decided again; then what is kept beside the acts
for quick answers is compared with what the acts come to.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

from ecabinet.application.central_batch import papers_named
from ecabinet.application.central_ports import Counter, FeedHead, Link, StoredAct
from ecabinet.application.central_recovery import ANSWERS, answering
from ecabinet.application.central_recovery_ports import RecoverySnapshot
from ecabinet.domain import deciding
from ecabinet.domain.acts import Act, Decision, Status
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED, FeedName
from ecabinet.domain.states import State
from ecabinet.protocol import admission, chain, genesis, receipts, recovery
from ecabinet.protocol.envelope import Sealed
from ecabinet.protocol.merkle import Coordinate, Frontier
from ecabinet.protocol.receipts import Receipt
from ecabinet.protocol.register_keys import RegisterKeys
from ecabinet.protocol.roster import GrowingRoster

_AT_ONCE: Final = 500
_THE_STORES_OWN: Final = frozenset({"answered_elsewhere", "checkpoint_unknown", "log_key_not_held", "paper_awaited"})
"""Refusals that rest on what only a store can know."""
_K = TypeVar("_K")
Progress = Callable[[int, int], None]
"""Hears how many acts of how many were looked at."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that is not as it must be; `leaf` is the act's number in the register, -1 where it is about none."""

    code: str
    what: str = ""
    leaf: int = -1


@dataclass(slots=True)
class _Feed:
    """A feed as far as it was walked."""

    state: State
    seq: int
    chain: bytes
    moved_at: int = 0


@dataclass(slots=True)
class _Found:
    """What the acts come to."""

    feeds: dict[str, _Feed] = field(default_factory=dict)
    counters: dict[str, Counter] = field(default_factory=dict)
    answers: dict[tuple[str, str], str] = field(default_factory=dict)
    references: set[tuple[str, str]] = field(default_factory=set)
    links: set[Link] = field(default_factory=set)


class Examination:
    """Examines one body in one snapshot."""

    def __init__(self, body: str, snapshot: RecoverySnapshot, progress: Progress) -> None:
        self._body = body
        self._snapshot = snapshot
        self._keys: RegisterKeys | None = None
        self._progress = progress
        self._register = snapshot.register()
        self._frontier = Frontier()
        self._nodes: dict[Coordinate, bytes] = {}
        self._roster = GrowingRoster()
        self._received_at = 0
        self._lost: set[int] = set()
        self._found = _Found()
        self._broken: set[str] = set()

    @property
    def log_key(self) -> str:
        """The register's key in force, once the body was looked at; empty where its founding cannot be read."""
        return self._keys.newest if self._keys else ""

    @property
    def name(self) -> str:
        """What the body is called, once it was looked at; its id where that cannot be read."""
        found = self._found.feeds.get(BODY_FEED)
        return found.state.name if found and isinstance(found.state, BodyState) else self._body

    def flaws(self) -> Iterator[Flaw]:
        """Everything that is wrong, as it is come upon."""
        yield from self._read_statements()
        start = 0
        while acts := self._snapshot.leaves(start, _AT_ONCE):
            for act in acts:
                yield from self._act(act)
            start = acts[-1].leaf_index + 1
            yield from self._compare_nodes()
            self._progress(min(start, self._register.size), self._register.size)
        yield from self._end()
        yield from self._check_statements()
        yield from self._compare_kept()

    def _read_statements(self) -> Iterator[Flaw]:
        for sealed in self._snapshot.statements(0):
            try:
                found = recovery.read(sealed.bytes, self._body)
            except Refused as fault:
                yield Flaw("flaw_statement", fault.code)
                continue
            self._lost.update(leaf for start, end in found.lost for leaf in range(start, end))

    def _check_statements(self) -> Iterator[Flaw]:
        """Whether the register's key of the time signed what was said of recoveries."""
        if self._keys is None:
            return
        for sealed in self._snapshot.statements(0):
            try:
                self._keys.open_statement(sealed, self._body)
            except Refused as fault:
                yield Flaw("flaw_statement", fault.code)

    def _act(self, stored: StoredAct) -> Iterator[Flaw]:
        """Look at one act; nothing more is asked of one whose signatures do not hold."""
        yield from self._fill(stored.leaf_index)
        try:
            receipt = self._receipt(stored)
            sealed = admission.open_admitted(stored.envelope, self._body, self._roster)
        except Refused as fault:
            yield Flaw("flaw_signature", fault.code, stored.leaf_index)
            self._append(receipts.leaf(stored.receipt))
            self._broken.add(stored.feed)
            return
        if self._frontier.size == stored.leaf_index:
            self._append(receipts.leaf(stored.receipt))
        yield from self._row(stored, sealed, receipt)
        yield from self._device(sealed, stored.leaf_index)
        yield from self._place(sealed.act, receipt)

    def _receipt(self, stored: StoredAct) -> Receipt:
        """An act's receipt, signed with the register's key of its time; the founding names the first."""
        if self._keys is None:
            self._keys = RegisterKeys.founded(genesis.open_genesis(stored.envelope, self._body).log_key)
        return self._keys.open_receipt(stored.receipt)

    def _fill(self, leaf: int) -> Iterator[Flaw]:
        """Numbers without an act are those that a recovery lost."""
        if leaf >= self._register.size:
            return
        while self._frontier.size < leaf:
            if self._frontier.size not in self._lost:
                yield Flaw("flaw_missing", leaf=self._frontier.size)
            self._append(recovery.lost_leaf(self._body, self._frontier.size))

    def _append(self, leaf: bytes) -> None:
        if self._frontier.size < self._register.size:
            self._frontier, made = self._frontier.append(leaf)
            self._nodes.update((node.coordinate, node.hash) for node in made)

    def _row(self, stored: StoredAct, sealed: Sealed, receipt: Receipt) -> Iterator[Flaw]:
        """Whether the row says what act and receipt say."""
        act = sealed.act
        said = (stored.id, stored.hash, stored.device, stored.device_seq, stored.feed, stored.seq, stored.leaf_index)
        meant = (act.id, act.hash, act.device, act.device_seq, act.feed, receipt.seq, receipt.leaf_index)
        if said != meant or not receipt.names(act):
            yield Flaw("flaw_row", act.kind, stored.leaf_index)
        if receipt.received_at < self._received_at:
            yield Flaw("flaw_time", act.kind, stored.leaf_index)
        self._received_at = max(self._received_at, receipt.received_at)

    def _device(self, sealed: Sealed, leaf: int) -> Iterator[Flaw]:
        """Whether the act is its device's next one; behind a recovery, the ones before may be lost."""
        act, known = sealed.act, self._found.counters.get(sealed.act.device, Counter(sealed.act.device))
        follows = act.device_seq == known.last_seq + 1 and sealed.device_prev == known.last_hash
        if not follows and not (self._lost and act.device_seq > known.last_seq + 1):
            yield Flaw("flaw_device", act.kind, leaf)
        if act.device_seq > known.last_seq:
            self._found.counters[act.device] = Counter(act.device, act.device_seq, act.hash)

    def _place(self, act: Act, receipt: Receipt) -> Iterator[Flaw]:
        """Decide again, and let the feed take the act in; a feed is judged no further than to where it is broken."""
        if act.feed in self._broken:
            return
        try:
            name = FeedName.parse(act.feed)
            feed = self._found.feeds.get(act.feed) or _Feed(
                deciding.initial(name), 0, chain.start(self._body, act.feed)
            )
        except Refused:
            if receipt.status is not Status.REFUSED:
                yield Flaw("flaw_decision", act.kind, receipt.leaf_index)
            return
        yield from self._decide_again(act, receipt, feed.state)
        if receipt.status is Status.REFUSED:
            return
        stepped = chain.step(feed.chain, act.hash)
        if receipt.seq != feed.seq + 1 or receipt.chain != stepped.hex():
            yield Flaw("flaw_chain", act.feed, receipt.leaf_index)
            self._broken.add(act.feed)
            return
        state = deciding.evolve(feed.state, act, receipt.decision)
        self._found.feeds[act.feed] = _Feed(state, receipt.seq, stepped, receipt.leaf_index + 1)
        self._follow(receipt, state)
        self._note(act, receipt, state)

    def _follow(self, receipt: Receipt, state: State) -> None:
        """Have another key sign what comes behind the act that brought it into force."""
        if self._keys and isinstance(state, BodyState) and state.log_key != self._keys.newest:
            self._keys = self._keys.then(state.log_key, receipt.leaf_index + 1)

    def _note(self, act: Act, receipt: Receipt, state: State) -> None:
        """What is kept beside an act that stands."""
        found = self._found
        above = deciding.parents_of(FeedName.parse(act.feed), state, None)
        found.links |= {Link(act.feed, parent) for parent in above if parent != BODY_FEED}
        if receipt.status is not Status.ACCEPTED:
            return
        found.references |= {(act.feed, digest) for digest in papers_named(act)}
        if act.feed == BODY_FEED:
            self._roster.learn(act)
        if act.kind in ANSWERS:
            found.answers[act.feed, answering(act)] = act.id

    def _decide_again(self, act: Act, receipt: Receipt, state: State) -> Iterator[Flaw]:
        """Whether the rules, with what the store had read, come to the same decision."""
        read = {feed: seq for feed, seq in receipt.read.items() if feed != act.feed}
        if self._broken & read.keys():
            return
        parents = {feed: self._found.feeds[feed] for feed in read if feed in self._found.feeds}
        if any((parents[feed].seq if feed in parents else 0) != seq for feed, seq in read.items()):
            if not self._lost:
                yield Flaw("flaw_read", act.kind, receipt.leaf_index)
            return
        states = {feed: parents[feed].state if feed in parents else _initial(feed) for feed in read}
        ours, theirs = deciding.decide(state, states, act, receipt.received_at), receipt.decision
        if _says(ours) != _says(theirs) and not (ours.stands and theirs.code in _THE_STORES_OWN):
            yield Flaw("flaw_decision", act.kind, receipt.leaf_index)

    def _compare_nodes(self) -> Iterator[Flaw]:
        """Whether the register's tree is kept as its leaves make it."""
        wanted, self._nodes = self._nodes, {}
        kept = self._snapshot.nodes(list(wanted))
        for coordinate, digest in wanted.items():
            if kept.get(coordinate) != digest:
                yield Flaw("flaw_register", leaf=coordinate[1] << coordinate[0])

    def _end(self) -> Iterator[Flaw]:
        yield from self._fill_up()
        yield from self._compare_nodes()
        if self._frontier.size != self._register.size:
            yield Flaw("flaw_missing", leaf=self._frontier.size)

    def _fill_up(self) -> Iterator[Flaw]:
        """What a recovery lost at the register's end."""
        while self._frontier.size < self._register.size and self._frontier.size in self._lost:
            self._append(recovery.lost_leaf(self._body, self._frontier.size))
        yield from ()

    def _compare_kept(self) -> Iterator[Flaw]:
        """Whether what is kept for quick answers is what the acts come to."""
        found, snapshot = self._found, self._snapshot
        heads = {head.feed: head for head in snapshot.moved(-1)}
        ours = {name: FeedHead(name, feed.seq, feed.chain, feed.moved_at) for name, feed in found.feeds.items()}
        yield from _differences("flaw_heads", ours, heads)
        counters = {one.device: Counter(one.device, one.last_seq, one.last_hash) for one in snapshot.counters()}
        yield from _differences("flaw_counters", found.counters, counters)
        answers = {(one.feed, one.person): one.act for one in snapshot.answers()}
        yield from _differences("flaw_answers", found.answers, answers)
        references = dict.fromkeys(snapshot.references(), True)
        yield from _differences("flaw_references", dict.fromkeys(found.references, True), references)
        links = dict.fromkeys(snapshot.links(), True)
        yield from _differences("flaw_links", dict.fromkeys(found.links, True), links)


def _initial(feed: str) -> State:
    return deciding.initial(FeedName.parse(feed))


def _says(decision: Decision) -> tuple[object, ...]:
    return decision.status, decision.code, decision.marks


def _differences(code: str, ours: Mapping[_K, object], kept: Mapping[_K, object]) -> Iterator[Flaw]:
    """What is kept and not meant, meant and not kept, or kept otherwise."""
    for key in sorted({*ours, *kept}, key=str):
        if ours.get(key) != kept.get(key):
            yield Flaw(code, str(key))
