"""The part of a paper that a laptop asks for (RFC 9110 section 14): one range of bytes, or everything."""

import re
from dataclasses import dataclass

_ONE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


@dataclass(frozen=True, slots=True)
class Part:
    """The bytes from `start` up to, not including, `end` of `size`."""

    start: int
    end: int
    size: int

    @property
    def is_everything(self) -> bool:
        """Whether the part is the whole."""
        return (self.start, self.end) == (0, self.size)

    @property
    def length(self) -> int:
        """How many bytes the part has."""
        return self.end - self.start

    @property
    def header(self) -> str:
        """The part as the `Content-Range` of an answer."""
        return f"bytes {self.start}-{self.end - 1}/{self.size}"


def part(header: str | None, size: int) -> Part | None:
    """The part that a `Range` header names, or None where it lies outside.

    Everything where there is no header or none that we understand; several ranges at once are not worth their trouble.
    """
    found = _ONE.fullmatch((header or "").strip())
    if found is None or found[1] == found[2] == "":
        return Part(0, size, size)
    if found[1] == "":
        start, end = max(0, size - int(found[2])), size
    else:
        start, end = int(found[1]), min(int(found[2]) + 1, size) if found[2] else size
    return Part(start, end, size) if start < end else None
