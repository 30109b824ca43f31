"""The path of eight steps: what the visitor is asked to reach, by whom, on which page, and when it counts as reached.

Every goal is judged by what the laptops know, however it was reached: by the visitor's own hand or by “Show me”.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ecabinet.desktop.demo.guide_tour import Part, Tour
from ecabinet.desktop.routes import PageName
from ecabinet.domain.ballots import Phase
from ecabinet.domain.meetings import MeetingPhase
from ecabinet.domain.sealing import MinutesPhase


class Goal(StrEnum):
    """What is to be reached, in the order of the path."""

    OFFLINE = "offline"
    ANSWER = "answer"
    STANCE = "stance"
    ONLINE = "online"
    REPLACE = "replace"
    COUNT = "count"
    ROLL = "roll"
    OPEN = "open"
    OPEN_VOTE = "open_vote"
    VOTE = "vote"
    CLOSE_VOTE = "close_vote"
    CLOSE_SESSION = "close_session"
    CIRCULATE = "circulate"
    FINALISE = "finalise"
    SIGN_FIRST = "sign_first"
    SIGN_LAST = "sign_last"
    VERIFY = "verify"


STEPS: Final[Sequence[tuple[Goal, ...]]] = (
    (Goal.OFFLINE, Goal.ANSWER),
    (Goal.STANCE,),
    (Goal.ONLINE,),
    (Goal.REPLACE,),
    (Goal.COUNT, Goal.ROLL),
    (Goal.OPEN, Goal.OPEN_VOTE, Goal.VOTE),
    (Goal.CLOSE_VOTE, Goal.CLOSE_SESSION),
    (Goal.CIRCULATE, Goal.FINALISE, Goal.SIGN_FIRST, Goal.SIGN_LAST, Goal.VERIFY),
)
"""The eight steps, each with what has to be reached one after the other."""


class About(StrEnum):
    """What a page is about."""

    NOTHING = ""
    MEETING = "meeting"
    BALLOT = "ballot"


@dataclass(frozen=True, slots=True)
class Place:
    """Who reaches a goal, and where."""

    part: Part
    page: PageName
    about: About = About.NOTHING

    def go(self, tour: Tour) -> None:
        """Bring the place to the front."""
        subjects = {About.NOTHING: "", About.MEETING: tour.meeting, About.BALLOT: tour.ballot}
        tour.go(self.part, self.page, subjects[self.about])


_ROOM: Final = Place(Part.CHAIR, PageName.ROOM, About.MEETING)
_MINUTES: Final = Place(Part.SECRETARY, PageName.MINUTES, About.MEETING)

PLACES: Final[Mapping[Goal, Place]] = {
    Goal.OFFLINE: Place(Part.MEMBER, PageName.TODAY),
    Goal.ANSWER: Place(Part.MEMBER, PageName.BALLOT, About.BALLOT),
    Goal.STANCE: Place(Part.MEMBER, PageName.MEETING, About.MEETING),
    Goal.ONLINE: Place(Part.MEMBER, PageName.OUTBOX),
    Goal.REPLACE: Place(Part.SECRETARY, PageName.AGENDA_BUILDER, About.MEETING),
    Goal.COUNT: Place(Part.SECRETARY, PageName.BALLOT, About.BALLOT),
    Goal.ROLL: Place(Part.SECRETARY, PageName.ROOM, About.MEETING),
    Goal.OPEN: _ROOM,
    Goal.OPEN_VOTE: _ROOM,
    Goal.VOTE: Place(Part.MEMBER, PageName.SESSION, About.MEETING),
    Goal.CLOSE_VOTE: _ROOM,
    Goal.CLOSE_SESSION: _ROOM,
    Goal.CIRCULATE: _MINUTES,
    Goal.FINALISE: _MINUTES,
    Goal.SIGN_FIRST: _MINUTES,
    Goal.SIGN_LAST: Place(Part.CHAIR, PageName.MINUTES, About.MEETING),
    Goal.VERIFY: _MINUTES,
}


def is_reached(goal: Goal, tour: Tour) -> bool:
    """Whether the laptops say that a goal was reached; raises `Unavailable` while one of them is closed."""
    return _REACHED[goal](tour)


def _offline(tour: Tour) -> bool:
    return not tour.seats[Part.MEMBER].place.worker.network.value


def _answered(tour: Tour) -> bool:
    ballot = tour.ballot_at(Part.MEMBER)
    return ballot is not None and ballot.answer_of(tour.laptop(Part.MEMBER).me) is not None


def _has_stance(tour: Tour) -> bool:
    me = tour.laptop(Part.MEMBER).me
    return any(item.stance_of(me) is not None for item in tour.items_at(Part.MEMBER))


def _delivered(tour: Tour) -> bool:
    return not _offline(tour) and tour.is_settled(Part.MEMBER)


def _replaced(tour: Tour) -> bool:
    items = tour.items_at(Part.SECRETARY)
    return any(len(history.versions) > 1 for item in items for history in item.papers.values())


def _counted(tour: Tour) -> bool:
    ballot = tour.ballot_at(Part.SECRETARY)
    return ballot is not None and ballot.ended is Phase.CLOSED


def _has_quorum(tour: Tour) -> bool:
    return tour.meeting_at(Part.SECRETARY).quorum().is_reached


def _is_open(tour: Tour) -> bool:
    return tour.meeting_at(Part.CHAIR).phase in {MeetingPhase.IN_SESSION, MeetingPhase.HELD, MeetingPhase.CLOSED}


def _has_voted(tour: Tour) -> bool:
    me = tour.laptop(Part.MEMBER).me
    return any(vote.answer_of(me) is not None for vote in tour.votes_at(Part.MEMBER))


def _vote_is_over(tour: Tour) -> bool:
    """Whether a vote was closed and something has come of its items."""
    items = tour.meeting_at(Part.CHAIR).items
    closed = [vote for vote in tour.votes_at(Part.CHAIR) if vote.close is not None]
    return any(all(items[item].is_decided for item in vote.items if item in items) for vote in closed)


def _session_is_over(tour: Tour) -> bool:
    return tour.meeting_at(Part.CHAIR).phase in {MeetingPhase.HELD, MeetingPhase.CLOSED}


def _minutes_are(*phases: MinutesPhase) -> Callable[[Tour], bool]:
    def reached(tour: Tour) -> bool:
        return tour.meeting_at(Part.SECRETARY).minutes.phase in phases

    return reached


def _signed(number: int) -> Callable[[Tour], bool]:
    def reached(tour: Tour) -> bool:
        state = tour.meeting_at(Part.SECRETARY)
        return len(state.minutes.signatures) >= min(number, len(state.signers))

    return reached


_AFTER_REVIEW: Final = (MinutesPhase.FINAL_TEXT, MinutesPhase.SIGNED, MinutesPhase.SEALED)
_REACHED: Final[Mapping[Goal, Callable[[Tour], bool]]] = {
    Goal.OFFLINE: _offline,
    Goal.ANSWER: _answered,
    Goal.STANCE: _has_stance,
    Goal.ONLINE: _delivered,
    Goal.REPLACE: _replaced,
    Goal.COUNT: _counted,
    Goal.ROLL: _has_quorum,
    Goal.OPEN: _is_open,
    Goal.OPEN_VOTE: lambda tour: bool(tour.votes_at(Part.CHAIR)),
    Goal.VOTE: _has_voted,
    Goal.CLOSE_VOTE: _vote_is_over,
    Goal.CLOSE_SESSION: _session_is_over,
    Goal.CIRCULATE: _minutes_are(MinutesPhase.IN_REVIEW, *_AFTER_REVIEW),
    Goal.FINALISE: _minutes_are(*_AFTER_REVIEW),
    Goal.SIGN_FIRST: _signed(1),
    Goal.SIGN_LAST: _minutes_are(MinutesPhase.SEALED),
    Goal.VERIFY: lambda tour: tour.checked,
}
