"""The form of what stands above an agenda: name, kind, number, day, times, place."""

from datetime import datetime, time, tzinfo

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QWidget

from ecabinet.desktop.forms.ui_agenda_header import Ui_AgendaHeaderForm
from ecabinet.domain.offices import Header, MeetingKind


class AgendaHeaderForm(QWidget):
    """Filled with a header; `zone` is the body's.

    Signals: `saved` when the person wants it kept and it is sound; `cancelled`.
    """

    saved = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None, zone: tzinfo) -> None:
        super().__init__(parent)
        self._zone = zone
        self.ui = Ui_AgendaHeaderForm()
        self.ui.setupUi(self)
        for kind, text in (
            (MeetingKind.REGULAR, self.tr("regular")),
            (MeetingKind.THEMATIC, self.tr("thematic")),
            (MeetingKind.EXTRAORDINARY, self.tr("extraordinary")),
        ):
            self.ui.kind.addItem(text, kind.value)
        self.ui.day.setDisplayFormat("dd/MM/yyyy")
        for clock in (self.ui.begin, self.ui.end):
            clock.setDisplayFormat("HH:mm")
        self.ui.save.clicked.connect(self._on_save_clicked)
        self.ui.cancel.clicked.connect(self.cancelled)

    def fill(self, header: Header) -> None:
        """Begin with these values."""
        ui = self.ui
        begin, end = (datetime.fromtimestamp(at / 1000, self._zone) for at in (header.starts_at, header.ends_at))
        ui.title.setText(header.title)
        ui.kind.setCurrentIndex(ui.kind.findData(header.kind.value))
        ui.number.setText(header.number)
        ui.day.setDate(QDate(begin.year, begin.month, begin.day))
        ui.begin.setTime(QTime(begin.hour, begin.minute))
        ui.end.setTime(QTime(end.hour, end.minute))
        ui.place.setText(header.place)

    def values(self) -> Header:
        """What is written."""
        ui = self.ui
        return Header(
            title=ui.title.text().strip(),
            kind=MeetingKind(ui.kind.currentData()),
            number=ui.number.text().strip(),
            starts_at=self._instant(ui.begin.time()),
            ends_at=self._instant(ui.end.time()),
            place=ui.place.text().strip(),
        )

    def _instant(self, clock: QTime) -> int:
        day = self.ui.day.date()
        local = datetime(day.year(), day.month(), day.day(), tzinfo=self._zone)
        return int(datetime.combine(local, time(clock.hour(), clock.minute()), self._zone).timestamp() * 1000)

    def _on_save_clicked(self) -> None:
        self.ui.error.settle()
        values = self.values()
        if not values.title:
            self.ui.error.tell(self.ui.title, self.tr("A meeting needs a name."))
        elif values.ends_at <= values.starts_at:
            self.ui.error.tell(self.ui.end, self.tr("The meeting would end before it starts."))
        else:
            self.saved.emit()
