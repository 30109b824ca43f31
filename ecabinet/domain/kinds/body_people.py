"""The kinds of acts about people in the feed `body`: who belongs to it as what, and what needs two signers.

Once a body has two administrators, nobody grants chair, secretary or administrator alone, and nobody alone changes the
key that signs the register: the act stands as a proposal until another administrator seconds it. Taking a role away
needs one signer, so that who must go can be made to go.
"""

from dataclasses import replace

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.bodies import OFFICER_ROLES, PERSON, BodyState, LogKey, Person, Proposal, Role
from ecabinet.domain.cases import Case, Kind, require
from ecabinet.domain.faults import Refused
from ecabinet.domain.shapes import GIVEN_REASON, ID, KEY, Data, Fields, ListOf, OneOf

MOST_PROPOSALS = 100
"""How many grants may await a second signer at once."""

PERSON_WITH_ROLES = PERSON.and_also(roles=ListOf(OneOf.of(Role), unique=True))
"""The shape of a person with all their roles."""


def known_person(state: BodyState, person_id: str) -> Person:
    """Somebody of the body, also who has left; raises `Refused("person_unknown")`."""
    person = state.person(person_id)
    if person is None:
        raise Refused("person_unknown")
    return person


def require_voting_role(data: Data) -> None:
    """Raise `Refused("voting_needs_member")` where somebody would vote who is no member."""
    require(not data["voting"] or Role.MEMBER in data["roles"], "voting_needs_member")


def require_may_appoint(case: Case[BodyState], *people: Person) -> None:
    """Chair, secretary and administrator are made, changed and invited by administrators only."""
    if any(person.is_officer for person in people):
        require(case.state.has_role(case.act.author, Role.ADMINISTRATOR), "only_administrator")


# People -------------------------------------------------------------------------------------------------------------


def _guard_adding(case: Case[BodyState]) -> Decision:
    person = Person.from_data(case.data)
    require(person.id not in case.state.people, "person_known")
    return _guard_putting(case, person, None)


def _guard_changing(case: Case[BodyState]) -> Decision:
    person = Person.from_data(case.data)
    return _guard_putting(case, person, known_person(case.state, person.id))


def _guard_putting(case: Case[BodyState], person: Person, former: Person | None) -> Decision:
    require_voting_role(case.data)
    require_may_appoint(case, person, *([former] if former else []))
    _require_an_administrator(case.state, person)
    if _awaits_second(case.state, person, former):
        _require_room(case.state)
    return case.accept()


def _require_an_administrator(state: BodyState, person: Person) -> None:
    others = [known for known in state.with_role(Role.ADMINISTRATOR) if known.id != person.id]
    require(others or Role.ADMINISTRATOR in person.roles, "last_administrator")


def _awaits_second(state: BodyState, person: Person, former: Person | None) -> bool:
    """Whether somebody is to get a role that only two signers grant."""
    granted = person.roles & OFFICER_ROLES - (former.roles if former else frozenset())
    return bool(granted) and state.needs_two_signers()


def _require_room(state: BodyState) -> None:
    require(len(state.proposals) < MOST_PROPOSALS, "too_many_proposals")


def _put_person(state: BodyState, act: Act, decision: Decision) -> BodyState:
    person = Person.from_data(act.data)
    former = state.person(person.id)
    if _awaits_second(state, person, former):
        return _with_proposal(state, Proposal(act.id, act.author, decision.at, former, person))
    return replace(state, people={**state.people, person.id: person})


# The register's key -------------------------------------------------------------------------------------------------


def _guard_log_key(case: Case[BodyState]) -> Decision:
    key, state = case.data["log_key"], case.state
    require(all(known.key != key for known in state.log_keys), "key_known")
    require(all(device.key != key for device in state.devices.values()), "key_known")
    if state.needs_two_signers():
        _require_room(state)
    return case.accept()


def _change_log_key(state: BodyState, act: Act, decision: Decision) -> BodyState:
    if state.needs_two_signers():
        proposal = Proposal(act.id, act.author, decision.at, log_key=act.data["log_key"], seq=state.seq + 1)
        return _with_proposal(state, proposal)
    return _with_log_key(state, act.data["log_key"], state.seq + 1)


def _with_log_key(state: BodyState, key: str, named: int) -> BodyState:
    """The act that is being folded is the last one whose receipt the former key signs."""
    return replace(state, log_key=key, log_keys=(*state.log_keys, LogKey(key, state.seq + 1, named)))


# Two signers --------------------------------------------------------------------------------------------------------


def _with_proposal(state: BodyState, proposal: Proposal) -> BodyState:
    return replace(state, proposals={**state.proposals, proposal.act: proposal})


def _without_proposal(state: BodyState, act: str) -> BodyState:
    return replace(state, proposals={name: kept for name, kept in state.proposals.items() if name != act})


def _proposed(case: Case[BodyState]) -> Proposal:
    found = case.state.proposals.get(case.data["act"])
    if found is None:
        raise Refused("proposal_unknown")
    return found


def _guard_seconding(case: Case[BodyState]) -> Decision:
    """What comes into force is what was proposed: whoever was changed meanwhile is proposed anew."""
    state, proposal = case.state, _proposed(case)
    require(proposal.by != case.act.author, "own_proposal")
    require(state.has_role(proposal.by, Role.ADMINISTRATOR), "proposer_left")
    if proposal.person is None:
        require(all(known.key != proposal.log_key for known in state.log_keys), "key_known")
    else:
        require(state.person(proposal.person.id) == proposal.former, "proposal_outdated")
        _require_an_administrator(state, proposal.person)
    return case.accept()


def _second(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    proposal = state.proposals[act.data["act"]]
    settled = _without_proposal(state, proposal.act)
    if proposal.person is None:
        return _with_log_key(settled, proposal.log_key, proposal.seq)
    return replace(settled, people={**settled.people, proposal.person.id: proposal.person})


def _guard_withdrawing(case: Case[BodyState]) -> Decision:
    _proposed(case)
    return case.accept()


def _withdraw(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    return _without_proposal(state, act.data["act"])


KINDS: dict[str, Kind[BodyState]] = {
    "person.added": Kind(PERSON_WITH_ROLES, _guard_adding, _put_person),
    "person.changed": Kind(PERSON_WITH_ROLES, _guard_changing, _put_person),
    "log_key.changed": Kind(Fields({"log_key": KEY}), _guard_log_key, _change_log_key),
    "grant.seconded": Kind(Fields({"act": ID}), _guard_seconding, _second),
    "grant.withdrawn": Kind(Fields({"act": ID, "reason": GIVEN_REASON}), _guard_withdrawing, _withdraw),
}
"""Every kind of act about people and about what needs two signers."""
