"""The answers a person may give, of which at most one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from ecabinet.desktop.widgets.stance_button import Answer, StanceButton


class StanceChoice(QWidget):
    """Answers under or beside each other; nothing is chosen until somebody chooses.

    Signals: `chosen` with the name of the answer that was clicked or keyed. The choice itself is shown by `mark`.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._columns = 1
        self._buttons: list[StanceButton] = []
        self._shortcuts: list[QShortcut] = []
        self._keys_on: QWidget = self

    def lay_in_columns(self, columns: int) -> None:
        """Lay so many answers beside each other, as in the vote sheet; further ones begin a new row."""
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._buttons):
            self._grid.removeWidget(button)
            self._lay(place, button)

    def listen_on(self, widget: QWidget) -> None:
        """Let the digits work wherever the keyboard is inside a widget, except where it is in a text field."""
        self._keys_on = widget
        self._lay_keys()

    def tell(self, answers: Sequence[Answer]) -> None:
        """Offer these answers; the one that was marked stays so."""
        marked = self.marked
        while len(self._buttons) > len(answers):
            button = self._buttons.pop()
            button.hide()
            button.deleteLater()
        while len(self._buttons) < len(answers):
            button = self._button()
            self._lay(len(self._buttons), button)
            self._buttons.append(button)
        for button, answer in zip(self._buttons, answers, strict=True):
            button.tell(answer)
        self._lay_keys()
        self.mark(marked)

    def mark(self, name: str) -> None:
        """Show an answer as the one that was given, "" for none."""
        for button in self._buttons:
            button.setChecked(bool(name) and button.answer.name == name)

    @property
    def marked(self) -> str:
        """The answer that is shown as given, "" for none."""
        return next((button.answer.name for button in self._buttons if button.isChecked()), "")

    def _button(self) -> StanceButton:
        button = StanceButton(self)
        button.clicked.connect(self._on_button_clicked)
        return button

    def _lay(self, place: int, button: StanceButton) -> None:
        self._grid.addWidget(button, place // self._columns, place % self._columns)

    def _on_button_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, StanceButton):
            self._choose(pressed)

    def _on_key_pressed(self) -> None:
        pressed = self.sender()
        for shortcut, button in zip(self._shortcuts, self._keyed(), strict=True):
            if shortcut is pressed and button.isEnabled():
                self._choose(button)

    def _choose(self, button: StanceButton) -> None:
        """Say what was chosen; whether it stands is for the page to decide and mark."""
        button.setChecked(False)
        self.chosen.emit(button.answer.name)

    def _keyed(self) -> list[StanceButton]:
        return [button for button in self._buttons if button.answer.key]

    def _lay_keys(self) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = [QShortcut(QKeySequence(button.answer.key), self._keys_on) for button in self._keyed()]
        for shortcut in self._shortcuts:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_key_pressed)
