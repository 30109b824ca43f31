"""A dialog in which people write: Esc never drops what they wrote."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget


class CarefulDialog(QDialog):
    """Esc closes it while nothing was written; else it leads to the button that drops the words, and closes there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leave: QPushButton | None = None
        self._fields: dict[QLineEdit | QPlainTextEdit, str] = {}

    def guard(self, leave: QPushButton, *fields: QLineEdit | QPlainTextEdit) -> None:
        """Watch over fields as they are now; `leave` is the button that closes without doing anything."""
        self._leave = leave
        self._fields = {field: _words(field) for field in fields}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead Esc away from what was written."""
        leave = self._leave
        is_written = any(_words(field) != before for field, before in self._fields.items())
        if event.key() == Qt.Key.Key_Escape and leave is not None and is_written and not leave.hasFocus():
            leave.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)


def _words(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
