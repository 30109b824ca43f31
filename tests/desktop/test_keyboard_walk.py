"""The screens about people, laptops and keys walked with Tab alone: every control in order, each with a spoken name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ecabinet.application.admitting import Admitting
from ecabinet.application.fetched import FetchView, Scope
from ecabinet.application.helping import Helping
from ecabinet.application.messages import Language
from ecabinet.application.notes_recovery import NotesRecovery
from ecabinet.application.own_laptops import OwnLaptops
from ecabinet.application.pins import SecretKind
from ecabinet.application.seconding import Seconding
from ecabinet.application.succeeding import Succeeding
from ecabinet.desktop.dialogs.accounts import AccountsDialog
from ecabinet.desktop.dialogs.fetched import FetchedDialog
from ecabinet.desktop.dialogs.name_aide import NameAideDialog
from ecabinet.desktop.dialogs.provider import ProviderDialog
from ecabinet.desktop.dialogs.sheet_letters import SheetLettersDialog
from ecabinet.desktop.dialogs.withdraw_laptop import WithdrawLaptopDialog
from ecabinet.desktop.facts import BodyFacts, HolderFacts
from ecabinet.desktop.pages.helpers import HelpersPage
from ecabinet.desktop.pages.laptops import LaptopsPage
from ecabinet.desktop.pages.members import MembersPage
from ecabinet.desktop.panels.cover import CoverPanel
from ecabinet.desktop.panels.join_sign_in import JoinSignIn
from ecabinet.desktop.panels.office import OfficeForm
from ecabinet.desktop.panels.recover import RecoverPanel
from ecabinet.desktop.panels.unlock import UnlockPanel
from ecabinet.desktop.recovery_sheets import RecoverySheets
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.workplace import Cover
from ecabinet.domain.identities import Provider
from ecabinet.signing.vault import Vault
from tests.desktop.conftest import Desk
from tests.desktop.joining_builder import SampleLock
from tests.laptop_world import AN, CHI, LaptopWorld, exchange

PROVIDER = Provider("https://dangnhap.example", "ecabinet")
BODY, HOLDER = BodyFacts("Nội các Minh họa", "NC"), HolderFacts("Nguyễn Công Thương", "Bộ trưởng")
_MOST = 60


class Administered(LaptopWorld):
    """The body with an administrator besides its founder."""

    roles = {**LaptopWorld.roles, CHI: ["member", "administrator"]}  # noqa: RUF012 - as the world's own


class Rooms:
    """Makes each screen as somebody finds it."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self.kit, self.folder = desk, desk.kit, folder
        self.world = Administered(folder / "world")
        self.an, self.chi = self.world.laptop(AN), self.world.laptop(CHI)
        exchange(self.world, self.an, self.chi, rounds=4)

    def laptops(self) -> QWidget:
        sheets = RecoverySheets(self.an, Vault(self.folder, None, self.world.clock), SecretKind.PIN)
        page = LaptopsPage(self.kit, OwnLaptops(self.an), NotesRecovery(self.an), lambda: 420, sheets)
        return self._visited(page, PageName.LAPTOPS)

    def helpers(self) -> QWidget:
        Helping(self.an).name_aides([self.chi.me])
        page = HelpersPage(self.kit, Helping(self.an), lambda: self.an.body.local_day(self.an.now()))
        return self._visited(page, PageName.HELPERS)

    def members(self) -> QWidget:
        page = MembersPage(
            self.kit, Admitting(self.chi), Seconding(self.chi), Succeeding(self.chi), lambda _issuer: None
        )
        return self._visited(page, PageName.MEMBERS)

    def office(self) -> QWidget:
        succeeding = Succeeding(self.chi)
        return OfficeForm(None, succeeding.known_offices(), succeeding.today())

    def accounts(self) -> QWidget:
        asked = [person for person in self.an.body.people.values() if person.voting][:2]
        dialog = AccountsDialog(None, [person.id for person in asked], asked)
        for field in dialog.fields.values():
            field.setText("ai@dangnhap.example")
        return dialog

    def name_aide(self) -> QWidget:
        dialog = NameAideDialog(None, Helping(self.an).view().others)
        dialog.ui.person.setCurrentIndex(0)
        return dialog

    def withdraw(self) -> WithdrawLaptopDialog:
        dialog = WithdrawLaptopDialog(None, "An", next(iter(self.an.body.devices.values())))
        dialog.ui.reason.setPlainText("Bị mất")
        return dialog

    def provider(self) -> QWidget:
        return ProviderDialog(None, PROVIDER, lambda _issuer: None, self.kit)

    def fetched(self) -> QWidget:
        return FetchedDialog(None, "Dự thảo Nghị định", lambda: FetchView(Scope.OWN, ()), self.kit)

    def letters(self) -> QWidget:
        dialog = SheetLettersDialog(None)
        dialog.ui.letters.setText("B" * 26)
        dialog.ui.letters.textEdited.emit(dialog.ui.letters.text())
        return dialog

    def sign_in(self) -> QWidget:
        step = JoinSignIn()
        step.tell_host("dangnhap.example")
        step.tell_address("https://dangnhap.example/?x=1")
        return step

    def lease_ended(self) -> QWidget:
        return CoverPanel(self.kit, Cover.LEASE_ENDED, BODY, "080 00000", self.desk.clock.now() - 31 * 86_400_000)

    def handing_over(self) -> QWidget:
        return CoverPanel(self.kit, Cover.HANDING_OVER, BODY, "080 00000")

    def wiped(self) -> QWidget:
        return CoverPanel(self.kit, Cover.WIPED, BODY)

    def lock(self) -> QWidget:
        return UnlockPanel(self.kit, SampleLock(), BODY, HOLDER, "080 00000")

    def recover(self) -> QWidget:
        return RecoverPanel(self.kit, SampleLock(), "080 00000")

    def _visited(self, page: LaptopsPage | HelpersPage | MembersPage, name: PageName) -> QWidget:
        self.desk.put(page)
        page.shown(Route(name))
        return page


