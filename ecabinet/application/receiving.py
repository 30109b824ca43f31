"""What comes out of an answer's pages: entries in the store's order, checked, decided again, and folded.

Nothing here touches the laptop's store or what it shows: the result is taken over as a whole or not at all.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self

from ecabinet.application import folding
from ecabinet.application.folding import Lookup, Replay
from ecabinet.application.laptop_rows import Cursor, Discrepancy, Entry, StoredAct
from ecabinet.domain import deciding
from ecabinet.domain.acts import Act, Decision, Status
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.deciding import State
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol import verifying
from ecabinet.protocol.envelope import Head
from ecabinet.protocol.messages import EnrolAnswer, ExchangeAnswer, ExchangeRequest
from ecabinet.protocol.roster import BodyRoster, GrowingRoster
from ecabinet.protocol.verifying import Arrived, Proven


@dataclass(frozen=True, slots=True)
class Incoming:
    """An answer of the store whose signatures and proofs hold, from the head `known` that the question named.

    `now` is the store's clock and `asked_at` this laptop's when it asked, both in ms UTC. `heard_until` is the size of
    the register up to which the answer tells of changes: none at joining, when only the body came. `asked` names the
    feeds that were asked for, `more` those of which the store has more than the page holds.
    """

    epoch: int
    now: int
    asked_at: int
    checkpoint: str
    known: Head
    proven: Proven
    heard_until: int = 0
    changed: Mapping[str, int] = field(default_factory=dict)
    granted: Sequence[str] = ()
    withdrawn: Sequence[str] = ()
    asked: frozenset[str] = frozenset()
    more: frozenset[str] = frozenset()

    @classmethod
    def exchanged(cls, answer: ExchangeAnswer, proven: Proven, request: ExchangeRequest, asked_at: int) -> Self:
        """The answer to an exchange."""
        return cls(
            epoch=answer.epoch,
            now=answer.now,
            asked_at=asked_at,
            checkpoint=answer.checkpoint,
            known=request.checkpoint.head,
            proven=proven,
            heard_until=proven.head.size,
            changed=answer.changed,
            granted=answer.granted,
            withdrawn=answer.withdrawn,
            asked=frozenset(request.want),
            more=frozenset(feed for feed, page in answer.feeds.items() if page.more),
        )

    @classmethod
    def enrolled(cls, answer: EnrolAnswer, proven: Proven, asked_at: int) -> Self:
        """The answer to a joining."""
        return cls(
            epoch=answer.epoch,
            now=answer.now,
            asked_at=asked_at,
            checkpoint=answer.checkpoint,
            known=Head(),
            proven=proven,
            changed={BODY_FEED: len(answer.body.entries) + int(answer.body.more)},
        )


@dataclass(slots=True)
class Taken:
    """What an answer's pages come to, feed by feed.

    `waiting` are feeds whose parents have to arrive first, `needed` these parents and how far; `heads` are those of the
    register that the acts' authors had verified, each with the first act that bears it.
    """

    states: dict[str, State] = field(default_factory=dict)
    cursors: dict[str, verifying.Cursor] = field(default_factory=dict)
    entries: dict[str, list[Entry]] = field(default_factory=dict)
    acts: list[Act] = field(default_factory=list)
    discrepancies: list[Discrepancy] = field(default_factory=list)
    waiting: set[str] = field(default_factory=set)
    needed: dict[str, int] = field(default_factory=dict)
    heads: dict[Head, Act] = field(default_factory=dict)


class Reception:
    """Takes the pages of one answer in, from the cursors and states the laptop has."""

    def __init__(self, body: str, cursors: Mapping[str, Cursor], states: Lookup, replay: Replay, now: int) -> None:
        self._body = body
        self._cursors = cursors
        self._states = states
        self._replay = replay
        self._now = now
        self._taken = Taken()

    def take(self, pages: Mapping[str, Sequence[Arrived]]) -> Taken:
        """Check, decide again and fold, in the order of the register; what is here already is passed over.

        Raises `Refused` as `verifying.read_page` and `check_vouched` do, and with `admission_broken` where the store
        admitted somebody whom the rules do not admit.
        """
        entries = list(self._read_all(pages))
        verifying.check_vouched(entries)
        for entry in sorted(entries, key=lambda found: found.receipted.receipt.leaf_index):
            self._take_one(entry)
        return self._taken

    def _read_all(self, pages: Mapping[str, Sequence[Arrived]]) -> Iterator[verifying.Entry]:
        """Every new entry, its author's signature not checked yet; the body's come first, they bring the keys."""
        body = self._states(BODY_FEED)
        roster = GrowingRoster(BodyRoster(body) if isinstance(body, BodyState) else None)
        for feed in sorted(pages, key=lambda name: name != BODY_FEED):
            entries, _ = verifying.read_page(feed, pages[feed], self._cursor(feed), roster, self._body)
            for entry in entries:
                if feed == BODY_FEED and entry.receipted.receipt.status is Status.ACCEPTED:
                    roster.learn(entry.sealed.act)
            yield from entries

    def _take_one(self, entry: verifying.Entry) -> None:
        act, receipt = entry.sealed.act, entry.receipted.receipt
        feed, taken = act.feed, self._taken
        missing = {name: seq for name, seq in self._read(entry).items() if self._cursor(name).seq < seq}
        if missing or feed in taken.waiting:
            taken.waiting.add(feed)
            taken.needed.update(missing)
            return
        state = self._state(feed)
        if state is not None:
            taken.states[feed] = self._folded(entry, state)
        taken.cursors[feed] = verifying.Cursor(receipt.seq, bytes.fromhex(receipt.chain))
        taken.entries.setdefault(feed, []).append(
            Entry(
                receipt.seq,
                StoredAct.of(act, entry.envelope),
                bytes.fromhex(receipt.chain),
                receipt.leaf_index,
                entry.receipted.envelope,
            )
        )
        taken.acts.append(act)
        taken.heads.setdefault(entry.sealed.checkpoint, act)

    def _folded(self, entry: verifying.Entry, state: State) -> State:
        """The state after one more act, which is decided again on the way; not understood, it stops the feed here."""
        theirs = entry.receipted.receipt.decision
        ours = self._decided_again(entry, state)
        act = entry.sealed.act
        if ours is None or (ours.code in folding.NOT_UNDERSTOOD and not folding.understood(act)):
            return folding.step(state, act, theirs)
        self._compare(entry, ours, theirs)
        return deciding.evolve(state, act, theirs)

    def _compare(self, entry: verifying.Entry, ours: Decision, theirs: Decision) -> None:
        """Note where this laptop, with what the store had read, comes to something else."""
        if (ours.status, ours.code, ours.marks) == (theirs.status, theirs.code, theirs.marks):
            return
        act = entry.sealed.act
        if act.feed == BODY_FEED and theirs.status is Status.ACCEPTED:
            raise Refused("admission_broken", {"kind": act.kind, "why": ours.code})
        self._taken.discrepancies.append(
            Discrepancy(
                act.id,
                act.feed,
                theirs.seq,
                act.kind,
                theirs.code or theirs.status,
                ours.code or ours.status,
                self._now,
            )
        )

    def _decided_again(self, entry: verifying.Entry, state: State) -> Decision | None:
        """This laptop's own decision; None where it cannot tell, because it does not hold all that was read."""
        act, receipt = entry.sealed.act, entry.receipted.receipt
        if receipt.seq != state.seq + 1:
            return None
        parents: dict[str, State] = {}
        for feed, seq in self._read(entry).items():
            parent = self._at(feed, seq)
            if parent is None:
                return None
            parents[feed] = parent
        return deciding.decide(state, parents, act, receipt.received_at)

    def _read(self, entry: verifying.Entry) -> dict[str, int]:
        """How much of its parents the store had read when it decided."""
        act = entry.sealed.act
        return {feed: seq for feed, seq in entry.receipted.receipt.read.items() if feed != act.feed}

    def _at(self, feed: str, seq: int) -> State | None:
        """A feed as it was after so many entries."""
        state = self._state(feed)
        return state if state is None or state.seq == seq else self._replay.at(feed, seq)

    def _state(self, feed: str) -> State | None:
        return self._taken.states.get(feed) or self._states(feed) or folding.start(feed)

    def _cursor(self, feed: str) -> verifying.Cursor:
        taken = self._taken.cursors.get(feed)
        if taken is not None:
            return taken
        known = self._cursors.get(feed)
        return verifying.Cursor(known.seq, known.chain) if known else verifying.Cursor.start(self._body, feed)
