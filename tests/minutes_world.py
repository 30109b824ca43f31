"""A session that was held at the real central store, with the laptops of those who make its minutes."""

import hashlib
import io
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from starlette.testclient import TestClient

from ecabinet.application.leading import Leading
from ecabinet.application.messages import Catalogue
from ecabinet.application.minutes_making import MinutesMaking
from ecabinet.desktop.minutes_tools import DocumentTools, SamplesOnTheSpot
from ecabinet.domain.attendance import Presence
from ecabinet.domain.bodies import Person
from ecabinet.domain.feeds import FeedName, ballot_feed, meeting_feed
from ecabinet.domain.meetings import MeetingState, Outcome
from ecabinet.protocol.keys import SigningKey
from ecabinet.service.app import create_app
from ecabinet.service.services import Services
from tests.central.store_world import AN, BINH, CHAIR, HOUR, OFFICE, Template, World
from tests.sync.laptops_at_store import Desk, LaptopsAtStore

PAPER = b"the draft decree"


@dataclass(frozen=True)
class Held:
    """A session that was held, on disk, to be copied by tests instead of being held again."""

    root: Path
    store: Template
    keys: dict[str, SigningKey]
    meeting: str
    item: str
    ballot: str
    time: int


@dataclass
class Chamber:
    """After a session in which one vote of three carried the one item; laptops join when first asked for."""

    net: LaptopsAtStore
    meeting: str
    item: str
    ballot: str
    desks: dict[str, Desk] = field(default_factory=dict)

    @classmethod
    def template(cls, store: Template, root: Path) -> Held:
        """Hold the session."""
        world = World(store, root / "world")
        with TestClient(create_app(Services(world.store.cases))) as client:
            net = LaptopsAtStore(world, client, root / "laptops")
            meeting, item = _published(world)
            chamber = cls(net, meeting, item, "")
            chamber._hold()
            keys = {name: desk.key for name, desk in chamber.desks.items()}
            net.close()
        world.store.close()
        kept = Template(root / "world", store.founded, world.pens)
        return Held(root, kept, keys, meeting, item, chamber.ballot, world.clock.time)

    @classmethod
    @contextmanager
    def after(cls, held: Held, folder: Path) -> Iterator[Self]:
        """A copy of it for one test, closed afterwards."""
        world = World(held.store, folder / "world")
        world.clock.time = held.time
        shutil.copytree(held.root / "laptops", folder / "laptops")
        with TestClient(create_app(Services(world.store.cases))) as client:
            net = LaptopsAtStore(world, client, folder / "laptops")
            made = cls(net, held.meeting, held.item, held.ballot)
            for person in (OFFICE, CHAIR):
                made.desks[person.name] = net.opened(person, held.keys[person.name], folder / "laptops" / person.id)
            yield made
            net.close()
        world.store.close()

    def desk(self, person: Person) -> Desk:
        """Somebody's laptop."""
        if person.name not in self.desks:
            desk = self.desks[person.name] = self.net.desk(person)
            desk.papers.put(io.BytesIO(PAPER))
            desk.exchange()
            desk.move_papers()
        return self.desks[person.name]

    def settle(self) -> None:
        """Let everybody hear of everything, papers too."""
        self.net.settle()
        for desk in self.desks.values():
            desk.move_papers()

    def leading(self, person: Person) -> Leading:
        """The session as somebody leads it."""
        return Leading(self.desk(person).laptop)

    def making(self, person: Person) -> MinutesMaking:
        """The minutes as somebody makes, reviews or signs them."""
        desk = self.desk(person)
        tools = DocumentTools(Catalogue.shipped())
        return MinutesMaking(desk.laptop, desk.papers, tools, SamplesOnTheSpot(desk.laptop))

    def state(self, person: Person = OFFICE) -> MeetingState:
        """The meeting on somebody's laptop."""
        state = self.desk(person).laptop.current(meeting_feed(self.meeting))
        assert isinstance(state, MeetingState)
        return state

    def later(self, hours: float) -> None:
        """Let time go by for everybody."""
        self.net.world.clock.time += int(hours * HOUR)

    def _hold(self) -> None:
        self.later(24)
        office, chair, world = self.leading(OFFICE), self.leading(CHAIR), self.net.world
        entries = {CHAIR.id: (Presence.ROOM, ""), AN.id: (Presence.ROOM, ""), BINH.id: (Presence.REMOTE, "")}
        office.call_roll(self.meeting, entries)
        self.net.settle()
        chair.open(self.meeting)
        chair.call(self.meeting, self.item)
        self.ballot = chair.open_vote(self.meeting, [self.item], "Adopt?")
        self.desk(CHAIR).exchange()
        self.later(0.1)
        for pen, choice in ((world.chair, "agree"), (world.an, "agree"), (world.binh, "disagree")):
            data = {"choice": choice, "comment": "", "papers": []}
            world.do(pen, ballot_feed(self.ballot), "answer.given", data)
        self.net.settle()
        chair.close_vote(self.ballot)
        chair.record_outcome(self.meeting, self.item, Outcome.ADOPTED, self.ballot)
        office.conclude(self.item, "Adopted as drafted.", [office.new_task("Report", "Finance", "2026-07-01")], 0)
        self.later(0.5)
        chair.close_session(self.meeting)
        self.settle()


def _published(world: World) -> tuple[str, str]:
    """A meeting with one item and its paper; the ids of both."""
    digest = hashlib.sha256(PAPER).hexdigest()
    world.hold_paper(digest)
    meeting, item = (FeedName.parse(feed).parts[0] for feed in world.publish(paper=digest))
    return meeting, item
