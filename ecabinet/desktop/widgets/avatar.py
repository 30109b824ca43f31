"""A round badge with initials."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting

SIDE = 28


class Avatar(QWidget):
    """Initials of a person or a body on a disc; the name beside it is what a screen reader reads."""

    def __init__(self, parent: QWidget | None = None, text: str = "", side: int = SIDE) -> None:
        super().__init__(parent)
        self._text = text
        self._side = side
        self._fill, self._ink = Token.NAVY_SOFT, Token.NAVY
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tell(self, text: str, fill: Token = Token.NAVY_SOFT, ink: Token = Token.NAVY) -> None:
        """Show these letters, in these colours."""
        self._text, self._fill, self._ink = text, fill, ink
        self.update()

    def sizeHint(self) -> QSize:
        """A square that grows with the text size."""
        side = colours.pixels(self._side)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc and the letters."""
        painter = painting.smooth(self)
        paint_disc(painter, self.rect(), self._text, self._fill, self._ink)


def paint_disc(painter: QPainter, area: QRect, text: str, fill: Token, ink: Token) -> None:
    """Paint one to three letters on a disc that fills a square."""
    painting.box(painter, QRectF(area), area.width() / 2, fill)
    font = QFont(painter.font())
    font.setPixelSize(max(6, round(area.width() * (0.36 if len(text) > 2 else 0.42))))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(colours.colour(ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
