"""What protocol and product promise, P1 to P14: one function each, which raises where its promise is broken.

None of them asks the code that is under test whether all is well: feeds are walked as JSON, and what holds is worked
out here a second time, from nothing but the words of the promise. `ALWAYS` holds at every moment; `AT_REST` once every
laptop that may still exchange has done so until nothing moved.
"""

import hashlib
import json
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

import rfc8785

from ecabinet.application.central_ports import StoredAct
from ecabinet.protocol import invitations, keys
from ecabinet.protocol.envelope import Envelope
from tests.exchange import ballot_oracle, edit_oracle, properties_people, properties_private
from tests.exchange.books import Books, LaptopBook, StoreBook, parsed, value
from tests.exchange.promises import BrokenPromiseError, require

_ACCEPTED = "accepted"


def no_receipted_act_is_lost(books: Books) -> None:
    """P1: whatever receipt was given out, or is kept anywhere, stands in the store with its act, byte for byte."""
    store = books.store
    for act, answered in books.log.answered.items():
        stored = store.acts.get(act)
        require("P1", stored, f"act {act} got a receipt and is gone")
        same = stored and (stored.envelope, stored.receipt) == (answered.act, answered.receipt)
        require("P1", same, f"act {act} or its receipt is another than was answered")
    for laptop in books.laptops:
        for act, receipt in laptop.kept():
            stored = store.acts.get(act)
            require("P1", stored and stored.receipt == receipt, f"{laptop.name} holds a receipt of {act} nobody knows")
    leaves = sorted([*store.lost, *(one.leaf_index for one in store.by_leaf)])
    require("P1", leaves == list(range(store.size)), "receipts are missing in the register, or stand there twice")
    require("P1", store.root == store.root_at(store.size), "the register's tree is not that of its receipts")


def no_act_stands_twice(books: Books) -> None:
    """P2: each act has one receipt, one leaf and at most one place, at the store and on every laptop."""
    require("P2", not books.log.contradicted, f"two receipts were given for {books.log.contradicted[:3]}")
    counted = [(one.device, one.device_seq) for one in books.store.acts.values()]
    require("P2", len(set(counted)) == len(counted), "a laptop's number stands twice")
    hashes = [one.hash for one in books.store.acts.values()]
    require("P2", len(set(hashes)) == len(hashes), "an act stands twice under two ids")
    for feed, acts in books.store.feeds.items():
        require("P2", [one.seq for one in acts] == list(range(1, len(acts) + 1)), f"{feed} has gaps or doubles")
        require("P2", books.store.heads[feed].seq == len(acts), f"{feed} ends elsewhere than it says")
    for laptop in books.laptops:
        placed = [entry.act.id for entries in laptop.feeds.values() for entry in entries]
        require("P2", len(set(placed)) == len(placed), f"{laptop.name} holds an act twice")


def one_answer_is_counted_per_member(books: Books) -> None:
    """P3: whoever answers again names what they said before; the last such answer is the one, and counted once."""
    for feed, walk in ballot_oracle.ballots(books.store):
        for problem in walk.contradictions:
            require("P3", problem is None, f"{feed}: {problem}")
        kept = {person: act for (name, person), act in books.store.answers.items() if name == feed}
        require("P3", kept == walk.latest, f"{feed}: the database has other answers than the feed")
        if walk.close is not None:
            require("P3", walk.tally_says == walk.recount, f"{feed}: {walk.tally_says} is not {walk.recount}")


def nothing_is_taken_after_the_close(books: Books) -> None:
    """P4: no answer or ruling once a ballot is closed or over, none late unmarked; and the store's time only rises."""
    for feed, walk in ballot_oracle.ballots(books.store):
        require("P4", not walk.too_late, f"{feed}: taken too late: {walk.too_late[:3]}")
    times = [parsed(one.receipt).received_at for one in books.store.by_leaf]
    require("P4", times == sorted(times), "the store's time goes back")


