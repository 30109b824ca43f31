"""The office of a meeting: the agenda while secretaries and chair prepare it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self

from ecabinet.domain.conflicts import Conflict
from ecabinet.domain.dossiers import AgendaItem, Paper, main_paper
from ecabinet.domain.rules import RuleSet
from ecabinet.domain.shapes import Data


class MeetingKind(StrEnum):
    """Why a meeting is held."""

    REGULAR = "regular"
    THEMATIC = "thematic"
    EXTRAORDINARY = "extraordinary"


class OfficePhase(StrEnum):
    """How far the preparation is."""

    NOT_STARTED = "not_started"
    DRAFT = "draft"
    PROPOSED = "proposed"
    CONVENED = "convened"
    FROZEN = "frozen"
    PUBLISHED = "published"


HEADER = "header"
"""The subject of a conflict about title, kind, number, times or place."""
ORDER = "order"
"""The subject of a conflict about the order of items."""


@dataclass(frozen=True, slots=True)
class Header:
    """What stands above an agenda; times in ms UTC. `number` is the meeting's, as its documents bear it, or empty."""

    title: str
    kind: MeetingKind
    number: str
    starts_at: int
    ends_at: int
    place: str

    def to_data(self) -> dict[str, Any]:
        """As acts carry it."""
        return {
            "title": self.title,
            "kind": self.kind.value,
            "number": self.number,
            "starts_at": self.starts_at,
            "ends_at": self.ends_at,
            "place": self.place,
        }

    @classmethod
    def from_data(cls, data: Data) -> Self:
        """From an act's data (further entries are left aside)."""
        return cls(
            title=data["title"],
            kind=MeetingKind(data["kind"]),
            number=data["number"],
            starts_at=data["starts_at"],
            ends_at=data["ends_at"],
            place=data["place"],
        )


@dataclass(frozen=True, slots=True)
class DraftItem:
    """An item in preparation. `revision` grows with each edit; `audience` empty means all who read the meeting."""

    item: AgendaItem
    question: str
    proposed: str
    audience: tuple[str, ...]
    papers: tuple[Paper, ...]
    revision: int
    is_late: bool = False

    @property
    def main_paper(self) -> Paper | None:
        """The paper the item is about."""
        return main_paper(self.papers)

    def to_data(self) -> dict[str, Any]:
        """As `agenda.item_put` carries it."""
        return self.item.to_data() | {
            "question": self.question,
            "proposed": self.proposed,
            "audience": list(self.audience),
            "papers": [paper.to_data() for paper in self.papers],
        }


@dataclass(frozen=True, slots=True)
class Override:
    """A check that did not pass and is accepted for a reason; `item` is empty where it concerns the whole agenda."""

    check: str
    item: str
    reason: str


@dataclass(frozen=True, slots=True)
class OfficeState:
    """An `office:<meeting>` feed, folded. `convened_at` is when the chair approved, in ms UTC."""

    seq: int = 0
    meeting: str = ""
    phase: OfficePhase = OfficePhase.NOT_STARTED
    header: Header | None = None
    header_revision: int = 0
    chair: str = ""
    rules: RuleSet | None = None
    rules_digest: str = ""
    items: Mapping[str, DraftItem] = field(default_factory=dict)
    removed: Mapping[str, DraftItem] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    order_revision: int = 0
    overrides: tuple[Override, ...] = ()
    conflicts: Mapping[str, Conflict] = field(default_factory=dict)
    returned_because: str = ""
    convened_at: int | None = None

    def in_order(self) -> tuple[DraftItem, ...]:
        """The items as they will be taken."""
        return tuple(self.items[item] for item in self.order)

    def revision_of(self, item: str) -> int:
        """The revision an edit of an item must be made on: 0 for a new one."""
        known = self.items.get(item) or self.removed.get(item)
        return known.revision if known else 0

    def papers(self) -> tuple[Paper, ...]:
        """Every paper of the agenda, in the order of the items."""
        return tuple(paper for item in self.in_order() for paper in item.papers)
