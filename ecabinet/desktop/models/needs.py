"""The rows of Today: each thing that needs somebody, as a sentence, and where its button leads."""

from collections.abc import Callable
from typing import Final, TypeAlias

from PySide6.QtCore import QObject

from ecabinet.application.today import FAR, Need, NeedKind
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.desktop.wording import Wording

_PAGES = {
    NeedKind.OWN_LAPTOP: PageName.LAPTOPS,
    NeedKind.SETTLE: PageName.OUTBOX,
    NeedKind.VOTE: PageName.SESSION,
    NeedKind.CONFIRM_RECORDED: PageName.BALLOT,
    NeedKind.CONFIRM_VOTE: PageName.SESSION,
    NeedKind.ANSWER_BALLOT: PageName.BALLOT,
    NeedKind.ANSWER_AGAIN: PageName.BALLOT,
    NeedKind.TAKE_STANCES: PageName.MEETING,
    NeedKind.PAPER_REPLACED: PageName.MEETING,
    NeedKind.REVIEW_MINUTES: PageName.MINUTES,
    NeedKind.APPROVE_AGENDA: PageName.AGENDA_BUILDER,
    NeedKind.DECIDE_ABSENCE: PageName.ROOM,
    NeedKind.LEAD_FOR: PageName.ROOM,
    NeedKind.RULE_LATE: PageName.BALLOT,
    NeedKind.COUNTERSIGN: PageName.ROOM,
    NeedKind.SIGN_MINUTES: PageName.MINUTES,
    NeedKind.OPEN_MEETING: PageName.ROOM,
    NeedKind.COUNT_BALLOT: PageName.BALLOT,
    NeedKind.AGENDA_RETURNED: PageName.AGENDA_BUILDER,
    NeedKind.FREEZE_AGENDA: PageName.AGENDA_BUILDER,
    NeedKind.PUBLISH_AGENDA: PageName.AGENDA_BUILDER,
    NeedKind.RESOLVE_TEXTS: PageName.AGENDA_BUILDER,
    NeedKind.MAKE_MINUTES: PageName.MINUTES,
    NeedKind.RULE_CORRECTIONS: PageName.MINUTES,
    NeedKind.FINISH_MINUTES: PageName.MINUTES,
    NeedKind.SECOND: PageName.MEMBERS,
}
_ICONS = {
    PageName.OUTBOX: (Icon.PROBLEM, Token.OBJECT),
    PageName.SESSION: (Icon.BALLOTS, Token.OBJECT),
    PageName.BALLOT: (Icon.BALLOTS, Token.OBJECT),
    PageName.MEETING: (Icon.SPEAK, Token.SPEAK),
    PageName.MINUTES: (Icon.MINUTES, Token.NAVY),
    PageName.AGENDA_BUILDER: (Icon.AGENDA_BUILDER, Token.NAVY),
    PageName.ROOM: (Icon.ROOM, Token.NAVY),
    PageName.LAPTOPS: (Icon.LAPTOP, Token.OBJECT),
    PageName.MEMBERS: (Icon.MEMBERS, Token.NAVY),
}


Said: TypeAlias = tuple[str, str, str]
"""Title, subtitle and button; `{title}`, `{person}` and `{when}` stand for what they say."""


def route_of(need: Need) -> Route:
    """Where the thing is done."""
    return Route(_PAGES[need.kind], need.subject, need.place)


