"""How secretaries and chair prepare an agenda together."""

import pytest

from ecabinet.domain.acts import Decision, Status
from ecabinet.domain.offices import OfficePhase
from tests.domain.little_cabinet import CHAIR, FOUNDER, HOUR, SECRETARY, Cabinet, agenda_item, draft_item, paper

OFFICE = "office:m1"


@pytest.fixture
def cabinet() -> Cabinet:
    """An agenda in preparation, without items."""
    cabinet = Cabinet(members=5)
    cabinet.do(SECRETARY, OFFICE, "agenda.started", start(cabinet))
    return cabinet


def start(cabinet: Cabinet) -> dict[str, object]:
    rules = cabinet.rules()
    return {
        "title": "June meeting",
        "kind": "regular",
        "number": "6",
        "starts_at": cabinet.now,
        "ends_at": cabinet.now + 3 * HOUR,
        "place": "Hall",
        "chair": CHAIR,
        "rules": rules.to_data(),
        "rules_digest": rules.digest,
    }


def put(cabinet: Cabinet, number: int, base: int = 0, author: str = SECRETARY, **changes: object) -> Decision:
    return cabinet.attempt(author, OFFICE, "agenda.item_put", draft_item(number) | changes, base=base)


def convene(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, OFFICE, "agenda.proposed", {"overrides": []})
    cabinet.do(CHAIR, OFFICE, "agenda.approved")


def test_an_agenda_goes_from_draft_to_publication(cabinet: Cabinet) -> None:
    put(cabinet, 1)
    phases = [cabinet.office().phase]
    for author, kind, data in (
        (SECRETARY, "agenda.proposed", {"overrides": []}),
        (CHAIR, "agenda.approved", {}),
        (SECRETARY, "agenda.frozen", {}),
        (SECRETARY, "agenda.issued", {}),
    ):
        cabinet.do(author, OFFICE, kind, data)
        phases.append(cabinet.office().phase)
    assert [phase.value for phase in phases] == ["draft", "proposed", "convened", "frozen", "published"]
    assert cabinet.office().convened_at == cabinet.now


def test_members_do_not_write_in_the_office(cabinet: Cabinet) -> None:
    assert put(cabinet, 1, author="member-2").code == "not_permitted"


def test_the_chair_approves_and_the_secretary_does_not(cabinet: Cabinet) -> None:
    put(cabinet, 1)
    cabinet.do(SECRETARY, OFFICE, "agenda.proposed", {"overrides": []})
    assert cabinet.attempt(SECRETARY, OFFICE, "agenda.approved").code == "not_permitted"


def test_an_agenda_sent_back_is_a_draft_again(cabinet: Cabinet) -> None:
    put(cabinet, 1)
    cabinet.do(SECRETARY, OFFICE, "agenda.proposed", {"overrides": []})
    assert put(cabinet, 2).code == "agenda_is_proposed"
    cabinet.do(CHAIR, OFFICE, "agenda.returned", {"reason": "Item 1 is too long."})
    assert cabinet.office().returned_because == "Item 1 is too long."
    assert put(cabinet, 2).status is Status.ACCEPTED


def test_an_empty_agenda_is_not_proposed(cabinet: Cabinet) -> None:
    assert cabinet.attempt(SECRETARY, OFFICE, "agenda.proposed", {"overrides": []}).code == "agenda_empty"


def test_two_edits_of_one_item_are_a_conflict_and_both_texts_stay(cabinet: Cabinet) -> None:
    put(cabinet, 1)
    put(cabinet, 1, base=1, question="First?")
    late = put(cabinet, 1, base=1, question="Second?", author=FOUNDER)
    assert (late.status, late.code) == (Status.CONFLICT, "stale_base")
    office = cabinet.office()
    assert office.items["i1"].question == "First?"
    (kept,) = office.conflicts.values()
    assert kept.subject == "i1"
    assert (kept.data["question"], kept.author, kept.base) == ("Second?", FOUNDER, 1)


def test_an_open_conflict_holds_the_proposal_back_until_it_is_resolved(cabinet: Cabinet) -> None:
    put(cabinet, 1)
    put(cabinet, 1, base=1, question="First?")
    put(cabinet, 1, base=1, question="Second?")
    assert cabinet.attempt(SECRETARY, OFFICE, "agenda.proposed", {"overrides": []}).code == "conflicts_open"
    (kept,) = cabinet.office().conflicts.values()
    chosen = {"subject": "i1", "act": kept.act, "value": draft_item(1, question="Both?")}
    cabinet.do(SECRETARY, OFFICE, "conflict.resolved", chosen, base=2)
    assert cabinet.office().items["i1"].question == "Both?"
    assert cabinet.attempt(SECRETARY, OFFICE, "conflict.resolved", chosen, base=3).code == "no_conflict"
    cabinet.do(SECRETARY, OFFICE, "agenda.proposed", {"overrides": []})


