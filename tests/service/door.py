"""Requests as laptops make them, and as others would."""

from typing import TypeVar

import httpx2
import msgspec
from starlette.testclient import TestClient

from ecabinet.protocol import messages
from ecabinet.protocol.messages import Problem
from tests.central.store_world import START, Pen

Message = TypeVar("Message", bound=msgspec.Struct)


def send(
    client: TestClient,
    pen: Pen,
    method: str,
    target: str,
    content: bytes = b"",
    *,
    now: int = START,
    headers: dict[str, str] | None = None,
) -> httpx2.Response:
    """A signed request."""
    signed = pen.headers(method, target, content, now=now) | (headers or {})
    return client.request(method, target, content=content or None, headers=signed)


def ask(client: TestClient, pen: Pen, target: str, message: msgspec.Struct, shape: type[Message]) -> Message:
    """A message for a message, which must be answered."""
    answer = send(client, pen, "POST", target, messages.encode(message))
    assert answer.status_code == 200, answer.text
    return messages.decode_answer(answer.content, shape)


def problem(answer: httpx2.Response) -> tuple[int, str]:
    """Status and code of a refusal, which must be in the agreed form."""
    assert answer.headers["content-type"] == "application/problem+json"
    return answer.status_code, messages.decode_answer(answer.content, Problem).code
