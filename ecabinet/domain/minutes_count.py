"""Counts the named answers of minutes again and says where figures do not agree with themselves."""

from collections import Counter
from dataclasses import dataclass

from ecabinet.domain.minutes import (
    AnswerFigures,
    Arrival,
    Counted,
    Entry,
    Freshness,
    MinutesFigures,
    TallyFigures,
    VoteFigures,
)

_NOT_COUNTED = (Arrival.LATE_NOT_ALLOWED, Arrival.AFTER_CLOSE)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A place where figures do not agree with themselves: a code for the message catalogue, and the vote or item."""

    code: str
    where: str


def recount(answers: tuple[AnswerFigures, ...]) -> TallyFigures:
    """The tally that the named answers give."""
    by_choice = Counter(answer.counted for answer in answers)
    return TallyFigures(
        electorate=len(answers),
        agree=by_choice[Counted.AGREE] + by_choice[Counted.AGREE_WITH_REMARK],
        agree_with_remark=by_choice[Counted.AGREE_WITH_REMARK],
        deemed=by_choice[Counted.DEEMED],
        disagree=by_choice[Counted.DISAGREE],
        other=by_choice[Counted.OTHER],
        not_voting=by_choice[Counted.NOT_VOTING],
        recused=by_choice[Counted.RECUSED],
        late=sum(answer.arrival is Arrival.LATE_ALLOWED for answer in answers),
        stale=sum(answer.freshness is Freshness.STALE for answer in answers),
        recorded_for=sum(answer.entry is not Entry.MEMBER for answer in answers),
    )


def contradictions(figures: MinutesFigures) -> tuple[Contradiction, ...]:
    """Everything in the figures that another part of them denies; empty where they agree."""
    found = [problem for vote in (*figures.votes, *figures.opinion_ballots) for problem in _in_vote(vote)]
    known = {"", *(vote.ballot for vote in figures.votes)}
    found += [Contradiction("figures_unknown_vote", item.number) for item in figures.items if item.vote not in known]
    if len({person.person for person in figures.attendance}) != len(figures.attendance):
        found.append(Contradiction("figures_person_twice", figures.meeting.title))
    if len({signer.role for signer in figures.signers}) != len(figures.signers) or not figures.signers:
        found.append(Contradiction("figures_signers", figures.meeting.title))
    return tuple(found)


def _in_vote(vote: VoteFigures) -> list[Contradiction]:
    found = []
    if recount(vote.answers) != vote.tally:
        found.append(Contradiction("figures_recount", vote.title))
    if len({answer.person for answer in vote.answers}) != len(vote.answers):
        found.append(Contradiction("figures_person_twice", vote.title))
    if any(answer.arrival in _NOT_COUNTED and answer.counted is not Counted.NOT_VOTING for answer in vote.answers):
        found.append(Contradiction("figures_late_counted", vote.title))
    if not _result_follows(vote):
        found.append(Contradiction("figures_result", vote.title))
    return found


def _result_follows(vote: VoteFigures) -> bool:
    """Carried needs enough voices or a tie; enough voices fail to carry only where too few members took part."""
    tally = vote.tally
    enough = tally.in_favour >= vote.needed
    if vote.carried:
        tie = tally.in_favour == tally.disagree + tally.other or 2 * tally.in_favour == tally.electorate
        return enough or tie
    return not enough or not vote.quorum.reached
