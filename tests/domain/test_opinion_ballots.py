"""An opinion ballot: its window, late answers and their rulings, silence, extension, replaced papers."""

import pytest

from ecabinet.domain.acts import Mark, Status
from ecabinet.domain.ballots import Phase, expected_close
from ecabinet.domain.tallies import Column
from tests.domain.little_cabinet import CHAIR, DAY, HOUR, SECRETARY, Cabinet, agenda_item, digest, paper

BALLOT = "ballot:b1"
NEW_PAPER = {"paper": "paper-1", "version": 2, "sha256": digest(2), "title": "Draft", "reason": "Article 5."}


@pytest.fixture
def cabinet() -> Cabinet:
    """Nine members on Monday, 1 June 2026, 10:00."""
    return Cabinet(members=9)


@pytest.fixture
def issued(cabinet: Cabinet) -> Cabinet:
    """Issued for three working days: until Thursday 17:00, with four hours of grace."""
    cabinet.do(SECRETARY, BALLOT, "ballot.opened", cabinet.opinion_ballot())
    return cabinet


def issue(cabinet: Cabinet, **changes: object) -> str:
    return cabinet.attempt(SECRETARY, BALLOT, "ballot.opened", cabinet.opinion_ballot(**changes)).code


def after_the_deadline(cabinet: Cabinet, by: int = 1) -> None:
    cabinet.now = cabinet.ballot().deadline + by


def after_the_grace(cabinet: Cabinet) -> None:
    after_the_deadline(cabinet, cabinet.ballot().grace_ms + 1)


def rule(cabinet: Cabinet, answer: str, allowed: int, author: str = CHAIR) -> str:
    ruling = {"answer": answer, "allowed": allowed, "facts": "No network at the airport."}
    return cabinet.attempt(author, BALLOT, "ballot.ruling", ruling).code


def column_of(cabinet: Cabinet, person: str) -> Column:
    return next(voice.column for voice in cabinet.ballot().voices() if voice.person == person)


def test_the_window_follows_from_the_working_days(cabinet: Cabinet) -> None:
    thursday_at_five = cabinet.now + 3 * DAY + 7 * HOUR
    assert cabinet.opinion_ballot()["deadline"] == thursday_at_five
    assert issue(cabinet, deadline=thursday_at_five - 1) == "deadline_differs"
    assert issue(cabinet, working_days=1) == "bad_window"
    assert issue(cabinet, working_days=6) == "bad_window"
    assert issue(cabinet, working_days=0) == "bad_window"
    assert issue(cabinet, deadline=cabinet.now) == "deadline_passed"
    assert issue(cabinet) == ""


def test_a_ballot_is_issued_on_the_day_it_is_received(cabinet: Cabinet) -> None:
    data = cabinet.opinion_ballot()
    cabinet.now += DAY
    assert cabinet.attempt(SECRETARY, BALLOT, "ballot.opened", data).code == "issued_another_day"


def test_a_window_into_a_year_without_calendar_is_refused(cabinet: Cabinet) -> None:
    data = cabinet.opinion_ballot()
    cabinet.now += 213 * DAY
    today = cabinet.body.local_day(cabinet.now).isoformat()
    assert today == "2026-12-31"
    late = data | {"issued_on": today, "deadline": cabinet.now + 3 * DAY}
    assert cabinet.attempt(SECRETARY, BALLOT, "ballot.opened", late).code == "no_calendar"


def test_where_silence_is_consent_there_is_a_grace_within_bounds(cabinet: Cabinet) -> None:
    assert issue(cabinet, silence_is_consent=0) == "silence_differs"
    for grace in (0, HOUR - 1, 48 * HOUR + 1):
        assert issue(cabinet, grace_ms=grace) == "bad_grace"
    assert issue(cabinet, grace_ms=HOUR) == ""


def test_only_the_secretariat_issues_an_opinion_ballot(cabinet: Cabinet) -> None:
    assert cabinet.attempt(CHAIR, BALLOT, "ballot.opened", cabinet.opinion_ballot()).code == "not_permitted"


def test_the_electorate_are_the_voting_members_of_the_day(cabinet: Cabinet) -> None:
    electorate = cabinet.opinion_ballot()["electorate"]
    assert issue(cabinet, electorate=electorate[:-1]) == "electorate_differs"
    assert issue(cabinet, presiding="member-2") == "not_presiding"
    assert issue(cabinet, quorum={"present": 9, "needed": 6}) == "quorum_changed"


def test_a_ballot_on_an_item_goes_to_all_who_may_read_it_with_its_current_papers(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, "meeting:m1", "meeting.published", cabinet.published(items=2))
    cabinet.publish_item(agenda_item(1), audience=["member-1", "member-2"])
    cabinet.publish_item(agenda_item(2))
    on_first = {"parent": "item:i1", "items": ["i1"], "papers": []}
    assert issue(cabinet, **on_first) == "audience_too_small"
    named = {"paper": "paper-2", "version": 1, "sha256": paper(2)["sha256"], "title": "Draft"}
    on_second = {"parent": "item:i2", "items": ["i2"], "agency": "Ministry 2", "papers": [named]}
    assert issue(cabinet, **on_second | {"papers": [named | {"sha256": digest(5)}]}) == "papers_not_current"
    assert issue(cabinet, **on_second | {"items": ["i1"]}) == "item_unknown"
    assert issue(cabinet, **on_second) == ""


