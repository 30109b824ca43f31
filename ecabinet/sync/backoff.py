"""How long to wait before trying again: longer each time, and never all laptops at the same moment."""

import random
from collections.abc import Callable
from typing import Final

FIRST_SECONDS: Final = 1.0
LONGEST_SECONDS: Final = 20.0


class Backoff:
    """Waiting times that double from failure to failure, each shortened by chance by up to a half."""

    def __init__(self, chance: Callable[[], float] = random.random) -> None:
        self._chance = chance
        self._failures = 0

    def succeeded(self) -> None:
        """Start anew with short waits."""
        self._failures = 0

    def failed(self, at_least: float = 0.0) -> float:
        """How long to wait now, in seconds; `at_least` is what the other side asked for."""
        longest = min(LONGEST_SECONDS, FIRST_SECONDS * 2.0 ** min(self._failures, 16))
        self._failures += 1
        return max(at_least, longest * (1.0 - self._chance() / 2.0))
