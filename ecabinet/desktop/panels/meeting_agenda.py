"""The left side of the meeting workspace: the agenda with one's marks, and whether one comes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ecabinet.application.reading_views import AgendaLine, MeetingLine, Workspace
from ecabinet.desktop import colours
from ecabinet.desktop.forms.ui_meeting_agenda import Ui_AgendaPanel
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.panels.announcing import may_announce
from ecabinet.desktop.panels.meeting_agenda_list import AgendaEntry
from ecabinet.desktop.panels.meeting_words import STANCE_SIGNS, MeetingWords
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.wording import Wording
from ecabinet.domain.meetings import MeetingPhase, Outcome

_UNDER_WAY = frozenset({MeetingPhase.IN_SESSION, MeetingPhase.SUSPENDED})
_GOOD = frozenset({Outcome.ADOPTED, Outcome.ADOPTED_AMENDED, Outcome.NOTED})


class AgendaPanel(QFrame):
    """The agenda, wide with titles or narrow with numbers and marks alone.

    Signals: `chosen` with an item's id; `back_asked`, `session_asked`, `minutes_asked` and `attendance_asked` from its
    buttons; `fold_asked` when it shall become narrow, or wide again.
    """

    chosen = Signal(str)
    back_asked = Signal()
    session_asked = Signal()
    minutes_asked = Signal()
    attendance_asked = Signal()
    fold_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = MeetingWords(self)
        self._narrow = False
        self._meeting: MeetingLine | None = None
        self.ui = Ui_AgendaPanel()
        self.ui.setupUi(self)
        self.ui.list.chosen.connect(self.chosen)
        self.ui.back.clicked.connect(self.back_asked)
        self.ui.session.clicked.connect(self._on_session_clicked)
        self.ui.attendance.clicked.connect(self.attendance_asked)
        self.ui.fold.clicked.connect(self.fold_asked)
        self._show_fold()

    @property
    def narrow(self) -> bool:
        """Whether only numbers and marks are shown."""
        return self._narrow

    def tell(self, workspace: Workspace, current: str, wording: Wording, now: int) -> None:
        """Show an agenda with one item chosen."""
        meeting = workspace.meeting
        self._meeting = meeting
        self.ui.back.setText(f"← {wording.short_date(meeting.starts_at, now)}, {wording.time(meeting.starts_at)}")
        self.ui.heading.setText(meeting.title)
        self.ui.list.tell([self._entry(line, wording) for line in workspace.agenda], current)
        self.ui.coming.setText(self._announced(meeting))
        self._show_parts()

    def mark(self, item: str) -> None:
        """Show an item as the chosen one."""
        self.ui.list.mark(item)

    def step(self, by: int) -> None:
        """Choose the item so many places further."""
        self.ui.list.step(by)

    def set_narrow(self, narrow: bool) -> None:
        """Show numbers and marks alone, or everything."""
        self._narrow = narrow
        self.ui.list.set_narrow(narrow)
        self._show_fold()
        self._show_parts()

    def retranslate(self) -> None:
        """Set the form's texts again; what was told is told again by the page."""
        self.ui.retranslateUi(self)
        self._show_fold()

    def _show_fold(self) -> None:
        said = self.tr("Unfold the agenda") if self._narrow else self.tr("Fold the agenda")
        self.ui.fold.setIcon(icon(Icon.UNFOLD if self._narrow else Icon.FOLD, Token.MUTED))
        self.ui.fold.setAccessibleName(said)
        self.ui.fold.setToolTip(said)

    def _show_parts(self) -> None:
        meeting, wide = self._meeting, not self._narrow
        self.ui.back.setVisible(wide)
        self.ui.head.setContentsMargins(*((10, 8, 6, 0) if wide else (0, 8, colours.pixels(11), 0)))
        self.ui.heading.setVisible(wide)
        in_session = meeting is not None and meeting.phase in _UNDER_WAY
        self.ui.session.setVisible(wide and meeting is not None and (in_session or meeting.has_minutes))
        self.ui.session.setText(self.tr("Go to the session") if in_session else self.tr("Open the minutes"))
        self.ui.session.setIcon(icon(Icon.ROOM if in_session else Icon.MINUTES, Token.ON_NAVY))
        before = meeting is not None and meeting.phase is MeetingPhase.PUBLISHED and may_announce(meeting)
        self.ui.foot.setVisible(wide and before)
        speaks = meeting is not None and bool(meeting.others)
        said = self.tr("Say who comes…") if speaks else self.tr("I cannot attend, or only in part…")
        self.ui.attendance.setText(said)

    def _entry(self, line: AgendaLine, wording: Wording) -> AgendaEntry:
        mark, token, said = self._mark(line)
        detail, detail_token = self._detail(line, wording)
        spoken = f"{line.item.number}. {line.item.title}, {detail}, {said}"
        return AgendaEntry(line.item.id, line.item.number, line.item.title, detail, detail_token, mark, token, spoken)

    def _detail(self, line: AgendaLine, wording: Wording) -> tuple[str, Token]:
        """What stands under the title: what came of the item, that it is being treated, or when and what is here."""
        if line.outcome is not None:
            return self._words.outcome(line.outcome), Token.AGREE if line.outcome in _GOOD else Token.SPEAK
        if line.is_called:
            return self.tr("● being treated now"), Token.OBJECT
        parts = [wording.time(line.starts_at), self._papers(line)]
        if line.is_late:
            parts.append(self.tr("added late"))
        return " · ".join(parts), Token.MUTED

    def _papers(self, line: AgendaLine) -> str:
        if line.item.is_paper_only:
            return self.tr("on paper only")
        if not line.papers:
            return self.tr("no papers")
        return self.tr("{here}/{papers} here").format(here=line.papers_here, papers=line.papers)

    def _mark(self, line: AgendaLine) -> tuple[Icon, Token, str]:
        if line.stance is None:
            return Icon.OPEN, Token.EDGE, self.tr("no stance of yours")
        mark, token = STANCE_SIGNS[line.stance.stance]
        said = self.tr("your stance: {stance}").format(stance=self._words.stance(line.stance.stance))
        if line.stance_is_stale and line.outcome is None:
            return Icon.WARNING, Token.GOLD, self.tr("{stance}, on papers that were replaced since").format(stance=said)
        return mark, token, said

    def _on_session_clicked(self) -> None:
        in_session = self._meeting is not None and self._meeting.phase in _UNDER_WAY
        (self.session_asked if in_session else self.minutes_asked).emit()

    def _announced(self, meeting: MeetingLine) -> str:
        return self._words.coming(meeting, self.tr("You have not said whether you come."))
