"""Which lines make one paragraph, judged as a reader does: by whether the line before was full, by gaps and indents."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from ecabinet.papers.layout import Placed
from ecabinet.papers.numbering import heading_of, is_bare_label, label_of

_INDENT: Final = 0.7
"""Heights of a letter by which a line must be set in to begin a paragraph."""
_GAP: Final = 1.28
"""Times the usual distance of two lines from which on they are parted."""
_OTHER_SIZE: Final = 1.15
_NOTE_SIZE: Final = 0.9
"""Share of the usual height of letters below which the last lines of a page are notes."""
_CENTRED: Final = 3.0
"""Points by which the middle of centred lines may differ."""
_LABEL_GAP: Final = 5.0
"""Heights of a letter that a number in a list may stand before its text."""
_LEFT_OVER: Final = 0.25
"""Share of a column left empty after a finished sentence that ends a paragraph, however long the next word is."""
_PITCH: Final = 1.35
"""The distance of two lines, in heights of their letters, where a paper has too few sentences to tell its own."""
_FEW_PAIRS: Final = 3
_FEW: Final = 12
"""Lines up to which ragged ones may all end before the edge of their column."""
_FLUSH: Final = 2.0
"""Points from the longest line within which another ends at the same edge."""
_WIDE: Final = 0.45
"""Share of the page's width that a column of running text has when it is the only one."""
_NEXT_LINE: Final = 2.2
"""Heights of a letter down to which a line is still the next one."""
_CRUMB: Final = 40
"""Characters of a line that is running text and not the cell of a table."""
_ENDED = re.compile(r"[.;:!?…][\"”»’)\]]*$")
_BROKEN_WORD = re.compile(r"\w[-\u2010]$")


@dataclass(frozen=True, slots=True)
class Joint:
    """A line of a paragraph; `space` where it does not continue a word of the line before."""

    placed: Placed
    space: bool


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines below each other in one column: its edges, whether it is the column's first on the page, or its last."""

    lines: tuple[Placed, ...]
    left: float
    right: float


def joined_lines(pages: Sequence[Sequence[Placed]], widths: Sequence[float]) -> Iterator[list[Joint]]:
    """The paragraphs of a paper, each as its lines; notes at the foot of a page follow what they interrupt.

    The widths are those of the pages in points, 0 where they are not known.
    """
    size = _usual_size(pages)
    pitch = _usual_pitch(pages)
    paragraph: list[Joint] = []
    notes: list[list[Joint]] = []
    column: _Block | None = None
    for page, width in zip(pages, widths, strict=True):
        body, foot = _without_notes(page, size)
        for number, block in enumerate(blocks := list(_blocks(body, width))):
            resumes = column is not None and (number == 0 or _is_next_column(blocks, number))
            for place, placed in enumerate(block.lines):
                if place:
                    begins = _begins(paragraph, place, block, pitch)
                else:
                    begins = not (paragraph and column and resumes and _goes_on(paragraph, placed, column, block))
                if begins and paragraph:
                    yield paragraph
                    yield from notes
                    paragraph, notes = [], []
                paragraph.append(_joint(paragraph, placed))
            column = block
        notes += _paragraphs_of(foot, pitch, width)
    if paragraph:
        yield paragraph
    yield from notes


def _paragraphs_of(lines: Sequence[Placed], pitch: float, width: float) -> list[list[Joint]]:
    """The paragraphs of lines that nothing goes on from and to."""
    found: list[list[Joint]] = []
    for block in _blocks(lines, width):
        for number, placed in enumerate(block.lines):
            if number == 0 or _begins(found[-1], number, block, pitch):
                found.append([])
            found[-1].append(_joint(found[-1], placed))
    return found


def _joint(paragraph: Sequence[Joint], placed: Placed) -> Joint:
    """A line as it is joined to those before it."""
    if not paragraph:
        return Joint(placed, space=False)
    before = paragraph[-1].placed
    broken = before.page == placed.page and before.line.end == placed.line.start  # a soft hyphen stood between them
    broken = broken or bool(_BROKEN_WORD.search(before.words) and placed.words[:1].islower())
    return Joint(placed, space=not broken)


