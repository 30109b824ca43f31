"""One agenda item: what is asked, its papers in their versions, stances, comments to all, the conclusion."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ecabinet.domain.comments import Comment
from ecabinet.domain.conflicts import Conflict
from ecabinet.domain.dossiers import AgendaItem, Paper, Task, main_paper


class StanceKind(StrEnum):
    """What a member says about an item before the meeting; it sorts the agenda and decides nothing."""

    NO_OBJECTION = "no_objection"
    WISH_TO_SPEAK = "wish_to_speak"
    OBJECTION = "objection"


QUESTION = "question"
"""The subject of a conflict about the question or the proposed decision."""
CONCLUSION = "conclusion"
"""The subject of a conflict about the conclusion."""


@dataclass(frozen=True, slots=True)
class Stance:
    """A member's stance; `papers` are the digests it was taken on, `prev` the act it replaced. `at` in ms UTC."""

    act: str
    person: str
    stance: StanceKind
    reason: str
    papers: tuple[str, ...]
    at: int
    is_late: bool = False
    prev: str = ""


@dataclass(frozen=True, slots=True)
class PaperHistory:
    """A paper in all its versions, the newest last."""

    versions: tuple[Paper, ...]
    reasons: tuple[str, ...] = ()
    withdrawn_because: str | None = None

    @property
    def newest(self) -> Paper:
        """The version that holds."""
        return self.versions[-1]

    @property
    def is_withdrawn(self) -> bool:
        """Whether it no longer belongs to the dossier."""
        return self.withdrawn_because is not None


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What the chair concluded, and the tasks that follow; `at` in ms UTC."""

    text: str
    tasks: tuple[Task, ...]
    author: str
    at: int


@dataclass(frozen=True, slots=True)
class ItemState:
    """An `item:<id>` feed, folded. `audience` empty means all who read the meeting."""

    seq: int = 0
    id: str = ""
    meeting: str = ""
    item: AgendaItem | None = None
    question: str = ""
    proposed: str = ""
    question_revision: int = 0
    audience: frozenset[str] = frozenset()
    papers: Mapping[str, PaperHistory] = field(default_factory=dict)
    stances: Mapping[str, Stance] = field(default_factory=dict)
    comments: Mapping[str, Comment] = field(default_factory=dict)
    conclusion: Conclusion | None = None
    conclusion_revision: int = 0
    conflicts: Mapping[str, Conflict] = field(default_factory=dict)

    @property
    def agency(self) -> str:
        """The agency that submits the item and leads it."""
        return self.item.agency if self.item else ""

    def current_papers(self) -> tuple[Paper, ...]:
        """The newest version of each paper that was not withdrawn, in the order they came."""
        return tuple(history.newest for history in self.papers.values() if not history.is_withdrawn)

    def current_digests(self) -> frozenset[str]:
        """The files that hold now."""
        return frozenset(paper.sha256 for paper in self.current_papers())

    def main_paper(self) -> Paper | None:
        """The paper the item is about."""
        return main_paper(self.current_papers())

    def stance_of(self, person_id: str) -> Stance | None:
        """A member's stance as it stands."""
        return self.stances.get(person_id)

    def is_stale(self, stance: Stance) -> bool:
        """Whether a stance was taken on other papers than those that hold now."""
        return frozenset(stance.papers) != self.current_digests()
