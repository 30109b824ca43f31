"""Joining, step 4: the recovery sheet, printed or saved, or a reason for going on without."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ecabinet.desktop.forms.ui_join_recovery import Ui_JoinRecovery
from ecabinet.desktop.joining import RecoverySheet
from ecabinet.desktop.panels.join_step import JoinStep
from ecabinet.desktop.recovery_print import RecoveryPrinter

_REASON = 10


class JoinRecovery(JoinStep):
    """The sheet is offered as often as wanted; a reason needs ten letters."""

    def __init__(self, printer: RecoveryPrinter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_JoinRecovery()
        self.ui.setupUi(self)
        self.ui.keeping.furnish(printer)
        self.ui.keeping.kept.connect(self.edited)
        self.ui.reason.textEdited.connect(self._on_reason_edited)
        self.ui.reason.returnPressed.connect(self.submitted)

    def tell(self, sheet: RecoverySheet) -> None:
        """Offer this sheet."""
        self.ui.keeping.tell(sheet)

    def skipped_because(self) -> str:
        """The typed reason; "" where the sheet was printed or saved."""
        return "" if self.ui.keeping.is_kept else self.ui.reason.text().strip()

    def ready(self) -> bool:
        """Whether the sheet was kept or a reason typed."""
        return self.ui.keeping.is_kept or len(self.ui.reason.text().strip()) >= _REASON

    def entered(self) -> None:
        """Begin at printing."""
        self.ui.keeping.setFocus()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self.ui.keeping.retranslate()

    def save_to(self, file: Path) -> None:
        """Save the sheet as a PDF."""
        self.ui.keeping.save_to(file)

    def _on_reason_edited(self) -> None:
        self.edited.emit()
