"""What the agenda builder shows, as plain values: an agenda, its rows, what is wrong with it, texts in conflict."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ecabinet.application.preparing_steps import Value, arranged
from ecabinet.domain.checks import Problem
from ecabinet.domain.conflicts import Conflict
from ecabinet.domain.dossiers import AgendaItem, Paper
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingItem, MeetingPhase, MeetingState, Outcome
from ecabinet.domain.offices import HEADER, ORDER, DraftItem, Header, OfficePhase, OfficeState, Override
from ecabinet.domain.shapes import Data

MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class TextConflict:
    """Two texts of one thing: `standing` holds now, `late` was written meanwhile on an older one; `at` in ms UTC.

    `subject` is an item's id, or `HEADER` or `ORDER`. A value of None is an item taken off the agenda.
    """

    act: str
    subject: str
    author: str
    at: int
    is_mine: bool
    standing: Value
    late: Value


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """An item on the agenda with its planned times (ms UTC) and what is wrong with it.

    `replaced` are ids of papers of which a newer version was sent out; `outcome` is set once something came of it.
    """

    draft: DraftItem
    from_at: int
    to_at: int
    problems: tuple[Problem, ...] = ()
    replaced: frozenset[str] = frozenset()
    is_late: bool = False
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class AgendaView:
    """The agenda builder's page.

    `brought` of `papers` papers have reached the store; the rest, whose digests are `awaited`, are on their way, but
    for `rejected`, which the store will not take, with the code that says why. `is_open` says whether a published
    meeting can still be changed.
    """

    meeting: str
    phase: OfficePhase
    header: Header
    rows: tuple[AgendaRow, ...]
    problems: tuple[Problem, ...]
    returned_because: str
    papers: int
    brought: int
    expected: int
    needed: int
    can_undo: bool
    can_redo: bool
    is_secretary: bool = False
    is_chair: bool = False
    is_open: bool = False
    accepted: tuple[Override, ...] = ()
    conflicts: tuple[TextConflict, ...] = ()
    awaited: frozenset[str] = frozenset()
    rejected: Mapping[str, str] = field(default_factory=dict)

    @property
    def planned_minutes(self) -> int:
        """How long all items take."""
        return sum(row.draft.item.minutes for row in self.rows)

    @property
    def available_minutes(self) -> int:
        """How long the meeting is planned to be."""
        return (self.header.ends_at - self.header.starts_at) // MINUTE_MS

    @property
    def may_edit(self) -> bool:
        """Whether items, order and header can be edited on this laptop now."""
        return self.is_secretary and self.phase is OfficePhase.DRAFT

    def row(self, item: str) -> AgendaRow | None:
        """The row of an item, None where it is not on the agenda any more."""
        return next((row for row in self.rows if row.draft.item.id == item), None)

    def reason_for(self, problem: Problem) -> str:
        """Why one goes on in spite of a problem; empty where nobody said so."""
        named = (one.reason for one in self.accepted if (one.check, one.item) == (problem.code, problem.item))
        return next(named, "")

    def open_problems(self) -> tuple[Problem, ...]:
        """The problems for which nobody has given a reason."""
        return tuple(problem for problem in self.problems if not self.reason_for(problem))


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One agenda in the list of those being prepared; `starts_at` in ms UTC."""

    meeting: str
    title: str
    starts_at: int
    phase: OfficePhase
    items: int
    has_conflicts: bool = False
    returned_because: str = ""


def draft_rows(state: OfficeState, header: Header, problems: Iterable[Problem]) -> tuple[AgendaRow, ...]:
    """The rows of an agenda in preparation."""
    found = tuple(problems)
    return _timed(
        header.starts_at,
        (
            AgendaRow(draft, 0, 0, tuple(one for one in found if one.item == draft.item.id), is_late=draft.is_late)
            for draft in state.in_order()
        ),
    )


def published_rows(meeting: MeetingState, items: Mapping[str, ItemState]) -> tuple[AgendaRow, ...]:
    """The rows of an agenda that went out, as its members see them; items that have not arrived yet have no papers."""
    rows = (_published(line, items.get(line.item.id, ItemState())) for line in meeting.items.values())
    return _timed(meeting.starts_at, rows)


def header_of(meeting: MeetingState) -> Header:
    """What stands above a published agenda."""
    return Header(meeting.title, meeting.kind, meeting.number, meeting.starts_at, meeting.ends_at, meeting.place)


def is_open(meeting: MeetingState) -> bool:
    """Whether items may still be added to a published agenda and taken off it."""
    return meeting.phase in {MeetingPhase.PUBLISHED, MeetingPhase.IN_SESSION, MeetingPhase.SUSPENDED}


def text_conflict(state: OfficeState, found: Conflict, me: str) -> TextConflict:
    """Both texts of a conflict, whole."""
    late = late_value(state, found)
    return TextConflict(
        found.act, found.subject, found.author, found.at, found.author == me, standing_value(state, found.subject), late
    )


def standing_value(state: OfficeState, subject: str) -> Value:
    """What holds now: the header, the order, an item, or None for an item that was taken off."""
    if subject == HEADER:
        return state.header
    return state.order if subject == ORDER else state.items.get(subject)


def late_value(state: OfficeState, found: Conflict) -> Value:
    """What the act that came too late would have had."""
    data: Data = found.data["value"] if found.kind == "conflict.resolved" else found.data
    if found.subject == HEADER:
        former = state.header.to_data() if state.header else {}
        return Header.from_data({**former, **data})
    if found.subject == ORDER:
        return arranged(data["order"], state.order)
    return None if found.kind == "agenda.item_removed" else draft_item(data, found.base)


def draft_item(data: Data, revision: int) -> DraftItem:
    """An item as an edit carried it."""
    return DraftItem(
        item=AgendaItem.from_data(data),
        question=data["question"],
        proposed=data["proposed"],
        audience=tuple(data["audience"]),
        papers=tuple(map(Paper.from_data, data["papers"])),
        revision=revision,
    )


def _published(line: MeetingItem, state: ItemState) -> AgendaRow:
    histories = [history for history in state.papers.values() if not history.is_withdrawn]
    draft = DraftItem(
        line.item,
        state.question,
        state.proposed,
        tuple(sorted(state.audience)),
        state.current_papers(),
        0,
        line.is_late,
    )
    replaced = frozenset(history.newest.id for history in histories if len(history.versions) > 1)
    return AgendaRow(draft, 0, 0, replaced=replaced, is_late=line.is_late, outcome=line.outcome)


def _timed(starts_at: int, rows: Iterable[AgendaRow]) -> tuple[AgendaRow, ...]:
    """The rows one after the other; what was withdrawn takes no time."""
    timed, at = [], starts_at
    for row in rows:
        until = at if row.outcome is Outcome.WITHDRAWN else at + row.draft.item.minutes * MINUTE_MS
        timed.append(
            AgendaRow(row.draft, at, until, row.problems, row.replaced, is_late=row.is_late, outcome=row.outcome)
        )
        at = until
    return tuple(timed)
