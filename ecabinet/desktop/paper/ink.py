"""Ink: what a moving pointer leaves, thinned to the points that matter; and rubbing it out. No Qt."""

import math

from ecabinet.domain.paper_notes import POINTS_LIMIT, STROKES_LIMIT, UNITS, Stroke

_FINE = 0.35 * UNITS
"""How far, in hundredths of a point, a thinned line may stray from the drawn one: less than the ink is wide."""
_RUBBER = 6.0 * UNITS


class Pen:
    """Collects the strokes of one note; all on one page, and no more than a note may hold."""

    def __init__(self) -> None:
        self.page = -1
        self._done: list[Stroke] = []
        self._drawn: list[tuple[int, int]] = []

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """What was drawn so far."""
        return (*self._done, thinned(self._drawn)) if self._drawn else tuple(self._done)

    @property
    def wet(self) -> tuple[Stroke, ...]:
        """The same while it is being drawn, with the last stroke as it came."""
        return (*self._done, tuple(self._drawn)) if self._drawn else tuple(self._done)

    def to(self, page: int, x: float, y: float, *, begins: bool) -> bool:
        """Go to a place, in points, of a page; says whether that left ink: none beyond the page it began on."""
        if begins:
            self._done, self._drawn = list(self.strokes), []
            self.page = page
        points = sum(map(len, self._done)) + len(self._drawn)
        if page != self.page or points >= POINTS_LIMIT or len(self._done) >= STROKES_LIMIT:
            return False
        self._drawn.append((max(0, round(x * UNITS)), max(0, round(y * UNITS))))
        return True


def thinned(points: list[tuple[int, int]]) -> Stroke:
    """A line with as few points as tell its shape (Ramer, Douglas and Peucker)."""
    if len(points) < 3:
        return tuple(points)
    keep = {0, len(points) - 1}
    waiting = [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        away, furthest = max(
            ((_distance(points[at], points[first], points[last]), at) for at in range(first + 1, last)),
            default=(0.0, first),
        )
        if away > _FINE:
            keep.add(furthest)
            waiting += [(first, furthest), (furthest, last)]
    return tuple(points[at] for at in sorted(keep))


def rubbed(strokes: tuple[Stroke, ...], x: float, y: float) -> tuple[Stroke, ...]:
    """The strokes that a rubber at a place, in points, leaves."""
    place = (round(x * UNITS), round(y * UNITS))
    return tuple(stroke for stroke in strokes if not _touches(stroke, place))


def _touches(stroke: Stroke, place: tuple[int, int]) -> bool:
    ends = stroke[1:] or stroke
    return any(_distance(place, start, end) <= _RUBBER for start, end in zip(stroke, ends, strict=False))


def _distance(place: tuple[int, int], start: tuple[int, int], end: tuple[int, int]) -> float:
    """How far a place is from the line between two others."""
    across, down = end[0] - start[0], end[1] - start[1]
    length = across * across + down * down
    along = 0.0 if not length else ((place[0] - start[0]) * across + (place[1] - start[1]) * down) / length
    along = max(0.0, min(1.0, along))
    return math.hypot(place[0] - start[0] - along * across, place[1] - start[1] - along * down)
