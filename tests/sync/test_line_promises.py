"""What the line promises besides delivering: gaps are filled, patience is kept, access that ends leaves nothing."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from starlette.testclient import TestClient

from ecabinet.application.laptop_rows import Standing
from ecabinet.application.messages import Catalogue, Language
from ecabinet.central import server
from ecabinet.domain import deciding
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.feeds import FeedKind
from ecabinet.persistence.laptop.tables import Base
from ecabinet.protocol.messages import UploadRequest
from ecabinet.service.app import create_app
from ecabinet.service.services import Services
from ecabinet.service.throttle import Throttle
from tests.central.store_world import AN, BINH, HOUR, World
from tests.sync.laptops_at_store import Desk, LaptopsAtStore, answering
from tests.sync.test_laptop_exchanging import comment

PROBLEM = "application/problem+json"


# Gaps


def says_gap(first: int) -> Callable[[httpx2.BaseTransport, httpx2.Request], httpx2.Response]:
    return answering(409, b'{"code":"gap","details":{"next":%d}}' % first, Content_Type=PROBLEM)


def test_a_store_that_lacks_acts_gets_them_again_from_there_on(net: LaptopsAtStore) -> None:
    _, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    for number in range(3):
        desk.laptop.record(item, "comment.made", comment(str(number)))
    desk.exchange()
    desk.laptop.record(item, "comment.made", comment("neu"))
    sent: list[int] = []

    def counted(line: httpx2.BaseTransport, request: httpx2.Request) -> httpx2.Response:
        sent.append(len(json.loads(request.read())["acts"]))
        return line.handle_request(request)

    desk.line.mishaps.extend([says_gap(3), counted])
    desk.exchange()
    assert sent == [3], "numbers 3, 4 and 5: two that have receipts and the new one"
    assert desk.laptop.outbox() == ()
    assert desk.states()[item].seq == 5
    assert desk.laptop.memory.stopped == ""


@pytest.mark.parametrize("first", [0, 6, 10**9])
def test_a_gap_that_cannot_be_is_asked_about_once_and_then_left_to_a_person(net: LaptopsAtStore, first: int) -> None:
    _, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    desk.laptop.record(item, "comment.made", comment())
    desk.line.mishaps.extend([says_gap(first), says_gap(first)])
    with pytest.raises(Refused, match="gap"):
        desk.exchange()
    assert desk.laptop.memory.stopped == "gap"
    assert len(desk.laptop.outbox()) == 1


def test_a_store_that_decides_an_act_anew_is_found_out(net: LaptopsAtStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has a receipt has it for ever; another one for the same act is another past."""
    _, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    desk.laptop.record(item, "comment.made", comment())
    desk.exchange()
    desk.laptop.record(item, "comment.made", comment())
    honest = desk.laptop.exchange.batch_from

    def other_receipt(first: int) -> Any:  # noqa: ANN401 - as the engine's own
        from dataclasses import replace  # noqa: PLC0415 - for this forgery alone

        batch = honest(first)
        before, *others = batch.acts
        forged = replace(before, row=replace(before.row, receipt=desk.laptop.outbox()[0].envelope))
        return replace(batch, acts=(forged, *others))

    monkeypatch.setattr(desk.laptop.exchange, "batch_from", other_receipt)
    desk.line.mishaps.append(says_gap(2))
    with pytest.raises(Refused, match="receipt_not_kept"):
        desk.exchange()
    assert desk.laptop.memory.stopped == "receipt_not_kept"


# Versions


