"""The act, what a person did, and the decision, what the central store made of it.

docs/acts.md lists every kind with its data, its writers and its guards.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Status(StrEnum):
    """What became of an act; accepted and conflict take a place in the feed, refused takes none."""

    ACCEPTED = "accepted"
    CONFLICT = "conflict"
    REFUSED = "refused"


class Mark(StrEnum):
    """A circumstance the decision puts on record beside its status."""

    LATE = "late"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Act:
    """One signed, immutable record of what a person did; `hash` is the SHA-256 of its bytes in hex.

    `made_at` is the device's clock in milliseconds UTC. `base` is the revision an edit was made on, `prev` the id of
    the author's earlier answer that this one replaces, `refs` the SHA-256 digests of papers and ids of acts it names.
    """

    id: str
    body: str
    device: str
    author: str
    feed: str
    kind: str
    data: Mapping[str, Any]
    device_seq: int
    made_at: int
    hash: str
    refs: tuple[str, ...] = ()
    base: int | None = None
    prev: str | None = None
    acting_for: str | None = None

    @property
    def principal(self) -> str:
        """In whose name it was done: the author's own, or that of the person they acted for."""
        return self.acting_for or self.author


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about an act, and when: `at` is `received_at` at the store, `made_at` in a forecast.

    `seq` is the place in the feed (from 1), 0 where the act was refused.
    """

    status: Status
    at: int
    code: str = ""
    marks: tuple[Mark, ...] = ()
    seq: int = 0

    @property
    def stands(self) -> bool:
        """Whether the act took a place in its feed."""
        return self.status is not Status.REFUSED


def accepted(at: int, *marks: Mark) -> Decision:
    """An act that counts."""
    return Decision(Status.ACCEPTED, at, marks=marks)


def conflict(at: int, code: str) -> Decision:
    """An edit made on an older text: kept on record, changes nothing until it is resolved."""
    return Decision(Status.CONFLICT, at, code)


def refused(at: int, code: str) -> Decision:
    """An act that the rules do not admit."""
    return Decision(Status.REFUSED, at, code)