def _usual_size(pages: Sequence[Sequence[Placed]]) -> float:
    """The height of most letters of a paper."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for placed in page:
            sizes[round(placed.line.size * 2) / 2] += len(placed.words)
    return sizes.most_common(1)[0][0] if sizes else 1.0


def _usual_pitch(pages: Sequence[Sequence[Placed]]) -> float:
    """The distance of two lines in the middle of a sentence, in heights of their letters."""
    pitches: Counter[float] = Counter()
    for page in pages:
        for above, below in pairwise(page):
            pitch = (below.line.box.bottom - above.line.box.bottom) / above.line.size
            overlap = min(above.line.box.right, below.line.box.right) - max(above.line.box.left, below.line.box.left)
            if 0.6 < pitch < 3.0 and overlap > 0 and below.words[:1].islower() and not _ENDED.search(above.words):
                pitches[round(pitch * 20) / 20] += 1
    if pitches.total() < _FEW_PAIRS:
        return _PITCH
    # neighbouring steps count as one: letters of several fonts in a line blur its height
    wide = {step: sum(pitches[round(step + shift, 2)] for shift in (-0.05, 0.0, 0.05)) for step in pitches}
    common = max(wide.values())
    return min(step for step, count in wide.items() if count >= 0.5 * common)


def _without_notes(page: Sequence[Placed], size: float) -> tuple[list[Placed], list[Placed]]:
    """The lines of a page, and the small ones below them."""
    end = len(page)
    while end and page[end - 1].line.size < _NOTE_SIZE * size:
        end -= 1
    body, foot = list(page[:end]), list(page[end:])
    if foot and body and min(p.line.box.top for p in foot) >= max(p.line.box.bottom for p in body) - 1:
        return body, foot
    return list(page), []


def _blocks(lines: Sequence[Placed], width: float) -> Iterator[_Block]:
    """Lines parted where the writing goes back up or to the side."""
    margin = min((placed.line.box.left for placed in lines), default=0.0)
    block: list[Placed] = []
    for placed in lines:
        if block and not _is_below(block, placed):
            yield _block(block, margin, width)
            block = []
        block.append(placed)
    if block:
        yield _block(block, margin, width)


def _block(lines: Sequence[Placed], margin: float, width: float) -> _Block:
    """The lines and their edges; few ragged ones reach as far to the right as the page's left margin lets expect."""
    left, right = min(p.line.box.left for p in lines), max(p.line.box.right for p in lines)
    flush = sum(placed.line.box.right > right - _FLUSH for placed in lines)
    if 1 < len(lines) <= _FEW and flush < 2 and left < margin + width / 8 and right - left > _WIDE * width:
        right = max(right, width - margin)
    return _Block(tuple(lines), left, right)


def _is_below(block: Sequence[Placed], placed: Placed) -> bool:
    before = block[-1]
    if _on_row(before, placed):
        gap = placed.line.box.left - before.line.box.right
        wide = _LABEL_GAP if is_bare_label(before.words) else 1.0
        return -2 * placed.line.size <= gap <= wide * placed.line.size
    common = min(before.line.box.right, placed.line.box.right) - max(before.line.box.left, placed.line.box.left)
    return placed.line.box.bottom > before.line.box.bottom and (common > 0 or _is_crumb(block, placed))


def _is_crumb(block: Sequence[Placed], placed: Placed) -> bool:
    """Whether a line is the short last one of a paragraph, ending left of where the indented line above it begins."""
    before = block[-1]
    near = placed.line.box.bottom - before.line.box.bottom <= _NEXT_LINE * placed.line.size
    at_margin = placed.line.box.left >= min(p.line.box.left for p in block) - 1
    first = len(block) == 1 and len(before.words) > _CRUMB and before.line.box.left > placed.line.box.left
    return near and (at_margin or first)


def _on_row(before: Placed, placed: Placed) -> bool:
    """Whether a line goes on at the height of the one before it."""
    common = min(before.line.box.bottom, placed.line.box.bottom) - max(before.line.box.top, placed.line.box.top)
    return common > 0.5 * min(before.line.size, placed.line.size)


def _is_next_column(blocks: Sequence[_Block], number: int) -> bool:
    """Whether a block is the next column of running text, not the next cell of a table: the former is the lowest."""
    former, block = blocks[number - 1], blocks[number]
    low = former.lines[-1].line.box.bottom
    below = any(
        placed.line.box.top > low and placed.line.box.left < former.right and placed.line.box.right > former.left
        for other in blocks
        for placed in other.lines
    )
    rises = former.lines[-1].line.box.top - block.lines[0].line.box.top
    return not below and block.left >= former.right and rises > 4 * block.lines[0].line.size


