"""A session's folder brings its agenda and its papers together."""

from pathlib import Path

import pytest

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.exports.session_folder import read_session

AGENDA = "Phiên họp;P\nBắt đầu;2026-06-04 08:00\nSTT;Nội dung;Tài liệu\n1;A;Tờ trình.pdf\n2;B;b.pdf\n"


@pytest.fixture
def session(tmp_path: Path) -> Path:
    folder = tmp_path / "session"
    (folder / "papers").mkdir(parents=True)
    (folder / "agenda.csv").write_text(AGENDA, "utf-8")
    (folder / "papers" / "To\u031b\u0300 tri\u0300nh.pdf").write_bytes(b"%PDF-")
    (folder / "b.pdf").write_bytes(b"%PDF-")
    return folder


def test_the_real_session_has_all_its_papers(real_input: Path) -> None:
    read = read_session(real_input / "session-2026-05")
    assert (len(read.papers), read.problems) == (19, ())


def test_papers_are_found_beside_the_sheet_and_in_papers_whatever_their_letters_composition(session: Path) -> None:
    read = read_session(session)
    assert sorted(read.papers) == ["Tờ trình.pdf", "b.pdf"]
    assert read.problems == ()
    assert read_session(session / "agenda.csv").papers == read.papers


def test_a_missing_paper_and_a_paper_of_no_item_are_told(session: Path) -> None:
    (session / "b.pdf").rename(session / "papers" / "c.pdf")
    read = read_session(session)
    assert [(problem.code, problem.row, problem.details["name"]) for problem in read.problems] == [
        ("agenda_paper_missing", 5, "b.pdf"),
        ("agenda_paper_unnamed", 0, "c.pdf"),
    ]


def test_a_name_without_tone_marks_finds_its_paper_only_where_one_fits(session: Path) -> None:
    (session / "agenda.csv").write_text(AGENDA.replace("Tờ trình", "to trinh"), "utf-8")
    assert "to trinh.pdf" in read_session(session).papers
    (session / "papers" / "tơ trinh.pdf").write_bytes(b"%PDF-")
    assert "to trinh.pdf" not in read_session(session).papers


def test_a_link_out_of_the_folder_is_not_followed(session: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.pdf"
    secret.write_bytes(b"%PDF-")
    (session / "b.pdf").unlink()
    (session / "b.pdf").symlink_to(secret)
    assert "b.pdf" not in read_session(session).papers


def test_no_sheet_and_two_sheets_are_refused_but_a_lock_file_is_not_one(session: Path) -> None:
    (session / "~$agenda.xlsx").write_bytes(b"")
    assert read_session(session).agenda.rows
    (session / "old.csv").write_text(AGENDA, "utf-8")
    with pytest.raises(Refused, match="folder_with_sheets"):
        read_session(session)
    for sheet in session.glob("*.csv"):
        sheet.unlink()
    with pytest.raises(Refused, match="folder_without_sheet"):
        read_session(session)


def test_a_folder_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="file_unreadable"):
        read_session(tmp_path / "nowhere")
