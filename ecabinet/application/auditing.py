"""Checks at leisure, one by one, what arriving acts were believed for in haste.

An act that arrives is vouched for by the chain of its device (`verifying.check_vouched`), a receipt by the register;
both say who did what as surely as a signature of its own. What they do not say is that the signature beside it is good,
and without that it would be no evidence in anybody else's eyes: a store could spoil what it hands on.
"""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from ecabinet.application.laptop_core import Core
from ecabinet.application.laptop_keys import trust_of
from ecabinet.application.laptop_rows import Entry
from ecabinet.domain.faults import Refused
from ecabinet.protocol import keys
from ecabinet.protocol.keys import Signature
from ecabinet.protocol.register_keys import RegisterKeys

AT_ONCE: Final = 200
"""How many acts to check in one go: some hundredths of a second."""
BROKEN: Final = "signature_broken"


class Audit:
    """The audit of one laptop's acts; it remembers how far it came."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def step(self, most: int = AT_ONCE) -> bool:
        """Check the next acts and their receipts; whether there are more.

        Raises `Refused("signature_broken")` with the `feed` and `seq` of an act whose signature or whose receipt's does
        not hold.
        """
        devices = self._core.body.devices
        with self._core.store.reading() as reading:
            after = reading.audited()
            # Where this version stopped reading the body's feed, later laptops are unknown; a newer one goes on there.
            found = list(takewhile(lambda one: one[1].act.device in devices, reading.unaudited(after, most)))
        if not found:
            return False
        self._check([entry for _, entry in found])
        with self._core.lock, self._core.store.writing() as writing:
            if writing.audited() == after:  # unless a feed was taken back meanwhile, and the numbers with it
                writing.set_audited(found[-1][0])
        return len(found) == most

    def _check(self, entries: Sequence[Entry]) -> None:
        known = trust_of(self._core).keys
        if not keys.all_hold([signature for entry in entries for signature in self._signatures(entry, known)]):
            for entry in entries:
                self._check_one(entry, known)

    def _signatures(self, entry: Entry, known: RegisterKeys) -> tuple[Signature, Signature]:
        """The author's, and the register's by its key of the time."""
        body, act = self._core.body, entry.act
        return (
            Signature(body.devices[act.device].key, keys.ACT, act.envelope.bytes, act.envelope.sig),
            Signature(known.at(entry.leaf_index), keys.RECEIPT, entry.receipt.bytes, entry.receipt.sig),
        )

    def _check_one(self, entry: Entry, known: RegisterKeys) -> None:
        if not keys.all_hold(self._signatures(entry, known)):
            raise Refused(BROKEN, {"feed": entry.act.feed, "seq": entry.seq})
