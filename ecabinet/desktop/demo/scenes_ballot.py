"""An opinion ballot at the windows: issued by the Secretariat, answered by members, counted by who presides."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton

from ecabinet.application.ballot_opening import Window
from ecabinet.desktop.demo.playhouse import HOUR_MS, Playhouse
from ecabinet.desktop.demo.seats import Seat
from ecabinet.desktop.dialogs.issue_ballot import IssueBallotDialog
from ecabinet.desktop.routes import PageName
from ecabinet.desktop.widgets.drop_zone import DropZone
from ecabinet.desktop.widgets.row_list import RowList
from ecabinet.domain.ballots import BallotState, Phase
from ecabinet.domain.feeds import ballot_feed
from ecabinet.domain.rules import Choice

_OPEN_DAYS: Final = 3
_REMARK: Final = "Đề nghị quy định rõ thời hạn chuyển tiếp 12 tháng."


def issue_ballot(house: Playhouse) -> None:
    """The Secretariat asks all members for their opinion on a paper, for three working days where that is offered."""
    seat, hand = house.secretary, house.hand
    house.go(seat, PageName.BALLOTS)
    hand.click(seat.window, "issue")
    dialog = hand.find(seat.window, IssueBallotDialog)
    hand.type(hand.find(dialog, QLineEdit, "name"), house.files.ballot_title)
    hand.type(hand.find(dialog, QPlainTextEdit, "question"), house.files.ballot_question)
    agency = hand.find(dialog, QComboBox, "agency").lineEdit()
    if agency is not None:
        hand.type(agency, house.files.ballot_agency)
    if house.files.ballot_paper is not None:
        hand.drop(hand.find(dialog, DropZone, "drop"), [house.files.ballot_paper])
        hand.find(hand.find(dialog, RowList, "papers"), QPushButton)
    window = hand.sees(dialog, QComboBox, "window")
    if window is not None:
        hand.choose(window, partial(_is_long_enough, window))
    hand.rest(200)
    house.camera.take(dialog, "ballot-issue")
    hand.click(dialog, "issue")
    house.ballot = house.here(seat, PageName.BALLOT)
    house.settled(seat)
    hand.rest(400)
    house.camera.take(seat.window, "ballot-board")


def _is_long_enough(box: QComboBox, place: int) -> bool:
    offered = box.itemData(place)
    return isinstance(offered, Window) and offered.working_days == _OPEN_DAYS


def answer_ballot(house: Playhouse, seat: Seat, choice: Choice, *, shown: str) -> None:
    """A member goes from Today to the ballot, answers with a key, says why where that is needed, and submits."""
    hand = house.hand
    house.go(seat, PageName.TODAY)
    hand.open_row(hand.find(seat.window, RowList, "needs"), house.files.ballot_title)
    house.here(seat, PageName.BALLOT)
    hand.rest(500)
    hand.answer(house.page(seat), choice.value)
    if choice is Choice.AGREE_WITH_REMARK:
        hand.type(hand.find(house.page(seat), QPlainTextEdit, "comment"), _REMARK)
    hand.rest(200)
    house.camera.take(seat.window, f"{shown}-chosen")
    hand.click(house.page(seat), "submit")
    house.done(seat, lambda: _answered(house, seat), "answer to the ballot")
    hand.rest(400)
    house.camera.take(seat.window, shown)


def _answered(house: Playhouse, seat: Seat) -> bool:
    state = seat.place.laptop.current(ballot_feed(house.ballot))
    return isinstance(state, BallotState) and state.answer_of(seat.person) is not None


def count_ballot(house: Playhouse) -> None:
    """The chair answers too; when the time is over, the ballot is counted from the chair's desk."""
    seat = house.chair
    answer_ballot(house, seat, Choice.AGREE, shown="ballot-answered")
    house.settled(seat)
    expected = len(house.script.answers()) + 2
    house.hand.wait(lambda: len(_confirmed(house, seat).latest) == expected, "answers")
    state = _confirmed(house, seat)
    house.backstage.move_clock(state.deadline + state.grace_ms + HOUR_MS)
    house.go(seat, PageName.TODAY)
    needs = house.hand.find(seat.window, RowList, "needs")
    house.hand.open_row(needs, house.files.ballot_title)
    house.here(seat, PageName.BALLOT)
    house.hand.rest(300)
    house.camera.take(seat.window, "ballot-to-count")
    house.hand.click(house.page(seat), "count")
    house.confirm(seat)
    house.done(seat, lambda: _confirmed(house, seat).ended is Phase.CLOSED, "count")
    house.settled(seat)
    house.hand.wait(lambda: _confirmed(house, house.reader).ended is Phase.CLOSED, "count at the reader's")
    house.go(house.reader, PageName.BALLOT, house.ballot)
    house.hand.rest(400)
    house.camera.take(house.reader.window, "ballot-counted")


def _confirmed(house: Playhouse, seat: Seat) -> BallotState:
    found = seat.place.laptop.confirmed(ballot_feed(house.ballot))
    return found if isinstance(found, BallotState) else BallotState()
