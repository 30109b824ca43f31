"""Asks with which accounts people will sign in, before they are invited to a body that wants that."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_accounts import Ui_AccountsDialog
from ecabinet.domain.bodies import Person
from ecabinet.domain.identities import SUBJECT_LENGTH


class AccountsDialog(CarefulDialog):
    """Accepted with the `accounts` of those who are `asked` about; all `people` are to be invited.

    Open it with `open()`.
    """

    def __init__(self, parent: QWidget | None, people: Sequence[str], asked: Sequence[Person]) -> None:
        super().__init__(parent)
        self.people = tuple(people)
        ui = self.ui = Ui_AccountsDialog()
        ui.setupUi(self)
        self.fields = {person.id: self._row(person) for person in asked}
        ui.rows.addStretch(1)
        ui.go_ahead.setEnabled(False)
        ui.go_ahead.setDefault(True)  # else Enter in a field would press the button that drops what was written
        self._line_up(*self.fields.values(), ui.go_ahead, ui.cancel)
        ui.cancel.clicked.connect(self.reject)
        ui.go_ahead.clicked.connect(self.accept)
        self.setAccessibleName(ui.heading.text())
        self.guard(ui.cancel, *self.fields.values())
        self.setMinimumWidth(520)

    def _line_up(self, *stops: QWidget) -> None:
        """Begin at the first field; Qt puts what no form names behind everything else."""
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        stops[0].setFocus()

    @property
    def accounts(self) -> Mapping[str, str]:
        """What was written, by person."""
        return {person: field.text().strip() for person, field in self.fields.items()}

    def _row(self, person: Person) -> QLineEdit:
        """A field for somebody's account, under their name."""
        label, field = QLabel(person.name, self.ui.fields), QLineEdit(self.ui.fields)
        label.setProperty("role", "strong")
        label.setBuddy(field)
        field.setAccessibleName(person.name)
        field.setMaxLength(SUBJECT_LENGTH)
        field.textChanged.connect(self._on_edited)
        self.ui.rows.addWidget(label)
        self.ui.rows.addWidget(field)
        return field

    def _on_edited(self) -> None:
        self.ui.go_ahead.setEnabled(all(self.accounts.values()))
