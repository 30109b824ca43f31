"""Everything the visitor's path works with: the three seats, the outside, the script, and the moves all steps share."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeVar

from ecabinet.application.laptop import Laptop
from ecabinet.application.minutes_making import MinutesMaking
from ecabinet.desktop.demo.backstage import Backstage, SessionFiles
from ecabinet.desktop.demo.guide_chorus import Chorus
from ecabinet.desktop.demo.guide_moves import Move, away, rest
from ecabinet.desktop.demo.script import Script
from ecabinet.desktop.demo.seats import Seat
from ecabinet.desktop.minutes_tools import minutes_making
from ecabinet.desktop.routes import PageName, Route
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.faults import Unavailable
from ecabinet.domain.feeds import ballot_feed, item_feed, meeting_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.rules import Mode

T = TypeVar("T")
LOOK_MS: Final = 700
"""How long a page is shown before something is done on it for the visitor, in milliseconds."""


class Part(StrEnum):
    """The three people between whom the visitor changes."""

    MEMBER = "member"
    SECRETARY = "secretary"
    CHAIR = "chair"


@dataclass(slots=True)
class Tour:
    """A meeting that was prepared for the visitor.

    `show` brings a part's window to the front; `told` is given the instant (ms UTC) whenever the clock was moved.
    `checked` is true once the finished minutes were found genuine and complete; `voting` names for each vote of the
    session those in the crowd who were told to vote in it.
    """

    seats: Mapping[Part, Seat]
    backstage: Backstage
    chorus: Chorus
    script: Script
    files: SessionFiles
    meeting: str
    ballot: str
    show: Callable[[Part], None]
    told: Callable[[int], None]
    checked: bool = False
    voting: dict[str, frozenset[str]] = field(default_factory=dict)

    # What the laptops know ------------------------------------------------------------------------------------------

    def laptop(self, part: Part) -> Laptop:
        """The laptop of a part; raises `Unavailable("demo_stuck")` while it is closed."""
        return self.seats[part].place.laptop

    def meeting_at(self, part: Part) -> MeetingState:
        """The meeting as a part's laptop has it."""
        state = self.laptop(part).current(meeting_feed(self.meeting))
        if not isinstance(state, MeetingState):
            raise Unavailable("demo_stuck", {"deed": "meeting"})
        return state

    def items_at(self, part: Part) -> Iterator[ItemState]:
        """The items of the agenda, in its order, as far as they are on a part's laptop."""
        for item in self.meeting_at(part).items:
            state = self.laptop(part).current(item_feed(item))
            if isinstance(state, ItemState):
                yield state

    def ballot_at(self, part: Part, ballot: str = "") -> BallotState | None:
        """The opinion ballot, or the vote that is named, as a part's laptop has it."""
        state = self.laptop(part).current(ballot_feed(ballot or self.ballot))
        return state if isinstance(state, BallotState) and state.seq else None

    def votes_at(self, part: Part) -> list[BallotState]:
        """The votes of the session in the order in which they were opened, as a part's laptop has them."""
        laptop, parent = self.laptop(part), meeting_feed(self.meeting)
        states = [laptop.current(feed) for feed in laptop.feeds() if feed.startswith("ballot:")]
        votes = [one for one in states if isinstance(one, BallotState) and one.parent == parent]
        return sorted((one for one in votes if one.mode is Mode.SESSION), key=lambda one: (one.opened_at, one.id))

    def has_answers(self, part: Part, ballot: str, people: Collection[str]) -> bool:
        """Whether the answers of people have arrived on a part's laptop."""
        state = self.ballot_at(part, ballot)
        return state is not None and all(person in state.latest for person in people)

    def is_settled(self, *parts: Part) -> bool:
        """Whether everything recorded by parts, or by everybody, was received."""
        laptops = [self.laptop(part) for part in parts or tuple(Part)]
        return not any(laptop.outbox() or laptop.pending() for laptop in laptops)

    def agree(self, one: Part, other: Part) -> bool:
        """Whether two laptops have heard equally much of everything both may read."""
        mine, others = self.laptop(one), self.laptop(other)
        feeds = mine.feeds() & others.feeds()
        return all(_heard(mine, feed) == _heard(others, feed) for feed in feeds)

    def minutes(self, part: Part) -> MinutesMaking:
        """What a part's windows make and sign minutes with."""
        return minutes_making(self.seats[part].place)

    # What the guide does --------------------------------------------------------------------------------------------

    def go(self, part: Part, page: PageName, subject: str = "", place: str = "") -> None:
        """Bring a part's window to the front, at a page if it has it."""
        seat = self.seats[part]
        self.show(part)
        if seat.window.ui.stage.offers(page):
            seat.shell.navigator.go(Route(page, subject, place))

    def visit(self, part: Part, page: PageName, subject: str = "", place: str = "") -> Move[None]:
        """Go to a page and let the visitor see it for a moment."""
        self.go(part, page, subject, place)
        yield from rest(LOOK_MS)

    def away(self, part: Part, deed: Callable[[], T]) -> Move[T]:
        """Do something at a part's laptop away from the windows."""
        return away(self.seats[part].shell.tasks, deed)

    def settled(self, *parts: Part) -> Move[None]:
        """Make everything final that can still be taken back, and wait until it was received."""
        for part in parts or tuple(Part):
            yield from self.away(part, self.laptop(part).flush_pending)
        yield lambda: self.is_settled(*parts)

    def quiet(self) -> Move[None]:
        """Wait until the crowd has done what it was told."""
        yield lambda: self.chorus.is_quiet

    def move_clock(self, instant: int) -> None:
        """Let it be a later instant for everybody; going back in time is not asked for."""
        if instant > self.laptop(Part.SECRETARY).now():
            self.backstage.move_clock(instant)
            self.told(instant)
            for seat in self.seats.values():
                seat.place.worker.hurry()
                seat.window.feeds_changed((meeting_feed(self.meeting),))  # pages say “today” by the clock


def _heard(laptop: Laptop, feed: str) -> int:
    state = laptop.confirmed(feed)
    return state.seq if state is not None else 0
