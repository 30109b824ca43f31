"""After the session: minutes made from the record, a correction, two signatures, checks, and a last look around."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QTabBar, QTableView

from ecabinet.application.minutes_making import MinutesMaking
from ecabinet.desktop.demo.playhouse import MINUTE_MS, Playhouse
from ecabinet.desktop.demo.seats import Seat
from ecabinet.desktop.dialogs.sign_minutes import SignMinutesDialog
from ecabinet.desktop.minutes_tools import minutes_making
from ecabinet.desktop.panels.verify_questions import QuestionList
from ecabinet.desktop.routes import PageName
from ecabinet.desktop.widgets.drop_zone import DropZone
from ecabinet.desktop.widgets.row_list import RowList
from ecabinet.domain.sealing import MinutesPhase

_CORRECTION: Final = "Đề nghị ghi rõ ý kiến về thời hạn chuyển tiếp 12 tháng đã nêu tại phiên họp."
_TAKEN: Final = "Đã tiếp thu."
_NEWCOMER: Final = "Phan Thị Minh Châu"


def review(house: Playhouse) -> None:
    """The secretary circulates the minutes made from the record; a member sends a correction, which is taken."""
    seat, hand = house.secretary, house.hand
    house.later(30)
    _arrived(house, seat)
    house.go(seat, PageName.MINUTES, house.meeting)
    hand.find(seat.window, QPushButton, "deed")
    hand.rest(800)
    house.camera.take(seat.window, "minutes-made")
    hand.click(seat.window, "deed")
    house.until(seat, lambda state: state.minutes.phase is MinutesPhase.IN_REVIEW, "circulation")
    house.settled(seat)
    _propose_correction(house)
    house.until(seat, lambda state: state.minutes.open_corrections(), "correction")
    hand.rest(400)
    house.camera.take(seat.window, "minutes-in-review")
    _take_correction(house)
    house.backstage.move_clock(house.state(seat).minutes.review_until + MINUTE_MS)
    _arrived(house, seat)
    house.go(seat, PageName.MINUTES, house.meeting)
    hand.click(seat.window, "deed")
    house.confirm(seat)
    house.until(seat, lambda state: state.minutes.phase is MinutesPhase.FINAL_TEXT, "final text")
    house.settled(seat)


def _propose_correction(house: Playhouse) -> None:
    seat, hand = house.reader, house.hand
    house.until(seat, lambda state: state.minutes.phase is MinutesPhase.IN_REVIEW, "review at the member's")
    house.go(seat, PageName.MINUTES, house.meeting)
    hand.rest(600)
    house.camera.take(seat.window, "minutes-to-review")
    hand.click(seat.window, "propose")
    dialog = house.dialog(seat)
    item = hand.find(dialog, QComboBox, "item")
    hand.choose(item, lambda place: item.itemData(place) == house.items[0])
    hand.type(hand.find(dialog, QPlainTextEdit, "text"), _CORRECTION)
    house.camera.take(dialog, "correction")
    hand.click(dialog, "submit")
    house.until(seat, lambda state: state.minutes.open_corrections(), "correction at the member's")
    house.settled(seat)


def _take_correction(house: Playhouse) -> None:
    seat, hand = house.secretary, house.hand
    hand.open_row(hand.find(seat.window, RowList, "corrections"))
    dialog = house.dialog(seat)
    hand.type(hand.find(dialog, QPlainTextEdit, "answer"), _TAKEN)
    house.camera.take(dialog, "correction-answer")
    hand.click(dialog, "take")
    house.until(seat, lambda state: not state.minutes.open_corrections(), "answer to the correction")
    house.settled(seat)


def sign(house: Playhouse) -> None:
    """The secretary signs with a PKCS#12 file, then the chair, whose signature seals the minutes."""
    for seat, name in ((house.secretary, "secretary"), (house.chair, "chair")):
        house.hand.wait(lambda seat=seat: _is_next(house, seat), "signer")  # type: ignore[misc] # bound now
        house.go(seat, PageName.MINUTES, house.meeting)
        house.hand.wait(lambda seat=seat: _may_sign(house, seat), "checks before signing")  # type: ignore[misc] # bound now
        house.hand.rest(300)
        house.camera.take(seat.window, f"minutes-to-sign-{name}")
        _sign(house, seat)
        house.settled(seat)
    for seat in house.seats.all():
        house.until(seat, lambda state: state.minutes.phase is MinutesPhase.SEALED, "sealed")
    house.crowd("settle")


def _is_next(house: Playhouse, seat: Seat) -> bool:
    state = house.state(seat)
    signer = state.next_signer()
    return signer is not None and signer.person == seat.person and seat.place.papers.has(state.minutes.sha256)


def _may_sign(house: Playhouse, seat: Seat) -> bool:
    deed = house.hand.sees(seat.window, QPushButton, "deed")
    return deed is not None and deed.isEnabled()


