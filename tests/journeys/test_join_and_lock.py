"""The program from an invitation to Today, locked, opened again, closed in the middle: a real store, a real profile."""

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ecabinet.application.messages import Language
from ecabinet.application.reading import Reading
from ecabinet.application.today import Today
from ecabinet.desktop import bootstrap, fonts
from ecabinet.desktop.facts import LinkState
from ecabinet.desktop.joining_here import RECOVERY
from ecabinet.desktop.memory import FleetingMemory
from ecabinet.desktop.pages.today import TodayPage
from ecabinet.desktop.pages.verify_alone import VerifyAlone
from ecabinet.desktop.panels.join import JoinPanel, Step
from ecabinet.desktop.panels.recover import RecoverPanel
from ecabinet.desktop.panels.unlock import UnlockPanel
from ecabinet.desktop.profile import Profile
from ecabinet.desktop.program import Program
from ecabinet.desktop.routes import PageName
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.workplace import Workplace
from ecabinet.protocol.invitations import Code, Invitation
from ecabinet.sync.link import Link, Reach
from tests.central.store_world import AN, BINH, World
from tests.exchange.test_laptop_in_touch import Served

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]

PIN, OTHER_PIN = "295104", "730518"
WAIT_MS = 30_000


class KeyStore:
    """A key store that is a dictionary."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def read(self, account: str) -> bytes | None:
        return self.kept.get(account)

    def write(self, account: str, secret: bytes) -> None:
        self.kept[account] = secret

    def forget(self, account: str) -> None:
        self.kept.pop(account, None)


@dataclass
class Person:
    """Somebody at a computer: a window over a profile that outlives it."""

    bot: QtBot
    application: QApplication
    world: World
    folder: Path
    secrets: KeyStore = field(default_factory=KeyStore)
    memory: FleetingMemory = field(default_factory=FleetingMemory)
    shell: Shell = field(init=False)
    program: Program = field(init=False)

    def start(self) -> None:
        """Start the program."""
        self.shell = Shell(self.application, self.memory, self.world.clock, self.folder / "reports")
        self.program = Program(self.shell, self._profile, _furnish)
        self.shell.show(self.program.look)

    def end(self) -> None:
        """Close its window."""
        self.shell.window.close()
        self.shell.translating.retire()
        self.bot.wait(1)

    def until(self, holds: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(holds()), timeout=WAIT_MS)

    def _profile(self) -> Profile:
        return bootstrap.profile(self.folder, self.world.clock, self.secrets)

    # Joining --------------------------------------------------------------------------------------------------------

    @property
    def join(self) -> JoinPanel:
        scene = self.shell.window.ui.scenes.currentWidget()
        assert isinstance(scene, JoinPanel)
        return scene

    def at(self, step: Step) -> bool:
        return self.join.step is step and not self.join._busy

    def give(self, invitation: Invitation) -> None:
        """Type an invitation's link and say that the words are the same."""
        self.until(lambda: self._has(JoinPanel) and self.at(Step.INVITATION))
        self.bot.keyClicks(self.join.invitation.ui.code, invitation.link)
        self._enter(self.join.invitation.ui.code)
        self.until(lambda: self.at(Step.PERSON))
        self.bot.keyClick(self.join.person.ui.same, Qt.Key.Key_Space)
        self.bot.mouseClick(self.join.ui.go_on, Qt.MouseButton.LeftButton)
        self.until(lambda: self.at(Step.LAPTOP))

    def choose(self, pin: str = PIN) -> None:
        """Choose a PIN and ask to be admitted."""
        ui = self.join.laptop.ui
        for entry in (ui.pin, ui.again):
            entry.setFocus()
            self.bot.keyClicks(entry, pin)
            self._enter(entry)
        self.until(lambda: not self.join._busy)

    def go_to_today(self) -> None:
        """Skip the recovery sheet with a reason and open Today."""
        self.until(lambda: self.at(Step.RECOVERY))
        self.bot.keyClicks(self.join.recovery.ui.reason, "may in hong")
        self._enter(self.join.recovery.ui.reason)
        self.until(lambda: self.at(Step.READY) and self.join.ui.go_on.isEnabled())
        self.bot.mouseClick(self.join.ui.go_on, Qt.MouseButton.LeftButton)
        self.until(self.sees_today)

    # Working --------------------------------------------------------------------------------------------------------

    @property
    def place(self) -> Workplace:
        assert self.program.workplace is not None
        return self.program.workplace

    def sees_today(self) -> bool:
        window = self.shell.window
        return window.ui.scenes.currentWidget() is window.ui.frame and isinstance(window.page, TodayPage)

    @property
    def lock(self) -> UnlockPanel:
        scene = self.shell.window.ui.scenes.currentWidget()
        assert isinstance(scene, UnlockPanel)
        return scene

    def unlock(self, pin: str = PIN) -> None:
        """Type a PIN at the lock."""
        self.until(lambda: self._has(UnlockPanel) and self.lock.ui.pin.isEnabled())
        self.bot.keyClicks(self.lock.ui.pin, pin)
        self._enter(self.lock.ui.pin)

    @property
    def recover(self) -> RecoverPanel:
        scene = self.shell.window.ui.scenes.currentWidget()
        assert isinstance(scene, RecoverPanel)
        return scene

    def type_recovery(self, letters: str, pin: str) -> None:
        """Say that the PIN is forgotten, type the letters of the sheet, and a new PIN twice."""
        if not self._has(RecoverPanel):
            self.until(lambda: self._has(UnlockPanel))
            self.bot.mouseClick(self.lock.ui.recover, Qt.MouseButton.LeftButton)
        ui = self.recover.ui
        ui.letters.clear()
        for entry, text in ((ui.letters, letters), (ui.pin, pin), (ui.again, pin)):
            entry.setFocus()
            self.bot.keyClicks(entry, text)
            self._enter(entry)

    @property
    def status(self) -> str:
        return self.shell.window.ui.status.ui.sentence.text()

    def _enter(self, widget: QWidget) -> None:
        self.bot.keyClick(widget, Qt.Key.Key_Return)

    def _has(self, kind: type[QWidget]) -> bool:
        return isinstance(self.shell.window.ui.scenes.currentWidget(), kind)


