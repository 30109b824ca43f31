"""The meeting workspace: the agenda at the left, a paper in the middle, one's stance and the comments at the right."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from ecabinet.application.attending import Attending
from ecabinet.application.paper_notes import NoteLine, PaperNotes, draft_of
from ecabinet.application.reading import Reading
from ecabinet.application.reading_views import CommentDraft, CommentLine, ItemView, Workspace
from ecabinet.desktop.forms.ui_meeting import Ui_MeetingPage
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.announcing import Announcing
from ecabinet.desktop.panels.dossier import DossierPanel, PaperSupply
from ecabinet.desktop.panels.meeting_agenda import AgendaPanel
from ecabinet.desktop.panels.meeting_entries import Entries
from ecabinet.desktop.panels.meeting_folding import Side
from ecabinet.desktop.panels.meeting_side import SidePanel
from ecabinet.desktop.panels.notes import NotesPanel
from ecabinet.desktop.panels.paper_notes import NotesDesk
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.saving import SavingLater
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.widgets.banner import BannerKind
from ecabinet.domain.comments import Anchor
from ecabinet.domain.dossiers import Paper
from ecabinet.domain.faults import Fault, Refused

_VOTE = "vote"


@dataclass(frozen=True, slots=True)
class _Loaded:
    """What was read in one go; `turn` tells answers to older questions apart."""

    turn: int
    workspace: Workspace
    item_id: str
    item: ItemView | None
    missing: Refused | None
    draft: CommentDraft
    reason: str
    paper: str
    vote_waits: bool


class MeetingPage(Page):
    """Reads a meeting. A route names the meeting and, as its place, an item or `item/paper`.

    Signals: `paper_alone_asked` with whether the paper shall have the whole window.
    """

    paper_alone_asked = Signal(bool)
    wants_wide = True

    def __init__(
        self,
        kit: PageKit,
        reading: Reading,
        attending: Attending,
        papers: PaperSupply,
        dossier: DossierPanel | None = None,
        *,
        notes: PaperNotes | None = None,
    ) -> None:
        super().__init__()
        self._kit, self._reading, self._attending = kit, reading, attending
        self._route = Route(PageName.MEETING)
        self._meeting = self._item_id = self._wanted_paper = ""
        self._workspace: Workspace | None = None
        self._item: ItemView | None = None
        self._turn = 0
        self._notice = ""
        self._is_prepared = False
        self.ui = Ui_MeetingPage()
        self.ui.setupUi(self)
        self.agenda, self.side = AgendaPanel(self), SidePanel(self)
        self.dossier = dossier or DossierPanel(kit, reading, papers, self)
        self.notes = NotesDesk(kit, notes, self.dossier) if notes is not None else None
        self._saving = SavingLater(kit.tasks, self)
        self.entries = Entries(kit, reading, self.side, self._saving, self)
        self._announcing = Announcing(kit, attending, self)
        self._arrange()
        self._connect()

    def title(self) -> str:
        """The meeting's title."""
        return self._workspace.meeting.title if self._workspace else self.tr("Meeting")

    def shown(self, route: Route) -> None:
        """Show a meeting, at the place that is named or where one stopped."""
        if route.subject != self._meeting:
            self._leave_item()
            self._meeting, self._item_id, self._is_prepared = route.subject, "", False
            self._workspace = self._item = None
            self.ui.stack.setCurrentWidget(self.ui.empty_page)
        if route != self._route and route.place:
            self._leave_item()
            self._item_id, _, self._wanted_paper = route.place.partition("/")
        self._route = route
        self._load()

    def hidden(self) -> None:
        """Keep what is half written and where one is."""
        self._leave_item()
        self.entries.toast.settle()
        self.dossier.pane.commands.full_screen.setChecked(False)

    def refresh(self, changed: frozenset[str]) -> None:
        """Something arrived or was recorded."""
        del changed
        self._load()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        for panel in (self.agenda, self.side, self.dossier):
            panel.retranslate()
        notice, self._notice = self._notice, ""
        self._show()
        self._show_notice(vote_waits=notice == _VOTE)

    # Loading --------------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        """Read everything again, away from the window; the answer to the last question counts."""
        self._turn += 1
        turn, meeting, item_id, paper = self._turn, self._meeting, self._item_id, self._wanted_paper
        is_prepared = self._is_prepared

        def work(_progress: Progress) -> _Loaded:
            if not is_prepared:
                self._reading.prepare(meeting)
            return self._read(turn, meeting, item_id, paper)

        self._kit.tasks.run(work, self._on_loaded, failed=self._on_load_failed)

    def _read(self, turn: int, meeting: str, item_id: str, paper: str) -> _Loaded:
        workspace = self._reading.workspace(meeting)
        known = [line.item.id for line in workspace.agenda]
        if item_id not in known:
            item_id, paper = self._reading.place_at(meeting)
        if item_id not in known:
            item_id, paper = (known[0] if known else ""), ""
        item, missing = None, None
        try:
            item = self._reading.item(meeting, item_id)
        except Refused as refused:
            missing = refused
        waits = self._attending.vote_waits(meeting)
        draft, reason = self._reading.draft(item_id), self._reading.reason(item_id)
        return _Loaded(turn, workspace, item_id, item, missing, draft, reason, paper, waits)

    def _on_loaded(self, loaded: _Loaded) -> None:
        if loaded.turn != self._turn:
            return
        is_other = self._item is None or self._item.line.item.id != loaded.item_id
        self._is_prepared, self._wanted_paper = True, ""
        self._workspace, self._item_id, self._item = loaded.workspace, loaded.item_id, loaded.item
        self.ui.stack.setCurrentWidget(self.ui.work_page)
        if is_other and loaded.item is not None:
            self.entries.begin(loaded.item, loaded.draft, loaded.reason)
        self.entries.tell(loaded.item)
        self._show(loaded.paper)
        if loaded.missing is not None:
            self.dossier.show_missing(self._kit.faults.sentence(loaded.missing))
        self._show_notice(vote_waits=loaded.vote_waits)

    def _on_load_failed(self, fault: Fault) -> None:
        self.ui.stack.setCurrentWidget(self.ui.empty_page)
        self.ui.empty.tell(Icon.MEETINGS, self.tr("This meeting is not here"), self._kit.faults.sentence(fault))

    # Showing --------------------------------------------------------------------------------------------------------

    def _show(self, paper: str = "") -> None:
        """Show what was read last."""
        workspace, item = self._workspace, self._item
        if workspace is None:
            return
        now, wording = self._kit.now(), self._kit.wording
        self.agenda.tell(workspace, self._item_id, wording, now)
        self.side.setEnabled(item is not None)
        if item is None:
            return
        refusal = self._kit.faults.sentence(Refused(item.stance_refusal)) if item.stance_refusal else ""
        self.side.tell(item, workspace.meeting, wording, now, refusal)
        self.dossier.tell(item, paper)
        if self.notes is not None:
            self.notes.tell(item.line.item.id)

    def _show_notice(self, *, vote_waits: bool) -> None:
        """Say what needs the person; what failed meanwhile stays on the banner as long as that is the same."""
        refused = self._item.refused if self._item else ""
        notice = refused or (_VOTE if vote_waits else "")
        if notice == self._notice:
            return
        self._notice = notice
        if refused:
            said = self.tr("Your last entry on this item was not taken: {reason}")
            reason = self._kit.faults.sentence(Refused(refused))
            self.ui.banner.tell(BannerKind.ERROR, said.format(reason=reason), self.tr("Open outbox"))
        elif vote_waits:
            self.ui.banner.tell(BannerKind.WARN, self.tr("A vote is open and waits for you."), self.tr("Vote now"))
        else:
            self.ui.banner.settle()

    def _arrange(self) -> None:
        self.ui.splitter.hold(self.agenda, self.dossier, self.side)
        self.ui.splitter.recall(self._kit.memory, self._saving)
        self.dossier.pane.commands.give_to(self)
        self.side.stance.listen_on(self)
        for keys, slot in (
            ("J", self._on_next_item),
            ("K", self._on_previous_item),
            ("Ctrl+PgDown", self._on_next_paper),
            ("Ctrl+PgUp", self._on_previous_paper),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self.ui.empty.tell(Icon.MEETINGS, self.tr("Opening the meeting…"))

    # What the person does -------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        agenda, side, dossier = self.agenda, self.side, self.dossier
        agenda.chosen.connect(self._on_item_chosen)
        agenda.back_asked.connect(self._on_back_asked)
        agenda.session_asked.connect(self._on_session_asked)
        agenda.minutes_asked.connect(self._on_minutes_asked)
        agenda.attendance_asked.connect(self._on_attendance_asked)
        side.comments.place_asked.connect(self._on_place_asked)
        dossier.paper_shown.connect(self._on_paper_shown)
        dossier.anchor_selected.connect(side.comments.composer.suggest_anchor)
        dossier.comment_wanted.connect(self._on_comment_wanted)
        dossier.pin_clicked.connect(self._on_pin_clicked)
        dossier.alone_asked.connect(self._on_alone_asked)
        if self.notes is not None:
            listed = NotesPanel()
            self.side.add_notes(listed)
            self.notes.lines_changed.connect(listed.tell)
            listed.chosen.connect(self.notes.go_to)
            listed.delete_asked.connect(self.notes.remove)
            self.notes.comment_wanted.connect(self._on_note_to_comment)
            self.notes.failed.connect(self._on_failed)
        self._announcing.recorded.connect(self._load)
        self._announcing.failed.connect(self._on_failed)
        self.entries.recorded.connect(self._load)
        self.entries.failed.connect(self._on_failed)
        self.entries.too_late.connect(self._on_entry_too_late)
        self.ui.banner.action_asked.connect(self._on_banner_action_asked)
        self._saving.failed.connect(self._on_failed)

    def _on_item_chosen(self, item: str) -> None:
        if item != self._item_id:
            self._leave_item()
            self._item_id = item
            self._load()

    def _on_next_item(self) -> None:
        self.agenda.step(1)

    def _on_previous_item(self) -> None:
        self.agenda.step(-1)

    def _on_next_paper(self) -> None:
        self.dossier.step(1)

    def _on_previous_paper(self) -> None:
        self.dossier.step(-1)

    def _leave_item(self) -> None:
        if self.notes is not None:
            self.notes.leave()
        self.dossier.save_place()
        self.entries.leave()
        self._saving.flush()

    def _on_back_asked(self) -> None:
        self._kit.navigator.go_to(PageName.MEETINGS)

    def _on_session_asked(self) -> None:
        self._kit.navigator.go_to(PageName.SESSION, self._meeting)

    def _on_minutes_asked(self) -> None:
        self._kit.navigator.go_to(PageName.MINUTES, self._meeting)

    def _on_banner_action_asked(self) -> None:
        if self._notice == _VOTE:
            self._on_session_asked()
        else:
            self._kit.navigator.go_to(PageName.OUTBOX)

    def _on_paper_shown(self, paper: Paper) -> None:
        if self.hasFocus():
            self.dossier.take_keyboard()
        meeting, item = self._meeting, self._item_id
        self._saving.put("at", lambda: self._reading.remember_at(meeting, item, paper.id))

    def _on_alone_asked(self, alone: bool) -> None:
        self.ui.splitter.show_alone(alone=alone)
        self.dossier.show_alone(alone=alone)
        self.paper_alone_asked.emit(alone)

    def _on_attendance_asked(self) -> None:
        if self._workspace is not None:
            self._announcing.ask(self._workspace.meeting)

    # Stance and comments -------------------------------------------------------------------------------------------

    def _on_place_asked(self, line: CommentLine) -> None:
        if line.comment.anchor and not self.dossier.seek(line.comment.anchor):
            said = self.tr("The paper this comment is tied to no longer belongs to the item.")
            self.ui.banner.tell(BannerKind.INFO, said)

    def _on_comment_wanted(self, anchor: Anchor) -> None:
        self.ui.splitter.open_side(Side.COMMENTS)
        self.side.comments.composer.set_anchor(anchor)
        self.side.comments.composer.write()

    def _on_note_to_comment(self, line: NoteLine) -> None:
        """Begin a comment with what a note says; its old words are the wording to start from."""
        draft, item = draft_of(line, self.side.comments.composer.draft), self._item_id
        self.ui.splitter.open_side(Side.COMMENTS)
        self.side.comments.composer.begin(draft)
        self.side.comments.composer.write()
        self._saving.put(f"draft {item}", lambda: self._reading.save_draft(item, draft))

    def _on_pin_clicked(self, comment: str) -> None:
        self.ui.splitter.open_side(Side.COMMENTS)
        self.side.comments.show_comment(comment)

    def _on_entry_too_late(self) -> None:
        said = self.tr("It was too late to take this back; you can change it instead.")
        self.ui.banner.tell(BannerKind.WARN, said)

    def _on_failed(self, fault: Fault) -> None:
        self._kit.faults.on_banner(self.ui.banner, fault)
        self._load()
