"""By what a search is narrowed: kinds as chips, a meeting, an agency, a span of time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QPushButton, QWidget

from ecabinet.application.searching_views import Choices, Filter, Found
from ecabinet.desktop.widgets.flow_layout import FlowLayout
from ecabinet.desktop.wording import INDOCHINA

_DAY_MS: Final = 86_400_000


class Period(StrEnum):
    """From when things are wanted."""

    ANY = "any"
    MONTH = "month"
    YEAR = "year"
    BETWEEN = "between"


_BACK: Final = {Period.MONTH: 31 * _DAY_MS, Period.YEAR: 366 * _DAY_MS}


@dataclass(frozen=True, slots=True)
class FilterFields:
    """Where one chooses: the band of chips, the boxes, and the two days of a span."""

    kinds: QWidget
    meeting: QComboBox
    agency: QComboBox
    period: QComboBox
    since: QDateEdit
    until: QDateEdit


class SearchFilters(QObject):
    """Fills and reads the fields of a page's form. Signals: `changed` when somebody chose otherwise."""

    changed = Signal()

    def __init__(self, ui: FilterFields, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._choices = Choices()
        self._chips: Mapping[Found, QPushButton] = {kind: QPushButton() for kind in Found}
        flow = FlowLayout(ui.kinds)
        for chip in self._chips.values():
            chip.setCheckable(True)
            chip.setProperty("part", "kind")
            chip.toggled.connect(self._on_changed)
            flow.addWidget(chip)
        for box in (ui.meeting, ui.agency, ui.period):
            box.currentIndexChanged.connect(self._on_changed)
        for day in (ui.since, ui.until):
            day.setDate(QDate.currentDate())
            day.dateChanged.connect(self._on_changed)
        self._show_days()

    @property
    def chips(self) -> Mapping[Found, QPushButton]:
        """The chip of each kind."""
        return self._chips

    def offer(self, choices: Choices, names: Mapping[Found, str]) -> None:
        """Offer what there is to choose from, in the language shown now; what was chosen stays chosen."""
        self._choices = choices
        for kind, chip in self._chips.items():
            chip.setText(names[kind])
        ui = self._ui
        _fill(ui.meeting, [("", self.tr("Any meeting")), *choices.meetings])
        _fill(ui.agency, [("", self.tr("Any agency")), *((agency, agency) for agency in choices.agencies)])
        periods = (
            (Period.ANY, self.tr("Any time")),
            (Period.MONTH, self.tr("Past month")),
            (Period.YEAR, self.tr("Past year")),
            (Period.BETWEEN, self.tr("Between two days…")),
        )
        _fill(ui.period, [(str(period), name) for period, name in periods])

    def wanted(self, now: int) -> Filter:
        """What is wanted; `now` in ms UTC."""
        ui = self._ui
        kinds = frozenset(kind for kind, chip in self._chips.items() if chip.isChecked())
        meeting, agency = str(ui.meeting.currentData() or ""), str(ui.agency.currentData() or "")
        period = Period(ui.period.currentData() or Period.ANY)
        since, until = (now - _BACK[period] if period in _BACK else 0), 0
        if period is Period.BETWEEN:
            since, until = _start(ui.since.date()), _start(ui.until.date()) + _DAY_MS - 1
        return Filter(kinds, meeting, agency, since, until)

    def show(self, wanted: Filter) -> None:
        """Choose what a search that was kept wants, without a word about it."""
        ui, was = self._ui, self.blockSignals(True)
        for kind, chip in self._chips.items():
            chip.setChecked(kind in wanted.kinds)
        for box, chosen in ((ui.meeting, wanted.meeting), (ui.agency, wanted.agency)):
            box.setCurrentIndex(max(0, box.findData(chosen)))
        period = Period.BETWEEN if wanted.since or wanted.until else Period.ANY
        ui.period.setCurrentIndex(ui.period.findData(str(period)))
        for day, moment in ((ui.since, wanted.since), (ui.until, wanted.until)):
            if moment:
                local = datetime.fromtimestamp(moment / 1000, INDOCHINA)
                day.setDate(QDate(local.year, local.month, local.day))
        self.blockSignals(was)

    def _on_changed(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        is_between = self._ui.period.currentData() == str(Period.BETWEEN)
        self._ui.since.setVisible(is_between)
        self._ui.until.setVisible(is_between)


def _fill(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    """Offer these, by what they stand for; the one that was chosen stays so, where it is still there."""
    if [(box.itemData(place), box.itemText(place)) for place in range(box.count())] == list(choices):
        return
    chosen, was = box.currentData(), box.blockSignals(True)
    box.clear()
    for data, name in choices:
        box.addItem(name, data)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(was)


def _start(day: QDate) -> int:
    """When a day begins where the body is, in ms UTC."""
    return round(datetime(day.year(), day.month(), day.day(), tzinfo=INDOCHINA).timestamp() * 1000)
