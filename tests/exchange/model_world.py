"""One body in one process: the real store behind its real HTTP application, real laptops, and a line that misbehaves.

Nothing is simulated but time, the network and death. Whatever passes over the line is written down (`books.Log`) and
held against who may read what at that moment.
"""

import asyncio
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, TypeVar

import httpx2

from ecabinet.application import joining
from ecabinet.application.central_states import StateCache, States
from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Pending, Recorded
from ecabinet.application.ports import PaperKeeper
from ecabinet.application.private_handing import Courier
from ecabinet.application.private_notes import PrivateNotes
from ecabinet.application.receiving import Incoming
from ecabinet.domain.authority import Actor, Read, authorise
from ecabinet.domain.bodies import Person, Role
from ecabinet.domain.faults import Fault, Refused, Unavailable
from ecabinet.domain.feeds import BODY_FEED, FeedName
from ecabinet.persistence.laptop.store import create_store, open_store
from ecabinet.protocol import envelope, messages, receipts, verifying
from ecabinet.protocol.invitations import Code, Invitation
from ecabinet.protocol.keys import SigningKey
from ecabinet.protocol.messages import EnrolAnswer, EnrolRequest, ExchangeAnswer, ExchangeRequest
from ecabinet.service.app import create_app
from ecabinet.service.services import Services, UseCases
from ecabinet.sync import enrolling
from ecabinet.sync.exchanging import EXCHANGE, Exchanger
from ecabinet.sync.link import Watched
from ecabinet.sync.wire import Identity, Wire
from tests.central.store_world import AN, BINH, CHAIR, GUEST, OFFICE, MovableClock, Template, World
from tests.exchange import model_private
from tests.exchange.books import Books, Disclosure, LaptopBook, Log, Probe, Shown, StoreBook
from tests.exchange.model_line import ADDRESS, InlineServices, Letter, Line, Mishap, asked_of
from tests.exchange.mortal import Fuse, LaptopDiedError, MortalStore, StoreDiedError, make_mortal, trust_the_power
from tests.exchange.properties import AT_REST, Property, check
from tests.laptop_world import NoPapers

T = TypeVar("T")
STORE_KEY: Final = bytes(range(32))
SEATS: Final = (
    ("office", OFFICE),
    ("chair", CHAIR),
    ("an", AN),
    ("an at home", AN),
    ("binh", BINH),
    ("guest", GUEST),
)
"""Who sits at which laptop; Binh is made a secretary too, so that two people edit one agenda."""
_TO_PEOPLE: Final = frozenset({"device_revoked", "device_disputed"})
_MOST_ROUNDS = 12
MOST_SEATS: Final = 9
"""How many laptops there may be."""
FURTHER: Final = "further"
"""Begins the names of those that come in later."""


@dataclass
class OwnClock:
    """A laptop's clock, wrong by some milliseconds."""

    true: MovableClock
    wrong_by: int = 0

    def now(self) -> int:
        """What the laptop believes."""
        return self.true.now() + self.wrong_by


