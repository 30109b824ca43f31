"""A field with its name above it and, where something is wrong, a sentence below."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ecabinet.desktop.widgets.error_line import ErrorLine


class FormRow(QWidget):
    """For fields made in code; forms lay label, field and `ErrorLine` themselves."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._label, self._hint, self._error = QLabel(self), QLabel(self), ErrorLine(self)
        self._label.setProperty("role", "strong")
        self._label.setBuddy(field)
        self._hint.setProperty("role", "caption")
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._label, field, self._hint, self._error):
            column.addWidget(widget)
        self._hint.hide()

    def tell(self, label: str, hint: str = "") -> None:
        """Name the field and say what belongs into it."""
        self._label.setText(label)
        self.field.setAccessibleName(label)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def complain(self, sentence: str) -> None:
        """Say what is wrong."""
        self._error.tell(self.field, sentence)

    def settle(self) -> None:
        """Nothing is wrong any more."""
        self._error.settle()
