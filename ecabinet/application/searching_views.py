"""What can be searched for and what is found, as plain values."""

import hashlib
from dataclasses import astuple, dataclass, replace
from enum import StrEnum


class Found(StrEnum):
    """What kind of thing a place is in, in the order in which kinds are listed."""

    ITEM = "item"
    MEETING = "meeting"
    PAPER = "paper"
    DECISION = "decision"
    TASK = "task"
    COMMENT = "comment"
    NOTE = "note"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class Where:
    """What something belongs to: a meeting and an item of it, or a ballot; `about` is its title.

    `spot` is the place in a paper that a comment or a note is tied to: `paper/12/words`, empty for none.
    """

    meeting: str = ""
    item: str = ""
    ballot: str = ""
    agency: str = ""
    about: str = ""
    spot: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Something whose words can be found. `words` are its own (a title, a comment); a paper has `pages` besides.

    `feed` is where the right to read it comes from, `at` (ms UTC) how new it is, `subject` its id among its kind.
    `digest` names the file of a paper, whose `pages` are 0 until they were counted.
    """

    key: str
    kind: Found
    feed: str
    at: int
    title: str
    words: str
    subject: str
    where: Where
    digest: str = ""
    pages: int = 0

    @property
    def stamp(self) -> str:
        """Changes with everything about it that is searched or shown; its pages follow from the file."""
        return hashlib.sha256(repr(astuple(replace(self, pages=0))).encode("utf-8", "surrogatepass")).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Filter:
    """Which places are wanted: of these kinds (any where empty), of a meeting, an agency, from and up to (ms UTC)."""

    kinds: frozenset[Found] = frozenset()
    meeting: str = ""
    agency: str = ""
    since: int = 0
    until: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a snippet, in the original spelling."""

    text: str
    is_hit: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A place that was found: page from 1, 0 for the thing itself. `words` are those found, as they stand there.

    `more` counts further pages of the same paper that were found and are not listed.
    """

    source: Source
    page: int
    snippet: tuple[Stretch, ...]
    words: str
    is_exact: bool
    more: int = 0


@dataclass(frozen=True, slots=True)
class Results:
    """What was found; `total` counts matching pages and things, at most `COUNTED`."""

    hits: tuple[Hit, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of what this laptop may read can be searched, in pages."""

    done: int = 0
    pages: int = 0

    @property
    def is_done(self) -> bool:
        """Whether everything that is here can be found."""
        return self.done >= self.pages


@dataclass(frozen=True, slots=True)
class Choices:
    """What one may filter by: meetings by id with their titles, and agencies."""

    meetings: tuple[tuple[str, str], ...] = ()
    agencies: tuple[str, ...] = ()
