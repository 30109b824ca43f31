"""What of a page is its running text: lines in reading order, without running heads, feet and page numbers."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from ecabinet.papers.lines import PageLines, TextLine

_EDGE_LINES: Final = 4
"""Lines from the upper and from the lower edge of a page among which a running head or foot is looked for."""
_SAME_HEIGHT: Final = 6.0
"""Points by which a running line may stand higher or lower on another page."""
_SHARE: Final = 0.4
"""Of the pages, how many a running line must stand on; left and right pages have their own."""
_OFTEN: Final = 3
"""Pages on which a line must come again at least to run through the paper."""
_APART: Final = 1.25
"""Times the usual distance of two lines that a running line keeps from the text."""
_PAGE_AT_END = re.compile(r"^\W*\d{1,4}\W+|\W*\d{1,4}\W*$")
_NUMBER = re.compile(r"(?<!\d)\d{1,4}(?!\d)|(?<![a-z])[ivxlc]+(?![a-z])")
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:trang|page|pg\.?|p\.)\s*)?(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:/|of|trên)\s*\d{1,4})?\W*", re.I
)
_DISORDER: Final = 0.12
"""Share of lines that may stand above the one before them, in its column, before the written order is not believed."""

_WOVEN: Final = 0.3
"""Share of lines that may be followed by one across the gutter at their height before columns are taken for woven."""
_PROSE: Final = 25
"""Characters that the lines of a column of running text have on average at least; cells of tables have fewer."""
_STEPS: Final = 40
"""Places across the page that are tried as a gutter, the middle half of them."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A line of running text, the page it stands on, counted from 0, and its words."""

    page: int
    line: TextLine
    words: str


def running_text(pages: Sequence[PageLines]) -> list[list[Placed]]:
    """The lines of every page in reading order, without what is repeated at the edges of pages."""
    placed = [
        [Placed(number, line, page.words(line).strip()) for line in page.lines] for number, page in enumerate(pages)
    ]
    dropped = _running_lines(placed) | _page_numbers(placed)
    return [_in_order([line for line in page if line not in dropped]) for page in placed]


def _edges(page: Sequence[Placed]) -> Iterator[tuple[str, Placed]]:
    """The outermost lines of a page, each with the edge it is near to."""
    rows = sorted(page, key=lambda placed: placed.line.box.top)
    yield from (("upper", placed) for placed in rows[:_EDGE_LINES])
    yield from (("lower", placed) for placed in rows[-_EDGE_LINES:])


def _running_lines(pages: Sequence[Sequence[Placed]]) -> set[Placed]:
    """Lines near an edge whose words, but for numbers, come again on other pages at the same height."""
    alike: defaultdict[tuple[str, str], list[Placed]] = defaultdict(list)
    for page in pages:
        for edge, placed in _edges(page):
            alike[edge, _NUMBER.sub("#", placed.words.casefold())].append(placed)
    found: set[Placed] = set()
    for group in alike.values():
        height = median(placed.line.box.top for placed in group)
        level = [placed for placed in group if abs(placed.line.box.top - height) <= _SAME_HEIGHT]
        if len({placed.page for placed in level}) >= max(_OFTEN, _SHARE * len(pages)):
            found.update(level)
        else:
            found.update(_local(level, pages))
    return found - _body(found, pages)


def _local(level: Sequence[Placed], pages: Sequence[Sequence[Placed]]) -> Iterator[Placed]:
    """What runs along a few pages only, as a chapter's name: apart from the text, and the same but for a number."""
    apart: defaultdict[str, dict[int, Placed]] = defaultdict(dict)
    for placed in level:
        if _is_apart(placed, pages[placed.page]):
            apart[_PAGE_AT_END.sub("", placed.words.casefold())][placed.page] = placed
    for found in apart.values():
        yield from (placed for page, placed in found.items() if {page - 2, page - 1, page + 1, page + 2} & set(found))


def _is_apart(placed: Placed, page: Sequence[Placed]) -> bool:
    """Whether nothing but page numbers stands further out, and the text at more than the usual distance."""
    tops = sorted(other.line.box.top for other in page if not _PAGE_NUMBER.fullmatch(other.words) or other is placed)
    if len(tops) < _OFTEN or placed.line.box.top not in {tops[0], tops[-1]}:
        return False
    usual = median(below - above for above, below in pairwise(tops))
    gap = tops[1] - tops[0] if placed.line.box.top == tops[0] else tops[-1] - tops[-2]
    return gap > _APART * usual


