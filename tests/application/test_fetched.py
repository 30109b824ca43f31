"""Who fetched a restricted paper: asked for by those who may know, named by what this laptop knows of people."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from ecabinet.application.fetched import FetchLists, Scope
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol.messages import FetchedBy
from tests.protocol.little_store import an_id
from tests.session_world import CHAIR, THUY, SampleItem, SessionWorld

ITEMS = (SampleItem("Cho tất cả"), SampleItem("Chỉ cho một số người", audience=(THUY,)))
EARLY, LATE = 1_700_000_000_000, 1_700_000_360_000


@pytest.fixture
def world(tmp_path: Path) -> Iterator[SessionWorld]:
    made = SessionWorld(tmp_path, ITEMS)
    yield made
    made.close()


def lists(world: SessionWorld, name: str, fetches: Sequence[FetchedBy] = ()) -> FetchLists:
    return FetchLists(world.seat(name).laptop, lambda _sha256: fetches)


def test_only_papers_that_are_meant_for_some_have_a_list(world: SessionWorld) -> None:
    asked = lists(world, THUY)
    assert [asked.is_kept_for(world.item_id(number)) for number in (1, 2)] == [False, True]
    assert not asked.is_kept_for(an_id(0x9999))


def test_the_chair_is_told_of_everybody_and_a_member_of_themself(world: SessionWorld) -> None:
    item = world.item_id(2)
    assert lists(world, CHAIR).scope(item) is Scope.ALL
    assert lists(world, THUY).scope(item) is Scope.OWN


def test_the_latest_fetch_stands_first_and_strangers_stay_unnamed(world: SessionWorld) -> None:
    known = FetchedBy(world.people[THUY], world.devices[THUY], EARLY, EARLY)
    stranger = FetchedBy(an_id(0x9998), an_id(0x9999), EARLY, LATE)
    view = lists(world, CHAIR, (known, stranger)).view(world.item_id(2), "0" * 64)
    first, second = view.lines
    assert (first.person, first.laptop, first.last_at) == (None, None, LATE)
    assert second.person is not None
    assert second.laptop is not None
    assert (second.person.name, second.laptop.id) == (THUY, world.devices[THUY])


@pytest.mark.parametrize("code", ["network_off", "store_down", "connection_lost"])
def test_without_a_line_to_the_store_it_is_said_that_the_store_must_be_asked(world: SessionWorld, code: str) -> None:
    def ask(_sha256: str) -> Sequence[FetchedBy]:
        raise Unavailable(code)

    asked = FetchLists(world.seat(THUY).laptop, ask)
    with pytest.raises(Unavailable, match="fetched_offline"):
        asked.view(world.item_id(2), "0" * 64)


@pytest.mark.parametrize("fault", [Refused("not_found"), Unavailable("store_full")])
def test_what_the_store_says_otherwise_is_passed_on(world: SessionWorld, fault: Refused | Unavailable) -> None:
    def ask(_sha256: str) -> Sequence[FetchedBy]:
        raise fault

    asked = FetchLists(world.seat(THUY).laptop, ask)
    with pytest.raises(type(fault), match=fault.code):
        asked.view(world.item_id(2), "0" * 64)
