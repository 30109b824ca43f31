"""A new recovery sheet, to be printed or saved before it is put away."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ecabinet.desktop.forms.ui_new_sheet import Ui_NewSheet
from ecabinet.desktop.joining import RecoverySheet
from ecabinet.desktop.recovery_print import RecoveryPrinter


class NewSheet(QWidget):
    """Shows what counts from now on, and offers the sheet.

    Signals: `kept` each time it was printed or saved.
    """

    kept = Signal()

    def __init__(self, parent: QWidget | None, printer: RecoveryPrinter, sheet: RecoverySheet) -> None:
        super().__init__(parent)
        self.ui = Ui_NewSheet()
        self.ui.setupUi(self)
        self.ui.keeping.furnish(printer)
        self.ui.keeping.tell(sheet)
        self.ui.keeping.kept.connect(self.kept)

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.ui.keeping.retranslate()
        super().changeEvent(event)
