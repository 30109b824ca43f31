"""Laptops with all that belongs to them, at a central store in the same process, over a line that can be disturbed."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import httpx2
from starlette.testclient import TestClient

from ecabinet.application import joining
from ecabinet.application.laptop import Laptop
from ecabinet.domain.bodies import Person
from ecabinet.papers.keeping import EncryptedPapers
from ecabinet.persistence.laptop.store import create_store, open_store
from ecabinet.protocol.invitations import Invitation
from ecabinet.protocol.keys import SigningKey
from ecabinet.sync import enrolling
from ecabinet.sync.exchanging import Exchanger
from ecabinet.sync.link import Watched
from ecabinet.sync.papers_moving import PaperMover
from ecabinet.sync.wire import Identity, Wire
from tests.central.store_world import World

STORE_KEY = bytes(range(32))
PAPERS_KEY = bytes(range(32, 64))
ADDRESS = "http://testserver"

Mishap = Callable[[httpx2.BaseTransport, httpx2.Request], httpx2.Response]
"""What happens to one request instead of its being answered."""


def lost_request(_line: httpx2.BaseTransport, request: httpx2.Request) -> httpx2.Response:
    """Nobody is there."""
    raise httpx2.ConnectError("nobody is there", request=request)


def lost_answer(line: httpx2.BaseTransport, request: httpx2.Request) -> httpx2.Response:
    """The store does what was asked, and nobody hears of it."""
    line.handle_request(request).read()
    raise httpx2.ReadError("cut off", request=request)


def lost_half_way(line: httpx2.BaseTransport, request: httpx2.Request) -> httpx2.Response:
    """The store does what was asked, and the answer ends in the middle."""
    answer = line.handle_request(request)
    content = answer.read()

    def half() -> object:
        yield content[: len(content) // 2]
        raise httpx2.ReadError("cut off", request=request)

    return httpx2.Response(answer.status_code, headers=_head(answer), content=half())


def web_page(_line: httpx2.BaseTransport, _request: httpx2.Request) -> httpx2.Response:
    """The hotel's network asks for a room number."""
    return response(200, b"<html>Room?</html>", Content_Type="text/html; charset=utf-8")


def answering(status: int, content: bytes = b"", **headers: str) -> Mishap:
    """Somebody answers something."""
    return lambda _line, _request: response(status, content, **headers)


def response(status: int, content: bytes, **headers: str) -> httpx2.Response:
    """An answer that comes in like one over a network; `_` stands for `-` in names of headers."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx2.Response(status, headers=named, content=iter((content,)))


def _head(answer: httpx2.Response) -> dict[str, str]:
    return {name: value for name, value in answer.headers.items() if name.lower() != "content-length"}


@dataclass
class Line(httpx2.BaseTransport):
    """The line to the store; what stands in `mishaps` happens to the next requests, one each."""

    inner: httpx2.BaseTransport
    mishaps: deque[Mishap] = field(default_factory=deque)
    targets: list[str] = field(default_factory=list)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Pass a request on, or let something happen to it."""
        self.targets.append(f"{request.method} {request.url.raw_path.decode()}")
        if self.mishaps:
            return self.mishaps.popleft()(self.inner, request)
        return self.inner.handle_request(request)


@dataclass
class Desk:
    """A laptop and everything around it."""

    person: Person
    key: SigningKey
    laptop: Laptop
    papers: EncryptedPapers
    line: Line
    wire: Wire
    network: Watched[bool]
    is_ending: bool = False

    def __post_init__(self) -> None:
        self.mover = PaperMover(self.laptop.papers, self.papers, self.wire, lambda: self.is_ending)
        self.exchanger = Exchanger(self.laptop.exchange, self.wire, self.laptop.now, self.mover.bring_all)

    def exchange(self, *moved: str) -> None:
        """Exchange until it is quiet."""
        self.exchanger.exchange(moved)

    def move_papers(self) -> None:
        """Bring and fetch papers until none is left."""
        self.mover.bring_all()
        self.mover.fetch_all()

    def states(self) -> dict[str, object]:
        """What every feed that is here comes to."""
        return {feed: self.laptop.confirmed(feed) for feed in self.laptop.feeds()}


class LaptopsAtStore:
    """A real central store and the laptops of its people."""

    def __init__(self, world: World, client: TestClient, folder: Path) -> None:
        self.world = world
        self.folder = folder
        self.transport: httpx2.BaseTransport = client._transport
        self.desks: list[Desk] = []

    def invitation(self, person: Person) -> Invitation:
        """A fresh invitation."""
        return self.world.administrator.invite([person])[0].to(ADDRESS)

    def begun(self, person: Person, name: str = "", invitation: Invitation | None = None) -> Desk:
        """A laptop whose joining is begun, and that has said nothing to the store yet."""
        folder, key = self.folder / (name or person.id), SigningKey.generate()
        store = create_store(folder, STORE_KEY)
        joining.begin(store, invitation or self.invitation(person), key, "Máy xách tay", self.world.clock)
        store.close()
        return self.opened(person, key, folder)

    def opened(self, person: Person, key: SigningKey, folder: Path) -> Desk:
        """A laptop whose program starts."""
        papers = EncryptedPapers(folder / "papers", PAPERS_KEY)
        laptop = Laptop.open(open_store(folder, STORE_KEY), key, self.world.clock, papers)
        line, network = Line(self.transport), Watched(value=True)
        client = httpx2.Client(transport=line, base_url=ADDRESS)
        profile = laptop.profile
        identity = Identity(profile.body, profile.device, key)
        wire = Wire(client, identity, self.world.clock, network, laptop.memory.clock_offset)
        desk = Desk(person, key, laptop, papers, line, wire, network)
        self.desks.append(desk)
        return desk

    def desk(self, person: Person, name: str = "") -> Desk:
        """A laptop that has joined."""
        desk = self.begun(person, name)
        enrolling.join(desk.laptop, desk.wire)
        return desk

    def again(self, desk: Desk) -> Desk:
        """The same laptop after its program ended without a farewell."""
        folder = Path(desk.papers._folder).parent
        self.desks.remove(desk)
        desk.laptop._core.store.close()
        desk.wire.close()
        return self.opened(desk.person, desk.key, folder)

    def settle(self, *desks: Desk) -> None:
        """Let laptops exchange until all have heard of all."""
        for _ in range(2):
            for desk in desks or self.desks:
                desk.exchange()

    def close(self) -> None:
        """Close every laptop."""
        for desk in self.desks:
            desk.laptop.close()
            desk.wire.close()
