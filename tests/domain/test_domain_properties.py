"""What holds for every sequence of acts: decisions repeat, nothing is changed in place, votes are counted once."""

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecabinet.domain import deciding
from ecabinet.domain.acts import Mark, Status
from ecabinet.domain.ballots import BallotState, Phase
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.feeds import FeedName
from ecabinet.domain.states import State
from ecabinet.domain.tallies import Column
from tests.domain.little_cabinet import (
    CHAIR,
    FOUNDER,
    HOUR,
    SECRETARY,
    Cabinet,
    Recorded,
    digest,
    draft_item,
)
from tests.domain.whole_story import told

BALLOT, OFFICE = "ballot:b1", "office:m1"
MEMBERS = st.integers(1, 5).map("member-{}".format)
CHOICES = st.sampled_from(["agree", "agree_with_remark", "disagree", "other", "not_voting", "recused"])


def refold(history: list[Recorded]) -> dict[str, State]:
    """Every feed folded again from its first act, checking on the way that no earlier state was changed since."""
    states: dict[str, State] = {}
    for entry in history:
        if entry.decision.stands:
            feed = entry.act.feed
            before = states.get(feed) or deciding.initial(FeedName.parse(feed))
            assert before == entry.before
            states[feed] = deciding.evolve(before, entry.act, entry.decision)
            assert states[feed] == entry.after
    return states


def decided_again(history: list[Recorded]) -> None:
    """Every act is decided the same way again by whoever holds the same states."""
    for entry in history:
        again = deciding.decide(entry.before, entry.parents, entry.act, entry.decision.at)  # type: ignore[arg-type]
        assert replace(again, seq=entry.decision.seq) == entry.decision


def test_a_whole_story_is_decided_and_folded_the_same_way_again() -> None:
    story = told()
    decided_again(story.history)
    assert refold(story.history) == story.states


def test_a_refused_act_changes_nothing() -> None:
    for entry in told().history:
        refusal = replace(entry.decision, status=Status.REFUSED, seq=0)
        assert deciding.evolve(entry.before, entry.act, refusal) is entry.before


def test_a_state_counts_the_acts_that_took_a_place() -> None:
    story = told()
    places = Counter(entry.act.feed for entry in story.accepted())
    assert {feed: state.seq for feed, state in story.states.items()} == places


def test_a_forecast_without_a_place_counts_on_from_the_head() -> None:
    entry = told().history[1]
    after = deciding.evolve(entry.before, entry.act, replace(entry.decision, seq=0))
    assert after.seq == entry.before.seq + 1


def test_a_kind_of_a_newer_version_is_refused_and_stops_the_folding() -> None:
    story = told()
    act = story.act(SECRETARY, "body", "body.renamed", {"name": "x"})
    assert not deciding.is_known(FeedName.parse("body"), "body.renamed")
    assert deciding.decide(story.body, {}, act, 1).code == "unknown_kind"
    with pytest.raises(deciding.Refused, match="unknown_kind"):
        deciding.evolve(story.body, act, story.history[0].decision)


def test_feeds_without_kinds_yet_have_no_state() -> None:
    with pytest.raises(deciding.Refused, match="unknown_feed"):
        deciding.initial(FeedName.parse("tasks"))
    assert isinstance(deciding.initial(FeedName.parse("body")), BodyState)


