"""Selecting text with mouse and keyboard: keeps the selection of a paper and says when it has changed."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from ecabinet.desktop.paper.selection import Letters, Selection, Spot, line_stepped, stepped
from ecabinet.papers.anchors import Anchor

_STEPS: dict[int, bool] = {
    Qt.Key.Key_Left: False,
    Qt.Key.Key_Right: True,
    Qt.Key.Key_Up: False,
    Qt.Key.Key_Down: True,
}


class Selecting(QObject):
    """Knows pages only through their letters.

    Signals: `changed` whenever the selection has another extent; `settled` with the `Anchor` of what is selected, or
    None, once the person has let go of the mouse or pressed a key.
    """

    changed = Signal()
    settled = Signal(object)

    def __init__(self, letters: Letters, parent: QObject) -> None:
        super().__init__(parent)
        self._letters = letters
        self._selection: Selection | None = None

    @property
    def selection(self) -> Selection | None:
        """What is selected, if anything."""
        selection = self._selection
        return None if selection is None or selection.is_empty else selection

    @property
    def anchor(self) -> Anchor | None:
        """What a comment on the selection is tied to."""
        return self.selection.anchor(self._letters) if self.selection else None

    def begin(self, spot: Spot, clicks: int) -> None:
        """The mouse went down: once begins a selection, twice takes the word, three times the line."""
        letters = self._letters(spot.page)
        first = beyond = spot.place
        if letters is not None and clicks == 2:
            first, beyond = letters.text.word_around(spot.place)
        elif letters is not None and clicks >= 3:
            first, beyond = letters.line_around(spot.place)
        self._set(Selection(Spot(spot.page, first), Spot(spot.page, beyond)))

    def draw_to(self, spot: Spot) -> None:
        """The mouse was moved, or went down with Shift."""
        self._set(self._selection.drawn_to(spot) if self._selection else Selection(spot, spot))

    def settle(self) -> None:
        """The mouse was let go."""
        self.settled.emit(self.anchor)

    def take(self, page: int, start: int, end: int) -> None:
        """Select a stretch of a page."""
        self._set(Selection(Spot(page, start), Spot(page, end)))
        self.settle()

    def extend(self, key: int, *, by_word: bool, page: int) -> None:
        """Shift and an arrow; without a selection it begins at the start of the page."""
        head = self._selection.head if self._selection else Spot(page, 0)
        letters = self._letters(head.page)
        if letters is None or key not in _STEPS:
            return
        forward = _STEPS[key]
        vertical = key in {Qt.Key.Key_Up, Qt.Key.Key_Down}
        moved = (
            line_stepped(head, letters, down=forward)
            if vertical
            else stepped(head, letters, forward=forward, by_word=by_word)
        )
        self._set(Selection(self._selection.origin if self._selection else head, moved))
        self.settle()

    def clear(self) -> None:
        """Select nothing."""
        if self._selection is not None:
            self._set(None)
            self.settle()

    def copy(self) -> bool:
        """Put the selected text on the clipboard; whether there was any."""
        if self.selection is None:
            return False
        QGuiApplication.clipboard().setText(self.selection.text(self._letters))
        return True

    def _set(self, selection: Selection | None) -> None:
        if selection != self._selection:
            self._selection = selection
            self.changed.emit()
