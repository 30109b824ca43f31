"""A member's desk: what their aides prepare for them, and the notes they share with their office.

An aide never submits anything in a member's name: the member reads the offer and signs an act of their own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ecabinet.domain.comments import Tier
from ecabinet.domain.items import StanceKind
from ecabinet.domain.private import Locker


class OfferKind(StrEnum):
    """What is offered: a brief to read before a decision, or a comment drafted for the member to submit."""

    BRIEF = "brief"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something an aide laid on the desk; `about` names a feed, such as that of an item, `at` is in ms UTC.

    A brief may propose a `stance` and name the `pages` that matter; a draft has the `tier` and the `wording` it
    proposes. What is withdrawn stays on record.
    """

    id: str
    kind: OfferKind
    about: str
    text: str
    author: str
    at: int
    stance: StanceKind | None = None
    pages: tuple[int, ...] = ()
    tier: Tier | None = None
    wording: str = ""
    withdrawn_at: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether it still lies on the desk."""
        return self.withdrawn_at is None


@dataclass(frozen=True, slots=True)
class DeskState:
    """A `desk:<person>` feed, folded."""

    seq: int = 0
    locker: Locker = field(default_factory=Locker)
    offers: Mapping[str, Offer] = field(default_factory=dict)

    def offered(self, about: str) -> tuple[Offer, ...]:
        """What lies on the desk about a feed, in the order it came."""
        return tuple(offer for offer in self.offers.values() if offer.is_open and offer.about == about)
