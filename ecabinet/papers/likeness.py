"""How alike paragraphs of two versions are, by the words that they have in common and in the same order."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Container, Sequence
from difflib import SequenceMatcher
from functools import cached_property
from itertools import pairwise
from typing import Final

_WORD = re.compile(r"\w+", re.UNICODE)
_CANDIDATES: Final = 8
"""How many of the new paragraphs with most words in common are compared closely."""
_EXACT: Final = 4_000_000
"""Pairs of words up to which two texts are compared without shortcuts."""
_FREQUENT: Final = 40
"""New paragraphs in which two words may stand together before they tell nothing of any."""


def words_of(text: str) -> list[str]:
    """The words of a text, without case and signs."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def matched(words: Sequence[str], others: Sequence[str]) -> SequenceMatcher[str]:
    """Compares two lists of words; in very long ones the most frequent begin no match, or it would take minutes."""
    return SequenceMatcher(None, words, others, autojunk=len(words) * len(others) > _EXACT)


class Likeness:
    """Compares any paragraph of one version with any of the other."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self._old = [words_of(text) for text in old]
        self._new = [words_of(text) for text in new]

    def candidates(self, old: int, taken: Container[int]) -> list[int]:
        """The free new paragraphs that may be an old one, the most promising first."""
        counts: Counter[int] = Counter()
        for pair in _shingles(self._old[old]):
            found = self._index.get(pair, ())
            if len(found) <= _FREQUENT:
                counts.update(new for new in found if new not in taken)
        lengths = {new: len(self._old[old]) + len(self._new[new]) for new in counts}
        return sorted(counts, key=lambda new: (-counts[new] / max(1, lengths[new]), new))[:_CANDIDATES]

    def ratio(self, old: int, new: int) -> float:
        """Share of the words of both that stand in both in the same order, from 0 to 1."""
        total = len(self._old[old]) + len(self._new[new])
        return 2 * self._common(old, new) / total if total else 1.0

    def share_of_old(self, old: int, new: int) -> float:
        """Share of the old paragraph's words that stand in order in the new one."""
        return self._common(old, new) / len(self._old[old]) if self._old[old] else 0.0

    def old_beside(self, old: int, partner: int, new: int) -> float:
        """Share of an old paragraph's words in what a new one has beyond those of its old partner."""
        return _share(self._old[old], _rest(self._old[partner], self._new[new]))

    def new_beside(self, new: int, partner: int, old: int) -> float:
        """Share of a new paragraph's words in what an old one had beyond those of its new partner."""
        return _share(self._new[new], _rest(self._new[partner], self._old[old]))

    def _common(self, old: int, new: int) -> int:
        return sum(block.size for block in matched(self._old[old], self._new[new]).get_matching_blocks())

    @cached_property
    def _index(self) -> dict[tuple[str, ...], list[int]]:
        index: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for number, words in enumerate(self._new):
            for pair in _shingles(words):
                index[pair].append(number)
        return index


def _rest(words: Sequence[str], others: Sequence[str]) -> list[str]:
    """What the others have beyond the words, in their order."""
    rest: list[str] = []
    end = 0
    for block in matched(words, others).get_matching_blocks():
        rest += others[end : block.b]
        end = block.b + block.size
    return rest


def _share(words: Sequence[str], others: Sequence[str]) -> float:
    blocks = matched(words, others).get_matching_blocks()
    return sum(block.size for block in blocks) / len(words) if words else 0.0


def _shingles(words: Sequence[str]) -> set[tuple[str, ...]]:
    """Each two neighbouring words, and single ones where there are few."""
    pairs: set[tuple[str, ...]] = set(pairwise(words))
    return pairs | {(word,) for word in words} if len(words) < 6 else pairs
