"""Where the letters of a page stand: from a point to a place in the text, and from a stretch of text to boxes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ecabinet.papers.pages import Box
from ecabinet.papers.text import PageText

_SAME_LINE = 0.5
"""Share of a letter's height that it must have in common with the line to belong to it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its box, and its letters from and up to, counted as PDFium does."""

    box: Box
    start: int
    end: int


@dataclass(frozen=True)
class PageGlyphs:
    """The text of a page and a box for each of PDFium's characters, four numbers in a row, all zero for unseen ones."""

    text: PageText
    boxes: Sequence[float] = field(repr=False)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines of the page in the order of its text."""
        return tuple(self._lines(0, len(self.boxes) // 4))

    def boxes_of(self, start: int, end: int) -> tuple[Box, ...]:
        """The boxes that cover a stretch of the text, one a line."""
        first, beyond = self.text.of_pdfium(start, end)
        touched = (line for line in self.lines if line.start < beyond and line.end > first)
        parts = (
            (line,) if first <= line.start and line.end <= beyond
            else self._lines(max(first, line.start), min(beyond, line.end))
            for line in touched
        )  # fmt: skip
        return tuple(line.box for part in parts for line in part)

    def place_at(self, x: float, y: float) -> int:
        """The place in the text nearest to a point: in front of the letter whose left half is nearest."""
        if not self.lines:
            return 0
        line = min(
            self.lines,
            key=lambda line: (_gap(y, line.box.top, line.box.bottom), _gap(x, line.box.left, line.box.right)),
        )
        for index in range(line.start, line.end):
            left, _, right, _ = self._box(index)
            if right > left and x < (left + right) / 2:
                return self.text.from_pdfium(index)
        return self.text.from_pdfium(line.end)

    def is_on_text(self, x: float, y: float) -> bool:
        """Whether a point lies on a line of text."""
        return any(line.box.left <= x <= line.box.right and line.box.top <= y <= line.box.bottom for line in self.lines)

    def line_around(self, place: int) -> tuple[int, int]:
        """The line at a place in the text, from and up to."""
        index, _ = self.text.of_pdfium(place, place + 1) if place < len(self.text.text) else (len(self.boxes) // 4, 0)
        for line in self.lines:
            if line.start <= index <= line.end:
                return self.text.from_pdfium(line.start), self.text.from_pdfium(line.end)
        return place, place

    def _box(self, index: int) -> Sequence[float]:
        return self.boxes[4 * index : 4 * index + 4]

    def _lines(self, first: int, beyond: int) -> Iterator[Line]:
        start = end = first
        edges: tuple[float, float, float, float] | None = None
        for index in range(first, beyond):
            left, top, right, bottom = self._box(index)
            if right <= left:
                continue
            if edges is not None and _joins(edges, top, bottom, left):
                edges = min(edges[0], left), min(edges[1], top), max(edges[2], right), max(edges[3], bottom)
            else:
                if edges is not None:
                    yield Line(Box(*edges), start, end)
                start, edges = index, (left, top, right, bottom)
            end = index + 1
        if edges is not None:
            yield Line(Box(*edges), start, end)


def _joins(edges: tuple[float, float, float, float], top: float, bottom: float, left: float) -> bool:
    """Whether a letter continues the line with these edges: at its height, and not far to the left of its end."""
    common = min(edges[3], bottom) - max(edges[1], top)
    height = min(edges[3] - edges[1], bottom - top)
    return common >= _SAME_LINE * height and left >= edges[2] - 2 * (edges[3] - edges[1])


def _gap(value: float, low: float, high: float) -> float:
    """How far a number lies outside a range."""
    return max(low - value, 0.0, value - high)
