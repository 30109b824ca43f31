"""What came of a played meeting, as the figures of `report.json`: from the laptops' states alone."""

from collections.abc import Mapping
from typing import Any

from ecabinet.application.laptop import Laptop
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.feeds import item_feed, meeting_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.rules import Mode


def figures(laptop: Laptop, meeting_id: str) -> dict[str, Any]:
    """Everything that a laptop's confirmed states say about a meeting."""
    meeting = laptop.confirmed(meeting_feed(meeting_id))
    if not isinstance(meeting, MeetingState):
        return {}
    items = [laptop.confirmed(item_feed(item)) for item in meeting.items]
    papers = [history.versions[0] for item in items if isinstance(item, ItemState) for history in item.papers.values()]
    quorum = meeting.quorum()
    return {
        "meeting": meeting.title,
        "members": len(meeting.members),
        "present": quorum.room,
        "remote": quorum.remote,
        "items": len(meeting.items),
        "papers": len(papers),
        "pages": sum(paper.pages for paper in papers),
        "ballots": [_ballot(state) for state in _ballots(laptop, Mode.OPINION)],
        "votes": [row for state in _ballots(laptop, Mode.SESSION) for row in _votes(state, meeting)],
        "signatures": len(meeting.minutes.signatures),
        "minutes_sha256": meeting.minutes.sha256,
    }


def _ballots(laptop: Laptop, mode: Mode) -> list[BallotState]:
    found = []
    for feed in laptop.feeds():
        state = laptop.confirmed(feed) if feed.startswith("ballot:") else None
        if isinstance(state, BallotState) and state.mode is mode and state.close is not None:
            found.append(state)
    return sorted(found, key=lambda state: (state.opened_at, state.id))


def _tally(state: BallotState) -> Mapping[str, Any]:
    if state.close is None:
        return {}
    tally = state.close.tally
    return tally.to_data() | {"carried": tally.carried}


def _ballot(state: BallotState) -> dict[str, Any]:
    tally = _tally(state)
    return {"title": state.title} | {name: tally[name] for name in ("agree", "deemed", "disagree", "other", "carried")}


def _votes(state: BallotState, meeting: MeetingState) -> list[dict[str, Any]]:
    """One row an item; items of list A share one vote and its figures."""
    tally = _tally(state)
    names = ("agree", "disagree", "other", "not_voting", "recorded_for", "carried")
    return [
        {"item": _number(meeting.items[item].item.number)} | {name: tally[name] for name in names}
        for item in state.items
        if item in meeting.items
    ]


def _number(text: str) -> int | str:
    return int(text) if text.isdecimal() else text
