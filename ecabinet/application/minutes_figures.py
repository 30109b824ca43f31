"""Derives the figures of minutes from the folded acts, and from nothing else."""

from collections.abc import Iterable, Mapping

from ecabinet.domain.attendance import PRESENT, Attendance, Entry, Presence
from ecabinet.domain.ballots import BallotState, Close, GivenAnswer
from ecabinet.domain.bodies import BodyState, Person, in_order
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED, item_feed, meeting_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingItem, MeetingState
from ecabinet.domain.minutes import (
    AnswerFigures,
    AttendanceFigures,
    Audience,
    BodyFigures,
    CorrectionFigures,
    DisputeFigures,
    EntryFigures,
    ItemFigures,
    Legal,
    MeetingFigures,
    MinutesFigures,
    PresenceChange,
    QuorumFigures,
    SignerFigures,
    TaskFigures,
    Uncounted,
    UncountedFigures,
    VoteFigures,
)
from ecabinet.domain.rules import Mode, RuleSet
from ecabinet.domain.tallies import Column, Voice


def figures(
    body: BodyState,
    meeting: MeetingState,
    items: Mapping[str, ItemState],
    ballots: Iterable[BallotState],
    *,
    revision: int,
    since: int = 0,
) -> MinutesFigures:
    """The figures of a meeting that was held; `items` are keyed by id, `ballots` may be any that are at hand.

    Of the ballots those closed on this meeting or one of its items are taken, and the body's own that were closed
    after `since` (ms UTC, when the meeting before this one closed) and before this meeting did: they are reported to
    it. Raises `Refused("meeting_not_held")`.
    """
    if meeting.opened_at is None or meeting.closed_at is None or meeting.rules is None:
        raise Refused("meeting_not_held")
    restricted = frozenset(item for item, state in items.items() if state.audience)
    own = {meeting_feed(meeting.meeting), *map(item_feed, meeting.items)}
    closed = [
        (ballot, ballot.close)
        for ballot in ballots
        if ballot.close is not None
        and (ballot.parent in own or (ballot.parent == BODY_FEED and since < ballot.close.at <= meeting.closed_at))
    ]
    closed.sort(key=lambda pair: (pair[0].opened_at, pair[0].id))
    votes = [(ballot.mode, _vote(ballot, close, _audience(ballot, restricted))) for ballot, close in closed]
    told = frozenset(vote.ballot for mode, vote in votes if mode is Mode.SESSION)
    return MinutesFigures(
        body=_body(body, meeting),
        meeting=_meeting(body, meeting),
        rules=_rules(meeting.rules, [ballot for ballot, _ in closed]),
        revision=revision,
        quorum=_opening_quorum(meeting, meeting.opened_at),
        attendance=tuple(_attended(meeting, person) for person in in_order(meeting.members.values())),
        items=tuple(_item(item, items.get(key), told) for key, item in meeting.items.items()),
        votes=tuple(vote for mode, vote in votes if mode is Mode.SESSION),
        opinion_ballots=tuple(vote for mode, vote in votes if mode is Mode.OPINION),
        corrections=_corrections(body, meeting),
        signers=tuple(
            SignerFigures(signer.role.value, signer.person, _name(body, meeting, signer.person), signer.label)
            for signer in meeting.signers
        ),
    )


def _body(body: BodyState, meeting: MeetingState) -> BodyFigures:
    legal = Legal.SAMPLE if body.is_sample else Legal.REAL
    return BodyFigures(body.id, body.name, body.short_name, meeting.timezone, legal, body.seat)


def _meeting(body: BodyState, meeting: MeetingState) -> MeetingFigures:
    return MeetingFigures(
        id=meeting.meeting,
        title=meeting.title,
        kind=meeting.kind.value,
        number=meeting.number,
        place=meeting.place,
        chair=_name(body, meeting, meeting.opened_by or meeting.chair),
        starts_at=meeting.starts_at,
        opened_at=meeting.opened_at or 0,
        closed_at=meeting.closed_at or 0,
    )


def _name(body: BodyState, meeting: MeetingState, person_id: str) -> str:
    """Somebody's name: as the meeting knew them on its day, else as the body knows them."""
    person = meeting.members.get(person_id) or body.person(person_id)
    return person.name if person else person_id


def _rules(own: RuleSet, ballots: Iterable[BallotState]) -> tuple[RuleSet, ...]:
    """Every rule set that was counted by, the meeting's own first."""
    found = {own.digest: own}
    for ballot in ballots:
        if ballot.rules is not None:
            found.setdefault(ballot.rules.digest, ballot.rules)
    return tuple(found.values())


# Attendance


def _opening_quorum(meeting: MeetingState, opened_at: int) -> QuorumFigures:
    there = [
        person
        for person in meeting.members
        if (entry := _entry_at(meeting.attendance_of(person), opened_at)) and entry.status in PRESENT
    ]
    needed = meeting.rules.quorum.needed(len(meeting.members)) if meeting.rules else len(meeting.members)
    return QuorumFigures(len(there), needed, meeting.override_reason)


