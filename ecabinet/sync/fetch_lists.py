"""Asks the store which laptops fetched a paper that is meant for some alone; never who read it, which nobody knows."""

from collections.abc import Sequence

from ecabinet.protocol.messages import FetchedAnswer, FetchedBy
from ecabinet.sync.wire import Wire


def ask(wire: Wire, sha256: str) -> Sequence[FetchedBy]:
    """Which laptops fetched a paper: to the chair all of them, to everybody else their own.

    Raises as `Wire.call`, with `Refused("not_found")` for a paper that one may not have.
    """
    return wire.call("GET", f"/v1/fetched/{sha256}", b"", FetchedAnswer).fetches
