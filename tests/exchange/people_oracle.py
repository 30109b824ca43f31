"""Who was what and when, worked out a second time from the JSON of the body's feed and the words of docs/acts.md.

It shares no line with `domain/kinds/body*.py`, `domain/vouching.py` or `domain/delegations.py`: where the two disagree,
one of them is wrong.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from ecabinet.application.central_ports import StoredAct
from tests.exchange.books import StoreBook, parsed, value

Json = Mapping[str, Any]

OFFICERS: Final = frozenset({"chair", "secretary", "administrator"})
_ADMINISTRATOR: Final = "administrator"
_INVITERS: Final = frozenset({"secretary", _ADMINISTRATOR})
ENTRUSTABLE: Final = frozenset(
    f"comment.{what}" for what in ("made", "replied", "revised", "retracted", "resolved")
) | frozenset(
    {
        "attendance.allowed",
        "attendance.declared",
        "item.called",
        "meeting.suspended",
        "meeting.resumed",
    }
)
"""The kinds that one may do in another's name."""


@dataclass(frozen=True)
class People:
    """The body after some acts of its feed. `wrong` says what should not have been accepted so far.

    `let_in` and `confirmed` lead from a laptop to the older one of the same person that vouched for it; `alone` are the
    laptops that were their person's only one in use when they came.
    """

    owners: Mapping[str, str] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()
    disputed: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    let_in: Mapping[str, str] = field(default_factory=dict)
    confirmed: Mapping[str, str] = field(default_factory=dict)
    persons: Mapping[str, Json] = field(default_factory=dict)
    proposed: Mapping[str, Json] = field(default_factory=dict)
    invited: Mapping[str, Json] = field(default_factory=dict)
    seconded: Mapping[str, str] = field(default_factory=dict)
    aides: Mapping[str, frozenset[str]] = field(default_factory=dict)
    entrusted: Mapping[str, Json] = field(default_factory=dict)
    ended: frozenset[str] = frozenset()
    holdings: Mapping[str, Json] = field(default_factory=dict)
    log_keys: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()

    def roles(self, person: str) -> frozenset[str]:
        """What somebody is."""
        return frozenset(self.persons[person]["roles"]) if person in self.persons else frozenset()

    @property
    def administrators(self) -> frozenset[str]:
        """Who administers."""
        return frozenset(person for person in self.persons if _ADMINISTRATOR in self.roles(person))

    @property
    def shut_out(self) -> frozenset[str]:
        """The laptops of which nothing counts."""
        return self.gone | self.disputed

    def family(self, laptop: str) -> frozenset[str]:
        """The laptops of its person that it may hand keys to: by whom it was let in, and all that those vouched for.

        Those that were shut out since are among them, as below.
        """
        roots, last = {laptop}, laptop
        while last := self.let_in.get(last, ""):
            roots.add(last)
        return self._vouched_for(roots, self.owners[laptop])

    def vouched(self, person: str) -> frozenset[str]:
        """The laptops of somebody else that may be handed keys."""
        return self._vouched_for(set(self.alone), person)

    def with_confirmed(self, said: Mapping[str, str]) -> "People":
        """The same, with laptops confirmed that nobody confirmed before."""
        return replace(self, confirmed={**said, **self.confirmed})

    def _vouched_for(self, roots: set[str], person: str) -> frozenset[str]:
        known = {laptop for laptop in roots if self.owners[laptop] == person}
        for laptop in self.owners:
            if {self.let_in.get(laptop), self.confirmed.get(laptop)} & known and self.owners[laptop] == person:
                known.add(laptop)
        return frozenset(known)

    def entrusts(self, act: Json, at: int) -> str:
        """Why an act in another's name does not count at an instant; empty where it does."""
        feed, _, subject = act["feed"].partition(":")
        if act["kind"] not in ENTRUSTABLE or feed not in {"meeting", "item"}:
            return "not_delegable"
        item = subject if feed == "item" else act["data"].get("item")
        found = [
            one
            for one in self.entrusted.values()
            if (one["by"], one["to"]) == (act["acting_for"], act["author"])
            and act["kind"] in one["kinds"]
            and (not one["items"] or item in one["items"])
        ]
        if not found:
            return "no_delegation"
        return "" if any(one["delegation"] not in self.ended and at <= one["until"] for one in found) else "ended"


