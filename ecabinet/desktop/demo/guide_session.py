"""“Show me” in the session and after it: roll call, votes, the close, and the minutes with their two signatures."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from ecabinet.application.attending import Attending
from ecabinet.application.balloting import Balloting
from ecabinet.application.leading import Leading
from ecabinet.application.messages import Language
from ecabinet.application.minutes_views import Result
from ecabinet.application.reading import Reading
from ecabinet.desktop.demo.guide_moves import Move, rest
from ecabinet.desktop.demo.guide_tour import LOOK_MS, Part, Tour
from ecabinet.desktop.routes import PageName
from ecabinet.domain.attendance import PRESENT
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.faults import Refused
from ecabinet.domain.meetings import Outcome
from ecabinet.domain.rules import Choice

_LIST_A: Final = "Thông qua các nội dung thuộc danh sách A như dự kiến?"
"""The question on several items at once; it goes on record in the language of the invented body."""


def attending(tour: Tour, part: Part) -> Attending:
    """What a member's window takes part with."""
    laptop = tour.laptop(part)
    return Attending(laptop, Reading(laptop, tour.seats[part].place.papers), Balloting(laptop))


def call_roll(tour: Tour) -> Move[None]:
    """The secretary takes over where the laptops say that their people are."""
    yield from tour.visit(Part.SECRETARY, PageName.ROOM, tour.meeting)
    presence = tour.script.presence()
    there = [person for person, how in presence.items() if how in PRESENT]

    def joined() -> bool:
        state = tour.meeting_at(Part.SECRETARY)
        return all(state.attendance_of(person).joined is not None for person in there)

    yield joined
    yield from rest(LOOK_MS)
    entries = {person: (how, "") for person, how in presence.items()}
    leading = Leading(tour.laptop(Part.SECRETARY))
    yield from tour.away(Part.SECRETARY, lambda: leading.call_roll(tour.meeting, entries))
    yield lambda: tour.is_settled(Part.SECRETARY)
    yield from rest(LOOK_MS)


def open_session(tour: Tour) -> Move[None]:
    """The chair opens the session."""
    yield from tour.visit(Part.CHAIR, PageName.ROOM, tour.meeting)
    yield lambda: tour.meeting_at(Part.CHAIR).quorum().is_reached
    yield from tour.away(Part.CHAIR, lambda: Leading(tour.laptop(Part.CHAIR)).open(tour.meeting))
    yield from rest(LOOK_MS)


def open_vote(tour: Tour) -> Move[None]:
    """The chair puts list A to one vote where it holds several items, else the next item."""
    yield from tour.visit(Part.CHAIR, PageName.ROOM, tour.meeting)
    leading = Leading(tour.laptop(Part.CHAIR))
    view = leading.view(tour.meeting)
    open_items = [entry.item.id for entry in view.meeting.undecided()]
    together = tuple(item for item in view.list_a if item in open_items)
    items: Sequence[str] = together if len(together) > 1 else open_items[:1]
    if len(items) == 1:
        yield from tour.away(Part.CHAIR, lambda: leading.call(tour.meeting, items[0]))
    row = next(row for row in view.items if row.entry.item.id == items[0])
    question = _LIST_A if len(items) > 1 else row.question or row.entry.item.title
    yield from tour.away(Part.CHAIR, lambda: leading.open_vote(tour.meeting, items, question))
    yield lambda: tour.is_settled(Part.CHAIR)


def vote(tour: Tour) -> Move[None]:
    """The member votes in the vote that was opened last."""
    yield lambda: _last(tour, Part.MEMBER)
    yield from tour.visit(Part.MEMBER, PageName.SESSION, tour.meeting)
    yield from _vote_at(tour, Part.MEMBER)
    yield from rest(LOOK_MS)


def close_vote(tour: Tour) -> Move[None]:
    """The chair votes too, waits for everybody, closes the vote and records what it comes to."""
    yield from tour.visit(Part.CHAIR, PageName.ROOM, tour.meeting)
    yield lambda: _last(tour, Part.CHAIR)
    for part in (Part.CHAIR, Part.MEMBER):
        yield from _vote_at(tour, part)
    yield lambda: _last_id(tour) in tour.voting
    yield from tour.settled(Part.CHAIR, Part.MEMBER)
    yield lambda: _everybody_voted(tour)
    leading, running = Leading(tour.laptop(Part.CHAIR)), _last(tour, Part.CHAIR)
    if running is not None and running.close is None:
        yield from tour.away(Part.CHAIR, lambda: leading.close_vote(running.id))
        yield lambda: tour.is_settled(Part.CHAIR)
        yield from rest(LOOK_MS)
    yield from _record_outcome(tour, leading)


def close_session(tour: Tour) -> Move[None]:
    """What is left of the agenda is voted on item by item; then the chair closes the session."""
    while tour.meeting_at(Part.CHAIR).undecided():
        running = _last(tour, Part.CHAIR)
        if running is None or _is_over(tour, running):
            yield from open_vote(tour)
        yield from close_vote(tour)
    leading = Leading(tour.laptop(Part.CHAIR))
    yield from tour.away(Part.CHAIR, lambda: leading.close_session(tour.meeting))
    yield from tour.settled()
    yield from tour.quiet()


