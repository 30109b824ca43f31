"""Delegations and aides: who may do what in another's name, and who helps whom.

The author of an act is always who held the laptop. Only kinds of the list below can be delegated at all: nobody votes,
answers, signs, closes or opens a private thing for another person (docs/decisions/0017).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from ecabinet.domain.acts import Act
from ecabinet.domain.feeds import FeedKind, FeedName

DELEGABLE = frozenset(
    {
        "attendance.allowed",
        "attendance.declared",
        "comment.made",
        "comment.replied",
        "comment.resolved",
        "comment.retracted",
        "comment.revised",
        "item.called",
        "meeting.resumed",
        "meeting.suspended",
    }
)
"""The kinds that one person may do for another, where a delegation names them."""

_WHERE = frozenset({FeedKind.MEETING, FeedKind.ITEM})
"""The feeds in which somebody may act for another one: what is meant for few stays with them."""

MOST_AIDES = 50
"""How many aides one member may name."""


@dataclass(frozen=True, slots=True)
class Deputy:
    """Who did something in another's name: `person` held the laptop, `principal` is the other one."""

    person: str
    principal: str

    @classmethod
    def of(cls, act: Act) -> Self | None:
        """Who stood in for whom in an act; None where its author acted for themself."""
        return cls(act.author, act.acting_for) if act.acting_for else None


@dataclass(frozen=True, slots=True)
class Delegation:
    """`grantor` lets `to` act in their name: these kinds, about these items (all where there are none), until (ms UTC).

    `ended_at` is when either of them ended it before its time.
    """

    id: str
    grantor: str
    to: str
    kinds: frozenset[str]
    items: frozenset[str]
    until: int
    ended_at: int | None = None

    def is_in_force(self, now: int) -> bool:
        """Whether it holds at an instant (ms UTC)."""
        return self.ended_at is None and now <= self.until

    def covers(self, act: Act) -> bool:
        """Whether it is for what an act does, and where it does it."""
        if act.kind not in self.kinds:
            return False
        return not self.items or bool(self.items & {_item_of(act)})


def _item_of(act: Act) -> str:
    """The agenda item an act is about; empty where it is about none."""
    feed = FeedName.parse(act.feed)
    if feed.kind is FeedKind.ITEM:
        return feed.subject
    item = act.data.get("item")
    return item if isinstance(item, str) else ""


def refusal(granted: Iterable[Delegation], act: Act, now: int) -> str:
    """Why an act in another's name does not count: `not_delegable`, `no_delegation` or `delegation_ended`; else ""."""
    if act.kind not in DELEGABLE or FeedName.parse(act.feed).kind not in _WHERE:
        return "not_delegable"
    found = [one for one in granted if (one.grantor, one.to) == (act.acting_for, act.author) and one.covers(act)]
    if not found:
        return "no_delegation"
    return "" if any(one.is_in_force(now) for one in found) else "delegation_ended"
