"""Prepares a meeting for a visitor: everybody joins, the agenda is imported, agreed and published, a ballot issued."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from ecabinet.application.ballot_opening import Question, Window
from ecabinet.application.balloting import Balloting
from ecabinet.application.clocks import Clock
from ecabinet.application.laptop import Laptop
from ecabinet.application.preparing import Preparing
from ecabinet.application.publishing import Publishing
from ecabinet.desktop.demo.backstage import Backstage, SessionFiles
from ecabinet.desktop.demo.guide_chorus import Chorus
from ecabinet.desktop.demo.guide_moves import Move, away
from ecabinet.desktop.demo.guide_tour import Part
from ecabinet.desktop.demo.script import Script
from ecabinet.desktop.demo.seats import PIN, Seat, Seats, Unheard
from ecabinet.desktop.demo.visit_waiting import Stage
from ecabinet.desktop.importing import Importer
from ecabinet.desktop.joining_here import JoiningHere
from ecabinet.desktop.tasks import TaskRunner
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.dossiers import Paper
from ecabinet.domain.feeds import BODY_FEED, ballot_feed, item_feed, meeting_feed
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.offices import OfficePhase
from ecabinet.papers.intake import Intake

_OPEN_DAYS: Final = 3
_OPEN_MS: Final = 72 * 3_600_000


class OpenHouse(Backstage, Protocol):
    """The demonstration's outside as a visitor needs it: with its folder, its clock, and a crowd that can join."""

    folder: Path
    clock: Clock

    def join_crowd(self, people: tuple[str, ...]) -> None:
        """Let members without a window join; `done` tells when they have."""
        ...


@dataclass(slots=True)
class Preparation:
    """What it is prepared with. `joined` holds those who are joining, so that an aborted start can close them.

    `seated` is told each new seat before it joins; `told` which stage begins.
    """

    house: OpenHouse
    files: SessionFiles
    seats: Seats
    chorus: Chorus
    tasks: TaskRunner
    seated: Callable[[Part, Seat], None]
    told: Callable[[Stage], None]
    script: Script = field(init=False)
    joining: list[JoiningHere] = field(default_factory=list)
    found: dict[Part, Seat] = field(default_factory=dict)
    meeting: str = ""
    ballot: str = ""

    def __post_init__(self) -> None:
        self.script = Script(self.house.roles)

    def play(self) -> Move[None]:
        """Prepare everything, to the moment at which the visitor begins."""
        self.told(Stage.JOIN)
        self.house.join_crowd(self.script.crowd)
        self.chorus.joins()
        roles = self.house.roles
        people = {Part.SECRETARY: roles.secretary, Part.CHAIR: roles.chair, Part.MEMBER: self.script.reader}
        for part, person in people.items():
            yield from self._join(part, person)
        self.told(Stage.IMPORT)
        self.meeting = yield from away(self.tasks, self._import)
        self.told(Stage.AGREE)
        yield from self._agree()
        self.told(Stage.PUBLISH)
        yield from away(self.tasks, lambda: Publishing(self._laptop(Part.SECRETARY)).publish(self.meeting))
        yield self._is_published
        self.told(Stage.ISSUE)
        self.ballot = yield from away(self.tasks, self._issue)
        yield self._is_issued

    def close_unfinished(self) -> None:
        """Close what had joined and was not handed to a window, because the visitor did not wait."""
        handed = {id(seat.program.workplace) for seat in self.found.values()}
        for joining in self.joining:
            if joining.workplace is not None and id(joining.workplace) not in handed:
                joining.workplace.close()
        self.joining.clear()

    def _laptop(self, part: Part) -> Laptop:
        return self.found[part].place.laptop

    def _join(self, part: Part, person: str) -> Move[None]:
        seat = self.seats.new(person, join=False)
        self.seated(part, seat)
        joining = JoiningHere(seat.profile)
        self.joining.append(joining)
        invitation = self.house.invitation(person)

        def work() -> None:
            joining.read_invitation(invitation, "")
            joining.join(PIN, Unheard())

        yield from away(self.tasks, work)
        self.found[part] = seat
        seat.program.profile = seat.profile
        if joining.workplace is not None:
            seat.program.open(joining.workplace)

    def _import(self) -> str:
        """The secretary brings the session in from its spreadsheet and papers."""
        place = self.found[Part.SECRETARY].place
        with Intake() as intake:
            importer = Importer(intake, place.papers)
            found = importer.session(self.files.place, place.laptop.body, place.laptop.now(), _unheard)
        return Preparing(place.laptop).start(found.plan)

    def _agree(self) -> Move[None]:
        """Proposed by the secretary, approved by the chair, frozen."""
        secretary, chair = (Preparing(self._laptop(part)) for part in (Part.SECRETARY, Part.CHAIR))
        yield from away(self.tasks, lambda: secretary.propose(self.meeting))
        yield lambda: self._phase(chair) is OfficePhase.PROPOSED
        yield from away(self.tasks, lambda: chair.approve(self.meeting))
        yield lambda: self._phase(secretary) is OfficePhase.CONVENED
        yield lambda: not self._laptop(Part.SECRETARY).outbox()
        yield from away(self.tasks, lambda: secretary.freeze(self.meeting))

    def _phase(self, preparing: Preparing) -> OfficePhase | None:
        return next((line.phase for line in preparing.agendas() if line.meeting == self.meeting), None)

    def _issue(self) -> str:
        """The Secretariat asks all members for their opinion on a paper."""
        place, files = self.found[Part.SECRETARY].place, self.files
        balloting = Balloting(place.laptop)
        open_window = Window(0, place.laptop.now() + _OPEN_MS, 0)
        window = next((one for one in balloting.windows() if one.working_days == _OPEN_DAYS), open_window)
        papers: tuple[Paper, ...] = ()
        if files.ballot_paper:
            with Intake() as intake:
                papers = (Importer(intake, place.papers).paper(files.ballot_paper),)
        question = Question(BODY_FEED, files.ballot_title, files.ballot_question, files.ballot_agency, papers=papers)
        return balloting.issue(question, window)

    def _is_published(self) -> bool:
        """Whether the meeting with all its items and papers is on all three laptops."""
        return all(self._has_meeting(part) for part in Part)

    def _has_meeting(self, part: Part) -> bool:
        laptop = self._laptop(part)
        meeting = laptop.confirmed(meeting_feed(self.meeting))
        if not isinstance(meeting, MeetingState) or not meeting.items:
            return False
        progress = laptop.papers.progress()
        return all(laptop.confirmed(item_feed(item)) for item in meeting.items) and progress.here == progress.papers

    def _is_issued(self) -> bool:
        ballots = [self._laptop(part).confirmed(ballot_feed(self.ballot)) for part in Part]
        return all(isinstance(ballot, BallotState) and ballot.seq for ballot in ballots)


def _unheard(_done: int, _total: int) -> None:
    """Nobody looks at how many papers are in; the stage is what is shown."""
