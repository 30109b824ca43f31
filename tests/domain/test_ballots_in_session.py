"""A vote in session: who may open it, who answers, how it is counted and closed."""

import json
from pathlib import Path

import pytest

from ecabinet.domain.acts import Decision, Mark, Status
from ecabinet.domain.ballots import Phase, expected_close
from ecabinet.domain.rules import Mode
from tests.domain.little_cabinet import CHAIR, DAY, HOUR, SECRETARY, Cabinet, digest

BALLOT, MEETING = "ballot:b1", "meeting:m1"
FIRST_SESSION = Path(__file__).resolve().parents[3] / "shared" / "data" / "first-session.json"
EVENING_OF_24_JUNE_2019 = 1_561_370_400_000


@pytest.fixture
def cabinet() -> Cabinet:
    """Nine members, seven of them present, and the session is open."""
    cabinet = Cabinet(members=9)
    cabinet.open_session(items=3, room=5, remote=2)
    return cabinet


@pytest.fixture
def voting(cabinet: Cabinet) -> Cabinet:
    cabinet.do(CHAIR, BALLOT, "ballot.opened", cabinet.session_vote())
    return cabinet


def record(cabinet: Cabinet, person: str, choice: str = "agree") -> Decision:
    data = {"person": person, "choice": choice, "how": "device_failed", "reason": "Screen went black."}
    return cabinet.attempt(SECRETARY, BALLOT, "answer.recorded_for", data)


def open_with(cabinet: Cabinet, author: str = CHAIR, **changes: object) -> str:
    return cabinet.attempt(author, BALLOT, "ballot.opened", cabinet.session_vote(**changes)).code


def test_the_chair_the_presiding_and_the_secretary_open_a_vote_and_no_other_member() -> None:
    for author, code in ((CHAIR, ""), ("member-2", ""), (SECRETARY, ""), ("member-3", "not_permitted")):
        cabinet = Cabinet(members=9)
        cabinet.open_session(items=1, room=9)
        assert open_with(cabinet, author) == code


def test_a_vote_is_of_the_members_of_the_meeting(cabinet: Cabinet) -> None:
    electorate = cabinet.session_vote()["electorate"]
    assert open_with(cabinet, electorate=electorate[1:]) == "electorate_differs"
    assert open_with(cabinet, electorate=[electorate[0] | {"name": "X"}, *electorate[1:]]) == "electorate_differs"
    assert open_with(cabinet, recused=["nobody"]) == "not_an_elector"


def test_a_vote_in_session_has_no_deadline_and_silence_never_agrees(cabinet: Cabinet) -> None:
    for changed in ({"deadline": 5}, {"grace_ms": 5}, {"silence_is_consent": 1}, {"working_days": 2}):
        assert open_with(cabinet, **changed) == "session_has_no_deadline"


def test_a_vote_states_the_quorum_as_it_is(cabinet: Cabinet) -> None:
    assert open_with(cabinet, quorum={"present": 9, "needed": 6}) == "quorum_changed"
    assert open_with(cabinet) == ""
    assert (cabinet.ballot().quorum_present, cabinet.ballot().quorum_needed) == (7, 6)


def test_a_vote_below_quorum_needs_a_reason_on_record(cabinet: Cabinet) -> None:
    cabinet.call_roll(room=5)
    assert open_with(cabinet) == "no_quorum"
    assert open_with(cabinet, override_reason="Law 5 allows it.") == ""
    assert cabinet.ballot().override_reason == "Law 5 allows it."


def test_a_vote_is_on_undecided_items_of_the_meeting(cabinet: Cabinet) -> None:
    cabinet.do(CHAIR, MEETING, "outcome.recorded", {"item": "i2", "outcome": "postponed", "ballot": ""})
    assert open_with(cabinet, items=["i1", "i2"]) == "item_unknown"
    assert open_with(cabinet, items=["i9"]) == "item_unknown"
    assert open_with(cabinet, agency="Ministry 7") == "agency_differs"
    assert open_with(cabinet, items=["i1", "i3"], agency="Ministry 3") == ""


def test_only_a_session_that_is_open_votes(cabinet: Cabinet) -> None:
    cabinet.do(CHAIR, MEETING, "meeting.suspended", {"reason": ""})
    assert open_with(cabinet) == "meeting_is_suspended"
    assert open_with(cabinet, parent="meeting:m9") == "unknown_parent"
    assert open_with(cabinet, parent="item:i1") == "unknown_parent"


def test_only_chair_or_presiding_close(cabinet: Cabinet) -> None:
    assert open_with(cabinet, presiding="member-5") == "not_presiding"
    assert open_with(cabinet, presiding="member-2") == ""
    assert cabinet.close("member-5").code == "not_permitted"
    assert cabinet.close(SECRETARY).code == "not_permitted"
    assert cabinet.close("member-2").status is Status.ACCEPTED


