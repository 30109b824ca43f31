"""What a laptop's engine asks of its store for the past: recoveries of the central store, foreign heads, forks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from ecabinet.application.laptop_rows import Entry, OwnRow
from ecabinet.protocol.envelope import Envelope, Head


class HeadStanding(StrEnum):
    """What is known of a head of the register that was met elsewhere.

    WAITING until it is proved to be the beginning of the register we know, which makes it JOINED; UNPROVABLE where
    a recovery of the store lost what the proof needs; FORK where no proof can be given.
    """

    WAITING = "waiting"
    JOINED = "joined"
    UNPROVABLE = "unprovable"
    FORK = "fork"


@dataclass(frozen=True, slots=True)
class ForeignHead:
    """A head met elsewhere; `source` is the act or file that bore it, `note` its signed form where there was one."""

    head: Head
    source: str
    note: str = ""
    standing: HeadStanding = HeadStanding.WAITING


@dataclass(frozen=True, slots=True)
class Held:
    """A receipt that is here: its number in the register, its bytes, and the act that it is for."""

    leaf_index: int
    receipt: Envelope
    act_id: str
    feed: str
    kind: str


class PastReading(Protocol):
    """A look at what is kept of the past."""

    def statements(self) -> Sequence[Envelope]:
        """The central store's signed statements on its recoveries, in order."""
        ...

    def entries_after(self, feed: str, after: int, limit: int) -> Sequence[Entry]:
        """The next entries of a feed, in order."""
        ...

    def own_unplaced(self) -> Sequence[OwnRow]:
        """Own acts with a place in a feed that is not here (any more), in `device_seq` order."""
        ...

    def own_refused(self) -> Sequence[OwnRow]:
        """Own acts that were refused, in `device_seq` order."""
        ...

    def held(self, since: int) -> Sequence[Held]:
        """Every receipt that is here with a number in the register from this one on, own refused acts included."""
        ...

    def foreign_heads(self, standing: HeadStanding, up_to: int, limit: int) -> Sequence[ForeignHead]:
        """Heads met elsewhere of no larger size than this, the largest first."""
        ...

    def forks(self) -> Sequence[bytes]:
        """What proves that there are two registers, oldest first."""
        ...


class PastWriting(PastReading, Protocol):
    """Changes to what is kept of the past."""

    def keep_statement(self, epoch: int, statement: Envelope) -> None:
        """Keep a statement on a recovery."""
        ...

    def meet_heads(self, heads: Iterable[ForeignHead]) -> None:
        """Note heads that were met; those known already stay as they are."""
        ...

    def judge_heads(self, heads: Iterable[Head], standing: HeadStanding) -> None:
        """Note what was found about heads."""
        ...

    def add_fork(self, found_at: int, evidence: bytes) -> None:
        """Keep what proves that there are two registers."""
        ...
