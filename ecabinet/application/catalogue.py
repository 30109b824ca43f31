"""The rule sets and calendars that come with the program, for a body to adopt; what a body adopted is in its feed."""

from functools import cache

from ecabinet import resources
from ecabinet.domain.calendars import Calendar
from ecabinet.domain.faults import Refused
from ecabinet.domain.rules import RuleSet


@cache
def rule_sets() -> tuple[RuleSet, ...]:
    """Every shipped rule set, by file name."""
    return tuple(RuleSet.from_data(resources.toml("rules", file.name)) for file in resources.listed("rules", ".toml"))


@cache
def calendars() -> tuple[Calendar, ...]:
    """Every shipped calendar of working days, by file name."""
    files = resources.listed("calendars", ".toml")
    return tuple(Calendar.from_data(resources.toml("calendars", file.name)) for file in files)


def rule_set(rules_id: str) -> RuleSet:
    """A shipped rule set by its id; raises `Refused("no_such_rules")`."""
    for rules in rule_sets():
        if rules.id == rules_id:
            return rules
    raise Refused("no_such_rules", {"id": rules_id})


def calendar(calendar_id: str) -> Calendar:
    """A shipped calendar by its id; raises `Refused("no_such_calendar")`."""
    for found in calendars():
        if found.id == calendar_id:
            return found
    raise Refused("no_such_calendar", {"id": calendar_id})
