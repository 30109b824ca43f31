"""Makes a pack: one PDF out of a meeting's papers, with the sheets that a pack has of its own. No Qt.

Papers that cannot go in are replaced by a sheet that says why; nothing is left out without a word.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from ecabinet.application.packs import Absence, Bound, Key, Numbers, Pack, PackItem
from ecabinet.application.page_numbers import ItemNumbers, Labels
from ecabinet.domain.faults import Unavailable
from ecabinet.exports.pack_sheets import Sheets, reader_sheets, sheets_of
from ecabinet.exports.pack_words import PackWords
from ecabinet.papers.packing import (
    Assembly,
    Bookmark,
    Link,
    Looked,
    PackMaker,
    PaperBreaksPackError,
    Part,
    StampRuns,
)
from ecabinet.papers.sources import ByteSource

NUMBERS_FILE: Final = "page-numbers.json"
"""The file inside a pack that holds the numbers of its pages, for the next pack of the same papers."""
_MOST_BROKEN: Final = 20
"""After how many papers that end the child a pack is given up."""

Open = Callable[[str], ByteSource]
"""Opens a paper by its digest; raises `Unavailable` where it is not here."""
SamePages = Callable[[str, str, str, int], Sequence[int | None]]
"""For item, paper, digest and number of pages of a new version: which page of the former version each of them is."""
Report = Callable[[int, int], None]
"""Told how far it is; raises where the pack is no longer wanted."""


@dataclass(frozen=True, slots=True)
class Packed:
    """What went into a pack: pages in all, papers, and sheets that stand in for papers."""

    pages: int
    papers: int
    sheets: int


@dataclass(frozen=True, slots=True)
class Making:
    """A pack to be made: its papers' bytes, the numbers given before, and how versions are compared.

    Where `same_pages` is None, pages of a new version belong to those of the old one by their place.
    """

    pack: Pack
    open: Open
    words: PackWords
    former: Numbers
    same_pages: SamePages | None = None


def make_pack(making: Making, file: Path, report: Report, copies: Mapping[Path, str] | None = None) -> Packed:
    """Write the pack, and with `copies` further ones for other readers, which cost little more.

    Raises `Refused("pack_too_large")`, and `Unavailable` with `pack_stopped` or `export_unwritable`.
    """
    readers = {file: making.pack.reader, **(copies or {})}
    broken: frozenset[Key] = frozenset()
    for _ in range(_MOST_BROKEN):
        try:
            return _Run(making, report, broken).write(readers)
        except _BrokenError as error:
            broken |= {error.key}
    raise Unavailable("pack_stopped")


class _BrokenError(Exception):
    """A paper breaks the pack; it is made anew with a sheet in its place."""

    def __init__(self, key: Key) -> None:
        super().__init__(key)
        self.key = key


class _Run:
    """One attempt, without the papers that broke the ones before."""

    def __init__(self, making: Making, report: Report, broken: frozenset[Key]) -> None:
        self._making, self._report, self._broken = making, report, broken
        papers = sum(len(item.papers) for item in making.pack.items)
        self._total, self._done = papers + 2, 0
        self._looked: dict[Key, Looked] = {}
        self._places: dict[Key, int] = {}

    def write(self, readers: Mapping[Path, str]) -> Packed:
        """Make the pack and write each reader's copy."""
        making = self._making
        with PackMaker(self._check) as maker:
            try:
                bound, assembly = self._assemble(maker)
            except PaperBreaksPackError as error:
                raise _BrokenError(self._key_of(error.paper)) from error
            whole = [one for one in bound.values() if one.absence is None]
            counts = (len(whole), sum(len(one.labels) for one in whole))
            self._done += 1
            for place, reader in readers.items():
                maker.make_copy(reader_sheets(replace(making.pack, reader=reader), counts, making.words))
                maker.write(place)
        slips = sum(part.sheet is not None for part in assembly.parts) - assembly.front
        return Packed(sum(len(part.labels) for part in assembly.parts), counts[0], slips)

    def _assemble(self, maker: PackMaker) -> tuple[Mapping[Key, Bound], Assembly]:
        """Look at all papers, number their pages, and join them."""
        making = self._making
        self._look(maker)
        numbers = _numbered(making, self._looked)
        bound = _bound(making.pack, self._looked, numbers)
        last = {item: one.last for item, one in numbers.items()}
        sheets = sheets_of(making.pack, bound, last, making.words)
        assembly = _Assembling(making, bound, self._places, sheets).assembled(numbers)
        self._done += 1
        maker.assemble(assembly)
        return bound, assembly

    def _check(self) -> None:
        self._report(self._done, self._total)

    def _look(self, maker: PackMaker) -> None:
        """Take every paper in and see what it is."""
        for item in self._making.pack.items:
            for paper in item.papers:
                key, before = (item.id, paper.id), maker.last
                absence = Absence.DAMAGED if key in self._broken else paper.absence
                self._places[key] = before + 1
                self._looked[key] = _looked(maker, self._making.open, paper.sha256, absence)
                if maker.last == before:
                    del self._places[key]
                self._done += 1

    def _key_of(self, place: int) -> Key:
        return next(key for key, found in self._places.items() if found == place)


