"""What can be asked about the paper in front, besides reading it."""

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QMenu, QTabBar, QToolButton, QWidget

from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.tokens import Token


class PaperMenu(QToolButton):
    """A button with the menu of the paper in front; a right click on a tab opens the same.

    Signals: `fetchers_asked` when the person wants to know who fetched the paper.
    """

    fetchers_asked = Signal()

    def __init__(self, tabs: QTabBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self.setIcon(icon(Icon.MORE, Token.MUTED))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAutoRaise(True)
        menu = QMenu(self)
        self.fetchers = menu.addAction(icon(Icon.LAPTOP), "")
        self.fetchers.triggered.connect(self.fetchers_asked)
        self.setMenu(menu)
        self._name()
        self.hide()

    def offer(self, *, offered: bool) -> None:
        """Offer the menu, or none where there is nothing to ask."""
        self.setVisible(offered)

    def open_on_tab(self, point: QPoint) -> None:
        """Open the menu where a tab was clicked, which comes to the front."""
        place = self._tabs.tabAt(point)
        if place >= 0 and not self.isHidden():
            self._tabs.setCurrentIndex(place)
            self.menu().popup(self._tabs.mapToGlobal(point))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("More about this paper"))
        self.setToolTip(self.accessibleName())
        self.fetchers.setText(self.tr("Who fetched this paper…"))
