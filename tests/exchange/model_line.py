"""The line between laptops and a store in one process: real requests to a real application, and their mishaps."""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Final, ParamSpec, TypeVar

import httpx2

from ecabinet.protocol import messages
from ecabinet.protocol.messages import ExchangeRequest
from ecabinet.service.services import Services
from ecabinet.sync.exchanging import EXCHANGE
from tests.exchange.mortal import LaptopDiedError

ADDRESS: Final = "http://store"
_KEPT_REQUESTS = 6
P = ParamSpec("P")
T = TypeVar("T")


class Mishap(Enum):
    """What the line does to one request."""

    NONE = auto()
    LOSES_REQUEST = auto()
    LOSES_ANSWER = auto()
    BRINGS_IT_TWICE = auto()
    LAPTOP_DIES = auto()


class InlineServices(Services):
    """The store's services without threads, so that every run of the model is the same again."""

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do it here and now."""
        return work(*args, **kwargs)


@dataclass
class Letter:
    """A request as it went out, and the answer if there was one."""

    request: httpx2.Request
    answer: bytes = b""

    @property
    def is_exchange(self) -> bool:
        """Whether it is one of the exchange."""
        return self.request.url.path == EXCHANGE

    @property
    def asked(self) -> ExchangeRequest:
        """What was asked."""
        return messages.decode_request(self.request.content, ExchangeRequest)


@dataclass
class Line:
    """The HTTP client of one laptop."""

    deliver: Callable[[httpx2.Request], httpx2.Response]
    is_on: bool = True
    next: Mishap = Mishap.NONE
    letters: deque[Letter] = field(default_factory=lambda: deque(maxlen=_KEPT_REQUESTS))

    def build_request(self, method: str, target: str, **kwargs: Any) -> httpx2.Request:  # noqa: ANN401 - as a client's own
        """As a client's own."""
        return httpx2.Request(method, ADDRESS + target, **kwargs)

    def send(self, request: httpx2.Request, **_kwargs: Any) -> httpx2.Response:  # noqa: ANN401 - as a client's own
        """Bring a request and its answer, or not."""
        if not self.is_on:
            raise httpx2.ConnectError("nobody there")
        mishap, self.next = self.next, Mishap.NONE
        letter = Letter(request)
        self.letters.append(letter)
        if mishap is Mishap.LOSES_REQUEST:
            raise httpx2.WriteError("cut off on the way there")
        response = self.deliver(request)
        letter.answer = response.content if response.is_success else b""
        if mishap is Mishap.BRINGS_IT_TWICE:
            self.deliver(request)
        if mishap is Mishap.LAPTOP_DIES:
            raise LaptopDiedError
        if mishap is Mishap.LOSES_ANSWER:
            raise httpx2.ReadError("cut off on the way back")
        return httpx2.Response(response.status_code, headers=response.headers, content=iter((response.content,)))

    def close(self) -> None:
        """Nothing to let go of."""


async def asked_of(app: Callable[..., Any], request: httpx2.Request) -> httpx2.Response:
    """Put a request to an ASGI application; its whole answer."""
    target = request.url.raw_path
    path, _, query = target.partition(b"?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": request.method,
        "path": path.decode("ascii"),
        "raw_path": path,
        "query_string": query,
        "headers": [(name.lower().encode("ascii"), data.encode("ascii")) for name, data in request.headers.items()],
        "client": ("127.0.0.1", 1),
        "server": ("store", 80),
        "scheme": "http",
    }
    parts = iter([{"type": "http.request", "body": request.content, "more_body": False}])
    sent: list[Mapping[str, Any]] = []

    async def receive() -> Mapping[str, Any]:
        return next(parts)

    async def send(message: Mapping[str, Any]) -> None:
        sent.append(message)

    await app(scope, receive, send)
    headers = {name.decode("ascii"): data.decode("ascii") for name, data in sent[0]["headers"]}
    content = b"".join(message.get("body", b"") for message in sent[1:])
    return httpx2.Response(sent[0]["status"], headers=headers, content=content)
