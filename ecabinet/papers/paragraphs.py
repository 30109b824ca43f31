"""The paragraphs of a paper: what a revision keeps, moves and changes, however the pages break."""

import re
import unicodedata
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from ecabinet.papers.joining_lines import Joint, joined_lines
from ecabinet.papers.layout import Placed, running_text
from ecabinet.papers.lines import PageLines
from ecabinet.papers.numbering import Path, heading_of, label_of

_PAGE = 32
"""Bits of an origin that hold the place; the page stands above them."""
_ROW_LENGTH = 300
"""Characters up to which the cells of a row are one paragraph; longer cells are running text of their own."""
_UNWRITTEN = re.compile(r"[\s\-\u00ad\u2010-\u2015\u2212\u200b-\u200f\ufeff]+")
_QUOTES = str.maketrans("“”„‟‘’‚‛«»", '""""\'\'\'\'""')


class _Squeezing(dict[int, str]):
    """Maps a character to what is compared of it; filled as characters are met."""

    def __missing__(self, number: int) -> str:
        plain = unicodedata.normalize("NFKC", chr(number)).casefold().translate(_QUOTES)
        self[number] = result = _UNWRITTEN.sub("", plain)
        return result


_SQUEEZING = _Squeezing()


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
    """One paragraph, as a single line in NFC; `text` begins with `label`, its number ("2.", "a)", "Điều 5."), if any.

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
        return self.origin[0] >> _PAGE

    @property
    def last_page(self) -> int:
        """The page on which it ends."""
        return self.origin[-1] >> _PAGE

    @property
    def body(self) -> str:
        """The text without its number."""
        return self.text[len(self.label) :].lstrip()

    def places(self, start: int = 0, end: int | None = None) -> tuple[Stretch, ...]:
        """Where a part of `text` stands on the pages, one stretch for each page."""
        found: dict[int, Stretch] = {}
        for mark in self.origin[start:end]:
            page, place = mark >> _PAGE, mark & ((1 << _PAGE) - 1)
            known = found.get(page)
            first, beyond = (min(known.start, place), max(known.end, place + 1)) if known else (place, place + 1)
            found[page] = Stretch(page, first, beyond)
        return tuple(found.values())


def read_paragraphs(pages: Sequence[PageLines]) -> tuple[Paragraph, ...]:
    """The paragraphs of a paper in reading order, without running heads, feet and page numbers; none for a scan."""
    path = Path()
    joined = joined_lines(running_text(pages), [page.width for page in pages])
    return tuple(_made(pages, rows, path) for rows in _rows(joined))


def squeezed(text: str) -> str:
    """The wording of a text: no spaces, case, hyphens, ligatures or shapes of quotation marks, which producers vary."""
    return text.translate(_SQUEEZING)


def _made(pages: Sequence[PageLines], cells: Sequence[Sequence[Joint]], path: Path) -> Paragraph:
    signs: list[str] = []
    origin = array("Q")
    for joint, space in ((joint, joint.space or not index) for cell in cells for index, joint in enumerate(cell)):
        placed = joint.placed
        if signs and space and signs[-1] != " ":
            signs.append(" ")
            origin.append(origin[-1])
        for place, sign in _one_line(pages[placed.page].text.text, placed.line.start, placed.line.end):
            signs.append(sign)
            origin.append(placed.page << _PAGE | place)
    text = "".join(signs)
    heading = heading_of(text)
    kind = Kind.ROW if len(cells) > 1 else Kind.HEADING if heading else Kind.TEXT
    label = text[: heading.length] if heading and text[heading.length :].strip() else label_of(text)
    article = path.now if kind is Kind.ROW else path.enter(text, label)
    return Paragraph(text, label, article, kind, squeezed(text[len(label) :]), origin)


def _one_line(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The characters of a line with their places; of several spaces one, and none at either end."""
    space = -1
    written = False
    for place in range(start, end):
        sign = text[place]
        if sign.isspace() or sign == "\x02":
            space = place
            continue
        if space >= 0 and written:
            yield space, " "
        space, written = -1, True
        yield place, sign


def _rows(paragraphs: Iterable[list[Joint]]) -> Iterator[list[list[Joint]]]:
    """Paragraphs, the short ones that stand beside each other taken together: the cells of a table's row."""
    row: list[list[Joint]] = []
    for cell in paragraphs:
        if row and not (_beside(row[-1], cell) and _length(row) + _length([cell]) <= _ROW_LENGTH):
            yield row
            row = []
        row.append(cell)
    if row:
        yield row


def _length(cells: Sequence[Sequence[Joint]]) -> int:
    return sum(len(joint.placed.words) for cell in cells for joint in cell)


def _beside(cell: Sequence[Joint], following: Sequence[Joint]) -> bool:
    """Whether a block of lines stands to the right of another, at its height, on the same page."""
    (left, left_page), (right, right_page) = _bounds(cell), _bounds(following)
    common = min(left[3], right[3]) - max(left[1], right[1])
    height = min(left[3] - left[1], right[3] - right[1])
    return left_page == right_page and right[0] >= left[2] - 1 and common >= 0.5 * height


def _bounds(cell: Sequence[Joint]) -> tuple[tuple[float, float, float, float], set[int]]:
    boxes: list[Placed] = [joint.placed for joint in cell]
    edges = (
        min(placed.line.box.left for placed in boxes),
        min(placed.line.box.top for placed in boxes),
        max(placed.line.box.right for placed in boxes),
        max(placed.line.box.bottom for placed in boxes),
    )
    return edges, {placed.page for placed in boxes}
