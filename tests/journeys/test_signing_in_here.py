"""The program from an invitation to Today where the body has people sign in: a real store and a real provider."""

import threading
import time

import pytest
from PySide6.QtCore import Qt

from ecabinet.central.administration import Administrator
from ecabinet.desktop.panels.join import Step
from ecabinet.domain.bodies import Role
from tests.central.store_world import new_person
from tests.exchange.test_laptop_in_touch import Served
from tests.journeys.at_a_computer import PIN, Person
from tests.oidc_provider import CLIENT, MAILBOX, OidcProvider, visit

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]

LAN = new_person("Lan", {Role.GUEST}, order=300)


class Browser:
    """The person's browser: does in a thread of its own what the program asks of it."""

    def __init__(self) -> None:
        self.pages: list[str] = []
        self.threads: list[threading.Thread] = []
        self.is_slow = False

    def open(self, address: str) -> bool:
        if not self.is_slow:
            self.threads.append(threading.Thread(target=self._visit, args=(address,)))
            self.threads[-1].start()
        return True

    def _visit(self, address: str) -> None:
        self.pages.append(visit(address).text)

    def close(self) -> None:
        for thread in self.threads:
            thread.join()


def test_who_joins_signs_in_in_the_browser_and_goes_on_to_today(person: Person, store: Served) -> None:
    provider, browser, world = OidcProvider(), Browser(), person.world
    world.clock.time = int(time.time() * 1000)
    administrator = Administrator(world.store, world.founded.founder)
    administrator.ask_for_sign_in(provider.issuer, CLIENT)
    administrator.add([LAN])
    (invited,) = administrator.invite([LAN], subjects={LAN.id: MAILBOX})
    try:
        person.give(invited.to(store.address))
        person.join._browse = browser.open
        person.choose(PIN)
        person.until(lambda: person.at(Step.SIGN_IN))
        press = person.join.ui.go_on
        assert world.state.devices_of(LAN.id) == ()

        browser.is_slow = True  # the first time the person changes their mind
        person.bot.mouseClick(press, Qt.MouseButton.LeftButton)
        person.until(person.join.sign_in.ui.copy.isVisible)
        person.join.ui.progress._cancel.click()
        person.until(lambda: person.at(Step.SIGN_IN))

        browser.is_slow = False
        provider.tell(claims={"email": "binh@cabinet.example", "sub": "another"})
        person.bot.mouseClick(press, Qt.MouseButton.LeftButton)
        person.until(lambda: "another account" in person.join.ui.banner.text)
        assert world.state.devices_of(LAN.id) == ()

        provider.behave()
        person.bot.mouseClick(press, Qt.MouseButton.LeftButton)
        person.go_to_today()
        assert [device.person for device in world.state.devices_of(LAN.id)] == [LAN.id]
        assert "e-Cabinet" in browser.pages[-1]
    finally:
        browser.close()
        provider.close()
