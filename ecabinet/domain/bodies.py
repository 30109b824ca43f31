"""The body: its people, their roles and laptops, and the rules and calendars it has adopted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Self

from ecabinet.domain.calendars import Calendar, WorkingDays, last_instant, local_day
from ecabinet.domain.delegations import Delegation
from ecabinet.domain.holdings import Holding
from ecabinet.domain.identities import Provider
from ecabinet.domain.rules import RuleSet, for_day
from ecabinet.domain.shapes import FLAG, ID, NAME, Data, Fields, Line, Whole


class Role(StrEnum):
    """What a person is in the body; one person may be several things."""

    MEMBER = "member"
    CHAIR = "chair"
    SECRETARY = "secretary"
    ADMINISTRATOR = "administrator"
    AGENCY_OFFICER = "agency_officer"
    AIDE = "aide"
    GUEST = "guest"
    AUDITOR = "auditor"


OFFICER_ROLES = frozenset({Role.CHAIR, Role.SECRETARY, Role.ADMINISTRATOR})
"""The roles that only an administrator grants."""

LEASE_DAYS = 30
"""How long a laptop shows what it holds without hearing from the central store, where the body says nothing else."""

PERSON = Fields(
    {
        "person": ID,
        "name": NAME,
        "title": Line(),
        "agency": Line(),
        "order": Whole(0, 100_000),
        "voting": FLAG,
    }
)
"""The shape of a person as acts carry it."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the body, or as a meeting or ballot knew them on its day (then without roles).

    `order` is the place in protocol order, `voting` whether they are one of the members that decide.
    """

    id: str
    name: str
    title: str = ""
    agency: str = ""
    order: int = 0
    voting: bool = False
    roles: frozenset[Role] = frozenset()

    @property
    def is_officer(self) -> bool:
        """Whether they hold a role that only an administrator grants."""
        return bool(self.roles & OFFICER_ROLES)

    def to_data(self) -> dict[str, Any]:
        """The snapshot that an act carries."""
        return {
            "person": self.id,
            "name": self.name,
            "title": self.title,
            "agency": self.agency,
            "order": self.order,
            "voting": int(self.voting),
        }

    @classmethod
    def from_data(cls, data: Data) -> Self:
        """From an act's data that fits PERSON, with roles where it names them."""
        return cls(
            id=data["person"],
            name=data["name"],
            title=data["title"],
            agency=data["agency"],
            order=data["order"],
            voting=bool(data["voting"]),
            roles=frozenset(map(Role, data.get("roles", ()))),
        )


class Standing(StrEnum):
    """Whether what a laptop records counts, and whether it is given anything."""

    ADMITTED = "admitted"
    DISPUTED = "disputed"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Objection:
    """Another laptop of the same person says that it does not know this one; `at` in ms UTC.

    `seq` is the place in the body's feed of the act that says so.
    """

    device: str
    reason: str
    at: int
    seq: int


@dataclass(frozen=True, slots=True)
class Device:
    """A laptop admitted for one person; `key` is its public key. Times in ms UTC.

    `confirmed_by` is the older laptop of the same person that knows it, or the administrator who dismissed a dispute.
    `revocation` is the place in the body's feed of the act that withdrew it. A wipe is ordered with a revocation, or
    with a further one, and done when the laptop itself says so (`wiped_at`).
    """

    id: str
    person: str
    key: str
    label: str
    admitted_at: int
    revoked_at: int | None = None
    revoked_because: str = ""
    confirmed_by: str = ""
    objection: Objection | None = None
    revocation: int = 0
    must_be_wiped: bool = False
    wiped_at: int | None = None

    @property
    def standing(self) -> Standing:
        """Revoked for good, disputed until an administrator rules, else admitted."""
        if self.revoked_at is not None:
            return Standing.REVOKED
        return Standing.DISPUTED if self.objection else Standing.ADMITTED

    @property
    def is_admitted(self) -> bool:
        """Whether what it records now counts."""
        return self.standing is Standing.ADMITTED

    @property
    def shut_out_by(self) -> int:
        """The place in the body's feed of the act that withdrew or disputed it, 0 where none does."""
        return self.revocation or (self.objection.seq if self.objection else 0)


