"""One question put to a vote, in session or by ballot: who answered what, what counts, and how far it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Self

from ecabinet.domain.bodies import Person
from ecabinet.domain.rules import Choice, Mode, RuleSet
from ecabinet.domain.shapes import Data
from ecabinet.domain.tallies import Column, Tally, Voice, count


class Phase(StrEnum):
    """How far a ballot is; OPEN, GRACE and COUNTABLE follow from the time alone."""

    NOT_OPENED = "not_opened"
    OPEN = "open"
    GRACE = "grace"
    COUNTABLE = "countable"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    MOVED = "moved"


class RecordedHow(StrEnum):
    """Why the secretary entered an answer for a member."""

    BY_HAND = "by_hand"
    BY_VOICE = "by_voice"
    DEVICE_FAILED = "device_failed"


class MembersWord(StrEnum):
    """What the member says about an answer that was entered for them."""

    NONE = "none"
    CONFIRMED = "confirmed"
    CONTESTED = "contested"


@dataclass(frozen=True, slots=True)
class Ruling:
    """The chair's ruling on a late answer, given without seeing it; `at` in ms UTC."""

    by: str
    at: int
    allowed: bool
    facts: str


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """One accepted answer, by its member or entered for them (`how`, then it counts from the countersignature).

    `is_denied`: the member contested it before the close; contested later it stays counted and is on record.
    `id` and `hash` are the act's; `papers` the digests it was given on; `received_at`, `made_at` in ms UTC.
    """

    id: str
    hash: str
    person: str
    choice: Choice
    comment: str
    papers: tuple[str, ...]
    received_at: int
    made_at: int
    prev: str = ""
    is_late: bool = False
    ruling: Ruling | None = None
    how: RecordedHow | None = None
    entered_by: str = ""
    countersigned_by: str = ""
    countersigned_at: int | None = None
    word: MembersWord = MembersWord.NONE
    is_denied: bool = False

    @property
    def counts(self) -> bool:
        """Whether it is in time or ruled in, and, where entered for the member, countersigned and not denied."""
        if self.is_late and not (self.ruling and self.ruling.allowed):
            return False
        return self.how is None or (bool(self.countersigned_by) and not self.is_denied)

    @property
    def awaits_ruling(self) -> bool:
        """Whether the chair has yet to rule on it."""
        return self.is_late and self.ruling is None

    @property
    def awaits_countersignature(self) -> bool:
        """Whether it was entered for the member and the chair has not confirmed it."""
        return self.how is not None and not self.countersigned_by


@dataclass(frozen=True, slots=True)
class BallotPaper:
    """A paper the question is about, in the version that is voted on."""

    id: str
    version: int
    sha256: str
    title: str

    def to_data(self) -> dict[str, Any]:
        """As acts carry it."""
        return {"paper": self.id, "version": self.version, "sha256": self.sha256, "title": self.title}

    @classmethod
    def from_data(cls, data: Data) -> Self:
        """From an act's data (further entries are left aside)."""
        return cls(data["paper"], data["version"], data["sha256"], data["title"])


@dataclass(frozen=True, slots=True)
class Close:
    """The count as it was closed; `answers` are the hashes of every accepted answer. `at` in ms UTC."""

    by: str
    at: int
    answers: tuple[str, ...]
    tally: Tally
    act: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """A member of the electorate says the count is wrong; `at` in ms UTC."""

    person: str
    reason: str
    at: int


@dataclass(frozen=True, slots=True)
class PassedSeat:
    """A place in the electorate that went with an office to its next holder; `at` in ms UTC."""

    former: str
    successor: str
    holding: str
    reason: str
    at: int


