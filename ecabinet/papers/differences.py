"""What a new version changed: word by word in a paragraph, paragraph by paragraph in the paper."""

from dataclasses import dataclass
from enum import Enum

from ecabinet.papers.aligning import Alignment


class RunKind(Enum):
    """What became of some words; a replacement is a deleted run followed by an inserted one."""

    SAME = "same"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Run:
    """Some words: their characters in the old text and in the new one, from and up to; one of both may be empty."""

    kind: RunKind
    old: tuple[int, int]
    new: tuple[int, int]


class ChangeKind(Enum):
    """What happened to a paragraph."""

    ADDED = "added"
    DELETED = "deleted"
    CHANGED = "changed"
    MOVED = "moved"
    RENUMBERED = "renumbered"


@dataclass(frozen=True, slots=True)
class Change:
    """One change: the paragraphs by their numbers from 0, the article, and the words where they differ.

    A paragraph that was moved and changed is CHANGED and `moved`.
    """

    kind: ChangeKind
    old: int | None
    new: int | None
    article: str
    moved: bool = False
    runs: tuple[Run, ...] = ()


def word_runs(old: str, new: str) -> tuple[Run, ...]:
    """The differences of two texts in words, blind to spaces and line breaks."""
    raise NotImplementedError


def changes(alignment: Alignment) -> tuple[Change, ...]:
    """All changes in the order of the new version; what was deleted stands where it was."""
    raise NotImplementedError


def changed_pages(alignment: Alignment) -> tuple[int, ...]:
    """The pages of the new version, counted from 0, on which something is not as it was."""
    raise NotImplementedError
