"""What is said about pages between the program and its children: sizes, parts to draw, pictures, links."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page as it is shown, in points of 1/72 inch."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page as it is shown, in points; the origin is the top left corner, y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a page to draw: pixels of the whole page, the part's place in them, clockwise quarter turns.

    Width and height of the page are those after turning.
    """

    page_width: int
    page_height: int
    left: int
    top: int
    width: int
    height: int
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn part of a page: rows of four bytes a pixel, blue, green, red and one unused."""

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Link:
    """A place on a page that leads to a page of the same paper, counted from 0, or to an address."""

    box: Box
    page: int | None
    address: str


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A line of the paper's own table of contents; `depth` from 0, `page` from 0 or None where it leads nowhere."""

    depth: int
    title: str
    page: int | None
