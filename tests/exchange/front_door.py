"""The store's application without a network in between: any bytes may be asked, and what comes back is judged."""

import asyncio
import re
import sqlite3
import time
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self
from urllib.parse import unquote

from ecabinet.application.messages import Catalogue
from ecabinet.protocol import messages
from ecabinet.protocol.messages import Problem
from ecabinet.service.app import create_app
from ecabinet.service.services import Services
from ecabinet.service.throttle import Throttle
from tests.central.store_world import World

SLOWEST_SECONDS = 10.0
"""How long one request may take at most; generous, because other tests run beside this one."""

_MEANT_TO_CHANGE = re.compile(r"device_fork|paper_\w+")
"""Refusals that leave a trace on purpose: a laptop that forked writes no more; what is no paper is forgotten."""


@dataclass(frozen=True)
class Asked:
    """A request as it goes over the line, byte for byte."""

    method: str
    target: bytes
    headers: tuple[tuple[bytes, bytes], ...] = ()
    content: bytes = b""


@dataclass
class Told:
    """What came back."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    content: bytes = b""
    seconds: float = 0.0

    @property
    def code(self) -> str:
        """The code of a refusal, which must be in the agreed form."""
        assert self.headers.get("content-type") == "application/problem+json", (self.status, self.headers)
        return messages.decode_answer(self.content, Problem).code


class FrontDoor:
    """One application of a store, asked in this process; nobody is held back for asking often."""

    def __init__(self, world: World) -> None:
        self.world = world
        services = Services(world.store.cases)
        for name in ("_known", "_people", "_strangers"):
            assert isinstance(getattr(services, name), Throttle)
            setattr(services, name, Throttle(rate=1e9, burst=10**9))
        self._app = create_app(services)
        self._runner = asyncio.Runner()
        self._watching = sqlite3.connect(world.folder.database) if world.folder.database.exists() else None
        self._codes = Catalogue.shipped().codes

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._watching is not None:
            self._watching.close()
        self._runner.close()

    def ask(self, asked: Asked) -> Told:
        """Ask; a defect in the application raises here."""
        told = Told()
        began = time.monotonic()
        self._runner.run(self._answered(asked, told))
        told.seconds = time.monotonic() - began
        return told

    def judge(self, asked: Asked) -> Told:
        """Ask, and require what holds for every request, however wrong it is."""
        before = self.state()
        told = self.ask(asked)
        assert 200 <= told.status < 300 or 400 <= told.status < 500, told
        assert told.seconds < SLOWEST_SECONDS, told.seconds
        if told.status >= 400:
            assert told.code in self._codes, told.code
            assert _MEANT_TO_CHANGE.fullmatch(told.code) or self.state() == before, told
        elif asked.method in {"GET", "HEAD"}:
            assert self._papers() == before[1]
        return told

    def state(self) -> tuple[object, tuple[tuple[str, int], ...]]:
        """What changes as soon as anybody writes to the database or to a paper."""
        if self._watching is not None:
            return self._watching.execute("PRAGMA data_version").fetchone()[0], self._papers()
        with self.world.store.ledger.reading(self.world.body) as snapshot:
            return (snapshot.register(), *snapshot.moved(0)), self._papers()

    def _papers(self) -> tuple[tuple[str, int], ...]:
        files = self.world.folder.papers.rglob("*")
        return tuple(sorted((str(file), file.stat().st_size) for file in files if file.is_file()))

    async def _answered(self, asked: Asked, told: Told) -> None:
        heard = asyncio.Event()
        waiting = [{"type": "http.request", "body": asked.content, "more_body": False}]

        async def receive() -> dict[str, Any]:
            if waiting:
                return waiting.pop()
            await heard.wait()
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:  # noqa: ANN401 - as ASGI has it
            if message["type"] == "http.response.start":
                told.status = message["status"]
                told.headers = {name.decode().lower(): value.decode() for name, value in message["headers"]}
            else:
                told.content += message.get("body", b"")
                if told.headers.get("content-type", "").startswith("text/event-stream"):
                    heard.set()  # an open line never ends by itself

        await self._app(_scope(asked), receive, send)


def _scope(asked: Asked) -> dict[str, Any]:
    """As the server in front of the application makes it."""
    path, _, query = asked.target.partition(b"?")
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": asked.method,
        "scheme": "http",
        "path": unquote(path.decode("ascii")),
        "raw_path": path,
        "query_string": query,
        "root_path": "",
        "headers": [(name.lower(), value) for name, value in asked.headers],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 2),
        "state": {},
    }
