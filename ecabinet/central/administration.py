"""Founding a body and inviting people at the store itself, with the key of the device that founded it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from ecabinet.application import catalogue
from ecabinet.application.central import Caller
from ecabinet.central.bootstrap import CentralStore
from ecabinet.central.keyfile import DeviceKey
from ecabinet.domain.acts import Status
from ecabinet.domain.bodies import Person, Role, SignerRole
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol import envelope, genesis, invitations, receipts
from ecabinet.protocol.envelope import Draft, Envelope
from ecabinet.protocol.invitations import Code
from ecabinet.protocol.keys import SigningKey

DAY_MS = 24 * 60 * 60 * 1000
INVITATION_DAYS = 14
_LABEL = "Central store"


@dataclass(frozen=True, slots=True)
class Founding:
    """What a body is founded with.

    `utc_offset` is in minutes ahead of UTC, `seat` the town its documents are dated from, `rules` the ids of shipped
    rule sets, empty for all; a sample body is one for trying things out.
    """

    name: str
    short_name: str
    founder: Person
    signers: tuple[SignerRole, ...]
    timezone: str = "Asia/Ho_Chi_Minh"
    utc_offset: int = 420
    phone: str = ""
    seat: str = ""
    is_sample: bool = False
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody with the code that lets one laptop of theirs in; `expires` in ms UTC. Not to be logged.

    `subject` is their account at the body's provider, empty where it is known or not needed.
    """

    body: str
    body_name: str
    person: Person
    code: Code = field(repr=False)
    expires: int
    subject: str = ""

    def to(self, address: str, tls: str = "") -> invitations.Invitation:
        """The invitation as it is handed over, for a store at an address with a certificate of this fingerprint."""
        return invitations.Invitation(
            code=self.code,
            body=self.body,
            body_name=self.body_name,
            address=address,
            tls=tls,
            person=self.person.id,
            name=self.person.name,
            expires=self.expires,
        )


@dataclass(frozen=True, slots=True)
class Founded:
    """A new body: its id, the key of the device that founded it, and who was invited."""

    body: str
    founder: DeviceKey
    invited: tuple[Invited, ...] = ()


class Administrator:
    """The founding device at work: records acts in the body's feed, signed with its key."""

    def __init__(self, store: CentralStore, holder: DeviceKey) -> None:
        self._store = store
        self._holder = holder

    def add(self, people: Iterable[Person]) -> None:
        """Take people into the body; raises `Refused` as the rules say."""
        self._record([("person.added", {**person.to_data(), "roles": sorted(person.roles)}) for person in people])

    def ask_for_sign_in(self, issuer: str, client_id: str) -> None:
        """Have people sign in at an OpenID provider when they join, or, with both empty, no more.

        Raises `Refused` as the rules say.
        """
        self._record([("settings.changed", {"identity": {"issuer": issuer, "client_id": client_id}})])

    def invite(
        self,
        people: Sequence[Person],
        *,
        days: int = INVITATION_DAYS,
        subjects: Mapping[str, str] = MappingProxyType({}),
    ) -> tuple[Invited, ...]:
        """Invite people of the body, one laptop each; `subjects` are their accounts at the body's provider, by id.

        Raises `Refused` as the rules say.
        """
        name = self._store.body(self._holder.body).name
        expires = self._store.clock.now() + days * DAY_MS
        invited = [
            Invited(self._holder.body, name, person, Code.fresh(), expires, subjects.get(person.id, ""))
            for person in people
        ]
        self._record([("person.invited", _invitation(one)) for one in invited])
        return tuple(invited)

    def adopt_shipped(self, rules: Sequence[str] = ()) -> None:
        """Let the body adopt shipped rule sets, all or those named, and all shipped calendars."""
        chosen = [catalogue.rule_set(name) for name in rules] or catalogue.rule_sets()
        self._record([("rules.adopted", {"rules": one.to_data(), "digest": one.digest}) for one in chosen])
        shipped = catalogue.calendars()
        self._record([("calendar.adopted", {"calendar": one.to_data(), "digest": one.digest}) for one in shipped])

    def _record(self, acts: Sequence[tuple[str, Mapping[str, Any]]]) -> None:
        """Sign acts and have them decided; raises `Refused` with the code of the first one that is refused.

        The founding device has no store of its own: its count is the central store's.
        """
        holder = self._holder
        caller = Caller(holder.body, holder.device, holder.person, holder.key.public)
        with self._store.ledger.reading(holder.body) as snapshot:
            counter = snapshot.counter(holder.device)
        submission = self._store.cases.decider.submit(caller, self._sealed(acts, counter.last_seq, counter.last_hash))
        for stored in submission.acts:
            receipt = receipts.read(stored.receipt.bytes)
            if receipt.status is not Status.ACCEPTED:
                raise Refused(receipt.code)

    def _sealed(self, acts: Sequence[tuple[str, Mapping[str, Any]]], seq: int, prev: str) -> list[Envelope]:
        found = []
        for kind, data in acts:
            seq += 1
            draft = Draft(
                body=self._holder.body,
                device=self._holder.device,
                author=self._holder.person,
                feed=BODY_FEED,
                kind=kind,
                data=data,
                device_seq=seq,
                device_prev=prev,
                made_at=self._store.clock.now(),
            )
            act, sealed = envelope.seal(draft, self._holder.key)
            prev = act.hash
            found.append(sealed)
        return found


