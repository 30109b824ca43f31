"""Starts the program in its window; what is slow is imported behind the first paint."""

import importlib
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject

from ecabinet.application.clocks import SystemClock
from ecabinet.desktop import shell
from ecabinet.desktop.memory import FileMemory

if TYPE_CHECKING:
    from ecabinet.desktop.bootstrap import Pages
    from ecabinet.desktop.program import Program
    from ecabinet.desktop.shell import Shell

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
    rest = _Rest(made, folder)
    made.show(rest.begin)
    status = application.exec()
    rest.close()
    return status


class _Rest(QObject):
    """Everything behind the first paint: imported in a worker, so that the window answers meanwhile."""

    def __init__(self, shell: "Shell", folder: Path) -> None:
        super().__init__(shell)
        self._shell, self._folder = shell, folder
        self._pages: Pages | None = None
        self._program: Program | None = None

    def begin(self) -> None:
        """Import it."""

        def work(_progress: object) -> ModuleType:
            return importlib.import_module("ecabinet.desktop.bootstrap")

        self._shell.tasks.run(work, self._on_imported)

    def close(self) -> None:
        """End the processes that draw papers."""
        if self._pages is not None:
            self._pages.close()

    def _on_imported(self, bootstrap: ModuleType) -> None:
        self._pages = bootstrap.Pages()
        self._program = bootstrap.program(self._shell, self._folder, self._pages)
        self._program.look()
