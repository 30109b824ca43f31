"""One opened profile: the laptop's engine, its papers, the line to its store, and the PIN that guards it. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ecabinet.application.clocks import Clock
from ecabinet.application.delivering_entries import HOUSEKEEPING, deadline_of
from ecabinet.application.laptop import Laptop
from ecabinet.application.leasing import LeaseStanding, Leasing
from ecabinet.application.pins import RecentPin
from ecabinet.application.private_handing import Courier
from ecabinet.application.searching import Searching
from ecabinet.application.wiping import WipeStage
from ecabinet.desktop.facts import BodyFacts, HolderFacts, LinkFacts, LinkState, badge_letters
from ecabinet.desktop.recovery_sheets import RecoverySheets
from ecabinet.domain.bodies import Role
from ecabinet.domain.faults import Fault, Refused
from ecabinet.papers.keeping import EncryptedPapers
from ecabinet.sync.link import NETWORK_OFF, Link, Reach
from ecabinet.sync.wire import CONNECTION_LOST, STORE_DOWN
from ecabinet.sync.worker import SyncWorker

_STATES: Final = {
    Reach.UNKNOWN: LinkState.OPENING,
    Reach.ONLINE: LinkState.CONNECTED,
    Reach.OFFLINE: LinkState.NO_NETWORK,
    Reach.STOPPED: LinkState.STOPPED,
}
_PASSING: Final = frozenset(
    {"", NETWORK_OFF, STORE_DOWN, CONNECTION_LOST}
    | {"store_busy", "too_many", "too_many_together", "register_moving", "transfer_stopped"}
)
"""Reasons that pass by themselves: “No network since 14:13” says all there is to say."""


class Cover(StrEnum):
    """Why what a laptop holds is covered although its PIN was right.

    The lease ended; a wipe was ordered and waits for what is to be handed over; it waits for nothing more; it is done.
    """

    NONE = "none"
    LEASE_ENDED = "lease_ended"
    HANDING_OVER = "handing_over"
    TO_BE_DELETED = "to_be_deleted"
    WIPED = "wiped"


_REFUSALS: Final = {
    Cover.LEASE_ENDED: "lease_ended",
    Cover.HANDING_OVER: "wipe_ordered",
    Cover.TO_BE_DELETED: "wipe_ordered",
}


@dataclass(frozen=True, slots=True)
class Workplace:
    """Everything that is open while one person works; `close` leaves nothing half done.

    `sheets` is None where there is no PIN that a sheet could stand in for, as with the crowd of a demonstration;
    `search` there too, and where the disk does not let its file be.
    """

    laptop: Laptop
    papers: EncryptedPapers
    worker: SyncWorker
    pins: RecentPin
    clock: Clock
    lease: Leasing
    sheets: RecoverySheets | None
    search: Searching | None = None

    def start(self, changed: Callable[[frozenset[str]], None], linked: Callable[[LinkFacts], None]) -> None:
        """Begin to exchange; both callbacks come from other threads."""

        def on_changed(feeds: frozenset[str]) -> None:
            changed(feeds)
            linked(self.link_facts())

        def on_linked(_link_or_trouble: object) -> None:
            linked(self.link_facts())

        self.laptop.subscribe(on_changed)
        self.laptop.subscribe(Courier(self.laptop).on_changed)
        self.worker.link.watch(on_linked)
        self.worker.trouble.watch(on_linked)
        self.worker.wipe.watch(on_linked)
        self.worker.start()

    def close(self) -> None:
        """Make acts of what is pending, end the exchange, let go of the files."""
        self.laptop.flush_pending()
        self.worker.stop()
        if self.search is not None:
            self.search.close()
        self.laptop.close()

    def cover(self) -> Cover:
        """Why nothing of what this laptop holds may be shown, if so; looks at the disk. Raises `Unavailable`."""
        if self.worker.wipe.value is WipeStage.READY:
            return Cover.TO_BE_DELETED
        if self.worker.wiping.is_ordered:
            return Cover.HANDING_OVER
        return Cover.LEASE_ENDED if self.lease.look().standing is LeaseStanding.ENDED else Cover.NONE

    def require_open(self) -> None:
        """Raise `Refused` with "lease_ended" or "wipe_ordered" where nothing may be shown."""
        code = _REFUSALS.get(self.cover())
        if code is not None:
            raise Refused(code)

    def body_facts(self) -> BodyFacts:
        """The body, for the window's frame."""
        body = self.laptop.body
        return BodyFacts(body.name, badge_letters(body.name), body.is_sample)

    def holder_facts(self) -> HolderFacts:
        """Whose laptop it is, for the window's frame."""
        person = self.laptop.body.person(self.laptop.me)
        if person is None:
            return HolderFacts("", "")
        return HolderFacts(person.name, person.title, Role.SECRETARY in person.roles)

    def link_facts(self) -> LinkFacts:
        """How this laptop stands with its store, for the line at the bottom."""
        link, laptop = self.worker.link.value, self.laptop
        outbox = laptop.outbox()
        state = _STATES[link.reach]
        why: Link | Fault = link
        if link.reach is Reach.ONLINE and self.worker.trouble.value is not None:
            why = self.worker.trouble.value  # papers do not come, as where the disk is full
        is_told = why.code not in _PASSING
        deadlines = [deadline for one in outbox if (deadline := deadline_of(laptop, one.act.feed))]
        return LinkFacts(
            state=state,
            since=link.since if state is LinkState.NO_NETWORK else 0,
            received_at=laptop.memory.last_contact,
            waiting=sum(one.act.kind not in HOUSEKEEPING for one in outbox),
            deadline=min(deadlines, default=0),
            attention=len(laptop.attention()),
            code=why.code if is_told else "",
            details=why.details if is_told else {},
        )
