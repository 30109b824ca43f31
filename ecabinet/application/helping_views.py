"""What a person sees of those who help them and act for them, and of those whom they help and act for."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ecabinet.domain.bodies import Person
from ecabinet.domain.delegations import Delegation
from ecabinet.domain.desks import Offer


class Errand(StrEnum):
    """What one person may do in the name of another, as people think of it; each stands for several kinds of acts."""

    COMMENTS = "comments"
    ATTENDANCE = "attendance"
    LEAVE = "leave"
    LEADING = "leading"


KINDS: Final = {
    Errand.COMMENTS: frozenset({"comment.made", "comment.replied", "comment.revised", "comment.retracted"}),
    Errand.ATTENDANCE: frozenset({"attendance.declared"}),
    Errand.LEAVE: frozenset({"attendance.allowed"}),
    Errand.LEADING: frozenset({"item.called", "meeting.suspended", "meeting.resumed"}),
}
"""Which kinds of acts an errand takes."""
ABOUT_ITEMS: Final = frozenset({Errand.COMMENTS})
"""What can be limited to some items; the rest is about a meeting as a whole."""


def errands_of(kinds: Collection[str]) -> tuple[Errand, ...]:
    """The errands that a delegation of these kinds is for, whole or in part."""
    return tuple(errand for errand in Errand if KINDS[errand].intersection(kinds))


def kinds_of(errands: Iterable[Errand]) -> frozenset[str]:
    """The kinds of acts that these errands take."""
    return frozenset[str]().union(*(KINDS[errand] for errand in errands))


@dataclass(frozen=True, slots=True)
class OfferLine:
    """Something on a desk, who laid it there, and whether the person at this laptop may take it off."""

    offer: Offer
    author: Person
    may_withdraw: bool


@dataclass(frozen=True, slots=True)
class DelegationLine:
    """A delegation in force, with the person at its other end; `items` names those it is limited to, none for all."""

    delegation: Delegation
    other: Person
    items: tuple[str, ...]

    @property
    def errands(self) -> tuple[Errand, ...]:
        """What it is for."""
        return errands_of(self.delegation.kinds)


@dataclass(frozen=True, slots=True)
class ItemChoice:
    """An item of a coming or running meeting that a delegation can be limited to."""

    id: str
    name: str
    meeting: str


@dataclass(frozen=True, slots=True)
class HelpersView:
    """Everybody who helps the person at this laptop or acts for them, and the other way round.

    `others` are those who could be chosen, aides by their role first, then in protocol order. `errands` is what this
    person can entrust, `may_name` whether they name aides at all.
    """

    may_name: bool
    aides: tuple[Person, ...]
    given: tuple[DelegationLine, ...]
    helped: tuple[Person, ...]
    held: tuple[DelegationLine, ...]
    others: tuple[Person, ...]
    errands: tuple[Errand, ...]
    items: tuple[ItemChoice, ...]
