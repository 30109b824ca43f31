"""What an answer does to a laptop, worked out as a whole before anything is written or shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ecabinet.application import kept
from ecabinet.application.laptop_rows import Cursor, Memory, OwnRow, Profile, Standing
from ecabinet.application.laptop_views import Outgoing, View
from ecabinet.application.receiving import Incoming, Taken
from ecabinet.domain.acts import Act, Status
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.deciding import State
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol import receipts
from ecabinet.protocol.verifying import Receipted

_STANDINGS: Final = {
    Status.ACCEPTED: Standing.RECEIVED,
    Status.CONFLICT: Standing.CONFLICT,
    Status.REFUSED: Standing.REFUSED,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is to be written and shown.

    `decided` are rows of the outbox that have a receipt now, `remaining` those still to be laid over the confirmed
    states, with their acts.
    """

    taken: Taken
    decided: tuple[OwnRow, ...]
    remaining: tuple[tuple[OwnRow, Act], ...]
    cursors: Mapping[str, Cursor]
    withdrawn: tuple[str, ...]
    memory: Memory
    profile: Profile


class Outcomes:
    """Works out what answers do to a laptop that shows this view at this moment."""

    def __init__(self, profile: Profile, view: View, now: int) -> None:
        self._profile = profile
        self._view = view
        self._now = now

    def work_out(self, incoming: Incoming, taken: Taken) -> Outcome:
        """What an answer, whose pages come to `taken`, does; raises `Refused` as `ExchangeSide.apply`."""
        # The body itself is never taken back: without its people and keys nothing that is kept could be read.
        withdrawn = tuple(feed for feed in incoming.withdrawn if feed != BODY_FEED)
        decided = self._decided(incoming.proven.receipts, taken)
        cursors = {
            feed: self._moved(feed, incoming, taken)
            for feed in {*taken.cursors, *incoming.changed, *incoming.granted, *incoming.asked, *taken.needed}
            if feed not in withdrawn
        }
        remaining = self._remaining(decided, taken, cursors, withdrawn)
        profile = replace(self._profile, joined_at=self._profile.joined_at or self._now)
        return Outcome(taken, decided, remaining, cursors, withdrawn, self._memory(incoming, taken), profile)

    def _memory(self, incoming: Incoming, taken: Taken) -> Memory:
        """What is known of the store from then on; who was shut out heard nothing of what moved meanwhile."""
        return Memory(
            epoch=incoming.epoch,
            since=0 if self._was_let_in_again(taken) else incoming.heard_until,
            head=incoming.proven.head,
            checkpoint=incoming.checkpoint,
            clock_offset=incoming.now - incoming.asked_at,
            last_contact=self._now,
        )

    def _was_let_in_again(self, taken: Taken) -> bool:
        """Whether this laptop, shut out as a stranger's, was found to be its owner's."""
        before, after = (self._is_admitted(known) for known in (self._view.confirmed, taken.states))
        return before is False and after is True

    def _is_admitted(self, states: Mapping[str, State]) -> bool | None:
        """Whether this laptop is admitted as states have it; None where they do not tell."""
        body = states.get(BODY_FEED)
        laptop = body.devices.get(self._profile.device) if isinstance(body, BodyState) else None
        return laptop.is_admitted if laptop else None

    def _decided(self, receipted: Sequence[Receipted], taken: Taken) -> tuple[OwnRow, ...]:
        """Rows of the outbox that have a receipt now: in answer to what was sent, or because they came in a page."""
        found = {one.receipt.act_id: one for one in receipted}
        own = {outgoing.act.id for outgoing in self._view.outbox} - found.keys()
        placed = (entry for entries in taken.entries.values() for entry in entries) if own else ()
        found |= {
            one.act.id: Receipted(receipts.read(one.receipt.bytes), one.receipt) for one in placed if one.act.id in own
        }
        return tuple(
            _with_receipt(outgoing, found[outgoing.act.id])
            for outgoing in self._view.outbox
            if outgoing.row.undelivered and outgoing.act.id in found
        )

    def _remaining(
        self, decided: Sequence[OwnRow], taken: Taken, cursors: Mapping[str, Cursor], withdrawn: Sequence[str]
    ) -> tuple[tuple[OwnRow, Act], ...]:
        """What of the outbox is still to be laid over the confirmed states."""
        if not self._view.outbox:
            return ()
        rows = {row.act_id: row for row in decided}
        placed = {entry.act.id for entries in taken.entries.values() for entry in entries}
        remaining = []
        for outgoing in self._view.outbox:
            row = rows.get(outgoing.act.id, outgoing.row)
            if row.undelivered:
                remaining.append((row, outgoing.act))
            elif row.standing is not Standing.REFUSED and row.act_id not in placed and row.feed not in withdrawn:
                _require_kept(row, cursors.get(row.feed) or self._view.cursors.get(row.feed))
                remaining.append((row, outgoing.act))
        return tuple(remaining)

    def _moved(self, feed: str, incoming: Incoming, taken: Taken) -> Cursor:
        """How far a feed has arrived after an answer, and how far the store has it."""
        known = self._view.cursors.get(feed) or Cursor.start(self._profile.body, feed)
        here = taken.cursors.get(feed)
        seq, value = (here.seq, here.chain) if here else (known.seq, known.chain)
        changed = incoming.changed.get(feed)
        if changed is not None and changed < known.seq:
            raise Refused("feed_rollback", {"feed": feed, "known": known.seq, "found": changed})
        if feed in incoming.more or feed in taken.waiting:
            head = max(known.head, changed or 0, seq + 1)
        elif changed is not None:
            head = max(changed, seq)
        elif feed in incoming.asked:
            head = seq
        else:
            head = max(known.head, seq, int(feed in incoming.granted and seq == 0))
        return Cursor(seq, value, max(head, taken.needed.get(feed, 0)))


def _with_receipt(outgoing: Outgoing, receipted: Receipted) -> OwnRow:
    """What became of an act; raises `Refused("receipt_mismatch")` where the receipt is for another one."""
    receipt = receipted.receipt
    if not receipt.names(outgoing.act):
        raise Refused("receipt_mismatch", {"feed": receipt.feed, "seq": receipt.seq})
    return replace(
        outgoing.row,
        standing=_STANDINGS[receipt.status],
        decided_at=receipt.received_at,
        receipt=receipted.envelope,
    )


def _require_kept(row: OwnRow, cursor: Cursor | None) -> None:
    """An act with a receipt stands where the receipt says; raises `Refused("receipt_not_kept")` where it does not."""
    if row.receipt and cursor and kept.decision(row.receipt).seq <= cursor.seq:
        raise Refused("receipt_not_kept", {"feed": row.feed})
