"""The path of minutes: circulated, corrected, finalised, signed in the order of the body, sealed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ecabinet.domain.bodies import Role


class MinutesPhase(StrEnum):
    """How far the minutes of a meeting are."""

    NONE = "none"
    IN_REVIEW = "in_review"
    FINAL_TEXT = "final_text"
    SIGNED = "signed"
    SEALED = "sealed"


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs a meeting's minutes at this place, and the words under the signature."""

    role: Role
    person: str
    label: str


@dataclass(frozen=True, slots=True)
class Correction:
    """What somebody who took part wants changed; `taken` is None until the secretary has ruled. Times in ms UTC."""

    id: str
    author: str
    item: str
    text: str
    at: int
    taken: bool | None = None
    ruling: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it still waits for the secretary."""
        return self.taken is None


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature put on record: the file as it was after signing, by digest and length in bytes; `at` in ms UTC."""

    role: Role
    person: str
    sha256: str
    length: int
    at: int


@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of one meeting. `sha256` and `length` (bytes) are of the newest file; `review_until` in ms UTC."""

    phase: MinutesPhase = MinutesPhase.NONE
    revision: int = 0
    sha256: str = ""
    length: int = 0
    figures_sha256: str = ""
    review_until: int = 0
    circulated_at: int | None = None
    corrections: Mapping[str, Correction] = field(default_factory=dict)
    signatures: tuple[Signature, ...] = ()
    sealed_at: int | None = None

    def open_corrections(self) -> tuple[Correction, ...]:
        """Corrections the secretary has yet to rule on."""
        return tuple(correction for correction in self.corrections.values() if correction.is_open)
