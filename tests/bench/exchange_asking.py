"""An exchange that has nothing new to say, with 500 feeds: how often it asks and how many bytes cross the line."""

from pathlib import Path
from typing import Any

import httpx2

from tests.bench.figures import Figure
from tests.bench.filled_store import READERS, FilledStore
from tests.exchange.crew import Crew, Member

FEEDS = 500
LIMIT_BYTES = 2_048
_ACTS_A_MEETING = 4


class Counted:
    """A line that counts what crosses it, header lines included."""

    def __init__(self, member: Member) -> None:
        self._line = member.line
        self._send = member.line.send
        self.rounds = self.up = self.down = 0

    def __enter__(self) -> "Counted":
        self._line.send = self._counting  # type: ignore[method-assign] - undone below
        return self

    def __exit__(self, *_: object) -> None:
        self._line.send = self._send  # type: ignore[method-assign] - as it was

    def _counting(self, request: httpx2.Request, **more: Any) -> httpx2.Response:  # noqa: ANN401 - as the client's own
        response = self._send(request, **more)
        self.rounds += 1
        self.up += len(request.url.raw_path) + _header_bytes(request.headers) + len(request.content)
        self.down += _header_bytes(response.headers) + int(response.headers["Content-Length"])
        return response


def _header_bytes(headers: httpx2.Headers) -> int:
    """The bytes of header lines, each with its colon, space and line end."""
    return sum(len(name) + len(value) + 4 for name, value in headers.raw)


def bench(folder: Path) -> list[Figure]:
    """Let a laptop with all feeds ask once more."""
    filled = FilledStore(folder / "store")
    for _ in range(FEEDS // 2):
        filled.meeting(_ACTS_A_MEETING)
    crew = Crew(filled.world, folder / "laptops")
    member = crew.join(READERS[0])
    member.exchange()
    feeds = len(member.laptop.feeds())
    with Counted(member) as line:
        member.exchange()
    crew.close()
    detail = f"{feeds} feeds, header lines included"
    return [
        Figure("round trips of an exchange with nothing new", line.rounds, 1, "", "", detail),
        Figure("bytes up, nothing new", line.up, LIMIT_BYTES, "bytes", "", detail),
        Figure("bytes down, nothing new", line.down, LIMIT_BYTES, "bytes", "", detail),
    ]
