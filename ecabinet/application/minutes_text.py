"""The text of minutes as figures: made from what the central system has confirmed, and found again as it was made.

What members say later, such as confirming an answer that was entered for them, does not change a text that was
circulated before: whoever checks it looks for the moment from which it follows.
"""

from collections.abc import Iterable, Iterator, Mapping

from ecabinet.application import folding, kept, minutes_file
from ecabinet.application.laptop import Laptop
from ecabinet.application.minutes_figures import figures
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED, FeedKind, item_feed, meeting_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.minutes import MinutesFigures
from ecabinet.domain.states import State


def meeting_here(laptop: Laptop, meeting: str) -> MeetingState:
    """A meeting as it stands on a laptop; raises `Refused("meeting_not_here")`."""
    state = laptop.current(meeting_feed(meeting))
    if not isinstance(state, MeetingState) or not state.seq:
        raise Refused("meeting_not_here")
    return state


def feeds_of(laptop: Laptop, meeting: str) -> tuple[str, ...]:
    """Every feed that the minutes of a meeting rest on and that is here, parents first.

    Those are the body's, the meeting's, its items', the votes on them, and the opinion ballots reported to it.
    """
    state = meeting_here(laptop, meeting)
    own = (BODY_FEED, meeting_feed(meeting), *map(item_feed, state.items))
    ballots = sorted(name for name, ballot in _ballots(laptop) if _belongs(ballot, state, own, _since(laptop, state)))
    here = laptop.feeds()
    return tuple(feed for feed in (*own, *ballots) if feed in here)


def made_now(laptop: Laptop, meeting: str, revision: int) -> MinutesFigures:
    """The figures that follow from everything confirmed so far; raises `Refused("meeting_not_held")`."""
    states = {feed: laptop.confirmed(feed) for feed in feeds_of(laptop, meeting)}
    found = _derived(meeting, states, revision, _since(laptop, meeting_here(laptop, meeting)))
    if found is None:
        raise Refused("meeting_not_held")
    return found


def as_recorded(laptop: Laptop, meeting: str) -> MinutesFigures | None:
    """The figures of the newest text, whose digest stands in the record.

    None where they follow at no moment from what is here: then the text says something else than the record.
    """
    minutes = meeting_here(laptop, meeting).minutes
    newest = made_now(laptop, meeting, minutes.revision)
    if _digest(newest) == minutes.figures_sha256:
        return newest
    since = _since(laptop, meeting_here(laptop, meeting))
    return next(
        (
            found
            for states in _moments(laptop, feeds_of(laptop, meeting))
            if (found := _derived(meeting, states, minutes.revision, since)) is not None
            and _digest(found) == minutes.figures_sha256
        ),
        None,
    )


def _digest(of: MinutesFigures) -> str:
    return minutes_file.digest(minutes_file.to_bytes(of))


def _moments(laptop: Laptop, feeds: Iterable[str]) -> Iterator[Mapping[str, State]]:
    """The states of feeds after each of their entries, in the order in which the central system received them."""
    entries = sorted((entry for feed in feeds for entry in laptop.entries(feed)), key=lambda entry: entry.leaf_index)
    states: dict[str, State] = {}
    for entry in entries:
        act, decision = kept.entry(entry)
        before = states.get(act.feed) or folding.start(act.feed)
        if before is not None:
            states[act.feed] = folding.step(before, act, decision)
        yield states


def _derived(meeting: str, states: Mapping[str, State | None], revision: int, since: int) -> MinutesFigures | None:
    """The figures that follow from these states; None while the meeting goes on."""
    body, held = states.get(BODY_FEED), states.get(meeting_feed(meeting))
    if not isinstance(body, BodyState) or not isinstance(held, MeetingState) or not held.closed_at:
        return None
    items = {state.id: state for state in states.values() if isinstance(state, ItemState) and state.seq}
    ballots = [state for state in states.values() if isinstance(state, BallotState) and state.seq]
    return figures(body, held, items, ballots, revision=revision, since=since)


def _ballots(laptop: Laptop) -> Iterator[tuple[str, BallotState]]:
    for feed in laptop.feeds():
        if feed.startswith(f"{FeedKind.BALLOT.value}:"):
            state = laptop.confirmed(feed)
            if isinstance(state, BallotState) and state.seq:
                yield feed, state


def _belongs(ballot: BallotState, meeting: MeetingState, own: tuple[str, ...], since: int) -> bool:
    if ballot.parent != BODY_FEED:
        return ballot.parent in own
    return ballot.close is not None and since < ballot.close.at <= (meeting.closed_at or 0)


def _since(laptop: Laptop, meeting: MeetingState) -> int:
    """When the meeting before this one closed (ms UTC), 0 where there was none."""
    ended = [
        state.closed_at
        for feed in laptop.feeds()
        if feed.startswith(f"{FeedKind.MEETING.value}:")
        and isinstance(state := laptop.confirmed(feed), MeetingState)
        and state.closed_at
        and state.closed_at < (meeting.closed_at or 0)
    ]
    return max(ended, default=0)
