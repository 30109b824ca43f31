"""What the endpoints work with, and the one way by which they reach it from the event loop."""

from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import ParamSpec, TypeVar

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request

from ecabinet.application.central import Caller, Decider
from ecabinet.application.central_access import Gate
from ecabinet.application.central_answers import Reader
from ecabinet.application.central_audit import FetchAudit
from ecabinet.application.central_movements import Movements
from ecabinet.application.central_papers import PaperDesk
from ecabinet.application.central_recovery import Recovery
from ecabinet.domain.faults import Refused
from ecabinet.protocol.recovery_messages import DonateRequest
from ecabinet.service import reading
from ecabinet.service.pokes import Switchboard
from ecabinet.service.throttle import Throttle
from ecabinet.service.watching import Watcher

_THREADS = 12
_THREADS_FOR_INTAKE = 2
"""Papers are looked into one after the other; those that wait for it must not keep all threads busy."""
P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class UseCases:
    """What the store can do, apart from HTTP."""

    gate: Gate
    decider: Decider
    reader: Reader
    papers: PaperDesk
    recovery: Recovery
    audit: FetchAudit
    movements: Movements | None = None
    """Where other processes write to the same ledger."""


class Services:
    """The use cases behind threads, the open lines of those who listen, and what holds back the impatient."""

    def __init__(self, store: UseCases) -> None:
        self.store = store
        self.switchboard = Switchboard(self._readable)
        self._watcher = self._watching(store.movements) if store.movements else None
        self._known = Throttle(rate=50, burst=600)
        self._people = Throttle(rate=75, burst=900, code="too_many_together")
        self._strangers = Throttle(rate=2, burst=120)
        self._threads = CapacityLimiter(_THREADS)
        self._intake = CapacityLimiter(_THREADS_FOR_INTAKE)

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do something that waits for disk or processor without holding up the others."""
        return await to_thread.run_sync(lambda: work(*args, **kwargs), limiter=self._threads)

    async def run_intake(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """As `run`, for what looks into papers."""
        return await to_thread.run_sync(lambda: work(*args, **kwargs), limiter=self._intake)

    async def signed(self, request: Request, limit: int = 0) -> tuple[Caller, bytes]:
        """Whose request it is, and its content; raises `Refused` for anything unsigned, too large or too frequent.

        Content is taken in only from who names a laptop of ours; whether it is really theirs, the signature tells.
        """
        claim, data = reading.claim(request), b""
        if limit:
            await self.run(self.store.gate.find, claim)
            data = await reading.content(request, limit)
        caller = await self.run(self.store.gate.identify, claim, reading.call(request, data))
        self._known.pass_on(caller.device)
        self._people.pass_on(f"{caller.body}/{caller.person}")
        return caller, data

    async def introduced(self, request: Request, limit: int) -> tuple[Caller, bytes]:
        """As `signed`, also for a laptop that a restored store does not know, if its content proves that it joined."""
        try:
            return await self.signed(request, limit)
        except Refused as fault:
            if fault.code != "unknown_device":
                raise
        claim, data = reading.claim(request), await self.unsigned(request, limit)
        asked = reading.decoded(data, DonateRequest)
        caller = await self.run(self.store.recovery.introduced, claim.body, claim.device, asked)
        await self.run(self.store.gate.check, claim, reading.call(request, data), caller.key)
        return caller, data

    async def unsigned(self, request: Request, limit: int) -> bytes:
        """The content of a request from somebody unknown so far."""
        self._strangers.pass_on(request.client.host if request.client else "")
        return await reading.content(request, limit)

    async def listen(self, caller: Caller) -> AsyncIterator[bytes]:
        """A laptop's open line: what moves from now on is told. Raises as `Switchboard.listen`, and `Unavailable`."""
        events = self.switchboard.listen(caller)
        if self._watcher is not None:
            await self._watcher.begin(caller.body)
        return events

    def acted(self, body: str, feeds: Collection[str]) -> None:
        """Have those who listen told that acts moved feeds of a body."""
        if self._watcher is None:
            self.switchboard.moved(body, feeds)
        elif feeds:
            self._watcher.look()

    def _watching(self, movements: Movements) -> Watcher:
        switchboard = self.switchboard
        return Watcher(
            sizes=lambda bodies: self.run(movements.sizes, bodies),
            since=lambda body, size: self.run(movements.since, body, size),
            listened=lambda: switchboard.bodies,
            tell=switchboard.moved,
        )

    async def _readable(
        self, body: str, callers: Sequence[Caller], feeds: Collection[str]
    ) -> Mapping[str, Collection[str]]:
        return await self.run(self.store.reader.readable, body, callers, feeds)
