"""Reading a meeting: its agenda and papers, one's stance on each item, comments. What the meeting workspace asks for.

Everything here works without a network, and nothing tells anybody what was read.
"""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, Final

from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Pending
from ecabinet.application.ports import PaperKeeper
from ecabinet.application.reading_views import (
    AgendaLine,
    CommentLine,
    ItemView,
    MeetingLine,
    PaperTab,
    StanceLine,
    Workspace,
)
from ecabinet.domain.bodies import Person
from ecabinet.domain.comments import Anchor, Audience, Comment, Tier
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import item_feed, meeting_feed, opinions_feed
from ecabinet.domain.items import ItemState, PaperHistory, Stance, StanceKind
from ecabinet.domain.meetings import MeetingItem, MeetingPhase, MeetingState
from ecabinet.domain.opinions import OpinionsState
from ecabinet.protocol.envelope import new_id

MINUTE_MS: Final = 60_000
STANCE: Final = "stance.taken"
_BEFORE_DEBATE = frozenset({MeetingPhase.PUBLISHED, MeetingPhase.IN_SESSION, MeetingPhase.SUSPENDED})


class Reading:
    """The meetings of one laptop as its person reads them."""

    def __init__(self, laptop: Laptop, keeper: PaperKeeper) -> None:
        self._laptop = laptop
        self._keeper = keeper

    # What is shown --------------------------------------------------------------------------------------------------

    def meetings(self) -> tuple[MeetingLine, ...]:
        """Every meeting that is here: those to come first, the nearest on top, then those that are over."""
        lines = [self._meeting_line(state) for state in self._meeting_states()]
        coming = sorted((line for line in lines if not _is_over(line)), key=lambda line: line.starts_at)
        over = sorted((line for line in lines if _is_over(line)), key=lambda line: -line.starts_at)
        return (*coming, *over)

    def workspace(self, meeting_id: str) -> Workspace:
        """A meeting with its agenda; raises `Refused("meeting_not_here")` where it has not arrived."""
        state = self._meeting(meeting_id)
        return Workspace(self._meeting_line(state), tuple(self._agenda(state)))

    def item(self, meeting_id: str, item_id: str) -> ItemView:
        """One item; raises `Refused("item_not_here")` where it has not arrived or is not meant for this person."""
        line = next((line for line in self.workspace(meeting_id).agenda if line.item.id == item_id), None)
        state = self._item(item_id)
        if line is None or state is None:
            raise Refused("item_not_here")
        stance = self._stance_line(state)
        refusal = self._stance_refusal(self._meeting(meeting_id), line)
        return ItemView(
            line=line,
            question=state.question,
            proposed=state.proposed,
            papers=tuple(self._tab(state, history) for history in state.papers.values() if not history.is_withdrawn),
            stance=stance,
            may_take_stance=not refusal,
            stance_refusal=refusal,
            comments=tuple(self._comments(state)),
            audiences=(Audience.SECRETARIAT, Audience.CHAIR, Audience.ALL),
            conclusion=state.conclusion,
        )

    # What the person does -------------------------------------------------------------------------------------------

    def take_stance(self, item_id: str, stance: StanceKind, reason: str = "") -> Pending:
        """Record a stance on the papers as they stand here; it can be taken back for ten seconds.

        One that was recorded a moment ago and can still be taken back is replaced, so that a second key is not a
        second stance. Raises `Refused("reason_missing")` for an objection without one.
        """
        if stance is StanceKind.OBJECTION and not reason.strip():
            raise Refused("reason_missing")
        feed = item_feed(item_id)
        for pending in self._laptop.pending():
            if pending.act.feed == feed and pending.act.kind == STANCE:
                pending.undo()
        state = self._item(item_id)
        if state is None:
            raise Refused("item_not_here")
        former = state.stance_of(self._laptop.me)
        data = {"stance": stance.value, "reason": reason.strip(), "papers": sorted(state.current_digests())}
        return self._laptop.record_later(feed, STANCE, data, prev=former.act if former else None)

    def comment(
        self,
        item_id: str,
        audience: Audience,
        text: str,
        *,
        anchor: Anchor | None = None,
        tier: Tier = Tier.REMARK,
        proposed_wording: str = "",
    ) -> Pending:
        """Record a comment for an audience; what is not meant for all goes into the person's own feed of the item."""
        if not text.strip():
            raise Refused("comment_empty")
        data: dict[str, Any] = {
            "comment": new_id(),
            "audience": audience.value,
            "text": text.strip(),
            "tier": tier.value,
            "proposed_wording": proposed_wording.strip(),
        }
        if anchor is not None:
            data["anchor"] = asdict(anchor)
        feed = item_feed(item_id) if audience is Audience.ALL else opinions_feed(item_id, self._laptop.me)
        return self._laptop.record_later(feed, "comment.made", data)

    def reply(self, line: CommentLine, text: str) -> Pending:
        """Record a reply to a comment, for whom the comment is for."""
        if not text.strip():
            raise Refused("comment_empty")
        data = {"comment": line.comment.id, "reply": new_id(), "text": text.strip()}
        return self._laptop.record_later(line.feed, "comment.replied", data)

    def revise(self, line: CommentLine, text: str) -> Pending:
        """Record another text for one's own comment; the former one stays on record."""
        if not text.strip():
            raise Refused("comment_empty")
        data = {"comment": line.comment.id, "text": text.strip()}
        return self._laptop.record_later(line.feed, "comment.revised", data)

    def retract(self, line: CommentLine) -> Pending:
        """Take one's own comment back; it stays on record as retracted."""
        return self._laptop.record_later(line.feed, "comment.retracted", {"comment": line.comment.id})

    # What this laptop alone remembers -------------------------------------------------------------------------------

    def place_in(self, paper_id: str) -> str:
        """Where one stopped in a paper, as the paper view wrote it; empty where it was never open."""
        return self._laptop.setting(f"place.{paper_id}") or ""

    def remember_place(self, paper_id: str, place: str) -> None:
        """Keep where one stopped in a paper; it never leaves this laptop."""
        self._laptop.save_setting(f"place.{paper_id}", place)

    def draft(self, item_id: str) -> str:
        """A comment on an item that was begun and not submitted."""
        return self._laptop.drafts(f"comment.{item_id}").get(f"comment.{item_id}", "")

    def save_draft(self, item_id: str, text: str) -> None:
        """Keep a half-written comment; an empty one is forgotten."""
        self._laptop.save_draft(f"comment.{item_id}", text or None)

    # How it is gathered ---------------------------------------------------------------------------------------------

    def _meeting_states(self) -> Iterator[MeetingState]:
        for feed in sorted(self._laptop.feeds()):
            state = self._laptop.current(feed)
            if isinstance(state, MeetingState) and state.seq:
                yield state

    def _meeting(self, meeting_id: str) -> MeetingState:
        state = self._laptop.current(meeting_feed(meeting_id))
        if not isinstance(state, MeetingState):
            raise Refused("meeting_not_here")
        return state

    def _item(self, item_id: str) -> ItemState | None:
        state = self._laptop.current(item_feed(item_id))
        return state if isinstance(state, ItemState) and state.seq else None

    def _meeting_line(self, state: MeetingState) -> MeetingLine:
        votes_here = state.is_member(self._laptop.me)
        open_stances = sum(
            1
            for entry in state.undecided()
            if (item := self._item(entry.item.id)) and votes_here and item.stance_of(self._laptop.me) is None
        )
        return MeetingLine(
            state.meeting,
            state.title,
            state.starts_at,
            state.ends_at,
            state.place,
            state.phase,
            len(state.items),
            open_stances,
            votes_here,
        )

    def _agenda(self, meeting: MeetingState) -> Iterator[AgendaLine]:
        starts_at = meeting.starts_at
        for entry in meeting.items.values():
            yield self._agenda_line(meeting, entry, starts_at)
            starts_at += entry.item.minutes * MINUTE_MS

    def _agenda_line(self, meeting: MeetingState, entry: MeetingItem, starts_at: int) -> AgendaLine:
        state = self._item(entry.item.id)
        papers = state.current_papers() if state else ()
        stance = state.stance_of(self._laptop.me) if state else None
        return AgendaLine(
            item=entry.item,
            starts_at=starts_at,
            is_late=entry.is_late,
            is_called=meeting.called == entry.item.id,
            outcome=entry.outcome,
            stance=stance,
            stance_is_stale=bool(state and stance and state.is_stale(stance)),
            papers=len(papers),
            papers_here=sum(self._keeper.has(paper.sha256) for paper in papers),
        )

    def _tab(self, state: ItemState, history: PaperHistory) -> PaperTab:
        main = state.main_paper()
        stance = state.stance_of(self._laptop.me)
        return PaperTab(
            paper=history.newest,
            is_main=main is not None and main.id == history.newest.id,
            is_here=self._keeper.has(history.newest.sha256),
            replaced_because=history.reasons[-1] if history.reasons else "",
            changed_since_stance=stance is not None and history.newest.sha256 not in stance.papers,
        )

    def _stance_line(self, state: ItemState) -> StanceLine | None:
        stance = state.stance_of(self._laptop.me)
        if stance is None:
            return None
        return StanceLine(stance, state.is_stale(stance), self._is_waiting(stance.act), self._undo_until(stance))

    def _undo_until(self, stance: Stance) -> int:
        return next((one.due_at for one in self._laptop.pending() if one.act.id == stance.act), 0)

    def _stance_refusal(self, meeting: MeetingState, line: AgendaLine) -> str:
        if not meeting.is_member(self._laptop.me):
            return "stance_not_member"
        if line.outcome is not None or line.is_called or meeting.phase not in _BEFORE_DEBATE:
            return "item_called"
        return ""

    def _comments(self, item: ItemState) -> Iterator[CommentLine]:
        """Comments to all and those one may see besides, in the order they were made."""
        found = [(item_feed(item.id), comment) for comment in item.comments.values()]
        for feed in self._laptop.feeds():
            state = self._laptop.current(feed) if feed.startswith(f"opinions:{item.id}:") else None
            if isinstance(state, OpinionsState):
                found += [(feed, comment) for comment in state.comments.values()]
        for feed, comment in sorted(found, key=lambda pair: (pair[1].at, pair[1].id)):
            yield self._comment_line(feed, comment)

    def _comment_line(self, feed: str, comment: Comment) -> CommentLine:
        undo_until = next((one.due_at for one in self._laptop.pending() if one.act.id == comment.act), 0)
        author = self._laptop.body.person(comment.author) or Person(comment.author, comment.author)
        is_mine = comment.author == self._laptop.me
        return CommentLine(feed, comment, author, is_mine, self._is_waiting(comment.act), undo_until)

    def _is_waiting(self, act_id: str) -> bool:
        laptop = self._laptop
        waiting = {one.act.id for one in laptop.outbox()} | {one.act.id for one in laptop.pending()}
        return act_id in waiting


def _is_over(line: MeetingLine) -> bool:
    return line.phase in {MeetingPhase.HELD, MeetingPhase.CLOSED}