def _sign(house: Playhouse, seat: Seat) -> None:
    """Sign at the window; the secretary's certificate comes from a file with a password, the chair's is a sample."""
    hand = house.hand
    before = len(house.state(seat).minutes.signatures)
    hand.click(seat.window, "deed")
    house.done(seat, lambda: hand.sees(seat.window, SignMinutesDialog), "certificate asked")
    dialog = hand.find(seat.window, SignMinutesDialog)
    if seat is house.secretary:
        file, password = _certificate(house, seat)
        hand.drop(hand.find(dialog, DropZone, "certificate"), [file])
        hand.type(hand.find(dialog, QLineEdit, "password"), password)
    else:
        hand.click(dialog, "sample")
    hand.rest(200)
    house.camera.take(dialog, "sign")
    hand.click(dialog, "sign")
    house.until(seat, lambda state: len(state.minutes.signatures) > before, "signature")


def _certificate(house: Playhouse, seat: Seat) -> tuple[Path, str]:
    """A PKCS#12 file as a certification authority hands it out, and its password."""
    made = house.away(_making(seat).sample_certificate)
    file = house.backstage.folder / "certificate.p12"
    file.write_bytes(made.data if made else b"")
    return file, made.password if made else ""


def verify(house: Playhouse) -> None:
    """The secretary checks the sealed minutes, then drops a copy of which one byte was changed on the same page."""
    seat, hand = house.secretary, house.hand
    house.go(seat, PageName.MINUTES, house.meeting)
    hand.rest(600)
    house.camera.take(seat.window, "minutes-sealed")
    hand.click(seat.window, "all_checks")
    hand.find(seat.window, QuestionList, "questions")
    hand.rest(400)
    house.camera.take(seat.window, "verify")
    changed = bytearray(house.away(lambda: document(house)))
    changed[len(changed) // 3] ^= 1
    file = house.backstage.folder / "changed.pdf"
    file.write_bytes(changed)
    hand.drop(hand.find(seat.window, DropZone, "file"), [file])
    hand.wait(lambda: hand.sees(seat.window, QuestionList, "questions") is None, "examination")
    hand.find(seat.window, QuestionList, "questions")
    hand.rest(300)
    house.camera.take(seat.window, "verify-changed")


def invite(house: Playhouse) -> None:
    """The secretary adds a colleague under Members and makes an invitation for them."""
    seat, hand = house.secretary, house.hand
    house.go(seat, PageName.MEMBERS)
    table = hand.find(seat.window, QTableView, "people")
    hand.rest(300)
    house.camera.take(seat.window, "members")
    rows = table.model().rowCount(QModelIndex())
    hand.click(seat.window, "add")
    hand.type(hand.find(seat.window, QLineEdit, "name"), _NEWCOMER)
    hand.type(hand.find(seat.window, QLineEdit, "title"), "Chuyên viên")
    hand.press(hand.find(seat.window, QCheckBox, "agency_officer"), QPoint(10, 10))
    house.camera.take(seat.window, "member")
    hand.click(seat.window, "save")
    hand.wait(lambda: table.model().rowCount(QModelIndex()) > rows, "new person")
    hand.click(seat.window, "choose_open")
    hand.click(seat.window, "invite")
    hand.find(seat.window, QPushButton, "sheets")
    hand.rest(300)
    house.camera.take(seat.window, "invitations")
    house.settled(seat)


def look_around(house: Playhouse) -> None:
    """The screens that were not seen yet, as they are at the end."""
    for seat, page, name in (
        (house.reader, PageName.TODAY, "today-after"),
        (house.reader, PageName.MEETINGS, "meetings"),
        (house.reader, PageName.BALLOTS, "ballots"),
        (house.reader, PageName.SESSION, "session-over"),
        (house.chair, PageName.MEETING, "meeting-at-the-chairs"),
        (house.reader, PageName.PREFERENCES, "preferences"),
    ):
        about = house.meeting if page in {PageName.SESSION, PageName.MEETING} else ""
        place = house.items[min(1, len(house.items) - 1)] if page is PageName.MEETING else ""
        house.go(seat, page, about, place)
        house.hand.rest(700)
        house.camera.take(seat.window, name)
    house.go(house.reader, PageName.OUTBOX)
    tabs = house.hand.find(house.page(house.reader), QTabBar)
    house.hand.press(tabs, tabs.tabRect(tabs.count() - 1).center())
    house.hand.rest(400)
    house.camera.take(house.reader.window, "outbox-received")


def document(house: Playhouse) -> bytes:
    """The sealed minutes as the secretary's laptop has them."""
    return _making(house.secretary).document(house.meeting)


def _arrived(house: Playhouse, seat: Seat) -> None:
    """Wait until nothing is on its way to somebody's laptop."""
    laptop = seat.place.laptop
    house.hand.wait(lambda: not any(laptop.is_arriving(feed) for feed in laptop.feeds()), "everything here")


def _making(seat: Seat) -> MinutesMaking:
    return minutes_making(seat.place)
