"""The menu with which minutes leave a laptop: where to, and with what is restricted inside."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from ecabinet.desktop.dialogs.confirm import ConfirmDialog


class MinutesExport(Protocol):
    """Writes files that leave this laptop; slow. Raises `Refused` and `Unavailable`."""

    def document(self, meeting: str, file: Path) -> None:
        """The newest document as a PDF."""
        ...

    def evidence(self, meeting: str, file: Path) -> None:
        """Everything behind the minutes, for anybody to check."""
        ...


Write = Callable[[], None]
"""Writes one file; slow."""


class MinutesExportMenu(QMenu):
    """Asks for a file, and before restricted items leave whether they may.

    Signals: `chosen` with a `Write`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, export: MinutesExport) -> None:
        super().__init__(parent)
        self._over, self._export = parent, export
        self._meeting, self._restricted = "", 0
        self.document = self.addAction("")
        self.evidence = self.addAction("")
        self.document.triggered.connect(self._on_document_triggered)
        self.evidence.triggered.connect(self._on_evidence_triggered)
        self.retranslate()

    def tell(self, meeting: str, restricted: int) -> None:
        """What would be written, and how many of its items only some may read."""
        self._meeting, self._restricted = meeting, restricted

    def retranslate(self) -> None:
        """Set every text again."""
        self.document.setText(self.tr("The document (PDF)…"))
        self.evidence.setText(self.tr("The evidence file, for anybody to check (ZIP)…"))

    def _on_document_triggered(self) -> None:
        self._ask_file(self.tr("Documents"), ".pdf", self._export.document)

    def _on_evidence_triggered(self) -> None:
        if not self._restricted:
            self._on_evidence_confirmed()
            return
        question = self.tr("Write %n restricted items into the file?", "", self._restricted)
        explanation = self.tr(
            "The evidence file contains what was said and decided on them. Whoever has the file can read it."
        )
        dialog = ConfirmDialog(self._over, question, self.tr("Choose the file…"), explanation=explanation)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_evidence_confirmed)
        dialog.open()

    def _on_evidence_confirmed(self) -> None:
        self._ask_file(self.tr("Evidence files"), ".zip", self._export.evidence)

    def _ask_file(self, kind: str, ending: str, write: Callable[[str, Path], None]) -> None:
        dialog = QFileDialog(self._over, self.tr("Export"), "", f"{kind} (*{ending})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._on_file_selected, write, self._meeting))
        dialog.open()

    def _on_file_selected(self, write: Callable[[str, Path], None], meeting: str, name: str) -> None:
        self.chosen.emit(partial(write, meeting, Path(name)))
