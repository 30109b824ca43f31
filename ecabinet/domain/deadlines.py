"""When an opinion ballot ends: so many working days after the day of issue, at the closing hour of the last one."""

from datetime import date

from ecabinet.domain.calendars import WorkingDays
from ecabinet.domain.faults import Refused
from ecabinet.domain.rules import RuleSet

OFFICE_CLOSES = 17 * 60
"""The closing hour, in minutes after local midnight, where a rule set leaves it open."""


def deadline(days: WorkingDays, rules: RuleSet, issued_on: date, working_days: int) -> int:
    """The last instant, in ms UTC, at which an answer is in time; the day of issue is not counted.

    Raises `Refused("bad_window")` for a window the rules do not allow and `Refused("no_calendar")` where the working
    days of a year are not known.
    """
    if working_days < 1 or (rules.window is not None and not rules.window.allows(working_days)):
        raise Refused("bad_window")
    closes_at = OFFICE_CLOSES if rules.closes_at is None else rules.closes_at
    return days.instant(days.after(issued_on, working_days), closes_at)
