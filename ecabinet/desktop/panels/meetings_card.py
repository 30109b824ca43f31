"""A meeting to come, as a card: when and where, what of it waits for the person, whether they come."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ecabinet.application.reading_views import MeetingLine
from ecabinet.desktop import colours
from ecabinet.desktop.forms.ui_meetings_card import Ui_MeetingCard
from ecabinet.desktop.panels.announcing import may_announce
from ecabinet.desktop.panels.meeting_words import MeetingWords
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.restyle import set_style_property
from ecabinet.desktop.wording import Wording
from ecabinet.domain.meetings import MeetingPhase

_KINDS = {
    MeetingPhase.PUBLISHED: Kind.NAVY,
    MeetingPhase.IN_SESSION: Kind.OBJECT,
    MeetingPhase.SUSPENDED: Kind.SPEAK,
}
_DAY_WIDTH = 58


class MeetingCard(Card):
    """Signals, each with the meeting's id: `session_asked`, `reading_asked` and `attendance_asked`."""

    session_asked = Signal(str)
    reading_asked = Signal(str)
    attendance_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = MeetingWords(self)
        self._line: MeetingLine | None = None
        self.ui = Ui_MeetingCard()
        self.ui.setupUi(self)
        self.ui.open.clicked.connect(self._on_open_clicked)
        self.ui.read.clicked.connect(self._on_read_clicked)
        self.ui.attendance.clicked.connect(self._on_attendance_clicked)

    def tell(self, line: MeetingLine, wording: Wording, now: int) -> None:
        """Show a meeting."""
        self._line = line
        ui, in_session = self.ui, line.phase in {MeetingPhase.IN_SESSION, MeetingPhase.SUSPENDED}
        weekday, _, date = wording.short_date(line.starts_at, now).partition(" ")
        day, month = _parts(date)
        ui.weekday.setText(weekday)
        ui.day.setText(day)
        ui.month.setText(self.tr("{month}", "under a day").format(month=month))
        ui.day.setMinimumWidth(colours.pixels(_DAY_WIDTH))
        ui.heading.setText(line.title)
        ui.phase.tell(self._words.phase(line.phase), _KINDS.get(line.phase, Kind.NEUTRAL))
        ui.where.setText(self._where(line, wording, now))
        ui.stances.setText(self._stances(line, wording, now))
        ui.stances.setVisible(bool(ui.stances.text()))
        set_style_property(ui.stances, "role", "speak" if line.open_stances else "agree")
        ui.coming.setText(self._words.coming(line))
        ui.coming.setVisible(bool(ui.coming.text()))
        ui.attendance.setVisible(may_announce(line) and line.phase is MeetingPhase.PUBLISHED)
        ui.attendance.setText(
            self.tr("Say who comes…") if line.others else self.tr("I cannot attend, or only in part…")
        )
        ui.open.setText(self.tr("Go to the session") if in_session else self.tr("Read the papers"))
        ui.open.setAccessibleName(f"{ui.open.text()}: {line.title}")
        ui.read.setVisible(in_session)

    def retranslate(self) -> None:
        """Set the form's texts again; what was told is told again by the page."""
        self.ui.retranslateUi(self)

    def _where(self, line: MeetingLine, wording: Wording, now: int) -> str:
        when = f"{wording.day(line.starts_at, now)} {wording.span(line.starts_at, line.ends_at)}"
        items = self.tr("%n items", "", line.items)
        return " · ".join(part for part in (_capital(when), line.place, items) if part)

    def _stances(self, line: MeetingLine, wording: Wording, now: int) -> str:
        if not line.votes_here or line.phase is not MeetingPhase.PUBLISHED:
            return ""
        if not line.open_stances:
            return self.tr("✓ You have taken a stance on every item.")
        said = self.tr("%n items are without your stance", "", line.open_stances)
        if now >= line.stance_until:
            return said
        until = wording.moment(line.stance_until, now)
        return self.tr("{items}, until {moment}").format(items=said, moment=until)

    def _on_open_clicked(self) -> None:
        line = self._line
        if line is None:
            return
        in_session = line.phase in {MeetingPhase.IN_SESSION, MeetingPhase.SUSPENDED}
        (self.session_asked if in_session else self.reading_asked).emit(line.id)

    def _on_read_clicked(self) -> None:
        if self._line is not None:
            self.reading_asked.emit(self._line.id)

    def _on_attendance_clicked(self) -> None:
        if self._line is not None:
            self.attendance_asked.emit(self._line.id)


def _parts(date: str) -> tuple[str, str]:
    """Day and month out of “19 Nov” or “19/11”."""
    day, separator, month = date.replace("/", " ", 1).partition(" ")
    return day, month if separator else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
