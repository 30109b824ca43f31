"""Today: what needs this person, by deadline, and what comes next; worked out on the laptop, never reported.

Each way in which something can need somebody is one function below; the page turns the values into sentences.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from ecabinet.application import acting
from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Concern
from ecabinet.application.leading import ALLOWED, CALLED
from ecabinet.application.leasing import Lease, Leasing
from ecabinet.application.own_laptops import OwnLaptops
from ecabinet.application.reading import Reading
from ecabinet.application.reading_views import MeetingLine
from ecabinet.application.seconding import Seconding
from ecabinet.application.succeeding import Succeeding
from ecabinet.domain import lists
from ecabinet.domain.attendance import Leave, Presence
from ecabinet.domain.ballots import BallotState, MembersWord, Phase
from ecabinet.domain.bodies import Role
from ecabinet.domain.feeds import FeedKind, FeedName, item_feed, meeting_feed
from ecabinet.domain.items import ItemState, StanceKind
from ecabinet.domain.meetings import MeetingPhase, MeetingState
from ecabinet.domain.offices import OfficePhase, OfficeState
from ecabinet.domain.rules import Mode
from ecabinet.domain.sealing import MinutesPhase

_WEEK_MS: Final = 7 * 24 * 3_600_000
FAR: Final = 2**53 - 1
"""A deadline for what has none: it sorts last."""


class NeedKind(StrEnum):
    """Why something needs a person."""

    OWN_LAPTOP = "own_laptop"
    SETTLE = "settle"
    VOTE = "vote"
    CONFIRM_RECORDED = "confirm_recorded"
    CONFIRM_VOTE = "confirm_vote"
    ANSWER_BALLOT = "answer_ballot"
    ANSWER_AGAIN = "answer_again"
    TAKE_STANCES = "take_stances"
    PAPER_REPLACED = "paper_replaced"
    REVIEW_MINUTES = "review_minutes"
    APPROVE_AGENDA = "approve_agenda"
    DECIDE_ABSENCE = "decide_absence"
    LEAD_FOR = "lead_for"
    RULE_LATE = "rule_late"
    COUNTERSIGN = "countersign"
    SIGN_MINUTES = "sign_minutes"
    OPEN_MEETING = "open_meeting"
    COUNT_BALLOT = "count_ballot"
    AGENDA_RETURNED = "agenda_returned"
    FREEZE_AGENDA = "freeze_agenda"
    PUBLISH_AGENDA = "publish_agenda"
    RESOLVE_TEXTS = "resolve_texts"
    MAKE_MINUTES = "make_minutes"
    RULE_CORRECTIONS = "rule_corrections"
    FINISH_MINUTES = "finish_minutes"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that needs the person. `subject` is the meeting's or ballot's id, `place` an item or person in it.

    `title` is what it is about, `deadline` in ms UTC (`FAR` where there is none), `number` a count the sentence names,
    `person` whom it concerns, `consent` whether silence would count as agreeing,
    `principal` is the name of whom it is to be done for, empty where in one's own.
    """

    kind: NeedKind
    subject: str
    title: str
    deadline: int = FAR
    place: str = ""
    number: int = 0
    person: str = ""
    consent: bool = False
    principal: str = ""


@dataclass(frozen=True, slots=True)
class StanceCounts:
    """One's stances over the items of a meeting."""

    no_objection: int
    wish_to_speak: int
    objection: int
    none: int


@dataclass(frozen=True, slots=True)
class ReadingSoFar:
    """How many papers of a meeting were opened on this laptop, which only its person sees.

    `number` is that of the item that was read last, empty before the first.
    """

    opened: int
    papers: int
    number: str


@dataclass(frozen=True, slots=True)
class Forecast:
    """What the chair and the Secretariat expect of a meeting from what members announced; `listed_*` count items."""

    room: int
    remote: int
    excused: int
    members: int
    needed: int
    list_a: int
    list_b: int
    objections: int
    to_speak: int