def _body(found: set[Placed], pages: Sequence[Sequence[Placed]]) -> set[Placed]:
    """Of lines taken for running ones those with other text between them and the edge: they are body that repeats."""
    inside: set[Placed] = set()
    for page in pages:
        numbers = {placed for placed in page if _PAGE_NUMBER.fullmatch(placed.words)}
        rows = sorted(page, key=lambda placed: placed.line.box.top)
        outer: set[Placed] = set()
        for ordered in (rows, rows[::-1]):
            for placed in ordered:
                if placed not in found and placed not in numbers:
                    break
                outer.add(placed)
        inside |= {placed for placed in page if placed in found} - outer
    return inside


def _page_numbers(pages: Sequence[Sequence[Placed]]) -> set[Placed]:
    """Lone numbers near an edge that grow with the pages."""
    offsets: defaultdict[tuple[str, int], list[Placed]] = defaultdict(list)
    for page in pages:
        for edge, placed in _edges(page):
            if number := _PAGE_NUMBER.fullmatch(placed.words):
                offsets[edge, _value(number[1]) - placed.page].append(placed)
    return {
        placed
        for group in offsets.values()
        if len({placed.page for placed in group}) >= max(2, _SHARE * len(pages))
        for placed in group
    }


def _value(number: str) -> int:
    if number.isdigit():
        return int(number)
    values = [{"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}[letter] for letter in number.lower()]
    return sum(-one if one < following else one for one, following in pairwise([*values, 0]))


def _in_order(lines: list[Placed]) -> list[Placed]:
    """The lines as they are read: as written, unless that jumps about or weaves two columns into each other."""
    upwards = sum(_is_above(after.line, before.line) for before, after in pairwise(lines))
    gutter = _gutter(lines)
    weaving = sum(_is_across(before.line, after.line, gutter) for before, after in pairwise(lines)) if gutter else 0
    if upwards <= max(2, _DISORDER * len(lines)) and weaving <= _WOVEN * len(lines):
        return lines
    return _by_columns(lines, gutter)


def _is_above(line: TextLine, other: TextLine) -> bool:
    common = min(line.box.right, other.box.right) - max(line.box.left, other.box.left)
    return line.box.bottom <= other.box.top + 1 and common > 0


def _is_across(line: TextLine, other: TextLine, gutter: float) -> bool:
    """Whether two lines stand at the same height on both sides of the gutter."""
    common = min(line.box.bottom, other.box.bottom) - max(line.box.top, other.box.top)
    return line.box.right <= gutter <= other.box.left and common > 0.5 * min(line.size, other.size)


def _gutter(lines: Sequence[Placed]) -> float | None:
    """Where the page is parted into two columns of running text; None where it is not."""
    if len(lines) < 8:
        return None
    left, right = min(p.line.box.left for p in lines), max(p.line.box.right for p in lines)
    places = [left + (right - left) * step / _STEPS for step in range(_STEPS // 4, 3 * _STEPS // 4 + 1)]
    crossing = [sum(placed.line.box.left < place < placed.line.box.right for placed in lines) for place in places]
    where = min(zip(crossing, (abs(place - (left + right) / 2) for place in places), places, strict=True))[2]
    sides = (
        [placed for placed in lines if placed.line.box.right <= where],
        [placed for placed in lines if placed.line.box.left >= where],
    )
    if min(crossing) > 0.3 * len(lines) or min(map(len, sides)) < 0.25 * len(lines):
        return None
    prose = all(sum(len(placed.words) for placed in side) >= _PROSE * len(side) for side in sides)
    return where if prose else None


def _by_columns(lines: Sequence[Placed], gutter: float | None) -> list[Placed]:
    """From top to bottom; between two lines that cross the gutter first the left column, then the right one."""
    rows = sorted(lines, key=lambda placed: (round(placed.line.box.bottom / 3), placed.line.box.left))
    if gutter is None:
        return rows
    ordered: list[Placed] = []
    columns: tuple[list[Placed], list[Placed]] = ([], [])
    for placed in rows:
        if placed.line.box.left < gutter < placed.line.box.right:
            ordered += columns[0] + columns[1] + [placed]
            columns = ([], [])
        else:
            columns[placed.line.box.left >= gutter].append(placed)
    return ordered + columns[0] + columns[1]
