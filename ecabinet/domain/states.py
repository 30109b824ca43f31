"""The state of any feed, and the one each feed begins with."""

from collections.abc import Mapping
from typing import TypeAlias

from ecabinet.domain.ballots import BallotState
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import FeedKind, FeedName
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
