"""Finds an agenda's table in a sheet: the row of headings, merged ones included, and what each column holds."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ecabinet.domain.dossiers import PaperKind
from ecabinet.exports.headings import Vocabulary, text_of
from ecabinet.exports.paper_kinds import guess_kind
from ecabinet.exports.tables import Cell, Row, Table

_ENDING = re.compile(r"\.[A-Za-z0-9]{2,5}$")
_LONGEST_PAPER_HEADING = 40


class Column(StrEnum):
    """What a column of an agenda can hold."""

    NUMBER = "number"
    TITLE = "title"
    AGENCY = "agency"
    MINUTES = "minutes"
    FILES = "files"
    QUESTION = "question"
    PROPOSED = "proposed"
    SECRECY = "secrecy"


_COLUMNS = Vocabulary(
    {
        Column.NUMBER: ("stt", "tt", "so tt", "so thu tu", "thu tu", "muc", "no", "nr", "#", "number", "order"),
        Column.TITLE: (
            "noi dung", "ten noi dung", "noi dung hop", "noi dung trinh", "van de", "noi dung cong viec", "item",
            "agenda item", "title", "subject", "topic", "description", "matter",
        ),
        Column.AGENCY: (
            "co quan trinh", "co quan", "don vi trinh", "don vi", "don vi chuan bi", "co quan chu tri", "bo nganh",
            "agency", "submitting agency", "ministry", "department", "submitted by", "sponsor", "presenter",
        ),
        Column.MINUTES: ("thoi luong", "so phut", "thoi gian", "phut", "minutes", "duration", "time", "mins"),
        Column.FILES: (
            "tai lieu", "ten tai lieu", "ho so", "tep", "file", "files", "tap tin", "van ban", "paper", "papers",
            "document", "documents", "attachments",
        ),
        Column.QUESTION: ("noi dung xin y kien", "xin y kien", "van de xin y kien", "question", "question asked"),
        Column.PROPOSED: (
            "du kien ket luan", "ket luan du kien", "du kien quyet dinh", "kien nghi", "proposed decision",
            "recommendation", "proposed conclusion",
        ),
        Column.SECRECY: ("do mat", "muc do mat", "bao mat", "confidentiality", "secrecy", "classification"),
    },
    exact=frozenset({Column.NUMBER}),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Headings:
    """Where the table's headings end, and what each column means."""

    first: int
    last: int
    columns: Mapping[int, Column]
    paper_columns: Mapping[int, PaperKind | None]

    def column(self, wanted: Column) -> int | None:
        """Where a field stands, counted from 0; None where the table has no such column."""
        return next((column for column, found in self.columns.items() if found is wanted), None)


def find_headings(table: Table) -> Headings | None:
    """The headings of the first row that names a title and something else; None where the sheet has no such row."""
    for index, row in enumerate(table.rows):
        columns = _COLUMNS.columns(row)
        if Column.TITLE in columns.values() and len(columns) > 1:
            second = table.rows[index + 1] if index + 1 < len(table.rows) else None
            return _headings(index, row, columns, second)
    return None


def _headings(index: int, row: Row, columns: dict[int, Column], second: Row | None) -> Headings:
    """The headings of one row, or of two where the second subdivides a merged heading."""
    papers: dict[int, PaperKind | None] = {c: None for c, found in columns.items() if found is Column.FILES}
    for column, cell in enumerate(row.cells):
        kind = _paper_heading(cell) if column not in columns else None
        if kind is not None:
            papers[column] = kind
    if second is None or not _subdivides(second, columns):
        return Headings(index, index, columns, papers)
    last_heading = 0
    for column, cell in enumerate(second.cells):
        last_heading = column if row.cell(column) is not None else last_heading
        known = _COLUMNS.field(text_of(cell))
        if known is not None and known not in columns.values():
            columns[column] = known
        elif cell is not None and (last_heading in papers or _paper_heading(cell)):
            papers[column] = _paper_heading(cell)
    return Headings(index, index + 1, columns, papers)


def _paper_heading(cell: Cell) -> PaperKind | None:
    """The kind of paper a column holds, told by a short heading such as "Tờ trình"."""
    if not isinstance(cell, str) or len(cell) > _LONGEST_PAPER_HEADING or _ENDING.search(cell):
        return None
    kind = guess_kind(cell)
    return None if kind is PaperKind.OTHER else kind


def _subdivides(row: Row, columns: Mapping[int, Column]) -> bool:
    """Whether a row continues the headings above: nothing under number and title, short words elsewhere."""
    for column, cell in enumerate(row.cells):
        if cell is None:
            continue
        if columns.get(column) in {Column.NUMBER, Column.TITLE}:
            return False
        if not isinstance(cell, str) or len(cell) > _LONGEST_PAPER_HEADING or _ENDING.search(cell):
            return False
    return True
