"""A bad line: a proxy between laptops and store that cuts, delays, doubles and reorders, and answers in its own name.

It reads HTTP no further than it must to tell one request from the next, and passes on the very bytes it was sent.
"""

import asyncio
import contextlib
import random
import socket
import threading
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

_HEAD_BYTES: Final = 1 << 16
_HELD_SECONDS: Final = 2.0
_LONGEST_POKES_SECONDS: Final = 4.0
_PIECE: Final = 1 << 16


class Fate(StrEnum):
    """What the line does with one request."""

    PASSED = "passed on"
    REQUEST_CUT = "requests cut in the middle"
    ANSWER_CUT = "answers cut in the middle"
    ANSWER_LOST = "answers lost"
    DELAYED = "delayed"
    TWICE = "sent twice"
    HELD = "held back while a later one passed"
    REPLAYED_LATE = "arrived after the laptop had given up"
    BUSY = "answered 503"
    WEB_PAGE = "answered with a web page"


CUTS: Final = frozenset({Fate.REQUEST_CUT, Fate.ANSWER_CUT, Fate.ANSWER_LOST, Fate.REPLAYED_LATE})
"""The fates in which a laptop's line is cut."""
_ODDS: Final = {
    Fate.PASSED: 40,
    Fate.REQUEST_CUT: 8,
    Fate.ANSWER_CUT: 8,
    Fate.ANSWER_LOST: 6,
    Fate.DELAYED: 8,
    Fate.TWICE: 10,
    Fate.HELD: 6,
    Fate.REPLAYED_LATE: 4,
    Fate.BUSY: 5,
    Fate.WEB_PAGE: 5,
}
_OWN_ANSWERS: Final = {
    Fate.BUSY: b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n",
    Fate.WEB_PAGE: b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 18\r\n\r\n<html>Room?</html>",
}


@dataclass(frozen=True, slots=True)
class Message:
    """A request or an answer as it stood on the line."""

    head: bytes
    body: bytes

    @property
    def bytes(self) -> bytes:
        """All of it."""
        return self.head + self.body

    @property
    def start(self) -> str:
        """Its first line."""
        return self.head.partition(b"\r\n")[0].decode("ascii")

    def header(self, name: str) -> str:
        """One of its headers; empty where there is none."""
        for line in self.head.split(b"\r\n")[1:]:
            found, _, value = line.partition(b":")
            if found.strip().lower() == name.encode("ascii"):
                return value.strip().decode("ascii")
        return ""


Ear = Callable[[Message, Message], None]
"""Hears every request with the store's whole answer, whether or not the answer reaches anybody."""


