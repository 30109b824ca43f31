"""Attendance and quorum: what members announce, what their laptops say, and what the secretary records.

Only what is recorded counts for the quorum; a stand-in is listed but neither counts nor votes.
"""

from dataclasses import dataclass
from enum import StrEnum

from ecabinet.domain.delegations import Deputy


class Presence(StrEnum):
    """How somebody takes part, or does not."""

    ROOM = "room"
    REMOTE = "remote"
    EXCUSED = "excused"
    STAND_IN = "stand_in"
    ABSENT = "absent"


PRESENT = frozenset({Presence.ROOM, Presence.REMOTE})
"""Who counts for the quorum."""
NEEDS_LEAVE = frozenset({Presence.EXCUSED, Presence.STAND_IN})
"""What the chair is asked to allow."""


class Leave(StrEnum):
    """Whether the chair allows somebody to stay away or to send a stand-in."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    GRANTED = "granted"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the roll call, or one change during the meeting; `at` in ms UTC."""

    status: Presence
    stand_in: str
    at: int


@dataclass(frozen=True, slots=True)
class Attendance:
    """One member's attendance. `declared` is what they announced, `joined` where their laptop says they are.

    `declared_by` is who announced it in the member's name, empty where they did so themselves; `leave_by` who decided
    on the leave in the chair's name, None where the chair did.

    `entries` are what the secretary recorded, the last of them holds; `stand_in` is a name. Times in ms UTC.
    """

    person: str
    declared: Presence | None = None
    declared_by: str = ""
    stand_in: str = ""
    reason: str = ""
    leave: Leave = Leave.NOT_ASKED
    leave_reason: str = ""
    leave_by: Deputy | None = None
    joined: Presence | None = None
    joined_at: int | None = None
    entries: tuple[Entry, ...] = ()

    @property
    def recorded(self) -> Presence | None:
        """What the secretary recorded last."""
        return self.entries[-1].status if self.entries else None

    @property
    def is_present(self) -> bool:
        """Whether the member counts for the quorum now."""
        return self.recorded in PRESENT


@dataclass(frozen=True, slots=True)
class QuorumCount:
    """Members present in the room and remotely against those needed, of all members."""

    room: int
    remote: int
    needed: int
    members: int

    @property
    def present(self) -> int:
        """Who counts: those in the room and the remote ones."""
        return self.room + self.remote

    @property
    def is_reached(self) -> bool:
        """Whether the body may decide."""
        return self.present >= self.needed
