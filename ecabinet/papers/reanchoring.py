"""What became of the places in a paper that comments, notes and votes are tied to, when a new version came.

A place is found again in the old version by its quote, of several such places by page and surroundings; then its
paragraph's fate is its own. Whatever is asked, there is an answer: nothing is ever dropped.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate
from typing import Final

from ecabinet.papers.aligning import Alignment, Pair
from ecabinet.papers.anchors import CONTEXT, Anchor
from ecabinet.papers.differences import RunKind, word_runs
from ecabinet.papers.likeness import Likeness
from ecabinet.papers.paragraphs import Paragraph, Stretch, squeezed

_PLACES_LOOKED_AT: Final = 1_000
_GUESSED: Final = 0.6
"""Share of a quote's words that a paragraph must have, in order, to be its home where the quote stands nowhere."""
_UNSURE: Final = 0.5
"""What is left of the confidence where a quote stands in several places and nothing tells them apart."""
_SECOND: Final = 0.3
"""Share of a quote that must stand in a paragraph for its fate to count, when the quote's own was deleted."""


class Fate(Enum):
    """What became of the paragraph an anchor stands in; MOVED: elsewhere in the order, not merely on another page."""

    KEPT = "kept"
    MOVED = "moved"
    CHANGED = "changed"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Placement:
    """The fate of an anchor, with a confidence from 0 to 1.

    `old` and `new` are the numbers of its paragraphs, None where there is none; `was` is where it stood in the old
    version. `quote` is where its words stand in the new one, or what is left of them; one stretch for each page, and
    empty where nothing is left.
    """

    fate: Fate
    confidence: float
    old: int | None
    new: int | None
    was: tuple[Stretch, ...]
    quote: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class _Home:
    """Where a quote stands in the old version: its paragraph, its characters there, and how sure that is."""

    paragraph: int
    start: int
    end: int
    confidence: float


