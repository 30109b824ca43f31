"""Lets somebody act in one's name: who, what, where, and until when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListWidgetItem, QWidget

from ecabinet.application.helping_views import ABOUT_ITEMS, Errand, HelpersView, ItemChoice
from ecabinet.desktop.forms.ui_acting import Ui_ActingForm
from ecabinet.desktop.models.helpers_words import offer_people

_USUAL = timedelta(days=7)
_MOST_LINES, _PADDING = 5, 14


@dataclass(frozen=True, slots=True)
class Entrusted:
    """What was chosen: who, which errands, until which day, and which items, none for all."""

    to: str
    errands: frozenset[Errand]
    until: date
    items: tuple[str, ...]


class ActingForm(QWidget):
    """Nobody and nothing is chosen beforehand; it says what is missing.

    Signals: `saved` with what is `Entrusted`, and `cancelled`.
    """

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None, view: HelpersView, today: date) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_ActingForm()
        ui.setupUi(self)
        self._boxes: dict[Errand, QCheckBox] = {
            Errand.COMMENTS: ui.comments,
            Errand.ATTENDANCE: ui.attendance,
            Errand.LEAVE: ui.leave,
            Errand.LEADING: ui.leading,
        }
        for errand, box in self._boxes.items():
            box.setVisible(errand in view.errands)
            box.toggled.connect(self._on_changed)
        offer_people(ui.person, view.others, self.tr("Please choose"))
        self._list(view.items)
        ui.until.setMinimumDate(_of(today))
        ui.until.setDate(_of(today + _USUAL))
        self._connect()
        self._on_changed()

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language; what was chosen stays."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.ui.person.setPlaceholderText(self.tr("Please choose"))
            self.ui.error.settle()
        super().changeEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        ui.person.currentIndexChanged.connect(self._on_changed)
        ui.everywhere.toggled.connect(self._on_changed)
        ui.some.toggled.connect(self._on_changed)
        ui.items.itemChanged.connect(self._on_changed)
        ui.cancel.clicked.connect(self.cancelled)
        ui.save.clicked.connect(self._on_save_clicked)

    def _list(self, items: Sequence[ItemChoice]) -> None:
        listed = self.ui.items
        for item in items:
            row = QListWidgetItem(item.name, listed)
            row.setData(Qt.ItemDataRole.UserRole, item.id)
            row.setToolTip(item.meeting)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Unchecked)
        listed.setWordWrap(True)
        listed.setFixedHeight(listed.sizeHintForRow(0) * min(_MOST_LINES, max(1, len(items))) + _PADDING)
        self.ui.some.setEnabled(bool(items))

    @property
    def _errands(self) -> frozenset[Errand]:
        return frozenset(errand for errand, box in self._boxes.items() if box.isChecked())

    @property
    def _chosen_items(self) -> tuple[str, ...]:
        listed = self.ui.items
        rows = [listed.item(number) for number in range(listed.count())]
        ticked = [row for row in rows if row.checkState() is Qt.CheckState.Checked]
        return tuple(row.data(Qt.ItemDataRole.UserRole) for row in ticked)

    def _on_changed(self) -> None:
        """Show the items where some are to be chosen; what is about a meeting as a whole cannot be limited to them."""
        ui, is_limited = self.ui, self.ui.some.isChecked()
        ui.error.settle()
        ui.items.setVisible(is_limited)
        for errand, box in self._boxes.items():
            box.setEnabled(errand in ABOUT_ITEMS or not is_limited)
            if is_limited and errand not in ABOUT_ITEMS:
                box.setChecked(False)
        ui.some.setEnabled(ui.items.count() > 0 and self._errands <= ABOUT_ITEMS)

    def _on_save_clicked(self) -> None:
        ui, to = self.ui, self.ui.person.currentData()
        if not isinstance(to, str):
            ui.error.tell(ui.person, self.tr("Please choose who may act in your name."))
        elif not self._errands:
            ui.error.tell(ui.comments, self.tr("Please choose at least one thing they may do."))
        elif not (ui.everywhere.isChecked() or ui.some.isChecked()):
            ui.error.tell(ui.everywhere, self.tr("Please choose where they may do it."))
        elif ui.some.isChecked() and not self._chosen_items:
            ui.error.tell(ui.items, self.tr("Please tick at least one item."))
        else:
            day = ui.until.date()
            until = date(day.year(), day.month(), day.day())
            items = self._chosen_items if ui.some.isChecked() else ()
            self.saved.emit(Entrusted(to, self._errands, until, items))


def _of(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
