"""Says that the program failed, shows the report, and lets the person go on."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from ecabinet.desktop.crash import CrashReport
from ecabinet.desktop.forms.ui_crash import Ui_CrashDialog


class CrashDialog(QDialog):
    """One dialog for one or more reports that came while it was open."""

    def __init__(self, report: CrashReport, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CrashDialog()
        self.ui.setupUi(self)
        self._texts: list[str] = []
        if sentence:
            self.ui.heading.setText(sentence)
        self.ui.go_on.clicked.connect(self.accept)
        self.ui.save.clicked.connect(self._on_save_clicked)
        self.ui.close_program.clicked.connect(self._on_close_program_clicked)
        self.resize(620, 400)
        self.add(report)

    def add(self, report: CrashReport) -> None:
        """Show one more report under the others."""
        self._texts.append(report.text)
        self.ui.report.setPlainText("\n".join(self._texts))
        if report.file is not None:
            self.ui.saved.setText(self.tr("The report was saved as {file}").format(file=report.file))
        else:
            self.ui.saved.setText(self.tr("The report could not be saved by itself; save it where you like."))

    def _on_save_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"), "ecabinet-report.txt", self.tr("Text (*.txt)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, name: str) -> None:
        try:
            Path(name).write_text("\n".join(self._texts), "utf-8")
        except OSError:
            self.ui.saved.setText(self.tr("The report could not be saved there; choose another place."))
        else:
            self.ui.saved.setText(self.tr("The report was saved as {file}").format(file=name))

    def _on_close_program_clicked(self) -> None:
        self.accept()
        QApplication.closeAllWindows()
