"""Keeps the counts in the rail: how many things wait for the person in each place."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer

from ecabinet.desktop.bridge import Bridge
from ecabinet.desktop.routes import PageName
from ecabinet.desktop.tasks import Progress, TaskRunner

Counting = Callable[[], Mapping[PageName, int]]
"""Counts what waits in each place; called in a worker thread."""
TellCount = Callable[[PageName, int], None]
"""Shows a count in the rail."""

_GATHER_MS: Final = 1_000  # changes that arrive in one delivery are counted once
_MINUTE_MS: Final = 60_000  # deadlines pass without anything else happening


class Counts(QObject):
    """Counts again after each change and each minute, until `stop`."""

    def __init__(self, parent: QObject, bridge: Bridge, tasks: TaskRunner, count: Counting, tell: TellCount) -> None:
        super().__init__(parent)
        self._bridge, self._tasks, self._count, self._tell = bridge, tasks, count, tell
        self._is_busy, self._is_stopped = False, False
        self._gathering = QTimer(self, interval=_GATHER_MS, singleShot=True)
        self._gathering.timeout.connect(self._look)
        self._minutes = QTimer(self, interval=_MINUTE_MS)
        self._minutes.timeout.connect(self._look)
        self._minutes.start()
        bridge.feeds_changed.connect(self._on_bridge_changed)
        bridge.link_changed.connect(self._on_bridge_changed)
        self._gathering.start()

    def stop(self) -> None:
        """Count no more: the workplace is closed, or about to be."""
        if self._is_stopped:
            return
        self._is_stopped = True
        self._gathering.stop()
        self._minutes.stop()
        self._bridge.feeds_changed.disconnect(self._on_bridge_changed)
        self._bridge.link_changed.disconnect(self._on_bridge_changed)

    def _on_bridge_changed(self, _what: object) -> None:
        if not self._gathering.isActive():
            self._gathering.start()

    def _look(self) -> None:
        if self._is_busy:
            self._gathering.start()
            return
        self._is_busy = True

        def work(_progress: Progress) -> Mapping[PageName, int]:
            return self._count()

        self._tasks.run(work, self._on_counted)

    def _on_counted(self, counts: Mapping[PageName, int]) -> None:
        self._is_busy = False
        if not self._is_stopped:
            for page, number in counts.items():
                self._tell(page, number)
