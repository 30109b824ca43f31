"""The kinds of acts in the feed `meeting:<id>`: the published agenda, who is there, what comes of each item."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.attendance import NEEDS_LEAVE, Attendance, Entry, Leave, Presence
from ecabinet.domain.bodies import PERSON, Person, Role
from ecabinet.domain.cases import Case, Kind, Place, require
from ecabinet.domain.delegations import Deputy
from ecabinet.domain.dossiers import ITEM, AgendaItem
from ecabinet.domain.faults import Refused
from ecabinet.domain.kinds import minutes
from ecabinet.domain.kinds.checks import require_known, require_rules_adopted, require_same_people
from ecabinet.domain.kinds.office import HEADER_FIELDS, MOST_ITEMS
from ecabinet.domain.meetings import MeetingItem, MeetingPhase, MeetingState, Outcome, Pause
from ecabinet.domain.offices import MeetingKind
from ecabinet.domain.rules import RULES, RuleSet
from ecabinet.domain.sealing import Signer
from ecabinet.domain.shapes import (
    DAY,
    DIGEST,
    FLAG,
    GIVEN_REASON,
    ID,
    MAYBE_ID,
    NAME,
    NOTHING,
    REASON,
    TIME,
    Data,
    Fields,
    Line,
    ListOf,
    OneOf,
    Whole,
)

UNDER_WAY = frozenset({MeetingPhase.PUBLISHED, MeetingPhase.IN_SESSION, MeetingPhase.SUSPENDED})
"""From publication until the session is closed."""


def require_under_way(meeting: MeetingState) -> None:
    """Raise `Refused` once the session is closed."""
    require(meeting.phase in UNDER_WAY, "meeting_held")


def _require_phase(case: Case[MeetingState], *phases: MeetingPhase) -> None:
    require(case.state.phase in phases, f"meeting_is_{case.state.phase.value}")


def _guard_publication(case: Case[MeetingState]) -> Decision:
    data, body = case.data, case.body
    require_known(body, {data["chair"], *data["presiding"], *data["invited"]})
    require_known(body, (signer["person"] for signer in data["signers"]))
    require_same_people(data["members"], body.voters(), "members_differ")
    rules = require_rules_adopted(body, data)
    convened_on = date.fromisoformat(data["convened_on"])
    require(convened_on <= body.local_day(case.now), "convened_in_future")
    require(body.rules_for(convened_on).digest == rules.digest, "rules_not_in_force")
    require(data["starts_at"] <= data["ends_at"], "ends_before_start")
    require(
        [signer["role"] for signer in data["signers"]] == [signer.role for signer in body.signers], "signers_differ"
    )
    require(len({item["item"] for item in data["items"]}) == len(data["items"]), "item_known")
    return case.accept()


def _publish(state: MeetingState, act: Act, decision: Decision) -> MeetingState:
    data = act.data
    return replace(
        state,
        meeting=act.feed.partition(":")[2],
        phase=MeetingPhase.PUBLISHED,
        title=data["title"],
        kind=MeetingKind(data["kind"]),
        number=data["number"],
        starts_at=data["starts_at"],
        ends_at=data["ends_at"],
        place=data["place"],
        chair=data["chair"],
        presiding=tuple(data["presiding"]),
        timezone=data["timezone"],
        rules=RuleSet.from_data(data["rules"]),
        rules_digest=data["rules_digest"],
        convened_on=date.fromisoformat(data["convened_on"]),
        members={entry["person"]: Person.from_data(entry) for entry in data["members"]},
        invited=frozenset(data["invited"]),
        items={entry["item"]: MeetingItem(AgendaItem.from_data(entry)) for entry in data["items"]},
        stance_until=data["stance_until"],
        signers=tuple(Signer(Role(entry["role"]), entry["person"], entry["label"]) for entry in data["signers"]),
        published_at=decision.at,
    )


def _guard_late_item(case: Case[MeetingState]) -> Decision:
    require_under_way(case.state)
    require(case.data["item"] not in case.state.items, "item_known")
    require(len(case.state.items) < MOST_ITEMS, "agenda_full")
    return case.accept()


def _add_item(state: MeetingState, act: Act, _decision: Decision) -> MeetingState:
    added = MeetingItem(AgendaItem.from_data(act.data), is_late=True, reason=act.data["reason"])
    return _with_item(state, added)


def _with_item(state: MeetingState, item: MeetingItem) -> MeetingState:
    return replace(state, items={**state.items, item.item.id: item})


def _undecided(case: Case[MeetingState]) -> MeetingItem:
    found = case.state.items.get(case.data["item"])
    if found is None:
        raise Refused("item_unknown")
    require(not found.is_decided, "item_decided")
    return found


def _guard_withdrawal(case: Case[MeetingState]) -> Decision:
    require_under_way(case.state)
    _undecided(case)
    return case.accept()


def _withdraw(state: MeetingState, act: Act, decision: Decision) -> MeetingState:
    known = state.items[act.data["item"]]
    gone = replace(known, outcome=Outcome.WITHDRAWN, outcome_at=decision.at, reason=act.data["reason"])
    return _with_item(_uncalled(state, known), gone)


def _uncalled(state: MeetingState, item: MeetingItem) -> MeetingState:
    """Nobody treats an item any more once something has come of it."""
    return replace(state, called="") if state.called == item.item.id else state


def _with_attendance(state: MeetingState, *changed: Attendance) -> MeetingState:
    return replace(state, attendance={**state.attendance, **{entry.person: entry for entry in changed}})


def _guard_declaration(case: Case[MeetingState]) -> Decision:
    require_under_way(case.state)
    _require_stand_in_named(case.data)
    return case.accept()


def _require_stand_in_named(data: Data) -> None:
    require((data["status"] == Presence.STAND_IN) == bool(data["stand_in"]), "stand_in_name")


def _declare(state: MeetingState, act: Act, _decision: Decision) -> MeetingState:
    status = Presence(act.data["status"])
    declared = replace(
        state.attendance_of(act.principal),
        declared=status,
        declared_by=act.author if act.acting_for else "",
        stand_in=act.data["stand_in"],
        reason=act.data["reason"],
        leave=Leave.ASKED if status in NEEDS_LEAVE else Leave.NOT_ASKED,
        leave_reason="",
        leave_by=None,
    )
    return _with_attendance(state, declared)


def _guard_leave(case: Case[MeetingState]) -> Decision:
    require_under_way(case.state)
    require(case.state.attendance_of(case.data["person"]).leave is not Leave.NOT_ASKED, "leave_not_asked")
    return case.accept()


def _allow(state: MeetingState, act: Act, _decision: Decision) -> MeetingState:
    asked = state.attendance_of(act.data["person"])
    leave = Leave.GRANTED if act.data["allowed"] else Leave.DENIED
    decided = replace(asked, leave=leave, leave_reason=act.data["reason"], leave_by=Deputy.of(act))
    return _with_attendance(state, decided)


def _guard_under_way(case: Case[MeetingState]) -> Decision:
    require_under_way(case.state)
    return case.accept()


def _join(state: MeetingState, act: Act, decision: Decision) -> MeetingState:
    joined = Presence(act.data["where"])
    return _with_attendance(state, replace(state.attendance_of(act.author), joined=joined, joined_at=decision.at))


def _guard_roll_call(case: Case[MeetingState]) -> Decision:
    require_under_way(case.state)
    people = [entry["person"] for entry in case.data["entries"]]
    require(len(set(people)) == len(people), "person_known")
    require(all(map(case.state.is_member, people)), "not_a_member")
    for entry in case.data["entries"]:
        _require_stand_in_named(entry)
    return case.accept()


def _call_roll(state: MeetingState, act: Act, decision: Decision) -> MeetingState:
    return _with_attendance(state, *(_recorded(state, entry, decision.at) for entry in act.data["entries"]))


def _recorded(state: MeetingState, entry: Mapping[str, str], at: int) -> Attendance:
    known = state.attendance_of(entry["person"])
    return replace(known, entries=(*known.entries, Entry(Presence(entry["status"]), entry["stand_in"], at)))


def _guard_opening(case: Case[MeetingState]) -> Decision:
    _require_phase(case, MeetingPhase.PUBLISHED)
    require(case.state.quorum().is_reached or case.data["override_reason"].strip(), "no_quorum")
    return case.accept()


def _open(state: MeetingState, act: Act, decision: Decision) -> MeetingState:
    return replace(
        state,
        phase=MeetingPhase.IN_SESSION,
        opened_at=decision.at,
        opened_by=act.author,
        override_reason=act.data["override_reason"],
    )


def _guard_in_session(case: Case[MeetingState]) -> Decision:
    _require_phase(case, MeetingPhase.IN_SESSION)
    return case.accept()


def _suspend(state: MeetingState, act: Act, decision: Decision) -> MeetingState:
    pauses = (*state.pauses, Pause(decision.at, act.data["reason"], suspended_by=Deputy.of(act)))
    return replace(state, phase=MeetingPhase.SUSPENDED, pauses=pauses)


def _guard_suspended(case: Case[MeetingState]) -> Decision:
    _require_phase(case, MeetingPhase.SUSPENDED)
    return case.accept()


def _resume(state: MeetingState, act: Act, decision: Decision) -> MeetingState:
    *earlier, last = state.pauses
    pauses = (*earlier, replace(last, resumed_at=decision.at, resumed_by=Deputy.of(act)))
    return replace(state, phase=MeetingPhase.IN_SESSION, pauses=pauses)


def _guard_item_in_session(case: Case[MeetingState]) -> Decision:
    _require_phase(case, MeetingPhase.IN_SESSION)
    _undecided(case)
    return case.accept()


def _call(state: MeetingState, act: Act, decision: Decision) -> MeetingState:
    item = state.items[act.data["item"]]
    first = decision.at if item.called_at is None else item.called_at
    called = replace(item, called_at=first, called_by=Deputy.of(act))
    return replace(_with_item(state, called), called=item.item.id)


def _record_outcome(state: MeetingState, act: Act, decision: Decision) -> MeetingState:
    item = state.items[act.data["item"]]
    decided = replace(item, outcome=Outcome(act.data["outcome"]), outcome_at=decision.at, ballot=act.data["ballot"])
    return _with_item(_uncalled(state, item), decided)


def _guard_closing(case: Case[MeetingState]) -> Decision:
    _require_phase(case, MeetingPhase.IN_SESSION)
    require(not case.state.undecided(), "items_undecided")
    return case.accept()


def _close(state: MeetingState, _act: Act, decision: Decision) -> MeetingState:
    return replace(state, phase=MeetingPhase.HELD, closed_at=decision.at, called="")


_PUBLISHED = Fields(
    {
        **HEADER_FIELDS,
        "chair": ID,
        "presiding": ListOf(ID, most=20, unique=True),
        "timezone": Line(least=1, most=64),
        "rules": RULES,
        "rules_digest": DIGEST,
        "convened_on": DAY,
        "members": ListOf(PERSON, least=1),
        "invited": ListOf(ID, unique=True),
        "items": ListOf(ITEM, most=MOST_ITEMS),
        "stance_until": TIME,
        "signers": ListOf(Fields({"role": OneOf.of(Role), "person": ID, "label": NAME}), most=9, least=1),
    }
)
_ATTENDING = OneOf.of(Presence, Presence.ABSENT)
_DECLARED = Fields({"status": _ATTENDING, "stand_in": Line(), "reason": REASON})
_ENTRY = Fields({"person": ID, "status": OneOf.of(Presence), "stand_in": Line()})
_REASON = Fields({"reason": REASON})
_ITEM_ID = Fields({"item": ID})

KINDS: dict[str, Kind[MeetingState]] = {
    "meeting.published": Kind(_PUBLISHED, _guard_publication, _publish, place=Place.FIRST),
    "meeting.item_added": Kind(ITEM.and_also(late=Whole(1, 1), reason=GIVEN_REASON), _guard_late_item, _add_item),
    "meeting.item_withdrawn": Kind(_ITEM_ID.and_also(reason=GIVEN_REASON), _guard_withdrawal, _withdraw),
    "attendance.declared": Kind(_DECLARED, _guard_declaration, _declare),
    "attendance.allowed": Kind(Fields({"person": ID, "allowed": FLAG, "reason": REASON}), _guard_leave, _allow),
    "attendance.joined": Kind(
        Fields({"where": OneOf(frozenset({Presence.ROOM.value, Presence.REMOTE.value}))}), _guard_under_way, _join
    ),
    "attendance.recorded": Kind(Fields({"entries": ListOf(_ENTRY, least=1)}), _guard_roll_call, _call_roll),
    "meeting.opened": Kind(Fields({"override_reason": REASON}), _guard_opening, _open),
    "meeting.suspended": Kind(_REASON, _guard_in_session, _suspend),
    "meeting.resumed": Kind(_REASON, _guard_suspended, _resume),
    "item.called": Kind(_ITEM_ID, _guard_item_in_session, _call),
    "outcome.recorded": Kind(
        _ITEM_ID.and_also(outcome=OneOf.of(Outcome), ballot=MAYBE_ID), _guard_item_in_session, _record_outcome
    ),
    "meeting.closed": Kind(NOTHING, _guard_closing, _close),
    **minutes.KINDS,
}
"""Every kind of act in the feed `meeting:<id>`."""
