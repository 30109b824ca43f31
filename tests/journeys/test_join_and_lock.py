"""The program from an invitation to Today, locked, opened again, closed in the middle: a real store, a real profile."""

import pytest
from PySide6.QtCore import Qt

from ecabinet.application.private_keys import SHEET_KEY, sheet_key
from ecabinet.desktop.facts import LinkState
from ecabinet.desktop.pages.verify_alone import VerifyAlone
from ecabinet.desktop.panels.join import JoinPanel
from ecabinet.desktop.panels.unlock import UnlockPanel
from ecabinet.desktop.recovery_sheets import RECOVERY
from ecabinet.protocol.invitations import Code
from ecabinet.sync.link import Link, Reach
from tests.central.store_world import BINH
from tests.exchange.test_laptop_in_touch import Served
from tests.journeys.at_a_computer import OTHER_PIN, PIN, Person, invite, joined, joined_with_sheet, mistyped

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]


def opens_notes(person: Person, letters: str) -> bool:
    """Whether keys of notes will be handed to the sheet with these letters, which joining had no note of."""
    return person.place.laptop.setting(SHEET_KEY) == sheet_key(Code.typed(letters)).public


def test_an_invitation_leads_to_today_and_stays_in_touch(person: Person, store: Served) -> None:
    joined(person, store)
    assert person.place.laptop.setting(RECOVERY) == "may in hong"
    assert person.place.holder_facts().name == "An"
    person.until(lambda: person.status.startswith("Connected"))
    store.tell(*person.world.publish())
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
    person.type_recovery(mistyped(letters), OTHER_PIN)
    person.until(person.recover.ui.letters_error.isVisible)
    assert "compare them one by one with the sheet" in person.recover.ui.letters_error.text()
    person.type_recovery(Code.fresh().letters, OTHER_PIN)
    person.until(lambda: "another laptop" in person.recover.ui.letters_error.text())
    person.type_recovery(letters.lower(), OTHER_PIN)
    person.until(person.sees_today)
    assert person.place.holder_facts().name == "An"
    assert opens_notes(person, letters)
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
    assert opens_notes(person, letters)


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
