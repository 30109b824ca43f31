"""What an act that opens a ballot or a vote says: everything that is fixed before the first answer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ecabinet.domain.ballots import BallotState
from ecabinet.domain.bodies import BodyState, Role
from ecabinet.domain.deadlines import deadline
from ecabinet.domain.dossiers import Paper
from ecabinet.domain.faults import Refused
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.rules import Mode


@dataclass(frozen=True, slots=True)
class Question:
    """What is put to the vote. `parent` is the feed it belongs to: the body, an item or a meeting."""

    parent: str
    title: str
    question: str
    agency: str = ""
    items: tuple[str, ...] = ()
    papers: tuple[Paper, ...] = ()
    recused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Window:
    """How long an opinion ballot stays open; `deadline` in ms UTC."""

    working_days: int
    deadline: int
    grace_minutes: int


def windows(body: BodyState, now: int) -> tuple[Window, ...]:
    """The windows the rules of the day allow, with their deadlines; empty where the rules leave the window open.

    Raises `Refused("no_rule_set")` and `Refused("no_calendar")`.
    """
    today = body.local_day(now)
    rules = body.rules_for(today)
    if rules.window is None:
        return ()
    grace = rules.grace.default_minutes if rules.grace else 0
    days = range(rules.window.min_days, rules.window.max_days + 1)
    return tuple(Window(count, deadline(body.working_days(), rules, today, count), grace) for count in days)


def longer_windows(body: BodyState, ballot: BallotState, now: int) -> tuple[Window, ...]:
    """The windows, counted from the day a ballot was issued, that end later than its own and are still to come.

    Raises `Refused("no_calendar")`.
    """
    rules, issued_on = ballot.rules, ballot.issued_on
    if rules is None or issued_on is None or rules.window is None:
        return ()
    grace = ballot.grace_ms // 60_000
    days = range(max(ballot.working_days + 1, rules.window.min_days), rules.window.max_days + 1)
    windows = [Window(count, deadline(body.working_days(), rules, issued_on, count), grace) for count in days]
    return tuple(window for window in windows if window.deadline > now)


def opinion_data(body: BodyState, now: int, question: Question, window: Window) -> dict[str, Any]:
    """The data of `ballot.opened` for an opinion ballot issued now; raises `Refused("no_chair")`."""
    today = body.local_day(now)
    rules = body.rules_for(today)
    chair = next(iter(body.with_role(Role.CHAIR)), None)
    if chair is None:
        raise Refused("no_chair")
    voters = body.voters()
    return _data(question, rules.to_data(), rules.digest) | {
        "mode": Mode.OPINION.value,
        "electorate": [person.to_data() for person in voters],
        "presiding": chair.id,
        "working_days": window.working_days,
        "issued_on": today.isoformat(),
        "deadline": window.deadline,
        "grace_ms": window.grace_minutes * 60_000,
        "silence_is_consent": int(rules.deems_silence(Mode.OPINION)),
        "quorum": {"present": 0, "needed": rules.quorum.needed(len(voters))},
        "override_reason": "",
    }


def session_data(meeting: MeetingState, question: Question, override_reason: str = "") -> dict[str, Any]:
    """The data of `ballot.opened` for a vote in a session; silence never agrees there."""
    if meeting.rules is None:
        raise Refused("meeting_not_here")
    quorum = meeting.quorum()
    return _data(question, meeting.rules.to_data(), meeting.rules_digest) | {
        "mode": Mode.SESSION.value,
        "electorate": [person.to_data() for person in meeting.members.values()],
        "presiding": meeting.chair,
        "working_days": 0,
        "issued_on": "",
        "deadline": 0,
        "grace_ms": 0,
        "silence_is_consent": 0,
        "quorum": {"present": quorum.present, "needed": quorum.needed},
        "override_reason": override_reason,
    }


def refs_of(papers: Iterable[Paper]) -> tuple[str, ...]:
    """The digests an act about these papers names."""
    return tuple(sorted({paper.sha256 for paper in papers}))


def _data(question: Question, rules: Mapping[str, Any], digest: str) -> dict[str, Any]:
    return {
        "parent": question.parent,
        "title": question.title,
        "question": question.question,
        "agency": question.agency,
        "items": list(question.items),
        "papers": [_voted(paper) for paper in question.papers],
        "recused": list(question.recused),
        "rules": dict(rules),
        "rules_digest": digest,
    }


def _voted(paper: Paper) -> dict[str, Any]:
    return {"paper": paper.id, "version": paper.version, "sha256": paper.sha256, "title": paper.title}
