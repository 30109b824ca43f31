"""Reading a meeting: its agenda and papers, one's stance on each item, comments. What the meeting workspace asks for.

Everything here works without a network, and nothing tells anybody what was read.
"""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, Final

from ecabinet.application import acting
from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Concern, Pending
from ecabinet.application.ports import PaperKeeper
from ecabinet.application.reading_comments import (
    MADE,
    REPLIED,
    RETRACTED,
    REVISED,
    Journey,
    audiences_of,
    comments_on,
    feed_for,
)
from ecabinet.application.reading_views import (
    AgendaLine,
    CommentDraft,
    CommentLine,
    ForAnother,
    ItemView,
    MeetingLine,
    PaperTab,
    StanceLine,
    Workspace,
)
from ecabinet.domain.comments import Audience
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import item_feed, meeting_feed
from ecabinet.domain.items import ItemState, PaperHistory, StanceKind
from ecabinet.domain.meetings import MeetingItem, MeetingPhase, MeetingState
from ecabinet.protocol.envelope import new_id

MINUTE_MS: Final = 60_000
STANCE: Final = "stance.taken"
_BEFORE_THE_END = frozenset({MeetingPhase.PUBLISHED, MeetingPhase.IN_SESSION, MeetingPhase.SUSPENDED})


class Reading:
    """The meetings of one laptop as its person reads them."""

    def __init__(self, laptop: Laptop, keeper: PaperKeeper) -> None:
        self._laptop = laptop
        self._keeper = keeper

    def prepare(self, meeting_id: str) -> None:
        """Fold everything the meeting's pages show; slow the first time, so call it away from the window's thread."""
        laptop, feed = self._laptop, meeting_feed(meeting_id)
        laptop.prepare(feed)
        state = laptop.current(feed)
        items = tuple(state.items) if isinstance(state, MeetingState) else ()
        subjects = frozenset(items)
        laptop.prepare(*(item_feed(item) for item in items))
        laptop.prepare(*(name for name in laptop.feeds() if _is_about(name, subjects)))

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
        meeting, state = self._meeting(meeting_id), self._item(item_id)
        line = next((line for line in self._agenda(meeting) if line.item.id == item_id), None)
        if line is None or state is None:
            raise Refused("item_not_here")
        journey = Journey(self._laptop)
        refusal = self._stance_refusal(meeting, meeting.items[item_id])
        return ItemView(
            line=line,
            question=state.question,
            proposed=state.proposed,
            papers=tuple(self._tab(state, history) for history in state.papers.values() if not history.is_withdrawn),
            stance=self._stance_line(state, journey),
            may_take_stance=not refusal,
            stance_refusal=refusal,
            comments=tuple(comments_on(self._laptop, state, journey)),
            audiences=audiences_of(self._laptop, item_id),
            speaks_for=acting.principals(self._laptop, item_feed(item_id), MADE),
            conclusion=state.conclusion,
            refused=self._refused(item_id),
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

    def comment(self, item_id: str, draft: CommentDraft) -> Pending:
        """Record a comment for the audience it was written for; raises `Refused("comment_empty")`.

        One in another's name is for everybody who reads the item: what is meant for few its author writes themself.
        """
        audience = Audience.ALL if draft.acting_for else draft.audience
        data: dict[str, Any] = {
            "comment": new_id(),
            "audience": audience.value,
            "text": _written(draft.text),
            "tier": draft.tier.value,
            "proposed_wording": draft.proposed_wording.strip(),
        }
        if draft.anchor is not None:
            data["anchor"] = asdict(draft.anchor)
        feed = feed_for(audience, item_id, self._laptop.me)
        return self._record(feed, MADE, data, draft.acting_for)

    def undo(self, act_id: str) -> bool:
        """Take back what was submitted a moment ago; False where its time is over."""
        return any(pending.undo() for pending in self._laptop.pending() if pending.act.id == act_id)

    def reply(self, line: CommentLine, text: str, principal: str = "") -> Pending:
        """Record a reply to a comment, for whom the comment is for; in another's name where `principal` names one."""
        data = {"comment": line.comment.id, "reply": new_id(), "text": _written(text)}
        return self._record(line.feed, REPLIED, data, principal)

    def revise(self, line: CommentLine, text: str) -> Pending:
        """Record another text for a comment one wrote; the former one stays on record."""
        data = {"comment": line.comment.id, "text": _written(text)}
        return self._record(line.feed, REVISED, data, self._written_for(line))

    def retract(self, line: CommentLine) -> Pending:
        """Take a comment one wrote back; it stays on record as retracted."""
        return self._record(line.feed, RETRACTED, {"comment": line.comment.id}, self._written_for(line))

    def _written_for(self, line: CommentLine) -> str:
        """In whose name a comment has to be changed: that of whose it is, empty where it is one's own."""
        return "" if line.comment.principal == self._laptop.me else line.comment.principal

    def _record(self, feed: str, kind: str, data: dict[str, Any], principal: str) -> Pending:
        """Record something that can be taken back for ten seconds; raises as `acting.require` in another's name."""
        if principal:
            acting.require(self._laptop, feed, kind, data, principal)
        return self._laptop.record_later(feed, kind, data, acting_for=principal or None)

    # What this laptop alone remembers -------------------------------------------------------------------------------

    def place_in(self, paper_id: str) -> str:
        """Where one stopped in a paper, as the paper view wrote it; empty where it was never open."""
        return self._laptop.setting(f"place.{paper_id}") or ""

    def remember_place(self, paper_id: str, place: str) -> None:
        """Keep where one stopped in a paper; it never leaves this laptop."""
        self._laptop.save_setting(f"place.{paper_id}", place)

    def place_at(self, meeting_id: str) -> tuple[str, str]:
        """The item and the paper of a meeting that were open last; empty where none was."""
        item, _, paper = (self._laptop.setting(f"open.{meeting_id}") or "").partition(" ")
        return item, paper

    def remember_at(self, meeting_id: str, item_id: str, paper_id: str) -> None:
        """Keep which item and paper are open; it never leaves this laptop."""
        self._laptop.save_setting(f"open.{meeting_id}", f"{item_id} {paper_id}")

    def draft(self, item_id: str) -> CommentDraft:
        """A comment on an item that was begun and not submitted; one that cannot be read comes back as plain text."""
        kept = self._laptop.drafts(f"comment.{item_id}").get(f"comment.{item_id}", "")
        try:
            return CommentDraft.from_text(kept)
        except ValueError:
            return CommentDraft(kept)

    def save_draft(self, item_id: str, draft: CommentDraft) -> None:
        """Keep a half-written comment; an empty one is forgotten."""
        self._laptop.save_draft(f"comment.{item_id}", None if draft.is_empty else draft.to_text())

    def reason(self, item_id: str) -> str:
        """The reason of an objection that was begun and not recorded."""
        return self._laptop.drafts(f"objection.{item_id}").get(f"objection.{item_id}", "")

    def save_reason(self, item_id: str, reason: str) -> None:
        """Keep a half-written reason; an empty one is forgotten."""
        self._laptop.save_draft(f"objection.{item_id}", reason or None)

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
        attendance = state.attendance_of(self._laptop.me)
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
            state.stance_until,
            attendance if votes_here else None,
            state.minutes.revision > 0,
            self._name(attendance.declared_by),
            acting.acted(self._laptop, attendance.leave_by),
            tuple(self._others(state)),
        )

    def _others(self, state: MeetingState) -> Iterator[ForAnother]:
        """Those whose coming one may announce, while a meeting is still to come."""
        if state.phase is MeetingPhase.PUBLISHED:
            for person in acting.principals(self._laptop, meeting_feed(state.meeting), "attendance.declared"):
                attendance = state.attendance_of(person.id)
                leave_by = acting.acted(self._laptop, attendance.leave_by)
                yield ForAnother(person, attendance, self._name(attendance.declared_by), leave_by)

    def _name(self, person: str) -> str:
        found = self._laptop.body.person(person)
        return found.name if found else ""

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

    def _stance_line(self, state: ItemState, journey: Journey) -> StanceLine | None:
        stance = state.stance_of(self._laptop.me)
        if stance is None:
            return None
        waiting, undo_until = journey.is_waiting(stance.act), journey.undo_until(stance.act)
        return StanceLine(stance, state.is_stale(stance), waiting, undo_until)

    def _stance_refusal(self, meeting: MeetingState, entry: MeetingItem) -> str:
        if not meeting.is_member(self._laptop.me):
            return "stance_not_member"
        if entry.is_decided or meeting.phase not in _BEFORE_THE_END:
            return "item_decided"
        return "" if entry.called_at is None else "item_called"

    def _refused(self, item_id: str) -> str:
        """Why the newest of one's own entries on an item that needs attention was not taken."""
        found = [
            one.code
            for one in self._laptop.attention()
            if one.concern is Concern.REFUSED and _is_about(one.act.feed, frozenset({item_id}))
        ]
        return found[-1] if found else ""


def _is_about(feed: str, items: frozenset[str]) -> bool:
    """Whether a feed holds an item or comments on it."""
    kind, _, rest = feed.partition(":")
    return kind in {"item", "opinions"} and rest.partition(":")[0] in items


def _is_over(line: MeetingLine) -> bool:
    return line.phase in {MeetingPhase.HELD, MeetingPhase.CLOSED}


def _written(text: str) -> str:
    if not text.strip():
        raise Refused("comment_empty")
    return text.strip()
