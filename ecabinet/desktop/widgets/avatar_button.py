"""The person's initials as a button that opens their menu."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting
from ecabinet.desktop.widgets.avatar import SIDE, paint_disc

_RING = 3


class AvatarButton(QToolButton):
    """A button that looks like an `Avatar`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = ""

    def tell(self, letters: str) -> None:
        """Show these letters."""
        self._letters = letters
        self.update()

    def sizeHint(self) -> QSize:
        """The disc and room for the focus ring."""
        side = colours.pixels(SIDE) + 2 * _RING
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc, and a ring around it where it has the keyboard."""
        painter = painting.smooth(self)
        paint_disc(
            painter, self.rect().adjusted(_RING, _RING, -_RING, -_RING), self._letters, Token.NAVY_SOFT, Token.NAVY
        )
        if self.hasFocus() or self.underMouse():
            painting.box(painter, self.rect().toRectF(), self.width() / 2, None, Token.HEADER_TEXT, width=2)
