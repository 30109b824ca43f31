"""An agenda item: papers in their versions, stances, comments to all, the conclusion."""

import pytest

from ecabinet.domain.acts import Decision, Mark, Status
from ecabinet.domain.lists import sort_items
from tests.domain.little_cabinet import CHAIR, DAY, FOUNDER, SECRETARY, Cabinet, agenda_item, digest, paper

ITEM, MEETING = "item:i1", "meeting:m1"


@pytest.fixture
def cabinet() -> Cabinet:
    """A published meeting with three items of one paper each."""
    cabinet = Cabinet(members=6)
    cabinet.publish(items=3)
    return cabinet


@pytest.fixture
def in_session(cabinet: Cabinet) -> Cabinet:
    cabinet.call_roll(room=6)
    cabinet.do(CHAIR, MEETING, "meeting.opened", {"override_reason": ""})
    return cabinet


def take(cabinet: Cabinet, person: str, stance: str = "no_objection", item: str = "i1", **fields: object) -> Decision:
    papers = sorted(cabinet.item(item).current_digests())
    data = {"stance": stance, "reason": "Too dear." if stance == "objection" else "", "papers": papers}
    return cabinet.attempt(person, f"item:{item}", "stance.taken", data, **fields)


def conclude(cabinet: Cabinet, text: str, base: int, author: str = SECRETARY) -> Decision:
    task = {"task": "t1", "text": "Report.", "lead": "Ministry 1", "due": "2026-06-30"}
    return cabinet.attempt(author, ITEM, "conclusion.recorded", {"text": text, "tasks": [task]}, base=base)


def test_an_item_is_the_one_on_the_published_agenda(cabinet: Cabinet) -> None:
    data = agenda_item(4) | {"meeting": "m1", "question": "?", "proposed": "", "audience": [], "papers": []}
    assert cabinet.attempt(SECRETARY, "item:i4", "item.published", data).code == "item_unknown"
    cabinet.do(SECRETARY, MEETING, "meeting.item_added", agenda_item(4) | {"late": 1, "reason": "Urgent."})
    other = data | {"title": "Another"}
    assert cabinet.attempt(SECRETARY, "item:i4", "item.published", other).code == "item_differs"
    cabinet.do(SECRETARY, "item:i4", "item.published", data)
    assert cabinet.attempt(SECRETARY, "item:i5", "item.published", data | {"meeting": "m9"}).code == "unknown_parent"


def test_a_paper_is_replaced_by_its_next_version(cabinet: Cabinet) -> None:
    new = paper(1, version=2) | {"reason": "Article 5 corrected."}
    assert cabinet.attempt(SECRETARY, ITEM, "paper.replaced", new, base=2).code == "paper_replaced_meanwhile"
    cabinet.do(SECRETARY, ITEM, "paper.replaced", new, base=1)
    assert cabinet.attempt(SECRETARY, ITEM, "paper.replaced", new, base=1).code == "paper_replaced_meanwhile"
    history = cabinet.item().papers["paper-1"]
    assert [version.version for version in history.versions] == [1, 2]
    assert [current.version for current in cabinet.item().current_papers()] == [2]
    skipping = paper(1, version=4) | {"reason": ""}
    assert cabinet.attempt(SECRETARY, ITEM, "paper.replaced", skipping, base=2).code == "paper_version"
    same = paper(1, version=3, sha256=paper(1, version=2)["sha256"]) | {"reason": ""}
    assert cabinet.attempt(SECRETARY, ITEM, "paper.replaced", same, base=2).code == "paper_unchanged"


def test_a_withdrawn_paper_is_neither_current_nor_replaced(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, ITEM, "paper.added", paper(8, kind="annex"))
    assert cabinet.attempt(SECRETARY, ITEM, "paper.added", paper(8)).code == "paper_known"
    cabinet.do(SECRETARY, ITEM, "paper.withdrawn", {"paper": "paper-8", "reason": "Wrong file."})
    assert [current.id for current in cabinet.item().current_papers()] == ["paper-1"]
    replacement = paper(8, version=2) | {"reason": ""}
    assert cabinet.attempt(SECRETARY, ITEM, "paper.replaced", replacement, base=1).code == "paper_withdrawn"
    unknown = {"paper": "paper-9", "reason": "?"}
    assert cabinet.attempt(SECRETARY, ITEM, "paper.withdrawn", unknown).code == "paper_unknown"


