"""Counting, and nothing else: every member of the electorate has one voice, and every voice is in one column."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Self

from ecabinet.domain.rules import Majority, Mode, RuleSet, Tie
from ecabinet.domain.shapes import FLAG, Data, Fields, Whole


class Column(StrEnum):
    """Where a voice is counted. Deemed is silence that the rules take for agreement."""

    AGREE = "agree"
    AGREE_WITH_REMARK = "agree_with_remark"
    DEEMED = "deemed"
    DISAGREE = "disagree"
    OTHER = "other"
    NOT_VOTING = "not_voting"
    RECUSED = "recused"


EXPLICIT_AGREE = frozenset({Column.AGREE, Column.AGREE_WITH_REMARK})
IN_FAVOUR = EXPLICIT_AGREE | {Column.DEEMED}
CAST = IN_FAVOUR | {Column.DISAGREE, Column.OTHER}


@dataclass(frozen=True, slots=True)
class Voice:
    """One member of the electorate at the count, and the circumstances of their answer."""

    person: str
    column: Column
    is_late: bool = False
    is_stale: bool = False
    is_recorded_for: bool = False
    has_answered: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """The result. `agree` counts explicit agreement with and without a remark; `needed` the voices to carry it.

    agree + deemed + disagree + other + not_voting + recused = electorate; late, stale and recorded_for count voices
    that are in one of those as well.
    """

    electorate: int
    agree: int
    agree_with_remark: int
    deemed: int
    disagree: int
    other: int
    not_voting: int
    recused: int
    late: int
    stale: int
    recorded_for: int
    needed: int
    carried: bool

    @property
    def in_favour(self) -> int:
        """Explicit and deemed agreement together."""
        return self.agree + self.deemed

    def to_data(self) -> dict[str, Any]:
        """As `ballot.closed` carries it."""
        return {entry.name: int(getattr(self, entry.name)) for entry in fields(self)}

    @classmethod
    def from_data(cls, data: Data) -> Self:
        """From an act's data that fits TALLY."""
        return cls(**{**data, "carried": bool(data["carried"])})


TALLY = Fields({entry.name: FLAG if entry.name == "carried" else Whole(0, 100_000) for entry in fields(Tally)})
"""The shape of a tally."""


def count(voices: Iterable[Voice], rules: RuleSet, mode: Mode, presiding: str) -> Tally:
    """Count the voices by the rules; `presiding` is the person whose side decides a tie where the rules say so."""
    voices = tuple(voices)
    number = {column: sum(voice.column is column for voice in voices) for column in Column}
    base = len(voices) if rules.majority is Majority.ALL_MEMBERS else sum(number[column] for column in CAST)
    tie_carries = rules.tie is Tie.CHAIR and any(
        voice.person == presiding and voice.column in EXPLICIT_AGREE for voice in voices
    )
    in_favour = sum(number[column] for column in IN_FAVOUR)
    more_than_half = in_favour * 2 > base or (tie_carries and in_favour * 2 == base)
    return Tally(
        electorate=len(voices),
        agree=number[Column.AGREE] + number[Column.AGREE_WITH_REMARK],
        agree_with_remark=number[Column.AGREE_WITH_REMARK],
        deemed=number[Column.DEEMED],
        disagree=number[Column.DISAGREE],
        other=number[Column.OTHER],
        not_voting=number[Column.NOT_VOTING],
        recused=number[Column.RECUSED],
        late=sum(voice.is_late for voice in voices),
        stale=sum(voice.is_stale for voice in voices),
        recorded_for=sum(voice.is_recorded_for for voice in voices),
        needed=base // 2 + 1,
        carried=more_than_half and _enough_took_part(voices, rules, mode),
    )


def _enough_took_part(voices: tuple[Voice, ...], rules: RuleSet, mode: Mode) -> bool:
    """The quorum of an opinion ballot, where nobody is in a room: who answered, or is deemed to agree, took part.

    In session the quorum is checked when the vote is opened.
    """
    took_part = sum(voice.has_answered or voice.column is Column.DEEMED for voice in voices)
    return mode is Mode.SESSION or took_part >= rules.quorum.needed(len(voices))
