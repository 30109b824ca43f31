"""The engine's side towards the exchange: what there is to send, what to ask for, and taking an answer in."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from ecabinet.application import kept, laptop_damage
from ecabinet.application.auditing import Audit
from ecabinet.application.folding import Replay
from ecabinet.application.laptop_core import Core
from ecabinet.application.laptop_gossip import HeadSide, met
from ecabinet.application.laptop_recovery import RecoverySide
from ecabinet.application.laptop_rows import Cursor, PaperRow, PaperState, Standing
from ecabinet.application.laptop_side import LaptopSide
from ecabinet.application.laptop_views import Concern, Outgoing
from ecabinet.application.outcomes import Outcome, Outcomes
from ecabinet.application.receiving import Incoming, Reception, Taken
from ecabinet.domain.acts import Act
from ecabinet.domain.deciding import State
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import FeedKind
from ecabinet.domain.items import ItemState
from ecabinet.domain.offices import OfficeState
from ecabinet.protocol import limits

_V = TypeVar("_V")
_NEED_PAPERS: Final = ("agenda.frozen", "meeting.published", "ballot.opened", "minutes.")
"""Kinds (or their beginnings) that the store refuses while a paper is awaited."""
_PARENTS_FIRST: Final = {kind.value: place for place, kind in enumerate(FeedKind)}


@dataclass(frozen=True, slots=True)
class Batch:
    """Acts to send next, in the device's order; `awaits_papers` where the one after them needs papers brought first."""

    acts: tuple[Outgoing, ...] = ()
    awaits_papers: bool = False


@dataclass(frozen=True, slots=True)
class Applied:
    """What an answer brought: how many entries and receipts, the feeds it changed, and those withdrawn."""

    entries: int
    receipts: int
    feeds: frozenset[str]
    withdrawn: tuple[str, ...] = ()


