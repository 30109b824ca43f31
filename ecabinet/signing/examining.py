"""Examines a file that somebody has: signed minutes or an evidence file, told apart by their first bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.signing import evidence_reading
from ecabinet.signing.evidence_verify import verify_evidence
from ecabinet.signing.verdict import Finding, Outcome, Standing, Verdict, failed
from ecabinet.signing.verify import Sealed, verify_minutes

_ARCHIVE = b"PK"


class Question(StrEnum):
    """What somebody wants to know of minutes, in this order; every finding answers one of these."""

    SIGNERS = "signers"
    UNCHANGED = "unchanged"
    RECORD = "record"
    COUNT = "count"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question: the worst of its findings, and all of them."""

    question: Question
    outcome: Outcome
    findings: tuple[Finding, ...]

    @property
    def code(self) -> str:
        """Names the answer's sentence in the message catalogue."""
        return f"answer_{self.question.value}_{self.outcome.value}"


SAMPLE = "verify_sample"
"""The finding that belongs to no question: a sample has no legal value."""

_QUESTIONS = {
    Question.SIGNERS: (
        *("verify_signatures", "verify_cut_back", "verify_other_signatures", "verify_signature", "verify_unsigned"),
        *("verify_signature_wrong", "verify_other_signer", "verify_issuer_known", "verify_issuer_sample"),
        *("verify_issuer_unknown", "figures_signers"),
    ),
    Question.UNCHANGED: (
        *("verify_unreadable", "verify_container", "verify_truncated", "verify_changed", "verify_changed_since"),
        *("verify_unaltered", "verify_altered", "verify_certified", "verify_not_certified"),
        *("verify_nothing_behind", "verify_appended"),
    ),
    Question.RECORD: (
        *("verify_sealed", "verify_not_sealed", "verify_register_not_asked"),
        *("evidence_broken", "evidence_proved", "evidence_unproved", "evidence_register_missing"),
        *("evidence_decided", "evidence_other_decision", "evidence_parents_missing", "evidence_no_minutes"),
        *("evidence_other_meeting", "evidence_unreadable", "evidence_too_large", "evidence_altered"),
    ),
    Question.COUNT: (
        *("verify_recounted", "verify_figures_missing", "figures_malformed", "figures_recount"),
        *("figures_person_twice", "figures_voice_without_answer", "figures_unknown_vote"),
        *("evidence_figures", "evidence_other_figures"),
    ),
    Question.TIME: ("verify_time_unproved", "verify_time_proved", "verify_time_stamp"),
}
_QUESTION_OF = {code: question for question, codes in _QUESTIONS.items() for code in codes}
SIGNS = {Outcome.HELD: "✓", Outcome.NOTED: "△", Outcome.FAILED: "✕"}
"""The sign beside a finding: colour never stands alone, and a terminal has none."""
STANDING_SIGNS = {Standing.GENUINE: "✓", Standing.TIME_UNPROVED: "△", Standing.FAILED: "✕"}
"""The sign before the one line at the top."""
_WORST_FIRST = (Outcome.FAILED, Outcome.NOTED, Outcome.HELD)


def examine_file(file: Path, trust_roots: Sequence[bytes] = (), sealed: Sealed | None = None) -> Verdict:
    """Examine minutes (PDF) or an evidence file (ZIP); `trust_roots` are DER certificates of known authorities.

    Raises `Unavailable("verify_file_unreadable")` where the file cannot be read; everything else is a verdict.
    """
    try:
        with file.open("rb") as opened:
            data = opened.read(evidence_reading.LIMIT + 1)
    except OSError:
        raise Unavailable("verify_file_unreadable", {"name": file.name}) from None
    return examine(data, trust_roots, sealed)


def examine(data: bytes, trust_roots: Sequence[bytes] = (), sealed: Sealed | None = None) -> Verdict:
    """As `examine_file`, for bytes that are at hand."""
    if not data.startswith(_ARCHIVE):
        return verify_minutes(data, trust_roots, sealed)
    try:
        return verify_evidence(evidence_reading.read_evidence(data), trust_roots)
    except Refused as fault:
        return Verdict((failed(fault.code, **fault.details),))


def answers(verdict: Verdict) -> tuple[Answer, ...]:
    """The verdict by questions; one that the file gives no answer to is left out."""
    found = []
    for question in Question:
        mine = tuple(one for one in verdict.findings if question_of(one) is question)
        if mine:
            worst = next(outcome for outcome in _WORST_FIRST if any(one.outcome is outcome for one in mine))
            found.append(Answer(question, worst, mine))
    return tuple(found)


def question_of(finding: Finding) -> Question | None:
    """The question that a finding answers; None for what belongs to none. One of a newer version is about the file."""
    return None if finding.code == SAMPLE else _QUESTION_OF.get(finding.code, Question.UNCHANGED)


def is_sample(verdict: Verdict) -> bool:
    """Whether the document has no legal value."""
    return any(finding.code == SAMPLE for finding in verdict.findings)
