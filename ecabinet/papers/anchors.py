"""What ties a comment to a place in a paper: the words quoted and those before and after them."""

import re
from dataclasses import dataclass

from ecabinet.papers.text import PageText, fold, tidy

QUOTE_LIMIT = 2_000
CONTEXT = 48
"""Characters kept before and after a quote, to tell the same words in two places apart."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A quote on a page, counted from 1; the three texts are single lines in NFC."""

    page: int
    quote: str
    prefix: str
    suffix: str


def anchor_of(page: int, text: PageText, start: int, end: int) -> Anchor | None:
    """The anchor of a stretch of a page's text; None where it holds nothing but spaces."""
    quote = tidy(text.text[start:end])[:QUOTE_LIMIT]
    if not quote:
        return None
    before, after = tidy(text.text[max(0, start - 2 * CONTEXT) : start]), tidy(text.text[end : end + 2 * CONTEXT])
    return Anchor(page, quote, before[-CONTEXT:], after[:CONTEXT])


def place_of(anchor: Anchor, text: PageText) -> tuple[int, int] | None:
    """Where an anchor's quote stands on the page, from and up to; None where it does not stand there.

    Of several places the one whose surroundings agree most with the anchor's.
    """
    words = fold(anchor.quote).split()
    pattern = re.compile(" +".join(re.escape(word) for word in words))
    places = [(match.start(), match.end()) for match in pattern.finditer(text.folded)] if words else []
    return max(places, key=lambda place: _agreement(anchor, text, place), default=None)


def _agreement(anchor: Anchor, text: PageText, place: tuple[int, int]) -> tuple[bool, int]:
    start, end = place
    before = fold(tidy(text.text[max(0, start - 2 * CONTEXT) : start]))
    after = fold(tidy(text.text[end : end + 2 * CONTEXT]))
    exact = tidy(text.text[start:end]) == anchor.quote
    return exact, _common(before[::-1], fold(anchor.prefix)[::-1]) + _common(after, fold(anchor.suffix))


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
