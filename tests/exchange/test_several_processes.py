"""Several processes behind one store share nothing but a database and a bucket, and nobody outside can tell."""

import asyncio
import hashlib
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from ecabinet.application.clocks import SystemClock
from ecabinet.central import commands
from ecabinet.central.bootstrap import CentralStore, open_store
from ecabinet.domain.faults import Refused
from ecabinet.protocol.messages import UploadRequest
from ecabinet.service.app import create_app
from ecabinet.service.services import Services
from ecabinet.sync.connecting import make_client
from ecabinet.sync.link import Watched
from ecabinet.sync.listening import Listener
from ecabinet.sync.wire import Identity, Wire
from tests.central.store_world import AN, BINH, START, Template, World
from tests.exchange.test_store_process import member, serving, until_it_ends
from tests.papers.paper_maker import vietnamese
from tests.postgres_server import PostgresServer
from tests.s3_server import S3Server, s3  # noqa: F401 - the fixture is found by its name
from tests.service.door import problem, send

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]


@pytest.fixture
def world(
    founded_on_postgres: tuple[Template, str],
    postgres: PostgresServer,
    s3: S3Server,  # noqa: F811 - the fixture, not the import
    tmp_path: Path,
) -> Iterator[World]:
    """A store on PostgreSQL and S3."""
    template, name = founded_on_postgres
    made = World(template, tmp_path, database=postgres.address(postgres.create(template=name)), papers=s3)
    yield made
    made.store.close()


@pytest.fixture
def other(world: World) -> Iterator[CentralStore]:
    """The same store under the eyes of another process."""
    with open_store(world.folder, clock=world.clock) as made:
        yield made


@pytest.fixture
def clock_file(tmp_path: Path, world: World) -> Path:
    """The clock of the processes moved back to the day of the tests' world."""
    file = tmp_path / "clock"
    file.write_text(str(START - SystemClock().now()), encoding="ascii")
    world.clock.time = START
    return file


def test_a_request_that_one_process_served_is_a_replay_for_the_other(world: World, other: CentralStore) -> None:
    target, headers = "/v1/consistency/0/1", world.an.headers("GET", "/v1/consistency/0/1")
    with (
        TestClient(create_app(Services(world.store.cases))) as here,
        TestClient(create_app(Services(other.cases))) as there,
    ):
        assert here.request("GET", target, headers=headers).status_code == 200
        assert problem(there.request("GET", target, headers=headers)) == (401, "replayed")
        assert send(there, world.an, "GET", target).status_code == 200


def test_what_one_process_decided_the_other_answers_from(world: World, other: CentralStore) -> None:
    meeting, _ = world.publish()
    joined = world.do(world.an, meeting, "attendance.joined", {"where": "room"})
    other.cases.decider.submit(world.binh.caller, [world.binh.seal(meeting, "attendance.joined", {"where": "room"})])
    answer = other.cases.reader.answer(
        world.an.caller, world.an.request(want={meeting: (0, "")}), other.cases.decider.submit(world.an.caller, [])
    )
    assert len(answer.feeds[meeting].entries) == joined.seq + 1
    assert world.do(world.chair, meeting, "attendance.joined", {"where": "room"}).seq == joined.seq + 2


def test_who_listens_at_one_process_hears_what_another_decided(world: World, other: CentralStore) -> None:
    meeting, _ = world.publish()
    services = Services(other.cases)

    async def listen() -> list[str]:
        line = await services.listen(world.binh.caller)
        await anext(line)
        act = world.an.seal(meeting, "attendance.joined", {"where": "room"})
        await asyncio.to_thread(world.submit, world.an, act)
        async with asyncio.timeout(5):
            heard = [(await anext(line)).decode()]
            services.switchboard.close()
            return heard + [event.decode() async for event in line if event.startswith(b"data")]

    assert asyncio.run(listen()) == [f'data: {{"feeds":["{meeting}"]}}\n\n'], "once, and nothing else"


