"""One digest over how far a laptop holds every feed: equal digests mean that both sides hold the same."""

import hashlib
from collections.abc import Mapping

_CONTEXT = b"ecabinet/cursors/v1\0"


def digest(held: Mapping[str, tuple[int, bytes]]) -> str:
    """SHA-256 in hex over feeds, sorted by name, each with its last `seq` and its chain; those at 0 do not count."""
    summed = hashlib.sha256(_CONTEXT)
    for feed in sorted(held):
        seq, chain = held[feed]
        if seq:
            summed.update(f"{feed}\0{seq}\0".encode() + chain)
    return summed.hexdigest()
