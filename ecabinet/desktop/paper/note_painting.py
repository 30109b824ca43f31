"""Paints notes on a page, in points of the page: whoever calls has laid the page's own measure over the painter."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from ecabinet.desktop.paper.note_marks import INK_WIDTH, NoteMark, colour, tint
from ecabinet.desktop.paper.painting import PAPER_WHITE
from ecabinet.domain.paper_notes import Meaning, NoteKind

_SIGN = 9.0
_TEXT = 10
_INSET = 3.0
_NIGHT = 110
"""Opacity of a marker on dark paper, of 255."""
BOOKMARK = QRectF(0, 0, 14, 26)
"""The ribbon, in points; it hangs from the upper edge."""
_BOOKMARK_RIGHT = 42.0
_LETTERS = {Meaning.IMPORTANT: "!", Meaning.QUESTION: "?"}


def bookmark_area(width: float) -> QRectF:
    """Where the ribbon hangs on a page of this width."""
    return BOOKMARK.translated(width - _BOOKMARK_RIGHT, 0)


def paint(painter: QPainter, mark: NoteMark, width: float, *, is_night: bool) -> None:
    """Paint one note on a page of this width."""
    match mark.note.kind:
        case NoteKind.HIGHLIGHT:
            _paint_highlight(painter, mark, is_night=is_night)
        case NoteKind.UNDERLINE | NoteKind.STRIKE:
            _paint_lines(painter, mark)
        case NoteKind.STICKY:
            _paint_slip(painter, mark)
        case NoteKind.INK:
            paint_ink(painter, mark.ink, mark.note.meaning)
        case NoteKind.TEXT_BOX:
            _paint_box(painter, mark)
        case NoteKind.BOOKMARK:
            _paint_ribbon(painter, bookmark_area(width), mark.note.meaning)
    if mark.note.kind.is_on_words and mark.areas:
        _paint_corner(painter, mark)


def paint_chosen(painter: QPainter, mark: NoteMark, width: float) -> None:
    """Frame the note whose text is open."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colour(mark.note.meaning), 1.2, Qt.PenStyle.DashLine))
    areas = mark.areas or ((mark.ink.boundingRect(),) if mark.note.strokes else (bookmark_area(width),))
    for area in areas:
        painter.drawRect(area.adjusted(-2, -2, 2, 2))


def paint_ink(painter: QPainter, path: QPainterPath, meaning: Meaning) -> None:
    """Lines of ink."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colour(meaning), INK_WIDTH))
    painter.drawPath(path)


def _paint_highlight(painter: QPainter, mark: NoteMark, *, is_night: bool) -> None:
    """The letters stay as dark as they are, or as light on dark paper."""
    fill = tint(mark.note.meaning)
    if is_night:
        fill.setAlpha(_NIGHT)
    else:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for area in mark.areas:
        painter.fillRect(area, fill)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _paint_lines(painter: QPainter, mark: NoteMark) -> None:
    painter.setPen(_pen(colour(mark.note.meaning), 1.2))
    for area in mark.areas:
        y = area.bottom() - 0.5 if mark.note.kind is NoteKind.UNDERLINE else area.center().y()
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))


def _paint_slip(painter: QPainter, mark: NoteMark) -> None:
    """A slip of paper with lines of writing, or the sign of what it means."""
    area = mark.areas[0]
    painter.setPen(_pen(colour(mark.note.meaning), 0.8))
    painter.setBrush(tint(mark.note.meaning))
    painter.drawRoundedRect(area, 2, 2)
    if mark.note.meaning is Meaning.PLAIN:
        for line in range(1, 4):
            y = area.top() + line * area.height() / 4
            painter.drawLine(QPointF(area.left() + _INSET, y), QPointF(area.right() - _INSET, y))
    else:
        _paint_sign(painter, area.adjusted(_INSET, _INSET, -_INSET, -_INSET), mark.note.meaning)


def _paint_box(painter: QPainter, mark: NoteMark) -> None:
    area = mark.areas[0]
    painter.setPen(_pen(colour(mark.note.meaning), 0.8))
    painter.setBrush(QColor(PAPER_WHITE))
    painter.drawRect(area)
    painter.setFont(_font(painter, _TEXT))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(area.adjusted(_INSET, _INSET, -_INSET, -_INSET), flags, mark.note.text)


def _paint_ribbon(painter: QPainter, area: QRectF, meaning: Meaning) -> None:
    path = QPainterPath(area.topLeft())
    for point in (area.topRight(), area.bottomRight(), area.center() + QPointF(0, 7), area.bottomLeft()):
        path.lineTo(point)
    path.closeSubpath()
    painter.fillPath(path, colour(meaning))


def _paint_corner(painter: QPainter, mark: NoteMark) -> None:
    """Colour never stands alone: the meaning's sign before the first line, a dot where there is a text to read."""
    first = mark.areas[0]
    place = QRectF(first.left() - _SIGN - 1, first.center().y() - _SIGN / 2, _SIGN, _SIGN)
    if mark.note.meaning is not Meaning.PLAIN:
        _paint_sign(painter, place, mark.note.meaning)
    if mark.note.text:
        last = mark.areas[-1]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(mark.note.meaning))
        painter.drawEllipse(QPointF(last.right() + 3, last.top() + 2), 2.2, 2.2)


def _paint_sign(painter: QPainter, area: QRectF, meaning: Meaning) -> None:
    """An exclamation or question mark, a tick, a cross."""
    painter.setPen(_pen(colour(meaning), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if letter := _LETTERS.get(meaning):
        painter.setFont(_font(painter, round(area.height() * 1.1), QFont.Weight.Bold))
        painter.drawText(area.adjusted(-4, -4, 4, 4), Qt.AlignmentFlag.AlignCenter, letter)
    elif meaning is Meaning.AGREE:
        points = [(0.1, 0.55), (0.4, 0.85), (0.95, 0.15)]
        painter.drawPolyline([QPointF(area.x() + area.width() * x, area.y() + area.height() * y) for x, y in points])
    else:
        painter.drawLine(area.topLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomLeft())


def _pen(ink: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    return QPen(ink, width, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _font(painter: QPainter, points: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(max(1, points))
    font.setWeight(weight)
    return font
