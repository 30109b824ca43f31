"""Opens a vote: the question as it will be put, and a reason where the quorum is not there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_open_vote import Ui_OpenVoteDialog
from ecabinet.domain.attendance import QuorumCount
from ecabinet.domain.bodies import Person


@dataclass(frozen=True, slots=True)
class VoteDraft:
    """What is to be voted on: the items' ids and titles, the question to begin with, and the members who may vote."""

    items: tuple[str, ...]
    titles: tuple[str, ...]
    question: str
    members: tuple[Person, ...] = ()


class OpenVoteDialog(CarefulDialog):
    """Accepted when the question is there; read `question()` and `reason()` then. Open it with `open()`."""

    def __init__(self, parent: QWidget | None, draft: VoteDraft, quorum: QuorumCount) -> None:
        super().__init__(parent)
        self.draft = draft
        self._below = not quorum.is_reached
        self.ui = Ui_OpenVoteDialog()
        self.ui.setupUi(self)
        self.ui.items.setText(_listed(draft.titles))
        self.ui.question.setPlainText(draft.question)
        self.ui.recused.tell(draft.members)
        self.ui.quorum_box.setVisible(self._below)
        said = self.tr("{present} of {members} take part, {needed} are needed. A vote now needs a reason.")
        self.ui.quorum_text.setText(said.format(present=quorum.present, members=quorum.members, needed=quorum.needed))
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.open.clicked.connect(self._on_open_clicked)
        self.ui.question.setFocus()
        self.guard(self.ui.cancel, self.ui.question, self.ui.reason)
        self.setMinimumWidth(520)

    def question(self) -> str:
        """The question as it will be put."""
        return self.ui.question.toPlainText().strip()

    def recused(self) -> tuple[str, ...]:
        """The ids of members who take no part in it."""
        return self.ui.recused.people()

    def reason(self) -> str:
        """Why the vote is opened below the quorum; empty where the quorum is there."""
        return self.ui.reason.text().strip() if self._below else ""

    def _on_open_clicked(self) -> None:
        if not self.question():
            self.ui.error.tell(self.ui.question, self.tr("Please write the question."))
        elif self._below and not self.reason():
            self.ui.error.tell(self.ui.reason, self.tr("Please write the reason."))
        else:
            self.accept()


def _listed(titles: Sequence[str]) -> str:
    return "\n".join(f"· {title}" for title in titles) if len(titles) > 1 else "".join(titles)
