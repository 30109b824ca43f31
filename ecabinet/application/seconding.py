"""What waits for somebody else: grants and further laptops for a second signer, disputed laptops for a ruling."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Recorded
from ecabinet.application.preparing import given
from ecabinet.domain.bodies import OFFICER_ROLES, BodyState, Device, Invitation, Person, Proposal, Role, Standing
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol import keys, words


class WaitsFor(StrEnum):
    """What somebody's word is waited for."""

    GRANT = "grant"
    LOG_KEY = "log_key"
    FURTHER_LAPTOP = "further_laptop"
    RULING = "ruling"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits; `key` names it in `Seconding`. `since` is in ms UTC, for an invitation when it ends.

    `person` is whom it concerns and `by` the name of who asked for it; `roles` are those that would be granted,
    `reason` is why a laptop is disputed, `words` are those of a key of the register. `may_agree` and `may_reject` are
    about the person at this laptop.
    """

    kind: WaitsFor
    key: str
    person: Person | None
    by: str
    since: int
    may_agree: bool
    may_reject: bool
    roles: frozenset[Role] = frozenset()
    reason: str = ""
    words: str = ""


class Seconding:
    """What administrators and secretaries do about what others began."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop

    def view(self) -> tuple[Waiting, ...]:
        """Everything that waits for somebody, what this person may settle first."""
        found = [*self._proposals(), *self._invitations(), *self._disputes()]
        return tuple(sorted(found, key=lambda one: (not (one.may_agree or one.may_reject), one.since)))

    def to_settle(self) -> int:
        """How many of them wait for the person at this laptop."""
        return sum(one.may_agree for one in self.view())

    def agree(self, waiting: Waiting, reason: str = "") -> Recorded:
        """Say yes: the grant comes into force, the laptop may join, the disputed one counts again (with a reason)."""
        if not waiting.may_agree:
            raise Refused("not_permitted")
        match waiting.kind:
            case WaitsFor.GRANT | WaitsFor.LOG_KEY:
                return self._record("grant.seconded", act=waiting.key)
            case WaitsFor.FURTHER_LAPTOP:
                return self._record("invitation.seconded", invite_key=waiting.key)
            case WaitsFor.RULING:
                return self._record("dispute.dismissed", device=waiting.key, reason=given(reason))

    def reject(self, waiting: Waiting, reason: str) -> Recorded:
        """Say no, for a reason: the proposal is withdrawn, the disputed laptop revoked."""
        if not waiting.may_reject:
            raise Refused("not_permitted")
        if waiting.kind is WaitsFor.RULING:
            return self._record("device.revoked", device=waiting.key, reason=given(reason))
        return self._record("grant.withdrawn", act=waiting.key, reason=given(reason))

    # The register's key ---------------------------------------------------------------------------------------------

    @property
    def second_needed(self) -> bool:
        """Whether another administrator has to agree before a key comes into force."""
        return self._body.needs_two_signers()

    def words_of_key(self, key: str) -> str:
        """The words by which people know that they speak of the same key; empty where this is none."""
        return words.line(words.of_register_key(self._laptop.body_id, key)) if keys.is_public_key(key) else ""

    def change_key(self, key: str) -> Recorded:
        """Bring another key of the register into force, or propose it where there are two administrators.

        Raises `Refused("register_key_unreadable")` where it is none.
        """
        if not keys.is_public_key(key):
            raise Refused("register_key_unreadable")
        return self._record("log_key.changed", log_key=key)

    # How ------------------------------------------------------------------------------------------------------------

    @property
    def _body(self) -> BodyState:
        return self._laptop.current_body

    def _record(self, kind: str, **data: str) -> Recorded:
        return self._laptop.record(BODY_FEED, kind, data)

    def _is_administrator(self) -> bool:
        return self._body.has_role(self._laptop.me, Role.ADMINISTRATOR)

    def _name(self, person: str) -> str:
        known = self._body.person(person)
        return known.name if known else ""

    def _proposals(self) -> Iterator[Waiting]:
        for proposal in self._body.proposals.values():
            yield self._proposal(proposal)

    def _proposal(self, proposal: Proposal) -> Waiting:
        rules = self._is_administrator()
        former = proposal.former.roles if proposal.former else frozenset()
        still_as_proposed = proposal.person is None or self._body.person(proposal.person.id) == proposal.former
        return Waiting(
            kind=WaitsFor.GRANT if proposal.person else WaitsFor.LOG_KEY,
            key=proposal.act,
            person=proposal.person,
            by=self._name(proposal.by),
            since=proposal.at,
            may_agree=rules and proposal.by != self._laptop.me and still_as_proposed,
            may_reject=rules,
            roles=(proposal.person.roles & OFFICER_ROLES) - former if proposal.person else frozenset(),
            words="" if proposal.person else self.words_of_key(proposal.log_key),
        )

    def _invitations(self) -> Iterator[Waiting]:
        body, now = self._body, self._laptop.now()
        for invitation in body.invitations.values():
            if not invitation.used_by and invitation.expires > now and body.needs_second(invitation):
                yield self._invitation(invitation)

    def _invitation(self, invitation: Invitation) -> Waiting:
        body, me = self._body, self._laptop.me
        person = body.person(invitation.person)
        officer = self._is_administrator() or (
            body.has_role(me, Role.SECRETARY) and not (person is not None and person.is_officer)
        )
        is_another = me not in {invitation.issued_by, invitation.person}
        return Waiting(
            kind=WaitsFor.FURTHER_LAPTOP,
            key=invitation.key,
            person=person,
            by=self._name(invitation.issued_by),
            since=invitation.expires,
            may_agree=officer and is_another,
            may_reject=False,
        )

    def _disputes(self) -> Iterator[Waiting]:
        for device in self._body.devices.values():
            if device.standing is Standing.DISPUTED:
                yield self._dispute(device)

    def _dispute(self, device: Device) -> Waiting:
        objection, rules = device.objection, self._is_administrator()
        return Waiting(
            kind=WaitsFor.RULING,
            key=device.id,
            person=self._body.person(device.person),
            by=self._name(device.person),
            since=objection.at if objection else 0,
            may_agree=rules,
            may_reject=rules,
            reason=objection.reason if objection else "",
        )
