"""Serves a store over HTTP: on this machine's own address in the clear, anywhere else only under TLS."""

import asyncio
import gc
import ipaddress
import logging
import os
import socket
import ssl
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from types import FrameType
from typing import Any

import uvicorn
from anyio import to_thread
from starlette.applications import Starlette
from uvicorn.protocols.http.h11_impl import H11Protocol

from ecabinet.central import certificates
from ecabinet.central.bootstrap import CentralStore
from ecabinet.central.certificates import TlsFiles
from ecabinet.domain.faults import Unavailable
from ecabinet.service.app import Lifespan, create_app
from ecabinet.service.services import Services

_log = logging.getLogger(__name__)
_line_log = logging.getLogger(f"{__name__}.line")
_line_log.setLevel(logging.ERROR)  # garbage is answered, and no stranger fills a disk with what it was

_MOST_CONNECTIONS = 4_000
_HEAD_SECONDS = 10
"""How long a connection may stay open without a whole request line and headers."""
_QUIET_SECONDS = 75
"""How long an idle connection is kept for the laptop's next request."""
_FAREWELL_SECONDS = 5
"""How long requests under way may take to end once the program was told to."""
_TURN_SECONDS = 0.0005
"""How long a thread that computes keeps the interpreter from one whose database has answered: Python's 5 ms, waited for
at each of a transaction's statements, would be most of what the transaction takes."""
_GARBAGE = (50_000, 20, 100)
"""How seldom Python looks for garbage: nearly all that a store makes are states, which stay, and have no cycles."""
_SWEEP_SECONDS = 6 * 60 * 60
_HEAD_BYTES = 16 * 1024


@dataclass(frozen=True, slots=True)
class Listening:
    """Where a store is served; port 0 means any free one.

    `inherited` is the number of a socket that already listens there, handed over by the process that started this one.
    """

    host: str = "127.0.0.1"
    port: int = 0
    tls: TlsFiles | None = None
    inherited: int | None = None


class PunctualProtocol(H11Protocol):
    """HTTP that does not wait for ever for a client to say what it wants (slowloris)."""

    _heard = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as its base does
        """Start to wait for the first request."""
        super().connection_made(transport)
        self.logger = _line_log
        self._expect_head()

    def on_response_complete(self) -> None:
        """Wait for the next request: kept alive for a while, and once it begins, not for long."""
        super().on_response_complete()
        self._heard = False

    def data_received(self, data: bytes) -> None:
        """Take in bytes; the first ones of a request start its clock."""
        if self.cycle is not None and self.cycle.response_complete and not self._heard:
            self._expect_head()
        super().data_received(data)

    def _expect_head(self) -> None:
        self._heard = True
        self.loop.call_later(_HEAD_SECONDS, self._look, self.cycle)

    def _look(self, before: object) -> None:
        """End the connection if no request has begun since."""
        if self.cycle is before and not self.transport.is_closing():
            self.transport.abort()


class StoreServer(uvicorn.Server):
    """Tells its parent when it is ready, and ends cleanly when it is told to."""

    def __init__(self, config: uvicorn.Config, services: Services) -> None:
        super().__init__(config)
        self._services = services

    async def startup(self, sockets: list[Any] | None = None) -> None:
        """Start to listen; the line `ready <address>` on standard output says where."""
        await super().startup(sockets)
        if self.started:
            host, port = self.servers[0].sockets[0].getsockname()[:2]
            scheme = "https" if self.config.is_ssl else "http"
            shown = f"[{host}]" if ":" in host else host
            sys.stdout.write(f"ready {scheme}://{shown}:{port}\n")
            sys.stdout.flush()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """End after the requests under way; open lines are hung up, else they would hold the program for ever."""
        self.force_exit = self.should_exit
        self.should_exit = True
        self._services.switchboard.close()

    def end(self) -> None:
        """End as if a signal had come; may be called from any thread."""
        self.handle_exit(0, None)


def serve(store: CentralStore, listening: Listening, *, until_input_ends: bool = False) -> None:
    """Serve until SIGTERM or SIGINT, or until standard input ends where a parent process holds it open.

    Raises `Unavailable` with `tls_needed` where others could listen in, and `port_taken`.
    """
    if listening.tls is None and not is_loopback(listening.host):
        raise Unavailable("tls_needed", {"host": listening.host})
    services = Services(store.cases)
    _allow_open_files()
    sys.setswitchinterval(_TURN_SECONDS)
    gc.freeze()
    gc.set_threshold(*_GARBAGE)
    server = StoreServer(_config(create_app(services, lifespan=_swept(store)), listening), services)
    if until_input_ends:
        threading.Thread(target=_await_end_of_input, args=(server,), daemon=True).start()
    try:
        server.run(None if listening.inherited is None else [socket.socket(fileno=listening.inherited)])
    except SystemExit:
        raise Unavailable("port_taken", {"port": listening.port}) from None


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches an address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _allow_open_files() -> None:
    """Let every connection have its descriptor, as far as the system's own limit goes."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not everywhere

        now, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = 2 * _MOST_CONNECTIONS
        if now < wanted:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted if most < 0 else min(wanted, most), most))


def _await_end_of_input(server: StoreServer) -> None:
    """A parent that dies, however it dies, closes the pipe."""
    while os.read(sys.stdin.fileno(), 1024):  # unbuffered: a lock held by this thread would outlive the program
        continue
    server.end()


def _swept(store: CentralStore) -> Lifespan:
    """Forget abandoned uploads at the start and now and then, as long as the application lives."""

    async def sweep() -> None:
        while True:
            try:
                await to_thread.run_sync(store.cases.papers.sweep)
            except Unavailable as fault:
                _log.warning("abandoned uploads stay for now: %s", fault)
            await asyncio.sleep(_SWEEP_SECONDS)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        sweeping = asyncio.create_task(sweep())
        yield
        sweeping.cancel()

    return lifespan


def _config(app: Starlette, listening: Listening) -> uvicorn.Config:
    config = uvicorn.Config(
        app,
        host=listening.host,
        port=listening.port,
        http=PunctualProtocol,
        ws="none",
        loop="asyncio",
        log_config=None,
        access_log=False,  # who reads what, and when, is nobody's business
        server_header=False,
        proxy_headers=False,
        limit_concurrency=_MOST_CONNECTIONS,
        h11_max_incomplete_event_size=_HEAD_BYTES,
        timeout_keep_alive=_QUIET_SECONDS,
        timeout_graceful_shutdown=_FAREWELL_SECONDS,
    )
    if listening.tls is not None:
        certificates.check(listening.tls)
        config.ssl_certfile = listening.tls.certificate
        config.ssl_keyfile = listening.tls.key
        config.ssl_context_factory = _modern
    return config


def _modern(_config: uvicorn.Config, default: Any) -> ssl.SSLContext:  # noqa: ANN401 - uvicorn hands over a factory
    """TLS 1.3 and nothing older: every client is ours."""
    context: ssl.SSLContext = default()
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    return context
