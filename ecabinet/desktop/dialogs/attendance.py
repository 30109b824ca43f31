"""Asks how a member will take part in a meeting, and says what each answer means."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_attendance import Ui_AttendanceDialog
from ecabinet.domain.attendance import NEEDS_LEAVE, Attendance, Presence


@dataclass(frozen=True, slots=True)
class Announcement:
    """How somebody will take part; `stand_in` is a name where one comes."""

    status: Presence
    reason: str
    stand_in: str


class AttendanceDialog(CarefulDialog):
    """Accepted with an `announcement`; nothing is chosen beforehand but what was announced already."""

    def __init__(self, parent: QWidget | None, meeting: str, known: Attendance) -> None:
        super().__init__(parent)
        self.ui = Ui_AttendanceDialog()
        self.ui.setupUi(self)
        self._choices: dict[Presence, QRadioButton] = {
            Presence.ROOM: self.ui.room,
            Presence.REMOTE: self.ui.remote,
            Presence.EXCUSED: self.ui.excused,
            Presence.STAND_IN: self.ui.stand_in,
        }
        self.ui.meeting.setText(meeting)
        if known.declared in self._choices:
            self._choices[known.declared].setChecked(True)
        self.ui.name.setText(known.stand_in)
        self.ui.reason.setText(known.reason)
        for button in self._choices.values():
            button.toggled.connect(self._show)
        self.ui.name.textEdited.connect(self._on_edited)
        self.ui.reason.textEdited.connect(self._on_edited)
        self.ui.back.clicked.connect(self.reject)
        self.ui.send.clicked.connect(self._on_send_clicked)
        self.guard(self.ui.back, self.ui.name, self.ui.reason)
        self.setMinimumWidth(460)
        self._show()

    @property
    def announcement(self) -> Announcement | None:
        """What was chosen, None while nothing is."""
        status = next((status for status, button in self._choices.items() if button.isChecked()), None)
        if status is None:
            return None
        stand_in = self.ui.name.text().strip() if status is Presence.STAND_IN else ""
        return Announcement(status, self.ui.reason.text().strip(), stand_in)

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language; what was chosen and typed stays."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        """Show the fields the choice needs, and what it means."""
        chosen = self.announcement
        status = chosen.status if chosen else None
        asks = status in NEEDS_LEAVE
        self.ui.name_label.setVisible(status is Presence.STAND_IN)
        self.ui.name.setVisible(status is Presence.STAND_IN)
        self.ui.reason_label.setText(
            self.tr("Reason, for the chair") if asks else self.tr("Only in part? Say from when until when")
        )
        self.ui.reason_label.setVisible(status is not None)
        self.ui.reason.setVisible(status is not None)
        self.ui.effect_box.setVisible(status is not None)
        self.ui.effect.setText(self._effect(status))
        self.ui.send.setEnabled(status is not None)
        self.ui.error.settle()
        self.adjustSize()

    def _effect(self, status: Presence | None) -> str:
        match status:
            case Presence.ROOM:
                return self.tr("You count for the quorum once the secretary has recorded you at the roll call.")
            case Presence.REMOTE:
                return self.tr(
                    "You count for the quorum once the secretary has recorded you as remote, and vote from your laptop."
                )
            case Presence.EXCUSED:
                return self.tr("The chair decides whether to allow it. Who is absent does not count for the quorum.")
            case Presence.STAND_IN:
                return self.tr(
                    "The chair decides whether to allow it. "
                    "A stand-in has no vote and does not count for the quorum; your vote stays yours."
                )
            case _:
                return ""

    def _on_edited(self) -> None:
        self.ui.error.settle()

    def _on_send_clicked(self) -> None:
        chosen = self.announcement
        if chosen is None:
            return
        if chosen.status is Presence.STAND_IN and not chosen.stand_in:
            self.ui.error.tell(self.ui.name, self.tr("Please name who comes in your place."))
        elif chosen.status in NEEDS_LEAVE and not chosen.reason:
            self.ui.error.tell(self.ui.reason, self.tr("Please give the chair a reason."))
        else:
            self.accept()
        self.adjustSize()
