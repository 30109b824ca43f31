"""Takes what is behind the minutes of a meeting out of a laptop, for anybody to check. No Qt."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeAlias

from ecabinet.application import minutes_text
from ecabinet.application.laptop import Laptop
from ecabinet.application.messages import Catalogue
from ecabinet.application.minutes_making import MinutesMaking
from ecabinet.desktop.workplace import Workplace
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.sealing import MinutesPhase
from ecabinet.exports.files import write_whole
from ecabinet.signing.evidence import Batch, Evidence, EvidenceEntry, Register, evidence_bytes
from ecabinet.signing.examining import examine
from ecabinet.signing.verdict import Verdict
from ecabinet.signing.verify import Sealed
from ecabinet.sync.proving import Proof

Prove: TypeAlias = Callable[[Iterable[str]], Proof]
"""Asks the central store for feeds with the proof that the register holds them; raises `Refused`, `Unavailable`."""


class MinutesFiles:
    """Writes the files that leave a laptop, and judges the minutes that are on it."""

    def __init__(self, laptop: Laptop, making: MinutesMaking, prove: Prove, catalogue: Catalogue) -> None:
        self._laptop = laptop
        self._making = making
        self._prove = prove
        self._catalogue = catalogue

    def document(self, meeting: str, file: Path) -> None:
        """Write the newest document; raises as `MinutesMaking.document`, and `Unavailable("export_unwritable")`."""
        _write(file, self._making.document(meeting))

    def evidence(self, meeting: str, file: Path) -> None:
        """Write the evidence file, with the register's proof where the central store can be reached.

        Raises `Refused("meeting_not_here")` and `Unavailable("export_unwritable")`.
        """
        _write(file, evidence_bytes(self.collected(meeting), self._catalogue))

    def collected(self, meeting: str) -> Evidence:
        """Everything behind a meeting: what the body, the meeting, its items and its votes hold, and the minutes."""
        feeds = minutes_text.feeds_of(self._laptop, meeting)
        state = minutes_text.meeting_here(self._laptop, meeting)
        minutes = self._making.document(meeting) if state.minutes.signatures else b""
        try:
            proof = self._prove(feeds)
        except (Refused, Unavailable):  # without a network the acts and receipts speak for themselves
            return Evidence(self._laptop.body_id, meeting, self._local(feeds), None, minutes)
        entries = {
            feed: tuple(EvidenceEntry(one.envelope, one.receipted.envelope) for one in page)
            for feed, page in proof.pages.items()
        }
        return Evidence(self._laptop.body_id, meeting, entries, _register(proof), minutes)

    def judged(self, meeting: str) -> Verdict:
        """The sealed minutes against this laptop's record; raises as `MinutesMaking.document`."""
        return examine(self._making.document(meeting), sealed=_sealed(minutes_text.meeting_here(self._laptop, meeting)))

    def _local(self, feeds: Iterable[str]) -> dict[str, tuple[EvidenceEntry, ...]]:
        return {
            feed: tuple(EvidenceEntry(entry.act.envelope, entry.receipt) for entry in self._laptop.entries(feed))
            for feed in feeds
        }


def files_of(place: Workplace, making: MinutesMaking) -> MinutesFiles:
    """The files of an open workplace, proved by its central store where that can be reached."""
    return MinutesFiles(place.laptop, making, place.worker.prove, Catalogue.shipped())


def _register(proof: Proof) -> Register:
    return Register(proof.checkpoint, tuple(Batch(part.leaves, part.hashes) for part in proof.parts))


def _sealed(state: MeetingState) -> Sealed | None:
    minutes = state.minutes
    return Sealed(minutes.length, minutes.sha256) if minutes.phase is MinutesPhase.SEALED else None


def _write(file: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    try:
        write_whole(file, data)
    except OSError:
        raise Unavailable("export_unwritable", {"name": file.name}) from None
