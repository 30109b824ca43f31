"""What goes wrong around the program, met in its windows: a sentence each time, and nothing lost once it is mended."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecabinet.application.messages import Language
from ecabinet.desktop.panels.join import JoinPanel, Step
from ecabinet.domain.faults import Fault, Refused, Unavailable
from tests.central.store_world import World
from tests.exchange.test_laptop_in_touch import Served
from tests.journeys.at_a_computer import OTHER_PIN, KeyStore, Person, invite, joined, mistyped
from tests.small_disk import small_disk

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]


class TroubledKeyStore(KeyStore):
    """A key store that was locked, or has lost what it kept."""

    def __init__(self, kept: dict[str, bytes], fault: Fault | None = None) -> None:
        super().__init__()
        self.kept, self._fault = kept, fault

    def read(self, account: str) -> bytes | None:
        if self._fault is not None:
            raise self._fault
        return super().read(account)


@pytest.fixture
def somebody_else(qtbot: QtBot, qapp: QApplication, world: World, tmp_path: Path) -> Iterator[Person]:
    """Another start of the program, on a profile of its own until a test says otherwise."""
    made = Person(qtbot, qapp, world, tmp_path / "second")
    yield made
    made.end()


def lock_says(person: Person, fault: Fault) -> bool:
    return bool(person.lock.ui.error.isVisible()) and person.lock.ui.error.text() == sentence(person, fault)


def sentence(person: Person, fault: Fault) -> str:
    return person.shell.faults.sentence(fault)


def test_a_second_start_on_one_profile_is_told_that_the_first_still_runs(
    person: Person,
    somebody_else: Person,
    store: Served,
) -> None:
    joined(person, store)
    somebody_else.folder, somebody_else.secrets = person.folder, person.secrets
    somebody_else.start()
    somebody_else.unlock()
    somebody_else.until(lambda: lock_says(somebody_else, Unavailable("profile_in_use")))
    assert person.sees_today()
    person.place.laptop.save_setting("still", "there")
    person.shell.window.close()
    somebody_else.unlock()
    somebody_else.until(somebody_else.sees_today)
    assert somebody_else.place.laptop.setting("still") == "there"


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (Unavailable("key_store_locked"), Unavailable("key_store_locked")),
        (Unavailable("key_store_missing"), Unavailable("key_store_missing")),
        (None, Unavailable("key_store_emptied")),
    ],
)
def test_keys_that_cannot_be_had_are_no_wrong_pin_and_open_later(
    person: Person,
    store: Served,
    fault: Fault | None,
    told: Fault,
) -> None:
    joined(person, store)
    person.end()
    sound = person.secrets
    person.secrets = TroubledKeyStore({} if fault is None else sound.kept, fault)
    person.start()
    person.unlock()
    person.until(lambda: lock_says(person, told))
    person.end()
    person.secrets = sound
    person.start()
    person.unlock()
    person.until(person.sees_today)


def test_an_invitation_that_is_wrong_or_was_used_lets_nobody_in_and_another_does(
    person: Person,
    somebody_else: Person,
    store: Served,
) -> None:
    used = invite(person.world, store)
    person.give(used)
    person.choose()
    person.go_to_today()
    somebody_else.start()
    somebody_else.until(lambda: somebody_else._has(JoinPanel) and somebody_else.at(Step.INVITATION))
    ui, bot = somebody_else.join.invitation.ui, somebody_else.bot
    for letters, code in ((mistyped(used.code.letters), "code_mistyped"), (used.code.letters, "invitation_used")):
        ui.code.clear()
        bot.keyClicks(ui.code, letters)
        ui.address.clear()
        bot.keyClicks(ui.address, used.address)
        bot.keyClick(ui.address, Qt.Key.Key_Return)
        somebody_else.until(lambda code=code: ui.error.text() == sentence(somebody_else, Refused(code)))
        assert somebody_else.at(Step.INVITATION)
    ui.code.clear()
    somebody_else.give(used)
    somebody_else.choose(OTHER_PIN)
    assert somebody_else.join.ui.banner.text == sentence(somebody_else, Refused("invitation_used"))
    for _ in range(2):
        bot.mouseClick(somebody_else.join.ui.back, Qt.MouseButton.LeftButton)
    ui.code.clear()
    somebody_else.give(invite(person.world, store))
    somebody_else.choose(OTHER_PIN)
    somebody_else.go_to_today()


@contextmanager
def web_page_at(port: int) -> Iterator[None]:
    """The page of a hotel's network in the place of the store."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<html>Welcome! Please agree to our terms.</html>")

        do_POST = do_GET  # noqa: N815 - http.server's own names

        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", port), Page)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def record_and_hurry(person: Person) -> None:
    feed = next(feed for feed in person.place.laptop.feeds() if feed.startswith("meeting:"))
    person.place.laptop.record(feed, "attendance.joined", {"where": "remote"})
    person.place.worker.hurry()


def at_work(person: Person, store: Served) -> None:
    person.world.publish()
    joined(person, store)
    person.until(lambda: any(feed.startswith("meeting:") for feed in person.place.laptop.feeds()))
    person.until(lambda: person.status.startswith("Connected"))


def test_a_web_page_in_the_place_of_the_store_is_said_and_takes_nothing(person: Person, store: Served) -> None:
    at_work(person, store)
    store.stop()
    with web_page_at(store.port):
        record_and_hurry(person)
        person.until(lambda: sentence(person, Unavailable("captive_portal")) in person.status)
        assert len(person.waiting()) == 1
    store.start()
    person.place.worker.hurry()
    person.until(lambda: person.place.laptop.outbox() == ())


def test_the_store_of_another_body_is_said_and_takes_nothing(
    person: Person,
    store: Served,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    at_work(person, store)
    store.stop()
    world = World(World.template(tmp_path_factory.mktemp("other")), tmp_path_factory.mktemp("other-store"))
    other = Served(world)
    other.port = store.port
    other.start()
    record_and_hurry(person)
    person.until(lambda: sentence(person, Refused("unknown_device")) in person.status)
    assert len(person.waiting()) == 1
    other.stop()
    world.store.close()
    store.start()
    person.place.worker.hurry()
    person.until(lambda: person.place.laptop.outbox() == ())


def test_a_full_disk_is_said_and_what_came_meanwhile_comes_once_there_is_room(
    qtbot: QtBot, qapp: QApplication, world: World, store: Served, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk") as disk:
        person = Person(qtbot, qapp, world, disk.root)
        person.memory.remember("language", Language.ENGLISH)
        person.start()
        at_work(person, store)
        disk.fill()
        published = [world.publish()[0] for _ in range(30)]
        person.place.worker.hurry()
        person.until(lambda: sentence(person, Unavailable("disk_full")) in person.status)
        assert person.sees_today()
        disk.make_room()
        person.place.worker.hurry()
        person.until(lambda: set(published) <= set(person.place.laptop.feeds()))
        person.until(lambda: person.status.startswith("Connected"))
        person.end()
