"""The outline of the Today page, painted while the program behind it is still opening."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting

_MARGIN, _GAP, _ROW = 26, 16, 58


class TodaySkeleton(QWidget):
    """Grey bars where titles and rows will be; `rows` is how many things needed the person the last time."""

    rows = 4

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint two bars of a title and three cards."""
        painter = painting.smooth(self)
        _bar(painter, _MARGIN, 30, 190, 20)
        _bar(painter, _MARGIN, 60, 280, 12)
        for card, rows in self._cards():
            painting.box(painter, card, 10, Token.SURFACE, Token.LINE)
            _bar(painter, card.x() + 16, card.y() + 20, 110, 14)
            for row in range(rows):
                top = card.y() + 54 + row * _ROW
                _bar(painter, card.x() + 16, top, min(360, card.width() * 0.6), 12)
                _bar(painter, card.x() + 16, top + 20, min(280, card.width() * 0.45), 10)
        painter.end()

    def _cards(self) -> Iterator[tuple[QRectF, int]]:
        width = self.width() - 2 * _MARGIN - _GAP
        left, top, height = width * 0.57, 86, 70 + self.rows * _ROW
        yield QRectF(_MARGIN, top, left, height), self.rows
        yield QRectF(_MARGIN + left + _GAP, top, width - left, height), 2
        yield QRectF(_MARGIN, top + height + _GAP, left, 220), 2
        yield QRectF(_MARGIN + left + _GAP, top + height + _GAP, width - left, 220), 2


def _bar(painter: QPainter, x: float, y: float, width: float, height: float) -> None:
    painting.box(painter, QRectF(x, y, width, height), height / 2, Token.TRACK)
