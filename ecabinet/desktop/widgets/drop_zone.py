"""A place to drop files on, with a button for those who do not drag."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ecabinet.desktop.icons import Icon
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.icon_label import IconLabel
from ecabinet.desktop.widgets.restyle import set_style_property


class DropZone(QFrame):
    """Takes files with the right endings; others are not even accepted by the pointer.

    Signals: `dropped` with a list of `Path`, by drag or by the button.
    """

    dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._endings: tuple[str, ...] = ()
        self._filter = ""
        self._icon, self._text, self._choose = (
            IconLabel(self, Icon.UPLOAD, Token.MUTED),
            QLabel(self),
            QPushButton(self),
        )
        self._text.setWordWrap(True)
        self._text.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._choose)
        self.setAcceptDrops(True)
        self._choose.clicked.connect(self._on_choose_clicked)

    def tell(self, text: str, button: str, endings: Iterable[str], filter_name: str) -> None:
        """Say what may be dropped: `endings` such as `.pdf`, `filter_name` for the system's file dialog."""
        self._endings = tuple(ending.lower() for ending in endings)
        self._filter = f"{filter_name} ({' '.join('*' + ending for ending in self._endings)})"
        self._text.setText(text)
        self._choose.setText(button)
        self.setAccessibleName(text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files with a right ending."""
        if self._wanted(event.mimeData()):
            set_style_property(self, "state", "over")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        set_style_property(self, "state", "")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        set_style_property(self, "state", "")
        event.acceptProposedAction()
        self.dropped.emit(self._wanted(event.mimeData()))

    def _wanted(self, data: QMimeData) -> list[Path]:
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        return [file for file in files if file.suffix.lower() in self._endings]

    def _on_choose_clicked(self) -> None:
        dialog = QFileDialog(self, self._choose.text(), "", self._filter)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def _on_files_selected(self, names: list[str]) -> None:
        self.dropped.emit([Path(name) for name in names])
