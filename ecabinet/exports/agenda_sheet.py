"""Reads a meeting's agenda from the spreadsheet a secretariat keeps: a heading block, then a table of items.

The table is found by its heading row, wherever it stands; columns may come in any order, be missing or be others'.
What can be mended is mended and listed as a problem with its row; only a file without a table is refused.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path, PurePosixPath

from ecabinet.domain.dossiers import MAIN_KINDS, Confidentiality, PaperKind
from ecabinet.domain.faults import Refused
from ecabinet.domain.shapes import LINE
from ecabinet.exports.agenda_columns import Column, Headings, find_headings
from ecabinet.exports.agenda_heading import HeadingBlock, Label
from ecabinet.exports.headings import SheetProblem, folded, line_of, text_of
from ecabinet.exports.moments import minutes_in
from ecabinet.exports.paper_kinds import guess_kind, title_from
from ecabinet.exports.tables import Cell, Row, Table, read_tables

MOST_ITEMS = 2_000
"""The most items an agenda may have."""

_SECTION = re.compile(r"[ivx]+|[a-h]")
_TOTAL = re.compile(r"(tong( cong| so)?|cong|total|sum)( thoi (gian|luong))?( phut)?")
_PART_OF_FILES = re.compile(r"[;\n\r]+")
_ENDING = re.compile(r"\.[A-Za-z0-9]{2,5}$")
_OPEN_WORDS = frozenset({"", "thuong", "khong", "khong mat", "binh thuong", "open", "none", "no", "public", "0"})


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A paper an agenda names: its file, and a guess at its title and kind."""

    name: str
    title: str
    kind: PaperKind


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One item of an agenda; `row` is where it stands in the sheet, `minutes` 0 where no time is planned."""

    row: int
    number: str
    title: str
    agency: str = ""
    minutes: int = 0
    files: tuple[PaperFile, ...] = ()
    question: str = ""
    proposed: str = ""
    confidentiality: Confidentiality = Confidentiality.OPEN


@dataclass(frozen=True, slots=True)
class AgendaSheet:
    """What an agenda spreadsheet says; times are local ones of the body, None where the sheet gives none."""

    title: str
    starts_at: datetime | None
    ends_at: datetime | None
    place: str
    chair: str
    rows: tuple[AgendaRow, ...]
    problems: tuple[SheetProblem, ...] = ()
    number: str = ""


def read_agenda(file: Path) -> AgendaSheet:
    """The agenda in a spreadsheet file, .xlsx or .csv.

    Raises what `read_tables` raises, and `Refused` with `sheet_no_table` or `sheet_too_many_rows`.
    """
    return agenda_in(file.name, read_tables(file))


def agenda_in(name: str, tables: Iterable[Table]) -> AgendaSheet:
    """The agenda in the first sheet that has one; `name` is what the file is called in a refusal."""
    for table in tables:
        found = find_headings(table)
        if found is not None:
            return _Reader(name, table, found).read()
    raise Refused("sheet_no_table", {"name": name})


class _Reader:
    """Turns the rows of one sheet into an agenda, collecting problems on the way."""

    def __init__(self, name: str, table: Table, headings: Headings) -> None:
        self._name = name
        self._table = table
        self._headings = headings
        self._problems: list[SheetProblem] = []
        self._rows: list[AgendaRow] = []

    def read(self) -> AgendaSheet:
        rows = self._table.rows[self._headings.last + 1 :]
        for row in rows:
            self._take(row)
        if not self._rows:  # what look like sections are the items themselves
            self._problems.clear()
            for row in rows:
                self._take(row, sections=False)
        if not self._rows:
            raise Refused("sheet_no_table", {"name": self._name})
        if len(self._rows) > MOST_ITEMS:
            raise Refused("sheet_too_many_rows", {"name": self._name, "most": MOST_ITEMS})
        self._rows = list(map(_with_main_paper, self._rows))
        self._note_duplicates()
        return self._with_heading_block()

    def _note(self, code: str, row: int, **details: str | int) -> None:
        self._problems.append(SheetProblem(code, row, details))

    def _cell(self, row: Row, column: Column) -> Cell:
        place = self._headings.column(column)
        return None if place is None else row.cell(place)

    def _take(self, row: Row, *, sections: bool = True) -> None:
        """Add a row as an item, as more papers of the item above, or as neither."""
        number, title = _number(self._cell(row, Column.NUMBER)), self._line(row, Column.TITLE)
        agency, files = self._line(row, Column.AGENCY), tuple(self._files(row))
        if not files and _TOTAL.fullmatch(folded(number or title)):
            return
        if not title:
            self._take_untitled(row, number, files)
        elif sections and _SECTION.fullmatch(folded(number)) and not (agency or files):
            self._note("agenda_section_row", row.number, title=title)
        else:
            self._rows.append(self._item(row, number or str(len(self._rows) + 1), title, agency, files))

    def _take_untitled(self, row: Row, number: str, files: tuple[PaperFile, ...]) -> None:
        """A row of papers alone, under a title merged over several rows, belongs to the item above."""
        if files and not number and self._rows and self._rows[-1].confidentiality is Confidentiality.OPEN:
            above = self._rows.pop()
            known = {file.name for file in above.files}
            more = tuple(file for file in files if file.name not in known)
            self._rows.append(replace(above, files=(*above.files, *more)))
        else:
            self._note("agenda_row_without_title", row.number)

    def _item(self, row: Row, number: str, title: str, agency: str, files: tuple[PaperFile, ...]) -> AgendaRow:
        secret = folded(self._line(row, Column.SECRECY)) not in _OPEN_WORDS
        if secret and files:
            self._note("agenda_secret_papers", row.number, number=number)
        return AgendaRow(
            row=row.number,
            number=number,
            title=title,
            agency=agency,
            minutes=self._minutes(row),
            files=() if secret else files,
            question=text_of(self._cell(row, Column.QUESTION)),
            proposed=text_of(self._cell(row, Column.PROPOSED)),
            confidentiality=Confidentiality.PAPER_ONLY if secret else Confidentiality.OPEN,
        )

    def _line(self, row: Row, column: Column) -> str:
        cell = self._cell(row, column)
        if isinstance(cell, str) and len(" ".join(cell.split())) > LINE:
            self._note("sheet_text_cut", row.number, most=LINE)
        return line_of(cell)

    def _minutes(self, row: Row) -> int:
        cell = self._cell(row, Column.MINUTES)
        minutes = minutes_in(cell)
        if minutes is None:
            self._note("agenda_minutes_unreadable", row.number, value=line_of(cell))
        return minutes or 0

    def _files(self, row: Row) -> Iterator[PaperFile]:
        """The papers of a row, each once; what is no PDF or no plain file name is told and left out."""
        seen: set[str] = set()
        for column, kind in self._headings.paper_columns.items():
            for name in _names(row.cell(column)):
                if PurePosixPath(name).suffix.lower() != ".pdf":
                    self._note("agenda_file_not_pdf", row.number, name=name)
                elif re.search(r'[/\\:*?"<>|]', name) or name.startswith("."):
                    self._note("agenda_file_name_unsafe", row.number, name=name)
                elif name not in seen:
                    seen.add(name)
                    yield PaperFile(name, title_from(name), kind or guess_kind(name))

    def _note_duplicates(self) -> None:
        first: dict[str, int] = {}
        for row in self._rows:
            if row.number in first:
                self._note("agenda_number_twice", row.row, number=row.number, first=first[row.number])
            first.setdefault(row.number, row.row)

    def _with_heading_block(self) -> AgendaSheet:
        block = HeadingBlock.of(self._table.rows[: self._headings.first])
        starts, ends = block.period()
        if starts is None:
            self._note("agenda_start_unreadable", 0)
        elif ends is not None and ends <= starts:
            self._note("agenda_ends_before_start", 0)
            ends = None
        if not block.title:
            self._note("agenda_title_missing", 0)
        problems = tuple(sorted(self._problems, key=lambda problem: problem.row))
        place, chair = (line_of(block.values.get(label)) for label in (Label.PLACE, Label.CHAIR))
        number = _number(block.values.get(Label.NUMBER))
        return AgendaSheet(block.title, starts, ends, place, chair, tuple(self._rows), problems, number)


def _number(cell: Cell) -> str:
    """The number of an item or of the meeting as text, "1." and "01" like 1."""
    text = line_of(cell).rstrip(".)").strip()[:20]
    return str(int(text)) if text.isascii() and text.isdigit() else text


def _names(cell: Cell) -> Iterator[str]:
    """The file names in a cell, parted by semicolons, line ends, or commas where each part is a file."""
    for part in _PART_OF_FILES.split(text_of(cell)):
        pieces = [piece.strip() for piece in part.split(",")]
        yield from (name for name in (pieces if all(map(_ENDING.search, pieces)) else [part.strip()]) if name)


def _with_main_paper(item: AgendaRow) -> AgendaRow:
    """An item has a main paper: the first, where no name tells; it bears the item's title if its name has no tones."""
    main = next((file for kind in MAIN_KINDS for file in item.files if file.kind is kind), None)
    if main is None:
        main = next((file for file in item.files if file.kind is PaperKind.OTHER), None)
    if main is None:
        return item
    kind = main.kind if main.kind in MAIN_KINDS else _kind_of_item(item.title)
    better = PaperFile(main.name, item.title if main.title.isascii() else main.title, kind)
    return replace(item, files=tuple(better if file is main else file for file in item.files))


def _kind_of_item(title: str) -> PaperKind:
    kind = guess_kind(title)
    return kind if kind in MAIN_KINDS else PaperKind.DRAFT
