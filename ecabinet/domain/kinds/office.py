"""The kinds of acts in the feed `office:<meeting>`: how secretaries and chair prepare an agenda."""

from collections.abc import Mapping
from dataclasses import replace

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.cases import Case, Kind, Place, require
from ecabinet.domain.conflicts import with_conflict, without_conflict
from ecabinet.domain.dossiers import ITEM, PAPERS, AgendaItem, Paper, digests
from ecabinet.domain.faults import Refused
from ecabinet.domain.kinds.checks import require_known, require_papers_fit, require_rules_adopted
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
from ecabinet.domain.rules import RULES, RuleSet
from ecabinet.domain.shapes import (
    DIGEST,
    FLAG,
    GIVEN_REASON,
    ID,
    MAYBE_ID,
    NAME,
    NOTHING,
    REASON,
    TIME,
    AnyOf,
    Data,
    Fields,
    Line,
    ListOf,
    OneOf,
    Shape,
    Text,
)

MOST_ITEMS = 2_000
"""The longest agenda."""

HEADER_FIELDS: Mapping[str, Shape] = {
    "title": NAME,
    "kind": OneOf.of(MeetingKind),
    "number": Line(most=40),
    "starts_at": TIME,
    "ends_at": TIME,
    "place": Line(),
}
"""The fields of a meeting's header; times in ms UTC."""
DOSSIER_FIELDS: Mapping[str, Shape] = {
    "question": Text(),
    "proposed": Text(),
    "audience": ListOf(ID, unique=True),
    "papers": PAPERS,
}
"""What belongs to an item besides its line on the agenda."""
_ITEM = ITEM.and_also(**DOSSIER_FIELDS)
_ITEM_PUT = Fields(_ITEM.needed, {"late": FLAG, "reason": REASON})
_ORDER = Fields({"order": ListOf(ID, most=MOST_ITEMS, unique=True)})
_RESOLVED = Fields({"subject": ID, "act": ID, "value": AnyOf((Fields(HEADER_FIELDS), _ORDER, _ITEM))})

_UNDER_WAY = frozenset({OfficePhase.DRAFT, OfficePhase.PROPOSED, OfficePhase.CONVENED, OfficePhase.FROZEN})


def _require_phase(state: OfficeState, *phases: OfficePhase) -> None:
    require(state.phase in phases, f"agenda_is_{state.phase.value}")


def _guard_start(case: Case[OfficeState]) -> Decision:
    require_known(case.body, (case.data["chair"],))
    require_rules_adopted(case.body, case.data)
    require(case.data["starts_at"] <= case.data["ends_at"], "ends_before_start")
    return case.accept()


def _start(state: OfficeState, act: Act, _decision: Decision) -> OfficeState:
    data = act.data
    return replace(
        state,
        meeting=act.feed.partition(":")[2],
        phase=OfficePhase.DRAFT,
        header=Header.from_data(data),
        header_revision=1,
        chair=data["chair"],
        rules=RuleSet.from_data(data["rules"]),
        rules_digest=data["rules_digest"],
        order_revision=1,
    )


def _changed_header(state: OfficeState, data: Data) -> Header:
    former = state.header.to_data() if state.header else {}
    return Header.from_data({**former, **data})


def _guard_header(case: Case[OfficeState]) -> Decision:
    _require_phase(case.state, OfficePhase.DRAFT)
    require(case.data, "bad_data")
    header = _changed_header(case.state, case.data)
    require(header.starts_at <= header.ends_at, "ends_before_start")
    return case.accept_on(case.state.header_revision)


def _put_header(state: OfficeState, act: Act, _decision: Decision) -> OfficeState:
    return replace(state, header=_changed_header(state, act.data), header_revision=state.header_revision + 1)


def _keep_header(state: OfficeState, act: Act, decision: Decision) -> OfficeState:
    return replace(state, conflicts=with_conflict(state.conflicts, HEADER, act, decision))


def _draft_item(state: OfficeState, data: Data) -> DraftItem:
    """The item as an edit leaves it."""
    return DraftItem(
        item=AgendaItem.from_data(data),
        question=data["question"],
        proposed=data["proposed"],
        audience=tuple(data["audience"]),
        papers=tuple(map(Paper.from_data, data["papers"])),
        revision=state.revision_of(data["item"]) + 1,
        is_late=state.phase is not OfficePhase.DRAFT,
    )


