"""Joining, step 2: whom the invitation is for, and the words that prove where it comes from."""

from PySide6.QtWidgets import QWidget

from ecabinet.desktop.forms.ui_join_person import Ui_JoinPerson
from ecabinet.desktop.joining import InvitationFacts
from ecabinet.desktop.panels.join_step import JoinStep


class JoinPerson(JoinStep):
    """One goes on only after ticking that the words are the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_JoinPerson()
        self.ui.setupUi(self)
        self._facts: InvitationFacts | None = None
        self.ui.same.toggled.connect(self.edited)

    def tell(self, facts: InvitationFacts) -> None:
        """Show what the invitation says; the tick is to be set anew."""
        self._facts = facts
        self.ui.same.setChecked(False)
        self.retranslate()

    def ready(self) -> bool:
        """Whether the person ticked."""
        return self.ui.same.isChecked()

    def entered(self) -> None:
        """Begin at the tick."""
        self.ui.same.setFocus()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        if self._facts is None:
            return
        self.ui.person_name.setText(self._facts.person_name)
        self.ui.person_office.setText(self._facts.office)
        self.ui.person_office.setVisible(bool(self._facts.office))
        self.ui.body_line.setText(self.tr("invited to “{body}”").format(body=self._facts.body_name))
        self.ui.words.setText(" · ".join(self._facts.words))
