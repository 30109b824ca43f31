"""The figures of a meeting's minutes: every number, name and text they state, taken from the acts alone.

These values are what the printed minutes show and what `figures.json` inside them says, so that anyone can count the
named answers again. Times are milliseconds UTC; 0 means that the event did not happen.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from ecabinet.domain.faults import Refused
from ecabinet.domain.minutes_data import from_plain, to_plain

FORMAT = "ecabinet/minutes/v1"


class Counted(StrEnum):
    """As what a member's voice was counted; `deemed` is silence that the rule set takes for consent."""

    AGREE = "agree"
    AGREE_WITH_REMARK = "agree_with_remark"
    DEEMED = "deemed"
    DISAGREE = "disagree"
    OTHER = "other"
    NOT_VOTING = "not_voting"
    RECUSED = "recused"


class Arrival(StrEnum):
    """When an answer reached the central store, and what the chair ruled where it was late."""

    NONE = "none"
    IN_TIME = "in_time"
    LATE_ALLOWED = "late_allowed"
    LATE_NOT_ALLOWED = "late_not_allowed"
    AFTER_CLOSE = "after_close"


class Entry(StrEnum):
    """Who entered an answer: the member, or the Secretariat for the member and by which means."""

    MEMBER = "member"
    BY_HAND = "by_hand"
    BY_VOICE = "by_voice"
    DEVICE_FAILED = "device_failed"


class Confirmation(StrEnum):
    """What the member said afterwards about an answer entered for them."""

    NOT_NEEDED = "not_needed"
    AWAITED = "awaited"
    CONFIRMED = "confirmed"
    CONTESTED = "contested"


class Freshness(StrEnum):
    """Whether an answer was given on the papers that were put to the vote or on an older version."""

    CURRENT = "current"
    STALE = "stale"


class Presence(StrEnum):
    """How a member took part in a meeting."""

    ROOM = "room"
    REMOTE = "remote"
    EXCUSED = "excused"
    STAND_IN = "stand_in"
    ABSENT = "absent"


class VoteMode(StrEnum):
    """A vote in session or an opinion ballot between sessions."""

    SESSION = "session"
    OPINION = "opinion"


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
    rules: str
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
    """One member's attendance at the end of the meeting, with the changes that led to it."""

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
class AnswerFigures:
    """One named answer of a vote; `received_at` is when the answer that is printed reached the central store."""

    person: str
    name: str
    counted: Counted
    arrival: Arrival = Arrival.IN_TIME
    freshness: Freshness = Freshness.CURRENT
    entry: Entry = Entry.MEMBER
    entry_reason: str = ""
    confirmation: Confirmation = Confirmation.NOT_NEEDED
    received_at: int = 0
    remark: str = ""


@dataclass(frozen=True, slots=True)
class TallyFigures:
    """A tally: explicit agreement, deemed agreement and every other voice apart.

    `agree` counts explicit agreement with and without a remark. `late`, `stale` and `recorded_for` count answers that
    are in one of the choices too.
    """

    electorate: int
    agree: int
    agree_with_remark: int
    deemed: int
    disagree: int
    other: int
    not_voting: int
    recused: int
    late: int
    stale: int
    recorded_for: int

    @property
    def in_favour(self) -> int:
        """Explicit and deemed agreement together: what is held against the number needed."""
        return self.agree + self.deemed


@dataclass(frozen=True, slots=True)
class VoteFigures:
    """One question put to a vote, its named answers and its result."""

    ballot: str
    mode: VoteMode
    title: str
    question: str
    agency: str
    items: tuple[str, ...]
    presiding: str
    opened_at: int
    deadline: int
    closed_at: int
    quorum: QuorumFigures
    needed: int
    tally: TallyFigures
    carried: bool
    answers: tuple[AnswerFigures, ...]


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
    """A correction proposed in review and taken into the minutes."""

    correction: str
    item: str
    name: str
    text: str
    ruled_at: int


@dataclass(frozen=True, slots=True)
class SignerFigures:
    """Who signs, in this order; `role` is also the name of the signature field in the document."""

    role: str
    person: str
    name: str
    label: str


@dataclass(frozen=True, slots=True)
class MinutesFigures:
    """Everything the minutes of one meeting state."""

    body: BodyFigures
    meeting: MeetingFigures
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

    def present(self, presence: Presence) -> int:
        """How many members took part in this way."""
        return sum(person.presence is presence for person in self.attendance)
