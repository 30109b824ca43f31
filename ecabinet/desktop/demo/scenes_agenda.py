"""The agenda, at the windows of secretary and chair: dropped in, put right, sent, approved, frozen, published."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QScrollArea

from ecabinet.desktop.demo.playhouse import Playhouse
from ecabinet.desktop.demo.seats import Seat
from ecabinet.desktop.panels.agenda_header import AgendaHeaderForm
from ecabinet.desktop.panels.agenda_row import ItemRow
from ecabinet.desktop.panels.agenda_send import AgendaSendForm
from ecabinet.desktop.panels.agenda_table import AgendaTable
from ecabinet.desktop.routes import PageName
from ecabinet.desktop.widgets.drop_zone import DropZone
from ecabinet.desktop.widgets.row_list import RowList
from ecabinet.domain.dossiers import Paper
from ecabinet.domain.feeds import item_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.offices import OfficePhase
from ecabinet.exports.session_folder import sheet_of

_NUMBER: Final = "1"
_GOES_ON: Final = "Các cơ quan đã gửi hồ sơ; phần còn thiếu sẽ bổ sung trước phiên họp."
_REPLACED: Final = "Tiếp thu ý kiến của các bộ."


def import_agenda(house: Playhouse) -> None:
    """The secretary drops the session's spreadsheet on the agenda builder; each paper is checked and taken in."""
    seat = house.secretary
    house.go(seat, PageName.AGENDA_BUILDER)
    house.camera.take(seat.window, "agenda-import")
    house.hand.drop(house.hand.find(seat.window, DropZone, "drop"), [sheet_of(house.files.place)])
    house.meeting = house.here(seat, PageName.AGENDA_BUILDER)
    _row(house, house.office(seat).order[-1])


def prepare_agenda(house: Playhouse) -> None:
    """The secretary gives the meeting its number, and moves an item down and back again."""
    header = house.office(house.secretary).header
    if header is not None and not header.number:
        _give_number(house)
    order = house.office(house.secretary).order
    if len(order) > 1:
        _move_and_undo(house, order[1])
    house.camera.take_all_ways(house.secretary, "agenda-builder")


def _give_number(house: Playhouse) -> None:
    window, hand = house.secretary.window, house.hand
    hand.click(window, "edit_header")
    form = hand.find(window, AgendaHeaderForm)
    hand.type(hand.find(form, QLineEdit, "number"), _NUMBER)
    house.camera.take(window, "agenda-header")
    hand.click(form, "save")

    def has_number() -> bool:
        header = house.office(house.secretary).header
        return header is not None and header.number == _NUMBER

    hand.wait(has_number, "number")


