"""Reads the members and staff of a body from a spreadsheet: one person a row, under headings found by their words."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ecabinet.domain.bodies import Role
from ecabinet.domain.faults import Refused
from ecabinet.domain.shapes import LINE
from ecabinet.exports.headings import SheetProblem, Vocabulary, folded, line_of, text_of
from ecabinet.exports.tables import Cell, Row, Table, read_tables

MOST_PEOPLE = 2_000
"""The most people one spreadsheet may bring."""
_HIGHEST_ORDER = 100_000


class _Column(StrEnum):
    NAME = "name"
    TITLE = "title"
    AGENCY = "agency"
    ORDER = "order"
    ROLES = "roles"
    VOTING = "voting"


_COLUMNS = Vocabulary(
    {
        _Column.NAME: ("ho va ten", "ho ten", "ten", "ho ten thanh vien", "name", "full name", "member name"),
        _Column.TITLE: ("chuc vu", "chuc danh", "title", "position", "office"),
        _Column.AGENCY: ("co quan", "don vi", "bo nganh", "agency", "ministry", "department", "organisation"),
        _Column.ORDER: ("stt", "tt", "so tt", "so thu tu", "thu tu", "no", "nr", "#", "order", "number"),
        _Column.ROLES: ("vai tro", "role", "roles"),
        _Column.VOTING: ("bieu quyet", "quyen bieu quyet", "voting", "vote", "votes"),
    },
    exact=frozenset({_Column.ORDER}),
)

_ROLE_WORDS = {
    Role.MEMBER: ("thanh vien", "uy vien", "member"),
    Role.CHAIR: ("chu tri", "nguoi chu tri", "chu toa", "chu tich", "chair", "chairperson"),
    Role.SECRETARY: ("thu ky", "ban thu ky", "secretary", "secretariat"),
    Role.ADMINISTRATOR: ("quan tri", "quan tri vien", "nguoi quan tri", "administrator", "admin"),
    Role.AGENCY_OFFICER: ("can bo co quan", "chuyen vien", "can bo", "agency officer", "officer"),
    Role.AIDE: ("tro ly", "giup viec", "thu ky rieng", "aide", "assistant"),
    Role.GUEST: ("khach moi", "khach", "quan sat", "quan sat vien", "guest", "observer"),
    Role.AUDITOR: ("kiem toan", "giam sat", "kiem tra", "auditor"),
}
_ROLES = {word: role for role, words in _ROLE_WORDS.items() for word in words}
_YES = frozenset({"co", "x", "yes", "y", "true", "1", "dung", "duoc"})
_NO = frozenset({"", "khong", "no", "n", "false", "0"})
_TICKS = str.maketrans({"✓": "x", "✔": "x", "☑": "x", "✗": "0", "✘": "0", "☐": "0", "-": "0", "–": "0"})


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One person of a body; `row` is where they stand in the sheet, `order` their place in protocol order."""

    row: int
    name: str
    title: str
    agency: str
    order: int
    roles: frozenset[Role]
    voting: bool


@dataclass(frozen=True, slots=True)
class MemberSheet:
    """The people a spreadsheet names, and what needs a look before they are added."""

    rows: tuple[MemberRow, ...]
    problems: tuple[SheetProblem, ...] = ()


def read_members(file: Path) -> MemberSheet:
    """The people in a spreadsheet file, .xlsx or .csv.

    Without a column for roles everybody is a member; without one for voting, members and chair vote. A role or a
    voting right that cannot be read is not given. Raises what `read_tables` raises, and `Refused` with
    `sheet_no_members` or `sheet_too_many_rows`.
    """
    for table in read_tables(file):
        for index, row in enumerate(table.rows):
            columns = _COLUMNS.columns(row)
            if _Column.NAME in columns.values() and len(columns) > 1:
                return _Reader(file.name, table, index, columns).read()
    raise Refused("sheet_no_members", {"name": file.name})


class _Reader:
    """Turns the rows under one heading row into people, collecting problems on the way."""

    def __init__(self, name: str, table: Table, heading: int, columns: dict[int, _Column]) -> None:
        self._name = name
        self._rows = table.rows[heading + 1 :]
        self._columns = {field: column for column, field in columns.items()}
        self._problems: list[SheetProblem] = []

    def read(self) -> MemberSheet:
        people = tuple(self._people())
        if not people:
            raise Refused("sheet_no_members", {"name": self._name})
        if len(people) > MOST_PEOPLE:
            raise Refused("sheet_too_many_rows", {"name": self._name, "most": MOST_PEOPLE})
        return MemberSheet(people, tuple(self._problems))

    def _note(self, code: str, row: int, **details: str | int) -> None:
        self._problems.append(SheetProblem(code, row, details))

    def _cell(self, row: Row, column: _Column) -> Cell:
        return row.cell(self._columns[column]) if column in self._columns else None

    def _line(self, row: Row, column: _Column) -> str:
        cell = self._cell(row, column)
        if isinstance(cell, str) and len(" ".join(cell.split())) > LINE:
            self._note("sheet_text_cut", row.number, most=LINE)
        return line_of(cell)

    def _people(self) -> Iterator[MemberRow]:
        seen: dict[tuple[str, str], int] = {}
        for row in self._rows:
            name, title = self._line(row, _Column.NAME), self._line(row, _Column.TITLE)
            if not name:
                self._note("member_without_name", row.number)
                continue
            first = seen.setdefault((folded(name), folded(title)), row.number)
            if first != row.number:
                self._note("member_twice", row.number, name=name, first=first)
            roles = self._roles(row)
            yield MemberRow(
                row=row.number,
                name=name,
                title=title,
                agency=self._line(row, _Column.AGENCY),
                order=self._order(row, len(seen)),
                roles=roles,
                voting=self._voting(row, roles),
            )

    def _order(self, row: Row, place: int) -> int:
        """The number in the sheet, else the place of the row among the people."""
        text = line_of(self._cell(row, _Column.ORDER)).rstrip(".")
        if text.isascii() and text.isdigit() and len(text) < 7 and int(text) <= _HIGHEST_ORDER:
            return int(text)
        return place

    def _roles(self, row: Row) -> frozenset[Role]:
        if _Column.ROLES not in self._columns:
            return frozenset({Role.MEMBER})
        roles = set()
        for word in text_of(self._cell(row, _Column.ROLES)).replace("\n", ";").replace(",", ";").split(";"):
            role = _ROLES.get(folded(word))
            if role is not None:
                roles.add(role)
            elif word.strip():
                self._note("member_role_unknown", row.number, value=line_of(word))
        return frozenset(roles)

    def _voting(self, row: Row, roles: frozenset[Role]) -> bool:
        if _Column.VOTING not in self._columns:
            return bool(roles & {Role.MEMBER, Role.CHAIR})
        text = text_of(self._cell(row, _Column.VOTING))
        word = folded(text.translate(_TICKS))
        if word not in _YES | _NO:
            self._note("member_voting_unreadable", row.number, value=line_of(text))
        return word in _YES
