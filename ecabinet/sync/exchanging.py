"""One exchange after the other until it is quiet: acts go out, receipts and feeds come in, everything checked."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

import msgspec

from ecabinet.application.laptop_exchange import Batch, ExchangeSide
from ecabinet.application.receiving import Incoming
from ecabinet.application.rejoining import LOST
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol import limits, verifying
from ecabinet.protocol.messages import ExchangeAnswer, ExchangeRequest, KnownHead, SentAct
from ecabinet.protocol.verifying import Proven
from ecabinet.sync.gossip import Gossip
from ecabinet.sync.recovering import MENDABLE, RECOVERING, Recoverer
from ecabinet.sync.wire import CLOCK_SKEW, CONNECTION_LOST, Wire

EXCHANGE: Final = "/v1/exchange"
STOPPING: Final = frozenset(
    {
        "admission_broken",
        "device_fork",
        "entries_lost",
        "epoch_changed",
        "feed_broken",
        "feed_diverged",
        "feed_rollback",
        "gap",
        "id_reuse",
        "receipt_mismatch",
        "receipt_not_kept",
        "recovery_lost",
        "register_fork",
        "register_rollback",
        "signature_broken",
    }
)
"""Findings about the past that no waiting mends: a laptop stops exchanging, says so and keeps everything."""

_OTHER_REGISTER: Final = frozenset({"register_fork", "register_rollback"})
_MOST_ROUNDS: Final = 1_000
_STALE: Final = "stale_answer"
_GAP: Final = "gap"
_UNKNOWN_DEVICE: Final = "unknown_device"
_T = TypeVar("_T")


class Exchanger:
    """Exchanges with one store for one laptop; used by one thread.

    `bring_papers` is called where the next act needs papers at the store first; it brings or gives up all there are.
    """

    def __init__(
        self, side: ExchangeSide, wire: Wire, now: Callable[[], int], bring_papers: Callable[[], None]
    ) -> None:
        self._side = side
        self._wire = wire
        self._now = now
        self._bring_papers = bring_papers
        self._recoverer = Recoverer(side.recovery, wire, bring_papers)
        self._gossip = Gossip(side.heads, wire)

    def exchange(self, moved: Iterable[str] = ()) -> None:
        """Exchange until nothing is left to send or to fetch; `moved` names feeds that the store said had moved.

        Raises `Refused` and `Unavailable` as `Wire.call` and the checking of answers do; everything that was taken in
        before stays. After a finding of `STOPPING` the laptop exchanges no more, but where an old backup explains it,
        it helps the store to recover and then goes on.
        """
        if self._side.memory.stopped in MENDABLE:
            self._compare(self._by_the_stores_time(self._recoverer.mend))
        if self._side.memory.stopped:
            raise Refused(self._side.memory.stopped)
        try:
            self._rounds(tuple(moved))
            self._gossip.compare()
        except Unavailable as fault:
            if fault.code == RECOVERING:
                self._recoverer.donate()
            raise
        except Refused as fault:
            if fault.code == _UNKNOWN_DEVICE and self._recoverer.introduce():
                raise Unavailable(RECOVERING) from None
            if fault.code not in MENDABLE or not (feeds := self._recoverer.mend()):
                self._require_kept(fault)
                raise
            self._compare(feeds)

    def _require_kept(self, fault: Refused) -> None:
        """Raise `Refused("entries_lost")` where the store waits for acts that this laptop's damaged file lost."""
        if fault.code == _GAP and self._side.has_lost(fault.details.get("next")):
            self._side.stop(LOST)
            raise Refused(LOST) from fault

    def _by_the_stores_time(self, work: Callable[[], _T]) -> _T:
        """Do something that asks the store; with a clock that was set meanwhile, once more by the store's time."""
        try:
            return work()
        except Refused as fault:
            if fault.code != CLOCK_SKEW:
                raise
            self._learn_clock(fault)
            return work()

    def _compare(self, feeds: Sequence[str]) -> None:
        """Ask for what was here before a recovery, so that every feed is compared once."""
        for start in range(0, len(feeds), limits.WANTED_FEEDS):
            self._rounds(tuple(feeds[start : start + limits.WANTED_FEEDS]))

    def _rounds(self, moved: tuple[str, ...]) -> None:
        """Ask until nothing comes of it any more."""
        request, batch = self._ask(moved)
        for _ in range(_MOST_ROUNDS):
            self._hear(request, batch)
            former = request
            request, batch = self._ask()
            is_told_all = request.since > 0
            if is_told_all and (not (batch.acts or request.want) or _asks_the_same(request, former)):
                return

    def _ask(self, moved: Sequence[str] = ()) -> tuple[ExchangeRequest, Batch]:
        """The next request: the acts that can go now, and what is still to come."""
        batch = self._side.batch()
        if batch.awaits_papers and not batch.acts:
            self._by_the_stores_time(self._bring_papers)
            batch = self._side.batch()
        memory = self._side.memory
        request = ExchangeRequest(
            epoch=memory.epoch,
            checkpoint=KnownHead.of(memory.head),
            acts=[SentAct.of(outgoing.envelope) for outgoing in batch.acts],
            since=memory.since,
            want={feed: (cursor.seq, cursor.chain.hex()) for feed, cursor in self._side.wanted(moved).items()},
            keys=self._side.keys_known,
        )
        return request, batch

    def _hear(self, request: ExchangeRequest, batch: Batch) -> None:
        """Send a request and take the answer in; what must not be is asked twice before it is believed."""
        if self._side.memory.stopped:
            raise Refused(self._side.memory.stopped)
        try:
            self._once(request, batch)
        except Refused as fault:
            if fault.code == CLOCK_SKEW:
                self._learn_clock(fault)
            elif fault.code == _GAP:
                request, batch = self._from_gap(request, batch, fault)
            elif fault.code not in STOPPING:
                raise
            self._again(request, batch)

    def _from_gap(self, request: ExchangeRequest, batch: Batch, fault: Refused) -> tuple[ExchangeRequest, Batch]:
        """The same request with the acts that the store says it lacks, out of what this laptop kept."""
        first = fault.details.get("next")
        kept = self._side.batch_from(first) if isinstance(first, int) else Batch()
        if not kept.acts:
            return request, batch
        return msgspec.structs.replace(request, acts=[SentAct.of(one.envelope) for one in kept.acts]), kept

    def _again(self, request: ExchangeRequest, batch: Batch) -> None:
        try:
            self._once(request, batch)
        except Refused as fault:
            if fault.code in STOPPING:
                self._side.stop(fault.code)
            raise

    def _once(self, request: ExchangeRequest, batch: Batch) -> None:
        asked_at = self._now()
        try:
            answer = self._wire.post(EXCHANGE, request, ExchangeAnswer)
        except Unavailable as fault:
            if fault.code == CONNECTION_LOST:
                self._side.mark_sent(batch.acts)
            raise
        proven = self._checked(answer, request)
        _require_the_same(batch, proven)
        middle = (asked_at + self._now()) // 2
        try:
            self._side.apply(Incoming.exchanged(answer, proven, request, middle))
        except Refused as fault:
            if fault.code != _STALE:
                raise
        self._wire.offset = self._side.memory.clock_offset

    def _checked(self, answer: ExchangeAnswer, request: ExchangeRequest) -> Proven:
        """What an answer proves; where it shows another register than before, both heads are kept as evidence."""
        trust = self._side.trust
        try:
            return verifying.check_exchange(answer, request.checkpoint.head, trust)
        except Refused as fault:
            if fault.code in _OTHER_REGISTER and self._side.memory.head == request.checkpoint.head:
                head = trust.following(answer.keys).open_head(answer.checkpoint)
                self._gossip.keep(answer.checkpoint, head, answer.consistency_proof)
            raise

    def _learn_clock(self, fault: Refused) -> None:
        """Take over the store's time for requests; its acts go on bearing this laptop's own."""
        now = fault.details.get("now")
        if isinstance(now, int):
            self._wire.offset = now - self._now()
            self._side.learn_clock(self._wire.offset)


def _require_the_same(batch: Batch, proven: Proven) -> None:
    """What was sent again has the receipt it had; raises `Refused("receipt_not_kept")` where it was decided anew."""
    for sent, found in zip(batch.acts, proven.receipts, strict=False):
        if sent.row.receipt is not None and sent.row.receipt != found.envelope:
            raise Refused("receipt_not_kept", {"feed": sent.row.feed})


def _asks_the_same(request: ExchangeRequest, former: ExchangeRequest) -> bool:
    """Whether nothing came of the last round: then asking on would never end."""
    return request.want == former.want and request.acts == former.acts
