"""The sentence under a field that says what is wrong with it."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QWidget

from ecabinet.desktop.widgets.restyle import set_style_property


class ErrorLine(QLabel):
    """Hidden while nothing is wrong; belongs to the field it was last told about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self._field: QWidget | None = None
        self.hide()

    def tell(self, field: QWidget, sentence: str) -> None:
        """Say what is wrong with a field and give it the keyboard."""
        self.note(field, sentence)
        field.setFocus()

    def note(self, field: QWidget, sentence: str) -> None:
        """Say what is wrong with a field, and have a screen reader read the sentence."""
        self._field = field
        self.setText(sentence)
        self.setAccessibleName(sentence)
        field.setAccessibleDescription(sentence)
        set_style_property(field, "wrong", "true")
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def settle(self) -> None:
        """Put the sentence away, for the field is right now."""
        if self._field is not None:
            self._field.setAccessibleDescription("")
            set_style_property(self._field, "wrong", "false")
            self._field = None
        self.hide()