@pytest.fixture
def rooms(desk: Desk, tmp_path: Path) -> Iterator[Rooms]:
    made = Rooms(desk, tmp_path)
    yield made
    made.world.close()


def walked(desk: Desk, screen: QWidget) -> list[QWidget]:
    """Every control that Tab reaches.

    In a dialog from where it begins until it comes round; elsewhere between what stands before and after in a window.
    """
    host, first, last = screen, screen, screen
    if not isinstance(screen, QDialog):
        host, first, last = QWidget(), QPushButton("before"), QPushButton("after")
        column = QVBoxLayout(host)
        for widget in (first, screen, last):
            column.addWidget(widget)
    desk.put(host, 1024, 700)
    host.activateWindow()
    if host is not screen:
        first.setFocus()
    for _ in range(6):
        desk.application.processEvents()
    stops: list[QWidget] = []
    if host is screen:
        stops, last = [QApplication.focusWidget()], QApplication.focusWidget()
    for _ in range(_MOST):
        desk.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if at is last:
            return stops
        if at is not None and at not in stops:  # the parts of a date are stops of one control
            stops.append(at)
    raise AssertionError([name_of(one) for one in stops])


def name_of(widget: QWidget) -> str:
    return widget.objectName() or spoken(widget)


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


ORDER = {
    "laptops": "scroll add renew",
    "helpers": "scroll Remove…: chi name_aide send_out",
    "members": "take_over add more search choose_open people",
    "office": "succeeds title agency since ends acting cancel save",
    "accounts": "chair an go_ahead cancel",
    "name_aide": "person cancel go_ahead",
    "withdraw": "reason wipe cancel go_ahead",
    "provider": "issuer client_id go_ahead cancel none",
    "fetched": "close",
    "letters": "letters cancel go_ahead",
    "sign_in": "copy",
    "lease_ended": "action Tiếng Việt English",
    "handing_over": "action Tiếng Việt English",
    "wiped": "action",
    "lock": "pin recover verify Tiếng Việt English",
    "recover": "letters pin again back Tiếng Việt English",
}
"""What Tab reaches in each screen, in this order; what no form names by what a screen reader calls it."""


@pytest.mark.parametrize("name", ORDER)
def test_tab_reaches_every_control_in_order_and_goes_on(desk: Desk, rooms: Rooms, name: str) -> None:
    stops = walked(desk, getattr(rooms, name)())
    assert " ".join(name_of(one) for one in stops) == ORDER[name]
    assert [name_of(one) for one in stops if not spoken(one)] == []


@pytest.mark.parametrize("name", ORDER)
def test_it_is_all_said_in_vietnamese_in_a_small_window(desk: Desk, rooms: Rooms, name: str) -> None:
    desk.speak(Language.VIETNAMESE)
    screen = getattr(rooms, name)()
    desk.put(screen, 824, 636)
    desk.application.processEvents()
    desk.picture(screen, f"walk-{name}")
    assert screen.minimumSizeHint().width() <= 824
    assert screen.minimumSizeHint().height() <= 636


@pytest.mark.parametrize(("name", "where"), [("accounts", "an"), ("provider", "client_id"), ("letters", "letters")])
def test_enter_in_a_field_goes_ahead_and_never_drops_what_was_written(
    desk: Desk, rooms: Rooms, name: str, where: str
) -> None:
    dialog = getattr(rooms, name)()
    desk.put(dialog)
    dialog.activateWindow()
    pressed: list[str] = []
    for button in (dialog.ui.go_ahead, dialog.ui.cancel):
        button.clicked.connect(lambda _checked=False, button=button: pressed.append(button.objectName()))
    (field,) = (one for one in dialog.findChildren(QLineEdit) if name_of(one) == where)
    desk.bot.keyClick(field, Qt.Key.Key_Return)
    assert pressed == ["go_ahead"]


@pytest.mark.parametrize("name", ["accounts", "name_aide", "withdraw", "provider", "letters"])
def test_enter_on_the_button_that_leaves_leaves(desk: Desk, rooms: Rooms, name: str) -> None:
    dialog = getattr(rooms, name)()
    desk.put(dialog)
    dialog.activateWindow()
    dialog.ui.cancel.setFocus()
    desk.bot.keyClick(dialog.ui.cancel, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_enter_in_the_tick_for_emptying_does_not_drop_the_reason(desk: Desk, rooms: Rooms) -> None:
    dialog = rooms.withdraw()
    desk.put(dialog)
    dialog.activateWindow()
    dialog.ui.wipe.setFocus()
    desk.bot.keyClick(dialog.ui.wipe, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
