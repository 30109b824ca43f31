"""Minutes on their way: circulated, corrected, finalised, signed in order, sealed."""

import pytest

from ecabinet.domain.acts import Decision
from ecabinet.domain.meetings import MeetingPhase
from ecabinet.domain.sealing import MinutesPhase
from tests.domain.little_cabinet import CHAIR, DAY, SECRETARY, Cabinet, digest

MEETING = "meeting:m1"
FIGURES = digest(77)


@pytest.fixture
def held() -> Cabinet:
    cabinet = Cabinet(members=6)
    cabinet.open_session(items=1, room=4, remote=1)
    cabinet.do(CHAIR, MEETING, "outcome.recorded", {"item": "i1", "outcome": "adopted", "ballot": ""})
    cabinet.do(CHAIR, MEETING, "meeting.closed")
    return cabinet


@pytest.fixture
def in_review(held: Cabinet) -> Cabinet:
    held.do(SECRETARY, MEETING, "minutes.circulated", circulated(held))
    return held


@pytest.fixture
def final(in_review: Cabinet) -> Cabinet:
    in_review.now += DAY
    in_review.do(SECRETARY, MEETING, "minutes.finalised", revised(1, file=1))
    return in_review


def revised(revision: int, file: int, length: int = 1000) -> dict[str, object]:
    return {"revision": revision, "sha256": digest(file), "length": length, "figures_sha256": FIGURES}


def circulated(cabinet: Cabinet, revision: int = 1) -> dict[str, object]:
    return revised(revision, file=revision) | {"review_until": cabinet.now + DAY}


def propose(cabinet: Cabinet, author: str) -> Decision:
    correction = {"correction": f"c-{author}", "item": "i1", "text": "It was five to one."}
    return cabinet.attempt(author, MEETING, "minutes.correction_proposed", correction)


def sign(cabinet: Cabinet, author: str, role: str, file: int, length: int) -> Decision:
    signed = {"role": role, "sha256": digest(file), "length": length}
    return cabinet.attempt(author, MEETING, "minutes.signed", signed)


def seal(cabinet: Cabinet, author: str = CHAIR, file: int = 3, length: int = 3000) -> Decision:
    sealed = {"sha256": digest(file), "length": length, "figures_sha256": FIGURES}
    return cabinet.attempt(author, MEETING, "minutes.sealed", sealed)


def test_minutes_follow_the_session() -> None:
    cabinet = Cabinet(members=6)
    cabinet.open_session(items=1, room=6)
    refused = cabinet.attempt(SECRETARY, MEETING, "minutes.circulated", circulated(cabinet))
    assert refused.code == "meeting_is_in_session"


def test_revisions_are_counted_from_one(held: Cabinet) -> None:
    assert held.attempt(SECRETARY, MEETING, "minutes.circulated", circulated(held, 2)).code == "minutes_revision"
    held.do(SECRETARY, MEETING, "minutes.circulated", circulated(held, 1))
    held.do(SECRETARY, MEETING, "minutes.circulated", circulated(held, 2))
    assert held.meeting().minutes.revision == 2


def test_who_was_present_or_remote_proposes_corrections(in_review: Cabinet) -> None:
    assert propose(in_review, "member-4").stands
    assert propose(in_review, "member-5").stands
    assert propose(in_review, "member-6").code == "not_present"
    assert propose(in_review, "member-4").code == "correction_known"


def test_the_text_is_final_when_review_is_over_and_every_correction_answered(in_review: Cabinet) -> None:
    propose(in_review, "member-4")
    final = revised(2, file=5)
    assert in_review.attempt(SECRETARY, MEETING, "minutes.finalised", final).code == "review_not_over"
    in_review.now += DAY
    assert in_review.attempt(SECRETARY, MEETING, "minutes.finalised", final).code == "corrections_open"
    ruling = {"correction": "c-member-4", "taken": 1, "text": "Taken in."}
    in_review.do(SECRETARY, MEETING, "minutes.correction_ruled", ruling)
    assert in_review.attempt(SECRETARY, MEETING, "minutes.correction_ruled", ruling).code == "correction_not_open"
    in_review.do(SECRETARY, MEETING, "minutes.finalised", final)
    assert in_review.meeting().minutes.phase is MinutesPhase.FINAL_TEXT
    assert in_review.meeting().minutes.corrections["c-member-4"].taken is True


def test_another_text_is_another_revision(in_review: Cabinet) -> None:
    in_review.now += DAY
    assert in_review.attempt(SECRETARY, MEETING, "minutes.finalised", revised(1, file=9)).code == "minutes_revision"


def test_a_final_text_is_not_corrected(final: Cabinet) -> None:
    assert propose(final, "member-4").code == "minutes_final_text"
    assert final.attempt(SECRETARY, MEETING, "minutes.circulated", circulated(final, 2)).code == "minutes_final_text"


def test_the_secretary_signs_before_the_chair(final: Cabinet) -> None:
    assert sign(final, CHAIR, "chair", 3, 3000).code == "not_your_signature"
    assert sign(final, SECRETARY, "chair", 2, 2000).code == "not_your_signature"
    assert sign(final, SECRETARY, "secretary", 2, 2000).stands
    signer = final.meeting().next_signer()
    assert signer is not None
    assert signer.person == CHAIR
    assert seal(final).code == "signatures_missing"
    assert sign(final, CHAIR, "chair", 3, 3000).stands
    assert final.meeting().next_signer() is None


def test_a_signature_makes_the_file_longer(final: Cabinet) -> None:
    assert sign(final, SECRETARY, "secretary", 2, 1000).code == "signature_adds_nothing"


def test_others_do_not_sign(final: Cabinet) -> None:
    assert sign(final, "member-4", "secretary", 2, 2000).code == "not_permitted"


def test_the_last_signer_seals_the_file_that_was_signed_last(final: Cabinet) -> None:
    assert seal(final).code == "minutes_final_text"
    sign(final, SECRETARY, "secretary", 2, 2000)
    sign(final, CHAIR, "chair", 3, 3000)
    assert seal(final, author=SECRETARY).code == "not_your_signature"
    assert seal(final, file=2).code == "not_the_signed_minutes"
    assert seal(final).stands
    assert final.meeting().phase is MeetingPhase.CLOSED
    assert final.meeting().minutes.phase is MinutesPhase.SEALED
    assert seal(final).code == "minutes_sealed"
