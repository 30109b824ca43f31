"""Child processes that look into papers: started lean, fed through pipes, ended when they exceed their time.

A child knows its pipes and nothing else: no environment, no files, no network (`sandbox`). It asks for a paper's bytes
piece by piece and the program answers from a `ByteSource`, so that no decrypted file ever stands on a disk.
"""

import math
import os
import signal
import subprocess
import sys
import threading
import time
from enum import StrEnum
from pathlib import Path

import ecabinet
from ecabinet.domain.faults import Fault, Unavailable
from ecabinet.papers.canvas import Canvas
from ecabinet.papers.frames import Header, Pipe, PipeBrokenError
from ecabinet.papers.sandbox import Limits
from ecabinet.papers.serving import Role
from ecabinet.papers.sources import ByteSource

START_SECONDS = 30.0
READ_LIMIT = 1024 * 1024
"""The most bytes of a paper that a child may ask for at once."""
CHILD_FLAG = "--child"
"""The hidden first argument by which a frozen program knows that it is to be a child."""


class Ending(StrEnum):
    """How a child was lost."""

    HUNG = "hung"
    DIED = "died"


class ChildLostError(Exception):
    """The child is gone in the middle of a request; a new one must take its place."""

    def __init__(self, ending: Ending) -> None:
        super().__init__(ending)
        self.ending = ending


def command(role: Role, limits: Limits, canvas: Canvas | None) -> list[str]:
    """The command line that starts a child, from a checkout or installed package and from a frozen program alike."""
    shared = f"{canvas.descriptor}:{canvas.size}" if canvas else "-"
    arguments = [role, str(limits.memory), str(limits.processor_seconds), shared]
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_FLAG, *arguments]
    # isolated and without site: a third of the time to start, and nothing of the user's surroundings is looked at
    paths = [str(Path(ecabinet.__file__).parents[1]), *(path for path in sys.path if Path(path).is_absolute())]
    start = f"import sys; sys.path[:] = {paths!r}; from ecabinet.papers.child import main; main(sys.argv[1:])"
    return [sys.executable, "-I", "-S", "-c", start, *arguments]


class Child:
    """One child process. Used by one thread at a time; `kill` may be called from any."""

    def __init__(self, role: Role, limits: Limits, canvas: Canvas | None = None) -> None:
        environment = {"SYSTEMROOT": os.environ["SYSTEMROOT"]} if sys.platform == "win32" else {}
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the command is our own, no word of it comes from outside
                command(role, limits, canvas),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
                cwd=Path(sys.executable).anchor,
                pass_fds=(canvas.descriptor,) if canvas else (),
                bufsize=0,
            )
        except OSError as error:
            raise Unavailable("paper_child_failed", {"reason": str(error)}) from error
        streams = (self._process.stdout, self._process.stdin)
        self._pipe = Pipe(*(stream.fileno() for stream in streams if stream))
        self._watchdog = _Watchdog(self)
        self._ready = False

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def wait_ready(self) -> None:
        """Wait until the child has its libraries and has given up everything else; `Unavailable` where it fails."""
        if self._ready:
            return
        try:
            with self._watchdog.limit(START_SECONDS):
                hello, _ = self._pipe.receive()
        except PipeBrokenError as error:
            raise Unavailable("paper_child_failed", {"reason": self._lost().ending}) from error
        if "ready" not in hello:
            self.close()
            raise Unavailable("paper_child_failed", {"reason": str(hello.get("failed"))[:200]})
        self._ready = True

    def call(self, request: Header, seconds: float, source: ByteSource | None = None) -> tuple[Header, bytes]:
        """Ask and wait for the answer, feeding the child from `source` meanwhile.

        Raises `ChildLostError` where the child dies, breaks the rules of the pipe or takes longer than `seconds`;
        `Unavailable` where the paper's own bytes could not be read, which is no fault of the child.
        """
        self.wait_ready()
        failure: Fault | None = None
        try:
            with self._watchdog.limit(seconds):
                self._pipe.send(request)
                answer, blob = self._pipe.receive()
                while "read" in answer:
                    piece, failed = _piece(source, answer["read"])
                    failure = failure or failed
                    self._pipe.send({"failed": 1} if failed else {}, piece)
                    answer, blob = self._pipe.receive()
        except PipeBrokenError as error:
            lost = self._lost()
            raise failure or lost from error
        if failure:
            raise failure
        return answer, blob

    def kill(self) -> None:
        """End the process at once; a thread that waits in `call` gets `ChildLostError`."""
        if self._process.poll() is None:
            self._process.kill()

    def close(self) -> None:
        """End the process and give back everything it holds."""
        self.kill()
        self._watchdog.stop()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                stream.close()

    def _lost(self) -> ChildLostError:
        self.close()
        out_of_time = self._watchdog.fired or (sys.platform != "win32" and self._process.returncode == -signal.SIGXCPU)
        return ChildLostError(Ending.HUNG if out_of_time else Ending.DIED)


def _piece(source: ByteSource | None, wanted: object) -> tuple[bytes, Fault | None]:
    """The bytes a child asks for, or the reason why they cannot be had."""
    match wanted:
        case [int(offset), int(count)] if source and 0 <= offset < source.size and 0 < count <= READ_LIMIT:
            pass
        case _:
            raise PipeBrokenError("asks for bytes that are not there, or out of turn")
    try:
        return source.read_at(offset, count), None
    except Fault as fault:
        return b"", fault


class _Watchdog:
    """Kills a child that is not done in time; a thread of its own, because a pipe cannot be read with a deadline."""

    def __init__(self, child: Child) -> None:
        self._child = child
        self._changed = threading.Condition()
        self._deadline: float | None = None
        self._wakes_at = math.inf
        self._stopped = False
        self.fired = False
        self._thread = threading.Thread(target=self._watch, name="paper-watchdog", daemon=True)
        self._thread.start()

    def limit(self, seconds: float) -> "_Limit":
        """A `with` block that must be left within so many seconds."""
        return _Limit(self, seconds)

    def set(self, deadline: float | None) -> None:
        """Watch until this moment of the monotonic clock, or not at all."""
        with self._changed:
            self._deadline = deadline
            if deadline is not None and deadline < self._wakes_at:
                self._changed.notify()  # else it wakes early enough by itself: no thread is stirred for each page

    def stop(self) -> None:
        """End the thread."""
        with self._changed:
            self._stopped = True
            self._changed.notify()
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _watch(self) -> None:
        with self._changed:
            while not self._stopped:
                left = None if self._deadline is None else self._deadline - time.monotonic()
                if left is not None and left <= 0:
                    self.fired = True
                    self._deadline = None
                    self._child.kill()
                else:
                    self._wakes_at = math.inf if self._deadline is None else self._deadline
                    self._changed.wait(left)


class _Limit:
    def __init__(self, watchdog: _Watchdog, seconds: float) -> None:
        self._watchdog = watchdog
        self._seconds = seconds

    def __enter__(self) -> None:
        self._watchdog.set(time.monotonic() + self._seconds)

    def __exit__(self, *_: object) -> None:
        self._watchdog.set(None)
