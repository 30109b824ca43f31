"""The kinds of acts in the feed `ballot:<id>`: answers, rulings, the close (and `ballot_opening`, `ballot_seats`)."""

from collections.abc import Callable
from dataclasses import replace

from ecabinet.domain.acts import Act, Decision, Mark
from ecabinet.domain.ballots import (
    BallotPaper,
    BallotState,
    Close,
    Dispute,
    GivenAnswer,
    MembersWord,
    Phase,
    RecordedHow,
    Ruling,
    expected_close,
)
from ecabinet.domain.cases import Case, Kind, require
from ecabinet.domain.faults import Refused
from ecabinet.domain.kinds import ballot_opening, ballot_seats
from ecabinet.domain.rules import Choice, Mode
from ecabinet.domain.shapes import (
    DIGEST,
    FLAG,
    GIVEN_REASON,
    ID,
    REASON,
    TIME,
    Data,
    Fields,
    ListOf,
    OneOf,
    Text,
    Whole,
)
from ecabinet.domain.tallies import TALLY, Tally

_NEEDS_COMMENT = frozenset({Choice.DISAGREE, Choice.OTHER, Choice.AGREE_WITH_REMARK})
_ENDED = frozenset({Phase.CLOSED, Phase.WITHDRAWN, Phase.MOVED})


def _require_phase(case: Case[BallotState], *phases: Phase) -> Phase:
    phase = case.state.phase(case.now)
    require(phase in phases, f"ballot_is_{phase.value}" if phase is not Phase.COUNTABLE else "ballot_is_over")
    return phase


def _require_not_ended(case: Case[BallotState]) -> None:
    _require_phase(case, Phase.OPEN, Phase.GRACE, Phase.COUNTABLE)


def _require_opinion(case: Case[BallotState]) -> None:
    require(case.state.mode is Mode.OPINION, "only_opinion_ballot")


def _guard_answer(case: Case[BallotState]) -> Decision:
    """Unique per person: a change names the answer it replaces, or the author has not seen their newest one."""
    state, author, data = case.state, case.act.author, case.data
    phase = state.phase(case.now)
    require(phase not in {Phase.COUNTABLE, Phase.CLOSED}, "closed")
    _require_phase(case, Phase.OPEN, Phase.GRACE)
    require(author not in state.recused, "recused")
    needs_comment = state.mode is Mode.OPINION and data["choice"] in _NEEDS_COMMENT
    require(not needs_comment or data["comment"].strip(), "comment_missing")
    require((case.act.prev or "") == state.latest.get(author, ""), "answered_elsewhere")
    is_stale = frozenset(data["papers"]) != state.current_digests()
    return case.accept(*[Mark.LATE] * (phase is Phase.GRACE), *[Mark.STALE] * is_stale)


def _give_answer(state: BallotState, act: Act, decision: Decision) -> BallotState:
    data = act.data
    answer = GivenAnswer(
        id=act.id,
        hash=act.hash,
        person=act.author,
        choice=Choice(data["choice"]),
        comment=data["comment"],
        papers=tuple(data["papers"]),
        received_at=decision.at,
        made_at=act.made_at,
        prev=act.prev or "",
        is_late=Mark.LATE in decision.marks,
    )
    return _with_answer(state, answer)


def _with_answer(state: BallotState, answer: GivenAnswer) -> BallotState:
    return replace(
        state,
        answers={**state.answers, answer.id: answer},
        latest={**state.latest, answer.person: answer.id},
    )


def _guard_recording(case: Case[BallotState]) -> Decision:
    state, person = case.state, case.data["person"]
    _require_phase(case, Phase.OPEN)
    require(person in state.electorate, "not_an_elector")
    require(person not in state.recused, "recused")
    require(person not in state.latest, "already_answered")
    return case.accept()


def _record_for(state: BallotState, act: Act, decision: Decision) -> BallotState:
    data = act.data
    answer = GivenAnswer(
        id=act.id,
        hash=act.hash,
        person=data["person"],
        choice=Choice(data["choice"]),
        comment=data["reason"],
        papers=(),
        received_at=decision.at,
        made_at=act.made_at,
        how=RecordedHow(data["how"]),
        entered_by=act.author,
    )
    return _with_answer(state, answer)


def _named(case: Case[BallotState]) -> GivenAnswer:
    found = case.state.answers.get(case.data["answer"])
    if found is None:
        raise Refused("answer_unknown")
    return found


def _changed(state: BallotState, answer: GivenAnswer) -> BallotState:
    return replace(state, seq=state.seq + 1, answers={**state.answers, answer.id: answer})


def _guard_countersigning(case: Case[BallotState]) -> Decision:
    _require_not_ended(case)
    require(_named(case).awaits_countersignature, "nothing_to_countersign")
    return case.accept()


def _countersign(state: BallotState, act: Act, decision: Decision) -> BallotState:
    answer = state.answers[act.data["answer"]]
    return _changed(state, replace(answer, countersigned_by=act.author, countersigned_at=decision.at))


def _guard_members_word(case: Case[BallotState]) -> Decision:
    """Only the member says whether an answer entered for them is theirs, at any time, also after the close."""
    answer = _named(case)
    require(answer.person == case.act.author, "not_permitted")
    require(answer.how is not None, "not_recorded_for")
    require(answer.word is MembersWord.NONE, "already_confirmed")
    return case.accept()


def _say(word: MembersWord) -> Callable[[BallotState, Act, Decision], BallotState]:
    def fold(state: BallotState, act: Act, _decision: Decision) -> BallotState:
        is_denied = word is MembersWord.CONTESTED and state.ended is None
        return _changed(state, replace(state.answers[act.data["answer"]], word=word, is_denied=is_denied))

    return fold


