"""The demonstration's central store: a program of its own beside this one, that can be stopped and started again."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final, Self

from ecabinet.domain.faults import Unavailable

_READY: Final = "ready "
_FAREWELL_SECONDS: Final = 10.0
_NICENESS: Final = 10


def program() -> list[str]:
    """The command line of this very program, in a checkout and frozen."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ecabinet"]


def give_way(process: "subprocess.Popen[str]") -> None:
    """Let the windows go first where there are too few cores for all: nobody else's laptop runs on a member's."""
    if hasattr(os, "setpriority"):
        os.setpriority(os.PRIO_PROCESS, process.pid, _NICENESS)


class StoreProcess:
    """One store on the loopback address; it ends with this program, however that ends, because its input does."""

    def __init__(self, folder: Path, clock_file: Path) -> None:
        self._folder = folder
        self._clock_file = clock_file
        self._process: subprocess.Popen[str] | None = None
        self.address = ""

    def start(self) -> str:
        """Start it, on the same port as before; answers its address. Raises `Unavailable("demo_store_failed")`."""
        port = self.address.rpartition(":")[2] or "0"
        command = [*program(), "central", "serve", str(self._folder), "--port", port, "--until-input-ends"]
        process = subprocess.Popen(  # noqa: S603 - our own program with our own arguments
            [*command, "--clock-file", str(self._clock_file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        give_way(process)
        self._process = process
        said = process.stdout.readline() if process.stdout else ""
        if not said.startswith(_READY):
            self.kill()
            raise Unavailable("demo_store_failed")
        self.address = said.removeprefix(_READY).strip()
        return self.address

    def stop(self) -> None:
        """End it as an operator would."""
        if self._process is not None:
            self._process.terminate()
            self._reap()

    def kill(self) -> None:
        """End it as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._reap()

    def _reap(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        try:
            process.wait(_FAREWELL_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
