"""Which laptops fetched a paper that is meant for some alone, as the central store answers: asked, never kept here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ecabinet.application.laptop import Laptop
from ecabinet.domain.authority import Actor, Ask, Request, authorise
from ecabinet.domain.bodies import Device, Person
from ecabinet.domain.faults import Unavailable
from ecabinet.domain.feeds import item_feed, meeting_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.protocol.messages import FetchedBy

AskStore = Callable[[str], Sequence[FetchedBy]]
"""Asks the store about the paper with a SHA-256; slow. Raises `Refused` and `Unavailable` as the line to it does."""
OFFLINE: Final = "fetched_offline"
_NO_LINE: Final = frozenset({"network_off", "store_down", "connection_lost"})


class Scope(StrEnum):
    """How much of the list somebody is told: the chair all of it, everybody else their own laptops."""

    ALL = "all"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class FetchLine:
    """A laptop that fetched the paper, first and last in ms UTC.

    `person` or `laptop` are None where this laptop has not heard of them yet.
    """

    person: Person | None
    laptop: Device | None
    first_at: int
    last_at: int


@dataclass(frozen=True, slots=True)
class FetchView:
    """The list as far as one may know it, the latest fetch first."""

    scope: Scope
    lines: tuple[FetchLine, ...]


class FetchLists:
    """What the reader of an item may ask about its papers."""

    def __init__(self, laptop: Laptop, ask: AskStore) -> None:
        self._laptop = laptop
        self._ask = ask

    def is_kept_for(self, item: str) -> bool:
        """Whether the store notes who fetches an item's papers: they are meant for some alone."""
        state = self._laptop.confirmed(item_feed(item))
        return isinstance(state, ItemState) and bool(state.audience)

    def scope(self, item: str) -> Scope:
        """How much the person at this laptop is told about an item's papers; the store decides it anew."""
        laptop = self._laptop
        if authorise(Actor(laptop.me, laptop.device), Ask(Request.WHO_FETCHED), laptop.confirmed):
            return Scope.ALL
        state = laptop.confirmed(item_feed(item))
        meeting = laptop.confirmed(meeting_feed(state.meeting)) if isinstance(state, ItemState) else None
        is_chair = isinstance(meeting, MeetingState) and meeting.chair == laptop.me
        return Scope.ALL if is_chair else Scope.OWN

    def view(self, item: str, sha256: str) -> FetchView:
        """Ask the store about a paper of an item; slow.

        Raises `Unavailable("fetched_offline")` where the store cannot be reached, and otherwise as asking it does.
        """
        try:
            fetches = self._ask(sha256)
        except Unavailable as fault:
            if fault.code in _NO_LINE:
                raise Unavailable(OFFLINE) from None
            raise
        latest_first = sorted(fetches, key=lambda fetch: -fetch.last_at)
        return FetchView(self.scope(item), tuple(self._line(fetch) for fetch in latest_first))

    def _line(self, fetch: FetchedBy) -> FetchLine:
        body = self._laptop.body
        device = body.devices.get(fetch.device)
        return FetchLine(body.person(fetch.person), device, fetch.first_at, fetch.last_at)
