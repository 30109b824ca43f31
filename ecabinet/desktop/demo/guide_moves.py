"""Moves: what the guide does step by step while the windows go on, written as generators that say what they wait for.

A move yields conditions; it goes on once the last one holds. Nothing here blocks: a timer looks at the conditions.
"""

import time
from collections.abc import Callable, Generator
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ecabinet.desktop.tasks import Progress, TaskRunner
from ecabinet.domain.faults import Fault, Unavailable

T = TypeVar("T")
Condition = Callable[[], object]
Move = Generator[Condition, None, T]

PATIENCE: Final = 120.0
"""The longest a move waits for one condition, in seconds."""
_LOOK_MS: Final = 30


class Conductor(QObject):
    """Plays one move at a time.

    Signals: `finished` when a move came to its end; `failed` with the `Fault` that ended it.
    """

    finished = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._move: Move[Any] | None = None
        self._condition: Condition = _at_once
        self._until = 0.0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_busy(self) -> bool:
        """Whether a move is under way."""
        return self._move is not None

    def play(self, move: Move[Any]) -> None:
        """Begin a move; raises `RuntimeError` while another is under way."""
        if self._move is not None:
            raise RuntimeError("another move is under way")
        self._move = move
        self._wait_for(_at_once)
        self._timer.start()

    def stop(self) -> None:
        """Leave the move where it is, for good."""
        self._timer.stop()
        move, self._move = self._move, None
        if move is not None:
            move.close()

    def _wait_for(self, condition: Condition) -> None:
        self._condition, self._until = condition, time.monotonic() + PATIENCE

    def _on_timer_timeout(self) -> None:
        move = self._move
        if move is None:
            return
        try:
            self._look(move)
        except StopIteration:
            self._end()
            self.finished.emit()
        except Fault as fault:
            self._end()
            self.failed.emit(fault)
        except BaseException:
            self._end()  # a defect goes to the crash dialog once, not with every tick
            raise

    def _look(self, move: Move[Any]) -> None:
        if self._condition():
            self._wait_for(next(move))
        elif time.monotonic() > self._until:
            raise Unavailable("demo_stuck", {"deed": getattr(move, "__name__", "")})

    def _end(self) -> None:
        self._move = None
        self._timer.stop()


def rest(milliseconds: int) -> Move[None]:
    """Let a moment pass, so that the visitor can see what happened."""
    until = time.monotonic() + milliseconds / 1000
    yield lambda: time.monotonic() >= until


def wait_within(milliseconds: int, condition: Condition) -> Move[None]:
    """Wait until something is so, or a time is over."""
    until = time.monotonic() + milliseconds / 1000
    yield lambda: condition() or time.monotonic() >= until


def away(tasks: TaskRunner, deed: Callable[[], T]) -> Move[T]:
    """Do something away from the windows; answers its result and raises the fault it ended with."""
    outcome = _Outcome[T]()

    def work(_progress: Progress) -> T:
        return deed()

    tasks.run(work, outcome.on_done, failed=outcome.on_failed)
    yield lambda: outcome.is_there
    return outcome.result()


class _Outcome(Generic[T]):
    """What came of work that was done away from the windows."""

    def __init__(self) -> None:
        self._results: list[T] = []
        self._faults: list[Fault] = []

    @property
    def is_there(self) -> bool:
        """Whether it is over."""
        return bool(self._results or self._faults)

    def on_done(self, result: T) -> None:
        """Keep the result."""
        self._results.append(result)

    def on_failed(self, fault: Fault) -> None:
        """Keep the fault."""
        self._faults.append(fault)

    def result(self) -> T:
        """The result; raises the fault."""
        for fault in self._faults:
            raise fault
        return self._results[0]


def _at_once() -> bool:
    return True
