"""Offices held from one day to another: who answers for what, and who came after whom."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Tenure(StrEnum):
    """Whether an office is held in one's own right or for the time being."""

    HOLDER = "holder"
    ACTING = "acting"


@dataclass(frozen=True, slots=True)
class Holding:
    """One person in one office, from a local day to another, both included; `until` is None while no end is known.

    `office` is the same for all who hold an office one after the other; title and agency are as of then.
    """

    id: str
    office: str
    title: str
    agency: str
    person: str
    since: date
    until: date | None = None
    tenure: Tenure = Tenure.HOLDER
    ended_because: str = ""

    def holds_on(self, day: date) -> bool:
        """Whether the office is held on a local day."""
        return self.since <= day and (self.until is None or day <= self.until)

    def meets(self, other: "Holding") -> bool:
        """Whether both hold the same office in the same way on some day."""
        if (self.office, self.tenure) != (other.office, other.tenure):
            return False
        return self.since <= (other.until or date.max) and other.since <= (self.until or date.max)
