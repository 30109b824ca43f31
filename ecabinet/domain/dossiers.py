"""Agenda items, their papers and the tasks that come of them: the values that office, meeting and item share."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from ecabinet.domain.shapes import DIGEST, ID, NAME, Data, Fields, Line, ListOf, OneOf, Text, Whole


class ItemKind(StrEnum):
    """What the body is asked to do with an item."""

    DECIDE = "decide"
    DISCUSS = "discuss"
    NOTE = "note"


class Confidentiality(StrEnum):
    """Whether an item's papers are in the program; state secrets stay on paper and only their place is kept here."""

    OPEN = "open"
    PAPER_ONLY = "paper_only"


class PaperKind(StrEnum):
    """What a paper of a dossier is."""

    DRAFT = "draft"
    SUBMISSION = "submission"
    SUMMARY = "summary"
    APPRAISAL = "appraisal"
    VERIFICATION = "verification"
    OPINIONS = "opinions"
    ANNEX = "annex"
    REPORT = "report"
    OTHER = "other"


MAIN_KINDS = (PaperKind.DRAFT, PaperKind.SUBMISSION, PaperKind.REPORT)
"""Which papers can be an item's main one, the best first."""

ITEM = Fields(
    {
        "item": ID,
        "number": Line(most=20),
        "title": NAME,
        "agency": Line(),
        "minutes": Whole(0, 24 * 60),
        "kind": OneOf.of(ItemKind),
        "confidentiality": OneOf.of(Confidentiality),
    }
)
"""The shape of an agenda item as acts carry it; `minutes` is the time planned for it."""

PAPER = Fields(
    {
        "paper": ID,
        "title": NAME,
        "kind": OneOf.of(PaperKind),
        "version": Whole(1, 10_000),
        "sha256": DIGEST,
        "size": Whole(0, 2**40),
        "pages": Whole(0, 100_000),
        "name": Line(least=1, most=255),
    }
)
"""The shape of a paper; `size` is in bytes, `name` the file's name when it came in."""

TASK = Fields({"task": ID, "text": Text(least=1), "lead": NAME, "due": Line(most=10)})
"""The shape of a task; `lead` is exactly one agency, `due` a date or empty."""

PAPERS = ListOf(PAPER, most=300)
TASKS = ListOf(TASK, most=200)


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A line of the agenda; `minutes` is the time planned for it."""

    id: str
    number: str
    title: str
    agency: str
    minutes: int
    kind: ItemKind
    confidentiality: Confidentiality

    @property
    def is_paper_only(self) -> bool:
        """Whether its papers must not enter the program."""
        return self.confidentiality is Confidentiality.PAPER_ONLY

    def to_data(self) -> dict[str, Any]:
        """As acts carry it."""
        return {
            "item": self.id,
            "number": self.number,
            "title": self.title,
            "agency": self.agency,
            "minutes": self.minutes,
            "kind": self.kind.value,
            "confidentiality": self.confidentiality.value,
        }

    @classmethod
    def from_data(cls, data: Data) -> Self:
        """From an act's data that fits ITEM (further entries are left aside)."""
        return cls(
            id=data["item"],
            number=data["number"],
            title=data["title"],
            agency=data["agency"],
            minutes=data["minutes"],
            kind=ItemKind(data["kind"]),
            confidentiality=Confidentiality(data["confidentiality"]),
        )


@dataclass(frozen=True, slots=True)
class Paper:
    """One version of a paper, named for good by the SHA-256 of its file; `size` in bytes."""

    id: str
    title: str
    kind: PaperKind
    version: int
    sha256: str
    size: int
    pages: int
    name: str

    def to_data(self) -> dict[str, Any]:
        """As acts carry it."""
        return {
            "paper": self.id,
            "title": self.title,
            "kind": self.kind.value,
            "version": self.version,
            "sha256": self.sha256,
            "size": self.size,
            "pages": self.pages,
            "name": self.name,
        }

    @classmethod
    def from_data(cls, data: Data) -> Self:
        """From an act's data that fits PAPER."""
        return cls(
            id=data["paper"],
            title=data["title"],
            kind=PaperKind(data["kind"]),
            version=data["version"],
            sha256=data["sha256"],
            size=data["size"],
            pages=data["pages"],
            name=data["name"],
        )


@dataclass(frozen=True, slots=True)
class Task:
    """What one lead agency is to do, until a day (YYYY-MM-DD) or without one."""

    id: str
    text: str
    lead: str
    due: str = ""

    def to_data(self) -> dict[str, Any]:
        """As acts carry it."""
        return {"task": self.id, "text": self.text, "lead": self.lead, "due": self.due}

    @classmethod
    def from_data(cls, data: Data) -> Self:
        """From an act's data that fits TASK."""
        return cls(id=data["task"], text=data["text"], lead=data["lead"], due=data["due"])


def main_paper(papers: Iterable[Paper]) -> Paper | None:
    """The paper that an item is about: its draft, else its submission, else its report; of several the first."""
    candidates = [paper for paper in papers if paper.kind in MAIN_KINDS]
    return min(candidates, key=lambda paper: MAIN_KINDS.index(paper.kind), default=None)


def digests(papers: Iterable[Data]) -> tuple[str, ...]:
    """The files that the papers in an act's data name, each once, in their order."""
    return tuple(dict.fromkeys(paper["sha256"] for paper in papers))
