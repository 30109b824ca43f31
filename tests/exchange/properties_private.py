"""What is promised about private notes, as part of P6 and P9: who reads them, and that nobody else ever can.

Who may is worked out from the JSON of the acts (`people_oracle.py`); who can, by opening with every key there is what
the store was ever given. The keys of laptops and of printed sheets are known here alone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from ecabinet.application.central_ports import StoredAct
from ecabinet.domain.faults import Refused
from ecabinet.domain.private import Share
from ecabinet.protocol.hpke import WrapKey
from ecabinet.protocol.private import EpochKey, Place
from tests.exchange.books import Books, Probe, StoreBook, parsed, value
from tests.exchange.people_oracle import People, history, when_decided
from tests.exchange.promises import require

_ACCEPTED: Final = "accepted"
_OWNERS: Final = frozenset({"private", "epoch.begun", "key.wrapped", "sheet.printed", "sheet.withdrawn"})
_PRIVATE: Final = frozenset({"person", "device", "desk"})


@dataclass(frozen=True)
class Sheet:
    """A recovery sheet: whose laptop printed it, its public key, and the leaf at which it was withdrawn, if it was."""

    device: str
    key: str
    withdrawn: int | None


def the_store_holds_no_clear_text(books: Books) -> None:
    """P9: nothing of what anybody noted for themself stands in an act or anywhere else on the store's disk."""
    for mark in books.secrets.marks:
        found = [one.id for one in books.store.acts.values() if mark in one.envelope.bytes]
        require("P9", not found, f"notes stand in clear in {found[:2]}")
        require("P9", mark not in books.secrets.disk, "notes stand in clear on the store's disk")


def keys_go_only_to_who_may_read(books: Books) -> None:
    """P9: a key of notes is wrapped by their owner alone, for laptops and sheets that were vouched for."""
    end, sheets = _with_all_that_was_said(books.store), _sheets(books.store)
    for one in _private_acts(books.store):
        act, people = value(one), when_decided(books.store, one)
        feed, _, subject = act["feed"].partition(":")
        owner = people.owners.get(subject) if feed == "device" else subject
        require("P9", act["author"] == owner, f"{one.id} writes into what is another's alone")
        if act["kind"] != "key.wrapped":
            continue
        to = act["data"]["to"]
        if feed == "device":
            known = {to} if to == one.device else end.family(one.device) | people.family(one.device)
            is_right = to == subject and to in known - people.shut_out
        elif feed == "desk":
            helper = people.owners.get(to, "")
            vouched = end.vouched(helper) | people.vouched(helper)
            is_right = helper in people.aides.get(subject, ()) and to in vouched - people.shut_out
        else:
            sheet = sheets[to]
            is_right = sheet.device in {one.device, *end.family(one.device), *people.family(one.device)}
            is_right = is_right and (sheet.withdrawn is None or one.leaf_index < sheet.withdrawn)
        require("P9", is_right, f"{one.id} wraps a key for {to}, who may not have it")


def nothing_new_is_read_by_who_may_not(books: Books) -> None:
    """P9, at rest: of what somebody writes now, nobody opens the key but who may read it now.

    And, P6, everybody who may has been given it.
    """
    for probe in books.secrets.probes:
        holders, entitled = _holders(books, probe), _entitled(books.store, probe)
        require("P9", holders <= entitled, f"{sorted(holders - entitled)} can read what {probe.device} writes")
        for laptop in books.in_touch():
            device = laptop.profile.device
            if device in entitled:
                shown = any(note.text == probe.text for note in laptop.shown)
                require("P6", device in holders, f"{laptop.name} was given no key of what {probe.device} writes")
                require("P6", shown, f"{laptop.name} does not show what {probe.device} writes")


def nobody_is_shown_what_another_noted(books: Books) -> None:
    """P9, at rest: a laptop shows its person's notes, those that a member shares whose aide they are, and no others."""
    people = history(books.store)[-1]
    for laptop in books.in_touch():
        me = laptop.profile.person
        for note in laptop.shown:
            shared = note.share == Share.OFFICE and me in people.aides.get(note.author, ())
            require("P9", note.author == me or shared, f"{laptop.name} shows a note of {note.author}")
        kept = [feed for feed in laptop.feeds if not may_hold(people, me, feed)]
        require("P9", not kept, f"{laptop.name} holds {kept}")


