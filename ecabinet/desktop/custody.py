"""Watches over whether what a laptop holds may be shown: its lease, and an administrator's order to wipe it."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ecabinet.desktop.bridge import Bridge
from ecabinet.desktop.tasks import Progress, TaskRunner
from ecabinet.desktop.workplace import Cover, Workplace
from ecabinet.domain.faults import Fault

_MINUTE_MS: Final = 60_000


class Custody(QObject):
    """Looks each minute and after every exchange, away from the window, from `watch` to `stop`.

    Signals: `changed` with the `Cover` that holds from now on.
    """

    changed = Signal(object)

    def __init__(self, bridge: Bridge, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._workplace: Workplace | None = None
        self._is_busy, self._is_stale = False, False
        self.cover = Cover.NONE
        self._minutes = QTimer(self, interval=_MINUTE_MS)
        self._minutes.timeout.connect(self.look)
        bridge.link_changed.connect(self.look)
        bridge.feeds_changed.connect(self.look)

    def watch(self, workplace: Workplace, cover: Cover) -> None:
        """Begin with a workplace, over which this cover lies."""
        self._workplace, self.cover = workplace, cover
        self._minutes.start()

    def stop(self) -> None:
        """Look no more: the workplace is closed."""
        self._workplace, self.cover = None, Cover.NONE
        self._minutes.stop()

    def look(self) -> None:
        """Look now."""
        workplace = self._workplace
        if workplace is None:
            return
        if self._is_busy:
            self._is_stale = True
            return
        self._is_busy = True

        def work(_progress: Progress) -> tuple[Workplace, Cover]:
            return workplace, workplace.cover()

        self._tasks.run(work, self._on_looked, failed=self._on_failed)

    def _on_looked(self, found: tuple[Workplace, Cover]) -> None:
        workplace, cover = found
        if workplace is self._workplace and cover is not self.cover:
            self.cover = cover
            self.changed.emit(cover)
        self._go_on()

    def _on_failed(self, _fault: Fault) -> None:
        """What was so stays so; the disk's trouble is told where something is saved, and the next look tries again."""
        self._go_on()

    def _go_on(self) -> None:
        self._is_busy = False
        if self._is_stale:
            self._is_stale = False
            self.look()
