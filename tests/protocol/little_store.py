"""A central store in a few lines, for tests of the protocol alone: it orders, signs and proves, and decides nothing."""

from collections.abc import Iterable, Mapping

from ecabinet.domain.acts import Act, Decision, Status
from ecabinet.protocol import chain, checkpoint, envelope, keys, merkle, messages, receipts
from ecabinet.protocol.envelope import Envelope, Head

START = 1_795_000_000_000
"""When the little world begins: 18 November 2026, in ms UTC."""


def an_id(number: int) -> str:
    """The same UUIDv7 for the same number, whenever asked."""
    return f"01a1ed0c-0000-7000-8000-{number:012x}"


def a_key(number: int) -> keys.SigningKey:
    """The same key for the same number, whenever asked."""
    return keys.SigningKey.from_seed(bytes([number]) * keys.KEY_BYTES)


class LittleStore:
    """Feeds and a register in memory."""

    def __init__(self, log_key: keys.SigningKey) -> None:
        self.log_key = log_key
        self.body = ""
        self.nodes = merkle.MemoryNodes()
        self.feeds: dict[str, list[tuple[Envelope, Envelope]]] = {}
        self.chains: dict[str, bytes] = {}
        self.by_act: dict[str, Envelope] = {}
        self.now = START

    def decide(
        self,
        sealed: Envelope,
        status: Status = Status.ACCEPTED,
        code: str = "",
        read: Mapping[str, int] | None = None,
    ) -> Envelope:
        """Take an act in with the given outcome; the receipt."""
        act = envelope.peek(sealed.bytes)
        self.body = self.body or act.hash
        self.now += 1_000
        seq = 0 if status is Status.REFUSED else len(self.feeds.get(act.feed, ())) + 1
        decision = Decision(status, self.now, code, seq=seq)
        stepped = chain.step(self._chain(act), act.hash)
        receipt = receipts.seal(
            receipts.issue(act, decision, chain=stepped, read=read or {}, leaf_index=self.nodes.frontier.size),
            self.log_key,
        )
        self.nodes.append(receipts.leaf(receipt))
        self.by_act[act.id] = receipt
        if decision.stands:
            self.chains[act.feed] = stepped
            self.feeds.setdefault(act.feed, []).append((sealed, receipt))
        return receipt

    def _chain(self, act: Act) -> bytes:
        return self.chains.get(act.feed) or chain.start(self.body, act.feed)

    @property
    def head(self) -> Head:
        """The register's head now."""
        return Head(self.nodes.frontier.size, self.nodes.frontier.root.hex())

    @property
    def note(self) -> str:
        """The signed checkpoint now."""
        return checkpoint.seal(self.head, self.body, self.log_key)

    def page(self, feed: str, after: int = 0) -> messages.Page:
        """A feed from behind a cursor."""
        return messages.Page([messages.Entry.of(act, receipt) for act, receipt in self.feeds[feed][after:]])

    def batch(self, found: Iterable[Envelope]) -> list[messages.Octets]:
        """One inclusion proof for many receipts."""
        indexes = [receipts.read(receipt.bytes).leaf_index for receipt in found]
        return octets(merkle.batch_proof(self.nodes, indexes, self.head.size))

    def answer(
        self, known: Head, own: Iterable[str] = (), wanted: Mapping[str, int] | None = None
    ) -> messages.ExchangeAnswer:
        """An exchange's answer: receipts for own acts by id, and feeds from behind a seq."""
        mine = [self.by_act[act_id] for act_id in own]
        wanted = wanted or {}
        pages = {feed: self.page(feed, after) for feed, after in wanted.items()}
        everything = [*mine, *(receipt for feed, after in wanted.items() for _, receipt in self.feeds[feed][after:])]
        return messages.ExchangeAnswer(
            epoch=1,
            now=self.now,
            checkpoint=self.note,
            receipts=[messages.Signed.of(receipt) for receipt in mine],
            inclusion_proof=self.batch(everything),
            consistency_proof=octets(merkle.consistency_proof(self.nodes, known.size, self.head.size)),
            changed={feed: len(entries) for feed, entries in self.feeds.items()},
            feeds=pages,
        )


def octets(hashes: Iterable[bytes]) -> list[messages.Octets]:
    """Hashes as messages carry them."""
    return [messages.Octets(value) for value in hashes]
