"""What the central store's use cases ask of the outside: a ledger of acts, a vault of papers, an intake.

A ledger keeps many bodies and never lets one touch another: every snapshot and every transaction is of one body.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from ecabinet.domain.faults import Unavailable
from ecabinet.protocol.envelope import Envelope
from ecabinet.protocol.merkle import Coordinate, Node


class Contended(Unavailable):
    """Another transaction got in the way of this one; nothing was written, and doing the same again will do."""


RECOVERING: Final = "recovering"
"""Why nothing is decided while laptops bring back what an old backup lacks."""


@dataclass(frozen=True, slots=True)
class Register:
    """The end of a body's register: how many receipts it holds and when the last was given, in ms UTC.

    `epoch` rises when a recovery ends; `recovering_since` is when the one under way began, in ms UTC, else 0.
    """

    epoch: int = 1
    size: int = 0
    received_at: int = 0
    recovering_since: int = 0


@dataclass(frozen=True, slots=True)
class Counter:
    """A device and how far it has counted: the number and hash of its last act.

    `forked_at` is when it was found to have used a number for two acts, in ms UTC; such a device writes no more.
    """

    device: str
    last_seq: int = 0
    last_hash: str = ""
    forked_at: int | None = None


@dataclass(frozen=True, slots=True)
class FeedHead:
    """How far a feed has come; `moved_at` is the register's size right after its last act."""

    feed: str
    seq: int
    chain: bytes
    moved_at: int


@dataclass(frozen=True, slots=True)
class StoredAct:
    """An act as it was received, the receipt it got, and what is asked of it often; `seq` is 0 where it was refused."""

    id: str
    hash: str
    device: str
    device_seq: int
    feed: str
    seq: int
    leaf_index: int
    envelope: Envelope
    receipt: Envelope


@dataclass(frozen=True, slots=True)
class Link:
    """A feed that hangs on another one (see `deciding.parents_of`); the body, above them all, is left out."""

    feed: str
    parent: str


@dataclass(frozen=True, slots=True)
class Survey:
    """How far a person's clearances have been judged: the register's size then.

    Below `again_from` the judgement is void as a whole, because the person's roles changed.
    """

    size: int = 0
    again_from: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """A feed that a person became able to read, or no longer can; `at` is the register's size when it was found."""

    feed: str
    readable: bool
    at: int


@dataclass(frozen=True, slots=True)
class HeldPaper:
    """A paper whose bytes the store holds; `size` in bytes."""

    sha256: str
    size: int
    person: str
    received_at: int


@dataclass(frozen=True, slots=True)
class Upload:
    """A paper on its way in; `size` is what its sender announced, in bytes."""

    id: str
    person: str
    device: str
    feed: str
    sha256: str
    size: int
    opened_at: int


@dataclass(frozen=True, slots=True)
class Fetch:
    """A laptop that fetched a paper meant for some alone: the first time and the last, in ms UTC."""

    sha256: str
    device: str
    person: str
    first_at: int
    last_at: int


@dataclass(frozen=True, slots=True)
class Burden:
    """What a person has brought that no accepted act refers to: open uploads, and bytes open or kept."""

    uploads: int
    size: int


class Snapshot(Protocol):
    """One body as it is at one moment; also where the Merkle tree reads its nodes."""

    def register(self) -> Register:
        """The end of the register."""
        ...

    def counter(self, device: str) -> Counter:
        """How far a device has counted."""
        ...

    def heads(self, feeds: Collection[str]) -> Mapping[str, FeedHead]:
        """The heads of those feeds that exist."""
        ...

    def moved(self, since: int) -> Sequence[FeedHead]:
        """The feeds with an act behind that size of the register."""
        ...

    def below(self, parents: Collection[str]) -> Sequence[str]:
        """The feeds that hang on these ones, directly."""
        ...

    def acts(self, ids: Collection[str]) -> Mapping[str, StoredAct]:
        """Those of the acts that the store knows, refused ones included."""
        ...

    def numbered(self, device: str, numbers: Collection[int]) -> Mapping[int, StoredAct]:
        """The acts of a device that bear these numbers, as far as the store knows them."""
        ...

    def entries(self, feed: str, after: int, limit: int) -> Sequence[StoredAct]:
        """The acts of a feed in order, from behind a place."""
        ...

    def nodes(self, wanted: Sequence[Coordinate]) -> Mapping[Coordinate, bytes]:
        """Hashes of the register's complete subtrees."""
        ...

    def answer(self, feed: str, person: str) -> str | None:
        """The id of the act that is a person's present answer in a ballot."""
        ...

    def referring(self, sha256: str) -> Sequence[str]:
        """The feeds with an accepted act that refers to a paper."""
        ...

    def papers(self, digests: Collection[str]) -> Mapping[str, HeldPaper]:
        """Those of the papers whose bytes the store holds."""
        ...

    def upload(self, upload: str) -> Upload | None:
        """An upload that has been neither committed nor abandoned."""
        ...

    def uploads(self, person: str) -> Sequence[Upload]:
        """A person's open uploads."""
        ...

    def stale_uploads(self, before: int) -> Sequence[Upload]:
        """Uploads opened before that time, in ms UTC."""
        ...

    def burden(self, person: str) -> Burden:
        """How much a person has brought that nobody refers to."""
        ...

    def fetches(self, sha256: str) -> Sequence[Fetch]:
        """Who fetched a paper, the first to do so first."""
        ...

    def survey(self, person: str) -> Survey:
        """How far a person's clearances have been judged."""
        ...

    def statements(self, after: int) -> Sequence[Envelope]:
        """The signed statements on recoveries that ended with a later epoch than this, in order."""
        ...

    def clearances(self, person: str) -> Sequence[Change]:
        """Every feed that was ever found readable for a person, as it was found last."""
        ...


