"""What several pages do alike: record something away from the window, say what failed, and look again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ecabinet.desktop.dialogs.reason import ReasonDialog
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.widgets.banner import Banner
from ecabinet.domain.faults import Fault


class Deeds(QObject):
    """Does what one page asks for, and says what failed on its banner.

    Signals: `over` after each deed, whether or not it was done: what the page shows may have changed.
    """

    over = Signal()

    def __init__(self, kit: PageKit, banner: Banner, page: QWidget) -> None:
        super().__init__(page)
        self._kit, self._banner = kit, banner
        self._to_do: Callable[[], Callable[[], object]] | None = None

    def do(self, deed: Callable[[], object]) -> None:
        """Record something; what failed before is put away."""

        def work(_progress: Progress) -> object:
            return deed()

        self._banner.settle()
        self._kit.tasks.run(work, self._on_done, failed=self.failed)

    def ask(self, dialog: QDialog, deed: Callable[[], object]) -> None:
        """Open a dialog and do something once it is accepted."""
        self._open(dialog, lambda: deed)

    def ask_reason(self, dialog: ReasonDialog, deed: Callable[[str], object]) -> None:
        """Open a dialog for a reason and do something with the reason once it is given."""
        self._open(dialog, lambda: partial(deed, dialog.reason()))

    def say(self, fault: Fault) -> None:
        """Say what could not even be looked up; looking again at once would fail again."""
        self._kit.faults.on_banner(self._banner, fault)

    def failed(self, fault: Fault) -> None:
        """Say why something was not done, and look again."""
        self.say(fault)
        self.over.emit()

    def _open(self, dialog: QDialog, to_do: Callable[[], Callable[[], object]]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_accepted)
        self._to_do = to_do
        dialog.open()

    def _on_accepted(self) -> None:
        """Read the dialog here, for what is done is done on another thread."""
        to_do, self._to_do = self._to_do, None
        if to_do is not None:
            self.do(to_do())

    def _on_done(self, _recorded: object) -> None:
        self.over.emit()
