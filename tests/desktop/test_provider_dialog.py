"""Where people sign in when they join, named by an administrator in a form: checked, said in sentences, taken back."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from ecabinet.application.admitting import Admitting
from ecabinet.application.messages import Language
from ecabinet.application.seconding import Seconding
from ecabinet.application.succeeding import Succeeding
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.dialogs.provider import ProviderDialog
from ecabinet.desktop.pages.members import MembersPage
from ecabinet.desktop.routes import PageName, Route
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.identities import Provider
from tests.desktop.conftest import Desk
from tests.laptop_world import CHI, SECRETARY, LaptopWorld, exchange

ISSUER, CLIENT = "https://dangnhap.example/realms/chinhphu", "ecabinet"


class Administered(LaptopWorld):
    """The body with an administrator besides its founder."""

    roles: Mapping[str, list[str]] = {**LaptopWorld.roles, CHI: ["member", "administrator"]}


@dataclass
class Seat:
    """Somebody at the page; `fails` is what asking an address comes to, once for each fault."""

    desk: Desk
    world: LaptopWorld
    admitting: Admitting
    asked: list[str] = field(default_factory=list)
    fails: list[Unavailable] = field(default_factory=list)
    page: MembersPage = field(init=False)

    def check(self, issuer: str) -> None:
        self.asked.append(issuer)
        if self.fails:
            raise self.fails.pop(0)

    def settle(self) -> None:
        for _ in range(6):
            self.desk.application.processEvents()

    def open(self) -> ProviderDialog:
        self.page.sign_in.trigger()
        self.settle()
        (dialog,) = (one for one in self.page.findChildren(ProviderDialog) if one.isVisible())
        return dialog

    def click(self, button: QPushButton) -> None:
        assert button.isVisible()
        self.desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def write(self, dialog: ProviderDialog, issuer: str, client: str = CLIENT) -> None:
        dialog.ui.issuer.clear()
        dialog.ui.client_id.clear()
        self.desk.type(dialog.ui.issuer, issuer)
        self.desk.type(dialog.ui.client_id, client)

    def enter(self, dialog: ProviderDialog) -> None:
        self.desk.bot.keyClick(dialog.ui.client_id, Qt.Key.Key_Return)
        self.settle()


@pytest.fixture
def seated(desk: Desk, tmp_path: Path) -> Iterator[Callable[[str], Seat]]:
    world = Administered(tmp_path)

    def seat(name: str) -> Seat:
        laptop = world.laptop(name)
        made = Seat(desk, world, Admitting(laptop))
        page = MembersPage(desk.kit, made.admitting, Seconding(laptop), Succeeding(laptop), made.check)
        made.page = page
        desk.put(page, 1024, 700)
        page.activateWindow()
        page.shown(Route(PageName.MEMBERS))
        made.settle()
        return made

    yield seat
    world.close()


def test_only_administrators_are_offered_the_form(seated: Callable[[str], Seat]) -> None:
    assert seated(CHI).page.ui.more.isVisible()
    secretary = seated(SECRETARY)
    assert not secretary.page.ui.more.isVisible()
    with pytest.raises(Refused, match="only_administrator"):
        secretary.admitting.name_provider(Provider(ISSUER, CLIENT))


def test_a_service_that_answers_is_named_by_the_keyboard_and_counts(seated: Callable[[str], Seat]) -> None:
    seat = seated(CHI)
    dialog = seat.open()
    assert QApplication.focusWidget() is dialog.ui.issuer
    assert not dialog.ui.go_ahead.isEnabled()
    assert not dialog.ui.none.isVisible()
    seat.write(dialog, f" {ISSUER} ")
    seat.enter(dialog)
    assert seat.asked == [ISSUER]
    laptop = seat.world.open_laptops[0]
    exchange(seat.world, laptop)
    assert laptop.body.provider == Provider(ISSUER, CLIENT)
    assert laptop.attention() == ()
    assert ISSUER in seat.page.ui.banner.text


@pytest.mark.parametrize("address", ["http://dangnhap.example", "dangnhap.example", "https://", f"{ISSUER}?a=b"])
def test_an_address_that_others_could_listen_in_on_is_refused_before_anybody_is_asked(
    seated: Callable[[str], Seat], address: str
) -> None:
    seat = seated(CHI)
    dialog = seat.open()
    seat.write(dialog, address)
    seat.enter(dialog)
    assert "beginning with https://" in dialog.ui.error.text()
    assert (seat.asked, seat.admitting.provider) == ([], None)
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("code", "said"),
    [("provider_unreachable", "Nobody answered at this address"), ("provider_unreadable", "letter by letter")],
)
def test_a_service_that_does_not_answer_is_saved_only_when_asked_for_again(
    seated: Callable[[str], Seat], code: str, said: str
) -> None:
    seat = seated(CHI)
    seat.fails = [Unavailable(code), Unavailable(code)]
    dialog = seat.open()
    seat.write(dialog, ISSUER)
    seat.enter(dialog)
    assert said in dialog.ui.error.text()
    assert "nobody can join" in dialog.ui.error.text()
    assert (dialog.ui.go_ahead.text(), seat.admitting.provider) == ("Save all the same", None)
    seat.desk.picture(dialog, f"provider-{code}")
    seat.desk.speak(Language.ENGLISH)
    seat.write(dialog, f"{ISSUER}/")
    assert dialog.ui.go_ahead.text() == "Check and save"
    seat.enter(dialog)
    assert seat.admitting.provider is None
    seat.click(dialog.ui.go_ahead)
    assert seat.admitting.provider == Provider(f"{ISSUER}/", CLIENT)
    assert seat.asked == [ISSUER, f"{ISSUER}/"]


def test_joining_without_signing_in_is_asked_for_twice(seated: Callable[[str], Seat]) -> None:
    seat = seated(CHI)
    seat.admitting.name_provider(Provider(ISSUER, CLIENT))
    dialog = seat.open()
    assert (dialog.ui.issuer.text(), dialog.ui.client_id.text()) == (ISSUER, CLIENT)
    seat.desk.picture(dialog, "provider")
    seat.desk.speak(Language.ENGLISH)
    seat.click(dialog.ui.none)
    confirm = dialog.findChild(ConfirmDialog)
    assert isinstance(confirm, ConfirmDialog)
    assert seat.admitting.provider is not None
    seat.click(confirm.ui.go_ahead)
    assert seat.admitting.provider is None
    assert "without signing in" in seat.page.ui.banner.text


def test_escape_drops_nothing_that_was_written(seated: Callable[[str], Seat]) -> None:
    seat = seated(CHI)
    dialog = seat.open()
    seat.write(dialog, ISSUER)
    seat.desk.bot.keyClick(dialog.ui.issuer, Qt.Key.Key_Escape)
    seat.settle()
    assert dialog.isVisible()
    assert QApplication.focusWidget() is dialog.ui.cancel
    seat.desk.bot.keyClick(dialog.ui.cancel, Qt.Key.Key_Escape)
    seat.settle()
    assert not [one for one in seat.page.findChildren(ProviderDialog) if one.isVisible()]
    assert seat.admitting.provider is None


def test_the_page_shows_its_menu_in_both_languages_in_a_small_window(seated: Callable[[str], Seat]) -> None:
    seat = seated(CHI)
    seat.page.resize(824, 636)
    seat.settle()
    seat.desk.picture(seat.page, "members-more")
    for language, said in (
        (Language.ENGLISH, "Where people sign in when they join…"),
        (Language.VIETNAMESE, "Nơi đăng nhập khi tham gia…"),
    ):
        seat.desk.speak(language)
        seat.page.retranslate()
        assert seat.page.sign_in.text() == said
        assert seat.page.minimumSizeHint().width() <= 824
