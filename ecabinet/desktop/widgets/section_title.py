"""The title of a card, with a quiet word at its right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ecabinet.desktop.widgets.elided import ElidedLabel


class SectionTitle(QWidget):
    """“This week” at the left, “Thu 26 – Wed 1” at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._title, self._aside = QLabel(self), ElidedLabel(self)
        self._title.setProperty("role", "section")
        self._aside.setProperty("role", "caption")
        self._aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._title)
        row.addWidget(self._aside, 1)

    def tell(self, title: str, aside: str = "") -> None:
        """Show this title and this aside."""
        self._title.setText(title)
        self._aside.setText(aside)
