"""The hand that plays the windows: it sees, clicks, types, drops and waits as a person would, while events go on."""

import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Final, Protocol, TypeVar

from PySide6.QtCore import QAbstractItemModel, QEventLoop, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QMenu, QPushButton, QWidget

from ecabinet.desktop.widgets.row_list import RowList
from ecabinet.desktop.widgets.stance_button import StanceButton
from ecabinet.desktop.widgets.stance_choice import StanceChoice
from ecabinet.domain.faults import Unavailable

W = TypeVar("W", bound=QWidget)
T = TypeVar("T")

PATIENCE: Final = 120.0
"""The longest to wait for anything, in seconds."""
_LOOK_MS: Final = 20


class Watching(Protocol):
    """Whoever watches the windows while they are played."""

    def aside(self) -> AbstractContextManager[None]:
        """Leave out what the hand itself does."""
        ...

    def check(self) -> None:
        """Raise what went wrong in a window."""
        ...


class Unwatched:
    """Nobody watches."""

    def aside(self) -> AbstractContextManager[None]:
        """Nothing is measured."""
        return nullcontext()

    def check(self) -> None:
        """Defects go where they always go."""


class Hand:
    """Plays any window of this process; `witness` is asked at each look whether something went wrong in one."""

    def __init__(self, witness: Watching | None = None) -> None:
        self._witness = witness or Unwatched()

    def wait(self, is_so: Callable[[], T | None], what: str, seconds: float = PATIENCE) -> T:
        """Let events go on until something is so, and answer it.

        Raises `Unavailable("demo_stuck")`, and what the witness saw go wrong.
        """
        until = time.monotonic() + seconds
        while True:
            self._witness.check()
            with self._witness.aside():
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

    # Seeing ---------------------------------------------------------------------------------------------------------

    def sees(self, inside: QWidget, kind: type[W], name: str = "") -> W | None:
        """A visible widget of a kind, by its name where one is given; None where there is none."""
        everybody = inside.findChildren(kind, name) if name else inside.findChildren(kind)
        return next((one for one in everybody if one.isVisible()), None)

    def find(self, inside: QWidget, kind: type[W], name: str = "") -> W:
        """A visible widget of a kind, by its name where one is given; waits for it."""
        return self.wait(lambda: self.sees(inside, kind, name), name or kind.__name__)

    # Mouse ----------------------------------------------------------------------------------------------------------

    def click(self, inside: QWidget, name: str) -> None:
        """Click a button by its name, once it can be clicked."""

        def ready() -> QAbstractButton | None:
            button = self.sees(inside, QAbstractButton, name)
            return button if button is not None and button.isEnabled() else None

        self.press(self.wait(ready, name))

    def press(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget, in its middle unless said otherwise."""
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )

    def open_row(self, rows: RowList, saying: str = "") -> None:
        """Press the button of the first row that says something."""

        def button() -> QPushButton | None:
            seen = [one for one in rows.findChildren(QPushButton) if one.isVisible()]
            return next((one for one in seen if saying in one.accessibleName()), None)

        self.press(self.wait(button, saying or rows.objectName()))

    def pick(self, view: QAbstractItemView, row: int) -> None:
        """Click a row of a list or table."""
        model: QAbstractItemModel = view.model()
        index = model.index(row, 0)
        view.scrollTo(index)
        self.press(view.viewport(), view.visualRect(index).center())

    def choose_entry(self, inside: QWidget, is_it: Callable[[QAction], bool]) -> None:
        """Click an entry of the menu that is open over a window; waits for the menu."""

        def found() -> tuple[QMenu, QAction] | None:
            menus = [menu for menu in inside.findChildren(QMenu) if menu.isVisible()]
            return next(((menu, entry) for menu in menus for entry in menu.actions() if is_it(entry)), None)

        menu, entry = self.wait(found, "menu")
        self.press(menu, menu.actionGeometry(entry).center())

    def drop(self, onto: QWidget, files: Sequence[Path], at: QPoint | None = None) -> None:
        """Drag files from the desktop and drop them onto a widget."""
        place = at or onto.rect().center()
        dragged = QMimeData()
        dragged.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        action, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        for event in (
            QDragEnterEvent(place, action, dragged, left, plain),
            QDragMoveEvent(place, action, dragged, left, plain),
            QDropEvent(QPointF(place), action, dragged, left, plain),
        ):
            QApplication.sendEvent(onto, event)

    # Keyboard -------------------------------------------------------------------------------------------------------

    def key(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key."""
        self._activate(widget)
        QTest.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)

    def answer(self, page: QWidget, name: str) -> None:
        """Press the digit that stands beside an answer, with the keyboard on the page."""

        def digit() -> str:
            choice = self.sees(page, StanceChoice)
            buttons = choice.findChildren(StanceButton) if choice is not None and choice.isEnabled() else ()
            return next((one.answer.key for one in buttons if one.isVisible() and one.answer.name == name), "")

        pressed = self.wait(digit, name)
        page.setFocus()
        self.key(page, Qt.Key(ord(pressed)))

    def type(self, into: QWidget, text: str) -> None:
        """Type a text as a Vietnamese keyboard does: the letters arrive finished."""
        into.setFocus()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(into, event)

    def choose(self, box: QComboBox, is_it: Callable[[int], bool]) -> None:
        """Go down a box with the arrow key to the first line that is wanted; `is_it` is told its place."""
        wanted = next((place for place in range(box.count()) if is_it(place)), None)
        if wanted is None:
            raise Unavailable("demo_stuck", {"deed": box.objectName()})
        box.setFocus()
        while box.currentIndex() != wanted:
            self.key(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)

    def _activate(self, widget: QWidget) -> None:
        """Keys go to the window in front alone."""
        window = widget.window()
        if not window.isActiveWindow():
            window.activateWindow()
            self.wait(window.isActiveWindow, "window in front", 5)
