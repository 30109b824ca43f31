"""Opens the demonstration for a visitor: a body, a store and a crowd of its own, gone when the window is closed."""

import signal
import tempfile
from contextlib import ExitStack
from pathlib import Path
from types import FrameType

from ecabinet.cli.demo import sessions
from ecabinet.cli.demo.outside import Outside
from ecabinet.cli.demo.people import SecretsInMemory
from ecabinet.desktop import bootstrap
from ecabinet.desktop.demo.backstage import SessionFiles
from ecabinet.desktop.demo.visit import Visit
from ecabinet.desktop.faults import FaultTeller
from ecabinet.desktop.guard import guard
from ecabinet.desktop.shell import application


class Premises:
    """The folder, the store and the crowd of one visit; leaving it ends and deletes all of them."""

    def __init__(self, given: Path | None) -> None:
        self._given = given
        self._ends = ExitStack()
        self.folder = Path()

    def open(self) -> tuple[Outside, SessionFiles]:
        """Found the body and start its store; slow."""
        files, begins_at = sessions.prepare(self._given, self.folder / "session")
        return self._ends.enter_context(Outside(self.folder, begins_at)), files

    def __enter__(self) -> "Premises":
        scratch = tempfile.TemporaryDirectory(prefix="ecabinet-demo-", ignore_cleanup_errors=True)
        self.folder = Path(self._ends.enter_context(scratch))
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.close()


def visit(given: Path | None) -> None:
    """Show the demonstration in a window until it is closed; `given` is a session instead of the shipped one."""
    running = application()
    running = application()
    with Premises(given) as premises:
        made = Visit(premises.open, lambda folder, clock: bootstrap.profile(folder, clock, SecretsInMemory()))
        guard(made.window, FaultTeller(made.translating), premises.folder / "reports")
        made.over.connect(running.quit)

        def leave(_signal: int, _frame: FrameType | None) -> None:
            made.window.close()

        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, leave)
        made.start()
        running.exec()