def _looked(maker: PackMaker, open_paper: Open, sha256: str, absence: Absence | None) -> Looked:
    """What a paper turns out to be; one that is left out in any case is not read."""
    if absence is not None:
        return Looked(absence=absence)
    try:
        source = open_paper(sha256)
    except Unavailable:
        return Looked(absence=Absence.NOT_HERE)
    try:
        return maker.look(source)
    finally:
        source.close()


def _numbered(making: Making, looked: Mapping[Key, Looked]) -> dict[str, ItemNumbers]:
    """Every page's number: those given before stay, what is new goes in between or behind."""
    numbers: dict[str, ItemNumbers] = {}
    for item in making.pack.items:
        own = making.former.get(item.id, ItemNumbers())
        for paper in item.papers:
            pages = looked[item.id, paper.id].pages
            if paper.id not in own.papers:
                own = own.add(paper.id, paper.sha256, pages) if pages else own
            elif pages and own.versions[paper.id] != paper.sha256:
                if making.same_pages is None:
                    former: Sequence[int | None] = _by_place(len(own.papers[paper.id]), pages)
                else:
                    former = making.same_pages(item.id, paper.id, paper.sha256, pages)
                own = own.renew(paper.id, paper.sha256, former)
        numbers[item.id] = own
    return numbers


def _by_place(before: int, after: int) -> list[int | None]:
    return [place if place < before else None for place in range(after)]


def _bound(pack: Pack, looked: Mapping[Key, Looked], numbers: Numbers) -> dict[Key, Bound]:
    return {
        (item.id, paper.id): Bound(
            labels=numbers[item.id].papers.get(paper.id, ()),
            absence=looked[item.id, paper.id].absence,
            is_signed=looked[item.id, paper.id].is_signed,
        )
        for item in pack.items
        for paper in item.papers
    }


class _Assembling:
    """Puts the parts into the agenda's order, and knows where everything begins."""

    def __init__(self, making: Making, bound: Mapping[Key, Bound], places: Mapping[Key, int], sheets: Sheets) -> None:
        self._making, self._bound, self._places, self._sheets = making, bound, places, sheets
        contents = (making.words.say("contents"),)
        self._parts = [Part(place, None, (), contents) for place in range(sheets.front)]
        self._bookmarks = [Bookmark(0, contents[0], 1)]
        self._begins: dict[Key, int] = {}
        self._page = sheets.front

    def assembled(self, numbers: Numbers) -> Assembly:
        """Everything that makes the pack; `numbers` go with it."""
        for item in self._making.pack.items:
            self._add(item)
        sheets, begins = self._sheets, self._begins
        links = [Link(one.sheet, one.box, begins[one.key]) for one in sheets.jumps if one.key in begins]
        places = {item: {key[1]: page for key, page in begins.items() if key[0] == item and key[1]} for item in numbers}
        told = {item: {"numbers": one.to_data(), "begins": places[item]} for item, one in numbers.items()}
        attached = {NUMBERS_FILE: json.dumps(told, sort_keys=True, ensure_ascii=False).encode()}
        return Assembly(sheets.data, sheets.fonts, sheets.front, self._parts, self._bookmarks, links, attached)

    def _add(self, item: PackItem) -> None:
        """Add an item's papers, or the sheets that stand in for them."""
        words = self._making.words
        if not item.papers and not item.is_paper_only:
            return
        self._begins[item.id, ""] = self._page
        self._bookmarks.append(Bookmark(0, words.item(item), self._page))
        if item.is_paper_only:
            self._append((item.id, ""), (words.stamp_sheet(item),))
        for paper in item.papers:
            key = (item.id, paper.id)
            self._begins[key] = self._page
            self._bookmarks.append(Bookmark(1, words.paper(paper), self._page))
            labels = tuple(f"{item.number}/{label}" for label in self._bound[key].labels)
            self._append(key, (words.stamp_sheet(item),) if key in self._sheets.slips else labels)

    def _append(self, key: Key, labels: Labels) -> None:
        stamps = [StampRuns(one.runs, one.width) for one in self._sheets.stamps[key]]
        slip = self._sheets.slips.get(key)
        self._parts.append(Part(slip, None if slip is not None else self._places[key], stamps, labels))
        self._page += len(labels)
