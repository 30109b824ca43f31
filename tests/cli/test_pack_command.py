"""`ecabinet pack`: a folder of papers becomes one PDF, and what was cited in it stays where it was."""

import io
import json
import subprocess
import sys
from pathlib import Path

import openpyxl
import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "session-2026-05"


def ecabinet(*words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ecabinet", *map(str, words)]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, env={"LANG": "en_US.UTF-8"}, timeout=100
    )


def paper(file: Path, *texts: str) -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    for text in texts:
        for line, words in enumerate(text.split("; ")):
            canvas.drawString(72, 700 - 20 * line, words)
        canvas.showPage()
    canvas.save()
    file.write_bytes(buffer.getvalue())


def labels(file: Path) -> list[str]:
    with pikepdf.open(file) as pdf:
        return [page.label for page in pdf.pages]


FIRST = "scope of this decree; applies to households; and to persons in business"
SECOND = "rates of tax by trade; the rate for retail is one percent; payment each quarter"
THIRD = "entry into force; transitional rules; the minister shall guide"
NEW = "exemptions for natural disasters; application within thirty days; decision by the director"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "papers of may"
    place.mkdir()
    paper(place / "1-decree.pdf", FIRST, SECOND, THIRD)
    paper(place / "2-report.pdf", "report")
    return place


def test_a_folder_without_an_agenda_gives_an_item_for_each_paper(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "pack.pdf"
    done = ecabinet("pack", folder, "--out", out, "--reader", "An Bình", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"file": str(out), "pages": 6, "papers": 2, "sheets": 0}
    assert labels(out)[2:] == ["1/1", "1/2", "1/3", "2/1"]


def test_an_agenda_names_the_items_and_a_paper_that_is_missing_has_a_sheet(folder: Path, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["No.", "Title", "Agency", "Files"])
    book.active.append([1, "Taxes", "Ministry", "2-report.pdf"])
    book.active.append([2, "Nothing here", "Ministry", "gone.pdf"])
    book.save(folder / "agenda.xlsx")
    out = tmp_path / "pack.pdf"
    done = ecabinet("pack", folder, "--out", out, "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["papers"], told["sheets"]) == (1, 1)


def test_a_page_that_a_new_version_brings_in_between_is_2a(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "pack.pdf"
    assert ecabinet("pack", folder, "--out", out, "--reader", "An Bình").returncode == 0
    paper(folder / "1-decree.pdf", FIRST, SECOND.replace("one", "two"), NEW, THIRD)
    done = ecabinet("pack", folder, "--out", out, "--reader", "An Bình")
    assert done.returncode == 0, done.stderr
    assert labels(out)[2:] == ["1/1", "1/2", "1/2a", "1/3", "2/1"]
    assert ecabinet("pack", folder, "--out", out).returncode == 0
    assert labels(out)[2:] == ["1/1", "1/2", "1/2a", "1/3", "2/1"]


def test_a_file_that_is_no_pack_is_not_written_over(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "pack.pdf"
    paper(out, "somebody's own")
    before = out.read_bytes()
    done = ecabinet("pack", folder, "--out", out)
    assert done.returncode == 1
    assert "another file name" in done.stderr
    assert out.read_bytes() == before


def test_an_empty_folder_is_refused_with_a_sentence(tmp_path: Path) -> None:
    done = ecabinet("pack", tmp_path, "--out", tmp_path / "pack.pdf")
    assert (done.returncode, "no PDF files" in done.stderr) == (1, True)


@pytest.mark.skipif(not REAL.is_dir(), reason="the real session is not here")
def test_a_real_session_of_444_pages_goes_into_one_sound_file(tmp_path: Path) -> None:
    out = tmp_path / "pack.pdf"
    done = ecabinet("pack", REAL, "--out", out, "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["pages"] >= 446
    assert subprocess.run(["qpdf", "--check", str(out)], capture_output=True, check=False).returncode == 0
