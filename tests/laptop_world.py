"""A body with a few real laptops around a small store that decides by the real rules and can be made to lie.

The store is the protocol tests' little one with `deciding` in it: it holds the register's key, so a test can make it
say anything that a bribed operator could.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from ecabinet.application import catalogue, folding
from ecabinet.application.folding import Layer
from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_exchange import Applied
from ecabinet.application.laptop_rows import Profile
from ecabinet.application.receiving import Incoming
from ecabinet.domain import deciding, permissions
from ecabinet.domain.acts import Act, Decision, Status
from ecabinet.domain.faults import Unavailable
from ecabinet.domain.feeds import FeedName, ballot_feed, item_feed, meeting_feed
from ecabinet.domain.states import State
from ecabinet.persistence.laptop.store import STORE_NAME, create_store, open_store
from ecabinet.protocol import chain, envelope, genesis, receipts, verifying
from ecabinet.protocol.envelope import Envelope
from ecabinet.protocol.messages import (
    EnrolAnswer,
    ExchangeAnswer,
    ExchangeRequest,
    KnownHead,
    Page,
    SentAct,
    Signed,
)
from tests.protocol.little_store import START, LittleStore, a_key, an_id
from tests.protocol.little_world import Laptop as ScriptedLaptop

MEETING, ITEM, BALLOT = an_id(0x501), an_id(0x502), an_id(0x503)
MEETING_FEED, ITEM_FEED, BALLOT_FEED = meeting_feed(MEETING), item_feed(ITEM), ballot_feed(BALLOT)
PAPER = "5e" * 32
STORE_KEY = bytes(32)
HOUR = 3_600_000

OFFICE, CHAIR, SECRETARY, AN, BINH, CHI = "office", "chair", "secretary", "an", "binh", "chi"
_ROLES = {
    OFFICE: ["secretary", "administrator"],
    CHAIR: ["chair", "member"],
    SECRETARY: ["secretary"],
    AN: ["member"],
    BINH: ["member"],
    CHI: ["member"],
}
_VOTING = {CHAIR, AN, BINH, CHI}


@dataclass
class MovableClock:
    """A clock that stands still until it is moved."""

    time: int = START

    def now(self) -> int:
        return self.time


@dataclass
class NoPapers:
    """A keeper of papers with the digests it is told."""

    digests: set[str] = field(default_factory=set)
    discarded: list[str] = field(default_factory=list)
    fails: bool = False

    def has(self, sha256: str) -> bool:
        return sha256 in self.digests

    def open(self, sha256: str) -> BinaryIO:
        raise NotImplementedError(sha256)

    def discard(self, sha256: str) -> None:
        if self.fails:
            raise Unavailable("paper_not_kept")
        self.discarded.append(sha256)


class DecidingStore(LittleStore):
    """The little store with the rules in it: what is read, what is decided and who may read what is real."""

    def __init__(self, log_key: Any) -> None:  # noqa: ANN401 - as its parent
        super().__init__(log_key)
        self.states: dict[str, State] = {}
        self.moved_at: dict[str, int] = {}
        self.cleared: dict[str, set[str]] = {}
        self.epoch = 1

    def submit(self, sealed: Envelope) -> Envelope:
        """Decide an act, or answer with the receipt it got before."""
        act = envelope.peek(sealed.bytes)
        if act.id in self.by_act:
            return self.by_act[act.id]
        read = self._heads(deciding.parents_of(FeedName.parse(act.feed), self.states.get(act.feed), act))
        self.now += 1_000
        decision = Layer(self.states.get).forecast(act, self.now)
        if not decision.stands:
            read |= self._heads((act.feed,))
        return self._place(sealed, act, decision, read)

    def force(self, sealed: Envelope, status: Status = Status.ACCEPTED, read: Mapping[str, int] | None = None) -> None:
        """Take an act in whatever the rules say."""
        act = envelope.peek(sealed.bytes)
        parents = deciding.parents_of(FeedName.parse(act.feed), self.states.get(act.feed), act)
        self.now += 1_000
        seq = len(self.feeds.get(act.feed, ())) + 1
        self._place(sealed, act, Decision(status, self.now, seq=seq), read or self._heads(parents))

    def _heads(self, feeds: Iterable[str]) -> dict[str, int]:
        return {feed: len(self.feeds.get(feed, ())) for feed in feeds}

    def _place(self, sealed: Envelope, act: Act, decision: Decision, read: Mapping[str, int]) -> Envelope:
        before = self.chains.get(act.feed) or chain.start(self.body or act.hash, act.feed)
        self.body = self.body or act.hash
        stepped = chain.step(before, act.hash)
        index = self.nodes.frontier.size
        receipt = receipts.seal(receipts.issue(act, decision, chain=stepped, read=read, leaf_index=index), self.log_key)
        self.nodes.append(receipts.leaf(receipt))
        self.by_act[act.id] = receipt
        if decision.stands:
            self.chains[act.feed] = stepped
            self.feeds.setdefault(act.feed, []).append((sealed, receipt))
            self.moved_at[act.feed] = index + 1
            state = self.states.get(act.feed) or folding.start(act.feed)
            if state is not None:
                self.states[act.feed] = folding.step(state, act, decision)
        return receipt

    def reads(self, person: str, feed: str) -> bool:
        """Whether a person may read a feed now."""
        return permissions.may_read(person, FeedName.parse(feed), self.states.get)

    def serve(self, person: str, request: ExchangeRequest, page: int = 500) -> ExchangeAnswer:
        """Answer an exchange, at most so many entries a feed."""
        own = [self.submit(sent.envelope) for sent in request.acts]
        readable = {feed for feed in self.feeds if self.reads(person, feed)}
        before = self.cleared.get(person, set())
        self.cleared[person] = readable
        wanted = {feed: cursor[0] for feed, cursor in request.want.items() if feed in readable}
        pages = {feed: self._cut(feed, after, page) for feed, after in wanted.items() if self._cut(feed, after, page)}
        everything = [*own, *(receipt for found in pages.values() for _, receipt in found)]
        answer = self.answer(request.checkpoint.head)
        return changed(
            answer,
            epoch=self.epoch,
            receipts=[Signed.of(receipt) for receipt in own],
            inclusion_proof=self.batch(everything),
            changed={feed: len(self.feeds[feed]) for feed in readable if self.moved_at[feed] > request.since},
            granted=sorted(readable - before),
            withdrawn=sorted(before - readable),
            feeds={
                feed: Page(self.page(feed, wanted[feed]).entries[:page], len(self.feeds[feed]) > wanted[feed] + page)
                for feed in pages
            },
        )

    def _cut(self, feed: str, after: int, page: int) -> list[tuple[Envelope, Envelope]]:
        return self.feeds[feed][after : after + page]


def changed(message: Any, **changes: Any) -> Any:  # noqa: ANN401 - messages of several shapes
    """A message with some fields changed."""
    return type(message)(**{name: changes.get(name, getattr(message, name)) for name in message.__struct_fields__})


class LaptopWorld:
    """A founded body at its store, with the rules of a board adopted and any number of laptops."""

    roles: Mapping[str, list[str]] = _ROLES
    founder = OFFICE

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = MovableClock()
        self.store = DecidingStore(a_key(99))
        self.people = {name: an_id(0x100 + number) for number, name in enumerate(_ROLES)}
        self.devices = {name: an_id(0x200 + number) for number, name in enumerate(_ROLES)}
        self.keys = {name: a_key(10 + number) for number, name in enumerate(_ROLES)}
        self.papers: dict[str, NoPapers] = {}
        self.open_laptops: list[Laptop] = []
        self._found()
        self.office = self.scripted(OFFICE)
        self.office.seq, self.office.prev = 1, self.body
        self.chair = self.scripted(CHAIR)
        self.rules = catalogue.rule_set("board-neutral")
        self.act(self.office, "body", "rules.adopted", {"rules": self.rules.to_data(), "digest": self.rules.digest})

    def _found(self) -> None:
        data = {
            "name": "Hội đồng mẫu",
            "short_name": "HĐM",
            "sample": 1,
            "timezone": "Asia/Ho_Chi_Minh",
            "utc_offset": 420,
            "phone": "",
            "log_key": self.store.log_key.public,
            "signers": [{"role": "secretary", "label": "Thư ký"}, {"role": "chair", "label": "Chủ tịch"}],
            "founders": [
                {
                    **self.person(name),
                    "roles": roles,
                    "device": self.devices[name],
                    "key": self.keys[name].public,
                    "label": "",
                }
                for name, roles in self.roles.items()
            ],
        }
        author, device, key = self.people[self.founder], self.devices[self.founder], self.keys[self.founder]
        root, sealed = genesis.seal(data, author=author, device=device, made_at=START, key=key)
        self.body = root.body
        self.store.submit(sealed)

    def person(self, name: str) -> dict[str, Any]:
        """Somebody as acts carry them."""
        order = list(_ROLES).index(name) if name in _ROLES else 50
        return {
            "person": self.people[name],
            "name": name,
            "title": "",
            "agency": "",
            "order": order,
            "voting": int(name in _VOTING),
        }

    def no_papers(self) -> NoPapers:
        """A keeper without papers."""
        return NoPapers()

    def scripted(self, name: str) -> ScriptedLaptop:
        """Somebody's laptop that signs what it is told."""
        return ScriptedLaptop(self.people[name], self.devices[name], self.keys[name], self.body)

    def act(self, laptop: ScriptedLaptop, feed: str, kind: str, data: dict[str, Any], **more: Any) -> Envelope:  # noqa: ANN401
        """An act of a scripted laptop that the store must accept."""
        sealed = laptop.seal(feed, kind, data, **{"made_at": self.clock.now(), **more})
        receipt = receipts.read(self.store.submit(sealed).bytes)
        assert receipt.status is Status.ACCEPTED, receipt.code
        return sealed

    def publish_meeting(self) -> None:
        """One meeting with one item and one paper, published."""
        meeting = {
            "title": "Phiên họp mẫu",
            "kind": "regular",
            "starts_at": START + 24 * HOUR,
            "ends_at": START + 26 * HOUR,
            "place": "",
            "number": "1",
            "chair": self.people[CHAIR],
            "presiding": [self.people[CHAIR]],
            "timezone": "Asia/Ho_Chi_Minh",
            "rules": self.rules.to_data(),
            "rules_digest": self.rules.digest,
            "convened_on": "2026-11-18",
            "members": [self.person(name) for name in _ROLES if name in _VOTING],
            "invited": [],
            "items": [self._item()],
            "stance_until": START + 20 * HOUR,
            "signers": [
                {"role": "secretary", "person": self.people[SECRETARY], "label": "Thư ký"},
                {"role": "chair", "person": self.people[CHAIR], "label": "Chủ tịch"},
            ],
        }
        self.act(self.office, MEETING_FEED, "meeting.published", meeting)
        dossier = {"meeting": MEETING, "question": "?", "proposed": "", "audience": [], "papers": [self._paper()]}
        self.act(self.office, ITEM_FEED, "item.published", {**self._item(), **dossier}, refs=(PAPER,))

    def _item(self) -> dict[str, Any]:
        return {
            "item": ITEM,
            "number": "1",
            "title": "Nội dung mẫu",
            "agency": "",
            "minutes": 10,
            "kind": "decide",
            "confidentiality": "open",
        }

    def _paper(self) -> dict[str, Any]:
        return {
            "paper": an_id(0x504),
            "title": "Dự thảo",
            "kind": "draft",
            "version": 1,
            "sha256": PAPER,
            "size": 77,
            "pages": 3,
            "name": "du-thao.pdf",
        }

    def call_the_roll(self) -> None:
        """Every member is in the room."""
        present = [
            {"person": self.people[name], "status": "room", "stand_in": ""} for name in _ROLES if name in _VOTING
        ]
        self.act(self.office, MEETING_FEED, "attendance.recorded", {"entries": present})

    def open_vote(self) -> None:
        """The session opened with everybody there, and a vote on the item."""
        self.call_the_roll()
        self.act(self.chair, MEETING_FEED, "meeting.opened", {"override_reason": ""})
        self.act(
            self.chair,
            BALLOT_FEED,
            "ballot.opened",
            {
                "parent": MEETING_FEED,
                "mode": "session",
                "title": "Biểu quyết",
                "question": "Thông qua?",
                "agency": "",
                "items": [ITEM],
                "electorate": [self.person(name) for name in _ROLES if name in _VOTING],
                "presiding": self.people[CHAIR],
                "rules": self.rules.to_data(),
                "rules_digest": self.rules.digest,
                "papers": [],
                "working_days": 0,
                "issued_on": "",
                "deadline": 0,
                "grace_ms": 0,
                "silence_is_consent": 0,
                "quorum": {"present": 4, "needed": 2},
                "recused": [],
                "override_reason": "",
            },
        )

    def laptop(self, name: str) -> Laptop:
        """Somebody's laptop: made and joined when first asked for, opened again later."""
        folder = self.folder / name
        papers = self.papers.setdefault(name, NoPapers())
        is_new = not (folder / STORE_NAME).exists()
        store = create_store(folder, STORE_KEY) if is_new else open_store(folder, STORE_KEY)
        if is_new:
            with store.writing() as writing:
                writing.put_profile(
                    Profile(
                        self.body, self.people[name], self.devices[name], self.keys[name].public, "http://localhost", ""
                    )
                )
        laptop = Laptop.open(store, self.keys[name], self.clock, papers)
        self.open_laptops.append(laptop)
        if is_new:
            self.enrol(laptop)
        return laptop

    def enrol(self, laptop: Laptop) -> None:
        """Hand a laptop the body's feed."""
        found = self.store.feeds["body"]
        answer = EnrolAnswer(
            epoch=self.store.epoch,
            now=self.store.now,
            receipt=Signed.of(found[0][1]),
            body=self.store.page("body"),
            checkpoint=self.store.note,
            inclusion_proof=self.store.batch([receipt for _, receipt in found]),
        )
        _, proven = verifying.check_enrolment(answer, self.body)
        laptop.exchange.apply(Incoming.enrolled(answer, proven, self.clock.now()))

    def crash(self, laptop: Laptop) -> None:
        """End a laptop's program without letting it say goodbye."""
        self.open_laptops.remove(laptop)
        laptop._core.store.close()

    def close(self) -> None:
        """Close every laptop that is open."""
        for laptop in self.open_laptops:
            laptop.close()


