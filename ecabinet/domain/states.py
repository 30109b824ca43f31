"""The state of any feed, the one each feed begins with, and the parents it is decided with."""

from collections.abc import Mapping
from typing import TypeAlias, TypeGuard

from ecabinet.domain.acts import Act
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.desks import DeskState
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED, FeedKind, FeedName, item_feed, meeting_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.offices import OfficeState
from ecabinet.domain.opinions import OpinionsState
from ecabinet.domain.private import DeviceState, PrivateState
from ecabinet.domain.shapes import ID

State: TypeAlias = (
    BodyState
    | OfficeState
    | MeetingState
    | ItemState
    | OpinionsState
    | BallotState
    | DeskState
    | PrivateState
    | DeviceState
)

STATE_OF: Mapping[FeedKind, type[State]] = {
    FeedKind.BODY: BodyState,
    FeedKind.OFFICE: OfficeState,
    FeedKind.MEETING: MeetingState,
    FeedKind.ITEM: ItemState,
    FeedKind.OPINIONS: OpinionsState,
    FeedKind.BALLOT: BallotState,
    FeedKind.DESK: DeskState,
    FeedKind.PERSON: PrivateState,
    FeedKind.DEVICE: DeviceState,
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
    that names none, or something else, gives the body alone and is then refused.
    """
    data = act.data if act is not None and isinstance(act.data, Mapping) else {}
    match feed.kind:
        case FeedKind.BODY:
            return ()
        case FeedKind.ITEM:
            meeting = state.meeting if isinstance(state, ItemState) and state.meeting else data.get("meeting")
            return (BODY_FEED, meeting_feed(str(meeting))) if ID.fits(meeting) else (BODY_FEED,)
        case FeedKind.OPINIONS:
            return (BODY_FEED, item_feed(feed.subject))
        case FeedKind.BALLOT:
            parent = state.parent if isinstance(state, BallotState) and state.parent else data.get("parent")
            return (BODY_FEED, parent) if _is_subject(parent) else (BODY_FEED,)
        case _:
            return (BODY_FEED,)


def _is_subject(name: object) -> TypeGuard[str]:
    """Whether a ballot can be about a feed: a meeting or an item, by its name."""
    kind, _, subject = name.partition(":") if isinstance(name, str) else ("", "", "")
    return kind in {FeedKind.MEETING, FeedKind.ITEM} and ID.fits(subject)