def test_resolving_without_having_seen_the_newest_text_is_a_conflict_too(cabinet: Cabinet) -> None:
    put(cabinet, 1)
    put(cabinet, 1, base=1, question="First?")
    put(cabinet, 1, base=1, question="Second?")
    put(cabinet, 1, base=2, question="Third?")
    (kept,) = cabinet.office().conflicts.values()
    chosen = {"subject": "i1", "act": kept.act, "value": draft_item(1, question="Both?")}
    assert cabinet.attempt(SECRETARY, OFFICE, "conflict.resolved", chosen, base=2).status is Status.CONFLICT
    assert len(cabinet.office().conflicts) == 2
    assert cabinet.office().items["i1"].question == "Third?"


def test_an_edit_names_the_revision_it_was_made_on(cabinet: Cabinet) -> None:
    data = draft_item(1)
    assert cabinet.attempt(SECRETARY, OFFICE, "agenda.item_put", data).code == "bad_base"
    assert put(cabinet, 1, base=1).code == "bad_base"


def test_removing_an_item_somebody_just_edited_is_a_conflict(cabinet: Cabinet) -> None:
    put(cabinet, 1)
    put(cabinet, 1, base=1, question="Edited?")
    gone = {"item": "i1", "reason": ""}
    assert cabinet.attempt(SECRETARY, OFFICE, "agenda.item_removed", gone, base=1).status is Status.CONFLICT
    assert "i1" in cabinet.office().items


def test_a_removed_item_can_be_put_back(cabinet: Cabinet) -> None:
    put(cabinet, 1)
    put(cabinet, 2)
    cabinet.do(SECRETARY, OFFICE, "agenda.item_removed", {"item": "i1", "reason": ""}, base=1)
    assert cabinet.office().order == ("i2",)
    assert put(cabinet, 1, base=1).status is Status.CONFLICT
    put(cabinet, 1, base=cabinet.office().revision_of("i1"))
    assert cabinet.office().order == ("i2", "i1")
    assert cabinet.office().removed == {}


def test_the_header_is_edited_field_by_field(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, OFFICE, "agenda.header", {"place": "Online"}, base=1)
    header = cabinet.office().header
    assert header is not None
    assert (header.place, header.title) == ("Online", "June meeting")
    assert cabinet.attempt(SECRETARY, OFFICE, "agenda.header", {"place": "Hall"}, base=1).status is Status.CONFLICT
    backwards = {"ends_at": cabinet.now - 1}
    assert cabinet.attempt(SECRETARY, OFFICE, "agenda.header", backwards, base=2).code == "ends_before_start"


def test_a_conflict_of_headers_is_resolved_with_a_whole_header(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, OFFICE, "agenda.header", {"place": "Online"}, base=1)
    cabinet.attempt(FOUNDER, OFFICE, "agenda.header", {"title": "July"}, base=1)
    (kept,) = cabinet.office().conflicts.values()
    header = cabinet.office().header
    assert header is not None
    resolution = {"subject": "header", "act": kept.act, "value": header.to_data() | {"title": "July"}}
    partly = resolution | {"value": {"order": []}}
    assert cabinet.attempt(CHAIR, OFFICE, "conflict.resolved", partly, base=2).code == "bad_data"
    cabinet.do(CHAIR, OFFICE, "conflict.resolved", resolution, base=2)
    after = cabinet.office().header
    assert after is not None
    assert (after.title, after.place) == ("July", "Online")


def test_an_order_names_every_item_once(cabinet: Cabinet) -> None:
    put(cabinet, 1)
    put(cabinet, 2)
    base = cabinet.office().order_revision
    assert cabinet.attempt(SECRETARY, OFFICE, "agenda.ordered", {"order": ["i2"]}, base=base).code == "order_incomplete"
    cabinet.do(SECRETARY, OFFICE, "agenda.ordered", {"order": ["i2", "i1"]}, base=base)
    assert [item.item.id for item in cabinet.office().in_order()] == ["i2", "i1"]


def test_an_order_made_before_an_item_was_added_is_a_conflict(cabinet: Cabinet) -> None:
    put(cabinet, 1)
    put(cabinet, 2)
    base = cabinet.office().order_revision
    put(cabinet, 3)
    late = cabinet.attempt(FOUNDER, OFFICE, "agenda.ordered", {"order": ["i2", "i1"]}, base=base)
    assert late.status is Status.CONFLICT
    (kept,) = cabinet.office().conflicts.values()
    resolution = {"subject": "order", "act": kept.act, "value": {"order": ["i2", "i1"]}}
    base = cabinet.office().order_revision
    assert cabinet.attempt(SECRETARY, OFFICE, "conflict.resolved", resolution, base=base).code == "order_incomplete"
    resolution["value"] = {"order": ["i3", "i2", "i1"]}
    cabinet.do(SECRETARY, OFFICE, "conflict.resolved", resolution, base=base)
    assert cabinet.office().order == ("i3", "i2", "i1")


