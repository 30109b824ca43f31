"""The keys with which a central store signs for its bodies, and which of them is in force when.

Which key is in force is nobody's setting: it follows from the acts of the body's feed that were decided. So all
processes that serve one database change keys at the same act.
"""

from collections.abc import Sequence
from typing import Protocol

from ecabinet.application.central_ports import Snapshot, StoredAct
from ecabinet.application.central_states import States
from ecabinet.domain.acts import Act
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol.keys import SigningKey
from ecabinet.protocol.messages import KeyChange
from ecabinet.protocol.register_keys import Handover, RegisterKeys, Witnessed


class LogKeys(Protocol):
    """The secret keys that a store holds for its bodies' registers; one may come while the store is served."""

    def key(self, body: str, public: str) -> SigningKey:
        """The secret half of a body's key; raises `Unavailable("log_key_missing")`."""
        ...

    def holds(self, body: str, public: str) -> bool:
        """Whether the secret half of a body's key is here."""
        ...


def key_for(keys: LogKeys, states: States, act: Act | None = None) -> SigningKey:
    """The key that signs what comes next; raises `Unavailable("log_key_missing")`.

    `act` is what that is, for a founding names the key of its own receipt.
    """
    in_force = states.body().log_key or (str(act.data["log_key"]) if act else "")
    return keys.key(states.body_id, in_force)


def register_keys(states: States, snapshot: Snapshot) -> RegisterKeys:
    """The keys of a body's register, each with the first receipt it signs."""
    first, *further = states.body().log_keys
    found = RegisterKeys.founded(first.key)
    for known in further:
        found = found.then(known.key, _entry(snapshot, known.behind).leaf_index + 1)
    return found


def key_changes(states: States, snapshot: Snapshot, known: int) -> Sequence[Sequence[StoredAct]]:
    """The acts that brought each key into force, for a laptop that knows the first so many."""
    return [
        [_entry(snapshot, place) for place in sorted({key.named, key.behind})] for key in states.body().log_keys[known:]
    ]


def told_keys(changes: Sequence[Sequence[StoredAct]]) -> list[KeyChange]:
    """The message form of `key_changes`."""
    found = ([Witnessed(act.envelope, act.receipt) for act in acts] for acts in changes)
    return [KeyChange.of(Handover(*acts)) for acts in found]


def _entry(snapshot: Snapshot, seq: int) -> StoredAct:
    return snapshot.entries(BODY_FEED, seq - 1, 1)[0]
