"""Puts papers together to one file in a limited child process: read piece by piece, written where somebody chose.

Nothing is decrypted onto a disk but the file that was asked for, and that one appears whole or not at all.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final, Self

from ecabinet.application.packs import Absence
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.papers.children import Child, ChildLostError
from ecabinet.papers.frames import Header
from ecabinet.papers.sandbox import Limits
from ecabinet.papers.serving import Role
from ecabinet.papers.sources import ByteSource, MemorySource

MOST_BYTES: Final = 1_000_000_000
"""The most that the papers of one pack may weigh together."""
_LIMITS: Final = Limits(memory=5 * 1024**3, processor_seconds=900)
_STEP_SECONDS: Final = 60.0
_SAVE_SECONDS: Final = 300.0
_FRESH: Final = ".new"

Step = Callable[[], None]
"""Called between any two steps; raises where the pack is no longer wanted."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a paper turned out to be: its pages, or why it is left out."""

    pages: int = 0
    is_signed: bool = False
    absence: Absence | None = None


@dataclass(frozen=True, slots=True)
class StampRuns:
    """A stamp as the child draws it: runs of font and codes, and the width at one point."""

    runs: Sequence[tuple[int, str]]
    width: float

    def to_data(self) -> list[Any]:
        """As the child is told."""
        return [self.width, *map(list, self.runs)]


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the pack: a paper, or one of the own sheets; `labels` are what a reader program shows, a page each."""

    sheet: int | None
    paper: int | None
    stamps: Sequence[StampRuns]
    labels: Sequence[str]


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A bookmark: 0 for an item, 1 for a paper; leads to a page of the pack counted from 0."""

    depth: int
    title: str
    page: int


@dataclass(frozen=True, slots=True)
class Link:
    """A box on a page of the pack that leads to another."""

    page: int
    box: Sequence[float]
    to: int


@dataclass(frozen=True, slots=True)
class Assembly:
    """Everything a pack is made of: own sheets, parts in order, what leads where, files that go with it.

    The first `front` parts are cover and contents.
    """

    sheets: bytes
    fonts: Sequence[str]
    front: int
    parts: Sequence[Part]
    bookmarks: Sequence[Bookmark]
    links: Sequence[Link]
    attachments: Mapping[str, bytes]


class PaperBreaksPackError(Exception):
    """A paper cannot be taken into a pack: it ends the child or confuses it; the pack is to be made without it."""

    def __init__(self, paper: int) -> None:
        super().__init__(paper)
        self.paper = paper


class PackMaker:
    """Makes one pack and as many readers' copies of it as wanted; used by one thread, closed at the end.

    `last` is the number of the paper that was looked at last. Every method raises `Unavailable("pack_stopped")` where
    the child is lost; `step` is called between its steps.
    """

    def __init__(self, step: Step = lambda: None) -> None:
        self._step = step
        self._child = Child(Role.PACKING, _LIMITS)
        self._looked = 0
        self.last = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._child.close()

    def look(self, source: ByteSource) -> Looked:
        """Take a paper in; papers are known by the order in which they were looked at.

        Raises `Refused("pack_too_large")` where all together are too much, `Unavailable` where its bytes cannot be had,
        `PaperBreaksPackError` where the child does not get over it.
        """
        self._looked += source.size
        if self._looked > MOST_BYTES:
            details = {"megabytes": self._looked // 1_000_000, "limit": MOST_BYTES // 1_000_000}
            raise Refused("pack_too_large", details)
        self.last += 1
        answer = self._take({"do": "look", "size": source.size}, self.last, source)
        match answer:
            case {"pages": int(pages), "signed": int(signed)} if pages > 0:
                return Looked(pages, bool(signed))
            case {"absence": str(absence)} if absence in set(Absence):
                return Looked(absence=Absence(absence))
            case _:
                raise PaperBreaksPackError(self.last)

    def attached(self, name: str) -> bytes:
        """A file inside the paper that was looked at last, as inside a former pack; nothing where there is none."""
        return self._call({"do": "attached", "paper": self.last, "name": name}, _STEP_SECONDS, None)[1]

    def assemble(self, assembly: Assembly) -> None:
        """Join all parts; raises `PaperBreaksPackError` where one cannot be taken in."""
        self._tell({"do": "begin", "fonts": list(assembly.fonts)}, assembly.sheets)
        for part in assembly.parts:
            stamps = [stamp.to_data() for stamp in part.stamps]
            if part.sheet is not None:
                self._ask({"do": "sheet", "sheet": part.sheet, "stamp": stamps[0] if stamps else []})
            else:
                self._take({"do": "paper", "paper": part.paper, "stamps": stamps}, part.paper or 0)
        self._ask(
            {
                "do": "tree",
                "bookmarks": [[one.depth, one.title, one.page] for one in assembly.bookmarks],
                "jumps": [[one.page, list(one.box), one.to] for one in assembly.links],
                "labels": [label for part in assembly.parts for label in part.labels],
            }
        )
        for name, data in assembly.attachments.items():
            self._tell({"do": "attach", "name": name}, data)

    def make_copy(self, reader: bytes) -> None:
        """Make what was assembled one reader's copy: `reader` holds the cover and the watermark."""
        self._tell({"do": "reader"}, reader)

    def write(self, file: Path) -> int:
        """Write the pack to a file, whole or not at all; its size in bytes.

        Raises `Unavailable("export_unwritable")` where the disk fails.
        """
        fresh = file.with_name(f"{file.name}{_FRESH}")
        try:
            with fresh.open("wb") as opened:
                size = self._pour(opened)
                opened.flush()
                os.fsync(opened.fileno())
            fresh.replace(file)
        except OSError as error:
            raise Unavailable("export_unwritable", {"name": file.name}) from error
        finally:
            with suppress(OSError):
                fresh.unlink()
        return size

    def _pour(self, opened: BinaryIO) -> int:
        size = self._ask({"do": "save"}, seconds=_SAVE_SECONDS).get("size")
        if not isinstance(size, int):
            raise Unavailable("pack_stopped")
        done = 0
        while done < size:
            self._step()
            piece = self._call({"do": "piece", "offset": done}, _STEP_SECONDS, None)[1]
            if not piece:
                raise Unavailable("pack_stopped")
            opened.write(piece)
            done += len(piece)
        return size

    def _take(self, request: Header, paper: int, source: ByteSource | None = None) -> Header:
        """Ask about one paper; raises `PaperBreaksPackError` where the child does not get over it."""
        self._step()
        try:
            answer, _ = self._child.call(request, _STEP_SECONDS, source)
        except ChildLostError as lost:
            raise PaperBreaksPackError(paper) from lost
        if "broken" in answer or "failed" in answer:
            raise PaperBreaksPackError(paper)
        return answer

    def _tell(self, request: Header, data: bytes) -> None:
        self._ask({**request, "size": len(data)}, MemorySource(data))

    def _ask(self, request: Header, source: ByteSource | None = None, seconds: float = _STEP_SECONDS) -> Header:
        self._step()
        answer, _ = self._call(request, seconds, source)
        if "failed" in answer:
            raise Unavailable("pack_stopped")
        return answer

    def _call(self, request: Header, seconds: float, source: ByteSource | None) -> tuple[Header, bytes]:
        try:
            return self._child.call(request, seconds, source)
        except ChildLostError as lost:
            raise Unavailable("pack_stopped") from lost
