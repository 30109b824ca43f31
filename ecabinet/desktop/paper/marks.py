"""What is laid over the text of a paper: highlights and pins of comments and notes, each tied to a quote."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from ecabinet.papers.anchors import Anchor, place_of
from ecabinet.papers.glyphs import PageGlyphs
from ecabinet.papers.pages import Box


@dataclass(frozen=True, slots=True)
class Highlight:
    """Words that are marked; `key` is the caller's own name for it."""

    key: str
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Pin:
    """A round sign in the margin beside a quote, with a number; `spoken` is what its tooltip says."""

    key: str
    anchor: Anchor
    count: int
    spoken: str


@dataclass(frozen=True, slots=True)
class PlacedPin:
    """A pin and the height on its page, in points, at which it stands."""

    pin: Pin
    y: float


M = TypeVar("M", Highlight, Pin)


class Marks:
    """Highlights and pins by page, placed once the letters of the page are known."""

    def __init__(self) -> None:
        self._highlights: dict[int, list[Highlight]] = {}
        self._pins: dict[int, list[Pin]] = {}
        self._boxes: dict[int, tuple[Box, ...]] = {}
        self._placed: dict[int, tuple[PlacedPin, ...]] = {}

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Replace all highlights."""
        self._highlights = _by_page(highlights)
        self._boxes.clear()

    def set_pins(self, pins: Sequence[Pin]) -> None:
        """Replace all pins."""
        self._pins = _by_page(pins)
        self._placed.clear()

    def has_any(self, page: int) -> bool:
        """Whether something is to be laid over a page, so that its letters are needed."""
        return page in self._highlights or page in self._pins

    def boxes(self, page: int, letters: PageGlyphs | None) -> tuple[Box, ...]:
        """What is highlighted on a page."""
        if letters is None or page not in self._highlights:
            return ()
        if page not in self._boxes:
            anchors = [highlight.anchor for highlight in self._highlights[page]]
            self._boxes[page] = tuple(box for anchor in anchors for box in boxes_of(anchor, letters))
        return self._boxes[page]

    def pins(self, page: int, letters: PageGlyphs | None) -> tuple[PlacedPin, ...]:
        """The pins of a page; one whose quote is not there stands at the top."""
        if letters is None or page not in self._pins:
            return ()
        if page not in self._placed:
            self._placed[page] = tuple(PlacedPin(pin, _height(pin.anchor, letters)) for pin in self._pins[page])
        return self._placed[page]


def boxes_of(anchor: Anchor, letters: PageGlyphs) -> tuple[Box, ...]:
    """Where an anchor's quote stands on its page, one box a line; none where it is not there."""
    place = place_of(anchor, letters.text)
    return letters.boxes_of(*place) if place else ()


def _height(anchor: Anchor, letters: PageGlyphs) -> float:
    boxes = boxes_of(anchor, letters)
    return (boxes[0].top + boxes[0].bottom) / 2 if boxes else 0.0


def _by_page(marks: Sequence[M]) -> dict[int, list[M]]:
    """Marks by page, counted from 0; an anchor counts from 1."""
    pages: dict[int, list[M]] = {}
    for mark in marks:
        pages.setdefault(mark.anchor.page - 1, []).append(mark)
    return pages