@dataclass(frozen=True, slots=True)
class Coming:
    """A line of the week: what happens when (ms UTC)."""

    at: int
    page: str
    subject: str
    title: str
    is_ballot: bool
    waits_for_me: bool


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything on the page; `next_meeting` is the one in session, else the nearest to come.

    `lease` is spoken of where it is about to end.
    """

    needs: tuple[Need, ...]
    next_meeting: MeetingLine | None
    stances: StanceCounts | None
    reading: ReadingSoFar | None
    forecast: Forecast | None
    week: tuple[Coming, ...]
    lease: Lease = field(default_factory=Lease)


class Today:
    """What a laptop's person should see first."""

    def __init__(self, laptop: Laptop, reading: Reading, leasing: Leasing | None = None) -> None:
        self._laptop = laptop
        self._reading = reading
        self._leasing = leasing

    def view(self) -> TodayView:
        """Everything as it stands now."""
        nearest = next((line for line in self._reading.meetings() if _is_ahead(line)), None)
        meeting = self._laptop.current(meeting_feed(nearest.id)) if nearest else None
        known = meeting if isinstance(meeting, MeetingState) else None
        needs = sorted(self._needs(), key=lambda need: (need.deadline, list(NeedKind).index(need.kind)))
        return TodayView(
            needs=tuple(needs),
            next_meeting=nearest,
            stances=self._stances(known) if known and known.is_member(self._laptop.me) else None,
            reading=self._reading_so_far(known) if known else None,
            forecast=self._forecast(known) if known else None,
            week=tuple(sorted(self._week(), key=lambda coming: coming.at)),
            lease=self._leasing.look() if self._leasing else Lease(),
        )

    def needs(self) -> int:
        """How many things need the person now."""
        return sum(1 for _ in self._needs())

    # Needs ----------------------------------------------------------------------------------------------------------

    def _needs(self) -> Iterator[Need]:
        settle = [item for item in self._laptop.attention() if item.concern is not Concern.WRONG_DECISION]
        if settle:
            yield Need(NeedKind.SETTLE, "", "", settle[0].since, number=len(settle))
        yield from self._people_needs()
        for feed in sorted(self._laptop.feeds()):
            match self._laptop.current(feed):
                case BallotState() as ballot if ballot.seq:
                    yield from self._ballot_needs(ballot)
                case MeetingState() as meeting if meeting.seq:
                    yield from self._meeting_needs(meeting)
                case OfficeState() as office if office.seq:
                    yield from self._office_needs(office)

    def _people_needs(self) -> Iterator[Need]:
        """A new laptop of one's own comes before everything else: somebody else may be using it."""
        for one in OwnLaptops(self._laptop).view():
            if one.may_answer:
                yield Need(NeedKind.OWN_LAPTOP, "", one.device.label, 0, place=one.device.id)
        if self._laptop.body.roles_of(self._laptop.me) & {Role.SECRETARY, Role.ADMINISTRATOR}:
            number = Seconding(self._laptop).to_settle() + len(Succeeding(self._laptop).seats())
            if number:
                yield Need(NeedKind.SECOND, "", "", number=number)

    def _ballot_needs(self, ballot: BallotState) -> Iterator[Need]:
        me, phase = self._laptop.me, ballot.phase(self._laptop.now())
        mine = ballot.answer_of(me)
        deadline = ballot.deadline or FAR
        may_answer = me in ballot.electorate and me not in ballot.recused
        if mine and mine.how is not None and mine.word is MembersWord.NONE:
            recorded = NeedKind.CONFIRM_RECORDED if ballot.mode is Mode.OPINION else NeedKind.CONFIRM_VOTE
            yield Need(recorded, ballot.id, ballot.title)
        if may_answer and phase is Phase.OPEN and mine is None:
            kind = NeedKind.ANSWER_BALLOT if ballot.mode is Mode.OPINION else NeedKind.VOTE
            yield Need(kind, ballot.id, ballot.title, deadline, consent=ballot.silence_is_consent)
        if may_answer and phase is Phase.OPEN and mine and mine.how is None and ballot.is_stale(mine):
            yield Need(NeedKind.ANSWER_AGAIN, ballot.id, ballot.title, deadline)
        if me == ballot.presiding and phase in {Phase.OPEN, Phase.GRACE, Phase.COUNTABLE}:
            yield from self._presiding_needs(ballot, phase)
        elif Role.SECRETARY in self._laptop.body.roles_of(me) and ballot.mode is Mode.OPINION:
            yield from _counting_needs(ballot, phase)

    def _presiding_needs(self, ballot: BallotState, phase: Phase) -> Iterator[Need]:
        unsigned = [answer for answer in ballot.answers.values() if answer.awaits_countersignature]
        if unsigned:
            subject = _meeting_of(ballot) or ballot.id
            yield Need(NeedKind.COUNTERSIGN, subject, ballot.title, 0, number=len(unsigned))
        if ballot.unruled():
            yield Need(NeedKind.RULE_LATE, ballot.id, ballot.title, 0, number=len(ballot.unruled()))
        elif ballot.mode is Mode.OPINION:
            yield from _counting_needs(ballot, phase)

    def _meeting_needs(self, meeting: MeetingState) -> Iterator[Need]:
        me = self._laptop.me
        if meeting.phase is MeetingPhase.PUBLISHED and meeting.is_member(me):
            yield from self._member_needs(meeting)
        if meeting.phase is MeetingPhase.PUBLISHED:
            yield from self._leave_needs(meeting)
            if meeting.chair == me and self._laptop.now() >= meeting.starts_at:
                yield Need(NeedKind.OPEN_MEETING, meeting.meeting, meeting.title, meeting.starts_at)
        if meeting.phase in {MeetingPhase.IN_SESSION, MeetingPhase.SUSPENDED} and not meeting.presides(me):
            for principal in acting.principals(self._laptop, meeting_feed(meeting.meeting), CALLED)[:1]:
                yield Need(NeedKind.LEAD_FOR, meeting.meeting, meeting.title, principal=principal.name)
        yield from self._minutes_needs(meeting)

    def _leave_needs(self, meeting: MeetingState) -> Iterator[Need]:
        """Requests for leave wait for the chair, and for whom the chair lets decide."""
        asked = [one.person for one in meeting.attendance.values() if one.leave is Leave.ASKED]
        feed = meeting_feed(meeting.meeting)
        if not asked:
            return
        decides = acting.may_do(self._laptop, feed, ALLOWED)
        names = [""] if decides else [person.name for person in acting.principals(self._laptop, feed, ALLOWED)]
        for principal in names[:1]:
            for person in asked:
                yield Need(NeedKind.DECIDE_ABSENCE, meeting.meeting, meeting.title, meeting.starts_at,
                           person=person, principal=principal)  # fmt: skip

    def _member_needs(self, meeting: MeetingState) -> Iterator[Need]:
        open_items, replaced = 0, []
        for entry in meeting.undecided():
            item = self._laptop.current(item_feed(entry.item.id))
            if not isinstance(item, ItemState) or not item.seq:
                continue
            stance = item.stance_of(self._laptop.me)
            open_items += stance is None
            if stance is not None and item.is_stale(stance):
                replaced.append(item)
        if open_items:
            yield Need(NeedKind.TAKE_STANCES, meeting.meeting, meeting.title, meeting.stance_until, number=open_items)
        for item in replaced:
            title = item.item.title if item.item else ""
            yield Need(NeedKind.PAPER_REPLACED, meeting.meeting, title, meeting.stance_until, place=item.id)

    def _minutes_needs(self, meeting: MeetingState) -> Iterator[Need]:
        me, minutes = self._laptop.me, meeting.minutes
        secretary = Role.SECRETARY in self._laptop.body.roles_of(me)
        signer = meeting.next_signer()
        if secretary and meeting.phase is MeetingPhase.HELD and minutes.phase is MinutesPhase.NONE:
            yield Need(NeedKind.MAKE_MINUTES, meeting.meeting, meeting.title, meeting.closed_at or FAR)
        if minutes.phase is MinutesPhase.IN_REVIEW:
            is_over = self._laptop.now() >= minutes.review_until
            if meeting.is_member(me) and meeting.attendance_of(me).is_present and not is_over:
                yield Need(NeedKind.REVIEW_MINUTES, meeting.meeting, meeting.title, minutes.review_until)
            if secretary and minutes.open_corrections():
                yield Need(NeedKind.RULE_CORRECTIONS, meeting.meeting, meeting.title, minutes.review_until,
                           number=len(minutes.open_corrections()))  # fmt: skip
            elif secretary and is_over:
                yield Need(NeedKind.FINISH_MINUTES, meeting.meeting, meeting.title, minutes.review_until)
        if minutes.phase in {MinutesPhase.FINAL_TEXT, MinutesPhase.SIGNED} and signer and signer.person == me:
            yield Need(NeedKind.SIGN_MINUTES, meeting.meeting, meeting.title, minutes.review_until)

    def _office_needs(self, office: OfficeState) -> Iterator[Need]:
        title = office.header.title if office.header else ""
        starts_at = office.header.starts_at if office.header else FAR
        secretary = Role.SECRETARY in self._laptop.body.roles_of(self._laptop.me)
        to_secretary = {OfficePhase.CONVENED: NeedKind.FREEZE_AGENDA, OfficePhase.FROZEN: NeedKind.PUBLISH_AGENDA}
        if office.phase is OfficePhase.PROPOSED and office.chair == self._laptop.me:
            yield Need(NeedKind.APPROVE_AGENDA, office.meeting, title, starts_at, number=len(office.items))
        if secretary and office.conflicts:
            yield Need(NeedKind.RESOLVE_TEXTS, office.meeting, title, starts_at, number=len(office.conflicts))
        if secretary and office.phase in to_secretary:
            yield Need(to_secretary[office.phase], office.meeting, title, starts_at, number=len(office.items))
        if secretary and office.phase is OfficePhase.DRAFT and office.returned_because:
            yield Need(NeedKind.AGENDA_RETURNED, office.meeting, title, starts_at)

    # The next meeting -----------------------------------------------------------------------------------------------

    def _items(self, meeting: MeetingState) -> dict[str, ItemState]:
        found = {entry: self._laptop.current(item_feed(entry)) for entry in meeting.items}
        return {entry: state for entry, state in found.items() if isinstance(state, ItemState) and state.seq}

    def _stances(self, meeting: MeetingState) -> StanceCounts:
        mine = [state.stance_of(self._laptop.me) for state in self._items(meeting).values()]
        kinds = [stance.stance for stance in mine if stance]
        return StanceCounts(
            no_objection=kinds.count(StanceKind.NO_OBJECTION),
            wish_to_speak=kinds.count(StanceKind.WISH_TO_SPEAK),
            objection=kinds.count(StanceKind.OBJECTION),
            none=mine.count(None),
        )

    def _reading_so_far(self, meeting: MeetingState) -> ReadingSoFar:
        papers = [paper for item in self._items(meeting).values() for paper in item.papers]
        last, _ = self._reading.place_at(meeting.meeting)
        entry = meeting.items.get(last)
        return ReadingSoFar(
            opened=sum(bool(self._reading.place_in(paper)) for paper in papers),
            papers=len(papers),
            number=entry.item.number if entry else "",
        )

    def _forecast(self, meeting: MeetingState) -> Forecast:
        announced = [meeting.attendance_of(person) for person in meeting.members]
        told = [one.recorded or one.declared for one in announced]
        items = self._items(meeting)
        sorted_items = lists.sort_items(meeting, items)
        stances = [stance.stance for item in items.values() for stance in item.stances.values()]
        return Forecast(
            room=told.count(Presence.ROOM) + told.count(None),
            remote=told.count(Presence.REMOTE),
            excused=told.count(Presence.EXCUSED) + told.count(Presence.STAND_IN) + told.count(Presence.ABSENT),
            members=len(meeting.members),
            needed=meeting.quorum().needed,
            list_a=len(sorted_items.list_a),
            list_b=len(sorted_items.list_b),
            objections=stances.count(StanceKind.OBJECTION),
            to_speak=stances.count(StanceKind.WISH_TO_SPEAK),
        )

    def _week(self) -> Iterator[Coming]:
        now, me = self._laptop.now(), self._laptop.me
        for line in self._reading.meetings():
            if _is_ahead(line) and line.starts_at < now + _WEEK_MS:
                yield Coming(line.starts_at, "meeting", line.id, line.title, False, line.open_stances > 0)
        for ballot in self._ballots():
            if ballot.mode is Mode.OPINION and ballot.phase(now) is Phase.OPEN and ballot.deadline < now + _WEEK_MS:
                waits = me in ballot.electorate and ballot.answer_of(me) is None
                yield Coming(ballot.deadline, "ballot", ballot.id, ballot.title, True, waits)

    def _ballots(self) -> Iterator[BallotState]:
        for feed in sorted(self._laptop.feeds()):
            state = self._laptop.current(feed)
            if isinstance(state, BallotState) and state.seq:
                yield state


def _meeting_of(ballot: BallotState) -> str:
    """The meeting in whose session a vote is held; empty for a ballot outside one."""
    parent = FeedName.parse(ballot.parent)
    return parent.subject if parent.kind is FeedKind.MEETING else ""


def _counting_needs(ballot: BallotState, phase: Phase) -> Iterator[Need]:
    """The count of an opinion ballot, once nothing can arrive in time any more and every late answer was ruled on."""
    if phase is Phase.COUNTABLE and not ballot.unruled():
        yield Need(NeedKind.COUNT_BALLOT, ballot.id, ballot.title, ballot.deadline)


def _is_ahead(line: MeetingLine) -> bool:
    return line.phase in {MeetingPhase.PUBLISHED, MeetingPhase.IN_SESSION, MeetingPhase.SUSPENDED}
