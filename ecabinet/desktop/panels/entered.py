"""A vote that the Secretariat recorded for the person, who says whether it is right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ecabinet.application.attending import EnteredVote
from ecabinet.desktop.forms.ui_entered import Ui_EnteredPanel
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.wording import Wording
from ecabinet.domain.ballots import RecordedHow


class EnteredPanel(QFrame):
    """Hidden until there is one. Signals: `confirmed` and `contest_asked` with the `EnteredVote`."""

    confirmed = Signal(object)
    contest_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vote: EnteredVote | None = None
        self.ui = Ui_EnteredPanel()
        self.ui.setupUi(self)
        self.ui.sign.tell(Icon.WARNING, Token.GOLD, 18)
        self.ui.right.clicked.connect(self._on_right_clicked)
        self.ui.wrong.clicked.connect(self._on_wrong_clicked)
        self.hide()

    @property
    def said(self) -> str:
        """What it says now."""
        return self.ui.said.text()

    def tell(self, vote: EnteredVote | None, choice: str, wording: Wording) -> None:
        """Show a vote that waits for the person's word; `choice` is the body's word for what was recorded."""
        self._vote = vote
        self.setVisible(vote is not None)
        if vote is None or vote.answer.how is None:
            return
        how = {
            RecordedHow.BY_HAND: self.tr("by show of hands"),
            RecordedHow.BY_VOICE: self.tr("by voice"),
            RecordedHow.DEVICE_FAILED: self.tr("because your laptop failed"),
        }[vote.answer.how]
        said = self.tr("{name} recorded “{choice}” for you at {when}, {how}: {question}")
        self.ui.said.setText(
            said.format(
                name=vote.entered_by.name,
                choice=choice,
                when=wording.seconds(vote.answer.received_at),
                how=how,
                question=vote.ballot.question,
            )
        )

    def retranslate(self) -> None:
        """Set the form's texts again; what was told is told again by the page."""
        self.ui.retranslateUi(self)

    def _on_right_clicked(self) -> None:
        self.confirmed.emit(self._vote)

    def _on_wrong_clicked(self) -> None:
        self.contest_asked.emit(self._vote)
