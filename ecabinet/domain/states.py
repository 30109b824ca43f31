"""The state of any feed, the one each feed begins with, and the parents it is decided with."""

from collections.abc import Mapping
from typing import TypeAlias

from ecabinet.domain.acts import Act
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED, FeedKind, FeedName, item_feed, meeting_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.offices import OfficeState
from ecabinet.domain.opinions import OpinionsState

State: TypeAlias = BodyState | OfficeState | MeetingState | ItemState | OpinionsState | BallotState

STATE_OF: Mapping[FeedKind, type[State]] = {
    FeedKind.BODY: BodyState,
    FeedKind.OFFICE: OfficeState,
    FeedKind.MEETING: MeetingState,
    FeedKind.ITEM: ItemState,
    FeedKind.OPINIONS: OpinionsState,
    FeedKind.BALLOT: BallotState,
}
"""Feeds that have kinds of acts, and what they fold to."""


def initial(feed: FeedName) -> State:
    """The state of a feed before its first act; raises `Refused("unknown_feed")` for feeds that have no kinds yet."""
    try:
        return STATE_OF[feed.kind]()
    except KeyError:
        raise Refused("unknown_feed") from None


def parents_of(feed: FeedName, state: State | None, act: Act | None = None) -> tuple[str, ...]:
    """The feeds, by name, that a decision in this feed reads besides it.

    An item's meeting and a ballot's parent stand in their state, and before that in the act that opens them; an act
    that does not name one gives fewer parents and is then refused.
    """
    data = act.data if act is not None and isinstance(act.data, Mapping) else {}
    if feed.kind is FeedKind.BODY:
        return ()
    if feed.kind is FeedKind.ITEM:
        known = state.meeting if isinstance(state, ItemState) else ""
        meeting = known or data.get("meeting")
        return (BODY_FEED, meeting_feed(meeting)) if isinstance(meeting, str) and meeting else (BODY_FEED,)
    if feed.kind is FeedKind.OPINIONS:
        return (BODY_FEED, item_feed(feed.subject))
    if feed.kind is FeedKind.BALLOT:
        known = state.parent if isinstance(state, BallotState) else ""
        parent = known or data.get("parent")
        return (BODY_FEED, parent) if isinstance(parent, str) and parent not in ("", BODY_FEED) else (BODY_FEED,)
    return (BODY_FEED,)
