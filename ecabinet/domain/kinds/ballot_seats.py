"""Passing a seat: who succeeds to an office answers the opinion ballots that its former holder left open.

What the former holder noted for themself stays theirs; only the place in the electorate goes on.
"""

from dataclasses import replace

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.ballots import BallotState, PassedSeat, Phase
from ecabinet.domain.bodies import PERSON, Person
from ecabinet.domain.cases import Case, Kind, require
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.domain.items import ItemState
from ecabinet.domain.permissions import in_audience
from ecabinet.domain.rules import Mode
from ecabinet.domain.shapes import GIVEN_REASON, ID, Data, Fields


def _guard_passing(case: Case[BallotState]) -> Decision:
    state, data, body = case.state, case.data, case.body
    former, successor = data["from"], data["to"]["person"]
    require(state.mode is Mode.OPINION, "only_opinion_ballot")
    require(state.phase(case.now) is Phase.OPEN, "ballot_is_over")
    require(former in state.electorate, "not_an_elector")
    require(former not in state.recused, "recused")
    require(former not in state.latest, "already_answered")
    require(successor not in state.electorate, "elector_known")
    require(body.has_succeeded(former, successor, data["holding"], body.local_day(case.now)), "office_not_passed")
    known = body.person(successor)
    require(known and known.voting and known.to_data() == dict(data["to"]), "electorate_differs")
    require(known and _may_be_asked(case, known), "audience_too_small")
    return case.accept()


def _may_be_asked(case: Case[BallotState], person: Person) -> bool:
    """Whether the item that the ballot is about is meant for somebody."""
    parent = case.parents.get(case.state.parent or BODY_FEED)
    return not isinstance(parent, ItemState) or in_audience(person, parent.item, parent.audience)


def _pass(state: BallotState, act: Act, decision: Decision) -> BallotState:
    """The successor takes the former's place, also in the order of the list."""
    data: Data = act.data
    successor = Person.from_data(data["to"])
    places = (successor if person.id == data["from"] else person for person in state.electorate.values())
    seat = PassedSeat(data["from"], successor.id, data["holding"], data["reason"], decision.at)
    return replace(
        state,
        electorate={person.id: person for person in places},
        passed_seats=(*state.passed_seats, seat),
    )


KINDS: dict[str, Kind[BallotState]] = {
    "ballot.seat_passed": Kind(
        Fields({"from": ID, "to": PERSON, "holding": ID, "reason": GIVEN_REASON}), _guard_passing, _pass
    ),
}
"""The kind of act that passes a seat."""
