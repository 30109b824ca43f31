"""Makes what is shown of places that match: a stretch of the page around the words, in the original spelling."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from ecabinet.application.searching_ports import Place
from ecabinet.application.searching_query import Query
from ecabinet.application.searching_views import Hit, Stretch
from ecabinet.application.spelling import fold

_BEFORE: Final = 60
_LENGTH: Final = 220
"""Characters of a snippet, and how many of them stand before the first words that were found."""
_MOST_MARKED: Final = 40
_PAGES_EACH: Final = 3
"""Pages of one paper that are listed, before its others are only counted."""


class HitMaker:
    """Makes hits for one query."""

    def __init__(self, query: Query) -> None:
        together = query.together
        self._together = re.compile(together.pattern()) if together else None
        self._any = re.compile("|".join(term.pattern() for term in query.terms) or r"(?!)")
        self._spelled = [" ".join(term.spelled.split()) for term in query.terms]
        self._has_marks = query.has_marks

    def hit(self, place: Place) -> Hit:
        """What is shown of a place."""
        folded = fold(place.text)
        first = (self._together and self._together.search(folded)) or self._any.search(folded)
        start, end = first.span() if first else (0, 0)
        words = _tidy(place.text[start:end])
        return Hit(
            place.source, place.page, self._snippet(place.text, folded, start), words, self._is_exact(place.text)
        )

    def _is_exact(self, text: str) -> bool:
        """Whether a page has the words with just the tone marks they were typed with; True where none were typed."""
        if not self._has_marks:
            return True
        written = _tidy(unicodedata.normalize("NFC", text).casefold())
        return all(spelled in written for spelled in self._spelled)

    def _snippet(self, text: str, folded: str, start: int) -> tuple[Stretch, ...]:
        low = max(0, start - _BEFORE)
        if low:
            low = text.find(" ", low, start) + 1 or low
        high = min(len(text), low + _LENGTH)
        stretches = [Stretch("…")] if low else []
        at = low
        pattern = self._together if self._together and self._together.search(folded, low, high) else self._any
        for match in list(pattern.finditer(folded, low, high))[:_MOST_MARKED]:
            stretches += [Stretch(text[at : match.start()]), Stretch(text[match.start() : match.end()], is_hit=True)]
            at = match.end()
        stretches += [Stretch(text[at:high]), Stretch("…" if high < len(text) else "")]
        return tuple(Stretch(re.sub(r"\s+", " ", one.text), one.is_hit) for one in stretches if one.text)


def in_order(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Those spelled as they were typed first, otherwise as they come; of a paper only the first few pages."""
    ranked = sorted(hits, key=lambda hit: not hit.is_exact)
    counted: dict[str, int] = {}
    for hit in ranked:
        counted[hit.source.key] = counted.get(hit.source.key, 0) + 1
    shown: dict[str, int] = {}
    listed: list[Hit] = []
    for hit in ranked:
        number = shown[hit.source.key] = shown.get(hit.source.key, 0) + 1
        if number < _PAGES_EACH:
            listed.append(hit)
        elif number == _PAGES_EACH:
            more = counted[hit.source.key] - _PAGES_EACH
            listed.append(Hit(hit.source, hit.page, hit.snippet, hit.words, hit.is_exact, more))
    return tuple(listed)


def _tidy(text: str) -> str:
    return " ".join(text.split())
