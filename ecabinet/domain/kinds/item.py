"""The kinds of acts in the feed `item:<id>`: question, papers, stances, comments to all, the conclusion."""

from dataclasses import replace

from ecabinet.domain.acts import Act, Decision, Mark
from ecabinet.domain.cases import Case, Kind, Place, require
from ecabinet.domain.comments import Audience
from ecabinet.domain.conflicts import with_conflict, without_conflict
from ecabinet.domain.dossiers import ITEM, PAPER, TASKS, AgendaItem, Paper, Task, digests
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import meeting_feed
from ecabinet.domain.items import CONCLUSION, QUESTION, Conclusion, ItemState, PaperHistory, Stance, StanceKind
from ecabinet.domain.kinds import comments
from ecabinet.domain.kinds.checks import require_known, require_papers_fit
from ecabinet.domain.kinds.meeting import UNDER_WAY, require_under_way
from ecabinet.domain.kinds.office import DOSSIER_FIELDS
from ecabinet.domain.meetings import MeetingItem, MeetingPhase, MeetingState
from ecabinet.domain.permissions import reads_meeting
from ecabinet.domain.sealing import MinutesPhase
from ecabinet.domain.shapes import DIGEST, GIVEN_REASON, ID, REASON, AnyOf, Data, Fields, ListOf, OneOf, Text

MOST_PAPERS = 300
"""The most papers one item may ever have had."""


def _meeting(case: Case[ItemState]) -> MeetingState:
    return case.parent(meeting_feed(case.state.meeting or case.data["meeting"]), MeetingState)


def _on_agenda(case: Case[ItemState]) -> MeetingItem:
    """The item as the meeting knows it; raises `Refused` once something has come of it."""
    found = _meeting(case).items.get(case.act.feed.partition(":")[2])
    if found is None:
        raise Refused("item_unknown")
    require(not found.is_decided, "item_decided")
    return found


def _guard_publication(case: Case[ItemState]) -> Decision:
    meeting, item = _meeting(case), AgendaItem.from_data(case.data)
    require_under_way(meeting)
    require(_on_agenda(case).item == item, "item_differs")
    require_papers_fit(item, [Paper.from_data(paper) for paper in case.data["papers"]])
    require_known(case.body, case.data["audience"])
    people = [case.body.people[person] for person in case.data["audience"]]
    require(all(reads_meeting(person, meeting) for person in people), "audience_not_invited")
    return case.accept()


def _publish(state: ItemState, act: Act, _decision: Decision) -> ItemState:
    data = act.data
    papers = map(Paper.from_data, data["papers"])
    return replace(
        state,
        id=data["item"],
        meeting=data["meeting"],
        item=AgendaItem.from_data(data),
        question=data["question"],
        proposed=data["proposed"],
        question_revision=1,
        audience=frozenset(data["audience"]),
        papers={paper.id: PaperHistory((paper,)) for paper in papers},
    )


def _guard_revision(case: Case[ItemState]) -> Decision:
    _on_agenda(case)
    return case.accept_on(case.state.question_revision)


def _revise(state: ItemState, act: Act, _decision: Decision) -> ItemState:
    return _with_question(state, act.data)


def _with_question(state: ItemState, data: Data) -> ItemState:
    return replace(
        state,
        question=data["question"],
        proposed=data["proposed"],
        question_revision=state.question_revision + 1,
    )


def _keep_question(state: ItemState, act: Act, decision: Decision) -> ItemState:
    return replace(state, conflicts=with_conflict(state.conflicts, QUESTION, act, decision))


def _history(case: Case[ItemState]) -> PaperHistory:
    found = case.state.papers.get(case.data["paper"])
    if found is None:
        raise Refused("paper_unknown")
    require(not found.is_withdrawn, "paper_withdrawn")
    return found


def _guard_new_paper(case: Case[ItemState]) -> Decision:
    item = _on_agenda(case).item
    require_papers_fit(item, (Paper.from_data(case.data),))
    require(case.data["paper"] not in case.state.papers, "paper_known")
    require(len(case.state.papers) < MOST_PAPERS, "papers_full")
    return case.accept()


def _with_paper(state: ItemState, paper: str, history: PaperHistory) -> ItemState:
    return replace(state, papers={**state.papers, paper: history})


def _add_paper(state: ItemState, act: Act, _decision: Decision) -> ItemState:
    paper = Paper.from_data(act.data)
    return _with_paper(state, paper.id, PaperHistory((paper,)))


def _guard_replacement(case: Case[ItemState]) -> Decision:
    """A paper is replaced by its next version, and only by who has seen the one that is replaced."""
    _on_agenda(case)
    newest = _history(case).newest
    require(case.act.base == newest.version, "paper_replaced_meanwhile")
    require(case.data["version"] == newest.version + 1, "paper_version")
    require(case.data["sha256"] != newest.sha256, "paper_unchanged")
    return case.accept()


def _replace_paper(state: ItemState, act: Act, _decision: Decision) -> ItemState:
    paper = Paper.from_data(act.data)
    history = state.papers[paper.id]
    replaced = replace(history, versions=(*history.versions, paper), reasons=(*history.reasons, act.data["reason"]))
    return _with_paper(state, paper.id, replaced)


def _guard_paper_withdrawal(case: Case[ItemState]) -> Decision:
    _on_agenda(case)
    _history(case)
    return case.accept()


def _withdraw_paper(state: ItemState, act: Act, _decision: Decision) -> ItemState:
    paper = act.data["paper"]
    return _with_paper(state, paper, replace(state.papers[paper], withdrawn_because=act.data["reason"]))


