"""Folding decided acts into states, and laying acts that nobody has decided yet over them.

Everything here is pure: where the acts come from and where the states are kept is told by the caller.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeAlias

from ecabinet.application import kept
from ecabinet.application.laptop_rows import Entry
from ecabinet.domain import deciding
from ecabinet.domain.acts import Act, Decision, refused
from ecabinet.domain.cases import Kind
from ecabinet.domain.deciding import State
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import FeedName

Lookup: TypeAlias = Callable[[str], State | None]
"""Gives a feed's state by the feed's name; None where nothing of it is here."""


def start(feed: str) -> State | None:
    """The state of a feed before its first act; None for a kind of feed this version does not know."""
    try:
        return deciding.initial(FeedName.parse(feed))
    except Refused:
        return None


def kind_of(act: Act) -> Kind[Any] | None:
    """All this version knows about the kind of an act; None where it knows nothing."""
    try:
        feed = FeedName.parse(act.feed)
    except Refused:
        return None
    return deciding.KINDS.get(feed.kind, {}).get(act.kind)


def understood(act: Act) -> bool:
    """Whether this version can fold an act: a newer one may have kinds or data that mean nothing to it."""
    kind = kind_of(act)
    return kind is not None and kind.shape.fits(act.data)


def step(state: State, act: Act, decision: Decision) -> State:
    """The state after the next act of its feed.

    An act this version does not understand stops the feed there: the state stays at its `seq`, and so do all later
    ones, because nothing is folded past a gap. The entries themselves are kept for a newer version.
    """
    if decision.seq != state.seq + 1 or not understood(act):
        return state
    return deciding.evolve(state, act, decision)


NOT_UNDERSTOOD: Final = frozenset({"unknown_feed", "unknown_kind", "bad_data"})
"""What this version answers where a newer one may have kinds or data that mean nothing to it."""


def fold(feed: str, entries: Iterable[Entry], onto: State | None = None) -> State | None:
    """The state after all entries of a feed, or after those that follow a state of it."""
    state = onto or start(feed)
    if state is None:
        return None
    for entry in entries:
        state = step(state, *kept.entry(entry))
    return state


def parents(state: State, act: Act, lookup: Lookup) -> dict[str, State]:
    """The states that a decision on an act reads besides its feed's own."""
    names = deciding.parents_of(FeedName.parse(act.feed), state, act)
    return {name: found for name in names if (found := lookup(name)) is not None}


@dataclass(slots=True)
class Layer:
    """States laid over others: what the acts would make of them that are folded into it."""

    below: Lookup
    states: dict[str, State] = field(default_factory=dict)

    def __call__(self, feed: str) -> State | None:
        """The state of a feed as this layer shows it."""
        return self.states.get(feed) or self.below(feed)

    def forecast(self, act: Act, now: int) -> Decision:
        """What would become of an act here and now (ms UTC); nothing is changed."""
        try:
            state = self(act.feed) or deciding.initial(FeedName.parse(act.feed))
        except Refused as refusal:
            return refused(now, refusal.code)
        decision = deciding.decide(state, parents(state, act, self), act, now)
        return replace(decision, seq=state.seq + 1) if decision.stands else decision

    def add(self, act: Act, decision: Decision) -> None:
        """Fold an act in as if it were decided so; one that would be refused changes nothing."""
        state = self(act.feed) or start(act.feed)
        if state is None or not decision.stands:
            return
        self.states[act.feed] = step(state, act, replace(decision, seq=state.seq + 1))


class Replay:
    """The states of feeds as they were at earlier places, to decide again what was decided then.

    Asked for rising places of a feed it folds each entry once.
    """

    def __init__(self, entries: Callable[[str], Sequence[Entry]]) -> None:
        self._entries = entries
        self._runs: dict[str, tuple[State, Iterator[Entry]]] = {}

    def at(self, feed: str, seq: int) -> State | None:
        """The state of a feed after so many entries; None where it cannot be folded that far."""
        run = self._runs.get(feed)
        if run is None or run[0].seq > seq:
            first = start(feed)
            if first is None:
                return None
            run = (first, iter(self._entries(feed)))
        state, rest = run
        while state.seq < seq:
            entry = next(rest, None)
            if entry is None:
                return None
            state = step(state, *kept.entry(entry))
        self._runs[feed] = (state, rest)
        return state


_DIGEST_LENGTH = 64


def mentioned(act: Act) -> Mapping[str, int]:
    """The papers an act refers to, with their sizes in bytes where it tells them, else 0."""
    if not act.refs:
        return {}
    sizes = dict(_sizes(act.data))
    return {ref: sizes.get(ref, 0) for ref in act.refs if len(ref) == _DIGEST_LENGTH}


def _sizes(value: object) -> Iterator[tuple[str, int]]:
    """Every digest in an act's data that stands beside a size."""
    if isinstance(value, Mapping):
        digest, size = value.get("sha256"), value.get("size", value.get("length"))
        if isinstance(digest, str) and isinstance(size, int):
            yield digest, size
        for inner in value.values():
            yield from _sizes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _sizes(inner)
