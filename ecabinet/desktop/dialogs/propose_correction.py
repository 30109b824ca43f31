"""A member who took part asks for a correction of the minutes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ecabinet.application.minutes_views import ItemChoice
from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_propose_correction import Ui_ProposeCorrectionDialog


class ProposeCorrectionDialog(CarefulDialog):
    """Accepted once something was written; read `item()` and `text()` then. Open it with `open()`."""

    def __init__(self, parent: QWidget | None, items: Sequence[ItemChoice]) -> None:
        super().__init__(parent)
        self.ui = Ui_ProposeCorrectionDialog()
        self.ui.setupUi(self)
        self.ui.item.addItem(self.tr("The minutes as a whole"), "")
        for item in items:
            self.ui.item.addItem(item.title, item.id)
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.submit.clicked.connect(self._on_submit_clicked)
        self.ui.text.setFocus()
        self.guard(self.ui.cancel, self.ui.text)
        self.setMinimumWidth(520)

    def item(self) -> str:
        """The id of the item it is about; empty for the minutes as a whole."""
        return str(self.ui.item.currentData())

    def text(self) -> str:
        """What was written."""
        return self.ui.text.toPlainText().strip()

    def _on_submit_clicked(self) -> None:
        if self.text():
            self.accept()
        else:
            self.ui.error.tell(self.ui.text, self.tr("Write what should be corrected."))
