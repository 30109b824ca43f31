"""Fills the index in the background: a little at a time, with rests between, and from where it was once cut off."""

import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from ecabinet.application.laptop import Laptop
from ecabinet.application.ports import PaperKeeper
from ecabinet.application.private_notes import PrivateNotes
from ecabinet.application.searching_ports import Known, PaperReader, SearchIndex, Written
from ecabinet.application.searching_sources import sources
from ecabinet.application.searching_views import Progress, Source
from ecabinet.domain.faults import Fault

AT_ONCE: Final = 200
"""Sources that are put in together."""
_SETTLE_SECONDS: Final = 0.3
_LONGEST_REST_SECONDS: Final = 0.5
_FAREWELL_SECONDS: Final = 2.0
_log = logging.getLogger(__name__)

Piece = TypeVar("Piece")


class Filling:
    """Keeps an index to what a laptop's person may read, in a thread of its own from `start` to `stop`.

    After each piece of work it rests, `rest` times as long as the work took: whoever reads at that moment is not in its
    way. `told` is called with the progress, in that thread. It begins `after` so many seconds.
    """

    def __init__(
        self,
        laptop: Laptop,
        keeper: PaperKeeper,
        index: SearchIndex,
        reader: PaperReader,
        told: Callable[[Progress], None],
        *,
        rest: float = 1.0,
        after: float = 0.0,
    ) -> None:
        self._laptop, self._keeper, self._index, self._reader, self._told = laptop, keeper, index, reader, told
        self._rest, self._after = rest, after
        self._notes = PrivateNotes(laptop)
        self._changed, self._ending, self._may_work = threading.Event(), threading.Event(), threading.Event()
        self._may_work.set()
        self._unreadable: set[str] = set()
        self._thread: threading.Thread | None = None
        self._forget: Callable[[], None] | None = None

    def start(self) -> None:
        """Begin, and look again whenever something arrives."""
        self._changed.set()
        self._forget = self._laptop.subscribe(self._on_changed)
        self._thread = threading.Thread(target=self._work, name="ecabinet search", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End after the piece at hand; the rest is done next time."""
        if self._forget is not None:
            self._forget()
        self._ending.set()
        self._changed.set()
        self._may_work.set()
        if self._thread is not None:
            self._thread.join(
                _FAREWELL_SECONDS
            )  # a page may hang; then the index is closed under its hands, and it ends

    def pause(self) -> None:
        """Do nothing until `go_on`, as while a session is under way."""
        self._may_work.clear()

    def go_on(self) -> None:
        """Work again."""
        self._may_work.set()

    def _on_changed(self, _feeds: frozenset[str]) -> None:
        self._changed.set()

    def _work(self) -> None:
        self._ending.wait(self._after)
        while not self._ending.is_set():
            self._changed.wait()
            self._ending.wait(_SETTLE_SECONDS)  # what arrives together is looked at together
            self._changed.clear()
            try:
                self.bring_up_to_date()
            except Fault:
                # It is put right at the next change, or the next start; nobody is to be bothered about an index.
                _log.warning("the search index could not be filled", exc_info=True)

    def bring_up_to_date(self) -> None:
        """Take out what may not be read any more, then put in what is new; ends early where something else arrives."""
        wanted = {source.key: source for source in sources(self._laptop, self._notes)}
        known = self._index.known()
        gone = [key for key, was in known.items() if key not in wanted or wanted[key].stamp != was.stamp]
        if gone:
            self._index.forget(gone)
        fresh = (source for source in wanted.values() if source.key not in known or source.key in gone)
        newest = sorted((one for one in map(self._counted, fresh) if one), key=lambda one: -one.at)
        for some in self._rested(_in_pieces(newest, AT_ONCE)):
            self._index.begin(some)
        self._read_papers(wanted, self._index.known())

    def _counted(self, source: Source) -> Source | None:
        """The source with the number of its pages; None where its paper is not here to count them."""
        if not source.digest or source.pages:
            return source
        if not self._keeper.has(source.digest) or source.digest in self._unreadable:
            return None
        try:
            return replace(source, pages=self._reader.count(source.digest))
        except Fault:
            self._unreadable.add(source.digest)
            return None

    def _read_papers(self, wanted: Mapping[str, Source], known: Mapping[str, Known]) -> None:
        papers = [source for source in wanted.values() if source.digest and source.key in known]
        here = sorted((one for one in papers if self._keeper.has(one.digest)), key=lambda one: -one.at)
        done = sum(known[one.key].done for one in here)
        pages = sum(known[one.key].pages for one in here)
        self._told(Progress(done, pages))
        for source in here:
            left = known[source.key].pages - known[source.key].done
            if not left:
                continue
            for read in self._read(source, known[source.key].done):
                self._told(Progress(done + min(read, left), pages))
                if self._changed.is_set():
                    return
            done += left
            self._told(Progress(done, pages))

    def _read(self, source: Source, after: int) -> Iterator[int]:
        """Put the pages of a paper in behind those that are; answers how many were, a little at a time."""
        read = 0
        for texts in self._rested(self._texts(source.digest, after)):
            first = after + read + 1
            self._index.add([Written(source.key, first + place, text) for place, text in enumerate(texts)])
            read += len(texts)
            yield read

    def _texts(self, digest: str, after: int) -> Iterator[Sequence[str]]:
        """The words of a paper; one that cannot be read is not tried again until the next start."""
        if digest in self._unreadable:
            return
        try:
            yield from self._reader.read(digest, after)
        except Fault:
            self._unreadable.add(digest)

    def _rested(self, pieces: Iterable[Piece]) -> Iterator[Piece]:
        """Pieces of work, with a rest after each in proportion to the time it took; ends early where all is to end."""
        began = time.monotonic()
        for piece in pieces:
            yield piece
            self._may_work.wait()
            self._ending.wait(min(self._rest * (time.monotonic() - began), _LONGEST_REST_SECONDS))
            if self._ending.is_set():
                return
            began = time.monotonic()


def _in_pieces(many: Sequence[Piece], at_once: int) -> Iterator[Sequence[Piece]]:
    return (many[start : start + at_once] for start in range(0, len(many), at_once))
