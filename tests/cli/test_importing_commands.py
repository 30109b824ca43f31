"""`ecabinet meeting import` and `ecabinet members import` over a laptop that has joined."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner

from ecabinet.application.preparing import Preparing
from ecabinet.cli import main, meetings, members
from ecabinet.domain.faults import Fault, Refused
from ecabinet.papers.keeping import EncryptedPapers
from tests.laptop_world import SECRETARY, LaptopWorld
from tests.papers.paper_maker import vietnamese


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LaptopWorld]:
    made = LaptopWorld(tmp_path / "world")
    laptop = made.laptop(SECRETARY)
    keeper = EncryptedPapers(tmp_path / "kept", bytes(32))

    @contextmanager
    def opened(_profile: Path | None) -> Iterator[SimpleNamespace]:
        yield SimpleNamespace(laptop=laptop, papers=keeper)

    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.setattr(meetings, "opened", opened)
    monkeypatch.setattr(members, "opened", opened)
    yield made
    made.close()


def run(*words: str) -> tuple[str, int]:
    result = CliRunner().invoke(main.app, list(words))
    if isinstance(result.exception, Exception):
        raise result.exception
    return result.stdout, result.exit_code


def test_a_folder_becomes_a_draft_and_what_needs_a_look_is_printed(world: LaptopWorld, tmp_path: Path) -> None:
    folder = tmp_path / "session"
    folder.mkdir()
    rows = ("Phiên họp thử", "STT;Nội dung;Tài liệu", "1;Nghị định;01-du-thao.pdf", "2;Kế hoạch;02-mat.pdf")
    (folder / "agenda.csv").write_text("\n".join(rows), "utf-8")
    (folder / "01-du-thao.pdf").write_bytes(vietnamese(1))
    said, status = run("meeting", "import", str(folder))
    first, *noticed = said.splitlines()
    assert status == 0
    assert first.startswith("“Phiên họp thử” is a draft on this laptop now. Items: 2, papers: 1.")
    assert "- row 4: 02-mat.pdf is not in the folder. The item was kept; please add the paper." in noticed
    (line,) = Preparing(world.open_laptops[0]).agendas()
    assert (line.title, line.items) == ("Phiên họp thử", 2)


def test_people_are_taken_over_and_officers_are_named_as_left_out(world: LaptopWorld, tmp_path: Path) -> None:
    file = tmp_path / "members.csv"
    file.write_text("Họ tên;Vai trò\nNguyễn Thị Mai;Thành viên\nTrần Văn Bảo;Thư ký\n", "utf-8")
    said, status = run("members", "import", str(file))
    assert status == 0
    assert said.splitlines()[0].startswith("People: 1 new, 0 changed, 0 as before.")
    assert "- Trần Văn Bảo was left out" in said
    assert len(world.open_laptops[0].outbox()) == 1


def test_a_file_without_members_is_refused(world: LaptopWorld, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("nothing", "utf-8")
    with pytest.raises(Refused) as refusal:
        run("members", "import", str(tmp_path / "a.csv"))
    assert refusal.value.code == "sheet_no_members"
    assert world.open_laptops[0].outbox() == ()


@pytest.mark.parametrize(("name", "code"), [("a.csv", "vault_missing"), ("b.csv", "file_unreadable")])
def test_no_pin_is_asked_for_in_vain(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "a.csv").write_text("Họ tên\nNguyễn Thị Mai\n", "utf-8")
    words = ["members", "import", str(tmp_path / name), "--profile", str(tmp_path / "profile")]
    result = CliRunner().invoke(main.app, words, input="246813\n")
    assert isinstance(result.exception, Fault)
    assert (result.exception.code, result.output) == (code, "")
