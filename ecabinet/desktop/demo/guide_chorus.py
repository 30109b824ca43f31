"""The chorus: what members without a window do meanwhile, one deed after the other, while the visitor goes on."""

from collections import deque
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from ecabinet.desktop.demo.backstage import Backstage
from ecabinet.domain.faults import Unavailable

_LOOK_MS: Final = 100


class Chorus(QObject):
    """Tells the crowd its deeds in order and listens for the answers without waiting.

    Signals: `failed` with the `Unavailable` of a deed; the next one is begun all the same.
    """

    failed = Signal(object)

    def __init__(self, backstage: Backstage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backstage = backstage
        self._waiting: deque[tuple[str, dict[str, Any]]] = deque()
        self._is_acting = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    @property
    def is_quiet(self) -> bool:
        """Whether nothing is under way and nothing waits."""
        return not self._is_acting and not self._waiting

    def joins(self) -> None:
        """The crowd was told to join just now; its other deeds come after that."""
        self._is_acting = True

    def add(self, deed: str, **told: Any) -> None:  # noqa: ANN401 - deeds are plain JSON
        """Let the crowd do something once it has done what it was told before."""
        self._waiting.append((deed, told))

    def stop(self) -> None:
        """Listen no more."""
        self._timer.stop()
        self._waiting.clear()

    def _on_timer_timeout(self) -> None:
        try:
            if self._is_acting:
                self._is_acting = not self._backstage.done()
            elif self._waiting:
                deed, told = self._waiting.popleft()
                self._is_acting = True
                self._backstage.begin(deed, **told)
        except Unavailable as fault:
            self._is_acting = False
            self.failed.emit(fault)
