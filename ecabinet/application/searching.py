"""Searching everything on a laptop: papers, comments, notes, decisions, tasks, meetings. Nothing is sent anywhere."""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from ecabinet.application.laptop import Laptop
from ecabinet.application.ports import PaperKeeper
from ecabinet.application.searching_filling import Filling
from ecabinet.application.searching_hits import HitMaker, in_order
from ecabinet.application.searching_ports import PaperReader, SearchIndex
from ecabinet.application.searching_query import parse
from ecabinet.application.searching_views import Choices, Filter, Found, Progress, Results, Source
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState

_LOOKED_AT: Final = 200
"""Places that are looked at, the best of them shown."""
_SAVED: Final = "search.saved"
_MOST_SAVED: Final = 30
_FIRST_SECONDS: Final = 2.0
"""How long the program is left to itself after it was opened."""


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """Words and a filter that somebody wants to use again."""

    typed: str
    wanted: Filter


class Searching:
    """The search of one opened laptop; for several threads, none of them the window's. `close` ends everything."""

    def __init__(self, laptop: Laptop, keeper: PaperKeeper, index: SearchIndex) -> None:
        self._laptop, self._keeper, self._index = laptop, keeper, index
        self._lock = threading.Lock()
        self._filling: Filling | None = None
        self._progress = Progress()

    def begin(self, reader: PaperReader) -> None:
        """Fill the index in the background from now on; a second time nothing happens."""
        with self._lock:
            if self._filling is None:
                self._filling = Filling(
                    self._laptop, self._keeper, self._index, reader, self._on_progress, after=_FIRST_SECONDS
                )
                self._filling.start()

    def fill(self, reader: PaperReader, told: Callable[[Progress], None]) -> None:
        """Bring the index up to date here and now, without rests."""
        Filling(self._laptop, self._keeper, self._index, reader, told, rest=0.0).bring_up_to_date()

    def pause(self) -> None:
        """Let the index be until `go_on`."""
        if self._filling is not None:
            self._filling.pause()

    def go_on(self) -> None:
        """Go on filling it."""
        if self._filling is not None:
            self._filling.go_on()

    def stop(self) -> None:
        """Fill it no more; `begin` goes on where this ended."""
        with self._lock:
            filling, self._filling = self._filling, None
        if filling is not None:
            filling.stop()

    def close(self) -> None:
        """End everything and let go of the file."""
        self.stop()
        self._index.close()

    @property
    def progress(self) -> Progress:
        """How much can be searched by now."""
        return self._progress

    def _on_progress(self, progress: Progress) -> None:
        self._progress = progress

    # Looking --------------------------------------------------------------------------------------------------------

    def find(self, typed: str, wanted: Filter | None = None) -> Results:
        """Where the words stand that were typed; raises `Unavailable` where the index cannot be read.

        Words without a hit are tried as beginnings of words, for who is still typing.
        """
        query, wanted = parse(typed), wanted or Filter()
        found = self._index.look(query, wanted, _LOOKED_AT)
        if not found.places and query.loosened is not None:
            query = query.loosened
            found = self._index.look(query, wanted, _LOOKED_AT)
        feeds, maker = self._laptop.feeds(), HitMaker(query)
        hits = [maker.hit(place) for place in found.places if self._may_be_shown(place.source, feeds)]
        return Results(in_order(hits), found.total if hits else 0)

    def _may_be_shown(self, source: Source, feeds: frozenset[str]) -> bool:
        """Whether it can be read at this moment; the index learns a little later what was withdrawn."""
        return source.feed in feeds and (not source.digest or self._keeper.has(source.digest))

    def choices(self) -> Choices:
        """What can be filtered by, the newest meeting first."""
        meetings: list[MeetingState] = []
        agencies: set[str] = set()
        for feed in self._laptop.feeds():
            state = self._laptop.current(feed)
            if isinstance(state, MeetingState) and state.seq:
                meetings.append(state)
            elif isinstance(state, ItemState) and state.agency:
                agencies.add(state.agency)
        meetings.sort(key=lambda state: -state.starts_at)
        return Choices(tuple((state.meeting, state.title) for state in meetings), tuple(sorted(agencies)))

    # Searches that were kept ----------------------------------------------------------------------------------------

    def saved(self) -> tuple[SavedSearch, ...]:
        """Searches somebody kept on this laptop, the newest first; what cannot be read is left out."""
        try:
            kept = json.loads(self._laptop.setting(_SAVED) or "[]")
            return tuple(_of_values(one) for one in kept)
        except (ValueError, TypeError, KeyError):
            return ()

    def save(self, search: SavedSearch) -> None:
        """Keep a search, in front of the others."""
        others = [one for one in self.saved() if one != search]
        self._keep([search, *others][:_MOST_SAVED])

    def remove(self, search: SavedSearch) -> None:
        """Keep a search no more."""
        self._keep([one for one in self.saved() if one != search])

    def _keep(self, searches: list[SavedSearch]) -> None:
        self._laptop.save_setting(_SAVED, json.dumps([_values(one) for one in searches], ensure_ascii=False))


def _values(search: SavedSearch) -> dict[str, object]:
    wanted = search.wanted
    return {
        "typed": search.typed,
        "kinds": sorted(wanted.kinds),
        "meeting": wanted.meeting,
        "agency": wanted.agency,
        "since": wanted.since,
        "until": wanted.until,
    }


def _of_values(kept: dict[str, object]) -> SavedSearch:
    kinds = kept["kinds"]
    if not isinstance(kinds, list):
        raise TypeError
    since, until = (int(str(kept[name])) for name in ("since", "until"))
    wanted = Filter(frozenset(map(Found, kinds)), str(kept["meeting"]), str(kept["agency"]), since, until)
    return SavedSearch(str(kept["typed"]), wanted)
