"""What an empty screen says: what will appear there, and how."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ecabinet.desktop.icons import Icon
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.icon_label import IconLabel

_MARGIN = 24


class EmptyState(QWidget):
    """An icon, a sentence on what will be here, and at most one thing to do about it.

    Signals: `asked` when that button was pressed.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._text = IconLabel(self), QLabel(self), QLabel(self)
        self._button = QPushButton(self)
        self._title.setProperty("role", "section")
        self._text.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._button.clicked.connect(self.asked)

    def tell(self, icon: Icon, title: str, text: str = "", button: str = "") -> None:
        """Say what will appear here, and offer a button where there is something to do."""
        self._icon.tell(icon, Token.MUTED, 36)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(f"{title}. {text}")
