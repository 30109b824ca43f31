"""A window over a laptop that was out of touch too long, and over one that an administrator had wiped."""

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QTextEdit

from ecabinet.application.leasing import DAY_MS
from ecabinet.desktop.pages.today import TodayPage
from ecabinet.desktop.panels.cover import CoverPanel
from ecabinet.desktop.panels.join import JoinPanel
from ecabinet.desktop.panels.unlock import UnlockPanel
from ecabinet.domain.faults import Refused
from tests.exchange.test_laptop_in_touch import Served
from tests.journeys.at_a_computer import Person, joined

TITLE = "Regular meeting"
pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]


def headline(person: Person) -> str:
    scene = person.shell.window.ui.scenes.currentWidget()
    return scene.ui.headline.text() if isinstance(scene, CoverPanel) else ""


def words_on_screen(person: Person) -> str:
    """Everything that any widget of the window says, seen or not."""
    window = person.shell.window
    said = [label.text() for label in window.findChildren(QLabel)]
    said += [entry.text() for entry in window.findChildren(QLineEdit)]
    said += [entry.toPlainText() for entry in window.findChildren(QTextEdit)]
    said += [entry.toPlainText() for entry in window.findChildren(QPlainTextEdit)]
    return "\n".join(said)


def minute(person: Person) -> None:
    """The minute comes around in which the program looks at its lease."""
    person.program._covering._custody.look()


def come_back(person: Person, store: Served) -> None:
    """The store is there again, and whoever waits for it tries again now and then, as with the button."""
    store.start()

    def sees_today() -> bool:
        person.place.worker.hurry()
        return person.sees_today()

    person.until(sees_today)


def test_a_lease_that_ends_covers_everything_and_the_next_contact_brings_it_back(person: Person, store: Served) -> None:
    joined(person, store)
    person.world.publish()
    person.place.worker.hurry()  # the store of these tests is written to behind the back of who listens
    person.until(lambda: TITLE in words_on_screen(person))
    store.stop()
    person.until(lambda: person.status.startswith("No network"))
    recorded = person.place.laptop.record("body", "settings.changed", {"phone": "1"})
    person.world.clock.time += 31 * DAY_MS
    minute(person)
    person.until(lambda: headline(person) == "This laptop has locked what it holds")
    assert not person.sees_today()
    person.until(lambda: TITLE not in words_on_screen(person))
    assert recorded.act.id in {outgoing.act.id for outgoing in person.place.laptop.outbox()}
    with pytest.raises(Refused, match="lease_ended"):
        person.place.require_open()
    come_back(person, store)
    person.until(lambda: not person.place.laptop.outbox())


def test_a_lease_that_ended_meanwhile_is_said_after_the_pin_and_delivers_all_the_same(
    person: Person, store: Served
) -> None:
    joined(person, store)
    person.until(lambda: person.status.startswith("Connected"))
    store.stop()
    person.end()
    person.world.clock.time += 40 * DAY_MS
    person.start()
    person.unlock()
    person.until(lambda: headline(person) == "This laptop has locked what it holds")
    person.program.lock()
    person.until(lambda: person._has(UnlockPanel))
    person.unlock()
    person.until(lambda: headline(person) == "This laptop has locked what it holds")
    come_back(person, store)


def test_nothing_that_was_open_is_left_in_a_locked_window_and_what_was_submitted_is_final(
    person: Person, store: Served
) -> None:
    joined(person, store)
    person.world.publish()
    person.place.worker.hurry()  # the store of these tests is written to behind the back of who listens
    person.until(lambda: TITLE in words_on_screen(person))
    pending = person.place.laptop.record_later("body", "settings.changed", {"phone": "1"}, delay_ms=3_600_000)
    dialog = QDialog(person.shell.window)
    QLabel("Seen by nobody", dialog)
    dialog.open()
    person.program.lock()
    assert not dialog.isVisible()
    person.until(lambda: TITLE not in words_on_screen(person))
    person.until(lambda: not person.place.laptop.pending())
    assert pending.row.id in {row.act_id for row in person.place.laptop.received()} | {
        outgoing.act.id for outgoing in person.place.laptop.outbox()
    }
    person.unlock()
    person.until(lambda: person.sees_today() and TITLE in words_on_screen(person))


def test_a_week_before_its_end_today_says_so(person: Person, store: Served) -> None:
    joined(person, store)
    person.until(lambda: person.status.startswith("Connected"))
    store.stop()
    person.until(lambda: person.status.startswith("No network"))
    person.world.clock.time += 25 * DAY_MS
    page = person.shell.window.page
    assert isinstance(page, TodayPage)
    page.refresh(frozenset())
    person.until(lambda: "in 5 days it locks" in page.ui.lease.text)


def test_a_wiped_laptop_hands_over_deletes_everything_and_says_so(person: Person, store: Served) -> None:
    joined(person, store)
    world, place = person.world, person.place
    person.until(lambda: person.status.startswith("Connected"))
    person.memory.remember("holder", "An")
    order = {"device": place.laptop.device, "reason": "Stolen.", "wipe": 1}
    waiting = place.laptop.record_later("body", "settings.changed", {"phone": "1"}, delay_ms=3_600_000)
    world.do(world.office, "body", "device.revoked", order)
    place.worker.hurry()
    person.until(lambda: headline(person) == "This laptop was wiped")
    assert world.state.devices[place.laptop.device].wiped_at
    with world.store.ledger.reading(world.body) as snapshot:
        assert waiting.row.id in snapshot.acts([waiting.row.id])
    left = {file.name for file in person.folder.rglob("*")}
    assert left == {"wiped.json"}
    assert person.secrets.kept == {}
    assert not person.memory.recall("holder")
    person.end()
    person.start()
    person.until(lambda: headline(person) == "This laptop was wiped")
    scene = person.shell.window.ui.scenes.currentWidget()
    assert isinstance(scene, CoverPanel)
    scene.ui.action.click()
    person.until(lambda: person._has(JoinPanel))


def test_a_laptop_withdrawn_without_a_wipe_keeps_what_it_holds_and_says_so(person: Person, store: Served) -> None:
    joined(person, store)
    person.until(lambda: person.status.startswith("Connected"))
    device = person.place.laptop.device
    person.world.do(person.world.office, "body", "device.revoked", {"device": device, "reason": "Lost."})
    person.place.worker.hurry()
    person.until(lambda: "no longer admitted" in person.status)
    assert person.sees_today()
    assert not person.place.laptop.body.devices[device].is_admitted