def _move_and_undo(house: Playhouse, item: str) -> None:
    before = house.office(house.secretary).order
    row = _row(house, item)
    row.setFocus()
    house.hand.key(row, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    house.hand.wait(lambda: house.office(house.secretary).order != before, "moved item")
    house.hand.click(house.secretary.window, "undo")
    house.hand.wait(lambda: house.office(house.secretary).order == before, "item moved back")
    house.hand.rest(200)


def _row(house: Playhouse, item: str) -> ItemRow:
    """The row of an item, in sight."""
    table = house.hand.find(house.secretary.window, AgendaTable, "table")
    row = house.hand.wait(lambda: table.row(item), "agenda row")
    house.hand.find(house.secretary.window, QScrollArea, "scroll").ensureWidgetVisible(row)
    return row


def agree_agenda(house: Playhouse) -> None:
    """Sent by the secretary, approved at the chair's desk, frozen and published by the secretary."""
    secretary, chair = house.secretary, house.chair
    _send(house)
    house.go(chair, PageName.TODAY)
    needs = house.hand.find(chair.window, RowList, "needs")
    house.hand.wait(lambda: house.hand.sees(needs, QPushButton), "agenda on the chair's desk")
    house.camera.take_all_ways(chair, "chairs-desk")
    house.hand.open_row(needs)
    house.here(chair, PageName.AGENDA_BUILDER)
    _go_on(house, chair, OfficePhase.PROPOSED, shown="agenda-to-approve")
    _go_on(house, secretary, OfficePhase.CONVENED)
    _go_on(house, secretary, OfficePhase.FROZEN)
    dialog = house.dialog(secretary)
    house.camera.take(dialog, "publish")
    house.hand.click(dialog, "go_ahead")
    house.hand.wait(lambda: _phase(house, secretary) is OfficePhase.PUBLISHED, "publication")
    house.settled(secretary, chair)
    house.items = tuple(house.state(secretary).items)
    house.hand.rest(400)
    house.camera.take(secretary.window, "agenda-published")


def _send(house: Playhouse) -> None:
    """Send the agenda to the chair, with a reason where something is still missing."""
    window, hand = house.secretary.window, house.hand
    _go_on(house, house.secretary, OfficePhase.DRAFT)
    form = hand.find(window, AgendaSendForm)
    reason = hand.sees(form, QPlainTextEdit, "reason")
    if reason is not None:
        hand.type(reason, _GOES_ON)
    house.camera.take(window, "agenda-send")
    hand.click(form, "send")
    hand.wait(lambda: _phase(house, house.secretary) is OfficePhase.PROPOSED, "proposal")


def _go_on(house: Playhouse, seat: Seat, phase: OfficePhase, *, shown: str = "") -> None:
    """Press the one button of an agenda that leads on, once the page shows a phase; takes its picture before."""
    hand = house.hand
    hand.wait(lambda: _phase(house, seat) is phase, f"agenda {phase.value}")
    house.go(seat, PageName.AGENDA_BUILDER, house.meeting)
    hand.rest(300)
    if shown:
        house.camera.take(seat.window, shown)
    hand.click(seat.window, "main")


def _phase(house: Playhouse, seat: Seat) -> OfficePhase:
    return house.office(seat).phase


def replace_paper(house: Playhouse) -> None:
    """The secretary drops the next version of a paper on its item; the reader finds it and says so anew."""
    item, known = _to_replace(house)
    house.go(house.secretary, PageName.AGENDA_BUILDER, house.meeting)
    _drop_version(house, item, known, house.files.replacement)
    _give_reason(house)
    house.settled(house.secretary)

    def newest() -> str:
        state = house.reader.place.laptop.confirmed(item_feed(item))
        papers = state.current_papers() if isinstance(state, ItemState) else ()
        return next((paper.sha256 for paper in papers if paper.id == known.id and paper.version > known.version), "")

    digest = house.hand.wait(newest, "new version")
    house.hand.wait(lambda: house.reader.place.papers.has(digest), "new version's pages")
    house.go(house.secretary, PageName.AGENDA_BUILDER, house.meeting)
    house.hand.rest(300)
    house.camera.take(house.secretary.window, "agenda-paper-replaced")
    _answer_anew(house, item)


def _drop_version(house: Playhouse, item: str, known: Paper, file: Path) -> None:
    row = _row(house, item)
    table = house.hand.find(house.secretary.window, AgendaTable, "table")
    house.hand.drop(table, [file], row.geometry().center())

    def replaces(entry: QAction) -> bool:
        asked, _files = entry.data() or (None, ())
        return asked is not None and asked.paper == known.id

    house.hand.choose_entry(house.secretary.window, replaces)


def _give_reason(house: Playhouse) -> None:
    dialog = house.dialog(house.secretary)
    house.hand.type(house.hand.find(dialog, QPlainTextEdit, "reason"), _REPLACED)
    house.camera.take(dialog, "replace-paper")
    house.hand.click(dialog, "go_ahead")


def _answer_anew(house: Playhouse, item: str) -> None:
    """The reader sees that a paper was replaced since, and takes the stance again with a key."""
    seat = house.reader
    me = seat.place.laptop.me
    house.go(seat, PageName.MEETING, house.meeting, item)
    house.hand.rest(800)
    house.camera.take(seat.window, "paper-replaced")
    house.hand.answer(house.page(seat), "no_objection")

    def is_fresh() -> bool:
        state = seat.place.laptop.current(item_feed(item))
        stance = state.stance_of(me) if isinstance(state, ItemState) else None
        return isinstance(state, ItemState) and stance is not None and not state.is_stale(stance)

    house.hand.wait(is_fresh, "stance on the new version")
    house.settled()


def _to_replace(house: Playhouse) -> tuple[str, Paper]:
    """The paper of which there is a next version, else the first one."""
    laptop = house.secretary.place.laptop
    states = [laptop.current(item_feed(item)) for item in house.items]
    papers = [(state.id, paper) for state in states if isinstance(state, ItemState) for paper in state.current_papers()]
    return next((found for found in papers if found[1].name == house.files.replaced), papers[0])
