"""Bytes thrown at the port of a real store: garbage, floods, people who never finish. Others are served meanwhile."""

import contextlib
import gzip
import json
import os
import random
import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.application.clocks import SystemClock
from ecabinet.protocol import messages
from tests.central.store_world import START, Pen, World
from tests.exchange.test_store_process import Child, serving

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]


class Store:
    """A store as a program of its own, and one laptop that asks it properly."""

    def __init__(self, child: Child, pen: Pen) -> None:
        self.child = child
        self.pen = pen
        self.port = int(child.address.rpartition(":")[2])

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=20)

    def said(self, sent: bytes, *, most: int = 1 << 20) -> bytes:
        """Everything that comes back until the store hangs up or is silent."""
        with self.connect() as line:
            line.settimeout(1.0)
            with contextlib.suppress(ConnectionError):
                line.sendall(sent)
            return heard(line, most)

    def is_well(self) -> float:
        """How long an honest exchange takes; it must be answered."""
        content = messages.encode(self.pen.request())
        began = time.monotonic()
        answer = self.said(self.request("POST", "/v1/exchange", content))
        assert answer.startswith(b"HTTP/1.1 200"), answer[:300]
        return time.monotonic() - began

    def request(self, method: str, target: str, content: bytes = b"", *more: bytes) -> bytes:
        """A signed request as it goes over the line; the connection ends behind it."""
        header = self.pen.headers(method, target, content)["Authorization"].encode()
        lines = [f"{method} {target} HTTP/1.1".encode(), b"Host: store", b"Connection: close"]
        tells = any(line.startswith((b"Content-Length", b"Transfer-Encoding")) for line in more)
        length = () if tells else (b"Content-Length: " + str(len(content)).encode(),)
        return b"\r\n".join([*lines, b"Authorization: " + header, *length, *more, b"", content])


def heard(line: socket.socket, most: int = 1 << 20) -> bytes:
    """What comes until the other side hangs up or says nothing for a second."""
    found = b""
    with contextlib.suppress(TimeoutError, ConnectionError):
        while len(found) < most and (piece := line.recv(65_536)):
            found += piece
    return found


@pytest.fixture
def store(world: World, tmp_path: Path) -> Iterator[Store]:
    clock = tmp_path / "clock"
    clock.write_text(str(START - SystemClock().now()), encoding="ascii")
    with serving(world, "--clock-file", str(clock)) as child:
        made = Store(child, world.an)
        yield made
        assert made.is_well() < 10
        status, complaints = child.end(signal.SIGTERM)
        assert status == 0
        assert "Traceback" not in complaints
        assert complaints == ""


HEAD = b"POST /v1/exchange HTTP/1.1\r\nHost: x\r\n"
GARBAGE = (
    b"",
    b"\0" * 1_000,
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\xaa" * 500,
    b"GET\r\n\r\n",
    b"HELLO\n",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    b"GET / HTTP/9.9\r\n\r\n",
    b"GET / HTTP/1.1\r\n\r\n",
    HEAD + b"Content-Length: -5\r\n\r\n",
    HEAD + b"Content-Length: \xb2\r\n\r\n",
    HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
    HEAD + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    HEAD + b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n",
    HEAD + b"Transfer-Encoding: gzip\r\n\r\n",
    HEAD + b"Host: y\r\n\r\n",
    HEAD + b"X : y\r\n\r\n",
    HEAD + b"X: \0\r\n\r\n",
    HEAD + b" folded\r\n\r\n",
    b"GET /\xff HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET /v1/pokes HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x\r\n\r\n",
    b"OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
    b"CONNECT other:443 HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET http://other/v1/exchange HTTP/1.1\r\nHost: x\r\n\r\n",
)


def test_garbage_is_answered_with_no_or_with_nothing(store: Store) -> None:
    chance = random.Random(8)  # noqa: S311 - garbage to be thrown again
    honest = store.request("POST", "/v1/exchange", b"{}")
    bent = [honest[:place] + chance.randbytes(chance.randrange(1, 9)) + honest[place:] for place in range(0, 400, 11)]
    for sent in (*GARBAGE, *bent, *(chance.randbytes(chance.randrange(1, 4_000)) for _ in range(40))):
        with store.connect() as line:
            with contextlib.suppress(ConnectionError):
                line.sendall(sent)
                line.shutdown(socket.SHUT_WR)
            answer = heard(line)
        assert answer == b"" or answer.startswith(b"HTTP/1.1 4"), (sent[:200], answer[:200])
    assert store.is_well() < 5


def test_nobody_fills_the_stores_memory_or_keeps_it_from_others(store: Store) -> None:
    """Heads and contents without end, bombs, and a crowd that never finishes its sentence."""
    endless_head = b"GET /v1/pokes HTTP/1.1\r\nHost: x\r\n" + b"X-Long: " + b"a" * 2_000_000
    assert store.said(endless_head)[:12] in {b"", b"HTTP/1.1 400"}
    many = b"GET /v1/pokes HTTP/1.1\r\nHost: x\r\n" + b"".join(b"X-%d: y\r\n" % number for number in range(50_000))
    assert store.said(many)[:12] in {b"", b"HTTP/1.1 400"}
    announced = store.request("POST", "/v1/exchange", b"", b"Content-Length: 99999999999")
    assert store.said(announced).startswith(b"HTTP/1.1 413")
    chunk = b"10000\r\n" + bytes(0x10000) + b"\r\n"
    chunked = store.request("POST", "/v1/exchange", b"", b"Transfer-Encoding: chunked") + chunk * 100
    assert store.said(chunked)[:12] in {b"", b"HTTP/1.1 413"}
    bomb = gzip.compress(bytes(200_000_000))
    answer = store.said(store.request("POST", "/v1/exchange", bomb, b"Content-Encoding: gzip"))
    assert answer.startswith(b"HTTP/1.1 400")
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["code"] == "malformed"
    with contextlib.ExitStack() as crowd:
        for number in range(150):
            line = crowd.enter_context(store.connect())
            line.sendall(b"POST /v1/exchange HT" if number % 2 else HEAD + b"Content-Length: 1000\r\n\r\n{")
        assert store.is_well() < 5
        assert memory_of(store.child) < 400_000_000


def memory_of(child: Child) -> int:
    """Bytes that a program holds, where the system tells."""
    process = child._process
    file = Path(f"/proc/{process.pid if process else 0}/statm")
    return int(file.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") if file.exists() else 0
