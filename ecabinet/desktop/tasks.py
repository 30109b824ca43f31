"""Runs slow work away from the window and brings its result back: the only place that starts threads."""

import sys
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from ecabinet.domain.faults import Fault

T = TypeVar("T")
_THREADS = 2  # each that computes keeps the window waiting twice as long


class Cancelled(Exception):  # noqa: N818 - nothing failed: the person did not want it any more
    """Raised inside work by `Progress.check` after it was cancelled."""


class Progress(Protocol):
    """What work may tell while it runs, from any thread."""

    def report(self, done: int, total: int) -> None:
        """Say how far it is; raises `Cancelled` where the work is no longer wanted."""

    def check(self) -> None:
        """Raise `Cancelled` where the work is no longer wanted."""


class Task(QObject):
    """One piece of work. Its signals arrive on the GUI thread, and none arrives after `cancel`.

    Signals: `progressed` with done and total; then exactly one of `finished` with the result, `failed` with the
    `Fault`, or none where it was cancelled; last `over` with the task. A defect goes to the crash dialog.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    over = Signal(object)
    _stepped = Signal(int, int)
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[Progress], Any]) -> None:
        super().__init__()
        self._work = work
        self._cancelled = False
        self._stepped.connect(self._on_stepped, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def cancelled(self) -> bool:
        """Whether it was cancelled."""
        return self._cancelled

    def cancel(self) -> None:
        """Want the result no more; work that asks `check` stops, other work ends unheard."""
        self._cancelled = True

    def report(self, done: int, total: int) -> None:
        """Say how far it is; called by the work."""
        self.check()
        self._stepped.emit(done, total)

    def check(self) -> None:
        """Raise `Cancelled` where the work is no longer wanted; called by the work."""
        if self._cancelled:
            raise Cancelled

    def run(self) -> None:
        """Do the work in the calling thread and send its outcome to the GUI thread."""
        try:
            result = self._work(self)
        except Cancelled:
            self._ended.emit(None, None)
        except Exception as error:  # brought to the GUI thread, where faults and defects part
            self._ended.emit(None, error)
        else:
            self._ended.emit(result, None)

    @Slot(int, int)
    def _on_stepped(self, done: int, total: int) -> None:
        if not self._cancelled:
            self.progressed.emit(done, total)

    @Slot(object, object)
    def _on_ended(self, result: object, error: Exception | None) -> None:
        if error is not None and not isinstance(error, Fault):
            sys.excepthook(type(error), error, error.__traceback__)
        elif isinstance(error, Fault) and not self._cancelled:
            self.failed.emit(error)
        elif not self._cancelled:
            self.finished.emit(result)
        self.over.emit(self)


class TaskRunner(QObject):
    """Runs work in a few threads of its own.

    Pages get it through their constructor. In tests `InlineRunner` does the work at once.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self._running: set[Task] = set()

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[Fault], None] | None = None,
        progressed: Callable[[int, int], None] | None = None,
    ) -> Task:
        """Start work; the callbacks are methods of widgets or other objects of the GUI thread.

        A callback of a widget that is gone by then is not called.
        """
        task = Task(work)
        task.finished.connect(done)
        if failed is not None:
            task.failed.connect(failed)
        if progressed is not None:
            task.progressed.connect(progressed)
        task.over.connect(self._running.discard)
        self._running.add(task)
        self._start(task)
        return task

    def stop(self, wait_ms: int = 5_000) -> bool:
        """Cancel everything and wait for the threads to end; says whether they did.

        Work that never asks whether it is still wanted is done although it waits in line: a vote, say, confirmed just
        before the window was closed.
        """
        for task in self._running:
            task.cancel()
        return self._pool.waitForDone(wait_ms)

    def _start(self, task: Task) -> None:
        self._pool.start(task.run)


class InlineRunner(TaskRunner):
    """Does the work at once and calls back when the event loop turns; for tests."""

    def _start(self, task: Task) -> None:
        task.run()
