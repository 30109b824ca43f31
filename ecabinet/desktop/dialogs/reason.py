"""Asks for a reason that stays on record."""

from PySide6.QtWidgets import QWidget

from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_reason import Ui_ReasonDialog


class ReasonDialog(CarefulDialog):
    """Accepted once something was written; read `reason()` then. Open it with `open()`."""

    def __init__(self, parent: QWidget | None, heading: str, go_ahead: str, explanation: str = "") -> None:
        super().__init__(parent)
        self.ui = Ui_ReasonDialog()
        self.ui.setupUi(self)
        self.ui.heading.setText(heading)
        self.ui.explanation.setText(explanation)
        self.ui.explanation.setVisible(bool(explanation))
        self.ui.go_ahead.setText(go_ahead)
        self.ui.go_ahead.setEnabled(False)
        self.setAccessibleName(heading)
        self.ui.reason.textChanged.connect(self._on_reason_changed)
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.go_ahead.clicked.connect(self.accept)
        self.ui.reason.setFocus()
        self.guard(self.ui.cancel, self.ui.reason)
        self.setMinimumWidth(460)

    def reason(self) -> str:
        """What was written."""
        return self.ui.reason.toPlainText().strip()

    def _on_reason_changed(self) -> None:
        self.ui.go_ahead.setEnabled(bool(self.reason()))
