"""Notices what other processes wrote, so that laptops which listen at this one hear of it too.

The register's size tells: one small question, a few times a second, for all bodies with listeners here, and none where
nobody listens. What this process wrote is found in the same way, only sooner, so that nobody is told twice.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Collection, Mapping

from ecabinet.domain.faults import Refused, Unavailable

_PAUSE_SECONDS = 0.2

_log = logging.getLogger(__name__)

Sizes = Callable[[Collection[str]], Awaitable[Mapping[str, int]]]
"""Gives how many receipts the registers of bodies hold."""
Since = Callable[[str, int], Awaitable[tuple[int, Collection[str]]]]
"""Gives how long a body's register is now, and the feeds that moved behind an earlier size of it."""


class Watcher:
    """Watches the registers of bodies; for one event loop.

    `listened` names the bodies that somebody here listens for, and `tell` hears of what moved.
    """

    def __init__(
        self,
        sizes: Sizes,
        since: Since,
        listened: Callable[[], Collection[str]],
        tell: Callable[[str, Collection[str]], None],
    ) -> None:
        self._sizes = sizes
        self._since = since
        self._listened = listened
        self._tell = tell
        self._seen: dict[str, int] = {}
        self._soon = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def begin(self, body: str) -> None:
        """Watch a body from now on: whatever is written once this has returned will be told. Raises `Unavailable`."""
        if body not in self._seen:
            found = (await self._sizes([body])).get(body, 0)
            self._seen.setdefault(body, found)
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._watch())

    def look(self) -> None:
        """Look at once: this process has written something."""
        self._soon.set()

    async def _watch(self) -> None:
        """Look again and again as long as somebody listens."""
        while bodies := set(self._listened()):
            self._seen = {body: size for body, size in self._seen.items() if body in bodies}
            try:
                for body, size in (await self._sizes(bodies)).items():
                    if size != self._seen.setdefault(body, size):
                        self._seen[body], feeds = await self._since(body, self._seen[body])
                        self._tell(body, feeds)
            except (Refused, Unavailable) as fault:
                _log.warning("pokes have to wait: %s", fault)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._soon.wait(), _PAUSE_SECONDS)
            self._soon.clear()
