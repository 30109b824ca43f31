"""The two languages side by side, to change with one click."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ecabinet.application.messages import Language
from ecabinet.desktop.widgets.restyle import set_style_property

_NAMES = {Language.VIETNAMESE: "Tiếng Việt", Language.ENGLISH: "English"}


class LanguageSwitch(QWidget):
    """“Tiếng Việt / English”, each name in its own language.

    Signals: `chosen` with the `Language` that was clicked.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._buttons: dict[Language, QPushButton] = {}
        for language, name in _NAMES.items():
            if self._buttons:
                row.addWidget(QLabel("/", self))
            self._buttons[language] = self._button(name, row)
        self._buttons[Language.VIETNAMESE].clicked.connect(self._on_vietnamese_clicked)
        self._buttons[Language.ENGLISH].clicked.connect(self._on_english_clicked)

    def tell(self, language: Language) -> None:
        """Mark the language that is shown."""
        for own, button in self._buttons.items():
            button.setChecked(own is language)
            set_style_property(button, "shown", "yes" if own is language else "no")

    def _button(self, name: str, row: QHBoxLayout) -> QPushButton:
        button = QPushButton(name, self)
        button.setProperty("role", "plainlink")
        button.setCheckable(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        row.addWidget(button)
        return button

    def _on_vietnamese_clicked(self) -> None:
        self.chosen.emit(Language.VIETNAMESE)

    def _on_english_clicked(self) -> None:
        self.chosen.emit(Language.ENGLISH)
