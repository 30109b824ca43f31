"""Paints sheets of paper: the picture or a placeholder, marks under the words, pins in the margin.

Paper is white in every theme, so what lies on it keeps the colours of the light one; only at night it is dark.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QRegion

from ecabinet.desktop import colours
from ecabinet.desktop.paper.layout import Sheet
from ecabinet.desktop.tokens import ThemeName, Token, Tokens
from ecabinet.papers.pages import Box, PageSize

_ON_PAPER, _AT_NIGHT = Tokens.of(ThemeName.LIGHT), Tokens.of(ThemeName.DARK)
PAPER_WHITE = "#FFFFFF"
PIN_RADIUS = 11
"""Pixels at a text size of 100 % on a screen without scaling."""
_PIN_INSET = 6
_WIDEST_MESSAGE = 520
_SELECTED = 70
"""Opacity of a selection, of 255."""
_DIMMED = 250
"""How much darker, in percent, the colours of marks are on dark paper."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Where painting happens: the part of the desk in sight, the scaling of the screen, whether paper is dark."""

    left: int
    top: int
    ratio: float
    is_night: bool = False

    def box(self, sheet: Sheet, page: PageSize, box: Box) -> QRectF:
        """A box of a page where it is painted."""
        place = sheet.on_desk(box, page)
        return QRectF(
            QPointF(place.left - self.left, place.top - self.top),
            QPointF(place.right - self.left, place.bottom - self.top),
        )

    def sheet(self, sheet: Sheet) -> QRect:
        """Where a sheet is painted."""
        return QRect(sheet.left - self.left, sheet.top - self.top, sheet.width, sheet.height)

    def pixels(self, length: float) -> int:
        """A length that grows with the text size and the screen's scaling."""
        return round(colours.pixels(length) * self.ratio)


def paint_sheet(painter: QPainter, area: QRect) -> None:
    """White paper with a hairline around it."""
    painter.fillRect(area.adjusted(-1, -1, 1, 1), colours.colour(Token.LINE))
    painter.fillRect(area, QColor(PAPER_WHITE))


def paint_number(painter: QPainter, area: QRect, ground: Ground, number: int) -> None:
    """The number of a page whose picture has not come yet."""
    painter.setFont(_font(painter, ground, 22))
    painter.setPen(QColor(_ON_PAPER[Token.EDGE]))
    painter.drawText(area.intersected(_in_sight(painter)), Qt.AlignmentFlag.AlignCenter, str(number))


