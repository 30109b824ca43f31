"""Measures how long the window did not answer: the worst block of the GUI thread."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

_BEAT_MS = 10


class Heartbeat(QObject):
    """Beats every ten milliseconds while it runs; a late beat is a time in which no click was answered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._worst = 0.0
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        """Begin to measure anew."""
        self._worst = 0.0
        self._since.start()
        self._timer.start()

    def stop(self) -> float:
        """End, and return the worst block in milliseconds."""
        self._timer.stop()
        return self._worst

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Leave out what is not the program's own work, such as taking a picture of it."""
        runs = self._timer.isActive()
        if runs:
            self._on_beat()
        self._timer.stop()
        yield
        if runs:
            self._since.start()
            self._timer.start()

    @property
    def worst(self) -> float:
        """The longest time so far, in milliseconds, in which the window did not answer."""
        return self._worst

    def _on_beat(self) -> None:
        late = self._since.nsecsElapsed() / 1_000_000 - _BEAT_MS
        self._worst = max(self._worst, late)
        self._since.start()
