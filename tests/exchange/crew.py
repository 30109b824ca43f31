"""Real laptops, with stores of their own on disk, around the real application of the real central store."""

import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
from starlette.testclient import TestClient

from ecabinet.application import joining
from ecabinet.application.clocks import Clock
from ecabinet.application.laptop import Laptop
from ecabinet.domain.bodies import Person
from ecabinet.domain.faults import Unavailable
from ecabinet.papers.keeping import EncryptedPapers
from ecabinet.persistence.laptop.store import create_store, open_store
from ecabinet.protocol.invitations import Invitation
from ecabinet.protocol.keys import SigningKey
from ecabinet.service.app import create_app
from ecabinet.service.services import Services
from ecabinet.sync import enrolling
from ecabinet.sync.exchanging import Exchanger
from ecabinet.sync.link import Watched
from ecabinet.sync.papers_moving import PaperMover
from ecabinet.sync.wire import Identity, Wire
from tests.central.store_world import World

ADDRESS = "http://127.0.0.1:8443"
STORE_KEY = bytes(range(32))


class Line:
    """An HTTP client that can lose requests on their way there, and answers on their way back."""

    def __init__(self) -> None:
        self.client: httpx2.Client | None = None
        self.address = ADDRESS
        self.loses_requests = 0
        self.loses_answers = 0

    def build_request(self, method: str, target: str, **kwargs: Any) -> httpx2.Request:  # noqa: ANN401 - as the client's own
        return httpx2.Request(method, self.address + target, **kwargs)

    def send(self, request: httpx2.Request, **kwargs: Any) -> httpx2.Response:  # noqa: ANN401 - as the client's own
        if self.client is None:
            raise httpx2.ConnectError("nobody there")
        if self.loses_requests:
            self.loses_requests -= 1
            raise httpx2.WriteError("cut off on the way there")
        response = self.client.send(request, **kwargs)
        if self.loses_answers:
            self.loses_answers -= 1
            response.close()
            raise httpx2.ReadError("cut off on the way back")
        return response

    def close(self) -> None:
        self.client = None


@dataclass
class Member:
    """Somebody with a laptop: a profile on disk, and a line to the store."""

    person: Person
    folder: Path
    key: SigningKey
    clock: Clock
    line: Line = field(default_factory=Line)
    laptop: Laptop = field(init=False)
    keeper: EncryptedPapers = field(init=False)

    def __post_init__(self) -> None:
        self.keeper = EncryptedPapers(self.folder / "papers", STORE_KEY)

    def begin(self, invitation: Invitation) -> None:
        """Open the laptop for the first time."""
        store = create_store(self.folder, STORE_KEY)
        joining.begin(store, invitation, self.key, "Laptop", self.clock)
        self.laptop = Laptop.open(store, self.key, self.clock, self.keeper)

    def close(self) -> None:
        """Close the program."""
        self.laptop.close()

    def reopen(self) -> None:
        """End the program, however abruptly, and start it again."""
        self.laptop.close()
        self.laptop = Laptop.open(open_store(self.folder, STORE_KEY), self.key, self.clock, self.keeper)

    @property
    def wire(self) -> Wire:
        """The laptop's line."""
        profile = self.laptop.profile
        identity = Identity(profile.body, profile.device, self.key)
        return Wire(self.line, identity, self.laptop, Watched(value=True))  # type: ignore[arg-type]

    def mover(self) -> PaperMover:
        """What moves the laptop's papers."""
        return PaperMover(self.laptop.papers, self.keeper, self.wire, lambda: False)

    def join(self) -> None:
        """Join, or learn that one has."""
        enrolling.join(self.laptop, self.wire)

    def exchange(self) -> None:
        """Exchange until nothing is left; raises as the exchanger does."""
        Exchanger(self.laptop.exchange, self.wire, self.laptop.now, self.mover().bring_all).exchange()

    def try_exchange(self) -> bool:
        """Exchange if the line allows."""
        try:
            self.exchange()
        except Unavailable:
            return False
        return True

    def record(self, feed: str, kind: str, data: Mapping[str, Any] | None = None, **more: Any) -> None:  # noqa: ANN401 - as `Laptop.record`
        """Do something."""
        self.laptop.record(feed, kind, data or {}, **more)

    def keep(self, paper: bytes) -> str:
        """Have a paper on the laptop; its digest."""
        return self.keeper.put(io.BytesIO(paper)).sha256


class Crew:
    """The store, up or down, and everybody's laptops."""

    def __init__(self, world: World, folder: Path) -> None:
        self.world = world
        self.folder = folder
        self.members: list[Member] = []
        self._number = 0
        self._client: TestClient | None = None
        self.up()

    def up(self) -> None:
        """Start the store's application on what is on its disk."""
        self.world.reopen()
        self._client = TestClient(create_app(Services(self.world.store.cases)), base_url=ADDRESS)
        self._client.__enter__()
        for member in self.members:
            member.line.client = self._client

    def down(self) -> None:
        """Stop the store's application; nothing of its memory is kept."""
        for member in self.members:
            member.line.client = None
        if self._client is not None:
            self._client.__exit__(None, None, None)
            self._client = None

    def join(self, person: Person, *, exchanges: bool = True) -> Member:
        """A laptop for somebody of the body."""
        (invited,) = self.world.administrator.invite([person])
        return self.take_in(person, invited.to(ADDRESS), exchanges=exchanges)

    def take_in(self, person: Person, invitation: Invitation, *, exchanges: bool = True) -> Member:
        """A laptop for somebody who was invited, by whomever."""
        member = self.begin(person, invitation)
        member.join()
        if exchanges:
            member.exchange()
        return member

    def begin(self, person: Person, invitation: Invitation) -> Member:
        """A laptop of somebody who was invited, before it joins."""
        self._number += 1
        member = Member(person, self.folder / f"{self._number}-{person.name}", SigningKey.generate(), self.world.clock)
        member.begin(invitation)
        member.line.client = self._client
        self.members.append(member)
        return member

    def settle(self) -> None:
        """Let everybody exchange until all is quiet."""
        for _ in range(2):
            for member in self.members:
                member.exchange()

    def close(self) -> None:
        """Close everything."""
        self.down()
        for member in self.members:
            member.close()
