"""The vote sheet: what is voted on, four answers, the confirmation, one's own receipt, and at last the result."""

from collections.abc import Sequence
from enum import Enum
from html import escape
from itertools import zip_longest

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from ecabinet.application.attending import VotedPaper, VoteSheet
from ecabinet.application.messages import Language
from ecabinet.desktop import colours
from ecabinet.desktop.forms.ui_vote import Ui_VotePanel
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.restyle import set_style_property
from ecabinet.desktop.widgets.stance_button import Answer
from ecabinet.desktop.widgets.tally_bars import Amount
from ecabinet.desktop.wording import Wording
from ecabinet.domain.ballots import BallotState, GivenAnswer, MembersWord
from ecabinet.domain.rules import Choice, Mode
from ecabinet.domain.tallies import Tally

_SIGNS = {
    Choice.AGREE: (Icon.AGREE, Kind.AGREE),
    Choice.DISAGREE: (Icon.DISAGREE, Kind.OBJECT),
    Choice.OTHER: (Icon.OTHER, Kind.ABSTAIN),
    Choice.NOT_VOTING: (Icon.NOT_VOTING, Kind.ABSTAIN),
}
_ITEMS_HEIGHT = 120
_PAPERS_NAMED = 4
_LONG = 300
_WIDE, _NARROW = 4, 2


class _Stage(Enum):
    """How far the person is with a vote."""

    CHOOSING = "choosing"
    CHOSEN = "chosen"
    VOTED = "voted"
    RECUSED = "recused"
    OVER = "over"


def label(ballot: BallotState, choice: Choice, language: Language) -> str:
    """The body's own word for a choice."""
    words = ballot.rules.label(Mode.SESSION, choice.value) if ballot.rules else None
    if words is None:
        return choice.value
    return words.vi if language is Language.VIETNAMESE else words.en


def _stands(sheet: VoteSheet) -> bool:
    """Whether the person has a vote that they have not contested."""
    mine = sheet.ballot.mine
    return mine is not None and mine.answer.word is not MembersWord.CONTESTED


