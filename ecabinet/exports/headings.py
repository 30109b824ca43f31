"""Recognises what a column or a label means by its words, however a secretariat wrote them.

Case, tone marks, punctuation and line ends do not count: "Thời lượng (phút)", "THOI LUONG" and "Duration" are one.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Generic, TypeVar

from ecabinet.domain.shapes import LINE
from ecabinet.exports.tables import Cell, Row

_HIDDEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff\x00-\x08\x0e-\x1f\x7f-\x9f]")
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_NOT_WORD = re.compile(r"[^0-9a-z#]+")
LONGEST_HEADING = 60
"""A longer text is no column heading, in characters."""

F = TypeVar("F", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class SheetProblem:
    """Something in a spreadsheet that was read as well as possible and needs a look.

    `row` counts as spreadsheet programs show it, 0 where it is about the whole sheet.
    """

    code: str
    row: int
    details: Mapping[str, str | int]


def plain(text: str) -> str:
    """Text as the program keeps it: NFC, without signs that hide or turn the writing direction."""
    return _HIDDEN.sub("", _LINE_END.sub("\n", unicodedata.normalize("NFC", text))).strip()


def folded(text: str) -> str:
    """Text as it is compared: lower case, without tone marks, words parted by one blank."""
    marked = unicodedata.normalize("NFD", plain(text).casefold().replace("đ", "d"))
    return _NOT_WORD.sub(" ", "".join(sign for sign in marked if not unicodedata.combining(sign))).strip()


def text_of(cell: Cell) -> str:
    """A cell's text with its own line ends: whole numbers without ".0", times as people write them."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes")
    return plain(cell if isinstance(cell, str) else cell.isoformat() if isinstance(cell, date) else str(cell))


def line_of(cell: Cell) -> str:
    """A cell's text in one line, cut to what an act may carry."""
    return " ".join(text_of(cell).split())[:LINE].rstrip()


@dataclass(frozen=True, slots=True)
class Vocabulary(Generic[F]):
    """The phrases by which each field is known, folded; `exact` fields are known by a whole heading only.

    Where several phrases fit, the longest wins: "nội dung xin ý kiến" is the question, not the title.
    """

    phrases: Mapping[F, Iterable[str]]
    exact: frozenset[F] = frozenset()

    def field(self, heading: str) -> F | None:
        """What a heading means, None where it is none of ours."""
        words = folded(heading)
        if not words or len(heading) > LONGEST_HEADING:
            return None
        fits = [
            (len(phrase), field)
            for field, phrases in self.phrases.items()
            for phrase in phrases
            if words == phrase or (field not in self.exact and f" {phrase} " in f" {words} ")
        ]
        return max(fits, key=lambda fit: fit[0])[1] if fits else None

    def columns(self, row: Row) -> dict[int, F]:
        """The fields of a row's cells, by column; a field that comes twice is where it came first."""
        found: dict[int, F] = {}
        for column, cell in enumerate(row.cells):
            field = self.field(cell) if isinstance(cell, str) else None
            if field is not None and field not in found.values():
                found[column] = field
        return found
