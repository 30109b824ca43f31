"""Which side of the meeting workspace is folded: the paper comes first, then what the person asked for."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Self

from ecabinet.desktop.memory import Memory

PAPER_LEAST = 600
"""Pixels the paper keeps, whatever the text size."""
_NAME = "meeting.sides"


class Side(Enum):
    """The two sides beside the paper."""

    AGENDA = "agenda"
    COMMENTS = "comments"


@dataclass(frozen=True, slots=True)
class Widths:
    """What a side takes, in pixels: as a strip, at least and usually when it is open."""

    strip: int
    least: int
    usual: int


@dataclass(frozen=True, slots=True)
class Folding:
    """What the person wants open; `first` is the side they opened last, which gives way last."""

    agenda: bool = True
    comments: bool = True
    first: Side | None = None

    def toggled(self, side: Side, *, is_open: bool) -> Self:
        """After the person folded a side that is open, or opened one that is not."""
        wanted = {"agenda": not is_open} if side is Side.AGENDA else {"comments": not is_open}
        return replace(self, **wanted, first=None if is_open else side)

    def shown(self, width: int, agenda: Widths, comments: Widths) -> tuple[bool, bool]:
        """Which sides are open in a window so wide: what fits beside the paper, else what was opened last."""

        def fits(left: bool, right: bool) -> bool:
            taken = (agenda.least if left else agenda.strip) + (comments.least if right else comments.strip)
            return taken + PAPER_LEAST <= width

        left, right = self.agenda, self.comments
        if left and right and not fits(left, right):
            left, right = self.first is Side.AGENDA, self.first is not Side.AGENDA
        if not fits(left, right):
            left, right = left and self.first is Side.AGENDA, right and self.first is Side.COMMENTS
        return left, right

    def remember(self, memory: Memory) -> None:
        """Keep what the person wants, for the next visit."""
        memory.remember(_NAME, f"{int(self.agenda)}{int(self.comments)}")

    @classmethod
    def recalled(cls, memory: Memory) -> Self:
        """What was wanted at the last visit."""
        kept = (memory.recall(_NAME) or "").ljust(2, "1")
        return cls(kept[0] != "0", kept[1] != "0")
