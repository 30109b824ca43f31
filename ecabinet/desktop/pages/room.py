"""The meeting room: roll call, the items, votes and conclusions, for those who lead a session or keep its record."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog

from ecabinet.application.balloting import choices
from ecabinet.application.laptop_views import Recorded
from ecabinet.application.leading import Leading
from ecabinet.application.leading_views import RoomItem, RoomView
from ecabinet.application.pins import PinGuard
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.dialogs.decide_leave import DecideLeaveDialog
from ecabinet.desktop.dialogs.open_vote import OpenVoteDialog, VoteDraft
from ecabinet.desktop.dialogs.pin import PinDialog
from ecabinet.desktop.dialogs.reason import ReasonDialog
from ecabinet.desktop.dialogs.record_vote import RecordVoteDialog
from ecabinet.desktop.forms.ui_room import Ui_RoomPage
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.meeting_agenda_list import AgendaEntry
from ecabinet.desktop.panels.room_columns import RoomColumns
from ecabinet.desktop.panels.room_side import TypedConclusion
from ecabinet.desktop.panels.room_words import RoomWords
from ecabinet.desktop.routes import Route
from ecabinet.desktop.saving import SavingLater
from ecabinet.desktop.tasks import Progress, Task
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.domain.attendance import Presence
from ecabinet.domain.bodies import Person
from ecabinet.domain.faults import Fault, Refused
from ecabinet.domain.meetings import MeetingPhase, Outcome
from ecabinet.domain.rules import Choice, Mode

_PRESENT = frozenset({Presence.ROOM, Presence.REMOTE})
_PHASES = {MeetingPhase.IN_SESSION: Kind.OBJECT, MeetingPhase.SUSPENDED: Kind.SPEAK, MeetingPhase.PUBLISHED: Kind.NAVY}


class RoomPage(Page):
    """Shows who leads what they may do now; every deed is recorded away from the window."""

    wants_wide = True

    def __init__(self, kit: PageKit, leading: Leading, pins: PinGuard, nearest: Callable[[], str]) -> None:
        super().__init__()
        self._kit, self._leading, self._pins, self._nearest = kit, leading, pins, nearest
        self._meeting, self._view, self._selected = "", None, ""  # type: str, RoomView | None, str
        self._called = ""
        self._roll_again = False
        self._dialog: QDialog | None = None
        self._looking: Task | None = None
        self._is_stale = False
        self._saving = SavingLater(kit.tasks, self)
        self._words = RoomWords(self)
        self.ui = Ui_RoomPage()
        self.ui.setupUi(self)
        self._columns = RoomColumns(self.ui.columns, self.ui.middle, self.ui.right, self.ui.side)
        self._connect()

    def title(self) -> str:
        """“Meeting room”."""
        return self.tr("Meeting room")

    def shown(self, route: Route) -> None:
        """Show the meeting of the route, else the nearest."""
        self._meeting = route.subject or self._nearest()
        self._load()

    def hidden(self) -> None:
        """Record what was typed."""
        self.ui.side.settle()
        self._saving.flush()

    def refresh(self, changed: frozenset[str]) -> None:
        """Somebody joined, voted, or recorded something."""
        del changed
        self._load()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        for panel in (self.ui.roll, self.ui.vote, self.ui.side):
            panel.retranslate()
        if self._view is not None:
            self._show(self._view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the columns anew."""
        super().resizeEvent(event)
        self._columns.lay_out(self.width())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._columns.lay_out(self.width())
        super().changeEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        ui.open_session.clicked.connect(self._on_open_session_clicked)
        ui.suspend.clicked.connect(self._on_suspend_clicked)
        ui.resume.clicked.connect(self._on_resume_clicked)
        ui.close_session.clicked.connect(self._on_close_session_clicked)
        ui.open_vote.clicked.connect(self._on_open_vote_clicked)
        ui.vote_list_a.clicked.connect(self._on_vote_list_a_clicked)
        ui.close_vote.clicked.connect(self._on_close_vote_clicked)
        ui.call.clicked.connect(self._on_call_clicked)
        ui.roll_call.clicked.connect(self._on_roll_call_clicked)
        ui.agenda.chosen.connect(self._on_agenda_chosen)
        ui.roll.record_asked.connect(self._on_roll_record_asked)
        ui.roll.absence_opened.connect(self._on_roll_absence_opened)
        ui.vote.record_for_asked.connect(self._on_vote_record_for_asked)
        ui.vote.countersign_asked.connect(self._on_vote_countersign_asked)
        ui.vote.outcome_asked.connect(self._on_vote_outcome_asked)
        ui.side.concluded.connect(self._on_side_concluded)
        ui.side.typed.connect(self._on_side_typed)
        ui.side.task_added.connect(self._on_side_task_added)
        ui.side.task_removed.connect(self._on_side_task_removed)
        self._saving.failed.connect(self._on_failed)

    # Showing --------------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        """Look again; while one look is under way the next waits, however many votes arrive meanwhile."""
        if not self._meeting:
            self._show_nothing()
            return

        if self._looking is not None:
            self._is_stale = True
            return
        meeting, self._is_stale = self._meeting, False

        def work(_progress: Progress) -> RoomView:
            return self._leading.view(meeting)

        self._looking = self._kit.tasks.run(work, self._show, failed=self._on_failed)
        self._looking.over.connect(self._on_looked)

    def _on_looked(self) -> None:
        self._looking = None
        if self._is_stale:
            self._load()

    def _show_nothing(self) -> None:
        self.ui.stage.setCurrentWidget(self.ui.empty_page)
        self.ui.heading.setText(self.title())
        self.ui.state.hide()
        self.ui.acting.hide()
        self._allow(())
        self.ui.empty.tell(
            Icon.ROOM,
            self.tr("No session to lead"),
            self.tr("Once an agenda is published, its session is led from here."),
        )

    def _show(self, view: RoomView) -> None:
        if view.meeting.meeting != self._meeting:
            return
        self._view = view
        meeting, ui = view.meeting, self.ui
        ui.state.show()
        ui.state.tell(self._phase_word(meeting.phase), _PHASES.get(meeting.phase, Kind.NEUTRAL))
        ui.elapsed.setText(self._elapsed(view))
        called = view.called
        item = self.tr("Item {number} · {title}")
        heading = item.format(number=called.entry.item.number, title=called.entry.item.title) if called else ""
        ui.heading.setText(heading or meeting.title)
        ui.acting.setText(self._words.acting(view))
        ui.acting.setVisible(bool(ui.acting.text()))
        in_roll = meeting.phase is MeetingPhase.PUBLISHED or self._roll_again
        ui.stage.setCurrentWidget(ui.roll_page if in_roll else ui.session_page)
        if in_roll:
            ui.roll.tell(view)
        else:
            ui.vote.tell(view)
            ui.side.tell(view, self._kit.wording)
            self._show_agenda(view)
        self._show_actions(view)

    def _phase_word(self, phase: MeetingPhase) -> str:
        words = {
            MeetingPhase.PUBLISHED: self.tr("BEFORE THE SESSION"),
            MeetingPhase.IN_SESSION: self.tr("● IN SESSION"),
            MeetingPhase.SUSPENDED: self.tr("SUSPENDED"),
            MeetingPhase.HELD: self.tr("SESSION CLOSED"),
        }
        return words.get(phase, self.tr("MINUTES SEALED"))

    def _elapsed(self, view: RoomView) -> str:
        wording = self._kit.wording
        if view.meeting.opened_at is None:
            return wording.moment(view.meeting.starts_at, view.now)
        said = self.tr("{elapsed} elapsed").format(elapsed=wording.duration(view.elapsed_ms))
        if view.behind_ms >= 60_000 and view.meeting.phase is MeetingPhase.IN_SESSION:
            behind = self.tr("{time} behind").format(time=wording.duration(view.behind_ms))
            return f"{said} · {behind}"
        return said

    def _show_agenda(self, view: RoomView) -> None:
        called = view.called.entry.item.id if view.called else ""
        if called and called != self._called:
            self._selected = called
        self._called = called
        undecided = [row for row in view.items if not row.entry.is_decided]
        if not self._selected and undecided:
            self._selected = undecided[0].entry.item.id
        self.ui.agenda.tell([self._entry(row) for row in view.items], self._selected)
        in_session = view.meeting.phase is MeetingPhase.IN_SESSION
        self.ui.list_a.setVisible(in_session and bool(view.list_a) and view.may_lead and not self._vote_is_open(view))
        self.ui.list_a_text.setText(self.tr("List A · %n items without objection", "", len(view.list_a)))

    def _entry(self, row: RoomItem) -> AgendaEntry:
        item = row.entry.item
        words = self.ui.vote.outcome_words()
        if row.entry.outcome is not None:
            detail = words[row.entry.outcome]
            good = row.entry.outcome in {Outcome.ADOPTED, Outcome.ADOPTED_AMENDED, Outcome.NOTED}
            mark, token = (Icon.AGREE, Token.AGREE) if good else (Icon.DISAGREE, Token.OBJECT)
        elif row.is_called:
            detail, mark, token = self.tr("being treated"), Icon.CALLED, Token.NAVY
        elif row.is_list_a:
            detail, mark, token = self.tr("list A"), Icon.OPEN, Token.AGREE
        else:
            detail = self._voices(row) or self.tr("list B")
            mark, token = Icon.OPEN, Token.SPEAK
        spoken = f"{item.number}. {item.title}. {detail}"
        return AgendaEntry(item.id, item.number, item.title, detail, token, mark, token, spoken)

    def _voices(self, row: RoomItem) -> str:
        """Who objects and who wishes to speak, in numbers, where there are any."""
        objections = self.tr("%n objections", "", row.objections) if row.objections else ""
        speakers = self.tr("%n to speak", "", len(row.speakers)) if row.speakers else ""
        return " · ".join(part for part in (objections, speakers) if part)

    def _vote_is_open(self, view: RoomView) -> bool:
        return view.vote is not None and view.vote.tally is None

    def _show_actions(self, view: RoomView) -> None:
        phase, ui = view.meeting.phase, self.ui
        in_session = phase is MeetingPhase.IN_SESSION
        is_open = self._vote_is_open(view)
        undecided = view.called is not None and not view.called.entry.is_decided
        allowed = {
            ui.open_session: view.may_lead and phase is MeetingPhase.PUBLISHED,
            ui.suspend: view.may_pause and in_session and not is_open and not view.may_close_session,
            ui.resume: view.may_pause and phase is MeetingPhase.SUSPENDED,
            ui.open_vote: (view.may_lead or view.may_record) and in_session and undecided and not is_open,
            ui.close_vote: is_open and view.vote is not None and view.vote.may_close,
            ui.close_session: view.may_lead and view.may_close_session,
        }
        self._allow([button for button, is_allowed in allowed.items() if is_allowed])
        ui.call.setVisible(view.may_call and in_session and not is_open)
        ui.call.setEnabled(self._can_call(view))
        ui.roll_call.setVisible(view.may_record and phase in {MeetingPhase.IN_SESSION, MeetingPhase.SUSPENDED})
        ui.roll_call.setText(self.tr("Back to the session") if self._roll_again else self.tr("Roll call…"))

    def _can_call(self, view: RoomView) -> bool:
        row = next((row for row in view.items if row.entry.item.id == self._selected), None)
        return row is not None and not row.entry.is_decided and not row.is_called

    def _allow(self, buttons: Sequence[object]) -> None:
        ui = self.ui
        for button in (ui.open_session, ui.suspend, ui.resume, ui.open_vote, ui.close_vote, ui.close_session):
            button.setVisible(button in buttons)

    # Doing ----------------------------------------------------------------------------------------------------------

    def _do(self, deed: Callable[[], object]) -> None:
        """Record something away from the window and show what came of it."""

        def work(_progress: Progress) -> None:
            made = deed()
            if isinstance(made, Recorded) and not made.forecast.stands:
                raise Refused(made.forecast.code)

        self._kit.tasks.run(work, self._on_done, failed=self._on_failed)

    def _on_done(self, _nothing: None) -> None:
        self.ui.banner.settle()
        self._load()

    def _on_failed(self, fault: Fault) -> None:
        self._kit.faults.on_banner(self.ui.banner, fault)

    def _ask(self, dialog: QDialog, accepted: Callable[[], None]) -> None:
        self._dialog = dialog
        dialog.accepted.connect(accepted)
        dialog.open()

    def _with_pin(self, deed: Callable[[], object]) -> None:
        """Do something weighty, after the PIN where it was not typed lately."""
        if self._pins.fresh(self._kit.now()):
            self._do(deed)
            return
        reason = self.tr("The result becomes final for this session.")
        dialog = PinDialog(self, reason, self._pins.confirm, self._kit.tasks, self._kit.faults, kind=self._pins.kind)
        self._ask(dialog, lambda: self._do(deed))

    def _on_open_session_clicked(self) -> None:
        view = self._view
        if view is None:
            return
        if view.quorum.is_reached:
            self._do(lambda: self._leading.open(self._meeting))
            return
        said = self.tr("{present} of {members} take part, {needed} are needed.")
        quorum = view.quorum
        explanation = said.format(present=quorum.present, members=quorum.members, needed=quorum.needed)
        heading = self.tr("Open the session without a quorum?")
        dialog = ReasonDialog(self, heading, self.tr("Open, with this reason"), explanation)

        def open_it() -> None:
            reason = dialog.reason()
            self._do(lambda: self._leading.open(self._meeting, reason))

        self._ask(dialog, open_it)

    def _on_suspend_clicked(self) -> None:
        if self._view is None:
            return
        principal = self._view.pauses_as
        explanation = self._words.in_name(principal)
        dialog = ReasonDialog(self, self.tr("Suspend the session"), self.tr("Suspend"), explanation)

        def suspend() -> None:
            reason = dialog.reason()
            self._do(lambda: self._leading.suspend(self._meeting, reason, _id(principal)))

        self._ask(dialog, suspend)

    def _on_resume_clicked(self) -> None:
        principal = _id(self._view.pauses_as if self._view else None)
        self._do(lambda: self._leading.resume(self._meeting, principal))

    def _on_close_session_clicked(self) -> None:
        self.ui.side.settle()
        question = self.tr("Close the session?")
        dialog = ConfirmDialog(
            self,
            question,
            self.tr("Close the session"),
            explanation=self.tr("Votes and outcomes become final. The Secretariat then makes the minutes."),
        )
        self._ask(dialog, lambda: self._with_pin(lambda: self._leading.close_session(self._meeting)))

    def _on_call_clicked(self) -> None:
        item, principal = self._selected, _id(self._view.calls_as if self._view else None)
        self._do(lambda: self._leading.call(self._meeting, item, principal))

    def _on_agenda_chosen(self, item: str) -> None:
        self._selected = item
        if self._view is not None:
            self._show_actions(self._view)

    def _on_roll_call_clicked(self) -> None:
        self._roll_again = not self._roll_again
        if self._view is not None:
            self._show(self._view)

    def _on_roll_record_asked(self, marks: object) -> None:
        self._do(lambda: self._leading.call_roll(self._meeting, marks))  # type: ignore[arg-type] # the panel's marks

    def _on_roll_absence_opened(self, person: str) -> None:
        view = self._view
        line = next((line for line in view.roll if line.person.id == person), None) if view else None
        if view is None or line is None:
            return
        principal = view.decides_leave_as
        how = self.ui.roll.words()[line.attendance.declared or Presence.EXCUSED]
        dialog = DecideLeaveDialog(self, line, how, principal)

        def decide() -> None:
            allowed, reason, meeting = dialog.allowed, dialog.reason, self._meeting
            self._do(
                lambda: self._leading.allow_absence(
                    meeting, person, allowed=allowed, reason=reason, principal=_id(principal)
                )
            )

        self._ask(dialog, decide)

    def _on_open_vote_clicked(self) -> None:
        called = self._view.called if self._view else None
        if called is not None:
            question = called.question or called.entry.item.title
            self._open_vote((called.entry.item.id,), (called.entry.item.title,), question)

    def _on_vote_list_a_clicked(self) -> None:
        view = self._view
        if view is not None:
            rows = [row for row in view.items if row.is_list_a]
            titles = tuple(f"{row.entry.item.number}. {row.entry.item.title}" for row in rows)
            question = self.tr("Adopt the items of list A as proposed?")
            self._open_vote(tuple(row.entry.item.id for row in rows), titles, question)

    def _open_vote(self, items: tuple[str, ...], titles: tuple[str, ...], question: str) -> None:
        if self._view is None:
            return
        members = tuple(line.person for line in self._view.roll)
        dialog = OpenVoteDialog(self, VoteDraft(items, titles, question, members), self._view.quorum)

        def open_it() -> None:
            asked, reason, recused = dialog.question(), dialog.reason(), dialog.recused()
            self._do(lambda: self._leading.open_vote(self._meeting, items, asked, reason, recused=recused))

        self._ask(dialog, open_it)

    def _on_close_vote_clicked(self) -> None:
        vote = self._view.vote if self._view else None
        if vote is None:
            return
        silent = [chip.person.name for chip in vote.chips if chip.presence in _PRESENT and not chip.has_voted]
        dialog = ConfirmDialog(
            self,
            self.tr("Close the vote?"),
            self.tr("Close the vote"),
            explanation=self.tr("Present and not voting yet: {names}").format(names=", ".join(silent))
            if silent
            else self.tr("Everybody present has voted."),
        )
        ballot = vote.ballot.id
        self._ask(dialog, lambda: self._with_pin(lambda: self._leading.close_vote(ballot)))

    def _on_vote_record_for_asked(self) -> None:
        vote = self._view.vote if self._view else None
        if vote is None:
            return
        members = [chip.person for chip in vote.chips if not chip.has_voted]
        dialog = RecordVoteDialog(self, members, [(choice, self._choice(choice)) for choice in choices(Mode.SESSION)])
        ballot = vote.ballot.id

        def record() -> None:
            member, choice, how, reason = dialog.member(), dialog.choice(), dialog.how(), dialog.reason()
            self._do(lambda: self._leading.record_for(ballot, member, choice, how, reason))

        self._ask(dialog, record)

    def _choice(self, choice: Choice) -> str:
        words = {
            Choice.AGREE: self.tr("In favour"),
            Choice.DISAGREE: self.tr("Against"),
            Choice.OTHER: self.tr("Other opinion"),
        }
        return words.get(choice, self.tr("Not voting"))

    def _on_vote_countersign_asked(self, answer: str) -> None:
        vote = self._view.vote if self._view else None
        if vote is not None:
            ballot = vote.ballot.id
            self._do(lambda: self._leading.countersign(ballot, answer))

    def _on_vote_outcome_asked(self, outcome: Outcome) -> None:
        view = self._view
        if view is None:
            return
        self.ui.side.settle()
        vote = view.vote if view.vote and view.vote.tally is not None else None
        items = [item.item.id for item in vote.items if not item.is_decided] if vote else []
        if not items and view.called is not None:
            items, vote = [view.called.entry.item.id], None
        ballot = vote.ballot.id if vote else ""
        self._selected = ""

        def deed() -> None:
            for item in items:
                self._leading.record_outcome(self._meeting, item, outcome, ballot)

        self._do(deed)

    # Conclusions ----------------------------------------------------------------------------------------------------

    def _on_side_typed(self, item: str, text: str) -> None:
        self._keep_draft(item, text)

    def _on_side_concluded(self, typed: TypedConclusion) -> None:
        self._do(lambda: self._leading.conclude(typed.item, typed.text, typed.tasks, typed.base))
        self._keep_draft(typed.item, "")

    def _on_side_task_added(self, text: str, lead: str, due: str) -> None:
        typed = self.ui.side.taken()
        task = self._leading.new_task(text, lead, due)
        self._on_side_concluded(replace(typed, tasks=(*typed.tasks, task)))

    def _on_side_task_removed(self, task: str) -> None:
        typed = self.ui.side.taken()
        self._on_side_concluded(replace(typed, tasks=tuple(known for known in typed.tasks if known.id != task)))

    def _keep_draft(self, item: str, text: str) -> None:
        self._saving.put(item, lambda: self._leading.save_draft(item, text))


def _id(person: Person | None) -> str:
    return person.id if person else ""
