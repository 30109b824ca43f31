"""Checking what a store hands out, on a laptop that receives it and in the verifier of an evidence file alike.

Nothing here asks whether an act was allowed; that is decided again by `domain.deciding`. Here it is: are these the
bytes their authors signed, in the order the store promised, inside a register that only ever grew?
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ecabinet.domain.acts import Act, Status
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol import admission, chain, genesis, keys, merkle, receipts
from ecabinet.protocol.envelope import Envelope, Head, Sealed
from ecabinet.protocol.keys import Signature
from ecabinet.protocol.messages import EnrolAnswer, ExchangeAnswer, KeyChange, Page, Signed
from ecabinet.protocol.receipts import Receipt
from ecabinet.protocol.register_keys import RegisterKeys
from ecabinet.protocol.roster import GrowingRoster, Roster


@dataclass(frozen=True, slots=True)
class Receipted:
    """A receipt with its bytes for keeping: signed by the register's key, or in a register with such a head."""

    receipt: Receipt
    envelope: Envelope


@dataclass(frozen=True, slots=True)
class Arrived:
    """An act as it came, with its receipt; its author's signature is not checked yet."""

    envelope: Envelope
    receipted: Receipted


@dataclass(frozen=True, slots=True)
class Entry:
    """One decided act of a feed, everything about it checked but whether it was allowed.

    `signature` is the one that says who made it, for whoever has not checked it yet.
    """

    sealed: Sealed
    envelope: Envelope
    receipted: Receipted
    signature: Signature


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a feed is held: the last `seq`, 0 for nothing, and the chain there."""

    seq: int
    chain: bytes

    @classmethod
    def start(cls, body: str, feed: str) -> "Cursor":
        """Before a feed's first act."""
        return cls(0, chain.start(body, feed))


@dataclass(frozen=True, slots=True)
class Proven:
    """An exchange's answer whose receipts are in the register, and whose register continues the one we knew.

    `handed_over` are the receipts by which the register's keys came into force that we did not know yet.
    """

    head: Head
    receipts: tuple[Receipted, ...]
    pages: Mapping[str, tuple[Arrived, ...]]
    handed_over: tuple[Receipted, ...] = ()

    @property
    def everything(self) -> tuple[Receipted, ...]:
        """Every receipt of the answer."""
        return *self.receipts, *self.handed_over, *(entry.receipted for page in self.pages.values() for entry in page)


@dataclass(frozen=True, slots=True)
class Trust:
    """Which body, and the public keys of its register: what every check starts from.

    `held` is the place in the body's feed up to which these keys were read.
    """

    body: str
    keys: RegisterKeys
    held: int = 0

    @classmethod
    def founded(cls, body: str, log_key: str) -> "Trust":
        """Trust in a body of which the founding alone is known."""
        return cls(body, RegisterKeys.founded(log_key))

    def following(self, changes: Sequence[KeyChange]) -> "Trust":
        """With the keys that came into force behind those known; raises as `RegisterKeys.follow`."""
        if not changes:
            return self
        return replace(self, keys=self.keys.follow([one.handover for one in changes], self.body, self.held))

    def open_head(self, note: str) -> Head:
        """The head in a note that the key of its time signed; raises as `RegisterKeys.open_head`."""
        return self.keys.open_head(note, self.body)


def check_exchange(answer: ExchangeAnswer, known: Head, trust: Trust) -> Proven:
    """Check an exchange's answer against the head we knew, each signature by the register's key of its time.

    Raises `Refused` with `register_rollback`, `register_fork`, `proof_broken`, `bad_signature`, `malformed` or
    `other_body`. After the first two a laptop stops exchanging, says so and keeps everything.
    """
    trust = trust.following(answer.keys)
    head = trust.open_head(answer.checkpoint)
    check_continues(known, head, answer.consistency_proof)
    pages = {feed: _arrived(page) for feed, page in answer.feeds.items()}
    proven = Proven(head, _signed(answer.receipts, trust), pages, _handed_over(answer.keys))
    check_proven(proven.everything, head, answer.inclusion_proof)
    return proven


def check_enrolment(answer: EnrolAnswer, body: str) -> tuple[Trust, Proven]:
    """Check the answer to an enrolment, the first we hear of a body of which we know the id alone.

    The page begins with the genesis act, which names the register's first key. Raises as `check_exchange`, and with
    `not_a_genesis`.
    """
    if not answer.body.entries:
        raise Refused("not_a_genesis", {"why": "nothing came"})
    root = genesis.open_genesis(answer.body.entries[0].envelope, body)
    trust = Trust.founded(root.body, root.log_key).following(answer.keys)
    head = trust.open_head(answer.checkpoint)
    pages = {BODY_FEED: _arrived(answer.body)}
    proven = Proven(head, _signed([answer.receipt], trust), pages, _handed_over(answer.keys))
    check_proven(proven.everything, head, answer.inclusion_proof)
    return trust, proven


def check_continues(known: Head, head: Head, proof: Sequence[bytes]) -> None:
    """Whether a register at `head` continues the one at `known`.

    Raises `Refused("register_rollback")` where it is shorter, `Refused("register_fork")` where it is another.
    """
    if head.size < known.size:
        raise Refused("register_rollback", {"known": known.size, "found": head.size})
    if not joins(known, head, proof):
        raise Refused("register_fork", {"known": known.size, "found": head.size})