class VotePanel(QFrame):
    """Hidden until there is a vote. Choosing does nothing yet: what counts is confirmed.

    Signals: `confirmed` with the choice and the words that go with it; `paper_asked` with the id of a paper to read;
    `closed` when the person put the result away.
    """

    confirmed = Signal(str, str)
    paper_asked = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: VoteSheet | None = None
        self._choice = ""
        self._is_changing = self._is_low = False
        self._language = Language.ENGLISH
        self._wording = Wording(self._language)
        self.ui = Ui_VotePanel()
        self.ui.setupUi(self)
        self.ui.choice.lay_in_columns(_WIDE)
        self.ui.put_away.setIcon(icon(Icon.CLOSE, Token.MUTED))
        self.ui.choice.chosen.connect(self._on_choice_chosen)
        self.ui.confirm.clicked.connect(self._on_confirm_clicked)
        self.ui.back.clicked.connect(self._on_back_clicked)
        self.ui.change.clicked.connect(self._on_change_clicked)
        self.ui.put_away.clicked.connect(self.closed)
        self.ui.papers.linkActivated.connect(self.paper_asked)
        self.hide()

    @property
    def ballot(self) -> str:
        """The id of the vote that is shown."""
        return self._sheet.ballot.state.id if self._sheet else ""

    def listen_on(self, widget: QWidget) -> None:
        """Let the keys 1 to 4 work wherever the keyboard is in a widget, but in its text fields."""
        self.ui.choice.listen_on(widget)

    def tell(self, sheet: VoteSheet | None, wording: Wording) -> None:
        """Show a vote as it stands; one that is being chosen stays so."""
        is_other = sheet is None or sheet.ballot.state.id != self.ballot
        was_open = self._sheet is not None and self._sheet.is_open
        self._sheet, self._wording, self._language = sheet, wording, wording.language
        self.setVisible(sheet is not None)
        if sheet is None:
            return
        if is_other:
            self.settle()
        self._show(sheet)
        if sheet.is_open != was_open or is_other:
            self.setAccessibleName(sheet.ballot.state.question)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def fit(self, *, is_cramped: bool, is_low: bool) -> None:
        """Put the answers in two rows where words would be cut, and leave out what can wait where height is scarce."""
        self.ui.choice.lay_in_columns(_NARROW if is_cramped else _WIDE)
        if is_low != self._is_low:
            self._is_low = is_low
            if self._sheet is not None:
                self._show_stage()

    def settle(self) -> None:
        """Nothing is being chosen any more, because it was recorded or another vote is shown."""
        self._choice, self._is_changing = "", False
        self.ui.words.clear()

    def retranslate(self) -> None:
        """Set the form's texts again; what was told is told again by the page."""
        self.ui.retranslateUi(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter confirms what was chosen, Esc goes back."""
        if self._stage is not _Stage.CHOSEN:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_confirm_clicked()
        elif event.key() == Qt.Key.Key_Escape:
            self._on_back_clicked()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Give links the colours of another theme: rich text keeps those it was set with."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._sheet is not None:
            self.ui.papers.setText("")
            self._show_papers(self._sheet.papers)

    # Showing --------------------------------------------------------------------------------------------------------

    @property
    def _stage(self) -> _Stage:
        sheet = self._sheet
        if sheet is None or not sheet.is_open:
            return _Stage.OVER
        if sheet.is_recused:
            return _Stage.RECUSED
        if self._choice:
            return _Stage.CHOSEN
        return _Stage.VOTED if _stands(sheet) and not self._is_changing else _Stage.CHOOSING

    def _show(self, sheet: VoteSheet) -> None:
        state = sheet.ballot.state
        is_long = len(state.question) > _LONG
        self.ui.question.setText(f"{state.question[:_LONG].rstrip()}…" if is_long else state.question)
        self.ui.question.setToolTip(state.question if is_long else "")
        self.ui.needs.setText(self._needs(sheet))
        self._show_items(sheet)
        self._show_papers(sheet.papers)
        self.ui.choice.tell([self._answer(choice, place) for place, choice in enumerate(sheet.ballot.choices, 1)])
        self._show_standing(sheet)
        self._show_result(sheet)
        self._show_stage()

    def _show_stage(self) -> None:
        ui, stage = self.ui, self._stage
        offers = stage in {_Stage.CHOOSING, _Stage.CHOSEN}
        ui.choice.setVisible(offers)
        ui.choice.setEnabled(offers)
        ui.choice.mark(self._choice)
        ui.words_box.setVisible(stage is _Stage.CHOSEN and self._choice == Choice.OTHER)
        ui.confirming.setVisible(stage is _Stage.CHOSEN)
        ui.standing_box.setVisible(bool(ui.standing.text()) and not offers)
        ui.needs.setVisible(stage is not _Stage.OVER and not self._is_low)
        ui.change.setVisible(stage is _Stage.VOTED)
        ui.put_away.setVisible(stage is _Stage.OVER)
        ui.result_box.setVisible(stage is _Stage.OVER)
        ui.papers.setVisible(stage is not _Stage.OVER and bool(ui.papers.text()) and not self._is_low)
        needs = f"{ui.needs.text()}. " if self._is_low else ""
        ui.effect.setText("" if stage is _Stage.OVER else f"{needs}{self._effect()}")
        ui.effect.setVisible(bool(ui.effect.text()))
        if stage is _Stage.CHOSEN and self._sheet:
            said = label(self._sheet.ballot.state, Choice(self._choice), self._language)
            ui.confirm.setText(self.tr("Confirm “{choice}” · Enter").format(choice=said))

    def _effect(self) -> str:
        if self._stage is _Stage.RECUSED:
            return self.tr("You take no part in this vote. The result is announced when the chair closes it.")
        if self._stage is _Stage.VOTED:
            return self.tr("The result is announced when the chair closes the vote; until then you can change yours.")
        return self.tr(
            "Your vote is recorded with your name. Who does not vote counts as not voting. "
            "The result is announced when the chair closes the vote."
        )

    def _needs(self, sheet: VoteSheet) -> str:
        if not sheet.needed:
            return self.tr("needs more than half of the votes cast · named vote")
        members = len(sheet.ballot.state.electorate)
        return self.tr("needs {needed} of {members} · named vote").format(needed=sheet.needed, members=members)

    def _show_items(self, sheet: VoteSheet) -> None:
        """Name every item where one vote decides several."""
        several = len(sheet.items) > 1
        self.ui.items_scroll.setVisible(several)
        if several:
            head = escape(self.tr("One vote on %n items:", "", len(sheet.items)))
            lines = [f"<b>{escape(item.number)}</b>&nbsp; {escape(item.title)}" for item in sheet.items]
            half = -(-len(lines) // 2)
            rows = zip_longest(lines[:half], lines[half:], fillvalue="")
            table = "".join(f"<tr><td width='50%'>{left}</td><td width='50%'>{right}</td></tr>" for left, right in rows)
            self.ui.items.setText(f"{head}<table width='100%'>{table}</table>")
            high = self.ui.items.fontMetrics().lineSpacing() * (half + 1) + 22
            self.ui.items_scroll.setFixedHeight(min(colours.pixels(_ITEMS_HEIGHT), high))

    def _show_papers(self, papers: Sequence[VotedPaper]) -> None:
        """Say in which version each paper is voted on, and which have changed since one's stance."""
        named = sorted(papers, key=lambda one: not one.changed_since_stance)
        said = [self._paper(one) for one in named[:_PAPERS_NAMED]]
        if len(named) > _PAPERS_NAMED:
            said.append(escape(self.tr("and %n more papers", "", len(named) - _PAPERS_NAMED)))
        self.ui.papers.setText(" · ".join(said))

    def _paper(self, one: VotedPaper) -> str:
        said = escape(self.tr("{title}, version {version}").format(title=one.paper.title, version=one.paper.version))
        link = f'<a href="{escape(one.paper.id)}">{said}</a>'
        if not one.changed_since_stance:
            return link
        changed = self.tr("△ changed since your stance")
        return f"{link} <b>{escape(changed)}</b>"

    def _answer(self, choice: Choice, place: int) -> Answer:
        sign, kind = _SIGNS[choice]
        said = label(self._sheet.ballot.state, choice, self._language) if self._sheet else choice.value
        if choice is Choice.OTHER:
            said = f"{said}…"
        return Answer(choice.value, said, sign, kind, str(place))

    def _show_standing(self, sheet: VoteSheet) -> None:
        """One's own receipt: when it was recorded, and when the central system received it."""
        mine = sheet.ballot.mine
        if mine is None:
            self.ui.standing.setText("")
            return
        choice = label(sheet.ballot.state, mine.answer.choice, self._language)
        recorded = self._wording.seconds(mine.answer.made_at)
        if mine.answer.how is not None:
            said = self._entered(mine.answer)
        elif not mine.is_waiting:
            said = self.tr("You voted “{choice}”: recorded {when} · received {received} ✓")
        elif sheet.is_open:
            said = self.tr(
                "You voted “{choice}”: recorded {when} on this laptop, not yet received. "
                "It must arrive before the chair closes the vote."
            )
        else:
            said = self.tr("You voted “{choice}”: recorded {when}, but it did not arrive before the close.")
        received = self._wording.seconds(mine.answer.received_at)
        self.ui.standing.setText(said.format(choice=choice, when=recorded, received=received))
        set_style_property(self.ui.standing, "role", "speak" if mine.is_waiting else "agree")
        sign = (Icon.WAITING, Token.SPEAK) if mine.is_waiting else (Icon.AGREE, Token.AGREE)
        self.ui.standing_icon.tell(*sign, 18)

    def _entered(self, answer: GivenAnswer) -> str:
        """What is said of a vote that the Secretariat recorded: whether it counts, and what one has said to it."""
        if answer.word is MembersWord.CONTESTED:
            return self.tr("You contested “{choice}”, which the Secretariat had recorded for you.")
        if answer.awaits_countersignature:
            return self.tr(
                "The Secretariat recorded “{choice}” for you at {received}; it counts once the chair has confirmed it."
            )
        return self.tr("The Secretariat recorded “{choice}” for you at {received} ✓")

    def _show_result(self, sheet: VoteSheet) -> None:
        tally = sheet.ballot.tally
        if sheet.is_open:
            return
        if tally is None:
            self.ui.result.setText(self.tr("This vote was withdrawn and has no result."))
            self.ui.bars.hide()
            return
        said = self.tr("✓ Carried") if tally.carried else self.tr("✕ Not carried")
        self.ui.result.setText(
            self.tr("{result}: {favour} in favour, {needed} needed").format(
                result=said, favour=tally.in_favour, needed=tally.needed
            )
        )
        self.ui.bars.show()
        self.ui.bars.tell(self._amounts(sheet.ballot.state, tally))

    def _amounts(self, ballot: BallotState, tally: Tally) -> list[Amount]:
        counted: tuple[tuple[Choice, int, Token], ...] = (
            (Choice.AGREE, tally.agree, Token.AGREE),
            (Choice.DISAGREE, tally.disagree, Token.OBJECT),
            (Choice.OTHER, tally.other, Token.ABSTAIN),
            (Choice.NOT_VOTING, tally.not_voting, Token.EDGE),
        )
        whole = max(1, tally.electorate)
        if tally.recused:
            counted = (*counted, (Choice.RECUSED, tally.recused, Token.EDGE))
        return [
            Amount(label(ballot, choice, self._language), number, whole, token, str(number))
            for choice, number, token in counted
        ]

    # What the person does -------------------------------------------------------------------------------------------

    def _on_choice_chosen(self, name: str) -> None:
        self._choice = name
        self._show_stage()
        if name == Choice.OTHER:
            self.ui.words.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.ui.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_confirm_clicked(self) -> None:
        if self._stage is _Stage.CHOSEN:
            words = self.ui.words.text().strip() if self._choice == Choice.OTHER else ""
            self.confirmed.emit(self._choice, words)

    def _on_back_clicked(self) -> None:
        self.settle()
        self._show_stage()
        self.setFocus()

    def _on_change_clicked(self) -> None:
        self._is_changing = True
        self._show_stage()
        self.ui.choice.setFocus()
