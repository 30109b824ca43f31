"""Leading a session: roll call, items, votes, conclusions and tasks; for chair, presiding person and secretary."""

from collections.abc import Iterator, Mapping, Sequence

from ecabinet.application import acting, ballot_opening
from ecabinet.application.ballot_opening import Question
from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Recorded
from ecabinet.application.leading_views import (
    QuorumPoint,
    RollLine,
    RoomActing,
    RoomItem,
    RoomView,
    VoterChip,
    VoteView,
)
from ecabinet.domain import lists
from ecabinet.domain.attendance import Attendance, Presence
from ecabinet.domain.ballots import BallotState, Phase, RecordedHow, expected_close
from ecabinet.domain.bodies import BodyState, Role
from ecabinet.domain.dossiers import Task
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import ballot_feed, item_feed, meeting_feed
from ecabinet.domain.items import ItemState, StanceKind
from ecabinet.domain.meetings import MeetingItem, MeetingPhase, MeetingState, Outcome
from ecabinet.domain.rules import Choice, Mode
from ecabinet.domain.tallies import EXPLICIT_AGREE, Column
from ecabinet.protocol.envelope import new_id

MINUTE_MS = 60_000
ALLOWED, CALLED, SUSPENDED, RESUMED = "attendance.allowed", "item.called", "meeting.suspended", "meeting.resumed"
_PRESENT = frozenset({Presence.ROOM, Presence.REMOTE})


