"""Opening a vote in session and issuing an opinion ballot: everything that is fixed before the first answer."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.ballots import BallotPaper, BallotState
from ecabinet.domain.bodies import PERSON, Person, Role
from ecabinet.domain.cases import Case, Kind, Place, require
from ecabinet.domain.deadlines import deadline
from ecabinet.domain.dossiers import digests
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.domain.items import ItemState
from ecabinet.domain.kinds.checks import require_rules_adopted, require_same_people
from ecabinet.domain.meetings import MeetingPhase, MeetingState
from ecabinet.domain.permissions import in_audience
from ecabinet.domain.rules import RULES, Mode, RuleSet
from ecabinet.domain.shapes import (
    DAY,
    DIGEST,
    FEED,
    FLAG,
    ID,
    NAME,
    REASON,
    TIME,
    AnyOf,
    Data,
    Fields,
    Line,
    ListOf,
    OneOf,
    Text,
    Whole,
)

WORKING_DAYS = Whole(0, 365)
"""The shape of a window in working days; 0 in session and where the rules leave the window open."""
_MINUTES = 60_000
_LONGEST_GRACE = 30 * 24 * 60 * _MINUTES

PAPER = Fields({"paper": ID, "version": Whole(1, 10_000), "sha256": DIGEST, "title": NAME})
"""The shape of a paper that is voted on."""

_OPENED = Fields(
    {
        "parent": FEED,
        "mode": OneOf.of(Mode),
        "title": NAME,
        "question": Text(least=1),
        "agency": Line(),
        "items": ListOf(ID, unique=True),
        "electorate": ListOf(PERSON, least=1),
        "presiding": ID,
        "rules": RULES,
        "rules_digest": DIGEST,
        "papers": ListOf(PAPER, most=300),
        "working_days": WORKING_DAYS,
        "issued_on": AnyOf((DAY, Line(most=0))),
        "deadline": TIME,
        "grace_ms": Whole(0, _LONGEST_GRACE),
        "silence_is_consent": FLAG,
        "quorum": Fields({"present": Whole(0, 100_000), "needed": Whole(0, 100_000)}),
        "recused": ListOf(ID, unique=True),
        "override_reason": REASON,
    }
)


def require_deadline(case: Case[BallotState], rules: RuleSet, issued_on: date, data: Data) -> None:
    """Raise `Refused` unless a deadline is to come and ends its window of working days.

    Where the rules know no window and none is given, any instant to come will do.
    """
    require(data["deadline"] > case.now, "deadline_passed")
    if data["working_days"] or rules.window is not None:
        expected = deadline(case.body.working_days(), rules, issued_on, data["working_days"])
        require(data["deadline"] == expected, "deadline_differs")


def _require_session(case: Case[BallotState], rules: RuleSet) -> None:
    """A vote in session: of members present, now, on items of this meeting; silence never agrees."""
    data, meeting = case.data, case.parent(case.data["parent"], MeetingState)
    quorum = meeting.quorum()
    require(meeting.phase is MeetingPhase.IN_SESSION, f"meeting_is_{meeting.phase.value}")
    require(rules.digest == meeting.rules_digest, "rules_not_in_force")
    require(meeting.presides(data["presiding"]), "not_presiding")
    require_same_people(data["electorate"], meeting.members.values(), "electorate_differs")
    _require_items(data, {item.item.id: item.item.agency for item in meeting.undecided()})
    window = (data["deadline"], data["grace_ms"], data["working_days"], data["issued_on"], data["silence_is_consent"])
    require(window == (0, 0, 0, "", 0), "session_has_no_deadline")
    require(data["quorum"] == {"present": quorum.present, "needed": quorum.needed}, "quorum_changed")
    require(quorum.is_reached or data["override_reason"].strip(), "no_quorum")


def _require_opinion(case: Case[BallotState], rules: RuleSet) -> None:
    """An opinion ballot: of all members on the day it is issued, for so many working days, under that day's rules."""
    data, body = case.data, case.body
    today = body.local_day(case.now)
    voters = body.voters()
    require(body.has_role(case.act.author, Role.SECRETARY), "not_permitted")
    require(data["issued_on"] == today.isoformat(), "issued_another_day")
    require(body.rules_for(today).digest == rules.digest, "rules_not_in_force")
    require(body.has_role(data["presiding"], Role.CHAIR), "not_presiding")
    require_same_people(data["electorate"], voters, "electorate_differs")
    _require_subject(case, voters)
    _require_window(case, rules, today)
    quorum = {"present": 0, "needed": rules.quorum.needed(len(voters))}
    require(data["quorum"] == quorum, "quorum_changed")


