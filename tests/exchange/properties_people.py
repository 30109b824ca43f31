"""What is promised about people and laptops, as part of P1 to P14: who may act, in whose name, and who is counted.

As in `properties.py`, everything is worked out from the JSON of the acts (`people_oracle.py`).
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from ecabinet.application.central_ports import StoredAct
from ecabinet.domain.items import ItemState
from tests.exchange.books import Books, parsed, value
from tests.exchange.people_oracle import People, history, when_decided
from tests.exchange.promises import require

_ACCEPTED: Final = "accepted"
_LAST_WORD: Final = "device.wiped"
_COMES_IN: Final = frozenset({"body.founded", "device.joined"})


def nothing_counts_of_who_is_shut_out(books: Books) -> None:
    """P14: nothing is accepted of a laptop while it is disputed, and nothing but its last word once it is revoked."""
    for one in _accepted(books):
        act = value(one)
        if act["kind"] in _COMES_IN:
            continue
        shut_out = when_decided(books.store, one).shut_out
        last_word = act["kind"] == _LAST_WORD
        require("P14", one.device not in shut_out or last_word, f"{one.id} counts, of a laptop that is shut out")


def nobody_is_let_in_or_raised_alone(books: Books) -> None:
    """P14: what two have to sign was signed by two: a laptop beside one in use, an officer's role, a register's key."""
    people = history(books.store)[-1]
    require("P14", not people.wrong, f"{people.wrong[:2]}")
    for person, known in books.store.people.people.items():
        roles = {role.value for role in known.roles}
        require("P14", roles == people.roles(person), f"{person} is {roles}, granted {set(people.roles(person))}")
    log_keys = tuple(known.key for known in books.store.people.log_keys)
    require("P14", log_keys == people.log_keys, "the register has other keys than were agreed on")
    owners = {device: known.person for device, known in books.store.people.devices.items()}
    require("P14", owners == people.owners, "the laptops are others than those that were let in")
    shut_out = {device for device, known in books.store.people.devices.items() if not known.is_admitted}
    require("P14", shut_out == people.shut_out, f"shut out are {shut_out}, should be {set(people.shut_out)}")


def nobody_speaks_for_another_unentrusted(books: Books) -> None:
    """P14: an act in another's name counts under a delegation in force when it was received, and only then."""
    for one in books.store.by_leaf:
        act, receipt = value(one), parsed(one.receipt)
        if not act.get("acting_for"):
            continue
        why = when_decided(books.store, one).entrusts(act, receipt.received_at)
        if receipt.status == _ACCEPTED:
            require("P14", not why, f"{one.id} counts in another's name: {why}")
        elif receipt.code in {"not_delegable", "no_delegation", "delegation_ended"}:
            require("P14", why, f"{one.id} was turned away as {receipt.code}, and was entrusted")


def decisions_rest_on_the_body_as_it_is(books: Books) -> None:
    """P14: what an act is decided on is all of the body's feed that there was by then, not an earlier day of it."""
    if books.store.recovered:
        return
    seq = 0
    for one in books.store.by_leaf:
        known = seq if one.feed == "body" else parsed(one.receipt).read["body"]
        require("P14", known == seq, f"{one.id} was decided on {known} of {seq} acts about the body")
        seq = one.seq if one.feed == "body" and one.seq else seq


def every_comment_stands_once_under_its_names(books: Books) -> None:
    """P2: a comment is there once, in the name of who wrote it and of whom they wrote it for."""
    for feed, state in books.store.states.items():
        if not isinstance(state, ItemState):
            continue
        made = [value(one) for one in books.store.feeds[feed] if _is_made(one)]
        said = [(act["data"]["comment"], act["author"], act.get("acting_for", "")) for act in made]
        shown = [(known.id, known.author, known.acting_for) for known in state.comments.values()]
        require("P2", sorted(said) == sorted(shown), f"{feed}: {shown} are shown, {said} were made")


def a_seat_goes_with_the_office(books: Books) -> None:
    """P3: a place in a ballot goes to who holds, on that day, the office that its former holder held and no more."""
    for one in _accepted(books):
        act = value(one)
        if act["kind"] == "ballot.seat_passed":
            people, day = when_decided(books.store, one), _day(books, one)
            require("P3", _has_succeeded(people, act["data"], day), f"{one.id} passes a seat without its office")


ALWAYS: Final = (
    nothing_counts_of_who_is_shut_out,
    nobody_is_let_in_or_raised_alone,
    nobody_speaks_for_another_unentrusted,
    decisions_rest_on_the_body_as_it_is,
    every_comment_stands_once_under_its_names,
    a_seat_goes_with_the_office,
)
"""What holds at every moment."""


def _accepted(books: Books) -> Iterator[StoredAct]:
    return (one for one in books.store.by_leaf if parsed(one.receipt).status == _ACCEPTED)


def _is_made(one: StoredAct) -> bool:
    return value(one)["kind"] == "comment.made" and parsed(one.receipt).status == _ACCEPTED


def _day(books: Books, one: StoredAct) -> str:
    """The local day on which an act was received."""
    founding = value(books.store.feeds["body"][0])["data"]
    at = datetime.fromtimestamp(parsed(one.receipt).received_at / 1_000, UTC)
    return (at + timedelta(minutes=founding["utc_offset"])).date().isoformat()


def _has_succeeded(people: People, data: Mapping[str, Any], day: str) -> bool:
    new = people.holdings[data["holding"]]
    former = [
        held
        for held in people.holdings.values()
        if (held["person"], held["office"]) == (data["from"], new["office"]) and held["from"] <= day
    ]
    held_on = [held for held in former if not held["until"] or day <= held["until"]]
    begun = new["from"] <= day and (not new["until"] or day <= new["until"])
    return new["person"] == data["to"]["person"] and begun and bool(former) and not held_on
