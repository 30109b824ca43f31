"""Hands keys of notes on in the background: after a change, whoever is to read notes gets what they need."""

import threading
from contextlib import suppress
from typing import Final

from ecabinet.application.delivering_entries import HOUSEKEEPING
from ecabinet.application.laptop import Laptop
from ecabinet.application.private_keys import PrivateKeys
from ecabinet.domain.faults import Fault
from ecabinet.domain.feeds import BODY_FEED, FeedKind

_MATTERS: Final = (BODY_FEED, *(f"{kind}:" for kind in (FeedKind.PERSON, FeedKind.DESK, FeedKind.DEVICE)))


class Courier:
    """Runs after feeds changed, in the thread that changed them; to be subscribed to a laptop."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop
        self._keys = PrivateKeys(laptop)
        self._at_work = threading.Lock()
        self._has_looked = False

    def on_changed(self, feeds: frozenset[str]) -> None:
        """Hand on what is due, if the change can call for it; what fails is tried again at the next change.

        Its own acts change feeds too, and find it at work: they call for nothing more.
        """
        if self._has_looked and not any(feed.startswith(_MATTERS) for feed in feeds):
            return
        if not self._at_work.acquire(blocking=False):
            return
        try:
            with suppress(Fault):
                self._keys.hand_on()
                self._let_be()
                self._has_looked = True
        finally:
            self._at_work.release()

    def _let_be(self) -> None:
        """A key that came too late, for a laptop that is gone, is nobody's trouble."""
        for item in self._laptop.attention():
            if item.act.kind in HOUSEKEEPING:
                self._laptop.drop(item.act.id)
