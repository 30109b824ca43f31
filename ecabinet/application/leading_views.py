"""What the meeting room shows: who is there, the item being treated, the vote that runs, what came of the others."""

from dataclasses import dataclass

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
