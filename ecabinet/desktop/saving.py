"""Saves small things a moment after they changed, away from the window: drafts, places, widths."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from ecabinet.desktop.tasks import Progress, TaskRunner
from ecabinet.domain.faults import Fault

_REST_MS = 500

Save = Callable[[], None]


class SavingLater(QObject):
    """One thing is saved at a time, so that an older text never overtakes a newer one.

    Signals: `failed` with the `Fault` where something could not be saved; it is tried again with the next change.
    """

    failed = Signal(object)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None, rest_ms: int = _REST_MS) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._todo: dict[str, Save] = {}
        self._is_saving = False
        self._rest = QTimer(self, interval=rest_ms, singleShot=True)
        self._rest.timeout.connect(self.flush)

    def put(self, key: str, save: Save) -> None:
        """Save this soon; of one key only the last is saved."""
        self._todo[key] = save
        self._rest.start()

    def flush(self) -> None:
        """Save now what waits."""
        self._rest.stop()
        if self._is_saving or not self._todo:
            return
        todo, self._todo = tuple(self._todo.values()), {}
        self._is_saving = True

        def work(_progress: Progress) -> None:
            for save in todo:
                save()

        self._tasks.run(work, self._on_saved, failed=self._on_failed)

    def _on_saved(self, _nothing: None) -> None:
        self._is_saving = False
        if self._todo and not self._rest.isActive():
            self.flush()

    def _on_failed(self, fault: Fault) -> None:
        self._is_saving = False
        self.failed.emit(fault)
