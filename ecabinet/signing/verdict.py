"""What an examination of signed minutes found: one finding for each check, and what follows from them."""

from dataclasses import dataclass, field
from enum import StrEnum

from ecabinet.domain.minutes import MinutesFigures


class Outcome(StrEnum):
    """How a check went; a note is no fault but belongs to what the reader must know."""

    HELD = "held"
    NOTED = "noted"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: `code` names its sentence in the message catalogue, `details` what the sentence mentions."""

    code: str
    outcome: Outcome
    details: dict[str, str | int] = field(default_factory=dict)


def held(code: str, **details: str | int) -> Finding:
    """A check that held."""
    return Finding(code, Outcome.HELD, details)


def noted(code: str, **details: str | int) -> Finding:
    """Something the reader must know."""
    return Finding(code, Outcome.NOTED, details)


def failed(code: str, **details: str | int) -> Finding:
    """A check that failed."""
    return Finding(code, Outcome.FAILED, details)


class Standing(StrEnum):
    """The one line at the top; each has a sentence `verdict_…` in the message catalogue."""

    GENUINE = "genuine"
    TIME_UNPROVED = "time_unproved"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Verdict:
    """All findings in the order in which a reader wants them, and the figures where they could be read."""

    findings: tuple[Finding, ...]
    figures: MinutesFigures | None = None

    @property
    def ok(self) -> bool:
        """Whether nothing failed."""
        return not self.failures

    @property
    def failures(self) -> tuple[Finding, ...]:
        """What failed."""
        return tuple(finding for finding in self.findings if finding.outcome is Outcome.FAILED)

    @property
    def standing(self) -> Standing:
        """The one line at the top."""
        if not self.ok:
            return Standing.FAILED
        proved = any(finding.code == "verify_time_proved" for finding in self.findings)
        return Standing.GENUINE if proved else Standing.TIME_UNPROVED
