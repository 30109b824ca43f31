"""Papers and sessions come in from disk: checked first, and whatever stays out is named."""

import io
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from ecabinet.desktop.importing import Importer
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.dossiers import PaperKind
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.papers.intake import Intake
from ecabinet.papers.keeping import EncryptedPapers
from tests.papers.paper_maker import vietnamese

BODY = BodyState(utc_offset=420)
NOW = 1_780_000_000_000
SHEET = "\n".join(
    (
        "Phiên họp thường kỳ tháng 6",
        "STT;Nội dung;Cơ quan trình;Thời lượng;Tài liệu",
        "1;Nghị định;Bộ Tài chính;20;01-a-du-thao-nghi-dinh.pdf",
        "2;Kế hoạch;Bộ Xây dựng;15;02-khoa.pdf",
        "3;Báo cáo;Bộ Y tế;10;03-mat-tich.pdf",
    )
)


def encrypted(data: bytes) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    writer.encrypt("bí mật", algorithm="AES-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def no_step(_done: int, _total: int) -> None:
    """Nobody watches."""


@pytest.fixture(scope="module")
def intake() -> Iterator[Intake]:
    with Intake() as made:
        yield made


@pytest.fixture
def importer(intake: Intake, tmp_path: Path) -> Importer:
    return Importer(intake, EncryptedPapers(tmp_path / "kept", bytes(32)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "session"
    (place / "papers").mkdir(parents=True)
    (place / "agenda.csv").write_text(SHEET, "utf-8")
    (place / "papers" / "01-a-du-thao-nghi-dinh.pdf").write_bytes(vietnamese(2))
    (place / "papers" / "02-khoa.pdf").write_bytes(encrypted(vietnamese(1)))
    return place


def test_a_paper_is_kept_encrypted_with_its_kind_guessed(importer: Importer, folder: Path, tmp_path: Path) -> None:
    file = folder / "papers" / "01-a-du-thao-nghi-dinh.pdf"
    paper = importer.paper(file)
    assert (paper.kind, paper.title, paper.version, paper.pages) == (PaperKind.DRAFT, "Du thao nghi dinh", 1, 2)
    assert paper.size == file.stat().st_size
    kept = b"".join(found.read_bytes() for found in (tmp_path / "kept").rglob("*") if found.is_file())
    assert b"%PDF" not in kept
    new = importer.new_version(file, paper, 2)
    assert (new.id, new.version, new.title) == (paper.id, 2, paper.title)


def test_a_session_comes_in_with_every_obstacle_named(importer: Importer, folder: Path) -> None:
    steps: list[tuple[int, int]] = []

    def step(done: int, total: int) -> None:
        steps.append((done, total))

    imported = importer.session(folder, BODY, NOW, step)
    assert [item.title for item in imported.plan.items] == ["Nghị định", "Kế hoạch", "Báo cáo"]
    assert [len(item.papers) for item in imported.plan.items] == [1, 0, 0]
    named = {(problem.code, problem.row, problem.details.get("name")) for problem in imported.problems}
    assert ("paper_encrypted", 4, "02-khoa.pdf") in named
    assert ("agenda_paper_missing", 5, "03-mat-tich.pdf") in named
    assert steps == [(0, 2), (1, 2), (2, 2)]
    assert imported.plan.starts_at == NOW
    assert imported.plan.ends_at > NOW


def test_a_session_without_a_name_is_called_after_its_folder(importer: Importer, folder: Path) -> None:
    (folder / "agenda.csv").write_text(SHEET.partition("\n")[2], "utf-8")
    assert importer.session(folder, BODY, NOW, no_step).plan.title == "Session"


def test_several_papers_come_in_and_a_false_one_stays_out(importer: Importer, folder: Path) -> None:
    false = folder / "papers" / "phu-luc.pdf"
    false.write_text("no paper at all", "utf-8")
    gone = folder / "papers" / "gone.pdf"
    taken = importer.papers([folder / "papers" / "01-a-du-thao-nghi-dinh.pdf", false, gone], no_step)
    assert [paper.pages for paper in taken.papers] == [2]
    assert [(problem.code, problem.details["name"]) for problem in taken.problems] == [
        ("paper_no_pdf", "phu-luc.pdf"),
        ("paper_missing", "gone.pdf"),
    ]


def test_who_stops_the_import_stops_it(importer: Importer, folder: Path) -> None:
    class EnoughError(Exception):
        """The person has seen enough."""

    def step(done: int, _total: int) -> None:
        if done:
            raise EnoughError

    with pytest.raises(EnoughError):
        importer.session(folder, BODY, NOW, step)


def test_a_disk_that_fails_stops_everything(importer: Importer, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise Unavailable("paper_disk_full")

    monkeypatch.setattr(EncryptedPapers, "put", full)
    with pytest.raises(Unavailable) as failure:
        importer.session(folder, BODY, NOW, no_step)
    assert failure.value.code == "paper_disk_full"


def test_a_folder_without_an_agenda_is_refused(importer: Importer, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(Refused) as refusal:
        importer.session(tmp_path / "empty", BODY, NOW, no_step)
    assert refusal.value.code == "folder_without_sheet"


def test_a_real_session_comes_in_whole(importer: Importer, real_input: Path) -> None:
    imported = importer.session(real_input / "session-2026-05", BODY, NOW, no_step)
    papers = [paper for item in imported.plan.items for paper in item.papers]
    assert (len(imported.plan.items), len(papers), sum(paper.pages for paper in papers)) == (12, 19, 444)
    assert imported.problems == ()
