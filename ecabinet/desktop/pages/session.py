"""A member in session: the item that is being treated, its papers, and the vote that is open."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut

from ecabinet.application.attending import Attending, EnteredVote, SessionView
from ecabinet.application.pins import PinGuard
from ecabinet.application.reading import Reading
from ecabinet.application.reading_views import ItemView
from ecabinet.desktop import colours
from ecabinet.desktop.dialogs.contest import ContestDialog
from ecabinet.desktop.dialogs.pin import PinDialog
from ecabinet.desktop.forms.ui_session import Ui_SessionPage
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.dossier import DossierPanel, PaperSupply
from ecabinet.desktop.panels.meeting_words import MeetingWords
from ecabinet.desktop.panels.vote import label
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.banner import BannerKind
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.domain.attendance import Presence
from ecabinet.domain.comments import Anchor
from ecabinet.domain.faults import Fault, Refused
from ecabinet.domain.meetings import MeetingPhase
from ecabinet.domain.rules import Choice

_KINDS = {
    MeetingPhase.PUBLISHED: Kind.NAVY,
    MeetingPhase.IN_SESSION: Kind.OBJECT,
    MeetingPhase.SUSPENDED: Kind.SPEAK,
}
_JOINABLE = frozenset({MeetingPhase.PUBLISHED, MeetingPhase.IN_SESSION, MeetingPhase.SUSPENDED})
_OVER = frozenset({MeetingPhase.HELD, MeetingPhase.CLOSED})

_ROOMY, _HIGH, _LOW = 860, 560, 350


@dataclass(frozen=True, slots=True)
class _Loaded:
    """What was read in one go; `turn` tells answers to older questions apart."""

    turn: int
    meeting: str
    session: SessionView
    item: ItemView | None


class SessionPage(Page):
    """Follows the chair until the person looks elsewhere. A route names the meeting, or one of its votes.

    Signals: `paper_alone_asked` with whether the paper shall have the whole window.
    """

    paper_alone_asked = Signal(bool)
    wants_wide = True

    def __init__(
        self, kit: PageKit, reading: Reading, attending: Attending, pins: PinGuard, papers: PaperSupply
    ) -> None:
        super().__init__()
        self._kit, self._reading, self._attending, self._pins = kit, reading, attending, pins
        self._words = MeetingWords(self)
        self._subject = self._meeting = self._item_id = ""
        self._session: SessionView | None = None
        self._item: ItemView | None = None
        self._follows = True
        self._is_prepared = self._is_busy = self._is_alone = self._may_join = False
        self._turn = 0
        self._notice = ""
        self._put_away: set[str] = set()
        self._to_record: Callable[[], object] | None = None
        self._contested: EnteredVote | None = None
        self.ui = Ui_SessionPage()
        self.ui.setupUi(self)
        self.dossier = DossierPanel(kit, reading, papers, self)
        self.ui.stack.addWidget(self.dossier)
        self._arrange()
        self._connect()

    def title(self) -> str:
        """“In session”, with the meeting's title."""
        return self._session.meeting.title if self._session else self.tr("In session")

    def shown(self, route: Route) -> None:
        """Show a session; each visit follows the chair again."""
        if route.subject != self._subject:
            self._subject, self._meeting, self._item_id, self._is_prepared = route.subject, "", "", False
            self._session = self._item = None
            self.ui.stack.setCurrentWidget(self.ui.empty_page)
        self._follows = True
        self._load()

    def hidden(self) -> None:
        """Keep where one is in the paper."""
        self.dossier.save_place()
        self.dossier.pane.commands.full_screen.setChecked(False)

    def refresh(self, changed: frozenset[str]) -> None:
        """Something arrived or was recorded."""
        del changed
        self._load()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        for panel in (self.ui.entered, self.ui.vote, self.dossier):
            panel.retranslate()
        self._show()

    # Loading --------------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        """Read everything again, away from the window; the answer to the last question counts."""
        self._turn += 1
        turn, subject, item_id, follows = self._turn, self._subject, self._item_id, self._follows
        is_prepared = self._is_prepared

        def work(_progress: Progress) -> _Loaded:
            meeting = self._attending.meeting_of(subject)
            if not is_prepared:
                self._attending.prepare(meeting)
            session = self._attending.view(meeting)
            return _Loaded(turn, meeting, session, self._item_to_show(meeting, session, "" if follows else item_id))

        self._kit.tasks.run(work, self._on_loaded, failed=self._on_load_failed)

    def _item_to_show(self, meeting: str, session: SessionView, chosen: str) -> ItemView | None:
        """The item the person chose, else the one that is being treated, else the first that is still to come."""
        open_items = [line.item.id for line in session.agenda if line.outcome is None]
        called = [session.called.item.id] if session.called else []
        everything = [line.item.id for line in session.agenda]
        for item in [*([chosen] if chosen else []), *called, *open_items, *everything]:
            try:
                return self._reading.item(meeting, item)
            except Refused:
                continue  # not meant for this person, or not here yet
        return None

    def _on_loaded(self, loaded: _Loaded) -> None:
        if loaded.turn != self._turn:
            return
        self._meeting, self._is_prepared = loaded.meeting, True
        self._session, self._item = loaded.session, loaded.item
        self._item_id = loaded.item.line.item.id if loaded.item else ""
        self._show()

    def _on_load_failed(self, fault: Fault) -> None:
        self.ui.stack.setCurrentWidget(self.ui.empty_page)
        self.ui.empty.tell(Icon.ROOM, self.tr("This session is not here"), self._kit.faults.sentence(fault))

    # Showing --------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        session = self._session
        if session is None:
            return
        self._show_bar(session)
        self._show_over(session)
        entered = session.entered[0] if session.entered else None
        choice = label(entered.ballot, entered.answer.choice, self._kit.translating.language) if entered else ""
        self.ui.entered.tell(entered, choice, self._kit.wording)
        vote = session.vote
        if vote is not None and not vote.is_open and vote.ballot.state.id in self._put_away:
            vote = None
        self.ui.vote.tell(vote, self._kit.wording)
        self.ui.stack.setCurrentWidget(self.dossier if self._item else self.ui.empty_page)
        if self._item is not None:
            self.dossier.tell(self._item)
        else:
            said = self.tr("The item that is being treated appears here by itself.")
            self.ui.empty.tell(Icon.ROOM, self.tr("No item yet"), said)
        self._fit()

    def _show_bar(self, session: SessionView) -> None:
        ui, meeting = self.ui, session.meeting
        ui.phase.tell(self._phase(meeting.phase), _KINDS.get(meeting.phase, Kind.NEUTRAL))
        line = self._item.line if self._item else None
        item = self.tr("Item {number} · {title}").format(number=line.item.number, title=line.item.title) if line else ""
        ui.called.setText(item or meeting.title)
        ui.aside.setText(self._aside(session))
        mine = meeting.attendance
        is_counted = mine is None or mine.joined is not None or mine.is_present
        self._may_join = not is_counted and meeting.phase in _JOINABLE
        follows = self._follows
        ui.follow.setVisible(meeting.phase in _JOINABLE)
        ui.follow.setChecked(follows)
        ui.follow.setText(self.tr("Following the chair (F)") if follows else self.tr("Follow the chair (F)"))
        ui.follow.setIcon(icon(Icon.FOLLOW, Token.AGREE if follows else Token.MUTED))

    def _phase(self, phase: MeetingPhase) -> str:
        return self.tr("NOT OPENED YET") if phase is MeetingPhase.PUBLISHED else self._words.phase(phase)

    def _aside(self, session: SessionView) -> str:
        """What a glance at the bar should say besides the item."""
        called = session.called
        if session.meeting.phase is MeetingPhase.PUBLISHED:
            return self._kit.wording.moment(session.meeting.starts_at, self._kit.now())
        if called is not None and called.item.id != self._item_id:
            return self.tr("being treated: item {number}").format(number=called.item.number)
        if session.vote is not None and session.vote.is_open:
            return self.tr("vote open")
        if session.called_by is not None:
            by = session.called_by
            return self.tr("called by {who}").format(who=self._words.acted(by.person.name, by.principal.name))
        return "" if called or session.meeting.phase in _OVER else self.tr("no item is being treated")

    def _show_over(self, session: SessionView) -> None:
        is_over = session.meeting.phase in _OVER
        notice = f"{self._kit.translating.language}{session.meeting.has_minutes}" if is_over else ""
        if notice == self._notice:
            return  # what failed meanwhile stays on the banner
        self._notice = notice
        if not is_over:
            self.ui.banner.settle()
            return
        when = self._kit.wording.moment(session.closed_at, self._kit.now())
        said = self.tr("The session ended: {when}.").format(when=when)
        action = self.tr("Open the minutes") if session.meeting.has_minutes else ""
        if not action:
            said = self.tr("{ended} The minutes appear here once they are circulated.").format(ended=said)
        self.ui.banner.tell(BannerKind.INFO, said, action, closable=False)

    def _fit(self) -> None:
        """Leave out what can wait where a vote, a small window or large text need the room."""
        ui, vote = self.ui, self.ui.vote
        is_cramped = self.width() < colours.pixels(_ROOMY)
        ui.agenda.setText("" if is_cramped else self.tr("Agenda and comments"))
        ui.aside.setVisible(bool(ui.aside.text()) and not is_cramped)
        is_low = not vote.isHidden() and self.height() < colours.pixels(_HIGH)
        vote.fit(is_cramped=is_cramped, is_low=self.height() < colours.pixels(_LOW))
        leaves_out = self._is_alone or is_low
        ui.join_bar.setVisible(self._may_join and not leaves_out)
        self.dossier.show_alone(alone=leaves_out)

    # What the person does -------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.dossier.show_question(shown=False)
        self.dossier.pane.commands.give_to(self)
        self.ui.vote.listen_on(self)
        self.ui.stack.setMinimumHeight(1)  # the vote needs its height more than the paper does
        self.ui.agenda.setIcon(icon(Icon.AGENDA))
        for keys, slot in (("J", self._on_next_item), ("K", self._on_previous_item), ("F", self._on_follow_asked)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self.ui.empty.tell(Icon.ROOM, self.tr("Opening the session…"))

    def _connect(self) -> None:
        ui = self.ui
        ui.follow.clicked.connect(self._on_follow_asked)
        ui.agenda.clicked.connect(self._on_agenda_clicked)
        ui.join_room.clicked.connect(self._on_join_room_clicked)
        ui.join_remote.clicked.connect(self._on_join_remote_clicked)
        ui.banner.action_asked.connect(self._on_minutes_asked)
        ui.vote.confirmed.connect(self._on_vote_confirmed)
        ui.vote.paper_asked.connect(self._on_paper_asked)
        ui.vote.closed.connect(self._on_result_put_away)
        ui.entered.confirmed.connect(self._on_entered_confirmed)
        ui.entered.contest_asked.connect(self._on_contest_asked)
        self.dossier.paper_shown.connect(self._on_paper_shown)
        self.dossier.alone_asked.connect(self._on_alone_asked)
        self.dossier.comment_wanted.connect(self._on_comment_wanted)
        self.dossier.pin_clicked.connect(self._on_agenda_clicked)

    def _on_paper_shown(self) -> None:
        if self.hasFocus():
            self.dossier.take_keyboard()

    def _on_follow_asked(self) -> None:
        self._follows = not self._follows
        self._load()

    def _on_next_item(self) -> None:
        self._step(1)

    def _on_previous_item(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        """Look at another item, which ends following the chair."""
        items = [line.item.id for line in self._session.agenda] if self._session else []
        place = items.index(self._item_id) + by if self._item_id in items else 0
        if 0 <= place < len(items):
            self._follows, self._item_id = False, items[place]
            self._load()

    def _on_agenda_clicked(self) -> None:
        self._kit.navigator.go_to(PageName.MEETING, self._meeting, self._item_id)

    def _on_minutes_asked(self) -> None:
        self._kit.navigator.go_to(PageName.MINUTES, self._meeting)

    def _on_alone_asked(self, alone: bool) -> None:
        self._is_alone = alone
        self.ui.bar.setVisible(not alone)
        self._fit()
        self.paper_alone_asked.emit(alone)

    def _on_comment_wanted(self, anchor: Anchor) -> None:
        """Comments are written in the workspace: the draft goes ahead."""
        item, meeting = self._item_id, self._meeting

        def work(_progress: Progress) -> Route:
            self._reading.save_draft(item, replace(self._reading.draft(item), anchor=anchor))
            return Route(PageName.MEETING, meeting, item)

        self._kit.tasks.run(work, self._kit.navigator.go, failed=self._on_failed)

    def _on_paper_asked(self, paper: str) -> None:
        """Bring a paper that is voted on to the front, in whichever item it belongs to."""
        if self._item and any(tab.paper.id == paper for tab in self._item.papers):
            self.dossier.tell(self._item, paper)
            return
        meeting, items = self._meeting, [line.item.id for line in self._session.agenda] if self._session else []

        def work(_progress: Progress) -> str:
            for item in items:
                try:
                    if any(tab.paper.id == paper for tab in self._reading.item(meeting, item).papers):
                        return item
                except Refused:
                    continue  # not meant for this person, or not here yet
            return ""

        self._kit.tasks.run(work, self._on_item_found)

    def _on_item_found(self, item: str) -> None:
        if item:
            self._follows, self._item_id = False, item
            self._load()

    def _on_join_room_clicked(self) -> None:
        self._join(Presence.ROOM)

    def _on_join_remote_clicked(self) -> None:
        self._join(Presence.REMOTE)

    def _join(self, where: Presence) -> None:
        meeting = self._meeting
        self._record(lambda: self._attending.join(meeting, where))

    # Votes ----------------------------------------------------------------------------------------------------------

    def _on_vote_confirmed(self, choice: str, words: str) -> None:
        ballot = self.ui.vote.ballot
        self._record_with_pin(lambda: self._attending.vote(ballot, Choice(choice), words))

    def _on_result_put_away(self) -> None:
        self._put_away.add(self.ui.vote.ballot)
        self._show()

    def _on_entered_confirmed(self, vote: EnteredVote) -> None:
        self._record_with_pin(lambda: self._attending.confirm(vote))

    def _on_contest_asked(self, vote: EnteredVote) -> None:
        self._contested = vote
        dialog = ContestDialog(self, self.ui.entered.said)
        dialog.accepted.connect(self._on_contested)
        dialog.open()

    def _on_contested(self) -> None:
        dialog, vote = self.sender(), self._contested
        if not isinstance(dialog, ContestDialog) or vote is None:
            return
        reason = dialog.reason
        self._record_with_pin(lambda: self._attending.contest(vote, reason))

    def _record_with_pin(self, record: Callable[[], object]) -> None:
        """Record something weighty: with the PIN asked again where it was typed more than five minutes ago."""
        if self._pins.fresh(self._kit.now()):
            self._record(record)
            return
        self._to_record = record
        reason = self.tr("Your vote is recorded in your name.")
        dialog = PinDialog(self, reason, self._pins.confirm, self._kit.tasks, self._kit.faults, kind=self._pins.kind)
        dialog.accepted.connect(self._on_pin_confirmed)
        dialog.open()

    def _on_pin_confirmed(self) -> None:
        record, self._to_record = self._to_record, None
        if record is not None:
            self._record(record)

    def _record(self, record: Callable[[], object]) -> None:
        """Record something away from the window, once however often it is asked for."""
        if self._is_busy:
            return
        self._is_busy = True

        def work(_progress: Progress) -> object:
            return record()

        self._kit.tasks.run(work, self._on_recorded, failed=self._on_failed)

    def _on_recorded(self, _recorded: object) -> None:
        self._is_busy = False
        self.ui.vote.settle()
        self.dossier.take_keyboard()
        self._load()

    def _on_failed(self, fault: Fault) -> None:
        self._is_busy = False
        self._load()
        self._kit.faults.on_banner(self.ui.banner, fault)

    # Qt -------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the vote its room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Give the vote its room where the text became larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
