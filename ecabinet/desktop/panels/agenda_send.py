"""The form with which an agenda goes to the chair: what is still missing, and why it goes on without."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.forms.ui_agenda_send import Ui_AgendaSendForm


class AgendaSendForm(QWidget):
    """Told what is missing.

    Signals: `sent` when it may go; where something is open, a reason was written. `cancelled`.
    """

    sent = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None, chair: str, stops: Sequence[str], open_: Sequence[str]) -> None:
        super().__init__(parent)
        self._needs_reason = bool(open_)
        self.ui = Ui_AgendaSendForm()
        self.ui.setupUi(self)
        said = self.tr("{chair} approves the agenda or sends it back. Until then it cannot be changed.")
        self.ui.what.setText(said.format(chair=chair))
        self.ui.stops.setText("\n".join(f"✕ {sentence}" for sentence in stops))
        self.ui.stops_box.setVisible(bool(stops))
        self.ui.open.setText("\n".join(f"△ {sentence}" for sentence in open_))
        self.ui.open_box.setVisible(bool(open_))
        for widget in (self.ui.reason_label, self.ui.reason):
            widget.setVisible(bool(open_))
        self.ui.reason.setFixedHeight(self.ui.reason.fontMetrics().lineSpacing() * 3 + colours.pixels(22))
        self.ui.reason.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ui.send.clicked.connect(self._on_send_clicked)
        self.ui.cancel.clicked.connect(self.cancelled)

    def reason(self) -> str:
        """Why it goes on without what is missing."""
        return self.ui.reason.toPlainText().strip()

    def _on_send_clicked(self) -> None:
        self.ui.error.settle()
        if self._needs_reason and not self.reason():
            self.ui.error.tell(self.ui.reason, self.tr("Please write a reason, or mend what is missing first."))
            return
        self.sent.emit()
