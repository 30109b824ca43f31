"""Where the time comes from: the machine's clock, or in a sample body's demo one that can be moved."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


class Clock(Protocol):
    """Tells the time of day; the engine never asks the machine itself."""

    def now(self) -> int:
        """Milliseconds since 1970 in UTC."""
        ...


class SystemClock:
    """The clock of this machine."""

    def now(self) -> int:
        """Milliseconds since 1970 in UTC."""
        return time.time_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class ShiftedClock:
    """The machine's clock moved by the milliseconds written in a file, which the demo changes while programs run.

    A missing or unreadable file means no shift: a demo that is over leaves nothing behind.
    """

    offset_file: Path

    def now(self) -> int:
        """Milliseconds since 1970 in UTC, shifted."""
        return SystemClock().now() + self._offset()

    def _offset(self) -> int:
        try:
            return int(self.offset_file.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return 0


def clock_for(*, sample: bool, offset_file: Path | None) -> Clock:
    """The clock of a body: only a sample body (`sample` in its genesis act) may have a shifted one."""
    if sample and offset_file is not None:
        return ShiftedClock(offset_file)
    return SystemClock()
