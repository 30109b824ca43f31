"""What one may do with a paper besides reading it here: print it, or take a copy out, as the rules it lies under say.

A paper of an item lies under the rules of its meeting, one of a ballot under those of the ballot. Rules that say
nothing about it allow nothing.
"""

from enum import StrEnum
from typing import Final

from ecabinet.application.laptop import Laptop
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import ballot_feed, item_feed, meeting_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.rules import PaperRules, RuleSet

NOTHING: Final = PaperRules()
"""What is allowed where no rules are known."""


class PaperUse(StrEnum):
    """What somebody wants to do with a paper."""

    PRINTING = "printing"
    TAKING_OUT = "taking_out"


class PaperRights:
    """What the person at this laptop may do."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop

    @property
    def reader(self) -> str:
        """The name that stands on every page which leaves the program."""
        person = self._laptop.body.person(self._laptop.me)
        return person.name if person else self._laptop.me

    def of_item(self, item: str) -> PaperRules:
        """What the rules of its meeting allow with an item's papers."""
        state = self._laptop.confirmed(item_feed(item))
        meeting = self._laptop.confirmed(meeting_feed(state.meeting)) if isinstance(state, ItemState) else None
        return _of(meeting.rules if isinstance(meeting, MeetingState) else None)

    def of_ballot(self, ballot: str) -> PaperRules:
        """What its rules allow with a ballot's papers."""
        state = self._laptop.confirmed(ballot_feed(ballot))
        return _of(state.rules if isinstance(state, BallotState) else None)


def demand(rules: PaperRules, use: PaperUse) -> None:
    """Raise `Refused` where the rules do not allow a use."""
    if use is PaperUse.PRINTING and not rules.printing:
        raise Refused("paper_printing_not_allowed")
    if use is PaperUse.TAKING_OUT and not rules.taking_out:
        raise Refused("paper_taking_out_not_allowed")


def _of(rules: RuleSet | None) -> PaperRules:
    return rules.papers if rules and rules.papers else NOTHING