def found_body(
    store: CentralStore,
    founding: Founding,
    people: Sequence[Person] = (),
    *,
    days: int = INVITATION_DAYS,
    keep_key: Callable[[DeviceKey], None] | None = None,
) -> Founded:
    """Found a body, adopt what is shipped, take people in, and invite them and the founder, whose laptop joins too.

    `keep_key` is handed the founding device's key before anything is founded with it. Raises `Refused` as the rules
    say.
    """
    key, log_key = SigningKey.generate(), SigningKey.generate()
    device = envelope.new_id()
    root, sealed = genesis.seal(
        _founding(founding, device, key, log_key),
        author=founding.founder.id,
        device=device,
        made_at=store.clock.now(),
        key=key,
    )
    holder = DeviceKey(root.body, founding.founder.id, device, key)
    if keep_key is not None:
        keep_key(holder)
    store.folder.keep_log_key(root.body, log_key)
    store.cases.decider.found(sealed)
    administrator = Administrator(store, holder)
    administrator.adopt_shipped(founding.rules)
    administrator.add(people)
    return Founded(root.body, holder, administrator.invite([founding.founder, *people], days=days))


def new_person(name: str, roles: Iterable[Role], *, title: str = "", agency: str = "", order: int = 0) -> Person:
    """Somebody new; a member is one of those that decide."""
    held = frozenset(roles)
    return Person(envelope.new_id(), name, title, agency, order, Role.MEMBER in held, held)


def _invitation(invited: Invited) -> dict[str, Any]:
    data = {"person": invited.person.id, "invite_key": invited.code.key.public, "expires": invited.expires}
    return data | ({"subject": invited.subject} if invited.subject else {})


def _founding(founding: Founding, device: str, key: SigningKey, log_key: SigningKey) -> dict[str, Any]:
    founder = founding.founder
    return {
        "name": founding.name,
        "short_name": founding.short_name,
        "sample": int(founding.is_sample),
        "timezone": founding.timezone,
        "utc_offset": founding.utc_offset,
        "phone": founding.phone,
        "seat": founding.seat,
        "log_key": log_key.public,
        "signers": [{"role": signer.role.value, "label": signer.label} for signer in founding.signers],
        "founders": [
            {
                **founder.to_data(),
                "roles": sorted(founder.roles),
                "device": device,
                "key": key.public,
                "label": _LABEL,
            }
        ],
    }
