"""The lease: how long a laptop shows what it holds without having heard from the central store.

A laptop that was stolen, or withdrawn while it was out of touch, learns nothing of it; so it locks by itself after a
time that the body sets. Nothing is deleted, the exchange goes on, and the first answer of the store opens it again.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ecabinet.application.laptop import Laptop
from ecabinet.domain.faults import Refused
from ecabinet.protocol import canonical

DAY_MS: Final = 24 * 60 * 60 * 1000
WARNING_MS: Final = 7 * DAY_MS
"""How long before its end a lease is spoken of, in milliseconds; of a short one at most half."""
_SETTING: Final = "lease"
_WRITE_AFTER_MS: Final = 60_000
_MOST: Final = 2**53 - 1


class LeaseStanding(StrEnum):
    """Whether what a laptop holds may be shown; ENDING where its person should connect it soon."""

    GOOD = "good"
    ENDING = "ending"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Lease:
    """How a lease stands: when the store was last heard (ms UTC by this laptop's clock), and how long is left (ms)."""

    standing: LeaseStanding = LeaseStanding.GOOD
    heard_at: int = 0
    left_ms: int = _MOST

    @property
    def days_left(self) -> int:
        """How many days are left, the last one counted whole; 0 once it has ended."""
        return -(-max(self.left_ms, 0) // DAY_MS)


@dataclass(frozen=True, slots=True)
class _Spent:
    """How much of the lease that began with a contact is used up, in ms."""

    contact: int = -1
    time: int = 0


class Leasing:
    """Knows how one laptop's lease stands; may be used from several threads.

    Time that was used up stays used up: a clock set back does not give it back, and while the program runs it counts
    also where the clock stands still. `ticks` gives the seconds of a clock that nobody can set.
    """

    def __init__(self, laptop: Laptop, ticks: Callable[[], float] = time.monotonic) -> None:
        self._laptop = laptop
        self._ticks = ticks
        self._lock = threading.Lock()
        self._kept = self._read()
        self._spent = self._kept
        self._looked_at = ticks()

    def look(self) -> Lease:
        """How the lease stands now; keeps what was used up, so it waits for the disk. Raises `Unavailable`."""
        with self._lock:
            contact = self._laptop.memory.last_contact
            if not contact:
                return Lease()
            self._spent = self._counted(contact)
            if self._spent.contact != self._kept.contact or self._spent.time - self._kept.time >= _WRITE_AFTER_MS:
                self._write()
            return _standing(self._spent, self._laptop.body.lease_days)

    def require(self) -> None:
        """Raise `Refused("lease_ended")` where what is held may not be shown now."""
        if self.look().standing is LeaseStanding.ENDED:
            raise Refused("lease_ended")

    def _counted(self, contact: int) -> _Spent:
        """What is used up by now: by the clock, or by what passed while the program ran, whichever is more."""
        now = self._ticks()
        passed, self._looked_at = max(0, int((now - self._looked_at) * 1000)), now
        by_clock = self._laptop.now() - contact
        if self._spent.contact != contact:
            return _Spent(contact, max(0, by_clock))
        return _Spent(contact, max(by_clock, self._spent.time + passed))

    def _read(self) -> _Spent:
        """What was kept by an earlier run."""
        kept = self._laptop.setting(_SETTING)
        if kept is None:
            return _Spent()
        value = canonical.decode(kept.encode())
        return _Spent(int(value["contact"]), int(value["spent"]))

    def _write(self) -> None:
        kept = {"contact": self._spent.contact, "spent": min(self._spent.time, _MOST)}
        self._laptop.save_setting(_SETTING, canonical.encode(kept).decode())
        self._kept = self._spent


def _standing(spent: _Spent, days: int) -> Lease:
    whole = days * DAY_MS
    left = whole - spent.time
    if left <= 0:
        return Lease(LeaseStanding.ENDED, spent.contact, left)
    is_ending = left <= min(WARNING_MS, whole // 2)
    return Lease(LeaseStanding.ENDING if is_ending else LeaseStanding.GOOD, spent.contact, left)
