"""Holds back who asks too often, so that one laptop, person or stranger cannot keep the store from the others."""

import time
from collections import OrderedDict
from dataclasses import dataclass

from ecabinet.domain.faults import Refused

_MOST_CALLERS = 10_000


@dataclass(slots=True)
class _Bucket:
    left: float
    filled_at: float


class Throttle:
    """Lets each caller make `burst` requests at once and `rate` a second in the long run; for one thread.

    The longest unseen caller is forgotten first, who by then has its whole burst again. Each process of a store counts
    for itself: what is held back is a burden on that process.
    """

    def __init__(self, *, rate: float, burst: int, code: str = "too_many") -> None:
        self._rate = rate
        self._burst = burst
        self._code = code
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def pass_on(self, caller: str) -> None:
        """Count a request; raises `Refused` with this throttle's code, `too_many` where it has no other."""
        now = time.monotonic()
        bucket = self._buckets.setdefault(caller, _Bucket(self._burst, now))
        bucket.left = min(self._burst, bucket.left + (now - bucket.filled_at) * self._rate)
        bucket.filled_at = now
        self._buckets.move_to_end(caller)
        if len(self._buckets) > _MOST_CALLERS:
            self._buckets.popitem(last=False)
        if bucket.left < 1:
            raise Refused(self._code)
        bucket.left -= 1