def _founded(people: People, act: Json) -> People:
    founders = act["data"]["founders"]
    owners = {one["device"]: one["person"] for one in founders}
    persons = {one["person"]: one for one in founders}
    log_keys = (act["data"]["log_key"],)
    return replace(people, owners=owners, persons=persons, alone=frozenset(owners), log_keys=log_keys)


def _person_put(people: People, act: Json) -> People:
    data = act["data"]
    granted = (frozenset(data["roles"]) & OFFICERS) - people.roles(data["person"])
    return _proposed(people, act) if granted and len(people.administrators) > 1 else _in_force(people, data)


def _log_key_changed(people: People, act: Json) -> People:
    return _proposed(people, act) if len(people.administrators) > 1 else _in_force(people, act["data"])


def _proposed(people: People, act: Json) -> People:
    return replace(people, proposed={**people.proposed, act["id"]: {"by": act["author"], "data": act["data"]}})


def _in_force(people: People, data: Json) -> People:
    if "log_key" in data:
        return replace(people, log_keys=(*people.log_keys, data["log_key"]))
    return replace(people, persons={**people.persons, data["person"]: data})


def _grant_seconded(people: People, act: Json) -> People:
    proposal = people.proposed.get(act["data"]["act"])
    if proposal is None or proposal["by"] == act["author"] or act["author"] not in people.administrators:
        return _wrong(people, f"{act['id']} seconds what is not theirs to second")
    settled = replace(people, proposed=_without(people.proposed, act["data"]["act"]))
    return _in_force(settled, proposal["data"])


def _grant_withdrawn(people: People, act: Json) -> People:
    return replace(people, proposed=_without(people.proposed, act["data"]["act"]))


def _person_invited(people: People, act: Json) -> People:
    made = {"person": act["data"]["person"], "by": act["author"], "on": act["device"]}
    return replace(people, invited={**people.invited, act["data"]["invite_key"]: made})


def _invitation_seconded(people: People, act: Json) -> People:
    key, by = act["data"]["invite_key"], act["author"]
    invitation = people.invited.get(key)
    if invitation is None or by in {invitation["by"], invitation["person"]} or not people.roles(by) & _INVITERS:
        return _wrong(people, f"{act['id']} seconds an invitation that is not theirs to second")
    return replace(people, seconded={**people.seconded, key: by})


def _joined(people: People, act: Json) -> People:
    device, person, key = (act["data"][name] for name in ("device", "person", "invite_key"))
    invitation = people.invited.get(key)
    if invitation is None:
        return _wrong(people, f"nobody invited {device}")
    in_use = {one for one, owner in people.owners.items() if owner == person} - people.gone
    if in_use and invitation["by"] != person and key not in people.seconded:
        people = _wrong(people, f"{device} came in beside a laptop in use, on the word of one officer")
    own = people.owners.get(invitation["on"]) == person
    return replace(
        people,
        owners={**people.owners, device: person},
        alone=people.alone if in_use else people.alone | {device},
        let_in={**people.let_in, device: invitation["on"]} if own else people.let_in,
    )


def _confirmed(people: People, act: Json) -> People:
    people = _by_an_older_one(people, act)
    return replace(people, confirmed={**people.confirmed, act["data"]["device"]: act["device"]})


def _disputed(people: People, act: Json) -> People:
    people = _by_an_older_one(people, act)
    return replace(people, disputed=people.disputed | {act["data"]["device"]})


