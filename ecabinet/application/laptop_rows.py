"""What a laptop keeps, as plain values: the rows that the engine and its store exchange."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from ecabinet.domain.acts import Act
from ecabinet.protocol import chain
from ecabinet.protocol.envelope import Envelope, Head


class Standing(StrEnum):
    """How far an act of this laptop has come."""

    WAITING = "waiting"
    SENT = "sent"
    RECEIVED = "received"
    CONFLICT = "conflict"
    REFUSED = "refused"


class PaperState(StrEnum):
    """Where the bytes of a paper are, seen from this laptop.

    AWAITED are announced, but the store does not have them yet; REJECTED were offered to the store, which said no.
    """

    WANTED = "wanted"
    AWAITED = "awaited"
    HERE = "here"
    TO_UPLOAD = "to_upload"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Profile:
    """Who this laptop belongs to and which central store it talks to.

    `device_key` is the public key; `fingerprint` the SHA-256 of the store's TLS certificate in hex, empty where a
    public authority vouches for it. `joined_at` is 0 until the store has answered the joining.
    """

    body: str
    person: str
    device: str
    device_key: str
    store_address: str
    fingerprint: str
    joined_at: int = 0


@dataclass(frozen=True, slots=True)
class Memory:
    """What the laptop remembers between two contacts with the central store.

    `since`, `head` and `checkpoint`, the signed note of that head, come from the last answer that was checked;
    `clock_offset` is the store's clock minus this laptop's in milliseconds; `stopped` is the code of a finding after
    which nothing is exchanged any more.
    """

    epoch: int = 0
    since: int = 0
    head: Head = field(default_factory=Head)
    checkpoint: str = ""
    clock_offset: int = 0
    last_contact: int = 0
    stopped: str = ""


@dataclass(frozen=True, slots=True)
class DeviceHead:
    """The end of this device's own chain: the number and hash of its last act."""

    seq: int = 0
    hash: str = ""


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a feed has arrived: the place of the last entry, the chain there, and the last place heard of."""

    seq: int
    chain: bytes
    head: int

    @classmethod
    def start(cls, body: str, feed: str) -> Self:
        """A feed of which nothing is here yet."""
        return cls(0, chain.start(body, feed), 0)

    @property
    def behind(self) -> bool:
        """Whether the store has more of the feed than this laptop."""
        return self.head > self.seq


@dataclass(frozen=True, slots=True)
class StoredAct:
    """An act verbatim, as received or made, and what queries need of it."""

    id: str
    hash: str
    feed: str
    kind: str
    device: str
    device_seq: int
    envelope: Envelope

    @classmethod
    def of(cls, act: Act, envelope: Envelope) -> Self:
        """The stored form of an act that was sealed or opened."""
        return cls(act.id, act.hash, act.feed, act.kind, act.device, act.device_seq, envelope)


@dataclass(frozen=True, slots=True)
class Entry:
    """One place in a feed: the act, the chain after it, its place in the register, and the store's signed receipt."""

    seq: int
    act: StoredAct
    chain: bytes
    leaf_index: int
    receipt: Envelope


@dataclass(frozen=True, slots=True)
class StateRow:
    """What a feed came to after so many acts, as a program wrote it down; `chain` is the feed's there."""

    feed: str
    seq: int
    chain: bytes
    maker: str
    content: bytes


@dataclass(frozen=True, slots=True)
class OwnRow:
    """An act of this laptop on its way, and what became of it.

    Times are 0 until the thing happened; `settled` is when its author dealt with a refusal or conflict. `placed` says
    that the act stands in its feed as far as that has arrived. `act` is None once its feed was withdrawn.
    """

    device_seq: int
    act_id: str
    act_hash: str
    feed: str
    kind: str
    standing: Standing
    recorded_at: int
    sent_at: int = 0
    decided_at: int = 0
    settled: int = 0
    receipt: Envelope | None = None
    placed: bool = False
    act: StoredAct | None = None

    @property
    def undelivered(self) -> bool:
        """Whether the store has not answered for it."""
        return self.standing in {Standing.WAITING, Standing.SENT}


@dataclass(frozen=True, slots=True)
class PendingRow:
    """Something submitted that becomes the act `id` at `due_at` unless it is taken back; `intent` is canonical JSON."""

    id: str
    feed: str
    kind: str
    intent: bytes
    submitted_at: int
    due_at: int


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A decision of the store, `theirs`, that this laptop, deciding again, does not reach: `ours` is its own."""

    act_id: str
    feed: str
    seq: int
    kind: str
    theirs: str
    ours: str
    found_at: int


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper that feeds refer to; `size` in bytes, 0 while unknown; `code` is why the store would not take it."""

    sha256: str
    size: int
    state: PaperState
    feeds: tuple[str, ...] = ()
    code: str = ""
