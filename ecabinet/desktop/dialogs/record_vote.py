"""The Secretariat enters a vote for a member whose laptop failed, by hand or by voice."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_record_vote import Ui_RecordVoteDialog
from ecabinet.domain.ballots import RecordedHow
from ecabinet.domain.bodies import Person
from ecabinet.domain.rules import Choice


class RecordVoteDialog(CarefulDialog):
    """Accepted when everything is chosen; nothing is preselected. Open it with `open()`."""

    def __init__(
        self, parent: QWidget | None, members: Sequence[Person], choices: Sequence[tuple[Choice, str]]
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_RecordVoteDialog()
        self.ui.setupUi(self)
        for person in members:
            self.ui.member.addItem(f"{person.name} · {person.title}", person.id)
        for choice, label in choices:
            self.ui.choice.addItem(label, choice)
        hows = (
            (RecordedHow.DEVICE_FAILED, self.tr("The member’s laptop failed")),
            (RecordedHow.BY_HAND, self.tr("By show of hand")),
            (RecordedHow.BY_VOICE, self.tr("By voice")),
        )
        for how, label in hows:
            self.ui.how.addItem(label, how)
        for box in (self.ui.member, self.ui.choice, self.ui.how):
            box.setCurrentIndex(-1)
            box.setPlaceholderText(self.tr("Please choose"))
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.record.clicked.connect(self._on_record_clicked)
        self.guard(self.ui.cancel, self.ui.reason)
        self.setMinimumWidth(460)

    def member(self) -> str:
        """The id of the member."""
        return str(self.ui.member.currentData())

    def choice(self) -> Choice:
        """What the member voted."""
        return Choice(self.ui.choice.currentData())

    def how(self) -> RecordedHow:
        """How the vote was given."""
        return RecordedHow(self.ui.how.currentData())

    def reason(self) -> str:
        """What stays on record beside it."""
        return self.ui.reason.text().strip()

    def _on_record_clicked(self) -> None:
        for box in (self.ui.member, self.ui.choice, self.ui.how):
            if box.currentIndex() < 0:
                self.ui.error.tell(box, self.tr("Please choose one."))
                return
        if not self.reason():
            self.ui.error.tell(self.ui.reason, self.tr("Please write the reason."))
            return
        self.accept()
