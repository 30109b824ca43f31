"""Folded feeds as the central store needs them: kept in memory, folded on from the ledger where they fall behind."""

import threading
from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Self

from ecabinet.application.central_ports import FeedHead, Register, Snapshot
from ecabinet.domain import deciding
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.feeds import BODY_FEED, FeedName
from ecabinet.domain.states import State
from ecabinet.protocol import chain, envelope, receipts

_FOLD_AT_ONCE = 1_000
_MOST_STATES = 20_000


@dataclass(frozen=True, slots=True)
class Folded:
    """The state of a feed after so many acts."""

    seq: int
    state: State


class StateCache:
    """The newest known states of many bodies' feeds, the longest unused dropped first; for many threads.

    States are immutable, so handing one out gives nothing away.
    """

    def __init__(self, most: int = _MOST_STATES) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, str], Folded] = OrderedDict()

    def get(self, body: str, feed: str) -> Folded | None:
        """The newest state of a feed, which may be newer than what the caller's snapshot shows."""
        with self._lock:
            found = self._kept.get((body, feed))
            if found is not None:
                self._kept.move_to_end((body, feed))
            return found

    def put(self, body: str, feed: str, folded: Folded) -> None:
        """Keep a state of acts that are committed, unless a newer one is kept."""
        with self._lock:
            known = self._kept.get((body, feed))
            if known is None or known.seq < folded.seq:
                self._kept[body, feed] = folded
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)


class States:
    """The states of one body's feeds as one snapshot shows them, and, in a transaction, as its acts change them."""

    def __init__(self, body: str, snapshot: Snapshot, cache: StateCache) -> None:
        self._body = body
        self._snapshot = snapshot
        self._cache = cache
        self._heads: dict[str, FeedHead] = {}
        self._folded: dict[str, Folded] = {}

    @property
    def body_id(self) -> str:
        """The id of the body, in hex."""
        return self._body

    def load(self, feeds: Collection[str]) -> None:
        """Read the heads of feeds in one go, where they are not known yet."""
        missing = [feed for feed in feeds if feed not in self._heads]
        if missing:
            found = self._snapshot.heads(missing)
            self._heads |= {feed: found.get(feed) or self._unopened(feed) for feed in missing}

    def know(self, heads: Collection[FeedHead]) -> None:
        """Take over heads that the snapshot handed out already."""
        self._heads |= {head.feed: head for head in heads if head.feed not in self._heads}

    def forget(self) -> None:
        """Take nothing for known that was read: others wrote to the feeds until they were locked."""
        self._heads.clear()
        self._folded.clear()

    def head(self, feed: str) -> FeedHead:
        """How far a feed has come; nowhere, where nobody wrote to it."""
        self.load((feed,))
        return self._heads[feed]

    def at(self, feed: str) -> State:
        """The state of a feed; the initial one where nobody wrote to it. Raises `Refused("unknown_feed")`."""
        found = self._folded.get(feed)
        if found is None:
            found = self._folded[feed] = self._fold(feed, self.head(feed))
        return found.state

    def existing(self, feed: str) -> State | None:
        """The state of a feed, or nothing where nobody wrote to it: the shape that `permissions` asks for."""
        return self.at(feed) if self.head(feed).seq else None

    def body(self) -> BodyState:
        """The body itself: people, roles, laptops."""
        state = self.at(BODY_FEED)
        if not isinstance(state, BodyState):
            raise TypeError("the feed of the body folds to something else")
        return state

    def advance(self, head: FeedHead, state: State) -> None:
        """Take in an act that this transaction appended."""
        self._heads[head.feed] = head
        self._folded[head.feed] = Folded(head.seq, state)

    def publish(self) -> None:
        """Let others use what was folded here, once it is certain that it is committed."""
        for feed, folded in self._folded.items():
            if folded.seq:
                self._cache.put(self._body, feed, folded)

    def _unopened(self, feed: str) -> FeedHead:
        return FeedHead(feed, 0, chain.start(self._body, feed), 0)

    def _fold(self, feed: str, head: FeedHead) -> Folded:
        """Fold on from the kept state, or from the start where that is newer than this snapshot."""
        kept = self._cache.get(self._body, feed)
        if kept is None or kept.seq > head.seq:
            kept = Folded(0, deciding.initial(FeedName.parse(feed)))
        state, seq = kept.state, kept.seq
        while seq < head.seq:
            entries = self._snapshot.entries(feed, seq, min(_FOLD_AT_ONCE, head.seq - seq))
            if not entries:
                raise LookupError(f"{feed} lacks what follows {seq}")
            for entry in entries:
                decision = receipts.read(entry.receipt.bytes).decision
                state, seq = deciding.evolve(state, envelope.peek(entry.envelope.bytes), decision), entry.seq
        return Folded(head.seq, state)


@dataclass(frozen=True, slots=True)
class View:
    """One body at one moment: the snapshot, its states and the end of its register."""

    body: str
    snapshot: Snapshot
    states: States
    register: Register

    @classmethod
    def of(cls, body: str, snapshot: Snapshot, cache: StateCache) -> Self:
        """The view that a snapshot gives; raises `Refused("unknown_body")`."""
        return cls(body, snapshot, States(body, snapshot, cache), snapshot.register())