def test_a_process_tells_its_own_listeners_once_and_at_once(world: World) -> None:
    meeting, _ = world.publish()
    services = Services(world.store.cases)

    async def listen() -> tuple[float, list[str]]:
        line = await services.listen(world.binh.caller)
        await anext(line)
        await asyncio.sleep(0.05)
        act = world.an.seal(meeting, "attendance.joined", {"where": "room"})
        await asyncio.to_thread(world.submit, world.an, act)
        services.acted(world.body, [meeting])
        began = time.monotonic()
        heard = [(await anext(line)).decode()]
        seconds = time.monotonic() - began
        await asyncio.sleep(0.6)
        services.switchboard.close()
        return seconds, heard + [event.decode() async for event in line if event.startswith(b"data")]

    seconds, heard = asyncio.run(listen())
    assert heard == [f'data: {{"feeds":["{meeting}"]}}\n\n']
    assert seconds < 0.15


def test_a_paper_begun_at_one_process_is_finished_and_read_at_the_other(world: World, other: CentralStore) -> None:
    paper = vietnamese()
    sha256 = hashlib.sha256(paper).hexdigest()
    here, there, caller = world.store.cases.papers, other.cases.papers, world.office.caller
    upload = here.open(caller, UploadRequest("body", sha256, len(paper))).upload
    here.append(caller, upload, 0, paper[:100])
    assert there.open(caller, UploadRequest("body", sha256, len(paper))).offset == 100
    there.append(caller, upload, 100, paper[100:])
    assert there.commit(caller, upload)[0].complete
    world.publish(paper=sha256)
    found = here.find(world.an.caller, sha256)
    assert b"".join(here.read(world.an.caller, found, 0, len(paper))) == paper
    assert list(world.folder.papers.iterdir()) == [], "nothing stays on the disk of a process"


def test_processes_started_together_serve_one_address_and_come_back_when_killed(
    world: World, tmp_path: Path, clock_file: Path
) -> None:
    meeting, _ = world.publish()
    with serving(world, "--clock-file", str(clock_file), "--processes", "2", "--until-input-ends") as child:
        an, binh = (member(world, child, tmp_path / person.name, person, clock_file) for person in (AN, BINH))
        heard = threading.Event()
        identity = Identity(world.body, an.laptop.device, an.key)
        wire = Wire(make_client(child.address), identity, an.clock, Watched(value=True))
        listener = Listener(wire, lambda feeds: heard.set() if meeting in feeds else None)
        listening = threading.Thread(target=lambda: until_it_ends(listener))
        listening.start()
        deadline = time.monotonic() + 10
        while not heard.is_set() and time.monotonic() < deadline:
            binh.record(meeting, "attendance.joined", {"where": "room"})
            binh.exchange()
            heard.wait(0.5)
        assert heard.is_set()
        listener.hang_up()
        listening.join(10)
        wire.close()
        for killed in serving_processes(child._process.pid):
            os.kill(killed, signal.SIGKILL)
            binh.record(meeting, "attendance.joined", {"where": "remote"})
            until_delivered(binh)
        time.sleep(2.5)
        assert len(serving_processes(child._process.pid)) == 2, "who was killed is there again"
        for one in (an, binh):
            one.line.client.close()
            one.close()
        status, said = child.end(None)
        assert (status, said.count("started again")) == (0, 2)
        assert set(said.splitlines()) == {"a serving process ended with status -9 and is started again"}


def test_when_the_first_process_is_killed_the_others_end_too(world: World) -> None:
    with serving(world, "--processes", "2") as child:
        others = serving_processes(child._process.pid)
        assert len(others) == 2
        child.end(signal.SIGKILL)
        deadline = time.monotonic() + 10
        while any(Path(f"/proc/{one}/cmdline").exists() and is_alive(one) for one in others):
            assert time.monotonic() < deadline
            time.sleep(0.05)


def test_processes_that_share_a_folder_are_refused(founded_store: Template, tmp_path: Path) -> None:
    world = World(founded_store, tmp_path)
    world.store.close()
    with pytest.raises(Refused, match="processes_need_database"):
        commands.serve(world.folder.root, commands.Where("127.0.0.1", 0, processes=2))


def is_alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()[0] not in {"Z", "X"}
    except OSError:
        return False


def serving_processes(parent: int) -> list[int]:
    """The processes that serve for another."""
    children = map(int, Path(f"/proc/{parent}/task/{parent}/children").read_text("ascii").split())
    return [child for child in children if b"--socket" in Path(f"/proc/{child}/cmdline").read_bytes()]


def until_delivered(one: object) -> None:
    deadline = time.monotonic() + 15
    while one.laptop.outbox() and time.monotonic() < deadline:
        if not one.try_exchange():
            time.sleep(0.1)
    assert one.laptop.outbox() == ()
