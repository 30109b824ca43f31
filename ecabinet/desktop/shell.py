"""Puts the window on the screen before anything slow is imported, and keeps what all pages share.

Nothing heavy may be imported here or in anything this imports: `tests/desktop/test_start.py` holds the list.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from ecabinet.application.clocks import Clock
from ecabinet.desktop import fonts
from ecabinet.desktop.bridge import Bridge
from ecabinet.desktop.collecting import Collector
from ecabinet.desktop.faults import FaultTeller
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.memory import Memory
from ecabinet.desktop.navigator import Navigator
from ecabinet.desktop.tasks import TaskRunner
from ecabinet.desktop.theme import Theme
from ecabinet.desktop.translating import Translating
from ecabinet.desktop.window import MainWindow

if TYPE_CHECKING:
    from ecabinet.desktop.crash import CrashReporter


_TURN_SECONDS: Final = 0.000_1
"""How long a computing thread may keep the window waiting; Python's own 5 ms add up over each call into Qt and back."""


class Looks(Protocol):
    """Theme and language, which all windows of one program share."""

    theme: Theme
    translating: Translating


class Shell(QObject):
    """The application object, the window and the services every page may use.

    A further window of the same program is made `beside` the first: they share theme and language.
    """

    def __init__(
        self,
        application: QApplication,
        memory: Memory,
        clock: Clock,
        reports: Path,
        tasks: TaskRunner | None = None,
        *,
        beside: Looks | None = None,
    ) -> None:
        super().__init__()
        self.application = application
        self.theme: Theme = beside.theme if beside else Theme(application, memory)
        self.translating: Translating = beside.translating if beside else Translating(application, memory)
        self.navigator = Navigator(self)
        self.tasks = tasks or TaskRunner(self)
        self.bridge = Bridge(self)
        self.faults = FaultTeller(self.translating)
        self._reports = reports
        self.crashes: CrashReporter | None = None
        self.kit = PageKit(self.navigator, self.tasks, self.faults, self.translating, clock, memory)
        self.window = MainWindow(self.navigator, self.translating, memory, clock, self.faults)
        self.window.about_asked.connect(self._on_about_asked)
        self.bridge.feeds_changed.connect(self.window.feeds_changed)
        self.bridge.link_changed.connect(self.window.tell_link)
        self._then: list[Callable[[], None]] = []

    def tidy(self) -> None:
        """Use a moment in which nobody waits, such as the lock, to let go of what is not needed any more."""
        collector = self.application.findChild(Collector)
        if isinstance(collector, Collector):
            collector.tidy()

    def show(self, then: Callable[[], None]) -> None:
        """Show the window; `then` is called once it is painted, and does what takes time."""
        self._then.append(then)
        self.window.ui.stage.installEventFilter(self)
        self.window.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint of the page at the front."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._on_painted)
        return super().eventFilter(watched, event)

    def _on_about_asked(self) -> None:
        from ecabinet.desktop.dialogs.about import AboutDialog  # noqa: PLC0415 - not needed for the first paint

        dialog = AboutDialog(self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_painted(self) -> None:
        """Guard against defects, for which the window need not wait, then go on."""
        from ecabinet.desktop.guard import guard  # noqa: PLC0415 - a fifth of the time to the first paint

        self.crashes = guard(self.window, self.faults, self._reports)
        for then in self._then:
            then()
        self._then.clear()


def application(arguments: Sequence[str] = ()) -> QApplication:
    """The one application of this process, with its name and fonts."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        made = existing
    else:
        made = QApplication([sys.argv[0], *arguments])
        Collector(made)
        sys.setswitchinterval(_TURN_SECONDS)
    made.setApplicationName("eCabinet")
    fonts.register()
    return made
