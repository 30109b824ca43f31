"""The words of people and their laptops."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from ecabinet.application.admitting import Admission, MemberLine
from ecabinet.application.seconding import Waiting, WaitsFor
from ecabinet.application.succeeding import Seat
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


@dataclass(frozen=True, slots=True)
class WaitingSaid:
    """What waits, in words, and the two buttons."""

    what: str
    who: str
    explanation: str
    agree: str
    reject: str


class WaitingWords(QObject):
    """Says what waits for somebody's word in the language on screen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = MembersWords(self)

    def said(self, waiting: Waiting | Seat, wording: Wording, now: int) -> WaitingSaid:
        """Everything about one thing."""
        if isinstance(waiting, Seat):
            return self._seat(waiting)
        name = waiting.person.name if waiting.person else ""
        when = wording.stamp(waiting.since, now)
        return {
            WaitsFor.GRANT: self._grant,
            WaitsFor.LOG_KEY: self._log_key,
            WaitsFor.FURTHER_LAPTOP: self._further_laptop,
            WaitsFor.RULING: self._ruling,
        }[waiting.kind](waiting, name, when)

    def _grant(self, waiting: Waiting, name: str, when: str) -> WaitingSaid:
        explanation = self.tr("Nobody grants such a role alone. It counts once another administrator has agreed.")
        if not waiting.may_agree and waiting.may_reject:
            explanation = self.tr("Another administrator has to agree, or this is proposed anew.")
        return WaitingSaid(
            self.tr("{name} becomes {roles}").format(name=name, roles=self._words.roles(waiting.roles)),
            self.tr("proposed by {name}, {moment}").format(name=waiting.by, moment=when),
            explanation,
            self.tr("Agree"),
            self.tr("Withdraw the proposal"),
        )

    def _log_key(self, waiting: Waiting, _name: str, when: str) -> WaitingSaid:
        return WaitingSaid(
            self.tr("The register gets a new key"),
            self.tr("proposed by {name}, {moment}").format(name=waiting.by, moment=when),
            self.tr(
                "Ask whoever runs the central system for the six words of the new key. Agree only if they are these: "
                "{words}"
            ).format(words=waiting.words),
            self.tr("Agree"),
            self.tr("Withdraw the proposal"),
        )

    def _further_laptop(self, waiting: Waiting, name: str, when: str) -> WaitingSaid:
        return WaitingSaid(
            self.tr("A further laptop for {name}").format(name=name),
            self.tr("invited by {name}, until {moment}").format(name=waiting.by, moment=when),
            self._why_a_second(waiting).format(name=name),
            self.tr("Agree"),
            "",
        )

    def _why_a_second(self, waiting: Waiting) -> str:
        if waiting.may_agree:
            return self.tr("{name} has a laptop already. Agree once you know from them that they want another.")
        return self.tr("{name} has a laptop already. The invitation works once another officer has agreed.")

    def _ruling(self, waiting: Waiting, name: str, when: str) -> WaitingSaid:
        return WaitingSaid(
            self.tr("{name} does not know one of their laptops").format(name=name),
            self.tr("since {moment}: {reason}").format(moment=when, reason=waiting.reason),
            self.tr("It is shut out until you decide. Call {name} before you do.").format(name=name),
            self.tr("It is theirs"),
            self.tr("Withdraw the laptop"),
        )

    def _seat(self, seat: Seat) -> WaitingSaid:
        return WaitingSaid(
            self.tr("The ballot of {former} goes to {successor}").format(
                former=seat.former.name, successor=seat.successor.name
            ),
            f"{seat.title} · {seat.holding.title}",
            self.tr("{former} has not answered and left the office. What they noted for themself stays theirs.").format(
                former=seat.former.name
            ),
            self.tr("Pass the ballot on"),
            "",
        )
