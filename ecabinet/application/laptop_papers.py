"""The engine's side towards the transfer of papers: which to fetch and in which order, which to bring."""

from collections.abc import Iterable
from dataclasses import dataclass

from ecabinet.application.laptop_core import Core
from ecabinet.application.laptop_rows import PaperRow, PaperState
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.feeds import FeedKind, FeedName
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.offices import OfficeState

_NOT_AT_STORE = (PaperState.TO_UPLOAD, PaperState.AWAITED, PaperState.REJECTED)


@dataclass(frozen=True, slots=True)
class PaperProgress:
    """How many papers of how many are here, with their sizes in bytes.

    `awaited` further ones are announced and not at the store yet: nobody can have them.
    """

    here: int
    papers: int
    bytes_here: int
    bytes_all: int
    awaited: int = 0


class PaperSide:
    """What the transfer of papers may do with a laptop."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def wanted(self) -> tuple[PaperRow, ...]:
        """Papers to fetch, those of the next meeting first, then later ones, then of meetings that are over."""
        now = self._core.clock.now()
        rows = self._rows(PaperState.WANTED, PaperState.AWAITED)
        return tuple(sorted(rows, key=lambda row: (min(self._urgency(feed, now) for feed in row.feeds), row.sha256)))

    def to_bring(self) -> tuple[PaperRow, ...]:
        """Papers that are here and that the store lacks, with the feeds there that refer to them."""
        return tuple(self._core.papers_to_bring())

    def not_at_store(self) -> frozenset[str]:
        """The digests of papers that the store does not have, whoever is to bring them."""
        return frozenset(row.sha256 for row in self._rows(*_NOT_AT_STORE))

    def rejected(self) -> tuple[PaperRow, ...]:
        """Papers that the store will not take; `code` says why."""
        return self._rows(PaperState.REJECTED)

    def discard_unnamed(self) -> None:
        """Delete the papers of feeds that were withdrawn; where the disk fails, the next time tries again."""
        with self._core.store.reading() as reading:
            digests = reading.unnamed_papers()
        if digests:
            for digest in digests:
                self._core.papers.discard(digest)
            with self._core.lock, self._core.store.writing() as writing:
                writing.drop_papers(digests)

    def progress(self) -> PaperProgress:
        """How much of what this laptop may read is here."""
        rows = self._rows()
        there = [row for row in rows if row.state is not PaperState.AWAITED]
        here = [row for row in there if row.state is not PaperState.WANTED]
        awaited = len(rows) - len(there)
        return PaperProgress(len(here), len(there), _bytes(here), _bytes(there), awaited)

    def known(self) -> tuple[PaperRow, ...]:
        """Every paper that this laptop's feeds name, wherever it is."""
        return self._rows()

    def _rows(self, *states: PaperState) -> tuple[PaperRow, ...]:
        with self._core.store.reading() as reading:
            return tuple(row for row in reading.papers(*states) if row.feeds)

    def arrived(self, sha256: str) -> None:
        """A paper is here whole, or the store has it whole."""
        self._set(sha256, PaperState.HERE)

    def await_paper(self, row: PaperRow) -> None:
        """The store does not have a paper yet."""
        if row.state is not PaperState.AWAITED:
            self._set(row.sha256, PaperState.AWAITED)

    def reject(self, sha256: str, code: str) -> None:
        """The store will not take a paper; it stays here, and what needs it at the store will be refused."""
        self._set(sha256, PaperState.REJECTED, code)

    def _set(self, sha256: str, state: PaperState, code: str = "") -> None:
        with self._core.lock, self._core.store.writing() as writing:
            writing.set_paper(sha256, state, code)
            feeds = [feed for row in writing.papers(state) if row.sha256 == sha256 for feed in row.feeds]
        self._core.tell(feeds)

    def _urgency(self, feed: str, now: int) -> tuple[int, int]:
        """Smaller is more urgent: meetings to come by their time, then those over, the latest first."""
        starts_at = self._starts_at(feed)
        return (0, starts_at) if starts_at >= now else (1, now - starts_at)

    def _starts_at(self, feed: str) -> int:
        """When what a feed belongs to begins, or a ballot ends, in ms UTC; 0 where it is not known."""
        state = self._core.current(feed)
        if isinstance(state, ItemState):
            return self._starts_at(str(FeedName(FeedKind.MEETING, (state.meeting,)))) if state.meeting else 0
        if isinstance(state, BallotState):
            return state.deadline or (self._starts_at(state.parent) if state.parent else 0)
        if isinstance(state, MeetingState):
            return state.starts_at
        if isinstance(state, OfficeState) and state.header is not None:
            return state.header.starts_at
        return 0


def _bytes(rows: Iterable[PaperRow]) -> int:
    return sum(row.size for row in rows)
