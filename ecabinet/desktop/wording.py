"""How dates, times, spans and numbers are said in both languages; pure functions, in the body's own time zone."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone, tzinfo

from ecabinet.application.messages import Language

INDOCHINA = timezone(timedelta(hours=7))
_MINUTE = 60_000
_WEEKDAYS = {
    Language.ENGLISH: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    Language.VIETNAMESE: ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"),
}
_SHORT_WEEKDAYS = {
    Language.ENGLISH: ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    Language.VIETNAMESE: ("T2", "T3", "T4", "T5", "T6", "T7", "CN"),
}
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wording:
    """The language and the time zone that moments are told in; moments are milliseconds UTC.

    Days are named as seen from `now`, which the caller passes: “today”, “tomorrow”, a weekday within six days, else
    the date.
    """

    language: Language
    zone: tzinfo = field(default=INDOCHINA)

    def local(self, moment: int) -> datetime:
        """A moment on the clock of the body."""
        return datetime.fromtimestamp(moment / 1000, self.zone)

    def time(self, moment: int) -> str:
        """“17:00”."""
        return f"{self.local(moment):%H:%M}"

    def seconds(self, moment: int) -> str:
        """“09:25:12”, for entries where seconds matter."""
        return f"{self.local(moment):%H:%M:%S}"

    def long_date(self, moment: int) -> str:
        """“26 March 2026”, “26/3/2026”."""
        return self._date(self.local(moment).date(), year=True)

    def weekday_and_date(self, moment: int) -> str:
        """“Thursday 26 March 2026”, “Thứ Năm, 26/3/2026”."""
        day = self.local(moment).date()
        comma = "," if self._vietnamese else ""
        return f"{_WEEKDAYS[self.language][day.weekday()]}{comma} {self._date(day, year=True)}"

    def short_date(self, moment: int, now: int) -> str:
        """“Thu 26 Mar”, “T5 26/3”, with the year where it is not that of now."""
        day = self.local(moment).date()
        year = day.year != self.local(now).year
        return f"{_SHORT_WEEKDAYS[self.language][day.weekday()]} {self._date(day, year=year, short=True)}"

    def day(self, moment: int, now: int) -> str:
        """“today”, “tomorrow”, “yesterday”, “on Friday” within the next six days, else “on 4 April”."""
        day, today = self.local(moment).date(), self.local(now).date()
        distance = (day - today).days
        if distance in _NEAR[self.language]:
            return _NEAR[self.language][distance]
        if 1 < distance < 7:
            return self._on(_WEEKDAYS[self.language][day.weekday()])
        said = self._date(day, year=day.year != today.year)
        return f"ngày {said}" if self._vietnamese else f"on {said}"

    def moment(self, moment: int, now: int) -> str:
        """A deadline or an appointment: “17:00 today”, “17:00 hôm nay”, “08:00 on Friday”."""
        return f"{self.time(moment)} {self.day(moment, now)}"

    def stamp(self, moment: int, now: int) -> str:
        """When something happened, as short as it stays clear: “14:13” today, “Wed 14:13” this week, “12 Mar”."""
        distance = (self.local(now).date() - self.local(moment).date()).days
        if distance == 0:
            return self.time(moment)
        if 0 < distance < 7:
            return f"{_SHORT_WEEKDAYS[self.language][self.local(moment).weekday()]} {self.time(moment)}"
        day = self.local(moment).date()
        return self._date(day, year=day.year != self.local(now).year, short=True)

    def calendar_day(self, day: date) -> str:
        """A day that is no moment, such as a due date: “15/7/2026”, “15 Jul 2026”."""
        return self._date(day, year=True, short=True)

    def span(self, start: int, end: int) -> str:
        """“08:00–11:30”."""
        return f"{self.time(start)}–{self.time(end)}"

    def duration(self, milliseconds: int) -> str:
        """“2 h 10 min”, “2 giờ 10 phút”, never less than a minute."""
        minutes = max(1, round(milliseconds / _MINUTE))
        hours, minutes = divmod(minutes, 60)
        hour, minute = ("giờ", "phút") if self._vietnamese else ("h", "min")
        parts = [f"{hours} {hour}"] if hours else []
        parts += [f"{minutes} {minute}"] if minutes or not hours else []
        return " ".join(parts)

    def count(self, number: int, unit: str) -> str:
        """A number of minutes, hours, days or working days; `unit` is the English word in the singular."""
        if self._vietnamese:
            return f"{self.number(number)} {_UNITS[unit]}"
        return f"{self.number(number)} {unit}" + ("" if number == 1 else "s")

    def number(self, number: int) -> str:
        """“22,000”, “22.000”."""
        grouped = f"{number:,}"
        return grouped.replace(",", ".") if self._vietnamese else grouped

    def percent(self, part: int, whole: int) -> str:
        """“6.4 %”, “6,4 %”; of nothing “0 %”."""
        tenths = round(1000 * part / whole) if whole else 0
        said = f"{tenths // 10}.{tenths % 10}" if tenths % 10 else str(tenths // 10)
        return f"{said.replace('.', ',') if self._vietnamese else said} %"

    def megabytes(self, size: int) -> str:
        """“168 MB”, “1.4 MB”, “12 kB”; decimal units, as files are shown elsewhere."""
        for unit, worth in (("GB", 1_000_000_000), ("MB", 1_000_000)):
            if size >= worth:
                said = f"{size / worth:.1f}" if size < 10 * worth else f"{size / worth:.0f}"
                return f"{said.replace('.', ',') if self._vietnamese else said} {unit}"
        return f"{max(1, round(size / 1000)) if size else 0} kB"

    def megabytes_of(self, done: int, total: int) -> str:
        """“112 of 168 MB”, “112 trên 168 MB”; the whole alone once everything is done."""
        whole = self.megabytes(total)
        if done >= total:
            return whole
        part, unit = self.megabytes(done), whole[whole.rindex(" ") :]
        return f"{part.removesuffix(unit)} {'trên' if self._vietnamese else 'of'} {whole}"

    def greeting(self, now: int) -> str:
        """“Good morning”, “Good afternoon” or “Good evening”."""
        hour = self.local(now).hour
        part = 0 if hour < 12 else 1 if hour < 18 else 2
        return _GREETINGS[self.language][part]

    @property
    def _vietnamese(self) -> bool:
        return self.language is Language.VIETNAMESE

    def _on(self, said: str) -> str:
        return said if self._vietnamese else f"on {said}"

    def _date(self, day: date, *, year: bool, short: bool = False) -> str:
        if self._vietnamese:
            return f"{day.day}/{day.month}/{day.year}" if year else f"{day.day}/{day.month}"
        month = _MONTHS[day.month - 1]
        said = f"{day.day} {month[:3] if short else month}"
        return f"{said} {day.year}" if year else said


_NEAR = {
    Language.ENGLISH: {-1: "yesterday", 0: "today", 1: "tomorrow"},
    Language.VIETNAMESE: {-1: "hôm qua", 0: "hôm nay", 1: "ngày mai"},
}
_UNITS = {"minute": "phút", "hour": "giờ", "day": "ngày", "working day": "ngày làm việc"}
_GREETINGS = {
    Language.ENGLISH: ("Good morning", "Good afternoon", "Good evening"),
    Language.VIETNAMESE: ("Chào buổi sáng", "Chào buổi chiều", "Chào buổi tối"),
}
