"""Preparing a meeting: the Secretariat's draft agenda from its first line to the published one.

Every edit is an act of its own and is undone by its inverse; what others edited meanwhile becomes a conflict that the
store notices, never a silent overwrite.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Recorded
from ecabinet.application.preparing_steps import Change, Step, Steps, Value, arranged
from ecabinet.application.preparing_views import (
    AgendaLine,
    AgendaRow,
    AgendaView,
    draft_rows,
    header_of,
    is_open,
    late_value,
    published_rows,
    standing_value,
    text_conflict,
)
from ecabinet.domain import checks
from ecabinet.domain.bodies import BodyState, Role
from ecabinet.domain.checks import Problem
from ecabinet.domain.dossiers import AgendaItem, Confidentiality, ItemKind, Paper
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import item_feed, meeting_feed, office_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.offices import (
    HEADER,
    ORDER,
    DraftItem,
    Header,
    MeetingKind,
    OfficePhase,
    OfficeState,
    Override,
)
from ecabinet.protocol.envelope import new_id

_REASONS: Final = "agenda-reasons/"
"""Where reasons for going on in spite of a problem are kept until the agenda goes to the chair."""


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


class Preparing:
    """The draft agendas on a secretary's laptop, or on the chair's who approves them."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop
        self._steps: dict[str, Steps] = {}

    @property
    def body(self) -> BodyState:
        """The body whose meetings are prepared."""
        return self._laptop.body

    def now(self) -> int:
        """This laptop's clock, in ms UTC."""
        return self._laptop.now()

    # What is shown --------------------------------------------------------------------------------------------------

    def agendas(self) -> tuple[AgendaLine, ...]:
        """Every agenda that is here, those in preparation first, the nearest on top."""
        lines = []
        for feed in self._laptop.feeds():
            state = self._laptop.current(feed)
            if isinstance(state, OfficeState) and state.header:
                header, items, clash = state.header, len(state.items), bool(state.conflicts)
                because = state.returned_because
                lines.append(
                    AgendaLine(state.meeting, header.title, header.starts_at, state.phase, items, clash, because)
                )
        return tuple(sorted(lines, key=lambda line: (line.phase is OfficePhase.PUBLISHED, line.starts_at)))

    def view(self, meeting: str) -> AgendaView:
        """One agenda; raises `Refused("agenda_not_here")`. Looks into the store: not for the window's own thread."""
        state, header = self._office(meeting)
        awaited = self._laptop.papers.not_at_store()
        is_published = state.phase is OfficePhase.PUBLISHED
        problems = () if is_published else checks.check_agenda(state, awaited)
        published = self._published(meeting) if is_published else None
        rows = self._published_rows(published) if published else draft_rows(state, header, problems)
        papers = {paper.sha256 for row in rows for paper in row.draft.papers}
        voters, roles = self.body.voters(), self.body.roles_of(self._laptop.me)
        steps = self._steps.get(meeting, Steps())
        return AgendaView(
            meeting=meeting,
            phase=state.phase,
            header=header_of(published) if published else header,
            rows=rows,
            problems=problems,
            returned_because=state.returned_because,
            papers=len(papers),
            brought=len(papers - awaited),
            expected=len(voters),
            needed=state.rules.quorum.needed(len(voters)) if state.rules else len(voters),
            can_undo=state.phase is OfficePhase.DRAFT and steps.can_undo,
            can_redo=state.phase is OfficePhase.DRAFT and steps.can_redo,
            is_secretary=Role.SECRETARY in roles,
            is_chair=Role.CHAIR in roles,
            is_open=published is not None and is_open(published),
            accepted=self._accepted(state),
            conflicts=tuple(text_conflict(state, found, self._laptop.me) for found in state.conflicts.values()),
            awaited=awaited & papers,
            rejected={row.sha256: row.code for row in self._laptop.papers.rejected() if row.sha256 in papers},
        )

    # The draft ------------------------------------------------------------------------------------------------------

    def start(self, plan: AgendaPlan) -> str:
        """Begin an agenda; answers the meeting's id. Raises `Refused("no_chair")`, `Refused("no_rule_set")`."""
        body, meeting = self.body, new_id()
        chair = next(iter(body.with_role(Role.CHAIR)), None)
        if chair is None:
            raise Refused("no_chair")
        _require_sound(plan.title, plan.starts_at, plan.ends_at)
        rules = body.rules_for(body.local_day(self._laptop.now()))
        header = Header(plan.title, plan.kind, plan.number, plan.starts_at, plan.ends_at, plan.place)
        data = header.to_data() | {
            "chair": chair.id,
            "rules": rules.to_data(),
            "rules_digest": rules.digest,
        }
        self._laptop.record(office_feed(meeting), "agenda.started", data)
        for item in plan.items:
            self._put(meeting, drafted(new_id(), item), 0)
        return meeting

    def add_item(self, meeting: str, item: PlannedItem, reason: str = "") -> str:
        """Put an item at the end, after the chair's approval as a late one with a reason; answers its id."""
        item_id, is_late = new_id(), self._office(meeting)[0].phase is not OfficePhase.DRAFT
        if is_late:
            self._put(meeting, drafted(item_id, item), 0, late_because=given(reason))
            return item_id
        self._put(meeting, drafted(item_id, item), 0)
        self._remember(meeting, (Change(item_id, None, self._item(meeting, item_id)),))
        return item_id

    def change_item(self, meeting: str, changed: DraftItem) -> None:
        """Replace an item by an edited one, made on the revision it carries."""
        state, _ = self._office(meeting)
        before = self._item(meeting, changed.item.id)
        if replace(changed, revision=before.revision) == before:
            return
        self._put(meeting, changed, changed.revision)
        if state.phase is OfficePhase.DRAFT:
            self._remember(meeting, (Change(changed.item.id, before, changed),))

    def add_papers(self, meeting: str, item_id: str, papers: Sequence[Paper]) -> None:
        """Add papers to an item."""
        item = self._item(meeting, item_id)
        self.change_item(meeting, replace(item, papers=(*item.papers, *papers)))

    def change_paper(self, meeting: str, item_id: str, paper: Paper) -> None:
        """Give a paper of an item another kind or title, or another file."""
        item = self._item(meeting, item_id)
        self._require_paper(item, paper.id)
        papers = tuple(paper if known.id == paper.id else known for known in item.papers)
        self.change_item(meeting, replace(item, papers=papers))

    def remove_paper(self, meeting: str, item_id: str, paper_id: str) -> None:
        """Take a paper out of an item."""
        item = self._item(meeting, item_id)
        self._require_paper(item, paper_id)
        kept = tuple(paper for paper in item.papers if paper.id != paper_id)
        self.change_item(meeting, replace(item, papers=kept))

    def remove_item(self, meeting: str, item_id: str, reason: str = "") -> None:
        """Take an item off; it can be put back, at its place."""
        before, order = self._item(meeting, item_id), self._office(meeting)[0].order
        self._remove(meeting, item_id, reason)
        without = tuple(known for known in order if known != item_id)
        self._remember(meeting, (Change(item_id, before, None), Change(ORDER, order, without)))

    def move_item(self, meeting: str, item_id: str, place: int) -> None:
        """Move an item to a place counted from 0; where all were numbered by their places, they are again."""
        state, _ = self._office(meeting)
        if item_id not in state.order:
            raise Refused("item_unknown")
        order = [known for known in state.order if known != item_id]
        order.insert(place, item_id)
        if tuple(order) == state.order:
            return
        was_counted = all(draft.item.number == str(place) for place, draft in enumerate(state.in_order(), 1))
        self._order(meeting, tuple(order))
        numbers = self._number(meeting) if was_counted else ()
        self._remember(meeting, (*numbers, Change(ORDER, state.order, tuple(order))))

    def step_item(self, meeting: str, item_id: str, step: int) -> None:
        """Move an item up (−1) or down (1); at the end nothing happens."""
        order = self._office(meeting)[0].order
        place = order.index(item_id) + step if item_id in order else -1
        if 0 <= place < len(order):
            self.move_item(meeting, item_id, place)

    def renumber(self, meeting: str) -> None:
        """Number the items 1, 2, 3 … in their order."""
        changes = self._number(meeting)
        if changes:
            self._remember(meeting, changes)

    def change_header(self, meeting: str, header: Header) -> None:
        """Change title, kind, times or place."""
        state, before = self._office(meeting)
        _require_sound(header.title, header.starts_at, header.ends_at)
        if header != before:
            self._header(meeting, header, state.header_revision)
            self._remember(meeting, (Change(HEADER, before, header),))

    def undo(self, meeting: str) -> None:
        """Take the last edit back by its inverse.

        Raises `Refused("changed_meanwhile")`, and forgets all steps, where somebody else has edited the same since.
        """
        self._apply(meeting, self._steps.get(meeting, Steps()).back())

    def redo(self, meeting: str) -> None:
        """Make the edit again that was taken back last; raises as `undo`."""
        self._apply(meeting, self._steps.get(meeting, Steps()).forth())

    def keep_standing(self, meeting: str, act: str) -> None:
        """Decide a conflict for the text that stands; the other stays on record."""
        state, _ = self._office(meeting)
        found = state.conflicts.get(act)
        if found is None:
            raise Refused("no_conflict")
        standing = standing_value(state, found.subject)
        self._resolve(meeting, act, found.subject, standing if standing is not None else state.removed[found.subject])
        if standing is None:
            self._remove(meeting, found.subject, "")

    def keep_late(self, meeting: str, act: str) -> None:
        """Decide a conflict for the text that came later; the other stays on record."""
        state, _ = self._office(meeting)
        found = state.conflicts.get(act)
        if found is None:
            raise Refused("no_conflict")
        late, standing = late_value(state, found), standing_value(state, found.subject)
        text = late if late is not None else standing or state.removed[found.subject]
        self._resolve(meeting, act, found.subject, text)
        if late is None:
            self._remove(meeting, found.subject, found.data["reason"])

    # The way to the members -----------------------------------------------------------------------------------------

    def accept_problem(self, meeting: str, problem: Problem, reason: str) -> None:
        """Go on in spite of a problem, for a reason; it is kept here and goes to the chair with the agenda."""
        kept = [one for one in self._reasons(meeting) if (one.check, one.item) != (problem.code, problem.item)]
        self._keep_reasons(meeting, [*kept, Override(problem.code, problem.item, given(reason))])

    def propose(self, meeting: str, overrides: Sequence[Override] = ()) -> Recorded:
        """Send the draft to the chair, naming each warning one goes on without, and why.

        Reasons that were given before go with it, as far as their problems are still there.
        """
        open_now = {(problem.code, problem.item) for problem in checks.check_agenda(self._office(meeting)[0])}
        named = {(one.check, one.item): one.reason for one in (*self._reasons(meeting), *overrides)}
        sent = [
            {"check": check, "item": item, "reason": reason}
            for (check, item), reason in named.items()
            if (check, item) in open_now
        ]
        recorded = self._laptop.record(office_feed(meeting), "agenda.proposed", {"overrides": sent})
        self._keep_reasons(meeting, [])
        return recorded

    def approve(self, meeting: str) -> Recorded:
        """As the chair: convene the meeting with this agenda."""
        return self._laptop.record(office_feed(meeting), "agenda.approved", {})

    def send_back(self, meeting: str, reason: str) -> Recorded:
        """As the chair: ask for changes."""
        return self._laptop.record(office_feed(meeting), "agenda.returned", {"reason": given(reason)})

    def freeze(self, meeting: str) -> Recorded:
        """Fix the agenda and its papers."""
        return self._laptop.record(office_feed(meeting), "agenda.frozen", {})

    def unfreeze(self, meeting: str, reason: str) -> Recorded:
        """Open a frozen agenda again."""
        return self._laptop.record(office_feed(meeting), "agenda.unfrozen", {"reason": given(reason)})

    # How ------------------------------------------------------------------------------------------------------------

    def _office(self, meeting: str) -> tuple[OfficeState, Header]:
        state = self._laptop.current(office_feed(meeting))
        if not isinstance(state, OfficeState) or state.header is None:
            raise Refused("agenda_not_here")
        return state, state.header

    def _published(self, meeting: str) -> MeetingState | None:
        state = self._laptop.current(meeting_feed(meeting))
        return state if isinstance(state, MeetingState) and state.seq else None

    def _published_rows(self, meeting: MeetingState) -> tuple[AgendaRow, ...]:
        states = {item: self._laptop.current(item_feed(item)) for item in meeting.items}
        return published_rows(
            meeting, {item: state for item, state in states.items() if isinstance(state, ItemState) and state.seq}
        )

    def _item(self, meeting: str, item_id: str) -> DraftItem:
        item = self._office(meeting)[0].items.get(item_id)
        if item is None:
            raise Refused("item_unknown")
        return item

    def _require_paper(self, item: DraftItem, paper_id: str) -> None:
        if all(paper.id != paper_id for paper in item.papers):
            raise Refused("paper_unknown")

    def _put(self, meeting: str, item: DraftItem, base: int, *, late_because: str | None = None) -> None:
        data: dict[str, Any] = item.to_data()
        if late_because is not None:
            data |= {"late": 1, "reason": late_because}
        self._laptop.record(office_feed(meeting), "agenda.item_put", data, refs=_digests(item), base=base)

    def _remove(self, meeting: str, item_id: str, reason: str) -> None:
        base = self._item(meeting, item_id).revision
        data = {"item": item_id, "reason": reason}
        self._laptop.record(office_feed(meeting), "agenda.item_removed", data, base=base)

    def _order(self, meeting: str, order: tuple[str, ...]) -> None:
        base = self._office(meeting)[0].order_revision
        self._laptop.record(office_feed(meeting), "agenda.ordered", {"order": list(order)}, base=base)

    def _header(self, meeting: str, header: Header, base: int) -> None:
        self._laptop.record(office_feed(meeting), "agenda.header", header.to_data(), base=base)

    def _number(self, meeting: str) -> Step:
        """Number the items by their places; answers what changed."""
        changes = []
        for place, draft in enumerate(self._office(meeting)[0].in_order(), 1):
            if draft.item.number != str(place):
                numbered = replace(draft, item=replace(draft.item, number=str(place)))
                self._put(meeting, numbered, draft.revision)
                changes.append(Change(draft.item.id, draft, numbered))
        return tuple(changes)

    def _resolve(self, meeting: str, act: str, subject: str, value: Value) -> None:
        state, _ = self._office(meeting)
        match value:
            case DraftItem():
                data, base, refs = value.to_data(), state.revision_of(subject), _digests(value)
            case Header():
                data, base, refs = value.to_data(), state.header_revision, ()
            case _:
                data, base, refs = {"order": list(value or ())}, state.order_revision, ()
        resolved = {"subject": subject, "act": act, "value": data}
        self._laptop.record(office_feed(meeting), "conflict.resolved", resolved, refs=refs, base=base)

    def _remember(self, meeting: str, step: Step) -> None:
        self._steps.setdefault(meeting, Steps()).add(step)

    def _apply(self, meeting: str, step: Step) -> None:
        """Bring items, order and header from their values before a step to those after it, as further edits."""
        state, _ = self._office(meeting)
        if any(not _is_still(standing_value(state, change.subject), change.before) for change in step):
            self._steps[meeting].forget()
            raise Refused("changed_meanwhile")
        for change in sorted(step, key=lambda change: change.subject == ORDER):
            self._apply_one(meeting, change)

    def _apply_one(self, meeting: str, change: Change) -> None:
        state, _ = self._office(meeting)
        match change.after:
            case DraftItem():
                self._put(meeting, change.after, state.revision_of(change.subject))
            case None:
                self._remove(meeting, change.subject, "")
            case Header():
                self._header(meeting, change.after, state.header_revision)
            case order:
                wanted = arranged(order, state.order)
                if wanted != state.order:
                    self._order(meeting, wanted)

    def _accepted(self, state: OfficeState) -> tuple[Override, ...]:
        """The reasons given so far: those kept here for a draft, those the chair was told from then on."""
        if state.phase is not OfficePhase.DRAFT:
            return state.overrides
        kept = {(one.check, one.item): one for one in (*state.overrides, *self._reasons(state.meeting))}
        return tuple(kept.values())

    def _reasons(self, meeting: str) -> list[Override]:
        key = _REASONS + meeting
        kept = json.loads(self._laptop.drafts(key).get(key) or "[]")
        return [Override(check, item, reason) for check, item, reason in kept]

    def _keep_reasons(self, meeting: str, reasons: Sequence[Override]) -> None:
        text = json.dumps([[one.check, one.item, one.reason] for one in reasons]) if reasons else None
        self._laptop.save_draft(_REASONS + meeting, text)


def drafted(item_id: str, item: PlannedItem) -> DraftItem:
    """A planned item as it stands on an agenda."""
    line = AgendaItem(item_id, item.number, item.title, item.agency, item.minutes, item.kind, item.confidentiality)
    return DraftItem(line, item.question, item.proposed, (), item.papers, 0)


def given(reason: str) -> str:
    """A reason without blanks around it; raises `Refused("reason_missing")` where there is none."""
    if not reason.strip():
        raise Refused("reason_missing")
    return reason.strip()


def _require_sound(title: str, starts_at: int, ends_at: int) -> None:
    if not title.strip():
        raise Refused("agenda_untitled")
    if ends_at < starts_at:
        raise Refused("ends_before_start")


def _digests(item: DraftItem) -> tuple[str, ...]:
    return tuple(sorted({paper.sha256 for paper in item.papers}))


def _is_still(standing: Value, before: Value) -> bool:
    """Whether a value is what a step left, whatever its revision; an order may have got further items."""
    match standing, before:
        case DraftItem(), DraftItem():
            return replace(standing, revision=before.revision) == before
        case tuple(), tuple():
            return tuple(item for item in standing if item in before) == tuple(
                item for item in before if item in standing
            )
        case _:
            return standing == before