def _require_window(case: Case[BallotState], rules: RuleSet, issued_on: date) -> None:
    data = case.data
    require_deadline(case, rules, issued_on, data)
    require(rules.grace is None or rules.grace.allows(data["grace_ms"]), "bad_grace")
    require(bool(data["silence_is_consent"]) == rules.deems_silence(Mode.OPINION), "silence_differs")


def _require_subject(case: Case[BallotState], voters: Iterable[Person]) -> None:
    """What the ballot is about: one item that all members may read, items of a meeting, or a question of its own."""
    data, parent = case.data, case.parents.get(case.data["parent"])
    if isinstance(parent, ItemState):
        readers = (in_audience(voter, parent.item, parent.audience) for voter in voters)
        require(all(readers), "audience_too_small")
        require({paper["sha256"] for paper in data["papers"]} <= parent.current_digests(), "papers_not_current")
        _require_items(data, {parent.id: parent.agency})
    elif isinstance(parent, MeetingState):
        _require_items(data, {item.item.id: item.item.agency for item in parent.undecided()})
    else:
        require(data["parent"] == BODY_FEED, "bad_parent")
        require(not data["items"], "item_unknown")


def _require_items(data: Data, agencies: dict[str, str]) -> None:
    """The items put to the vote are among those, and the agency that leads is theirs, or none."""
    require(set(data["items"]) <= agencies.keys(), "item_unknown")
    require(data["agency"] in {"", *agencies.values()}, "agency_differs")


def _guard_opening(case: Case[BallotState]) -> Decision:
    data = case.data
    rules = require_rules_adopted(case.body, data)
    if data["mode"] == Mode.SESSION:
        _require_session(case, rules)
    else:
        _require_opinion(case, rules)
    require(set(data["recused"]) <= {elector["person"] for elector in data["electorate"]}, "not_an_elector")
    require(len({paper["paper"] for paper in data["papers"]}) == len(data["papers"]), "paper_known")
    return case.accept()


def _open(state: BallotState, act: Act, decision: Decision) -> BallotState:
    data = act.data
    return replace(
        state,
        id=act.feed.partition(":")[2],
        parent=data["parent"],
        mode=Mode(data["mode"]),
        title=data["title"],
        question=data["question"],
        agency=data["agency"],
        items=tuple(data["items"]),
        electorate={entry["person"]: Person.from_data(entry) for entry in data["electorate"]},
        recused=frozenset(data["recused"]),
        presiding=data["presiding"],
        rules=RuleSet.from_data(data["rules"]),
        rules_digest=data["rules_digest"],
        papers={entry["paper"]: BallotPaper.from_data(entry) for entry in data["papers"]},
        working_days=data["working_days"],
        issued_on=date.fromisoformat(data["issued_on"]) if data["issued_on"] else None,
        deadline=data["deadline"],
        grace_ms=data["grace_ms"],
        silence_is_consent=bool(data["silence_is_consent"]),
        quorum_present=data["quorum"]["present"],
        quorum_needed=data["quorum"]["needed"],
        override_reason=data["override_reason"],
        opened_at=decision.at,
        opened_by=act.author,
    )


KINDS: dict[str, Kind[BallotState]] = {
    "ballot.opened": Kind(
        _OPENED, _guard_opening, _open, place=Place.FIRST, papers=lambda data: digests(data["papers"])
    ),
}
"""The kind of act that opens a ballot."""
