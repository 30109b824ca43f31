"""The session: roll call, items and votes with the store failing in the middle of one, conclusions, the close."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTableView

from ecabinet.application.attending import Attending
from ecabinet.application.balloting import Balloting
from ecabinet.application.leading import Leading
from ecabinet.application.leading_views import RoomView
from ecabinet.application.reading import Reading
from ecabinet.desktop.demo.playhouse import Playhouse
from ecabinet.desktop.demo.seats import Seat
from ecabinet.desktop.routes import PageName
from ecabinet.domain.attendance import Presence
from ecabinet.domain.ballots import RecordedHow
from ecabinet.domain.feeds import ballot_feed
from ecabinet.domain.meetings import MeetingPhase
from ecabinet.domain.rules import Choice

_FAILING_VOTE: Final = 1
"""The vote, counted from 0, for which a member's laptop fails, where there are that many."""


def attending(seat: Seat) -> Attending:
    """What a member's window uses to take part."""
    laptop = seat.place.laptop
    return Attending(laptop, Reading(laptop, seat.place.papers), Balloting(laptop))


def call_roll(house: Playhouse) -> None:
    """Members join from the room and from afar; the secretary takes their laptops' word over and records it."""
    presence = house.script.presence()
    there = {person: how.value for person, how in presence.items() if how in {Presence.ROOM, Presence.REMOTE}}
    crowd = {person: there[person] for person in house.script.taking_part}
    house.crowd("attend", meeting=house.meeting, by=crowd)
    for seat in (house.chair, house.reader):
        house.away(partial(attending(seat).join, house.meeting, presence[seat.person]))
    house.crowd("settle")
    house.go(house.secretary, PageName.ROOM, house.meeting)
    house.until(
        house.secretary,
        lambda state: sum(state.attendance_of(person).joined is not None for person in there) == len(there),
        "joined",
    )
    house.hand.rest(400)
    house.hand.click(house.secretary.window, "take_over")
    house.hand.find(house.secretary.window, QTableView, "table")
    house.camera.take_all_ways(house.secretary, "roll-call")
    house.hand.click(house.secretary.window, "record")
    house.settled(house.secretary)


def open_session(house: Playhouse) -> None:
    """The chair opens the session from the room."""
    house.go(house.chair, PageName.ROOM, house.meeting)
    house.until(house.chair, lambda state: state.quorum().is_reached, "quorum")
    house.hand.wait(lambda: "✓" in house.text(house.chair.window, "quorum"), "quorum shown")
    house.hand.click(house.chair.window, "open_session")
    house.until(house.chair, lambda state: state.phase is MeetingPhase.IN_SESSION, "open")
    house.settled(house.chair)


def take_items(house: Playhouse) -> None:
    """List A by one vote where it holds several items, then each of the others; the store fails in the first vote."""
    list_a = _room(house).list_a
    if len(list_a) > 1:
        _vote(house, list_a, 0)
    for place, item in enumerate(house.items):
        if not house.state(house.chair).items[item].is_decided:
            _call(house, item)
            _vote(house, (item,), place)
            _conclude(house, item, place)


def close_session(house: Playhouse) -> None:
    """The chair closes the session once something has come of every item."""
    house.hand.click(house.chair.window, "close_session")
    house.hand.click(house.dialog(house.chair), "go_ahead")
    house.answer_pin(house.chair)
    house.until(house.chair, lambda state: state.phase is MeetingPhase.HELD, "close")
    house.crowd("settle")
    house.settled()


def _room(house: Playhouse) -> RoomView:
    return Leading(house.chair.place.laptop).view(house.meeting)


def _call(house: Playhouse, item: str) -> None:
    house.away(lambda: Leading(house.chair.place.laptop).call(house.meeting, item))
    house.until(house.secretary, lambda state: state.called == item, "call")


