"""Units of work in which somebody wrote something: counted, copied, and put back where the database lost them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from sqlalchemy import Connection

from ecabinet.application import laptop_damage
from ecabinet.application.laptop_damage import Damage
from ecabinet.application.laptop_rows import OwnRow, PaperRow, PendingRow, Profile, StoredAct
from ecabinet.persistence.laptop.reading import ConnectionReading
from ecabinet.persistence.laptop.second_copy import Mark, Work
from ecabinet.persistence.laptop.writing import ConnectionWriting

_WORKS: Final = "damage/works"


class NotingWriting(ConnectionWriting):
    """A unit of work that knows what in it the laptop alone has: own acts, what is pending, drafts."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._is_own = False
        self._acts: list[OwnRow] = []
        self._papers: list[PaperRow] = []
        self.is_turning_point = False

    def finish(self, before: Mark) -> Work | None:
        """Count it; what to copy once it is committed, None where nothing in it is the laptop's own."""
        if not self._is_own:
            return None
        mark = Mark(before.works + 1, self.device_head())
        self.put_setting(_WORKS, str(mark.works))
        return Work(mark, tuple(self._acts), tuple(self._papers) if self._acts else ())

    def add_own(self, row: OwnRow, act: StoredAct) -> None:
        """As its parent; the act is copied."""
        super().add_own(row, act)
        self._is_own = True
        self._acts.append(replace(row, act=act))

    def put_profile(self, profile: Profile) -> None:
        """As its parent; without this nothing else can be read, so it must not stay in the log."""
        super().put_profile(profile)
        self._is_own = self.is_turning_point = True

    def drop_joining(self) -> None:
        """As its parent; the chain ends where it began."""
        super().drop_joining()
        self._is_own = True

    def note_papers(self, papers: Iterable[PaperRow]) -> None:
        """As its parent; those of an act that is copied are copied with it."""
        noted = list(papers)
        super().note_papers(noted)
        self._papers += noted

    def add_pending(self, row: PendingRow) -> None:
        """As its parent; counted."""
        super().add_pending(row)
        self._is_own = True

    def remove_pending(self, pending_id: str) -> None:
        """As its parent; counted."""
        super().remove_pending(pending_id)
        self._is_own = True

    def put_draft(self, key: str, value: str | None, at: int) -> None:
        """As its parent; counted."""
        super().put_draft(key, value, at)
        self._is_own = True


def mark_of(reading: ConnectionReading) -> Mark:
    """How far the database itself has come."""
    return Mark(int(reading.setting(_WORKS) or 0), reading.device_head())


def put_back(writing: ConnectionWriting, copied: Sequence[Work]) -> Mark:
    """Compare the database with its second copy, put back what it lost, and note that; answers how far it is now.

    A copy that is behind, because the power went between the two, or that is none, tells nothing.
    """
    known = mark_of(writing)
    last = max((work.mark for work in copied), key=lambda mark: mark.works, default=Mark())
    ours = {row.device_seq: (row, work.papers) for work in copied for row in work.acts}
    lost = {
        seq: found
        for seq, found in sorted(ours.items())
        if seq <= last.head.seq and last.works >= known.works and writing.own(found[0].act_id) is None
    }
    if last.works <= known.works and not lost:
        return known
    for row, papers in lost.values():
        if row.act is not None:
            writing.add_own(row, row.act)
            writing.note_papers(papers)
    missing = tuple(seq for seq in range(known.head.seq + 1, last.head.seq + 1) if seq not in lost)
    if writing.device_head().seq < last.head.seq:
        laptop_damage.end_chain(writing, last.head)
    laptop_damage.note(writing, Damage(tuple(lost), missing))
    mark = Mark(max(last.works, known.works), writing.device_head())
    writing.put_setting(_WORKS, str(mark.works))
    return mark