class BadLine:
    """The proxy, in a thread of its own; `is_bad` may be set at any time, `seen` counts what it did."""

    def __init__(self, stores: Callable[[], list[int]], ear: Ear, seed: int) -> None:
        self.seen: Counter[Fate] = Counter()
        self.pokes_cut = 0
        self.is_bad = True
        self._stores = stores
        self._ear = ear
        self._chance = random.Random(seed)  # noqa: S311 - to be the same again, not to be secret
        self._passed = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._loop = asyncio.new_event_loop()
        self._ending = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._lines: set[asyncio.StreamWriter] = set()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._serve(),))
        self._thread.start()

    @property
    def cuts(self) -> int:
        """How often a request or its answer was cut off; lines of pokes are counted apart."""
        return sum(self.seen[fate] for fate in CUTS)

    def close(self) -> None:
        """End, and cut whatever is open."""
        self._loop.call_soon_threadsafe(self._ending.set)
        self._thread.join(10)
        self._loop.close()

    async def _serve(self) -> None:
        server = await asyncio.start_server(self._on_connection, sock=self._socket, limit=_HEAD_BYTES)
        await self._ending.wait()
        server.close()
        while self._tasks:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
        for writer in self._lines:  # also of those whose work was cancelled before it began
            writer.transport.abort()
        await asyncio.sleep(0.01)  # aborted lines are closed in the loop's next turn

    def _on_connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._ending.is_set():
            writer.transport.abort()
            return
        self._lines.add(writer)
        self._begin(self._carry(reader, writer))

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one laptop's requests, one after the other, until a side ends or the line is cut."""
        try:
            with contextlib.suppress(OSError, EOFError):
                while request := await _message(reader):
                    if not await self._deal(request, writer):
                        break
        finally:
            writer.transport.abort()
            self._lines.discard(writer)

    async def _deal(self, request: Message, writer: asyncio.StreamWriter) -> bool:
        """Do with a request as chance has it; whether its connection goes on."""
        if "/v1/pokes" in request.start:
            await self._carry_pokes(request, writer)
            return False
        fate = self._fate()
        self.seen[fate] += 1
        if own := _OWN_ANSWERS.get(fate):
            writer.write(own)
            await writer.drain()
            return True
        match fate:
            case Fate.REQUEST_CUT:
                await self._send_half(request)
                return False
            case Fate.REPLAYED_LATE:
                self._begin(self._send_late(request))
                return False
            case Fate.HELD:
                await self._until_another_passed()
            case Fate.DELAYED:
                await asyncio.sleep(self._chance.uniform(0.05, 1.0))
            case Fate.TWICE:
                self._begin(self._send_unheard(request))
        answer = await self._ask(request)
        if fate in {Fate.ANSWER_CUT, Fate.ANSWER_LOST}:
            kept = len(answer.bytes) // 2 if fate is Fate.ANSWER_CUT else 0
            writer.write(answer.bytes[:kept])
            await writer.drain()
            return False
        writer.write(answer.bytes)
        await writer.drain()
        return True

    def _fate(self) -> Fate:
        return self._chance.choices(list(_ODDS), list(_ODDS.values()))[0] if self.is_bad else Fate.PASSED

    async def _ask(self, request: Message) -> Message:
        """Put a request to a store on a connection of its own; raises `OSError` or `EOFError` where that breaks."""
        reader, writer = await self._connected()
        try:
            writer.write(request.bytes)
            await writer.drain()
            answer = await _message(reader)
        finally:
            writer.transport.abort()
        if answer is None:
            raise EOFError("the store is gone")
        self._passed += 1
        self._ear(request, answer)
        return answer

    async def _send_half(self, request: Message) -> None:
        with contextlib.suppress(OSError, EOFError):
            _, writer = await self._connected()
            writer.write(request.bytes[: max(1, len(request.bytes) * 2 // 3)])
            await writer.drain()
            await asyncio.sleep(0.01)
            writer.transport.abort()

    async def _send_late(self, request: Message) -> None:
        await self._until_another_passed()
        await self._send_unheard(request)

    async def _send_unheard(self, request: Message) -> None:
        with contextlib.suppress(OSError, EOFError):
            await self._ask(request)

    async def _until_another_passed(self) -> None:
        before, deadline = self._passed, self._loop.time() + _HELD_SECONDS
        while self._passed == before and self._loop.time() < deadline:
            await asyncio.sleep(0.02)

    async def _carry_pokes(self, request: Message, writer: asyncio.StreamWriter) -> None:
        """Pass on pokes until a side ends, or for a while on a bad line."""
        reader, upstream = await self._connected()
        cut_at = self._loop.time() + self._chance.uniform(0.2, _LONGEST_POKES_SECONDS)
        try:
            upstream.write(request.bytes)
            while True:
                with contextlib.suppress(TimeoutError):
                    piece = await asyncio.wait_for(reader.read(_PIECE), 0.2)
                    if not piece:
                        return
                    writer.write(piece)
                if writer.transport.is_closing():
                    return
                if self.is_bad and self._loop.time() > cut_at:
                    self.pokes_cut += 1
                    return
        finally:
            upstream.transport.abort()

    async def _connected(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection("127.0.0.1", self._chance.choice(self._stores()), limit=_HEAD_BYTES)


async def _message(reader: asyncio.StreamReader) -> Message | None:
    """The next request or answer of a connection; None where it ended before there was one."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError as error:
        if error.partial:
            raise
        return None
    found = Message(head, b"")
    return Message(head, await reader.readexactly(int(found.header("content-length") or 0)))
