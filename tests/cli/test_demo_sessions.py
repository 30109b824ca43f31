"""What the demonstration plays with: its own meeting, or a given one with a new version of its first paper."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from ecabinet.cli.demo.cast import UTC_OFFSET
from ecabinet.cli.demo.sessions import prepare
from ecabinet.domain.faults import Refused
from ecabinet.exports.sample_papers import SampleText, render
from ecabinet.exports.session_folder import read_session

PAPER = render(SampleText("BỘ A", "TỜ TRÌNH", "Về một việc", ("Một đoạn.",)))


def a_session(folder: Path, begins: str = "2026-06-04 08:00", paper: bytes = PAPER) -> Path:
    folder.mkdir()
    (folder / "agenda.csv").write_text(
        f"Phiên họp;P\nBắt đầu;{begins}\nSTT;Nội dung;Tài liệu\n1;A;to-trinh.pdf\n", "utf-8"
    )
    if paper:
        (folder / "to-trinh.pdf").write_bytes(paper)
    return folder


def test_the_story_begins_at_nine_on_a_working_day_of_the_week_before(tmp_path: Path) -> None:
    files, begins = prepare(None, tmp_path)
    local = datetime.fromtimestamp(begins / 1000, UTC) + timedelta(minutes=UTC_OFFSET)
    starts = read_session(files.place).agenda.starts_at
    assert starts is not None
    assert (local.hour, local.minute) == (9, 0)
    assert local.weekday() <= 4
    assert 6 <= (starts.date() - local.date()).days <= 8
    assert files.ballot_paper is not None
    assert files.ballot_paper.is_file()
    assert files.replaced in read_session(files.place).papers


def test_the_first_paper_of_a_given_session_is_replaced_by_itself_and_a_page(tmp_path: Path) -> None:
    given = a_session(tmp_path / "given")
    files, _ = prepare(given, tmp_path / "made")
    assert files.place == given
    assert files.replaced == "to-trinh.pdf"
    assert len(PdfReader(files.replacement).pages) == len(PdfReader(given / "to-trinh.pdf").pages) + 1
    assert files.ballot_title
    assert sorted(path.name for path in given.iterdir()) == ["agenda.csv", "to-trinh.pdf"], "nothing is left behind"


def test_the_real_session_can_be_played_although_it_cannot_be_written_to(tmp_path: Path, real_input: Path) -> None:
    files, begins = prepare(real_input / "session-2026-05", tmp_path)
    assert files.replacement.is_relative_to(tmp_path)
    assert begins > 0


@pytest.mark.parametrize(
    ("begins", "paper", "code"),
    [("2026-06-04 08:00", b"", "session_without_papers"), ("", PAPER, "session_without_date")],
)
def test_what_cannot_be_played_is_refused(tmp_path: Path, begins: str, paper: bytes, code: str) -> None:
    with pytest.raises(Refused, match=code):
        prepare(a_session(tmp_path / "given", begins, paper), tmp_path / "made")