def joins(one: Head, other: Head, proof: Sequence[bytes]) -> bool:
    """Whether a proof shows that two heads belong to one register, whichever is older."""
    older, newer = sorted((one, other), key=lambda head: head.size)
    old, new = bytes.fromhex(older.root), bytes.fromhex(newer.root)
    return merkle.verify_consistency(older.size, newer.size, old, new, proof)


def check_proven(found: Iterable[Receipted], head: Head, proof: Sequence[bytes]) -> None:
    """Whether receipts stand in the register at their places, in the order of their times.

    Raises `Refused` with `proof_broken` or `register_fork` (two receipts on one leaf, or time going back).
    """
    leaves: dict[int, bytes] = {}
    times: dict[int, int] = {}
    for receipted in found:
        index, leaf = receipted.receipt.leaf_index, receipts.leaf(receipted.envelope)
        if leaves.setdefault(index, leaf) != leaf:
            raise Refused("register_fork", {"leaf": index})
        times[index] = receipted.receipt.received_at
    in_order = [times[index] for index in sorted(times)]
    if in_order != sorted(in_order):
        raise Refused("register_fork", {"why": "time goes back"})
    if not merkle.verify_batch(leaves, head.size, proof, bytes.fromhex(head.root)):
        raise Refused("proof_broken")


def check_page(
    feed: str, arrived: Iterable[Arrived], cursor: Cursor, roster: Roster, body: str
) -> tuple[tuple[Entry, ...], Cursor]:
    """Check the next acts of a feed from a cursor on; entries up to the cursor are passed over.

    In the body's own feed an act may come from a laptop that an act before it admitted. Raises `Refused` with
    `feed_gap`, `feed_broken` or `receipt_mismatch`, and as `admission.open_admitted`; nothing of a page counts then.
    """
    entries, cursor = read_page(feed, arrived, cursor, roster, body)
    check_authors(entries)
    return entries, cursor


def check_authors(entries: Iterable[Entry]) -> None:
    """Whether each of these acts bears its author's signature; raises `Refused("bad_signature")`."""
    _require([entry.signature for entry in entries])


def read_page(
    feed: str, arrived: Iterable[Arrived], cursor: Cursor, roster: Roster, body: str
) -> tuple[tuple[Entry, ...], Cursor]:
    """As `check_page`, but for the signatures, which are left to `check_vouched` over everything that arrived."""
    entries: list[Entry] = []
    known = GrowingRoster(roster)
    for one in arrived:
        receipt = one.receipted.receipt
        if receipt.seq <= cursor.seq:
            continue
        sealed, signature = admission.read_admitted(one.envelope, body, known)
        cursor = _next(feed, sealed, receipt, cursor)
        entries.append(Entry(sealed, one.envelope, one.receipted, signature))
        if feed == BODY_FEED and receipt.status is Status.ACCEPTED:
            known.learn(sealed.act)
    return tuple(entries), cursor


def check_vouched(entries: Sequence[Entry]) -> None:
    """Whether the authors of all these acts made them; raises `Refused("bad_signature")`.

    Each act names the hash of the one its laptop made before. So the signature under a laptop's last act speaks for the
    unbroken row of acts that leads to it, and only the ends of such rows are checked here. Admissions are checked each.
    """
    follows = {
        (entry.sealed.act.device, entry.sealed.act.device_seq - 1): entry.sealed.device_prev for entry in entries
    }
    _require([entry.signature for entry in entries if not _is_vouched_for(entry.sealed.act, follows)])


def _is_vouched_for(act: Act, follows: Mapping[tuple[str, int], str]) -> bool:
    """Whether the laptop's next act, which is among those to be checked, names this one as the one before."""
    return act.feed != BODY_FEED and follows.get((act.device, act.device_seq)) == act.hash


def _next(feed: str, sealed: Sealed, receipt: Receipt, cursor: Cursor) -> Cursor:
    """The cursor behind one more act, if act and receipt belong together and come next."""
    act = sealed.act
    if act.feed != feed or not receipt.names(act):
        raise Refused("receipt_mismatch", {"feed": feed, "seq": receipt.seq})
    if receipt.seq != cursor.seq + 1:
        raise Refused("feed_gap", {"feed": feed, "seq": receipt.seq})
    stepped = chain.step(cursor.chain, act.hash)
    if receipt.chain != stepped.hex():
        raise Refused("feed_broken", {"feed": feed, "seq": receipt.seq})
    return Cursor(receipt.seq, stepped)


def _read(envelope: Envelope) -> Receipted:
    return Receipted(receipts.read(envelope.bytes), envelope)


def _arrived(page: Page) -> tuple[Arrived, ...]:
    return tuple(Arrived(entry.envelope, _read(entry.receipt.envelope)) for entry in page.entries)


def _handed_over(changes: Sequence[KeyChange]) -> tuple[Receipted, ...]:
    """The receipts by which keys came into force, which stand in the register like any other."""
    return tuple(_read(one.receipt) for change in changes for one in change.handover.acts)


def _signed(found: Sequence[Signed], trust: Trust) -> tuple[Receipted, ...]:
    """Receipts that bear the register's signature, which is asked before anything is read out of them.

    It is asked of one's own, the word one relies on. Those of a page are vouched for by the head, which bears the same
    key's signature and in whose tree each of them stands (docs/decisions/0020-receipts-by-the-register.md).
    """
    sent = [one.envelope for one in found]
    return tuple(map(Receipted, trust.keys.open_receipts(sent), sent))


def _require(signatures: Sequence[Signature]) -> None:
    if not keys.all_hold(signatures):
        raise Refused("bad_signature")
