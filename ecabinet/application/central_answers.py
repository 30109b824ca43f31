"""What the central store answers a laptop: one snapshot, with nothing in it that its person may not read."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from ecabinet.application.central import Caller, Submission
from ecabinet.application.central_access import Clearances, Cleared, Judgement
from ecabinet.application.central_keys import LogKeys, key_changes, key_for, told_keys
from ecabinet.application.central_ports import RECOVERING, Ledger, StoredAct
from ecabinet.application.central_states import StateCache, View
from ecabinet.application.clocks import Clock
from ecabinet.domain.authority import Actor, Read, authorise
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.feeds import BODY_FEED, FeedKind, FeedName
from ecabinet.protocol import checkpoint, cursors, limits, merkle, receipts
from ecabinet.protocol.envelope import Head
from ecabinet.protocol.messages import (
    ConsistencyAnswer,
    Cursor,
    DigestAnswer,
    EnrolAnswer,
    Entry,
    ExchangeAnswer,
    ExchangeRequest,
    Octets,
    Page,
    ProofAnswer,
    Signed,
)

_ANSWER_BYTES = 4 << 20
"""Bytes of acts and receipts in one answer, well below what a laptop reads once they are written as JSON."""
_READ_AT_ONCE = 32
_ATTEMPTS = 5
_ORDER = {kind: place for place, kind in enumerate(FeedKind)}
"""Parents before children: the order of the kinds in the table of feeds."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What an exchange's answer holds besides heads and proofs."""

    changed: Mapping[str, int] = field(default_factory=dict)
    granted: Sequence[str] = ()
    withdrawn: Sequence[str] = ()
    pages: Mapping[str, Sequence[StoredAct]] = field(default_factory=dict)
    more: frozenset[str] = frozenset()


