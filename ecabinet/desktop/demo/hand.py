"""The hand that plays the windows: it sees, clicks, types and waits as a person would, while events go on."""

import time
from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ecabinet.domain.faults import Unavailable

W = TypeVar("W", bound=QWidget)
T = TypeVar("T")

PATIENCE: Final = 120.0
"""The longest to wait for anything, in seconds."""
_LOOK_MS: Final = 20


class Hand:
    """Plays any window of this process."""

    def wait(self, is_so: Callable[[], T], what: str, seconds: float = PATIENCE) -> T:
        """Let events go on until something is so, and answer it; raises `Unavailable("demo_stuck")`."""
        until = time.monotonic() + seconds
        while True:
            found = is_so()
            if found:
                return found
            if time.monotonic() > until:
                raise Unavailable("demo_stuck", {"deed": what})
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _LOOK_MS)
            QTest.qWait(_LOOK_MS)

    def rest(self, milliseconds: int) -> None:
        """Let events go on for a while."""
        QTest.qWait(milliseconds)

    def find(self, inside: QWidget, kind: type[W], name: str) -> W:
        """A visible widget by its name; waits for it."""

        def found() -> W | None:
            widgets = inside.findChildren(kind, name)
            return next((widget for widget in widgets if widget.isVisible()), None)

        return self.wait(found, name)  # type: ignore[return-value] # waits until it is not None

    def click(self, inside: QWidget, name: str) -> None:
        """Click a button by its name, once it can be clicked."""
        button = self.find(inside, QAbstractButton, name)
        self.wait(button.isEnabled, name)
        self.press(button)

    def press(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget, in its middle unless said otherwise."""
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )

    def key(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key."""
        QTest.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)

    def type(self, into: QWidget, text: str) -> None:
        """Type a text as a Vietnamese keyboard does: the letters arrive finished."""
        into.setFocus()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(into, event)
