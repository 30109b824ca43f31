"""Feeds, the unit of order and of permission: their names and the parents each is decided with."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Self

from ecabinet.domain.faults import Refused


class FeedKind(StrEnum):
    """The kinds of feed; the word before the first colon of a feed's name."""

    BODY = "body"
    OFFICE = "office"
    MEETING = "meeting"
    ITEM = "item"
    OPINIONS = "opinions"
    BALLOT = "ballot"
    DESK = "desk"
    PERSON = "person"
    TASKS = "tasks"
    DEVICE = "device"


_PARTS = {FeedKind.BODY: 0, FeedKind.TASKS: 0, FeedKind.OPINIONS: 2}


@dataclass(frozen=True, slots=True)
class FeedName:
    """A parsed feed name such as `item:<id>` or `opinions:<item>:<person>`."""

    kind: FeedKind
    parts: tuple[str, ...] = ()

    @classmethod
    @lru_cache(maxsize=4096)
    def parse(cls, text: str) -> Self:
        """Read a feed's name; raises `Refused("unknown_feed")` where it is none."""
        head, *parts = text.split(":")
        try:
            kind = FeedKind(head)
        except ValueError:
            raise Refused("unknown_feed") from None
        if len(parts) != _PARTS.get(kind, 1) or not all(part and part.isprintable() for part in parts):
            raise Refused("unknown_feed")
        return cls(kind, tuple(parts))

    def __str__(self) -> str:
        return ":".join((self.kind, *self.parts))

    @property
    def subject(self) -> str:
        """The id of the meeting, item, ballot, person or device that the feed is about."""
        return self.parts[0] if self.parts else ""


BODY_FEED = "body"


def office_feed(meeting: str) -> str:
    """The feed in which secretaries and chair prepare a meeting."""
    return f"office:{meeting}"


def meeting_feed(meeting: str) -> str:
    """The feed of a published meeting."""
    return f"meeting:{meeting}"


def item_feed(item: str) -> str:
    """The feed of one agenda item."""
    return f"item:{item}"


def opinions_feed(item: str, person: str) -> str:
    """The feed of one person's comments on an item that are not meant for all."""
    return f"opinions:{item}:{person}"


def ballot_feed(ballot: str) -> str:
    """The feed of one question put to a vote."""
    return f"ballot:{ballot}"


def desk_feed(person: str) -> str:
    """The feed that a member shares with the aides they named."""
    return f"desk:{person}"


def person_feed(person: str) -> str:
    """The feed that only a person's own laptops read."""
    return f"person:{person}"


def device_feed(device: str) -> str:
    """The feed in which one laptop is handed keys."""
    return f"device:{device}"