def paint_preview(painter: QPainter, area: QRect, image: QImage) -> None:
    """The page in another size until the right one comes."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(area, image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)


def paint_tile(painter: QPainter, area: QRect, left: int, top: int, image: QImage) -> None:
    """A picture of a part of a page, pixel for pixel."""
    painter.drawImage(QPoint(area.left() + left, area.top() + top), image)


def paint_night(painter: QPainter, area: QRect, pictures: Sequence[QRectF]) -> None:
    """Turn a page that was painted into light letters on dark paper; photographs on it stay as they are."""
    painter.save()
    if pictures:
        kept = QRegion(area)
        for picture in pictures:
            kept -= QRegion(picture.toAlignedRect())
        painter.setClipRegion(kept)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.fillRect(area, QColor(PAPER_WHITE))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Lighten)
    painter.fillRect(area, QColor(_AT_NIGHT[Token.SURFACE]))
    painter.restore()


def paint_marked(painter: QPainter, boxes: Sequence[QRectF], ground: Ground) -> None:
    """Words that are highlighted or found: the letters keep their colour."""
    paint_tinted(painter, boxes, QColor(_ON_PAPER[Token.MARK]), ground)


def paint_tinted(painter: QPainter, boxes: Sequence[QRectF], colour: QColor, ground: Ground) -> None:
    """Lay a light colour under the letters of a page; on dark paper it is darkened and laid likewise."""
    mode = QPainter.CompositionMode.CompositionMode_Multiply
    if ground.is_night:
        mode, colour = QPainter.CompositionMode.CompositionMode_Lighten, colour.darker(_DIMMED)
    painter.setCompositionMode(mode)
    for box in boxes:
        painter.fillRect(box, colour)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def paint_current(painter: QPainter, boxes: Sequence[QRectF], ground: Ground) -> None:
    """The place of a search the person is at: marked and framed."""
    paint_marked(painter, boxes, ground)
    painter.setPen(QPen(QColor(_ON_PAPER[Token.GOLD]), 2 * ground.ratio))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in boxes:
        painter.drawRect(box.adjusted(-2, -1, 2, 1))


def paint_selected(painter: QPainter, boxes: Sequence[QRectF], ground: Ground) -> None:
    """Words that are selected."""
    colour = QColor((_AT_NIGHT if ground.is_night else _ON_PAPER)[Token.NAVY])
    colour.setAlpha(_SELECTED)
    for box in boxes:
        painter.fillRect(box, colour)


def pin_area(area: QRect, ground: Ground, y: float) -> QRectF:
    """Where a pin stands: in the right margin of its page, at a height of the painted desk."""
    radius = ground.pixels(PIN_RADIUS)
    middle = QPointF(area.right() - radius - ground.pixels(_PIN_INSET), max(y, area.top() + 2.0 * radius))
    return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)


def paint_pin(painter: QPainter, area: QRectF, ground: Ground, count: int) -> None:
    """A round sign with a number."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_ON_PAPER[Token.GOLD]))
    painter.drawEllipse(area)
    painter.setPen(QColor(PAPER_WHITE))
    painter.setFont(_font(painter, ground, 12, QFont.Weight.Bold))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(count))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def button_area(area: QRect, ground: Ground) -> QRect:
    """Where a broken page offers to be tried again."""
    width, height = ground.pixels(160), ground.pixels(34)
    return QRect(area.center().x() - width // 2, area.top() + area.height() // 3, width, height)


def paint_broken(painter: QPainter, area: QRect, ground: Ground, sentence: str, button: str) -> None:
    """A calm sentence in place of a page that cannot be drawn, and the offer to try again."""
    place = button_area(area, ground)
    room = QRect(area.left(), area.top(), area.width(), place.top() - area.top() - ground.pixels(16))
    inset = max(room.width() // 10, (room.width() - ground.pixels(_WIDEST_MESSAGE)) // 2)
    painter.setFont(_font(painter, ground, 14))
    painter.setPen(QColor(_ON_PAPER[Token.INK]))
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
    painter.drawText(room.adjusted(inset, 0, -inset, 0), flags, sentence)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(_ON_PAPER[Token.EDGE]), ground.ratio))
    painter.setBrush(QColor(PAPER_WHITE))
    painter.drawRoundedRect(place, ground.pixels(7), ground.pixels(7))
    painter.setFont(_font(painter, ground, 13, QFont.Weight.DemiBold))
    painter.setPen(QColor(_ON_PAPER[Token.NAVY]))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def paint_message(painter: QPainter, area: QRect, ground: Ground, sentence: str) -> None:
    """A sentence on the bare desk, where there is no paper to be shown."""
    inset = max(area.width() // 10, (area.width() - ground.pixels(_WIDEST_MESSAGE)) // 2)
    painter.setFont(_font(painter, ground, 14))
    painter.setPen(colours.colour(Token.INK))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(area.adjusted(inset, 0, -inset, 0), flags, sentence)


def _font(painter: QPainter, ground: Ground, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of the window in a size of pixels at text size 100 %."""
    font = QFont(painter.font())
    font.setPixelSize(max(1, ground.pixels(size)))
    font.setWeight(weight)
    return font


def _in_sight(painter: QPainter) -> QRect:
    """The part of the desk that is on the screen, so that a number stands in the middle of what is seen."""
    return painter.transform().inverted()[0].mapRect(painter.window())
