"""Counts the named answers of minutes again, and says where figures do not agree with themselves."""

from dataclasses import dataclass

from ecabinet.domain.minutes import AnswerFigures, MinutesFigures, VoteFigures
from ecabinet.domain.rules import RuleSet
from ecabinet.domain.tallies import Column, Tally, Voice, count


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A place where figures do not agree with themselves: a code for the message catalogue, and the vote or item."""

    code: str
    where: str


def recount(vote: VoteFigures, rules: RuleSet) -> Tally:
    """The tally and result that the named answers give by these rules."""
    return count(map(_voice, vote.answers), rules, vote.mode, vote.presiding)


def _voice(answer: AnswerFigures) -> Voice:
    return Voice(
        answer.person,
        answer.column,
        is_late=answer.is_late,
        is_stale=answer.is_stale,
        is_recorded_for=bool(answer.entered),
        has_answered=answer.received_at > 0 and answer.column is not Column.RECUSED,
    )


def contradictions(figures: MinutesFigures) -> tuple[Contradiction, ...]:
    """Everything in the figures that another part of them denies; empty where they agree."""
    votes = (*figures.votes, *figures.opinion_ballots)
    found = [problem for vote in votes for problem in _in_vote(vote, figures.rules_of(vote))]
    known = {"", *(vote.ballot for vote in figures.votes)}
    found += [Contradiction("figures_unknown_vote", item.number) for item in figures.items if item.vote not in known]
    if len({person.person for person in figures.attendance}) != len(figures.attendance):
        found.append(Contradiction("figures_person_twice", figures.meeting.title))
    if len({signer.role for signer in figures.signers}) != len(figures.signers) or not figures.signers:
        found.append(Contradiction("figures_signers", figures.meeting.title))
    return tuple(found)


def _in_vote(vote: VoteFigures, rules: RuleSet | None) -> list[Contradiction]:
    found = []
    if rules is None or recount(vote, rules) != vote.tally:
        found.append(Contradiction("figures_recount", vote.title))
    if len({answer.person for answer in vote.answers}) != len(vote.answers):
        found.append(Contradiction("figures_person_twice", vote.title))
    if any(not answer.received_at and answer.column not in _WITHOUT_ANSWER for answer in vote.answers):
        found.append(Contradiction("figures_voice_without_answer", vote.title))
    return found


_WITHOUT_ANSWER = frozenset({Column.NOT_VOTING, Column.RECUSED, Column.DEEMED})
