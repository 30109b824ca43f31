"""My laptops by keys and clicks: a new one is answered for, another one withdrawn, the next one invited."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ecabinet.application import joining
from ecabinet.application.laptop import Laptop
from ecabinet.application.messages import Language
from ecabinet.application.notes_recovery import NotesRecovery
from ecabinet.application.own_laptops import OwnLaptops
from ecabinet.application.private_keys import remember_sheet
from ecabinet.application.private_notes import PrivateNotes
from ecabinet.application.reading import Reading
from ecabinet.application.today import NeedKind, Today
from ecabinet.desktop.dialogs.own_laptop import OwnLaptopDialog
from ecabinet.desktop.dialogs.reason import ReasonDialog
from ecabinet.desktop.dialogs.sheet_letters import SheetLettersDialog
from ecabinet.desktop.models.needs import route_of
from ecabinet.desktop.pages.laptops import LaptopsPage
from ecabinet.desktop.panels.own_invited import OwnInvited
from ecabinet.desktop.routes import PageName, Route
from ecabinet.domain.bodies import Standing
from ecabinet.persistence.laptop.store import create_store
from ecabinet.protocol import invitations
from ecabinet.protocol.invitations import Code
from tests.desktop.conftest import Desk
from tests.desktop.seat_at_page import PageSeat
from tests.laptop_world import AN, STORE_KEY, LaptopWorld, exchange
from tests.protocol.little_store import a_key, an_id
from tests.protocol.little_world import Laptop as ScriptedLaptop

NEW = an_id(0x777)


@dataclass
class Seat(PageSeat[LaptopsPage]):
    """An at the page, with a second laptop that just joined."""

    own: OwnLaptops

    def new(self) -> tuple[Standing, str]:
        device = next(one.device for one in self.own.view() if one.device.id == NEW)
        return device.standing, device.confirmed_by


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = LaptopWorld(tmp_path)
    yield made
    made.close()


@pytest.fixture
def seat(desk: Desk, world: LaptopWorld) -> Seat:
    laptop = world.laptop(AN)
    own = OwnLaptops(laptop)
    code = own.invite().code
    exchange(world, laptop)
    scripted = ScriptedLaptop(world.people[AN], NEW, a_key(77), world.body)
    joined = {"person": world.people[AN], "device": NEW, "key": a_key(77).public, "label": "Máy ở nhà"}
    world.act(scripted, "body", "device.joined", invitations.vouch(joined, world.body, code))
    exchange(world, laptop)
    page = LaptopsPage(desk.kit, own, NotesRecovery(laptop), lambda: 420)
    desk.put(page, 1000, 700)
    made = Seat(desk, world, page, own)
    page.shown(Route(PageName.LAPTOPS))
    made.settle()
    return made


def ask(seat: Seat) -> OwnLaptopDialog:
    seat.page.ui.laptops.opened.emit(NEW)
    seat.settle()
    return seat.visible(OwnLaptopDialog)


def test_today_leads_to_the_question_whether_a_new_laptop_is_ones_own(seat: Seat) -> None:
    laptop = seat.world.open_laptops[0]
    (need,) = Today(laptop, Reading(laptop, seat.world.no_papers())).view().needs  # type: ignore[arg-type]
    assert (need.kind, need.title, need.place) == (NeedKind.OWN_LAPTOP, "Máy ở nhà", NEW)
    seat.page.shown(route_of(need))
    seat.settle()
    assert isinstance(seat.visible(OwnLaptopDialog), OwnLaptopDialog)


def test_a_new_laptop_is_confirmed_by_a_click_and_never_by_enter(seat: Seat) -> None:
    dialog = ask(seat)
    assert dialog.ui.label.text() == "Máy ở nhà"
    seat.desk.bot.keyClick(dialog, Qt.Key.Key_Return)
    seat.settle()
    assert seat.new() == (Standing.ADMITTED, "")
    seat.click(ask(seat).ui.mine)
    assert seat.new() == (Standing.ADMITTED, seat.world.devices[AN])


def test_a_laptop_nobody_knows_is_shut_out_with_a_reason(seat: Seat) -> None:
    seat.click(ask(seat).ui.unknown)
    reason = seat.visible(ReasonDialog)
    seat.desk.type(reason.ui.reason, "Tôi không có máy nào ở nhà")
    seat.click(reason.ui.go_ahead)
    assert seat.new()[0] is Standing.DISPUTED
    exchange(seat.world, seat.world.open_laptops[0])
    assert seat.world.open_laptops[0].attention() == ()


def test_a_known_laptop_is_withdrawn_with_a_reason_and_this_one_is_not_offered(seat: Seat) -> None:
    seat.click(ask(seat).ui.mine)
    seat.page.ui.laptops.opened.emit(seat.world.devices[AN])
    seat.settle()
    assert not [one for one in seat.page.findChildren(ReasonDialog) if one.isVisible()]
    seat.page.ui.laptops.opened.emit(NEW)
    seat.settle()
    reason = seat.visible(ReasonDialog)
    seat.desk.type(reason.ui.reason, "Bán rồi")
    seat.click(reason.ui.go_ahead)
    assert seat.new()[0] is Standing.REVOKED


def test_the_next_laptop_is_invited_with_letters_and_a_file(seat: Seat, tmp_path: Path) -> None:
    seat.click(seat.page.ui.add)
    panel = seat.visible(OwnInvited)
    letters = panel.ui.letters.text()
    seat.page._sheet.close_sheet()
    seat.settle()
    assert "was not saved" in seat.page.ui.banner.text
    seat.click(seat.page.ui.banner._action)
    again = seat.visible(OwnInvited)
    assert isinstance(again, OwnInvited)
    assert again.ui.letters.text() == letters
    again.handing.save_files(tmp_path)
    seat.settle()
    seat.page._sheet.close_sheet()
    seat.settle()
    assert not seat.page.ui.banner.isVisible()
    (file,) = tmp_path.glob("*.ecabinet-invitation")
    invitation = invitations.read_file(file.read_bytes())
    assert (invitation.code.letters, invitation.person) == (letters, seat.world.people[AN])


def new_page(seat: Seat) -> LaptopsPage:
    """The page on a laptop that joined a moment ago, after its first exchange."""
    world, invitation = seat.world, seat.own.invite()
    exchange(world, world.open_laptops[0])
    store = create_store(world.folder / "second", STORE_KEY)
    joining.begin(store, invitation, a_key(78), "Máy mới", world.clock)
    laptop = Laptop.open(store, a_key(78), world.clock, world.no_papers())  # type: ignore[arg-type]
    world.open_laptops.append(laptop)
    world.store.submit(laptop.outbox()[0].envelope)
    world.enrol(laptop)
    exchange(world, laptop, rounds=4)
    page = LaptopsPage(seat.desk.kit, OwnLaptops(laptop), NotesRecovery(laptop), lambda: 420)
    seat.desk.put(page, 824, 636)
    page.shown(Route(PageName.LAPTOPS))
    seat.page = page
    seat.settle()
    return page


def type_letters(seat: Seat, letters: str) -> SheetLettersDialog:
    dialogs = [one for one in seat.page.findChildren(SheetLettersDialog) if one.isVisible()]
    if not dialogs:
        seat.click(seat.page.ui.recover)
        dialogs = [one for one in seat.page.findChildren(SheetLettersDialog) if one.isVisible()]
    (dialog,) = dialogs
    dialog.ui.letters.clear()
    seat.desk.bot.keyClicks(dialog.ui.letters, letters)
    if dialog.ui.go_ahead.isEnabled():
        seat.desk.bot.keyClick(dialog.ui.letters, Qt.Key.Key_Return)
        seat.settle()
    return dialog


def test_a_recovery_sheet_is_asked_for_only_where_something_waits_for_it(seat: Seat) -> None:
    assert not new_page(seat).ui.notes_card.isVisible()


def test_the_sheet_of_a_lost_laptop_brings_back_what_was_kept_on_it(seat: Seat) -> None:
    lost, code = seat.world.open_laptops[0], Code.fresh()
    remember_sheet(lost, code)
    PrivateNotes(lost).put("body", {"text": "Chỉ mình tôi"})
    exchange(seat.world, lost)
    page = new_page(seat)
    assert page.ui.notes_card.isVisible()
    assert not type_letters(seat, code.letters[:25]).ui.go_ahead.isEnabled()
    dialog = type_letters(seat, "A" * 26)
    assert "26, without A, E, I, O, U and Y" in dialog.ui.error.text()
    type_letters(seat, Code.fresh().letters)
    assert "No notes of yours can be opened" in dialog.ui.error.text()
    seat.desk.picture(page, "laptops-notes")
    seat.desk.picture(dialog, "laptops-letters")
    seat.desk.speak(Language.ENGLISH)
    type_letters(seat, code.letters.lower())
    assert not page.findChildren(SheetLettersDialog)
    assert "is on this one again" in page.ui.banner.text
    assert not page.ui.notes_card.isVisible()
    (note,) = PrivateNotes(seat.world.open_laptops[-1]).notes("body")
    assert note.content == {"text": "Chỉ mình tôi"}


def test_the_page_fits_a_small_window_in_both_languages(seat: Seat) -> None:
    seat.page.resize(824, 636)
    seat.settle()
    seat.desk.picture(seat.page, "laptops")
    for language, title in ((Language.ENGLISH, "My laptops"), (Language.VIETNAMESE, "Máy của tôi")):
        seat.desk.speak(language)
        seat.settle()
        assert (seat.page.title(), seat.page.ui.heading.text()) == (title, title)
        assert seat.page.minimumSizeHint().width() <= 824