def test_who_does_not_vote_in_session_is_not_voting(voting: Cabinet) -> None:
    for member in voting.members[:5]:
        voting.answer(member)
    voting.answer("member-6", "disagree")
    voting.answer("member-7", "not_voting")
    voting.close()
    close = voting.ballot().close
    assert close is not None
    tally = close.tally
    assert (tally.agree, tally.disagree, tally.not_voting, tally.deemed) == (5, 1, 3, 0)
    assert (tally.needed, tally.carried) == (5, True)


def test_a_vote_by_voice_needs_no_written_reason(voting: Cabinet) -> None:
    data = voting.answered("disagree") | {"comment": ""}
    voting.do("member-2", BALLOT, "answer.given", data)


def test_a_member_votes_once_and_a_change_names_the_vote_it_replaces(voting: Cabinet) -> None:
    first = voting.answer("member-2")
    elsewhere = voting.attempt("member-2", BALLOT, "answer.given", voting.answered("disagree"))
    assert elsewhere.code == "answered_elsewhere"
    second = voting.answer("member-2", "disagree", prev=first)
    assert voting.attempt("member-2", BALLOT, "answer.given", voting.answered(), prev=first).code == (
        "answered_elsewhere"
    )
    assert voting.ballot().counted()["member-2"].id == second
    assert set(voting.ballot().answers) == {first, second}


def test_nobody_votes_for_somebody_else_or_without_a_vote(voting: Cabinet) -> None:
    assert voting.attempt(SECRETARY, BALLOT, "answer.given", voting.answered()).code == "not_permitted"


def test_a_closed_vote_refuses_an_answer(voting: Cabinet) -> None:
    voting.close()
    assert voting.attempt("member-2", BALLOT, "answer.given", voting.answered()).code == "closed"
    assert voting.close().code == "ballot_is_closed"
    assert voting.ballot().phase(voting.now) is Phase.CLOSED


def test_a_close_overtaken_by_an_answer_is_stale(voting: Cabinet) -> None:
    closing = voting.closing()
    voting.answer("member-2")
    assert voting.attempt(CHAIR, BALLOT, "ballot.closed", closing).code == "stale_close"


def test_a_close_must_say_what_a_recount_says(voting: Cabinet) -> None:
    voting.answer("member-2")
    right = voting.closing()
    wrong_tally = right | {"tally": right["tally"] | {"agree": 2, "not_voting": 7}}
    missing = right | {"answers": []}
    foreign = right | {"answers": [*right["answers"], digest(1)]}
    for wrong in (wrong_tally, missing, foreign):
        assert voting.attempt(CHAIR, BALLOT, "ballot.closed", wrong).code == "miscount"
    assert voting.attempt(CHAIR, BALLOT, "ballot.closed", right).status is Status.ACCEPTED


def test_the_close_lists_every_accepted_answer_also_replaced_ones(voting: Cabinet) -> None:
    first = voting.answer("member-2")
    voting.answer("member-2", "disagree", prev=first)
    record(voting, "member-3")
    answers, tally = expected_close(voting.ballot())
    assert answers == tuple(sorted(answer.hash for answer in voting.ballot().answers.values()))
    assert len(answers) == 3
    assert (tally.disagree, tally.agree) == (1, 0)


def test_a_vote_on_an_older_paper_is_stale_and_counted_so(voting: Cabinet) -> None:
    data = voting.answered() | {"papers": [digest(1)]}
    assert voting.attempt("member-2", BALLOT, "answer.given", data).marks == (Mark.STALE,)
    _, tally = expected_close(voting.ballot())
    assert (tally.agree, tally.stale) == (1, 1)


def test_a_vote_recorded_for_a_member_counts_when_the_chair_has_confirmed_it(voting: Cabinet) -> None:
    assert record(voting, "member-3").status is Status.ACCEPTED
    answer = voting.ballot().answer_of("member-3")
    assert answer is not None
    assert expected_close(voting.ballot())[1].agree == 0
    assert voting.attempt(SECRETARY, BALLOT, "answer.countersigned", {"answer": answer.id}).code == "not_permitted"
    voting.do(CHAIR, BALLOT, "answer.countersigned", {"answer": answer.id})
    tally = expected_close(voting.ballot())[1]
    assert (tally.agree, tally.recorded_for) == (1, 1)
    assert voting.attempt(CHAIR, BALLOT, "answer.countersigned", {"answer": answer.id}).code == "nothing_to_countersign"


def test_a_vote_is_recorded_only_for_members_who_have_not_answered(voting: Cabinet) -> None:
    voting.answer("member-2")
    assert record(voting, "member-2").code == "already_answered"
    assert record(voting, SECRETARY).code == "not_an_elector"


def test_the_member_confirms_or_contests_what_was_recorded_for_them(voting: Cabinet) -> None:
    record(voting, "member-3")
    answer = voting.ballot().latest["member-3"]
    voting.do(CHAIR, BALLOT, "answer.countersigned", {"answer": answer})
    word = {"answer": answer, "reason": "I said no."}
    assert voting.attempt("member-4", BALLOT, "answer.contested", word).code == "not_permitted"
    voting.do("member-3", BALLOT, "answer.contested", word)
    assert voting.attempt("member-3", BALLOT, "answer.confirmed", word).code == "already_confirmed"
    assert expected_close(voting.ballot())[1].agree == 0


