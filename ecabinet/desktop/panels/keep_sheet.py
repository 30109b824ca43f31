"""A recovery sheet to be printed or saved: the part that joining and a later new sheet have in common."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ecabinet.desktop.forms.ui_keep_sheet import Ui_KeepSheet
from ecabinet.desktop.joining import RecoverySheet
from ecabinet.desktop.recovery_print import RecoveryPrinter

_PRINTER = "printer"


class KeepSheet(QWidget):
    """Offers a sheet as often as wanted.

    Signals: `kept` each time it was printed or saved.
    """

    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printer: RecoveryPrinter | None = None
        self._sheet: RecoverySheet | None = None
        self._kept = ""
        self.ui = Ui_KeepSheet()
        self.ui.setupUi(self)
        self.ui.print.clicked.connect(self._on_print_clicked)
        self.ui.save.clicked.connect(self._on_save_clicked)
        self.ui.done.hide()
        self.setFocusProxy(self.ui.print)

    @property
    def is_kept(self) -> bool:
        """Whether the sheet was printed or saved."""
        return bool(self._kept)

    def furnish(self, printer: RecoveryPrinter) -> None:
        """Say what puts sheets on paper; a form cannot."""
        self._printer = printer

    def tell(self, sheet: RecoverySheet) -> None:
        """Offer this sheet."""
        self._sheet = sheet

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self._show_kept()

    def save_to(self, file: Path) -> None:
        """Save the sheet as a PDF."""
        if self._sheet is None or self._printer is None:
            return
        if self._printer.save(self._sheet, file):
            self._keep(file.name)
        else:
            self.ui.error.tell(self.ui.save, self.tr("It could not be saved there. Choose another folder."))

    def _on_print_clicked(self) -> None:
        if self._sheet is not None and self._printer is not None and self._printer.print(self._sheet, self):
            self._keep(_PRINTER)

    def _on_save_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the recovery sheet"), "ecabinet-recovery.pdf", "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, name: str) -> None:
        self.save_to(Path(name))

    def _keep(self, where: str) -> None:
        self._kept = where
        self.ui.error.settle()
        self._show_kept()
        self.kept.emit()

    def _show_kept(self) -> None:
        saved = self.tr("✓ Saved as {name}. Take it off this laptop.").format(name=self._kept)
        self.ui.done.setText(self.tr("✓ Printed.") if self._kept == _PRINTER else saved)
        self.ui.done.setVisible(self.is_kept)
