"""A real central store in a folder, with a founded body and people whose devices are nothing but a key and a count."""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ecabinet.application.central import Caller
from ecabinet.application.central_keys import register_keys
from ecabinet.application.central_ports import HeldPaper
from ecabinet.application.central_states import States
from ecabinet.central import storage
from ecabinet.central.administration import (
    DAY_MS,
    INVITATION_DAYS,
    Administrator,
    Founded,
    Founding,
    Invited,
    found_body,
    new_person,
)
from ecabinet.central.bootstrap import CentralStore, make_store, open_store
from ecabinet.central.folder import StoreFolder
from ecabinet.central.storage import IN_FOLDER, Storage
from ecabinet.domain.acts import Status
from ecabinet.domain.bodies import BodyState, Person, Role, SignerRole
from ecabinet.domain.feeds import ballot_feed, item_feed, meeting_feed
from ecabinet.domain.rules import Mode
from ecabinet.protocol import envelope, invitations
from ecabinet.protocol.envelope import Draft, Envelope, Head
from ecabinet.protocol.invitations import Code
from ecabinet.protocol.keys import SigningKey
from ecabinet.protocol.messages import ExchangeAnswer, ExchangeRequest, KnownHead, SentAct
from ecabinet.protocol.receipts import Receipt
from ecabinet.protocol.register_keys import RegisterKeys
from ecabinet.protocol.requests import Call, sign
from tests.s3_server import S3Server

START = 1_780_282_800_000
"""Monday 1 June 2026, 10:00 at +07:00, in ms UTC."""
HOUR = 3_600_000
PAPER = "5e" * 32


def _person(number: int, name: str, roles: set[Role], *, order: int, agency: str = "") -> Person:
    """Somebody whom every program of the tests knows by the same id."""
    made = new_person(name, roles, order=order, agency=agency)
    return replace(made, id=f"01977000-0000-7000-8000-{number:012x}")


OFFICE = _person(1, "Office", {Role.SECRETARY, Role.ADMINISTRATOR}, order=100)
CHAIR = _person(2, "Chair", {Role.CHAIR, Role.MEMBER}, order=1, agency="Government")
AN = _person(3, "An", {Role.MEMBER}, order=2, agency="Finance")
BINH = _person(4, "Binh", {Role.MEMBER}, order=3, agency="Justice")
GUEST = _person(5, "Guest", {Role.GUEST}, order=200)
PEOPLE = (CHAIR, AN, BINH, GUEST)


@dataclass
class MovableClock:
    """A clock that stands still until it is moved."""

    time: int = START

    def now(self) -> int:
        return self.time


@dataclass
class Pen:
    """A device: it counts and chains its acts, and signs requests."""

    person: Person
    body: str
    device: str = field(default_factory=envelope.new_id)
    key: SigningKey = field(default_factory=SigningKey.generate)
    seq: int = 0
    prev: str = ""
    known: Head = field(default_factory=Head)
    since: int = 0

    @property
    def caller(self) -> Caller:
        """The device as the service hands it on once its signature was checked."""
        return Caller(self.body, self.device, self.person.id, self.key.public)

    def seal(self, feed: str, kind: str, data: Mapping[str, Any] | None = None, **more: Any) -> Envelope:  # noqa: ANN401 - as `Draft`
        """The device's next act; `more` as in `Draft`."""
        sealed = self.sketch(feed, kind, data, **more)
        self.seq, self.prev = self.seq + 1, sealed.hash
        return sealed

    def sketch(self, feed: str, kind: str, data: Mapping[str, Any] | None = None, **more: Any) -> Envelope:  # noqa: ANN401 - as `Draft`
        """An act as the device's next one, that it does not count."""
        drafted = {
            "body": self.body,
            "device": self.device,
            "author": self.person.id,
            "feed": feed,
            "kind": kind,
            "data": data or {},
            "device_seq": self.seq + 1,
            "device_prev": self.prev,
            "made_at": START,
            **more,
        }
        return envelope.seal(Draft(**drafted), self.key)[1]

    def join(self, code: Code) -> Envelope:
        """The act by which the device joins."""
        laptop = {"person": self.person.id, "device": self.device, "key": self.key.public, "label": "Laptop"}
        return self.seal("body", "device.joined", invitations.vouch(laptop, self.body, code))

    def headers(self, method: str, target: str, content: bytes = b"", *, now: int = START) -> dict[str, str]:
        """The header that makes a request this device's."""
        return sign(Call.of(method, target, content), self.key, body=self.body, device=self.device, now=now)

    def request(self, *acts: Envelope, want: Mapping[str, tuple[int, str]] | None = None) -> ExchangeRequest:
        """An exchange as this device would ask for it."""
        return ExchangeRequest(
            epoch=1,
            checkpoint=KnownHead.of(self.known),
            acts=[SentAct.of(act) for act in acts],
            since=self.since,
            want=dict(want or {}),
        )


