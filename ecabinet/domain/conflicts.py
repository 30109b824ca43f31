"""Edits made on an older text: kept with their author until a secretary or the chair decides which text holds."""

from collections.abc import Mapping
from dataclasses import dataclass

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.shapes import Data


@dataclass(frozen=True, slots=True)
class Conflict:
    """One text that came too late: `act` made on revision `base` of `subject`; `at` in ms UTC. Both texts stay."""

    act: str
    subject: str
    kind: str
    author: str
    at: int
    base: int
    data: Data


Conflicts = Mapping[str, Conflict]
"""Open conflicts by the id of the act that came too late."""


def with_conflict(conflicts: Conflicts, subject: str, act: Act, decision: Decision) -> dict[str, Conflict]:
    """The open conflicts and one more."""
    found = Conflict(act.id, subject, act.kind, act.author, decision.at, act.base or 0, act.data)
    return {**conflicts, act.id: found}


def without_conflict(conflicts: Conflicts, act_id: str) -> dict[str, Conflict]:
    """The open conflicts but the one that is resolved."""
    return {known: found for known, found in conflicts.items() if known != act_id}
