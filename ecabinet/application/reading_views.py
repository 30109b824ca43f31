"""What the meeting workspace shows, as plain values: an agenda with one's stances, an item, its papers, comments."""

import json
from dataclasses import asdict, dataclass
from typing import Self

from ecabinet.application.acting import Acted
from ecabinet.domain.attendance import Attendance
from ecabinet.domain.bodies import Person
from ecabinet.domain.comments import Anchor, Audience, Comment, Reply, Tier
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
class ForAnother:
    """Somebody whose coming one may announce in their name, and what is known of it; the rest as in `MeetingLine`."""

    person: Person
    attendance: Attendance
    announced_by: str = ""
    leave_by: Acted | None = None


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting in a list or above its agenda; times in ms UTC. `open_stances` counts items without one's stance.

    `attendance` is what is known of one's own coming, None for who does not decide here; `has_minutes` once minutes
    have been circulated. `announced_by` names who announced one's coming in one's name, `leave_by` who decided on
    one's leave in the chair's; `others` are those for whom one may announce it oneself.
    """

    id: str
    title: str
    starts_at: int
    ends_at: int
    place: str
    phase: MeetingPhase
    items: int
    open_stances: int
    votes_here: bool
    stance_until: int
    attendance: Attendance | None
    has_minutes: bool
    announced_by: str = ""
    leave_by: Acted | None = None
    others: tuple[ForAnother, ...] = ()


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
class ReplyLine:
    """A reply to a comment and who wrote it; `principal` in whose name, None where in their own."""

    reply: Reply
    author: Person
    is_mine: bool
    principal: Person | None = None


@dataclass(frozen=True, slots=True)
class CommentLine:
    """A comment as it stands, who wrote it, the feed it is in, and how far one's own has come.

    `undo_until` (ms UTC) is set while it can still be taken back, `is_waiting` until the store has received everything
    one wrote in it. `is_on_former` where the paper it is tied to has a newer version now. `principal` is in whose name
    it was written, None where its author wrote in their own; it is `is_mine` for both of them. It can be changed
    (`may_change`) by whose it is, and by who wrote it for them as long as they let them; `revised_by` did so in
    another's name. `replies_for` are those in whose name one may reply.
    """

    feed: str
    comment: Comment
    author: Person
    replies: tuple[ReplyLine, ...]
    is_mine: bool
    is_waiting: bool
    undo_until: int
    is_on_former: bool
    principal: Person | None = None
    may_change: bool = False
    replies_for: tuple[Person, ...] = ()
    revised_by: Acted | None = None


@dataclass(frozen=True, slots=True)
class CommentDraft:
    """A comment that is being written; it stays on this laptop until it is submitted.

    `acting_for` is the id of the person in whose name it is written, empty where in one's own.
    """

    text: str = ""
    audience: Audience = Audience.SECRETARIAT
    tier: Tier = Tier.REMARK
    proposed_wording: str = ""
    anchor: Anchor | None = None
    acting_for: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be lost with it."""
        return not (self.text or self.proposed_wording or self.anchor)

    def to_text(self) -> str:
        """As it is kept."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_text(cls, kept: str) -> Self:
        """What `to_text` made; raises `ValueError` for anything else."""
        try:
            data = json.loads(kept)
            anchor = Anchor(**data["anchor"]) if data["anchor"] else None
            audience, tier = Audience(data["audience"]), Tier(data["tier"])
            return cls(data["text"], audience, tier, data["proposed_wording"], anchor, str(data.get("acting_for", "")))
        except (TypeError, KeyError) as error:
            raise ValueError("this is no draft of a comment") from error


@dataclass(frozen=True, slots=True)
class StanceLine:
    """One's own stance and how far it has come: recorded here, and received by the store or still on its way."""

    stance: Stance
    is_stale: bool
    is_waiting: bool
    undo_until: int


@dataclass(frozen=True, slots=True)
class ItemView:
    """An item in the workspace. `may_take_stance` says why not where it is False: `stance_refusal` is a code.

    `audiences` are those one may write to, none where one only reads; `speaks_for` in whose name one may write to all.
    `refused` is the code for which the store did not take one's last stance or comment, empty where all went well.
    """

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
    refused: str
    speaks_for: tuple[Person, ...] = ()
