"""Reads requests as if every one of them came from an enemy: bounded in bytes and in time, and signed."""

import asyncio
from typing import TypeVar

import msgspec
from starlette.requests import ClientDisconnect, Request

from ecabinet.domain.faults import Refused
from ecabinet.protocol import messages, requests
from ecabinet.protocol.requests import Call, Claim

_SECONDS = 30.0
"""How long the content of a request may take to arrive."""
_SECONDS_PER_MEGABYTE = 30.0
"""The slowest line that is served: a laptop on a bad connection sends smaller pieces."""
_MEGABYTE = 1 << 20

Message = TypeVar("Message", bound=msgspec.Struct)


async def content(request: Request, limit: int) -> bytes:
    """The content of a request; raises `Refused` with `too_large`, `too_slow` or `malformed`."""
    if request.headers.get("Content-Encoding", "identity") != "identity":
        raise Refused("malformed", {"why": "compressed"})
    announced = request.headers.get("Content-Length", "")
    if announced.isascii() and announced.isdigit() and int(announced[:20]) > limit:
        raise Refused("too_large", {"limit": limit})
    try:
        async with asyncio.timeout(_SECONDS + limit / _MEGABYTE * _SECONDS_PER_MEGABYTE):
            return await _collected(request, limit)
    except TimeoutError:
        raise Refused("too_slow") from None
    except ClientDisconnect:
        raise Refused("malformed", {"why": "cut off"}) from None


async def _collected(request: Request, limit: int) -> bytes:
    pieces = bytearray()
    async for piece in request.stream():
        pieces += piece
        if len(pieces) > limit:
            raise Refused("too_large", {"limit": limit})
    return bytes(pieces)


def claim(request: Request) -> Claim:
    """Who a request says it is from; raises `Refused("unsigned_request")`."""
    return requests.read(request.headers.get(requests.HEADER, ""))


def call(request: Request, data: bytes = b"") -> Call:
    """What was asked, as the laptop signed it: the target stands here as it was sent."""
    target = request.scope["raw_path"].decode("latin-1")
    if query := request.scope["query_string"].decode("latin-1"):
        target = f"{target}?{query}"
    return Call.of(request.method, target, data)


def decoded(data: bytes, shape: type[Message]) -> Message:
    """A message of the exchange; raises `Refused` with `too_large` or `malformed`."""
    return messages.decode_request(data, shape)
