"""What the pages of opinion ballots show, as plain values."""

from dataclasses import dataclass

from ecabinet.application.ballot_opening import Window
from ecabinet.domain.ballots import BallotPaper, BallotState, GivenAnswer, Phase
from ecabinet.domain.bodies import Person
from ecabinet.domain.dossiers import AgendaItem, Paper
from ecabinet.domain.rules import Choice, RuleSet
from ecabinet.domain.tallies import Tally


@dataclass(frozen=True, slots=True)
class BallotLine:
    """A ballot in the list; `deadline` in ms UTC. `waits_for_me` while one may answer and has not."""

    id: str
    title: str
    agency: str
    phase: Phase
    deadline: int
    waits_for_me: bool
    mine: GivenAnswer | None
    consent: bool
    carried: bool | None


@dataclass(frozen=True, slots=True)
class OwnAnswer:
    """One's own answer and how far it has come; `undo_until` (ms UTC) while it can be taken back."""

    answer: GivenAnswer
    is_stale: bool
    is_waiting: bool
    undo_until: int


@dataclass(frozen=True, slots=True)
class LateAnswer:
    """An answer received in the grace period: who and when, never how, until the chair has ruled. Times in ms UTC."""

    id: str
    person: Person
    made_at: int
    received_at: int
    allowed: bool | None


@dataclass(frozen=True, slots=True)
class Board:
    """How far a ballot is for those who run it: who answered, never how before the count."""

    answered: tuple[Person, ...]
    silent: tuple[Person, ...]
    recused: tuple[Person, ...]
    late: tuple[LateAnswer, ...]
    may_count: bool
    may_rule: bool
    waits_for_others: bool


@dataclass(frozen=True, slots=True)
class Powers:
    """What the person may do with a ballot now, besides answering."""

    extend: bool = False
    replace: bool = False
    move: bool = False
    withdraw: bool = False
    dispute: bool = False


@dataclass(frozen=True, slots=True)
class BallotTab:
    """A paper that is voted on. `is_opened` is known on this laptop alone and never leaves it."""

    paper: BallotPaper
    is_opened: bool
    changed_since_answer: bool


@dataclass(frozen=True, slots=True)
class BallotView:
    """A ballot's page. `answers` and `tally` are None until it is counted, for everybody."""

    state: BallotState
    phase: Phase
    now: int
    mine: OwnAnswer | None
    may_answer: bool
    choices: tuple[Choice, ...]
    board: Board | None
    powers: Powers
    papers: tuple[BallotTab, ...]
    issued_by: str
    tally: Tally | None
    answers: tuple[tuple[Person, GivenAnswer | None], ...]


@dataclass(frozen=True, slots=True)
class Replaceable:
    """A paper of a ballot that may be replaced; `newer` where the ballot's item has a later version already.

    Without one the next version comes from a file, unless the papers are an item's: then the item comes first.
    """

    paper: BallotPaper
    newer: Paper | None = None


@dataclass(frozen=True, slots=True)
class ComingSession:
    """A meeting whose agenda can still take a question; `starts_at` in ms UTC."""

    meeting: str
    title: str
    starts_at: int


@dataclass(frozen=True, slots=True)
class Subject:
    """An item that a ballot can be about: its feed, and the papers that go with it."""

    feed: str
    item: AgendaItem
    question: str
    papers: tuple[Paper, ...]
    meeting: str


@dataclass(frozen=True, slots=True)
class IssueOffer:
    """What a ballot issued now can be: the windows and the rules of the day, and what it can be about."""

    windows: tuple[Window, ...]
    rules: RuleSet
    electorate: tuple[Person, ...]
    agencies: tuple[str, ...]
    subjects: tuple[Subject, ...]

    @property
    def members(self) -> int:
        """How many are asked."""
        return len(self.electorate)
