"""What the properties are asserted of: the store's database, every laptop's, and what was said on the line.

Each book is read from where the thing lies, past everything that a program keeps in its memory, so that the same
properties hold of a model in one process and of files that programs left behind.
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Any

from sqlalchemy import Engine, select

from ecabinet.application import folding
from ecabinet.application.central_ports import FeedHead, StoredAct
from ecabinet.application.central_recovery_ports import RecoverySnapshot
from ecabinet.application.laptop_rows import Cursor, Discrepancy, Entry, Memory, OwnRow, PendingRow, Profile
from ecabinet.application.ports import LaptopStore
from ecabinet.domain import deciding
from ecabinet.domain.authority import Actor, Read, authorise
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.feeds import BODY_FEED, FeedName
from ecabinet.domain.states import State
from ecabinet.persistence.central import tables
from ecabinet.protocol import envelope, keys, merkle, receipts, recovery
from ecabinet.protocol.envelope import Envelope
from ecabinet.protocol.hpke import WrapKey
from ecabinet.protocol.receipts import Receipt
from ecabinet.protocol.recovery import Statement

_ALL = 1 << 30


@dataclass(frozen=True)
class StoreBook:
    """Everything that a central store keeps of one body: every act it ever answered for, with its receipt.

    `answers` names, per feed and person, the act that the database holds to be their answer; `lost` are the numbers of
    receipts that no recovery brought back, as the store's own statements have it, and `recovered` the sizes of the
    register when a recovery ended.
    """

    body: str
    epoch: int
    size: int
    root: str
    log_key: str
    acts: Mapping[str, StoredAct]
    heads: Mapping[str, FeedHead]
    answers: Mapping[tuple[str, str], str]
    lost: frozenset[int] = frozenset()
    recovered: tuple[int, ...] = ()

    @classmethod
    def read(cls, engine: Engine, snapshot: RecoverySnapshot, body: str) -> "StoreBook":
        """The book of a body; acts and answers are read row by row, everything else as the store reads it."""
        act, answer = tables.Act.__table__, tables.Answer.__table__
        with engine.connect() as connection:
            rows = connection.execute(select(act).where(act.c.body == body)).all()
            answers = connection.execute(select(answer).where(answer.c.body == body)).all()
        register = snapshot.register()
        stored = {row.act: _stored(row) for row in rows}
        genesis = min(stored.values(), key=lambda one: one.leaf_index)
        log_key = json.loads(genesis.envelope.bytes)["data"]["log_key"]
        signers = [log_key, *_further_keys(stored.values())]
        statements = [_statement(one, body, signers) for one in snapshot.statements(0)]
        return cls(
            body=body,
            epoch=register.epoch,
            size=register.size,
            root=merkle.root(snapshot, register.size).hex(),
            log_key=log_key,
            lost=frozenset(leaf for one in statements for start, end in one.lost for leaf in range(start, end)),
            recovered=tuple(one.head.size for one in statements),
            acts=stored,
            heads={head.feed: head for head in snapshot.moved(0)},
            answers={(row.feed, row.person): row.act for row in answers},
        )

    @cached_property
    def by_leaf(self) -> tuple[StoredAct, ...]:
        """All acts in the register's order."""
        return tuple(sorted(self.acts.values(), key=lambda one: (one.leaf_index, one.id)))

    @cached_property
    def feeds(self) -> Mapping[str, tuple[StoredAct, ...]]:
        """The acts that took a place, by feed and in its order."""
        found: dict[str, list[StoredAct]] = {}
        for one in self.by_leaf:
            if one.seq:
                found.setdefault(one.feed, []).append(one)
        return {feed: tuple(sorted(acts, key=lambda one: one.seq)) for feed, acts in found.items()}

    @cached_property
    def leaf_hashes(self) -> tuple[bytes, ...]:
        """The hashes of the register's leaves: of receipts, and of the marks where one was lost."""
        found = {leaf: recovery.lost_leaf(self.body, leaf) for leaf in self.lost}
        found |= {one.leaf_index: receipts.leaf(one.receipt) for one in self.by_leaf}
        return tuple(found[leaf] for leaf in sorted(found))

    def root_at(self, size: int) -> str:
        """The root of the register's first receipts, from the receipts themselves; empty where there are fewer."""
        if size > len(self.leaf_hashes):
            return ""
        return _root(self.leaf_hashes[:size]).hex()

    @cached_property
    def states(self) -> Mapping[str, State]:
        """Every feed folded anew from what is kept."""
        return {feed: _folded(feed, acts) for feed, acts in self.feeds.items()}

    @property
    def people(self) -> BodyState:
        """The body's people and laptops."""
        state = self.states[BODY_FEED]
        assert isinstance(state, BodyState)
        return state

    def reads(self, person: str, device: str, feed: str) -> bool:
        """Whether a laptop may read a feed now."""
        known = self.people.devices.get(device)
        admitted = known is not None and known.is_admitted
        asked = Read(FeedName.parse(feed))
        return admitted and feed in self.states and authorise(Actor(person, device), asked, self.states.get)


