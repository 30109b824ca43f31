"""The kinds of acts in the feed `body` by which people let others help: keys for notes, aides, delegations."""

from dataclasses import replace

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.bodies import BodyState, Role
from ecabinet.domain.cases import Case, Kind, require
from ecabinet.domain.delegations import DELEGABLE, MOST_AIDES, Delegation
from ecabinet.domain.faults import Refused
from ecabinet.domain.private import WRAP_KEY
from ecabinet.domain.shapes import ID, TIME, Fields, Line, ListOf


def _guard_keying(case: Case[BodyState]) -> Decision:
    """A laptop names, once and for itself, the key that others wrap keys of notes for."""
    require(case.act.device not in case.state.wrap_keys, "device_keyed")
    require(case.data["key"] not in case.state.wrap_keys.values(), "key_known")
    return case.accept()


def _key(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    return replace(state, wrap_keys={**state.wrap_keys, act.device: act.data["key"]})


def _guard_naming(case: Case[BodyState]) -> Decision:
    """A member says, whole, who their aides are; nobody says it for them."""
    aides = case.data["aides"]
    require(case.state.has_role(case.act.author, Role.MEMBER), "only_members_have_aides")
    require(case.act.author not in aides, "own_aide")
    require(all(case.state.roles_of(aide) for aide in aides), "person_unknown")
    return case.accept()


def _name(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    return replace(state, aides={**state.aides, act.author: frozenset(act.data["aides"])})


def _guard_granting(case: Case[BodyState]) -> Decision:
    data = case.data
    require(data["delegation"] not in case.state.delegations, "delegation_known")
    require(data["to"] != case.act.author and case.state.roles_of(data["to"]), "person_unknown")
    require(DELEGABLE.issuperset(data["kinds"]), "not_delegable")
    require(data["until"] > case.now, "delegation_over")
    return case.accept()


def _grant(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    data = act.data
    delegation = Delegation(
        data["delegation"],
        act.author,
        data["to"],
        frozenset(data["kinds"]),
        frozenset(data["items"]),
        data["until"],
    )
    return _with(state, delegation)


def _with(state: BodyState, delegation: Delegation) -> BodyState:
    return replace(state, delegations={**state.delegations, delegation.id: delegation})


def _guard_ending(case: Case[BodyState]) -> Decision:
    """Who granted it takes it back, who holds it gives it up; for the one who left, an administrator does."""
    delegation = case.state.delegations.get(case.data["delegation"])
    if delegation is None:
        raise Refused("delegation_unknown")
    require(delegation.ended_at is None, "delegation_ended")
    is_theirs = case.act.author in {delegation.grantor, delegation.to}
    require(is_theirs or case.state.has_role(case.act.author, Role.ADMINISTRATOR), "not_your_delegation")
    return case.accept()


def _end(state: BodyState, act: Act, decision: Decision) -> BodyState:
    delegation = state.delegations[act.data["delegation"]]
    return _with(state, replace(delegation, ended_at=decision.at))


_GRANTING = Fields(
    {
        "delegation": ID,
        "to": ID,
        "kinds": ListOf(Line(least=1, most=64), least=1, most=64, unique=True),
        "items": ListOf(ID, unique=True),
        "until": TIME,
    }
)

KINDS: dict[str, Kind[BodyState]] = {
    "device.keyed": Kind(Fields({"key": WRAP_KEY}), _guard_keying, _key),
    "aides.named": Kind(Fields({"aides": ListOf(ID, most=MOST_AIDES, unique=True)}), _guard_naming, _name),
    "delegation.granted": Kind(_GRANTING, _guard_granting, _grant),
    "delegation.ended": Kind(Fields({"delegation": ID}), _guard_ending, _end),
}
"""The kinds about helpers in the feed `body`."""