def test_the_main_paper_is_the_draft_then_the_submission(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, ITEM, "paper.added", paper(8, kind="submission"))
    main = cabinet.item().main_paper()
    assert main is not None
    assert main.id == "paper-1"
    cabinet.do(SECRETARY, ITEM, "paper.withdrawn", {"paper": "paper-1", "reason": "x"})
    main = cabinet.item().main_paper()
    assert main is not None
    assert main.id == "paper-8"


def test_a_stance_says_which_papers_it_was_taken_on(cabinet: Cabinet) -> None:
    assert take(cabinet, "member-2").marks == ()
    cabinet.do(SECRETARY, ITEM, "paper.replaced", paper(1, version=2) | {"reason": "x"}, base=1)
    stance = cabinet.item().stance_of("member-2")
    assert stance is not None
    assert cabinet.item().is_stale(stance)
    old = {"stance": "no_objection", "reason": "", "papers": [paper(1)["sha256"]]}
    assert cabinet.attempt("member-3", ITEM, "stance.taken", old).marks == (Mark.STALE,)


def test_an_objection_needs_its_reason(cabinet: Cabinet) -> None:
    bare = {"stance": "objection", "reason": "  ", "papers": []}
    assert cabinet.attempt("member-2", ITEM, "stance.taken", bare).code == "reason_missing"


def test_a_change_of_stance_names_the_former_one(cabinet: Cabinet) -> None:
    take(cabinet, "member-2")
    first = cabinet.item().stance_of("member-2")
    assert first is not None
    assert take(cabinet, "member-2", "objection").code == "answered_elsewhere"
    assert take(cabinet, "member-2", "objection", prev=first.act).status is Status.ACCEPTED
    changed = cabinet.item().stance_of("member-2")
    assert changed is not None
    assert changed.prev == first.act


def test_a_stance_after_the_cut_off_is_late_and_none_is_taken_once_the_item_is_called(in_session: Cabinet) -> None:
    assert take(in_session, "member-2").marks == ()
    in_session.now += 2 * DAY
    assert take(in_session, "member-3").marks == (Mark.LATE,)
    in_session.do(CHAIR, MEETING, "item.called", {"item": "i1"})
    assert take(in_session, "member-4").code == "item_called"


def test_only_members_take_stances(cabinet: Cabinet) -> None:
    assert take(cabinet, SECRETARY).code == "not_permitted"


def test_items_without_objection_and_wish_to_speak_form_list_a(cabinet: Cabinet) -> None:
    take(cabinet, "member-2", item="i1")
    take(cabinet, "member-2", "wish_to_speak", item="i2")
    items = {item: cabinet.item(item) for item in ("i1", "i2", "i3")}
    lists = sort_items(cabinet.meeting(), items)
    assert (lists.list_a, lists.list_b) == (("i1", "i3"), ("i2",))
    stance = cabinet.item("i1").stance_of("member-2")
    assert stance is not None
    take(cabinet, "member-2", "objection", item="i1", prev=stance.act)
    items["i1"] = cabinet.item("i1")
    assert sort_items(cabinet.meeting(), items).list_a == ("i3",)


def test_list_a_holds_only_published_undecided_items_that_ask_for_a_decision(in_session: Cabinet) -> None:
    added = agenda_item(4, kind="discuss") | {"late": 1, "reason": "Urgent."}
    in_session.do(SECRETARY, MEETING, "meeting.item_added", added)
    in_session.publish_item(agenda_item(4, kind="discuss"))
    in_session.do(CHAIR, MEETING, "outcome.recorded", {"item": "i1", "outcome": "adopted", "ballot": ""})
    items = {item: in_session.item(item) for item in ("i1", "i2", "i4")}
    lists = sort_items(in_session.meeting(), items)
    assert (lists.list_a, lists.list_b) == (("i2",), ("i3", "i4"))


def test_an_item_that_is_being_treated_is_no_longer_on_list_a(in_session: Cabinet) -> None:
    in_session.do(CHAIR, MEETING, "item.called", {"item": "i1"})
    items = {item: in_session.item(item) for item in ("i1", "i2", "i3")}
    assert sort_items(in_session.meeting(), items).list_a == ("i2", "i3")


def test_a_revised_question_meets_an_older_one_as_a_conflict(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, ITEM, "item.revised", {"question": "New?", "proposed": ""}, base=1)
    older = cabinet.attempt(FOUNDER, ITEM, "item.revised", {"question": "Other?", "proposed": ""}, base=1)
    assert older.status is Status.CONFLICT
    assert cabinet.item().question == "New?"
    (kept,) = cabinet.item().conflicts.values()
    resolution = {"subject": "question", "act": kept.act, "value": {"question": "Both?", "proposed": ""}}
    assert cabinet.attempt(CHAIR, ITEM, "conflict.resolved", resolution | {"subject": "conclusion"}, base=2).code == (
        "no_conflict"
    )
    cabinet.do(CHAIR, ITEM, "conflict.resolved", resolution, base=2)
    assert (cabinet.item().question, cabinet.item().conflicts) == ("Both?", {})


