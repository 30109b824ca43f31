"""The body: its people, their roles and laptops, and the rules and calendars it has adopted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Self

from ecabinet.domain.calendars import Calendar, WorkingDays, local_day
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


@dataclass(frozen=True, slots=True)
class Device:
    """A laptop admitted for one person; `key` is its public key. Times in ms UTC."""

    id: str
    person: str
    key: str
    label: str
    admitted_at: int
    revoked_at: int | None = None
    revoked_because: str = ""

    @property
    def is_admitted(self) -> bool:
        """Whether what it records now still counts."""
        return self.revoked_at is None


@dataclass(frozen=True, slots=True)
class Invitation:
    """A key whose secret half one person was handed; it admits one laptop of theirs until it expires (ms UTC)."""

    key: str
    person: str
    expires: int
    used_by: str = ""


@dataclass(frozen=True, slots=True)
class SignerRole:
    """Who signs minutes, in this order: a role in the body and the words under the signature."""

    role: Role
    label: str


@dataclass(frozen=True, slots=True)
class BodyState:
    """The `body` feed, folded. `id` is the hash of the founding act; `utc_offset` is in minutes ahead of UTC.

    `seat` is the town its documents are dated from, empty where none was named.
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
    people: Mapping[str, Person] = field(default_factory=dict)
    devices: Mapping[str, Device] = field(default_factory=dict)
    invitations: Mapping[str, Invitation] = field(default_factory=dict)
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

    def working_days(self) -> WorkingDays:
        """The working days of the years whose calendar was adopted."""
        return WorkingDays(self.calendars)

    def local_day(self, instant: int) -> date:
        """The day in the body's zone at an instant in ms UTC."""
        day = local_day(instant, self.utc_offset)
        calendar = self.calendars.get(day.year)
        return local_day(instant, calendar.offset(day)) if calendar else day

    def rules_for(self, day: date) -> RuleSet:
        """The rules in force on a local day; raises `Refused("no_rule_set")`."""
        return for_day(self.rules, day)

    def rules_named(self, digest: str) -> RuleSet | None:
        """The adopted rules with a digest."""
        return next((rules for rules in self.rules if rules.digest == digest), None)


def in_order(people: Iterable[Person]) -> tuple[Person, ...]:
    """People in protocol order; who shares a place stands by id."""
    return tuple(sorted(people, key=lambda person: (person.order, person.id)))
