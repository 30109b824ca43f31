"""The words of people and their laptops."""

from PySide6.QtCore import QObject

from ecabinet.application.admitting import Admission, MemberLine
from ecabinet.desktop.wording import Wording
from ecabinet.domain.bodies import Role


class MembersWords(QObject):
    """Says them in the language on screen."""

    def role(self, role: Role) -> str:
        """What a person is in the body."""
        return {
            Role.MEMBER: self.tr("member"),
            Role.CHAIR: self.tr("chair"),
            Role.SECRETARY: self.tr("secretary"),
            Role.ADMINISTRATOR: self.tr("administrator"),
            Role.AGENCY_OFFICER: self.tr("agency officer"),
            Role.AIDE: self.tr("aide"),
            Role.GUEST: self.tr("guest"),
            Role.AUDITOR: self.tr("auditor"),
        }[role]

    def roles(self, roles: frozenset[Role]) -> str:
        """All roles in their usual order, or that there is none: who left, or whose role is still to be chosen."""
        return ", ".join(self.role(role) for role in Role if role in roles) or self.tr("no role")

    def laptops(self, line: MemberLine, wording: Wording, now: int) -> str:
        """How far a person's laptops are."""
        if line.admission is Admission.ADMITTED:
            said = self.tr("✓ %n laptops", "", line.admitted)
            again = self.tr("invited again")
            return f"{said} · {again}" if line.expires > now else said
        return {
            Admission.INVITED: self.tr("… invited until {day}").format(day=wording.short_date(line.expires, now)),
            Admission.EXPIRED: self.tr("△ invitation expired"),
            Admission.NONE: self.tr("○ none"),
        }[line.admission]
