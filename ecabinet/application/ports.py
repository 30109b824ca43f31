"""What the laptop's engine asks of the outside: a store that keeps rows, and a keeper of papers."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import BinaryIO, Protocol, Self

from ecabinet.application.laptop_rows import (
    Cursor,
    DeviceHead,
    Discrepancy,
    Entry,
    Memory,
    OwnRow,
    PaperRow,
    PaperState,
    PendingRow,
    Profile,
    StateRow,
    StoredAct,
)
from ecabinet.application.recovery_ports import PastReading, PastWriting


class Reading(PastReading, Protocol):
    """A consistent look into the laptop's store."""

    def profile(self) -> Profile | None:
        """Who the laptop belongs to; None before anybody joined."""
        ...

    def memory(self) -> Memory:
        """What is remembered of the central store."""
        ...

    def device_head(self) -> DeviceHead:
        """The end of this device's own chain."""
        ...

    def cursors(self) -> Mapping[str, Cursor]:
        """Every feed heard of, and how far it has arrived."""
        ...

    def entries(self, feed: str, after: int = 0) -> Sequence[Entry]:
        """The entries of a feed in order, all or from behind a place."""
        ...

    def states(self, feeds: Collection[str]) -> Sequence[StateRow]:
        """What was written down of these feeds, as far as the entries that are here still lead to it."""
        ...

    def act(self, act_id: str) -> StoredAct | None:
        """Any act that is here."""
        ...

    def lacking(self, device: str, numbers: Sequence[int]) -> Sequence[int]:
        """Those of a device's numbers whose acts are not here."""
        ...

    def audited(self) -> int:
        """How far the audit of the entries has come, as `unaudited` counts them; 0 where it begins."""
        ...

    def unaudited(self, after: int, most: int) -> Sequence[tuple[int, Entry]]:
        """The next entries of any feed behind that number, in the order in which they came, each with its number."""
        ...

    def outbox(self) -> Sequence[OwnRow]:
        """Own acts that are undelivered, or delivered but not yet placed in their feed, in `device_seq` order."""
        ...

    def unsettled(self) -> Sequence[OwnRow]:
        """Own acts that were refused or are in conflict and that their author has not dealt with."""
        ...

    def delivered(self, limit: int, before: int | None = None) -> Sequence[OwnRow]:
        """The last own acts with a receipt, newest first, those under a `device_seq` where one is given."""
        ...

    def own(self, act_id: str) -> OwnRow | None:
        """One act of this laptop."""
        ...

    def pending(self) -> Sequence[PendingRow]:
        """What can still be taken back, in the order in which it was submitted."""
        ...

    def discrepancies(self) -> Sequence[Discrepancy]:
        """Those nobody has dealt with."""
        ...

    def papers(self, *states: PaperState) -> Sequence[PaperRow]:
        """Papers in any of these states, or all."""
        ...

    def unnamed_papers(self) -> Sequence[str]:
        """The digests of papers that no feed refers to any more: their bytes must go."""
        ...

    def setting(self, key: str) -> str | None:
        """A local setting."""
        ...

    def drafts(self, prefix: str = "") -> Mapping[str, str]:
        """What is still being written, by key."""
        ...


class Writing(Reading, PastWriting, Protocol):
    """One unit of work: everything written in it stays together or is not there at all."""

    def drop_joining(self) -> None:
        """Forget the act of a joining that came to nothing."""
        ...

    def put_profile(self, profile: Profile) -> None:
        """Keep who the laptop belongs to."""
        ...

    def remember(self, memory: Memory) -> None:
        """Keep what is known of the central store."""
        ...

    def set_audited(self, number: int) -> None:
        """Note how far the audit has come."""
        ...

    def put_states(self, rows: Sequence[StateRow]) -> None:
        """Write down what feeds come to, in place of what was written before."""
        ...

    def add_own(self, row: OwnRow, act: StoredAct) -> None:
        """Keep an act of this laptop, put it into the outbox and move the end of the device's chain."""
        ...

    def mark_sent(self, device_seqs: Sequence[int], at: int) -> None:
        """Note that acts left; those already decided stay as they are."""
        ...

    def decide_own(self, rows: Sequence[OwnRow]) -> None:
        """Keep standing, time and receipt of acts."""
        ...

    def settle(self, act_id: str, at: int) -> None:
        """Note that a refusal, conflict or discrepancy was dealt with."""
        ...

    def add_entries(self, feed: str, entries: Sequence[Entry]) -> None:
        """Append to a feed."""
        ...

    def put_cursors(self, cursors: Mapping[str, Cursor]) -> None:
        """Keep how far feeds have arrived."""
        ...

    def forget(self, feed: str) -> None:
        """Delete a feed with its acts; own acts that it does not hold stay: undelivered and refused ones.

        Papers that only this feed referred to are unnamed from then on.
        """
        ...

    def drop_papers(self, digests: Sequence[str]) -> None:
        """Forget papers whose bytes were deleted, as far as they are still unnamed."""
        ...

    def add_pending(self, row: PendingRow) -> None:
        """Keep something submitted."""
        ...

    def remove_pending(self, pending_id: str) -> None:
        """It became an act, or was taken back."""
        ...

    def add_discrepancies(self, found: Sequence[Discrepancy]) -> None:
        """Keep decisions this laptop does not reach."""
        ...

    def note_papers(self, papers: Iterable[PaperRow]) -> None:
        """Keep which feeds refer to which papers.

        The state of a paper already known stays, but for one that may be missing at the store: it is offered again.
        """
        ...

    def set_paper(self, sha256: str, state: PaperState, code: str = "") -> None:
        """Note where a paper now is, or why the store would not take it."""
        ...

    def put_setting(self, key: str, value: str) -> None:
        """Keep a local setting."""
        ...

    def put_draft(self, key: str, value: str | None, at: int) -> None:
        """Keep a draft, or with None forget it."""
        ...


class LaptopStore(Protocol):
    """The laptop's encrypted store; a block ends in a commit or, by an exception, leaves no trace."""

    def reading(self) -> AbstractContextManager[Reading]:
        """A look at one moment."""
        ...

    def writing(self) -> AbstractContextManager[Writing]:
        """A unit of work; one at a time."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


class Arriving(Protocol):
    """A paper on its way to this laptop's disk; leaving its block keeps what has come for the next time."""

    @property
    def received(self) -> int:
        """How many of its bytes are here."""
        ...

    def write(self, data: bytes) -> None:
        """Take the next bytes in."""
        ...

    def finish(self) -> None:
        """Make what has come the paper; raises `Refused("paper_altered")` where it is another one."""
        ...

    def discard(self) -> None:
        """Forget what has come."""
        ...

    def restart(self) -> None:
        """Forget what has come, because everything comes anew."""
        ...

    def __enter__(self) -> Self:
        """Begin, or go on."""
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of it."""
        ...


class PaperKeeper(Protocol):
    """Keeps the bytes of papers, encrypted, by the SHA-256 of their content."""

    def arriving(self, sha256: str) -> Arriving:
        """A paper that comes in piece by piece, from where it broke off the last time."""
        ...

    def has(self, sha256: str) -> bool:
        """Whether it is here whole."""
        ...

    def put(self, stream: BinaryIO, sha256: str) -> object:
        """Keep all that a stream gives; raises `Refused("paper_altered")` where it is not the paper of that name."""
        ...

    def open(self, sha256: str) -> BinaryIO:
        """The bytes to read; it can be told where to go on."""
        ...

    def discard(self, sha256: str) -> None:
        """Delete the bytes, where they are here: nothing may refer to them any more."""
        ...