class Seat:
    """Somebody at a laptop: a profile on disk, a program, a line."""

    def __init__(self, name: str, person: Person, key: SigningKey, folder: Path, model: "Model") -> None:
        self.name = name
        self.person = person
        self.key = key
        self.folder = folder
        self.fuse = Fuse(LaptopDiedError)
        self.line = Line(model.deliver)
        self.clock = OwnClock(model.world.clock)
        self.papers: PaperKeeper = NoPapers()
        self.laptop: Laptop
        self.notes: PrivateNotes
        self._log = model.log

    def begin(self, invitation: Invitation) -> None:
        """Open the laptop for the first time."""
        store = create_store(self.folder, STORE_KEY)
        joining.begin(store, invitation, self.key, self.name, self.clock)
        store.close()
        self.open()
        enrolling.join(self.laptop, self.wire)
        self.exchange()

    def open(self) -> None:
        """Start the program."""
        store = open_store(self.folder, STORE_KEY)
        trust_the_power(store._engine)
        self.laptop = Laptop.open(MortalStore(store, self.fuse), self.key, self.clock, self.papers)
        self.laptop.subscribe(Courier(self.laptop).on_changed)
        self.notes = PrivateNotes(self.laptop)

    def die(self) -> None:
        """End the program without a farewell, and start it again."""
        self.fuse.left = 0
        self.laptop._core.store.close()
        self.open()

    @property
    def wire(self) -> Wire:
        """The laptop's line, its requests signed."""
        profile = self.laptop.profile
        identity = Identity(profile.body, profile.device, self.key)
        offset = self.laptop.memory.clock_offset
        return Wire(self.line, identity, self.clock, Watched(value=True), offset)  # type: ignore[arg-type]

    def exchange(self) -> None:
        """Exchange until nothing is left; raises as the exchanger does."""
        Exchanger(self.laptop.exchange, self.wire, self.laptop.now, lambda: None).exchange()

    def try_exchange(self) -> str:
        """Exchange if line and store allow, and outlive the program's end; the code of what was in the way."""
        try:
            self.exchange()
        except Fault as fault:
            return fault.code
        except LaptopDiedError:
            self.die()
        return ""

    def record(self, feed: str, kind: str, data: Mapping[str, Any], **more: Any) -> Recorded | None:  # noqa: ANN401 - as `Laptop.record`
        """Do something; what the program said was recorded is expected to arrive."""
        try:
            recorded = self.laptop.record(feed, kind, data, **more)
        except LaptopDiedError:
            self.die()
            return None
        except Refused as fault:
            if fault.code != "device_fork":
                raise
            return None
        self._log.record(self.laptop.device, recorded.act.id, recorded.act.hash)
        return recorded

    def submit(self, feed: str, kind: str, data: Mapping[str, Any], **more: Any) -> Pending | None:  # noqa: ANN401 - as `Laptop.record_later`
        """Submit something that can still be taken back."""
        try:
            return self.laptop.record_later(feed, kind, data, **more)
        except LaptopDiedError:
            self.die()
        return None

    def confide(self, work: Callable[[PrivateNotes], T]) -> T | None:
        """Do something with one's private notes; None where the program ended over it, or is a copy of another."""
        try:
            return work(self.notes)
        except LaptopDiedError:
            self.die()
        except Refused as fault:
            if fault.code != "device_fork":
                raise
        return None

    def flush(self, *, all_of_it: bool) -> None:
        """Make acts of what is due, or of everything."""
        try:
            if all_of_it:
                self.laptop.flush_pending()
            else:
                self.laptop.flush_due()
        except LaptopDiedError:
            self.die()

    def hear(self, letter: Letter) -> str:
        """Take in an answer that was long on its way; why it was turned away, if it was."""
        answer = messages.decode_answer(letter.answer, ExchangeAnswer)
        side = self.laptop.exchange
        try:
            proven = verifying.check_exchange(answer, letter.asked.checkpoint.head, side.trust)
            side.apply(Incoming.exchanged(answer, proven, letter.asked, self.laptop.now()))
        except Refused as fault:
            return fault.code
        except LaptopDiedError:
            self.die()
        return ""

    def book(self) -> LaptopBook:
        """All that the laptop keeps, with what its program shows, and its papers."""
        book = LaptopBook.read(self.name, self.laptop._core.store, self.laptop.confirmed)
        with self.laptop._core.store.reading() as reading:
            named = [row.sha256 for row in reading.papers() if self.papers.has(row.sha256)]
        shown = tuple(Shown(note.author, note.share, note.content["text"]) for note in self.notes.notes(BODY_FEED))
        return replace(book, papers={digest: self.papers.open(digest).read() for digest in named}, shown=shown)


@dataclass(frozen=True)
class Scene:
    """A founded body with everybody's laptops, to be copied instead of made again."""

    root: Path
    world: Template
    keys: tuple[SigningKey, ...]

    @classmethod
    def make(cls, root: Path, begin: "Callable[[Model], None]") -> "Scene":
        """Found the body, let everybody join, and let them begin."""
        scene = cls(root, World.template(root), tuple(SigningKey.generate() for _ in SEATS))
        model = Model(scene, root / "first", is_new=True)
        begin(model)
        model.settle_and_check()
        pens = {person: replace(pen) for person, pen in model.world.pens.items()}
        model.close()
        shutil.rmtree(root / "store")
        (root / "first" / "store").rename(root / "store")
        (root / "first" / "laptops").rename(root / "laptops")
        return replace(scene, world=Template(root, scene.world.founded, pens))


