"""The session: roll call, items and votes with the store failing in the middle of one, conclusions, the close."""

from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QWidget,
)

from ecabinet.application.leading import Leading
from ecabinet.application.leading_views import RoomView
from ecabinet.desktop.demo.playhouse import HOUR_MS, Playhouse
from ecabinet.desktop.demo.seats import Seat
from ecabinet.desktop.panels.vote import VotePanel
from ecabinet.desktop.routes import PageName
from ecabinet.desktop.widgets.row_list import RowList
from ecabinet.domain.attendance import Leave, Presence
from ecabinet.domain.ballots import BallotState, RecordedHow
from ecabinet.domain.feeds import ballot_feed, item_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingPhase
from ecabinet.domain.rules import Choice

_FAILING_VOTE: Final = 1
"""The vote, counted from 0, for which a member's laptop fails, where there are that many."""
_ITEM_MINUTES: Final = 15
"""How long an item takes for which no time was planned."""
_FAILED: Final = "màn hình tắt sau khi mở biểu quyết"
_TASK: Final = "Hoàn thiện và trình ký ban hành"


def to_the_day(house: Playhouse) -> None:
    """Half an hour before the meeting; the chair allows who asked to be absent."""
    starts_at = house.state(house.secretary).starts_at
    house.backstage.move_clock(max(starts_at - HOUR_MS // 2, house.secretary.place.laptop.now()))
    house.go(house.chair, PageName.TODAY)
    house.hand.rest(500)
    house.camera.take(house.chair.window, "chairs-desk-before-the-session")
    house.go(house.chair, PageName.ROOM, house.meeting)
    for person in house.script.absences():
        house.hand.open_row(house.hand.find(house.chair.window, RowList, "absence_rows"))
        dialog = house.dialog(house.chair)
        house.hand.press(house.hand.find(dialog, QRadioButton, "allow"), QPoint(10, 10))
        house.camera.take(dialog, "absence")
        house.confirm(house.chair, "decide")
        house.until(house.chair, lambda state, who=person: state.attendance_of(who).leave is Leave.GRANTED, "leave")  # type: ignore[misc] # bound now
    house.settled(house.chair)


def call_roll(house: Playhouse) -> None:
    """Members join from the room and from afar; the secretary takes their laptops' word over and records it."""
    presence, hand, window = house.script.presence(), house.hand, house.secretary.window
    there = {person: how.value for person, how in presence.items() if how in {Presence.ROOM, Presence.REMOTE}}
    crowd = {person: there[person] for person in house.script.taking_part}
    house.crowd("attend", meeting=house.meeting, by=crowd)
    for seat in (house.chair, house.reader):
        _join(house, seat, presence[seat.person])
    house.crowd("settle")
    house.go(house.secretary, PageName.ROOM, house.meeting)
    house.until(
        house.secretary,
        lambda state: sum(state.attendance_of(person).joined is not None for person in there) == len(there),
        "joined",
    )
    hand.rest(400)
    hand.click(window, "take_over")
    hand.find(window, QTableView, "table")
    house.camera.take_all_ways(house.secretary, "roll-call")
    hand.click(window, "record")
    house.until(house.secretary, lambda state: state.quorum().present == len(there), "roll call")
    house.settled(house.secretary)


def _join(house: Playhouse, seat: Seat, how: Presence) -> None:
    """A member says at the window that they are here."""
    house.go(seat, PageName.SESSION, house.meeting)
    if seat is house.reader:
        house.hand.rest(600)
        house.camera.take(seat.window, "session-to-join")
    house.hand.click(seat.window, "join_remote" if how is Presence.REMOTE else "join_room")
    house.until(seat, lambda state: state.attendance_of(seat.person).joined is not None, "joining the session")


def open_session(house: Playhouse) -> None:
    """The chair opens the session from the room, when its time has come."""
    house.until(house.chair, lambda state: state.quorum().is_reached, "quorum")
    house.backstage.move_clock(max(house.state(house.chair).starts_at, house.chair.place.laptop.now()))
    house.go(house.chair, PageName.ROOM, house.meeting)
    house.hand.wait(lambda: "✓" in house.text(house.chair.window, "quorum"), "quorum shown")
    house.hand.click(house.chair.window, "open_session")
    house.until(house.chair, lambda state: state.phase is MeetingPhase.IN_SESSION, "open")
    house.settled(house.chair)


def take_items(house: Playhouse) -> None:
    """List A by one vote where it holds several items, then each of the others; the store fails in the first vote."""
    list_a = _room(house).list_a
    if len(list_a) > 1:
        _vote(house, list_a, 0)
        _decide(house)
        house.later(_ITEM_MINUTES)
    for place, item in enumerate(house.items):
        entry = house.state(house.chair).items[item]
        if not entry.is_decided:
            _call(house, item, place)
            house.later(entry.item.minutes or _ITEM_MINUTES)
            _vote(house, (item,), place)
            _conclude(house, item)
            _decide(house)


def close_session(house: Playhouse) -> None:
    """The chair closes the session once something has come of every item."""
    house.hand.click(house.chair.window, "close_session")
    house.confirm(house.chair)
    house.done(house.chair, lambda: house.state(house.chair).phase is MeetingPhase.HELD, "close")
    house.crowd("settle")
    house.settled()


def _room(house: Playhouse) -> RoomView:
    return Leading(house.chair.place.laptop).view(house.meeting)


def _call(house: Playhouse, item: str, place: int) -> None:
    """The chair chooses an item in the list and calls it."""
    window = house.chair.window
    house.hand.pick(house.hand.find(window, QListView, "agenda"), place)
    house.hand.click(window, "call")
    house.until(house.secretary, lambda state: state.called == item, "call")


def _vote(house: Playhouse, items: tuple[str, ...], place: int) -> None:
    """One vote from its opening to its close by the chair."""
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
    for seat in (house.reader, house.chair):
        _cast(house, seat, ballot, shown="vote" if number == 0 and seat is house.reader else "")
    if number == 0:
        house.away(house.backstage.start_store)
    house.crowd("settle")
    house.settled()
    house.go(house.chair, PageName.ROOM, house.meeting)
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


def _cast(house: Playhouse, seat: Seat, ballot: str, *, shown: str) -> None:
    """A member votes in the sheet that comes up: a key, then the confirmation."""
    hand, here = house.hand, seat.shell.navigator.here
    hand.wait(lambda: seat.place.laptop.current(ballot_feed(ballot)), "vote at the member's")
    if here is None or here.page is not PageName.SESSION:
        house.go(seat, PageName.SESSION, house.meeting)
    sheet = hand.find(seat.window, VotePanel)
    hand.wait(lambda: sheet.ballot == ballot, "vote sheet")
    if shown:
        house.camera.take_all_ways(seat, shown)
    hand.answer(house.page(seat), Choice.AGREE)
    if shown:
        house.camera.take(seat.window, f"{shown}-chosen")
    hand.click(sheet, "confirm")
    house.done(seat, lambda: _has_voted(seat, ballot), "own vote")
    if shown:
        hand.rest(300)
        house.camera.take(seat.window, f"{shown}-without-network")


def _has_voted(seat: Seat, ballot: str) -> bool:
    state = seat.place.laptop.current(ballot_feed(ballot))
    return isinstance(state, BallotState) and state.answer_of(seat.person) is not None


def _record_for(house: Playhouse, ballot: str) -> None:
    """The secretary enters the vote of the member whose laptop failed; the chair confirms it."""
    hand, window = house.hand, house.secretary.window
    hand.click(window, "record_for")
    dialog = house.dialog(house.secretary)
    for name, value in (
        ("member", house.script.failing),
        ("choice", Choice.AGREE),
        ("how", RecordedHow.DEVICE_FAILED),
    ):
        box = hand.find(dialog, QComboBox, name)
        hand.choose(box, lambda place, box=box, value=value: box.itemData(place) == value)  # type: ignore[misc] # bound now
    hand.type(hand.find(dialog, QLineEdit, "reason"), _FAILED)
    house.camera.take(dialog, "record-vote")
    hand.click(dialog, "record")
    house.settled(house.secretary)
    unsigned = hand.find(house.chair.window, RowList, "unsigned")
    hand.find(unsigned, QPushButton)
    house.camera.take(house.chair.window, "vote-to-confirm")
    hand.open_row(unsigned)

    def is_signed() -> bool:
        state = house.chair.place.laptop.current(ballot_feed(ballot))
        answer = state.answer_of(house.script.failing) if isinstance(state, BallotState) else None
        return answer is not None and not answer.awaits_countersignature

    house.done(house.chair, is_signed, "countersignature")
    house.settled(house.chair)


def _answered(house: Playhouse, ballot: str) -> int:
    vote = _room(house).vote
    return vote.voted if vote and vote.ballot.id == ballot else 0


def _close(house: Playhouse, ballot: str) -> None:
    """The chair closes the vote."""
    hand, window = house.hand, house.chair.window
    hand.rest(300)
    if not house.votes:
        house.camera.take_all_ways(house.chair, "room-vote-open")
    hand.click(window, "close_vote")
    house.confirm(house.chair)

    def closed() -> bool:
        vote = _room(house).vote
        return bool(vote and vote.ballot.id == ballot and vote.tally is not None)

    house.done(house.chair, closed, "close vote")
    house.settled(house.chair)
    hand.find(window, QComboBox, "outcome")
    hand.rest(300)
    if not house.votes:
        house.camera.take(window, "room-vote-closed")


def _decide(house: Playhouse) -> None:
    """The chair records the outcome that the vote suggests."""
    house.hand.click(house.chair.window, "record_outcome")
    found = _room(house).vote
    voted = {entry.item.id for entry in found.items} if found else set()
    house.until(house.chair, lambda state: all(state.items[item].is_decided for item in voted), "outcome")
    house.settled(house.chair)


def _conclude(house: Playhouse, item: str) -> None:
    """The secretary types the conclusion in the room, and gives the lead agency a task."""
    seat, hand = house.secretary, house.hand
    known = house.state(seat).items[item].item
    field = hand.find(seat.window, QPlainTextEdit, "conclusion")
    text = f"Thống nhất với nội dung “{known.title}”. Cơ quan trình hoàn thiện hồ sơ theo các ý kiến tại phiên họp."
    hand.type(field, text)
    lead = hand.find(seat.window, QComboBox, "task_lead")
    leads = [place for place in range(lead.count()) if lead.itemText(place) == known.agency]
    if leads:
        hand.type(hand.find(seat.window, QLineEdit, "task_text"), _TASK)
        hand.choose(lead, leads.__contains__)
        hand.click(seat.window, "add_task")
    hand.wait(lambda: _concluded(seat, item, tasks=len(leads)), "conclusion")
    house.settled(seat)
    if len(house.votes) <= 2:
        _show(house, field)


def _concluded(seat: Seat, item: str, *, tasks: int) -> bool:
    state = seat.place.laptop.current(item_feed(item))
    conclusion = state.conclusion if isinstance(state, ItemState) else None
    return conclusion is not None and len(conclusion.tasks) == tasks


def _show(house: Playhouse, field: QWidget) -> None:
    house.hand.wait(field.isVisible, "conclusion shown")
    house.hand.rest(300)
    house.camera.take(house.secretary.window, "conclusion")
