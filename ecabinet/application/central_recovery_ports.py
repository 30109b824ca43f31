"""What recovering an old backup asks of a ledger beyond what every day does."""

from collections.abc import Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from ecabinet.application.central_ports import Counter, HeldPaper, Link, Snapshot, StoredAct, Transaction
from ecabinet.protocol.envelope import Envelope, Head


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """The act that is noted as a person's answer in a ballot."""

    feed: str
    person: str
    act: str


@dataclass(frozen=True, slots=True)
class Donor:
    """A laptop that takes part in a recovery.

    `head` is the last one of the register that it had verified, `brought` how many acts it gave that were missing;
    `finished_at`, in ms UTC, when it had no more, 0 before.
    """

    device: str
    head: Head
    brought: int = 0
    finished_at: int = 0


class RecoverySnapshot(Snapshot, Protocol):
    """One body at one moment, as recovery and examination look at it."""

    def leaves(self, start: int, limit: int) -> Sequence[StoredAct]:
        """Acts, refused ones included, in the order of the register, from a number on."""
        ...

    def taken(self, leaves: Collection[int]) -> Collection[int]:
        """Those of the register's numbers that an act has."""
        ...

    def donors(self) -> Sequence[Donor]:
        """Who took part in the recovery under way."""
        ...

    def papers_lacking(self, feeds: Collection[str]) -> Sequence[str]:
        """The digests of papers that these feeds refer to and whose bytes are not held."""
        ...

    def counters(self) -> Sequence[Counter]:
        """How far every device has counted."""
        ...

    def answers(self) -> Sequence[KeptAnswer]:
        """Every answer that counts in its ballot."""
        ...

    def references(self) -> Sequence[tuple[str, str]]:
        """Every feed with a paper that an accepted act of it refers to."""
        ...

    def links(self) -> Sequence[Link]:
        """Every feed that hangs on another one."""
        ...

    def all_papers(self) -> Sequence[HeldPaper]:
        """Every paper whose bytes are held."""
        ...


class RecoveryTransaction(Transaction, RecoverySnapshot, Protocol):
    """A snapshot that a recovery writes to."""

    def save_recovering(self, since: int) -> None:
        """Set since when a recovery is under way, in ms UTC; 0 where it is over."""
        ...

    def save_donor(self, donor: Donor) -> None:
        """Note what a laptop has brought so far."""
        ...

    def forget_donors(self) -> None:
        """Forget who took part."""
        ...

    def save_statement(self, epoch: int, statement: Envelope) -> None:
        """Keep the statement on a recovery that ended."""
        ...

    def set_answer(self, feed: str, person: str, act: str) -> None:
        """Make an act a person's answer, whatever was it before."""
        ...

    def void_clearances(self, size: int) -> None:
        """Have everybody's clearances judged anew once the register has this size."""
        ...

    def forget_papers(self, digests: Iterable[str]) -> None:
        """Note that the bytes of papers are gone."""
        ...


class RecoveryLedger(Protocol):
    """The database of a central store, as recovery and examination use it."""

    def bodies(self) -> Sequence[str]:
        """The ids of all bodies that were founded here."""
        ...

    def reading(self, body: str) -> AbstractContextManager[RecoverySnapshot]:
        """One body as it is now."""
        ...

    def writing(self, body: str) -> AbstractContextManager[RecoveryTransaction]:
        """A transaction on one body, as `Ledger.writing`."""
        ...