class Reader:
    """Answers from the ledger; one for a whole store, used by many threads."""

    def __init__(
        self, ledger: Ledger, cache: StateCache, clock: Clock, log_keys: LogKeys, clearances: Clearances
    ) -> None:
        self._ledger = ledger
        self._cache = cache
        self._clock = clock
        self._log_keys = log_keys
        self._clearances = clearances
        self._notes: dict[str, tuple[tuple[int, int], tuple[Head, str]]] = {}

    def check(self, caller: Caller, request: ExchangeRequest) -> None:
        """Whether laptop and store speak of one register, before any of the laptop's acts is decided.

        Raises `Refused` with `epoch_changed`, `register_rollback`, `register_fork` or `feed_diverged`, and
        `Unavailable("recovering")`.
        """
        with self._ledger.reading(caller.body) as snapshot:
            view = View.of(caller.body, snapshot, self._cache)
            self._compare(request, view)
            for feed, cursor in _wanted(caller, request.want, view)[0].items():
                _checked(feed, cursor, view)

    def answer(self, caller: Caller, request: ExchangeRequest, submission: Submission) -> ExchangeAnswer:
        """The answer to an exchange whose acts were decided.

        Raises as `check`, and as `Caller.require_admitted` where a laptop that is not admitted hands nothing
        over and has seen why, and with `feed_diverged` where one holds what never stood in a feed.
        """
        for _ in range(_ATTEMPTS):
            answer, judgement = self._attempt(caller, request, submission)
            if judgement is None or self._clearances.keep(caller.body, caller.person, judgement):
                return answer
        raise Unavailable("store_busy")

    def enrolled(self, caller: Caller, submission: Submission) -> EnrolAnswer:
        """The answer to a laptop that joined: its receipt and the body's feed from the first act."""
        with self._ledger.reading(caller.body) as snapshot:
            view = View.of(caller.body, snapshot, self._cache)
            told = _pages(view, {BODY_FEED: (0, "")})
            page, head, note = told.pages[BODY_FEED], *self._head(view)
            receipt, changes = submission.acts[0], key_changes(view.states, snapshot, known=1)
            return EnrolAnswer(
                epoch=view.register.epoch,
                now=self._clock.now(),
                receipt=Signed.of(receipt.receipt),
                body=_page(page, more=BODY_FEED in told.more),
                checkpoint=note,
                inclusion_proof=_inclusion(view, head, [receipt, *page, *chain.from_iterable(changes)]),
                keys=told_keys(changes),
            )

    def proof(self, caller: Caller, act: str) -> ProofAnswer:
        """The receipt of an act and the proof that the register holds it; raises `Refused("not_found")`."""
        with self._ledger.reading(caller.body) as snapshot:
            view = View.of(caller.body, snapshot, self._cache)
            stored = snapshot.acts([act]).get(act)
            if stored is None or not (stored.device == caller.device or reads(caller, stored.feed, view)):
                raise Refused("not_found")
            head, note = self._head(view)
            path = merkle.inclusion_proof(snapshot, stored.leaf_index, head.size)
            return ProofAnswer(Signed.of(stored.receipt), note, _octets(path))

    def readable(self, body: str, callers: Sequence[Caller], feeds: Collection[str]) -> dict[str, list[str]]:
        """For each device among callers of a body, those of the feeds that it may read now: for pokes."""
        with self._ledger.reading(body) as snapshot:
            view = View.of(body, snapshot, self._cache)
            found = {caller.device: [feed for feed in feeds if reads(caller, feed, view)] for caller in callers}
        view.states.publish()
        return found

    def consistency(self, caller: Caller, old: int, new: int) -> ConsistencyAnswer:
        """The proof that one size of the register leads to another; raises `Refused("not_found")`."""
        with self._ledger.reading(caller.body) as snapshot:
            if not 0 <= old <= new <= snapshot.register().size:
                raise Refused("not_found")
            return ConsistencyAnswer(_octets(merkle.consistency_proof(snapshot, old, new)))

    def digest(self, caller: Caller) -> DigestAnswer:
        """The digest over all that a laptop should hold; raises as `Caller.require_admitted`."""
        caller.require_admitted()
        with self._ledger.reading(caller.body) as snapshot:
            view = View.of(caller.body, snapshot, self._cache)
            cleared = self._clearances.judge(caller.person, view).cleared
            heads = snapshot.heads([feed for feed, change in cleared.changes.items() if change.readable])
            held = {feed: (head.seq, head.chain) for feed, head in heads.items()}
            return DigestAnswer(view.register.epoch, view.register.size, cursors.digest(held))

    def _attempt(
        self, caller: Caller, request: ExchangeRequest, submission: Submission
    ) -> tuple[ExchangeAnswer, Judgement | None]:
        """The answer as of now, and what was found about the person's clearances on the way."""
        with self._ledger.reading(caller.body) as snapshot:
            view = View.of(caller.body, snapshot, self._cache)
            self._compare(request, view)
            judgement = self._clearances.judge(caller.person, view) if _is_still_in(caller, view) else None
            told = _tell(caller, request, view, judgement.cleared) if judgement else _farewell(caller, request, view)
            head, note = self._head(view)
            changes = key_changes(view.states, snapshot, request.keys)
            proven = [*submission.acts, *chain.from_iterable(changes), *chain.from_iterable(told.pages.values())]
            answer = ExchangeAnswer(
                epoch=view.register.epoch,
                now=self._clock.now(),
                checkpoint=note,
                receipts=[Signed.of(act.receipt) for act in submission.acts],
                inclusion_proof=_inclusion(view, head, proven),
                consistency_proof=_octets(merkle.consistency_proof(snapshot, request.checkpoint.size, head.size)),
                changed=dict(told.changed),
                granted=list(told.granted),
                withdrawn=list(told.withdrawn),
                feeds={feed: _page(entries, more=feed in told.more) for feed, entries in told.pages.items()},
                keys=told_keys(changes),
            )
        view.states.publish()
        return answer, judgement

    def _compare(self, request: ExchangeRequest, view: View) -> None:
        """Whether the head a laptop knows is one that this register once had."""
        known, size = request.checkpoint.head, view.register.size
        if view.register.recovering_since:
            raise Unavailable(RECOVERING)
        if request.epoch not in {0, view.register.epoch}:
            raise Refused("epoch_changed", {"epoch": view.register.epoch})
        if max(known.size, request.since) > size:
            raise Refused("register_rollback", {"known": known.size, "found": size})
        ours = self._head(view)[0].root if known.size == size else merkle.root(view.snapshot, known.size).hex()
        if ours != known.root:
            raise Refused("register_fork", {"known": known.size, "found": size})

    def _head(self, view: View) -> tuple[Head, str]:
        """The register's head and the signed note that says so; the newest of each body is kept.

        A size names one root and one key only within an epoch: a recovery may fill a register with other things.
        """
        of = view.register.epoch, view.register.size
        kept = self._notes.get(view.body)
        if kept is None or kept[0] != of:
            head = Head(view.register.size, merkle.root(view.snapshot, view.register.size).hex())
            note = checkpoint.seal(head, view.body, key_for(self._log_keys, view.states))
            kept = self._notes[view.body] = (of, (head, note))
        return kept[1]


def _is_still_in(caller: Caller, view: View) -> bool:
    """Whether a laptop is admitted now: what it handed over itself, or somebody meanwhile, may have shut it out."""
    device = view.states.body().devices.get(caller.device)
    return device is not None and device.is_admitted


def reads(caller: Caller, feed: str, view: View) -> bool:
    """Whether a laptop may read a feed now: it is admitted, and its person may; nobody reads what is no feed."""
    try:
        name = FeedName.parse(feed)
    except Refused:
        return False
    return authorise(Actor(caller.person, caller.device), Read(name), view.states.existing)


