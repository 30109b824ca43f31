"""A field for a PIN: digits only, never shown, never offered by the keyboard's memory."""

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

PIN_DIGITS = 6
_LONGEST = 32


class PinEdit(QLineEdit):
    """Whether the PIN is long enough is asked with `complete`; the text is taken out with `take`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(_LONGEST)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def complete(self) -> bool:
        """Whether it has as many digits as a PIN needs."""
        return len(self.text()) >= PIN_DIGITS

    def take(self) -> str:
        """The PIN; the field is empty afterwards."""
        pin = self.text()
        self.clear()
        return pin