ALWAYS: Final = (the_store_holds_no_clear_text, keys_go_only_to_who_may_read)
"""What holds at every moment."""

AT_REST: Final = (nothing_new_is_read_by_who_may_not, nobody_is_shown_what_another_noted)
"""What holds once all is quiet."""


def may_hold(people: People, person: str, feed: str) -> bool:
    """Whether a private feed is somebody's to read, by the words of docs/acts.md; others are not judged here."""
    kind, _, subject = feed.partition(":")
    if kind not in _PRIVATE:
        return True
    if kind == "device":
        return people.owners.get(subject) == person
    return subject == person or (kind == "desk" and person in people.aides.get(subject, ()))


def _private_acts(store: StoreBook) -> Iterator[StoredAct]:
    for one in store.by_leaf:
        act = value(one)
        is_private = act["feed"].partition(":")[0] in _PRIVATE and act["kind"] in _OWNERS
        if is_private and parsed(one.receipt).status == _ACCEPTED:
            yield one


def _with_all_that_was_said(store: StoreBook) -> People:
    """The body at its end, with what laptops confirmed although the store had it from another one before."""
    people = history(store)[-1]
    said = {
        act["data"]["device"]: act["device"]
        for one in store.by_leaf
        if (act := value(one))["kind"] == "device.confirmed"
    }
    return people.with_confirmed(said)


@lru_cache(maxsize=1 << 4)
def _facts_of(acts: tuple[StoredAct, ...]) -> tuple[Mapping[str, Sheet], Mapping[str, str]]:
    sheets: dict[str, Sheet] = {}
    keyed: dict[str, str] = {}
    for one in acts:
        act = value(one)
        data: Mapping[str, Any] = act["data"]
        if act["kind"] == "sheet.printed":
            sheets[data["sheet"]] = Sheet(one.device, data["key"], None)
        elif act["kind"] == "sheet.withdrawn":
            known = sheets[data["sheet"]]
            sheets[data["sheet"]] = Sheet(known.device, known.key, one.leaf_index)
        elif act["kind"] == "device.keyed":
            keyed[one.device] = data["key"]
    return sheets, keyed


def _facts(store: StoreBook) -> tuple[Mapping[str, Sheet], Mapping[str, str]]:
    return _facts_of(tuple(one for one in store.by_leaf if parsed(one.receipt).status == _ACCEPTED))


def _sheets(store: StoreBook) -> Mapping[str, Sheet]:
    return _facts(store)[0]


def _holders(books: Books, probe: Probe) -> set[str]:
    """Every laptop and sheet that opens the key of a probe with something that the store was given."""
    sheets, keyed = _facts(books.store)
    public = {**keyed, **{sheet: known.key for sheet, known in sheets.items()}}
    written = [
        value(one)
        for one in _private_acts(books.store)
        if value(one)["kind"] == "private" and value(one)["data"]["note"] == probe.note and one.device == probe.device
    ]
    require("P12", written, f"{probe.device} wrote a note that never arrived")
    place = Place(books.store.body, probe.person, Share(probe.share), written[-1]["data"]["epoch"])
    found = set()
    for one in _private_acts(books.store):
        act = value(one)
        data = act["data"]
        if act["kind"] == "key.wrapped" and (data["share"], data["epoch"]) == (probe.share, place.epoch):
            key = books.secrets.keys.get(public.get(data["to"], ""))
            if key is None or _opens(place, data["sealed"], data["to"], key):
                found.add(data["to"])
    return found


@lru_cache(maxsize=1 << 12)
def _opens(place: Place, sealed: str, to: str, key: WrapKey) -> bool:
    try:
        EpochKey.unwrapped(place, sealed, to, key)
    except Refused:
        return False
    return True


def _entitled(store: StoreBook, probe: Probe) -> set[str]:
    """The laptops and sheets that are to read what a laptop writes now."""
    people, (sheets, keyed) = history(store)[-1], _facts(store)
    own = ({probe.device} | people.family(probe.device)) - people.shut_out
    found = own | {sheet for sheet, known in sheets.items() if known.device in own and known.withdrawn is None}
    if probe.share == Share.OFFICE:
        for aide in people.aides.get(probe.person, ()):
            found |= people.vouched(aide) - people.shut_out
    return {one for one in found if one in keyed or one in sheets}
