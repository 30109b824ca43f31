"""How far a ballot is, for those who run it: who has answered, never how before the count."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ecabinet.application.balloting_views import BallotView, Board, LateAnswer
from ecabinet.desktop.forms.ui_ballot_board import Ui_BallotBoardPanel
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.chip_band import ChipBand, ChipLook
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.desktop.widgets.stack_bar import Share
from ecabinet.desktop.wording import Wording
from ecabinet.domain.ballots import Phase
from ecabinet.domain.bodies import Person


class BallotBoardPanel(QWidget):
    """Says what those who run the ballot ask for.

    Signals: `ruling_asked` with the id of a late answer; `count_asked`, `extension_asked`, `replacement_asked`,
    `move_asked`, `withdrawal_asked`.
    """

    ruling_asked = Signal(str)
    count_asked = Signal()
    extension_asked = Signal()
    replacement_asked = Signal()
    move_asked = Signal()
    withdrawal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BallotBoardPanel()
        self.ui.setupUi(self)
        self._bands = {band: ChipBand(band) for band in (self.ui.silent_band, self.ui.answered_band)}
        self.ui.late.opened.connect(self.ruling_asked)
        self.ui.count.clicked.connect(self.count_asked)
        self.ui.extend.clicked.connect(self.extension_asked)
        self.ui.actions.take(self.ui.extend, self.ui.replace, self.ui.move, self.ui.withdraw)
        self.ui.replace.clicked.connect(self.replacement_asked)
        self.ui.move.clicked.connect(self.move_asked)
        self.ui.withdraw.clicked.connect(self.withdrawal_asked)

    def tell(self, view: BallotView, wording: Wording) -> None:
        """Show the board of a ballot that is not over."""
        board = view.board
        is_over = view.phase in {Phase.CLOSED, Phase.WITHDRAWN, Phase.MOVED}
        self.setVisible(board is not None and not is_over)
        if board is None or is_over:
            return
        ui, answered, silent = self.ui, len(board.answered), len(board.silent)
        members = len(view.state.electorate)
        ui.progress.setText(self.tr("{answered} of {members} answered").format(answered=answered, members=members))
        ui.bar.tell(
            (
                Share(answered, Token.NAVY, self.tr("{number} answered").format(number=answered), str(answered)),
                Share(silent, Token.TRACK, self.tr("{number} not yet").format(number=silent), f"… {silent}"),
            )
        )
        self._fill(ui.silent_title, ui.silent_band, self.tr("NOT YET"), board.silent, "…")
        self._fill(ui.answered_title, ui.answered_band, self.tr("ANSWERED"), board.answered, "●")
        names = ", ".join(person.name for person in board.recused)
        ui.recused.setText(self.tr("Takes no part: {names}").format(names=names))
        ui.recused.setVisible(bool(names))
        self._show_late(view, board, wording)
        ui.note.setText(self._note(view, board, wording))
        ui.count.setVisible(board.may_count)
        ui.extend.setVisible(view.powers.extend)
        ui.replace.setVisible(view.powers.replace)
        ui.move.setVisible(view.powers.move)
        ui.withdraw.setVisible(view.powers.withdraw)

    def retranslate(self) -> None:
        """Set the form's texts again; what was told is told again by the page."""
        self.ui.retranslateUi(self)

    def _note(self, view: BallotView, board: Board, wording: Wording) -> str:
        if board.may_count:
            return self.tr("Nothing more can arrive in time. The program counts, and every laptop checks the count.")
        if any(late.allowed is None for late in board.late) and not board.may_rule:
            return self.tr("The chair rules on the late answers first; then the ballot can be counted.")
        if view.phase is Phase.GRACE:
            until = wording.moment(view.state.deadline + view.state.grace_ms, view.now)
            said = self.tr("The time is over. Late answers may arrive until {until}; then it can be counted.")
            return said.format(until=until)
        return self.tr("How each member answered is shown to nobody before the count.")

    def _show_late(self, view: BallotView, board: Board, wording: Wording) -> None:
        rows = [self._late_row(view, board, late, wording) for late in board.late]
        self.ui.late_title.setVisible(bool(rows))
        self.ui.late_title.setText(self.tr("%n late answers", "", len(rows)))
        self.ui.late.setVisible(bool(rows))
        self.ui.late.tell(rows)

    def _late_row(self, view: BallotView, board: Board, late: LateAnswer, wording: Wording) -> Row:
        said = self.tr("recorded {made}, received {received}")
        made, received = wording.stamp(late.made_at, view.now), wording.stamp(late.received_at, view.now)
        ruled = {True: self.tr("counts"), False: self.tr("does not count"), None: ""}[late.allowed]
        return Row(
            key=late.id,
            title=late.person.name,
            subtitle=said.format(made=made, received=received),
            icon=Icon.LATE,
            token=Token.SPEAK,
            button=self.tr("Rule…") if late.allowed is None and board.may_rule else "",
            pill=ruled,
            pill_kind=Kind.AGREE if late.allowed else Kind.NEUTRAL,
        )

    def _fill(self, title: QLabel, band: QWidget, text: str, people: Sequence[Person], sign: str) -> None:
        title.setText(f"{text} {len(people)}")
        title.setVisible(bool(people))
        spoken = self.tr("has answered") if sign == "●" else self.tr("has not answered yet")
        kind = Kind.NAVY if sign == "●" else Kind.NEUTRAL
        self._bands[band].tell([ChipLook(one.id, sign, one.agency or one.name, kind, spoken) for one in people])
