"""Asks for the PIN again before something weighty: votes, answers, closes and signatures."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final, Protocol

from ecabinet.application.clocks import Clock

FRESH_MS: Final = 5 * 60_000
"""How long a PIN that was typed stands for the person at the laptop, in milliseconds."""


class SecretKind(StrEnum):
    """What the person opens the program with: without a key store a PIN would be too short."""

    PIN = "pin"
    PASSPHRASE = "passphrase"  # noqa: S105 - the kind, not one

    @property
    def shortest(self) -> int:
        """How many characters it needs at least."""
        return 6 if self is SecretKind.PIN else 14


class PinGuard(Protocol):
    """Knows whether the PIN was typed a moment ago."""

    @property
    def kind(self) -> SecretKind:
        """What is to be asked for."""
        ...

    def fresh(self, now: int) -> bool:
        """Whether the PIN need not be asked for at an instant (ms UTC)."""
        ...

    def confirm(self, pin: str) -> None:
        """Check a PIN, slowly by design, and remember that it was right; raises what the check raises."""
        ...


class RecentPin:
    """Remembers when the PIN was last right; may be used from several threads."""

    def __init__(self, check: Callable[[str], None], clock: Clock, kind: SecretKind = SecretKind.PIN) -> None:
        self.kind = kind
        self._check = check
        self._clock = clock
        self._right_at: int | None = None

    def opened(self) -> None:
        """The program was opened with the PIN just now."""
        self._right_at = self._clock.now()

    def locked(self) -> None:
        """Whoever comes next has to prove who they are."""
        self._right_at = None

    def fresh(self, now: int) -> bool:
        """Whether the PIN was right within the last five minutes; a clock set back does not make it so."""
        return self._right_at is not None and 0 <= now - self._right_at < FRESH_MS

    def confirm(self, pin: str) -> None:
        """Check a PIN; raises `Refused("wrong_pin")`, `Refused("pin_wait")` or `Unavailable` as the vault does."""
        self._check(pin)
        self._right_at = self._clock.now()
