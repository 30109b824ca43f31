"""A new recovery sheet, made later: the PIN is asked, the former sheet opens nothing, and nobody forgets to keep it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ecabinet.application.laptop import Laptop
from ecabinet.application.messages import Language
from ecabinet.application.notes_recovery import NotesRecovery
from ecabinet.application.own_laptops import OwnLaptops
from ecabinet.application.pins import SecretKind
from ecabinet.application.private_keys import SHEET_KEY, PrivateKeys, remember_sheet, sheet_key
from ecabinet.application.private_notes import PrivateNotes
from ecabinet.desktop import recovery_sheets
from ecabinet.desktop.dialogs.pin import PinDialog
from ecabinet.desktop.pages.laptops import LaptopsPage
from ecabinet.desktop.panels.new_sheet import NewSheet
from ecabinet.desktop.recovery_sheets import KEPT, RECOVERY, RecoverySheets
from ecabinet.desktop.routes import PageName, Route
from ecabinet.domain.faults import Refused
from ecabinet.protocol.invitations import Code
from ecabinet.signing.vault import Unlocked, Vault
from ecabinet.signing.vault_file import Cost
from tests.desktop.conftest import Desk
from tests.laptop_world import AN, LaptopWorld, exchange

PASSPHRASE = "bốn từ khó đoán nhất"
CHEAP = Cost(1, 8, 1)


@dataclass
class Seat:
    """An at the page, with a vault that was made when the laptop joined."""

    desk: Desk
    laptop: Laptop
    vault: Vault
    keys: Unlocked
    former: Code
    page: LaptopsPage
    codes: list[Code]

    def settle(self) -> None:
        for _ in range(6):
            self.desk.application.processEvents()

    def ask(self) -> PinDialog:
        self.desk.bot.mouseClick(self.page.ui.renew, Qt.MouseButton.LeftButton)
        self.settle()
        (dialog,) = (one for one in self.page.findChildren(PinDialog) if one.isVisible())
        return dialog

    def answer(self, dialog: PinDialog, secret: str) -> None:
        self.desk.type(dialog.ui.pin, secret)
        self.desk.bot.keyClick(dialog.ui.pin, Qt.Key.Key_Return)
        self.settle()

    def panel(self) -> NewSheet:
        (panel,) = (one for one in self.page.findChildren(NewSheet) if one.isVisible())
        return panel

    def close_sheet(self) -> None:
        self.page._sheet.close_sheet()
        self.settle()

    def opens(self, code: Code) -> bool:
        try:
            return self.vault.recover(code, PASSPHRASE) == self.keys
        except Refused as fault:
            if fault.code != "wrong_recovery":
                raise
            return False


@pytest.fixture
def seat(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Seat]:
    world = LaptopWorld(tmp_path / "world")
    laptop = world.laptop(AN)
    exchange(world, laptop)
    folder = tmp_path / "profile"
    folder.mkdir()
    vault = Vault(folder, None, world.clock)
    keys, former = vault.create(PASSPHRASE, CHEAP)
    remember_sheet(laptop, former)
    laptop.save_setting(RECOVERY, KEPT)
    codes: list[Code] = []
    drawn = recovery_sheets.drawn

    def noted(code: Code, whose: Laptop) -> object:
        codes.append(code)
        return drawn(code, whose)

    monkeypatch.setattr(recovery_sheets, "drawn", noted)
    sheets = RecoverySheets(laptop, vault, SecretKind.PASSPHRASE)
    page = LaptopsPage(desk.kit, OwnLaptops(laptop), NotesRecovery(laptop), lambda: 420, sheets)
    desk.put(page, 1024, 700)
    made = Seat(desk, laptop, vault, keys, former, page, codes)
    page.activateWindow()
    page.shown(Route(PageName.LAPTOPS))
    made.settle()
    yield made
    world.close()


def test_a_new_sheet_opens_the_laptop_and_the_former_one_no_more(seat: Seat, tmp_path: Path) -> None:
    dialog = seat.ask()
    assert "the former sheet opens this laptop no more" in dialog.ui.reason.text()
    seat.answer(dialog, PASSPHRASE)
    (code,) = seat.codes
    panel = seat.panel()
    panel.ui.keeping.save_to(tmp_path / "sheet.pdf")
    seat.settle()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert "Take it off this laptop" in panel.ui.keeping.ui.done.text()
    assert seat.laptop.setting(RECOVERY) == KEPT
    assert (seat.opens(seat.former), seat.opens(code)) == (False, True)
    seat.close_sheet()
    assert not seat.page.ui.banner.isVisible()


def test_a_wrong_pin_changes_nothing(seat: Seat) -> None:
    dialog = seat.ask()
    seat.answer(dialog, "một cụm mật khẩu khác")
    assert dialog.isVisible()
    assert dialog.ui.error.isVisible()
    assert (seat.codes, seat.laptop.setting(RECOVERY)) == ([], KEPT)
    assert seat.laptop.setting(SHEET_KEY) == sheet_key(seat.former).public
    assert seat.opens(seat.former)


def test_who_changes_their_mind_before_the_pin_keeps_the_former_sheet(seat: Seat) -> None:
    seat.desk.bot.keyClick(seat.ask(), Qt.Key.Key_Escape)
    seat.settle()
    assert seat.codes == []
    assert seat.opens(seat.former)


def test_a_sheet_put_away_unkept_is_offered_again_and_said_to_be_missing(seat: Seat, tmp_path: Path) -> None:
    seat.answer(seat.ask(), PASSPHRASE)
    seat.close_sheet()
    assert "neither printed nor saved" in seat.page.ui.banner.text
    assert "Nobody printed or saved" in seat.page.ui.sheet_what.text()
    assert seat.laptop.setting(RECOVERY) != KEPT
    seat.desk.bot.mouseClick(seat.page.ui.banner._action, Qt.MouseButton.LeftButton)
    seat.settle()
    seat.panel().ui.keeping.save_to(tmp_path / "sheet.pdf")
    seat.settle()
    assert len(seat.codes) == 1
    assert "Make a new one if it is lost" in seat.page.ui.sheet_what.text()


def test_notes_are_brought_back_by_the_new_sheet_too(seat: Seat) -> None:
    PrivateNotes(seat.laptop).put("body", {"text": "Chỉ mình tôi"})
    seat.answer(seat.ask(), PASSPHRASE)
    (code,) = seat.codes
    assert seat.laptop.setting(SHEET_KEY) == sheet_key(code).public
    sheets = PrivateKeys(seat.laptop)._private_state().sheets.values()
    assert {(sheet.key, bool(sheet.withdrawn)) for sheet in sheets} == {
        (sheet_key(seat.former).public, True),
        (sheet_key(code).public, False),
    }
    (wrapped,) = (sheet.id for sheet in sheets if not sheet.withdrawn)
    assert wrapped in {name.to for name in PrivateKeys(seat.laptop)._private_state().locker.wraps}


def test_the_way_to_a_new_sheet_is_walked_by_the_keyboard_alone(seat: Seat) -> None:
    seat.page.ui.renew.setFocus()
    seat.desk.bot.keyClick(seat.page.ui.renew, Qt.Key.Key_Space)
    seat.settle()
    (dialog,) = (one for one in seat.page.findChildren(PinDialog) if one.isVisible())
    seat.answer(dialog, PASSPHRASE)
    seat.page.activateWindow()
    seat.settle()
    keeping = seat.panel().ui.keeping.ui
    assert QApplication.focusWidget() is keeping.print
    seat.desk.bot.keyClick(keeping.print, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is keeping.save
    seat.desk.speak(Language.VIETNAMESE)
    seat.page.retranslate()
    assert seat.page._sheet._title.text() == "Phiếu khôi phục mới"
    seat.desk.picture(seat.page, "new-sheet")
    seat.desk.speak(Language.ENGLISH)
    seat.desk.bot.keyClick(keeping.save, Qt.Key.Key_Escape)
    seat.settle()
    assert "neither printed nor saved" in seat.page.ui.banner.text
    seat.desk.picture(seat.page, "laptops-unkept")


def test_no_sheet_is_offered_where_there_is_no_pin_it_could_stand_in_for(seat: Seat, desk: Desk) -> None:
    page = LaptopsPage(desk.kit, OwnLaptops(seat.laptop), NotesRecovery(seat.laptop), lambda: 420)
    desk.put(page)
    page.shown(Route(PageName.LAPTOPS))
    assert not page.ui.sheet_card.isVisible()
