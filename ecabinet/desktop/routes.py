"""Where one can be in the program, as plain values, and the history of where one was."""

from dataclasses import dataclass, field
from enum import StrEnum

ATTENDANCE = "attendance"
"""The place on the page of meetings where one says how one takes part."""
_REMEMBERED = 50


class PageName(StrEnum):
    """Every page there is."""

    TODAY = "today"
    MEETINGS = "meetings"
    MEETING = "meeting"
    SESSION = "session"
    COMPARE = "compare"
    BALLOTS = "ballots"
    BALLOT = "ballot"
    TASKS = "tasks"
    LIBRARY = "library"
    SIGNED = "signed"
    OUTBOX = "outbox"
    AGENDA_BUILDER = "agenda_builder"
    ROOM = "room"
    MINUTES = "minutes"
    MEMBERS = "members"
    VERIFY = "verify"
    PREFERENCES = "preferences"
    LAPTOPS = "laptops"
    HELPERS = "helpers"
    SEARCH = "search"


@dataclass(frozen=True, slots=True)
class Route:
    """A page, what it is about (the id of a meeting, a ballot, …) and a place inside it (an item, a paper's page)."""

    page: PageName
    subject: str = ""
    place: str = ""


@dataclass(slots=True)
class History:
    """The routes one came along; going somewhere new forgets what lay ahead."""

    _behind: list[Route] = field(default_factory=list)
    _ahead: list[Route] = field(default_factory=list)

    @property
    def here(self) -> Route | None:
        """Where one is, None before the first visit."""
        return self._behind[-1] if self._behind else None

    def visit(self, route: Route) -> bool:
        """Go somewhere; says whether that is another place than before."""
        if route == self.here:
            return False
        self._behind.append(route)
        del self._behind[:-_REMEMBERED]
        self._ahead.clear()
        return True

    def back(self) -> Route | None:
        """One step back, None where there is none."""
        if len(self._behind) < 2:
            return None
        self._ahead.append(self._behind.pop())
        return self.here

    def forward(self) -> Route | None:
        """One step forth again, None where there is none."""
        if not self._ahead:
            return None
        self._behind.append(self._ahead.pop())
        return self.here
