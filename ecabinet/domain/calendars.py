"""Working days, as dated data with their source: weekends, public holidays, days worked instead.

A calendar covers one year and says how far its clock is ahead of UTC, so that a deadline comes out the same on every
machine, whatever time-zone tables it has.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Self

from ecabinet.domain.digests import digest
from ecabinet.domain.faults import Refused
from ecabinet.domain.shapes import DAY, ID, NAME, Data, Fields, Line, ListOf, Text, Whole

MINUTE = 60_000
"""One minute in milliseconds."""
LAST_INSTANT = 253_402_214_400_000
"""The instant, in ms UTC, of 31 December 9999: what a broken clock or a hostile number is cut down to."""
UTC_OFFSET = Whole(-14 * 60, 14 * 60)
"""Minutes that a local clock is ahead of UTC."""

CALENDAR = Fields(
    {
        "id": ID,
        "year": Whole(1900, 2200),
        "timezone": Line(least=1, most=64),
        "offsets": ListOf(Fields({"from": DAY, "minutes": UTC_OFFSET}), most=8, least=1),
        "source": Line(least=1, most=2_000),
        "note": Text(most=4_000),
        "weekend": ListOf(Whole(1, 7), most=6, unique=True),
        "holidays": ListOf(Fields({"day": DAY, "vi": NAME, "en": NAME}), most=200),
        "workdays": ListOf(Fields({"day": DAY, "note": Line()}), most=100),
    }
)
"""The shape of a calendar's data. `weekend` counts Monday as 1; `workdays` are worked although they would be free."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday or a day off in exchange for a day worked, by its names."""

    day: date
    vi: str
    en: str


@dataclass(frozen=True, slots=True)
class Workday:
    """A day of a weekend that is worked, and in exchange for what."""

    day: date
    note: str


@dataclass(frozen=True, slots=True)
class Offset:
    """From a local day on, the clock is so many minutes ahead of UTC (summer time changes it)."""

    since: date
    minutes: int


@dataclass(frozen=True, slots=True)
class Calendar:
    """The working days of one year. `weekend` holds ISO weekdays, Monday 1 to Sunday 7."""

    id: str
    year: int
    timezone: str
    offsets: tuple[Offset, ...]
    source: str
    note: str
    weekend: frozenset[int]
    holidays: tuple[Holiday, ...]
    workdays: tuple[Workday, ...]

    def is_working(self, day: date) -> bool:
        """Whether a day of this calendar's year is worked."""
        if any(worked.day == day for worked in self.workdays):
            return True
        return day.isoweekday() not in self.weekend and all(holiday.day != day for holiday in self.holidays)

    def offset(self, day: date) -> int:
        """Minutes that the local clock is ahead of UTC on a day of this calendar's year, at office hours."""
        return max((o for o in self.offsets if o.since <= day), key=lambda o: o.since, default=self.offsets[0]).minutes

    @property
    def digest(self) -> str:
        """What names this calendar, day for day."""
        return digest(self.to_data())

    def to_data(self) -> dict[str, Any]:
        """As text, whole numbers, lists and maps."""
        return {
            "id": self.id,
            "year": self.year,
            "timezone": self.timezone,
            "offsets": [{"from": o.since.isoformat(), "minutes": o.minutes} for o in self.offsets],
            "source": self.source,
            "note": self.note,
            "weekend": sorted(self.weekend),
            "holidays": [{"day": h.day.isoformat(), "vi": h.vi, "en": h.en} for h in self.holidays],
            "workdays": [{"day": w.day.isoformat(), "note": w.note} for w in self.workdays],
        }

    @classmethod
    def from_data(cls, data: Data) -> Self:
        """Read a calendar; raises `Refused("bad_calendar")` where it names days of another year or one day twice."""
        if not CALENDAR.fits(data) or not _consistent(data):
            raise Refused("bad_calendar")
        return cls(
            id=data["id"],
            year=data["year"],
            timezone=data["timezone"],
            offsets=tuple(Offset(date.fromisoformat(o["from"]), o["minutes"]) for o in data["offsets"]),
            source=data["source"],
            note=data["note"],
            weekend=frozenset(data["weekend"]),
            holidays=tuple(Holiday(date.fromisoformat(h["day"]), h["vi"], h["en"]) for h in data["holidays"]),
            workdays=tuple(Workday(date.fromisoformat(w["day"]), w["note"]) for w in data["workdays"]),
        )


def _consistent(data: Data) -> bool:
    holidays = [entry["day"] for entry in data["holidays"]]
    workdays = [entry["day"] for entry in data["workdays"]]
    year = f"{data['year']:04d}-"
    return len(set(holidays + workdays)) == len(holidays) + len(workdays) and all(
        day.startswith(year) for day in holidays + workdays
    )


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """The calendars a body knows, by year."""

    calendars: Mapping[int, Calendar]

    @classmethod
    def of(cls, calendars: Iterable[Calendar]) -> Self:
        """From calendars in the order of their adoption: of one year the last one holds."""
        return cls({calendar.year: calendar for calendar in calendars})

    def calendar(self, day: date) -> Calendar:
        """The calendar of a day's year; raises `Refused("no_calendar")` where there is none: nothing is guessed."""
        try:
            return self.calendars[day.year]
        except KeyError:
            raise Refused("no_calendar", {"year": day.year}) from None

    def is_working(self, day: date) -> bool:
        """Whether a day is worked; raises `Refused("no_calendar")`."""
        return self.calendar(day).is_working(day)

    def after(self, day: date, working_days: int) -> date:
        """The last of so many working days after a day that is not counted itself; raises `Refused("no_calendar")`."""
        left = working_days
        while left:
            day += timedelta(days=1)
            left -= self.is_working(day)
        return day

    def between(self, first: date, last: date) -> int:
        """How many working days come after `first` up to and with `last`; raises `Refused("no_calendar")`."""
        days = (first + timedelta(days=number) for number in range(1, (last - first).days + 1))
        return sum(self.is_working(day) for day in days)

    def instant(self, day: date, minutes: int) -> int:
        """The instant in ms UTC of a local day and minutes after its midnight; raises `Refused("no_calendar")`."""
        midnight = int(datetime.combine(day, time(), UTC).timestamp()) * 1000
        return midnight + (minutes - self.calendar(day).offset(day)) * MINUTE


def last_instant(day: date, utc_offset: int) -> int:
    """The last ms of a local day in ms UTC, by a clock that is `utc_offset` minutes ahead of UTC."""
    midnight = int(datetime.combine(day, time(), UTC).timestamp()) * 1000
    return midnight + 24 * 60 * MINUTE - utc_offset * MINUTE - 1


def local_day(instant: int, utc_offset: int) -> date:
    """The day on a local clock, `utc_offset` minutes ahead of UTC, at an instant in ms UTC."""
    local = max(0, min(instant + utc_offset * MINUTE, LAST_INSTANT))
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=local)).date()
