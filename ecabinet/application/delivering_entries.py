"""Tells of an act what its author would recognise it by: its subject, what was chosen, the words they wrote."""

from typing import Any, Final

from ecabinet.application.delivering_views import Entry
from ecabinet.application.laptop import Laptop
from ecabinet.domain.acts import Act
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.feeds import FeedKind, FeedName, item_feed, meeting_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.offices import OfficeState

_WORDS: Final = {
    "answer.given": "comment",
    "brief.offered": "text",
    "draft.offered": "text",
    "ballot.opened": "question",
    "ballot.ruling": "facts",
    "agenda.item_put": "question",
    "item.revised": "question",
    "comment.made": "text",
    "comment.replied": "text",
    "comment.revised": "text",
    "comment.resolved": "text",
    "conclusion.recorded": "text",
    "minutes.correction_proposed": "text",
    "minutes.correction_ruled": "text",
}
"""Kind → the entry of its data that holds its author's words; other kinds have at most a reason."""
HOUSEKEEPING: Final = frozenset({"device.keyed", "epoch.begun", "key.wrapped", "sheet.printed", "sheet.withdrawn"})
"""What laptops record by themselves so that notes can be read where they should be; nobody is shown it."""
_CHOSEN: Final = ("choice", "stance", "status", "outcome", "where")


def words_field(act: Act) -> str:
    """The name of the entry that holds an act's words; empty where it has none."""
    name = _WORDS.get(act.kind, "reason")
    return name if isinstance(act.data.get(name), str) and act.data[name] else ""


def entry_of(laptop: Laptop, act: Act) -> Entry:
    """What an act says, in its author's terms."""
    field = words_field(act)
    return Entry(
        act=act.id,
        feed=act.feed,
        kind=act.kind,
        subject=_subject(laptop, act),
        value=next((str(act.data[name]) for name in _CHOSEN if name in act.data), ""),
        text=str(act.data[field]) if field else "",
        acting_for=_name(laptop, {"person": act.acting_for}),
    )


def deadline_of(laptop: Laptop, feed: str) -> int:
    """By when an entry in a feed must be received to count in full, in ms UTC; 0 where there is no such moment."""
    state = laptop.current(feed)
    if isinstance(state, BallotState):
        return state.deadline
    if isinstance(state, ItemState):
        meeting = laptop.current(meeting_feed(state.meeting))
        return meeting.stance_until if isinstance(meeting, MeetingState) else 0
    return 0


def _subject(laptop: Laptop, act: Act) -> str:
    feed = FeedName.parse(act.feed)
    if feed.kind is FeedKind.BODY:
        return str(act.data.get("name") or _name(laptop, act.data) or laptop.body.name)
    known = laptop.current(item_feed(feed.subject) if feed.kind is FeedKind.OPINIONS else act.feed)
    match known:
        case BallotState() if known.seq:
            return known.title
        case ItemState() if known.item:
            return f"{known.item.number}. {known.item.title}"
        case MeetingState() if known.seq:
            return _within(known, act) or known.title
        case OfficeState() if known.header:
            return str(act.data.get("title") or known.header.title)
    return str(act.data.get("title", ""))


def _within(meeting: MeetingState, act: Act) -> str:
    """The item of a meeting that an act is about, where it is about one."""
    entry = meeting.items.get(str(act.data.get("item", "")))
    return f"{entry.item.number}. {entry.item.title}" if entry else ""


def _name(laptop: Laptop, data: Any) -> str:  # noqa: ANN401 - an act's data are plain values
    """The name of the person that data name, by themself or by a laptop of theirs; empty where they name nobody."""
    device = laptop.body.devices.get(str(data.get("device", "")))
    person = laptop.body.person(str(data.get("person", device.person if device else "")))
    return person.name if person else ""
