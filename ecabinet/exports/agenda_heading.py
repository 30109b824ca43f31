"""Reads what stands above an agenda's table: the meeting's name, number, time, place and chair."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Self

from ecabinet.exports.headings import Vocabulary, folded, line_of
from ecabinet.exports.moments import day_in, times_in
from ecabinet.exports.tables import Cell, Row


class Label(StrEnum):
    """What the heading block of an agenda can tell."""

    TITLE = "title"
    NUMBER = "number"
    DAY = "day"
    STARTS = "starts"
    ENDS = "ends"
    PLACE = "place"
    CHAIR = "chair"


_LABELS = Vocabulary(
    {
        Label.TITLE: ("phien hop", "ten phien hop", "cuoc hop", "ten cuoc hop", "tieu de", "meeting", "session",
                      "title"),
        Label.NUMBER: ("so phien hop", "phien hop so", "phien thu", "phien hop thu", "so cuoc hop", "cuoc hop so",
                       "meeting number", "number of the meeting", "session number", "meeting no"),
        Label.DAY: ("ngay", "ngay hop", "date", "day"),
        Label.STARTS: (
            "bat dau", "thoi gian bat dau", "khai mac", "thoi gian", "thoi gian hop", "gio hop", "start", "starts",
            "starts at", "start time", "begins", "time", "from",
        ),
        Label.ENDS: ("ket thuc", "thoi gian ket thuc", "be mac", "end", "ends", "ends at", "end time", "to"),
        Label.PLACE: ("dia diem", "noi hop", "dia diem hop", "place", "venue", "location", "room"),
        Label.CHAIR: ("chu tri", "nguoi chu tri", "chu toa", "chair", "chairperson", "chaired by", "presiding"),
    },
    exact=frozenset(Label),
)  # fmt: skip

_NAMES_A_MEETING = re.compile(r"\b(phien hop|cuoc hop|hoi nghi|meeting|session|agenda|chuong trinh)\b")


@dataclass(frozen=True, slots=True)
class HeadingBlock:
    """What stands above the table: values by label, and the text of rows without one."""

    values: Mapping[Label, Cell]
    loose: tuple[str, ...]

    @classmethod
    def of(cls, rows: tuple[Row, ...]) -> Self:
        """The block that these rows, all above the table, make."""
        values: dict[Label, Cell] = {}
        loose: list[str] = []
        for row in rows:
            cells = [cell for cell in row.cells if cell is not None]
            label, value = _labelled(cells)
            if label is None:
                loose += [line_of(cell) for cell in cells]
            elif label not in values:
                values[label] = value
        return cls(values, tuple(loose))

    @property
    def title(self) -> str:
        """The labelled title, else the line above the table that names a meeting."""
        named = (text for text in self.loose if _NAMES_A_MEETING.search(folded(text)))
        return line_of(self.values.get(Label.TITLE)) or max(named, key=len, default="")

    def period(self) -> tuple[datetime | None, datetime | None]:
        """When the meeting starts and ends, each None where the block does not tell."""
        starts, ends, day = (self.values.get(label) for label in (Label.STARTS, Label.ENDS, Label.DAY))
        first_day = day_in(starts) or day_in(day)
        times = times_in(starts) or times_in(day)
        last_time = times_in(ends) or times[1:2]
        return _moment(first_day, times[:1]), _moment(day_in(ends) or first_day, last_time)


def _moment(day: date | None, times: tuple[time, ...]) -> datetime | None:
    return datetime.combine(day, times[0]) if day and times else None


def _labelled(cells: Sequence[Cell]) -> tuple[Label | None, Cell]:
    """A label and its value: in two cells, or in one as "Label: value"."""
    first = cells[0]
    if not isinstance(first, str):
        return None, None
    label, colon, value = first.partition(":")
    if len(cells) == 1 and colon and value.strip():
        return _LABELS.field(label), value.strip()
    return (_LABELS.field(first), cells[1]) if len(cells) > 1 else (None, None)
