"""Names one more aide."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ecabinet.desktop.forms.ui_name_aide import Ui_NameAideDialog
from ecabinet.desktop.models.helpers_words import offer_people
from ecabinet.domain.bodies import Person


class NameAideDialog(QDialog):
    """Nobody is chosen beforehand. Open it with `open()`.

    Signals: `chosen` with the id of a person, after which it is closed.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None, people: Sequence[Person]) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_NameAideDialog()
        ui.setupUi(self)
        offer_people(ui.person, people, self.tr("Please choose"))
        ui.go_ahead.setEnabled(False)
        ui.person.currentIndexChanged.connect(self._on_person_chosen)
        ui.go_ahead.setDefault(True)  # else Enter in a field would press the button that drops what was written
        ui.cancel.clicked.connect(self.reject)
        ui.go_ahead.clicked.connect(self._on_go_ahead_clicked)
        ui.person.setFocus()
        self.setAccessibleName(ui.heading.text())
        self.setMinimumWidth(480)

    def _on_person_chosen(self, place: int) -> None:
        self.ui.go_ahead.setEnabled(place >= 0)

    def _on_go_ahead_clicked(self) -> None:
        person = self.ui.person.currentData()
        self.accept()
        self.chosen.emit(person)