class _Words:
    """A version as one long text without spaces, in which quotes are found across paragraphs."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._paragraphs = paragraphs
        pieces = [squeezed(paragraph.text) for paragraph in paragraphs]
        self.text = "".join(pieces)
        self._starts = [0, *accumulate(map(len, pieces))]

    def find(self, words: str) -> list[int]:
        """Where the words begin, all places."""
        found: list[int] = []
        place = self.text.find(words) if words else -1
        while place >= 0 and len(found) < _PLACES_LOOKED_AT:
            found.append(place)
            place = self.text.find(words, place + 1)
        return found

    def shares(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """The paragraphs under a stretch of the long text, each with its part of it, from and up to in its own text."""
        found = []
        number = bisect_right(self._starts, start) - 1
        while number < len(self._paragraphs) and self._starts[number] < end:
            first, beyond = max(start, self._starts[number]), min(end, self._starts[number + 1])
            if first < beyond:
                text, base = self._paragraphs[number].text, self._starts[number]
                found.append((number, _unsqueezed(text, first - base), _unsqueezed(text, beyond - 1 - base) + 1))
            number += 1
        return found

    def in_paragraph(self, number: int, words: str) -> list[tuple[int, int]]:
        """Where the words stand in one paragraph, from and up to in its own text."""
        text = self._paragraphs[number].text
        piece, found = self.text[self._starts[number] : self._starts[number + 1]], []
        place = piece.find(words) if words else -1
        while place >= 0:
            found.append((_unsqueezed(text, place), _unsqueezed(text, place + len(words) - 1) + 1))
            place = piece.find(words, place + 1)
        return found


def _unsqueezed(text: str, place: int) -> int:
    """The character of a text behind a place of its squeezed form."""
    count = 0
    for index, sign in enumerate(text):
        count += len(squeezed(sign))
        if count > place:
            return index
    return len(text) - 1


class Reanchoring:
    """Places any number of anchors; prepared once for two versions."""

    def __init__(self, alignment: Alignment) -> None:
        self.alignment = alignment
        self._old, self._new = _Words(alignment.old), _Words(alignment.new)

    def places_of(self, quote: str) -> list[int]:
        """Where a quote stands in the old version, as characters of its whole wording; to compare places by."""
        return self._old.find(squeezed(quote))

    def place(self, anchor: Anchor, near: int | None = None) -> Placement:
        """The fate of one anchor of the old version; page 0 stands for "not known on which page".

        `near` is about where it stands, as `places_of` counts, for a quote of which nothing else tells its place.
        """
        homes = self._homes(anchor, near)
        if not homes:
            return Placement(Fate.ORPHAN, 0.0, None, None, (), ())
        for home in homes:
            if pairs := self.alignment.of_old(home.paragraph):
                return self._placed(anchor, home, pairs)
        return Placement(Fate.ORPHAN, 0.95 * homes[0].confidence, homes[0].paragraph, None, self._was(homes[0]), ())

    def _was(self, home: _Home) -> tuple[Stretch, ...]:
        return self.alignment.old[home.paragraph].places(home.start, home.end)

    def _placed(self, anchor: Anchor, home: _Home, pairs: Sequence[Pair]) -> Placement:
        words = squeezed(anchor.quote)
        pair = max(pairs, key=lambda pair: (bool(self._new.in_paragraph(pair.new, words)), pair.similarity))
        start, end, sure = self._within(words, home, pair)
        new = self.alignment.new[pair.new]
        stretches = new.places(start, end) if start < end else ()
        fate, confidence = Fate.MOVED if pair.moved else Fate.KEPT, home.confidence
        if pair.similarity < 1:
            fate = Fate.CHANGED
            confidence *= (0.4 + 0.6 * pair.similarity) * (1.0 if sure else 0.95)
        return Placement(fate, confidence, home.paragraph, pair.new, self._was(home), stretches)

    def _within(self, words: str, home: _Home, pair: Pair) -> tuple[int, int, bool]:
        """Where the quote's words stand in the new paragraph, and whether they stand there as they were."""
        old, new = self.alignment.old[home.paragraph], self.alignment.new[pair.new]
        found = self._new.in_paragraph(pair.new, words)
        if found:
            start = home.start * len(new.text) // max(1, len(old.text))
            return (*min(found, key=lambda place: abs(place[0] - start)), True)
        start, end = len(new.text), 0
        for run in word_runs(old.text, new.text):
            first, beyond = max(home.start, run.old[0]), min(home.end, run.old[1])
            if run.kind is RunKind.SAME and first < beyond:
                shift = run.new[0] - run.old[0]
                start, end = min(start, max(run.new[0], first + shift)), max(end, min(run.new[1], beyond + shift))
        return start, end, False

    def _homes(self, anchor: Anchor, near: int | None) -> list[_Home]:
        """The paragraphs that the quote stands in, the one with most of it first."""
        words = squeezed(anchor.quote)
        places = self._old.find(words)
        if not places:
            return self._guessed(anchor)
        scores = [self._agreement(anchor, place, place + len(words)) for place in places]
        if near is not None:
            scores = [(-float(abs(place - near)), *score) for place, score in zip(places, scores, strict=True)]
        best = max(scores)
        place = places[scores.index(best)]
        confidence = 1.0 if scores.count(best) == 1 else _UNSURE
        shares = sorted(self._old.shares(place, place + len(words)), key=lambda share: share[1] - share[2])
        least = _SECOND * sum(end - start for _, start, end in shares)
        return [_Home(*share, confidence) for share in shares if share is shares[0] or share[2] - share[1] >= least]

    def _agreement(self, anchor: Anchor, start: int, end: int) -> tuple[float, ...]:
        """How well a place of the quote agrees with what is known of the anchor; the greatest is its place."""
        before, after = squeezed(anchor.prefix), squeezed(anchor.suffix)
        common = _common(self._old.text[max(0, start - CONTEXT) : start][::-1], before[::-1])
        common += _common(self._old.text[end : end + CONTEXT], after)
        shares = self._old.shares(start, end)
        number, first, _ = shares[0]
        paragraph = self.alignment.old[number]
        pages = {stretch.page + 1 for stretch in paragraph.places(first, first + 1)}
        away = min((abs(page - anchor.page) for page in pages), default=0) if anchor.page else 0
        whole = first == 0 or not paragraph.text[first - 1].isalnum()
        exact = " ".join(self.alignment.old[n].text[s:e] for n, s, e in shares) == anchor.quote
        return float(common), -float(away), float(exact), float(whole), -float(len(shares))

    def _guessed(self, anchor: Anchor) -> list[_Home]:
        """The paragraph that has most of the quote's words, for a quote that does not stand in the text as it is."""
        old = self.alignment.old
        likeness = Likeness([anchor.quote], [paragraph.text for paragraph in old])
        found = [(likeness.share_of_old(0, number), number) for number in likeness.candidates(0, ())]
        share, number = max(found, default=(0.0, -1))
        return [_Home(number, 0, len(old[number].text), _UNSURE * share)] if share >= _GUESSED else []


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def reanchor(anchor: Anchor, alignment: Alignment) -> Placement:
    """The fate of a single anchor; for many of one paper use `Reanchoring`."""
    return Reanchoring(alignment).place(anchor)