def every_laptop_holds_a_beginning_of_the_store(books: Books) -> None:
    """P5: what a laptop has of a feed is the store's, from the first act on and without a gap, chained and signed."""
    for laptop in books.laptops:
        for feed, entries in laptop.feeds.items():
            theirs = books.store.feeds.get(feed, ())[: len(entries)]
            ours = [(entry.act.envelope, entry.receipt, entry.seq) for entry in entries]
            same = ours == [(one.envelope, one.receipt, one.seq) for one in theirs]
            require("P5", same, f"{laptop.name} holds another {feed} than the store")
            require("P5", laptop.cursors[feed].seq == len(entries), f"{laptop.name} misjudges how far {feed} is")
            linked = hashlib.sha256(b"ecabinet/feed/v1\0" + (books.store.body + feed).encode()).digest()
            for entry in entries:
                linked = hashlib.sha256(linked + bytes.fromhex(entry.act.hash)).digest()
                require("P5", entry.chain == linked, f"{laptop.name} holds a broken chain of {feed}")
            _require_signed("P5", books.store, (entry.receipt for entry in entries))


def all_agree_at_rest(books: Books) -> None:
    """P6: everybody has all that they may read, and everybody's program makes the same of it."""
    for laptop in books.in_touch():
        readable = {feed for feed in books.store.feeds if _reads(books, laptop, feed)}
        held = {feed: len(entries) for feed, entries in laptop.feeds.items()}
        expected = {feed: len(books.store.feeds[feed]) for feed in readable}
        require("P6", held == expected, f"{laptop.name} holds {held} of {expected}")
        for feed in readable:
            require("P6", laptop.folded[feed] == books.store.states[feed], f"{laptop.name} makes another {feed} of it")
        require("P6", not laptop.discrepancies, f"{laptop.name} decides otherwise: {laptop.discrepancies[:2]}")


def every_edit_was_seen_or_is_kept(books: Books) -> None:
    """P7: an edit either was made on the text it replaced, or is kept as a conflict until somebody resolved it."""
    for feed, state in books.store.states.items():
        for problem in edit_oracle.problems(books.store.feeds[feed], state):
            require("P7", problem is None, f"{feed}: {problem}")


def a_laptops_order_is_kept(books: Books) -> None:
    """P8: the acts of a laptop stand in the order in which it made them, each naming the one before."""
    by_device: dict[str, list[StoredAct]] = {}
    for one in books.store.by_leaf:
        by_device.setdefault(one.device, []).append(one)
    for device, acts in by_device.items():
        in_order = sorted(acts, key=lambda one: one.device_seq)
        require("P8", [one.device_seq for one in in_order] == list(range(1, len(acts) + 1)), f"{device} left one out")
        named = [value(one)["device_prev"] for one in in_order]
        before = ["", *(one.hash for one in in_order)]
        require("P8", named == before[:-1], f"{device} does not continue its own chain")
        # What a recovery lost together with its receipt is handed over and decided again, behind what others heard.
        placed = [(bisect_right(books.store.recovered, one.leaf_index), one.device_seq) for one in acts]
        require("P8", placed == sorted(placed), f"{device} is out of order")
    for laptop in books.laptops:
        own = [row.device_seq for row in laptop.own]
        require("P8", own == list(range(1, len(own) + 1)), f"{laptop.name} lost a place of its chain")


def nothing_leaves_without_clearance(books: Books) -> None:
    """P9: no entry and no name of a feed was answered to anybody who might not read it at that moment."""
    require("P9", not books.log.disclosed, f"disclosed: {books.log.disclosed[:3]}")


def withdrawn_feeds_are_gone(books: Books) -> None:
    """P9, at rest: a laptop holds nothing any more of what its person may not read."""
    for laptop in books.in_touch():
        kept = sorted(feed for feed in laptop.feeds if not _reads(books, laptop, feed))
        require("P9", not kept, f"{laptop.name} still holds {kept}")


def bytes_match_their_digests(books: Books) -> None:
    """P10: acts are the canonical bytes that were signed under their hash; papers are the bytes of their digest."""
    for one in books.store.acts.values():
        _require_true("P10", "the store", one.envelope, one.hash)
    for laptop in books.laptops:
        for entries in laptop.feeds.values():
            for entry in entries:
                _require_true("P10", laptop.name, entry.act.envelope, entry.act.hash)
        for digest, data in laptop.papers.items():
            require("P10", hashlib.sha256(data).hexdigest() == digest, f"{laptop.name} holds an altered paper")