class Leading:
    """A session as it is led from one laptop."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop

    # What is shown --------------------------------------------------------------------------------------------------

    def view(self, meeting_id: str) -> RoomView:
        """The room now; raises `Refused("meeting_not_here")`."""
        meeting, now = self._meeting(meeting_id), self._laptop.now()
        items = self._items(meeting)
        list_a = lists.sort_items(meeting, items).list_a
        votes = self._votes(meeting)
        rows = tuple(self._room_item(meeting, entry, items, list_a, votes) for entry in meeting.items.values())
        called = next((row for row in rows if row.is_called), None)
        state = items.get(called.entry.item.id) if called else None
        open_vote = next((vote for vote in votes.values() if vote.phase(now) is Phase.OPEN), None)
        shown = open_vote or (votes.get(called.vote) if called and called.vote else _unsettled(meeting, votes))
        me, roles = self._laptop.me, self._laptop.body.roles_of(self._laptop.me)
        return RoomView(
            meeting=meeting,
            now=now,
            elapsed_ms=(meeting.closed_at or now) - meeting.opened_at if meeting.opened_at else 0,
            behind_ms=_behind(meeting, now),
            roll=tuple(_roll_line(self._laptop.body, meeting, person) for person in meeting.members),
            quorum=meeting.quorum(),
            quorum_line=tuple(_quorum_line(meeting)),
            items=rows,
            list_a=list_a,
            called=called,
            vote=self._vote(meeting, shown) if shown else None,
            conclusion=state.conclusion if state else None,
            conclusion_revision=state.conclusion_revision if state else 0,
            draft=self.draft(called.entry.item.id) if called else "",
            agencies=tuple(dict.fromkeys(person.agency for person in meeting.members.values() if person.agency)),
            may_lead=meeting.presides(me),
            may_record=Role.SECRETARY in roles,
            may_close_session=meeting.phase is MeetingPhase.IN_SESSION and not meeting.undecided(),
            acting=self._acting(meeting),
        )

    def _acting(self, meeting: MeetingState) -> RoomActing:
        """What one may do here in another's name, and who did so last."""
        laptop, feed = self._laptop, meeting_feed(meeting.meeting)
        is_paused = meeting.phase is MeetingPhase.SUSPENDED
        item = meeting.items.get(meeting.called)
        pause = meeting.pauses[-1] if meeting.pauses else None
        paused_by = (pause.suspended_by if is_paused else pause.resumed_by) if pause else None
        return RoomActing(
            may_allow=acting.may_do(laptop, feed, ALLOWED),
            allows_for=acting.principals(laptop, feed, ALLOWED),
            calls_for=acting.principals(laptop, feed, CALLED),
            pauses_for=acting.principals(laptop, feed, RESUMED if is_paused else SUSPENDED),
            called_by=acting.acted(laptop, item.called_by if item else None),
            paused_by=acting.acted(laptop, paused_by),
        )

    # The session ----------------------------------------------------------------------------------------------------

    def call_roll(self, meeting: str, entries: Mapping[str, tuple[Presence, str]]) -> Recorded:
        """Record who is there: per person the presence and, for a stand-in, their name."""
        data = [
            {"person": person, "status": status.value, "stand_in": stand_in}
            for person, (status, stand_in) in entries.items()
        ]
        return self._laptop.record(meeting_feed(meeting), "attendance.recorded", {"entries": data})

    def allow_absence(
        self, meeting: str, person: str, *, allowed: bool, reason: str = "", principal: str = ""
    ) -> Recorded:
        """As the chair, or in their name: allow or refuse somebody's absence or stand-in.

        Here and below `principal` names in whose name it is done, empty for one's own; that raises as `acting.require`.
        """
        data = {"person": person, "allowed": int(allowed), "reason": reason}
        return acting.record(self._laptop, meeting_feed(meeting), ALLOWED, data, principal)

    def open(self, meeting: str, override_reason: str = "") -> Recorded:
        """Open the session; below quorum only with a reason that stays on record."""
        return self._laptop.record(meeting_feed(meeting), "meeting.opened", {"override_reason": override_reason})

    def suspend(self, meeting: str, reason: str = "", principal: str = "") -> Recorded:
        """Interrupt the session."""
        return acting.record(self._laptop, meeting_feed(meeting), SUSPENDED, {"reason": reason}, principal)

    def resume(self, meeting: str, principal: str = "") -> Recorded:
        """Go on after an interruption."""
        return acting.record(self._laptop, meeting_feed(meeting), RESUMED, {"reason": ""}, principal)

    def close_session(self, meeting: str) -> Recorded:
        """Close the session once something has come of every item."""
        return self._laptop.record(meeting_feed(meeting), "meeting.closed", {})

    def call(self, meeting: str, item: str, principal: str = "") -> Recorded:
        """Call an item: members who follow the chair see it."""
        return acting.record(self._laptop, meeting_feed(meeting), CALLED, {"item": item}, principal)

    def record_outcome(self, meeting: str, item: str, outcome: Outcome, ballot: str = "") -> Recorded:
        """Record what came of an item, and the vote it rests on."""
        data = {"item": item, "outcome": outcome.value, "ballot": ballot}
        return self._laptop.record(meeting_feed(meeting), "outcome.recorded", data)

    # Votes ----------------------------------------------------------------------------------------------------------

    def open_vote(
        self,
        meeting: str,
        items: Sequence[str],
        question: str,
        override_reason: str = "",
        *,
        recused: Sequence[str] = (),
    ) -> str:
        """Open a vote on one item, or on several named ones at once (list A); answers its id.

        Members who are `recused` take no part in it.
        """
        state = self._meeting(meeting)
        found = [self._item(item) for item in items]
        title = found[0].item.title if len(found) == 1 and found[0].item else state.title
        asked = Question(
            parent=meeting_feed(meeting),
            title=title,
            question=question,
            agency=found[0].agency if len(found) == 1 else "",
            items=tuple(items),
            papers=tuple(paper for item in found for paper in item.current_papers()),
            recused=tuple(recused),
        )
        ballot = new_id()
        data = ballot_opening.session_data(state, asked, override_reason)
        self._laptop.record(ballot_feed(ballot), "ballot.opened", data, refs=ballot_opening.refs_of(asked.papers))
        return ballot

    def record_for(self, ballot: str, person: str, choice: Choice, how: RecordedHow, reason: str) -> Recorded:
        """As the secretary: enter a vote for a member who cannot; it counts once the chair has confirmed it."""
        if not reason.strip():
            raise Refused("reason_missing")
        data = {"person": person, "choice": choice.value, "how": how.value, "reason": reason.strip()}
        return self._laptop.record(ballot_feed(ballot), "answer.recorded_for", data)

    def countersign(self, ballot: str, answer: str) -> Recorded:
        """As the chair: confirm a vote that was entered for a member."""
        return self._laptop.record(ballot_feed(ballot), "answer.countersigned", {"answer": answer})

    def close_vote(self, ballot: str) -> Recorded:
        """Close a vote: what is recorded is exactly the recount of everything that has arrived here.

        What was recorded here and is on its way counts too, for it arrives before the close.
        """
        state = self._laptop.current(ballot_feed(ballot))
        if not isinstance(state, BallotState) or not state.seq:
            raise Refused("ballot_not_here")
        answers, tally = expected_close(state)
        data = {"base": state.seq, "answers": list(answers), "tally": tally.to_data()}
        return self._laptop.record(ballot_feed(ballot), "ballot.closed", data)

    # Conclusions ----------------------------------------------------------------------------------------------------

    def conclude(self, item: str, text: str, tasks: Sequence[Task], base: int) -> Recorded:
        """Record the conclusion of an item with its tasks, each with one lead; made on the revision one saw."""
        data = {"text": text.strip(), "tasks": [task.to_data() for task in tasks]}
        return self._laptop.record(item_feed(item), "conclusion.recorded", data, base=base)

    def new_task(self, text: str, lead: str, due: str) -> Task:
        """A task to add to a conclusion; `due` is a date (ISO) or empty."""
        return Task(new_id(), text.strip(), lead, due)

    def draft(self, item: str) -> str:
        """A conclusion that is being typed and not recorded yet."""
        return self._laptop.drafts(f"conclusion.{item}").get(f"conclusion.{item}", "")

    def save_draft(self, item: str, text: str) -> None:
        """Keep a half-typed conclusion."""
        self._laptop.save_draft(f"conclusion.{item}", text or None)

    # How it is gathered ---------------------------------------------------------------------------------------------

    def _meeting(self, meeting_id: str) -> MeetingState:
        state = self._laptop.current(meeting_feed(meeting_id))
        if not isinstance(state, MeetingState) or not state.seq:
            raise Refused("meeting_not_here")
        return state

    def _item(self, item: str) -> ItemState:
        state = self._laptop.current(item_feed(item))
        if not isinstance(state, ItemState) or not state.seq:
            raise Refused("item_not_here")
        return state

    def _items(self, meeting: MeetingState) -> dict[str, ItemState]:
        found = {item: self._laptop.current(item_feed(item)) for item in meeting.items}
        return {item: state for item, state in found.items() if isinstance(state, ItemState) and state.seq}

    def _votes(self, meeting: MeetingState) -> dict[str, BallotState]:
        """The votes of this session by id, in the order in which they were opened."""
        found, parent = [], meeting_feed(meeting.meeting)
        for feed in self._laptop.feeds():
            state = self._laptop.current(feed) if feed.startswith("ballot:") else None
            if isinstance(state, BallotState) and (state.mode, state.parent) == (Mode.SESSION, parent):
                found.append(state)
        return {state.id: state for state in sorted(found, key=lambda state: (state.opened_at, state.id))}

    def _room_item(
        self,
        meeting: MeetingState,
        entry: MeetingItem,
        items: Mapping[str, ItemState],
        list_a: Sequence[str],
        votes: Mapping[str, BallotState],
    ) -> RoomItem:
        item = items.get(entry.item.id)
        stances = tuple(item.stances.values()) if item else ()
        last = next((vote for vote in reversed(tuple(votes.values())) if entry.item.id in vote.items), None)
        return RoomItem(
            entry=entry,
            question=item.question if item else "",
            proposed=item.proposed if item else "",
            is_called=meeting.called == entry.item.id,
            is_list_a=entry.item.id in list_a,
            objections=sum(stance.stance is StanceKind.OBJECTION for stance in stances),
            speakers=tuple(
                meeting.members[stance.person]
                for stance in stances
                if stance.stance is not StanceKind.NO_OBJECTION and stance.person in meeting.members
            ),
            vote=last.id if last else "",
            carried=last.close.tally.carried if last and last.close else None,
        )

    def _vote(self, meeting: MeetingState, ballot: BallotState) -> VoteView:
        is_open = ballot.phase(self._laptop.now()) is Phase.OPEN
        columns = {} if is_open or not ballot.close else {voice.person: voice.column for voice in ballot.voices()}
        chips = tuple(_chip(meeting, ballot, person, columns) for person in ballot.electorate)
        return VoteView(
            ballot=ballot,
            items=tuple(meeting.items[item] for item in ballot.items if item in meeting.items),
            chips=chips,
            voted=sum(chip.has_voted for chip in chips),
            may_vote=sum(chip.presence in _PRESENT for chip in chips),
            needed=_needed(ballot),
            tally=ballot.close.tally if ballot.close else None,
            may_close=is_open and ballot.presiding == self._laptop.me,
        )