def _tell(caller: Caller, request: ExchangeRequest, view: View, cleared: Cleared) -> _Told:
    moved = view.snapshot.moved(request.since) if request.since < view.register.size else ()
    readable, lost = _wanted(caller, request.want, view)
    told = _pages(view, readable)
    return _Told(
        changed={head.feed: head.seq for head in moved if cleared.reads(head.feed)},
        granted=cleared.changed(request.since, readable=True),
        withdrawn=sorted({*cleared.changed(request.since, readable=False), *lost}),
        pages=told.pages,
        more=told.more,
    )


def _farewell(caller: Caller, request: ExchangeRequest, view: View) -> _Told:
    """What a laptop that was withdrawn or is disputed still gets: the body's feed up to the act that says so.

    So it sees for itself who did it, why, and whether it is to be wiped; without that act it would have to believe the
    store. Raises `Refused` as `Caller.require_admitted` where it has seen it and hands nothing over.
    """
    device = view.states.body().devices.get(caller.device)
    last = device.shut_out_by if device else 0
    known = request.want.get(BODY_FEED)
    if last and known is not None and known[0] < last:
        told = _pages(view, {BODY_FEED: known}, until=last)
        return _Told(changed={BODY_FEED: last}, pages=told.pages, more=told.more)
    if last and view.snapshot.entries(BODY_FEED, last - 1, 1)[0].leaf_index >= request.since:
        return _Told(changed={BODY_FEED: last})
    if not request.acts:
        caller.require_admitted()
    return _Told()


def _wanted(caller: Caller, want: Mapping[str, Cursor], view: View) -> tuple[dict[str, Cursor], list[str]]:
    """Of the feeds a laptop asks for, those its person may read, and those it holds but may not.

    What does not exist and what is not for them look the same.
    """
    readable: dict[str, Cursor] = {}
    lost: list[str] = []
    view.states.load(list(want))
    for feed, cursor in want.items():
        if reads(caller, feed, view):
            readable[feed] = cursor
        elif cursor[0] > 0:
            lost.append(feed)
    return readable, lost


def _pages(view: View, want: Mapping[str, Cursor], until: int | None = None) -> _Told:
    """The next entries of feeds, parents first, until an answer is full; the rest is `more`.

    `until` is the last place that is given out of each.
    """
    pages: dict[str, list[StoredAct]] = {}
    more: set[str] = set()
    left = _ANSWER_BYTES
    for feed in sorted(want, key=_parents_first):
        seq = _checked(feed, want[feed], view)
        last = view.states.head(feed).seq if until is None else until
        if seq == last:
            continue
        pages[feed] = list(_entries(view, feed, seq, min(last, seq + limits.ENTRIES_PER_PAGE), left))
        left -= sum(map(_weight, pages[feed]))
        if seq + len(pages[feed]) < last:
            more.add(feed)
    return _Told(pages=pages, more=frozenset(more))


def _checked(feed: str, cursor: Cursor, view: View) -> int:
    """The place behind which to read on, if the laptop holds what stands in the feed up to there."""
    seq, chain = cursor
    head = view.states.head(feed)
    if seq == 0:
        return seq
    if seq == head.seq:
        ours = head.chain.hex()
    else:
        found = view.snapshot.entries(feed, seq - 1, 1) if seq < head.seq else ()
        ours = receipts.read(found[0].receipt.bytes).chain if found else ""
    if ours != chain:
        raise Refused("feed_diverged", {"feed": feed})
    return seq


def _entries(view: View, feed: str, after: int, last: int, most_bytes: int) -> Iterable[StoredAct]:
    """A page of a feed: up to a place, and not above those bytes but for its last entry."""
    left = most_bytes
    while after < last and left > 0:
        found = view.snapshot.entries(feed, after, min(_READ_AT_ONCE, last - after))
        for entry in found:
            if left <= 0:
                return
            left -= _weight(entry)
            yield entry
        if not found:
            return
        after = found[-1].seq


def _weight(entry: StoredAct) -> int:
    """About how many bytes an entry adds to an answer."""
    return len(entry.envelope.bytes) + len(entry.receipt.bytes) + len(entry.envelope.sig) + len(entry.receipt.sig)


def _parents_first(feed: str) -> tuple[int, str]:
    return _ORDER[FeedName.parse(feed).kind], feed


def _page(entries: Sequence[StoredAct], *, more: bool) -> Page:
    return Page([Entry.of(entry.envelope, entry.receipt) for entry in entries], more)


def _inclusion(view: View, head: Head, acts: Sequence[StoredAct]) -> list[Octets]:
    return _octets(merkle.batch_proof(view.snapshot, [act.leaf_index for act in acts], head.size))


def _octets(hashes: Sequence[bytes]) -> list[Octets]:
    return [Octets(found) for found in hashes]