def the_past_cannot_change_unnoticed(books: Books) -> None:
    """P11: a laptop whose head is not in the store's register, and that was in touch since, has stopped and says so."""
    for laptop in books.laptops:
        head = laptop.memory.head
        joined = laptop.memory.epoch == books.store.epoch and books.store.root_at(head.size) == head.root
        require("P11", joined or laptop.memory.stopped, f"{laptop.name} goes on although the register is another one")


def the_outbox_empties(books: Books) -> None:
    """P12: whatever a laptop called recorded has reached the store, as it was, and nothing is left to send."""
    for laptop in _delivering(books):
        require("P12", not laptop.undelivered, f"{laptop.name} still has {len(laptop.undelivered)} acts to send")
        for act, act_hash in books.log.recorded.get(laptop.profile.device, {}).items():
            stored = books.store.acts.get(act)
            require("P12", stored and stored.hash == act_hash, f"{laptop.name} recorded {act}, which never arrived")


def every_accepted_answer_is_in_the_close(books: Books) -> None:
    """P13: a close lists the hashes of all accepted answers of its ballot, and no others."""
    for feed, walk in ballot_oracle.ballots(books.store):
        if walk.close is not None:
            listed = walk.close["data"]["answers"]
            require("P13", listed == sorted(walk.accepted), f"{feed}: the close lists other answers than were accepted")


def nobody_is_in_who_was_not_let_in(books: Books) -> None:
    """P14: each laptop was let in by an invitation that an admitted one signed, and each act is signed by its own.

    And once it is shut out, nothing of it is accepted any more.
    """
    holders = _admitted(books.store)
    for device, since in _shut_out(books.store).items():
        later = [one for one in books.store.by_leaf if one.device == device and one.leaf_index > since]
        others = [one for one in later if value(one)["kind"] != "device.wiped"]
        taken = [one.id for one in others if parsed(one.receipt).status == _ACCEPTED]
        require("P14", not taken, f"{device} was shut out, and yet {taken[:3]} were accepted")
    for one in books.store.acts.values():
        _require_own("P14", "the store", one.envelope, holders)
    for laptop in books.laptops:
        for entries in laptop.feeds.values():
            for entry in entries:
                _require_own("P14", laptop.name, entry.act.envelope, holders)


Property = Callable[[Books], None]

ALWAYS: Final[tuple[Property, ...]] = (
    no_receipted_act_is_lost,
    no_act_stands_twice,
    one_answer_is_counted_per_member,
    nothing_is_taken_after_the_close,
    every_laptop_holds_a_beginning_of_the_store,
    every_edit_was_seen_or_is_kept,
    a_laptops_order_is_kept,
    nothing_leaves_without_clearance,
    bytes_match_their_digests,
    every_accepted_answer_is_in_the_close,
    nobody_is_in_who_was_not_let_in,
    *properties_people.ALWAYS,
    *properties_private.ALWAYS,
)
"""What holds at every moment."""

AT_REST: Final[tuple[Property, ...]] = (
    *ALWAYS,
    all_agree_at_rest,
    withdrawn_feeds_are_gone,
    the_past_cannot_change_unnoticed,
    the_outbox_empties,
    *properties_private.AT_REST,
)
"""What holds once every laptop that may has exchanged until nothing moved."""


def places() -> str:
    """Where each promise is asserted, as a table in Markdown."""
    rows = ["| promise | asserted by | when |", "|---|---|---|"]
    for number in range(1, 15):
        named = [one for one in AT_REST if f"P{number}" in re.findall(r"P\d+", one.__doc__ or "")]
        for one in sorted(named, key=AT_REST.index):
            module = one.__module__.rpartition(".")[2]
            when = "always" if one in ALWAYS else "at rest"
            rows.append(f"| P{number} | `{module}.{one.__name__}` | {when} |")
    rows += [f"| {promise} | `{place}` | {when} |" for promise, place, when in _ELSEWHERE]
    return "\n".join(rows)


_ELSEWHERE: Final = (
    ("P5", "model_machine.ExchangeMachine._hear_late", "when an old answer arrives"),
    ("P6", "model_people.type_sheet", "when a sheet's letters are typed"),
    ("P9", "model_world.Model.deliver", "at every answer"),
    ("P11", "model_machine.go_on_with_an_old_copy", "when an old backup is put back unsaid"),
    ("P12", "model_machine.recover", "when an old backup is brought up to date"),
)
"""What only the one who does it can assert."""


