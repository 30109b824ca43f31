"""What is wrong with a spreadsheet or a paper is said at the agenda, in both languages; what stood there stays."""

from pathlib import Path

import pytest

from ecabinet.application.messages import Language
from ecabinet.domain.faults import Refused
from tests.desktop.test_agenda_builder import Seat, intake, secretary, world  # noqa: F401 - found by their names
from tests.papers.paper_maker import vietnamese
from tests.papers.test_intake import HOSTILE

PAPERS = [
    "text", "password", "cut in the middle", "page tree in a circle", "outline in a circle", "script on opening",
    "embedded file",
]  # fmt: skip


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_that_cannot_be_taken_is_named_with_its_reason(secretary: Seat, tmp_path: Path, name: str) -> None:  # noqa: F811 - the fixture
    data, code = HOSTILE[name]
    bad, good = tmp_path / "phu-luc.pdf", tmp_path / "to-trinh.pdf"
    bad.write_bytes(data)
    good.write_bytes(vietnamese(1))
    before = secretary.titles
    secretary.editor.ui.drop.dropped.emit([bad, good])
    secretary.settle()
    noticed = secretary.editor.ui.noticed
    reason = secretary.desk.kit.faults.sentence(Refused(code, {"name": bad.name}))
    assert noticed.isVisible()
    assert bad.name in noticed.text
    assert reason in noticed.text
    assert secretary.titles[: len(before)] == before
    assert secretary.titles[len(before) :] == ["To trinh"]
    secretary.desk.speak(Language.VIETNAMESE)
    assert secretary.desk.kit.faults.sentence(Refused(code, {"name": bad.name})) in noticed.text


SHEETS = {
    "no table": (("Ghi chú", "Không có gì ở đây"), "Không có gì", "sheet_no_table"),
    "empty": (("",), "", "sheet_no_table"),
}


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_without_a_table_is_said_and_makes_no_agenda(secretary: Seat, tmp_path: Path, name: str) -> None:  # noqa: F811 - as above
    folder = tmp_path / "session"
    folder.mkdir()
    (folder / "agenda.csv").write_text("\n".join(SHEETS[name][0]), "utf-8")
    drafts = len(secretary.deeds.preparing.agendas())
    secretary.page.ui.agendas.import_asked.emit(folder)
    secretary.settle()
    said = secretary.desk.kit.faults.sentence(Refused(SHEETS[name][2], {"name": "agenda.csv"}))
    assert said in {secretary.editor.ui.banner.text, secretary.page.ui.agendas.ui.banner.text}
    assert len(secretary.deeds.preparing.agendas()) == drafts


def test_a_number_that_comes_twice_and_a_paper_that_is_missing_are_told_with_their_rows(
    secretary: Seat,  # noqa: F811 - as above
    tmp_path: Path,
) -> None:
    folder = tmp_path / "session"
    folder.mkdir()
    rows = ("STT;Nội dung;Tài liệu", "1;Nghị định;a.pdf", "1;Kế hoạch;b.pdf", "2;Đề án;")
    (folder / "agenda.csv").write_text("\n".join(rows), "utf-8")
    (folder / "a.pdf").write_bytes(vietnamese(1))
    secretary.page.ui.agendas.import_asked.emit(folder)
    secretary.settle()
    here = secretary.desk.kit.navigator.here
    assert here is not None
    secretary.meeting = here.subject
    assert secretary.titles == ["Nghị định", "Kế hoạch", "Đề án"]
    text = secretary.editor.ui.noticed.text
    assert "row 3" in text
    assert "b.pdf is not in the folder" in text
