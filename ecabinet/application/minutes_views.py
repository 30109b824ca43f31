"""The minutes of a meeting as one laptop shows them: how far they are, who signs, what was corrected and checked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ecabinet.domain.sealing import Correction


class Stage(StrEnum):
    """How far minutes are, for people: the review ends by the time alone."""

    NOT_HELD = "not_held"
    TO_MAKE = "to_make"
    IN_REVIEW = "in_review"
    REVIEW_OVER = "review_over"
    TO_SIGN = "to_sign"
    SEALED = "sealed"


class Deed(StrEnum):
    """The next step, where it is this person's to take."""

    NONE = "none"
    CIRCULATE = "circulate"
    FINALISE = "finalise"
    SIGN = "sign"


class Turn(StrEnum):
    """Where a signer stands."""

    SIGNED = "signed"
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class MinutesLine:
    """A meeting that was held, to choose from."""

    id: str
    title: str
    stage: Stage
    closed_at: int


@dataclass(frozen=True, slots=True)
class MinutesFile:
    """The newest file of the minutes by its SHA-256 in hex, its length in bytes, and whether it is on this laptop."""

    sha256: str
    length: int
    is_here: bool


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """One who signs; `at` is when the signature was received, 0 before."""

    role: str
    label: str
    name: str
    turn: Turn
    is_me: bool
    at: int = 0


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """A correction somebody asked for; `item` names the item as “2. Title”, empty where it is about none."""

    correction: Correction
    author: str
    item: str
    is_mine: bool


@dataclass(frozen=True, slots=True)
class ItemChoice:
    """An item that a correction can be about."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class MinutesView:
    """Everything the page shows at once. Times in ms UTC.

    `waiting` counts what this laptop has recorded about the meeting and not delivered; `changes` grows with whatever
    arrives; `restricted` counts items that only some may read, `tasks` and `agencies` what follows from conclusions;
    `conflicts` are the numbers of items with two conclusions between which nobody has decided.
    """

    meeting: str
    title: str
    stage: Stage
    deed: Deed
    now: int
    review_until: int
    revision: int
    file: MinutesFile | None
    signatures: tuple[SignatureLine, ...]
    corrections: tuple[CorrectionLine, ...]
    items: tuple[ItemChoice, ...]
    may_correct: bool
    may_rule: bool
    may_circulate_again: bool
    waiting: int
    restricted: int
    tasks: int
    agencies: int
    is_sample: bool
    changes: int
    conflicts: tuple[str, ...] = ()

    @property
    def open_corrections(self) -> int:
        """How many corrections wait for a ruling."""
        return sum(line.correction.is_open for line in self.corrections)

    @property
    def taken_corrections(self) -> int:
        """How many corrections stand in the text."""
        return sum(line.correction.taken is True for line in self.corrections)


class Result(StrEnum):
    """How a check came out; a note is no fault but must be known; what is pending can be checked later."""

    HELD = "held"
    NOTED = "noted"
    FAILED = "failed"
    PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Check:
    """One check: `code` names its sentence in the message catalogue, `details` what the sentence mentions."""

    code: str
    result: Result
    details: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Checks:
    """What a signer is shown: what was checked before signing, and what can be checked after it."""

    before: tuple[Check, ...]
    after: tuple[Check, ...]

    @property
    def failures(self) -> tuple[Check, ...]:
        """What keeps the minutes from being signed."""
        return tuple(check for check in self.before if check.result is Result.FAILED)
