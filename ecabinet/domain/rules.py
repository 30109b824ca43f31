"""Rule sets: the law or the standing orders a body decides by, as dated data with their source.

The law changes, and a decision must be recomputable under the rules of its day. So a rule set travels whole inside the
act that opens a meeting or a ballot, and nothing in the code asks which law it is.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Self

from ecabinet.domain.digests import digest
from ecabinet.domain.faults import Refused
from ecabinet.domain.shapes import DAY, FLAG, ID, NAME, Data, Fields, Line, ListOf, OneOf, Text, Whole


class Majority(StrEnum):
    """What the votes in favour are counted against; carried means more than half of it."""

    ALL_MEMBERS = "all_members"
    VOTES_CAST = "votes_cast"


class Tie(StrEnum):
    """What happens when exactly half are in favour."""

    CHAIR = "chair"
    NOT_CARRIED = "not_carried"


class LateAfterClose(StrEnum):
    """What an answer received after the close does to the tally."""

    NOT_COUNTED = "not_counted"


class Choice(StrEnum):
    """What a member answers; `agree_with_remark` counts as agreeing."""

    AGREE = "agree"
    AGREE_WITH_REMARK = "agree_with_remark"
    DISAGREE = "disagree"
    OTHER = "other"
    NOT_VOTING = "not_voting"
    RECUSED = "recused"


class Mode(StrEnum):
    """An opinion ballot, answered in days, or a vote in session, answered in minutes."""

    OPINION = "opinion"
    SESSION = "session"


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One wording in both languages of the interface."""

    vi: str
    en: str

    def to_data(self) -> dict[str, str]:
        """As it stands in the data of a rule set."""
        return {"vi": self.vi, "en": self.en}


