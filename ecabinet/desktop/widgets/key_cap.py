"""The key that does something, drawn as on a keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class KeyCap(QLabel):
    """“1”, “Enter”, “Ctrl Z”."""

    def __init__(self, text: str | QWidget | None = None) -> None:
        super().__init__(text if isinstance(text, QWidget) else None)
        if isinstance(text, str):
            self.setText(text)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
