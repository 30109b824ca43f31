"""Members and laptops: who belongs to the body, who is invited, and with which laptops they come.

The secret of an invitation exists only in the `Invitation` that `invite` answers with; what is recorded is its public
half. Whoever loses the sheet is invited again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from ecabinet.application.delivering_entries import HOUSEKEEPING
from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Recorded
from ecabinet.application.preparing import given
from ecabinet.domain.bodies import BodyState, Device, Person, Role, in_order
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.domain.identities import Provider
from ecabinet.protocol.invitations import Code, Invitation

INVITATION_DAYS: Final = 14
"""How long an invitation lets a laptop in, in days, where nobody says otherwise."""
DAY_MS: Final = 86_400_000


class Admission(StrEnum):
    """How far a person's laptops are; EXPIRED is an invitation that nobody used in time."""

    ADMITTED = "admitted"
    INVITED = "invited"
    EXPIRED = "expired"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A person with their laptops, revoked ones too; `expires` is until when their last invitation holds (ms UTC).

    `may_change` and `may_invite` say what the person at this laptop may do about them.
    """

    person: Person
    laptops: tuple[Device, ...]
    expires: int
    admission: Admission
    may_change: bool
    may_invite: bool

    @property
    def admitted(self) -> int:
        """How many laptops of theirs count now."""
        return sum(laptop.is_admitted for laptop in self.laptops)


@dataclass(frozen=True, slots=True)
class MembersView:
    """Everybody in protocol order, who has left last; `is_administrator` is the person at this laptop.

    `waiting` counts what was recorded here about people and the store has not received yet: an invitation works only
    from then on.
    """

    lines: tuple[MemberLine, ...]
    is_administrator: bool
    voters: int
    with_laptop: int
    waiting: int

    def line(self, person: str) -> MemberLine | None:
        """Somebody's line."""
        return next((line for line in self.lines if line.person.id == person), None)


class Withdrawal(StrEnum):
    """What becomes of a laptop that is admitted no longer; one that is to be emptied hands over first."""

    ALONE = "alone"
    AND_WIPE = "and_wipe"


class Arrival(StrEnum):
    """What becomes of a person that a spreadsheet names."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    NOT_ALLOWED = "not_allowed"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A person of a spreadsheet as they would be recorded; NOT_ALLOWED are officers, whom administrators name."""

    person: Person
    arrival: Arrival


