"""The kinds of acts about offices in the feed `body`: who holds which from when to when."""

from dataclasses import replace
from datetime import date

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.cases import Case, Kind, require
from ecabinet.domain.faults import Refused
from ecabinet.domain.holdings import Holding, Tenure
from ecabinet.domain.kinds.body_people import known_person
from ecabinet.domain.shapes import DAY, FLAG, GIVEN_REASON, ID, NAME, AnyOf, Data, Fields, Line

_DAY_OR_OPEN = AnyOf((DAY, Line(most=0)))


def _holding(data: Data) -> Holding:
    return Holding(
        id=data["holding"],
        office=data["office"],
        title=data["title"],
        agency=data["agency"],
        person=data["person"],
        since=date.fromisoformat(data["from"]),
        until=date.fromisoformat(data["until"]) if data["until"] else None,
        tenure=Tenure.ACTING if data["acting"] else Tenure.HOLDER,
    )


def _guard_assigning(case: Case[BodyState]) -> Decision:
    """An office has one holder on a day; beside them somebody may act for them."""
    holding, state = _holding(case.data), case.state
    require(holding.id not in state.holdings, "holding_known")
    require(known_person(state, holding.person).roles, "person_left")
    require(holding.until is None or holding.since <= holding.until, "office_ends_first")
    require(not any(holding.meets(known) for known in state.holdings.values()), "office_taken")
    return case.accept()


def _assign(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    holding = _holding(act.data)
    return replace(state, holdings={**state.holdings, holding.id: holding})


def _guard_ending(case: Case[BodyState]) -> Decision:
    holding = case.state.holdings.get(case.data["holding"])
    if holding is None:
        raise Refused("holding_unknown")
    until = date.fromisoformat(case.data["until"])
    require(holding.since <= until, "office_ends_first")
    require(holding.until is None or until < holding.until, "holding_ended")
    return case.accept()


def _end(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    data = act.data
    ended = replace(
        state.holdings[data["holding"]], until=date.fromisoformat(data["until"]), ended_because=data["reason"]
    )
    return replace(state, holdings={**state.holdings, ended.id: ended})


_ASSIGNED = Fields(
    {
        "holding": ID,
        "office": ID,
        "title": NAME,
        "agency": Line(),
        "person": ID,
        "from": DAY,
        "until": _DAY_OR_OPEN,
        "acting": FLAG,
    }
)

KINDS: dict[str, Kind[BodyState]] = {
    "office.assigned": Kind(_ASSIGNED, _guard_assigning, _assign),
    "office.ended": Kind(Fields({"holding": ID, "until": DAY, "reason": GIVEN_REASON}), _guard_ending, _end),
}
"""Every kind of act about offices."""
