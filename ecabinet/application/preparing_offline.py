"""Prepare for offline: what the next days need on this laptop, what of it is missing, and why.

Works from what the laptop already knows; whoever shows it lets the exchange fetch on and asks again. Nothing of it is
sent anywhere.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_rows import PaperRow, PaperState
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.faults import Fault
from ecabinet.domain.feeds import FeedKind, FeedName
from ecabinet.domain.meetings import MeetingPhase, MeetingState

DAY: Final = 86_400_000
"""A day in milliseconds."""
_OVER: Final = frozenset({MeetingPhase.HELD, MeetingPhase.CLOSED})
_NO_SPACE: Final = "paper_disk_full"


class Lack(StrEnum):
    """Why something is missing: it is on its way, the store lacks it, it is not for this person, no room is left."""

    COMING = "coming"
    NOT_BROUGHT = "not_brought"
    NO_RIGHT = "no_right"
    NO_SPACE = "no_space"


@dataclass(frozen=True, slots=True)
class Missing:
    """What is missing of one meeting or ballot for one reason: so many papers or items, `size` bytes where known."""

    title: str
    lack: Lack
    count: int
    size: int = 0


@dataclass(frozen=True, slots=True)
class Readiness:
    """How ready a laptop is for what begins until `until` (ms UTC): papers here of all, in number and bytes."""

    until: int
    here: int
    papers: int
    bytes_here: int
    bytes_all: int
    missing: tuple[Missing, ...]

    @property
    def is_ready(self) -> bool:
        """Whether nothing more can come: all is here that this person may read and anybody brought."""
        return all(one.lack is Lack.NO_RIGHT for one in self.missing)


@dataclass(frozen=True, slots=True)
class _Need:
    """A meeting or ballot of the next days and the feeds it consists of."""

    title: str
    begins: int
    feeds: frozenset[str]


class PreparingOffline:
    """Looks at what one laptop holds for the next days."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop

    def readiness(self, days: int, trouble: Fault | None = None) -> Readiness:
        """What is here and what is missing for `days` from now on; `trouble` is what keeps papers from coming now.

        Folds the meetings it looks at: call it away from the window's thread.
        """
        until = self._laptop.now() + days * DAY
        rows = self._laptop.papers.known()
        needs = sorted(self._needs(until), key=lambda need: need.begins)
        wanted = [row for row in rows if any(need.feeds.intersection(row.feeds) for need in needs)]
        here = [row for row in wanted if _is_here(row)]
        is_full = trouble is not None and trouble.code == _NO_SPACE
        missing = [one for need in needs for one in self._missing(need, rows, is_full=is_full)]
        return Readiness(until, len(here), len(wanted), _bytes(here), _bytes(wanted), tuple(missing))

    def _needs(self, until: int) -> Iterator[_Need]:
        """Meetings that begin and ballots that end until then and are not over."""
        laptop, now = self._laptop, self._laptop.now()
        for feed in sorted(laptop.feeds()):
            kind = FeedName.parse(feed).kind
            if kind not in {FeedKind.MEETING, FeedKind.BALLOT}:
                continue
            laptop.prepare(feed)
            state = laptop.current(feed)
            if isinstance(state, MeetingState) and state.phase not in _OVER and state.starts_at <= until:
                items = {str(FeedName(FeedKind.ITEM, (item,))) for item in state.items}
                yield _Need(state.title, state.starts_at, frozenset({feed} | items))
            elif isinstance(state, BallotState) and now <= state.deadline <= until:
                yield _Need(state.title, state.deadline, frozenset({feed}))

    def _missing(self, need: _Need, rows: Iterable[PaperRow], *, is_full: bool) -> Iterator[Missing]:
        """What one meeting or ballot lacks, by reason."""
        own = [row for row in rows if need.feeds.intersection(row.feeds) and not _is_here(row)]
        coming = [row for row in own if row.state is PaperState.WANTED]
        awaited = [row for row in own if row.state is PaperState.AWAITED]
        hidden = [feed for feed in need.feeds if feed not in self._laptop.feeds()]
        if coming:
            yield Missing(need.title, Lack.NO_SPACE if is_full else Lack.COMING, len(coming), _bytes(coming))
        if awaited:
            yield Missing(need.title, Lack.NOT_BROUGHT, len(awaited), _bytes(awaited))
        if hidden:
            yield Missing(need.title, Lack.NO_RIGHT, len(hidden))


def _is_here(row: PaperRow) -> bool:
    return row.state not in {PaperState.WANTED, PaperState.AWAITED}


def _bytes(rows: Iterable[PaperRow]) -> int:
    return sum(row.size for row in rows)
