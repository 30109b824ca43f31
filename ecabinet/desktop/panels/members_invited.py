"""The invitations that were just made: the only moment in which their secrets can be handed on."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ecabinet.desktop import invitation_files
from ecabinet.desktop.forms.ui_members_invited import Ui_MembersInvited
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.domain.faults import Fault
from ecabinet.protocol.invitations import Invitation


class MembersInvited(QWidget):
    """Saves sheets and files wherever the person says; keeps the secrets no longer than it lives.

    Signals: `saved` once sheets or files lie on a disk.
    """

    saved = Signal()

    def __init__(
        self, parent: QWidget | None, kit: PageKit, invitations: Sequence[Invitation], utc_offset: int
    ) -> None:
        super().__init__(parent)
        self._kit, self._invitations, self._utc_offset = kit, tuple(invitations), utc_offset
        self._sheets: Path | None = None
        self.ui = Ui_MembersInvited()
        self.ui.setupUi(self)
        ui = self.ui
        ui.sheets.setIcon(icon(Icon.PRINT, Token.ON_NAVY))
        ui.files.setIcon(icon(Icon.SAVE))
        ui.saved.hide()
        ui.open.hide()
        until = kit.wording.long_date(invitations[0].expires) if invitations else ""
        said = self.tr(
            "%n invitations, each for one laptop, until {day}. They work once the central system has them.",
            "",
            len(invitations),
        )
        ui.what.setText(said.format(day=until))
        ui.who.tell([Row(one.person, one.name, icon=Icon.INVITE) for one in invitations])
        ui.sheets.clicked.connect(self._on_sheets_clicked)
        ui.files.clicked.connect(self._on_files_clicked)
        ui.open.clicked.connect(self._on_open_clicked)

    def save_sheets(self, file: Path) -> None:
        """Write all sheets into a PDF."""
        language = self._kit.translating.language

        def work(_progress: Progress) -> Path:
            return invitation_files.save_sheets(self._invitations, language, self._utc_offset, file)

        self._kit.tasks.run(work, self._on_sheets_saved, failed=self._on_failed)

    def save_files(self, folder: Path) -> None:
        """Write a file for each laptop."""

        def work(_progress: Progress) -> list[Path]:
            return invitation_files.save_files(self._invitations, folder)

        self._kit.tasks.run(work, self._on_files_saved, failed=self._on_failed)

    def _on_sheets_clicked(self) -> None:
        dialog = QFileDialog(self, self.ui.sheets.text(), self.tr("Invitations.pdf"), "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_sheet_chosen)
        dialog.open()

    def _on_sheet_chosen(self, name: str) -> None:
        self.save_sheets(Path(name))

    def _on_files_clicked(self) -> None:
        dialog = QFileDialog(self, self.ui.files.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.open()

    def _on_folder_chosen(self, name: str) -> None:
        self.save_files(Path(name))

    def _on_sheets_saved(self, file: Path) -> None:
        self._sheets = file
        self.ui.open.show()
        self._tell(self.tr("✓ Saved as {name}. Print it, hand it over, then delete the file.").format(name=file.name))

    def _on_files_saved(self, files: list[Path]) -> None:
        self._tell(self.tr("✓ %n files saved. Hand them over, then delete them.", "", len(files)))

    def _tell(self, said: str) -> None:
        self.ui.banner.settle()
        self.ui.saved.setText(said)
        self.ui.saved.show()
        self.saved.emit()

    def _on_failed(self, fault: Fault) -> None:
        self._kit.faults.on_banner(self.ui.banner, fault)

    def _on_open_clicked(self) -> None:
        if self._sheets is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._sheets)))
