"""The messages of the exchange, as JSON over HTTP: their shapes, their limits, and nothing about what they mean.

What a laptop sends must not hold a field the store does not know; what the store answers may, so that a store can be
newer than the laptops. Bytes are base64url text in JSON. docs/protocol.md tells the calls one by one.
"""

from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol import base64url, fields, limits
from ecabinet.protocol.envelope import Envelope, Head
from ecabinet.protocol.register_keys import Handover, Witnessed


class Octets(bytes):
    """Bytes that stand in JSON as base64url text."""

    __slots__ = ()


class Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a laptop sends."""


class Answered(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the central store answers; a newer store may add fields."""


Message = TypeVar("Message", bound=msgspec.Struct)
Hashes = list[Octets]
"""The hashes of a proof; there are as many as the proof needs, which whoever checks it knows."""


class SentAct(Asked, frozen=True):
    """An act on its way to the store."""

    bytes: Octets
    sig: Octets

    @classmethod
    def of(cls, envelope: Envelope) -> "SentAct":
        """The message form of an envelope."""
        return cls(Octets(envelope.bytes), Octets(envelope.sig))

    @property
    def envelope(self) -> Envelope:
        """The act as it is kept."""
        return Envelope(bytes(self.bytes), bytes(self.sig))


class Signed(Answered, frozen=True):
    """A receipt on its way to a laptop."""

    bytes: Octets
    sig: Octets

    @classmethod
    def of(cls, envelope: Envelope) -> "Signed":
        """The message form of an envelope."""
        return cls(Octets(envelope.bytes), Octets(envelope.sig))

    @property
    def envelope(self) -> Envelope:
        """The receipt as it is kept."""
        return Envelope(bytes(self.bytes), bytes(self.sig))


class Entry(Answered, frozen=True):
    """One decided act of a feed with its receipt."""

    bytes: Octets
    sig: Octets
    receipt: Signed

    @classmethod
    def of(cls, act: Envelope, receipt: Envelope) -> "Entry":
        """The message form of an act and its receipt."""
        return cls(Octets(act.bytes), Octets(act.sig), Signed.of(receipt))

    @property
    def envelope(self) -> Envelope:
        """The act as it is kept."""
        return Envelope(bytes(self.bytes), bytes(self.sig))


class KeyChange(Answered, frozen=True):
    """What brought a key of the register into force: the act that names it, and the one that seconds that, if any."""

    named: Entry
    seconded: Entry | None = None

    @classmethod
    def of(cls, handover: Handover) -> "KeyChange":
        """The message form of a handover."""
        named, *seconded = (Entry.of(one.act, one.receipt) for one in handover.acts)
        return cls(named, *seconded)

    @property
    def handover(self) -> Handover:
        """The handover as it is checked."""
        named, *seconded = (
            Witnessed(one.envelope, one.receipt.envelope) for one in (self.named, self.seconded) if one is not None
        )
        return Handover(named, *seconded)


class Page(Answered, frozen=True):
    """Decided acts of one feed in order, from behind the cursor that was asked; `more` says that others follow."""

    entries: list[Entry] = []
    more: bool = False


class KnownHead(Asked, frozen=True):
    """The head of the register that the laptop verified last."""

    size: fields.Count
    root: fields.Digest

    @classmethod
    def of(cls, head: Head) -> "KnownHead":
        """The message form of a head."""
        return cls(head.size, head.root)

    @property
    def head(self) -> Head:
        """The head as it is kept."""
        return Head(self.size, self.root)


Cursor = tuple[fields.Count, fields.Digest]
"""How far a laptop holds a feed: the last `seq` (0 for nothing) and the chain there, in hex."""


class InvitedRequest(Asked, frozen=True):
    """Whom does this code invite to what? Asked by a laptop whose person typed the 26 letters.

    Signed with the invitation's key; `time` in milliseconds UTC (`invitations.ask`, `invitations.may_ask`).
    """

    invite_key: fields.Key
    time: fields.Time
    sig: Octets


class InvitedAnswer(Answered, frozen=True):
    """What the file would have held; to be believed once the person has compared the six words."""

    body: fields.Digest
    body_name: str
    person: fields.Id
    name: str
    expires: fields.Time


class EnrolRequest(Asked, frozen=True):
    """A laptop joins, by its `device.joined`, or founds its body, by `body.founded`.

    `identity` is a token of the body's OpenID provider, where the body asks for one.
    """

    act: SentAct
    identity: Annotated[str, Meta(max_length=16_384)] = ""


class EnrolAnswer(Answered, frozen=True):
    """The receipt of the joining and the body's feed from its first act, to be checked from the genesis hash.

    `inclusion_proof` covers every receipt in the answer (see `merkle.batch_proof`). `keys` are the register's further
    keys, which the page may not reach to.
    """

    epoch: fields.Count
    now: fields.Time
    receipt: Signed
    body: Page
    checkpoint: str
    inclusion_proof: Hashes = []
    keys: list[KeyChange] = []


