"""`ecabinet papers`: what is said of files, of two versions, and of quotes."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ecabinet.cli.main import app
from ecabinet.domain.faults import Refused, Unavailable
from tests.papers.paper_maker import scan
from tests.papers.revision_maker import LAYOUTS, Piece, printed

TEXTS = [f"Đơn vị số {number} báo cáo cơ quan {name} trước kỳ họp thường lệ của năm." for number, name in
         enumerate(["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám"])]  # fmt: skip


def run(*words: str, language: str = "en") -> Result:
    return CliRunner(env={"LANGUAGE": language}).invoke(app, ["papers", *words])


def _written(file: Path, texts: list[str]) -> str:
    file.write_bytes(
        printed([Piece(-1, "Báo cáo", "article"), *(Piece(-1, text, "plain") for text in texts)], LAYOUTS["wide"])
    )
    return str(file)


@pytest.fixture
def versions(tmp_path: Path) -> tuple[str, str]:
    changed = TEXTS[5].replace("thường lệ", "đột xuất")
    new = [TEXTS[0], *TEXTS[2:4], changed, *TEXTS[6:], TEXTS[4]]
    return _written(tmp_path / "v1.pdf", TEXTS), _written(tmp_path / "v2.pdf", new)


def test_good_papers_are_told_their_pages_and_whether_they_can_be_searched(tmp_path: Path) -> None:
    text, picture = _written(tmp_path / "text.pdf", TEXTS), tmp_path / "scan.pdf"
    picture.write_bytes(scan(2))
    said = run("check", text, str(picture))
    assert said.exit_code == 0, said.output
    first, second = said.output.splitlines()
    assert first == f"✓ {text}: may come in; 1 pages, with text that can be searched."
    assert second.startswith(f"✓ {picture}: may come in; 2 pages, pictures without text")


def test_one_bad_paper_among_good_ones_ends_with_the_status_1_and_a_sentence(tmp_path: Path) -> None:
    good, bad = _written(tmp_path / "good.pdf", TEXTS), tmp_path / "bad.pdf"
    bad.write_bytes(b"no paper")
    said = run("check", "--json", good, str(bad), str(tmp_path / "gone.pdf"))
    assert said.exit_code == 1
    told = json.loads(said.output)
    assert [line["ok"] for line in told] == [True, False, False]
    assert [line.get("code") for line in told] == [None, "paper_no_pdf", "paper_missing"]
    assert told[1]["sentence"].startswith("This file is not a PDF.")


def test_changes_are_told_by_article_in_the_terminals_language(versions: tuple[str, str]) -> None:
    lines = run("compare", *versions, language="vi").output.splitlines()
    assert lines[0] == "1/1 trang thay đổi, 3 thay đổi."
    assert lines[2] == "Điều 1"
    assert f"  Bỏ: {TEXTS[1]}" in lines
    assert f"  Chuyển chỗ: {TEXTS[4]}" in lines
    assert any(line.startswith("  Sửa lời văn: ") and "[−thường lệ] [+đột xuất]" in line for line in lines)


def test_changes_as_json_have_pages_texts_and_words(versions: tuple[str, str]) -> None:
    told = json.loads(run("compare", "--json", *versions).stdout)
    assert (told["pages"], told["changed_pages"]) == (1, [1])
    assert sorted(change["kind"] for change in told["changes"]) == ["changed", "deleted", "moved"]
    changed = next(change for change in told["changes"] if change["kind"] == "changed")
    assert [changed["old_text"][slice(*run["old"])] for run in changed["runs"] if run["kind"] == "deleted"] == [
        "thường lệ"
    ]


def test_quotes_are_told_their_fate_with_page_and_new_text(versions: tuple[str, str], tmp_path: Path) -> None:
    anchors = tmp_path / "anchors.json"
    quotes = ["cơ quan một trước", "cơ quan hai trước", "cơ quan năm trước", "cơ quan sáu trước"]
    anchors.write_text(json.dumps([{"id": f"q{at}", "quote": quote} for at, quote in enumerate(quotes)]), "utf-8")
    told = json.loads(run("compare", *versions, "--anchors", str(anchors)).stdout)
    assert [(answer["id"], answer["fate"]) for answer in told] == [
        ("q0", "kept"), ("q1", "orphan"), ("q2", "moved"), ("q3", "changed"),
    ]  # fmt: skip
    assert told[0] == {
        "id": "q0", "fate": "kept", "old_page": 1, "new_page": 1, "new_text": TEXTS[0], "confidence": 1.0,
    }  # fmt: skip
    assert (told[1]["new_page"], told[1]["new_text"]) == (None, None)


def test_numbers_that_rise_with_the_places_tell_which_of_many_is_meant(
    versions: tuple[str, str], tmp_path: Path
) -> None:
    anchors = tmp_path / "anchors.json"
    named = {10: "cơ quan một", 20: "cơ quan hai", 40: "cơ quan bốn", 70: "cơ quan bảy", 80: "cơ quan tám"}
    named[60] = "trước kỳ họp"
    anchors.write_text(json.dumps([{"id": str(key), "quote": quote} for key, quote in named.items()]), "utf-8")
    told = {answer["id"]: answer for answer in json.loads(run("compare", *versions, "--anchors", str(anchors)).stdout)}
    assert told["60"]["fate"] == "changed"


@pytest.mark.parametrize(
    "entries",
    ["{}", "[1]", '[{"id": 1}]', '[{"id": true, "quote": "x"}]', "[", '[{"id": 1, "quote": "x", "page": "2"}]'],
)
def test_a_list_of_quotes_that_is_none_is_refused(versions: tuple[str, str], tmp_path: Path, entries: str) -> None:
    anchors = tmp_path / "anchors.json"
    anchors.write_text(entries, "utf-8")
    failed = run("compare", *versions, "--anchors", str(anchors)).exception
    assert isinstance(failed, Refused)
    assert failed.code == "anchors_malformed"


def test_a_scan_is_compared_as_far_as_it_can_be_and_that_is_said(versions: tuple[str, str], tmp_path: Path) -> None:
    picture = tmp_path / "scan.pdf"
    picture.write_bytes(scan(2))
    said = run("compare", versions[0], str(picture))
    assert said.exit_code == 0
    assert "scan.pdf has no text, only pictures." in said.stderr


def test_a_paper_that_is_not_there_is_a_foreseen_failure(versions: tuple[str, str], tmp_path: Path) -> None:
    assert isinstance(run("compare", versions[0], str(tmp_path / "gone.pdf")).exception, Unavailable)
