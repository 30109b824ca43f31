"""A proposed correction with its answer: the Secretariat takes it into the minutes or says why not; others read it."""

from PySide6.QtWidgets import QWidget

from ecabinet.application.minutes_views import CorrectionLine
from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_rule_correction import Ui_RuleCorrectionDialog


class RuleCorrectionDialog(CarefulDialog):
    """Accepted when it was ruled on; read `taken()` and `answer()` then. Open it with `open()`."""

    def __init__(self, parent: QWidget | None, line: CorrectionLine, *, may_rule: bool) -> None:
        super().__init__(parent)
        self._taken = False
        self.ui = Ui_RuleCorrectionDialog()
        self.ui.setupUi(self)
        correction = line.correction
        about = line.item or self.tr("The minutes as a whole")
        self.ui.about.setText(self.tr("{author} · {about}").format(author=line.author, about=about))
        self.ui.text.setText(correction.text)
        self.ui.answer.setPlainText(correction.ruling)
        self.ui.answer.setReadOnly(not may_rule)
        is_open = may_rule and correction.is_open
        for widget in (self.ui.take, self.ui.decline, self.ui.note):
            widget.setVisible(is_open)
        for part in (self.ui.answer, self.ui.answer_label):
            part.setVisible(is_open or bool(correction.ruling))
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.take.clicked.connect(self._on_take_clicked)
        self.ui.decline.clicked.connect(self._on_decline_clicked)
        self.guard(self.ui.cancel, self.ui.answer)
        self.setMinimumWidth(520)

    def taken(self) -> bool:
        """Whether it is taken into the minutes."""
        return self._taken

    def answer(self) -> str:
        """What its author is told."""
        return self.ui.answer.toPlainText().strip()

    def _on_take_clicked(self) -> None:
        self._taken = True
        self.accept()

    def _on_decline_clicked(self) -> None:
        if self.answer():
            self.accept()
        else:
            self.ui.error.tell(self.ui.answer, self.tr("Say why it is not taken."))
