"""Folding on a laptop: from kept bytes, to any earlier place, and no further than this version understands."""

from collections.abc import Iterator

import pytest

from ecabinet.application import folding, kept
from ecabinet.application.folding import Layer, Replay
from ecabinet.application.laptop_rows import Entry, StoredAct
from ecabinet.protocol import envelope, receipts
from tests.laptop_world import AN, BINH, ITEM_FEED, MEETING_FEED, PAPER, LaptopWorld, comment


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LaptopWorld]:
    made = LaptopWorld(tmp_path_factory.mktemp("folding"))
    made.publish_meeting()
    for number in range(5):
        made.act(made.scripted(BINH) if number == 0 else made.office, ITEM_FEED, "comment.made", comment(number))
    yield made
    made.close()


def entries(world: LaptopWorld, feed: str) -> list[Entry]:
    found = []
    for sealed, receipt in world.store.feeds[feed]:
        read = receipts.read(receipt.bytes)
        act = StoredAct.of(envelope.peek(sealed.bytes), sealed)
        found.append(Entry(read.seq, act, bytes.fromhex(read.chain), read.leaf_index, receipt))
    return found


@pytest.mark.parametrize("feed", ["body", MEETING_FEED, ITEM_FEED])
def test_what_was_kept_is_read_back_as_it_was_checked(world: LaptopWorld, feed: str) -> None:
    for entry in entries(world, feed):
        checked = receipts.read(entry.receipt.bytes).decision
        assert kept.entry(entry) == (envelope.peek(entry.act.envelope.bytes), checked)
    assert folding.fold(feed, entries(world, feed)) == world.store.states[feed]


def test_a_replay_goes_forth_and_back(world: LaptopWorld) -> None:
    asked: list[str] = []

    def read(feed: str) -> list[Entry]:
        asked.append(feed)
        return entries(world, feed)

    replay = Replay(read)
    for seq in (1, 3, 3, 6, 2):
        state = replay.at(ITEM_FEED, seq)
        assert state == folding.fold(ITEM_FEED, entries(world, ITEM_FEED)[:seq])
    assert asked == [ITEM_FEED, ITEM_FEED]
    assert replay.at(ITEM_FEED, 7) is None
    assert replay.at("tasks", 1) is None


def test_a_feed_of_an_unknown_kind_folds_to_nothing() -> None:
    assert folding.start("tasks") is None
    assert folding.start("gibberish") is None
    assert folding.fold("tasks", []) is None


def test_a_layer_changes_nothing_below_it(world: LaptopWorld) -> None:
    below = dict(world.store.states)
    layer = Layer(below.get)
    act = envelope.peek(world.scripted(AN).seal(ITEM_FEED, "comment.made", comment(50)).bytes)
    decision = layer.forecast(act, act.made_at)
    assert (decision.stands, decision.seq) == (True, 7)
    assert layer.states == {}
    layer.add(act, decision)
    assert set(layer.states) == {ITEM_FEED}
    assert below == world.store.states


def test_an_act_mentions_its_papers_with_their_sizes(world: LaptopWorld) -> None:
    published = envelope.peek(world.store.feeds[ITEM_FEED][0][0].bytes)
    assert folding.mentioned(published) == {PAPER: 77}
    assert folding.mentioned(envelope.peek(world.store.feeds[ITEM_FEED][1][0].bytes)) == {}