def check(books: Books, properties: tuple[Property, ...] = AT_REST) -> None:
    """Assert properties one after the other."""
    for promise in properties:
        promise(books)


def broken(books: Books, properties: tuple[Property, ...] = AT_REST) -> dict[str, str]:
    """Every promise that is broken, with how."""
    found: dict[str, str] = {}
    for promise in properties:
        try:
            promise(books)
        except BrokenPromiseError as error:
            found.setdefault(error.promise, str(error))
    return found


def _delivering(books: Books) -> Iterator[LaptopBook]:
    """Laptops that still hand over: one that was revoked does, and is refused."""
    return (laptop for laptop in books.laptops if not laptop.memory.stopped)


def _reads(books: Books, laptop: LaptopBook, feed: str) -> bool:
    return books.store.reads(laptop.profile.person, laptop.profile.device, feed)


def _require_true(promise: str, where: str, sealed: Envelope, named: str) -> None:
    require(promise, hashlib.sha256(sealed.bytes).hexdigest() == named, f"{where} keeps bytes under another hash")
    require(promise, _is_canonical(sealed.bytes), f"{where} keeps bytes not canonical")


@lru_cache(maxsize=1 << 16)
def _is_canonical(data: bytes) -> bool:
    return rfc8785.dumps(json.loads(data)) == data


@lru_cache(maxsize=1 << 16)
def _is_signed(key: str, context: bytes, sealed: Envelope) -> bool:
    return keys.verify(key, context, sealed.bytes, sealed.sig)


def _require_signed(promise: str, store: StoreBook, receipts: Iterator[Envelope]) -> None:
    leaves = [one.leaf_index for one in store.feeds["body"]]
    terms = [(leaves[known.behind - 1] + 1, known.key) for known in store.people.log_keys if known.behind]
    for one in receipts:
        leaf = parsed(one).leaf_index
        key = next((key for start, key in reversed(terms) if start <= leaf), store.log_key)
        require(
            promise, _is_signed(key, keys.RECEIPT, one), "a receipt that the register's key of its time never signed"
        )


def _admitted(store: StoreBook) -> Mapping[str, tuple[str, str]]:
    """Whose each laptop is, and its key, as the body's feed lets them in one after the other."""
    holders: dict[str, tuple[str, str]] = {}
    invited: dict[str, str] = {}
    for one in store.feeds["body"]:
        act = value(one)
        if parsed(one.receipt).status != _ACCEPTED:
            continue
        if act["kind"] == "body.founded":
            holders.update({entry["device"]: (entry["person"], entry["key"]) for entry in act["data"]["founders"]})
        elif act["kind"] == "person.invited":
            _require_own("P14", "the store", one.envelope, holders)
            invited[act["data"]["invite_key"]] = act["data"]["person"]
        elif act["kind"] == "device.joined":
            _let_in(act, invited, holders)
    return holders


def _shut_out(store: StoreBook) -> Mapping[str, int]:
    """The laptops that were revoked, and at which leaf."""
    found: dict[str, int] = {}
    for one in store.feeds["body"]:
        act = value(one)
        if act["kind"] == "device.revoked" and parsed(one.receipt).status == _ACCEPTED:
            found.setdefault(act["data"]["device"], one.leaf_index)
    return found


def _let_in(act: Mapping[str, Any], invited: dict[str, str], holders: dict[str, tuple[str, str]]) -> None:
    data = act["data"]
    person = invited.pop(data["invite_key"], None)
    require("P14", person == data["person"], f"nobody of the body let {data['device']} in for {data['person']}")
    require("P14", invitations.is_vouched(data, act["body"]), f"{data['device']} is in without its invitation's word")
    require("P14", data["device"] not in holders, f"{data['device']} is in twice")
    holders[data["device"]] = (data["person"], data["key"])


def _require_own(promise: str, where: str, sealed: Envelope, holders: Mapping[str, tuple[str, str]]) -> None:
    act = value(sealed)
    person, key = holders.get(act["device"], ("", ""))
    require(promise, person == act["author"], f"{where} keeps an act of a laptop that is not its author's")
    require(promise, _is_signed(key, keys.ACT, sealed), f"{where} keeps an act nobody signed")
