"""What moved in the register since somebody looked last: for pokes about what other processes wrote."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from ecabinet.application.central_ports import Ledger


@dataclass(frozen=True, slots=True)
class Movements:
    """Looks at a ledger that other processes may write to."""

    ledger: Ledger

    def sizes(self, bodies: Collection[str]) -> Mapping[str, int]:
        """How many receipts the registers of bodies hold: one question for all of them."""
        return self.ledger.sizes(bodies)

    def since(self, body: str, size: int) -> tuple[int, Collection[str]]:
        """How long a body's register is now, and the feeds that moved behind that size of it."""
        with self.ledger.reading(body) as snapshot:
            return snapshot.register().size, [head.feed for head in snapshot.moved(size)]
