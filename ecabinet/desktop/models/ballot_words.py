"""The words of opinion ballots that their pages, panels and dialogs share."""

from PySide6.QtCore import QObject

from ecabinet.application.messages import Language
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.wording import Wording
from ecabinet.domain.ballots import BallotState, Phase
from ecabinet.domain.rules import Choice, RuleSet
from ecabinet.domain.tallies import Column, Tally

SIGNS = {
    Choice.AGREE: (Icon.AGREE, Kind.AGREE),
    Choice.AGREE_WITH_REMARK: (Icon.CONDITION, Kind.AGREE),
    Choice.DISAGREE: (Icon.DISAGREE, Kind.OBJECT),
    Choice.OTHER: (Icon.OTHER, Kind.ABSTAIN),
    Choice.NOT_VOTING: (Icon.NOT_VOTING, Kind.ABSTAIN),
    Choice.RECUSED: (Icon.NOT_VOTING, Kind.NEUTRAL),
}
"""Shape and colour of each answer."""


def label(ballot: BallotState, choice: Choice | Column, language: Language) -> str:
    """The body's own word for an answer, or for the column it is counted in."""
    if ballot.rules is None:
        return choice.value
    words = ballot.rules.label(ballot.mode, choice.value)
    return words.vi if language is Language.VIETNAMESE else words.en


def rules_title(rules: RuleSet | None, language: Language) -> str:
    """The rule set by its name."""
    if rules is None:
        return ""
    return rules.title.vi if language is Language.VIETNAMESE else rules.title.en


class BallotWords(QObject):
    """Says the words of ballots in the language on screen; asked again after a change of language."""

    def phase(self, phase: Phase) -> str:
        """How far a ballot is, in a word or two."""
        return {
            Phase.NOT_OPENED: self.tr("not open yet"),
            Phase.OPEN: self.tr("open"),
            Phase.GRACE: self.tr("time over, late answers may arrive"),
            Phase.COUNTABLE: self.tr("waits to be counted"),
            Phase.CLOSED: self.tr("counted"),
            Phase.WITHDRAWN: self.tr("withdrawn"),
            Phase.MOVED: self.tr("moved to a session"),
        }[phase]

    def window(self, wording: Wording, working_days: int, deadline: int, now: int) -> str:
        """“3 working days, until 17:00 on Thursday”."""
        days = wording.count(working_days, "working day")
        return self.tr("{days}, until {when}").format(days=days, when=wording.moment(deadline, now))

    def result(self, tally: Tally) -> str:
        """“✓ Adopted”, “✕ Not adopted”."""
        return self.tr("✓ Adopted") if tally.carried else self.tr("✕ Not adopted")