class Admitting:
    """What administrators and secretaries do about the people of the body."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop

    @property
    def body(self) -> BodyState:
        """The body with what was recorded here and has not been received yet."""
        return self._laptop.current_body

    def view(self) -> MembersView:
        """Everybody, with their laptops and invitations as they are now."""
        body, now = self.body, self._laptop.now()
        people = in_order(body.people.values())
        ordered = sorted(people, key=lambda person: not person.roles)
        lines = tuple(self._line(person, now) for person in ordered)
        with_laptop = sum(line.person.voting and line.admitted > 0 for line in lines)
        waiting = sum(
            outgoing.act.feed == BODY_FEED and outgoing.act.kind not in HOUSEKEEPING
            for outgoing in self._laptop.outbox()
        )
        return MembersView(lines, self._is_administrator, len(body.voters()), with_laptop, waiting)

    # People ---------------------------------------------------------------------------------------------------------

    def put(self, person: Person) -> Recorded:
        """Take somebody into the body, or change who is in it; roles and vote are whole.

        Raises `Refused` with `person_nameless`, `voting_needs_member`, `only_administrator` or `last_administrator`.
        """
        known = self.body.person(person.id)
        self._require_sound(person)
        if not self._may_appoint(person, *([known] if known else [])):
            raise Refused("only_administrator")
        data = person.to_data() | {"roles": sorted(role.value for role in person.roles)}
        return self._laptop.record(BODY_FEED, "person.changed" if known else "person.added", data)

    def compare(self, people: Iterable[Person]) -> tuple[Incoming, ...]:
        """What taking in these people would do; who has the name and office of somebody known is them.

        Where only one known person has the name, they are meant even if their office is another now.
        """
        return tuple(self._compared(person) for person in people)

    def take_in(self, incoming: Sequence[Incoming]) -> int:
        """Record who is new and who changed; answers how many."""
        wanted = [one.person for one in incoming if one.arrival in {Arrival.NEW, Arrival.CHANGED}]
        for person in wanted:
            self.put(person)
        return len(wanted)

    # Where people sign in -------------------------------------------------------------------------------------------

    @property
    def provider(self) -> Provider | None:
        """Where people of the body sign in when they join; None where they do not."""
        return self.body.provider

    def name_provider(self, provider: Provider | None) -> Recorded:
        """Have people sign in somewhere when they join, or nowhere; laptops that joined already stay.

        Raises `Refused` with `only_administrator` or `provider_unusable`.
        """
        if not self._is_administrator:
            raise Refused("only_administrator")
        if provider is not None and not provider.is_usable:
            raise Refused("provider_unusable")
        named = provider or Provider("", "")
        data = {"identity": {"issuer": named.issuer, "client_id": named.client_id}}
        return self._laptop.record(BODY_FEED, "settings.changed", data)

    # Invitations and laptops ----------------------------------------------------------------------------------------

    def without_account(self, people: Iterable[str]) -> tuple[Person, ...]:
        """Those of these people who must be invited with an account, because the body has a provider."""
        body = self.body
        if body.provider is None:
            return ()
        known = (body.person(person) for person in people if not body.subjects.get(person))
        return tuple(person for person in known if person is not None)

    def invite(
        self,
        people: Iterable[str],
        days: int = INVITATION_DAYS,
        accounts: Mapping[str, str] = MappingProxyType({}),
    ) -> tuple[Invitation, ...]:
        """Invite people, each with one further laptop; `accounts` say how the body's provider knows them, by id.

        Raises `Refused` with `person_unknown`, `person_left`, `only_administrator` or `subject_needed` before anybody
        is invited.
        """
        invited = [self._invitable(person) for person in people]
        if any(not accounts.get(person.id) for person in self.without_account(one.id for one in invited)):
            raise Refused("subject_needed")
        if accounts.get(self._laptop.me) and not self._is_administrator:
            raise Refused("only_administrator")
        expires = self._laptop.now() + days * DAY_MS
        return tuple(self._invite(person, expires, accounts.get(person.id, "")) for person in invited)

    def revoke(self, device: str, reason: str, withdrawal: Withdrawal = Withdrawal.ALONE) -> Recorded:
        """Admit a laptop no longer, for a reason; what it recorded until now stays.

        Raises `Refused` with `device_unknown`, `only_administrator_revokes`, `only_administrator_wipes` or
        `reason_missing`.
        """
        known = self.body.devices.get(device)
        if known is None:
            raise Refused("device_unknown")
        if not (self._is_administrator or known.person == self._laptop.me):
            raise Refused("only_administrator_revokes")
        data: dict[str, str | int] = {"device": device, "reason": given(reason)}
        if withdrawal is Withdrawal.AND_WIPE:
            if not self._is_administrator:
                raise Refused("only_administrator_wipes")
            data["wipe"] = 1
        return self._laptop.record(BODY_FEED, "device.revoked", data)

    # How ------------------------------------------------------------------------------------------------------------

    @property
    def _is_administrator(self) -> bool:
        return self.body.has_role(self._laptop.me, Role.ADMINISTRATOR)

    def _may_appoint(self, *people: Person) -> bool:
        return self._is_administrator or not any(person.is_officer for person in people)

    def _line(self, person: Person, now: int) -> MemberLine:
        laptops = self.body.devices_of(person.id)
        open_until = [
            invitation.expires
            for invitation in self.body.invitations.values()
            if invitation.person == person.id and not invitation.used_by
        ]
        expires = max(open_until, default=0)
        if any(laptop.is_admitted for laptop in laptops):
            admission = Admission.ADMITTED
        elif expires:
            admission = Admission.INVITED if expires > now else Admission.EXPIRED
        else:
            admission = Admission.NONE
        may_change = self._may_appoint(person)
        return MemberLine(person, laptops, expires, admission, may_change, may_change and bool(person.roles))

    def _require_sound(self, person: Person) -> None:
        if not person.name.strip():
            raise Refused("person_nameless")
        if person.voting and Role.MEMBER not in person.roles:
            raise Refused("voting_needs_member")
        others = [known for known in self.body.with_role(Role.ADMINISTRATOR) if known.id != person.id]
        if not others and Role.ADMINISTRATOR not in person.roles:
            raise Refused("last_administrator")

    def _compared(self, person: Person) -> Incoming:
        known = self._same_person(person)
        if known is None:
            return Incoming(person, Arrival.NEW if self._may_appoint(person) else Arrival.NOT_ALLOWED)
        same = replace(person, id=known.id)
        if same == known:
            return Incoming(known, Arrival.SAME)
        return Incoming(same, Arrival.CHANGED if self._may_appoint(same, known) else Arrival.NOT_ALLOWED)

    def _same_person(self, person: Person) -> Person | None:
        named = [known for known in self.body.people.values() if known.name.casefold() == person.name.casefold()]
        exact = [known for known in named if known.title.casefold() == person.title.casefold()]
        return exact[0] if exact else named[0] if len(named) == 1 else None

    def _invitable(self, person_id: str) -> Person:
        person = self.body.person(person_id)
        if person is None:
            raise Refused("person_unknown")
        if not person.roles:
            raise Refused("person_left")
        if not self._may_appoint(person) and person.id != self._laptop.me:
            raise Refused("only_administrator")
        return person

    def _invite(self, person: Person, expires: int, account: str) -> Invitation:
        code, profile = Code.fresh(), self._laptop.profile
        data = {"person": person.id, "invite_key": code.key.public, "expires": expires}
        data |= {"subject": account} if account else {}
        self._laptop.record(BODY_FEED, "person.invited", data)
        return Invitation(
            code=code,
            body=profile.body,
            body_name=self.body.name,
            address=profile.store_address,
            tls=profile.fingerprint,
            person=person.id,
            name=person.name,
            expires=expires,
        )
