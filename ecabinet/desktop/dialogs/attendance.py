"""Asks how a member will take part in a meeting, and says what each answer means."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from ecabinet.application.reading_views import ForAnother
from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.forms.ui_attendance import Ui_AttendanceDialog
from ecabinet.domain.attendance import NEEDS_LEAVE, Attendance, Presence


@dataclass(frozen=True, slots=True)
class Announcement:
    """How somebody will take part; `stand_in` is a name where one comes.

    `principal` is the id of whom it is said for, empty where one says it of oneself.
    """

    status: Presence
    reason: str
    stand_in: str
    principal: str = ""


class AttendanceDialog(CarefulDialog):
    """Accepted with an `announcement`; nothing is chosen beforehand but what was announced already.

    `known` is what is known of one's own coming, None for who has no seat; `others` are those one may say it for.
    """

    def __init__(
        self, parent: QWidget | None, meeting: str, known: Attendance | None, others: Sequence[ForAnother] = ()
    ) -> None:
        super().__init__(parent)
        self._known, self._others = known, {other.person.id: other for other in others}
        self.ui = Ui_AttendanceDialog()
        self.ui.setupUi(self)
        self._choices: dict[Presence, QRadioButton] = {
            Presence.ROOM: self.ui.room,
            Presence.REMOTE: self.ui.remote,
            Presence.EXCUSED: self.ui.excused,
            Presence.STAND_IN: self.ui.stand_in,
        }
        self.ui.meeting.setText(meeting)
        self._offer_people()
        self._fill()
        self.ui.whose.currentIndexChanged.connect(self._on_whose_changed)
        for button in self._choices.values():
            button.toggled.connect(self._show)
        self.ui.name.textEdited.connect(self._on_edited)
        self.ui.reason.textEdited.connect(self._on_edited)
        self.ui.back.clicked.connect(self.reject)
        self.ui.send.clicked.connect(self._on_send_clicked)
        self.setMinimumWidth(460)
        self._show()

    @property
    def _other(self) -> ForAnother | None:
        """Whom it is said for; None for oneself."""
        return self._others.get(self.ui.whose.currentData() or "")

    @property
    def announcement(self) -> Announcement | None:
        """What was chosen, None while nothing is."""
        if self.ui.whose.currentIndex() < 0:
            return None
        status = next((status for status, button in self._choices.items() if button.isChecked()), None)
        if status is None:
            return None
        stand_in = self.ui.name.text().strip() if status is Presence.STAND_IN else ""
        return Announcement(status, self.ui.reason.text().strip(), stand_in, self.ui.whose.currentData() or "")

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language; what was chosen and typed stays."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            if self._known is not None:
                self.ui.whose.setItemText(0, self.tr("Myself"))
            self.ui.whose.setPlaceholderText(self.tr("Please choose"))
            self._show()
        super().changeEvent(event)

    def _offer_people(self) -> None:
        """Offer oneself first; who has no seat and may speak for several chooses for whom."""
        whose = self.ui.whose
        if self._known is not None:
            whose.addItem(self.tr("Myself"), "")
        for other in self._others.values():
            whose.addItem(other.person.name, other.person.id)
        whose.setPlaceholderText(self.tr("Please choose"))
        whose.setCurrentIndex(0 if self._known is not None or whose.count() == 1 else -1)
        for widget in (self.ui.whose_label, whose):
            widget.setVisible(whose.count() > 1)

    def _fill(self) -> None:
        """Show what was announced already of whom it is about."""
        other = self._other
        known = other.attendance if other else self._known
        for status, button in self._choices.items():
            button.setAutoExclusive(False)
            button.setChecked(known is not None and known.declared is status)
            button.setAutoExclusive(True)
        self.ui.name.setText(known.stand_in if known else "")
        self.ui.reason.setText(known.reason if known else "")
        self.guard(self.ui.back, self.ui.name, self.ui.reason)

    def _on_whose_changed(self) -> None:
        self._fill()
        self._show()

    def _show(self) -> None:
        """Show the fields the choice needs, and what it means."""
        chosen = self.announcement
        status = chosen.status if chosen else None
        asks = status in NEEDS_LEAVE
        self._show_whose()
        self.ui.name_label.setVisible(status is Presence.STAND_IN)
        self.ui.name.setVisible(status is Presence.STAND_IN)
        self.ui.reason_label.setText(
            self.tr("Reason, for the chair") if asks else self.tr("Only in part? Say from when until when")
        )
        self.ui.reason_label.setVisible(status is not None)
        self.ui.reason.setVisible(status is not None)
        self.ui.effect_box.setVisible(status is not None)
        other = self._other
        self.ui.effect.setText(self._effect_for(status, other.person.name) if other else self._effect(status))
        self.ui.send.setEnabled(status is not None)
        self.ui.error.settle()
        self._fit()

    def _fit(self) -> None:
        """Give every sentence its height; Qt's own fitting stops at two thirds of the screen and would cut them."""
        layout = self.layout()
        if layout is not None:
            width = max(self.width(), self.minimumWidth())
            self.resize(width, layout.totalHeightForWidth(width))

    def _show_whose(self) -> None:
        """Say in whose name one speaks, before anything is submitted."""
        ui, other = self.ui, self._other
        ui.heading.setText(
            self.tr("How will {name} take part?").format(name=other.person.name)
            if other
            else self.tr("How will you take part?")
        )
        ui.remote.setText(self.tr("Remotely") if other else self.tr("Remotely, from my laptop"))
        ui.excused.setText(
            self.tr("Cannot come, asks for leave") if other else self.tr("I cannot come and ask for leave")
        )
        ui.stand_in.setText(self.tr("Sends a stand-in") if other else self.tr("Somebody comes in my place"))
        ui.in_name_box.setVisible(other is not None)
        if other is not None:
            said = self.tr("You say this in the name of {name}. Both your names stay beside it.")
            ui.in_name.setText(said.format(name=other.person.name))

    def _effect_for(self, status: Presence | None, name: str) -> str:
        match status:
            case Presence.ROOM | Presence.REMOTE:
                return self.tr("{name} counts for the quorum once the secretary has recorded it.").format(name=name)
            case Presence.EXCUSED:
                return self.tr("The chair decides whether to allow it. Who is absent does not count for the quorum.")
            case Presence.STAND_IN:
                said = self.tr(
                    "The chair decides whether to allow it. A stand-in has no vote and does not count for the quorum; "
                    "the vote stays with {name}."
                )
                return said.format(name=name)
            case _:
                return ""

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
            self.ui.error.tell(self.ui.name, self.tr("Please name who comes instead."))
        elif chosen.status in NEEDS_LEAVE and not chosen.reason:
            self.ui.error.tell(self.ui.reason, self.tr("Please give the chair a reason."))
        else:
            self.accept()
        self._fit()
