"""Signed calls to the central store, and what can go wrong with them, as faults with a code for people."""

import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, TypeVar

import httpx2
import msgspec

from ecabinet.application.clocks import Clock
from ecabinet.domain.faults import Fault, Refused, Unavailable
from ecabinet.protocol import limits, messages, requests
from ecabinet.protocol.keys import SigningKey
from ecabinet.protocol.messages import Problem
from ecabinet.protocol.requests import Call
from ecabinet.sync.link import NETWORK_OFF, Watched

JSON: Final = "application/json"
PROBLEM: Final = "application/problem+json"
BYTES: Final = "application/octet-stream"
EVENTS: Final = "text/event-stream"
HTML: Final = "text/html"
CONNECTION_LOST: Final = "connection_lost"
STORE_DOWN: Final = "store_down"
CLOCK_SKEW: Final = "clock_skew"
RETRY_AFTER: Final = "retry_after"
"""The detail of a fault that says how many seconds the store asked to be left alone."""

_TOO_SLOW = 408
_TOO_MANY = 429
_NO_ENCODING: Final = {"Accept-Encoding": "identity"}
_PROBLEM_BYTES: Final = 64 * 1024
_DIGITS: Final = 6

Message = TypeVar("Message", bound=msgspec.Struct)


@dataclass(frozen=True, slots=True)
class Identity:
    """Who signs requests: a laptop of a body with its key."""

    body: str
    device: str
    key: SigningKey


class Wire:
    """The line to one central store; may be used by several threads.

    `offset` is how far the store's clock is ahead of this laptop's, in milliseconds: requests bear the store's time,
    acts never do.
    """

    def __init__(
        self, client: httpx2.Client, identity: Identity, clock: Clock, network: Watched[bool], offset: int = 0
    ) -> None:
        self._client = client
        self._identity = identity
        self._clock = clock
        self._network = network
        self.offset = offset

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def post(self, target: str, message: msgspec.Struct, shape: type[Message]) -> Message:
        """Ask for a message with a message; raises as `call`."""
        return self.call("POST", target, messages.encode(message), shape)

    def call(self, method: str, target: str, content: bytes, shape: type[Message], media_type: str = JSON) -> Message:
        """Ask for a message; `media_type` is the content's.

        Raises `Refused` with the store's code where it said no, and `Unavailable` with `network_off`, `store_down`,
        `connection_lost`, `wrong_certificate`, `captive_portal`, `unreadable_answer` or the store's own trouble.
        """
        with self.open(method, target, content, media_type) as response:
            return _message(response, shape)

    @contextmanager
    def open(
        self,
        method: str,
        target: str,
        content: bytes = b"",
        media_type: str = JSON,
        *,
        also: Mapping[str, str] = MappingProxyType({}),
    ) -> Iterator[httpx2.Response]:
        """A good answer that is still coming in; `also` are further headers.

        Raises as `call`, also while it is read inside the block.
        """
        if not self._network.value:
            raise Unavailable(NETWORK_OFF)
        request = _request(self._client, method, target, content, media_type)
        request.headers.update(also)
        call = Call.of(method, request.url.raw_path.decode("ascii"), content)
        request.headers.update(self._signature(call))
        with _answered(self._client, request) as response:
            yield response

    def _signature(self, call: Call) -> Mapping[str, str]:
        now = self._clock.now() + self.offset
        return requests.sign(call, self._identity.key, body=self._identity.body, device=self._identity.device, now=now)


def ask_unsigned(client: httpx2.Client, target: str, content: bytes, shape: type[Message]) -> Message:
    """Ask for a message before there is anybody to sign; raises as `Wire.call`."""
    with _answered(client, _request(client, "POST", target, content, JSON)) as response:
        return _message(response, shape)


def _request(client: httpx2.Client, method: str, target: str, content: bytes, media_type: str) -> httpx2.Request:
    headers = _NO_ENCODING | ({"Content-Type": media_type} if content else {})
    return client.build_request(method, target, content=content or None, headers=headers)


@contextmanager
def _answered(client: httpx2.Client, request: httpx2.Request) -> Iterator[httpx2.Response]:
    with _translated():
        response = client.send(request, stream=True)
        try:
            if not response.is_success:
                raise _fault(response)
            yield response
        finally:
            response.close()


def _message(response: httpx2.Response, shape: type[Message]) -> Message:
    require(response, JSON)
    return messages.decode_answer(_whole(response, limits.ANSWER_BYTES), shape)


def require(response: httpx2.Response, media_type: str) -> None:
    """Raise `Unavailable` unless an answer says to be of this type: a web page is a network that wants a login."""
    found = _media_type(response)
    if found == HTML:
        raise Unavailable("captive_portal")
    if found != media_type:
        raise Unavailable("unreadable_answer", {"why": found or "no type"})


def _media_type(response: httpx2.Response) -> str:
    return response.headers.get("Content-Type", "").partition(";")[0].strip().lower()


def _whole(response: httpx2.Response, limit: int) -> bytes:
    """All of an answer; raises `Unavailable("unreadable_answer")` where it does not end in time."""
    pieces = bytearray()
    for piece in response.iter_raw():
        pieces += piece
        if len(pieces) > limit:
            raise Unavailable("unreadable_answer", {"why": "too long"})
    return bytes(pieces)


def _fault(response: httpx2.Response) -> Fault:
    """What an answer other than a good one means."""
    if _media_type(response) == PROBLEM:
        problem = messages.decode_answer(_whole(response, _PROBLEM_BYTES), Problem)
        details = problem.details | ({RETRY_AFTER: problem.retry_after} if problem.retry_after else {})
        is_passing = response.is_server_error or response.status_code in {_TOO_SLOW, _TOO_MANY}
        return (Unavailable if is_passing else Refused)(problem.code, details)
    if _media_type(response) == HTML or response.is_redirect:
        return Unavailable("captive_portal")
    if response.status_code == _TOO_MANY:
        return Unavailable("too_many", _asked_for_rest(response))
    if response.is_server_error:
        return Unavailable(STORE_DOWN, _asked_for_rest(response))
    return Unavailable("unreadable_answer", {"why": response.status_code})


def _asked_for_rest(response: httpx2.Response) -> dict[str, str | int]:
    """How long somebody between here and the store asks to be left alone, in seconds (RFC 9110 section 10.2.3)."""
    found = response.headers.get("Retry-After", "")
    return {RETRY_AFTER: int(found)} if found.isascii() and found.isdigit() and len(found) <= _DIGITS else {}


@contextmanager
def _translated() -> Iterator[None]:
    """Turn what the HTTP library reports into faults."""
    try:
        yield
    except (httpx2.ConnectError, httpx2.ConnectTimeout) as error:
        raise Unavailable("wrong_certificate" if _is_about_tls(error) else STORE_DOWN) from error
    except httpx2.TransportError as error:
        raise Unavailable(CONNECTION_LOST) from error


def _is_about_tls(error: BaseException | None) -> bool:
    """Whether a failed handshake is behind a failed connection."""
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False