def _furnish(shell: Shell, place: Workplace) -> None:
    today = Today(place.laptop, Reading(place.laptop, place.papers))
    shell.window.offer_page(PageName.TODAY, lambda: TodayPage(shell.kit, today, place.laptop.body, place.laptop.me))


@pytest.fixture
def store(world: World) -> Iterator[Served]:
    """The store, running."""
    made = Served(world)
    made.start()
    yield made
    if made._thread.is_alive():
        made.stop()


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, world: World, tmp_path: Path) -> Iterator[Person]:
    """Somebody at a computer on which the program was never started."""
    fonts.register()
    made = Person(qtbot, qapp, world, tmp_path / "profile")
    made.memory.remember("language", Language.ENGLISH)
    made.start()
    yield made
    made.end()


def invite(world: World, store: Served) -> Invitation:
    (invited,) = world.administrator.invite([AN])
    return invited.to(store.address)


def joined(person: Person, store: Served) -> None:
    person.give(invite(person.world, store))
    person.choose()
    person.go_to_today()


def joined_with_sheet(person: Person, store: Served) -> str:
    """Join, and read the letters of the recovery sheet as they stand on paper."""
    person.give(invite(person.world, store))
    person.choose()
    person.until(lambda: person.at(Step.RECOVERY))
    sheet = person.join.recovery._sheet
    assert sheet is not None
    text = PdfReader(io.BytesIO(sheet.pdf[Language.ENGLISH])).pages[0].extract_text()
    found = re.search(r"(?:[B-DF-HJ-NP-TV-XZ]{6}\s+){4}[B-DF-HJ-NP-TV-XZ]{2}", text)
    assert found is not None
    person.go_to_today()
    return " ".join(found.group().split())


def _mistyped(letters: str) -> str:
    return ("C" if letters[0] == "B" else "B") + letters[1:]


def test_an_invitation_leads_to_today_and_stays_in_touch(person: Person, store: Served) -> None:
    joined(person, store)
    assert person.place.laptop.setting(RECOVERY) == "may in hong"
    assert person.place.holder_facts().name == "An"
    person.until(lambda: person.status.startswith("Connected"))
    person.world.publish()
    person.until(lambda: any(feed.startswith("meeting:") for feed in person.place.laptop.feeds()))
    store.stop()
    person.until(lambda: person.status.startswith("No network since"))


def test_a_locked_program_opens_with_the_pin_alone(person: Person, store: Served) -> None:
    joined(person, store)
    person.program.lock()
    assert not person.sees_today()
    assert not person.place.pins.fresh(person.world.clock.now())
    person.unlock(OTHER_PIN)
    person.until(person.lock.ui.error.isVisible)
    assert not person.sees_today()
    person.unlock()
    person.until(person.sees_today)
    assert person.place.pins.fresh(person.world.clock.now())


def test_a_forgotten_pin_is_set_anew_with_the_letters_of_the_printed_sheet(person: Person, store: Served) -> None:
    letters = joined_with_sheet(person, store)
    person.end()
    person.start()
    person.type_recovery(_mistyped(letters), OTHER_PIN)
    person.until(person.recover.ui.letters_error.isVisible)
    assert "compare them one by one with the sheet" in person.recover.ui.letters_error.text()
    person.type_recovery(Code.fresh().letters, OTHER_PIN)
    person.until(lambda: "another laptop" in person.recover.ui.letters_error.text())
    person.type_recovery(letters.lower(), OTHER_PIN)
    person.until(person.sees_today)
    assert person.place.holder_facts().name == "An"
    person.program.lock()
    person.unlock(PIN)
    person.until(person.lock.ui.error.isVisible)
    person.unlock(OTHER_PIN)
    person.until(person.sees_today)