def test_a_ballot_belongs_to_a_meeting_an_item_or_the_body(cabinet: Cabinet) -> None:
    assert issue(cabinet, parent="meeting:m9") == "unknown_parent"
    for strange in ("office:m1", "nonsense", "ballot:b1", "item:", "meeting:m1:x", "body:"):
        assert issue(cabinet, parent=strange) == "bad_parent"
    assert issue(cabinet, parent="body", items=["i1"]) == "item_unknown"


def test_an_answer_at_the_very_deadline_is_in_time(issued: Cabinet) -> None:
    after_the_deadline(issued, by=0)
    assert issued.attempt("member-2", BALLOT, "answer.given", issued.answered()).marks == ()


def test_phases_follow_from_the_time_alone(issued: Cabinet) -> None:
    ballot = issued.ballot()
    end = ballot.deadline + ballot.grace_ms
    assert ballot.phase(ballot.deadline) is Phase.OPEN
    assert ballot.phase(ballot.deadline + 1) is Phase.GRACE
    assert ballot.phase(end) is Phase.GRACE
    assert ballot.phase(end + 1) is Phase.COUNTABLE


def test_silence_agrees_and_is_counted_apart(issued: Cabinet) -> None:
    issued.answer("member-2")
    issued.do("member-3", BALLOT, "answer.given", issued.answered("agree_with_remark") | {"comment": "Soon."})
    after_the_grace(issued)
    tally = expected_close(issued.ballot())[1]
    assert (tally.agree, tally.agree_with_remark, tally.deemed, tally.in_favour) == (2, 1, 7, 9)
    assert issued.close().status is Status.ACCEPTED


def test_a_late_no_is_never_turned_into_a_yes(issued: Cabinet) -> None:
    """The hard case: answered offline at 15:10, closes at 17:00, the laptop reconnects at 19:00."""
    after_the_deadline(issued, by=2 * HOUR)
    answer = issued.act("member-2", BALLOT, "answer.given", issued.answered("disagree"), made_at=issued.now - 4 * HOUR)
    assert issued.take(answer).marks == (Mark.LATE,)
    assert column_of(issued, "member-2") is Column.NOT_VOTING
    after_the_grace(issued)
    assert issued.close().code == "ruling_missing"
    assert rule(issued, answer.id, allowed=1) == ""
    assert column_of(issued, "member-2") is Column.DISAGREE
    issued.close()
    close = issued.ballot().close
    assert close is not None
    assert (close.tally.disagree, close.tally.late, close.tally.deemed) == (1, 1, 8)


def test_a_late_answer_that_is_not_allowed_leaves_its_author_not_voting(issued: Cabinet) -> None:
    after_the_deadline(issued)
    late = issued.answer("member-2", "disagree")
    assert rule(issued, late, allowed=0) == ""
    tally = expected_close(issued.ballot())[1]
    assert (tally.disagree, tally.late, tally.not_voting, tally.deemed) == (0, 0, 1, 8)


def test_a_late_change_of_mind_leaves_the_answer_in_time_where_it_is_not_allowed(issued: Cabinet) -> None:
    first = issued.answer("member-2")
    after_the_deadline(issued)
    late = issued.answer("member-2", "disagree", prev=first)
    assert issued.ballot().counted()["member-2"].id == first
    assert rule(issued, late, allowed=1) == ""
    assert issued.ballot().counted()["member-2"].id == late


def test_the_chair_rules_once_and_only_on_late_answers(issued: Cabinet) -> None:
    in_time = issued.answer("member-2")
    assert rule(issued, in_time, allowed=1) == "nothing_to_rule_on"
    after_the_deadline(issued)
    late = issued.answer("member-3")
    assert rule(issued, late, allowed=1, author=SECRETARY) == "not_permitted"
    assert rule(issued, late, allowed=1) == ""
    assert rule(issued, late, allowed=0) == "nothing_to_rule_on"


def test_after_the_grace_an_answer_is_refused(issued: Cabinet) -> None:
    after_the_grace(issued)
    assert issued.attempt("member-2", BALLOT, "answer.given", issued.answered()).code == "closed"


def test_a_ballot_is_not_counted_before_its_time_unless_all_have_answered(issued: Cabinet) -> None:
    for member in issued.members[:-1]:
        issued.answer(member)
    assert issued.close().code == "not_countable"
    after_the_deadline(issued)
    assert issued.close().code == "not_countable"
    issued.now = issued.ballot().deadline
    issued.answer(issued.members[-1])
    assert issued.close().status is Status.ACCEPTED


