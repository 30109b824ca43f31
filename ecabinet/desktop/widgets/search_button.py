"""What looks like a field at the top of the window, and leads to the page where one types what one looks for."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.tokens import Token


class SearchButton(QPushButton):
    """Says what can be searched, and by which keys one comes here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "search")
        self.setIcon(icon(Icon.SEARCH, Token.HEADER_MUTED))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        keys = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(self.tr("Search papers, items, decisions…   {keys}").format(keys=keys))
        self.setAccessibleName(self.tr("Search"))
