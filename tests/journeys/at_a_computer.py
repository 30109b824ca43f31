"""Somebody at a computer: the real window over a real profile, beside a real store."""

import io
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ecabinet.application.delivering_entries import HOUSEKEEPING
from ecabinet.application.laptop_views import Outgoing
from ecabinet.application.messages import Language
from ecabinet.application.reading import Reading
from ecabinet.application.today import Today
from ecabinet.desktop import bootstrap
from ecabinet.desktop.memory import FleetingMemory, Memory
from ecabinet.desktop.pages.today import TodayPage
from ecabinet.desktop.panels.join import JoinPanel, Step
from ecabinet.desktop.panels.recover import RecoverPanel
from ecabinet.desktop.panels.unlock import UnlockPanel
from ecabinet.desktop.profile import Profile
from ecabinet.desktop.program import Program
from ecabinet.desktop.routes import PageName
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.workplace import Workplace
from ecabinet.protocol.invitations import Invitation
from tests.central.store_world import AN, World
from tests.exchange.test_laptop_in_touch import Served

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
    memory: Memory = field(default_factory=FleetingMemory)
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

    def waiting(self) -> list[Outgoing]:
        """What this person did and nobody has received yet; keys that the program hands on by itself do not count."""
        return [one for one in self.place.laptop.outbox() if one.act.kind not in HOUSEKEEPING]

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
    today = Today(place.laptop, Reading(place.laptop, place.papers), place.lease)
    shell.window.offer_page(PageName.TODAY, lambda: TodayPage(shell.kit, today, place.laptop.body, place.laptop.me))


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
    sheet = person.join.recovery.ui.keeping._sheet
    assert sheet is not None
    text = PdfReader(io.BytesIO(sheet.pdf[Language.ENGLISH])).pages[0].extract_text()
    found = re.search(r"(?:[B-DF-HJ-NP-TV-XZ]{6}\s+){4}[B-DF-HJ-NP-TV-XZ]{2}", text)
    assert found is not None
    person.go_to_today()
    return " ".join(found.group().split())


def mistyped(letters: str) -> str:
    return ("C" if letters[0] == "B" else "B") + letters[1:]
