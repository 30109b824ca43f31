"""Asks the central store for whole feeds with one proof that its register holds every receipt in them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from ecabinet.application.laptop_exchange import ExchangeSide
from ecabinet.domain.faults import Unavailable
from ecabinet.protocol import chain, limits, verifying
from ecabinet.protocol.messages import ExchangeAnswer, ExchangeRequest, KnownHead
from ecabinet.protocol.verifying import Arrived, Proven
from ecabinet.sync.exchanging import EXCHANGE
from ecabinet.sync.wire import Wire

_ATTEMPTS: Final = 3
_MOST_ROUNDS: Final = 1_000


@dataclass(frozen=True, slots=True)
class ProvenPart:
    """The proof that the receipts with these numbers stand in the register."""

    leaves: tuple[int, ...]
    hashes: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """Feeds from their first act on, the signed head of the register, and the proofs for all receipts under it."""

    pages: Mapping[str, tuple[Arrived, ...]]
    checkpoint: str
    parts: tuple[ProvenPart, ...]


def prove(side: ExchangeSide, wire: Wire, feeds: Iterable[str]) -> Proof:
    """Ask for feeds and their proof; nothing is handed over and nothing is taken in.

    Raises `Refused` and `Unavailable` as an exchange does, and `Unavailable("register_moving")` where the register
    grows faster than it can be read.
    """
    wanted = sorted(feeds)
    for _ in range(_ATTEMPTS):
        proof = _attempt(side, wire, wanted)
        if proof is not None:
            return proof
    raise Unavailable("register_moving")


def _attempt(side: ExchangeSide, wire: Wire, feeds: list[str]) -> Proof | None:
    """All pages under one head; None where the register grew meanwhile."""
    pages: dict[str, tuple[Arrived, ...]] = {}
    parts: list[ProvenPart] = []
    body = side.profile.body
    cursors = {feed: (0, chain.start(body, feed).hex()) for feed in feeds}
    checkpoint = ""
    for _ in range(_MOST_ROUNDS):
        if not cursors:
            break
        asked = dict(list(cursors.items())[: limits.WANTED_FEEDS])
        answer, proven = _ask(side, wire, asked)
        if checkpoint not in {"", answer.checkpoint}:
            return None
        checkpoint = answer.checkpoint
        parts.append(_part(proven, answer))
        for feed, page in proven.pages.items():
            pages[feed] = pages.get(feed, ()) + page
        cursors = _rest(cursors, asked, answer, pages)
    return Proof(pages, checkpoint, tuple(part for part in parts if part.leaves))


def _ask(side: ExchangeSide, wire: Wire, want: Mapping[str, tuple[int, str]]) -> tuple[ExchangeAnswer, Proven]:
    memory = side.memory
    request = ExchangeRequest(
        epoch=memory.epoch,
        checkpoint=KnownHead.of(memory.head),
        since=memory.head.size,
        want=dict(want),
        keys=side.keys_known,
    )
    answer = wire.post(EXCHANGE, request, ExchangeAnswer)
    return answer, verifying.check_exchange(answer, request.checkpoint.head, side.trust)


def _part(proven: Proven, answer: ExchangeAnswer) -> ProvenPart:
    found = [one.receipted.receipt.leaf_index for page in proven.pages.values() for one in page]
    found += [one.receipt.leaf_index for one in proven.handed_over]
    return ProvenPart(tuple(sorted(set(found))), tuple(bytes(value) for value in answer.inclusion_proof))


def _rest(
    cursors: Mapping[str, tuple[int, str]],
    asked: Mapping[str, tuple[int, str]],
    answer: ExchangeAnswer,
    pages: Mapping[str, tuple[Arrived, ...]],
) -> dict[str, tuple[int, str]]:
    """Where to read on: what was not asked for yet, and what has more."""
    rest = {feed: cursor for feed, cursor in cursors.items() if feed not in asked}
    for feed, page in answer.feeds.items():
        if page.more:
            last = pages[feed][-1].receipted.receipt if page.entries else None
            rest[feed] = (last.seq, last.chain) if last else asked[feed]
    return rest
