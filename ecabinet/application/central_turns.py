"""Doing a transaction again where another one got in its way."""

import random
import time
from collections.abc import Callable
from typing import TypeVar

from ecabinet.application.central_ports import Contended

_ATTEMPTS = 6
_FIRST_PAUSE_SECONDS = 0.01
Result = TypeVar("Result")


def patiently(transact: Callable[[], Result]) -> Result:
    """What a whole transaction gives, begun anew, after a short and uneven pause, where it met another one.

    Raises the last `Contended` where that does not end: the laptop comes again.
    """
    for attempt in range(_ATTEMPTS - 1):
        try:
            return transact()
        except Contended:
            time.sleep(random.uniform(0.5, 1.5) * _FIRST_PAUSE_SECONDS * 2**attempt)  # noqa: S311 - nothing is secret
    return transact()