def test_nothing_is_frozen_without_a_main_paper(cabinet: Cabinet) -> None:
    put(cabinet, 1, papers=[paper(1, kind="annex")])
    convene(cabinet)
    assert cabinet.attempt(SECRETARY, OFFICE, "agenda.frozen").code == "main_paper_missing"
    put(cabinet, 1, base=1, papers=[paper(1, kind="annex"), paper(2)])
    cabinet.do(SECRETARY, OFFICE, "agenda.frozen")


def test_after_the_approval_only_papers_change(cabinet: Cabinet) -> None:
    put(cabinet, 1)
    convene(cabinet)
    assert put(cabinet, 1, base=1, question="Something else?").code == "only_papers_change"
    assert put(cabinet, 2).code == "agenda_is_convened"
    assert put(cabinet, 1, base=1, papers=[paper(1, version=2)]).status is Status.ACCEPTED


def test_late_items_come_after_the_approval_and_say_so(cabinet: Cabinet) -> None:
    put(cabinet, 1)
    convene(cabinet)
    cabinet.do(SECRETARY, OFFICE, "agenda.frozen")
    assert put(cabinet, 1, base=1, papers=[]).code == "agenda_is_frozen"
    assert put(cabinet, 2, late=1, reason="Urgent", papers=[]).code == "main_paper_missing"
    assert put(cabinet, 2, late=1, reason="Urgent").status is Status.ACCEPTED
    assert cabinet.office().items["i2"].is_late
    assert not cabinet.office().items["i1"].is_late
    assert put(cabinet, 2, base=1, question="Edited?").status is Status.ACCEPTED
    assert cabinet.office().items["i2"].is_late


def test_an_unfrozen_agenda_takes_papers_again(cabinet: Cabinet) -> None:
    put(cabinet, 1)
    convene(cabinet)
    cabinet.do(SECRETARY, OFFICE, "agenda.frozen")
    cabinet.do(CHAIR, OFFICE, "agenda.unfrozen", {"reason": "A paper is wrong."})
    assert cabinet.office().phase is OfficePhase.CONVENED
    assert put(cabinet, 1, base=1, papers=[paper(1, version=2)]).status is Status.ACCEPTED


def test_state_secrets_have_no_files(cabinet: Cabinet) -> None:
    assert put(cabinet, 1, confidentiality="paper_only").code == "paper_only"
    put(cabinet, 1, confidentiality="paper_only", papers=[])
    convene(cabinet)
    cabinet.do(SECRETARY, OFFICE, "agenda.frozen")


def test_a_paper_stands_once_in_an_item_and_the_audience_is_known(cabinet: Cabinet) -> None:
    assert put(cabinet, 1, papers=[paper(1), paper(1, version=2)]).code == "paper_known"
    assert put(cabinet, 1, audience=["nobody"]).code == "person_unknown"


def test_overrides_name_items_of_the_agenda(cabinet: Cabinet) -> None:
    put(cabinet, 1)
    override = {"check": "check_question", "item": "i9", "reason": "Known."}
    assert cabinet.attempt(SECRETARY, OFFICE, "agenda.proposed", {"overrides": [override]}).code == "item_unknown"
    cabinet.do(SECRETARY, OFFICE, "agenda.proposed", {"overrides": [override | {"item": "i1"}]})
    assert cabinet.office().overrides[0].reason == "Known."


def test_papers_named_beside_the_ones_brought_are_refused(cabinet: Cabinet) -> None:
    smuggled = ("0" * 64,)
    data = draft_item(1)
    assert cabinet.attempt(SECRETARY, OFFICE, "agenda.item_put", data, base=0, refs=smuggled).code == "bad_refs"
    header = cabinet.attempt(SECRETARY, OFFICE, "agenda.header", {"place": "x"}, base=1, refs=smuggled)
    assert header.code == "bad_refs"


def test_an_agenda_starts_under_adopted_rules_and_in_order_of_time(cabinet: Cabinet) -> None:
    data = start(cabinet)
    other = {"rules": data["rules"] | {"note": "Changed."}}  # type: ignore[operator]
    assert cabinet.attempt(SECRETARY, "office:m2", "agenda.started", data | other).code == "bad_digest"
    backwards = {"ends_at": 0}
    assert cabinet.attempt(SECRETARY, "office:m2", "agenda.started", data | backwards).code == "ends_before_start"
    assert cabinet.attempt(SECRETARY, "office:m2", "agenda.frozen").code == "not_begun"


def test_items_fill_their_line_of_the_agenda(cabinet: Cabinet) -> None:
    put(cabinet, 7)
    assert cabinet.office().items["i7"].item.to_data() == agenda_item(7)
    assert cabinet.office().items["i7"].to_data() == draft_item(7)
    assert [found.name for found in cabinet.office().papers()] == ["draft-7.pdf"]


def test_the_number_of_a_meeting_is_given_when_it_is_known(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, OFFICE, "agenda.header", {"number": "7"}, base=1)
    header = cabinet.office().header
    assert header is not None
    assert (header.number, header.title) == ("7", "June meeting")
