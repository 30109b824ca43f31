"""Counts wrong PINs over restarts, and lets a growing time pass before the next one is tried."""

import json
from dataclasses import dataclass
from pathlib import Path

from ecabinet.domain.faults import Refused
from ecabinet.signing import safe_file

_FREE = 3
_WAITS_S = (5, 15, 60, 300, 900)


@dataclass(frozen=True, slots=True)
class _Count:
    wrong: int
    last: int


class Attempts:
    """Wrong attempts in a row, kept in a small file.

    An attempt counts before it is made, so that ending the program in the middle does not hide it.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def wait_s(self, now: int) -> int:
        """Seconds until the next attempt is allowed; a clock that was set back starts the wait again."""
        count = self._read()
        return self._left_s(count, now)

    def begin(self, now: int) -> None:
        """Count an attempt; raises `Refused("pin_wait")` where it comes too early."""
        count = self._read()
        left = self._left_s(count, now)
        if count.last > now:
            self._write(_Count(count.wrong, now))
        if left:
            raise Refused("pin_wait", {"seconds": left})
        self._write(_Count(count.wrong + 1, now))

    def succeeded(self) -> None:
        """The attempt was right: start from nothing."""
        self.forget()

    def forget(self) -> None:
        """Remove the file; raises `Unavailable("profile_unwritable")`."""
        safe_file.remove(self._file)

    @staticmethod
    def _left_s(count: _Count, now: int) -> int:
        if count.wrong < _FREE:
            return 0
        wait = _WAITS_S[min(count.wrong - _FREE, len(_WAITS_S) - 1)]
        passed = max(0, now - count.last) // 1000
        return max(0, wait - passed)

    def _read(self) -> _Count:
        """What the file says; a file that cannot be understood counts as many wrong attempts just now."""
        data = safe_file.read(self._file)
        if data is None:
            return _Count(0, 0)
        try:
            kept = json.loads(data)
            return _Count(int(kept["wrong"]), int(kept["last"]))
        except (ValueError, TypeError, KeyError):
            return _Count(_FREE + len(_WAITS_S), 1 << 62)

    def _write(self, count: _Count) -> None:
        safe_file.write(self._file, json.dumps({"wrong": count.wrong, "last": count.last}).encode())
