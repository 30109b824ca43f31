"""Asks why a vote that was recorded for somebody is wrong, and says what contesting does."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_contest import Ui_ContestDialog


class ContestDialog(CarefulDialog):
    """Accepted with a `reason`. Open it with `open()`; nothing happens without one."""

    def __init__(self, parent: QWidget | None, said: str) -> None:
        super().__init__(parent)
        self.ui = Ui_ContestDialog()
        self.ui.setupUi(self)
        self.ui.said.setText(said)
        self.ui.reason.textEdited.connect(self._on_edited)
        self.ui.back.clicked.connect(self.reject)
        self.ui.contest.clicked.connect(self._on_contest_clicked)
        self.ui.reason.setFocus()
        self.guard(self.ui.back, self.ui.reason)
        self.setMinimumWidth(460)

    @property
    def reason(self) -> str:
        """Why it is wrong."""
        return self.ui.reason.text().strip()

    def changeEvent(self, event: QEvent) -> None:
        """Set the form's texts anew after a change of language; what was typed stays."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
        super().changeEvent(event)

    def _on_edited(self) -> None:
        self.ui.error.settle()

    def _on_contest_clicked(self) -> None:
        if self.reason:
            self.accept()
        else:
            self.ui.error.tell(self.ui.reason, self.tr("Please say what is wrong; it stands on record."))
