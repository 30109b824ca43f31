"""Puts pages of a paper on paper, each with the name of who printed it; runs in a worker thread.

Pages are drawn by the same children as on the screen, at most as finely as one answer of theirs holds.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPagedPaintDevice, QPainter

from ecabinet.desktop.paper.session import image_of
from ecabinet.desktop.tasks import Progress
from ecabinet.domain.faults import Fault, Unavailable
from ecabinet.papers.pages import PageSize, Part
from ecabinet.papers.renderer import LARGEST_PART, DrawnPaper, Renderer
from ecabinet.papers.sources import ByteSource

_DOTS_PER_INCH = 200
_POINTS_PER_INCH = 72
_MARK_GREY, _MARK_OPACITY = "#5A6478", 46
_MARK_TILT = 35
_FOOT = 9
"""Points of the line at the foot that says who printed the page."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What is printed: pages counted from 0, the reader's name across each, the line at its foot."""

    pages: range
    watermark: str
    foot: str


def print_pages(
    renderer: Renderer,
    source: ByteSource,
    device: QPagedPaintDevice,
    job: PrintJob,
    *,
    sentence: Callable[[Fault], str],
    progress: Progress,
) -> None:
    """Print; a page that cannot be drawn is a sheet with the reason. `source` is closed at the end.

    Raises `Unavailable("paper_not_printed")` where the printer takes nothing, and what opening the paper raises.
    """
    paper = renderer.open(source).result()
    painter = QPainter()
    try:
        if not painter.begin(device):
            raise Unavailable("paper_not_printed")
        for place, page in enumerate(job.pages):
            progress.check()
            if place and not device.newPage():
                raise Unavailable("paper_not_printed")
            _print_page(painter, paper, page, sentence)
            _sign(painter, job)
            progress.report(place + 1, len(job.pages))
    finally:
        if painter.isActive():
            painter.end()
        paper.close()


def _print_page(painter: QPainter, paper: DrawnPaper, page: int, sentence: Callable[[Fault], str]) -> None:
    room = QRectF(painter.viewport())
    try:
        image = _drawn(paper, page, is_wide=room.width() > room.height())
    except Fault as fault:
        painter.setPen(QColor("black"))
        painter.setFont(_font(painter, 12))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room.adjusted(room.width() / 8, 0, -room.width() / 8, 0), int(flags), sentence(fault))
        return
    size = image.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    area = QRectF(QPointF(0, 0), size)
    area.moveCenter(room.center())
    painter.drawImage(area, image)


def _drawn(paper: DrawnPaper, page: int, *, is_wide: bool) -> QImage:
    """The picture of a page, turned where it lies across and the sheet does not; a broken one raises a `Fault`."""
    size = paper.pages[page]
    turn = int((size.width > size.height) != is_wide)
    shown = PageSize(size.height, size.width) if turn else size
    finest = math.sqrt(LARGEST_PART / (shown.width * shown.height))
    scale = min(_DOTS_PER_INCH / _POINTS_PER_INCH, finest * 0.99)
    width, height = max(1, round(shown.width * scale)), max(1, round(shown.height * scale))
    return image_of(paper.draw(page, Part(width, height, 0, 0, width, height, turn)).result())


def _sign(painter: QPainter, job: PrintJob) -> None:
    """The name across the page, light enough to read through, and the line at its foot."""
    room = QRectF(painter.viewport())
    painter.save()
    colour = QColor(_MARK_GREY)
    painter.setPen(colour)
    painter.setFont(_font(painter, _FOOT))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter), job.foot)
    colour.setAlpha(_MARK_OPACITY)
    painter.setPen(colour)
    font = _font(painter, 40)
    painter.setFont(font)
    wide = painter.fontMetrics().horizontalAdvance(job.watermark)
    if wide > 0:
        font.setPixelSize(max(1, round(font.pixelSize() * min(1.0, 0.9 * math.hypot(*_sides(room)) / wide))))
        painter.setFont(font)
    painter.translate(room.center())
    painter.rotate(-_MARK_TILT)
    long = math.hypot(*_sides(room))
    painter.drawText(QRectF(-long / 2, -long / 2, long, long), int(Qt.AlignmentFlag.AlignCenter), job.watermark)
    painter.restore()


def _sides(room: QRectF) -> tuple[float, float]:
    return room.width(), room.height()


def _font(painter: QPainter, points: float) -> QFont:
    """The font of the window in a size on paper."""
    font = QFont(painter.font())
    font.setPixelSize(max(1, round(points * painter.device().logicalDpiY() / _POINTS_PER_INCH)))
    return font
