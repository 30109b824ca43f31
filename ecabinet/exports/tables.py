"""Spreadsheets as plain rows: .xlsx and .csv files of strangers, read without trusting them.

Formulas are never computed (the value their author's program stored is taken), external links, macros and pictures
never opened. A bomb, an entity, an absurd row number or a damaged part costs a sentence, not memory or time.
"""

import csv
import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from ecabinet.domain.faults import Refused, Unavailable

Cell = str | int | float | datetime | date | time | timedelta | None

MOST_BYTES = 20 * 2**20
"""The largest spreadsheet file that is read."""
MOST_UNPACKED = 64 * 2**20
"""The most bytes that the parts of a workbook may unpack to."""
MOST_RATIO = 200
"""How much a part of over a megabyte may grow when it is unpacked; sheets of real offices stay under 30."""
MOST_PARTS = 2_000
MOST_ROWS = 2_100
"""The most rows with anything in them: a heading block and the 2,000 rows a table may have."""
MOST_COLUMNS = 60
MOST_CELL = 20_000
"""The longest text of one cell, in characters; what is longer is cut."""
_LAST_ROW = 1_048_576
_OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"

# What openpyxl and the libraries under it raise over a file that is not what it says it is.
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, ParseError, KeyError, ValueError, TypeError, IndexError,
    AttributeError, OverflowError, EOFError, NotImplementedError, RuntimeError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One row with something in it; `number` counts from 1 as spreadsheet programs show it."""

    number: int
    cells: tuple[Cell, ...]

    def cell(self, column: int) -> Cell:
        """The value in a column counted from 0, None beyond the row's end."""
        return self.cells[column] if column < len(self.cells) else None


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one visible sheet, blank ones left out."""

    name: str
    rows: tuple[Row, ...]


def read_tables(file: Path) -> tuple[Table, ...]:
    """The visible sheets of a spreadsheet file.

    Raises `Refused` with `sheet_too_large`, `sheet_old_format`, `sheet_not_a_spreadsheet`, `sheet_damaged`,
    `sheet_dangerous` or `sheet_too_many_rows`, and `Unavailable("file_unreadable")` where the disk says no.
    """
    content = _content(file)
    if content.startswith(_OLD_OR_LOCKED):
        raise Refused("sheet_old_format", {"name": file.name})
    if zipfile.is_zipfile(io.BytesIO(content)):
        return _read_workbook(file.name, content)
    if file.suffix.lower() in {".csv", ".tsv", ".txt"}:
        return (Table(file.stem, _rows(_csv_lines(file.name, content), file.name)),)
    raise Refused("sheet_not_a_spreadsheet", {"name": file.name})


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise Unavailable("file_unreadable", {"name": file.name}) from error
    if len(content) > MOST_BYTES:
        raise Refused("sheet_too_large", {"name": file.name, "most": MOST_BYTES // 2**20})
    return content


def _read_workbook(name: str, content: bytes) -> tuple[Table, ...]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if "xl/workbook.xml" not in archive.namelist():
                raise Refused("sheet_not_a_spreadsheet", {"name": name})
            _inspect(name, archive, len(content))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl's remarks on charts and styles are of no use to anybody here
            return tuple(_sheets(name, content))
    except DefusedXmlException as error:
        raise Refused("sheet_dangerous", {"name": name}) from error
    except _DAMAGE as error:
        raise Refused("sheet_damaged", {"name": name}) from error


def _inspect(name: str, archive: zipfile.ZipFile, size: int) -> None:
    """Refuse an archive that would unpack to far more than it is, and XML that declares entities."""
    parts = archive.infolist()
    packed, unpacked = sum(part.compress_size for part in parts), sum(part.file_size for part in parts)
    swollen = any(part.file_size > max(2**20, MOST_RATIO * part.compress_size) for part in parts)
    if swollen or len(parts) > MOST_PARTS or packed > size or unpacked > MOST_UNPACKED:
        raise Refused("sheet_dangerous", {"name": name})
    for part in parts:
        if part.filename.endswith((".xml", ".rels")):
            with archive.open(part) as stream:
                for _, element in iterparse(stream, forbid_dtd=True):
                    element.clear()


def _sheets(name: str, content: bytes) -> Iterator[Table]:
    from openpyxl import load_workbook  # noqa: PLC0415 - a tenth of a second that no start of the program should pay

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        for sheet in book.worksheets:
            if sheet.sheet_state == "visible":
                sheet.reset_dimensions()  # what a file says of its own size is not to be trusted
                lines = sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True)
                yield Table(sheet.title, _rows(lines, name))
    finally:
        book.close()


def _rows(lines: Iterator[tuple[object, ...]], name: str) -> tuple[Row, ...]:
    rows: list[Row] = []
    for number, line in enumerate(lines, start=1):
        if number > _LAST_ROW or len(rows) > MOST_ROWS:
            raise Refused("sheet_too_many_rows", {"name": name, "most": MOST_ROWS})
        if line.count(None) == len(line):  # a row number far below may bring a million of these
            continue
        cells = tuple(map(_clean, line[:MOST_COLUMNS]))
        if any(cell is not None for cell in cells):
            rows.append(Row(number, cells))
    return tuple(rows)


def _clean(value: object) -> Cell:
    """A cell's value; whatever is no text, number, day or time, such as the error of a formula, is blank."""
    if isinstance(value, str):
        return value.strip()[:MOST_CELL] or None
    return value if isinstance(value, int | float | datetime | date | time | timedelta) else None


def _csv_lines(name: str, content: bytes) -> Iterator[tuple[str, ...]]:
    text = _csv_text(name, content)
    sample = text[:4_000]
    separator = max(";\t,", key=sample.count)
    try:
        for line in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            yield tuple(line)
    except csv.Error as error:
        raise Refused("sheet_damaged", {"name": name}) from error


def _csv_text(name: str, content: bytes) -> str:
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise Refused("sheet_csv_encoding", {"name": name}) from error
    if re.search(r"[\x00-\x08\x0e-\x1f]", text):
        raise Refused("sheet_not_a_spreadsheet", {"name": name})
    return text
