"""Which paragraph of a new version is which of the old one.

First what has the same words: those that occur once on either side are certain, and from them outwards those that
occur several times. The longest run of them that kept its order tells what was moved. What is left is paired by the
words it has in common, the better for standing between the same neighbours; last, what was split or merged.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from ecabinet.papers.likeness import Likeness
from ecabinet.papers.ordering import longest_rising
from ecabinet.papers.paragraphs import Paragraph

_LIKE_IN_PLACE: Final = 0.42
"""The least similarity of a pair that stands between the same neighbours."""
_LIKE_ELSEWHERE: Final = 0.62
"""The least similarity of one that does not."""
_TELLING: Final = 30
"""Characters from which on the same words elsewhere are the same paragraph; shorter ones may stand anywhere."""
_PART: Final = 0.75
"""Share of a paragraph's words that must stand, in order, in another one to be a part of it."""
_SMALL_GAP: Final = 6
"""New paragraphs between two neighbours that are all compared, whatever they have in common."""
_NEIGHBOUR: Final = 0.12
"""What standing between the same neighbours is worth."""


@dataclass(frozen=True, slots=True)
class Pair:
    """An old paragraph and the new one it became, by their numbers from 0.

    `similarity` is 1.0 where the words are the same; `moved` where it stands elsewhere in the order.
    """

    old: int
    new: int
    similarity: float
    moved: bool


@dataclass(frozen=True)
class Alignment:
    """Two versions and their pairs in the order of the old one; what was split or merged has several pairs."""

    old: tuple[Paragraph, ...]
    new: tuple[Paragraph, ...]
    pairs: tuple[Pair, ...]

    def of_old(self, index: int) -> tuple[Pair, ...]:
        """What became of an old paragraph; nothing where it was deleted."""
        return self._by_old.get(index, ())

    def of_new(self, index: int) -> tuple[Pair, ...]:
        """Where a new paragraph comes from; nothing where it was added."""
        return self._by_new.get(index, ())

    @cached_property
    def _by_old(self) -> Mapping[int, tuple[Pair, ...]]:
        return _grouped((pair.old, pair) for pair in self.pairs)

    @cached_property
    def _by_new(self) -> Mapping[int, tuple[Pair, ...]]:
        return _grouped((pair.new, pair) for pair in self.pairs)


def _grouped(pairs: Iterable[tuple[int, Pair]]) -> Mapping[int, tuple[Pair, ...]]:
    groups: defaultdict[int, tuple[Pair, ...]] = defaultdict(tuple)
    for key, pair in pairs:
        groups[key] += (pair,)
    return groups


