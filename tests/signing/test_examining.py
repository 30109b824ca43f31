"""Whoever has a file asks five questions of it, and every finding answers one."""

from pathlib import Path

import pytest

from ecabinet.application.messages import Language
from ecabinet.domain.faults import Unavailable
from ecabinet.signing.examining import Question, answers, examine, examine_file, is_sample, question_of
from ecabinet.signing.verdict import Outcome, failed
from tests.signed_minutes import catalogue, signed


def outcomes(data: bytes) -> dict[Question, Outcome]:
    return {answer.question: answer.outcome for answer in answers(examine(data))}


def test_genuine_minutes_answer_all_five_questions() -> None:
    assert outcomes(signed()) == {
        Question.SIGNERS: Outcome.NOTED,  # the issuer of a sample is known to nobody
        Question.UNCHANGED: Outcome.HELD,
        Question.RECORD: Outcome.NOTED,
        Question.COUNT: Outcome.HELD,
        Question.TIME: Outcome.NOTED,
    }
    assert is_sample(examine(signed()))


def test_one_changed_letter_fails_where_it_was_made() -> None:
    data = signed()
    place = data.index(b"/Producer")
    changed = data[: place + 12] + bytes([data[place + 12] ^ 1]) + data[place + 13 :]
    assert outcomes(changed)[Question.UNCHANGED] is Outcome.FAILED


def test_minutes_cut_back_lack_a_signature() -> None:
    assert outcomes(signed(count=1))[Question.SIGNERS] is Outcome.FAILED


@pytest.mark.parametrize("data", [b"", b"PK\3\4", b"PK" + bytes(300), b"%PDF-1.7", b"hello"])
def test_any_other_file_fails_with_a_sentence(data: bytes) -> None:
    (answer,) = answers(examine(data))
    assert answer.outcome is Outcome.FAILED
    assert {finding.code for finding in answer.findings} <= catalogue().codes


def test_every_answer_has_its_sentence() -> None:
    wanted = {f"answer_{question}_{outcome}" for question in Question for outcome in Outcome}
    assert wanted <= catalogue().codes


def test_every_finding_of_the_catalogue_belongs_to_a_question() -> None:
    prefixes = ("verify_", "evidence_")
    others = {"verify_sample", "evidence_readme", "verify_limits", "verify_file_unreadable"}
    codes = {code for code in catalogue().codes if code.startswith(prefixes)} - others
    strays = {code for code in codes if question_of(failed(code)) is Question.UNCHANGED}
    assert strays == {
        *("verify_unreadable", "verify_container", "verify_truncated", "verify_changed", "verify_changed_since"),
        *("verify_unaltered", "verify_altered", "verify_certified", "verify_not_certified"),
        *("verify_nothing_behind", "verify_appended"),
    }
    assert catalogue().sentence("verify_limits", Language.ENGLISH)


def test_a_file_that_cannot_be_read_is_unavailable(tmp_path: Path) -> None:
    file = tmp_path / "minutes.pdf"
    with pytest.raises(Unavailable, match="verify_file_unreadable"):
        examine_file(file)
    file.write_bytes(signed())
    assert examine_file(file).ok
