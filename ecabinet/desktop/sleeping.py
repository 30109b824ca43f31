"""Notices that the computer goes to sleep, has slept, or locks its screen: then the program locks too.

On Linux the session manager says so beforehand (org.freedesktop.login1; the screen saver on the session's own bus).
Everywhere else, and where nobody says anything, a clock that jumped tells it when the computer wakes.
"""

import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_LOGIN: Final = "org.freedesktop.login1"
_SAVERS: Final = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)
_SLEEP_TOLD: Final[Any] = SLOT("on_sleep_told(bool)")
_LOCK_TOLD: Final[Any] = SLOT("on_lock_told()")
"""Slots by name, which the bus's own connections want; PySide's stubs ask for bytes there, its code refuses them."""

_TICK_MS: Final = 10_000
_LATE_SECONDS: Final = 30.0
"""By how much a tick must be late to have been slept through: no work keeps the window that long."""


class Sleeping(QObject):
    """Listens from the moment it is made.

    Signals: `noticed` when the computer is about to sleep, has slept, or locked its screen; the lid is the session
    manager's: what it does with it is one of these.
    """

    noticed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._wall = wall
        self._ticked_at = wall()
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self.tick)
        self._ticks.start()
        self._listen(system or QDBusConnection.systemBus(), session or QDBusConnection.sessionBus())

    def tick(self) -> None:
        """Look whether time has passed that nobody lived through."""
        now = self._wall()
        late, self._ticked_at = now - self._ticked_at - _TICK_MS / 1000, now
        if late > _LATE_SECONDS:
            self.noticed.emit()

    def _listen(self, system: QDBusConnection, session: QDBusConnection) -> None:
        """A bus that is not there says nothing, and that is all right."""
        if system.isConnected():
            system.connect(_LOGIN, "/org/freedesktop/login1", f"{_LOGIN}.Manager", "PrepareForSleep", self, _SLEEP_TOLD)
            system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, _LOCK_TOLD)
        if session.isConnected():
            for name, path in _SAVERS:
                session.connect(name, path, name, "ActiveChanged", self, _SLEEP_TOLD)

    @Slot(bool)
    def on_sleep_told(self, begins: bool) -> None:
        """The computer goes to sleep, or its screen is covered; waking is none of our business."""
        if begins:
            self.noticed.emit()

    @Slot()
    def on_lock_told(self) -> None:
        """The session was locked."""
        self.noticed.emit()
