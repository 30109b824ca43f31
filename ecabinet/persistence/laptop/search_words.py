"""How a search is said to FTS5, and how its rows are numbered."""

import hashlib
from typing import Final

from sqlcipher3 import dbapi2

from ecabinet.application.searching_ports import COUNTED
from ecabinet.application.searching_query import Query, Term
from ecabinet.application.searching_views import Filter, Found, Source
from ecabinet.application.spelling import fold

_SHIFT: Final = 32
_MINUTE_MS: Final = 60_000
_COMMON: Final = 30_000
"""Rows from which on a word is too common for ranking: FTS5 goes through all of them to weigh it."""


def number(at: int, place: int) -> int:
    """The number of a row from a moment (ms UTC); `place` is unique in the index."""
    return max(0, min(at // _MINUTE_MS, 1 << 30)) << _SHIFT | place


def facets(source: Source) -> str:
    """What a source can be filtered by, as words nobody types."""
    named = [f"k{source.kind}", _named("m", source.where.meeting), _named("a", fold(source.where.agency).strip())]
    return " ".join(word for word in named if word)


def expression(query: Query, wanted: Filter) -> str:
    """A query and a filter as FTS5 reads them; only letters and digits of either get into it."""
    body = " AND ".join(_phrase(term) for term in query.terms)
    parts = [f"{{body}} : ({body})"]
    if wanted.kinds:
        kinds = " OR ".join(f'"k{kind}"' for kind in Found if kind in wanted.kinds)
        parts.append(f"{{facets}} : ({kinds})")
    for letter, named in (("m", wanted.meeting), ("a", fold(wanted.agency).strip())):
        if named:
            parts.append(f'{{facets}} : ("{_named(letter, named)}")')
    return " AND ".join(parts)


def search(reader: dbapi2.Connection, query: Query, wanted: Filter, most: int) -> tuple[list[int], int]:
    """The rows that match, the best first, and how many there are up to `COUNTED`."""
    low = number(wanted.since, 0) if wanted.since else 0
    high = number(wanted.until, (1 << _SHIFT) - 1) if wanted.until else 1 << 62
    everything = (expression(query, wanted), low, high)
    total = _count(reader, everything, COUNTED)
    if total < COUNTED and _is_rare(reader, query):
        found = _rows(reader, everything, "rank, rowid DESC", most)
    else:
        found = _rows(reader, everything, "rowid DESC", most)
    together = query.together
    if together is not None and total:
        as_phrase = (expression(Query((together,)), wanted), low, high)
        first = _rows(reader, as_phrase, "rowid DESC", most)
        found = list(dict.fromkeys([*first, *found]))[:most]
    return found, total


def _rows(reader: dbapi2.Connection, asked: tuple[str, int, int], order: str, most: int) -> list[int]:
    found = reader.execute(
        f"SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY {order} LIMIT ?",  # noqa: S608 - `order` is one of ours
        (*asked, most),
    )
    return [row[0] for row in found]


def _count(reader: dbapi2.Connection, asked: tuple[str, int, int], most: int) -> int:
    """How many rows match, without going on behind `most`."""
    counted: int = reader.execute(
        "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?)",
        (*asked, most),
    ).fetchone()[0]
    return counted


def _is_rare(reader: dbapi2.Connection, query: Query) -> bool:
    return all(_count(reader, (_phrase(term), 0, 1 << 62), _COMMON) < _COMMON for term in query.terms)


def _phrase(term: Term) -> str:
    return f'"{" ".join(term.tokens)}"' + (" *" if term.is_prefix else "")


def _named(letter: str, named: str) -> str:
    """A word for a name of any shape; none for none."""
    return letter + hashlib.sha256(named.encode("utf-8", "surrogatepass")).hexdigest()[:20] if named else ""
