"""The meetings: those to come on top with what waits for the person, those that are over below."""

from ecabinet.application.attending import Attending
from ecabinet.application.reading import Reading
from ecabinet.application.reading_views import MeetingLine
from ecabinet.desktop.forms.ui_meetings import Ui_MeetingsPage
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.announcing import Announcing
from ecabinet.desktop.panels.meeting_words import MeetingWords
from ecabinet.desktop.panels.meetings_card import MeetingCard
from ecabinet.desktop.routes import ATTENDANCE, PageName, Route
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.domain.faults import Fault
from ecabinet.domain.meetings import MeetingPhase

_OVER = frozenset({MeetingPhase.HELD, MeetingPhase.CLOSED})


class MeetingsPage(Page):
    """Every meeting that is on this laptop."""

    def __init__(self, kit: PageKit, reading: Reading, attending: Attending) -> None:
        super().__init__()
        self._kit, self._reading = kit, reading
        self._words = MeetingWords(self)
        self._lines: tuple[MeetingLine, ...] | None = None
        self._cards: list[MeetingCard] = []
        self._asked_about = ""
        self._announcing = Announcing(kit, attending, self)
        self._announcing.recorded.connect(self._load)
        self._announcing.failed.connect(self._on_not_announced)
        self.ui = Ui_MeetingsPage()
        self.ui.setupUi(self)
        self.begin_at(self.ui.scroll)
        self.ui.over.opened.connect(self._on_reading_asked)
        self.ui.empty.hide()
        self.ui.over_card.hide()

    def title(self) -> str:
        """“Meetings”."""
        return self.tr("Meetings")

    def shown(self, route: Route) -> None:
        """Look again at each visit: time alone moves meetings on. The place `ATTENDANCE` asks about the subject."""
        self._asked_about = route.subject if route.place == ATTENDANCE else ""
        self._load()

    def refresh(self, changed: frozenset[str]) -> None:
        """Something arrived or was recorded."""
        del changed
        self._load()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        for card in self._cards:
            card.retranslate()
        self._show()

    def _load(self) -> None:
        def work(_progress: Progress) -> tuple[MeetingLine, ...]:
            return self._reading.meetings()

        self._kit.tasks.run(work, self._on_loaded, failed=self._on_failed)

    def _on_loaded(self, lines: tuple[MeetingLine, ...]) -> None:
        self._lines = lines
        self._show()
        if self._asked_about:
            asked_about, self._asked_about = self._asked_about, ""
            self._on_attendance_asked(asked_about)

    # Showing --------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if self._lines is None:
            return
        coming = [line for line in self._lines if line.phase not in _OVER]
        over = [line for line in self._lines if line.phase in _OVER]
        self.ui.summary.setText(
            self.tr("%n meetings to come", "", len(coming)) if coming else self.tr("No meeting to come")
        )
        self._show_coming(coming)
        self.ui.over_card.setVisible(bool(over))
        self.ui.over_title.tell(self.tr("Over"))
        self.ui.over.tell([self._row(line) for line in over])
        self.ui.empty.setVisible(not self._lines)
        self.ui.empty.tell(
            Icon.MEETINGS,
            self.tr("No meeting yet"),
            self.tr("A meeting appears here by itself once the Secretariat has published its agenda."),
        )

    def _show_coming(self, lines: list[MeetingLine]) -> None:
        while len(self._cards) > len(lines):
            card = self._cards.pop()
            self.ui.coming.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self._cards) < len(lines):
            self._cards.append(self._card())
        for card, line in zip(self._cards, lines, strict=True):
            card.tell(line, self._kit.wording, self._kit.now())

    def _card(self) -> MeetingCard:
        card = MeetingCard(self.ui.scroll_content)
        card.session_asked.connect(self._on_session_asked)
        card.reading_asked.connect(self._on_reading_asked)
        card.attendance_asked.connect(self._on_attendance_asked)
        self.ui.coming.addWidget(card)
        return card

    def _row(self, line: MeetingLine) -> Row:
        now, wording = self._kit.now(), self._kit.wording
        is_sealed = line.phase is MeetingPhase.CLOSED
        when = wording.short_date(line.starts_at, now)
        items = self.tr("%n items", "", line.items)
        minutes = self.tr("minutes sealed") if is_sealed else self.tr("minutes circulated")
        return Row(
            key=line.id,
            title=line.title,
            subtitle=f"{when} · {items}",
            icon=Icon.MEETINGS,
            token=Token.MUTED,
            button=self.tr("Open"),
            pill=minutes if line.has_minutes else self._words.phase(line.phase),
            pill_kind=Kind.AGREE if is_sealed else Kind.NEUTRAL,
        )

    # What the person does -------------------------------------------------------------------------------------------

    def _on_session_asked(self, meeting: str) -> None:
        self._kit.navigator.go_to(PageName.SESSION, meeting)

    def _on_reading_asked(self, meeting: str) -> None:
        self._kit.navigator.go_to(PageName.MEETING, meeting)

    def _on_attendance_asked(self, meeting: str) -> None:
        line = next((line for line in self._lines or () if line.id == meeting), None)
        if line is not None:
            self._announcing.ask(line)

    def _on_not_announced(self, fault: Fault) -> None:
        """Say why, and look again: whose coming one may announce may have changed."""
        self._on_failed(fault)
        self._load()

    def _on_failed(self, fault: Fault) -> None:
        self._kit.faults.on_banner(self.ui.banner, fault)
