"""What widgets that paint themselves have in common: fonts of the text size, rounded boxes, the focus ring."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.fonts import TEXT_POINTS
from ecabinet.desktop.tokens import Token


def font(widget: QWidget, points: float = TEXT_POINTS, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The widget's font in a size (points at text size 100 %) and weight."""
    made = QFont(widget.font())
    made.setPointSizeF(points * colours.percent() / 100)
    made.setWeight(weight)
    return made


def smooth(widget: QWidget) -> QPainter:
    """A painter on the widget with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter, area: QRectF, radius: float, fill: Token | None, edge: Token | None = None, *, width: float = 1
) -> None:
    """A rounded box with an optional edge that lies inside the area; `radius` and `width` in pixels."""
    painter.save()
    painter.setBrush(colours.colour(fill) if fill else Qt.BrushStyle.NoBrush)
    if edge:
        painter.setPen(QPen(colours.colour(edge), width))
        area = area.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(area, radius, radius)
    painter.restore()


def focus_ring(painter: QPainter, widget: QWidget, radius: float) -> None:
    """A ring around the widget where it has the keyboard."""
    if widget.hasFocus():
        box(painter, QRectF(widget.rect()), radius, None, Token.NAVY, width=2)


def width_of(font: QFont, words: str) -> int:
    """How many pixels a line of text takes in a font."""
    return QFontMetrics(font).horizontalAdvance(words)
