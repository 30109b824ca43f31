"""The words of meetings that several panels use: stances, audiences, tiers, kinds of papers, outcomes."""

from PySide6.QtCore import QObject

from ecabinet.application.acting import Acted
from ecabinet.application.reading_views import ForAnother, MeetingLine
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.tokens import Token
from ecabinet.domain.attendance import Attendance, Leave, Presence
from ecabinet.domain.comments import Audience, Tier, Treatment
from ecabinet.domain.dossiers import ItemKind, PaperKind
from ecabinet.domain.items import StanceKind
from ecabinet.domain.meetings import MeetingPhase, Outcome


class MeetingWords(QObject):
    """Says the words of a meeting in the language on screen; asked again after a change of language."""

    def stance(self, stance: StanceKind) -> str:
        """“No objection”."""
        return {
            StanceKind.NO_OBJECTION: self.tr("No objection"),
            StanceKind.WISH_TO_SPEAK: self.tr("Wish to speak"),
            StanceKind.OBJECTION: self.tr("Objection"),
        }[stance]

    def paper(self, kind: PaperKind) -> str:
        """“Draft”, “Summary”."""
        return {
            PaperKind.DRAFT: self.tr("Draft"),
            PaperKind.SUBMISSION: self.tr("Submission"),
            PaperKind.SUMMARY: self.tr("Summary"),
            PaperKind.APPRAISAL: self.tr("Appraisal"),
            PaperKind.VERIFICATION: self.tr("Verification"),
            PaperKind.OPINIONS: self.tr("Opinions gathered"),
            PaperKind.ANNEX: self.tr("Annex"),
            PaperKind.REPORT: self.tr("Report"),
            PaperKind.OTHER: self.tr("Other paper"),
        }[kind]

    def asked(self, kind: ItemKind) -> str:
        """What the body is asked for, over the question."""
        return {
            ItemKind.DECIDE: self.tr("ASKED OF THE CABINET · decision"),
            ItemKind.DISCUSS: self.tr("ASKED OF THE CABINET · discussion"),
            ItemKind.NOTE: self.tr("FOR THE CABINET · to note"),
        }[kind]

    def to(self, audience: Audience) -> str:
        """Whom a comment is for, after “to”."""
        return {
            Audience.SECRETARIAT: self.tr("to Secretariat and lead agency"),
            Audience.CHAIR: self.tr("to the chair"),
            Audience.ALL: self.tr("to all members"),
        }[audience]

    def audience(self, audience: Audience) -> str:
        """An audience by its name."""
        return {
            Audience.SECRETARIAT: self.tr("Secretariat and lead agency"),
            Audience.CHAIR: self.tr("The chair"),
            Audience.ALL: self.tr("All members"),
        }[audience]

    def tier(self, tier: Tier) -> str:
        """How much weight a comment has."""
        return {Tier.MUST: self.tr("must"), Tier.SHOULD: self.tr("should"), Tier.REMARK: self.tr("remark")}[tier]

    def treatment(self, answer: Treatment) -> str:
        """What became of a comment."""
        return {
            Treatment.TAKEN_IN: self.tr("Taken in"),
            Treatment.PARTLY: self.tr("Taken in part"),
            Treatment.EXPLAINED: self.tr("Explained"),
        }[answer]

    def outcome(self, outcome: Outcome) -> str:
        """What came of an item."""
        return {
            Outcome.ADOPTED: self.tr("Adopted"),
            Outcome.ADOPTED_AMENDED: self.tr("Adopted with changes"),
            Outcome.NOT_ADOPTED: self.tr("Not adopted"),
            Outcome.POSTPONED: self.tr("Postponed"),
            Outcome.WITHDRAWN: self.tr("Withdrawn"),
            Outcome.RETURNED: self.tr("Returned"),
            Outcome.REFERRED: self.tr("Referred"),
            Outcome.NOTED: self.tr("Noted"),
            Outcome.NOT_REACHED: self.tr("Not reached"),
        }[outcome]

    def presence(self, presence: Presence) -> str:
        """How somebody takes part."""
        return {
            Presence.ROOM: self.tr("in the room"),
            Presence.REMOTE: self.tr("remote"),
            Presence.EXCUSED: self.tr("absent with leave"),
            Presence.STAND_IN: self.tr("a stand-in comes"),
            Presence.ABSENT: self.tr("absent"),
        }[presence]

    def acted(self, person: str, principal: str) -> str:
        """Who did something and in whose name, by their names."""
        return self.tr("{name}, in the name of {principal}").format(name=person, principal=principal)

    def announced(self, attendance: Attendance, by: str = "", leave_by: Acted | None = None) -> str:
        """What a member has announced, and what the chair said to it; empty where nothing was announced.

        `by` names who announced it for them, `leave_by` who decided on their leave in the chair's name.
        """
        if attendance.declared is None:
            return ""
        told = self.tr("{name} announced in your name: {presence}.") if by else self.tr("You announced: {presence}.")
        said = [told.format(name=by, presence=self.presence(attendance.declared))]
        if attendance.stand_in:
            said.append(self.tr("In your place: {name}, without a vote.").format(name=attendance.stand_in))
        return " ".join([*said, self._leave(attendance, leave_by)]).strip()

    def announced_for(self, other: ForAnother) -> str:
        """The same of somebody in whose name one may announce it."""
        name, attendance = other.person.name, other.attendance
        if attendance.declared is None:
            return self.tr("You may say in the name of {name} how they take part.").format(name=name)
        told = self.tr("{name}: {presence}.").format(name=name, presence=self.presence(attendance.declared))
        said = [told]
        if other.announced_by:
            said.append(self.tr("Announced by {who}.").format(who=self.acted(other.announced_by, name)))
        if attendance.stand_in:
            said.append(self.tr("Stand-in: {name}, without a vote.").format(name=attendance.stand_in))
        return " ".join([*said, self._leave(attendance, other.leave_by)]).strip()

    def _leave(self, attendance: Attendance, by: Acted | None) -> str:
        reason = attendance.leave_reason
        who = self.acted(by.person.name, by.principal.name) if by else ""
        if who and attendance.leave is Leave.GRANTED:
            return self.tr("Allowed by {who}.").format(who=who)
        if who and attendance.leave is Leave.DENIED:
            return self.tr("Not allowed by {who}: {reason}").format(who=who, reason=reason)
        return {
            Leave.NOT_ASKED: "",
            Leave.ASKED: self.tr("The chair has not decided yet."),
            Leave.GRANTED: self.tr("The chair has allowed it."),
            Leave.DENIED: self.tr("The chair has not allowed it: {reason}").format(reason=reason),
        }[attendance.leave]

    def coming(self, meeting: MeetingLine, unsaid: str = "") -> str:
        """A line for oneself where one has a seat, and one for each whom one may speak for.

        `unsaid` is what is said of oneself while one has announced nothing.
        """
        known = meeting.attendance
        mine = (self.announced(known, meeting.announced_by, meeting.leave_by) or unsaid) if known else ""
        return "\n".join([*([mine] if mine else []), *map(self.announced_for, meeting.others)])

    def phase(self, phase: MeetingPhase) -> str:
        """How far a meeting is."""
        return {
            MeetingPhase.NOT_PUBLISHED: self.tr("not published"),
            MeetingPhase.PUBLISHED: self.tr("to come"),
            MeetingPhase.IN_SESSION: self.tr("● IN SESSION"),
            MeetingPhase.SUSPENDED: self.tr("SUSPENDED"),
            MeetingPhase.HELD: self.tr("held"),
            MeetingPhase.CLOSED: self.tr("minutes sealed"),
        }[phase]


STANCE_SIGNS = {
    StanceKind.NO_OBJECTION: (Icon.AGREE, Token.AGREE),
    StanceKind.WISH_TO_SPEAK: (Icon.SPEAK, Token.SPEAK),
    StanceKind.OBJECTION: (Icon.DISAGREE, Token.OBJECT),
}
"""Shape and colour of each stance."""
