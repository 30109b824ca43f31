"""A field for a PIN or a passphrase: never shown, never offered by the keyboard's memory."""

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from ecabinet.application.pins import SecretKind

_LONGEST = 200


class PinEdit(QLineEdit):
    """Takes digits for a PIN, anything for a passphrase; `take` hands the text over and empties the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = SecretKind.PIN
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(_LONGEST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.ask_for(SecretKind.PIN)

    def ask_for(self, kind: SecretKind) -> None:
        """Take this kind of secret from now on."""
        self._kind = kind
        digits = QRegularExpressionValidator(QRegularExpression("[0-9]*"), self)
        self.setValidator(digits if kind is SecretKind.PIN else None)  # type: ignore[arg-type] # None takes it away
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhDigitsOnly if kind is SecretKind.PIN else hints)

    def complete(self) -> bool:
        """Whether it is long enough."""
        return len(self.text()) >= self._kind.shortest

    def take(self) -> str:
        """What was typed; the field is empty afterwards."""
        secret = self.text()
        self.clear()
        return secret
