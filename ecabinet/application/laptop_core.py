"""What the two sides of a laptop's engine share: its store, its key, and the one view that both keep up to date.

Whoever changes something holds `lock`, writes to the store first, and then replaces `view` as a whole. Readers take
no lock: a view and the states in it never change under their eyes.
"""

import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from typing import Final, TypeAlias

from ecabinet.application import attention, folding, kept, kept_states, rejoining
from ecabinet.application.clocks import Clock
from ecabinet.application.folding import Layer
from ecabinet.application.laptop_rows import OwnRow, PaperRow, PaperState, Profile
from ecabinet.application.laptop_views import Outgoing, Pending, View
from ecabinet.application.ports import LaptopStore, PaperKeeper
from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.deciding import State
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol import hpke
from ecabinet.protocol.hpke import WrapKey
from ecabinet.protocol.keys import SigningKey

Subscriber: TypeAlias = Callable[[frozenset[str]], None]


class Core:
    """The shared half of the engine; raises `Refused("not_joined")` where the store holds no profile."""

    def __init__(self, store: LaptopStore, key: SigningKey, clock: Clock, papers: PaperKeeper) -> None:
        self.store: Final = store
        self.key: Final = key
        self.wrap_key: Final = WrapKey.derived(key.seed, hpke.DEVICE)
        self.clock: Final = clock
        self.papers: Final = papers
        self.lock: Final = threading.RLock()
        self._subscribers: tuple[Subscriber, ...] = ()
        self._written: dict[str, int] = {}
        with store.reading() as reading:
            profile = reading.profile()
            if profile is None:
                raise Refused("not_joined")
            self.profile: Profile = profile
            self.view = View(reading.memory(), reading.cursors(), {})
            self.device_head = reading.device_head()
            rows = reading.outbox()
        self.overlay((row, kept.act(row.act)) for row in rows if row.act)
        self.refresh_attention()

    def confirmed(self, feed: str) -> State | None:
        """The decided acts of a feed, folded; folds them when they are first asked for."""
        found = self.view.confirmed.get(feed)
        return found if found is not None or feed not in self.view.cursors else self._load(feed)

    def recorded(self, feed: str) -> State | None:
        """As `confirmed`, with what the outbox makes of it."""
        return self.view.recorded.get(feed) or self.confirmed(feed)

    def current(self, feed: str) -> State | None:
        """As `recorded`, with what is pending."""
        view = self.view
        return view.current.get(feed) or view.recorded.get(feed) or self.confirmed(feed)

    @property
    def body(self) -> BodyState:
        """The body as its decided acts make it; before any of them is here, one without people."""
        state = self.confirmed(BODY_FEED)
        return state if isinstance(state, BodyState) else BodyState()

    def _load(self, feed: str) -> State | None:
        self.load((feed,))
        return self.view.confirmed.get(feed)

    def load(self, feeds: Iterable[str]) -> None:
        """Have feeds folded: from what was written down of them, and the acts that have come since."""
        with self.lock:
            cursors, folded = self.view.cursors, self.view.confirmed
            missing = [feed for feed in feeds if feed in cursors and feed not in folded]
            if not missing:
                return
            with self.store.reading() as reading:
                found = {row.feed: kept_states.state(row) for row in reading.states(missing)}
                for feed in missing:
                    known = found.get(feed)
                    seq = known.seq if known else 0
                    rest = reading.entries(feed, seq) if seq < cursors[feed].seq else ()
                    state = folding.fold(feed, rest, known)
                    if state is not None and state.seq:
                        folded[feed] = state
                        self._written[feed] = seq

    def keep_states(self, least: int = kept_states.GROWN) -> None:
        """Write down what feeds come to that have grown by so many acts; what cannot be written is folded again.

        Feeds that stopped at an act this version does not know are left out.
        """
        with suppress(Unavailable), self.lock:
            cursors = self.view.cursors
            grown = {
                feed: state
                for feed, state in self.view.confirmed.items()
                if feed in cursors
                and cursors[feed].seq == state.seq
                and kept_states.is_worth_writing(state.seq, self._written.get(feed, 0), least)
            }
            if grown:
                rows = [kept_states.row(feed, state, cursors[feed].chain) for feed, state in grown.items()]
                with self.store.writing() as writing:
                    writing.put_states(rows)
                self._written |= {row.feed: row.seq for row in rows}

    def overlay(self, outbox: Iterable[tuple[OwnRow, Act]]) -> None:
        """Lay all acts of the outbox, and then what is pending, over the confirmed states anew."""
        layer = Layer(self.confirmed)
        entries = tuple(Outgoing(row, act, _laid(layer, row, act)) for row, act in outbox)
        self.view = replace(self.view, outbox=entries, recorded=layer.states)
        self.overlay_pending(self.view.pending)

    def overlay_pending(self, pending: Iterable[Pending]) -> None:
        """Lay what is pending over the recorded states anew."""
        layer = Layer(self.recorded)
        waiting: list[Pending] = []
        for one in pending:
            forecast = layer.forecast(one.act, one.act.made_at)
            layer.add(one.act, forecast)
            waiting.append(replace(one, forecast=forecast))
        self.view = replace(self.view, pending=tuple(waiting), current=layer.states)

    def refresh_attention(self) -> None:
        """Read again what needs attention."""
        with self.store.reading() as reading:
            rows = reading.unsettled()
            found = [(one, reading.act(one.act_id)) for one in reading.discrepancies()]
            offered = rejoining.offered(reading)
        unwelcome = [(row, kept.act(row.act)) for row in rows if row.act]
        wrong = [(one, kept.act(act)) for one, act in found if act]
        waiting = [outgoing.act for outgoing in self.view.outbox if outgoing.row.undelivered]
        self.view = replace(self.view, attention=attention.gather(unwelcome, wrong, waiting, offered))

    def paper_rows(self, act: Act, *, when_here: PaperState) -> list[PaperRow]:
        """The papers an act refers to; one that is here already gets the state `when_here`."""
        return [
            PaperRow(digest, size, when_here if self.papers.has(digest) else PaperState.WANTED, (act.feed,))
            for digest, size in folding.mentioned(act).items()
        ]

    def papers_to_bring(self, *feeds: str) -> list[PaperRow]:
        """Papers that are here and that the store lacks, with those of their feeds that it has, or one of these.

        One whose own act is to open its feed has no other to come in under than the body's.
        """
        begun = {outgoing.act.feed for outgoing in self.view.outbox if not outgoing.row.undelivered}
        known = {*feeds, *begun, *(feed for feed, cursor in self.view.cursors.items() if cursor.seq or cursor.head)}
        with self.store.reading() as reading:
            rows = reading.papers(PaperState.TO_UPLOAD)
        return [
            replace(row, feeds=tuple(feed for feed in row.feeds if feed in known) or (BODY_FEED,))
            for row in rows
            if row.feeds
        ]

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Be told which feeds changed, in whatever thread changed them; call the answer to be told no more."""
        with self.lock:
            self._subscribers = (*self._subscribers, subscriber)

        def unsubscribe() -> None:
            with self.lock:
                self._subscribers = tuple(known for known in self._subscribers if known is not subscriber)

        return unsubscribe

    def tell(self, feeds: Iterable[str]) -> None:
        """Tell everybody who asked; never under the lock, or a subscriber that waits would stop the engine."""
        changed = frozenset(feeds)
        if changed:
            for subscriber in self._subscribers:
                subscriber(changed)


def _laid(layer: Layer, row: OwnRow, act: Act) -> Decision:
    """Fold an act of the outbox in: by its receipt, or by a forecast where it has none.

    Where acts before it have not arrived yet, what it speaks of may be unknown here: then it is folded in only if it
    would be accepted on what is known.
    """
    if not row.receipt:
        decision = layer.forecast(act, act.made_at)
        layer.add(act, decision)
        return decision
    decision, state = kept.decision(row.receipt), layer(act.feed)
    follows = decision.seq <= (state.seq if state else 0) + 1
    if follows or layer.forecast(act, decision.at).stands:
        layer.add(act, decision)
    return decision
