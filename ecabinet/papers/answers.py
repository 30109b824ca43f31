"""Reads what a drawing child says. The child may be in hostile hands: nothing is taken as it comes."""

import math
from array import array
from dataclasses import dataclass

from ecabinet.domain.faults import Refused
from ecabinet.papers.canvas import Canvas
from ecabinet.papers.facts import PAGE_LIMIT
from ecabinet.papers.frames import Header
from ecabinet.papers.glyphs import PageGlyphs
from ecabinet.papers.lines import PageLines, TextLine
from ecabinet.papers.pages import Box, Link, OutlineEntry, PageSize, Part, Picture
from ecabinet.papers.text import PageText, tidy

_SMALLEST_SIDE, _LARGEST_SIDE = 1.0, 20_000.0
_A4 = PageSize(595.0, 842.0)
_TITLE_LIMIT = 300
_LINE = 8
"""Numbers that say where a line stands."""
_LINE_BYTES = 4 * _LINE


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer as it came: header, blob, and the shared memory as long as the next question is not asked."""

    header: Header
    blob: bytes
    canvas: Canvas | None


def sizes(answer: Answered) -> tuple[PageSize, ...]:
    """The sizes of all pages; an impossible one is taken for A4. Raises `Refused` where there are no pages."""
    if not 0 < len(answer.blob) <= 8 * PAGE_LIMIT:
        raise Refused("paper_breaks_reader")
    numbers = _floats(answer.blob)
    return tuple(_size(width, height) for width, height in zip(numbers[::2], numbers[1::2], strict=True))


def picture(answer: Answered, part: Part) -> Picture:
    """The pixels of a part, out of the shared memory."""
    count = part.width * part.height * 4
    pixels = answer.canvas.copy(count) if answer.canvas else answer.blob
    if len(pixels) != count:
        raise Refused("page_unreadable")
    return Picture(part.width, part.height, pixels)


def text(answer: Answered) -> PageText:
    """The text of a page."""
    return PageText.of(answer.blob.decode("utf-32-le", "replace"))


def glyphs(answer: Answered) -> PageGlyphs:
    """Text and boxes of a page."""
    count = answer.header.get("count")
    if type(count) is not int or len(answer.blob) != 20 * count:
        raise Refused("page_unreadable")
    boxes = _floats(answer.blob[4 * count :])
    characters = answer.blob[: 4 * count].decode("utf-32-le", "replace")
    if len(characters) != count or not all(map(math.isfinite, boxes)):
        raise Refused("page_unreadable")
    made = PageGlyphs(PageText.of(characters), boxes)
    made.lines  # noqa: B018 - worked out here, on a worker thread, so that the window need not
    return made


def lines(answer: Answered) -> PageLines:
    """Text and lines of a page."""
    count = answer.header.get("count")
    if type(count) is not int or not 0 <= 4 * count <= len(answer.blob) or (len(answer.blob) - 4 * count) % _LINE_BYTES:
        raise Refused("page_unreadable")
    numbers = _floats(answer.blob[4 * count :])
    characters = answer.blob[: 4 * count].decode("utf-32-le", "replace")
    if len(characters) != count or not all(map(math.isfinite, numbers)):
        raise Refused("page_unreadable")
    text = PageText.of(characters)
    found = (_line(text, numbers[index : index + _LINE], count) for index in range(0, len(numbers), _LINE))
    return PageLines(text, tuple(line for line in found if line.start < line.end))


def _line(text: PageText, numbers: "array[float]", count: int) -> TextLine:
    """A line as the child gives it: characters from and up to as PDFium counts, box, height; the eighth is unused."""
    start, end = (text.from_pdfium(min(max(0, int(number)), count)) for number in numbers[:2])
    return TextLine(start, end, Box(*numbers[2:6]), max(1.0, numbers[6]))


def links(answer: Answered, pages: int) -> tuple[Link, ...]:
    """The links of a page, without those that lead nowhere or elsewhere than to the web or to mail."""
    found = []
    for entry in _list(answer.header.get("links")):
        match entry:
            case [[*edges], int(page), str(address)] if len(edges) == 4 and all(map(_is_finite, edges)):
                reachable = address if address.startswith(("https://", "http://", "mailto:")) else ""
                target = page if 0 <= page < pages else None
                if reachable or target is not None:
                    found.append(Link(Box(*(float(str(edge)) for edge in edges)), target, reachable))
    return tuple(found)


def photographs(answer: Answered) -> tuple[Box, ...]:
    """The places of photographs on a page."""
    edges = _floats(answer.blob)
    if len(edges) % 4 or not all(map(math.isfinite, edges)):
        raise Refused("page_unreadable")
    return tuple(Box(*edges[start : start + 4]) for start in range(0, len(edges), 4))


def outline(answer: Answered, pages: int) -> tuple[OutlineEntry, ...]:
    """The lines of the table of contents that have a title."""
    found = []
    for entry in _list(answer.header.get("outline")):
        match entry:
            case [int(depth), str(title), int(page)] if tidy(title):
                shown = tidy(PageText.of(title).text)[:_TITLE_LIMIT]
                found.append(OutlineEntry(max(0, depth), shown, page if 0 <= page < pages else None))
    return tuple(found)


def _size(width: float, height: float) -> PageSize:
    if not all(_SMALLEST_SIDE <= side <= _LARGEST_SIDE for side in (width, height)):
        return _A4
    return PageSize(width, height)


def _floats(blob: bytes) -> "array[float]":
    if len(blob) % 8:
        raise Refused("page_unreadable")
    numbers = array("f")
    numbers.frombytes(blob)
    return numbers


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _is_finite(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)
