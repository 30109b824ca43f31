"""The messages by which laptops bring back to a central store what its old backup lacks, and judge what came of it."""

from typing import Annotated

from msgspec import Meta, field

from ecabinet.protocol import fields
from ecabinet.protocol.envelope import Envelope
from ecabinet.protocol.messages import Answered, Asked, Hashes, KeyChange, KnownHead, Octets, SentAct, Signed
from ecabinet.protocol.register_keys import Handover, Witnessed

OFFERED_FEEDS = 1_000
"""How many feeds one donation may offer."""
DONATED_ENTRIES = 200
"""How many decided acts one donation may carry; their bytes are bounded by the request's."""
PROVEN_LEAVES = 1_000
"""How many receipts one answer proves to be in the register."""
REGISTER_KEYS = 100
"""How many further keys of the register one donation may show."""
MET_HEADS = 64
"""How many heads met in others' acts one question may name."""


class Donated(Asked, frozen=True):
    """A decided act with its receipt, brought back."""

    bytes: Octets
    sig: Octets
    receipt: SentAct

    @classmethod
    def of(cls, act: Envelope, receipt: Envelope) -> "Donated":
        """The message form of an act and its receipt."""
        return cls(Octets(act.bytes), Octets(act.sig), SentAct.of(receipt))

    @property
    def envelope(self) -> Envelope:
        """The act as it is kept."""
        return Envelope(bytes(self.bytes), bytes(self.sig))


class DonatedKey(Asked, frozen=True):
    """What brought a key of the register into force, as `KeyChange`: the store's backup may be older than that."""

    named: Donated
    seconded: Donated | None = None

    @classmethod
    def of(cls, handover: Handover) -> "DonatedKey":
        """The message form of a handover."""
        named, *seconded = (Donated.of(one.act, one.receipt) for one in handover.acts)
        return cls(named, *seconded)

    @property
    def handover(self) -> Handover:
        """The handover as it is checked."""
        named, *seconded = (
            Witnessed(one.envelope, one.receipt.envelope) for one in (self.named, self.seconded) if one is not None
        )
        return Handover(named, *seconded)


class RecoveryAnswer(Answered, frozen=True):
    """Whether a recovery is under way, and the signed statements on those that ended since an epoch.

    `checkpoint` is the register's present head, a signed note; while a recovery is under way, that of the backup.
    `keys` are all keys of the register but the first.
    """

    epoch: fields.Count
    recovering_since: fields.Time
    checkpoint: str
    statements: list[Signed] = field(default_factory=list)
    keys: list[KeyChange] = field(default_factory=list)


class DonateRequest(Asked, frozen=True):
    """What a laptop holds and brings.

    `head` is the last head it verified, `checkpoint` the signed note of it. `offers` names feeds with the last place
    it holds; `entries` are decided acts, those of a feed in order. `finished` where it has brought all it can. `keys`
    are all keys of the register but the first, as the laptop read them in the body's feed.
    """

    epoch: fields.Count
    head: KnownHead
    checkpoint: Annotated[str, Meta(max_length=4_096)] = ""
    statements: Annotated[list[SentAct], Meta(max_length=100)] = field(default_factory=list)
    offers: Annotated[dict[fields.Feed, fields.Ordinal], Meta(max_length=OFFERED_FEEDS)] = field(default_factory=dict)
    entries: Annotated[list[Donated], Meta(max_length=DONATED_ENTRIES)] = field(default_factory=list)
    finished: bool = False
    keys: Annotated[list[DonatedKey], Meta(max_length=REGISTER_KEYS)] = field(default_factory=list)


class DonateAnswer(Answered, frozen=True):
    """How many of the acts were missing and are back; of the offered feeds those that lack something, from where on.

    `papers` are the digests of papers that offered feeds refer to and whose bytes are gone.
    """

    taken: fields.Count = 0
    wanted: dict[fields.Feed, fields.Count] = field(default_factory=dict)
    papers: list[fields.Digest] = field(default_factory=list)


class RefusalsRequest(Asked, frozen=True):
    """Own acts that were refused, with their receipts: they stand in no feed, but in the register and in the count."""

    epoch: fields.Count
    entries: Annotated[list[Donated], Meta(max_length=DONATED_ENTRIES)] = field(default_factory=list)


class LeavesRequest(Asked, frozen=True):
    """Which receipts are to be proved to stand in the register at a size."""

    size: fields.Count
    leaves: Annotated[list[fields.Count], Meta(min_length=1, max_length=PROVEN_LEAVES)]


class LeavesAnswer(Answered, frozen=True):
    """One proof for all of them (see `merkle.batch_proof`)."""

    inclusion_proof: Hashes = field(default_factory=list)


class HeadsRequest(Asked, frozen=True):
    """Sizes of the register, each to be proved the beginning of the register at size `new`."""

    new: fields.Count
    sizes: Annotated[list[fields.Count], Meta(min_length=1, max_length=MET_HEADS)]


class HeadsAnswer(Answered, frozen=True):
    """A consistency proof for each of the sizes, in their order."""

    proofs: list[Hashes] = field(default_factory=list)
