"""People who help me, by keys and clicks: aides are named and removed, acting in one's name is granted and ended."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QPushButton

from ecabinet.application.helping import Helping
from ecabinet.application.helping_views import Errand
from ecabinet.application.laptop import Laptop
from ecabinet.application.messages import Language
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.dialogs.name_aide import NameAideDialog
from ecabinet.desktop.pages.helpers import HelpersPage
from ecabinet.desktop.panels.acting import ActingForm
from ecabinet.desktop.routes import PageName, Route
from ecabinet.domain.faults import Unavailable
from tests.desktop.conftest import Desk
from tests.desktop.seat_at_page import PageSeat
from tests.laptop_world import AN, BINH, CHI, ITEM, LaptopWorld, exchange


@dataclass
class Seat(PageSeat[HelpersPage]):
    """An and Chi, each before their own page."""

    an: Laptop
    chi: Laptop

    def exchange(self) -> None:
        exchange(self.world, self.an, self.chi, rounds=5)
        self.page.refresh(frozenset({"body"}))
        self.settle()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = LaptopWorld(tmp_path)
    made.publish_meeting()
    yield made
    made.close()


def seat_of(desk: Desk, world: LaptopWorld, name: str) -> Seat:
    an, chi = world.laptop(AN), world.laptop(CHI)
    exchange(world, an, chi, rounds=5)
    mine = {AN: an, CHI: chi}[name]
    page = HelpersPage(desk.kit, Helping(mine), lambda: mine.body.local_day(mine.now()))
    desk.put(page, 1000, 900)
    page.shown(Route(PageName.HELPERS))
    seat = Seat(desk, world, page, an, chi)
    seat.settle()
    return seat


@pytest.fixture
def seat(desk: Desk, world: LaptopWorld) -> Seat:
    return seat_of(desk, world, AN)


def open_form(seat: Seat) -> ActingForm:
    seat.click(seat.page.ui.send_out)
    return seat.visible(ActingForm)


def choose(form: ActingForm, person: str) -> None:
    form.ui.person.setCurrentIndex(form.ui.person.findData(person))


def test_an_aide_is_named_and_removed_by_keys_alone(seat: Seat) -> None:
    assert "You have not named an aide." in seat.said()
    assert not seat.page.ui.mine_card.isVisible()
    seat.page.ui.name_aide.setFocus()
    seat.key(Qt.Key.Key_Space)
    dialog = seat.visible(NameAideDialog)
    assert dialog.ui.person.hasFocus()
    assert not dialog.ui.go_ahead.isEnabled()
    assert dialog.ui.person.findData(seat.an.me) == -1
    wanted = dialog.ui.person.findData(seat.chi.me)
    for _ in range(wanted + 1):
        seat.key(Qt.Key.Key_Down)
    seat.key(Qt.Key.Key_Tab)
    seat.key(Qt.Key.Key_Tab)
    seat.key(Qt.Key.Key_Space)
    assert [person.name for person in Helping(seat.an).aides()] == [CHI]
    assert CHI in seat.said()
    seat.desk.bot.keyClick(seat.page.ui.aides.findChildren(QPushButton)[0], Qt.Key.Key_Space)
    seat.settle()
    seat.key(Qt.Key.Key_Return)
    assert Helping(seat.an).aides() != ()
    seat.page.ui.aides.opened.emit(seat.chi.me)
    seat.settle()
    question = seat.visible(ConfirmDialog)
    assert "no longer read the ballots" in question.ui.lost.text()
    seat.click(question.ui.go_ahead)
    assert Helping(seat.an).aides() == ()


def test_a_second_aide_does_not_take_the_place_of_the_first(seat: Seat) -> None:
    Helping(seat.an).name_aides([seat.chi.me])
    seat.page.shown(Route(PageName.HELPERS))
    seat.settle()
    seat.click(seat.page.ui.name_aide)
    dialog = seat.visible(NameAideDialog)
    assert dialog.ui.person.findData(seat.chi.me) == -1
    dialog.ui.person.setCurrentIndex(dialog.ui.person.findData(seat.world.people[BINH]))
    seat.click(dialog.ui.go_ahead)
    assert {person.name for person in Helping(seat.an).aides()} == {BINH, CHI}


def test_the_form_says_what_is_missing_and_chooses_nothing_by_itself(seat: Seat) -> None:
    form = open_form(seat)
    assert form.ui.attendance.isVisible()
    assert not form.ui.leave.isVisible(), "An does not chair: nobody is entrusted with what one may not do oneself"
    assert not form.ui.leading.isVisible()
    said = []
    for step in (
        lambda: None,
        lambda: choose(form, seat.chi.me),
        lambda: form.ui.comments.setChecked(True),
        lambda: form.ui.some.setChecked(True),
    ):
        step()
        form.ui.save.click()
        said.append(form.ui.error.text())
    assert ["who" in said[0], "thing" in said[1], "where" in said[2], "tick" in said[3]] == [True] * 4
    assert Helping(seat.an).delegations() == ()


def test_acting_in_ones_name_is_granted_for_one_item_until_a_day_and_ended(seat: Seat) -> None:
    form = open_form(seat)
    choose(form, seat.chi.me)
    form.ui.comments.setChecked(True)
    form.ui.some.setChecked(True)
    form.ui.items.item(0).setCheckState(Qt.CheckState.Checked)
    today = seat.an.body.local_day(seat.an.now())
    form.ui.until.setDate(QDate(today.year, today.month, today.day))
    seat.click(form.ui.save)
    (line,) = Helping(seat.an).view().given
    assert (line.other.id, line.errands, line.delegation.items) == (seat.chi.me, (Errand.COMMENTS,), frozenset({ITEM}))
    assert seat.an.body.local_day(line.delegation.until) == today
    assert "Comments and replies · " + line.items[0] in seat.said()
    seat.exchange()
    assert seat.an.attention() == ()
    seat.page.ui.given.opened.emit(line.delegation.id)
    seat.settle()
    seat.click(seat.visible(ConfirmDialog).ui.go_ahead)
    assert Helping(seat.an).delegations() == ()
    assert "Nobody acts in your name." in seat.said()


def test_who_was_entrusted_sees_by_whom_and_gives_it_up(desk: Desk, world: LaptopWorld) -> None:
    seat = seat_of(desk, world, CHI)
    member = Helping(seat.an)
    member.name_aides([seat.chi.me])
    member.send_out(seat.chi.me, [Errand.ATTENDANCE], seat.an.body.local_day(seat.an.now()))
    seat.exchange()
    assert seat.page.ui.mine_card.isVisible()
    assert "You are their aide" in seat.said()
    (held,) = Helping(seat.chi).delegations()
    seat.page.ui.mine.opened.emit(held.id)
    seat.settle()
    seat.click(seat.visible(ConfirmDialog).ui.go_ahead)
    assert Helping(seat.chi).delegations() == ()


def test_a_page_that_cannot_look_says_so_once(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[str] = []

    def fail(_helping: Helping) -> None:
        tries.append("once")
        raise Unavailable("disk_full")

    monkeypatch.setattr(Helping, "view", fail)
    seat.page.shown(Route(PageName.HELPERS))
    seat.settle()
    assert tries == ["once"]
    assert seat.page.ui.banner.isVisible()


def test_the_page_and_its_form_fit_a_small_window_in_both_languages(seat: Seat) -> None:
    member = Helping(seat.an)
    member.name_aides([seat.chi.me])
    member.send_out(seat.chi.me, [Errand.COMMENTS, Errand.ATTENDANCE], seat.an.body.local_day(seat.an.now()))
    seat.page.resize(824, 636)
    seat.page.shown(Route(PageName.HELPERS))
    seat.settle()
    seat.desk.picture(seat.page, "helpers")
    for language, title in ((Language.ENGLISH, "People who help me"), (Language.VIETNAMESE, "Người giúp tôi")):
        seat.desk.speak(language)
        seat.settle()
        assert (seat.page.title(), seat.page.ui.heading.text()) == (title, title)
        assert seat.page.minimumSizeHint().width() <= 824
        form = open_form(seat)
        form.ui.some.setChecked(True)
        seat.settle()
        seat.desk.picture(seat.page, "helpers-form")
        assert form.minimumSizeHint().width() <= 420
        seat.desk.speak(Language.ENGLISH)
        assert (form.ui.save.text(), form.ui.some.isChecked()) == ("Let them act for me", True)
        form.ui.cancel.click()
        seat.settle()
