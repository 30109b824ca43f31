"""Holds back who asks too often, so that one laptop or one stranger cannot keep the store from the others."""

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

    The longest unseen caller is forgotten first, who by then has its whole burst again.
    """

    def __init__(self, *, rate: float, burst: int) -> None:
        self._rate = rate
        self._burst = burst
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def pass_on(self, caller: str) -> None:
        """Count a request; raises `Refused("too_many")`."""
        now = time.monotonic()
        bucket = self._buckets.setdefault(caller, _Bucket(self._burst, now))
        bucket.left = min(self._burst, bucket.left + (now - bucket.filled_at) * self._rate)
        bucket.filled_at = now
        self._buckets.move_to_end(caller)
        if len(self._buckets) > _MOST_CALLERS:
            self._buckets.popitem(last=False)
        if bucket.left < 1:
            raise Refused("too_many")
        bucket.left -= 1
