"""The machine-readable figures inside minutes: their name, their bytes and how to read them back."""

import hashlib

from ecabinet.domain.minutes import MinutesFigures
from ecabinet.protocol import canonical

NAME = "figures.json"
LIMIT = 16 << 20
"""The longest figures in bytes: 120 members, 200 votes, every answer with a remark of its own."""


def to_bytes(figures: MinutesFigures) -> bytes:
    """The figures as canonical JSON; raises `Refused("malformed")` where a text is not composed (NFC)."""
    return canonical.encode(figures.to_data(), LIMIT)


def from_bytes(data: bytes) -> MinutesFigures:
    """Read figures back; raises `Refused`, "malformed" or "figures_malformed", for anything else."""
    return MinutesFigures.from_data(canonical.decode(data, LIMIT))


def digest(data: bytes) -> str:
    """SHA-256 in hex of the figures' bytes: what the acts about minutes name as `figures_sha256`."""
    return hashlib.sha256(data).hexdigest()
