"""Where the pages of a paper lie on the desk, one below the other or two abreast; plain numbers, no Qt.

All lengths are pixels of the screen itself, so that pictures of pages are shown without being resampled.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import mode
from typing import Self

from ecabinet.papers.pages import Box, PageSize

DOTS_PER_POINT = 96 / 72
"""Pixels a point at zoom 1 on a screen without scaling."""
SMALLEST_ZOOM, LARGEST_ZOOM = 0.1, 8.0
ZOOM_STEPS = (0.1, 0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
WIDEST_FIT = 1.25
"""Fitting the width stops here: on a wide screen a page of text stays a page and no poster."""


class Fit(StrEnum):
    """What the zoom follows."""

    WIDTH = "width"
    PAGE = "page"
    ZOOM = "zoom"


class Spread(StrEnum):
    """How many pages lie abreast; a book's first page is its cover and lies alone, where a right page lies."""

    ONE = "one"
    TWO = "two"
    BOOK = "book"

    def rows(self, pages: int) -> list[range]:
        """The pages of each row."""
        step = 1 if self is Spread.ONE else 2
        cover = [range(1)] if self is Spread.BOOK and pages else []
        return cover + [range(first, min(first + step, pages)) for first in range(len(cover), pages, step)]


@dataclass(frozen=True, slots=True)
class Desk:
    """What pages lie on: the room for them, the space around and between them, and the scaling of the screen."""

    width: int
    height: int
    margin: int
    gap: int
    ratio: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page on the desk: its place and size, and its scale in pixels a point."""

    left: int
    top: int
    width: int
    height: int
    scale: float
    turn: int

    @property
    def bottom(self) -> int:
        """The first row below the page."""
        return self.top + self.height

    def on_desk(self, box: Box, page: PageSize) -> Box:
        """A box of the page, in points, on the desk."""
        left, top, right, bottom = box.left, box.top, box.right, box.bottom
        if self.turn == 1:
            left, top, right, bottom = page.height - bottom, left, page.height - top, right
        elif self.turn == 2:
            left, top, right, bottom = page.width - right, page.height - bottom, page.width - left, page.height - top
        elif self.turn == 3:
            left, top, right, bottom = top, page.width - right, bottom, page.width - left
        scale = self.scale
        return Box(
            self.left + left * scale, self.top + top * scale, self.left + right * scale, self.top + bottom * scale
        )

    def on_page(self, x: float, y: float, page: PageSize) -> tuple[float, float]:
        """A place of the desk, in points of the page."""
        across, down = (x - self.left) / self.scale, (y - self.top) / self.scale
        if self.turn == 1:
            return down, page.height - across
        if self.turn == 2:
            return page.width - across, page.height - down
        if self.turn == 3:
            return page.width - down, across
        return across, down


@dataclass(frozen=True, slots=True)
class Layout:
    """All sheets of a paper at one zoom, and the room they take together."""

    sheets: tuple[Sheet, ...]
    tops: tuple[int, ...]
    width: int
    height: int
    zoom: float

    @classmethod
    def of(
        cls, pages: Sequence[PageSize], desk: Desk, fit: Fit, zoom: float, turn: int, *, spread: Spread = Spread.ONE
    ) -> Self:
        """Lay the pages out; `zoom` counts where the fit is `Fit.ZOOM`, `turn` is in clockwise quarters."""
        sizes = [(page.height, page.width) if turn % 2 else (page.width, page.height) for page in pages]
        if fit is not Fit.ZOOM:
            zoom = _fitting(sizes, desk, fit, spread)
        scale = zoom * DOTS_PER_POINT * desk.ratio
        room, spine = _room(desk, spread)
        columns = 1 if spread is Spread.ONE else 2
        across = desk.width
        if fit is Fit.ZOOM:
            widest = max((round(width * scale) for width, _ in sizes), default=0)
            across = max(across, columns * widest + spine + 2 * desk.margin)
        sheets: list[Sheet] = []
        top = desk.gap
        for row in spread.rows(len(sizes)):
            # while the zoom follows the window, a page wider than the others is made to fit as well
            widest_here = max(sizes[page][0] for page in row)
            own = min(scale, room / widest_here) if fit is not Fit.ZOOM else scale
            for page in row:
                wide, high = (max(1, round(side * own)) for side in sizes[page])
                left = _left(across, wide, spine, page, spread)
                sheets.append(Sheet(left, top, wide, high, own, turn))
            top = max(sheets[page].bottom for page in row) + desk.gap
        return cls(tuple(sheets), tuple(sheet.top for sheet in sheets), across, top, zoom)

    def page_at(self, y: float) -> int:
        """The first page of the row at a height of the desk, or above a gap; 0 for a paper without pages."""
        return self._row_of(max(0, bisect_right(self.tops, y) - 1)).start

    def page_at_point(self, x: float, y: float) -> int:
        """The page at a point of the desk, or the nearest one to the left and above."""
        row = self._row_of(max(0, bisect_right(self.tops, y) - 1))
        return next((page for page in reversed(row) if x >= self.sheets[page].left), row.start)

    def between(self, top: int, bottom: int) -> range:
        """The pages that a strip of the desk shows."""
        if not self.sheets:
            return range(0)
        row = self._row_of(self.page_at(top))
        hidden = all(self.sheets[page].bottom <= top for page in row)
        return range(row.stop if hidden else row.start, bisect_right(self.tops, bottom - 1))

    def beside(self, page: int, rows: int) -> int:
        """The first page of a row so many further on, or back, than that of a page; within the paper."""
        for _ in range(abs(rows)):
            row = self._row_of(page)
            page = row.stop if rows > 0 else row.start - 1
        return self._row_of(max(0, min(page, len(self.sheets) - 1))).start

    def _row_of(self, page: int) -> range:
        if not self.sheets:
            return range(0)
        top = self.tops[max(0, min(page, len(self.tops) - 1))]
        return range(bisect_left(self.tops, top), bisect_right(self.tops, top))


def next_zoom(zoom: float, *, larger: bool) -> float:
    """The next step of the zoom."""
    steps = ZOOM_STEPS if larger else tuple(reversed(ZOOM_STEPS))
    beyond = [step for step in steps if (step > zoom * 1.01 if larger else step < zoom * 0.99)]
    return beyond[0] if beyond else steps[-1]


def _room(desk: Desk, spread: Spread) -> tuple[float, int]:
    """The width there is for one page, and that of the gap between two abreast."""
    room = max(1, desk.width - 2 * desk.margin)
    return (room, 0) if spread is Spread.ONE else (max(1.0, (room - desk.gap) / 2), desk.gap)


def _left(across: int, wide: int, spine: int, page: int, spread: Spread) -> int:
    """Where a page begins: in the middle, or at its side of the spine."""
    if spread is Spread.ONE:
        return (across - wide) // 2
    is_right = page % 2 == (0 if spread is Spread.BOOK else 1)
    return across // 2 + spine // 2 if is_right else across // 2 - spine // 2 - wide


def _fitting(sizes: Sequence[tuple[float, float]], desk: Desk, fit: Fit, spread: Spread) -> float:
    """The zoom at which the usual page fits the room for one in width, or wholly."""
    if not sizes:
        return 1.0
    width, height = mode((round(width), round(height)) for width, height in sizes)
    unit = DOTS_PER_POINT * desk.ratio
    room, _ = _room(desk, spread)
    zoom = min(WIDEST_FIT, room / (width * unit))
    if fit is Fit.PAGE:
        zoom = min(room / (width * unit), (desk.height - 2 * desk.gap) / (height * unit))
    return min(LARGEST_ZOOM, max(SMALLEST_ZOOM, zoom))