def test_who_forgot_the_pin_at_the_lock_loses_nothing_that_is_open(person: Person, store: Served) -> None:
    letters = joined_with_sheet(person, store)
    place = person.place
    person.program.lock()
    person.type_recovery(letters, OTHER_PIN)
    person.until(person.sees_today)
    assert person.place is place


def test_a_lost_key_store_leaves_the_sheet_and_a_passphrase(person: Person, store: Served) -> None:
    letters = joined_with_sheet(person, store)
    person.end()
    person.secrets.kept.clear()
    person.start()
    person.unlock()
    person.until(person.lock.ui.error.isVisible)
    assert "Use the recovery sheet" in person.lock.ui.error.text()
    person.type_recovery(letters, OTHER_PIN)
    person.until(person.sees_today)


def test_minutes_are_verified_without_an_account_and_without_a_pin(person: Person, store: Served) -> None:
    person.until(lambda: person._has(JoinPanel))
    person.bot.mouseClick(person.join.ui.verify, Qt.MouseButton.LeftButton)
    person.until(lambda: person._has(VerifyAlone))
    person.bot.keyClick(person.shell.window.ui.scenes.currentWidget(), Qt.Key.Key_Escape)
    joined(person, store)
    person.program.lock()
    person.bot.mouseClick(person.lock.ui.verify, Qt.MouseButton.LeftButton)
    person.until(lambda: person._has(VerifyAlone))
    scene = person.shell.window.ui.scenes.currentWidget()
    assert isinstance(scene, VerifyAlone)
    person.bot.mouseClick(scene.back, Qt.MouseButton.LeftButton)
    assert not person.sees_today()
    person.unlock()
    person.until(person.sees_today)


def test_the_next_start_asks_for_the_pin_and_goes_on_where_it_was(person: Person, store: Served) -> None:
    joined(person, store)
    person.until(lambda: person.status.startswith("Connected"))
    person.end()
    person.world.publish()
    person.start()
    person.until(lambda: person._has(UnlockPanel))
    assert person.lock.ui.holder.text() == "An"
    assert not person.sees_today()
    person.unlock()
    person.until(person.sees_today)
    person.until(lambda: any(feed.startswith("meeting:") for feed in person.place.laptop.feeds()))


def test_what_was_confirmed_just_before_the_window_closes_is_recorded(person: Person, store: Served) -> None:
    joined(person, store)
    store.stop()
    laptop, runner = person.place.laptop, person.shell.tasks
    for number in range(12):
        runner.run(lambda _progress, number=number: laptop.save_setting(f"deed-{number}", "done"), _nothing)
    person.end()
    person.start()
    person.unlock()
    person.until(person.sees_today)
    assert [person.place.laptop.setting(f"deed-{number}") for number in range(12)] == ["done"] * 12


def test_a_second_attempt_takes_the_pin_that_was_chosen_last(person: Person, store: Served) -> None:
    given = invite(person.world, store)
    store.stop()
    person.give(given)
    person.choose(PIN)
    assert person.join.ui.banner.isVisible()
    store.start()
    person.choose(OTHER_PIN)
    person.go_to_today()
    person.program.lock()
    person.unlock(OTHER_PIN)
    person.until(person.sees_today)


def test_another_invitation_takes_the_place_of_one_that_came_to_nothing(person: Person, store: Served) -> None:
    first = invite(person.world, store)
    store.stop()
    person.give(first)
    person.choose()
    person.bot.mouseClick(person.join.ui.back, Qt.MouseButton.LeftButton)
    person.bot.mouseClick(person.join.ui.back, Qt.MouseButton.LeftButton)
    store.start()
    (invited,) = person.world.administrator.invite([BINH])
    person.join.invitation.ui.code.clear()
    person.give(invited.to(store.address))
    person.choose()
    person.go_to_today()
    assert person.place.holder_facts().name == "Binh"


def test_a_joining_that_was_cut_off_goes_on_after_the_pin(person: Person, store: Served) -> None:
    given = invite(person.world, store)
    store.stop()
    person.give(given)
    person.choose()
    person.end()
    person.start()
    person.unlock()
    store.start()
    person.give(given)
    person.choose(OTHER_PIN)
    person.go_to_today()
    assert person.place.laptop.has_joined


def test_the_status_line_says_why_the_exchange_has_ended_for_good(person: Person, store: Served) -> None:
    joined(person, store)
    person.until(lambda: person.status.startswith("Connected"))
    person.place.worker.stop()  # or its next exchange would say that all is well
    person.place.worker.link.set(Link(Reach.STOPPED, person.world.clock.now(), "device_revoked"))
    facts = person.place.link_facts()
    assert (facts.state, facts.code, facts.since) == (LinkState.STOPPED, "device_revoked", 0)
    person.until(lambda: person.status.startswith("This laptop is no longer admitted"))


def _nothing(_result: None) -> None:
    """Nobody waits for it."""