def _by_an_older_one(people: People, act: Json) -> People:
    order, named = list(people.owners), act["data"]["device"]
    is_theirs = people.owners.get(named) == act["author"] == people.owners.get(act["device"])
    if is_theirs and order.index(act["device"]) < order.index(named):
        return people
    return _wrong(people, f"{act['id']} is not of an older laptop of the same person")


def _dismissed(people: People, act: Json) -> People:
    if act["author"] not in people.administrators:
        people = _wrong(people, f"{act['id']} dismisses a dispute without being an administrator's")
    device = act["data"]["device"]
    return replace(people, disputed=people.disputed - {device}, confirmed=_without(people.confirmed, device))


def _revoked(people: People, act: Json) -> People:
    return replace(people, gone=people.gone | {act["data"]["device"]})


def _aides_named(people: People, act: Json) -> People:
    return replace(people, aides={**people.aides, act["author"]: frozenset(act["data"]["aides"])})


def _entrusted(people: People, act: Json) -> People:
    made = {**act["data"], "by": act["author"]}
    return replace(people, entrusted={**people.entrusted, made["delegation"]: made})


def _entrusted_no_more(people: People, act: Json) -> People:
    return replace(people, ended=people.ended | {act["data"]["delegation"]})


def _assigned(people: People, act: Json) -> People:
    return replace(people, holdings={**people.holdings, act["data"]["holding"]: act["data"]})


def _office_ended(people: People, act: Json) -> People:
    holding = act["data"]["holding"]
    ended = {**people.holdings[holding], "until": act["data"]["until"]}
    return replace(people, holdings={**people.holdings, holding: ended})


_FOLDS: Final[Mapping[str, Callable[[People, Json], People]]] = {
    "body.founded": _founded,
    "person.added": _person_put,
    "person.changed": _person_put,
    "log_key.changed": _log_key_changed,
    "grant.seconded": _grant_seconded,
    "grant.withdrawn": _grant_withdrawn,
    "person.invited": _person_invited,
    "invitation.seconded": _invitation_seconded,
    "device.joined": _joined,
    "device.confirmed": _confirmed,
    "device.disputed": _disputed,
    "dispute.dismissed": _dismissed,
    "device.revoked": _revoked,
    "aides.named": _aides_named,
    "delegation.granted": _entrusted,
    "delegation.ended": _entrusted_no_more,
    "office.assigned": _assigned,
    "office.ended": _office_ended,
}


def history(store: StoreBook) -> tuple[People, ...]:
    """The body after each act of its feed; the first one before any.

    The last receipt carries the chain of the whole feed: by it alone a feed is known again.
    """
    acts = store.feeds["body"]
    last = acts[-1].receipt.bytes if acts else b""
    if last not in _KNOWN:
        if len(_KNOWN) >= _MOST_KNOWN:
            _KNOWN.clear()
        _KNOWN[last] = _walked(tuple(acts))
    return _KNOWN[last]


def when_decided(store: StoreBook, one: StoredAct) -> People:
    """The body as it was when an act was decided: as much of its feed as the act's receipt says was read."""
    seq = one.seq - 1 if one.feed == "body" else parsed(one.receipt).read["body"]
    return history(store)[seq]


_MOST_KNOWN: Final = 64
_KNOWN: Final[dict[bytes, tuple[People, ...]]] = {}


def _walked(acts: tuple[StoredAct, ...]) -> tuple[People, ...]:
    found = [People()]
    for one in acts:
        found.append(_taken(found[-1], one))
    return tuple(found)


def _taken(people: People, one: StoredAct) -> People:
    receipt, act = parsed(one.receipt), value(one)
    fold = _FOLDS.get(act["kind"])
    return fold(people, act) if fold and receipt.status == "accepted" else people


def _wrong(people: People, why: str) -> People:
    return replace(people, wrong=(*people.wrong, why))


def _without(known: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    return {key: kept for key, kept in known.items() if key != name}
