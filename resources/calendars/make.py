"""Writes calendars of working days from the package `holidays`: `python resources/calendars/make.py VN 2019 2026`.

The data is kept with its source and version. Governments move days late in the year before: what the package does not
know yet stands in AMENDED below, and an administrator may adopt an amended calendar at any time.
"""

import re
import sys
from datetime import date, datetime
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import holidays

_HERE = Path(__file__).resolve().parent
_ZONES = {"VN": ("Asia/Ho_Chi_Minh", 420)}
_NOTE = "For offices of the state. Compare with the Government's announcement of the year before use."
_OFF_FOR = re.compile(r"thay cho ngày (\d\d/\d\d/\d{4})")


class Exchange(NamedTuple):
    """A day off, and the day of a weekend that is worked for it."""

    off: date
    worked: date


AMENDED = {
    ("VN", 2026): (
        "2 January off for Saturday 10 January (Ministry of Home Affairs, 25 December 2025)",
        Exchange(date(2026, 1, 2), date(2026, 1, 10)),
    )
}


def _exchanges(names: holidays.HolidayBase, country: str, year: int) -> list[Exchange]:
    """What the package calls a day off in place of another day, and what it does not know yet."""
    found = [
        Exchange(day, datetime.strptime(worked, "%d/%m/%Y").date())  # noqa: DTZ007 - a day, at no time of it
        for day in sorted(names)
        for worked in _OFF_FOR.findall(names[day])
    ]
    if amended := AMENDED.get((country, year)):
        found.append(amended[1])
    return found


def _table(name: str, **entries: str) -> list[str]:
    return ["", f"[[{name}]]", *(f'{key} = "{value}"' for key, value in entries.items())]


def calendar(country: str, year: int) -> str:
    """The TOML text of one country's year; days worked for a day off of a year beside it are in it too."""
    years = (year - 1, year, year + 1)
    vi = holidays.country_holidays(country, years=years, language="vi")
    en = holidays.country_holidays(country, years=years, language="en_US")
    exchanges = _exchanges(vi, country, year)
    timezone, offset = _ZONES[country]
    source = f"Python package holidays {version('holidays')}, country {country}"
    if amended := AMENDED.get((country, year)):
        source += f"; amended: {amended[0]}"
    lines = [
        f"# Working days of {year}, made by resources/calendars/make.py. Offsets in minutes, Monday is 1.",
        f'id = "{country.lower()}-{year}"',
        f"year = {year}",
        f'timezone = "{timezone}"',
        f'offsets = [{{ from = "{year}-01-01", minutes = {offset} }}]',
        f'source = "{source}"',
        f'note = "{_NOTE}"',
        f"weekend = [{', '.join(str(day + 1) for day in sorted(vi.weekend))}]",
    ]
    off = {exchange.off: exchange.worked for exchange in exchanges}
    for day in sorted({*vi, *off}):
        if day.year != year:
            continue
        names = (f"Nghỉ thay ngày {off[day]:%d/%m/%Y}", f"Day off for {off[day]}") if day in off else (vi[day], en[day])
        lines += _table("holidays", day=str(day), vi=names[0], en=names[1])
    for exchange in sorted(exchanges, key=lambda exchange: exchange.worked):
        if exchange.worked.year == year:
            lines += _table("workdays", day=str(exchange.worked), note=f"worked for {exchange.off}")
    return "\n".join(lines) + "\n"


def main(country: str, *years: str) -> None:
    """Write one file a year beside this one."""
    for year in map(int, years):
        (_HERE / f"{country.lower()}-{year}.toml").write_text(calendar(country, year), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
