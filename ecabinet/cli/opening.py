"""`ecabinet open`: the program in its window."""

import sys

from ecabinet.cli import screen
from ecabinet.cli.workplaces import Folder
from ecabinet.domain.faults import Unavailable


def open_program(profile: Folder = None) -> None:
    """Open the program."""
    if not screen.is_settled():
        raise Unavailable("no_screen")
    # Nothing slow before the first paint: see desktop/shell.py.
    from ecabinet.desktop.start import start  # noqa: PLC0415 - the other commands need no window

    sys.exit(start(profile))
