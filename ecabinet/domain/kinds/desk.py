"""The kinds of acts in the feed `desk:<person>`: what aides offer a member, and the member's notes for their office."""

from dataclasses import replace

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.cases import Case, Kind, Place, require
from ecabinet.domain.comments import Tier
from ecabinet.domain.desks import DeskState, Offer, OfferKind
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import FeedName
from ecabinet.domain.items import StanceKind
from ecabinet.domain.kinds import private
from ecabinet.domain.shapes import FEED, ID, Fields, ListOf, OneOf, Text, Whole

_BRIEF = Fields(
    {"brief": ID, "about": FEED, "text": Text(least=1)},
    {"stance": OneOf.of(StanceKind), "pages": ListOf(Whole(1, 100_000), most=500)},
)
_DRAFT = Fields({"draft": ID, "about": FEED, "text": Text(least=1), "tier": OneOf.of(Tier), "proposed_wording": Text()})


def _guard_brief(case: Case[DeskState]) -> Decision:
    return _guard_offer(case, case.data["brief"])


def _guard_draft(case: Case[DeskState]) -> Decision:
    return _guard_offer(case, case.data["draft"])


def _guard_offer(case: Case[DeskState], offer: str) -> Decision:
    FeedName.parse(case.data["about"])
    require(offer not in case.state.offers, "offer_known")
    return case.accept()


def _with_offer(state: DeskState, offer: Offer) -> DeskState:
    return replace(state, offers={**state.offers, offer.id: offer})


def _offer_brief(state: DeskState, act: Act, decision: Decision) -> DeskState:
    data = act.data
    stance = StanceKind(data["stance"]) if "stance" in data else None
    pages = tuple(data.get("pages", ()))
    brief = Offer(
        data["brief"], OfferKind.BRIEF, data["about"], data["text"], act.author, decision.at, stance=stance, pages=pages
    )
    return _with_offer(state, brief)


def _offer_draft(state: DeskState, act: Act, decision: Decision) -> DeskState:
    data = act.data
    draft = Offer(
        data["draft"],
        OfferKind.DRAFT,
        data["about"],
        data["text"],
        act.author,
        decision.at,
        tier=Tier(data["tier"]),
        wording=data["proposed_wording"],
    )
    return _with_offer(state, draft)


def _guard_withdrawal(case: Case[DeskState]) -> Decision:
    """Who offered takes back; whose desk it is clears it."""
    offer = case.state.offers.get(case.data["offer"])
    if offer is None:
        raise Refused("offer_unknown")
    require(offer.is_open, "offer_withdrawn")
    require(case.act.author in {offer.author, private.subject(case.act)}, "not_your_offer")
    return case.accept()


def _withdraw(state: DeskState, act: Act, decision: Decision) -> DeskState:
    return _with_offer(state, replace(state.offers[act.data["offer"]], withdrawn_at=decision.at))


KINDS: dict[str, Kind[DeskState]] = {
    **private.DESK_KINDS,
    "brief.offered": Kind(_BRIEF, _guard_brief, _offer_brief, place=Place.ANYWHERE),
    "draft.offered": Kind(_DRAFT, _guard_draft, _offer_draft, place=Place.ANYWHERE),
    "offer.withdrawn": Kind(Fields({"offer": ID}), _guard_withdrawal, _withdraw),
}
"""Every kind of act in the feed `desk:<person>`."""
