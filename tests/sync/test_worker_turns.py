"""What the worker's exchanging thread does turn by turn, here without its threads."""

from collections.abc import Iterator

import pytest

from ecabinet.domain.faults import Unavailable
from ecabinet.sync import worker
from ecabinet.sync.link import Reach
from ecabinet.sync.worker import SyncWorker
from tests.central.store_world import AN, HOUR
from tests.sync.laptops_at_store import Desk, LaptopsAtStore, answering, lost_request, web_page

PROBLEM = "application/problem+json"


@pytest.fixture
def desk(net: LaptopsAtStore) -> Desk:
    return net.begun(AN)


@pytest.fixture
def turning(desk: Desk) -> Iterator[SyncWorker]:
    made = SyncWorker(desk.laptop, desk.wire, desk.network, desk.papers)
    yield made
    made.stop()


def test_the_first_turn_joins_and_says_that_the_store_is_there(desk: Desk, turning: SyncWorker) -> None:
    assert turning.link.value.reach is Reach.UNKNOWN
    assert 0 < turning._turn() <= worker.POLL_SECONDS
    assert desk.laptop.has_joined
    assert (turning.link.value.reach, turning.link.value.code) == (Reach.ONLINE, "")


def test_nothing_is_asked_before_its_time_but_on_request(desk: Desk, turning: SyncWorker) -> None:
    turning._turn()
    asked = len(desk.line.targets)
    turning._turn()
    assert len(desk.line.targets) == asked
    turning.hurry()
    turning._turn()
    assert len(desk.line.targets) == asked + 1


def test_a_store_that_is_away_is_left_alone_longer_each_time_and_keeps_its_hour(
    net: LaptopsAtStore, desk: Desk, turning: SyncWorker
) -> None:
    turning._turn()
    desk.line.mishaps.extend([lost_request, web_page])
    for code, longest in (("store_down", 1.0), ("captive_portal", 2.0)):
        turning.hurry()
        assert longest / 2 <= turning._turn() <= longest
        assert (turning.link.value.reach, turning.link.value.code) == (Reach.OFFLINE, code)
        net.world.clock.time += HOUR
    assert turning.link.value.since == net.world.clock.time - 2 * HOUR
    turning.hurry()
    turning._turn()
    assert turning.link.value.since == net.world.clock.time


@pytest.mark.parametrize(("asked", "least", "most"), [("30", 30, 30), ('"soon"', 0, 1), ("99999999", 300, 300)])
def test_the_store_may_ask_to_be_left_alone_within_reason(
    desk: Desk, turning: SyncWorker, asked: str, least: float, most: float
) -> None:
    turning._turn()
    content = f'{{"code":"too_many","details":{{"retry_after":{asked}}}}}'.encode()
    desk.line.mishaps.append(answering(429, content, Content_Type=PROBLEM))
    turning.hurry()
    assert least - 0.1 <= turning._turn() <= most


def test_a_finding_about_the_past_needs_a_person(desk: Desk, turning: SyncWorker) -> None:
    turning._turn()
    desk.laptop.exchange.stop("register_fork")
    turning.hurry()
    turning._turn()
    assert (turning.link.value.reach, turning.link.value.code) == (Reach.STOPPED, "register_fork")


def test_a_full_disk_keeps_what_is_pending_and_is_said(
    desk: Desk, turning: SyncWorker, net: LaptopsAtStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, item = net.world.publish()
    turning._turn()
    comment = {"comment": "01a1ed0c-0000-7000-8000-0000000000c1", "audience": "all", "text": "Được."}
    pending = desk.laptop.record_later(item, "comment.made", {**comment, "tier": "remark", "proposed_wording": ""})
    net.world.clock.time = pending.due_at

    def full(*_arguments: object) -> None:
        raise Unavailable("disk_full")

    with monkeypatch.context() as patched:
        patched.setattr("ecabinet.persistence.laptop.writing.ConnectionWriting.add_own", full)
        assert turning._turn() > 0
    assert (turning.link.value.reach, turning.link.value.code) == (Reach.OFFLINE, "disk_full")
    assert [one.row for one in desk.laptop.pending()] == [pending.row]
    turning.hurry()
    turning._turn()
    assert desk.laptop.pending() == ()
    assert desk.laptop.outbox() == ()


def test_a_clock_that_is_far_off_is_said_while_everything_works(desk: Desk, turning: SyncWorker) -> None:
    desk.wire.offset = -2 * HOUR
    desk.line.mishaps.clear()
    turning._turn()
    assert turning.link.value.reach is Reach.ONLINE
    assert not turning.link.value.clock_is_wrong
    desk.wire.offset = 2 * HOUR
    turning._tell(Reach.ONLINE)
    assert turning.link.value.clock_is_wrong


def test_what_is_pending_sets_the_hour_of_the_next_turn(desk: Desk, turning: SyncWorker, net: LaptopsAtStore) -> None:
    _, item = net.world.publish()
    turning._turn()
    desk.laptop.record_later(item, "comment.retracted", {"comment": "none"}, delay_ms=700)
    assert turning._turn() == pytest.approx(0.7)


def test_a_worker_that_is_started_twice_has_its_threads_once(desk: Desk, turning: SyncWorker) -> None:
    desk.network.set(False)
    turning.start()
    threads = list(turning._threads)
    turning.start()
    assert turning._threads == threads