def circulate(tour: Tour) -> Move[None]:
    """The secretary lets the program make the minutes and sends them to everybody for review."""
    yield from tour.visit(Part.SECRETARY, PageName.MINUTES, tour.meeting)
    yield from tour.settled()
    yield lambda: tour.agree(Part.SECRETARY, Part.CHAIR)
    making, language = tour.minutes(Part.SECRETARY), tour.seats[Part.SECRETARY].shell.translating.language
    yield from tour.away(Part.SECRETARY, lambda: making.circulate(tour.meeting, Language(language)))
    yield lambda: tour.is_settled(Part.SECRETARY)
    yield from rest(LOOK_MS)


def finalise(tour: Tour) -> Move[None]:
    """The secretary takes over what was proposed meanwhile, and makes the text final."""
    yield from tour.visit(Part.SECRETARY, PageName.MINUTES, tour.meeting)
    making = tour.minutes(Part.SECRETARY)
    for correction in tour.meeting_at(Part.SECRETARY).minutes.open_corrections():
        yield from tour.away(Part.SECRETARY, partial(making.rule, tour.meeting, correction.id, "", taken=True))
    yield lambda: tour.is_settled(Part.SECRETARY)
    yield from tour.away(Part.SECRETARY, lambda: making.finalise(tour.meeting))
    yield lambda: tour.is_settled(Part.SECRETARY)


def sign_first(tour: Tour) -> Move[None]:
    """The secretary signs with a sample certificate."""
    yield from _sign(tour, Part.SECRETARY)


def sign_last(tour: Tour) -> Move[None]:
    """The chair signs, which seals the minutes."""
    yield from _sign(tour, Part.CHAIR)


def verify(tour: Tour) -> Move[None]:
    """The finished document is checked: its text against the record, its signatures, its place in the record."""
    yield from tour.visit(Part.SECRETARY, PageName.MINUTES, tour.meeting)
    making = tour.minutes(Part.SECRETARY)
    sha256 = tour.meeting_at(Part.SECRETARY).minutes.sha256
    yield lambda: tour.seats[Part.SECRETARY].place.papers.has(sha256)
    checks = yield from tour.away(Part.SECRETARY, lambda: making.checks(tour.meeting))
    tour.checked = all(check.result is not Result.FAILED for check in (*checks.before, *checks.after))
    if not tour.checked:
        raise Refused("minutes_check_failed")


def _last(tour: Tour, part: Part) -> BallotState | None:
    votes = tour.votes_at(part)
    return votes[-1] if votes else None


def _last_id(tour: Tour) -> str:
    found = _last(tour, Part.CHAIR)
    return found.id if found else ""


def _everybody_voted(tour: Tour) -> bool:
    """Whether the chair's laptop has the votes of all who were told to vote, or the vote was closed without them."""
    state = _last(tour, Part.CHAIR)
    if state is None or state.close is not None:
        return True
    voted = {*tour.voting[state.id], tour.laptop(Part.CHAIR).me, tour.laptop(Part.MEMBER).me}
    return tour.has_answers(Part.CHAIR, state.id, voted & state.electorate.keys())


def _is_over(tour: Tour, state: BallotState) -> bool:
    """Whether a vote was closed and something came of each of its items."""
    items = tour.meeting_at(Part.CHAIR).items
    return state.close is not None and all(items[item].is_decided for item in state.items if item in items)


def _vote_at(tour: Tour, part: Part) -> Move[None]:
    """Vote at a part's laptop, unless that was done."""
    wanted = _last_id(tour)
    yield lambda: tour.ballot_at(part, wanted)
    state, me = tour.ballot_at(part, wanted), tour.laptop(part).me
    if state is None or state.close is not None or me not in state.electorate or state.answer_of(me) is not None:
        return
    yield from tour.away(part, lambda: attending(tour, part).vote(wanted, Choice.AGREE))


def _record_outcome(tour: Tour, leading: Leading) -> Move[None]:
    """Record for each item of the last vote what the vote comes to."""
    state = _last(tour, Part.CHAIR)
    if state is None or state.close is None:
        return
    items = tour.meeting_at(Part.CHAIR).items
    outcome = Outcome.ADOPTED if state.close.tally.carried else Outcome.NOT_ADOPTED
    for item in state.items:
        if item in items and not items[item].is_decided:
            record = partial(leading.record_outcome, tour.meeting, item, outcome, state.id)
            yield from tour.away(Part.CHAIR, record)
    yield lambda: tour.is_settled(Part.CHAIR)
    yield from rest(LOOK_MS)


def _sign(tour: Tour, part: Part) -> Move[None]:
    """Sign as the next signer, once the document has arrived."""
    yield from tour.visit(part, PageName.MINUTES, tour.meeting)

    def is_next() -> bool:
        state = tour.meeting_at(part)
        signer, there = state.next_signer(), tour.seats[part].place.papers.has(state.minutes.sha256)
        return signer is not None and signer.person == tour.laptop(part).me and there

    yield is_next
    making = tour.minutes(part)
    certificate = yield from tour.away(part, making.sample_certificate)
    if certificate is None:
        raise Refused("not_your_signature")
    yield from tour.away(part, lambda: making.sign(tour.meeting, certificate))
    yield lambda: tour.is_settled(part)
    yield from rest(LOOK_MS)