class ExchangeSide(LaptopSide):
    """What the exchange may do with a laptop; one thread at a time applies answers, others go on recording."""

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self._receiving = threading.Lock()
        self._audit = Audit(core)

    @property
    def recovery(self) -> RecoverySide:
        """What recoveries of the store may do with this laptop."""
        return RecoverySide(self._core)

    @property
    def heads(self) -> HeadSide:
        """What comparing heads of the register may do with this laptop."""
        return HeadSide(self._core)

    @property
    def keys_known(self) -> int:
        """How many keys of the register the body's feed has named so far; the first is known before any feed."""
        return max(len(self._core.body.log_keys), 1)

    def batch(self) -> Batch:
        """The next acts to send: as many as one request may carry."""
        fitting = _that_fit(self._undelivered())
        for place, outgoing in enumerate(fitting):
            if outgoing.act.kind.startswith(_NEED_PAPERS):
                feeds = {earlier.act.feed for earlier in fitting[:place]}
                if self._core.papers_to_bring(*feeds):
                    return Batch(fitting[:place], awaits_papers=True)
        return Batch(fitting)

    def batch_from(self, device_seq: int) -> Batch:
        """The acts from that one on, also those that have receipts: for a store that lacks them.

        Empty where they are not here as they were sent, because a feed was withdrawn or too many lie between.
        """
        undelivered = self._undelivered()
        first = undelivered[0].row.device_seq if undelivered else self._core.device_head.seq + 1
        missing = first - device_seq
        if not 0 < missing <= limits.ACTS_PER_REQUEST:
            return Batch()
        with self._core.store.reading() as reading:
            rows = reversed(reading.delivered(missing, before=first))
        known = [
            Outgoing(row, kept.act(row.act), kept.decision(row.receipt)) for row in rows if row.act and row.receipt
        ]
        if [outgoing.row.device_seq for outgoing in known] != list(range(device_seq, first)):
            return Batch()
        return Batch(_that_fit([*known, *undelivered]))

    def has_lost(self, device_seq: object) -> bool:
        """Whether an act of that number is one that this laptop's file lost, and that could not be put back."""
        with self._core.store.reading() as reading:
            return isinstance(device_seq, int) and 0 < device_seq <= laptop_damage.chain_end(reading).seq

    def _undelivered(self) -> list[Outgoing]:
        return [outgoing for outgoing in self._core.view.outbox if outgoing.row.undelivered]

    def wanted(self, also: Sequence[str] = ()) -> dict[str, Cursor]:
        """The feeds to ask for: those of which the store has more, and others it spoke of; parents first."""
        cursors = self._core.view.cursors
        asked = {feed: cursor for feed, cursor in cursors.items() if cursor.behind}
        for feed in also:
            asked.setdefault(feed, cursors.get(feed) or Cursor.start(self._core.profile.body, feed))
        in_order = sorted(asked, key=lambda feed: (_PARENTS_FIRST.get(feed.split(":")[0], len(_PARENTS_FIRST)), feed))
        return {feed: asked[feed] for feed in in_order[: limits.WANTED_FEEDS]}

    def held(self) -> dict[str, tuple[int, bytes]]:
        """How far each feed is here: its last place and the chain there."""
        cursors = self._core.view.cursors
        return {feed: (cursor.seq, cursor.chain) for feed, cursor in cursors.items() if cursor.seq}

    def mark_sent(self, acts: Sequence[Outgoing]) -> None:
        """Note that acts left this laptop although no answer came back."""
        sent = {outgoing.row.device_seq for outgoing in acts}
        now = self._core.clock.now()
        with self._core.lock:
            with self._core.store.writing() as writing:
                writing.mark_sent(sorted(sent), now)
            marked = tuple(
                replace(outgoing, row=replace(outgoing.row, standing=Standing.SENT, sent_at=now))
                if outgoing.row.device_seq in sent and outgoing.standing is Standing.WAITING
                else outgoing
                for outgoing in self._core.view.outbox
            )
            self._core.view = replace(self._core.view, outbox=marked)
        self._core.tell(outgoing.act.feed for outgoing in acts)

    def audit(self) -> bool:
        """Check some of what arrived once more, signature by signature; whether there is more to check.

        Raises `Refused("signature_broken")`; nothing is exchanged any more then.
        """
        try:
            return self._audit.step()
        except Refused as fault:
            self.stop(fault.code)
            raise

    def stop(self, code: str) -> None:
        """Exchange no more: something was found that a person has to look at. Nothing is deleted."""
        self._remember(stopped=code)

    def learn_clock(self, offset: int) -> None:
        """Keep how far the store's clock is ahead of this laptop's, in milliseconds."""
        self._remember(clock_offset=offset)

    def forget_what_was_heard(self) -> None:
        """Have the store tell of every feed again, not only of those that moved since the last answer."""
        self._remember(since=0)

    def _remember(
        self, *, stopped: str | None = None, clock_offset: int | None = None, since: int | None = None
    ) -> None:
        with self._core.lock:
            known = self._core.view.memory
            memory = replace(
                known,
                stopped=known.stopped if stopped is None else stopped,
                clock_offset=known.clock_offset if clock_offset is None else clock_offset,
                since=known.since if since is None else since,
            )
            with self._core.store.writing() as writing:
                writing.remember(memory)
            self._core.view = replace(self._core.view, memory=memory)

    def apply(self, incoming: Incoming) -> Applied:
        """Take an answer in, as a whole or not at all.

        Raises `Refused("stale_answer")` for an answer to a question asked before the last one that was taken in,
        `epoch_changed`, `feed_rollback`, `receipt_not_kept`, `device_fork`, and as `Reception.take`.
        """
        with self._receiving:
            known = self.memory
            if known.epoch not in {0, incoming.epoch}:
                raise Refused("epoch_changed", {"known": known.epoch, "found": incoming.epoch})
            if incoming.known != known.head:
                raise Refused("stale_answer")
            taken = self._take(incoming)
            with self._core.lock:
                outcomes = Outcomes(self._core.profile, self._core.view, self._core.clock.now())
                outcome = outcomes.work_out(incoming, taken)
                self._write(outcome)
                self._show(outcome)
        feeds = frozenset({*taken.entries, *outcome.withdrawn, *(row.feed for row in outcome.decided)})
        self._core.tell(feeds)
        return Applied(len(taken.acts), len(outcome.decided), feeds, outcome.withdrawn)

    def _take(self, incoming: Incoming) -> Taken:
        """Check, decide again and fold, while others go on recording."""
        core = self._core
        with core.store.reading() as reading:
            replay = Replay(reading.entries)
            reception = Reception(core.profile.body, core.view.cursors, core.confirmed, replay, core.clock.now())
            taken = reception.take(incoming.proven.pages)
        own = (act for act in taken.acts if act.device == core.profile.device)
        if any(act.device_seq > core.device_head.seq for act in own):
            raise Refused("device_fork")
        return taken

    def _write(self, outcome: Outcome) -> None:
        """Write everything in one unit of work."""
        core = self._core
        with core.store.writing() as writing:
            for feed, entries in outcome.taken.entries.items():
                if feed not in outcome.withdrawn:
                    writing.add_entries(feed, entries)
            writing.decide_own(outcome.decided)
            writing.add_discrepancies(outcome.taken.discrepancies)
            writing.note_papers(self._papers(outcome))
            known = {core.view.memory.head, outcome.memory.head}
            writing.meet_heads(met(outcome.taken.heads, core.profile.device, known))
            writing.put_cursors(outcome.cursors)
            for feed in outcome.withdrawn:
                writing.forget(feed)
            writing.remember(outcome.memory)
            if outcome.profile != core.profile:
                writing.put_profile(outcome.profile)

    def _papers(self, outcome: Outcome) -> list[PaperRow]:
        acts = [act for act in outcome.taken.acts if act.feed not in outcome.withdrawn]
        return [row for act in acts for row in self._core.paper_rows(act, when_here=PaperState.HERE)]

    def _show(self, outcome: Outcome) -> None:
        core, gone = self._core, frozenset(outcome.withdrawn)
        core.profile = outcome.profile
        core.view = replace(
            core.view,
            memory=outcome.memory,
            cursors=_without({**core.view.cursors, **outcome.cursors}, gone),
            confirmed=_without({**core.view.confirmed, **outcome.taken.states}, gone),
        )
        core.overlay(outcome.remaining)
        if outcome.decided or outcome.taken.discrepancies or gone:
            core.refresh_attention()
        self._settle_resolved()

    def _settle_resolved(self) -> None:
        """Conflicts that somebody resolved no longer need attention."""
        core = self._core
        unplaced = {outgoing.act.id for outgoing in core.view.outbox}
        resolved = [
            item.act.id
            for item in core.view.attention
            if item.concern is Concern.CONFLICT
            and item.act.id not in unplaced
            and not _is_open(item.act, core.confirmed(item.act.feed))
        ]
        if resolved:
            with core.store.writing() as writing:
                for act_id in resolved:
                    writing.settle(act_id, core.clock.now())
            core.refresh_attention()


def _that_fit(acts: Sequence[Outgoing]) -> tuple[Outgoing, ...]:
    """As many acts as one request may carry, at least one where there are any."""
    chosen: list[Outgoing] = []
    size = 0
    for outgoing in acts[: limits.ACTS_PER_REQUEST]:
        size += len(outgoing.envelope.bytes)
        if chosen and size > limits.ACT_BYTES_PER_REQUEST:
            break
        chosen.append(outgoing)
    return tuple(chosen)


def _is_open(act: Act, state: State | None) -> bool:
    """Whether a conflict, whose act has arrived in its feed, still waits."""
    return not isinstance(state, OfficeState | ItemState) or act.id in state.conflicts


def _without(feeds: dict[str, _V], gone: frozenset[str]) -> dict[str, _V]:
    return {feed: value for feed, value in feeds.items() if feed not in gone}
