"""Numbers of pages that stay: what was cited as page 12 is page 12 in every later pack of the same item.

A page that a later version brings in between is 12a; the number of a page that was taken out is not given again.
Pages of two versions belong together where most of their words do, in the order in which they stand.
"""

import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from typing import Any, Final, Self

from ecabinet.domain.faults import Refused

ALIKE: Final = 0.5
"""The share of words two pages have in common at least to be the same page."""
_MOST_COMPARED: Final = 4_000_000
"""The most pairs of pages that are compared; beyond that pages belong together by their place."""
_MOST_PAGES: Final = 100_000

Labels = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ItemNumbers:
    """The numbers of one item's pages: `papers` by the paper's id, `versions` which file they are for.

    `used` holds every number ever given, `last` the highest plain one.
    """

    papers: Mapping[str, Labels] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    used: frozenset[str] = frozenset()
    last: int = 0

    def add(self, paper: str, sha256: str, pages: int) -> Self:
        """Number the pages of a paper that is new: they go on where the item ended."""
        labels = tuple(str(self.last + place) for place in range(1, pages + 1))
        return self._with(paper, sha256, labels)

    def renew(self, paper: str, sha256: str, former: Sequence[int | None]) -> Self:
        """Number a new version of a paper; `former` says of each of its pages which one it was, None for a new one."""
        before, given = self.papers[paper], set(self.used)
        labels: list[str] = []
        base, highest = (_base(before[0]) - 1 if before else self.last), self.last
        kept = [place for place, page in enumerate(former) if page is not None]
        for place, page in enumerate(former):
            if page is not None and page < len(before):
                label = before[page]
            elif base == highest and place > max(kept, default=-1):
                highest += 1
                label = str(highest)  # behind everything: nothing was cited there yet
            else:
                label = _between(base, given)
            given.add(label)
            base = _base(label)
            labels.append(label)
        return self._with(paper, sha256, tuple(labels))

    def to_data(self) -> dict[str, Any]:
        """As a pack carries it."""
        return {
            "papers": {paper: list(labels) for paper, labels in self.papers.items()},
            "versions": dict(self.versions),
            "used": sorted(self.used),
            "last": self.last,
        }

    @classmethod
    def from_data(cls, data: object) -> Self:
        """From what a pack carries; raises `Refused("pack_numbers_unreadable")` for anything else."""
        match data:
            case {"papers": dict(papers), "versions": dict(versions), "used": list(used), "last": int(last)}:
                numbers = cls(
                    {str(paper): _labels(labels) for paper, labels in papers.items()},
                    {str(paper): str(sha256) for paper, sha256 in versions.items()},
                    frozenset(_labels(used)),
                    last,
                )
            case _:
                raise Refused("pack_numbers_unreadable")
        if not 0 <= last <= _MOST_PAGES or set(numbers.papers) != set(numbers.versions):
            raise Refused("pack_numbers_unreadable")
        return numbers

    def _with(self, paper: str, sha256: str, labels: Labels) -> Self:
        return replace(
            self,
            papers={**self.papers, paper: labels},
            versions={**self.versions, paper: sha256},
            used=self.used | set(labels),
            last=max([self.last, *map(_base, labels)]),
        )


def same_pages(old: Sequence[str], new: Sequence[str]) -> tuple[int | None, ...]:
    """For each page of a new version the place of the same page in the old one, None where there is none.

    The pages are given by their text. Pages without text, as of scans, belong together by their place among those
    that were matched around them.
    """
    before, after = [_words(text) for text in old], [_words(text) for text in new]
    found: list[int | None] = [None] * len(after)
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for kind, old_from, old_to, new_from, new_to in blocks:
        if kind == "equal":
            found[new_from:new_to] = range(old_from, old_to)
        elif kind == "replace":
            found[new_from:new_to] = _nearest(before[old_from:old_to], after[new_from:new_to], old_from)
    return tuple(found)


def _nearest(old: list[tuple[str, ...]], new: list[tuple[str, ...]], offset: int) -> list[int | None]:
    """Match pages that changed, in order, so that together they have the most in common."""
    if len(old) == len(new) and not any(old + new):
        return [offset + place for place in range(len(new))]  # scans: nothing tells but the place
    if len(old) * len(new) > _MOST_COMPARED:
        return [offset + place if place < len(old) else None for place in range(len(new))]
    old_sets, new_sets = [frozenset(words) for words in old], [frozenset(words) for words in new]
    alike = [[_alike(one, other) for other in new_sets] for one in old_sets]
    return [None if place is None else offset + place for place in _best(alike, len(new))]


def _best(alike: list[list[float]], width: int) -> list[int | None]:
    """The matching in order whose likeness adds up to the most, by the usual table."""
    sums = [[0.0] * (width + 1) for _ in range(len(alike) + 1)]
    for row, values in reversed(list(enumerate(alike))):
        for column in reversed(range(width)):
            both = sums[row + 1][column + 1] + values[column] if values[column] >= ALIKE else 0.0
            sums[row][column] = max(both, sums[row + 1][column], sums[row][column + 1])
    found: list[int | None] = [None] * width
    row = column = 0
    while row < len(alike) and column < width:
        if alike[row][column] >= ALIKE and sums[row][column] == sums[row + 1][column + 1] + alike[row][column]:
            found[column] = row
            row, column = row + 1, column + 1
        elif sums[row][column] == sums[row + 1][column]:
            row += 1
        else:
            column += 1
    return found


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of words in common; two pages without words are no more alike than it takes."""
    if not one and not other:
        return ALIKE
    return 2 * len(one & other) / (len(one) + len(other))


def _words(text: str) -> tuple[str, ...]:
    """The words of a page; numbers alone are left out, since pages that moved have other ones."""
    return tuple(word for word in text.casefold().split() if not word.strip(string.punctuation).isdigit())


def _base(label: str) -> int:
    """The number in a label such as 12a."""
    return int(label.rstrip(string.ascii_lowercase) or "0")


def _between(base: int, given: set[str]) -> str:
    """The first number of the kind 12a that was never given."""
    count = 1
    while (label := f"{base}{_letters(count)}") in given:
        count += 1
    return label


def _letters(count: int) -> str:
    """1 is a, 26 is z, 27 is aa."""
    letters = ""
    while count:
        count, letter = divmod(count - 1, len(string.ascii_lowercase))
        letters = string.ascii_lowercase[letter] + letters
    return letters


def _labels(labels: object) -> Labels:
    if not isinstance(labels, list) or len(labels) > _MOST_PAGES:
        raise Refused("pack_numbers_unreadable")
    texts = tuple(label for label in labels if isinstance(label, str) and len(label) < 20)
    numbers = [text.rstrip(string.ascii_lowercase) for text in texts]
    if len(texts) != len(labels) or not all(number.isascii() and number.isdigit() for number in numbers):
        raise Refused("pack_numbers_unreadable")
    return texts
