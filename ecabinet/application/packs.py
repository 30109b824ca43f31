"""What a pack holds: one meeting's papers as one PDF, in the order of the agenda, and what stands in for the others."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ecabinet.application.page_numbers import ItemNumbers, Labels


class Absence(StrEnum):
    """Why a sheet stands where a paper would be."""

    PAPER_ONLY = "paper_only"
    WITHDRAWN = "withdrawn"
    NOT_HERE = "not_here"
    LOCKED = "locked"
    EMPTY = "empty"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class PackPaper:
    """A paper in its newest version, by its digest; `reason` is why it was withdrawn, `absence` why it is left out."""

    id: str
    title: str
    version: int
    sha256: str
    absence: Absence | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PackItem:
    """An item of the agenda with its papers; those of a paper-only item never come into the program."""

    id: str
    number: str
    title: str
    agency: str
    papers: tuple[PackPaper, ...] = ()
    is_paper_only: bool = False


@dataclass(frozen=True, slots=True)
class Pack:
    """A meeting to be put into one file. `when` and `place` are shown as they are; `reader` "" for nobody's copy."""

    body: str
    title: str
    number: str
    when: str
    place: str
    items: tuple[PackItem, ...]
    reader: str = ""


@dataclass(frozen=True, slots=True)
class Bound:
    """How a paper goes into a pack: the numbers of its pages, or why a sheet stands in for it."""

    labels: Labels = ()
    absence: Absence | None = None
    is_signed: bool = False


Key = tuple[str, str]
"""The ids of an item and of a paper; the paper's is "" for the item itself."""

Numbers = Mapping[str, ItemNumbers]
"""The numbering of a meeting's pages by item."""
