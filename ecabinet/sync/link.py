"""How the connection to the central store is, for the status line, and the switch by which a person turns it off."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Generic, TypeVar

NETWORK_OFF: Final = "network_off"


class Reach(StrEnum):
    """Whether the store can be reached; STOPPED needs a person: nothing is exchanged, network or not."""

    UNKNOWN = "unknown"
    ONLINE = "online"
    OFFLINE = "offline"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Link:
    """How the connection is, and since when (ms UTC).

    `code` and `details` say why it is not there, for the catalogue of sentences. `clock_is_wrong` where this laptop's
    clock is so far from the store's that its person should know.
    """

    reach: Reach = Reach.UNKNOWN
    since: int = 0
    code: str = ""
    details: Mapping[str, str | int] = field(default_factory=dict)
    clock_is_wrong: bool = False


T = TypeVar("T")


class Watched(Generic[T]):
    """A value that others may read at any time and be told of when it changes, in the thread that changed it."""

    def __init__(self, value: T) -> None:
        self._value = value
        self._lock = threading.Lock()
        self._watchers: tuple[Callable[[T], None], ...] = ()

    @property
    def value(self) -> T:
        """The value now."""
        return self._value

    def set(self, value: T) -> None:
        """Change the value; nobody is told where it stays the same."""
        with self._lock:
            is_new = value != self._value
            self._value = value
            watchers = self._watchers
        if is_new:
            for watcher in watchers:
                watcher(value)

    def watch(self, watcher: Callable[[T], None]) -> Callable[[], None]:
        """Be told of changes; call the answer to be told no more."""
        with self._lock:
            self._watchers = (*self._watchers, watcher)

        def forget() -> None:
            with self._lock:
                self._watchers = tuple(known for known in self._watchers if known is not watcher)

        return forget