def _vote(house: Playhouse, items: tuple[str, ...], place: int) -> None:
    """One vote from its opening by the chair to the outcome."""
    number = len(house.votes)
    ballot = _open(house, items)
    is_disputed = len(items) == 1 and len(house.items) > 1
    votes = house.script.votes(place, is_disputed=is_disputed)
    fails = number == _FAILING_VOTE
    if fails:
        votes.pop(house.script.failing)
    first = dict(list(votes.items())[: len(votes) // 2])
    house.crowd("vote", ballot=ballot, by=first)
    if number == 0:
        house.away(house.backstage.kill_store)
        house.told("the store was stopped in the middle of a vote")
    house.crowd("vote", ballot=ballot, by={person: vote for person, vote in votes.items() if person not in first})
    _members_vote(house, ballot, show=number == 0)
    if number == 0:
        house.away(house.backstage.start_store)
    house.crowd("settle")
    house.settled()
    if fails:
        _record_for(house, ballot)
    expected = len(votes) + 2 + fails
    house.hand.wait(lambda: _answered(house, ballot) == expected, "votes")
    _close(house, ballot)
    house.votes.append(ballot)


def _open(house: Playhouse, items: tuple[str, ...]) -> str:
    before = {vote.ballot.id for vote in [_room(house).vote] if vote}
    house.hand.click(house.chair.window, "vote_list_a" if len(items) > 1 else "open_vote")
    dialog = house.dialog(house.chair)
    if not house.votes:
        house.camera.take(dialog, "open-vote")
    house.hand.click(dialog, "open")

    def opened() -> str:
        vote = _room(house).vote
        return vote.ballot.id if vote and vote.tally is None and vote.ballot.id not in before else ""

    ballot = house.hand.wait(opened, "open vote")
    house.settled(house.chair)
    return ballot


def _members_vote(house: Playhouse, ballot: str, *, show: bool) -> None:
    """The reader and the chair vote at their windows."""
    house.hand.wait(lambda: house.reader.place.laptop.current(ballot_feed(ballot)), "vote at the reader's")
    if show:
        house.go(house.reader, PageName.SESSION, house.meeting)
        house.camera.take_all_ways(house.reader, "vote")
    for seat in (house.reader, house.chair):
        house.away(partial(attending(seat).vote, ballot, Choice.AGREE))
    house.hand.rest(300)
    if show:
        house.camera.take(house.reader.window, "voted-without-network")


def _record_for(house: Playhouse, ballot: str) -> None:
    """The secretary enters the vote of the member whose laptop failed; the chair confirms it."""
    house.hand.click(house.secretary.window, "record_for")
    dialog = house.dialog(house.secretary)
    for name, value in (
        ("member", house.script.failing),
        ("choice", Choice.AGREE),
        ("how", RecordedHow.DEVICE_FAILED),
    ):
        box = house.hand.find(dialog, QComboBox, name)
        box.setCurrentIndex(box.findData(value))
    house.hand.type(house.hand.find(dialog, QLineEdit, "reason"), "Máy của thành viên hỏng trong lúc biểu quyết.")
    house.camera.take(dialog, "record-vote")
    house.hand.click(dialog, "record")
    house.settled(house.secretary)
    leading = Leading(house.chair.place.laptop)

    def unsigned() -> str:
        vote = leading.view(house.meeting).vote
        found = [chip.entered.id for chip in vote.chips if chip.unsigned and chip.entered] if vote else []
        return found[0] if found else ""

    answer = house.hand.wait(unsigned, "entered vote")
    house.hand.rest(300)
    house.camera.take(house.chair.window, "vote-to-confirm")
    house.away(lambda: leading.countersign(ballot, answer))
    house.settled(house.chair)


def _answered(house: Playhouse, ballot: str) -> int:
    vote = _room(house).vote
    return vote.voted if vote and vote.ballot.id == ballot else 0


def _close(house: Playhouse, ballot: str) -> None:
    """The chair closes the vote and records the outcome it suggests."""
    house.hand.rest(300)
    if not house.votes:
        house.camera.take_all_ways(house.chair, "room-vote-open")
    house.hand.click(house.chair.window, "close_vote")
    house.hand.click(house.dialog(house.chair), "go_ahead")
    house.answer_pin(house.chair)
    house.settled(house.chair)

    def closed() -> bool:
        vote = _room(house).vote
        return bool(vote and vote.ballot.id == ballot and vote.tally is not None)

    house.hand.wait(closed, "close vote")
    house.hand.find(house.chair.window, QComboBox, "outcome")
    house.hand.rest(300)
    if not house.votes:
        house.camera.take(house.chair.window, "room-vote-closed")
    house.hand.click(house.chair.window, "record_outcome")
    items = _room(house).vote
    voted = {entry.item.id for entry in items.items} if items else set()
    house.until(house.chair, lambda state: all(state.items[item].is_decided for item in voted), "outcome")
    house.settled(house.chair)


def _conclude(house: Playhouse, item: str, place: int) -> None:
    """The secretary types the conclusion of the first items in the room, and gives a task."""
    if place > 1:
        return
    laptop = house.secretary.place.laptop
    leading = Leading(laptop)
    title = house.state(house.secretary).items[item].item.title
    agency = house.state(house.secretary).items[item].item.agency
    text = f"Thống nhất với nội dung “{title}”. Cơ quan trình hoàn thiện hồ sơ theo các ý kiến tại phiên họp."
    tasks = [leading.new_task("Hoàn thiện và trình ký ban hành", agency, "2030-01-15")] if agency else []
    house.away(lambda: leading.conclude(item, text, tasks, leading.view(house.meeting).conclusion_revision))
    house.settled(house.secretary)
    field = house.secretary.window.findChild(QPlainTextEdit, "conclusion")
    if field is not None and place == 0:
        house.camera.take(house.secretary.window, "conclusion")
