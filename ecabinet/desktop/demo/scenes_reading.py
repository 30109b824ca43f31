"""A member at work without a network: joins, receives, reads, takes stances, comments, answers, comes back."""

from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QRadioButton

from ecabinet.desktop.demo.playhouse import Playhouse
from ecabinet.desktop.demo.scenes_ballot import answer_ballot
from ecabinet.desktop.demo.seats import PIN, Seat
from ecabinet.desktop.panels.comments import CommentsPanel
from ecabinet.desktop.panels.composer import ComposerPanel
from ecabinet.desktop.panels.join import JoinPanel, Step
from ecabinet.desktop.panels.meeting_side import SidePanel
from ecabinet.desktop.panels.meeting_words import MeetingWords
from ecabinet.desktop.panels.unlock import UnlockPanel
from ecabinet.desktop.paper.find_bar import FindBar
from ecabinet.desktop.paper.view import PaperView
from ecabinet.desktop.routes import PageName
from ecabinet.domain.comments import Audience
from ecabinet.domain.feeds import ballot_feed, item_feed, meeting_feed
from ecabinet.domain.items import ItemState, StanceKind
from ecabinet.domain.rules import Choice
from ecabinet.protocol import invitations

_OBJECTS: Final = 1
"""The item, counted from 0, to which the reader objects, and on which a comment is written."""
_REASON: Final = "Đề nghị quy định rõ thời hạn chuyển tiếp 12 tháng."
_COMMENT: Final = "Đề nghị bổ sung số liệu so sánh với cùng kỳ năm trước cho quy định này."
_SOUGHT: Final = "Điều 2"
_LINES: Final = 3


def join(house: Playhouse, person: str) -> Seat:
    """A member joins at the window, step by step, with the link from the invitation and a PIN."""
    seat = house.seats.new(person)
    hand, panel = house.hand, house.hand.find(seat.window, JoinPanel, "JoinPanel")
    house.camera.take(seat.window, "join-invitation")
    link = invitations.read_file(house.backstage.invitation(person)).link
    hand.type(hand.find(panel.invitation, QLineEdit, "code"), link)
    _next(house, panel, Step.PERSON)
    hand.press(hand.find(panel.person, QCheckBox, "same"), QPoint(12, 12))
    house.camera.take(seat.window, "join-you")
    _next(house, panel, Step.LAPTOP)
    for secret in ("pin", "again"):
        hand.type(hand.find(panel.laptop, QLineEdit, secret), PIN)
    house.camera.take(seat.window, "join-laptop")
    _next(house, panel, Step.RECOVERY)
    hand.type(hand.find(panel.recovery, QLineEdit, "reason"), "Bản trình diễn: không cần phiếu khôi phục.")
    house.camera.take(seat.window, "join-recovery")
    _next(house, panel, Step.READY)
    house.camera.take(seat.window, "join-ready")
    hand.click(panel, "go_on")
    hand.wait(lambda: seat.program.workplace is not None, "workplace")
    return seat


def _next(house: Playhouse, panel: JoinPanel, step: Step) -> None:
    button = house.hand.find(panel, QAbstractButton, "go_on")
    house.hand.wait(button.isEnabled, f"before {step.name}")
    house.hand.press(button)
    house.hand.wait(lambda: panel.step is step, step.name)
    house.hand.rest(200)


def receive(house: Playhouse) -> None:
    """Everybody has the meeting, the ballot and all papers."""
    laptop = house.secretary.place.laptop
    states = [laptop.current(item_feed(item)) for item in house.items]
    papers = sum(len(state.papers) for state in states if isinstance(state, ItemState))
    feeds = [ballot_feed(house.ballot), meeting_feed(house.meeting), *map(item_feed, house.items)]
    house.crowd("papers", papers=papers)
    house.crowd("arrive", feeds=feeds)
    here = house.reader.place.laptop.current
    house.hand.wait(lambda: all(here(feed) is not None for feed in feeds), "meeting and ballot")
    progress = house.reader.place.laptop.papers.progress
    house.hand.wait(lambda: house.away(progress).here >= papers, "papers")
    house.go(house.reader, PageName.TODAY)
    house.hand.rest(400)
    house.camera.take_all_ways(house.reader, "today")


def work_offline(house: Playhouse) -> None:
    """The store is gone: people read, take stances, comment and answer; two laptops are closed and opened again."""
    house.away(house.backstage.stop_store)
    house.told("the store was stopped")
    _read(house)
    _announce(house)
    answer_ballot(house, house.reader, Choice.AGREE_WITH_REMARK, shown="ballot-without-network")
    house.crowd("stances", meeting=house.meeting, by=house.script.stances(house.items))
    house.crowd("answer", ballot=house.ballot, by=house.script.answers())
    house.crowd("declare", meeting=house.meeting, by=house.script.absences())
    house.crowd("reopen", people=[house.script.taking_part[0]])
    reopen(house)
    house.go(house.reader, PageName.OUTBOX)
    house.camera.take(house.reader.window, "outbox-waiting")
    house.away(house.backstage.start_store)
    house.crowd("settle")
    house.settled()
    house.told("the store returned and everything was delivered")


