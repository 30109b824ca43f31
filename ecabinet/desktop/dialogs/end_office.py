"""Lets an office end on a day, for a reason that stays on record."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from ecabinet.application.succeeding import HeldOffice
from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_end_office import Ui_EndOfficeDialog


class EndOfficeDialog(CarefulDialog):
    """Accepted with `until` and a `reason`. Open it with `open()`."""

    def __init__(self, parent: QWidget | None, held: HeldOffice, today: date) -> None:
        super().__init__(parent)
        self.holding = held.holding.id
        ui = self.ui = Ui_EndOfficeDialog()
        ui.setupUi(self)
        ui.office.setText(f"{held.holding.title} · {held.holder.name}")
        ui.until.setMinimumDate(_of(held.holding.since))
        ui.until.setDate(_of(today))
        ui.go_ahead.setEnabled(False)
        ui.reason.textChanged.connect(self._on_reason_changed)
        ui.go_ahead.setDefault(True)  # else Enter in a field would press the button that drops what was written
        ui.cancel.clicked.connect(self.reject)
        ui.go_ahead.clicked.connect(self.accept)
        ui.reason.setFocus()
        self.setAccessibleName(ui.heading.text())
        self.guard(ui.cancel, ui.reason)
        self.setMinimumWidth(460)

    @property
    def until(self) -> date:
        """The last day in office."""
        chosen = self.ui.until.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    @property
    def reason(self) -> str:
        """What was written."""
        return self.ui.reason.toPlainText().strip()

    def _on_reason_changed(self) -> None:
        self.ui.go_ahead.setEnabled(bool(self.reason))


def _of(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