def _require_item_fits(case: Case[OfficeState], item: DraftItem, *, is_late: bool) -> None:
    """What an item must be, in this phase: once the chair has approved, only papers change, and late items come."""
    state, known = case.state, case.state.items.get(item.item.id)
    require_known(case.body, item.audience)
    require_papers_fit(item.item, item.papers)
    require(known or len(state.items) < MOST_ITEMS, "agenda_full")
    if state.phase in {OfficePhase.CONVENED, OfficePhase.FROZEN} and (known.is_late if known else is_late):
        has_main = item.main_paper or item.item.is_paper_only
        require(has_main or state.phase is OfficePhase.CONVENED, "main_paper_missing")
    elif state.phase is OfficePhase.CONVENED and known:
        same = replace(item, papers=known.papers, revision=known.revision, is_late=known.is_late)
        require(same == known, "only_papers_change")
    else:
        _require_phase(state, OfficePhase.DRAFT)


def _guard_item(case: Case[OfficeState]) -> Decision:
    item = _draft_item(case.state, case.data)
    _require_item_fits(case, item, is_late=bool(case.data.get("late", 0)))
    return case.accept_on(case.state.revision_of(item.item.id))


def _put_item(state: OfficeState, act: Act, _decision: Decision) -> OfficeState:
    return _with_item(state, _draft_item(state, act.data))


def _with_item(state: OfficeState, item: DraftItem) -> OfficeState:
    item_id = item.item.id
    if item_id in state.items:
        item = replace(item, is_late=state.items[item_id].is_late)
        return replace(state, items={**state.items, item_id: item})
    return replace(
        state,
        items={**state.items, item_id: item},
        removed={known: gone for known, gone in state.removed.items() if known != item_id},
        order=(*state.order, item_id),
        order_revision=state.order_revision + 1,
    )


def _keep_item(state: OfficeState, act: Act, decision: Decision) -> OfficeState:
    return replace(state, conflicts=with_conflict(state.conflicts, act.data["item"], act, decision))


def _guard_removal(case: Case[OfficeState]) -> Decision:
    _require_phase(case.state, OfficePhase.DRAFT)
    require(case.data["item"] in case.state.items, "item_unknown")
    return case.accept_on(case.state.revision_of(case.data["item"]))


def _remove(state: OfficeState, act: Act, _decision: Decision) -> OfficeState:
    """Taken off the agenda; kept with its revision, so that putting it back is an ordinary edit."""
    item_id = act.data["item"]
    gone = state.items[item_id]
    return replace(
        state,
        items={known: item for known, item in state.items.items() if known != item_id},
        removed={**state.removed, item_id: replace(gone, revision=gone.revision + 1)},
        order=tuple(known for known in state.order if known != item_id),
        order_revision=state.order_revision + 1,
    )


def _guard_order(case: Case[OfficeState]) -> Decision:
    _require_phase(case.state, OfficePhase.DRAFT)
    decision = case.accept_on(case.state.order_revision)
    if not decision.code:
        require(set(case.data["order"]) == set(case.state.order), "order_incomplete")
    return decision


def _put_order(state: OfficeState, act: Act, _decision: Decision) -> OfficeState:
    return replace(state, order=tuple(act.data["order"]), order_revision=state.order_revision + 1)


def _keep_order(state: OfficeState, act: Act, decision: Decision) -> OfficeState:
    return replace(state, conflicts=with_conflict(state.conflicts, ORDER, act, decision))


def _guard_proposal(case: Case[OfficeState]) -> Decision:
    _require_phase(case.state, OfficePhase.DRAFT)
    require(case.state.items, "agenda_empty")
    require(not case.state.conflicts, "conflicts_open")
    named = {override["item"] for override in case.data["overrides"]} - {""}
    require(named <= case.state.items.keys(), "item_unknown")
    return case.accept()


def _propose(state: OfficeState, act: Act, _decision: Decision) -> OfficeState:
    overrides = tuple(Override(entry["check"], entry["item"], entry["reason"]) for entry in act.data["overrides"])
    return replace(state, phase=OfficePhase.PROPOSED, overrides=overrides, returned_because="")


def _guard_proposed(case: Case[OfficeState]) -> Decision:
    _require_phase(case.state, OfficePhase.PROPOSED)
    return case.accept()


def _return(state: OfficeState, act: Act, _decision: Decision) -> OfficeState:
    return replace(state, phase=OfficePhase.DRAFT, returned_because=act.data["reason"])


def _approve(state: OfficeState, _act: Act, decision: Decision) -> OfficeState:
    return replace(state, phase=OfficePhase.CONVENED, convened_at=decision.at)


