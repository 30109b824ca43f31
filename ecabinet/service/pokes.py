"""Pokes: the names of feeds that moved, pushed to laptops that listen, so that they need not ask all the time.

A poke says nothing that an exchange would not; one that gets lost costs the time until the laptop asks by itself.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence

from ecabinet.application.central import Caller
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol import messages
from ecabinet.protocol.messages import Poke

_PAUSE_SECONDS = 0.25
"""Not more than four pokes a second to one laptop; what moves meanwhile comes together."""
_BREATH_SECONDS = 15.0
"""After that much silence an empty line tells both sides that the other is still there."""
_MOST_LISTENERS = 10_000

_HELLO = b": listening\n\n"
_BREATH = b":\n\n"

_log = logging.getLogger(__name__)

Readable = Callable[[str, Sequence[Caller], Collection[str]], Awaitable[Mapping[str, Collection[str]]]]
"""Gives, for each device among callers of one body, those of the feeds that it may read now."""


class Listener:
    """One laptop's open line: what it has not been told yet."""

    def __init__(self, caller: Caller) -> None:
        self.caller = caller
        self._waiting: set[str] = set()
        self._something = asyncio.Event()
        self._is_open = True

    def tell(self, feeds: Collection[str]) -> None:
        """Note feeds that moved."""
        if feeds:
            self._waiting.update(feeds)
            self._something.set()

    def hang_up(self) -> None:
        """End the line."""
        self._is_open = False
        self._something.set()

    async def next_feeds(self) -> frozenset[str] | None:
        """Wait for feeds that moved: none after a long silence, nothing once the line has ended."""
        try:
            async with asyncio.timeout(_BREATH_SECONDS):
                await self._something.wait()
        except TimeoutError:
            return frozenset()
        self._something.clear()
        feeds, self._waiting = frozenset(self._waiting), set()
        return feeds if self._is_open else None


class Switchboard:
    """All open lines; a laptop that calls again takes the place of its older line."""

    def __init__(self, readable: Readable) -> None:
        self._readable = readable
        self._loop: asyncio.AbstractEventLoop | None = None
        self._listeners: dict[tuple[str, str], Listener] = {}
        self._moved: dict[str, set[str]] = {}
        self._rounds: dict[str, asyncio.Task[None]] = {}
        self._is_closed = False

    @property
    def bodies(self) -> Collection[str]:
        """The bodies whose laptops listen."""
        return {body for body, _ in self._listeners}

    def moved(self, body: str, feeds: Collection[str]) -> None:
        """Tell all who listen that feeds of a body moved; may be called from any thread, also when nobody listens."""
        if feeds and self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._note, body, frozenset(feeds))

    def close(self) -> None:
        """End every line, so that the program can end; may be called from any thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._hang_up)

    def listen(self, caller: Caller) -> AsyncIterator[bytes]:
        """A laptop's line as server-sent events; raises `Refused("too_many")` where too many are open."""
        self._loop = asyncio.get_running_loop()
        place = (caller.body, caller.device)
        if former := self._listeners.pop(place, None):
            former.hang_up()
        if len(self._listeners) >= _MOST_LISTENERS:
            raise Refused("too_many")
        listener = self._listeners[place] = Listener(caller)
        if self._is_closed:  # who was hung up calls again at once, while the program is still ending
            listener.hang_up()
        return self._events(place, listener)

    async def _events(self, place: tuple[str, str], listener: Listener) -> AsyncIterator[bytes]:
        try:
            yield _HELLO
            while (feeds := await listener.next_feeds()) is not None:
                yield b"data: " + messages.encode(Poke(sorted(feeds))) + b"\n\n" if feeds else _BREATH
        finally:
            if self._listeners.get(place) is listener:
                del self._listeners[place]

    def _note(self, body: str, feeds: frozenset[str]) -> None:
        self._moved.setdefault(body, set()).update(feeds)
        if body not in self._rounds:
            self._rounds[body] = asyncio.get_running_loop().create_task(self._go_round(body))

    async def _go_round(self, body: str) -> None:
        """Tell a body's listeners what moved, with a pause behind each round, until nothing is left to tell."""
        try:
            while feeds := self._moved.pop(body, None):
                await self._tell(body, feeds)
                await asyncio.sleep(_PAUSE_SECONDS)
        finally:
            del self._rounds[body]

    async def _tell(self, body: str, feeds: set[str]) -> None:
        """One question for all listeners: what each of them may hear of."""
        listeners = [listener for (of, _), listener in self._listeners.items() if of == body]
        if not listeners:
            return
        try:
            readable = await self._readable(body, [listener.caller for listener in listeners], feeds)
        except Unavailable as fault:
            _log.warning("pokes of %d feeds are lost: %s", len(feeds), fault)
            return
        for listener in listeners:
            listener.tell(readable.get(listener.caller.device, ()))

    def _hang_up(self) -> None:
        self._is_closed = True
        for listener in self._listeners.values():
            listener.hang_up()
