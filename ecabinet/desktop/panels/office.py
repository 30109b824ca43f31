"""Gives somebody an office: a new one, or one that others held before."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from ecabinet.desktop.forms.ui_office import Ui_OfficeForm
from ecabinet.domain.holdings import Holding, Tenure


class OfficeForm(QWidget):
    """Filled with the offices there are; a chosen one brings its name and agency.

    Signals: `saved` and `cancelled`.
    """

    saved = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None, offices: tuple[Holding, ...], today: date) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_OfficeForm()
        ui.setupUi(self)
        ui.succeeds.addItem(self.tr("A new office"), None)
        for office in offices:
            ui.succeeds.addItem(" · ".join(part for part in (office.title, office.agency) if part), office)
        for field in (ui.since, ui.until):
            field.setDate(QDate(today.year, today.month, today.day))
        ui.until.setEnabled(False)
        ui.ends.toggled.connect(ui.until.setEnabled)
        ui.succeeds.currentIndexChanged.connect(self._on_office_chosen)
        ui.save.clicked.connect(self.saved)
        ui.cancel.clicked.connect(self.cancelled)

    @property
    def succeeds(self) -> str:
        """The office that others held before, empty for a new one."""
        chosen = self.ui.succeeds.currentData()
        return chosen.office if isinstance(chosen, Holding) else ""

    @property
    def since(self) -> date:
        """The first day in office."""
        return _day(self.ui.since)

    @property
    def until(self) -> date | None:
        """The last day in office, where it is known."""
        return _day(self.ui.until) if self.ui.ends.isChecked() else None

    @property
    def tenure(self) -> Tenure:
        """Whether it is held for the time being."""
        return Tenure.ACTING if self.ui.acting.isChecked() else Tenure.HOLDER

    def _on_office_chosen(self) -> None:
        chosen = self.ui.succeeds.currentData()
        if isinstance(chosen, Holding):
            self.ui.title.setText(chosen.title)
            self.ui.agency.setText(chosen.agency)


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
