"""The one door: everybody, on laptops of every standing, against every feed, kind and request; unnamed is denied."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecabinet.domain import deciding
from ecabinet.domain.authority import ASKERS, Actor, Ask, Fetch, Read, Request, What, Write, authorise
from ecabinet.domain.bodies import BodyState, Device, Objection, Role
from ecabinet.domain.feeds import FeedKind, FeedName
from ecabinet.domain.permissions import WRITERS, Capacity, States, may_read
from tests.domain.little_cabinet import SECRETARY, Cabinet
from tests.domain.permission_world import ACTORS, of_everybody
from tests.golden import assert_golden

PAGE = Path(__file__).resolve().parents[2] / "docs" / "permissions.md"
FEEDS = (
    "body",
    "office:m1",
    "meeting:m1",
    "item:i1",
    "item:i2",
    "opinions:i1:member-2",
    "opinions:i1:member-3",
    "ballot:b1",
    "desk:member-3",
    "person:member-3",
    "device:laptop-of-member-3",
)
"""One feed of every kind, two where it matters whose or what it is."""


@pytest.fixture(scope="module")
def cabinet() -> Cabinet:
    return of_everybody()


def actor(name: str) -> Actor:
    person = ACTORS[name]
    return Actor(person, f"laptop-of-{person}")


def write(feed: str, kind: str) -> Write:
    """An act; a ballot is opened in a feed of its own, in the meeting."""
    if kind == "ballot.opened":
        return Write(FeedName.parse("ballot:new"), kind, "meeting:m1")
    return Write(FeedName.parse(feed), kind)


def everything() -> Iterator[What]:
    for feed in FEEDS:
        name = FeedName.parse(feed)
        yield Read(name)
        yield Fetch((name,))
        yield from (write(feed, kind) for kind in WRITERS[name.kind])
    yield from map(Ask, Request)


def with_device(cabinet: Cabinet, device: str, **changes: object) -> States:
    """The states in which one laptop stands otherwise."""
    body = cabinet.body
    changed: Device = replace(body.devices[device], **changes)  # type: ignore[arg-type]
    other = replace(body, devices={**body.devices, device: changed})
    return {**cabinet.states, "body": other}.get


def test_the_page_shows_the_table_as_it_is(cabinet: Cabinet) -> None:
    assert_golden(PAGE, "\n".join(page(cabinet)) + "\n")


def test_a_person_may_what_the_table_says_and_only_on_their_own_laptop(cabinet: Cabinet) -> None:
    allowed = 0
    for name in ACTORS:
        for what in everything():
            allowed += authorise(actor(name), what, cabinet.states.get)
            assert not authorise(Actor(ACTORS[name], f"laptop-of-{SECRETARY}x"), what, cabinet.states.get)
            if ACTORS[name] != SECRETARY:
                assert not authorise(Actor(ACTORS[name], f"laptop-of-{SECRETARY}"), what, cabinet.states.get)
    assert allowed > 200


def test_who_has_left_and_strangers_may_nothing_but_hand_over_and_say_the_last_word(cabinet: Cabinet) -> None:
    found = [what for what in everything() if authorise(actor("left"), what, cabinet.states.get)]
    assert found == [write("body", "device.wiped"), Ask(Request.HAND_OVER), Ask(Request.DONATE)]
    assert not any(authorise(actor("stranger"), what, cabinet.states.get) for what in everything())


@pytest.mark.parametrize("name", [name for name in ACTORS if name not in {"left", "stranger"}])
def test_a_revoked_laptop_may_bring_what_it_holds_and_say_the_last_word(cabinet: Cabinet, name: str) -> None:
    states = with_device(cabinet, actor(name).device, revoked_at=1)
    found = [what for what in everything() if authorise(actor(name), what, states)]
    assert found == [write("body", "device.wiped"), Ask(Request.HAND_OVER), Ask(Request.DONATE)]


@pytest.mark.parametrize("name", [name for name in ACTORS if name not in {"left", "stranger"}])
def test_a_disputed_laptop_may_bring_what_it_holds_and_nothing_else(cabinet: Cabinet, name: str) -> None:
    states = with_device(cabinet, actor(name).device, objection=Objection("other", "Unknown.", 1, 1))
    found = [what for what in everything() if authorise(actor(name), what, states)]
    assert found == [Ask(Request.HAND_OVER), Ask(Request.DONATE)]


def test_a_paper_is_fetched_by_who_reads_one_of_the_feeds_that_bring_it(cabinet: Cabinet) -> None:
    open_item, restricted = FeedName.parse("item:i1"), FeedName.parse("item:i2")
    assert not authorise(actor("member"), Fetch((restricted,)), cabinet.states.get)
    assert authorise(actor("member"), Fetch((restricted, open_item)), cabinet.states.get)
    assert not authorise(actor("secretary"), Fetch(()), cabinet.states.get)


def test_without_a_body_nobody_may_anything() -> None:
    empty: States = {"body": BodyState()}.get
    for states in (empty, {}.get):
        assert not any(authorise(actor(name), what, states) for name in ACTORS for what in everything())


def test_every_request_has_its_askers_and_every_kind_its_writers() -> None:
    assert set(ASKERS) == set(Request)
    assert {feed: set(kinds) for feed, kinds in WRITERS.items()} == {
        feed: set(kinds) for feed, kinds in deciding.KINDS.items()
    }


KINDS = sorted({kind for kinds in WRITERS.values() for kind in kinds})
WORDS = st.sampled_from([*KINDS, "", "person", "body.dissolved", "ballot.closed ", "*"]) | st.text(max_size=12)
NAMES = st.sampled_from([*FEEDS, "tasks", "desk:member-2", "item:never"]).map(FeedName.parse) | st.builds(
    FeedName, st.sampled_from(FeedKind), st.tuples(st.text(max_size=5))
)


@settings(max_examples=400)
@given(feed=NAMES, kind=WORDS, person=st.sampled_from(sorted(ACTORS)) | st.text(max_size=5), device=st.text(max_size=9))
def test_nothing_outside_the_table_is_permitted(
    cabinet: Cabinet, feed: FeedName, kind: str, person: str, device: str
) -> None:
    name = ACTORS.get(person, person)
    for laptop in (device, f"laptop-of-{name}"):
        known = cabinet.body.devices.get(laptop)
        granted = authorise(Actor(name, laptop), Write(feed, kind), cabinet.states.get)
        if kind not in WRITERS.get(feed.kind, {}) or known is None or known.person != name:
            assert not granted
        if authorise(Actor(name, laptop), Read(feed), cabinet.states.get):
            assert known is not None
            assert str(feed) in cabinet.states
            assert may_read(name, feed, cabinet.states.get)


@settings(max_examples=100)
@given(roles=st.sets(st.sampled_from(Role)), feed=st.sampled_from(FEEDS))
def test_no_role_opens_what_none_of_its_roles_opens(cabinet: Cabinet, roles: set[Role], feed: str) -> None:
    """Several roles together give what each of them gives, and nothing more."""
    someone = replace(cabinet.body.people["guest"], roles=frozenset(roles), agency="")

    def reads(held: frozenset[Role]) -> bool:
        body = replace(cabinet.body, people={**cabinet.body.people, "guest": replace(someone, roles=held)})
        return authorise(actor("guest"), Read(FeedName.parse(feed)), {**cabinet.states, "body": body}.get)

    assert reads(frozenset(roles)) == any(reads(frozenset({role})) for role in roles)


# The page -----------------------------------------------------------------------------------------------------------


def page(cabinet: Cabinet) -> Iterator[str]:
    """docs/permissions.md."""
    yield "# Who may do what"
    yield ""
    yield "Made from `ecabinet.domain.permissions` and `authority` by `tests/domain/test_authority.py`; renewed with"
    yield "`RENEW_GOLDEN=1 pytest tests/domain/test_authority.py` and read as a diff. What is not here is denied."
    yield ""
    yield "The example: a meeting in session with an item for all (`i1`, of the officer’s agency) and one for the"
    yield "expert alone (`i2`), a vote under way over which *presiding* presides; *aide* helps *member*. *left* has no"
    yield "role any more. A guard may still refuse what the table allows (docs/acts.md says when): everybody may write"
    yield "`device.revoked`, of their own laptops."
    yield ""
    yield "A laptop that was revoked may record `device.wiped`, hand over and donate; a disputed one may hand over and"
    yield "donate. Neither reads anything more, but for the body's feed up to the act that shut it out."
    yield ""
    yield from _reading(cabinet)
    for feed in FEEDS:
        if feed not in {"item:i2", "opinions:i1:member-2"}:
            yield from _writing(cabinet, feed)
    yield from _asking(cabinet)


def _reading(cabinet: Cabinet) -> Iterator[str]:
    yield "## Reading"
    yield "| feed | who reads it |"
    yield "|---|---|"
    for feed in FEEDS:
        yield f"| `{feed}` | {_who(cabinet, Read(FeedName.parse(feed)))} |"
    yield ""


def _writing(cabinet: Cabinet, feed: str) -> Iterator[str]:
    kind_of_feed = FeedName.parse(feed).kind
    yield f"## Writing in `{feed}`"
    yield "| kind | in what capacity | in the example |"
    yield "|---|---|---|"
    for kind, capacities in WRITERS[kind_of_feed].items():
        yield f"| `{kind}` | {_capacities(capacities)} | {_who(cabinet, write(feed, kind))} |"
    yield ""


def _asking(cabinet: Cabinet) -> Iterator[str]:
    yield "## Asking the central store"
    yield "| request | in what capacity | in the example |"
    yield "|---|---|---|"
    for request, capacities in ASKERS.items():
        yield f"| {request.replace('_', ' ')} | {_capacities(capacities)} | {_who(cabinet, Ask(request))} |"


def _capacities(capacities: frozenset[Capacity]) -> str:
    return ", ".join(one.replace("_", " ") for one in Capacity if one in capacities)


def _who(cabinet: Cabinet, what: What) -> str:
    return ", ".join(name for name in ACTORS if authorise(actor(name), what, cabinet.states.get)) or "nobody"