def align(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> Alignment:
    """The pairs of two versions."""
    matching = _Matching([paragraph.fingerprint for paragraph in old], [paragraph.fingerprint for paragraph in new])
    matching.pair_unique()
    matching.spread()
    matching.pair_in_gaps()
    matching.spread()
    likeness = Likeness([paragraph.body for paragraph in old], [paragraph.body for paragraph in new])
    matching.pair_twins(_TELLING)
    _pair_alike(matching, likeness)
    matching.pair_twins(1)
    parts = dict(_parts(matching, likeness))
    return Alignment(tuple(old), tuple(new), tuple(_ordered(matching, parts)))


@dataclass(slots=True)
class _Matching:
    """Who was paired with whom so far, one to one."""

    old: Sequence[str]
    new: Sequence[str]
    to_new: dict[int, int] = field(default_factory=dict)
    to_old: dict[int, int] = field(default_factory=dict)
    similarity: dict[int, float] = field(default_factory=dict)

    def add(self, old: int, new: int, similarity: float = 1.0) -> None:
        """Pair two that are still free."""
        self.to_new[old], self.to_old[new], self.similarity[old] = new, old, similarity

    def pair_unique(self) -> None:
        """Pair what occurs once on either side."""
        olds, news = Counter(self.old), Counter(self.new)
        places = {words: index for index, words in enumerate(self.new)}
        for index, words in enumerate(self.old):
            if words and olds[words] == 1 and news.get(words) == 1:
                self.add(index, places[words])

    def spread(self) -> None:
        """From every pair outwards: neighbours with the same words are a pair as well."""
        for step in (1, -1):
            for start in sorted(self.to_new, reverse=step < 0):
                old, new = start + step, self.to_new[start] + step
                while self._is_free(old, new) and self.old[old] == self.new[new]:
                    self.add(old, new)
                    old, new = old + step, new + step

    def pair_in_gaps(self) -> None:
        """Pair equal words in turn between two neighbouring pairs that kept their order."""
        for olds, news in self.gaps():
            waiting: defaultdict[str, list[int]] = defaultdict(list)
            for new in reversed(news):
                waiting[self.new[new]].append(new)
            for old in olds:
                if self.old[old] and waiting[self.old[old]]:
                    self.add(old, waiting[self.old[old]].pop())

    def pair_twins(self, length: int) -> None:
        """Pair what has the same words, at least so many characters of them, wherever it stands."""
        waiting: defaultdict[str, list[int]] = defaultdict(list)
        for new in reversed(range(len(self.new))):
            if new not in self.to_old and len(self.new[new]) >= length:
                waiting[self.new[new]].append(new)
        for old, words in enumerate(self.old):
            if old not in self.to_new and waiting[words]:
                self.add(old, waiting[words].pop())

    def backbone(self) -> list[int]:
        """The old numbers of the longest run of pairs that kept its order; what is short weighs a little less."""
        olds = sorted(self.to_new)
        kept = longest_rising([self.to_new[old] for old in olds], [_weight(self.old[old]) for old in olds])
        return [olds[index] for index in kept]

    def gaps(self) -> Iterator[tuple[list[int], list[int]]]:
        """What is free between each two neighbours of the backbone, in both versions."""
        old, new = 0, 0
        for end in [*self.backbone(), len(self.old)]:
            end_new = self.to_new.get(end, len(self.new))
            olds = [index for index in range(old, end) if index not in self.to_new]
            news = [index for index in range(new, end_new) if index not in self.to_old]
            if olds and news:
                yield olds, news
            old, new = end + 1, end_new + 1

    def _is_free(self, old: int, new: int) -> bool:
        inside = 0 <= old < len(self.old) and 0 <= new < len(self.new)
        return inside and old not in self.to_new and new not in self.to_old


def _weight(words: str) -> float:
    """What a paragraph weighs in the order: headings and crumbs less than running text, the rest nearly the same."""
    return 0.2 + min(len(words), 120) / 150 + min(len(words), 2_000) / 20_000


def _pair_alike(matching: _Matching, likeness: Likeness) -> None:
    """Pair what has most words in common, the most similar first."""
    beside: dict[int, list[int]] = {old: news for olds, news in matching.gaps() for old in olds}
    candidates: list[tuple[float, float, int, int]] = []
    for old in range(len(matching.old)):
        if old in matching.to_new:
            continue
        neighbours = beside.get(old, [])
        near_by = neighbours if len(neighbours) <= _SMALL_GAP else []
        for new in sorted({*likeness.candidates(old, matching.to_old), *near_by}):
            near = new in neighbours
            similarity = likeness.ratio(old, new)
            if similarity >= (_LIKE_IN_PLACE if near else _LIKE_ELSEWHERE):
                candidates.append((similarity + _NEIGHBOUR * near, similarity, old, new))
    for _, similarity, old, new in sorted(candidates, key=lambda found: (-found[0], found[2], found[3])):
        if old not in matching.to_new and new not in matching.to_old:
            matching.add(old, new, min(similarity, 0.999))


def _parts(matching: _Matching, likeness: Likeness) -> Iterator[tuple[tuple[int, int], float]]:
    """Pairs of what was split or merged: a free paragraph that stands in one that a neighbour was paired with.

    It must stand beside what the neighbour left there: where two were alike and one is gone, the other has no room.
    """
    for old in range(len(matching.old)):
        if old not in matching.to_new:
            hosts = [near for near in (old - 1, old + 1) if matching.similarity.get(near, 1.0) < 1]
            found = ((matching.to_new[near], near) for near in hosts)
            yield from _hosted(((old, new), likeness.old_beside(old, near, new)) for new, near in found)
    for new in range(len(matching.new)):
        if new not in matching.to_old:
            found = ((matching.to_old[near], near) for near in (new - 1, new + 1) if near in matching.to_old)
            changed = ((old, near) for old, near in found if matching.similarity[old] < 1)
            yield from _hosted(((old, new), likeness.new_beside(new, near, old)) for old, near in changed)


def _hosted(found: Iterable[tuple[tuple[int, int], float]]) -> Iterator[tuple[tuple[int, int], float]]:
    best = max(found, key=lambda entry: entry[1], default=None)
    if best and best[1] >= _PART:
        yield best[0], min(best[1], 0.999)


def _groups(parts: Sequence[tuple[int, int]], to_new: Mapping[int, int]) -> Iterator[list[tuple[int, int]]]:
    """The pairs that hang together by a paragraph that was split or merged."""
    by_old: defaultdict[int, set[int]] = defaultdict(set)
    for old, new in [*parts, *to_new.items()]:
        by_old[old].add(new)
    by_new: defaultdict[int, set[int]] = defaultdict(set)
    for old, news in by_old.items():
        for new in news:
            by_new[new].add(old)
    seen: set[int] = set()
    for start, _ in parts:
        group, waiting = [], [start]
        while waiting:
            old = waiting.pop()
            if old in seen:
                continue
            seen.add(old)
            group += [(old, new) for new in by_old[old]]
            waiting += [other for new in by_old[old] for other in by_new[new]]
        if group:
            yield group


def _ordered(matching: _Matching, parts: Mapping[tuple[int, int], float]) -> Iterator[Pair]:
    """All pairs in the order of the old version, each with its place in the order."""
    kept = set(matching.backbone())
    found = {(old, new): matching.similarity[old] for old, new in matching.to_new.items()} | dict(parts)
    for group in _groups(list(parts), matching.to_new):
        olds, news = sorted({old for old, _ in group}), sorted({new for _, new in group})
        if "".join(matching.old[old] for old in olds) == "".join(matching.new[new] for new in news):
            found |= dict.fromkeys(group, 1.0)  # the same words, only parted elsewhere
    for old, new in sorted(found):
        anchor = old if old in matching.to_new else matching.to_old.get(new, old)
        yield Pair(old, new, found[old, new], anchor not in kept)
