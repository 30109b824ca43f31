"""Asks whether somebody may stay away from a meeting or send a stand-in; closing it leaves that undecided."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ecabinet.application.leading_views import RollLine
from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_decide_leave import Ui_DecideLeaveDialog
from ecabinet.domain.bodies import Person


class DecideLeaveDialog(CarefulDialog):
    """Accepted with a decision: read `allowed` and `reason` then. Nothing is chosen beforehand.

    `how` says what was asked for in words, `principal` is in whose name one decides, None in one's own.
    """

    def __init__(self, parent: QWidget | None, line: RollLine, how: str, principal: Person | None = None) -> None:
        super().__init__(parent)
        self._line, self._principal = line, principal
        ui = self.ui = Ui_DecideLeaveDialog()
        ui.setupUi(self)
        asked = (how, line.attendance.stand_in, line.attendance.reason)
        ui.asked.setText(" · ".join(part for part in asked if part))
        ui.in_name_box.setVisible(principal is not None)
        self._name()
        for choice in (ui.allow, ui.refuse):
            choice.toggled.connect(self._on_chosen)
        ui.reason.textEdited.connect(self._on_edited)
        ui.back.clicked.connect(self.reject)
        ui.decide.clicked.connect(self._on_decide_clicked)
        self.guard(ui.back, ui.reason)
        self.setMinimumWidth(460)
        self._on_chosen()

    @property
    def allowed(self) -> bool:
        """Whether it was allowed."""
        return self.ui.allow.isChecked()

    @property
    def reason(self) -> str:
        """What was written, empty where nothing was."""
        return self.ui.reason.text().strip()

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language; what was chosen and typed stays."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._name()
            self._on_chosen()
        super().changeEvent(event)

    def _name(self) -> None:
        heading = self.tr("{name} asks to be absent").format(name=self._line.person.name)
        self.ui.heading.setText(heading)
        self.setAccessibleName(heading)
        if self._principal is not None:
            said = self.tr("You decide this in the name of {name}. Both your names stay beside it.")
            self.ui.in_name.setText(said.format(name=self._principal.name))

    def _on_chosen(self) -> None:
        ui, refuses = self.ui, self.ui.refuse.isChecked()
        ui.error.settle()
        ui.decide.setEnabled(ui.allow.isChecked() or refuses)
        said = self.tr("Reason, for who asked") if refuses else self.tr("Something to add (not needed)")
        ui.reason_label.setText(said)

    def _on_edited(self) -> None:
        self.ui.error.settle()

    def _on_decide_clicked(self) -> None:
        if not self.allowed and not self.reason:
            self.ui.error.tell(self.ui.reason, self.tr("Please say why it is not allowed."))
        else:
            self.accept()