def _entry_at(attendance: Attendance, at: int) -> Entry | None:
    """What the secretary had recorded last at a moment."""
    until = [entry for entry in attendance.entries if entry.at <= at]
    return until[-1] if until else None


def _attended(meeting: MeetingState, person: Person) -> AttendanceFigures:
    """How a member took part: who left early was there, and is listed with the time."""
    attendance = meeting.attendance_of(person.id)
    opened_at, closed_at = meeting.opened_at or 0, meeting.closed_at or 0
    during = [entry for entry in attendance.entries if opened_at < entry.at <= closed_at]
    first = _entry_at(attendance, opened_at)
    held = [first, *during] if first else during
    there = [entry for entry in held if entry.status in PRESENT]
    last = (there or held or [Entry(Presence.ABSENT, "", 0)])[-1]
    changes = tuple(PresenceChange(entry.status, entry.at) for entry in held) if there else ()
    stand_in = last.stand_in if last.status is Presence.STAND_IN else ""
    return AttendanceFigures(person.id, person.name, person.title, person.agency, last.status, stand_in, changes)


# Items


def _item(item: MeetingItem, state: ItemState | None, votes: frozenset[str]) -> ItemFigures:
    """One item; the question and conclusion of a restricted one stay out of the common minutes."""
    audience = Audience.RESTRICTED if state and state.audience else Audience.ALL
    told = state if audience is Audience.ALL else None
    conclusion = told.conclusion if told else None
    return ItemFigures(
        item=item.item.id,
        number=item.item.number,
        title=item.item.title,
        agency=item.item.agency,
        kind=item.item.kind.value,
        audience=audience,
        question=told.question if told else "",
        outcome=item.outcome.value if item.outcome else "",
        vote=item.ballot if item.ballot in votes else "",
        conclusion=conclusion.text if conclusion else "",
        tasks=tuple(
            TaskFigures(task.id, task.text, task.lead, task.due) for task in (conclusion.tasks if conclusion else ())
        ),
    )


def _corrections(body: BodyState, meeting: MeetingState) -> tuple[CorrectionFigures, ...]:
    return tuple(
        CorrectionFigures(
            correction.id, correction.item, _name(body, meeting, correction.author), correction.text, correction.at
        )
        for correction in meeting.minutes.corrections.values()
        if correction.taken
    )


# Votes


def _audience(ballot: BallotState, restricted: frozenset[str]) -> Audience:
    """Whether everything a ballot is about is restricted."""
    subjects = set(ballot.items) or {ballot.parent.partition(":")[2]}
    return Audience.RESTRICTED if subjects <= restricted else Audience.ALL


def _vote(ballot: BallotState, close: Close, audience: Audience) -> VoteFigures:
    """One closed ballot; what was asked and said about restricted items alone stays out of the common minutes."""
    is_told = audience is Audience.ALL
    answers = ballot.counted()
    return VoteFigures(
        ballot=ballot.id,
        mode=ballot.mode,
        title=ballot.title,
        question=ballot.question if is_told else "",
        agency=ballot.agency,
        items=ballot.items,
        presiding=ballot.presiding,
        rules=ballot.rules.digest if ballot.rules else "",
        opened_at=ballot.opened_at,
        deadline=ballot.deadline,
        closed_at=close.at,
        quorum=QuorumFigures(ballot.quorum_present, ballot.quorum_needed, ballot.override_reason),
        tally=close.tally,
        answers=tuple(
            _answer(ballot.electorate[voice.person], voice, answers.get(voice.person), audience)
            for voice in ballot.voices()
        ),
        uncounted=tuple(_uncounted(ballot, answer) for answer in ballot.answers.values() if not answer.counts),
        disputes=tuple(
            DisputeFigures(dispute.person, ballot.electorate[dispute.person].name, dispute.reason if is_told else "")
            for dispute in ballot.disputes
        ),
    )


def _answer(person: Person, voice: Voice, answer: GivenAnswer | None, audience: Audience) -> AnswerFigures:
    if answer is None or voice.column is Column.RECUSED:
        return AnswerFigures(person.id, person.name, voice.column)
    entered = (EntryFigures(answer.how, answer.comment, answer.word),) if answer.how else ()
    return AnswerFigures(
        person=person.id,
        name=person.name,
        column=voice.column,
        received_at=answer.received_at,
        is_late=voice.is_late,
        is_stale=voice.is_stale,
        remark=answer.comment if audience is Audience.ALL and not entered else "",
        entered=entered,
    )


def _uncounted(ballot: BallotState, answer: GivenAnswer) -> UncountedFigures:
    name = ballot.electorate[answer.person].name
    if answer.is_late:
        why = Uncounted.LATE
    elif answer.is_denied:
        why = Uncounted.CONTESTED
    else:
        why = Uncounted.NOT_COUNTERSIGNED
    return UncountedFigures(answer.person, name, why, answer.received_at)
