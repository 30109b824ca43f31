"""Helps a central store that was put back to an old backup, and goes on with it once nothing held here is missing."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, TypeVar

from ecabinet.application.laptop_recovery import RecoverySide, check_held
from ecabinet.application.laptop_rows import OwnRow
from ecabinet.application.recovery_ports import Held
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol import merkle, receipts, verifying
from ecabinet.protocol.envelope import Head
from ecabinet.protocol.messages import ConsistencyAnswer, KnownHead, SentAct
from ecabinet.protocol.recovery import Statement
from ecabinet.protocol.recovery_messages import (
    DONATED_ENTRIES,
    OFFERED_FEEDS,
    PROVEN_LEAVES,
    DonateAnswer,
    Donated,
    DonatedKey,
    DonateRequest,
    LeavesAnswer,
    LeavesRequest,
    RecoveryAnswer,
    RefusalsRequest,
)
from ecabinet.sync.wire import Wire

RECOVERING: Final = "recovering"
RECOVERY_LOST: Final = "recovery_lost"
MENDABLE: Final = frozenset(
    {
        "epoch_changed",
        "feed_diverged",
        "feed_rollback",
        "gap",
        "receipt_not_kept",
        "register_fork",
        "register_rollback",
        RECOVERY_LOST,
    }
)
"""Findings that an old backup explains: a recovery of the store may mend them."""

_MOST_ROUNDS: Final = 10_000
_DONATE: Final = "/v1/recover/donate"
_RECEIPTS: Final = "/v1/recover/receipts"
_LEAVES: Final = "/v1/recover/leaves"
_MOST_BYTES: Final = 1 << 20
"""Bytes of acts and receipts in one donation, well below a request's limit once they are written as JSON."""
_UNKNOWN: Final = "unknown_device"
_NOT_THERE: Final = frozenset({"not_found", "wrong_method"})
_T = TypeVar("_T")


