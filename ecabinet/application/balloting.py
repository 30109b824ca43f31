"""Opinion ballots and votes from a person's side and the Secretariat's: issue, answer, rule on late answers, count."""

from collections.abc import Iterator
from dataclasses import dataclass

from ecabinet.application import ballot_opening
from ecabinet.application.ballot_opening import Question, Window
from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Pending, Recorded
from ecabinet.domain.ballots import BallotState, GivenAnswer, Phase, expected_close
from ecabinet.domain.bodies import Person, Role
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import ballot_feed
from ecabinet.domain.rules import Choice, Mode
from ecabinet.domain.tallies import Tally
from ecabinet.protocol.envelope import new_id

ANSWER = "answer.given"


@dataclass(frozen=True, slots=True)
class BallotLine:
    """A ballot in the list; `deadline` in ms UTC. `waits_for_me` while one may answer and has not."""

    id: str
    title: str
    agency: str
    phase: Phase
    deadline: int
    waits_for_me: bool
    mine: GivenAnswer | None
    consent: bool
    carried: bool | None


@dataclass(frozen=True, slots=True)
class OwnAnswer:
    """One's own answer and how far it has come; `undo_until` (ms UTC) while it can be taken back."""

    answer: GivenAnswer
    is_stale: bool
    is_waiting: bool
    undo_until: int


@dataclass(frozen=True, slots=True)
class LateAnswer:
    """An answer received in the grace period: who and when, never how, until the chair has ruled. Times in ms UTC."""

    id: str
    person: Person
    made_at: int
    received_at: int
    allowed: bool | None


@dataclass(frozen=True, slots=True)
class Board:
    """How far a ballot is for those who run it: who answered, never how before the count."""

    answered: tuple[Person, ...]
    silent: tuple[Person, ...]
    recused: tuple[Person, ...]
    late: tuple[LateAnswer, ...]
    may_count: bool
    may_rule: bool
    waits_for_others: bool


@dataclass(frozen=True, slots=True)
class BallotView:
    """A ballot's page. `answers` and `tally` are None until it is counted, for everybody."""

    state: BallotState
    phase: Phase
    now: int
    mine: OwnAnswer | None
    may_answer: bool
    choices: tuple[Choice, ...]
    board: Board | None
    tally: Tally | None
    answers: tuple[tuple[Person, GivenAnswer | None], ...]