def _unsettled(meeting: MeetingState, votes: Mapping[str, BallotState]) -> BallotState | None:
    """The last closed vote of whose items something has not been put on record yet."""
    waiting = {entry.item.id for entry in meeting.undecided()}
    return next((vote for vote in reversed(tuple(votes.values())) if vote.close and waiting & {*vote.items}), None)


def _chip(meeting: MeetingState, ballot: BallotState, person: str, columns: Mapping[str, Column]) -> VoterChip:
    answer = ballot.answer_of(person)
    entered = answer if answer and answer.how is not None else None
    unsigned = bool(entered and entered.awaits_countersignature)
    presence = meeting.attendance_of(person).recorded
    return VoterChip(ballot.electorate[person], presence, answer is not None, entered, unsigned, columns.get(person))


def _needed(ballot: BallotState) -> int:
    """The votes that carry it; 0 while that depends on how many will be cast."""
    if ballot.close is not None:
        return ballot.close.tally.needed
    return ballot.rules.votes_to_carry(len(ballot.electorate)) if ballot.rules else 0


def _roll_line(body: BodyState, meeting: MeetingState, person: str) -> RollLine:
    attendance = meeting.attendance_of(person)
    announcer = body.person(attendance.declared_by)
    return RollLine(meeting.members[person], attendance, _suggested(attendance), announcer.name if announcer else "")


