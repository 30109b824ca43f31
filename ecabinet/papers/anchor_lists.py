"""Lists of quotes from outside, to be placed in a new version: read from JSON, each with what is known of its place.

Such a list often gives no more than the words. Where they stand in several places, the numbers of the list help: if
those of the quotes that stand in one place only rise through the paper, the others stand between their neighbours.
"""

import json
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.papers.anchors import Anchor
from ecabinet.papers.paragraphs import Kind, Paragraph
from ecabinet.papers.reanchoring import Placement, Reanchoring

_SIZE_LIMIT: Final = 50_000_000
_TELLING: Final = 3
"""Quotes of known place that must rise with their numbers before the numbers are believed."""


@dataclass(frozen=True, slots=True)
class ListedAnchor:
    """A quote of a list by the id it has there; the anchor's page is 0 where the list gives none."""

    id: str | int
    anchor: Anchor

    @property
    def number(self) -> int | None:
        """The id as a number, where it is one."""
        return int(self.id) if str(self.id).isascii() and str(self.id).isdecimal() and len(str(self.id)) < 16 else None


def read_anchors(file: Path) -> tuple[ListedAnchor, ...]:
    """The quotes of a JSON list of objects with "id", "quote" and, where known, "page" (from 1), "prefix", "suffix".

    Raises `Unavailable("file_unreadable")` and `Refused("anchors_malformed")`, which names the entry.
    """
    try:
        data = file.read_bytes() if file.stat().st_size <= _SIZE_LIMIT else b""
    except OSError as error:
        raise Unavailable("file_unreadable", {"name": file.name}) from error
    try:
        entries = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Refused("anchors_malformed", {"name": file.name, "entry": 0}) from error
    if not isinstance(entries, list):
        raise Refused("anchors_malformed", {"name": file.name, "entry": 0})
    return tuple(_listed(entry, number, file.name) for number, entry in enumerate(entries, start=1))


def _listed(entry: object, number: int, name: str) -> ListedAnchor:
    match entry:
        case {"id": str() | int() as key, "quote": str(quote), **known} if not isinstance(key, bool):
            page, prefix, suffix = known.get("page", 0), known.get("prefix", ""), known.get("suffix", "")
            if type(page) is int and isinstance(prefix, str) and isinstance(suffix, str):
                return ListedAnchor(key, Anchor(max(0, page), quote, prefix, suffix))
    raise Refused("anchors_malformed", {"name": name, "entry": number})


def place_all(listed: Sequence[ListedAnchor], reanchoring: Reanchoring) -> tuple[Placement, ...]:
    """What became of every quote of a list, in its order."""
    known = _rising(listed, reanchoring)
    return tuple(reanchoring.place(entry.anchor, _estimated(entry, known, reanchoring)) for entry in listed)


def _rising(listed: Sequence[ListedAnchor], reanchoring: Reanchoring) -> list[tuple[int, int]]:
    """Number and place of the quotes that stand in one place only; none where the two do not rise together."""
    places = ((entry.number, reanchoring.places_of(entry.anchor.quote)) for entry in listed)
    found = sorted((number, found[0]) for number, found in places if number is not None and len(found) == 1)
    rises = all(one[0] < other[0] and one[1] < other[1] for one, other in pairwise(found))
    return found if rises and len(found) >= _TELLING else []


def _estimated(entry: ListedAnchor, known: Sequence[tuple[int, int]], reanchoring: Reanchoring) -> int | None:
    """About where a quote stands by its number; None where something better is known, or nothing."""
    if not known or entry.number is None or entry.anchor.page or entry.anchor.prefix or entry.anchor.suffix:
        return None
    if len(reanchoring.places_of(entry.anchor.quote)) < 2:
        return None
    index = bisect_left(known, (entry.number, -1))
    below, above = known[max(0, index - 1)], known[min(index, len(known) - 1)]
    share = (entry.number - below[0]) / (above[0] - below[0]) if above[0] > below[0] else 0.0
    return round(below[1] + share * (above[1] - below[1]))


def told(
    listed: Sequence[ListedAnchor], placements: Sequence[Placement], reanchoring: Reanchoring
) -> Iterator[dict[str, Any]]:
    """What became of the quotes, as plain data; pages count from 1."""
    alignment = reanchoring.alignment
    for entry, placement in zip(listed, placements, strict=True):
        old = alignment.old[placement.old] if placement.old is not None else None
        new = alignment.new[placement.new] if placement.new is not None else None
        page = placement.quote[0].page if placement.quote else new.page if new else None
        yield {
            "id": entry.id,
            "fate": placement.fate.value,
            "old_page": _page_of(entry.anchor, old, placement),
            "new_page": None if page is None else page + 1,
            "new_text": wording(new) if new else None,
            "confidence": round(placement.confidence, 3),
        }


def _page_of(anchor: Anchor, old: Paragraph | None, placement: Placement) -> int | None:
    """The page on which the quote stood, counted from 1."""
    if placement.was:
        return placement.was[0].page + 1
    return old.page + 1 if old else anchor.page or None


def wording(paragraph: Paragraph) -> str:
    """A paragraph's text without its place in a list; a heading keeps its own words."""
    return paragraph.text if paragraph.kind is Kind.HEADING else paragraph.body
