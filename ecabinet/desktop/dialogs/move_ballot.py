"""Hands the question of a ballot to a session, with the reason that all members read."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ecabinet.application.balloting_views import ComingSession
from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_move_ballot import Ui_MoveBallotDialog
from ecabinet.desktop.wording import Wording


class MoveBallotDialog(CarefulDialog):
    """Accepted with a `meeting` and a `reason`. Open it with `open()`."""

    def __init__(self, parent: QWidget | None, sessions: Sequence[ComingSession], wording: Wording, now: int) -> None:
        super().__init__(parent)
        self.ui = Ui_MoveBallotDialog()
        self.ui.setupUi(self)
        for session in sessions:
            when = wording.short_date(session.starts_at, now)
            self.ui.meeting.addItem(f"{session.title} · {when}", session.meeting)
        if len(sessions) > 1:
            self.ui.meeting.setCurrentIndex(-1)
        self.ui.meeting.setPlaceholderText(self.tr("Please choose"))
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.move.clicked.connect(self._on_move_clicked)
        (self.ui.reason if len(sessions) == 1 else self.ui.meeting).setFocus()
        self.guard(self.ui.cancel, self.ui.reason)
        self.setMinimumWidth(480)

    @property
    def meeting(self) -> str:
        """The id of the meeting chosen, empty for none."""
        return str(self.ui.meeting.currentData() or "")

    @property
    def reason(self) -> str:
        """Why the session takes it."""
        return self.ui.reason.toPlainText().strip()

    def _on_move_clicked(self) -> None:
        if not self.meeting:
            self.ui.error.tell(self.ui.meeting, self.tr("Please choose the session."))
        elif not self.reason:
            self.ui.error.tell(self.ui.reason, self.tr("Please write the reason."))
        else:
            self.accept()