def test_contesting_after_the_close_is_kept_and_changes_no_count(voting: Cabinet) -> None:
    record(voting, "member-3")
    answer = voting.ballot().latest["member-3"]
    voting.do(CHAIR, BALLOT, "answer.countersigned", {"answer": answer})
    voting.close()
    voting.do("member-3", BALLOT, "answer.contested", {"answer": answer, "reason": "I said no."})
    close = voting.ballot().close
    assert close is not None
    assert close.tally.agree == 1
    assert expected_close(voting.ballot()) == (close.answers, close.tally)


def test_the_member_may_replace_what_was_recorded_for_them(voting: Cabinet) -> None:
    record(voting, "member-3")
    recorded = voting.ballot().latest["member-3"]
    assert voting.attempt("member-3", BALLOT, "answer.given", voting.answered()).code == "answered_elsewhere"
    voting.answer("member-3", "disagree", prev=recorded)
    tally = expected_close(voting.ballot())[1]
    assert (tally.disagree, tally.agree, tally.recorded_for) == (1, 0, 0)


def test_a_member_cannot_confirm_their_own_vote_as_recorded(voting: Cabinet) -> None:
    own = voting.answer("member-3")
    assert voting.attempt("member-3", BALLOT, "answer.confirmed", {"answer": own, "reason": ""}).code == (
        "not_recorded_for"
    )
    assert voting.attempt("member-3", BALLOT, "answer.confirmed", {"answer": "act-0", "reason": ""}).code == (
        "answer_unknown"
    )


def test_a_recused_member_neither_votes_nor_is_recorded(cabinet: Cabinet) -> None:
    cabinet.do(CHAIR, BALLOT, "ballot.opened", cabinet.session_vote(recused=["member-4"]))
    assert cabinet.attempt("member-4", BALLOT, "answer.given", cabinet.answered()).code == "recused"
    assert record(cabinet, "member-4").code == "recused"
    assert expected_close(cabinet.ballot())[1].recused == 1


def test_what_belongs_to_opinion_ballots_is_refused_in_session(voting: Cabinet) -> None:
    extension = {"deadline": voting.now + DAY, "working_days": 1, "reason": "x"}
    moved = {"reason": "x", "meeting": "m1"}
    new_paper = {"paper": "paper-1", "version": 2, "sha256": digest(2), "title": "Draft", "reason": "x"}
    for kind, data in (
        ("ballot.extended", extension),
        ("ballot.moved", moved),
        ("ballot.paper_replaced", new_paper),
    ):
        assert voting.attempt(SECRETARY, BALLOT, kind, data).code == "only_opinion_ballot"


def test_a_withdrawn_vote_takes_no_answer_and_is_not_closed(voting: Cabinet) -> None:
    voting.do(CHAIR, BALLOT, "ballot.withdrawn", {"reason": "Wrong question."})
    assert voting.attempt("member-2", BALLOT, "answer.given", voting.answered()).code == "ballot_is_withdrawn"
    assert voting.close().code == "ballot_is_withdrawn"


def test_a_member_may_say_once_that_a_count_is_wrong(voting: Cabinet) -> None:
    dispute = {"reason": "My vote is missing."}
    assert voting.attempt("member-2", BALLOT, "count.disputed", dispute).code == "ballot_is_open"
    voting.close()
    voting.do("member-2", BALLOT, "count.disputed", dispute)
    assert voting.attempt("member-2", BALLOT, "count.disputed", dispute).code == "already_disputed"
    assert voting.ballot().disputes[0].person == "member-2"


def test_the_first_session_carried_with_twenty_five_of_twenty_seven() -> None:
    if not FIRST_SESSION.exists():
        pytest.skip("the facts of the first session are not beside the project")
    facts = json.loads(FIRST_SESSION.read_text("utf-8"))
    cabinet = Cabinet(facts["members_total"], rules=(facts["rule_set"],), now=EVENING_OF_24_JUNE_2019)
    cabinet.publish(items=len(facts["items"]))
    cabinet.now += HOUR
    cabinet.call_roll(facts["present_in_room"], facts["voting_remotely"])
    cabinet.do(CHAIR, MEETING, "meeting.opened", {"override_reason": ""})
    cabinet.do(CHAIR, BALLOT, "ballot.opened", cabinet.session_vote())
    vote = facts["items"][0]["vote"]
    for member in cabinet.members[: vote["agree"]]:
        cabinet.answer(member)
    assert cabinet.close().status is Status.ACCEPTED
    close = cabinet.ballot().close
    assert close is not None
    tally = close.tally
    assert cabinet.body.local_day(cabinet.now).isoformat() == facts["date"]
    assert (tally.agree, tally.disagree, tally.other, tally.not_voting) == (
        vote["agree"],
        vote["disagree"],
        vote["other"],
        vote["not_voting"],
    )
    assert (tally.needed, tally.carried, cabinet.ballot().mode) == (14, vote["carried"], Mode.SESSION)
