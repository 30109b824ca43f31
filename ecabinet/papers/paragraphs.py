"""The paragraphs of a paper: what a revision keeps, moves and changes, however the pages break."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from ecabinet.papers.lines import PageLines


class Kind(Enum):
    """What a paragraph is: running text, the heading of an article or chapter, or the row of a table."""

    TEXT = "text"
    HEADING = "heading"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a page's text: the page counted from 0, its characters from and up to."""

    page: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, as a single line in NFC; `text` begins with `label`, its number in the list, where it has one.

    `article` is the path to it, as "Chương II / Điều 5 / khoản 2 / điểm a"; "" before the first.
    """

    text: str
    label: str
    article: str
    kind: Kind
    fingerprint: str = field(repr=False)
    """The words without number, spaces, case and hyphens: equal where the wording is."""
    origin: Sequence[int] = field(repr=False, compare=False)
    """For every character of `text` the page and the place there, as `page << 32 | place`."""

    @property
    def page(self) -> int:
        """The page on which it begins, counted from 0."""
        return self.origin[0] >> 32

    @property
    def body(self) -> str:
        """The text without its number."""
        return self.text[len(self.label) :].lstrip()

    def places(self, start: int = 0, end: int | None = None) -> tuple[Stretch, ...]:
        """Where a part of `text` stands on the pages, one stretch for each page."""
        raise NotImplementedError


def read_paragraphs(pages: Sequence[PageLines]) -> tuple[Paragraph, ...]:
    """The paragraphs of a paper in reading order, without running heads, feet and page numbers; none for a scan."""
    raise NotImplementedError
