"""How far an entry came: recorded here, sent, received."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets import painting


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop on the way, and when or why not."""

    label: str
    detail: str = ""
    reached: bool = False


class Timeline(QWidget):
    """A line that is green as far as the entry came, with words under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stops: tuple[Stop, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, stops: Sequence[Stop]) -> None:
        """Show these stops from left to right."""
        self._stops = tuple(stops)
        self.setAccessibleName(", ".join(f"{_said(stop)} {stop.detail}".strip() for stop in stops))
        self.update()

    def sizeHint(self) -> QSize:
        """The line and two rows of text."""
        return QSize(colours.pixels(360), colours.pixels(52))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, then each stop's words."""
        painter = painting.smooth(self)
        width = self.width() / max(1, len(self._stops))
        painting.box(painter, QRectF(0, 0, self.width(), 4), 2, Token.TRACK)
        done = sum(1 for stop in self._stops if stop.reached)
        painting.box(painter, QRectF(0, 0, width * done, 4), 2, Token.AGREE)
        for number, stop in enumerate(self._stops):
            self._paint_stop(painter, QRectF(number * width, 8, width, self.height() - 8), stop)

    def _paint_stop(self, painter: QPainter, area: QRectF, stop: Stop) -> None:
        half = area.height() / 2
        rows = (
            (QRectF(area.x(), area.y(), area.width(), half), _said(stop), 10.0, QFont.Weight.DemiBold),
            (QRectF(area.x(), area.y() + half, area.width(), half), stop.detail, 9.0, QFont.Weight.Normal),
        )
        for room, words, points, weight in rows:
            painter.setFont(painting.font(self, points, weight))
            green = stop.reached and weight == QFont.Weight.DemiBold
            painter.setPen(colours.colour(Token.AGREE if green else Token.MUTED))
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()) - 4)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, cut)


def _said(stop: Stop) -> str:
    return f"{'✓' if stop.reached else '…'} {stop.label}"