class ExchangeRequest(Asked, frozen=True):
    """What a laptop hands over and asks for.

    `since` is the size of the register up to which it has heard of changes, 0 to hear of every feed it may read;
    `want` names the feeds to read with their cursors; `keys` says how many keys of the register the laptop knows.
    """

    epoch: fields.Count
    checkpoint: KnownHead
    acts: Annotated[list[SentAct], Meta(max_length=limits.ACTS_PER_REQUEST)] = []
    since: fields.Count = 0
    want: Annotated[dict[fields.Feed, Cursor], Meta(max_length=limits.WANTED_FEEDS)] = {}
    keys: fields.Ordinal = 1


class ExchangeAnswer(Answered, frozen=True):
    """One snapshot of the store.

    `receipts` answer the acts in their order; `changed` names the readable feeds that moved since `since` with their
    last `seq`; `granted` and `withdrawn` name feeds the person may newly, or no longer, read. `inclusion_proof` covers
    every receipt in the answer, in `receipts`, `feeds` and `keys`; `consistency_proof` leads from the laptop's head to
    `checkpoint`, a signed note. `keys` are those of the register that came into force behind the ones it knows.
    """

    epoch: fields.Count
    now: fields.Time
    checkpoint: str
    receipts: list[Signed] = []
    inclusion_proof: Hashes = []
    consistency_proof: Hashes = []
    changed: dict[fields.Feed, fields.Count] = {}
    granted: list[fields.Feed] = []
    withdrawn: list[fields.Feed] = []
    feeds: dict[fields.Feed, Page] = {}
    keys: list[KeyChange] = []


class Poke(Answered, frozen=True):
    """Feeds that moved, and nothing else: worth an exchange."""

    feeds: list[fields.Feed] = []


class Problem(Answered, frozen=True):
    """Why a request was not answered; `retry_after` in seconds, 0 where trying again is no use."""

    code: str
    details: dict[str, str | int] = {}
    retry_after: fields.Count = 0


class UploadRequest(Asked, frozen=True):
    """A paper is about to be handed over for a feed; `size` in bytes."""

    feed: fields.Feed
    sha256: fields.Digest
    size: Annotated[int, Meta(ge=1, le=limits.PAPER_BYTES)]


class UploadAnswer(Answered, frozen=True):
    """Where to send the paper, and how many of its bytes are there already; `complete` where all are."""

    upload: fields.Id
    offset: fields.Count = 0
    complete: bool = False


class FetchedBy(Answered, frozen=True):
    """A laptop that fetched a paper: the first time and the last, in ms UTC."""

    person: fields.Id
    device: fields.Id
    first_at: fields.Count
    last_at: fields.Count


class FetchedAnswer(Answered, frozen=True):
    """Who fetched a paper that is meant for some alone, as far as the asker may know; never who read it."""

    fetches: list[FetchedBy] = []


class DigestAnswer(Answered, frozen=True):
    """The digest over the cursors of everything a person may read (`cursors.digest`), at that size of the register."""

    epoch: fields.Count
    size: fields.Count
    digest: fields.Digest


class ConsistencyAnswer(Answered, frozen=True):
    """The proof that the register at one size is the beginning of the register at another."""

    consistency_proof: Hashes = []


class ProofAnswer(Answered, frozen=True):
    """The receipt of one act with the proof that the register holds it."""

    receipt: Signed
    checkpoint: str
    inclusion_proof: Hashes = []


def encode(message: msgspec.Struct) -> bytes:
    """The JSON text of a message."""
    return msgspec.json.encode(message, enc_hook=_write)


def decode_request(data: bytes, shape: type[Message]) -> Message:
    """Read what a laptop sent; raises `Refused` with `too_large` or `malformed`."""
    if len(data) > limits.REQUEST_BYTES:
        raise Refused("too_large", {"limit": limits.REQUEST_BYTES})
    try:
        message = msgspec.json.decode(data, type=shape, dec_hook=_read)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Refused("malformed", {"why": str(error)}) from None
    if isinstance(message, ExchangeRequest):
        _check_size(message)
    return message


def decode_answer(data: bytes, shape: type[Message]) -> Message:
    """Read what a store answered; raises `Unavailable("unreadable_answer")`: whoever answered is no store of ours."""
    try:
        if len(data) > limits.ANSWER_BYTES:
            raise Unavailable("unreadable_answer", {"why": "too long"})
        return msgspec.json.decode(data, type=shape, dec_hook=_read)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Unavailable("unreadable_answer", {"why": str(error)}) from None


def _check_size(request: ExchangeRequest) -> None:
    if sum(len(act.bytes) for act in request.acts) > limits.ACT_BYTES_PER_REQUEST:
        raise Refused("too_large", {"limit": limits.ACT_BYTES_PER_REQUEST})


def _write(value: Any) -> str:  # noqa: ANN401 - msgspec hands over whatever it does not know
    if isinstance(value, Octets):
        return base64url.encode(value)
    raise NotImplementedError(f"no wire form for {type(value).__name__}")


def _read(shape: type, value: Any) -> Any:  # noqa: ANN401 - msgspec hands over whatever it does not know
    if shape is not Octets:
        raise NotImplementedError(f"no wire form for {shape.__name__}")
    if not isinstance(value, str):
        raise ValueError("not base64url")  # noqa: TRY004 - msgspec turns a ValueError into its own, naming the field
    try:
        return Octets(base64url.decode(value))
    except Refused as error:
        raise ValueError(str(error)) from None  # msgspec names the field
