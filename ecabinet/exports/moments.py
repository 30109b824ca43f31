"""Reads days, times and durations as people write them in a spreadsheet, in Vietnamese or English."""

import re
from datetime import date, datetime, time, timedelta

from ecabinet.exports.headings import folded, text_of
from ecabinet.exports.tables import Cell

_DAYS = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
    re.compile(r"(?P<day>\d{1,2})\s*[/.-]\s*(?P<month>\d{1,2})\s*[/.-]\s*(?P<year>\d{4})"),
    re.compile(r"(?P<day>\d{1,2})\s+thang\s+(?P<month>\d{1,2})\s+nam\s+(?P<year>\d{4})"),
)
_CLOCK = re.compile(r"(?<![\d/.-])(?P<hour>\d{1,2})\s*(?:h|g|gio|:)\s*(?P<minute>\d{2})?(?![\d/-])")
_DURATION = re.compile(
    r"(?:(?P<hours>\d{1,2})\s*(?:h|gio|hours?|tieng)\s*)?(?:(?P<minutes>\d{1,4})\s*(?:p|ph|phut|m|min|mins|minutes?|)\s*)?"
)
_CLOCK_DURATION = re.compile(r"(?P<hours>\d{1,2}):(?P<minutes>\d{2})(?::00)?")
_MOST_MINUTES = 24 * 60


def _spoken(cell: Cell) -> str:
    """The text without tone marks, but with the signs that part days and times."""
    return "".join(folded(sign) if sign.isalpha() else sign for sign in text_of(cell).casefold())


def day_in(cell: Cell) -> date | None:
    """The day a cell names, None where it names none that exists between 1990 and 2199."""
    if isinstance(cell, datetime):
        found: date | None = cell.date()
    elif isinstance(cell, date):
        found = cell
    else:
        found = next((_day(match) for day in _DAYS if (match := day.search(_spoken(cell)))), None)
    return found if found and 1990 <= found.year < 2200 else None


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def times_in(cell: Cell) -> tuple[time, ...]:
    """Every time of day a cell names, in order: "8h00 – 11h30" has two."""
    if isinstance(cell, datetime):
        return (cell.time(),) if cell.time() != time() else ()
    if isinstance(cell, time):
        return (cell,)
    found = ((int(match["hour"]), int(match["minute"] or 0)) for match in _CLOCK.finditer(_spoken(cell)))
    return tuple(time(hour, minute) for hour, minute in found if hour < 24 and minute < 60)


def minutes_in(cell: Cell) -> int | None:
    """A duration in minutes; 0 where the cell is empty, None where it is unreadable.

    "30", "30 phút", "1h30", "0:45" are understood, and "8h00–8h30" as the time between.
    """
    if isinstance(cell, time):
        return cell.hour * 60 + cell.minute
    if isinstance(cell, timedelta):
        return _bounded(cell.total_seconds() / 60)
    if isinstance(cell, int | float):
        return _bounded(cell)
    text = _spoken(cell).replace("'", " phut").replace("’", " phut").strip()
    match = _CLOCK_DURATION.fullmatch(text) or _DURATION.fullmatch(text)
    if match is None:
        return _between(times_in(cell))
    return _bounded(int(match["hours"] or 0) * 60 + int(match["minutes"] or 0))


def _between(times: tuple[time, ...]) -> int | None:
    if len(times) != 2 or times[1] <= times[0]:
        return None
    return (times[1].hour - times[0].hour) * 60 + times[1].minute - times[0].minute


def _bounded(minutes: float) -> int | None:
    return int(minutes) if minutes == minutes // 1 and 0 <= minutes <= _MOST_MINUTES else None