class NeedRows(QObject):
    """Puts needs into words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said: Final[dict[NeedKind, Callable[[Need], Said]]] = {
            NeedKind.OWN_LAPTOP: self._own_laptop,
            NeedKind.SETTLE: self._settle,
            NeedKind.VOTE: self._vote,
            NeedKind.CONFIRM_RECORDED: self._confirm_recorded,
            NeedKind.CONFIRM_VOTE: self._confirm_vote,
            NeedKind.ANSWER_BALLOT: self._answer_ballot,
            NeedKind.ANSWER_AGAIN: self._answer_again,
            NeedKind.TAKE_STANCES: self._take_stances,
            NeedKind.PAPER_REPLACED: self._paper_replaced,
            NeedKind.REVIEW_MINUTES: self._review_minutes,
            NeedKind.APPROVE_AGENDA: self._approve_agenda,
            NeedKind.DECIDE_ABSENCE: self._decide_absence,
            NeedKind.LEAD_FOR: self._lead_for,
            NeedKind.RULE_LATE: self._rule_late,
            NeedKind.COUNTERSIGN: self._countersign,
            NeedKind.SIGN_MINUTES: self._sign_minutes,
            NeedKind.OPEN_MEETING: self._open_meeting,
            NeedKind.COUNT_BALLOT: self._count_ballot,
            NeedKind.AGENDA_RETURNED: self._agenda_returned,
            NeedKind.FREEZE_AGENDA: self._freeze_agenda,
            NeedKind.PUBLISH_AGENDA: self._publish_agenda,
            NeedKind.RESOLVE_TEXTS: self._resolve_texts,
            NeedKind.MAKE_MINUTES: self._make_minutes,
            NeedKind.RULE_CORRECTIONS: self._rule_corrections,
            NeedKind.FINISH_MINUTES: self._finish_minutes,
            NeedKind.SECOND: self._second,
        }

    def row(self, need: Need, key: str, wording: Wording, now: int, person: str, *, first: bool) -> Row:
        """The row for a need; `person` is the name of whom it concerns, `first` makes its button the primary one."""
        title, subtitle, button = self._said[need.kind](need)
        in_name = self.tr("in the name of {name}").format(name=need.principal) if need.principal else ""
        when = wording.moment(need.deadline, now) if 0 < need.deadline < FAR else ""
        icon, token = _ICONS[_PAGES[need.kind]]
        if need.kind is NeedKind.PAPER_REPLACED:
            icon, token = Icon.COMPARE, Token.GOLD
        about = subtitle.format(title=need.title, person=person, when=when)
        return Row(
            key=key,
            title=title.format(title=need.title, person=person, when=when),
            subtitle=" · ".join(part for part in (about, in_name) if part),
            icon=icon,
            token=token,
            button=button,
            primary=first,
        )

    def _settle(self, need: Need) -> Said:
        return (
            self.tr("%n of your entries need a decision from you", "", need.number),
            self.tr("Refused, or written by somebody else at the same time. Your text is kept."),
            self.tr("Look"),
        )

    def _own_laptop(self, need: Need) -> Said:
        named = self.tr("A new laptop of yours: {title}") if need.title else self.tr("A new laptop of yours")
        return (
            named,
            self.tr("What it records counts as yours. If you did not set it up, say so at once."),
            self.tr("Is it yours?"),
        )

    def _second(self, need: Need) -> Said:
        return (
            self.tr("%n matters wait for your word", "", need.number),
            self.tr("A role, a laptop or a ballot that one person alone does not decide."),
            self.tr("Look"),
        )

    def _vote(self, need: Need) -> Said:
        del need
        return self.tr("A vote is open: {title}"), self.tr("until the chair closes it"), self.tr("Vote")

    def _confirm_recorded(self, need: Need) -> Said:
        del need
        return (
            self.tr("An answer was recorded for you: {title}"),
            self.tr("by the Secretariat, because you could not"),
            self.tr("Confirm or contest"),
        )

    def _confirm_vote(self, need: Need) -> Said:
        del need
        return (
            self.tr("A vote was recorded for you: {title}"),
            self.tr("in the session, by the Secretariat"),
            self.tr("Confirm or contest"),
        )

    def _answer_ballot(self, need: Need) -> Said:
        if need.consent:
            return (
                self.tr("Opinion ballot: {title}"),
                self.tr("Closes {when} · no answer counts as agreeing"),
                self.tr("Answer"),
            )
        return self.tr("Opinion ballot: {title}"), self.tr("Closes {when}"), self.tr("Answer")

    def _answer_again(self, need: Need) -> Said:
        del need
        return (
            self.tr("A paper of a ballot was replaced: {title}"),
            self.tr("Your answer was given on the old version · closes {when}"),
            self.tr("Look again"),
        )

    def _take_stances(self, need: Need) -> Said:
        return self.tr("Take a stance on %n items", "", need.number), self.tr("{title} · until {when}"), self.tr("Open")

    def _paper_replaced(self, need: Need) -> Said:
        del need
        return (
            self.tr("A paper was replaced: {title}"),
            self.tr("Your stance was taken on the old version · until {when}"),
            self.tr("Read"),
        )

    def _review_minutes(self, need: Need) -> Said:
        del need
        return self.tr("Draft minutes: {title}"), self.tr("Corrections until {when}"), self.tr("Read")

    def _approve_agenda(self, need: Need) -> Said:
        return (
            self.tr("Agenda to approve: {title}"),
            self.tr("%n items, from the Secretariat", "", need.number),
            self.tr("Read"),
        )

    def _decide_absence(self, need: Need) -> Said:
        del need
        return self.tr("{person} asks to be absent"), self.tr("{title} · {when}"), self.tr("Allow or refuse")

    def _lead_for(self, need: Need) -> Said:
        del need
        return self.tr("You may lead: {title}"), self.tr("call items, pause and go on"), self.tr("Go to the room")

    def _rule_late(self, need: Need) -> Said:
        return (
            self.tr("Late answers to rule on: {title}"),
            self.tr("%n answers; you rule before seeing them", "", need.number),
            self.tr("Rule"),
        )

    def _countersign(self, need: Need) -> Said:
        return (
            self.tr("A vote recorded for a member: {title}"),
            self.tr("%n entries count once you confirm them", "", need.number),
            self.tr("Confirm"),
        )

    def _sign_minutes(self, need: Need) -> Said:
        del need
        return self.tr("Minutes to sign: {title}"), self.tr("The text is final"), self.tr("Sign…")

    def _open_meeting(self, need: Need) -> Said:
        del need
        return self.tr("The session can begin: {title}"), self.tr("planned for {when}"), self.tr("Go to the room")

    def _count_ballot(self, need: Need) -> Said:
        del need
        return self.tr("Ballot to count: {title}"), self.tr("closed {when}"), self.tr("Count")

    def _agenda_returned(self, need: Need) -> Said:
        del need
        return self.tr("The chair sent the agenda back: {title}"), self.tr("with a reason"), self.tr("Open")

    def _freeze_agenda(self, need: Need) -> Said:
        return self.tr("Approved, to be frozen: {title}"), self.tr("%n items", "", need.number), self.tr("Open")

    def _publish_agenda(self, need: Need) -> Said:
        return self.tr("Frozen, to be published: {title}"), self.tr("%n items", "", need.number), self.tr("Open")

    def _resolve_texts(self, need: Need) -> Said:
        return (
            self.tr("Edited twice: {title}"),
            self.tr("%n texts wait for a decision", "", need.number),
            self.tr("Decide"),
        )

    def _make_minutes(self, need: Need) -> Said:
        del need
        return self.tr("Minutes to make: {title}"), self.tr("The session is closed"), self.tr("Open")

    def _rule_corrections(self, need: Need) -> Said:
        return (
            self.tr("Corrections to the minutes: {title}"),
            self.tr("%n to rule on", "", need.number),
            self.tr("Open"),
        )

    def _finish_minutes(self, need: Need) -> Said:
        del need
        return self.tr("Review is over: {title}"), self.tr("The minutes can be finalised"), self.tr("Open")
