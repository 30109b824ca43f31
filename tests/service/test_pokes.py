"""Open lines: who listens hears the names of feeds that moved, a few times a second, and only those they may read."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence

import pytest

from ecabinet.application.central import Caller
from ecabinet.domain.faults import Unavailable
from ecabinet.service.pokes import Switchboard
from ecabinet.service.services import Services
from tests.central.store_world import AN, World

BODY = "aa" * 32
AN_CALLS, BINH_CALLS = Caller(BODY, "laptop-1", "an", "key"), Caller(BODY, "laptop-2", "binh", "key")


async def everything(_body: str, callers: Sequence[Caller], feeds: Collection[str]) -> Mapping[str, Collection[str]]:
    return {caller.device: feeds for caller in callers}


async def next_poke(line: AsyncIterator[bytes]) -> list[str]:
    async with asyncio.timeout(5):
        async for event in line:
            if event.startswith(b"data: "):
                return json.loads(event.removeprefix(b"data: "))["feeds"]
    return []


def run(work: Callable[[Switchboard], Awaitable[None]], switchboard: Switchboard | None = None) -> None:
    asyncio.run(work(switchboard or Switchboard(everything)))


def test_who_listens_is_told_what_moved() -> None:
    async def work(switchboard: Switchboard) -> None:
        line = switchboard.listen(AN_CALLS)
        assert (await anext(line)).startswith(b":")
        switchboard.moved(BODY, ["meeting:1", "body"])
        assert await next_poke(line) == ["body", "meeting:1"]

    run(work)


def test_another_body_is_not_heard() -> None:
    async def work(switchboard: Switchboard) -> None:
        line = switchboard.listen(AN_CALLS)
        switchboard.moved("bb" * 32, ["meeting:1"])
        switchboard.moved(BODY, ["meeting:2"])
        assert await next_poke(line) == ["meeting:2"]

    run(work)


def test_a_flood_comes_in_four_pokes_a_second_at_most() -> None:
    async def work(switchboard: Switchboard) -> None:
        line = switchboard.listen(AN_CALLS)
        heard: list[list[str]] = []

        async def hear() -> None:
            while True:
                heard.append(await next_poke(line))

        hearing = asyncio.create_task(hear())
        began = time.monotonic()
        for number in range(60):
            switchboard.moved(BODY, [f"item:{number}"])
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.3)
        hearing.cancel()
        seconds = time.monotonic() - began
        assert len(heard) <= 4 * seconds + 1
        assert {feed for poke in heard for feed in poke} == {f"item:{number}" for number in range(60)}

    run(work)


def test_a_laptop_that_calls_again_takes_its_own_place() -> None:
    async def work(switchboard: Switchboard) -> None:
        former = switchboard.listen(AN_CALLS)
        assert await anext(former)
        newer = switchboard.listen(AN_CALLS)
        async with asyncio.timeout(5):
            assert [event async for event in former] == []
        switchboard.moved(BODY, ["body"])
        assert await next_poke(newer) == ["body"]

    run(work)


def test_all_lines_end_when_the_program_does() -> None:
    async def work(switchboard: Switchboard) -> None:
        lines = [switchboard.listen(caller) for caller in (AN_CALLS, BINH_CALLS)]
        for line in lines:
            await anext(line)
        switchboard.close()
        async with asyncio.timeout(5):
            for line in lines:
                assert [event async for event in line] == []

    run(work)


def test_a_silent_line_breathes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ecabinet.service.pokes._BREATH_SECONDS", 0.02)

    async def work(switchboard: Switchboard) -> None:
        line = switchboard.listen(AN_CALLS)
        await anext(line)
        assert await anext(line) == b":\n\n"

    run(work)


def test_a_store_that_is_busy_loses_pokes_and_nothing_else() -> None:
    calls = 0

    async def busy(body: str, callers: Sequence[Caller], feeds: Collection[str]) -> Mapping[str, Collection[str]]:
        nonlocal calls
        calls += 1
        if calls == 1:
            raise Unavailable("store_busy")
        return await everything(body, callers, feeds)

    async def work(switchboard: Switchboard) -> None:
        line = switchboard.listen(AN_CALLS)
        await anext(line)
        switchboard.moved(BODY, ["meeting:1"])
        await asyncio.sleep(0.05)
        switchboard.moved(BODY, ["meeting:2"])
        assert await next_poke(line) == ["meeting:2"]

    run(work, Switchboard(busy))


def test_nobody_is_told_of_a_feed_that_is_not_for_them(world: World) -> None:
    meeting, item = world.publish(audience=(AN.id,))
    services = Services(world.store.cases)

    async def work(switchboard: Switchboard) -> None:
        an, binh = switchboard.listen(world.an.caller), switchboard.listen(world.binh.caller)
        switchboard.moved(world.body, [meeting, item])
        assert await next_poke(an) == sorted([meeting, item])
        assert await next_poke(binh) == [meeting]

    run(work, services.switchboard)


def test_a_laptop_that_is_revoked_while_it_listens_hears_nothing_more(world: World) -> None:
    services = Services(world.store.cases)

    async def work(switchboard: Switchboard) -> None:
        binh, an = switchboard.listen(world.binh.caller), switchboard.listen(world.an.caller)
        world.do(world.office, "body", "device.revoked", {"device": world.binh.device, "reason": "Lost."})
        switchboard.moved(world.body, ["body"])
        assert await next_poke(an) == ["body"]
        switchboard.close()
        async with asyncio.timeout(5):
            assert [event async for event in binh] == [b": listening\n\n"]

    run(work, services.switchboard)


def test_who_calls_again_while_the_store_ends_is_not_kept_on_the_line() -> None:
    async def work(switchboard: Switchboard) -> None:
        first = switchboard.listen(AN_CALLS)
        await anext(first)
        switchboard.close()
        assert await next_poke(first) == []
        again = switchboard.listen(AN_CALLS)
        assert await next_poke(again) == []

    run(work)
