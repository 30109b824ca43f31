"""An icon that stands beside text and grows with it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecabinet.desktop import colours, icons
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting


class IconLabel(QWidget):
    """Decoration only: the words beside it say what it means."""

    def __init__(self, parent: QWidget | None = None, icon: Icon | None = None, token: Token = Token.INK) -> None:
        super().__init__(parent)
        self._icon, self._token, self._side = icon, token, 16
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tell(self, icon: Icon | None, token: Token = Token.INK, side: int = 16) -> None:
        """Show an icon in a colour; `side` in pixels at text size 100 %."""
        self._icon, self._token, self._side = icon, token, side
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A square that grows with the text size."""
        side = colours.pixels(self._side)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        if self._icon is not None:
            icons.paint(painting.smooth(self), self.rect(), self._icon, self._token)