class Model:
    """The body at work."""

    def __init__(self, scene: Scene, root: Path, *, is_new: bool = False) -> None:
        self.root = root
        self.log = Log()
        self.world = World(Template(scene.root, scene.world.founded, scene.world.pens), root)
        self.fuse = Fuse(StoreDiedError)
        self.deaths = 0
        self.sheets: dict[str, list[Code]] = {}
        self.probes: tuple[Probe, ...] = ()
        self._loop = asyncio.new_event_loop()
        self._seen = StateCache()
        self._set_up()
        if not is_new:
            shutil.copytree(scene.root / "laptops", root / "laptops", dirs_exist_ok=True)
        self.seats = [
            Seat(name, person, key, root / "laptops" / name, self)
            for (name, person), key in zip(SEATS, scene.keys, strict=True)
        ]
        for seat in self.seats:
            if is_new:
                (invited,) = self.world.administrator.invite([seat.person])
                seat.begin(invited.to(ADDRESS))
            else:
                seat.open()
        if is_new:
            self._begin()
        self.began_at = self.size
        self.office, self.chair, self.an, self.an_at_home, self.binh, self.guest = self.seats

    def _begin(self) -> None:
        """What is there before anything happens: a second secretary, papers, a meeting with one item."""
        both = {**BINH.to_data(), "roles": [Role.MEMBER, Role.SECRETARY]}
        self.world.do(self.world.office, "body", "person.changed", both)
        for number in range(PAPERS):
            self.world.hold_paper(paper(number))
        self.world.hold_paper()
        self.world.publish()
        self.settle()

    def _set_up(self) -> None:
        """Run the store's program on what is on its disk."""
        trust_the_power(self.world.store.ledger._engine)
        make_mortal(self.world.store, self.fuse)
        self._services = self.services()
        self._app = create_app(self._services)

    def join_further(self, inviter: Seat) -> bool:
        """Let a person's laptop invite a further one, which joins, and the Secretariat hear of it; false where not."""
        if not self._has_room or not inviter.line.is_on or inviter.laptop.memory.stopped:
            return False
        code, expires = self._invite(inviter, inviter.person)
        try:
            inviter.exchange()
        except Fault:
            return False
        return self._take_in(inviter.person, code, expires)

    def join_by_officers(self, person: Person, *, seconded: bool) -> bool:
        """Have the Secretariat invite a further laptop in somebody's name, and another officer second it or not."""
        if not self._has_room:
            return False
        code, expires = self._invite(self.office, person)
        try:
            self.office.exchange()
            for other in (self.binh, self.chair) if seconded else ():
                other.exchange()
                other.record(BODY_FEED, "invitation.seconded", {"invite_key": code.key.public})
                other.exchange()
        except Fault:
            return False
        return self._take_in(person, code, expires)

    @property
    def _has_room(self) -> bool:
        return len(self.seats) < MOST_SEATS

    def _invite(self, inviter: Seat, person: Person) -> tuple[Code, int]:
        code, expires = Code.fresh(), self.world.clock.now() + 14 * 24 * 3_600_000
        said = {"person": person.id, "invite_key": code.key.public, "expires": expires}
        inviter.record(BODY_FEED, "person.invited", said)
        return code, expires

    def _take_in(self, person: Person, code: Code, expires: int) -> bool:
        name, folder = f"{FURTHER} {person.name} {len(self.seats)}", self.root / "laptops" / new_id()
        seat = Seat(name, person, SigningKey.generate(), folder, self)
        try:
            seat.begin(Invitation(code, self.world.body, "LC", ADDRESS, "", person.id, person.name, expires))
        except Fault:
            seat.laptop._core.store.close()
            return False
        self.seats.append(seat)
        self.office.try_exchange()
        return True

    def services(self) -> Services:
        """The store's services, as a new program has them."""
        cases = self.world.store.cases
        assert isinstance(cases, UseCases)
        return InlineServices(cases)

    def restart(self) -> None:
        """End the store's program, and start it again."""
        self.fuse.left = 0
        self.world.reopen()
        self._set_up()

    def deliver(self, request: httpx2.Request) -> httpx2.Response:
        """Have a request answered by the store, whose program may end over it."""
        try:
            response = self._loop.run_until_complete(asked_of(self._app, request))
        except StoreDiedError:
            self.deaths += 1
            self.restart()
            raise httpx2.ReadError("the store is gone") from None
        if response.is_success:
            self._watch(request, response.content)
        return response

    def _watch(self, request: httpx2.Request, content: bytes) -> None:
        """Write down what an answer says, and what it says to whom that may not hear it."""
        target = request.url.raw_path.decode("ascii")
        if target == EXCHANGE:
            asked = messages.decode_request(request.content, ExchangeRequest)
            answer = messages.decode_answer(content, ExchangeAnswer)
            self.log.answers += 1
            for sent, receipt in zip(asked.acts, answer.receipts, strict=True):
                self.log.answer(sent.envelope, receipt.envelope)
            self._watch_names(request, answer)
        elif target == enrolling.ENROL:
            joined = messages.decode_request(request.content, EnrolRequest)
            self.log.answer(joined.act.envelope, messages.decode_answer(content, EnrolAnswer).receipt.envelope)

    def _watch_names(self, request: httpx2.Request, answer: ExchangeAnswer) -> None:
        device = request.headers["Authorization"].partition("device=")[2].partition(",")[0]
        said = {**dict.fromkeys(answer.changed, "its name"), **dict.fromkeys(answer.granted, "that it is granted")}
        said |= dict.fromkeys((feed for feed, page in answer.feeds.items() if page.entries), "its acts")
        with self.world.store.ledger.reading(self.world.body) as snapshot:
            states = States(self.world.body, snapshot, self._seen)
            known = states.body().devices[device]
            farewell = {BODY_FEED} if _is_farewell(answer, known.shut_out_by) else set()
            for feed, what in said.items():
                name = FeedName.parse(feed)
                cleared = authorise(Actor(known.person, device), Read(name), states.existing)
                cleared = cleared and model_private.is_theirs(name, known.person, states.body())
                if not (known.is_admitted and cleared) and feed not in farewell:
                    self.log.disclosed.append(Disclosure(device, feed, what))
        states.publish()

    def settle(self) -> None:
        """Let the network heal and everybody exchange until nothing moves any more."""
        self.probes = ()
        self._exchange_all()

    def _exchange_all(self) -> None:
        self.fuse.left = 0
        for seat in self.seats:
            seat.fuse.left, seat.line.is_on, seat.line.next = 0, True, Mishap.NONE
            seat.flush(all_of_it=True)
        before = None
        for _ in range(_MOST_ROUNDS):
            for seat in self.seats:
                try:
                    seat.exchange()
                except (Refused, Unavailable) as fault:
                    if fault.code not in _TO_PEOPLE | {seat.laptop.memory.stopped}:
                        raise
            now = [seat.laptop._core.view.cursors for seat in self.seats]
            if now == before:
                return
            before = now

    @property
    def size(self) -> int:
        """How many receipts the store's register holds."""
        with self.world.store.ledger.reading(self.world.body) as snapshot:
            return snapshot.register().size

    def books(self) -> Books:
        """All that the properties are asserted of."""
        ledger = self.world.store.ledger
        with ledger.reading(self.world.body) as snapshot:
            store = StoreBook.read(ledger._engine, snapshot, self.world.body)
        return Books(store, [seat.book() for seat in self.seats], self.log, model_private.secrets_of(self))

    def check(self, properties: tuple[Property, ...] = AT_REST) -> None:
        """Assert properties of how things are."""
        check(self.books(), properties)

    def settle_and_check(self) -> None:
        """Assert everything once all is quiet; who keeps private notes writes one, and it is seen who can read it."""
        self.settle()
        self.probes = model_private.probe(self)
        self._exchange_all()
        self.check()

    def back_up(self) -> bytes:
        """The store's database as it is now."""
        self.world.store.close()
        copy = self.world.folder.database.read_bytes()
        self.restart()
        return copy

    def restore(self, copy: bytes) -> None:
        """Put an old database back."""
        self.world.store.close()
        for file in self.world.folder.root.glob(f"{self.world.folder.database.name}*"):
            file.unlink()
        self.world.folder.database.write_bytes(copy)
        self._seen = StateCache()
        self.restart()

    def close(self) -> None:
        """Close everything; nothing of it is needed any more."""
        for seat in self.seats:
            seat.laptop._core.store.close()
        self.world.store.close()
        self._loop.close()


PAPERS: Final = 8
"""How many papers the store holds from the beginning."""


def paper(number: int) -> str:
    """The digest of one of the papers."""
    return f"{number % PAPERS + 1:064x}"


def new_id() -> str:
    """As acts name things."""
    return envelope.new_id()


def _is_farewell(answer: ExchangeAnswer, shut_out_by: int) -> bool:
    """Whether an answer tells nothing of the body behind the act that shut the laptop out: so much it may still see."""
    page = answer.feeds.get(BODY_FEED)
    last = receipts.read(page.entries[-1].receipt.bytes).seq if page and page.entries else 0
    return max(last, answer.changed.get(BODY_FEED, 0)) <= shut_out_by