class Balloting:
    """The ballots on one laptop."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop

    # What is shown --------------------------------------------------------------------------------------------------

    def lines(self) -> tuple[BallotLine, ...]:
        """Opinion ballots: those to answer by deadline first, then open ones, then the past, newest on top."""
        lines = [self._line(state) for state in self._ballots() if state.mode is Mode.OPINION]
        return tuple(sorted(lines, key=_rank))

    def waiting(self) -> int:
        """How many opinion ballots wait for the person's answer."""
        return sum(line.waits_for_me for line in self.lines())

    def view(self, ballot: str) -> BallotView:
        """One ballot; raises `Refused("ballot_not_here")`."""
        state, now, me = self._state(ballot), self._laptop.now(), self._laptop.me
        phase = state.phase(now)
        may_answer = me in state.electorate and me not in state.recused and phase in {Phase.OPEN, Phase.GRACE}
        is_counted = phase is Phase.CLOSED and state.close is not None
        counted = state.counted() if is_counted else {}
        return BallotView(
            state=state,
            phase=phase,
            now=now,
            mine=self._mine(state),
            may_answer=may_answer,
            choices=choices(state.mode),
            board=self._board(state, phase),
            tally=state.close.tally if state.close else None,
            answers=tuple((person, counted.get(person.id)) for person in state.electorate.values())
            if is_counted
            else (),
        )

    def windows(self) -> tuple[Window, ...]:
        """The windows in which a ballot may be issued today; empty where the rules leave them open."""
        return ballot_opening.windows(self._laptop.body, self._laptop.now())

    # What the person does -------------------------------------------------------------------------------------------

    def answer(self, ballot: str, choice: Choice, comment: str = "") -> Pending:
        """Record an answer on the papers as they stand here; it can be taken back for ten seconds.

        Raises `Refused("comment_missing")` where the choice needs a word of explanation.
        """
        state = self._state(ballot)
        if state.mode is Mode.OPINION and choice in NEED_COMMENT and not comment.strip():
            raise Refused("comment_missing")
        feed = ballot_feed(ballot)
        for pending in self._laptop.pending():
            if pending.act.feed == feed and pending.act.kind == ANSWER:
                pending.undo()
        former = self._state(ballot).answer_of(self._laptop.me)
        papers = sorted(state.current_digests())
        data = {"choice": choice.value, "comment": comment.strip(), "papers": papers}
        return self._laptop.record_later(feed, ANSWER, data, prev=former.id if former else None)

    def confirm_recorded(self, ballot: str, answer: str) -> Recorded:
        """Say that the answer the Secretariat entered for one is right."""
        return self._laptop.record(ballot_feed(ballot), "answer.confirmed", {"answer": answer, "reason": ""})

    def contest_recorded(self, ballot: str, answer: str, reason: str) -> Recorded:
        """Say that the answer the Secretariat entered for one is wrong."""
        data = {"answer": answer, "reason": _given(reason)}
        return self._laptop.record(ballot_feed(ballot), "answer.contested", data)

    def dispute(self, ballot: str, reason: str) -> Recorded:
        """Say that a count is wrong: one's own answer is missing, or the recount differs."""
        return self._laptop.record(ballot_feed(ballot), "count.disputed", {"reason": _given(reason)})

    # What those who run it do ---------------------------------------------------------------------------------------

    def issue(self, question: Question, window: Window) -> str:
        """Put a question to all members; answers the ballot's id."""
        ballot = new_id()
        data = ballot_opening.opinion_data(self._laptop.body, self._laptop.now(), question, window)
        refs = ballot_opening.refs_of(question.papers)
        self._laptop.record(ballot_feed(ballot), "ballot.opened", data, refs=refs)
        return ballot

    def rule(self, ballot: str, answer: str, *, allowed: bool, facts: str) -> Recorded:
        """Rule on a late answer, without having seen it."""
        data = {"answer": answer, "allowed": int(allowed), "facts": _given(facts)}
        return self._laptop.record(ballot_feed(ballot), "ballot.ruling", data)

    def extend(self, ballot: str, window: Window, reason: str) -> Recorded:
        """Give more working days, within the rules' bounds."""
        data = {"deadline": window.deadline, "working_days": window.working_days, "reason": _given(reason)}
        return self._laptop.record(ballot_feed(ballot), "ballot.extended", data)

    def withdraw(self, ballot: str, reason: str) -> Recorded:
        """Take the question back."""
        return self._laptop.record(ballot_feed(ballot), "ballot.withdrawn", {"reason": _given(reason)})

    def close(self, ballot: str) -> Recorded:
        """Count: what is recorded is exactly the recount of everything that has arrived here."""
        state = self._laptop.confirmed(ballot_feed(ballot))
        if not isinstance(state, BallotState) or not state.seq:
            raise Refused("ballot_not_here")
        answers, tally = expected_close(state)
        data = {"base": state.seq, "answers": list(answers), "tally": tally.to_data()}
        return self._laptop.record(ballot_feed(ballot), "ballot.closed", data)

    # How it is gathered ---------------------------------------------------------------------------------------------

    def _ballots(self) -> Iterator[BallotState]:
        for feed in self._laptop.feeds():
            state = self._laptop.current(feed) if feed.startswith("ballot:") else None
            if isinstance(state, BallotState) and state.seq:
                yield state

    def _state(self, ballot: str) -> BallotState:
        state = self._laptop.current(ballot_feed(ballot))
        if not isinstance(state, BallotState) or not state.seq:
            raise Refused("ballot_not_here")
        return state

    def _line(self, state: BallotState) -> BallotLine:
        me, phase = self._laptop.me, state.phase(self._laptop.now())
        mine = state.answer_of(me)
        may_answer = me in state.electorate and me not in state.recused
        waits = may_answer and phase is Phase.OPEN and (mine is None or state.is_stale(mine))
        return BallotLine(
            state.id,
            state.title,
            state.agency,
            phase,
            state.deadline,
            waits,
            mine,
            state.silence_is_consent,
            state.close.tally.carried if state.close else None,
        )

    def _mine(self, state: BallotState) -> OwnAnswer | None:
        answer = state.answer_of(self._laptop.me)
        if answer is None:
            return None
        undo_until = next((one.due_at for one in self._laptop.pending() if one.act.id == answer.id), 0)
        waiting = bool(undo_until) or answer.id in {one.act.id for one in self._laptop.outbox()}
        return OwnAnswer(answer, state.is_stale(answer), waiting, undo_until)

    def _board(self, state: BallotState, phase: Phase) -> Board | None:
        roles, me = self._laptop.body.roles_of(self._laptop.me), self._laptop.me
        leads = Role.CHAIR in roles or me == state.presiding
        if not leads and Role.SECRETARY not in roles:
            return None
        people = state.electorate
        running = phase in {Phase.OPEN, Phase.GRACE, Phase.COUNTABLE}
        late = tuple(self._late(state, answer) for answer in state.answers.values() if answer.is_late)
        return Board(
            answered=tuple(person for person in people.values() if person.id in state.latest),
            silent=state.silent(),
            recused=tuple(people[person] for person in sorted(state.recused) if person in people),
            late=late,
            may_count=running and state.may_be_counted(self._laptop.now()) and not state.unruled(),
            may_rule=leads and running and bool(state.unruled()),
            waits_for_others=running and not state.may_be_counted(self._laptop.now()),
        )

    def _late(self, state: BallotState, answer: GivenAnswer) -> LateAnswer:
        person = state.electorate[answer.person]
        allowed = answer.ruling.allowed if answer.ruling else None
        return LateAnswer(answer.id, person, answer.made_at, answer.received_at, allowed)


NEED_COMMENT = frozenset({Choice.DISAGREE, Choice.OTHER, Choice.AGREE_WITH_REMARK})
"""Choices in an opinion ballot that mean nothing without a word of explanation."""


def choices(mode: Mode) -> tuple[Choice, ...]:
    """What may be answered, in the order in which the keys 1 to 4 stand for it."""
    if mode is Mode.OPINION:
        return (Choice.AGREE, Choice.AGREE_WITH_REMARK, Choice.DISAGREE, Choice.OTHER)
    return (Choice.AGREE, Choice.DISAGREE, Choice.OTHER, Choice.NOT_VOTING)


def _rank(line: BallotLine) -> tuple[int, int]:
    if line.waits_for_me:
        return (0, line.deadline)
    return (1, line.deadline) if line.phase in {Phase.OPEN, Phase.GRACE, Phase.COUNTABLE} else (2, -line.deadline)


def _given(reason: str) -> str:
    if not reason.strip():
        raise Refused("reason_missing")
    return reason.strip()
