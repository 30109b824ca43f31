"""What the minutes of a meeting look like to the person of a laptop."""

from ecabinet.application.laptop import Laptop
from ecabinet.application.minutes_ports import MinutesKeeper
from ecabinet.application.minutes_views import (
    CorrectionLine,
    Deed,
    ItemChoice,
    MinutesFile,
    MinutesView,
    SignatureLine,
    Stage,
    Turn,
)
from ecabinet.domain.attendance import PRESENT
from ecabinet.domain.bodies import Role
from ecabinet.domain.feeds import item_feed, meeting_feed
from ecabinet.domain.items import CONCLUSION, ItemState
from ecabinet.domain.meetings import MeetingPhase, MeetingState
from ecabinet.domain.sealing import MinutesPhase

_TO_SIGN = frozenset({MinutesPhase.FINAL_TEXT, MinutesPhase.SIGNED})


def view_of(laptop: Laptop, keeper: MinutesKeeper, meeting: MeetingState) -> MinutesView:
    """Everything the page shows; quick, for nothing is printed or judged here."""
    minutes, now, me = meeting.minutes, laptop.now(), laptop.me
    stage = stage_of(meeting, now)
    is_secretary = Role.SECRETARY in laptop.body.roles_of(me)
    in_review = minutes.phase is MinutesPhase.IN_REVIEW
    items = [laptop.current(item_feed(item)) for item in meeting.items]
    tasks = [
        task for item in items if isinstance(item, ItemState) and item.conclusion for task in item.conclusion.tasks
    ]
    feeds = {meeting_feed(meeting.meeting), *map(item_feed, meeting.items)}
    return MinutesView(
        meeting=meeting.meeting,
        title=meeting.title,
        stage=stage,
        deed=_deed(meeting, stage, me, is_secretary=is_secretary),
        now=now,
        review_until=minutes.review_until,
        revision=minutes.revision,
        file=MinutesFile(minutes.sha256, minutes.length, keeper.has(minutes.sha256)) if minutes.sha256 else None,
        signatures=tuple(_signatures(laptop, meeting)),
        corrections=tuple(_corrections(laptop, meeting)),
        items=tuple(
            ItemChoice(item, f"{entry.item.number}. {entry.item.title}") for item, entry in meeting.items.items()
        ),
        may_correct=in_review and any(entry.status in PRESENT for entry in meeting.attendance_of(me).entries),
        may_rule=in_review and is_secretary,
        may_circulate_again=in_review and is_secretary,
        waiting=sum(outgoing.act.feed in feeds for outgoing in laptop.outbox()),
        restricted=sum(isinstance(item, ItemState) and bool(item.audience) for item in items),
        tasks=len(tasks),
        agencies=len({task.lead for task in tasks}),
        is_sample=laptop.body.is_sample,
        changes=meeting.seq + sum(item.seq for item in items if item is not None),
        conflicts=undecided_conclusions(laptop, meeting),
    )


def undecided_conclusions(laptop: Laptop, meeting: MeetingState) -> tuple[str, ...]:
    """The numbers of items with two conclusions between which nobody has decided: minutes would show one of them."""
    found = []
    for key, entry in meeting.items.items():
        item = laptop.current(item_feed(key))
        if isinstance(item, ItemState) and any(clash.subject == CONCLUSION for clash in item.conflicts.values()):
            found.append(entry.item.number)
    return tuple(found)


def stage_of(meeting: MeetingState, now: int) -> Stage:
    """How far the minutes are at an instant (ms UTC)."""
    minutes = meeting.minutes
    if minutes.phase is MinutesPhase.SEALED:
        return Stage.SEALED
    if minutes.phase in _TO_SIGN:
        return Stage.TO_SIGN
    if minutes.phase is MinutesPhase.IN_REVIEW:
        return Stage.IN_REVIEW if now < minutes.review_until else Stage.REVIEW_OVER
    return Stage.TO_MAKE if meeting.phase is MeetingPhase.HELD else Stage.NOT_HELD


def _deed(meeting: MeetingState, stage: Stage, me: str, *, is_secretary: bool) -> Deed:
    signer = meeting.next_signer()
    if stage is Stage.TO_SIGN and signer is not None and signer.person == me:
        return Deed.SIGN
    if not is_secretary:
        return Deed.NONE
    return {
        Stage.TO_MAKE: Deed.CIRCULATE,
        Stage.IN_REVIEW: Deed.FINALISE,
        Stage.REVIEW_OVER: Deed.FINALISE,
    }.get(stage, Deed.NONE)


def _signatures(laptop: Laptop, meeting: MeetingState) -> list[SignatureLine]:
    done = meeting.minutes.signatures
    is_open = meeting.minutes.phase in _TO_SIGN
    lines = []
    for place, signer in enumerate(meeting.signers):
        turn = Turn.SIGNED if place < len(done) else Turn.NOW if is_open and place == len(done) else Turn.LATER
        lines.append(
            SignatureLine(
                role=signer.role.value,
                label=signer.label,
                name=_name(laptop, meeting, signer.person),
                turn=turn,
                is_me=signer.person == laptop.me,
                at=done[place].at if turn is Turn.SIGNED else 0,
            )
        )
    return lines


def _corrections(laptop: Laptop, meeting: MeetingState) -> list[CorrectionLine]:
    lines = []
    for correction in meeting.minutes.corrections.values():
        entry = meeting.items.get(correction.item)
        item = f"{entry.item.number}. {entry.item.title}" if entry else ""
        author = _name(laptop, meeting, correction.author)
        lines.append(CorrectionLine(correction, author, item, correction.author == laptop.me))
    return lines


def _name(laptop: Laptop, meeting: MeetingState, person: str) -> str:
    known = meeting.members.get(person) or laptop.body.person(person)
    return known.name if known else person
