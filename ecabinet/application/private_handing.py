"""Hands keys of notes on in the background: after a change, whoever is to read notes gets what they need."""

import threading
from collections import Counter
from contextlib import suppress
from typing import Final

from ecabinet.application.delivering_entries import HOUSEKEEPING
from ecabinet.application.laptop import Laptop
from ecabinet.application.private_keys import PrivateKeys
from ecabinet.domain.faults import Fault
from ecabinet.domain.feeds import BODY_FEED, FeedKind

_MATTERS: Final = (BODY_FEED, *(f"{kind}:" for kind in (FeedKind.PERSON, FeedKind.DESK, FeedKind.DEVICE)))

_WRAPPED: Final = "key.wrapped"
_SHUT_OUT: Final = frozenset({"device_disputed", "device_revoked"})


class Courier:
    """Runs after feeds changed, in the thread that changed them; to be subscribed to a laptop."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop
        self._keys = PrivateKeys(laptop)
        self._at_work = threading.Lock()
        self._has_looked = False
        self._refused: Counter[tuple[str, str]] = Counter()
        self._refused_at = self._shut_out = 0

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
                self._let_be()
                if self._shut_out <= 1:
                    self._keys.hand_on()
                self._has_looked = True
        finally:
            self._at_work.release()

    def _let_be(self) -> None:
        """A key that came too late, for a laptop that is gone, is nobody's trouble; it is offered once more at most.

        Once more, since the refusal may be older than what is known here. That holds for as long as the body stands as
        it did here: a laptop that was disputed hears of nothing that could teach it better, and would offer its keys
        for ever; found to be its owner's, it hears of that.
        """
        confirmed = self._laptop.confirmed(BODY_FEED)
        seq = confirmed.seq if confirmed else 0
        if seq != self._refused_at:
            self._refused.clear()
            self._refused_at, self._shut_out = seq, 0
        found = [item for item in self._laptop.attention() if item.act.kind in HOUSEKEEPING]
        for item in found:
            if item.act.kind == _WRAPPED:
                self._refused[item.act.data["epoch"], item.act.data["to"]] += 1
            self._laptop.drop(item.act.id)
        self._shut_out += any(item.code in _SHUT_OUT for item in found)
        self._keys.spare(pair for pair, times in self._refused.items() if times > 1)
