"""Serves a store with several processes behind one socket, so that all processors of a machine have work.

Each of them is this very program, told to serve the socket it is handed; it shares nothing with the others but the
database and the bucket. One that dies is started again; all end with their parent, however that ends, because then
their standard input does.
"""

import logging
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from signal import SIGINT, SIGTERM, signal
from types import FrameType

from ecabinet.central.server import Listening, is_loopback
from ecabinet.domain.faults import Refused, Unavailable

_log = logging.getLogger(__name__)

_LOOK_SECONDS = 0.1
_AGAIN_SECONDS = 2.0
"""How soon after its last start a process that died is started again."""
_FAREWELL_SECONDS = 15.0
_WAITING_CONNECTIONS = 2048
_READY = b"ready "


@dataclass(slots=True)
class _Child:
    """A process that serves, when it was started, and the address it says it is ready at."""

    process: subprocess.Popen[bytes]
    started_at: float
    address: list[bytes] = field(default_factory=list)

    def listen(self) -> None:
        """Note what the process says, until it says no more."""
        for line in self.process.stdout or ():
            if line.startswith(_READY):
                self.address.append(line)


class Supervisor:
    """Starts processes, starts those again that die, and ends them all.

    `words` is the command that serves what `--socket` hands over until its input ends.
    """

    def __init__(self, words: Sequence[str], processes: int, shared: socket.socket) -> None:
        self._words = [*words, "--socket", str(shared.fileno()), "--until-input-ends"]
        self._socket = shared
        self._children = [self._started() for _ in range(processes)]
        self._is_ending = False

    def end(self, _signal: int = 0, _frame: FrameType | None = None) -> None:
        """Let `run` end soon; may be called by a signal and from any thread."""
        self._is_ending = True

    def run(self) -> None:
        """Keep the processes running until `end`; prints `ready ADDRESS` once all serve.

        Raises `Unavailable("processes_ended")` where one of them cannot even start: it has said why.
        """
        try:
            self._await_ready()
            while not self._is_ending:
                time.sleep(_LOOK_SECONDS)
                self._children = [self._living(child) for child in self._children]
        finally:
            self._end_all()

    def _await_ready(self) -> None:
        while not self._is_ending:
            if any(child.process.poll() is not None for child in self._children):
                raise Unavailable("processes_ended")
            if all(child.address for child in self._children):
                sys.stdout.write(self._children[0].address[0].decode("ascii"))
                sys.stdout.flush()
                return
            time.sleep(_LOOK_SECONDS)

    def _living(self, child: _Child) -> _Child:
        """The same process, or a new one in the place of one that died."""
        status = child.process.poll()
        if status is None or self._is_ending or time.monotonic() < child.started_at + _AGAIN_SECONDS:
            return child
        _log.warning("a serving process ended with status %d and is started again", status)
        _close(child)
        return self._started()

    def _started(self) -> _Child:
        process = subprocess.Popen(  # noqa: S603 - this program with words of its own
            self._words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, pass_fds=[self._socket.fileno()]
        )
        child = _Child(process, time.monotonic())
        threading.Thread(target=child.listen, daemon=True).start()
        return child

    def _end_all(self) -> None:
        for child in self._children:
            if child.process.stdin is not None:
                child.process.stdin.close()
        deadline = time.monotonic() + _FAREWELL_SECONDS
        for child in self._children:
            try:
                child.process.wait(max(0.0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                child.process.kill()
                child.process.wait()
            _close(child)


def serve_together(
    words: Sequence[str], listening: Listening, processes: int, *, until_input_ends: bool = False
) -> None:
    """Serve with several processes until SIGTERM or SIGINT, or until standard input ends.

    `words` is the command that serves the same store with one process. Raises `Refused("processes_unsupported")` where
    the system cannot hand a socket over, and `Unavailable` as `server.serve` and `Supervisor.run`.
    """
    if sys.platform == "win32":
        raise Refused("processes_unsupported")
    if listening.tls is None and not is_loopback(listening.host):
        raise Unavailable("tls_needed", {"host": listening.host})
    with _listening(listening) as shared:
        supervisor = Supervisor(words, processes, shared)
        for number in (SIGTERM, SIGINT):
            signal(number, supervisor.end)
        if until_input_ends:
            threading.Thread(target=_await_end_of_input, args=(supervisor,), daemon=True).start()
        supervisor.run()


def _listening(listening: Listening) -> socket.socket:
    family = socket.AF_INET6 if ":" in listening.host else socket.AF_INET
    try:
        return socket.create_server((listening.host, listening.port), family=family, backlog=_WAITING_CONNECTIONS)
    except OSError:
        raise Unavailable("port_taken", {"port": listening.port}) from None


def _await_end_of_input(supervisor: Supervisor) -> None:
    while os.read(sys.stdin.fileno(), 1024):  # unbuffered: a lock held by this thread would outlive the program
        continue
    supervisor.end()


def _close(child: _Child) -> None:
    for pipe in (child.process.stdin, child.process.stdout):
        if pipe is not None:
            pipe.close()
