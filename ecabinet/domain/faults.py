"""Whose fault it was: the rules said no, or the world failed. Everything else is a defect."""

from collections.abc import Mapping


class Fault(Exception):  # noqa: N818 - the two kinds below are what people meet; neither is an error of theirs
    """A foreseen failure with a code that the message catalogue turns into a sentence.

    `details` are plain values that the sentence may mention by name.
    """

    def __init__(self, code: str, details: Mapping[str, str | int] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.details: dict[str, str | int] = dict(details or {})

    def __str__(self) -> str:
        """Code and details, for logs; people read the catalogue's sentence."""
        tail = ", ".join(f"{name}={value}" for name, value in self.details.items())
        return f"{self.code} ({tail})" if tail else self.code


class Refused(Fault):
    """The rules say no; trying again changes nothing."""


class Unavailable(Fault):
    """Disk, network, peer or key store failed; trying again later may help."""
