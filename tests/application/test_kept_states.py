"""A start takes up what was written down of each feed, and believes nothing that does not fit the acts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.application import kept_states
from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_rows import StateRow
from ecabinet.domain.deciding import State
from ecabinet.domain.items import ItemState
from tests.domain import whole_story
from tests.laptop_world import AN, BINH, ITEM_FEED, MEETING_FEED, LaptopWorld, comment, exchange
from tests.protocol.little_world import Laptop as Writer

ACTS = 60

pytestmark = pytest.mark.usefixtures("writer")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = LaptopWorld(tmp_path)
    made.publish_meeting()
    yield made
    made.close()


@pytest.fixture
def writer(world: LaptopWorld) -> Writer:
    """Somebody whose comments fill the item."""
    scripted = world.scripted(BINH)
    for number in range(ACTS):
        world.act(scripted, ITEM_FEED, "comment.made", comment(number))
    return scripted


def filled(world: LaptopWorld) -> Laptop:
    laptop = world.laptop(AN)
    exchange(world, laptop, rounds=4)
    assert isinstance(laptop.confirmed(ITEM_FEED), ItemState)
    return laptop


def rows(laptop: Laptop) -> list[StateRow]:
    with laptop._core.store.reading() as reading:
        return list(reading.states(laptop.feeds()))


def written(laptop: Laptop, row: StateRow) -> None:
    with laptop._core.store.writing() as writing:
        writing.put_states([row])


def reopened(world: LaptopWorld, laptop: Laptop) -> Laptop:
    world.crash(laptop)
    return world.laptop(AN)


@pytest.mark.parametrize("feed", sorted(whole_story.told().states))
def test_every_kind_of_state_is_read_back_as_it_was(feed: str) -> None:
    state: State = whole_story.told().states[feed]
    kept = kept_states.row(feed, state, b"")
    assert kept_states.state(kept) == state


def test_the_next_start_reads_what_was_written_and_folds_only_what_came_since(
    world: LaptopWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = filled(world)
    laptop.keep_states()
    expected = laptop.confirmed(ITEM_FEED)
    assert [row.feed for row in rows(laptop)] == [ITEM_FEED]
    laptop = reopened(world, laptop)
    folded: list[str] = []
    monkeypatch.setattr("ecabinet.application.folding.step", lambda *_: folded.append("an act"))
    assert laptop.confirmed(ITEM_FEED) == expected
    assert folded == []


def test_small_feeds_are_not_worth_a_row(world: LaptopWorld) -> None:
    laptop = filled(world)
    laptop.keep_states()
    before = rows(laptop)
    laptop.keep_states()
    assert rows(laptop) == before
    assert {row.feed for row in before} == {ITEM_FEED}


@pytest.mark.parametrize("spoiled", ["maker", "chain", "content", "seq"])
def test_what_does_not_fit_is_folded_anew(world: LaptopWorld, spoiled: str) -> None:
    laptop = filled(world)
    laptop.keep_states()
    (row,) = rows(laptop)
    expected = laptop.confirmed(ITEM_FEED)
    lie = kept_states.row(ITEM_FEED, ItemState(seq=row.seq, question="A lie"), row.chain)
    wrong = {
        "maker": StateRow(row.feed, row.seq, row.chain, "another program", lie.content),
        "chain": StateRow(row.feed, row.seq, bytes(32), row.maker, lie.content),
        "content": StateRow(row.feed, row.seq, row.chain, row.maker, b"\x00"),
        "seq": StateRow(row.feed, row.seq - 1, row.chain, row.maker, lie.content),
    }
    written(laptop, wrong[spoiled])
    assert reopened(world, laptop).confirmed(ITEM_FEED) == expected


def test_what_comes_later_is_folded_onto_what_was_written(world: LaptopWorld, writer: Writer) -> None:
    laptop = filled(world)
    laptop.keep_states()
    world.act(writer, ITEM_FEED, "comment.made", comment(ACTS + 1))
    exchange(world, laptop, rounds=2)
    state = reopened(world, laptop).confirmed(ITEM_FEED)
    assert isinstance(state, ItemState)
    assert len(state.comments) == ACTS + 1
    assert state == world.store.states[ITEM_FEED]


def test_a_withdrawn_feed_leaves_nothing_written_behind(world: LaptopWorld) -> None:
    laptop = filled(world)
    laptop.keep_states()
    with laptop._core.store.writing() as writing:
        writing.forget(ITEM_FEED)
        assert not writing.states([ITEM_FEED])


def test_closing_writes_down_what_grew(world: LaptopWorld) -> None:
    laptop = filled(world)
    laptop.close()
    assert {row.feed for row in rows(world.laptop(AN))} == {"body", MEETING_FEED, ITEM_FEED}