def test_a_laptop_goes_on_with_a_feed_once_it_understands_it(
    net: LaptopsAtStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An older program keeps what it does not understand, shows the other feeds, and folds all after its upgrade."""
    meeting, item = net.world.publish()
    an, binh = net.desk(AN), net.desk(BINH)
    net.settle()
    binh.laptop.record(item, "comment.made", comment("Mới."))
    binh.laptop.record(meeting, "attendance.joined", {"where": "room"})
    binh.exchange()
    with monkeypatch.context() as older:
        older.setitem(deciding.KINDS, FeedKind.ITEM, without("comment.made"))  # type: ignore[arg-type]  # a dict, in fact
        an.exchange()
        assert an.states()[item].seq == 1, "folded up to there"
        assert an.states()[meeting] == binh.states()[meeting]
        an = net.again(an)
        an.exchange()
        assert an.laptop.exchange.held()[item] == binh.laptop.exchange.held()[item], "all of it is here"
        assert an.states()[item].seq == 1
    an = net.again(an)
    assert an.states()[item] == binh.states()[item]
    an.laptop.record(item, "comment.made", comment("Đã hiểu."))
    net.settle()
    assert an.states() == binh.states()


def test_what_an_older_store_did_not_understand_can_be_done_again_after_its_upgrade(
    net: LaptopsAtStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, item = net.world.publish()
    an = net.desk(AN)
    an.exchange()
    recorded = an.laptop.record(item, "comment.made", comment("Một."))
    with monkeypatch.context() as older:
        older.setitem(deciding.KINDS, FeedKind.ITEM, without("comment.made"))  # type: ignore[arg-type]  # a dict, in fact
        an.exchange()
    an = net.again(an)
    (found,) = an.laptop.attention()
    assert (found.act.id, found.code) == (recorded.act.id, "unknown_kind")
    assert Catalogue.shipped().sentence("unknown_kind", Language.VIETNAMESE)
    an.laptop.do_again(recorded.act.id)
    an.exchange()
    assert an.laptop.attention() == ()
    assert [made.text for made in an.states()[item].comments.values()] == ["Một."]


def without(kind: str) -> dict[str, object]:
    """The kinds of items that an older version knows."""
    return {name: known for name, known in deciding.KINDS[FeedKind.ITEM].items() if name != kind}


# Access that ends


def rows_about(desk: Desk, feed: str) -> dict[str, int]:
    """In how many rows of which tables a laptop's database speaks of a feed."""
    found: dict[str, int] = {}
    with desk.laptop._core.store.reading() as reading:
        connection: Any = reading._connection  # type: ignore[attr-defined]  # the rows themselves are in question
        for table in Base.metadata.sorted_tables:
            for row in connection.execute(table.select()):
                if any(feed in value for value in map(str, row)):
                    found[table.name] = found.get(table.name, 0) + 1
    return found


def test_access_that_ends_leaves_nothing_on_the_disk_and_comes_back_whole(net: LaptopsAtStore) -> None:
    meeting, item = net.world.publish()
    an, binh = net.desk(AN), net.desk(BINH)
    net.settle()
    an.laptop.record(item, "comment.made", comment("Của An."))
    binh.laptop.record(item, "comment.made", comment("Của Bình."))
    net.settle()
    assert rows_about(an, item)
    person = {"person": AN.id, "name": AN.name, "title": "", "agency": "", "order": 2}
    net.world.do(net.world.office, "body", "person.changed", {**person, "voting": 0, "roles": ["auditor"]})
    net.world.do(net.world.office, "body", "person.changed", {**person, "voting": 0, "roles": []})
    an.exchange()
    an.move_papers()
    an = net.again(an)
    assert an.laptop.feeds() == {"body"}
    for feed in (meeting, item):
        # What the person did themself, with its receipt, is kept for ever: a store that lost it may need it.
        assert set(rows_about(an, feed)) <= {"outbox", "own_withdrawn"}
    net.world.do(net.world.office, "body", "person.changed", {**person, "voting": 1, "roles": ["member"]})
    an.exchange()
    assert an.states()[item] == binh.laptop.confirmed(item)
    assert an.laptop.exchange.held()[item][0] == 3


# Patience


def test_who_asks_too_often_is_told_how_long_to_wait_and_loses_nothing(net: LaptopsAtStore, world: World) -> None:
    _, item = net.world.publish()
    an = net.desk(AN)
    an.exchange()
    services = Services(world.store.cases)
    services._known = Throttle(rate=0, burst=2)
    with TestClient(create_app(services)) as client:
        an.line.inner = client._transport
        an.exchange()
        an.exchange()
        an.laptop.record(item, "comment.made", comment())
        with pytest.raises(Unavailable, match="too_many") as found:
            an.exchange()
        assert found.value.details["retry_after"] == 2
        assert [one.standing for one in an.laptop.outbox()] == [Standing.WAITING]
        services._known = Throttle(rate=1e9, burst=2)
        an.exchange()
        assert an.laptop.outbox() == ()


@pytest.mark.parametrize(
    ("status", "headers", "code", "rest"),
    [
        (503, {"Retry_After": "17"}, "store_down", 17),
        (429, {"Retry_After": "9"}, "too_many", 9),
        (429, {}, "too_many", None),
        (503, {"Retry_After": "Wed, 21 Oct 2026 07:28:00 GMT"}, "store_down", None),
        (503, {"Retry_After": "-1"}, "store_down", None),
        (503, {"Retry_After": "9" * 30}, "store_down", None),
    ],
)
def test_somebody_on_the_way_may_ask_for_patience_too(
    net: LaptopsAtStore, status: int, headers: dict[str, str], code: str, rest: int | None
) -> None:
    _, item = net.world.publish()
    an = net.desk(AN)
    an.exchange()
    an.laptop.record(item, "comment.made", comment())
    an.line.mishaps.append(answering(status, b"busy", Content_Type="text/plain", **headers))
    with pytest.raises(Unavailable) as found:
        an.exchange()
    assert (found.value.code, found.value.details.get("retry_after")) == (code, rest)
    assert len(an.laptop.outbox()) == 1


def test_a_running_store_forgets_uploads_that_nobody_goes_on_with(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "_SWEEP_SECONDS", 0.01)
    desk, caller = world.store.cases.papers, world.office.caller
    upload = desk.open(caller, UploadRequest("body", "ab" * 32, 100)).upload
    desk.append(caller, upload, 0, b"half")

    async def run() -> None:
        async with server._swept(world.store)(create_app(Services(world.store.cases))):
            await asyncio.sleep(0.1)
            assert left(world), "nobody forgets what is a minute old"
            world.clock.time += 7 * 24 * HOUR + 1
            async with asyncio.timeout(10):
                while left(world):
                    await asyncio.sleep(0.01)

    asyncio.run(run())


def left(world: World) -> list[object]:
    """Files of uploads."""
    return list(world.folder.papers.rglob("uploads/*"))
