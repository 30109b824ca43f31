"""The demonstration's own session is one a secretariat could hand over: readable, whole, and stamped as a sample."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from ecabinet import resources
from ecabinet.domain.faults import Refused
from ecabinet.exports.sample_papers import SampleText, render
from ecabinet.exports.sample_session import write_facts_session, write_own_session
from ecabinet.exports.session_folder import read_session
from ecabinet.papers.intake import Intake
from ecabinet.papers.sources import FileSource

TEXT = SampleText("BỘ TÀI CHÍNH", "TỜ TRÌNH", "Về kế hoạch năm", ("Điều 1. Phạm vi", "Nội dung của điều này."))
FACTS = {
    "meeting": "Phiên họp thứ nhất",
    "date": "2026-06-04",
    "items": [{"number": 1, "title": "Nội dung một", "lead": "Bộ A"}, {"number": 2, "title": "Nội dung hai"}],
}


def test_the_own_session_is_read_without_a_finding(tmp_path: Path) -> None:
    read = read_session(write_own_session(tmp_path))
    assert read.problems == ()
    assert [item.number for item in read.agenda.rows] == ["1", "2", "3", "4", "5"]
    assert len(read.papers) == 8
    assert all(item.question and item.proposed and item.agency and item.minutes for item in read.agenda.rows)
    assert read.agenda.starts_at is not None
    assert read.agenda.number == "6"


def test_every_own_paper_comes_in_and_says_on_every_page_that_it_is_a_sample(tmp_path: Path) -> None:
    write_own_session(tmp_path)
    files = sorted(tmp_path.rglob("*.pdf"))
    assert len(files) >= 10
    with Intake() as intake:
        for file in files:
            with FileSource(file) as source:
                assert intake.check(source).pages >= 1
    for file in files:
        assert all("SAMPLE" in page.extract_text() for page in PdfReader(file).pages), file.name


def test_the_new_version_replaces_a_paper_of_the_session(tmp_path: Path) -> None:
    read = read_session(write_own_session(tmp_path))
    (revised,) = (tmp_path / "extra").glob("*-v2.pdf")
    former = read.papers[revised.name.replace("-v2", "")]
    assert former.read_bytes() != revised.read_bytes()


def test_every_shipped_text_is_whole() -> None:
    for path in resources.listed("demo/papers", ".txt"):
        text = SampleText.parse(path.read_text("utf-8"))
        assert all((text.agency, text.title, text.subject, text.paragraphs)), path.name


def test_a_paper_is_the_same_bytes_every_time() -> None:
    assert render(TEXT) == render(TEXT)


def test_a_paper_holds_its_words_with_all_their_marks() -> None:
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(render(TEXT))).pages)
    for words in ("BỘ TÀI CHÍNH", "Về kế hoạch năm", "Nội dung của điều này."):
        assert words in text


def test_a_text_without_its_head_is_refused() -> None:
    with pytest.raises(Refused, match="sample_text_unreadable"):
        SampleText.parse("title: Một\n\nĐoạn văn.")


def test_facts_become_a_session_with_one_paper_an_item(tmp_path: Path) -> None:
    read = read_session(write_facts_session(tmp_path / "session", _facts(tmp_path, FACTS)))
    assert [(item.number, item.title, item.agency) for item in read.agenda.rows] == [
        ("1", "Nội dung một", "Bộ A"),
        ("2", "Nội dung hai", ""),
    ]
    assert (len(read.papers), read.problems) == (2, ())


def test_the_real_first_session_becomes_a_session(tmp_path: Path, real_input: Path) -> None:
    read = read_session(write_facts_session(tmp_path, real_input / "first-session.json"))
    assert read.problems == ()
    assert len(read.agenda.rows) == len(read.papers) > 0


@pytest.mark.parametrize(
    "facts",
    ["", "[]", "null", '{"meeting": "P"}', {**FACTS, "items": [1]}, {**FACTS, "items": [{"number": "x"}]}],
)
def test_other_facts_are_refused_with_the_files_name(tmp_path: Path, facts: Any) -> None:  # noqa: ANN401 - broken on purpose
    with pytest.raises(Refused, match="session_facts_unreadable") as refusal:
        write_facts_session(tmp_path / "session", _facts(tmp_path, facts))
    assert refusal.value.details == {"file": "facts.json"}


def _facts(folder: Path, facts: Any) -> Path:  # noqa: ANN401 - broken on purpose
    file = folder / "facts.json"
    file.write_text(facts if isinstance(facts, str) else json.dumps(facts), "utf-8")
    return file