class BallotWalk:
    """Steps that people may try on an opinion ballot of five members, in any order."""

    def __init__(self) -> None:
        self.cabinet = Cabinet(members=5)
        self.cabinet.do(SECRETARY, BALLOT, "ballot.opened", self.cabinet.opinion_ballot())

    @property
    def ballot(self) -> BallotState:
        return self.cabinet.ballot()

    def step(self, what: str, member: str, choice: str, number: int) -> None:
        getattr(self, what)(member, choice, number)
        self.check()

    def answer(self, member: str, choice: str, number: int) -> None:
        latest = self.ballot.latest.get(member)
        data = self.cabinet.answered(choice) | {"comment": "Because."}
        prev = None if number % 4 == 0 else latest
        self.cabinet.attempt(member, BALLOT, "answer.given", data, prev=prev)

    def record(self, member: str, choice: str, number: int) -> None:
        data = {"person": member, "choice": choice, "how": "by_voice", "reason": f"Call {number}."}
        self.cabinet.attempt(SECRETARY, BALLOT, "answer.recorded_for", data)

    def judge(self, member: str, _choice: str, number: int) -> None:
        if latest := self.ballot.latest.get(member):
            ruling = {"answer": latest, "allowed": number % 2, "facts": "No network."}
            self.cabinet.attempt(CHAIR, BALLOT, "ballot.ruling", ruling)
            self.cabinet.attempt(CHAIR, BALLOT, "answer.countersigned", {"answer": latest})

    def contest(self, member: str, _choice: str, _number: int) -> None:
        if latest := self.ballot.latest.get(member):
            self.cabinet.attempt(member, BALLOT, "answer.contested", {"answer": latest, "reason": "No."})

    def new_paper(self, _member: str, _choice: str, number: int) -> None:
        new = {"paper": "paper-1", "version": number + 1, "sha256": digest(number), "title": "D", "reason": "x"}
        self.cabinet.attempt(SECRETARY, BALLOT, "ballot.paper_replaced", new)

    def wait(self, _member: str, _choice: str, number: int) -> None:
        self.cabinet.now += number * HOUR

    def close(self, _member: str, _choice: str, number: int) -> None:
        closing = self.cabinet.closing()
        if number % 5 == 0:
            closing["base"] += 1
        self.cabinet.attempt(CHAIR, BALLOT, "ballot.closed", closing)

    def withdraw(self, _member: str, _choice: str, number: int) -> None:
        if number == 0:
            self.cabinet.attempt(CHAIR, BALLOT, "ballot.withdrawn", {"reason": "x"})

    def check(self) -> None:
        """One voice per member; nobody who said anything is deemed to agree; a close is what was decided before it."""
        voices = self.ballot.voices()
        assert [voice.person for voice in voices] == self.cabinet.members
        accepted = [entry for entry in self.cabinet.accepted() if entry.act.feed == BALLOT]
        for voice in voices:
            expected = recount(accepted, voice.person)
            assert voice.column.value == expected, voice
        if self.ballot.close is not None:
            at = next(n for n, entry in enumerate(accepted) if entry.act.kind == "ballot.closed")
            assert not [e for e in accepted[at:] if e.act.kind in {"answer.given", "answer.recorded_for"}]
            counted = [e.act.hash for e in accepted if e.act.kind in {"answer.given", "answer.recorded_for"}]
            assert list(self.ballot.close.answers) == sorted(counted)
            assert accepted[at].decision.at > self.ballot.deadline + self.ballot.grace_ms or all_said(accepted[:at])


def all_said(accepted: list[Recorded]) -> bool:
    """Whether every member has an answer that counts, told from the acts."""
    return all(recount(accepted, f"member-{n}") not in {"deemed", "silent"} for n in range(1, 6))


def recount(accepted: list[Recorded], person: str) -> str:
    """What a person's voice is counted as, told from the accepted acts by another way than the product's."""
    column, said = "deemed", False
    closed = next((n for n, e in enumerate(accepted) if e.act.kind == "ballot.closed"), len(accepted))
    ruled = {e.act.data["answer"]: e.act.data["allowed"] for e in accepted if e.act.kind == "ballot.ruling"}
    signed = {e.act.data["answer"] for e in accepted if e.act.kind == "answer.countersigned"}
    denied = {e.act.data["answer"] for e in accepted[:closed] if e.act.kind == "answer.contested"}
    for entry in accepted:
        act = entry.act
        if act.kind == "answer.given" and act.author == person:
            said = True
            if Mark.LATE not in entry.decision.marks or ruled.get(act.id):
                column = act.data["choice"]
        elif act.kind == "answer.recorded_for" and act.data["person"] == person:
            said = True
            if act.id in signed and act.id not in denied:
                column = act.data["choice"]
    return "not_voting" if said and column == "deemed" else column


STEPS = st.sampled_from(
    [
        "answer",
        "answer",
        "answer",
        "record",
        "judge",
        "judge",
        "contest",
        "new_paper",
        "wait",
        "wait",
        "close",
        "withdraw",
    ]
)


@settings(max_examples=60)
@given(st.lists(st.tuples(STEPS, MEMBERS, CHOICES, st.integers(0, 40)), max_size=40))
def test_on_every_way_through_a_ballot_each_member_has_one_voice(steps: list[tuple[str, str, str, int]]) -> None:
    walk = BallotWalk()
    for step in steps:
        walk.step(*step)
    decided_again(walk.cabinet.history)
    assert refold(walk.cabinet.history) == walk.cabinet.states