def _guard_stance(case: Case[ItemState]) -> Decision:
    data, state, meeting = case.data, case.state, _meeting(case)
    require_under_way(meeting)
    require(_on_agenda(case).called_at is None, "item_called")
    require(data["stance"] != StanceKind.OBJECTION or data["reason"].strip(), "reason_missing")
    former = state.stance_of(case.act.author)
    require((case.act.prev or "") == (former.act if former else ""), "answered_elsewhere")
    is_late = case.now > meeting.stance_until
    is_stale = frozenset(data["papers"]) != state.current_digests()
    return case.accept(*[Mark.LATE] * is_late, *[Mark.STALE] * is_stale)


def _take_stance(state: ItemState, act: Act, decision: Decision) -> ItemState:
    data = act.data
    stance = Stance(
        act=act.id,
        person=act.author,
        stance=StanceKind(data["stance"]),
        reason=data["reason"],
        papers=tuple(data["papers"]),
        at=decision.at,
        is_late=Mark.LATE in decision.marks,
        prev=act.prev or "",
    )
    return replace(state, seq=state.seq + 1, stances={**state.stances, act.author: stance})


def _require_conclusion_possible(case: Case[ItemState]) -> None:
    """Conclusions are recorded from the opening of the session until the text of the minutes is final."""
    meeting = _meeting(case)
    require(meeting.phase is not MeetingPhase.PUBLISHED, "meeting_is_published")
    in_time = meeting.phase in UNDER_WAY or meeting.minutes.phase in {MinutesPhase.NONE, MinutesPhase.IN_REVIEW}
    require(in_time, "minutes_final_text")


def _require_tasks_distinct(data: Data) -> None:
    tasks = [task["task"] for task in data["tasks"]]
    require(len(set(tasks)) == len(tasks), "task_known")


def _guard_conclusion(case: Case[ItemState]) -> Decision:
    _require_conclusion_possible(case)
    _require_tasks_distinct(case.data)
    return case.accept_on(case.state.conclusion_revision)


def _conclude(state: ItemState, act: Act, decision: Decision) -> ItemState:
    return _with_conclusion(state, act.data, act.author, decision.at)


def _with_conclusion(state: ItemState, data: Data, author: str, at: int) -> ItemState:
    conclusion = Conclusion(data["text"], tuple(map(Task.from_data, data["tasks"])), author, at)
    return replace(state, conclusion=conclusion, conclusion_revision=state.conclusion_revision + 1)


def _keep_conclusion(state: ItemState, act: Act, decision: Decision) -> ItemState:
    return replace(state, conflicts=with_conflict(state.conflicts, CONCLUSION, act, decision))


def _guard_resolution(case: Case[ItemState]) -> Decision:
    state, subject, value = case.state, case.data["subject"], case.data["value"]
    found = state.conflicts.get(case.data["act"])
    if found is None or found.subject != subject:
        raise Refused("no_conflict")
    if subject == CONCLUSION:
        require("tasks" in value, "bad_data")
        _require_conclusion_possible(case)
        _require_tasks_distinct(value)
        return case.accept_on(state.conclusion_revision)
    require("question" in value, "bad_data")
    return case.accept_on(state.question_revision)


def _resolve(state: ItemState, act: Act, decision: Decision) -> ItemState:
    value = act.data["value"]
    state = replace(state, conflicts=without_conflict(state.conflicts, act.data["act"]))
    if act.data["subject"] == CONCLUSION:
        return _with_conclusion(state, value, act.author, decision.at)
    return _with_question(state, value)


def _keep_resolution(state: ItemState, act: Act, decision: Decision) -> ItemState:
    return replace(state, conflicts=with_conflict(state.conflicts, act.data["subject"], act, decision))


def _own(case: Case[ItemState]) -> ItemState:
    return case.state


def _paper(data: Data) -> tuple[str, ...]:
    return (data["sha256"],)


_PUBLISHED = ITEM.and_also(meeting=ID, **DOSSIER_FIELDS)
_REVISED = Fields({"question": Text(), "proposed": Text()})
_CONCLUDED = Fields({"text": Text(), "tasks": TASKS})
_STANCE = Fields(
    {"stance": OneOf.of(StanceKind), "reason": REASON, "papers": ListOf(DIGEST, most=MOST_PAPERS, unique=True)}
)
_RESOLVED = Fields(
    {"subject": OneOf(frozenset({CONCLUSION, QUESTION})), "act": ID, "value": AnyOf((_CONCLUDED, _REVISED))}
)

KINDS: dict[str, Kind[ItemState]] = {
    "item.published": Kind(
        _PUBLISHED, _guard_publication, _publish, place=Place.FIRST, papers=lambda data: digests(data["papers"])
    ),
    "item.revised": Kind(_REVISED, _guard_revision, _revise, _keep_question),
    "paper.added": Kind(PAPER, _guard_new_paper, _add_paper, papers=_paper),
    "paper.replaced": Kind(PAPER.and_also(reason=REASON), _guard_replacement, _replace_paper, papers=_paper),
    "paper.withdrawn": Kind(Fields({"paper": ID, "reason": GIVEN_REASON}), _guard_paper_withdrawal, _withdraw_paper),
    "stance.taken": Kind(_STANCE, _guard_stance, _take_stance),
    **comments.kinds({Audience.ALL}, _own),
    "conclusion.recorded": Kind(_CONCLUDED, _guard_conclusion, _conclude, _keep_conclusion),
    "conflict.resolved": Kind(_RESOLVED, _guard_resolution, _resolve, _keep_resolution),
}
"""Every kind of act in the feed `item:<id>`."""