@dataclass(frozen=True, slots=True)
class Invitation:
    """A key whose secret half one person was handed; it admits one laptop of theirs until it expires (ms UTC).

    `issued_by` invited, on the laptop `issued_on`; `seconded_by` is the other officer whom a further laptop needs.
    `subject` is how the body's provider knows the person, empty where none was named.
    """

    key: str
    person: str
    expires: int
    used_by: str = ""
    issued_by: str = ""
    issued_on: str = ""
    seconded_by: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A grant that awaits its second signer: `act` proposed it, `former` is the person as they were then.

    `person` is who they would become; None where the register's key is to change, to `log_key`. `at` is in ms UTC,
    `seq` the act's place in the body's feed.
    """

    act: str
    by: str
    at: int
    former: Person | None = None
    person: Person | None = None
    log_key: str = ""
    seq: int = 0


@dataclass(frozen=True, slots=True)
class LogKey:
    """A key that signs the register, in force behind so many acts of the body's feed.

    `named` is the place of the act that names it: the last of those, or the one that was seconded there.
    """

    key: str
    behind: int
    named: int = 0


@dataclass(frozen=True, slots=True)
class SignerRole:
    """Who signs minutes, in this order: a role in the body and the words under the signature."""

    role: Role
    label: str


@dataclass(frozen=True, slots=True)
class BodyState:
    """The `body` feed, folded. `id` is the hash of the founding act; `utc_offset` is in minutes ahead of UTC.

    `seat` is the town its documents are dated from, empty where none was named. `proposals` are by the act that
    proposed, `holdings` (who held which office from when to when) by their own id; `log_keys` in order, the last one
    in force. `wrap_keys` are the X25519 keys of laptops that keys of private notes are wrapped for, `aides` who helps
    a member, by the member. `provider` is who vouches for people at joining, `subjects` how it knows them, by person.
    """

    seq: int = 0
    id: str = ""
    name: str = ""
    short_name: str = ""
    is_sample: bool = False
    timezone: str = ""
    utc_offset: int = 0
    phone: str = ""
    seat: str = ""
    log_key: str = ""
    signers: tuple[SignerRole, ...] = ()
    lease_days: int = LEASE_DAYS
    provider: Provider | None = None
    subjects: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    devices: Mapping[str, Device] = field(default_factory=dict)
    invitations: Mapping[str, Invitation] = field(default_factory=dict)
    proposals: Mapping[str, Proposal] = field(default_factory=dict)
    log_keys: tuple[LogKey, ...] = ()
    holdings: Mapping[str, Holding] = field(default_factory=dict)
    wrap_keys: Mapping[str, str] = field(default_factory=dict)
    aides: Mapping[str, frozenset[str]] = field(default_factory=dict)
    delegations: Mapping[str, Delegation] = field(default_factory=dict)
    rules: tuple[RuleSet, ...] = ()
    calendars: Mapping[int, Calendar] = field(default_factory=dict)

    def person(self, person_id: str) -> Person | None:
        """Somebody by id."""
        return self.people.get(person_id)

    def roles_of(self, person_id: str) -> frozenset[Role]:
        """What somebody is now; nothing for a stranger and for who has left."""
        person = self.people.get(person_id)
        return person.roles if person else frozenset()

    def has_role(self, person_id: str, role: Role) -> bool:
        """Whether somebody holds a role now."""
        return role in self.roles_of(person_id)

    def with_role(self, role: Role) -> tuple[Person, ...]:
        """Everybody who holds a role, in protocol order."""
        return in_order(person for person in self.people.values() if role in person.roles)

    def voters(self) -> tuple[Person, ...]:
        """The members that decide today, in protocol order."""
        return in_order(person for person in self.people.values() if person.voting)

    def devices_of(self, person_id: str) -> tuple[Device, ...]:
        """A person's laptops, revoked ones too, in the order of their admission."""
        return tuple(device for device in self.devices.values() if device.person == person_id)

    def unconfirmed(self, device_id: str) -> tuple[Device, ...]:
        """The younger laptops of the same person about which nobody has said yet whether they are theirs.

        An older laptop answers for a younger one, never the other way round: who steals a code cannot throw out the
        person with it.
        """
        mine = self.devices.get(device_id)
        if mine is None or not mine.is_admitted:
            return ()
        own = self.devices_of(mine.person)
        younger = own[own.index(mine) + 1 :]
        return tuple(device for device in younger if device.is_admitted and not device.confirmed_by)

    def is_older(self, one: str, other: str) -> bool:
        """Whether a laptop was admitted before another one of the same person."""
        mine = self.devices.get(one)
        own = [device.id for device in self.devices_of(mine.person)] if mine else []
        return one in own and other in own and own.index(one) < own.index(other)

    def needs_second(self, invitation: Invitation) -> bool:
        """Whether an invitation still waits for a second officer.

        That is so where somebody else invites a person who already has a laptop: that one could not object.
        """
        if invitation.issued_by == invitation.person or invitation.seconded_by:
            return False
        return any(device.revoked_at is None for device in self.devices_of(invitation.person))

    def needs_two_signers(self) -> bool:
        """Whether grants of office and changes of the register's key wait for a second administrator."""
        return len(self.with_role(Role.ADMINISTRATOR)) > 1

    def holdings_of(self, person_id: str) -> tuple[Holding, ...]:
        """The offices somebody holds or held, the earliest first."""
        held = (holding for holding in self.holdings.values() if holding.person == person_id)
        return tuple(sorted(held, key=lambda holding: (holding.since, holding.id)))

    def aides_of(self, person_id: str) -> frozenset[str]:
        """Whom a member named as their aides."""
        return self.aides.get(person_id, frozenset())

    def helped_by(self, person_id: str) -> tuple[str, ...]:
        """The members whose aide somebody is, by id."""
        return tuple(sorted(member for member, aides in self.aides.items() if person_id in aides))

    def has_succeeded(self, former: str, successor: str, holding: str, today: date) -> bool:
        """Whether somebody holds, today and by that holding, an office that the other one held and holds no more."""
        new = self.holdings.get(holding)
        if new is None or new.person != successor or not new.holds_on(today):
            return False
        before = [held for held in self.holdings_of(former) if held.office == new.office and held.since <= today]
        return bool(before) and not any(held.holds_on(today) for held in before)

    def working_days(self) -> WorkingDays:
        """The working days of the years whose calendar was adopted."""
        return WorkingDays(self.calendars)

    def local_day(self, instant: int) -> date:
        """The day in the body's zone at an instant in ms UTC."""
        day = local_day(instant, self.utc_offset)
        calendar = self.calendars.get(day.year)
        return local_day(instant, calendar.offset(day)) if calendar else day

    def end_of(self, day: date) -> int:
        """The last instant of a day in the body's zone, in ms UTC."""
        calendar = self.calendars.get(day.year)
        return last_instant(day, calendar.offset(day) if calendar else self.utc_offset)

    def rules_for(self, day: date) -> RuleSet:
        """The rules in force on a local day; raises `Refused("no_rule_set")`."""
        return for_day(self.rules, day)

    def rules_named(self, digest: str) -> RuleSet | None:
        """The adopted rules with a digest."""
        return next((rules for rules in self.rules if rules.digest == digest), None)


def in_order(people: Iterable[Person]) -> tuple[Person, ...]:
    """People in protocol order; who shares a place stands by id."""
    return tuple(sorted(people, key=lambda person: (person.order, person.id)))
