"""A note as the paper view handles it: its geometry in points, made once, and what a person draws before it is one."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPainterPathStroker

from ecabinet.desktop.tokens import ThemeName, Token, Tokens
from ecabinet.domain.paper_notes import UNITS, Meaning, NoteKind, PaperNote, Rect, Stroke
from ecabinet.papers.anchors import Anchor as Place
from ecabinet.papers.pages import Box

INK_WIDTH = 1.6
"""Points."""
_REACH = 5.0
"""Points by which the pointer may miss a line of ink."""
_ON_PAPER = Tokens.of(ThemeName.LIGHT)
_TOKENS = {
    Meaning.PLAIN: Token.SPEAK,
    Meaning.IMPORTANT: Token.GOLD,
    Meaning.QUESTION: Token.NAVY,
    Meaning.AGREE: Token.AGREE,
    Meaning.DISAGREE: Token.OBJECT,
}


@dataclass(frozen=True)
class NoteMark:
    """A note that lies on a page, by its id; its shapes are made when it is first seen."""

    key: str
    note: PaperNote
    is_mine: bool = True
    is_shared: bool = False

    @property
    def page(self) -> int:
        """Its page, from 0."""
        return self.note.anchor.page - 1

    @cached_property
    def areas(self) -> tuple[QRectF, ...]:
        """Its boxes, in points of the page."""
        return tuple(QRectF(*_edges(box)) for box in self.note.boxes)

    @cached_property
    def ink(self) -> QPainterPath:
        """Its strokes, in points of the page."""
        return path_of(self.note.strokes)

    @cached_property
    def reach(self) -> QPainterPath:
        """Where its ink can be pointed at."""
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * _REACH)
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        return stroker.createStroke(self.ink)

    def holds(self, x: float, y: float) -> bool:
        """Whether the note lies at a point of its page."""
        if self.note.kind is NoteKind.INK:
            return self.reach.contains(QPointF(x, y))
        return any(area.contains(x, y) for area in self.areas)

    def moved_to(self, note: PaperNote) -> "NoteMark":
        """The same note with other places, while it is drawn about."""
        return NoteMark(self.key, note, self.is_mine, self.is_shared)


@dataclass(frozen=True, slots=True)
class NoteSketch:
    """What a person drew: all of a note but the paper it is on. `place` names the page and the words there."""

    kind: NoteKind
    meaning: Meaning
    place: Place
    boxes: tuple[Rect, ...] = ()
    strokes: tuple[Stroke, ...] = ()


def colour(meaning: Meaning) -> QColor:
    """What stands for a meaning on white paper, strong enough for a line or a sign."""
    return QColor(_ON_PAPER[_TOKENS[meaning]])


def token(meaning: Meaning) -> Token:
    """The same in the theme that is shown."""
    return _TOKENS[meaning]


def tint(meaning: Meaning) -> QColor:
    """What black words are laid on to be marked with a meaning."""
    if meaning is Meaning.PLAIN:
        return QColor(_ON_PAPER[Token.MARK])
    strong = colour(meaning)
    parts = (round(255 - (255 - part) * _TINT) for part in (strong.red(), strong.green(), strong.blue()))
    return QColor(*parts)


_TINT = 0.32


def rect_of(box: Box) -> Rect:
    """A box of a page as a note keeps it."""
    left, top, right, bottom = (max(0, round(edge * UNITS)) for edge in (box.left, box.top, box.right, box.bottom))
    return Rect(left, top, max(left, right), max(top, bottom))


def path_of(strokes: tuple[Stroke, ...]) -> QPainterPath:
    """Lines of ink as a path in points; a stroke of one point is a dot."""
    path = QPainterPath()
    for stroke in strokes:
        points = [QPointF(x / UNITS, y / UNITS) for x, y in stroke]
        path.moveTo(points[0])
        for point in points[1:] or [points[0] + QPointF(0.1, 0)]:
            path.lineTo(point)
    return path


def _edges(box: Rect) -> tuple[float, float, float, float]:
    return box.left / UNITS, box.top / UNITS, (box.right - box.left) / UNITS, (box.bottom - box.top) / UNITS
