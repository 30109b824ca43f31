"""One thing that waits for somebody's word: a grant or a further laptop to second, a disputed laptop to rule on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ecabinet.application.seconding import Waiting, WaitsFor
from ecabinet.application.succeeding import Seat
from ecabinet.desktop import colours
from ecabinet.desktop.forms.ui_waiting import Ui_WaitingForm
from ecabinet.desktop.panels.members_words import WaitingWords
from ecabinet.desktop.wording import Wording

_REASON = 110
"""How high the field for the reason is, in pixels at the usual text size."""


class WaitingForm(QWidget):
    """Told what waits; where a reason goes on record, nothing is signalled before there is one.

    Signals: `agreed` and `rejected`; read `reason` then.
    """

    agreed = Signal()
    rejected = Signal()

    def __init__(self, parent: QWidget | None, waiting: Waiting | Seat, wording: Wording, now: int) -> None:
        super().__init__(parent)
        self.waiting = waiting
        ui = self.ui = Ui_WaitingForm()
        ui.setupUi(self)
        ui.actions.take(ui.reject, ui.agree)
        said = WaitingWords(self).said(waiting, wording, now)
        ui.what.setText(said.what)
        ui.who.setText(said.who)
        ui.explanation.setText(said.explanation)
        ui.agree.setText(said.agree)
        ui.reject.setText(said.reject)
        may_agree = isinstance(waiting, Seat) or waiting.may_agree
        may_reject = not isinstance(waiting, Seat) and waiting.may_reject
        self._needs_reason = isinstance(waiting, Seat) or waiting.kind is WaitsFor.RULING
        ui.agree.setVisible(may_agree)
        ui.reject.setVisible(may_reject)
        gives_reason = may_reject or (may_agree and self._needs_reason)
        ui.reason.setVisible(gives_reason)
        ui.reason_title.setVisible(gives_reason)
        ui.reason.setMaximumHeight(colours.pixels(_REASON))
        ui.agree.clicked.connect(self._on_agree_clicked)
        ui.reject.clicked.connect(self._on_reject_clicked)

    @property
    def reason(self) -> str:
        """What was written."""
        return self.ui.reason.toPlainText().strip()

    def _on_agree_clicked(self) -> None:
        if not self._needs_reason or self._has_reason():
            self.agreed.emit()

    def _on_reject_clicked(self) -> None:
        if self._has_reason():
            self.rejected.emit()

    def _has_reason(self) -> bool:
        self.ui.error.settle()
        if not self.reason:
            self.ui.error.tell(self.ui.reason, self.tr("Please write the reason."))
        return bool(self.reason)
