"""The words of an agenda's way that list and editor share."""

from PySide6.QtCore import QObject

from ecabinet.domain.offices import MeetingKind, OfficePhase


class AgendaWords(QObject):
    """Says them in the language on screen."""

    def phase(self, phase: OfficePhase) -> str:
        """How far an agenda is."""
        return {
            OfficePhase.NOT_STARTED: self.tr("not started"),
            OfficePhase.DRAFT: self.tr("draft"),
            OfficePhase.PROPOSED: self.tr("with the chair"),
            OfficePhase.CONVENED: self.tr("approved"),
            OfficePhase.FROZEN: self.tr("frozen"),
            OfficePhase.PUBLISHED: self.tr("published"),
        }[phase]

    def steps(self) -> tuple[str, ...]:
        """The four steps of its way."""
        return (self.tr("Draft"), self.tr("With the chair"), self.tr("Frozen"), self.tr("Published"))

    def kind(self, kind: MeetingKind) -> str:
        """Why a meeting is held."""
        return {
            MeetingKind.REGULAR: self.tr("regular meeting"),
            MeetingKind.THEMATIC: self.tr("thematic meeting"),
            MeetingKind.EXTRAORDINARY: self.tr("extraordinary meeting"),
        }[kind]


def step_of(phase: OfficePhase) -> int:
    """Which of the four steps is to be done now, counted from 0; 4 once everything is."""
    return {
        OfficePhase.DRAFT: 0,
        OfficePhase.PROPOSED: 1,
        OfficePhase.CONVENED: 2,
        OfficePhase.FROZEN: 3,
        OfficePhase.PUBLISHED: 4,
    }.get(phase, 0)
