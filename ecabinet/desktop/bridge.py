"""Carries what happens in the threads of the application to the GUI thread, gathered into few signals."""

from collections.abc import Iterable
from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ecabinet.desktop.facts import LinkFacts


class Bridge(QObject):
    """Its methods may be called from any thread; its signals arrive on the thread it was made in.

    Signals: `feeds_changed` with the frozenset of feed names that changed since the last time; `link_changed` with
    the newest `LinkFacts`.
    """

    feeds_changed = Signal(frozenset)
    link_changed = Signal(object)
    _poked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._feeds: set[str] = set()
        self._link: LinkFacts | None = None
        self._pending = False
        self._poked.connect(self._on_poked, Qt.ConnectionType.QueuedConnection)

    def tell_feeds(self, feeds: Iterable[str]) -> None:
        """Feeds have changed; many calls before the window gets to it make one signal."""
        with self._lock:
            self._feeds.update(feeds)
            self._poke()

    def tell_link(self, link: LinkFacts) -> None:
        """The connection has changed; only the newest state arrives."""
        with self._lock:
            self._link = link
            self._poke()

    def _poke(self) -> None:
        if not self._pending:
            self._pending = True
            self._poked.emit()

    @Slot()
    def _on_poked(self) -> None:
        with self._lock:
            feeds, self._feeds = frozenset(self._feeds), set()
            link, self._link = self._link, None
            self._pending = False
        if feeds:
            self.feeds_changed.emit(feeds)
        if link is not None:
            self.link_changed.emit(link)
