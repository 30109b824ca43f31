"""A selection of text that may run over several pages; no Qt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ecabinet.papers.anchors import Anchor, anchor_of
from ecabinet.papers.glyphs import PageGlyphs

Letters = Callable[[int], PageGlyphs | None]
"""Gives the letters of a page, or None where they are not known."""


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place in the text of a page, counted from 0."""

    page: int
    place: int


@dataclass(frozen=True, slots=True)
class Selection:
    """From where it was begun to where it has been drawn; either may come first."""

    origin: Spot
    head: Spot

    @property
    def start(self) -> Spot:
        """The end that comes first."""
        return min(self.origin, self.head)

    @property
    def end(self) -> Spot:
        """The end that comes last."""
        return max(self.origin, self.head)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return self.origin == self.head

    def drawn_to(self, head: Spot) -> "Selection":
        """The same beginning, another end."""
        return Selection(self.origin, head)

    def spans(self, letters: Letters) -> Iterator[tuple[int, int, int]]:
        """Page, from and up to, for every page of the selection whose letters are known."""
        for page in range(self.start.page, self.end.page + 1):
            known = letters(page)
            if known is None:
                continue
            first = self.start.place if page == self.start.page else 0
            beyond = self.end.place if page == self.end.page else len(known.text.text)
            if first < beyond:
                yield page, first, beyond

    def text(self, letters: Letters) -> str:
        """What is selected, with plain line ends."""
        parts = []
        for page, first, beyond in self.spans(letters):
            known = letters(page)
            if known is not None:
                parts.append(known.text.text[first:beyond])
        return "\n".join(parts).replace("\r\n", "\n")

    def anchor(self, letters: Letters) -> Anchor | None:
        """What a comment on the selection is tied to: its text on the first page that has any."""
        for page, first, beyond in self.spans(letters):
            known = letters(page)
            if known is not None and (anchor := anchor_of(page + 1, known.text, first, beyond)):
                return anchor
        return None


def stepped(spot: Spot, letters: PageGlyphs, *, forward: bool, by_word: bool) -> Spot:
    """The place one letter or one word further on the same page."""
    text = letters.text.text
    place = spot.place
    step = 1 if forward else -1

    def ahead() -> str:
        index = place if forward else place - 1
        return text[index] if 0 <= index < len(text) else ""

    if not by_word:
        return Spot(spot.page, min(len(text), max(0, place + step)))
    while ahead() and not ahead().isalnum():
        place += step
    while ahead() and ahead().isalnum():
        place += step
    return Spot(spot.page, place)


def line_stepped(spot: Spot, letters: PageGlyphs, *, down: bool) -> Spot:
    """The place one line further, at about the same distance from the line's start; the page's end where none is."""
    first, beyond = letters.line_around(spot.place)
    starts = [letters.text.from_pdfium(line.start) for line in letters.lines]
    later = [start for start in starts if start >= beyond and start > first]
    earlier = [start for start in starts if start < first]
    if not (later if down else earlier):
        return Spot(spot.page, len(letters.text.text) if down else 0)
    start = later[0] if down else earlier[-1]
    _, end = letters.line_around(start)
    return Spot(spot.page, min(start + spot.place - first, end))
