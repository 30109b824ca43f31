"""The store as a program of its own: killed in the middle, started again, told to end, spoken to over TLS."""

import contextlib
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from ecabinet.application.clocks import ShiftedClock, SystemClock
from ecabinet.central import certificates
from ecabinet.central.certificates import TlsFiles
from ecabinet.central.server import Listening, StoreServer, _config, serve
from ecabinet.domain.bodies import Person
from ecabinet.domain.faults import Unavailable
from ecabinet.domain.meetings import MeetingState
from ecabinet.service.app import create_app
from ecabinet.service.services import Services
from ecabinet.sync.connecting import make_client
from ecabinet.sync.link import Watched
from ecabinet.sync.listening import Listener
from ecabinet.sync.wire import Identity, Wire
from tests.central.store_world import AN, BINH, CHAIR, START, World
from tests.exchange.crew import Member

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]


class Child:
    """`ecabinet central serve` as a child process, always on the same port."""

    def __init__(self, world: World, *options: str) -> None:
        self._command = [sys.executable, "-W", "error", "-m", "ecabinet", "central", "serve", str(world.folder.root)]
        self._options = options
        self._process: subprocess.Popen[str] | None = None
        self.address = ""

    def start(self) -> None:
        port = self.address.rpartition(":")[2] or "0"
        self._process = subprocess.Popen(
            [*self._command, "--port", port, *self._options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        line = self._process.stdout.readline() if self._process.stdout else ""
        assert line.startswith("ready http"), (line, self._process.stderr and self._process.stderr.read())
        self.address = line.removeprefix("ready ").strip()

    def end(self, how: signal.Signals | None = signal.SIGTERM) -> tuple[int, str]:
        """End it by a signal, or by closing its input; its exit status and what it complained about."""
        process = self._process
        assert process is not None
        if how is not None:
            process.send_signal(how)
        _, complaints = process.communicate(timeout=20)
        self._process = None
        return process.returncode, complaints

    def close(self) -> None:
        if self._process is not None:
            self.end(signal.SIGKILL)


@contextmanager
def serving(world: World, *options: str) -> Iterator[Child]:
    child = Child(world, *options)
    child.start()
    try:
        yield child
    finally:
        child.close()


@pytest.fixture
def clock_file(tmp_path: Path, world: World) -> Path:
    """The store's and the laptops' clocks moved back to the day of the tests' world."""
    file = tmp_path / "clock"
    file.write_text(str(START - SystemClock().now()), encoding="ascii")
    world.clock.time = START
    return file


def member(world: World, child: Child, folder: Path, person: Person, clock_file: Path) -> Member:
    """Somebody's laptop with a line to the child."""
    made = Member(person, folder, world.an.key.generate(), ShiftedClock(clock_file))
    made.begin(world.administrator.invite([person])[0].to(child.address))
    made.line.client = make_client(child.address)
    made.line.address = child.address
    made.join()
    return made


def test_nothing_that_was_acknowledged_is_lost_when_the_store_is_killed_in_the_middle(
    world: World, tmp_path: Path, clock_file: Path
) -> None:
    meeting, _ = world.publish()
    with serving(world, "--clock-file", str(clock_file)) as child:
        people = [member(world, child, tmp_path / person.name, person, clock_file) for person in (AN, BINH, CHAIR)]
        ending = threading.Event()
        with ThreadPoolExecutor(len(people)) as threads:
            busy = [threads.submit(keep_acting, one, meeting, ending) for one in people]
            try:
                for _ in range(2):
                    time.sleep(0.7)
                    child.end(signal.SIGKILL)
                    child.start()
                time.sleep(0.3)
            finally:
                ending.set()
            assert [one.result(20) for one in busy] == [None] * len(people)
        for _ in range(2):
            for one in people:
                one.exchange()
        acknowledged = [row for one in people for row in one.laptop.received(100_000)]
        states = [one.laptop.confirmed(meeting) for one in people]
        assert all(one.laptop.outbox() == () for one in people)
        for one in people:
            one.line.client.close()
            one.close()
        assert child.end() == (0, "")
    assert len(acknowledged) > 10
    store = world.reopen()
    with store.ledger.reading(world.body) as snapshot:
        kept = snapshot.acts([row.act_id for row in acknowledged])
        assert all(kept[row.act_id].receipt == row.receipt for row in acknowledged)
        entries = snapshot.entries(meeting, 0, 100_000)
        assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
        assert len({entry.id for entry in entries}) == len(entries)
    assert all(isinstance(state, MeetingState) and state == states[0] for state in states)


def keep_acting(one: Member, meeting: str, ending: threading.Event) -> None:
    """Do one thing after the other, delivered or not."""
    number = 0
    while not ending.is_set():
        if len(one.laptop.outbox()) < 3:
            number += 1
            one.record(meeting, "attendance.joined", {"where": "room" if number % 2 else "remote"})
        time.sleep(0.01 if one.try_exchange() else 0.1)


def test_a_laptop_that_listens_is_poked_and_let_go_when_the_store_ends(
    world: World, tmp_path: Path, clock_file: Path
) -> None:
    with serving(world, "--clock-file", str(clock_file), "--until-input-ends") as child:
        an = member(world, child, tmp_path / "an", AN, clock_file)
        heard: list[frozenset[str]] = []
        something = threading.Event()

        def hear(feeds: frozenset[str]) -> None:
            heard.append(feeds)
            something.set()

        wire = Wire(make_client(child.address), Identity(world.body, an.laptop.device, an.key), an.clock, Watched(True))
        listener = Listener(wire, hear)
        listening = threading.Thread(target=lambda: until_it_ends(listener))
        listening.start()
        assert something.wait(5), "the line opens"
        something.clear()
        binh = member(world, child, tmp_path / "binh", BINH, clock_file)
        assert something.wait(5)
        assert frozenset({"body"}) in heard
        began = time.monotonic()
        assert child.end(None) == (0, ""), "it ends with the program that started it"
        assert time.monotonic() - began < 4, "open lines do not hold the program"
        listening.join(5)
        wire.close()
        for one in (an, binh):
            one.line.client.close()
            one.close()


def until_it_ends(listener: Listener) -> None:
    with contextlib.suppress(Unavailable):
        listener.listen()


def test_under_tls_a_laptop_that_knows_the_fingerprint_joins(world: World, tmp_path: Path) -> None:
    tls = certificates.self_made(world.folder, "127.0.0.1")
    with in_thread(world, tls) as port:
        address = f"https://127.0.0.1:{port}"
        an = Member(AN, tmp_path / "an", world.an.key.generate(), world.clock)
        an.begin(world.administrator.invite([AN])[0].to(address, tls.fingerprint))
        an.line.client, an.line.address = make_client(address, "ab" * 32), address
        with pytest.raises(Unavailable, match="wrong_certificate"):
            an.join()
        an.line.client.close()
        an.line.client = make_client(address, tls.fingerprint)
        an.join()
        an.exchange()
        assert an.laptop.has_joined
        an.line.client.close()
        an.close()


def test_a_port_that_is_taken_is_said_so(world: World) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(Unavailable) as found:
            serve(world.store, Listening(port=port))
    assert (found.value.code, found.value.details) == ("port_taken", {"port": port})


def test_outside_this_machine_the_store_is_served_under_tls_alone(world: World) -> None:
    with pytest.raises(Unavailable, match="tls_needed"):
        serve(world.store, Listening("0.0.0.0", 0))


def test_who_never_finishes_a_request_is_cut_off(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ecabinet.central.server._HEAD_SECONDS", 0.3)
    with in_thread(world) as port:
        for sent in (b"", b"GET /v1/pokes HTTP/1.1\r\nHost: x\r\nX-Slow: "):
            with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
                line.sendall(sent)
                assert line.recv(100) == b""
        with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
            for _ in range(3):
                line.sendall(b"GET /v1/pokes HTTP/1.1\r\nHost: x\r\n\r\n")
                answer = b""
                while b"unsigned_request" not in answer:
                    answer += line.recv(1000)
                assert answer.startswith(b"HTTP/1.1 401")
                time.sleep(0.4)


@contextmanager
def in_thread(world: World, tls: TlsFiles | None = None) -> Iterator[int]:
    """The server within this process; its port."""
    services = Services(world.store.cases)
    server = StoreServer(_config(create_app(services), Listening(tls=tls)), services)
    thread = threading.Thread(target=server.run)
    thread.start()
    deadline = time.monotonic() + 10
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.01)
    try:
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.end()
        thread.join(10)
