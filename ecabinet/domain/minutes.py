"""The figures of a meeting's minutes: every number, name and text they state, taken from the acts alone.

These values are what the printed minutes show and what `figures.json` inside them says, so that anyone can count the
named answers again. Times are milliseconds UTC; 0 means that the event did not happen.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from ecabinet.domain.attendance import Presence
from ecabinet.domain.ballots import MembersWord, RecordedHow
from ecabinet.domain.faults import Refused
from ecabinet.domain.minutes_data import from_plain, to_plain
from ecabinet.domain.rules import Mode, RuleSet
from ecabinet.domain.tallies import Column, Tally

FORMAT = "ecabinet/minutes/v1"


class Uncounted(StrEnum):
    """Why an answer is on record and does not count."""

    LATE = "late"
    NOT_COUNTERSIGNED = "not_countersigned"
    CONTESTED = "contested"


class Audience(StrEnum):
    """Whether an item's text may stand in the common minutes or went to a restricted circle."""

    ALL = "all"
    RESTRICTED = "restricted"


class Legal(StrEnum):
    """Whether the body is real or a sample whose documents have no legal value."""

    REAL = "real"
    SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class BodyFigures:
    """The body that met; `seat` is the place named in the date line, empty where the body names none."""

    id: str
    name: str
    short_name: str
    timezone: str
    legal: Legal
    seat: str = ""


@dataclass(frozen=True, slots=True)
class MeetingFigures:
    """The meeting as it was published and held; `number` is what stands in the document's number and symbol."""

    id: str
    title: str
    kind: str
    number: str
    place: str
    chair: str
    starts_at: int
    opened_at: int
    closed_at: int


@dataclass(frozen=True, slots=True)
class PresenceChange:
    """From when on a member was present in which way."""

    presence: Presence
    at: int


@dataclass(frozen=True, slots=True)
class AttendanceFigures:
    """One member's attendance: how they took part, and what was recorded when."""

    person: str
    name: str
    title: str
    agency: str
    presence: Presence
    stand_in: str = ""
    changes: tuple[PresenceChange, ...] = ()


@dataclass(frozen=True, slots=True)
class QuorumFigures:
    """Members taking part at a moment, those needed, and the reason where it was opened with fewer."""

    present: int
    needed: int
    override_reason: str = ""

    @property
    def reached(self) -> bool:
        """Whether enough members took part."""
        return self.present >= self.needed


@dataclass(frozen=True, slots=True)
class EntryFigures:
    """An answer that the Secretariat entered for a member: by which means, why, and what the member said of it."""

    how: RecordedHow
    reason: str
    word: MembersWord


@dataclass(frozen=True, slots=True)
class AnswerFigures:
    """One member's voice and the column it is counted in; `received_at` is 0 where nothing counts for them.

    `entered` has one entry where the Secretariat entered the answer.
    """

    person: str
    name: str
    column: Column
    received_at: int = 0
    is_late: bool = False
    is_stale: bool = False
    remark: str = ""
    entered: tuple[EntryFigures, ...] = ()


@dataclass(frozen=True, slots=True)
class UncountedFigures:
    """An answer that is on record and does not count."""

    person: str
    name: str
    why: Uncounted
    received_at: int


@dataclass(frozen=True, slots=True)
class DisputeFigures:
    """A member says that the count is wrong."""

    person: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class VoteFigures:
    """One question put to a vote, everybody's voice and the result.

    `rules` is the digest of the rule set it was counted by, `presiding` the person whose side decides a tie where
    those rules say so; `deadline` is 0 in session.
    """

    ballot: str
    mode: Mode
    title: str
    question: str
    agency: str
    items: tuple[str, ...]
    presiding: str
    rules: str
    opened_at: int
    deadline: int
    closed_at: int
    quorum: QuorumFigures
    tally: Tally
    answers: tuple[AnswerFigures, ...]
    uncounted: tuple[UncountedFigures, ...] = ()
    disputes: tuple[DisputeFigures, ...] = ()


@dataclass(frozen=True, slots=True)
class TaskFigures:
    """A task from a conclusion: exactly one lead; `due` is a date as YYYY-MM-DD, empty where none was set."""

    task: str
    text: str
    lead: str
    due: str = ""


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """One item of the agenda and what became of it; `vote` names the vote that decided it, if any."""

    item: str
    number: str
    title: str
    agency: str
    kind: str
    audience: Audience
    question: str
    outcome: str
    vote: str
    conclusion: str
    tasks: tuple[TaskFigures, ...] = ()


@dataclass(frozen=True, slots=True)
class CorrectionFigures:
    """A correction proposed in review and taken into the minutes; `at` is when it was proposed."""

    correction: str
    item: str
    name: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class SignerFigures:
    """Who signs, in this order; `role` is also the name of the signature field in the document."""

    role: str
    person: str
    name: str
    label: str


@dataclass(frozen=True, slots=True)
class MinutesFigures:
    """Everything the minutes of one meeting state; the first of `rules` are the meeting's own."""

    body: BodyFigures
    meeting: MeetingFigures
    rules: tuple[RuleSet, ...]
    revision: int
    quorum: QuorumFigures
    attendance: tuple[AttendanceFigures, ...]
    items: tuple[ItemFigures, ...]
    votes: tuple[VoteFigures, ...]
    opinion_ballots: tuple[VoteFigures, ...]
    corrections: tuple[CorrectionFigures, ...]
    signers: tuple[SignerFigures, ...]

    def to_data(self) -> dict[str, object]:
        """The figures as plain values, ready for canonical JSON."""
        return {"format": FORMAT, "minutes": to_plain(self)}

    @classmethod
    def from_data(cls, data: object) -> Self:
        """Read figures back; raises `Refused("figures_malformed")` for anything this version would not write."""
        if not isinstance(data, dict) or set(data) != {"format", "minutes"} or data["format"] != FORMAT:
            raise Refused("figures_malformed", {"at": "format"})
        return from_plain(cls, data["minutes"], "minutes")

    def vote_of(self, item: ItemFigures) -> VoteFigures | None:
        """The vote in session that decided an item, or None."""
        return next((vote for vote in self.votes if item.vote and vote.ballot == item.vote), None)

    def rules_of(self, vote: VoteFigures) -> RuleSet | None:
        """The rule set a vote was counted by, or None where the figures do not hold it."""
        return next((rules for rules in self.rules if rules.digest == vote.rules), None)

    def present(self, presence: Presence) -> int:
        """How many members took part in this way."""
        return sum(person.presence is presence for person in self.attendance)
