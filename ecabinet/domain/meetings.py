"""A published meeting: its agenda, who is there, what is being treated, what came of each item, its minutes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ecabinet.domain.attendance import Attendance, Presence, QuorumCount
from ecabinet.domain.bodies import Person, in_order
from ecabinet.domain.delegations import Deputy
from ecabinet.domain.dossiers import AgendaItem
from ecabinet.domain.offices import MeetingKind
from ecabinet.domain.rules import RuleSet
from ecabinet.domain.sealing import Minutes, Signer


class MeetingPhase(StrEnum):
    """How far a published meeting is; CLOSED when its minutes are sealed."""

    NOT_PUBLISHED = "not_published"
    PUBLISHED = "published"
    IN_SESSION = "in_session"
    SUSPENDED = "suspended"
    HELD = "held"
    CLOSED = "closed"


class Outcome(StrEnum):
    """What came of an item."""

    ADOPTED = "adopted"
    ADOPTED_AMENDED = "adopted_amended"
    NOT_ADOPTED = "not_adopted"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"
    RETURNED = "returned"
    REFERRED = "referred"
    NOTED = "noted"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class MeetingItem:
    """An item on the published agenda. `ballot` is the vote its outcome rests on; times in ms UTC.

    `called_by` is who called it last in another's name, None where who leads the session did.
    """

    item: AgendaItem
    is_late: bool = False
    reason: str = ""
    called_at: int | None = None
    called_by: Deputy | None = None
    outcome: Outcome | None = None
    outcome_at: int | None = None
    ballot: str = ""

    @property
    def is_decided(self) -> bool:
        """Whether anything has come of it."""
        return self.outcome is not None


@dataclass(frozen=True, slots=True)
class Pause:
    """An interruption of the session; times in ms UTC, `resumed_at` None while it lasts.

    `suspended_by` and `resumed_by` are who did so in another's name, None where who leads the session did.
    """

    suspended_at: int
    reason: str
    resumed_at: int | None = None
    suspended_by: Deputy | None = None
    resumed_by: Deputy | None = None


@dataclass(frozen=True, slots=True)
class MeetingState:
    """A `meeting:<id>` feed, folded. `members` are the voting members on its day; `invited` may read besides them.

    `items` stand in the order of the agenda, late ones last; `called` is the id of the item being treated. Times in
    ms UTC, `utc_offset` in minutes.
    """

    seq: int = 0
    meeting: str = ""
    phase: MeetingPhase = MeetingPhase.NOT_PUBLISHED
    title: str = ""
    kind: MeetingKind = MeetingKind.REGULAR
    number: str = ""
    starts_at: int = 0
    ends_at: int = 0
    place: str = ""
    chair: str = ""
    presiding: tuple[str, ...] = ()
    timezone: str = ""
    rules: RuleSet | None = None
    rules_digest: str = ""
    convened_on: date | None = None
    members: Mapping[str, Person] = field(default_factory=dict)
    invited: frozenset[str] = frozenset()
    items: Mapping[str, MeetingItem] = field(default_factory=dict)
    stance_until: int = 0
    signers: tuple[Signer, ...] = ()
    published_at: int = 0
    attendance: Mapping[str, Attendance] = field(default_factory=dict)
    called: str = ""
    opened_at: int | None = None
    opened_by: str = ""
    override_reason: str = ""
    pauses: tuple[Pause, ...] = ()
    closed_at: int | None = None
    minutes: Minutes = field(default_factory=Minutes)

    def is_member(self, person_id: str) -> bool:
        """Whether somebody decides in this meeting."""
        return person_id in self.members

    def presides(self, person_id: str) -> bool:
        """Whether somebody is the chair or was named to preside."""
        return person_id == self.chair or person_id in self.presiding

    def attendance_of(self, person_id: str) -> Attendance:
        """A member's attendance; empty for who has not been heard of."""
        return self.attendance.get(person_id) or Attendance(person_id)

    def with_status(self, *statuses: Presence) -> tuple[Person, ...]:
        """Members whom the secretary recorded so, in protocol order."""
        return in_order(
            person for person in self.members.values() if self.attendance_of(person.id).recorded in statuses
        )

    def present(self) -> tuple[Person, ...]:
        """Members in the room and remote, in protocol order."""
        return in_order(person for person in self.members.values() if self.attendance_of(person.id).is_present)

    def quorum(self) -> QuorumCount:
        """Who is there against who is needed, by the meeting's own rules."""
        members = len(self.members)
        return QuorumCount(
            room=len(self.with_status(Presence.ROOM)),
            remote=len(self.with_status(Presence.REMOTE)),
            needed=self.rules.quorum.needed(members) if self.rules else members,
            members=members,
        )

    def undecided(self) -> tuple[MeetingItem, ...]:
        """Items of which nothing has come yet."""
        return tuple(item for item in self.items.values() if not item.is_decided)

    def next_signer(self) -> Signer | None:
        """Who signs the minutes next; None when nobody has to."""
        signed = len(self.minutes.signatures)
        return self.signers[signed] if signed < len(self.signers) else None
