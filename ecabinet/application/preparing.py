"""Preparing a meeting: the Secretariat's draft agenda from its first line to the published one.

Every edit is an act of its own and is undone by its inverse; what others edited meanwhile becomes a conflict that the
store notices, never a silent overwrite.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Recorded
from ecabinet.application.preparing_steps import Step, Steps
from ecabinet.domain import checks
from ecabinet.domain.bodies import Role
from ecabinet.domain.checks import Problem
from ecabinet.domain.dossiers import AgendaItem, Confidentiality, ItemKind, Paper
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import office_feed
from ecabinet.domain.offices import DraftItem, Header, MeetingKind, OfficePhase, OfficeState, Override
from ecabinet.protocol.envelope import new_id

MINUTE_MS: Final = 60_000


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """An item as it comes in from a spreadsheet or is typed, with its papers already checked and kept."""

    number: str
    title: str
    agency: str
    minutes: int
    papers: tuple[Paper, ...] = ()
    question: str = ""
    proposed: str = ""
    kind: ItemKind = ItemKind.DECIDE
    confidentiality: Confidentiality = Confidentiality.OPEN


@dataclass(frozen=True, slots=True)
class AgendaPlan:
    """A whole agenda to begin with; times in ms UTC."""

    title: str
    kind: MeetingKind
    number: str
    starts_at: int
    ends_at: int
    place: str
    items: tuple[PlannedItem, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """An item on the draft with its planned times (ms UTC) and what is wrong with it."""

    draft: DraftItem
    from_at: int
    to_at: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class AgendaView:
    """The agenda builder's page. `brought` of `papers` papers have reached the store; the rest are on their way."""

    meeting: str
    phase: OfficePhase
    header: Header
    number: str
    rows: tuple[AgendaRow, ...]
    problems: tuple[Problem, ...]
    returned_because: str
    papers: int
    brought: int
    expected: int
    needed: int
    can_undo: bool
    can_redo: bool


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One agenda in the list of those being prepared."""

    meeting: str
    title: str
    starts_at: int
    phase: OfficePhase
    items: int


class Preparing:
    """The draft agendas on a secretary's laptop, or on the chair's who approves them."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop
        self._steps: dict[str, Steps] = {}

    # What is shown --------------------------------------------------------------------------------------------------

    def agendas(self) -> tuple[AgendaLine, ...]:
        """Every agenda that is here, those in preparation first, the nearest on top."""
        lines = []
        for feed in self._laptop.feeds():
            state = self._laptop.current(feed)
            if isinstance(state, OfficeState) and state.header:
                header = state.header
                lines.append(AgendaLine(state.meeting, header.title, header.starts_at, state.phase, len(state.items)))
        return tuple(sorted(lines, key=lambda line: (line.phase is OfficePhase.PUBLISHED, line.starts_at)))

    def view(self, meeting: str) -> AgendaView:
        """One agenda; raises `Refused("agenda_not_here")`."""
        state, header = self._office(meeting)
        awaited = self._awaited(state)
        problems = checks.check_agenda(state, awaited)
        rows, at = [], header.starts_at
        for draft in state.in_order():
            until = at + draft.item.minutes * MINUTE_MS
            mine = tuple(problem for problem in problems if problem.item == draft.item.id)
            rows.append(AgendaRow(draft, at, until, mine))
            at = until
        voters = self._laptop.body.voters()
        steps = self._steps.get(meeting, Steps())
        return AgendaView(
            meeting=meeting,
            phase=state.phase,
            header=header,
            number=state.number,
            rows=tuple(rows),
            problems=problems,
            returned_because=state.returned_because,
            papers=len(state.papers()),
            brought=len(state.papers()) - len(awaited),
            expected=len(voters),
            needed=state.rules.quorum.needed(len(voters)) if state.rules else len(voters),
            can_undo=state.phase is OfficePhase.DRAFT and steps.can_undo,
            can_redo=state.phase is OfficePhase.DRAFT and steps.can_redo,
        )

    # The draft ------------------------------------------------------------------------------------------------------

    def start(self, plan: AgendaPlan) -> str:
        """Begin an agenda; answers the meeting's id. Raises `Refused("no_chair")`, `Refused("no_rule_set")`."""
        body, meeting = self._laptop.body, new_id()
        chair = next(iter(body.with_role(Role.CHAIR)), None)
        if chair is None:
            raise Refused("no_chair")
        rules = body.rules_for(body.local_day(self._laptop.now()))
        header = Header(plan.title, plan.kind, plan.starts_at, plan.ends_at, plan.place)
        data = header.to_data() | {
            "number": plan.number,
            "chair": chair.id,
            "rules": rules.to_data(),
            "rules_digest": rules.digest,
        }
        self._laptop.record(office_feed(meeting), "agenda.started", data)
        for item in plan.items:
            self._put(meeting, _drafted(new_id(), item), 0)
        return meeting

    def add_item(self, meeting: str, item: PlannedItem) -> str:
        """Put an item at the end; answers its id."""
        item_id = new_id()
        is_late = self._office(meeting)[0].phase is not OfficePhase.DRAFT
        self._put(meeting, _drafted(item_id, item), 0, late=is_late)
        if not is_late:
            self._remember(meeting, Step(item_id, None, self._item(meeting, item_id)))
        return item_id

    def change_item(self, meeting: str, changed: DraftItem) -> None:
        """Replace an item by an edited one, made on the revision it carries."""
        before = self._item(meeting, changed.item.id)
        self._put(meeting, changed, changed.revision)
        self._remember(meeting, Step(changed.item.id, before, changed))

    def add_papers(self, meeting: str, item_id: str, papers: Sequence[Paper]) -> None:
        """Add papers to an item."""
        item = self._item(meeting, item_id)
        self.change_item(meeting, replace(item, papers=(*item.papers, *papers)))

    def remove_item(self, meeting: str, item_id: str, reason: str = "") -> None:
        """Take an item off; it can be put back."""
        before = self._item(meeting, item_id)
        self._remove(meeting, item_id, reason)
        self._remember(meeting, Step(item_id, before, None))

    def move_item(self, meeting: str, item_id: str, place: int) -> None:
        """Move an item to a place counted from 0, and number all items by their places."""
        order = list(self._office(meeting)[0].order)
        before = tuple(order)
        order.remove(item_id)
        order.insert(place, item_id)
        if tuple(order) != before:
            self._order(meeting, tuple(order))
            self._remember(meeting, Step("", before, tuple(order)))

    def renumber(self, meeting: str) -> None:
        """Number the items 1, 2, 3 … in their order."""
        for number, item in enumerate(self._office(meeting)[0].in_order(), 1):
            if item.item.number != str(number):
                self.change_item(meeting, replace(item, item=replace(item.item, number=str(number))))

    def change_header(self, meeting: str, header: Header) -> None:
        """Change title, kind, times or place."""
        state, before = self._office(meeting)
        if header != before:
            self._header(meeting, header, state.header_revision)
            self._remember(meeting, Step("", before, header))

    def undo(self, meeting: str) -> None:
        """Take the last edit back by its inverse."""
        step = self._steps.get(meeting, Steps()).back()
        if step:
            self._apply(meeting, step.subject, step.before)

    def redo(self, meeting: str) -> None:
        """Make the edit again that was taken back last."""
        step = self._steps.get(meeting, Steps()).forth()
        if step:
            self._apply(meeting, step.subject, step.after)

    # The way to the members -----------------------------------------------------------------------------------------

    def propose(self, meeting: str, overrides: Sequence[Override] = ()) -> Recorded:
        """Send the draft to the chair, naming each warning one goes on without, and why."""
        named = [{"check": one.check, "item": one.item, "reason": one.reason} for one in overrides]
        return self._laptop.record(office_feed(meeting), "agenda.proposed", {"overrides": named})

    def approve(self, meeting: str) -> Recorded:
        """As the chair: convene the meeting with this agenda."""
        return self._laptop.record(office_feed(meeting), "agenda.approved", {})

    def send_back(self, meeting: str, reason: str) -> Recorded:
        """As the chair: ask for changes."""
        return self._laptop.record(office_feed(meeting), "agenda.returned", {"reason": _given(reason)})

    def freeze(self, meeting: str) -> Recorded:
        """Fix the agenda and its papers."""
        return self._laptop.record(office_feed(meeting), "agenda.frozen", {})

    def unfreeze(self, meeting: str, reason: str) -> Recorded:
        """Open a frozen agenda again."""
        return self._laptop.record(office_feed(meeting), "agenda.unfrozen", {"reason": _given(reason)})

    # How ------------------------------------------------------------------------------------------------------------

    def _office(self, meeting: str) -> tuple[OfficeState, Header]:
        state = self._laptop.current(office_feed(meeting))
        if not isinstance(state, OfficeState) or state.header is None:
            raise Refused("agenda_not_here")
        return state, state.header

    def _item(self, meeting: str, item_id: str) -> DraftItem:
        item = self._office(meeting)[0].items.get(item_id)
        if item is None:
            raise Refused("item_unknown")
        return item

    def _awaited(self, state: OfficeState) -> frozenset[str]:
        waiting = {row.sha256 for row in self._laptop.papers.to_bring()}
        return frozenset(paper.sha256 for paper in state.papers() if paper.sha256 in waiting)

    def _put(self, meeting: str, item: DraftItem, base: int, *, late: bool = False) -> None:
        data: dict[str, Any] = item.to_data() | ({"late": 1, "reason": ""} if late else {})
        refs = tuple(sorted({paper.sha256 for paper in item.papers}))
        self._laptop.record(office_feed(meeting), "agenda.item_put", data, refs=refs, base=base)

    def _remove(self, meeting: str, item_id: str, reason: str) -> None:
        base = self._item(meeting, item_id).revision
        data = {"item": item_id, "reason": reason}
        self._laptop.record(office_feed(meeting), "agenda.item_removed", data, base=base)

    def _order(self, meeting: str, order: tuple[str, ...]) -> None:
        base = self._office(meeting)[0].order_revision
        self._laptop.record(office_feed(meeting), "agenda.ordered", {"order": list(order)}, base=base)

    def _header(self, meeting: str, header: Header, base: int) -> None:
        self._laptop.record(office_feed(meeting), "agenda.header", header.to_data(), base=base)

    def _remember(self, meeting: str, step: Step) -> None:
        self._steps.setdefault(meeting, Steps()).add(step)

    def _apply(self, meeting: str, subject: str, value: object) -> None:
        """Bring an item, the order or the header to a former value, as a further edit."""
        state, _ = self._office(meeting)
        match value:
            case DraftItem():
                self._put(meeting, value, state.revision_of(subject))
            case None:
                self._remove(meeting, subject, "")
            case Header():
                self._header(meeting, value, state.header_revision)
            case tuple():
                self._order(meeting, value)


def _drafted(item_id: str, item: PlannedItem) -> DraftItem:
    line = AgendaItem(item_id, item.number, item.title, item.agency, item.minutes, item.kind, item.confidentiality)
    return DraftItem(line, item.question, item.proposed, (), item.papers, 0)


def _given(reason: str) -> str:
    if not reason.strip():
        raise Refused("reason_missing")
    return reason.strip()
