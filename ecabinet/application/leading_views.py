"""What the meeting room shows: who is there, the item being treated, the vote that runs, what came of the others."""

from dataclasses import dataclass

from ecabinet.application.acting import Acted
from ecabinet.domain.attendance import Attendance, Presence, QuorumCount
from ecabinet.domain.ballots import BallotState, GivenAnswer
from ecabinet.domain.bodies import Person
from ecabinet.domain.items import Conclusion
from ecabinet.domain.meetings import MeetingItem, MeetingState
from ecabinet.domain.tallies import Column, Tally


@dataclass(frozen=True, slots=True)
class RollLine:
    """One member in the roll call: what was announced, where their laptop says they are, what is recorded.

    `suggested` is what the secretary would record with one key: the laptop's word, else what was announced;
    `announced_by` names who announced it in the member's name.
    """

    person: Person
    attendance: Attendance
    suggested: Presence
    announced_by: str = ""


@dataclass(frozen=True, slots=True)
class QuorumPoint:
    """How many took part from an instant (ms UTC) on."""

    at: int
    present: int


@dataclass(frozen=True, slots=True)
class VoterChip:
    """A member in the bands of a running or closed vote. `column` is None until the vote is closed.

    `entered` marks an answer that the Secretariat recorded for them, `unsigned` while the chair has not confirmed it.
    """

    person: Person
    presence: Presence | None
    has_voted: bool
    entered: GivenAnswer | None
    unsigned: bool
    column: Column | None


@dataclass(frozen=True, slots=True)
class VoteView:
    """One vote in session; `tally` is None until it is closed, `needed` 0 where it depends on the votes cast."""

    ballot: BallotState
    items: tuple[MeetingItem, ...]
    chips: tuple[VoterChip, ...]
    voted: int
    may_vote: int
    needed: int
    tally: Tally | None
    may_close: bool


@dataclass(frozen=True, slots=True)
class RoomItem:
    """An item in the room's list. `carried` is what its last vote came to; `is_list_a` while nobody objects to it."""

    entry: MeetingItem
    question: str
    proposed: str
    is_called: bool
    is_list_a: bool
    objections: int
    speakers: tuple[Person, ...]
    vote: str
    carried: bool | None


@dataclass(frozen=True, slots=True)
class RoomActing:
    """Who decides on leave here, and what may be done, or was done last, in another's name.

    `may_allow` whether one decides on leave oneself; `allows_for`, `calls_for` and `pauses_for` are those in whose name
    one may do that, call items, and pause the session or go on with it. `called_by` and `paused_by` did so for another.
    """

    may_allow: bool
    allows_for: tuple[Person, ...]
    calls_for: tuple[Person, ...]
    pauses_for: tuple[Person, ...]
    called_by: Acted | None
    paused_by: Acted | None


@dataclass(frozen=True, slots=True)
class RoomView:
    """Everything in the meeting room at one moment; times in ms UTC. `behind_ms` is how late the session runs.

    `draft` is a conclusion of the called item that was typed here and not recorded yet.
    """

    meeting: MeetingState
    now: int
    elapsed_ms: int
    behind_ms: int
    roll: tuple[RollLine, ...]
    quorum: QuorumCount
    quorum_line: tuple[QuorumPoint, ...]
    items: tuple[RoomItem, ...]
    list_a: tuple[str, ...]
    called: RoomItem | None
    vote: VoteView | None
    conclusion: Conclusion | None
    conclusion_revision: int
    draft: str
    agencies: tuple[str, ...]
    may_lead: bool
    may_record: bool
    may_close_session: bool
    acting: RoomActing

    @property
    def may_call(self) -> bool:
        """Whether one calls items here, by right or in another's name."""
        return self.may_lead or self.may_record or bool(self.acting.calls_for)

    @property
    def may_pause(self) -> bool:
        """Whether one pauses the session here and goes on, by right or in another's name."""
        return self.may_lead or bool(self.acting.pauses_for)

    @property
    def may_decide_leave(self) -> bool:
        """Whether one decides on leave here, by right or in another's name."""
        return self.acting.may_allow or bool(self.acting.allows_for)

    @property
    def calls_as(self) -> Person | None:
        """In whose name one calls items; None where one may in one's own. Below likewise."""
        return None if self.may_lead or self.may_record else next(iter(self.acting.calls_for), None)

    @property
    def pauses_as(self) -> Person | None:
        """In whose name one pauses the session and goes on."""
        return None if self.may_lead else next(iter(self.acting.pauses_for), None)

    @property
    def decides_leave_as(self) -> Person | None:
        """In whose name one decides on leave."""
        return None if self.acting.may_allow else next(iter(self.acting.allows_for), None)