def ask(laptop: Laptop, also: Iterable[str] = ()) -> ExchangeRequest:
    """What a laptop asks next."""
    memory = laptop.exchange.memory
    wanted = laptop.exchange.wanted(tuple(also))
    return ExchangeRequest(
        epoch=memory.epoch,
        checkpoint=KnownHead.of(memory.head),
        acts=[SentAct.of(outgoing.envelope) for outgoing in laptop.exchange.batch().acts],
        since=memory.since,
        want={feed: (cursor.seq, cursor.chain.hex()) for feed, cursor in wanted.items()},
    )


def hear(laptop: Laptop, request: ExchangeRequest, answer: ExchangeAnswer) -> Applied:
    """Let a laptop take an answer in."""
    proven = verifying.check_exchange(answer, request.checkpoint.head, laptop.exchange.trust)
    return laptop.exchange.apply(Incoming.exchanged(answer, proven, request, laptop.now()))


def exchange(world: LaptopWorld, *laptops: Laptop, rounds: int = 3, page: int = 500) -> None:
    """Let laptops exchange until it is quiet."""
    for _ in range(rounds):
        for laptop in laptops:
            request = ask(laptop)
            hear(laptop, request, world.store.serve(laptop.me, request, page))


def comment(number: int, text: str = "Đề nghị làm rõ.") -> dict[str, Any]:
    """The data of a comment to all."""
    return {"comment": an_id(0x900 + number), "audience": "all", "text": text, "tier": "should", "proposed_wording": ""}


def answer(choice: str = "agree") -> dict[str, Any]:
    """The data of an answer in session."""
    return {"choice": choice, "comment": "", "papers": []}
