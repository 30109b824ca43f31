"""Opinion ballots and votes from a person's side and the Secretariat's: issue, answer, rule on late answers, count."""

from collections.abc import Iterator
from typing import Final

from ecabinet.application import ballot_opening
from ecabinet.application.ballot_opening import Question, Window
from ecabinet.application.balloting_views import (
    BallotLine,
    BallotTab,
    BallotView,
    Board,
    ComingSession,
    IssueOffer,
    LateAnswer,
    OwnAnswer,
    Powers,
    Replaceable,
    Subject,
)
from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Pending, Recorded
from ecabinet.domain.ballots import BallotState, GivenAnswer, Phase, expected_close
from ecabinet.domain.bodies import Role
from ecabinet.domain.dossiers import Paper
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import ballot_feed, item_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingPhase, MeetingState
from ecabinet.domain.rules import Choice, Mode
from ecabinet.protocol.envelope import new_id

ANSWER: Final = "answer.given"
_RUNNING: Final = frozenset({Phase.OPEN, Phase.GRACE, Phase.COUNTABLE})
_OPENED: Final = "opened."
_DRAFT: Final = "ballot."


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
            powers=self._powers(state, phase),
            papers=self._tabs(state),
            issued_by=self._name_of(state.opened_by),
            tally=state.close.tally if state.close else None,
            answers=tuple((person, counted.get(person.id)) for person in state.electorate.values())
            if is_counted
            else (),
        )

    def windows(self) -> tuple[Window, ...]:
        """The windows in which a ballot may be issued today; empty where the rules leave them open."""
        return ballot_opening.windows(self._laptop.body, self._laptop.now())

    def may_issue(self) -> bool:
        """Whether the person may put a question to the members."""
        return Role.SECRETARY in self._laptop.body.roles_of(self._laptop.me)

    def offer(self) -> IssueOffer:
        """What a ballot issued now can be about, how long it can run, and by which rules.

        Raises `Refused("no_rule_set")` and `Refused("no_calendar")` where nothing can be issued today.
        """
        body = self._laptop.body
        rules = body.rules_for(body.local_day(self._laptop.now()))
        agencies = sorted({person.agency for person in body.people.values() if person.agency and person.roles})
        return IssueOffer(self.windows(), rules, body.voters(), tuple(agencies), tuple(self._subjects()))

    def longer_windows(self, ballot: str) -> tuple[Window, ...]:
        """The windows to which a ballot may be extended; empty where it has the longest."""
        state = self._state(ballot)
        return ballot_opening.longer_windows(self._laptop.body, state, self._laptop.now())

    def replaceable(self, ballot: str) -> tuple[Replaceable, ...]:
        """The papers of an opinion ballot that can be replaced now."""
        state = self._state(ballot)
        item = self._laptop.current(state.parent) if state.parent.startswith("item:") else None
        if not isinstance(item, ItemState):
            return tuple(map(Replaceable, state.papers.values()))
        newest = {paper.id: paper for paper in item.current_papers()}
        return tuple(
            Replaceable(paper, newer)
            for paper in state.papers.values()
            if (newer := newest.get(paper.id)) is not None and newer.version > paper.version
        )

    def coming_sessions(self) -> tuple[ComingSession, ...]:
        """The meetings that can still take a question, the nearest first."""
        open_ = {MeetingPhase.PUBLISHED, MeetingPhase.IN_SESSION, MeetingPhase.SUSPENDED}
        states = [self._laptop.current(feed) for feed in self._laptop.feeds() if feed.startswith("meeting:")]
        found = [
            ComingSession(state.meeting, state.title, state.starts_at)
            for state in states
            if isinstance(state, MeetingState) and state.phase in open_
        ]
        return tuple(sorted(found, key=lambda session: session.starts_at))

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

    def undo(self, act_id: str) -> bool:
        """Take back what was submitted a moment ago; False where its time is over."""
        return any(pending.undo() for pending in self._laptop.pending() if pending.act.id == act_id)

    def mark_opened(self, sha256: str) -> None:
        """Note, on this laptop alone, that a paper was opened here."""
        self._laptop.save_setting(_OPENED + sha256, "1")

    def draft(self, ballot: str) -> str:
        """The comment one was writing."""
        return self._laptop.drafts(_DRAFT + ballot).get(_DRAFT + ballot, "")

    def save_draft(self, ballot: str, comment: str) -> None:
        """Keep a comment that is half written; an empty one is forgotten."""
        self._laptop.save_draft(_DRAFT + ballot, comment.strip() or None)

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

    def replace_paper(self, ballot: str, paper: str, newer: Paper, reason: str) -> Recorded:
        """Put the next version in the place of a paper that is voted on; answers on the old one become stale."""
        known = self._state(ballot).papers.get(paper)
        if known is None:
            raise Refused("paper_unknown")
        version = newer.version if newer.id == paper else known.version + 1
        data = {"paper": paper, "version": version, "sha256": newer.sha256, "title": known.title}
        data["reason"] = _given(reason)
        return self._laptop.record(ballot_feed(ballot), "ballot.paper_replaced", data, refs=(newer.sha256,))

    def move(self, ballot: str, meeting: str, reason: str) -> Recorded:
        """End a ballot without a count, because a session takes its question."""
        return self._laptop.record(ballot_feed(ballot), "ballot.moved", {"meeting": meeting, "reason": _given(reason)})

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
        running = phase in _RUNNING
        counts = leads or state.mode is Mode.OPINION
        late = tuple(self._late(state, answer) for answer in state.answers.values() if answer.is_late)
        return Board(
            answered=tuple(person for person in people.values() if person.id in state.latest),
            silent=state.silent(),
            recused=tuple(people[person] for person in sorted(state.recused) if person in people),
            late=late,
            may_count=counts and running and state.may_be_counted(self._laptop.now()) and not state.unruled(),
            may_rule=leads and running and bool(state.unruled()),
            waits_for_others=running and not state.may_be_counted(self._laptop.now()),
        )

    def _powers(self, state: BallotState, phase: Phase) -> Powers:
        roles, me = self._laptop.body.roles_of(self._laptop.me), self._laptop.me
        runs = state.mode is Mode.OPINION and bool(roles & {Role.SECRETARY, Role.CHAIR})
        secretary = runs and Role.SECRETARY in roles
        disputed = any(dispute.person == me for dispute in state.disputes)
        return Powers(
            extend=runs and phase is Phase.OPEN and state.working_days > 0,
            replace=secretary and phase is Phase.OPEN and bool(self.replaceable(state.id)),
            move=runs and phase in _RUNNING and bool(self.coming_sessions()),
            withdraw=runs and phase in _RUNNING,
            dispute=phase is Phase.CLOSED and me in state.electorate and not disputed,
        )

    def _tabs(self, state: BallotState) -> tuple[BallotTab, ...]:
        mine = state.answer_of(self._laptop.me)
        former = frozenset(mine.papers) if mine and mine.how is None else state.current_digests()
        return tuple(
            BallotTab(
                paper,
                is_opened=self._laptop.setting(_OPENED + paper.sha256) is not None,
                changed_since_answer=paper.sha256 not in former,
            )
            for paper in state.papers.values()
        )

    def _subjects(self) -> Iterator[Subject]:
        """Items of meetings to come, whose papers every member has already."""
        for feed in sorted(self._laptop.feeds()):
            meeting = self._laptop.current(feed) if feed.startswith("meeting:") else None
            if not isinstance(meeting, MeetingState):
                continue
            for entry in meeting.undecided():
                name = item_feed(entry.item.id)
                state = self._laptop.current(name)
                if isinstance(state, ItemState) and state.seq and not entry.item.is_paper_only:
                    yield Subject(name, entry.item, state.question, state.current_papers(), meeting.title)

    def _name_of(self, person_id: str) -> str:
        person = self._laptop.body.person(person_id)
        return person.name if person else ""

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
