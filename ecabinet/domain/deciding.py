"""Decide and evolve: the two pure functions that run on every laptop, in the central store and in the verifier."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ecabinet.domain import delegations
from ecabinet.domain.acts import Act, Decision, Status, refused
from ecabinet.domain.authority import may_record
from ecabinet.domain.bodies import BodyState, Standing
from ecabinet.domain.cases import Case, Kind, Place, require
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED, FeedKind, FeedName
from ecabinet.domain.kinds import ballot, body, desk, item, meeting, office, opinions, private
from ecabinet.domain.permissions import WRITERS, capacities, may_read
from ecabinet.domain.shapes import DIGEST
from ecabinet.domain.states import STATE_OF, State, initial, parents_of

__all__ = ["KINDS", "State", "authorise", "decide", "evolve", "initial", "is_known", "papers_named", "parents_of"]

KINDS: Mapping[FeedKind, Mapping[str, Kind[Any]]] = {
    FeedKind.BODY: body.KINDS,
    FeedKind.OFFICE: office.KINDS,
    FeedKind.MEETING: meeting.KINDS,
    FeedKind.ITEM: item.KINDS,
    FeedKind.OPINIONS: opinions.KINDS,
    FeedKind.BALLOT: ballot.KINDS,
    FeedKind.DESK: desk.KINDS,
    FeedKind.PERSON: private.KINDS,
    FeedKind.DEVICE: private.DEVICE_KINDS,
}
"""Feed × kind → its shape, guard and fold."""


def is_known(feed: FeedName, kind: str) -> bool:
    """Whether this version knows a kind; a laptop stops folding a feed that holds one it does not know."""
    return kind in KINDS.get(feed.kind, {})


def decide(state: State, parents: Mapping[str, State], act: Act, now: int) -> Decision:
    """What becomes of an act at an instant (ms UTC); `parents` are keyed by feed name. Never raises."""
    try:
        return _decide(state, parents, act, now)
    except Refused as refusal:
        return refused(now, refusal.code)


def _decide(state: State, parents: Mapping[str, State], act: Act, now: int) -> Decision:
    feed = FeedName.parse(act.feed)
    kind = _kind(feed, act.kind)
    require(isinstance(state, STATE_OF[feed.kind]), "unknown_feed")
    require(kind.shape.fits(act.data), "bad_data")
    whole = state if isinstance(state, BodyState) else parents.get(BODY_FEED)
    if not isinstance(whole, BodyState):
        raise Refused("unknown_parent")
    _require_place(state, kind)
    _require_parents(feed, state, parents, act)
    _require_admitted(whole, act)
    _require_delegated(feed, {**parents, BODY_FEED: whole, act.feed: state}, act, now)
    require(sorted(papers_named(act)) == sorted(kind.papers(act.data)), "bad_refs")
    authorise(feed, state, parents, act)
    return kind.guard(Case(state, act, now, whole, parents))


def papers_named(act: Act) -> tuple[str, ...]:
    """The digests of papers among what an act names; the other refs are ids of acts."""
    return tuple(ref for ref in act.refs if DIGEST.fits(ref))


def _kind(feed: FeedName, kind: str) -> Kind[Any]:
    try:
        return KINDS[feed.kind][kind]
    except KeyError:
        raise Refused("unknown_kind") from None


def _require_place(state: State, kind: Kind[Any]) -> None:
    """A feed begins with the act that opens it, and with nothing else."""
    if state.seq == 0:
        require(kind.place is not Place.LATER, "not_begun")
    else:
        require(kind.place is not Place.FIRST, "already_begun")


def _require_parents(feed: FeedName, state: State, parents: Mapping[str, State], act: Act) -> None:
    for name in parents_of(feed, state, act):
        parent = parents.get(name)
        require(parent is not None and parent.seq > 0, "unknown_parent")


def _require_admitted(body_state: BodyState, act: Act) -> None:
    """The act is of this body, and from a laptop of its author that may record it; newcomers are let through."""
    if body_state.seq == 0:
        return
    require(act.body == body_state.id, "wrong_body")
    if act.kind == "device.joined" and act.feed == BODY_FEED:
        return
    device = body_state.devices.get(act.device)
    if device is None or device.person != act.author:
        raise Refused("device_unknown")
    if not may_record(device, FeedName.parse(act.feed), act.kind):
        raise Refused("device_revoked" if device.standing is Standing.REVOKED else "device_disputed")


def _require_delegated(feed: FeedName, states: Mapping[str, State], act: Act, now: int) -> None:
    """Who acts for another one does so under a delegation in force, and only where they read themselves."""
    whole = states.get(BODY_FEED)
    if act.acting_for is None or not isinstance(whole, BodyState):
        return
    if code := delegations.refusal(whole.delegations.values(), act, now):
        raise Refused(code)
    require(may_read(act.author, feed, states.get), "not_permitted")


def authorise(feed: FeedName, state: State, parents: Mapping[str, State], act: Act) -> None:
    """Raise `Refused("not_permitted")` unless the table of permissions lets the author write this kind here.

    Who acts for another one may do what that one may, as far as the delegation goes.
    """
    allowed = WRITERS.get(feed.kind, {}).get(act.kind, frozenset())
    require(allowed & capacities(act.principal, feed, state, parents), "not_permitted")


def evolve(state: State, act: Act, decision: Decision) -> State:
    """The state after a decided act; a refused one changes nothing, a conflicting one is kept beside the text.

    Raises `Refused("unknown_kind")` for kinds of a newer version, and nothing else.
    """
    if not decision.stands:
        return state
    kind = _kind(FeedName.parse(act.feed), act.kind)
    folded: State = state
    if decision.status is Status.ACCEPTED:
        folded = kind.fold(state, act, decision)
    elif kind.keep is not None:
        folded = kind.keep(state, act, decision)
    seq = decision.seq or state.seq + 1
    return folded if folded.seq == seq else replace(folded, seq=seq)
