"""A ring that is full as far as something is done."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting

_SIDE, _BAND = 78, 9


class Ring(QWidget):
    """Shows a part of a whole as a ring with the percentage inside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._percent = 0
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tell(self, percent: int, spoken: str) -> None:
        """Fill the ring to a percentage; `spoken` is what a screen reader says, such as “18 of 29 papers read”."""
        self._percent = min(100, max(0, percent))
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """A square that grows with the text size."""
        side = colours.pixels(_SIDE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, arc and percentage."""
        painter = painting.smooth(self)
        band = colours.pixels(_BAND)
        area = QRectF(self.rect()).adjusted(band / 2 + 1, band / 2 + 1, -band / 2 - 1, -band / 2 - 1)
        painter.setPen(QPen(colours.colour(Token.TRACK), band))
        painter.drawEllipse(area)
        if self._percent:
            painter.setPen(QPen(colours.colour(Token.NAVY), band, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(area, 90 * 16, round(-3.6 * 16 * self._percent))
        painter.setFont(painting.font(self, 11.5, QFont.Weight.Bold))
        painter.setPen(colours.colour(Token.INK))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, f"{self._percent}%")