EDITS = st.tuples(
    st.sampled_from(["put", "put", "put", "remove", "order", "header", "resolve"]),
    st.integers(1, 3),
    st.integers(0, 2),
    st.sampled_from([SECRETARY, FOUNDER]),
)


@settings(max_examples=60)
@given(st.lists(EDITS, max_size=30))
def test_every_edit_is_in_the_text_in_a_conflict_or_was_seen_by_its_successor(edits: list[Any]) -> None:
    cabinet = Cabinet(members=2)
    start = {name: cabinet.published()[name] for name in ("title", "kind", "number", "starts_at", "ends_at")}
    start |= {"place": "", "chair": CHAIR, "rules": cabinet.rules().to_data(), "rules_digest": cabinet.rules().digest}
    cabinet.do(SECRETARY, OFFICE, "agenda.started", start)
    for edit in edits:
        try_edit(cabinet, *edit)
    entries = [entry for entry in cabinet.accepted() if entry.act.feed == OFFICE]
    for entry in entries:
        if entry.act.base is not None and entry.decision.status is Status.ACCEPTED:
            assert entry.act.base == seen_revision(entry)
    resolved = {
        entry.act.data["act"] for entry in entries if entry.act.kind == "conflict.resolved" and not entry.decision.code
    }
    late = {entry.act.id for entry in entries if entry.decision.status is Status.CONFLICT}
    assert set(cabinet.office().conflicts) == late - resolved
    assert set(cabinet.office().order) == set(cabinet.office().items)
    assert refold(cabinet.history) == cabinet.states


def seen_revision(entry: Recorded) -> int:
    """The revision that an accepted edit replaced."""
    office, data = entry.before, entry.act.data
    subject = data.get("subject") or data.get("item") or {"agenda.ordered": "order"}.get(entry.act.kind, "header")
    known = {"header": office.header_revision, "order": office.order_revision}  # type: ignore[union-attr]
    return known[subject] if subject in known else office.revision_of(subject)  # type: ignore[union-attr]


def try_edit(cabinet: Cabinet, what: str, number: int, behind: int, author: str) -> None:
    """One edit of somebody who is so many revisions behind."""
    office, item = cabinet.office(), f"i{number}"
    if what == "put":
        base = max(0, office.revision_of(item) - behind)
        cabinet.attempt(author, OFFICE, "agenda.item_put", draft_item(number, question=str(behind)), base=base)
    elif what == "remove":
        base = max(0, office.revision_of(item) - behind)
        cabinet.attempt(author, OFFICE, "agenda.item_removed", {"item": item, "reason": ""}, base=base)
    elif what == "order":
        base = max(0, office.order_revision - behind)
        cabinet.attempt(author, OFFICE, "agenda.ordered", {"order": list(office.order)[::-1]}, base=base)
    elif what == "header":
        base = max(0, office.header_revision - behind)
        cabinet.attempt(author, OFFICE, "agenda.header", {"place": str(number)}, base=base)
    elif office.conflicts:
        kept = list(office.conflicts.values())[number % len(office.conflicts)]
        if kept.subject == item:
            value = {"subject": item, "act": kept.act, "value": draft_item(number, question="Both")}
            base = max(0, office.revision_of(item) - behind)
            cabinet.attempt(author, OFFICE, "conflict.resolved", value, base=base)


def test_a_walk_reaches_a_closed_ballot_with_a_late_answer() -> None:
    """The walks above are worth something only if they get this far."""
    walk = BallotWalk()
    for step in (
        ("answer", "member-1", "agree", 0),
        ("wait", "", "", 40),
        ("wait", "", "", 40),
        ("answer", "member-2", "disagree", 1),
        ("judge", "member-2", "", 1),
        ("wait", "", "", 40),
        ("close", "", "", 1),
    ):
        walk.step(*step)
    assert walk.ballot.phase(walk.cabinet.now) is Phase.CLOSED
    assert Counter(voice.column for voice in walk.ballot.voices()) == {
        Column.AGREE: 1,
        Column.DISAGREE: 1,
        Column.DEEMED: 3,
    }
