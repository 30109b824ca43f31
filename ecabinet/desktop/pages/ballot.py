"""One ballot: the question with its papers, one's answer, and for those who run it who has answered and the count."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QDialog

from ecabinet.application.balloting import Balloting
from ecabinet.application.balloting_views import BallotView
from ecabinet.application.pins import PinGuard
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.dialogs.contest import ContestDialog
from ecabinet.desktop.dialogs.extend_ballot import ExtendBallotDialog
from ecabinet.desktop.dialogs.issue_ballot import PaperImporter
from ecabinet.desktop.dialogs.move_ballot import MoveBallotDialog
from ecabinet.desktop.dialogs.pin import PinDialog
from ecabinet.desktop.dialogs.reason import ReasonDialog
from ecabinet.desktop.dialogs.replace_ballot_paper import ReplaceBallotPaperDialog
from ecabinet.desktop.dialogs.rule_late import RuleLateDialog
from ecabinet.desktop.facts import LinkFacts, LinkState
from ecabinet.desktop.forms.ui_ballot import Ui_BallotPage
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.models.ballot_words import BallotWords, label, rules_title
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.ballot_papers import BallotPapersPanel, Places
from ecabinet.desktop.panels.dossier import PaperSupply
from ecabinet.desktop.routes import Route
from ecabinet.desktop.splitters import SplitterMemory
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.undo_toast import UndoToast
from ecabinet.domain.ballots import Phase
from ecabinet.domain.faults import Fault
from ecabinet.domain.rules import Choice, Mode

_TICK_MS: Final = 30_000
_COLUMNS: Final = [620, 420]


@dataclass(frozen=True, slots=True)
class BallotAround:
    """What the page of a ballot needs besides the ballots: who it is for, the PIN, the papers, and the network."""

    me: str
    pins: PinGuard
    papers: PaperSupply
    places: Places
    link: Callable[[], LinkFacts]
    importer: PaperImporter | None = None


@dataclass(frozen=True, slots=True)
class _Loaded:
    turn: int
    view: BallotView
    draft: str


class BallotPage(Page):
    """Answers are recorded away from the window; what is weighty asks for the PIN again.

    Signals: `paper_alone_asked` with whether the paper shall have the whole window.
    """

    paper_alone_asked = Signal(bool)
    wants_wide = True

    def __init__(
        self, kit: PageKit, balloting: Balloting, around: BallotAround, papers: BallotPapersPanel | None = None
    ) -> None:
        super().__init__()
        self._kit, self._balloting, self._around = kit, balloting, around
        self._words = BallotWords(self)
        self._ballot, self._turn = "", 0
        self._view: BallotView | None = None
        self._is_busy = False
        self._to_record: Callable[[], object] | None = None
        self._dialog: QDialog | None = None
        self.ui = Ui_BallotPage()
        self.ui.setupUi(self)
        self.papers = papers or BallotPapersPanel(kit, around.papers, around.places, self)
        self.ui.papers_column.addWidget(self.papers)
        self.ui.columns.setSizes(_COLUMNS)
        SplitterMemory(self.ui.columns, kit.memory, "ballot")
        self.ui.answer.listen_on(self)
        self.papers.pane.commands.give_to(self)
        self.toast = UndoToast(self)
        self._clock = QTimer(self, interval=_TICK_MS)
        self._show_nothing("")
        self._connect()

    def title(self) -> str:
        """The ballot's own title."""
        return self._view.state.title if self._view else self.tr("Opinion ballot")

    def shown(self, route: Route) -> None:
        """Show the ballot of the route."""
        if route.subject != self._ballot:
            self._keep_draft()
            self._ballot, self._view = route.subject, None
            self.ui.banner.settle()
            self._show_nothing("")
        self._clock.start()
        self._load()

    def hidden(self) -> None:
        """Keep where one is in the paper, and what one was writing."""
        self._clock.stop()
        self.papers.save_place()
        self.papers.pane.commands.full_screen.setChecked(False)
        self.toast.settle()
        self._keep_draft()

    def refresh(self, changed: frozenset[str]) -> None:
        """Something arrived or was recorded."""
        del changed
        self._load()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        for panel in (self.ui.answer, self.ui.board, self.ui.result, self.papers):
            panel.retranslate()
        if self._view is not None:
            self._show(self._view)

    def _connect(self) -> None:
        ui = self.ui
        ui.answer.submitted.connect(self._on_submitted)
        ui.answer.recusal_asked.connect(self._on_recusal_asked)
        ui.answer.kept.connect(self._on_kept)
        ui.answer.confirmed.connect(self._on_entered_confirmed)
        ui.answer.contest_asked.connect(self._on_contest_asked)
        ui.board.ruling_asked.connect(self._on_ruling_asked)
        ui.board.count_asked.connect(self._on_count_asked)
        ui.board.extension_asked.connect(self._on_extension_asked)
        ui.board.replacement_asked.connect(self._on_replacement_asked)
        ui.board.move_asked.connect(self._on_move_asked)
        ui.board.withdrawal_asked.connect(self._on_withdrawal_asked)
        ui.result.dispute_asked.connect(self._on_dispute_asked)
        self.papers.paper_shown.connect(self._on_paper_shown)
        self.papers.alone_asked.connect(self._on_alone_asked)
        self.toast.undone.connect(self._on_undone)
        self._clock.timeout.connect(self._load)

    # Loading and showing --------------------------------------------------------------------------------------------

    def _load(self) -> None:
        if not self._ballot:
            return
        self._turn += 1
        turn, ballot = self._turn, self._ballot

        def work(_progress: Progress) -> _Loaded:
            return _Loaded(turn, self._balloting.view(ballot), self._balloting.draft(ballot))

        self._kit.tasks.run(work, self._on_loaded, failed=self._on_load_failed)

    def _on_loaded(self, loaded: _Loaded) -> None:
        if loaded.turn != self._turn:
            return
        is_first, self._view = self._view is None, loaded.view
        self._show(loaded.view)
        if is_first:
            self.ui.answer.settle(loaded.draft)

    def _on_load_failed(self, fault: Fault) -> None:
        self._show_nothing(self._kit.faults.sentence(fault))

    def _show_nothing(self, sentence: str) -> None:
        self.ui.empty.setVisible(bool(sentence))
        self.ui.empty.tell(Icon.BALLOTS, self.tr("This ballot is not here"), sentence)
        for widget in (self.ui.head, self.ui.columns):
            widget.hide()

    def _show(self, view: BallotView) -> None:
        ui, wording = self.ui, self._kit.wording
        ui.empty.hide()
        ui.head.show()
        ui.columns.show()
        state, now = view.state, view.now
        ui.closes.tell(self._closes(view), self._pill(view))
        issued = wording.weekday_and_date(state.opened_at)
        ui.sent.setText(self.tr("sent by {name}, {date}").format(name=view.issued_by, date=issued))
        ui.name.setText(state.title)
        ui.effect.setText(self._effect(view))
        ui.effect.setVisible(bool(ui.effect.text()))
        ui.question.setText(state.question)
        self.papers.tell(view.papers)
        is_elector = self._around.me in state.electorate
        ui.answer.setVisible(is_elector and view.tally is None)
        is_offline = self._around.link().state is LinkState.NO_NETWORK
        ui.answer.tell(view, wording, is_offline=is_offline)
        ui.board.tell(view, wording)
        self._put_first(view)
        ui.result.tell(view, wording, self._around.me)
        self.setAccessibleName(f"{state.title}. {wording.moment(state.deadline, now)}")

    def _put_first(self, view: BallotView) -> None:
        """What waits for those who run the ballot stands above their own answer."""
        column, board = self.ui.scroll_content.layout(), self.ui.board
        waits = view.board is not None and (view.board.may_rule or view.board.may_count)
        if isinstance(column, QBoxLayout) and waits != (column.indexOf(board) == 0):
            column.insertWidget(0 if waits else 1, board)

    def _closes(self, view: BallotView) -> str:
        state, wording = view.state, self._kit.wording
        if view.phase is not Phase.OPEN:
            return self._words.phase(view.phase)
        if state.mode is Mode.SESSION:
            return self.tr("vote open")
        when = wording.moment(state.deadline, view.now)
        if state.working_days:
            days = wording.count(state.working_days, "working day")
            return self.tr("Closes {when} · open for {days}").format(when=when, days=days)
        return self.tr("Closes {when}").format(when=when)

    def _pill(self, view: BallotView) -> Kind:
        if view.phase is Phase.CLOSED and view.tally is not None:
            return Kind.AGREE if view.tally.carried else Kind.OBJECT
        if view.phase is Phase.OPEN:
            day_left = view.state.deadline - view.now < 24 * 3_600_000
            return Kind.OBJECT if day_left and view.mine is None else Kind.NAVY
        return Kind.SPEAK if view.phase in {Phase.GRACE, Phase.COUNTABLE} else Kind.NEUTRAL

    def _effect(self, view: BallotView) -> str:
        """What silence will mean, as long as the person can still speak; nothing else stands in red."""
        state = view.state
        if not view.may_answer or view.mine is not None or not state.silence_is_consent or view.phase is not Phase.OPEN:
            return ""
        said = self.tr("If you do not answer by {when} you are counted as agreeing, by the {rules}.")
        when = self._kit.wording.moment(state.deadline, view.now)
        return "! " + said.format(when=when, rules=rules_title(state.rules, self._kit.translating.language))

    # Reading --------------------------------------------------------------------------------------------------------

    def _on_paper_shown(self, sha256: str) -> None:
        tabs = self._view.papers if self._view else ()
        if any(tab.paper.sha256 == sha256 and not tab.is_opened for tab in tabs):

            def work(_progress: Progress) -> None:
                self._balloting.mark_opened(sha256)

            self._kit.tasks.run(work, self._on_marked)

    def _on_marked(self, _nothing: None) -> None:
        self._load()

    def _on_alone_asked(self, alone: bool) -> None:
        for widget in (self.ui.head, self.ui.question_box, self.ui.scroll):
            widget.setVisible(not alone)
        self.papers.show_alone(alone=alone)
        self.paper_alone_asked.emit(alone)

    # Answering ------------------------------------------------------------------------------------------------------

    def _on_submitted(self, choice: str, comment: str) -> None:
        ballot = self._ballot
        self._record_with_pin(lambda: self._answer(ballot, Choice(choice), comment))

    def _on_kept(self) -> None:
        mine = self._view.mine if self._view else None
        if mine is not None:
            self._on_submitted(mine.answer.choice.value, mine.answer.comment)

    def _answer(self, ballot: str, choice: Choice, comment: str) -> str:
        pending = self._balloting.answer(ballot, choice, comment)
        self._balloting.save_draft(ballot, "")
        return pending.act.id

    def _on_recusal_asked(self) -> None:
        said = self.tr(
            "You are listed as taking no part, with this reason. You can change it while the ballot is open."
        )
        heading, go_ahead = self.tr("You cannot take part?"), self.tr("I take no part")
        self._ask(ReasonDialog(self, heading, go_ahead, said), self._on_recused)

    def _on_recused(self) -> None:
        dialog, ballot = self._dialog, self._ballot
        if isinstance(dialog, ReasonDialog):
            reason = dialog.reason()
            self._record_with_pin(lambda: self._answer(ballot, Choice.RECUSED, reason))

    def _on_entered_confirmed(self) -> None:
        ballot, answer = self._ballot, self._own_answer()
        if answer:
            self._record_with_pin(lambda: self._balloting.confirm_recorded(ballot, answer))

    def _on_contest_asked(self) -> None:
        mine = self._view.mine if self._view else None
        if mine is None or self._view is None:
            return
        choice = label(self._view.state, mine.answer.choice, self._kit.translating.language)
        said = self.tr("The Secretariat recorded “{choice}” for you.").format(choice=choice)
        self._ask(ContestDialog(self, said), self._on_contested)

    def _on_contested(self) -> None:
        dialog, ballot, answer = self._dialog, self._ballot, self._own_answer()
        if isinstance(dialog, ContestDialog) and answer:
            reason = dialog.reason
            self._record_with_pin(lambda: self._balloting.contest_recorded(ballot, answer, reason))

    def _own_answer(self) -> str:
        return self._view.mine.answer.id if self._view and self._view.mine else ""

    def _on_undone(self, act: str) -> None:
        self._record(lambda: self._balloting.undo(act) and "")

    # Running a ballot -----------------------------------------------------------------------------------------------

    def _on_ruling_asked(self, answer: str) -> None:
        view = self._view
        late = next((late for late in view.board.late if late.id == answer), None) if view and view.board else None
        if view is not None and late is not None:
            dialog = RuleLateDialog(self, late, view.state.deadline, self._kit.wording, self._kit.now())
            self._ask(dialog, self._on_ruled)

    def _on_ruled(self) -> None:
        dialog, ballot = self._dialog, self._ballot
        if isinstance(dialog, RuleLateDialog):
            answer, allowed, facts = dialog.late.id, dialog.is_allowed, dialog.facts
            self._record_with_pin(lambda: self._balloting.rule(ballot, answer, allowed=allowed, facts=facts))

    def _on_count_asked(self) -> None:
        said = self.tr("The result becomes visible to all members, with every answer by name. It cannot be taken back.")
        self._ask(
            ConfirmDialog(self, self.tr("Count the ballot now?"), self.tr("Count"), explanation=said), self._on_counted
        )

    def _on_counted(self) -> None:
        ballot = self._ballot
        self._record_with_pin(lambda: self._balloting.close(ballot))

    def _on_extension_asked(self) -> None:
        try:
            windows = self._balloting.longer_windows(self._ballot)
        except Fault as fault:
            self._on_failed(fault)
            return
        self._ask(ExtendBallotDialog(self, windows, self._kit.wording, self._kit.now()), self._on_extended)

    def _on_extended(self) -> None:
        dialog, ballot = self._dialog, self._ballot
        if isinstance(dialog, ExtendBallotDialog) and dialog.window_chosen is not None:
            window, reason = dialog.window_chosen, dialog.reason
            self._record(lambda: self._balloting.extend(ballot, window, reason))

    def _on_replacement_asked(self) -> None:
        papers = self._balloting.replaceable(self._ballot)
        dialog = ReplaceBallotPaperDialog(self, self._kit, papers, self._around.importer)
        self._ask(dialog, self._on_replaced)

    def _on_replaced(self) -> None:
        dialog, ballot = self._dialog, self._ballot
        if isinstance(dialog, ReplaceBallotPaperDialog) and dialog.newer is not None:
            paper, newer, reason = dialog.paper, dialog.newer, dialog.reason
            self._record(lambda: self._balloting.replace_paper(ballot, paper, newer, reason))

    def _on_move_asked(self) -> None:
        sessions = self._balloting.coming_sessions()
        self._ask(MoveBallotDialog(self, sessions, self._kit.wording, self._kit.now()), self._on_moved)

    def _on_moved(self) -> None:
        dialog, ballot = self._dialog, self._ballot
        if isinstance(dialog, MoveBallotDialog):
            meeting, reason = dialog.meeting, dialog.reason
            self._record(lambda: self._balloting.move(ballot, meeting, reason))

    def _on_withdrawal_asked(self) -> None:
        said = self.tr("The question is taken back. Answers already given stay on record and are not counted.")
        dialog = ReasonDialog(self, self.tr("Withdraw the ballot"), self.tr("Withdraw"), said)
        self._ask(dialog, self._on_withdrawn)

    def _on_withdrawn(self) -> None:
        dialog, ballot = self._dialog, self._ballot
        if isinstance(dialog, ReasonDialog):
            reason = dialog.reason()
            self._record(lambda: self._balloting.withdraw(ballot, reason))

    def _on_dispute_asked(self) -> None:
        said = self.tr("Your laptop recounts every ballot by itself. What you write stands on record for all to read.")
        dialog = ReasonDialog(self, self.tr("What is wrong with the count?"), self.tr("Put it on record"), said)
        self._ask(dialog, self._on_disputed)

    def _on_disputed(self) -> None:
        dialog, ballot = self._dialog, self._ballot
        if isinstance(dialog, ReasonDialog):
            reason = dialog.reason()
            self._record(lambda: self._balloting.dispute(ballot, reason))

    # Recording ------------------------------------------------------------------------------------------------------

    def _ask(self, dialog: QDialog, decided: Callable[[], None]) -> None:
        self._dialog = dialog
        dialog.accepted.connect(decided)
        dialog.open()

    def _record_with_pin(self, record: Callable[[], object]) -> None:
        """Record something weighty: with the PIN asked again where it was typed more than five minutes ago."""
        if self._around.pins.fresh(self._kit.now()):
            self._record(record)
            return
        self._to_record = record
        reason = self.tr("This is recorded in your name.")
        dialog = PinDialog(
            self, reason, self._around.pins.confirm, self._kit.tasks, self._kit.faults, kind=self._around.pins.kind
        )
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

    def _on_recorded(self, recorded: object) -> None:
        """An answer is told by its id, and can be taken back."""
        self._is_busy = False
        if isinstance(recorded, str) and recorded:
            self.toast.offer(recorded, self.tr("Your answer is recorded."))
        if isinstance(recorded, str):
            self.ui.answer.settle()
        self._load()

    def _on_failed(self, fault: Fault) -> None:
        self._is_busy = False
        self._load()
        self._kit.faults.on_banner(self.ui.banner, fault)

    def _keep_draft(self) -> None:
        """Keep a comment that is half written for the next visit."""
        ballot, view = self._ballot, self._view
        if view is None or not view.may_answer:
            return
        comment = self.ui.answer.comment

        def work(_progress: Progress) -> None:
            self._balloting.save_draft(ballot, comment)

        self._kit.tasks.run(work, _nothing_more)


def _nothing_more(_result: None) -> None:
    """What was kept needs no answer."""
