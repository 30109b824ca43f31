"""A laptop's threads and a real store on loopback: in touch by itself, and out of touch without harm."""

import io
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ecabinet.application import joining
from ecabinet.application.laptop import Laptop
from ecabinet.central import certificates
from ecabinet.central.certificates import TlsFiles
from ecabinet.central.server import Listening, StoreServer, _config
from ecabinet.domain.bodies import Person
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.papers.keeping import EncryptedPapers
from ecabinet.persistence.laptop.store import create_store
from ecabinet.protocol.envelope import new_id
from ecabinet.protocol.keys import SigningKey
from ecabinet.service.app import create_app
from ecabinet.service.services import Services
from ecabinet.sync import inviting, worker
from ecabinet.sync.connecting import make_client
from ecabinet.sync.link import Link, Reach, Watched
from ecabinet.sync.wire import Identity, Wire
from ecabinet.sync.worker import SyncWorker
from tests.central.store_world import AN, BINH, OFFICE, World
from tests.papers.paper_maker import vietnamese

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]

STORE_KEY = bytes(32)


class Served:
    """The store behind a port of this machine, in a thread; can be stopped and started again on the same port."""

    def __init__(self, world: World, tls: TlsFiles | None = None) -> None:
        self._world = world
        self._tls = tls
        self.port = 0

    def start(self) -> None:
        services = Services(self._world.store.cases)
        listening = Listening("127.0.0.1", self.port, self._tls)
        self._server = StoreServer(_config(create_app(services), listening), services)
        self._thread = threading.Thread(target=self._server.run)
        self._thread.start()
        until(lambda: self._server.started)
        self.port = self._server.servers[0].sockets[0].getsockname()[1]

    def tell(self, *feeds: str) -> None:
        """Poke who listens, as a request does that moved feeds: what a test writes to the store itself moves none."""
        self._server._services.switchboard.moved(self._world.body, feeds)

    def stop(self) -> None:
        self._server.end()
        self._thread.join()

    @property
    def address(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"


def until(holds: Callable[[], object], seconds: float = 20.0) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "it did not come about in time"
        time.sleep(0.01)


@contextmanager
def served(world: World, tls: TlsFiles | None = None) -> Iterator[Served]:
    made = Served(world, tls)
    made.start()
    try:
        yield made
    finally:
        if made._thread.is_alive():
            made.stop()


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody asks without a reason, so that what arrives was poked or delivered by itself."""
    monkeypatch.setattr(worker, "POLL_SECONDS", 60.0)


class InTouch:
    """A laptop with its worker."""

    def __init__(self, world: World, folder: Path, person: Person, address: str, tls: str = "") -> None:
        self.key = SigningKey.generate()
        store = create_store(folder, STORE_KEY)
        joining.begin(store, world.administrator.invite([person])[0].to(address, tls), self.key, "", world.clock)
        self.papers = EncryptedPapers(folder / "papers", STORE_KEY)
        self.laptop = Laptop.open(store, self.key, world.clock, self.papers)
        self.links: list[Link] = []
        self.worker = SyncWorker.for_laptop(self.laptop, self.key, self.papers)
        self.worker.link.watch(self.links.append)

    def __enter__(self) -> "InTouch":
        self.worker.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.worker.stop()
        self.laptop.close()

    def reach(self) -> Reach:
        return self.worker.link.value.reach

    def listens(self) -> bool:
        listener = self.worker._listener
        return listener is not None and listener.is_open

    def comments(self, item: str) -> int:
        return len(getattr(self.laptop.confirmed(item), "comments", ()))


def comment() -> dict[str, object]:
    return {"comment": new_id(), "audience": "all", "text": "Được.", "tier": "remark", "proposed_wording": ""}


def test_a_laptop_joins_and_keeps_in_touch_by_itself(world: World, tmp_path: Path) -> None:
    _, item = world.publish()
    with (
        served(world) as store,
        InTouch(world, tmp_path / "an", AN, store.address) as an,
        InTouch(world, tmp_path / "binh", BINH, store.address) as binh,
    ):
        until(lambda: an.laptop.confirmed(item) and binh.laptop.confirmed(item))
        until(lambda: an.listens() and binh.listens())
        an.laptop.record(item, "comment.made", comment())
        until(lambda: binh.comments(item) == 1)
        assert an.laptop.outbox() == ()
        assert {link.reach for link in an.links} == {Reach.ONLINE}


def test_papers_come_by_themselves(world: World, tmp_path: Path) -> None:
    pdf = vietnamese(2)
    _, item = world.publish()
    with (
        served(world) as store,
        InTouch(world, tmp_path / "office", OFFICE, store.address) as office,
        InTouch(world, tmp_path / "an", AN, store.address) as an,
    ):
        until(lambda: office.laptop.confirmed(item) and an.listens())
        sha256 = office.papers.put(io.BytesIO(pdf)).sha256
        paper = {"paper": new_id(), "title": "Phụ lục", "kind": "annex", "version": 1, "sha256": sha256}
        file = {"size": len(pdf), "pages": 2, "name": "phu-luc.pdf"}
        office.laptop.record(item, "paper.added", {**paper, **file}, refs=(sha256,))
        until(lambda: an.papers.has(sha256))
        assert an.worker.trouble.value is None


def test_what_was_recorded_while_the_store_was_away_is_delivered_when_it_is_back(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ecabinet.sync.backoff.FIRST_SECONDS", 0.1)
    _, item = world.publish()
    with served(world) as store, InTouch(world, tmp_path / "an", AN, store.address) as an:
        until(lambda: an.laptop.confirmed(item))
        store.stop()
        until(lambda: not an.listens())
        an.laptop.record(item, "comment.made", comment())
        until(lambda: an.reach() is Reach.OFFLINE)
        assert an.worker.link.value.code == "store_down"
        assert len(an.laptop.outbox()) == 1
        store.start()
        until(lambda: an.comments(item) == 1)
        assert an.laptop.outbox() == ()
        until(lambda: an.reach() is Reach.ONLINE)


def test_the_switch_takes_the_laptop_off_the_network_and_back(world: World, tmp_path: Path) -> None:
    _, item = world.publish()
    with served(world) as store, InTouch(world, tmp_path / "an", AN, store.address) as an:
        until(lambda: an.laptop.confirmed(item) and an.listens())
        an.worker.network.set(value=False)
        until(lambda: an.worker.link.value.code == "network_off")
        until(lambda: not an.listens())
        an.laptop.record(item, "comment.made", comment())
        time.sleep(0.2)
        assert len(an.laptop.outbox()) == 1
        an.worker.network.set(value=True)
        until(lambda: an.laptop.outbox() == ())
        until(lambda: an.reach() is Reach.ONLINE)


def test_what_is_pending_becomes_an_act_although_nobody_can_be_reached(world: World, tmp_path: Path) -> None:
    _, item = world.publish()
    with served(world) as store, InTouch(world, tmp_path / "an", AN, store.address) as an:
        until(lambda: an.laptop.confirmed(item))
        an.worker.network.set(value=False)
        pending = an.laptop.record_later(item, "comment.made", comment(), delay_ms=300)
        assert an.laptop.outbox() == ()
        world.clock.time = pending.due_at
        until(lambda: [outgoing.act.id for outgoing in an.laptop.outbox()] == [pending.act.id])


def test_a_laptop_that_listens_ends_at_once(world: World, tmp_path: Path) -> None:
    with served(world) as store:
        with InTouch(world, tmp_path / "an", AN, store.address) as an:
            until(an.listens)
            before = time.monotonic()
        assert time.monotonic() - before < 2
        assert not [thread for thread in threading.enumerate() if thread.name.startswith("ecabinet ")]


def test_the_invitations_certificate_and_no_other_is_spoken_to(world: World, tmp_path: Path) -> None:
    tls = certificates.self_made(world.folder, "127.0.0.1")
    with served(world, tls) as store:
        with InTouch(world, tmp_path / "an", AN, store.address, tls.fingerprint) as an:
            until(lambda: an.laptop.has_joined and an.listens())
        asked = world.state.devices
        with InTouch(world, tmp_path / "binh", BINH, store.address, "0" * 64) as binh:
            until(lambda: binh.worker.link.value.code == "wrong_certificate")
            assert not binh.laptop.has_joined
        with InTouch(world, tmp_path / "public", BINH, store.address) as trusting:
            until(lambda: trusting.worker.link.value.code == "wrong_certificate")
        assert world.state.devices == asked


def test_the_typed_letters_find_the_certificate_that_the_six_words_will_judge(world: World) -> None:
    tls = certificates.self_made(world.folder, "127.0.0.1")
    with served(world, tls) as store:
        invitation = world.administrator.invite([AN])[0].to(store.address, tls.fingerprint)
        assert inviting.look_up(invitation.code, store.address, world.clock) == invitation
    with pytest.raises(Unavailable, match="store_down"):
        inviting.look_up(invitation.code, store.address, world.clock)


@pytest.mark.parametrize("address", ["http://store.example", "ftp://127.0.0.1", "http://10.0.0.1:80", "127.0.0.1"])
def test_nothing_is_said_where_others_could_listen_in(address: str) -> None:
    with pytest.raises(Refused, match="insecure_address"):
        make_client(address)


def test_a_line_that_is_hung_up_before_it_was_opened_stays_closed(world: World, tmp_path: Path) -> None:
    with served(world) as store, InTouch(world, tmp_path / "an", AN, store.address) as an:
        until(lambda: an.laptop.has_joined)
        identity = Identity(world.body, an.laptop.device, an.key)
        wire = Wire(make_client(store.address), identity, world.clock, Watched(value=True))
        heard: list[frozenset[str]] = []
        listener = worker.Listener(wire, heard.append)
        listener.hang_up()
        listener.listen()
        wire.close()
        assert heard == []