def _suggested(attendance: Attendance) -> Presence:
    return attendance.recorded or attendance.joined or attendance.declared or Presence.ABSENT


def _quorum_line(meeting: MeetingState) -> Iterator[QuorumPoint]:
    """How many took part after each entry of the roll call."""
    changes = sorted(
        (entry.at, person, entry.status in _PRESENT)
        for person, attendance in meeting.attendance.items()
        for entry in attendance.entries
    )
    there: set[str] = set()
    points: dict[int, int] = {}
    for at, person, present in changes:
        there = there | {person} if present else there - {person}
        points[at] = len(there)
    yield from (QuorumPoint(at, present) for at, present in points.items())


def _behind(meeting: MeetingState, now: int) -> int:
    """How late the session runs: the time since it began minus the time planned for the items behind it, in ms."""
    if meeting.opened_at is None:
        return max(0, now - meeting.starts_at)
    done = sum(entry.item.minutes for entry in meeting.items.values() if entry.is_decided)
    current = meeting.items.get(meeting.called)
    planned = (done + (current.item.minutes if current else 0)) * MINUTE_MS
    return max(0, (meeting.closed_at or now) - meeting.opened_at - planned)


def outcome_of(vote: VoteView) -> Outcome:
    """What a closed vote suggests for its items."""
    return Outcome.ADOPTED if vote.tally and vote.tally.carried else Outcome.NOT_ADOPTED


def in_favour(chip: VoterChip) -> bool:
    """Whether a closed vote counts somebody in favour."""
    return chip.column in EXPLICIT_AGREE
