"""Comments with their replies and answers: what the feeds `item` and `opinions` share. A comment only ever adds."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from ecabinet.domain.delegations import Deputy
from ecabinet.domain.shapes import Data


class Audience(StrEnum):
    """Whom a comment is meant for, chosen before it is written; `secretariat` includes the lead agency."""

    ALL = "all"
    SECRETARIAT = "secretariat"
    CHAIR = "chair"


class Tier(StrEnum):
    """How much weight its author gives a comment."""

    MUST = "must"
    SHOULD = "should"
    REMARK = "remark"


class Treatment(StrEnum):
    """What became of a comment."""

    TAKEN_IN = "taken_in"
    PARTLY = "partly"
    EXPLAINED = "explained"


@dataclass(frozen=True, slots=True)
class Anchor:
    """The place in a paper a comment is tied to: the words selected with a little of the text around them."""

    paper: str
    version: int
    sha256: str
    page: int
    quote: str
    prefix: str
    suffix: str

    @classmethod
    def from_data(cls, data: Data) -> Self:
        """From an act's data."""
        return cls(**data)


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply to a comment, by `author` in the name of `acting_for` where that is somebody; `at` in ms UTC."""

    id: str
    author: str
    text: str
    at: int
    acting_for: str = ""


@dataclass(frozen=True, slots=True)
class Resolution:
    """How the Secretariat or the lead agency answered a comment; `at` in ms UTC, `acting_for` as with a comment."""

    answer: Treatment
    text: str
    author: str
    at: int
    acting_for: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment as it stands; `act` is the act that made it. Retracted comments keep their text on record.

    `acting_for` is in whose name its author wrote, empty where they wrote in their own; `revised_by` who
    changed it last in another's name.
    """

    id: str
    act: str
    author: str
    audience: Audience
    text: str
    tier: Tier
    at: int
    proposed_wording: str = ""
    anchor: Anchor | None = None
    replies: tuple[Reply, ...] = ()
    resolution: Resolution | None = None
    revised_at: int | None = None
    retracted_at: int | None = None
    acting_for: str = ""
    revised_by: Deputy | None = None

    @property
    def principal(self) -> str:
        """Whose comment it is."""
        return self.acting_for or self.author

    @property
    def is_retracted(self) -> bool:
        """Whether its author took it back."""
        return self.retracted_at is not None

    @property
    def is_open(self) -> bool:
        """Whether it still waits for an answer."""
        return self.resolution is None and not self.is_retracted


Comments = Mapping[str, Comment]
"""Comments by id, in the order they were received."""
