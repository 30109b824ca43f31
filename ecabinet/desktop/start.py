"""Starts the program in its window; what is slow is imported behind the first paint."""

from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from ecabinet.application.clocks import SystemClock
from ecabinet.desktop import shell
from ecabinet.desktop.memory import FileMemory

if TYPE_CHECKING:
    from ecabinet.desktop.bootstrap import Pages
    from ecabinet.desktop.program import Program

MEMORY = "window.json"
REPORTS = "reports"


def standard_folder() -> Path:
    """Where this person's profile lies on this computer."""
    return Path(platformdirs.user_data_dir("ecabinet", appauthor=False, roaming=False)) / "profile"


def start(profile: Path | None = None) -> int:
    """Run the program until its window is closed; answers the status to exit with."""
    folder = profile or standard_folder()
    application = shell.application()
    made = shell.Shell(application, FileMemory(folder / MEMORY), SystemClock(), folder / REPORTS)
    programs: list[Program] = []
    pages: list[Pages] = []

    def go_on() -> None:
        from ecabinet.desktop import bootstrap  # noqa: PLC0415 - behind the first paint

        pages.append(bootstrap.Pages())
        programs.append(bootstrap.program(made, folder, pages[0]))
        programs[0].look()

    made.show(go_on)
    status = application.exec()
    for drawing in pages:
        drawing.close()
    return status
