"""The engine's side towards recoveries of the central store: what this laptop can bring back, and whether to go on.

A laptop keeps delivered acts and receipts for ever. When its store comes back from an old backup, it brings what the
store lacks; and before it goes on it makes sure that everything it holds is still there.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from ecabinet.application.laptop_keys import handovers
from ecabinet.application.laptop_rows import Cursor, Entry, OwnRow, PaperState
from ecabinet.application.laptop_side import LaptopSide
from ecabinet.application.recovery_ports import Held
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol import canonical, receipts, recovery
from ecabinet.protocol.envelope import Envelope, Head
from ecabinet.protocol.recovery import Statement
from ecabinet.protocol.register_keys import Handover

_BRING: Final = 200
"""How many entries are read at once to be brought back."""


class RecoverySide(LaptopSide):
    """What bringing back and going on may do with a laptop."""

    def handovers(self) -> Sequence[Handover]:
        """What brought each key of the register but the first into force."""
        return handovers(self._core)

    def offers(self) -> Mapping[str, int]:
        """The last place of every feed that is here, the body's first."""
        cursors = self._core.view.cursors
        here = sorted((feed for feed in cursors if cursors[feed].seq), key=lambda feed: (feed != BODY_FEED, feed))
        return {feed: cursors[feed].seq for feed in here}

    def entries_after(self, feed: str, seq: int) -> Sequence[Entry]:
        """The next entries of a feed behind a place."""
        with self._core.store.reading() as reading:
            return reading.entries_after(feed, seq, _BRING)

    def own_joining(self) -> Entry | None:
        """The place in the body's feed where this laptop joined; None for one whose feed lacks it."""
        device = self._core.profile.device
        with self._core.store.reading() as reading:
            entries = reading.entries(BODY_FEED)
        return next((one for one in entries if one.act.device == device and one.act.device_seq == 1), None)

    def own_unplaced(self) -> Sequence[OwnRow]:
        """Own acts in feeds that are no longer here, which nobody else may hold, in the order of the register."""
        with self._core.store.reading() as reading:
            rows = [row for row in reading.own_unplaced() if row.act and row.receipt]
        return sorted(rows, key=_leaf)

    def own_refused(self) -> Sequence[OwnRow]:
        """Own acts that were refused, in the order of the register."""
        with self._core.store.reading() as reading:
            rows = [row for row in reading.own_refused() if row.act and row.receipt]
        return sorted(rows, key=_leaf)

    def statements(self) -> Sequence[Envelope]:
        """The store's signed statements on its recoveries."""
        with self._core.store.reading() as reading:
            return reading.statements()

    def opened_statements(self) -> Sequence[Statement]:
        """What those statements say; their signatures were checked when they came."""
        return [recovery.read(found.bytes, self._core.profile.body) for found in self.statements()]

    @property
    def was_crossed(self) -> bool:
        """Whether somebody else's act or file showed a second register: no recovery explains that away."""
        with self._core.store.reading() as reading:
            return any(canonical.decode(found)["theirs"]["source"] for found in reading.forks())

    def held(self, since: int) -> Sequence[Held]:
        """Every receipt that is here with a number in the register from this one on."""
        with self._core.store.reading() as reading:
            return reading.held(since)

    def bring_papers(self, digests: Collection[str]) -> None:
        """Bring these papers again, as far as they are here: the store has lost their bytes."""
        here = [digest for digest in digests if self._core.papers.has(digest)]
        if here:
            with self._core.store.writing() as writing:
                for digest in here:
                    writing.set_paper(digest, PaperState.TO_UPLOAD)

    def adopt(self, statements: Sequence[tuple[Statement, Envelope]], head: Head, checkpoint: str) -> tuple[str, ...]:
        """Go on in the epoch that the last statement begins, after all that is held was found in its register.

        Answers the feeds to ask for: each is compared once, and everything is heard of anew.
        """
        core = self._core
        with core.lock:
            memory = replace(
                core.view.memory,
                epoch=statements[-1][0].epoch,
                since=0,
                head=head,
                checkpoint=checkpoint,
                stopped="",
            )
            # A place that was only heard of may be gone with its act: the next answer tells again how far feeds go.
            cursors = {feed: Cursor(found.seq, found.chain, found.seq) for feed, found in core.view.cursors.items()}
            with core.store.writing() as writing:
                for statement, sealed in statements:
                    writing.keep_statement(statement.epoch, sealed)
                writing.put_cursors(cursors)
                writing.remember(memory)
            core.view = replace(core.view, memory=memory, cursors=cursors)
        return tuple(feed for feed, cursor in cursors.items() if cursor.seq)

    def stop(self, code: str) -> None:
        """Exchange no more: something was found that a person has to look at."""
        core = self._core
        with core.lock:
            memory = replace(core.view.memory, stopped=code)
            with core.store.writing() as writing:
                writing.remember(memory)
            core.view = replace(core.view, memory=memory)


def check_held(held: Sequence[Held], statements: Sequence[Statement]) -> None:
    """Whether a recovery lost something that is here; raises `Refused("recovery_lost")` with the first of it."""
    for one in held:
        if any(statement.kept.size <= one.leaf_index and statement.lacks(one.leaf_index) for statement in statements):
            raise Refused("recovery_lost", {"what": one.kind, "leaf": one.leaf_index, "feed": one.feed})


def _leaf(row: OwnRow) -> int:
    return receipts.read(row.receipt.bytes).leaf_index if row.receipt else 0
