"""Where notes lie: kept by page, painted for the pages in sight alone, found under the pointer."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTransform

from ecabinet.desktop.paper import note_painting
from ecabinet.desktop.paper.note_marks import NoteMark, path_of
from ecabinet.desktop.paper.painting import Ground
from ecabinet.desktop.paper.view import PaperView
from ecabinet.domain.paper_notes import Meaning, NoteKind, Stroke
from ecabinet.papers.pages import Box

_UNIT = 1_000.0


class NotesLayer:
    """The notes of one paper on its view."""

    def __init__(self, view: PaperView) -> None:
        self._view = view
        self._pages: dict[int, list[NoteMark]] = {}
        self._chosen = ""
        self._moving: NoteMark | None = None
        self._ink: tuple[int, tuple[Stroke, ...], Meaning] = (-1, (), Meaning.PLAIN)
        view.add_layer(self)

    @property
    def moving(self) -> NoteMark | None:
        """The note that is being drawn about, as it would lie."""
        return self._moving

    def set_notes(self, marks: Sequence[NoteMark]) -> None:
        """Show these notes, and no others."""
        pages: dict[int, list[NoteMark]] = {}
        for mark in marks:
            pages.setdefault(mark.page, []).append(mark)
        self._pages = pages
        self._view.viewport().update()

    def replace(self, mark: NoteMark) -> None:
        """Show a note as it is about to become."""
        marks = self._pages.get(mark.page, [])
        self._pages[mark.page] = [mark if one.key == mark.key else one for one in marks]
        self._view.viewport().update()

    def choose(self, key: str) -> None:
        """Frame one note, or none."""
        self._chosen = key
        self._view.viewport().update()

    def move(self, mark: NoteMark | None) -> None:
        """Show a note elsewhere until it is let go."""
        self._moving = mark
        self._view.viewport().update()

    def draw(self, page: int, strokes: tuple[Stroke, ...], meaning: Meaning) -> None:
        """Show ink that is no note yet."""
        self._ink = page, strokes, meaning
        self._view.viewport().update()

    def on_page(self, page: int) -> Sequence[NoteMark]:
        """The notes of a page, from 0."""
        return self._pages.get(page, ())

    def at(self, point: QPointF) -> NoteMark | None:
        """The note at a point of the window; of several the one that lies on top."""
        page, x, y = self._view.under.on_page(point)
        return next((mark for mark in reversed(self.on_page(page)) if self._holds(mark, x, y)), None)

    def on_desk(self, page: int, area: QRectF) -> QRectF:
        """An area in points of a page, on the desk."""
        return self._measure(Ground(0, 0, self._view.ground().ratio), page).mapRect(area)

    def in_window(self, page: int, point: QPointF) -> QPointF:
        """A point of a page, in Qt's own pixels of the window."""
        ground = self._view.ground()
        return self._measure(ground, page).map(point) / ground.ratio

    def paint(self, painter: QPainter, ground: Ground, page: int) -> None:
        """Paint the notes of a page in sight."""
        marks, (inked, strokes, meaning) = self.on_page(page), self._ink
        if not marks and inked != page:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._measure(ground, page), combine=True)
        width, moving = self._width(page), self._moving
        for mark in marks:
            shown = moving if moving is not None and moving.key == mark.key else mark
            note_painting.paint(painter, shown, width, is_night=ground.is_night)
            if mark.key == self._chosen:
                note_painting.paint_chosen(painter, shown, width)
        if inked == page:
            note_painting.paint_ink(painter, path_of(strokes), meaning)
        painter.restore()

    def _holds(self, mark: NoteMark, x: float, y: float) -> bool:
        if mark.note.kind is NoteKind.BOOKMARK:
            return note_painting.bookmark_area(self._width(mark.page)).contains(x, y)
        return mark.holds(x, y)

    def _width(self, page: int) -> float:
        return self._view.session.pages[page].width if self._view.session else 0.0

    def _measure(self, ground: Ground, page: int) -> QTransform:
        """From points of a page to where it is painted, whatever its zoom and turn."""
        corners = [Box(0, 0, 0, 0), Box(_UNIT, 0, _UNIT, 0), Box(0, _UNIT, 0, _UNIT)]
        start, across, down = (area.topLeft() for area in self._view.under.areas(ground, page, corners))
        right, below = (across - start) / _UNIT, (down - start) / _UNIT
        return QTransform(right.x(), right.y(), below.x(), below.y(), start.x(), start.y())
