"""Joining, step 4: the recovery sheet, printed or saved, or a reason for going on without."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

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
        self._printer = printer
        self._sheet: RecoverySheet | None = None
        self._kept = ""
        self.ui.print.clicked.connect(self._on_print_clicked)
        self.ui.save.clicked.connect(self._on_save_clicked)
        self.ui.reason.textEdited.connect(self._on_reason_edited)
        self.ui.reason.returnPressed.connect(self.submitted)
        self.ui.done.hide()

    def tell(self, sheet: RecoverySheet) -> None:
        """Offer this sheet."""
        self._sheet = sheet

    def skipped_because(self) -> str:
        """The typed reason; "" where the sheet was printed or saved."""
        return "" if self._kept else self.ui.reason.text().strip()

    def ready(self) -> bool:
        """Whether the sheet was kept or a reason typed."""
        return bool(self._kept) or len(self.ui.reason.text().strip()) >= _REASON

    def entered(self) -> None:
        """Begin at printing."""
        self.ui.print.setFocus()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self._show_kept()

    def save_to(self, file: Path) -> None:
        """Save the sheet as a PDF."""
        if self._sheet is None:
            return
        if self._printer.save(self._sheet, file):
            self._keep(file.name)
        else:
            self.ui.error.tell(self.ui.save, self.tr("It could not be saved there. Choose another folder."))

    def _on_print_clicked(self) -> None:
        if self._sheet is not None and self._printer.print(self._sheet, self):
            self._keep("printer")

    def _on_save_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the recovery sheet"), "ecabinet-recovery.pdf", "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, name: str) -> None:
        self.save_to(Path(name))

    def _on_reason_edited(self) -> None:
        self.edited.emit()

    def _keep(self, where: str) -> None:
        self._kept = where
        self.ui.error.settle()
        self._show_kept()
        self.edited.emit()

    def _show_kept(self) -> None:
        printed = self._kept == "printer"
        saved = self.tr("✓ Saved as {name}. Take it off this laptop.").format(name=self._kept)
        self.ui.done.setText(self.tr("✓ Printed.") if printed else saved)
        self.ui.done.setVisible(bool(self._kept))