@dataclass(frozen=True, slots=True)
class Shown:
    """A private note that a laptop shows: whose it is, with whom it is shared, and what it says."""

    author: str
    share: str
    text: str


@dataclass(frozen=True)
class LaptopBook:
    """Everything that one laptop keeps, `folded`, the states that its program shows of it, its papers, and notes."""

    name: str
    profile: Profile
    memory: Memory
    cursors: Mapping[str, Cursor]
    feeds: Mapping[str, tuple[Entry, ...]]
    own: tuple[OwnRow, ...]
    pending: tuple[PendingRow, ...]
    discrepancies: tuple[Discrepancy, ...]
    folded: Mapping[str, State | None] = field(default_factory=dict)
    papers: Mapping[str, bytes] = field(default_factory=dict)
    shown: tuple[Shown, ...] = ()

    @classmethod
    def read(
        cls, name: str, store: LaptopStore, confirmed: Callable[[str], State | None] | None = None
    ) -> "LaptopBook":
        """The book of a laptop; `confirmed` gives the states that the running program shows, if one is running."""
        with store.reading() as reading:
            cursors = dict(reading.cursors())
            rows = {row.device_seq: row for row in (*reading.outbox(), *reading.delivered(_ALL))}
            profile = reading.profile()
            assert profile is not None, name
            book = cls(
                name=name,
                profile=profile,
                memory=reading.memory(),
                cursors=cursors,
                feeds={feed: tuple(reading.entries(feed)) for feed, cursor in cursors.items() if cursor.seq},
                own=tuple(rows[seq] for seq in sorted(rows)),
                pending=tuple(reading.pending()),
                discrepancies=tuple(reading.discrepancies()),
            )
        show = confirmed or (lambda feed: folding.fold(feed, book.feeds[feed]))
        return replace(book, folded={feed: show(feed) for feed in book.feeds})

    @property
    def undelivered(self) -> tuple[OwnRow, ...]:
        """What its outbox still holds."""
        return tuple(row for row in self.own if row.undelivered)

    def kept(self) -> Iterator[tuple[str, Envelope]]:
        """Every receipt it holds, with the id of the act it is for."""
        yield from ((row.act_id, row.receipt) for row in self.own if row.receipt)
        yield from ((entry.act.id, entry.receipt) for entries in self.feeds.values() for entry in entries)