def test_the_secretariat_counts_an_opinion_ballot_but_never_rules_on_what_came_late(issued: Cabinet) -> None:
    after_the_deadline(issued)
    answer = issued.answer("member-2", "disagree")
    after_the_grace(issued)
    assert rule(issued, answer, 1, SECRETARY) == "not_permitted"
    assert issued.close(SECRETARY).code == "ruling_missing"
    assert rule(issued, answer, 1) == ""
    assert issued.close("member-3").code == "not_permitted"
    assert issued.close(SECRETARY).status is Status.ACCEPTED


def test_disagreement_other_opinions_and_remarks_come_with_words(issued: Cabinet) -> None:
    for choice in ("disagree", "other", "agree_with_remark"):
        bare = issued.answered(choice) | {"comment": " "}
        assert issued.attempt("member-2", BALLOT, "answer.given", bare).code == "comment_missing"


def test_a_replaced_paper_makes_earlier_answers_stale(issued: Cabinet) -> None:
    first = issued.answer("member-2")
    old = issued.answered()
    issued.do(SECRETARY, BALLOT, "ballot.paper_replaced", NEW_PAPER)
    assert issued.ballot().is_stale(issued.ballot().answers[first])
    assert issued.attempt("member-3", BALLOT, "answer.given", old).marks == (Mark.STALE,)
    assert expected_close(issued.ballot())[1].stale == 2
    issued.answer("member-2", prev=first)
    assert expected_close(issued.ballot())[1].stale == 1
    again = issued.attempt(SECRETARY, BALLOT, "ballot.paper_replaced", NEW_PAPER)
    assert again.code == "paper_version"


def test_papers_are_fixed_once_the_deadline_has_passed(issued: Cabinet) -> None:
    after_the_deadline(issued)
    assert issued.attempt(SECRETARY, BALLOT, "ballot.paper_replaced", NEW_PAPER).code == "ballot_is_grace"


def test_an_extension_gives_more_working_days_while_the_ballot_is_open(issued: Cabinet) -> None:
    days, ballot = issued.body.working_days(), issued.ballot()
    assert ballot.issued_on is not None
    longer = {"working_days": 5, "reason": "Storm.", "deadline": days.instant(days.after(ballot.issued_on, 5), 1020)}
    same = longer | {"deadline": ballot.deadline, "working_days": 3}
    assert issued.attempt(SECRETARY, BALLOT, "ballot.extended", same).code == "deadline_not_later"
    guessed = longer | {"deadline": ballot.deadline + 1}
    assert issued.attempt(SECRETARY, BALLOT, "ballot.extended", guessed).code == "deadline_differs"
    issued.do(CHAIR, BALLOT, "ballot.extended", longer)
    assert issued.ballot().deadline == longer["deadline"]
    after_the_deadline(issued)
    assert issued.attempt(SECRETARY, BALLOT, "ballot.extended", longer).code == "ballot_is_grace"


def test_a_moved_ballot_ends_without_a_count(issued: Cabinet) -> None:
    issued.do(SECRETARY, BALLOT, "ballot.moved", {"reason": "Needs debate.", "meeting": "m2"})
    assert issued.ballot().phase(issued.now) is Phase.MOVED
    assert issued.ballot().moved_to == "m2"
    assert issued.attempt("member-2", BALLOT, "answer.given", issued.answered()).code == "ballot_is_moved"


def test_nothing_is_recorded_for_a_member_after_the_deadline(issued: Cabinet) -> None:
    after_the_deadline(issued)
    data = {"person": "member-2", "choice": "agree", "how": "by_voice", "reason": "By phone."}
    assert issued.attempt(SECRETARY, BALLOT, "answer.recorded_for", data).code == "ballot_is_grace"


def test_what_was_recorded_and_never_confirmed_is_not_turned_into_consent(issued: Cabinet) -> None:
    data = {"person": "member-2", "choice": "disagree", "how": "by_voice", "reason": "By phone."}
    issued.do(SECRETARY, BALLOT, "answer.recorded_for", data)
    assert column_of(issued, "member-2") is Column.NOT_VOTING


def test_a_neutral_board_needs_a_quorum_of_answers_and_sets_any_deadline() -> None:
    board = Cabinet(members=8, rules=("board-neutral",))
    data = board.opinion_ballot(working_days=0, deadline=board.now + HOUR, grace_ms=0)
    board.do(SECRETARY, BALLOT, "ballot.opened", data)
    for member in board.members[:3]:
        board.answer(member)
    assert expected_close(board.ballot())[1].carried is False
    board.answer("member-4", "not_voting")
    tally = expected_close(board.ballot())[1]
    assert (tally.agree, tally.not_voting, tally.needed, tally.carried) == (3, 5, 2, True)
    assert board.ballot().silent()[0].id == "member-5"


def test_rules_that_leave_silence_open_never_take_it_for_consent() -> None:
    june_2019 = 1_561_370_400_000
    cabinet = Cabinet(members=5, rules=("vn-gov-2016",), now=june_2019)
    assert issue(cabinet, silence_is_consent=1) == "silence_differs"
    assert issue(cabinet, silence_is_consent=0) == ""
    after_the_grace(cabinet)
    assert {voice.column for voice in cabinet.ballot().voices()} == {Column.NOT_VOTING}
