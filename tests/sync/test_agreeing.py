"""Now and then laptop and store compare what they hold, and what is missing comes again."""

import pytest

from ecabinet.application.laptop_rows import Cursor
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol import cursors, limits
from ecabinet.sync import agreeing, worker
from ecabinet.sync.worker import SyncWorker
from tests.central.store_world import AN, BINH
from tests.sync.laptops_at_store import Desk, LaptopsAtStore, answering, lost_request
from tests.sync.test_laptop_exchanging import comment

PROBLEM = "application/problem+json"


def agrees(desk: Desk) -> bool:
    return agreeing.agrees(desk.laptop.exchange, desk.wire)


def lose(net: LaptopsAtStore, desk: Desk, feed: str) -> Desk:
    """A laptop whose disk lost a feed, unnoticed by itself."""
    with desk.laptop._core.store.writing() as writing:
        writing.forget(feed)
    return net.again(desk)


def test_the_digest_tells_every_difference_and_no_order() -> None:
    held = {"body": (3, b"a" * 32), "item:1": (1, b"b" * 32)}
    assert cursors.digest(held) == cursors.digest(dict(reversed(held.items())))
    assert cursors.digest(held) == cursors.digest(held | {"item:2": (0, b"c" * 32)})
    others = [{}, {"body": held["body"]}, held | {"body": (4, b"a" * 32)}, held | {"body": (3, b"c" * 32)}]
    assert len({cursors.digest(other) for other in (held, *others)}) == 5


def test_laptops_that_heard_everything_agree_with_the_store(net: LaptopsAtStore) -> None:
    net.world.publish()
    an, binh = net.desk(AN), net.desk(BINH)
    net.settle()
    assert agrees(an)
    assert agrees(binh)


def test_a_feed_that_got_lost_is_missed_and_comes_again(net: LaptopsAtStore) -> None:
    meeting, item = net.world.publish()
    an = net.desk(AN)
    an.exchange()
    an = lose(net, an, item)
    an.exchange()
    assert item not in an.laptop.feeds(), "an exchange tells of changes only"
    assert not agrees(an)
    agreeing.ask_all_again(an.laptop.exchange, an.exchanger.exchange)
    assert {meeting, item} <= an.laptop.feeds()
    assert agrees(an)


def test_an_entry_that_got_lost_comes_again(net: LaptopsAtStore) -> None:
    _, item = net.world.publish()
    an = net.desk(AN)
    an.exchange()
    start = Cursor.start(net.world.body, item)
    with an.laptop._core.store.writing() as writing:
        writing.forget(item)
        writing.put_cursors({item: start})
    an = net.again(an)
    assert not agrees(an)
    agreeing.ask_all_again(an.laptop.exchange, an.exchanger.exchange)
    assert an.states()[item].seq == 1
    assert agrees(an)


def test_a_feed_that_became_another_one_stops_the_laptop(net: LaptopsAtStore) -> None:
    _, item = net.world.publish()
    an = net.desk(AN)
    an.exchange()
    with an.laptop._core.store.writing() as writing:
        writing.put_cursors({item: Cursor(1, b"x" * 32, 1)})
    an = net.again(an)
    assert not agrees(an)
    with pytest.raises(Refused, match="feed_diverged"):
        agreeing.ask_all_again(an.laptop.exchange, an.exchanger.exchange)
    assert an.laptop.memory.stopped == "feed_diverged"


def test_nothing_is_concluded_while_something_moves(net: LaptopsAtStore) -> None:
    _, item = net.world.publish()
    an, binh = net.desk(AN), net.desk(BINH)
    net.settle()
    an = lose(net, an, item)
    binh.laptop.record(item, "comment.made", comment())
    binh.exchange()
    assert agrees(an), "it has not heard of everything yet"


def test_an_older_store_is_not_asked_to_agree(net: LaptopsAtStore) -> None:
    an = net.desk(AN)
    an.exchange()
    an.line.mishaps.append(answering(404, b'{"code":"not_found"}', Content_Type=PROBLEM))
    assert agrees(an)


def test_many_feeds_are_compared_in_several_requests(net: LaptopsAtStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "WANTED_FEEDS", 2)
    items = [net.world.publish()[1] for _ in range(3)]
    an = net.desk(AN)
    an.exchange()
    an = lose(net, an, items[2])
    asked = len(an.line.targets)
    agreeing.ask_all_again(an.laptop.exchange, an.exchanger.exchange)
    assert len(an.line.targets) - asked >= 3
    assert set(items) <= an.laptop.feeds()


def test_the_worker_compares_at_its_start_and_after_every_failure(net: LaptopsAtStore) -> None:
    net.world.publish()
    desk = net.begun(AN)
    turning = SyncWorker(desk.laptop, desk.wire, desk.network, desk.papers)
    try:
        for is_compared, mishap in ((True, None), (False, None), (False, lost_request), (True, None), (False, None)):
            desk.line.targets.clear()
            desk.line.mishaps.extend([mishap] if mishap else [])
            turning.hurry()
            turning._turn()
            assert (f"GET {agreeing.DIGEST}" in desk.line.targets) is is_compared
        turning._compare_at -= worker.COMPARE_SECONDS
        turning.hurry()
        turning._turn()
        assert f"GET {agreeing.DIGEST}" in desk.line.targets
    finally:
        turning.stop()


def test_the_worker_brings_back_what_is_missing(net: LaptopsAtStore) -> None:
    _, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    desk = lose(net, desk, item)
    turning = SyncWorker(desk.laptop, desk.wire, desk.network, desk.papers)
    try:
        turning._turn()
    finally:
        turning.stop()
    assert item in desk.laptop.feeds()


def test_a_store_that_cannot_answer_is_asked_again_later(net: LaptopsAtStore) -> None:
    an = net.desk(AN)
    an.exchange()
    an.line.mishaps.append(lost_request)
    with pytest.raises(Unavailable, match="store_down"):
        agrees(an)
