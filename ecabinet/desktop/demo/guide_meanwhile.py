"""What happens around the visitor: days pass, members in the crowd answer, come and vote by themselves."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from ecabinet.desktop.demo.guide_moves import Move
from ecabinet.desktop.demo.guide_session import attending
from ecabinet.desktop.demo.guide_steps import Goal
from ecabinet.desktop.demo.guide_tour import Part, Tour
from ecabinet.domain.attendance import PRESENT
from ecabinet.domain.ballots import Phase

HOUR_MS: Final = 3_600_000
MINUTE_MS: Final = 60_000


def begin(tour: Tour) -> None:
    """As soon as everything is published, the crowd takes its stances and answers the opinion ballot."""
    tour.chorus.add("stances", meeting=tour.meeting, by=tour.script.stances(tuple(tour.meeting_at(Part.CHAIR).items)))
    tour.chorus.add("answer", ballot=tour.ballot, by=tour.script.answers())
    tour.chorus.add("settle")


def follow(tour: Tour) -> None:
    """Let the crowd vote in every vote of the session that was opened since the last look."""
    meeting = tour.meeting_at(Part.CHAIR)
    for vote in tour.votes_at(Part.SECRETARY):
        if vote.id in tour.voting or vote.ended is not None:
            continue
        places = [place for place, item in enumerate(meeting.items) if item in vote.items]
        is_disputed = len(vote.items) == 1 and len(meeting.items) > 1
        votes = tour.script.votes(places[0] if places else 0, is_disputed=is_disputed)
        present = {person.id for person in meeting.present()}
        by = {person: told for person, told in votes.items() if person in present}
        tour.voting[vote.id] = frozenset(by)
        tour.chorus.add("vote", ballot=vote.id, by=by)
        tour.chorus.add("settle")


def before(goal: Goal, tour: Tour) -> Move[None] | None:
    """What has to pass before a goal can be reached, None where nothing has to."""
    found = _BEFORE.get(goal)
    return found(tour) if found else None


def _days_to_the_count(tour: Tour) -> Move[None]:
    """The time to answer runs out."""
    yield from tour.quiet()
    yield from tour.settled()
    yield lambda: tour.has_answers(Part.SECRETARY, tour.ballot, tour.script.answers())
    ballot = tour.ballot_at(Part.SECRETARY)
    if ballot is not None and ballot.phase(tour.laptop(Part.SECRETARY).now()) in {Phase.OPEN, Phase.GRACE}:
        tour.move_clock(ballot.deadline + ballot.grace_ms + HOUR_MS)


def _to_the_day(tour: Tour) -> Move[None]:
    """Half an hour before the meeting, everybody's laptop says that its person is there."""
    tour.move_clock(tour.meeting_at(Part.SECRETARY).starts_at - HOUR_MS // 2)
    presence = tour.script.presence()
    there = {person: how.value for person, how in presence.items() if how in PRESENT}
    crowd = {person: there[person] for person in tour.script.taking_part}
    tour.chorus.add("attend", meeting=tour.meeting, by=crowd)
    tour.chorus.add("settle")
    for part in (Part.CHAIR, Part.MEMBER):
        join = partial(attending(tour, part).join, tour.meeting, presence[tour.laptop(part).me])
        yield from tour.away(part, join)
    yield from tour.quiet()
    yield tour.is_settled


def _to_the_session(tour: Tour) -> Move[None]:
    """The hour the meeting begins."""
    tour.move_clock(tour.meeting_at(Part.SECRETARY).starts_at)
    yield lambda: True


def _after_the_review(tour: Tour) -> Move[None]:
    """The day of review has passed."""
    yield tour.is_settled
    tour.move_clock(tour.meeting_at(Part.SECRETARY).minutes.review_until + MINUTE_MS)


_BEFORE: Final[Mapping[Goal, Callable[[Tour], Move[None]]]] = {
    Goal.COUNT: _days_to_the_count,
    Goal.ROLL: _to_the_day,
    Goal.OPEN: _to_the_session,
    Goal.FINALISE: _after_the_review,
}
