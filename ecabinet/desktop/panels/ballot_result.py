"""What came of a ballot: the result in a sentence, each kind of answer counted apart, and every answer by name."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ecabinet.application.balloting_views import BallotView
from ecabinet.application.messages import Language
from ecabinet.desktop.forms.ui_ballot_result import Ui_BallotResultPanel
from ecabinet.desktop.models.ballot_words import BallotWords, label
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.restyle import set_style_property
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.desktop.widgets.tally_bars import Amount
from ecabinet.desktop.wording import Wording
from ecabinet.domain.ballots import BallotState, GivenAnswer
from ecabinet.domain.bodies import Person
from ecabinet.domain.tallies import Column, Tally, Voice

_SIGNS = {
    Column.AGREE: ("✓", Kind.AGREE, Token.AGREE),
    Column.AGREE_WITH_REMARK: ("✓", Kind.AGREE, Token.AGREE),
    Column.DEEMED: ("✓", Kind.NEUTRAL, Token.NAVY),
    Column.DISAGREE: ("✕", Kind.OBJECT, Token.OBJECT),
    Column.OTHER: ("◆", Kind.ABSTAIN, Token.ABSTAIN),
    Column.NOT_VOTING: ("–", Kind.NEUTRAL, Token.EDGE),
    Column.RECUSED: ("–", Kind.NEUTRAL, Token.EDGE),
}


class BallotResultPanel(QWidget):
    """Hidden until the ballot is counted. Signals: `dispute_asked`."""

    dispute_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = BallotWords(self)
        self._language, self._me = Language.ENGLISH, ""
        self.ui = Ui_BallotResultPanel()
        self.ui.setupUi(self)
        self.ui.dispute.clicked.connect(self.dispute_asked)

    def tell(self, view: BallotView, wording: Wording, me: str) -> None:
        """Show the result of a ballot that was counted; `me` is the person whose answer is marked."""
        tally, ui, state = view.tally, self.ui, view.state
        self.setVisible(tally is not None)
        if tally is None:
            return
        language = wording.language
        ui.result.setText(self._words.result(tally))
        set_style_property(ui.result, "role", "agree" if tally.carried else "object")
        ui.sentence.setText(self._sentence(tally))
        ui.bars.tell(list(self._amounts(state, tally, language)))
        aside = list(self._aside(tally))
        ui.aside.setText(" · ".join(aside))
        ui.aside.setVisible(bool(aside))
        voices = {voice.person: voice for voice in state.voices()}
        own = voices.get(me)
        ui.mine.setVisible(own is not None)
        if own is not None:
            ui.mine.setText(self.tr("You: {choice}").format(choice=label(state, own.column, language)))
        self._language, self._me = language, me
        ui.answers.tell([self._row(state, person, answer, voices[person.id]) for person, answer in view.answers])
        ui.dispute.setVisible(view.powers.dispute)
        ui.disputes.setVisible(bool(state.disputes))
        ui.disputes.setText(self._disputes(state))

    def retranslate(self) -> None:
        """Set the form's texts again; what was told is told again by the page."""
        self.ui.retranslateUi(self)

    def _sentence(self, tally: Tally) -> str:
        said = self.tr("{favour} of {members} in favour, {needed} needed.")
        if tally.deemed:
            said = self.tr(
                "{favour} of {members} in favour, {needed} needed: "
                "{agree} agreed and {deemed} did not answer, which counts as agreeing."
            )
        return said.format(
            favour=tally.in_favour,
            members=tally.electorate,
            needed=tally.needed,
            agree=tally.agree,
            deemed=tally.deemed,
        )

    def _amounts(self, state: BallotState, tally: Tally, language: Language) -> Iterator[Amount]:
        counted = (
            (Column.AGREE, tally.agree - tally.agree_with_remark),
            (Column.AGREE_WITH_REMARK, tally.agree_with_remark),
            (Column.DEEMED, tally.deemed),
            (Column.DISAGREE, tally.disagree),
            (Column.OTHER, tally.other),
            (Column.NOT_VOTING, tally.not_voting),
            (Column.RECUSED, tally.recused),
        )
        for column, number in counted:
            if number or column in {Column.AGREE, Column.DISAGREE, Column.OTHER}:
                yield Amount(
                    label(state, column, language), number, max(1, tally.electorate), _SIGNS[column][2], str(number)
                )

    def _aside(self, tally: Tally) -> Iterator[str]:
        if tally.late:
            yield self.tr("%n received late and let in", "", tally.late)
        if tally.stale:
            yield self.tr("%n given on an earlier paper", "", tally.stale)
        if tally.recorded_for:
            yield self.tr("%n recorded by the Secretariat", "", tally.recorded_for)

    def _row(self, state: BallotState, person: Person, answer: GivenAnswer | None, voice: Voice) -> Row:
        sign, kind, _ = _SIGNS[voice.column]
        marks = [person.title or person.agency]
        if answer is None and person.id in state.latest:
            marks.append(self.tr("received too late, not counted"))
        if voice.is_late:
            marks.append(self.tr("late"))
        if voice.is_stale:
            marks.append(self.tr("on an earlier paper"))
        said = " · ".join(mark for mark in marks if mark)
        if answer is not None and answer.comment:
            said = f"{said}\n“{answer.comment}”"
        name = self.tr("{name} (you)").format(name=person.name) if person.id == self._me else person.name
        return Row(
            key=person.id,
            title=name,
            subtitle=said,
            pill=f"{sign} {label(state, voice.column, self._language)}",
            pill_kind=kind,
        )

    def _disputes(self, state: BallotState) -> str:
        said = []
        for dispute in state.disputes:
            person = state.electorate.get(dispute.person)
            said.append(
                self.tr("{name} says the count is wrong: {reason}").format(
                    name=person.name if person else "", reason=dispute.reason
                )
            )
        return "\n".join(said)
