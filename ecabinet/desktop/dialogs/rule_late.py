"""Asks the chair whether a late answer counts: with the evidence, and without the answer."""

from PySide6.QtWidgets import QWidget

from ecabinet.application.balloting_views import LateAnswer
from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_rule_late import Ui_RuleLateDialog
from ecabinet.desktop.wording import Wording


class RuleLateDialog(CarefulDialog):
    """Accepted with a ruling, `is_allowed`, and the `facts` found. Nothing is chosen before. Open it with `open()`."""

    def __init__(self, parent: QWidget | None, late: LateAnswer, deadline: int, wording: Wording, now: int) -> None:
        super().__init__(parent)
        self.late = late
        self.ui = Ui_RuleLateDialog()
        self.ui.setupUi(self)
        self.ui.heading.setText(self.tr("The answer of {name} came late").format(name=late.person.name))
        self.ui.evidence.setText(self._evidence(late, deadline, wording, now))
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.rule.clicked.connect(self._on_rule_clicked)
        self.ui.allow.setFocus()
        self.guard(self.ui.cancel, self.ui.facts)
        self.setMinimumWidth(520)

    @property
    def is_allowed(self) -> bool:
        """Whether the answer counts."""
        return self.ui.allow.isChecked()

    @property
    def facts(self) -> str:
        """What was found, for the record."""
        return self.ui.facts.toPlainText().strip()

    def _evidence(self, late: LateAnswer, deadline: int, wording: Wording, now: int) -> str:
        lines = [
            self.tr("Deadline: {when}").format(when=wording.moment(deadline, now)),
            self.tr("Recorded on the laptop, by its own clock: {when}").format(when=wording.moment(late.made_at, now)),
            self.tr("Received by the central system: {when}, {late} after the deadline").format(
                when=wording.moment(late.received_at, now), late=wording.duration(late.received_at - deadline)
            ),
        ]
        if late.made_at > deadline:
            lines.append(self.tr("By the laptop’s clock, too, it was recorded after the deadline."))
        else:
            lines.append(self.tr("A laptop’s clock can be wrong; how it reached the network is for you to ask."))
        return "\n".join(lines)

    def _on_rule_clicked(self) -> None:
        if not self.ui.allow.isChecked() and not self.ui.refuse.isChecked():
            self.ui.error.tell(self.ui.allow, self.tr("Please choose one of the two."))
        elif not self.facts:
            self.ui.error.tell(self.ui.facts, self.tr("Please write what you found; it stands on record."))
        else:
            self.accept()
