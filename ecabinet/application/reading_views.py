"""What the meeting workspace shows, as plain values: an agenda with one's stances, an item, its papers, comments."""

from dataclasses import dataclass

from ecabinet.domain.bodies import Person
from ecabinet.domain.comments import Audience, Comment
from ecabinet.domain.dossiers import AgendaItem, Paper
from ecabinet.domain.items import Conclusion, Stance
from ecabinet.domain.meetings import MeetingPhase, Outcome


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One item in the list at the left; `starts_at` is planned, in ms UTC. `papers_here` of `papers` can be opened."""

    item: AgendaItem
    starts_at: int
    is_late: bool
    is_called: bool
    outcome: Outcome | None
    stance: Stance | None
    stance_is_stale: bool
    papers: int
    papers_here: int


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting in a list or above its agenda; times in ms UTC. `open_stances` counts items without one's stance."""

    id: str
    title: str
    starts_at: int
    ends_at: int
    place: str
    phase: MeetingPhase
    items: int
    open_stances: int
    votes_here: bool


@dataclass(frozen=True, slots=True)
class Workspace:
    """A meeting's agenda as one member sees it."""

    meeting: MeetingLine
    agenda: tuple[AgendaLine, ...]


@dataclass(frozen=True, slots=True)
class PaperTab:
    """A paper of the item in its newest version; `is_here` when its pages can be read on this laptop now."""

    paper: Paper
    is_main: bool
    is_here: bool
    replaced_because: str
    changed_since_stance: bool


@dataclass(frozen=True, slots=True)
class CommentLine:
    """A comment as it stands, who wrote it, the feed it is in, and how far one's own has come.

    `undo_until` (ms UTC) is set while it can still be taken back, `is_waiting` until the store has received it.
    """

    feed: str
    comment: Comment
    author: Person
    is_mine: bool
    is_waiting: bool
    undo_until: int


@dataclass(frozen=True, slots=True)
class StanceLine:
    """One's own stance and how far it has come: recorded here, and received by the store or still on its way."""

    stance: Stance
    is_stale: bool
    is_waiting: bool
    undo_until: int


@dataclass(frozen=True, slots=True)
class ItemView:
    """An item in the workspace. `may_take_stance` says why not where it is False: `stance_refusal` is a code."""

    line: AgendaLine
    question: str
    proposed: str
    papers: tuple[PaperTab, ...]
    stance: StanceLine | None
    may_take_stance: bool
    stance_refusal: str
    comments: tuple[CommentLine, ...]
    audiences: tuple[Audience, ...]
    conclusion: Conclusion | None
