"""The program on a joined laptop, from the start of its process to the first click that Today answers.

Run as a process by `start_up`, with the folder of the profile. The keys lie in a file beside it instead of behind the
PIN, whose derivation is slow on purpose. Prints three times of the monotonic clock, in seconds: Today painted with its
data; the page behind the first row arrived; that page painted.
"""

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from ecabinet.application.clocks import ShiftedClock
from ecabinet.desktop import shell
from ecabinet.desktop.memory import FileMemory

if TYPE_CHECKING:
    from ecabinet.desktop.workplace import Workplace

KEYS = "keys"
_LOOK_MS = 1


class _Visitor(QObject):
    """Looks at Today as soon as it is there and presses its first button."""

    def __init__(self, made: shell.Shell) -> None:
        super().__init__()
        self._shell = made
        self._awaited: QWidget | None = None
        self._times: list[float] = []
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._on_look)
        self._timer.start()
        made.navigator.arrived.connect(self._on_arrived)

    def _on_look(self) -> None:
        """Wait for the first need of Today, then for the paint that shows it."""
        page = self._shell.window.page
        rows = page.findChild(QWidget, "needs") if page is not None else None
        button = rows.findChild(QPushButton) if rows is not None else None
        if button is not None and button.isVisible():
            self._timer.stop()
            self._await(button)

    def _await(self, widget: QWidget) -> None:
        self._awaited = widget
        self._shell.application.installEventFilter(self)
        widget.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - named by Qt
        """Go on once what is awaited has been painted."""
        if watched is self._awaited and event.type() == QEvent.Type.Paint:
            self._shell.application.removeEventFilter(self)
            QTimer.singleShot(0, self._on_painted)
        return super().eventFilter(watched, event)

    def _on_painted(self) -> None:
        self._times.append(time.monotonic())
        if isinstance(self._awaited, QPushButton):
            QTest.mouseClick(self._awaited, Qt.MouseButton.LeftButton)
        else:
            print(*self._times)
            self._shell.application.exit()

    def _on_arrived(self, _route: Any) -> None:  # noqa: ANN401 - any route but that of Today
        if self._times:
            self._times.append(time.monotonic())
            page = self._shell.window.page
            if page is not None:
                self._await(page)


def main(folder: Path) -> None:
    """Open the window, then the profile, as `desktop/start.py` and the lock do."""
    application = shell.application()
    clock = ShiftedClock(folder.parents[1] / "clock")
    made = shell.Shell(application, FileMemory(folder / "window.json"), clock, folder / "reports")
    kept: list[Any] = []

    def imported() -> tuple[Any, Any]:
        from ecabinet.cli.demo.people import SecretsInMemory  # noqa: PLC0415 - behind the first paint, as at a start
        from ecabinet.desktop import bootstrap  # noqa: PLC0415 - the same

        return bootstrap, bootstrap.profile(folder, clock, SecretsInMemory())

    def go_on() -> None:
        made.tasks.run(lambda _progress: imported(), on_imported)

    def on_imported(found: tuple[Any, Any]) -> None:
        from ecabinet.desktop.program import Program  # noqa: PLC0415 - the same
        from ecabinet.signing.vault import Unlocked  # noqa: PLC0415 - the same

        bootstrap, profile = found
        pages = bootstrap.Pages()
        program = Program(made, lambda: profile, pages.offer)
        keys = Unlocked.joined((folder / KEYS).read_bytes())

        def work(_progress: object) -> "Workplace":
            made_here: Workplace = profile.furnish(keys, profile.open_store(folder, keys.database), profile.vault)
            return made_here

        kept.extend((pages, program, _Visitor(made)))
        made.tasks.run(work, program.open)

    made.show(go_on)
    application.exec()
    kept[1].end()
    kept[0].close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
