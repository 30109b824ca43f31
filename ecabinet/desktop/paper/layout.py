"""Where the pages of a paper lie on the desk, one below the other; plain numbers, no Qt.

All lengths are pixels of the screen itself, so that pictures of pages are shown without being resampled.
"""

from bisect import bisect_right
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
    def of(cls, pages: Sequence[PageSize], desk: Desk, fit: Fit, zoom: float, turn: int) -> Self:
        """Lay the pages out; `zoom` counts where the fit is `Fit.ZOOM`, `turn` is in clockwise quarters."""
        sizes = [(page.height, page.width) if turn % 2 else (page.width, page.height) for page in pages]
        if fit is not Fit.ZOOM:
            zoom = _fitting(sizes, desk, fit)
        scale = zoom * DOTS_PER_POINT * desk.ratio
        room = max(1, desk.width - 2 * desk.margin)
        across = max([desk.width, *(round(width * scale) + 2 * desk.margin for width, _ in sizes)])
        if fit is not Fit.ZOOM:
            across = desk.width
        sheets, tops, top = [], [], desk.gap
        for width, height in sizes:
            # while the zoom follows the window, a page wider than the others is made to fit as well
            own = min(scale, room / width) if fit is not Fit.ZOOM else scale
            wide, high = max(1, round(width * own)), max(1, round(height * own))
            sheets.append(Sheet((across - wide) // 2, top, wide, high, own, turn))
            tops.append(top)
            top += high + desk.gap
        return cls(tuple(sheets), tuple(tops), across, top, zoom)

    def page_at(self, y: float) -> int:
        """The page that lies at a height of the desk, or the one above a gap; 0 for a paper without pages."""
        return max(0, bisect_right(self.tops, y) - 1)

    def between(self, top: int, bottom: int) -> range:
        """The pages that a strip of the desk shows."""
        first = self.page_at(top)
        if first < len(self.sheets) and self.sheets[first].bottom <= top:
            first += 1
        return range(first, bisect_right(self.tops, bottom - 1)) if self.sheets else range(0)


def next_zoom(zoom: float, *, larger: bool) -> float:
    """The next step of the zoom."""
    steps = ZOOM_STEPS if larger else tuple(reversed(ZOOM_STEPS))
    beyond = [step for step in steps if (step > zoom * 1.01 if larger else step < zoom * 0.99)]
    return beyond[0] if beyond else steps[-1]


def _fitting(sizes: Sequence[tuple[float, float]], desk: Desk, fit: Fit) -> float:
    """The zoom at which the usual page fits the desk's width, or wholly."""
    if not sizes:
        return 1.0
    width, height = mode((round(width), round(height)) for width, height in sizes)
    unit = DOTS_PER_POINT * desk.ratio
    zoom = min(WIDEST_FIT, (desk.width - 2 * desk.margin) / (width * unit))
    if fit is Fit.PAGE:
        zoom = min((desk.width - 2 * desk.margin) / (width * unit), (desk.height - 2 * desk.gap) / (height * unit))
    return min(LARGEST_ZOOM, max(SMALLEST_ZOOM, zoom))
