"""How long work will still take, judged by what was done so far."""

from dataclasses import dataclass

_TOO_EARLY_MS = 2_000


@dataclass(slots=True)
class Estimate:
    """Begins with the first figure it is told; times are milliseconds of any clock that only goes forward."""

    _started: int | None = None
    _first: int = 0

    def left(self, done: int, total: int, now: int) -> int | None:
        """Milliseconds that are probably left, None while it is too early to tell."""
        if self._started is None:
            self._started, self._first = now, done
        spent, made = now - self._started, done - self._first
        if spent < _TOO_EARLY_MS or made <= 0:
            return None
        return max(0, spent * (total - done) // made)
