"""What a new version changed: word by word in a paragraph, paragraph by paragraph in the paper."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from ecabinet.papers.aligning import Alignment, Pair
from ecabinet.papers.likeness import matched
from ecabinet.papers.paragraphs import Paragraph

_TOKEN = re.compile(r"\w+|[^\w\s]")
_BRIDGE: Final = 2
"""Characters up to which equal words between two changes are shown as changed with them: a lone comma is no island."""


class RunKind(Enum):
    """What became of some words; a replacement is a deleted run followed by an inserted one."""

    SAME = "same"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Run:
    """Some words: their characters in the old text and in the new one, from and up to; one of both may be empty."""

    kind: RunKind
    old: tuple[int, int]
    new: tuple[int, int]


class ChangeKind(Enum):
    """What happened to a paragraph."""

    ADDED = "added"
    DELETED = "deleted"
    CHANGED = "changed"
    MOVED = "moved"
    RENUMBERED = "renumbered"


@dataclass(frozen=True, slots=True)
class Change:
    """One change: the paragraphs by their numbers from 0, the article, and the words where they differ.

    A paragraph that was moved and changed is CHANGED and `moved`.
    """

    kind: ChangeKind
    old: int | None
    new: int | None
    article: str
    moved: bool = False
    runs: tuple[Run, ...] = ()


def word_runs(old: str, new: str) -> tuple[Run, ...]:
    """The differences of two texts in words, blind to spaces and line breaks."""
    ours, theirs = list(_TOKEN.finditer(old)), list(_TOKEN.finditer(new))
    words, others = [token.group() for token in ours], [token.group() for token in theirs]
    opcodes = matched(words, others).get_opcodes()
    runs: list[Run] = []
    for what, first, beyond, new_first, new_beyond in _bridged(opcodes, words):
        old_range, new_range = _range(ours, first, beyond), _range(theirs, new_first, new_beyond)
        if what == "equal":
            runs.append(Run(RunKind.SAME, old_range, new_range))
            continue
        if first < beyond:
            runs.append(Run(RunKind.DELETED, old_range, (new_range[0], new_range[0])))
        if new_first < new_beyond:
            runs.append(Run(RunKind.INSERTED, (old_range[1], old_range[1]), new_range))
    return tuple(runs)


_Opcode = tuple[str, int, int, int, int]


def _bridged(opcodes: Sequence[_Opcode], words: list[str]) -> Iterator[_Opcode]:
    """The steps from one text to the other, with islands of a sign or two between changes taken into them."""
    pending: _Opcode | None = None
    for place, (what, *spans) in enumerate(opcodes):
        first, beyond, new_first, new_beyond = spans
        inside = 0 < place < len(opcodes) - 1
        if what == "equal" and not (inside and sum(map(len, words[first:beyond])) <= _BRIDGE):
            if pending:
                yield pending
                pending = None
            yield what, first, beyond, new_first, new_beyond
        elif pending:
            pending = ("replace", pending[1], beyond, pending[3], new_beyond)
        else:
            pending = ("replace", first, beyond, new_first, new_beyond)
    if pending:
        yield pending


def _range(tokens: list[re.Match[str]], first: int, beyond: int) -> tuple[int, int]:
    """The characters of some words; of none the place between their neighbours."""
    if first < beyond:
        return tokens[first].start(), tokens[beyond - 1].end()
    place = tokens[first - 1].end() if first else 0
    return place, place


def changes(alignment: Alignment) -> tuple[Change, ...]:
    """All changes in the order of the new version; what was deleted stands where it was."""
    deleted = _deleted(alignment)
    found = list(deleted.get(-1, ()))
    for number, paragraph in enumerate(alignment.new):
        pairs = alignment.of_new(number)
        if not pairs:
            found.append(Change(ChangeKind.ADDED, None, number, paragraph.article))
        found += (change for pair in pairs if (change := _change(alignment, pair)))
        found += deleted.get(number, ())
    return tuple(found)


def _deleted(alignment: Alignment) -> dict[int, list[Change]]:
    """What was deleted, by the new paragraph after which it would stand; -1 is the beginning."""
    found: dict[int, list[Change]] = {}
    after = -1
    for number, paragraph in enumerate(alignment.old):
        if pairs := alignment.of_old(number):
            after = next((pair.new for pair in reversed(pairs) if not pair.moved), after)
        else:
            found.setdefault(after, []).append(Change(ChangeKind.DELETED, number, None, paragraph.article))
    return found


def _change(alignment: Alignment, pair: Pair) -> Change | None:
    old, new = alignment.old[pair.old], alignment.new[pair.new]
    if pair.similarity < 1:
        runs = word_runs(old.text, new.text)
        return Change(ChangeKind.CHANGED, pair.old, pair.new, new.article, pair.moved, runs)
    if pair.moved:
        return Change(ChangeKind.MOVED, pair.old, pair.new, new.article, moved=True)
    if old.label != new.label and old.fingerprint == new.fingerprint:
        return Change(ChangeKind.RENUMBERED, pair.old, pair.new, new.article, runs=word_runs(old.label, new.label))
    return None


def changed_pages(alignment: Alignment) -> tuple[int, ...]:
    """The pages of the new version, counted from 0, on which something is not as it was."""
    pages: set[int] = set()
    last = 0
    for change in changes(alignment):
        if change.new is None:
            pages.add(last)
            continue
        paragraph = alignment.new[change.new]
        pages.update(_pages_of(paragraph, change))
        last = paragraph.last_page
    return tuple(sorted(pages)) if alignment.new else ()


def _pages_of(paragraph: Paragraph, change: Change) -> set[int]:
    """The pages on which a change is to be seen: of a long paragraph only those where its words differ."""
    if change.kind is not ChangeKind.CHANGED:
        return {stretch.page for stretch in paragraph.places()}
    places = (min(run.new[0], len(paragraph.text) - 1) for run in change.runs if run.kind is not RunKind.SAME)
    ends = (run.new[1] for run in change.runs if run.kind is RunKind.INSERTED)
    return {paragraph.places(place, place + 1)[0].page for place in (*places, *(end - 1 for end in ends))}
