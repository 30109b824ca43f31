"""What searching asks of the outside: an index that finds places, and somebody who reads papers out."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from ecabinet.application.searching_query import Query
from ecabinet.application.searching_views import Filter, Source

COUNTED: Final = 5_000
"""Places are counted up to here; where fewer match, they come by relevance, else the newest first."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the index has of a source: its stamp, how many pages of it were put in, and how many there are."""

    stamp: str
    done: int
    pages: int


@dataclass(frozen=True, slots=True)
class Written:
    """The words of a page of a source, 0 for the source's own words."""

    key: str
    page: int
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """A place that matches, with its words."""

    source: Source
    page: int
    text: str


@dataclass(frozen=True, slots=True)
class Places:
    """Places, the best first, and how many match, at most `COUNTED`."""

    places: tuple[Place, ...]
    total: int


class SearchIndex(Protocol):
    """Keeps words so that they are found at once; safe to use from several threads. It may be lost: it is made again.

    Every method raises `Unavailable` where the disk fails, with `profile_closed` once it was closed.
    """

    def known(self) -> Mapping[str, Known]:
        """What is in it."""
        ...

    def begin(self, sources: Sequence[Source]) -> None:
        """Put sources in with their own words; those of the same key are replaced, and their pages forgotten."""
        ...

    def add(self, pages: Sequence[Written]) -> None:
        """Put pages of known sources in, durably; those of a source in their order. Unknown sources are left out."""
        ...

    def forget(self, keys: Collection[str]) -> None:
        """Take sources out, with all that is known of them."""
        ...

    def look(self, query: Query, wanted: Filter, most: int) -> Places:
        """Where all terms of a query stand."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


class PaperReader(Protocol):
    """Reads the words of papers, in a process of its own."""

    def count(self, sha256: str) -> int:
        """How many pages a paper has; raises as `read`."""
        ...

    def read(self, sha256: str, after: int) -> Iterator[Sequence[str]]:
        """The words of a paper's pages behind the first `after`, some pages at a time; "" for one without words.

        Raises `Fault` where the paper is not here or cannot be read.
        """
        ...