@dataclass(frozen=True, slots=True)
class Disclosure:
    """A name or an entry of a feed that left the store for a laptop whose person was not cleared for it."""

    device: str
    feed: str
    what: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A receipt that the store gave out: the promise to whoever heard it."""

    act: Envelope
    receipt: Envelope


@dataclass
class Log:
    """What was said on the line, whether or not anybody heard it.

    `recorded` are acts that a laptop said were on its disk, with their hashes; `answered` the receipts that the store
    gave out, by act.
    """

    answered: dict[str, Answered] = field(default_factory=dict)
    contradicted: list[str] = field(default_factory=list)
    disclosed: list[Disclosure] = field(default_factory=list)
    recorded: dict[str, dict[str, str]] = field(default_factory=dict)
    answers: int = 0

    def answer(self, act: Envelope, receipt: Envelope) -> None:
        """Note a receipt; a second one for the same act must be the first."""
        known = self.answered.setdefault(parsed(receipt).act_id, Answered(act, receipt))
        if known != Answered(act, receipt):
            self.contradicted.append(parsed(receipt).act_id)

    def forget_unheard(self, heard: Collection[str], kept: Collection[str]) -> None:
        """Forget receipts that an old backup lacks and that nobody ever heard: nobody can bring those back."""
        self.answered = {act: one for act, one in self.answered.items() if act in heard or act in kept}

    def record(self, device: str, act: str, act_hash: str) -> None:
        """Note an act that a laptop called recorded."""
        self.recorded.setdefault(device, {})[act] = act_hash


@dataclass(frozen=True, slots=True)
class Probe:
    """A private note that somebody wrote once all was quiet, to see who can read it."""

    note: str
    person: str
    device: str
    share: str
    text: str


@dataclass(frozen=True)
class Secrets:
    """What nobody but the people themselves knows: words of their notes, and the keys that open them.

    One of `marks` is in every note however it is spelt, `keys` are by their public half, `disk` is all on the store's.
    """

    marks: tuple[bytes, ...] = ()
    disk: bytes = b""
    keys: Mapping[str, WrapKey] = field(default_factory=dict)
    probes: Sequence[Probe] = ()


@dataclass(frozen=True)
class Books:
    """All that the properties are asserted of."""

    store: StoreBook
    laptops: Sequence[LaptopBook]
    log: Log = field(default_factory=Log)
    secrets: Secrets = field(default_factory=Secrets)

    def in_touch(self) -> Iterator[LaptopBook]:
        """Laptops that still exchange: neither stopped nor shut out of the body."""
        for laptop in self.laptops:
            known = self.store.people.devices.get(laptop.profile.device)
            if known is not None and known.is_admitted and not laptop.memory.stopped:
                yield laptop


@lru_cache(maxsize=1 << 16)
def _read(data: bytes) -> Any:  # noqa: ANN401 - as JSON has it
    return json.loads(data)


def value(act: Envelope | StoredAct | Entry) -> Any:  # noqa: ANN401 - as JSON has it
    """What an act says, read by nothing of ours."""
    sealed = act if isinstance(act, Envelope) else act.envelope if isinstance(act, StoredAct) else act.act.envelope
    return _read(sealed.bytes)


@lru_cache(maxsize=1 << 16)
def parsed(receipt: Envelope) -> Receipt:
    """What a receipt says; its signature is another question."""
    return receipts.read(receipt.bytes)


def _stored(row: Any) -> StoredAct:  # noqa: ANN401 - a row of a table
    return StoredAct(
        id=row.act,
        hash=row.hash,
        device=row.device,
        device_seq=row.device_seq,
        feed=row.feed,
        seq=row.seq or 0,
        leaf_index=row.leaf_index,
        envelope=Envelope(row.content, row.signature),
        receipt=Envelope(row.receipt, row.receipt_signature),
    )


@lru_cache(maxsize=1 << 10)
def _folded(feed: str, acts: tuple[StoredAct, ...]) -> State:
    state = deciding.initial(FeedName.parse(feed))
    for one in acts:
        state = deciding.evolve(state, envelope.peek(one.envelope.bytes), parsed(one.receipt).decision)
    return state


def _further_keys(acts: Iterable[StoredAct]) -> Iterator[str]:
    """The keys that the register was to have, whether or not they came into force."""
    found = (_read(one.envelope.bytes) for one in acts if one.feed == BODY_FEED and one.seq)
    return (act["data"]["log_key"] for act in found if act["kind"] == "log_key.changed")


def _statement(sealed: Envelope, body: str, signers: Sequence[str]) -> Statement:
    signer = next(key for key in signers if keys.verify(key, keys.RECOVERY, sealed.bytes, sealed.sig))
    return recovery.open_statement(sealed, body, signer)


def _root(leaves: Sequence[bytes]) -> bytes:
    """RFC 6962's definition of the tree, word by word."""
    if len(leaves) <= 1:
        return leaves[0] if leaves else merkle.EMPTY_ROOT
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return merkle.node_hash(_root(leaves[:half]), _root(leaves[half:]))