@dataclass(frozen=True, slots=True)
class BallotState:
    """A `ballot:<id>` feed, folded. Times in ms UTC; in session there is no deadline and it is 0.

    `answers` holds every accepted answer by act id, `latest` each person's newest one, whether or not it counts.
    """

    seq: int = 0
    id: str = ""
    parent: str = ""
    mode: Mode = Mode.SESSION
    title: str = ""
    question: str = ""
    agency: str = ""
    items: tuple[str, ...] = ()
    electorate: Mapping[str, Person] = field(default_factory=dict)
    recused: frozenset[str] = frozenset()
    presiding: str = ""
    rules: RuleSet | None = None
    rules_digest: str = ""
    papers: Mapping[str, BallotPaper] = field(default_factory=dict)
    working_days: int = 0
    issued_on: date | None = None
    deadline: int = 0
    grace_ms: int = 0
    silence_is_consent: bool = False
    quorum_present: int = 0
    quorum_needed: int = 0
    override_reason: str = ""
    opened_at: int = 0
    opened_by: str = ""
    answers: Mapping[str, GivenAnswer] = field(default_factory=dict)
    latest: Mapping[str, str] = field(default_factory=dict)
    ended: Phase | None = None
    ended_because: str = ""
    moved_to: str = ""
    close: Close | None = None
    disputes: tuple[Dispute, ...] = ()
    passed_seats: tuple[PassedSeat, ...] = ()

    def phase(self, now: int) -> Phase:
        """How far the ballot is at an instant: an answer at the very deadline is in time."""
        if self.seq == 0:
            return Phase.NOT_OPENED
        if self.ended is not None:
            return self.ended
        if self.mode is Mode.SESSION or now <= self.deadline:
            return Phase.OPEN
        return Phase.GRACE if now <= self.deadline + self.grace_ms else Phase.COUNTABLE

    def current_digests(self) -> frozenset[str]:
        """The files that are voted on now."""
        return frozenset(paper.sha256 for paper in self.papers.values())

    def answer_of(self, person_id: str) -> GivenAnswer | None:
        """Somebody's newest answer, whether or not it counts: the one that a change must name."""
        latest = self.latest.get(person_id)
        return self.answers[latest] if latest else None

    def is_stale(self, answer: GivenAnswer) -> bool:
        """Whether an answer was given on other papers than those voted on now; entered answers name none."""
        return answer.how is None and frozenset(answer.papers) != self.current_digests()

    def counted(self) -> dict[str, GivenAnswer]:
        """Per person the answer that counts: the last one received in time or ruled in."""
        found: dict[str, GivenAnswer] = {}
        for answer in self.answers.values():
            if answer.counts:
                found[answer.person] = answer
        return found

    def unruled(self) -> tuple[GivenAnswer, ...]:
        """Late answers the chair has yet to rule on."""
        return tuple(answer for answer in self.answers.values() if answer.awaits_ruling)

    def silent(self) -> tuple[Person, ...]:
        """Members from whom nothing was received, and who are not recused."""
        return tuple(
            person
            for person in self.electorate.values()
            if person.id not in self.latest and person.id not in self.recused
        )

    def all_answered(self) -> bool:
        """Whether every member who is not recused has an answer that counts."""
        return set(self.counted()) | self.recused >= self.electorate.keys()

    def may_be_counted(self, now: int) -> bool:
        """Whether the count may be closed: in session at once, else after the grace or when all have answered."""
        phase = self.phase(now)
        if self.mode is Mode.SESSION:
            return phase is Phase.OPEN
        return phase is Phase.COUNTABLE or (phase in {Phase.OPEN, Phase.GRACE} and self.all_answered())

    def voices(self) -> tuple[Voice, ...]:
        """Every member of the electorate with the column they are counted in."""
        counted = self.counted()
        return tuple(self._voice(person, counted.get(person)) for person in self.electorate)

    def _voice(self, person: str, answer: GivenAnswer | None) -> Voice:
        if person in self.recused:
            return Voice(person, Column.RECUSED)
        if answer is not None:
            return Voice(
                person,
                Column(answer.choice.value),
                is_late=answer.is_late,
                is_stale=self.is_stale(answer),
                is_recorded_for=answer.how is not None,
                has_answered=answer.choice is not Choice.RECUSED,
            )
        # Whoever said anything at all is never deemed to agree, even if what they said does not count.
        is_deemed = self.silence_is_consent and person not in self.latest
        return Voice(person, Column.DEEMED if is_deemed else Column.NOT_VOTING)


def expected_close(state: BallotState) -> tuple[tuple[str, ...], Tally]:
    """What a close has to say now: the sorted hashes of every accepted answer, and the tally.

    The chair's laptop puts exactly this into `ballot.closed`, decide and every other laptop recount it.
    """
    if state.rules is None:
        message = "a ballot that was never opened cannot be counted"
        raise ValueError(message)
    answers = tuple(sorted(answer.hash for answer in state.answers.values()))
    return answers, count(state.voices(), state.rules, state.mode, state.presiding)
