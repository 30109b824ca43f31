"""Asks now and then whether laptop and store hold the same, and asks for everything again where they do not.

An exchange tells of changes only. What a defect or a damaged disk took from a laptop would never be missed.
"""

from collections.abc import Callable, Sequence
from typing import Final

from ecabinet.application.laptop_exchange import ExchangeSide
from ecabinet.domain.faults import Refused
from ecabinet.protocol import cursors, limits
from ecabinet.protocol.messages import DigestAnswer
from ecabinet.sync.wire import Wire

DIGEST: Final = "/v1/digest"
_OF_AN_OLDER_STORE: Final = "not_found"


def agrees(side: ExchangeSide, wire: Wire) -> bool:
    """Whether a laptop that has heard of everything holds what the store says it should; raises as `Wire.call`.

    Also true where that cannot be told now: something moved meanwhile, or the store is of an older version.
    """
    try:
        answer = wire.call("GET", DIGEST, b"", DigestAnswer)
    except Refused as fault:
        if fault.code == _OF_AN_OLDER_STORE:
            return True
        raise
    held, memory = side.held(), side.memory
    is_comparable = (answer.epoch, answer.size) == (memory.epoch, memory.since) and not side.wanted()
    return not is_comparable or answer.digest == cursors.digest(held)


def ask_all_again(side: ExchangeSide, exchange: Callable[[Sequence[str]], object]) -> None:
    """Have every feed compared and what is missing brought; raises as the exchange does.

    Where a feed of this laptop never stood in the store's like that, the exchange finds `feed_diverged`.
    """
    side.forget_what_was_heard()
    feeds = sorted(side.held())
    for start in range(0, max(1, len(feeds)), limits.WANTED_FEEDS):
        exchange(feeds[start : start + limits.WANTED_FEEDS])
