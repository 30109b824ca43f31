"""The keys that signed a body's register, one after the other, and what each of them may say.

A body's founding names the first. Each further one is named by an act whose receipt the key before it signed, which is
the last that one ever signs: so who trusts the founding can follow the row, and neither key speaks in the other's time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

from ecabinet.domain.acts import Act, Status
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol import checkpoint, keys, receipts, recovery
from ecabinet.protocol.envelope import Envelope, Head, peek
from ecabinet.protocol.keys import Signature
from ecabinet.protocol.receipts import Receipt
from ecabinet.protocol.recovery import Statement

NAMES: Final = "log_key.changed"
"""The kind of act that names a key, and where one administrator is enough brings it into force."""
SECONDS: Final = "grant.seconded"
"""The kind of act by which a second administrator brings it into force."""


@dataclass(frozen=True, slots=True)
class Term:
    """A key and the number of the first receipt that it signs."""

    key: str
    start: int


@dataclass(frozen=True, slots=True)
class Witnessed:
    """An act with its receipt, as both were handed over."""

    act: Envelope
    receipt: Envelope


@dataclass(frozen=True, slots=True)
class Handover:
    """What brought a key into force: the act that names it, and the one that seconds that, where two must sign."""

    named: Witnessed
    seconded: Witnessed | None = None

    @property
    def acts(self) -> tuple[Witnessed, ...]:
        """Its acts in their order."""
        return (self.named,) if self.seconded is None else (self.named, self.seconded)


@dataclass(frozen=True, slots=True)
class RegisterKeys:
    """The keys of one register in order, the last one in force."""

    terms: tuple[Term, ...]

    def __post_init__(self) -> None:
        """One key from the first receipt on, and each term behind the one before."""
        if not self.terms or self.terms[0].start or any(one.start >= two.start for one, two in pairwise(self.terms)):
            raise ValueError("terms begin with the register, one after the other")

    @classmethod
    def founded(cls, key: str) -> "RegisterKeys":
        """The first key alone, as the founding names it."""
        return cls((Term(key, 0),))

    @property
    def newest(self) -> str:
        """The key in force."""
        return self.terms[-1].key

    def at(self, leaf: int) -> str:
        """The key that signs the receipt of that number, and the head of the register that ends before it."""
        return next(term.key for term in reversed(self.terms) if term.start <= leaf)

    def then(self, key: str, start: int) -> "RegisterKeys":
        """With one more key; raises `Refused("bad_signature")` where it was one before, or would begin earlier."""
        if start <= self.terms[-1].start or any(term.key == key for term in self.terms):
            raise Refused("bad_signature")
        return RegisterKeys((*self.terms, Term(key, start)))

    def open_receipt(self, envelope: Envelope) -> Receipt:
        """The receipt inside an envelope; raises `Refused` with `bad_signature` or `malformed`.

        `bad_signature` also where another key signed it than that of its number.
        """
        key = self._who_signed(keys.RECEIPT, envelope)
        receipt = receipts.read(envelope.bytes)
        self._require_of_its_time(key, receipt.leaf_index)
        return receipt

    def open_receipts(self, found: Sequence[Envelope]) -> tuple[Receipt, ...]:
        """As `open_receipt`, in one go where the key in force signed all of them."""
        newest = self.newest
        if not keys.all_hold([Signature(newest, keys.RECEIPT, one.bytes, one.sig) for one in found]):
            return tuple(self.open_receipt(one) for one in found)
        opened = tuple(receipts.read(one.bytes) for one in found)
        for receipt in opened:
            self._require_of_its_time(newest, receipt.leaf_index)
        return opened

    def open_head(self, note: str, body: str) -> Head:
        """The head in a signed note of a body's register; raises as `checkpoint.open_checkpoint`."""
        for term in reversed(self.terms[1:]):
            try:
                head = checkpoint.open_checkpoint(note, body, term.key)
            except Refused as fault:
                if fault.code != "bad_signature":
                    raise
                continue
            self._require_of_its_time(term.key, head.size)
            return head
        head = checkpoint.open_checkpoint(note, body, self.terms[0].key)
        self._require_of_its_time(self.terms[0].key, head.size)
        return head

    def open_statement(self, envelope: Envelope, body: str) -> Statement:
        """The statement on a recovery inside an envelope; raises as `recovery.open_statement`."""
        key = self._who_signed(keys.RECOVERY, envelope)
        statement = recovery.open_statement(envelope, body, key)
        self._require_of_its_time(key, statement.head.size)
        return statement

    def follow(self, handovers: Sequence[Handover], body: str, held: int = 0) -> "RegisterKeys":
        """With the keys that handovers bring; those known already are passed over.

        `held` is the place in the body's feed up to which we read for ourselves which keys came into force: there can
        be no further one before it. Raises `Refused` with `bad_signature` where a receipt is not by the key of its
        time, `malformed` where the acts are not what brings a key into force, and `other_body`.
        """
        known = self
        for handover in handovers:
            key, last = _brought(known, handover, body)
            term = Term(key, last.leaf_index + 1)
            if term in known.terms:
                continue
            if last.seq <= held:
                raise _no_handover()
            known = known.then(term.key, term.start)
        return known

    def _who_signed(self, context: bytes, envelope: Envelope) -> str:
        for term in reversed(self.terms):
            if keys.verify(term.key, context, envelope.bytes, envelope.sig):
                return term.key
        raise Refused("bad_signature")

    def _require_of_its_time(self, key: str, leaf: int) -> None:
        """A key that was replaced may be in wrong hands, one not in force yet was asked nobody's leave."""
        if self.at(leaf) != key:
            raise Refused("bad_signature")


def _brought(known: RegisterKeys, handover: Handover, body: str) -> tuple[str, Receipt]:
    """The key that a handover brings, and the last receipt that the key before it signs."""
    named, last = _accepted(known, handover.named, NAMES, body)
    key = _text(named.data, "log_key")
    if not keys.is_public_key(key):
        raise _no_handover()
    if handover.seconded is not None:
        second, last = _accepted(known, handover.seconded, SECONDS, body)
        if _text(second.data, "act") != named.id:
            raise _no_handover()
    return key, last


def _accepted(known: RegisterKeys, witnessed: Witnessed, kind: str, body: str) -> tuple[Act, Receipt]:
    """An act of the body's feed that the store accepted, as a key of its time says."""
    receipt = known.open_receipt(witnessed.receipt)
    act = peek(witnessed.act.bytes)
    if act.body != body:
        raise Refused("other_body")
    if not receipt.names(act) or receipt.status is not Status.ACCEPTED or (act.feed, act.kind) != (BODY_FEED, kind):
        raise _no_handover()
    return act, receipt


def _text(data: Mapping[str, Any], name: str) -> str:
    value = data.get(name)
    if not isinstance(value, str):
        raise _no_handover()
    return value


def _no_handover() -> Refused:
    return Refused("malformed", {"why": "not what brings a key of the register into force"})