class Recoverer:
    """Takes part in recoveries of one store for one laptop; used by the thread that exchanges.

    `bring_papers` brings the papers that the store lacks, as far as they are here.
    """

    def __init__(self, side: RecoverySide, wire: Wire, bring_papers: Callable[[], None]) -> None:
        self._side = side
        self._wire = wire
        self._bring_papers = bring_papers
        self._proof: list[Donated] = []

    def mend(self) -> tuple[str, ...]:
        """After a finding that an old backup explains: help where the store is being recovered, go on where it was.

        Answers the feeds to compare where this laptop goes on, none where nothing has changed; after a fork that
        somebody else's act or file proves, a person has to look at it first. Raises
        `Unavailable("recovering")`, and `Refused` with `recovery_lost` or `register_fork` where it must not go on.
        """
        memory = self._side.memory
        if self._side.was_crossed:
            return ()
        try:
            answer = self._wire.call("GET", f"/v1/recovery/{memory.epoch}", b"", RecoveryAnswer)
        except Refused as fault:
            if fault.code in _NOT_THERE:  # a store of an earlier version
                return ()
            raise
        if answer.recovering_since:
            self.donate()
            raise Unavailable(RECOVERING)
        if answer.epoch <= memory.epoch:
            return ()
        try:
            return self._go_on(answer)
        except Refused as fault:
            if fault.code in MENDABLE:
                self._side.stop(fault.code)
            raise

    def introduce(self) -> bool:
        """Help a store that does not know this laptop because it lost the day on which it joined.

        Whether there was a recovery to help with. Raises `Refused` and `Unavailable` as `Wire.call`.
        """
        joined = self._side.own_joining()
        if joined is None:
            return False
        self._proof = [Donated.of(joined.act.envelope, joined.receipt)]
        try:
            self._donate_feeds({BODY_FEED: self._side.offers()[BODY_FEED]})
        except Refused as fault:
            if fault.code in _NOT_THERE | {_UNKNOWN}:
                return False
            raise
        finally:
            self._proof = []
        self.donate()
        return True

    def donate(self) -> None:
        """Bring back what the store lacks: feeds, own acts that nobody else holds, refusals, papers.

        Raises `Refused` and `Unavailable` as `Wire.call`.
        """
        for feeds in _parts(list(self._side.offers().items()), OFFERED_FEEDS):
            self._donate_feeds(dict(feeds))
        for row in self._side.own_unplaced():
            self._donate_own(row)
        for rows in _by_weight(_donated(row) for row in self._side.own_refused()):
            request = RefusalsRequest(epoch=self._side.memory.epoch, entries=rows)
            self._wire.post(_RECEIPTS, request, DonateAnswer)
        self._post(finished=True)
        self._bring_papers()

    def _donate_feeds(self, offers: dict[str, int]) -> None:
        """Bring what the store lacks of feeds, the body's first: its laptops' keys are needed for all others."""
        answer = self._post(offers)
        papers = set(answer.papers)
        for feed in sorted(answer.wanted, key=list(offers).index):
            seq = answer.wanted[feed]
            for _ in range(_MOST_ROUNDS):
                entries = self._side.entries_after(feed, seq)
                if not entries or seq >= offers[feed]:
                    break
                brought = next(_by_weight(Donated.of(one.act.envelope, one.receipt) for one in entries))
                told = self._post({feed: offers[feed]}, brought)
                papers.update(told.papers)
                if told.wanted.get(feed, offers[feed]) <= seq:
                    break
                seq = told.wanted.get(feed, offers[feed])
        self._side.bring_papers(papers)

    def _donate_own(self, row: OwnRow) -> None:
        """Bring an own act of a feed that is not here; where its place is taken or not reached yet, it waits."""
        try:
            self._post(entries=[_donated(row)])
        except Refused as fault:
            if fault.code not in {"feed_broken", "donation_taken"}:
                raise

    def _post(
        self, offers: dict[str, int] | None = None, entries: Sequence[Donated] = (), *, finished: bool = False
    ) -> DonateAnswer:
        memory = self._side.memory
        request = DonateRequest(
            epoch=memory.epoch,
            head=KnownHead.of(memory.head),
            checkpoint=memory.checkpoint,
            statements=[SentAct.of(found) for found in self._side.statements()] if offers else [],
            offers=offers or {},
            entries=[*entries, *self._proof],
            finished=finished,
            keys=[DonatedKey.of(one) for one in self._side.handovers()],
        )
        return self._wire.post(_DONATE, request, DonateAnswer)

    def _go_on(self, answer: RecoveryAnswer) -> tuple[str, ...]:
        """Go on in the new epoch, if everything that is here is in the new register."""
        trust, known = self._side.trust.following(answer.keys), self._side.memory
        head = trust.open_head(answer.checkpoint)
        sealed = [signed.envelope for signed in answer.statements]
        found = [trust.keys.open_statement(one, trust.body) for one in sealed]
        if [one.epoch for one in found] != list(range(known.epoch + 1, answer.epoch + 1)):
            raise Refused("epoch_changed", {"known": known.epoch, "found": answer.epoch})
        verifying.check_continues(found[-1].head, head, self._consistency(found[-1].head, head))
        if not self._continues(known.head, head):
            if known.head.size <= min(one.whole_until for one in found):
                raise Refused("register_fork", {"known": known.head.size, "found": head.size})
            self._check_all_held(found, head)
        return self._side.adopt(list(zip(found, sealed, strict=True)), head, answer.checkpoint)

    def _check_all_held(self, statements: Sequence[Statement], head: Head) -> None:
        """Whether every receipt that is here stands in the new register where it stood before."""
        held = self._side.held(min(one.kept.size for one in statements))
        check_held(held, statements)
        for part in _parts(held, PROVEN_LEAVES):
            self._check_proven(part, head)

    def _check_proven(self, held: Sequence[Held], head: Head) -> None:
        leaves = {one.leaf_index: receipts.leaf(one.receipt) for one in held}
        request = LeavesRequest(size=head.size, leaves=sorted(leaves))
        proof = self._wire.post(_LEAVES, request, LeavesAnswer).inclusion_proof
        if not merkle.verify_batch(leaves, head.size, proof, bytes.fromhex(head.root)):
            raise Refused(RECOVERY_LOST, {"what": held[0].kind, "leaf": held[0].leaf_index, "feed": held[0].feed})

    def _continues(self, known: Head, head: Head) -> bool:
        """Whether the new register is the old one and more."""
        return known.size <= head.size and verifying.joins(known, head, self._consistency(known, head))

    def _consistency(self, old: Head, new: Head) -> Sequence[bytes]:
        if old.size in {0, new.size}:
            return ()
        answer = self._wire.call("GET", f"/v1/consistency/{old.size}/{new.size}", b"", ConsistencyAnswer)
        return answer.consistency_proof


def _donated(row: OwnRow) -> Donated:
    """An own act with its receipt, as it is brought back."""
    if row.act is None or row.receipt is None:
        raise LookupError("an own act without its bytes or receipt cannot be brought back")
    return Donated.of(row.act.envelope, row.receipt)


def _parts(values: Sequence[_T], size: int) -> Iterator[Sequence[_T]]:
    for start in range(0, len(values), size):
        yield values[start : start + size]


def _by_weight(entries: Iterable[Donated]) -> Iterator[list[Donated]]:
    """Entries in parts that one request may carry."""
    part: list[Donated] = []
    weight = 0
    for one in entries:
        heavy = len(one.bytes) + len(one.receipt.bytes)
        if part and (len(part) == DONATED_ENTRIES or weight + heavy > _MOST_BYTES):
            yield part
            part, weight = [], 0
        part.append(one)
        weight += heavy
    if part:
        yield part
