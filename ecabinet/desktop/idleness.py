"""Notices that nobody has touched the keyboard or the mouse for a while."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from ecabinet.desktop.memory import Memory

CHOICES: Final = (2, 5, 10, 15, 30)
"""After how many minutes the program may be told to lock; never is none of them."""
_STANDARD: Final = 10
_NAME: Final = "idle_minutes"
_MINUTE_MS: Final = 60_000
_ACTIVITY: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)


def minutes(memory: Memory) -> int:
    """After how many minutes the program locks; what is no choice counts as the standard."""
    kept = memory.recall(_NAME) or ""
    return int(kept) if kept.isdecimal() and int(kept) in CHOICES else _STANDARD


def choose(memory: Memory, chosen: int) -> None:
    """Lock after so many minutes from now on."""
    memory.remember(_NAME, str(chosen))


def milliseconds(memory: Memory) -> int:
    """As `minutes`, for a clock."""
    return minutes(memory) * _MINUTE_MS


class Idleness(QObject):
    """Counts from `start` on, and from each key, click and turn of the wheel; `interval` in ms may change any time.

    It listens at the windows, where input arrives once; at the application every event of every widget would take the
    way through Python.

    Signals: `passed` when nothing was touched for the time, once until `start`.
    """

    passed = Signal()

    def __init__(self, application: QApplication, interval: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interval = interval
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.passed)
        application.focusWindowChanged.connect(self._on_focus_window_changed)
        for window in application.topLevelWindows():
            self._on_focus_window_changed(window)

    def start(self) -> None:
        """Begin to count."""
        self._timer.start(self._interval())

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def touched(self) -> None:
        """Somebody is there: count anew, where it counts at all."""
        if self._timer.isActive():
            self._timer.start(self._interval())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what arrives at a window."""
        if event.type() in _ACTIVITY:
            self.touched()
        return super().eventFilter(watched, event)

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        """Listen at a window that people may type into now; one that is listened at already is listened at once."""
        if window is not None:
            window.installEventFilter(self)
