"""Collects Python's garbage on the thread of the window, a little at a time.

Left to itself Python collects in whichever thread happens to allocate: a widget in a cycle would then be destroyed
outside the GUI thread, which ends the process; and a full collection stops every thread for as long as it takes to look
at all objects, a tenth of a second for a meeting of some size.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_TICK_MS: Final = 500
_YOUNG: Final = 700  # new objects worth a look
_MANY: Final = 15_000  # new objects that came to stay, as after an import: looking at them would be felt
_MIDDLE: Final = 10  # looks at new objects between two looks at those that outlived one
_OLD: Final = 100  # looks at new objects after which what outlived two of them is left alone


class Sweep:
    """How Python's garbage is looked for once Python does not do it by itself any more, from the moment this is made.

    What outlives two looks, or came in a crowd, is set aside and looked at by `tidy` alone, which is for moments when
    nobody waits.
    """

    def __init__(self) -> None:
        gc.disable()
        gc.freeze()
        self._looks = 0

    def look(self) -> None:
        """Look at what is new, if there is enough of it."""
        new = gc.get_count()[0]
        if new < _YOUNG:
            return
        if new > _MANY:
            gc.freeze()
            gc.collect(0)  # of nothing: it sets the count back
            return
        self._looks += 1
        gc.collect(1 if self._looks % _MIDDLE == 0 else 0)
        if self._looks % _OLD == 0:
            gc.freeze()

    def tidy(self) -> None:
        """Look at everything; stops all threads for up to some tenths of a second."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()


class Collector(QObject):
    """Looks twice a second from now on, until it is destroyed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sweep = Sweep()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def tidy(self) -> None:
        """As `Sweep.tidy`."""
        self._sweep.tidy()

    def _on_tick(self) -> None:
        self._sweep.look()