@dataclass(frozen=True, slots=True)
class Quorum:
    """At least `numerator`/`denominator` of all members must take part."""

    numerator: int
    denominator: int

    def needed(self, members: int) -> int:
        """The fewest members that reach it: 18 of 27 where two thirds are asked for."""
        return -(-members * self.numerator // self.denominator)


@dataclass(frozen=True, slots=True)
class Window:
    """How many working days an opinion ballot stays open, at least and at most."""

    min_days: int
    max_days: int

    def allows(self, working_days: int) -> bool:
        """Whether a ballot may stay open for so many working days."""
        return self.min_days <= working_days <= self.max_days


@dataclass(frozen=True, slots=True)
class Grace:
    """Minutes after the deadline in which an answer still arrives as late: what is offered, and the bounds."""

    default_minutes: int
    min_minutes: int
    max_minutes: int

    def allows(self, milliseconds: int) -> bool:
        """Whether a ballot may have so long a grace period, in ms."""
        return self.min_minutes * 60_000 <= milliseconds <= self.max_minutes * 60_000


@dataclass(frozen=True, slots=True)
class DossierRules:
    """A submission over `submission_pages` needs a summary of at most `summary_pages`; A4 pages."""

    submission_pages: int
    summary_pages: int


@dataclass(frozen=True, slots=True)
class PaperRules:
    """What a reader may do with papers besides reading them in the program; where rules say nothing, nothing."""

    printing: bool = False
    taking_out: bool = False


_WORDING = Fields({"vi": NAME, "en": NAME})
_LABELS = Fields(optional={choice.value: _WORDING for choice in Choice} | {"deemed": _WORDING})
_OPEN_FIELDS = frozenset({"window", "closes_at", "grace", "silence_is_consent", "stand_in_votes", "dossier"})

RULES = Fields(
    {
        "id": ID,
        "title": _WORDING,
        "source": Line(least=1, most=2_000),
        "note": Text(most=4_000),
        "valid_from": DAY,
        "majority": OneOf.of(Majority),
        "quorum": Fields({"numerator": Whole(1, 1_000), "denominator": Whole(1, 1_000)}),
        "tie": OneOf.of(Tie),
        "late_after_close": OneOf.of(LateAfterClose),
        "labels": Fields({mode.value: _LABELS for mode in Mode}),
        "open": ListOf(OneOf(_OPEN_FIELDS), unique=True),
        "own": ListOf(Line(least=1, most=64), most=64, unique=True),
    },
    {
        "valid_to": DAY,
        "window": Fields({"min_days": Whole(1, 365), "max_days": Whole(1, 365)}),
        "closes_at": Whole(0, 24 * 60),
        "grace": Fields(
            {
                "default_minutes": Whole(0, 43_200),
                "min_minutes": Whole(0, 43_200),
                "max_minutes": Whole(0, 43_200),
            }
        ),
        "silence_is_consent": FLAG,
        "stand_in_votes": FLAG,
        "dossier": Fields({"submission_pages": Whole(0, 10_000), "summary_pages": Whole(0, 10_000)}),
        "papers": Fields({"printing": FLAG, "taking_out": FLAG}),
    },
)
"""The shape of a rule set's data. A field that the source leaves open is left out and named in `open`."""


@dataclass(frozen=True, slots=True)
class RuleSet:
    """One dated set of rules. `None` stands for a field that its source leaves open (named in `open_fields`).

    `own_fields` names what is the body's own decision and not in the source. `closes_at` is in minutes after midnight,
    local time; `valid_to` is the last day it is in force.
    """

    id: str
    title: Bilingual
    source: str
    note: str
    valid_from: date
    valid_to: date | None
    majority: Majority
    quorum: Quorum
    tie: Tie
    late_after_close: LateAfterClose
    labels: Mapping[Mode, Mapping[str, Bilingual]]
    window: Window | None = None
    closes_at: int | None = None
    grace: Grace | None = None
    silence_is_consent: bool | None = None
    stand_in_votes: bool | None = None
    dossier: DossierRules | None = None
    papers: PaperRules | None = None
    open_fields: frozenset[str] = frozenset()
    own_fields: frozenset[str] = field(default=frozenset())

    def in_force(self, day: date) -> bool:
        """Whether the rules hold on a local day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def deems_silence(self, mode: Mode) -> bool:
        """Whether who says nothing agrees: never in session, and never where the source leaves it open."""
        return mode is Mode.OPINION and self.silence_is_consent is True

    def votes_to_carry(self, members: int) -> int:
        """The votes in favour that carry a question put to so many members; 0 where that depends on the votes cast."""
        return members // 2 + 1 if self.majority is Majority.ALL_MEMBERS else 0

    def label(self, mode: Mode, choice: str) -> Bilingual:
        """The body's own word for a choice; the choice's code where it has none."""
        return self.labels[mode].get(choice, Bilingual(choice, choice))

    @property
    def digest(self) -> str:
        """What names these rules, word for word, in an act."""
        return digest(self.to_data())

    def to_data(self) -> dict[str, Any]:
        """As text, whole numbers, lists and maps: what an act carries and what the digest is made of."""
        data: dict[str, Any] = {
            "id": self.id,
            "title": self.title.to_data(),
            "source": self.source,
            "note": self.note,
            "valid_from": self.valid_from.isoformat(),
            "majority": self.majority.value,
            "quorum": {"numerator": self.quorum.numerator, "denominator": self.quorum.denominator},
            "tie": self.tie.value,
            "late_after_close": self.late_after_close.value,
            "labels": {
                mode.value: {choice: label.to_data() for choice, label in labels.items()}
                for mode, labels in self.labels.items()
            },
            "open": sorted(self.open_fields),
            "own": sorted(self.own_fields),
        }
        return data | self._open_data()

    def _open_data(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.valid_to is not None:
            data["valid_to"] = self.valid_to.isoformat()
        if self.window is not None:
            data["window"] = {"min_days": self.window.min_days, "max_days": self.window.max_days}
        if self.closes_at is not None:
            data["closes_at"] = self.closes_at
        if self.grace is not None:
            data["grace"] = {
                "default_minutes": self.grace.default_minutes,
                "min_minutes": self.grace.min_minutes,
                "max_minutes": self.grace.max_minutes,
            }
        for name in ("silence_is_consent", "stand_in_votes"):
            if getattr(self, name) is not None:
                data[name] = int(getattr(self, name))
        if self.dossier is not None:
            data["dossier"] = {
                "submission_pages": self.dossier.submission_pages,
                "summary_pages": self.dossier.summary_pages,
            }
        if self.papers is not None:
            data["papers"] = {"printing": int(self.papers.printing), "taking_out": int(self.papers.taking_out)}
        return data

    @classmethod
    def from_data(cls, data: Data) -> Self:
        """Read a rule set; raises `Refused("bad_rules")` where it contradicts itself or leaves a gap unnamed."""
        if not RULES.fits(data) or not _consistent(data):
            raise Refused("bad_rules")
        return cls(
            id=data["id"],
            title=Bilingual(**data["title"]),
            source=data["source"],
            note=data["note"],
            valid_from=date.fromisoformat(data["valid_from"]),
            valid_to=date.fromisoformat(data["valid_to"]) if "valid_to" in data else None,
            majority=Majority(data["majority"]),
            quorum=Quorum(**data["quorum"]),
            tie=Tie(data["tie"]),
            late_after_close=LateAfterClose(data["late_after_close"]),
            labels={
                mode: {choice: Bilingual(**label) for choice, label in data["labels"][mode].items()} for mode in Mode
            },
            window=Window(**data["window"]) if "window" in data else None,
            closes_at=data.get("closes_at"),
            grace=Grace(**data["grace"]) if "grace" in data else None,
            silence_is_consent=_flag(data, "silence_is_consent"),
            stand_in_votes=_flag(data, "stand_in_votes"),
            dossier=DossierRules(**data["dossier"]) if "dossier" in data else None,
            papers=PaperRules(**{use: bool(flag) for use, flag in data["papers"].items()})
            if "papers" in data
            else None,
            open_fields=frozenset(data["open"]),
            own_fields=frozenset(data["own"]),
        )


def _flag(data: Data, name: str) -> bool | None:
    return bool(data[name]) if name in data else None


def _consistent(data: Data) -> bool:
    """Each field is either given or named as open, bounds are in order, and nobody asks for more than everybody."""
    window, grace, quorum = data.get("window"), data.get("grace"), data["quorum"]
    return (
        _OPEN_FIELDS - data.keys() == set(data["open"])
        and data["valid_from"] <= data.get("valid_to", data["valid_from"])
        and quorum["numerator"] <= quorum["denominator"]
        and (window is None or window["min_days"] <= window["max_days"])
        and (grace is None or grace["min_minutes"] <= grace["default_minutes"] <= grace["max_minutes"])
        and not (data.get("silence_is_consent") and (grace is None or grace["min_minutes"] == 0))
    )


def for_day(rule_sets: Iterable[RuleSet], day: date) -> RuleSet:
    """The rules in force on a local day; of several the one adopted last.

    Raises `Refused("no_rule_set")` where none is in force: which law holds is never guessed.
    """
    in_force = [rules for rules in rule_sets if rules.in_force(day)]
    if not in_force:
        raise Refused("no_rule_set", {"day": day.isoformat()})
    return in_force[-1]
