"""Saying how one takes part in a meeting, or how somebody does in whose name one may say so; for several pages."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ecabinet.application.attending import Attending
from ecabinet.application.reading_views import MeetingLine
from ecabinet.desktop.dialogs.attendance import AttendanceDialog
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.tasks import Progress


class Announcing(QObject):
    """Asks in a dialog and records the answer away from the window.

    Signals: `recorded` after something was, `failed` with the `Fault` where it could not be.
    """

    recorded = Signal()
    failed = Signal(object)

    def __init__(self, kit: PageKit, attending: Attending, page: QWidget) -> None:
        super().__init__(page)
        self._kit, self._attending, self._page = kit, attending, page
        self._about = ""

    def ask(self, meeting: MeetingLine) -> None:
        """Ask about a meeting; nothing happens where nobody's coming may be announced."""
        if not may_announce(meeting):
            return
        self._about = meeting.id
        dialog = AttendanceDialog(self._page, meeting.title, meeting.attendance, meeting.others)
        dialog.accepted.connect(self._on_accepted)
        dialog.open()

    def _on_accepted(self) -> None:
        dialog, meeting = self.sender(), self._about
        if not isinstance(dialog, AttendanceDialog) or dialog.announcement is None:
            return
        said = dialog.announcement

        def work(_progress: Progress) -> None:
            self._attending.declare(meeting, said.status, said.reason, said.stand_in, said.principal)

        self._kit.tasks.run(work, self._on_recorded, failed=self.failed.emit)

    def _on_recorded(self, _nothing: None) -> None:
        self.recorded.emit()


def may_announce(meeting: MeetingLine) -> bool:
    """Whether one may say of anybody, oneself or another, how they take part."""
    return meeting.attendance is not None or bool(meeting.others)
