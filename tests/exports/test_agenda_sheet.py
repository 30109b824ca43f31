"""Agendas are read as secretariats write them, and what is unclear is told with its row."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from ecabinet.domain.dossiers import Confidentiality, PaperKind
from ecabinet.domain.faults import Refused
from ecabinet.exports.agenda_sheet import AgendaSheet, read_agenda

HEADINGS = ("STT", "Nội dung", "Cơ quan trình", "Thời lượng (phút)", "Tài liệu")
Reader = Callable[..., AgendaSheet]


@pytest.fixture
def agenda(tmp_path: Path) -> Reader:
    """Writes rows into a workbook and reads it as an agenda."""

    def read(*rows: Sequence[Any], merge: Sequence[str] = ()) -> AgendaSheet:
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        for row in rows:
            sheet.append(list(row))
        for cells in merge:
            sheet.merge_cells(cells)
        book.save(tmp_path / "agenda.xlsx")
        return read_agenda(tmp_path / "agenda.xlsx")

    return read


def _codes(sheet: AgendaSheet) -> list[tuple[str, int]]:
    return [(problem.code, problem.row) for problem in sheet.problems if problem.row]


def test_the_real_session_is_read_as_it_is(real_input: Path) -> None:
    sheet = read_agenda(real_input / "session-2026-05" / "agenda.xlsx")
    assert (sheet.title, sheet.place) == ("Phiên họp Chính phủ thường kỳ tháng 5 năm 2026", "Trụ sở Chính phủ")
    assert sheet.chair == "Thủ tướng Chính phủ"
    assert (str(sheet.starts_at), str(sheet.ends_at)) == ("2026-06-04 08:00:00", "2026-06-04 11:30:00")
    assert [row.number for row in sheet.rows] == [str(number) for number in range(1, 13)]
    assert sum(len(row.files) for row in sheet.rows) == 19
    assert sum(row.minutes for row in sheet.rows) == 240
    assert sheet.rows[11].files[1].kind is PaperKind.ANNEX
    assert sheet.problems == ()


def test_headings_are_known_in_english_in_any_order_and_case(agenda: Reader) -> None:
    sheet = agenda(
        ("Meeting", "Board meeting of March"),
        ("PAPERS", "Remark", "agenda item", "Duration", "NO.", "Department"),
        ("a.pdf; b.pdf", "hm", "Budget", "1h30", "1.", "Treasury"),
    )
    (row,) = sheet.rows
    assert sheet.title == "Board meeting of March"
    assert (row.number, row.title, row.agency, row.minutes) == ("1", "Budget", "Treasury", 90)
    assert [file.name for file in row.files] == ["a.pdf", "b.pdf"]


def test_headings_without_tone_marks_and_in_decomposed_letters_are_known(agenda: Reader) -> None:
    sheet = agenda(("TT", "NOI DUNG HOP", "Co\u031b quan tri\u0300nh"), (1, "Viê\u0323c A", "Bô\u0323 Y tê\u0301"))
    assert (sheet.rows[0].title, sheet.rows[0].agency) == ("Việc A", "Bộ Y tế")


def test_the_question_is_not_taken_for_the_title(agenda: Reader) -> None:
    sheet = agenda(("STT", "Nội dung xin ý kiến", "Nội dung", "Dự kiến kết luận"), (1, "Đồng ý?", "Đề án", "Đồng ý."))
    assert (sheet.rows[0].title, sheet.rows[0].question, sheet.rows[0].proposed) == ("Đề án", "Đồng ý?", "Đồng ý.")


def test_a_merged_heading_with_kinds_of_papers_below_is_understood(agenda: Reader) -> None:
    sheet = agenda(
        ("STT", "Nội dung", "Hồ sơ", None, None, "Thời lượng"),
        (None, None, "Tờ trình", "Dự thảo", "Thẩm định", None),
        (1, "Đề án A", "x.pdf", "y.pdf", "z.pdf", 20),
        merge=("A1:A2", "B1:B2", "C1:E1", "F1:F2"),
    )
    (row,) = sheet.rows
    kinds = [PaperKind.SUBMISSION, PaperKind.DRAFT, PaperKind.APPRAISAL]
    assert [(file.name, file.kind) for file in row.files] == list(zip(["x.pdf", "y.pdf", "z.pdf"], kinds, strict=True))
    assert row.minutes == 20


def test_papers_under_a_title_merged_over_rows_belong_to_it(agenda: Reader) -> None:
    sheet = agenda(
        HEADINGS,
        (1, "Đề án", "Bộ A", 10, "1-du-thao.pdf"),
        (None, None, None, None, "1-to-trinh.pdf"),
        (None, None, None, None, "1-du-thao.pdf"),
        (2, "Báo cáo", "Bộ B", 5, None),
        merge=("A2:A4", "B2:B4"),
    )
    assert [[file.name for file in row.files] for row in sheet.rows] == [["1-du-thao.pdf", "1-to-trinh.pdf"], []]


def test_blank_rows_totals_and_foreign_columns_do_not_disturb(agenda: Reader) -> None:
    sheet = agenda(
        ("STT", "Ghi chú", "Nội dung", "Phút"), (), (1, "!", "A", 10), (), (2, None, "Tổng kết năm", 5),
        (None, None, "Tổng cộng", 15),
    )  # fmt: skip
    assert [(row.number, row.title, row.minutes) for row in sheet.rows] == [("1", "A", 10), ("2", "Tổng kết năm", 5)]
    assert _codes(sheet) == []


def test_sections_are_told_apart_from_items_unless_all_rows_look_like_them(agenda: Reader) -> None:
    mixed = agenda(HEADINGS, ("I", "Phần thứ nhất"), (1, "A", "Bộ A"), ("II", "B", "Bộ B"))
    assert [row.title for row in mixed.rows] == ["A", "B"]
    assert _codes(mixed) == [("agenda_section_row", 2)]
    assert [row.number for row in agenda(HEADINGS, ("I", "A"), ("II", "B")).rows] == ["I", "II"]


@pytest.mark.parametrize(
    ("written", "minutes"),
    [(25, 25), (25.0, 25), ("25", 25), ("25 phút", 25), ("25'", 25), ("1h30", 90), ("2 giờ", 120), ("0:45", 45),
     (time(0, 20), 20), ("8h00 - 8h30", 30), ("30 min", 30), (None, 0)],
)  # fmt: skip
def test_durations_are_read_as_people_write_them(agenda: Reader, written: object, minutes: int) -> None:
    sheet = agenda(HEADINGS, (1, "A", "Bộ A", written, None))
    assert (sheet.rows[0].minutes, _codes(sheet)) == (minutes, [])


@pytest.mark.parametrize("written", ["soon", "20-30", -5, 2.5, 1441, "1e9", float("1e300")])
def test_an_unreadable_duration_keeps_the_item_and_is_told(agenda: Reader, written: object) -> None:
    sheet = agenda(HEADINGS, (1, "A", "Bộ A", written, None))
    assert (sheet.rows[0].title, sheet.rows[0].minutes) == ("A", 0)
    assert _codes(sheet) == [("agenda_minutes_unreadable", 2)]


@pytest.mark.parametrize(
    "block",
    [
        [("Bắt đầu", datetime(2026, 6, 4, 8)), ("Kết thúc", datetime(2026, 6, 4, 11, 30))],  # noqa: DTZ001 - a sheet's local time
        [("Bắt đầu:", "04/06/2026 08:00"), ("Kết thúc:", "04/06/2026 11:30")],
        [("Thời gian: 8h00 - 11h30, ngày 4 tháng 6 năm 2026",)],
        [("Ngày họp", date(2026, 6, 4)), ("Bắt đầu", time(8)), ("Kết thúc", "11g30")],
        [("Date", "2026-06-04"), ("Start", "08:00"), ("End", "11:30")],
    ],
)
def test_start_and_end_are_understood_in_many_forms(agenda: Reader, block: list[tuple[Any, ...]]) -> None:
    sheet = agenda(*block, HEADINGS, (1, "A"))
    assert (str(sheet.starts_at), str(sheet.ends_at)) == ("2026-06-04 08:00:00", "2026-06-04 11:30:00")


@pytest.mark.parametrize("start", ["tomorrow", "31/02/2026 08:00", "2026-06-04", "04/06/9999 08:00", None])
def test_a_start_that_is_no_day_and_time_is_told(agenda: Reader, start: object) -> None:
    sheet = agenda(("Phiên họp", "P"), ("Bắt đầu", start), HEADINGS, (1, "A"))
    assert sheet.starts_at is None
    assert [problem.code for problem in sheet.problems] == ["agenda_start_unreadable"]


def test_an_end_before_the_start_is_left_out_and_told(agenda: Reader) -> None:
    block = ("Cuộc họp", "C"), ("Bắt đầu", "2026-06-04 14:00"), ("Kết thúc", "2026-06-04 08:00")
    sheet = agenda(*block, HEADINGS, (1, "A"))
    assert sheet.ends_at is None
    assert [problem.code for problem in sheet.problems] == ["agenda_ends_before_start"]


def test_a_meeting_without_a_label_is_named_by_its_heading_line(agenda: Reader) -> None:
    sheet = agenda(("VĂN PHÒNG",), ("Chương trình phiên họp thứ sáu",), HEADINGS, (1, "A"))
    assert sheet.title == "Chương trình phiên họp thứ sáu"


def test_a_number_that_comes_twice_keeps_both_items_and_is_told(agenda: Reader) -> None:
    sheet = agenda(HEADINGS, (1, "A"), ("01", "B"), ("2a", "C"))
    assert [(row.number, row.title) for row in sheet.rows] == [("1", "A"), ("1", "B"), ("2a", "C")]
    assert _codes(sheet) == [("agenda_number_twice", 3)]
    assert sheet.problems[-1].details == {"number": "1", "first": 2}


def test_a_row_without_a_title_is_told(agenda: Reader) -> None:
    assert _codes(agenda(HEADINGS, (1, "A"), (2, None, "Bộ B", 10))) == [("agenda_row_without_title", 3)]


@pytest.mark.parametrize(
    ("files", "names", "codes"),
    [
        ("a.pdf;b.pdf;\nc.PDF", ["a.pdf", "b.pdf", "c.PDF"], []),
        ("a.pdf, b.pdf", ["a.pdf", "b.pdf"], []),
        ("Tờ trình số 5, ngày 3.pdf", ["Tờ trình số 5, ngày 3.pdf"], []),
        ("a.docx; b.pdf", ["b.pdf"], ["agenda_file_not_pdf"]),
        ("../../etc/x.pdf", [], ["agenda_file_name_unsafe"]),
        ("C:\\x.pdf; .hidden.pdf", [], ["agenda_file_name_unsafe", "agenda_file_name_unsafe"]),
        ("a\u202efdp.exe.pdf", ["afdp.exe.pdf"], []),
    ],
)
def test_file_names_are_split_and_only_plain_ones_taken(
    agenda: Reader, files: str, names: list[str], codes: list[str]
) -> None:
    sheet = agenda(HEADINGS, (1, "A", "Bộ A", 5, files))
    assert [file.name for file in sheet.rows[0].files] == names
    assert [code for code, _ in _codes(sheet)] == codes


def test_a_secret_item_stays_on_paper_and_takes_no_file(agenda: Reader) -> None:
    sheet = agenda(("STT", "Nội dung", "Tài liệu", "Độ mật"), (1, "A", "a.pdf", "Tối mật"), (2, "B", "b.pdf", "Thường"))
    secret, plain = sheet.rows
    assert (secret.confidentiality, secret.files) == (Confidentiality.PAPER_ONLY, ())
    assert (plain.confidentiality, len(plain.files)) == (Confidentiality.OPEN, 1)
    assert _codes(sheet) == [("agenda_secret_papers", 2)]


def test_every_item_with_papers_gets_a_main_one(agenda: Reader) -> None:
    sheet = agenda(
        HEADINGS,
        (1, "Dự thảo Nghị định đánh giá viên chức", "B", 5, "09-a-danh-gia.pdf; 09-b-ky-luat.pdf"),
        (2, "Báo cáo quý", "B", 5, "10-a-so-lieu.pdf; 10-b-phu-luc.pdf"),
        (3, "Đề án", "B", 5, "Phụ lục.pdf; Tờ trình.pdf"),
    )
    kinds = [[file.kind.value for file in row.files] for row in sheet.rows]
    assert kinds == [["draft", "other"], ["report", "annex"], ["annex", "submission"]]
    assert sheet.rows[0].files[0].title == "Dự thảo Nghị định đánh giá viên chức"
    assert sheet.rows[2].files[1].title == "Tờ trình"


def test_formulas_are_not_computed_and_a_second_sheet_is_looked_at(tmp_path: Path) -> None:
    book = Workbook()
    first = book.active
    assert first is not None
    first.append(["Notes"])
    table = book.create_sheet("Chương trình")
    for row in (HEADINGS, (1, "A", '=HYPERLINK("http://example.invalid","Bộ A")', "=1+1", None)):
        table.append(list(row))
    book.save(tmp_path / "a.xlsx")
    sheet = read_agenda(tmp_path / "a.xlsx")
    assert (sheet.rows[0].agency, sheet.rows[0].minutes) == ("", 0)


def test_a_hidden_sheet_is_not_read(tmp_path: Path) -> None:
    book = Workbook()
    shown = book.active
    assert shown is not None
    shown.append(["Notes"])
    hidden = book.create_sheet("old")
    hidden.sheet_state = "hidden"
    for row in (HEADINGS, (1, "A")):
        hidden.append(list(row))
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(Refused, match="sheet_no_table"):
        read_agenda(tmp_path / "a.xlsx")


def test_a_title_too_long_for_the_record_is_cut_and_told(agenda: Reader) -> None:
    sheet = agenda(HEADINGS, (1, "A" * 600))
    assert len(sheet.rows[0].title) == 500
    assert _codes(sheet) == [("sheet_text_cut", 2)]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_csv_file_is_read_too(tmp_path: Path, separator: str, encoding: str) -> None:
    lines = [("Phiên họp", "Tháng 6"), ("STT", "Nội dung", "Cơ quan trình", "Phút"), ("1", "Đề án", "Bộ A", "20")]
    text = "\r\n".join(separator.join(line) for line in lines)
    (tmp_path / "a.csv").write_bytes(text.encode(encoding))
    sheet = read_agenda(tmp_path / "a.csv")
    assert (sheet.title, sheet.rows[0].title, sheet.rows[0].minutes) == ("Tháng 6", "Đề án", 20)


@pytest.mark.parametrize(
    ("label", "value", "number"),
    [("Số phiên họp", 6, "6"), ("Phiên họp thứ", "06.", "6"), ("Session number", "12/2026", "12/2026")],
)
def test_the_number_of_the_meeting_is_read_where_the_heading_gives_it(
    agenda: Reader, label: str, value: object, number: str
) -> None:
    sheet = agenda(("Phiên họp", "Phiên họp tháng 6"), (label, value), HEADINGS, (1, "A", "B", 5, "a.pdf"))
    assert (sheet.title, sheet.number) == ("Phiên họp tháng 6", number)


def test_a_heading_without_a_number_gives_the_meeting_none(agenda: Reader) -> None:
    assert agenda(("Phiên họp", "Phiên họp số tháng 6"), HEADINGS, (1, "A", "B", 5, "a.pdf")).number == ""
