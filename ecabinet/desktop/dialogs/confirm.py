"""Asks before something is lost, and names what."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from ecabinet.desktop.forms.ui_confirm import Ui_ConfirmDialog


class ConfirmDialog(QDialog):
    """Accepted when the person goes ahead; Enter and Esc keep everything.

    Open it with `open()` and connect to `accepted`.
    """

    def __init__(
        self, parent: QWidget | None, question: str, go_ahead: str, *, explanation: str = "", lost: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ConfirmDialog()
        self.ui.setupUi(self)
        self.ui.question.setText(question)
        self.ui.explanation.setText(explanation)
        self.ui.explanation.setVisible(bool(explanation))
        self.ui.lost.setText("\n".join(f"✕ {thing}" for thing in lost))
        self.ui.lost_box.setVisible(bool(lost))
        self.ui.go_ahead.setText(go_ahead)
        self.setAccessibleName(question)
        self.ui.keep.clicked.connect(self.reject)
        self.ui.go_ahead.clicked.connect(self.accept)
        self.ui.keep.setFocus()
        self.setMinimumWidth(440)