class Transaction(Snapshot, Protocol):
    """A snapshot that can be written; what is written counts when the block around it ends without an exception.

    Whoever writes what another could write at the same time calls `lock` first. Locks are taken in one order, whatever
    the database: two transactions then wait for each other at most where each writes to a parent of the other's feeds.
    """

    def lock(self, device: str = "", *, parents: Collection[str] = (), feeds: Collection[str] = ()) -> bool:
        """Lock a device, its feeds' parents against change, the feeds, and always the register, last.

        True where what was read before may have changed meanwhile.
        """
        ...

    def save_register(self, register: Register) -> None:
        """Set the end of the register."""
        ...

    def save_counter(self, counter: Counter) -> None:
        """Set how far a device has counted."""
        ...

    def save_heads(self, heads: Iterable[FeedHead]) -> None:
        """Set the heads of feeds, new ones included."""
        ...

    def add_links(self, links: Iterable[Link]) -> None:
        """Note on what feeds hang; a link that is known stays."""
        ...

    def add_acts(self, acts: Iterable[StoredAct]) -> None:
        """Keep acts with their receipts."""
        ...

    def add_nodes(self, nodes: Iterable[Node]) -> None:
        """Keep subtrees that became complete."""
        ...

    def save_answer(self, feed: str, person: str, act: str, replaces: str | None) -> bool:
        """Make an act a person's answer, in place of the named one; false where that is not the present one."""
        ...

    def add_references(self, feed: str, digests: Collection[str]) -> None:
        """Note that an accepted act of a feed refers to papers."""
        ...

    def add_paper(self, paper: HeldPaper) -> None:
        """Note that the bytes of a paper are held; the first who brought them stays named."""
        ...

    def open_upload(self, upload: Upload) -> None:
        """Note that a paper is on its way."""
        ...

    def close_upload(self, upload: str) -> None:
        """Forget an upload."""
        ...

    def save_fetch(self, fetch: Fetch) -> None:
        """Note that a laptop fetched a paper; what was noted of the same one before is replaced."""
        ...

    def save_survey(self, person: str, survey: Survey) -> None:
        """Set how far a person's clearances have been judged."""
        ...

    def save_clearances(self, person: str, changes: Iterable[Change]) -> None:
        """Set what was found about a person's clearances."""
        ...


class Ledger(Protocol):
    """The database of a central store."""

    def bodies(self) -> Sequence[str]:
        """The ids of all bodies that were founded here."""
        ...

    def reading(self, body: str) -> AbstractContextManager[Snapshot]:
        """One body as it is now."""
        ...

    def sizes(self, bodies: Collection[str]) -> Mapping[str, int]:
        """How many receipts the registers of several bodies hold."""
        ...

    def writing(self, body: str) -> AbstractContextManager[Transaction]:
        """A transaction on one body: committed, durably, when the block ends, and gone if it raises.

        Raises `Contended` where another got in its way.
        """
        ...


class Vault(Protocol):
    """Where the bytes of papers lie, by digest, and those of uploads until they are whole.

    Raises `Unavailable("store_full")` or `Unavailable("papers_unavailable")` where the disk fails.
    """

    def received(self, body: str, upload: str) -> int:
        """How many bytes of an upload have come."""
        ...

    def append(self, body: str, upload: str, offset: int, data: bytes) -> int:
        """Add bytes to an upload and tell how many there are now.

        Raises `Refused("wrong_offset")` with the right `offset` where bytes would be missing or come twice.
        """
        ...

    def gathered(self, body: str, upload: str) -> AbstractContextManager[Path]:
        """An upload as one file of this machine, for the intake to look at and for `keep`, while the block lasts."""
        ...

    def keep(self, body: str, upload: str, file: Path, sha256: str, size: int) -> None:
        """Make a gathered upload a paper; raises `Refused("paper_differs")` where its bytes are not those announced."""
        ...

    def drop(self, body: str, upload: str) -> None:
        """Forget the bytes of an upload."""
        ...

    def read(self, body: str, sha256: str, start: int, end: int) -> Iterator[bytes]:
        """The bytes of a paper from one offset up to, not including, another, in pieces.

        Raises `Unavailable("papers_unavailable")` before the first piece where they cannot be had.
        """
        ...


class Intake(Protocol):
    """Looks into a paper before it is kept, trusting nobody who looked before."""

    def examine(self, file: Path, *, minutes: bool) -> None:
        """Raises `Refused` where the file is not a paper that members can be given.

        Only minutes may carry another file inside, their figures.
        """
        ...