def _guard_freezing(case: Case[OfficeState]) -> Decision:
    _require_phase(case.state, OfficePhase.CONVENED)
    require(not case.state.conflicts, "conflicts_open")
    items = case.state.items.values()
    require(all(item.main_paper or item.item.is_paper_only for item in items), "main_paper_missing")
    return case.accept()


def _freeze(state: OfficeState, _act: Act, _decision: Decision) -> OfficeState:
    return replace(state, phase=OfficePhase.FROZEN)


def _guard_frozen(case: Case[OfficeState]) -> Decision:
    _require_phase(case.state, OfficePhase.FROZEN)
    require(not case.state.conflicts, "conflicts_open")
    return case.accept()


def _guard_unfreezing(case: Case[OfficeState]) -> Decision:
    _require_phase(case.state, OfficePhase.FROZEN)
    return case.accept()


def _unfreeze(state: OfficeState, _act: Act, _decision: Decision) -> OfficeState:
    return replace(state, phase=OfficePhase.CONVENED)


def _issue(state: OfficeState, _act: Act, _decision: Decision) -> OfficeState:
    return replace(state, phase=OfficePhase.PUBLISHED)


def _revision(state: OfficeState, subject: str) -> int:
    return {HEADER: state.header_revision, ORDER: state.order_revision}.get(subject) or state.revision_of(subject)


def _guard_resolution(case: Case[OfficeState]) -> Decision:
    state, subject, value = case.state, case.data["subject"], case.data["value"]
    require(state.phase in _UNDER_WAY, f"agenda_is_{state.phase.value}")
    found = state.conflicts.get(case.data["act"])
    if found is None or found.subject != subject:
        raise Refused("no_conflict")
    decision = case.accept_on(_revision(state, subject))
    if subject == HEADER:
        require("starts_at" in value, "bad_data")
        require(value["starts_at"] <= value["ends_at"], "ends_before_start")
    elif subject == ORDER:
        require("order" in value, "bad_data")
        require(decision.code or set(value["order"]) == set(state.order), "order_incomplete")
    else:
        require(value.get("item") == subject, "bad_data")
        _require_item_fits(case, _draft_item(state, value), is_late=found.data.get("late", 0) == 1)
    return decision


def _resolve(state: OfficeState, act: Act, _decision: Decision) -> OfficeState:
    subject, value = act.data["subject"], act.data["value"]
    state = replace(state, conflicts=without_conflict(state.conflicts, act.data["act"]))
    if subject == HEADER:
        return replace(state, header=Header.from_data(value), header_revision=state.header_revision + 1)
    if subject == ORDER:
        return replace(state, order=tuple(value["order"]), order_revision=state.order_revision + 1)
    return _with_item(state, _draft_item(state, value))


def _keep_resolution(state: OfficeState, act: Act, decision: Decision) -> OfficeState:
    return replace(state, conflicts=with_conflict(state.conflicts, act.data["subject"], act, decision))


_STARTED = Fields(
    {**HEADER_FIELDS, "chair": ID, "rules": RULES, "rules_digest": DIGEST},
)
_OVERRIDE = Fields({"check": ID, "item": MAYBE_ID, "reason": GIVEN_REASON})
_REASON = Fields({"reason": GIVEN_REASON})

KINDS: dict[str, Kind[OfficeState]] = {
    "agenda.started": Kind(_STARTED, _guard_start, _start, place=Place.FIRST),
    "agenda.header": Kind(Fields(optional=HEADER_FIELDS), _guard_header, _put_header, _keep_header),
    "agenda.item_put": Kind(_ITEM_PUT, _guard_item, _put_item, _keep_item, papers=lambda data: digests(data["papers"])),
    "agenda.item_removed": Kind(Fields({"item": ID, "reason": REASON}), _guard_removal, _remove, _keep_item),
    "agenda.ordered": Kind(_ORDER, _guard_order, _put_order, _keep_order),
    "agenda.proposed": Kind(Fields({"overrides": ListOf(_OVERRIDE)}), _guard_proposal, _propose),
    "agenda.returned": Kind(_REASON, _guard_proposed, _return),
    "agenda.approved": Kind(NOTHING, _guard_proposed, _approve),
    "agenda.frozen": Kind(NOTHING, _guard_freezing, _freeze),
    "agenda.unfrozen": Kind(_REASON, _guard_unfreezing, _unfreeze),
    "agenda.issued": Kind(NOTHING, _guard_frozen, _issue),
    "conflict.resolved": Kind(
        _RESOLVED,
        _guard_resolution,
        _resolve,
        _keep_resolution,
        papers=lambda data: digests(data["value"].get("papers", ())),
    ),
}
"""Every kind of act in the feed `office:<meeting>`."""