def _read(house: Playhouse) -> None:
    """Item by item with the key J, a stance by a key on each."""
    seat, hand = house.reader, house.hand
    house.go(seat, PageName.MEETING, house.meeting, house.items[0])
    hand.rest(1_500)
    house.camera.take_all_ways(seat, "meeting")
    objected = min(_OBJECTS, len(house.items) - 1)
    for place in range(len(house.items)):
        if place:
            _go_to_next_item(house)
        if place == objected:
            _comment(house)
        _take_stance(house, place)
    house.camera.take(seat.window, "meeting-without-network")


def _go_to_next_item(house: Playhouse) -> None:
    side = house.hand.find(house.reader.window, SidePanel)
    heading = house.hand.find(side, QLabel, "heading")
    former = heading.text()
    house.page(house.reader).setFocus()
    house.hand.key(house.page(house.reader), Qt.Key.Key_J)
    house.hand.wait(lambda: heading.text() != former, "next item")
    house.hand.rest(150)


def _take_stance(house: Playhouse, place: int) -> None:
    seat, hand, item = house.reader, house.hand, house.items[place]
    objects = place == _OBJECTS
    hand.answer(house.page(seat), StanceKind.OBJECTION if objects else StanceKind.NO_OBJECTION)
    if objects:
        hand.type(hand.find(house.page(seat), QPlainTextEdit, "reason"), _REASON)
        hand.click(house.page(seat), "record")

    def is_taken() -> bool:
        state = seat.place.laptop.current(item_feed(item))
        return isinstance(state, ItemState) and state.stance_of(seat.person) is not None

    hand.wait(is_taken, "stance")
    if objects:
        hand.rest(300)
        house.camera.take(seat.window, "objection")


def _comment(house: Playhouse) -> None:
    """Words of the paper are selected, the reader chooses for whom, then writes and submits."""
    seat, hand = house.reader, house.hand
    _select_words(house)
    composer = hand.find(seat.window, ComposerPanel)
    for_chair = MeetingWords(composer).audience(Audience.CHAIR)
    audience = hand.find(composer, QComboBox, "audience")
    hand.choose(audience, lambda place: audience.itemText(place) == for_chair)
    hand.type(hand.find(composer, QPlainTextEdit, "text"), _COMMENT)
    hand.rest(300)
    house.camera.take(seat.window, "comment")
    comments = hand.find(seat.window, CommentsPanel)
    before = len(comments.rows)
    hand.click(composer, "submit")
    hand.wait(lambda: len(comments.rows) > before, "comment")


def _select_words(house: Playhouse) -> None:
    """Words found with Ctrl F stay selected; where they are not found, the first lines are taken with the keyboard."""
    seat, hand = house.reader, house.hand
    view = hand.find(seat.window, PaperView)
    hand.rest(500)
    hand.key(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = hand.find(seat.window, FindBar).field
    hand.type(field, _SOUGHT)
    hand.wait(lambda: bool(view.finder.query) and view.finder.is_done, "find")
    house.camera.take(seat.window, "find")
    hand.key(field, Qt.Key.Key_Escape)
    if view.selected_anchor is None:
        view.setFocus()
        for _line in range(_LINES):
            hand.key(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    hand.rest(200)


def _announce(house: Playhouse) -> None:
    """The reader says beforehand that they will take part from afar."""
    seat, hand = house.reader, house.hand
    hand.click(house.page(seat), "attendance")
    dialog = house.dialog(seat)
    hand.press(hand.find(dialog, QRadioButton, "remote"), QPoint(10, 10))
    house.camera.take(dialog, "attendance")
    hand.click(dialog, "send")
    hand.wait(lambda: house.state(seat).attendance_of(seat.person).declared is not None, "announcement")


def reopen(house: Playhouse) -> None:
    """The reader closes the laptop and opens it again with the PIN, without a network."""
    seat = house.reader
    house.away(seat.place.close)
    seat.program.forget()
    seat.program.look()
    panel = house.hand.find(seat.window, UnlockPanel, "UnlockPanel")
    house.camera.take(seat.window, "lock")
    house.hand.type(house.hand.find(panel, QLineEdit, "pin"), PIN)
    house.hand.click(panel, "open")
    house.hand.wait(lambda: seat.program.workplace is not None, "reopened")
    house.hand.rest(300)
