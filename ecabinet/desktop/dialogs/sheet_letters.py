"""Asks for the letters of a printed recovery sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_sheet_letters import Ui_SheetLettersDialog

LETTERS = 26


class SheetLettersDialog(CarefulDialog):
    """Open it with `open()`; it stays until it is told that the letters were right, or is cancelled.

    Signals: `submitted` with the letters as typed; then call `complain`, or `accept` where all is well.
    """

    submitted = Signal(str)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_SheetLettersDialog()
        ui.setupUi(self)
        ui.letters.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        ui.letters.textEdited.connect(self._on_edited)
        ui.cancel.clicked.connect(self.reject)
        ui.go_ahead.setDefault(True)
        ui.go_ahead.clicked.connect(self._on_go_ahead_clicked)
        ui.letters.setFocus()
        self.setAccessibleName(ui.heading.text())
        self.guard(ui.cancel, ui.letters)
        self.setMinimumWidth(480)
        self._on_edited()

    def complain(self, sentence: str) -> None:
        """Say why the letters brought nothing back; they may be corrected."""
        self._set_busy(busy=False)
        self.ui.error.tell(self.ui.letters, sentence)

    def _on_edited(self) -> None:
        self.ui.error.settle()
        typed = sum(letter.isalnum() for letter in self.ui.letters.text())
        self.ui.go_ahead.setEnabled(typed >= LETTERS)

    def _on_go_ahead_clicked(self) -> None:
        self._set_busy(busy=True)
        self.submitted.emit(self.ui.letters.text())

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self.ui.letters, self.ui.go_ahead):
            widget.setEnabled(not busy)
