"""How far along the path one is, as a row of dots."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.tokens import Token

_DOT, _GAP, _SHOWN = 8, 6, 12


class PathDots(QWidget):
    """A dot a step: filled where it was done, a ring where it is to come, larger where one is looking."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps, self._reached, self._shown = 0, 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tell(self, steps: int, reached: int, shown: int, said: str) -> None:
        """Show how many steps there are, how many are behind one, and which is looked at; `said` is for the ear."""
        self._steps, self._reached, self._shown = steps, reached, shown
        self.setAccessibleName(said)
        self.updateGeometry()
        self.update()

    # Qt -------------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As wide as its dots."""
        width = self._steps * (_DOT + _GAP) + (_SHOWN - _DOT)
        return QSize(colours.pixels(width), colours.pixels(_SHOWN + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, left = self.height() / 2, 1.0
        for step in range(self._steps):
            size = colours.pixels(_SHOWN if step == self._shown else _DOT) - 1
            is_done = step < self._reached
            painter.setPen(QPen(colours.colour(Token.AGREE if is_done else Token.EDGE), 1.5))
            painter.setBrush(colours.colour(Token.AGREE) if is_done else Qt.BrushStyle.NoBrush)
            if step == self._shown and not is_done:
                painter.setPen(QPen(colours.colour(Token.NAVY), 2))
            painter.drawEllipse(QRectF(left, middle - size / 2, size, size))
            left += size + colours.pixels(_GAP)
