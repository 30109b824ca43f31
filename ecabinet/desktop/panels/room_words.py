"""What the meeting room says of acting in another's name: before one does so, and of who did."""

from PySide6.QtCore import QObject

from ecabinet.application.leading_views import RoomView
from ecabinet.desktop.panels.meeting_words import MeetingWords
from ecabinet.domain.bodies import Person
from ecabinet.domain.meetings import MeetingPhase


class RoomWords(QObject):
    """Says it in the language on screen; asked again after a change of language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = MeetingWords(self)

    def acting(self, view: RoomView) -> str:
        """In whose name one acts here, and who acted for another last; empty where everybody acts for themself."""
        return " ".join(part for part in (self._mine(view), self._called(view), self._paused(view)) if part)

    def in_name(self, principal: Person | None) -> str:
        """“In the name of Lê Văn Tám.”, as a sentence of its own."""
        return self.tr("In the name of {name}.").format(name=principal.name) if principal else ""

    def _mine(self, view: RoomView) -> str:
        principal = view.calls_as or view.pauses_as
        if principal is None or view.meeting.phase not in {MeetingPhase.IN_SESSION, MeetingPhase.SUSPENDED}:
            return ""
        said = self.tr("You act here in the name of {name}; both your names stay beside what you do.")
        return said.format(name=principal.name)

    def _called(self, view: RoomView) -> str:
        by = view.acting.called_by
        if by is None:
            return ""
        return self.tr("Item called by {who}.").format(who=self._words.acted(by.person.name, by.principal.name))

    def _paused(self, view: RoomView) -> str:
        by = view.acting.paused_by
        if by is None:
            return ""
        is_paused = view.meeting.phase is MeetingPhase.SUSPENDED
        said = self.tr("Suspended by {who}.") if is_paused else self.tr("Resumed by {who}.")
        return said.format(who=self._words.acted(by.person.name, by.principal.name))