def _begins(paragraph: Sequence[Joint], place: int, block: _Block, usual: float) -> bool:
    """Whether the line at a place of a block, below the last one of a paragraph, begins a new one."""
    before, placed = paragraph[-1].placed, block.lines[place]
    if _on_row(before, placed):
        return False
    size = max(before.line.size, placed.line.size)
    pitch = placed.line.box.bottom - before.line.box.bottom
    if size > _OTHER_SIZE * min(before.line.size, placed.line.size) and not _is_full(before, placed, block):
        return True
    if pitch > _GAP * usual * size:
        return True
    if not _is_full(before, placed, block) or _ends_heading(paragraph, placed, block):
        return True
    if _is_numbered(placed) and (_can_end(before, placed) or heading_of(paragraph[0].placed.words)):
        return True
    return not _is_centred(before, placed, block) and _is_set_in(paragraph, place, block)


def _ends_heading(paragraph: Sequence[Joint], placed: Placed, block: _Block) -> bool:
    """Whether running text follows a heading in the middle of the column."""
    before = paragraph[-1].placed
    middle = (block.left + block.right) / 2
    aside = [abs((one.line.box.left + one.line.box.right) / 2 - middle) for one in (before, placed)]
    inside = before.line.box.left - block.left > before.line.size
    named = heading_of(paragraph[0].placed.words) is not None or before.words.isupper()
    return named and inside and aside[0] <= _CENTRED < aside[1]


def _is_numbered(placed: Placed) -> bool:
    return bool(label_of(placed.words) or heading_of(placed.words))


def _is_set_in(paragraph: Sequence[Joint], place: int, block: _Block) -> bool:
    """Whether a line is the indented first one of a paragraph, and not the second one of a numbered one that hangs."""
    before, placed = paragraph[-1].placed, block.lines[place]
    single = _on_row(paragraph[0].placed, before)
    if placed.line.box.left - before.line.box.left > _INDENT * placed.line.size:
        return not (single and _label_at(paragraph))
    # after a paragraph of one full line only the line after it, back at the margin, tells
    following = block.lines[place + 1] if place + 1 < len(block.lines) else None
    if not single or following is None or _is_numbered(following) or not _is_full(placed, following, block):
        return False
    aligned = abs(placed.line.box.left - before.line.box.left) < 1
    return aligned and placed.line.box.left - following.line.box.left > _INDENT * placed.line.size


def _can_end(before: Placed, placed: Placed) -> bool:
    """Whether the line before a number can end a paragraph: it ends a sentence, or the number is a heading."""
    return bool(_ENDED.search(before.words)) or bool(
        heading_of(placed.words) and not before.words.endswith((",", "và", "and"))
        and re.match(r"\S+\s+\S+[.:]", placed.words)
    )  # fmt: skip


def _label_at(paragraph: Sequence[Joint]) -> str:
    first = paragraph[0].placed.words
    return first if is_bare_label(first) else label_of(first)


def _is_centred(before: Placed, placed: Placed, block: _Block) -> bool:
    """Whether two lines have the same middle as their column, and not merely the same left edge."""
    middle = (block.left + block.right) / 2
    same = all(abs((one.line.box.left + one.line.box.right) / 2 - middle) <= _CENTRED for one in (before, placed))
    apart = abs(before.line.box.left - placed.line.box.left) > 1
    return same and apart and placed.line.box.left - block.left > placed.line.size and not label_of(before.words)


def _is_full(before: Placed, placed: Placed, block: _Block) -> bool:
    """Whether the first word of a line had no more room at the end of the line before it."""
    line = before.line
    letter = (line.box.right - line.box.left) / max(1, len(before.words))
    word = len(placed.words.split(maxsplit=1)[0]) if placed.words else 1
    room = block.right - line.box.right
    if _is_centred(before, placed, block):
        room *= 2
    if room > _LEFT_OVER * (block.right - block.left) and _ENDED.search(before.words):
        return False
    return room <= 1.15 * (word + 1) * letter + 1


def _goes_on(paragraph: Sequence[Joint], placed: Placed, column: _Block, block: _Block) -> bool:
    """Whether a paragraph goes on at the head of the next column or page."""
    before = paragraph[-1].placed
    if max(before.line.size, placed.line.size) > _OTHER_SIZE * min(before.line.size, placed.line.size):
        return False
    full = _is_full(before, placed, column) if len(column.lines) > 1 else placed.words[:1].islower()
    if not full:
        return False
    if _is_numbered(placed) and (_can_end(before, placed) or heading_of(paragraph[0].placed.words)):
        return False
    shift = (placed.line.box.left - block.left) - (before.line.box.left - column.left)
    if len(paragraph) > 1 and abs(shift) < 1:
        return True
    if not _on_row(paragraph[0].placed, before) and shift < -_INDENT * placed.line.size and _ENDED.search(before.words):
        return False  # back at the margin after a paragraph that hangs
    second = block.lines[1] if len(block.lines) > 1 else placed
    return placed.line.box.left - second.line.box.left <= _INDENT * placed.line.size
