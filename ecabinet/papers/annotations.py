"""Notes on a paper as PDF annotations: written into a copy that leaves the program, read from files made elsewhere.

Both happen in a limited child process (`annotating`), for pypdf goes through a paper there that may be hostile. What
it answers is checked again: a note that is not of the agreed shape is left out.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, BinaryIO

from ecabinet.domain.comments import Anchor
from ecabinet.domain.faults import Refused
from ecabinet.domain.paper_notes import PaperNote, readable
from ecabinet.papers.children import Child, ChildLostError, Ending
from ecabinet.papers.facts import REFUSALS
from ecabinet.papers.sandbox import Limits
from ecabinet.papers.serving import Role
from ecabinet.papers.sources import ByteSource, pieces_of

_LIMITS = Limits(memory=1536 * 1024 * 1024, processor_seconds=300)
_SECONDS = 120.0
LARGEST = 200 * 1000 * 1000
"""Bytes; the child holds the whole paper in memory, twice while it writes."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A note to be written into a file: by whom, and what its bookmark is called where it is one."""

    id: str
    note: PaperNote
    author: str
    title: str = ""


def write_annotated(source: ByteSource, annotations: Sequence[Annotation], out: BinaryIO) -> None:
    """Write a paper with notes; its own bytes come first and unchanged, so that signatures in it stay good.

    Raises `Refused` for a paper that pypdf cannot read, `Unavailable` where its bytes cannot be had.
    """
    notes = json.dumps([_told(one) for one in annotations], separators=(",", ":")).encode()
    added = _asked(_Joined(source, notes), source.size, len(notes)) if annotations else b""
    for piece in pieces_of(source):
        out.write(piece)
    out.write(added)


def read_annotations(source: ByteSource, anchor_on: Callable[[int], Anchor]) -> tuple[PaperNote, ...]:
    """The notes in a file made elsewhere; `anchor_on` ties one to a page, counted from 1.

    Raises as `write_annotated`.
    """
    try:
        found = json.loads(_asked(source, source.size, 0))
    except (ValueError, RecursionError) as error:
        raise Refused("paper_unreadable") from error
    if not isinstance(found, list):
        raise Refused("paper_unreadable")
    notes = (_note(told, anchor_on) for told in found)
    return tuple(note for note in notes if note is not None)


def _asked(source: ByteSource, size: int, notes: int) -> bytes:
    if not 0 < size <= LARGEST:
        raise Refused("paper_too_large", {"megabytes": size // 1_000_000, "limit": LARGEST // 1_000_000})
    child = Child(Role.INTAKE, _LIMITS)
    try:
        answer, blob = child.call({"size": size, "notes": notes}, _SECONDS, source)
    except ChildLostError as lost:
        raise Refused("paper_too_complex" if lost.ending is Ending.HUNG else "paper_unreadable") from lost
    finally:
        child.close()
    if "refused" in answer:
        code = answer["refused"]
        raise Refused(code if code in REFUSALS else "paper_unreadable")
    return blob


def _told(one: Annotation) -> dict[str, Any]:
    note = one.note
    return {
        "id": one.id,
        "kind": note.kind.value,
        "page": note.anchor.page,
        "meaning": note.meaning.value,
        "text": note.text,
        "author": one.author,
        "title": one.title,
        "at": datetime.fromtimestamp(note.changed_at / 1000, UTC).strftime("D:%Y%m%d%H%M%SZ"),
        "boxes": [[box.left, box.top, box.right, box.bottom] for box in note.boxes],
        "strokes": [[edge for point in stroke for edge in point] for stroke in note.strokes],
    }


def _note(told: object, anchor_on: Callable[[int], Anchor]) -> PaperNote | None:
    """What the child says of one annotation, by the same rules as a note that came from another laptop."""
    match told:
        case {"page": int(page), "text": str(text)} if isinstance(told, Mapping) and 0 < page <= 100_000:
            anchor = anchor_on(page)
        case _:
            return None
    parts = {name: told[name] for name in ("kind", "meaning", "boxes", "strokes") if name in told}
    place = {name: getattr(anchor, name) for name in Anchor.__slots__}
    times = {"v": 1, "made": 0, "changed": 0}
    return PaperNote.from_content({"paper_note": {**parts, **times, "text": readable(text), "anchor": place}})


class _Joined:
    """A paper and, behind its end, the notes for it: the child fetches both as one source."""

    def __init__(self, source: ByteSource, notes: bytes) -> None:
        self._source, self._notes = source, notes
        self.size = source.size + len(notes)

    def read_at(self, offset: int, count: int) -> bytes:
        """The `count` bytes that start at `offset`."""
        end = self._source.size
        if offset + count <= end:
            return self._source.read_at(offset, count)
        paper = self._source.read_at(offset, end - offset) if offset < end else b""
        start = max(0, offset - end)
        return paper + self._notes[start : start + count - len(paper)]

    def close(self) -> None:
        """The paper is closed by whoever opened it."""