@dataclass(frozen=True)
class Template:
    """A founded body whose people have joined, to be copied by tests instead of founding it again.

    Where its storage is a database elsewhere, a test brings a copy of that database along.
    """

    root: Path
    founded: Founded
    pens: Mapping[str, Pen]
    storage: Storage = IN_FOLDER


class _Inviting(Administrator):
    """Invites everybody without a second officer: further laptops are invited by the pens of their own people."""

    def __init__(self, world: "World") -> None:
        super().__init__(world.store, world.founded.founder)
        self._world = world

    def invite(self, people: Sequence[Person], *, days: int = INVITATION_DAYS) -> tuple[Invited, ...]:
        state = self._world.state
        return tuple(
            self._by_themself(person, days)
            if any(device.is_admitted for device in state.devices_of(person.id)) and person != OFFICE
            else super(_Inviting, self).invite([person], days=days)[0]
            for person in people
        )

    def _by_themself(self, person: Person, days: int) -> Invited:
        world = self._world
        invited = Invited(world.body, world.state.name, person, Code.fresh(), world.clock.now() + days * DAY_MS)
        data = {"person": person.id, "invite_key": invited.code.key.public, "expires": invited.expires}
        world.do(world.pens[person.id], "body", "person.invited", data)
        return invited


class World:
    """The store, its clock, and one device for everybody."""

    def __init__(self, template: Template, root: Path, *, database: str = "", papers: S3Server | None = None) -> None:
        shutil.copytree(template.root, root, dirs_exist_ok=True)
        self.folder = StoreFolder(root / "store")
        if database or papers:
            self.folder.storage.unlink(missing_ok=True)
            bucket = {"papers": papers.address(), "s3": papers.settings} if papers else {}
            storage.keep(self.folder, replace(template.storage, database=database, **bucket))
        self.clock = MovableClock()
        self.store = open_store(self.folder, clock=self.clock)
        self.founded = template.founded
        self.body = self.founded.body
        self.pens = {person: replace(pen) for person, pen in template.pens.items()}
        self.office, self.chair, self.an, self.binh, self.guest = (
            self.pens[person.id] for person in (OFFICE, CHAIR, AN, BINH, GUEST)
        )

    @classmethod
    def template(cls, root: Path, storage: Storage = IN_FOLDER) -> Template:
        """Found a body and let everybody join, in a folder or where `storage` says."""
        founding = Founding(
            name="Little Cabinet",
            short_name="LC",
            founder=OFFICE,
            signers=(SignerRole(Role.SECRETARY, "Secretary"), SignerRole(Role.CHAIR, "Chair")),
            is_sample=True,
        )
        with make_store(StoreFolder(root / "store"), storage, clock=MovableClock()) as store:
            founded = found_body(store, founding, PEOPLE)
            pens = {one.person.id: Pen(one.person, founded.body) for one in founded.invited}
            for one in founded.invited:
                store.cases.decider.admit(pens[one.person.id].join(one.code))
        return Template(root, founded, pens, storage)

    @property
    def administrator(self) -> Administrator:
        """The founding device at work; who has a laptop already invites the next one themself."""
        return _Inviting(self)

    @property
    def state(self) -> BodyState:
        """The body as it is now."""
        return self.store.body(self.body)

    @property
    def keys(self) -> RegisterKeys:
        """The keys of the body's register so far."""
        with self.store.ledger.reading(self.body) as snapshot:
            return register_keys(States(self.body, snapshot, self.store.states), snapshot)

    def joined(self, person: Person, code: Code) -> Pen:
        """A device of somebody who was invited."""
        pen = Pen(person, self.body)
        self.store.cases.decider.admit(pen.join(code))
        return pen

    def invited(self, person: Person) -> Code:
        """A fresh invitation for somebody of the body."""
        return self.administrator.invite([person])[0].code

    def reopen(self) -> CentralStore:
        """The same folder under a new process's eyes: nothing remembered but what is on disk."""
        self.store.close()
        self.store = open_store(self.folder, clock=self.clock)
        return self.store

    def submit(self, pen: Pen, *sent: Envelope) -> list[Receipt]:
        """Have acts decided; their receipts."""
        submission = self.store.cases.decider.submit(pen.caller, sent)
        return [self.keys.open_receipt(act.receipt) for act in submission.acts]

    def do(self, pen: Pen, feed: str, kind: str, data: Mapping[str, Any] | None = None, **more: Any) -> Receipt:  # noqa: ANN401 - as `Draft`
        """Have an act decided that must be accepted."""
        (receipt,) = self.submit(pen, pen.seal(feed, kind, data, **more))
        assert receipt.status is Status.ACCEPTED, f"{kind}: {receipt.code}"
        return receipt

    def exchange(self, pen: Pen, *acts: Envelope, want: Mapping[str, tuple[int, str]] | None = None) -> ExchangeAnswer:
        """A whole exchange apart from HTTP."""
        request = pen.request(*acts, want=want)
        submission = self.store.cases.decider.submit(pen.caller, acts)
        return self.store.cases.reader.answer(pen.caller, request, submission)

    def hold_paper(self, sha256: str = PAPER, size: int = 1) -> None:
        """Have the store believe that it holds a paper."""
        with self.store.ledger.writing(self.body) as transaction:
            transaction.add_paper(HeldPaper(sha256, size, OFFICE.id, START))

    # Data of acts

    def open_ballot(self, *, papers: bool = True) -> str:
        """An opinion ballot of all members, over one paper; its feed."""
        feed = ballot_feed(envelope.new_id())
        self.do(self.office, feed, "ballot.opened", self.ballot(), refs=(PAPER,) if papers else ())
        return feed

    def ballot(self) -> dict[str, Any]:
        """What issuing an opinion ballot says."""
        body, days = self.state, self.state.working_days()
        today = body.local_day(self.clock.time)
        rules = body.rules_for(today)
        return {
            "parent": "body",
            "mode": "opinion",
            "title": "Draft decree",
            "question": "Do you agree?",
            "agency": "",
            "items": [],
            "electorate": [voter.to_data() for voter in body.voters()],
            "presiding": CHAIR.id,
            "rules": rules.to_data(),
            "rules_digest": rules.digest,
            "papers": [{"paper": envelope.new_id(), "version": 1, "sha256": PAPER, "title": "Draft"}],
            "working_days": 3,
            "issued_on": today.isoformat(),
            "deadline": days.instant(days.after(today, 3), 17 * 60),
            "grace_ms": 4 * HOUR,
            "silence_is_consent": int(rules.deems_silence(Mode.OPINION)),
            "quorum": {"present": 0, "needed": rules.quorum.needed(len(body.voters()))},
            "recused": [],
            "override_reason": "",
        }

    def answered(self, choice: str = "agree") -> dict[str, Any]:
        """What an answer says."""
        return {"choice": choice, "comment": "Because." if choice == "disagree" else "", "papers": [PAPER]}

    def publish(self, *, audience: tuple[str, ...] = (), paper: str = PAPER) -> tuple[str, str]:
        """A published meeting with one item and its paper; both feeds."""
        acts = self.publishing(audience=audience, paper=paper)
        for feed, kind, data, refs in acts:
            self.do(self.office, feed, kind, data, refs=refs)
        return acts[0][0], acts[1][0]

    def publishing(
        self, *, audience: tuple[str, ...] = (), paper: str = PAPER, size: int = 1000
    ) -> list[tuple[str, str, dict[str, Any], tuple[str, ...]]]:
        """The acts that publish a meeting with one item: feed, kind, data and refs."""
        meeting, item = envelope.new_id(), envelope.new_id()
        body, today = self.state, self.state.local_day(self.clock.time)
        rules = body.rules_for(today)
        entry = _entry(item)
        published = {
            "title": "Regular meeting",
            "kind": "regular",
            "number": "6",
            "starts_at": START + 24 * HOUR,
            "ends_at": START + 27 * HOUR,
            "place": "Hall",
            "chair": CHAIR.id,
            "presiding": [],
            "timezone": "Asia/Ho_Chi_Minh",
            "rules": rules.to_data(),
            "rules_digest": rules.digest,
            "convened_on": today.isoformat(),
            "members": [voter.to_data() for voter in body.voters()],
            "invited": [],
            "items": [entry],
            "stance_until": START + 20 * HOUR,
            "signers": [
                {"role": "secretary", "person": OFFICE.id, "label": "Secretary"},
                {"role": "chair", "person": CHAIR.id, "label": "Chair"},
            ],
        }
        draft = _draft(paper, size)
        text = {"question": "Adopt?", "proposed": "", "audience": list(audience), "papers": [draft], "meeting": meeting}
        return [
            (meeting_feed(meeting), "meeting.published", published, ()),
            (item_feed(item), "item.published", {**entry, **text}, (paper,)),
        ]


def _entry(item: str) -> dict[str, Any]:
    """An item as it stands on an agenda."""
    return {
        "item": item,
        "number": "1",
        "title": "Draft decree",
        "agency": "Finance",
        "minutes": 20,
        "kind": "decide",
        "confidentiality": "open",
    }


def _draft(paper: str, size: int) -> dict[str, Any]:
    """A paper of one page, of which only digest and size matter."""
    return {
        "paper": envelope.new_id(),
        "title": "Draft",
        "kind": "draft",
        "version": 1,
        "sha256": paper,
        "size": size,
        "pages": 1,
        "name": "draft.pdf",
    }
