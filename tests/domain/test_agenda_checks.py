"""What the Secretariat is told about an agenda before the chair sees it."""

import pytest

from ecabinet.application import catalogue
from ecabinet.domain.checks import Problem, Severity, check_agenda
from tests.domain.little_cabinet import CHAIR, HOUR, MINUTE, SECRETARY, Cabinet, draft_item, paper

OFFICE = "office:m1"


def agenda(*items: dict[str, object], rules: str = "vn-gov-2026", length: int = 3 * HOUR) -> Cabinet:
    """An agenda in preparation with these items."""
    cabinet = Cabinet(members=2, rules=(rules,))
    chosen = catalogue.rule_set(rules)
    start = {
        "title": "June",
        "kind": "regular",
        "number": "6",
        "starts_at": cabinet.now,
        "ends_at": cabinet.now + length,
        "place": "",
        "chair": CHAIR,
        "rules": chosen.to_data(),
        "rules_digest": chosen.digest,
    }
    cabinet.do(SECRETARY, OFFICE, "agenda.started", start)
    for item in items:
        cabinet.do(SECRETARY, OFFICE, "agenda.item_put", item, base=0)
    return cabinet


def found(*items: dict[str, object], **settings: object) -> list[Problem]:
    return list(check_agenda(agenda(*items, **settings).office()))  # type: ignore[arg-type]


def codes(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(problem.code, problem.item) for problem in problems]


def submission(pages: int) -> dict[str, object]:
    return paper(2, kind="submission", pages=pages)


def summary(pages: int) -> dict[str, object]:
    return paper(3, kind="summary", pages=pages)


def test_a_complete_agenda_has_no_problem() -> None:
    assert found(draft_item(1), draft_item(2)) == []


def test_an_agenda_without_items_is_a_problem_of_the_whole() -> None:
    assert codes(found()) == [("check_no_items", "")]


@pytest.mark.parametrize(
    ("changed", "code", "severity"),
    [
        ({"papers": []}, "check_main_paper", Severity.ERROR),
        ({"papers": [paper(1, kind="annex")]}, "check_main_paper", Severity.ERROR),
        ({"question": " \n"}, "check_question", Severity.WARNING),
        ({"agency": ""}, "check_agency", Severity.WARNING),
        ({"number": " "}, "check_number_missing", Severity.WARNING),
        ({"minutes": 0}, "check_minutes", Severity.NOTE),
    ],
)
def test_each_gap_of_an_item_is_named(changed: dict[str, object], code: str, severity: Severity) -> None:
    (problem,) = found(draft_item(1, **changed), draft_item(2))
    assert (problem.code, problem.item, problem.severity) == (code, "i1", severity)


def test_an_item_on_paper_only_needs_no_main_paper() -> None:
    assert found(draft_item(1, confidentiality="paper_only", papers=[])) == []


def test_a_number_used_twice_is_named_at_both_items() -> None:
    problems = found(draft_item(1), draft_item(2, number=" 1"))
    assert codes(problems) == [("check_number_twice", "i1"), ("check_number_twice", "i2")]
    assert problems[0].details == {"number": "1"}


@pytest.mark.parametrize(
    ("papers", "expected"),
    [
        ([submission(10)], []),
        ([submission(11)], ["check_summary_missing"]),
        ([submission(11), summary(6)], []),
        ([submission(11), summary(7)], ["check_summary_long"]),
        ([submission(9), summary(7)], []),
    ],
)
def test_a_long_submission_needs_a_short_summary(papers: list[object], expected: list[str]) -> None:
    problems = found(draft_item(1, papers=[paper(1), *papers]))
    assert [problem.code for problem in problems] == expected


def test_rules_that_leave_dossiers_open_ask_for_no_summary() -> None:
    assert found(draft_item(1, papers=[paper(1), submission(50)]), rules="board-neutral") == []


def test_more_minutes_than_the_meeting_has_are_told_with_both_figures() -> None:
    (problem,) = found(draft_item(1), draft_item(2), length=39 * MINUTE)
    assert (problem.code, problem.details) == ("check_time_overrun", {"planned": 40, "available": 39})
    assert found(draft_item(1), draft_item(2), length=40 * MINUTE) == []


def test_a_paper_that_has_not_arrived_is_named() -> None:
    office = agenda(draft_item(1)).office()
    (problem,) = check_agenda(office, awaited={str(paper(1)["sha256"])})
    assert (problem.code, problem.item, problem.details) == ("check_paper_awaited", "i1", {"paper": "Draft 1"})


def test_an_open_conflict_is_named_where_it_is() -> None:
    cabinet = agenda(draft_item(1))
    cabinet.attempt(SECRETARY, OFFICE, "agenda.item_put", draft_item(1, question="Other?"), base=0)
    cabinet.do(SECRETARY, OFFICE, "agenda.header", {"place": "x"}, base=1)
    cabinet.attempt(SECRETARY, OFFICE, "agenda.header", {"place": "y"}, base=1)
    assert codes(list(check_agenda(cabinet.office()))) == [("check_conflict", "i1"), ("check_conflict", "")]
