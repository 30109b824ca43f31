"""One's own answer to a ballot: four answers with a comment, what was given, and how far it has come."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ecabinet.application.balloting import NEED_COMMENT
from ecabinet.application.balloting_views import BallotView, OwnAnswer
from ecabinet.application.messages import Language
from ecabinet.desktop import colours
from ecabinet.desktop.forms.ui_ballot_answer import Ui_BallotAnswerPanel
from ecabinet.desktop.models.ballot_words import SIGNS, label
from ecabinet.desktop.widgets.restyle import set_style_property
from ecabinet.desktop.widgets.stance_button import Answer
from ecabinet.desktop.wording import Wording
from ecabinet.domain.ballots import MembersWord, Phase
from ecabinet.domain.rules import Choice, Mode

_COMMENT_HEIGHT = 96
"""Pixels at text size 100 %; longer comments scroll."""


class _Stage(Enum):
    """How far the person is with the ballot."""

    CHOOSING = "choosing"
    ANSWERED = "answered"
    RECUSED = "recused"
    OVER = "over"


class BallotAnswerPanel(QWidget):
    """Nothing is chosen until the person chooses, and nothing recorded until they submit.

    Signals: `submitted` with the choice and the comment; `recusal_asked`; `kept` when an answer shall hold for a newer
    paper; `confirmed` and `contest_asked` for an answer the Secretariat recorded.
    """

    submitted = Signal(str, str)
    recusal_asked = Signal()
    kept = Signal()
    confirmed = Signal()
    contest_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: BallotView | None = None
        self._wording = Wording(Language.ENGLISH)
        self._choice = ""
        self._is_offline = self._is_changing = False
        self.ui = Ui_BallotAnswerPanel()
        self.ui.setupUi(self)
        self.ui.comment.setMaximumHeight(colours.pixels(_COMMENT_HEIGHT))
        ui = self.ui
        ui.choice.chosen.connect(self._on_choice_chosen)
        ui.comment.textChanged.connect(self._on_comment_changed)
        ui.submit.clicked.connect(self._on_submit_clicked)
        ui.change.clicked.connect(self._on_change_clicked)
        ui.change_stale.clicked.connect(self._on_change_clicked)
        ui.leave.clicked.connect(self._on_leave_clicked)
        ui.recuse.clicked.connect(self.recusal_asked)
        ui.keep.clicked.connect(self.kept)
        ui.entered_right.clicked.connect(self.confirmed)
        ui.entered_wrong.clicked.connect(self.contest_asked)

    @property
    def comment(self) -> str:
        """What is written now."""
        return self.ui.comment.toPlainText()

    def listen_on(self, widget: QWidget) -> None:
        """Let the keys 1 to 4 work wherever the keyboard is in a widget, but in its text fields."""
        self.ui.choice.listen_on(widget)

    def tell(self, view: BallotView, wording: Wording, *, is_offline: bool) -> None:
        """Show a ballot as it stands; what is being chosen stays so."""
        is_other = self._view is None or self._view.state.id != view.state.id
        self._view, self._wording, self._is_offline = view, wording, is_offline
        if is_other:
            self.settle("")
        self._show()

    def settle(self, draft: str = "") -> None:
        """Nothing is being chosen any more; the comment becomes what one was writing."""
        self._choice, self._is_changing = "", False
        self.ui.comment.blockSignals(True)
        self.ui.comment.setPlainText(draft)
        self.ui.comment.blockSignals(False)
        self.ui.error.settle()
        if self._view is not None:
            self._show()

    def retranslate(self) -> None:
        """Set the form's texts again; what was told is told again by the page."""
        self.ui.retranslateUi(self)

    # Showing --------------------------------------------------------------------------------------------------------

    @property
    def _stage(self) -> _Stage:
        view = self._view
        if view is not None and self._is_recused(view):
            return _Stage.RECUSED if not self._is_changing else _Stage.CHOOSING
        if view is None or not view.may_answer or view.state.mode is not Mode.OPINION:
            return _Stage.OVER
        return _Stage.ANSWERED if self._stands(view) and not self._is_changing else _Stage.CHOOSING

    def _is_recused(self, view: BallotView) -> bool:
        return view.mine is not None and view.mine.answer.choice is Choice.RECUSED

    def _stands(self, view: BallotView) -> bool:
        return view.mine is not None and view.mine.answer.word is not MembersWord.CONTESTED

    def _show(self) -> None:
        view, ui = self._view, self.ui
        if view is None:
            return
        stage, chooses = self._stage, self._stage is _Stage.CHOOSING
        language = self._wording.language
        ui.choice.tell([self._answer(view, choice, place, language) for place, choice in enumerate(view.choices, 1)])
        ui.choice.setVisible(chooses)
        ui.choice.setEnabled(chooses)
        ui.choice.mark(self._choice)
        ui.comment_box.setVisible(chooses)
        ui.submit.setVisible(chooses)
        ui.submit.setEnabled(bool(self._choice))
        ui.leave.setVisible(chooses and self._is_changing)
        may_change = view.may_answer and stage in {_Stage.ANSWERED, _Stage.RECUSED}
        ui.change.setVisible(may_change and not self._shows_stale(view))
        ui.recuse.setVisible(chooses)
        ui.line.setVisible(chooses)
        ui.later.setVisible(view.tally is None and view.phase not in {Phase.WITHDRAWN, Phase.MOVED})
        self._show_comment_label()
        self._show_standing(view, stage)
        self._show_entered(view)
        self._show_stale(view)
        self._show_unopened(view, stage)
        self._show_network(view, stage)

    def _show_comment_label(self) -> None:
        needs = self._choice in NEED_COMMENT
        self.ui.comment_label.setText(self.tr("Comment (needed)") if needs else self.tr("Comment"))
        self.ui.comment.setPlaceholderText(self.tr("Needed with a remark, with “no”, and with another opinion"))

    def _answer(self, view: BallotView, choice: Choice, place: int, language: Language) -> Answer:
        sign, kind = SIGNS[choice]
        said = label(view.state, choice, language)
        return Answer(choice.value, f"{said}…" if choice in NEED_COMMENT else said, sign, kind, str(place))

    def _show_standing(self, view: BallotView, stage: _Stage) -> None:
        ui, mine = self.ui, view.mine
        ui.standing.setVisible(mine is not None)
        ui.given.setVisible(mine is not None and bool(mine.answer.comment))
        if mine is None:
            ui.standing.setVisible(stage is _Stage.OVER)
            ui.standing.setText(self._silent(view) if stage is _Stage.OVER else "")
            set_style_property(ui.standing, "role", "muted")
            return
        ui.given.setText(f"“{mine.answer.comment}”")
        ui.standing.setText(self._standing(view, mine))
        set_style_property(ui.standing, "role", "speak" if mine.is_waiting or mine.answer.is_late else "agree")

    def _silent(self, view: BallotView) -> str:
        if view.phase in {Phase.WITHDRAWN, Phase.MOVED}:
            return self.tr("You gave no answer; none is needed any more.")
        if view.state.mode is Mode.SESSION:
            return self.tr("You did not vote.")
        if view.state.silence_is_consent:
            return self.tr("You gave no answer in time and are counted as agreeing.")
        return self.tr("You gave no answer in time.")

    def _standing(self, view: BallotView, mine: OwnAnswer) -> str:
        """One's own receipt: when it was recorded, and when the central system received it."""
        answer, wording, now = mine.answer, self._wording, view.now
        choice = label(view.state, answer.choice, wording.language)
        recorded, deadline = wording.stamp(answer.made_at, now), wording.moment(view.state.deadline, now)
        if answer.how is not None:
            return self.tr("The Secretariat recorded “{choice}” for you.").format(choice=choice)
        if mine.is_waiting and view.phase is Phase.OPEN:
            said = self.tr(
                "“{choice}”. Recorded on this laptop {recorded}, not yet received; it must arrive by {deadline}."
            )
        elif mine.is_waiting:
            said = self.tr(
                "“{choice}”. Recorded on this laptop {recorded}, not received in time; the chair rules on it."
            )
        elif answer.is_late and answer.ruling is None:
            said = self.tr(
                "“{choice}”. Received {received}, after the deadline; the chair rules on it before the count."
            )
        elif answer.is_late and answer.ruling and not answer.ruling.allowed:
            said = self.tr("“{choice}”. Received {received}, after the deadline; the chair did not let it count.")
        elif view.phase is Phase.OPEN:
            said = self.tr("“{choice}”. Received {received} ✓ · you can change it until {deadline}")
        else:
            said = self.tr("“{choice}”. Received {received} ✓")
        received = wording.stamp(answer.received_at, now)
        return said.format(choice=choice, recorded=recorded, received=received, deadline=deadline)

    def _show_entered(self, view: BallotView) -> None:
        answer = view.mine.answer if view.mine else None
        asks = answer is not None and answer.how is not None and answer.word is MembersWord.NONE
        self.ui.entered_box.setVisible(asks)
        self.ui.entered.setText(
            self.tr("The Secretariat recorded this answer because you could not. It counts once the chair confirms it.")
        )

    def _shows_stale(self, view: BallotView) -> bool:
        is_stale = view.mine is not None and view.mine.is_stale and view.may_answer
        return is_stale and self._stage is _Stage.ANSWERED

    def _show_stale(self, view: BallotView) -> None:
        self.ui.stale_box.setVisible(self._shows_stale(view))
        changed = [tab.paper for tab in view.papers if tab.changed_since_answer]
        if not changed:
            self.ui.stale.setText(self.tr("The papers were changed after you answered."))
            self.ui.keep.setText(self.tr("Keep my answer"))
            return
        paper = changed[0]
        said = self.tr(
            "“{title}” was replaced by version {version} after you answered. "
            "Your answer was given on the former version."
        )
        self.ui.stale.setText(said.format(title=paper.title, version=paper.version))
        self.ui.keep.setText(self.tr("Keep it for version {version}").format(version=paper.version))

    def _show_unopened(self, view: BallotView, stage: _Stage) -> None:
        unopened = sum(not tab.is_opened for tab in view.papers)
        self.ui.unopened.setVisible(stage is _Stage.CHOOSING and unopened > 0)
        self.ui.unopened.setText("△ " + self.tr("%n papers not opened yet (only you see this).", "", unopened))

    def _show_network(self, view: BallotView, stage: _Stage) -> None:
        ui, chooses = self.ui, stage is _Stage.CHOOSING
        deadline = self._wording.moment(view.state.deadline, view.now)
        if view.phase is Phase.GRACE:
            until = self._wording.moment(view.state.deadline + view.state.grace_ms, view.now)
            said = self.tr("The time is over. An answer that arrives by {until} is kept; the chair rules on it.")
            said = said.format(until=until)
        elif self._is_offline:
            said = self.tr(
                "No network: your answer is recorded here now and must be received by {deadline}. "
                "If it is received later, it is kept and the chair rules on it."
            ).format(deadline=deadline)
        else:
            said = ""
        ui.network.setText(said)
        ui.network.setVisible(chooses and bool(said))

    # What the person does -------------------------------------------------------------------------------------------

    def _on_choice_chosen(self, name: str) -> None:
        self._choice = name
        self.ui.error.settle()
        self._show()
        needs = name in NEED_COMMENT and not self.comment.strip()
        (self.ui.comment if needs else self.ui.submit).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_comment_changed(self) -> None:
        self.ui.error.settle()

    def _on_submit_clicked(self) -> None:
        if self._choice in NEED_COMMENT and not self.comment.strip():
            self.ui.error.tell(self.ui.comment, self.tr("Please say in a few words why; it is part of this answer."))
            return
        self.submitted.emit(self._choice, self.comment.strip())

    def _on_change_clicked(self) -> None:
        self._is_changing = True
        self._show()
        self.ui.choice.setFocus()

    def _on_leave_clicked(self) -> None:
        self.settle()
