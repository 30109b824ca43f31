"""Marks the members who take no part in a vote: folded away until somebody has to."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ecabinet.domain.bodies import Person

_PERSON: Final = Qt.ItemDataRole.UserRole
_ROWS_SHOWN: Final = 6


class RecusedChoice(QWidget):
    """A box to tick, and below it the members; Space marks one.

    Signals: `changed` after somebody was marked or not any more.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.some, self.members = QCheckBox(self), QListWidget(self)
        self._name()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.some)
        column.addWidget(self.members)
        self.members.hide()
        self.setFocusProxy(self.some)
        self.some.toggled.connect(self._on_some_toggled)
        self.members.itemChanged.connect(self.changed)

    def tell(self, members: Iterable[Person]) -> None:
        """Offer these members, in their order."""
        self.members.clear()
        for person in members:
            said = " · ".join(part for part in (person.name, person.title) if part)
            row = QListWidgetItem(said, self.members)
            row.setData(_PERSON, person.id)
            row.setCheckState(Qt.CheckState.Unchecked)

    def mark(self, people: Iterable[str]) -> None:
        """Mark these members and no others."""
        marked = frozenset(people)
        self.some.setChecked(bool(marked))
        for row in self._rows():
            state = Qt.CheckState.Checked if row.data(_PERSON) in marked else Qt.CheckState.Unchecked
            row.setCheckState(state)

    def people(self) -> tuple[str, ...]:
        """The ids of those who are marked; nobody while the box is not ticked."""
        if not self.some.isChecked():
            return ()
        return tuple(str(row.data(_PERSON)) for row in self._rows() if row.checkState() is Qt.CheckState.Checked)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.some.setText(self.tr("Some members take no part…"))
        self.members.setAccessibleName(self.tr("Members who take no part; Space marks one"))

    def _rows(self) -> Iterable[QListWidgetItem]:
        return (self.members.item(row) for row in range(self.members.count()))

    def _on_some_toggled(self, shown: bool) -> None:
        self.members.setVisible(shown)
        if shown:
            self.members.setMinimumHeight(self.members.sizeHintForRow(0) * _ROWS_SHOWN)
            self.members.setCurrentRow(0)
            self.members.setFocus()
        self.changed.emit()
