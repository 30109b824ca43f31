"""Listens for pokes: the store tells at once which feeds moved, and the laptop need not ask all the time."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Final

import httpx2

from ecabinet.domain.faults import Unavailable
from ecabinet.protocol import messages
from ecabinet.protocol.messages import Poke
from ecabinet.sync.wire import EVENTS, Wire, require

POKES: Final = "/v1/pokes"
_DATA: Final = b"data:"
_LINE_BYTES: Final = 1 << 20


class Listener:
    """One line that is open until the store or this laptop hangs up.

    `heard` gets the feeds of each poke, and none when the line opens; `was_open` says whether it ever did.
    """

    def __init__(self, wire: Wire, heard: Callable[[frozenset[str]], None]) -> None:
        self._wire = wire
        self._heard = heard
        self._lock = threading.Lock()
        self._response: httpx2.Response | None = None
        self._is_over = False
        self.was_open = False

    @property
    def is_open(self) -> bool:
        """Whether the store is on the line now."""
        return self._response is not None

    def listen(self) -> None:
        """Listen until the line ends; raises as `Wire.call`."""
        with self._wire.open("GET", POKES) as response:
            require(response, EVENTS)
            with self._lock:
                if self._is_over:
                    return
                self._response = response
            self.was_open = True
            self._heard(frozenset())
            try:
                for poke in _pokes(response.iter_raw()):
                    self._heard(frozenset(poke.feeds))
            finally:
                with self._lock:
                    self._response = None

    def hang_up(self) -> None:
        """End the line for good, from any thread; a `listen` under way ends at once."""
        with self._lock:
            self._is_over = True
            stream = self._response and self._response.extensions.get("network_stream")
            line = stream and stream.get_extra_info("socket")
            if line:
                # Closing would leave the other thread waiting; and on a TLS socket only the plain one's own method
                # may be used, since the other thread is reading through the encrypted layer.
                with contextlib.suppress(OSError):
                    socket.socket.shutdown(line, socket.SHUT_RDWR)


def _pokes(pieces: Iterable[bytes]) -> Iterator[Poke]:
    """The pokes in a stream of server-sent events; raises `Unavailable("unreadable_answer")`."""
    rest = b""
    for piece in pieces:
        *lines, rest = (rest + piece).split(b"\n")
        for line in lines:
            if line.startswith(_DATA):
                yield messages.decode_answer(line.removeprefix(_DATA).strip(), Poke)
        if len(rest) > _LINE_BYTES:
            raise Unavailable("unreadable_answer", {"why": "too long"})
