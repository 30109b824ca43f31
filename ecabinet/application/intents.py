"""What a person means to do, before it is an act."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from ecabinet.domain.acts import Act
from ecabinet.protocol import canonical


@dataclass(frozen=True, slots=True)
class Intent:
    """A kind of act with its data; docs/acts.md tells what belongs where.

    `acting_for` is in whose name it is meant, None where in one's own.
    """

    feed: str
    kind: str
    data: Mapping[str, Any] = field(default_factory=dict)
    refs: tuple[str, ...] = ()
    base: int | None = None
    prev: str | None = None
    acting_for: str | None = None

    @classmethod
    def of(cls, act: Act) -> Self:
        """What the author of an act meant to do."""
        return cls(act.feed, act.kind, act.data, act.refs, act.base, act.prev, act.acting_for)

    def to_bytes(self) -> bytes:
        """All but feed and kind as canonical JSON, for keeping; raises `Refused("malformed")`."""
        optional = {"base": self.base, "prev": self.prev, "acting_for": self.acting_for}
        present = {name: value for name, value in optional.items() if value is not None}
        return canonical.encode({"data": canonical.normalised(self.data), "refs": list(self.refs), **present})

    @classmethod
    def from_bytes(cls, feed: str, kind: str, kept: bytes) -> Self:
        """What `to_bytes` kept."""
        value = canonical.decode(kept)
        optional = (value.get(name) for name in ("base", "prev", "acting_for"))
        return cls(feed, kind, value["data"], tuple(value["refs"]), *optional)
