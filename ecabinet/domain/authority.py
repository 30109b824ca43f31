"""One question, one answer: whether this person, on this laptop, may do that.

`authorise` is the only door. Behind it stand the table of who writes what and the rules of who reads what
(`permissions`), and below the table of who may ask the central store for what. Whatever is named in neither is denied,
and so is everybody whose laptop is not admitted, but for the few things that they still may.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from ecabinet.domain.bodies import BodyState, Device, Standing
from ecabinet.domain.feeds import BODY_FEED, FeedKind, FeedName
from ecabinet.domain.permissions import Capacity, States, capacities, may_read, may_write

LAST_WORD = (FeedKind.BODY, "device.wiped")
"""Feed and kind of the one act that a revoked laptop may still record."""


class Request(StrEnum):
    """What somebody may ask of the central store besides reading feeds.

    HAND_OVER is delivering what a laptop still holds, and being told what became of it; DONATE is bringing a store that
    is being recovered what it lost, which proves itself by its signatures.
    """

    HAND_OVER = "hand_over"
    LISTEN = "listen"
    BRING_PAPER = "bring_paper"
    DONATE = "donate"
    WHO_FETCHED = "who_fetched"
    WHO_FETCHED_BY_ME = "who_fetched_by_me"


@dataclass(frozen=True, slots=True)
class Actor:
    """A person at one of their laptops."""

    person: str
    device: str


@dataclass(frozen=True, slots=True)
class Write:
    """Recording an act; `parent` names the meeting or item of a feed that has not begun yet."""

    feed: FeedName
    kind: str
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """Reading a feed from its first act on."""

    feed: FeedName


@dataclass(frozen=True, slots=True)
class Fetch:
    """Fetching a paper; `feeds` are those with an accepted act that brings it."""

    feeds: tuple[FeedName, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """Asking the central store for something that is no feed."""

    request: Request


What: TypeAlias = Write | Read | Fetch | Ask

ASKERS: Mapping[Request, frozenset[Capacity]] = {
    Request.HAND_OVER: frozenset({Capacity.KNOWN}),
    Request.LISTEN: frozenset({Capacity.ADMITTED}),
    Request.BRING_PAPER: frozenset({Capacity.ADMITTED}),
    Request.DONATE: frozenset({Capacity.KNOWN}),
    Request.WHO_FETCHED: frozenset({Capacity.CHAIR}),
    Request.WHO_FETCHED_BY_ME: frozenset({Capacity.ADMITTED}),
}
"""Request → the capacities in the body that may make it."""

_OF_ANY_LAPTOP = frozenset({Request.HAND_OVER, Request.DONATE})
"""What a disputed or revoked laptop may still ask: to bring what it holds, never to be given anything."""


def may_record(device: Device, feed: FeedName, kind: str) -> bool:
    """Whether an act of a laptop can count at all: it is admitted, or this is the last word of a revoked one."""
    if device.standing is Standing.REVOKED:
        return (feed.kind, kind) == LAST_WORD
    return device.is_admitted


def authorise(actor: Actor, what: What, states: States) -> bool:
    """Whether somebody at a laptop may do something now; for an act its guard may still say no.

    A laptop that joins is not here yet: whether it may is the guard's alone, who knows the invitation.
    """
    body = states(BODY_FEED)
    device = body.devices.get(actor.device) if isinstance(body, BodyState) else None
    if not isinstance(body, BodyState) or device is None or device.person != actor.person:
        return False
    match what:
        case Write(feed, kind, parent):
            return may_record(device, feed, kind) and may_write(actor.person, feed, kind, states, parent)
        case Read(feed):
            return device.is_admitted and may_read(actor.person, feed, states)
        case Fetch(feeds):
            return device.is_admitted and any(may_read(actor.person, feed, states) for feed in feeds)
        case Ask(request):
            return _may_ask(actor.person, device, request, body)


def _may_ask(person: str, device: Device, request: Request, body: BodyState) -> bool:
    if not (device.is_admitted or request in _OF_ANY_LAPTOP):
        return False
    return bool(ASKERS.get(request, frozenset()) & capacities(person, FeedName(FeedKind.BODY), body, {}))
