"""What an act's data must look like: small shapes that are put together in one table per feed.

Data comes from other machines. A shape says yes or no and never raises, so that everything behind it may rely on the
keys and the types being there. Unknown keys do not fit: nobody signs what no reader would show.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Protocol

LINE = 500
"""The longest title, name or label, in characters."""
TEXT = 20_000
"""The longest text a person writes in one piece, in characters."""
LARGEST_WHOLE = 2**53
"""The largest whole number that every reader of JSON keeps exactly."""

_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_KEY = re.compile(r"[A-Za-z0-9_-]{16,512}")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_HIDDEN = "\u202a-\u202e\u2066-\u2069\ud800-\udfff"
_NOT_IN_A_LINE = re.compile(f"[\x00-\x1f\x7f-\x9f{_HIDDEN}]")
_NOT_IN_A_TEXT = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f{_HIDDEN}]")


class Shape(Protocol):
    """Anything that can tell whether a value fits."""

    def fits(self, value: object) -> bool:
        """Whether the value may be relied upon; never raises."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """Text of one line, such as a title; `least` 1 where it must not be empty."""

    least: int = 0
    most: int = LINE

    def fits(self, value: object) -> bool:
        """Short enough and free of line ends, control signs and signs that turn the writing direction."""
        return isinstance(value, str) and self.least <= len(value) <= self.most and not _NOT_IN_A_LINE.search(value)


@dataclass(frozen=True, slots=True)
class Text:
    """Text of several lines, such as a comment or a reason."""

    least: int = 0
    most: int = TEXT

    def fits(self, value: object) -> bool:
        """Short enough and free of control signs; of blanks alone only where it may be empty."""
        return (
            isinstance(value, str)
            and len(value) <= self.most
            and len(value.strip()) >= self.least
            and not _NOT_IN_A_TEXT.search(value)
        )


@dataclass(frozen=True, slots=True)
class Matching:
    """Text of a fixed form: an id, a digest, a key."""

    pattern: re.Pattern[str]

    def fits(self, value: object) -> bool:
        """Whether the whole text has the form."""
        return isinstance(value, str) and self.pattern.fullmatch(value) is not None


@dataclass(frozen=True, slots=True)
class Day:
    """A date written YYYY-MM-DD that exists."""

    def fits(self, value: object) -> bool:
        """Whether there is such a day."""
        if not (isinstance(value, str) and _DATE.fullmatch(value)):
            return False
        try:
            date.fromisoformat(value)
        except ValueError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number between two bounds, both allowed."""

    least: int = 0
    most: int = LARGEST_WHOLE

    def fits(self, value: object) -> bool:
        """A number, and not True or False, which Python counts among them."""
        return isinstance(value, int) and not isinstance(value, bool) and self.least <= value <= self.most


@dataclass(frozen=True, slots=True)
class OneOf:
    """A word of an enum, or one of the words given."""

    words: frozenset[str]

    @classmethod
    def of(cls, words: type[StrEnum], *but: StrEnum) -> "OneOf":
        """Every word of an enum but those named."""
        return cls(frozenset(word.value for word in words) - {word.value for word in but})

    def fits(self, value: object) -> bool:
        """Whether it is one of the words."""
        return isinstance(value, str) and value in self.words


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list whose every entry fits one shape; `unique`, for entries that are texts, where none may come twice."""

    entry: Shape
    most: int = 2_000
    least: int = 0
    unique: bool = False

    def fits(self, value: object) -> bool:
        """Whether the list is neither too short nor too long and each entry fits."""
        if not isinstance(value, list | tuple) or not self.least <= len(value) <= self.most:
            return False
        if not all(map(self.entry.fits, value)):
            return False
        return not self.unique or len(set(value)) == len(value)


@dataclass(frozen=True, slots=True)
class Fields:
    """A map with named entries: all of `needed`, any of `optional`, nothing else."""

    needed: Mapping[str, Shape] = field(default_factory=dict)
    optional: Mapping[str, Shape] = field(default_factory=dict)

    def fits(self, value: object) -> bool:
        """Whether each entry is known and fits, and none that is needed is missing."""
        if not isinstance(value, Mapping):
            return False
        missing = len(self.needed)
        for name, entry in value.items():
            shape = self.needed.get(name)
            if shape is not None:
                missing -= 1
            elif (shape := self.optional.get(name)) is None:
                return False
            if not shape.fits(entry):
                return False
        return missing == 0

    def and_also(self, **needed: Shape) -> "Fields":
        """The same map with further needed entries."""
        return Fields({**self.needed, **needed}, self.optional)


@dataclass(frozen=True, slots=True)
class AnyOf:
    """A value that fits at least one of several shapes."""

    shapes: tuple[Shape, ...]

    def fits(self, value: object) -> bool:
        """Whether one of them fits."""
        return any(shape.fits(value) for shape in self.shapes)


Data = Mapping[str, Any]
"""An act's data once its shape was found to fit."""

ID = Matching(_ID)
DIGEST = Matching(_DIGEST)
KEY = Matching(_KEY)
DAY = Day()
TIME = Whole(0, 253_402_214_400_000)
FLAG = Whole(0, 1)
NAME = Line(least=1)
REASON = Text(most=4_000)
GIVEN_REASON = Text(least=1, most=4_000)
FEED = Line(least=1, most=200)
MAYBE_ID = AnyOf((ID, Line(most=0)))
NOTHING = Fields()
