"""Verifying minutes without an open program: for whoever has a file, and for whoever forgot the PIN."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.pages.verify import VerifyPage
from ecabinet.desktop.widgets.language_switch import LanguageSwitch

_MARGINS = (26, 14, 26, 0)


class VerifyAlone(QWidget):
    """The page under a line that leads back.

    Signals: `back_asked`.
    """

    back_asked = Signal()

    def __init__(self, kit: PageKit) -> None:
        super().__init__()
        self._kit = kit
        self.page = VerifyPage(kit)
        self.back, self.language = QPushButton(self), LanguageSwitch(self)
        self.back.setProperty("role", "plainlink")
        line = QHBoxLayout()
        line.setContentsMargins(*_MARGINS)
        line.addWidget(self.back)
        line.addStretch(1)
        line.addWidget(self.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.page, 1)
        self.back.clicked.connect(self.back_asked)
        self.language.chosen.connect(kit.translating.choose)
        self.setFocusProxy(self.page)
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.back.setText(self.tr("← Back"))
        self.language.tell(self._kit.translating.language)
