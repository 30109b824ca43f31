"""A laptop that an administrator had wiped: it hands over what was recorded on it, says so, and only then deletes.

The order to wipe is an act like any other. It counts only once the store has decided it and this laptop, deciding
again, found that an administrator's signature stands under it: no answer of a store and no forecast wipes anything.
"""

from enum import StrEnum
from typing import Final

from ecabinet.application.laptop import Laptop
from ecabinet.domain.feeds import BODY_FEED

WIPED: Final = "device.wiped"


class WipeStage(StrEnum):
    """How far a wipe has come.

    NONE was ordered; acts are still to be handed over; the last of all is, which says that the laptop is wiped; nothing
    is left to do but to delete.
    """

    NONE = "none"
    HANDING_OVER = "handing_over"
    SAYING_SO = "saying_so"
    READY = "ready"


class Wiping:
    """Leads one laptop from the order to the moment before its keys go; every step may be cut off and tried again."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop

    @property
    def is_ordered(self) -> bool:
        """Whether a decided act of an administrator says that this laptop is to be wiped."""
        device = self._laptop.body.devices.get(self._laptop.device)
        return device is not None and device.must_be_wiped

    def step(self) -> WipeStage:
        """Do what can be done now; called after each exchange, in its thread. Raises `Unavailable` as the disk does.

        What was submitted becomes acts. Once the store has answered for all of them the last act is recorded, and once
        it has answered for that one everything may go. Whether the store accepted is all the same: it has them.
        """
        if not self.is_ordered:
            return WipeStage.NONE
        self._laptop.flush_pending()
        outbox = self._laptop.outbox()
        if outbox:
            return WipeStage.SAYING_SO if outbox[-1].act.kind == WIPED else WipeStage.HANDING_OVER
        if self._has_said_so:
            return WipeStage.READY
        self._laptop.record(BODY_FEED, WIPED, {"device": self._laptop.device})
        return WipeStage.SAYING_SO

    @property
    def _has_said_so(self) -> bool:
        """Whether the last act of all was recorded; with an empty outbox the store has answered for it."""
        newest = self._laptop.received(limit=1)
        return bool(newest) and newest[0].kind == WIPED