def test_a_conclusion_is_recorded_in_session_and_edits_meet_as_conflicts(in_session: Cabinet) -> None:
    assert conclude(in_session, "Adopted.", base=0).status is Status.ACCEPTED
    assert conclude(in_session, "Postponed.", base=0, author=CHAIR).status is Status.CONFLICT
    conclusion = in_session.item().conclusion
    assert conclusion is not None
    assert (conclusion.text, conclusion.tasks[0].lead) == ("Adopted.", "Ministry 1")
    (kept,) = in_session.item().conflicts.values()
    resolution = {"subject": "conclusion", "act": kept.act, "value": {"text": "Adopted, later.", "tasks": []}}
    in_session.do(CHAIR, ITEM, "conflict.resolved", resolution, base=1)
    conclusion = in_session.item().conclusion
    assert conclusion is not None
    assert (conclusion.text, in_session.item().conclusion_revision) == ("Adopted, later.", 2)


def test_no_conclusion_before_the_session_nor_after_the_minutes_are_final(cabinet: Cabinet) -> None:
    assert conclude(cabinet, "Adopted.", base=0).code == "meeting_is_published"
    cabinet.call_roll(room=6)
    cabinet.do(CHAIR, MEETING, "meeting.opened", {"override_reason": ""})
    for item in ("i1", "i2", "i3"):
        cabinet.do(CHAIR, MEETING, "outcome.recorded", {"item": item, "outcome": "adopted", "ballot": ""})
    cabinet.do(CHAIR, MEETING, "meeting.closed")
    assert conclude(cabinet, "Adopted.", base=0).status is Status.ACCEPTED
    minutes = {"revision": 1, "sha256": digest(1), "length": 10, "figures_sha256": digest(2)}
    cabinet.do(SECRETARY, MEETING, "minutes.circulated", minutes | {"review_until": cabinet.now})
    cabinet.do(SECRETARY, MEETING, "minutes.finalised", minutes)
    assert conclude(cabinet, "Changed.", base=1).code == "minutes_final_text"


def test_a_task_stands_once(in_session: Cabinet) -> None:
    task = {"task": "t1", "text": "Report.", "lead": "Ministry 1", "due": ""}
    twice = {"text": "Adopted.", "tasks": [task, task]}
    assert in_session.attempt(SECRETARY, ITEM, "conclusion.recorded", twice, base=0).code == "task_known"


def test_a_decided_item_keeps_its_question_and_papers(in_session: Cabinet) -> None:
    in_session.do(CHAIR, MEETING, "outcome.recorded", {"item": "i1", "outcome": "adopted", "ballot": ""})
    revised = {"question": "New?", "proposed": ""}
    assert in_session.attempt(SECRETARY, ITEM, "item.revised", revised, base=1).code == "item_decided"
    assert in_session.attempt(SECRETARY, ITEM, "paper.added", paper(8)).code == "item_decided"


def test_an_item_on_paper_only_takes_no_file(cabinet: Cabinet) -> None:
    secret = agenda_item(4, confidentiality="paper_only")
    cabinet.do(SECRETARY, MEETING, "meeting.item_added", secret | {"late": 1, "reason": "Urgent."})
    cabinet.publish_item(secret)
    assert cabinet.attempt(SECRETARY, "item:i4", "paper.added", paper(8)).code == "paper_only"


def test_an_audience_may_read_the_meeting_too() -> None:
    cabinet = Cabinet(members=6)
    expert = cabinet.add_person("expert", "guest")
    data = cabinet.published(items=1)
    cabinet.do(SECRETARY, MEETING, "meeting.published", data)
    item = agenda_item(1) | {
        "meeting": "m1",
        "question": "?",
        "proposed": "",
        "audience": [*cabinet.members, expert],
        "papers": [],
    }
    assert cabinet.attempt(SECRETARY, ITEM, "item.published", item).code == "audience_not_invited"
    cabinet.do(SECRETARY, "meeting:m2", "meeting.published", data | {"invited": [expert]})
    cabinet.do(SECRETARY, ITEM, "item.published", item | {"meeting": "m2"})