def _guard_ruling(case: Case[BallotState]) -> Decision:
    _require_not_ended(case)
    require(_named(case).awaits_ruling, "nothing_to_rule_on")
    return case.accept()


def _rule(state: BallotState, act: Act, decision: Decision) -> BallotState:
    ruling = Ruling(act.author, decision.at, bool(act.data["allowed"]), act.data["facts"])
    return _changed(state, replace(state.answers[act.data["answer"]], ruling=ruling))


def _guard_extension(case: Case[BallotState]) -> Decision:
    state, data = case.state, case.data
    _require_opinion(case)
    _require_phase(case, Phase.OPEN)
    require(data["deadline"] > state.deadline, "deadline_not_later")
    if state.rules is None or state.issued_on is None:
        raise Refused("only_opinion_ballot")
    ballot_opening.require_deadline(case, state.rules, state.issued_on, data)
    return case.accept()


def _extend(state: BallotState, act: Act, _decision: Decision) -> BallotState:
    return replace(state, deadline=act.data["deadline"], working_days=act.data["working_days"])


def _guard_end(case: Case[BallotState]) -> Decision:
    _require_not_ended(case)
    return case.accept()


def _guard_move(case: Case[BallotState]) -> Decision:
    _require_opinion(case)
    return _guard_end(case)


def _withdraw(state: BallotState, act: Act, _decision: Decision) -> BallotState:
    return replace(state, ended=Phase.WITHDRAWN, ended_because=act.data["reason"])


def _move(state: BallotState, act: Act, _decision: Decision) -> BallotState:
    return replace(state, ended=Phase.MOVED, ended_because=act.data["reason"], moved_to=act.data["meeting"])


def _guard_paper(case: Case[BallotState]) -> Decision:
    _require_opinion(case)
    _require_phase(case, Phase.OPEN)
    known = case.state.papers.get(case.data["paper"])
    if known is None:
        raise Refused("paper_unknown")
    require(case.data["version"] > known.version, "paper_version")
    return case.accept()


def _replace_paper(state: BallotState, act: Act, _decision: Decision) -> BallotState:
    paper = BallotPaper.from_data(act.data)
    return replace(state, papers={**state.papers, paper.id: paper})


def _guard_close(case: Case[BallotState]) -> Decision:
    """The close must say exactly what a recount of the head of this feed says."""
    state, data = case.state, case.data
    _require_not_ended(case)
    require(state.may_be_counted(case.now), "not_countable")
    require(data["base"] == state.seq, "stale_close")
    require(not state.unruled(), "ruling_missing")
    answers, tally = expected_close(state)
    require(tuple(data["answers"]) == answers and Tally.from_data(data["tally"]) == tally, "miscount")
    return case.accept()


def _close(state: BallotState, act: Act, decision: Decision) -> BallotState:
    close = Close(act.author, decision.at, tuple(act.data["answers"]), Tally.from_data(act.data["tally"]), act.id)
    return replace(state, ended=Phase.CLOSED, close=close)


def _guard_dispute(case: Case[BallotState]) -> Decision:
    _require_phase(case, Phase.CLOSED)
    require(all(dispute.person != case.act.author for dispute in case.state.disputes), "already_disputed")
    return case.accept()


def _dispute(state: BallotState, act: Act, decision: Decision) -> BallotState:
    return replace(state, disputes=(*state.disputes, Dispute(act.author, act.data["reason"], decision.at)))


def _paper(data: Data) -> tuple[str, ...]:
    return (data["sha256"],)


_ANSWER = Fields(
    {"choice": OneOf.of(Choice), "comment": Text(), "papers": ListOf(DIGEST, most=300, unique=True)},
)
_RECORDED = Fields({"person": ID, "choice": OneOf.of(Choice), "how": OneOf.of(RecordedHow), "reason": GIVEN_REASON})
_WORD = Fields({"answer": ID, "reason": REASON})
_EXTENDED = Fields({"deadline": TIME, "working_days": ballot_opening.WORKING_DAYS, "reason": GIVEN_REASON})
_REASON = Fields({"reason": GIVEN_REASON})
_CLOSED = Fields({"base": Whole(1), "answers": ListOf(DIGEST, most=20_000), "tally": TALLY})

KINDS: dict[str, Kind[BallotState]] = {
    **ballot_opening.KINDS,
    **ballot_seats.KINDS,
    "answer.given": Kind(_ANSWER, _guard_answer, _give_answer),
    "answer.recorded_for": Kind(_RECORDED, _guard_recording, _record_for),
    "answer.countersigned": Kind(Fields({"answer": ID}), _guard_countersigning, _countersign),
    "answer.confirmed": Kind(_WORD, _guard_members_word, _say(MembersWord.CONFIRMED)),
    "answer.contested": Kind(_WORD, _guard_members_word, _say(MembersWord.CONTESTED)),
    "ballot.ruling": Kind(Fields({"answer": ID, "allowed": FLAG, "facts": GIVEN_REASON}), _guard_ruling, _rule),
    "ballot.extended": Kind(_EXTENDED, _guard_extension, _extend),
    "ballot.withdrawn": Kind(_REASON, _guard_end, _withdraw),
    "ballot.moved": Kind(_REASON.and_also(meeting=ID), _guard_move, _move),
    "ballot.paper_replaced": Kind(
        ballot_opening.PAPER.and_also(reason=GIVEN_REASON), _guard_paper, _replace_paper, papers=_paper
    ),
    "ballot.closed": Kind(_CLOSED, _guard_close, _close),
    "count.disputed": Kind(_REASON, _guard_dispute, _dispute),
}
"""Every kind of act in the feed `ballot:<id>`."""
