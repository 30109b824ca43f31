"""Finds words in a paper page by page, as the text comes, a little at a time so that the window stays free."""

import time
from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from ecabinet.desktop.paper.session import PaperSession
from ecabinet.papers.text import Wanted

_SLICE_SECONDS = 0.006
_HITS_LIMIT = 20_000
_AT_ONCE = 32
"""Pages whose text is asked for together."""


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """A place where the wanted words stand: page from 0, from and up to in its text."""

    page: int
    start: int
    end: int


class Finder(QObject):
    """Looks through one paper after the other query.

    Signals: `changed` when hits were added or the current one moved; `arrived` with the `Hit` to be brought into
    sight; `finished` when every page was looked through.
    """

    changed = Signal()
    arrived = Signal(object)
    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._session: PaperSession | None = None
        self._query = ""
        self._wanted = Wanted("")
        self._from_page = 0
        self._todo: set[int] = set()
        self._unread: list[int] = []
        self._hits: list[Hit] = []
        self._current: Hit | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def query(self) -> str:
        """What is looked for; "" for nothing."""
        return self._query

    @property
    def hits(self) -> list[Hit]:
        """All places found so far, in the order of the paper."""
        return self._hits

    @property
    def current(self) -> Hit | None:
        """The place the person is at."""
        return self._current

    @property
    def number(self) -> int:
        """The number of the current hit from 1; 0 where there is none."""
        return bisect_left(self._hits, self._current) + 1 if self._current else 0

    @property
    def is_done(self) -> bool:
        """Whether every page was looked through."""
        return not self._todo

    @property
    def share(self) -> float:
        """How much of the paper was looked through, 0 to 1."""
        pages = len(self._session.pages) if self._session else 0
        return 1 - len(self._todo) / pages if pages else 1.0

    def look_into(self, session: PaperSession | None) -> None:
        """Look into another paper from now on; the query stays."""
        self._session = session
        if session is not None:
            session.text_known.connect(self._on_text_known)
            session.opened.connect(self._on_opened)
        self._start()

    def find(self, query: str, from_page: int) -> None:
        """Look for words, and come to the first place on or after a page."""
        if query == self._query:
            return
        self._query, self._from_page = query, from_page
        self._wanted = Wanted(query)
        self._start()

    def go(self, *, forward: bool) -> None:
        """Go to the next place or the one before, round and round."""
        if not self._hits:
            return
        index = bisect_left(self._hits, self._current) if self._current else -1
        self._arrive(self._hits[(index + (1 if forward else -1)) % len(self._hits)])

    def on_page(self, page: int) -> list[Hit]:
        """The places on a page."""
        first = bisect_left(self._hits, Hit(page, -1, -1))
        beyond = bisect_left(self._hits, Hit(page + 1, -1, -1))
        return self._hits[first:beyond]

    def _start(self) -> None:
        self._hits, self._current = [], None
        pages = len(self._session.pages) if self._session and self._query.strip() else 0
        self._todo = set(range(pages))
        if self._session and pages:
            start = min(self._from_page, pages - 1)
            self._unread = [*range(start, pages), *range(start)][::-1]
            self._read_on()
            self._timer.start()
        self.changed.emit()

    def _on_opened(self) -> None:
        self._start()

    def _read_on(self) -> None:
        """Ask for the text of some more pages; all at once would keep the window waiting."""
        if self._session and self._unread:
            self._session.read(self._unread[: -_AT_ONCE - 1 : -1])
            del self._unread[-_AT_ONCE:]

    def _on_text_known(self, page: int) -> None:
        if page in self._todo and not self._timer.isActive():
            self._timer.start()

    def _on_timeout(self) -> None:
        """Look through pages whose text is there, for a few milliseconds."""
        session, until, found = self._session, time.monotonic() + _SLICE_SECONDS, False
        ready = [page for page in sorted(self._todo) if session and session.text(page) is not None]
        for page in ready:
            found = self._look_through(page) or found
            if time.monotonic() > until:
                break
        else:
            self._timer.stop()
        if ready:
            self._settle()
        if len(self._todo) - len(self._unread) < _AT_ONCE:
            self._read_on()
        if found or not self._todo:
            self.changed.emit()
        if not self._todo:
            self._timer.stop()
            self.finished.emit()

    def _look_through(self, page: int) -> bool:
        text = self._session.text(page) if self._session else None
        self._todo.discard(page)
        if text is None or len(self._hits) >= _HITS_LIMIT:
            return False
        found = [Hit(page, start, end) for start, end in text.find(self._wanted)]
        if found:
            place = bisect_left(self._hits, found[0])
            self._hits[place:place] = found
        return bool(found)

    def _settle(self) -> None:
        """Come to the first place on or after the page the search began at, as soon as it is certain."""
        if self._current or not self._hits:
            return
        place = bisect_left(self._hits, Hit(self._from_page, -1, -1))
        after = self._hits[place] if place < len(self._hits) else None
        if after and not any(self._from_page <= page < after.page for page in self._todo):
            self._arrive(after)
        elif after is None and not self._todo:
            self._arrive(self._hits[0])

    def _arrive(self, hit: Hit) -> None:
        self._current = hit
        self.arrived.emit(hit)
        self.changed.emit()
