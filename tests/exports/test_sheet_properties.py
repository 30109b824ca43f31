"""Whatever stands in its cells, a sheet is read into values that an act may carry, or refused."""

from datetime import datetime, time, timedelta
from typing import Any

from hypothesis import event, given
from hypothesis import strategies as st

from ecabinet.domain.dossiers import ITEM, ItemKind
from ecabinet.domain.faults import Refused
from ecabinet.domain.shapes import Line, Text
from ecabinet.exports.agenda_columns import Column
from ecabinet.exports.agenda_sheet import agenda_in
from ecabinet.exports.tables import Row, Table

WORDS = st.sampled_from(
    ["I", "II", "a", "1.", "2", "tổng cộng", "Mật", "a.pdf; b.pdf", "x.docx", "../y.pdf", "30 phút", "8h-9h",
     "Tờ trình", "STT", "Nội dung", "Tài liệu", "Bắt đầu", "04/06/2026 08:00", "\u202ea.pdf",
     "a\x0bb\rc\r\nd", "\ud800"]
)  # fmt: skip
CELLS = st.one_of(
    st.none(), WORDS, st.text(max_size=40), st.text(min_size=490, max_size=520), st.integers(), st.floats(),
    st.datetimes(), st.times(), st.timedeltas(), st.dates(),
)  # fmt: skip
HEADINGS = ("STT", "Nội dung", "Cơ quan trình", "Thời lượng", "Tài liệu", "Câu hỏi xin ý kiến", "Kiến nghị", "Độ mật")


@given(st.lists(st.lists(CELLS, max_size=8), max_size=6), st.lists(st.lists(CELLS, max_size=9), max_size=8))
def test_any_cells_become_an_agenda_that_fits_the_record_or_a_refusal(
    block: list[list[Any]], body: list[list[Any]]
) -> None:
    lines = [line for line in (*block, HEADINGS, *body) if any(cell is not None for cell in line)]
    table = Table("sheet", tuple(Row(number, tuple(cells)) for number, cells in enumerate(lines, start=1)))
    try:
        sheet = agenda_in("sheet.xlsx", [table])
    except Refused:
        event("refused")
        return
    for label in (sheet.title, sheet.place, sheet.chair):
        assert Line().fits(label)
    for row in sheet.rows:
        data = {"item": "i", "number": row.number, "title": row.title, "agency": row.agency, "minutes": row.minutes}
        assert ITEM.fits({**data, "kind": ItemKind.DECIDE, "confidentiality": row.confidentiality})
        assert Text().fits(row.question)
        assert Text().fits(row.proposed)
        assert all(Line(least=1).fits(file.title) and Line(least=1).fits(file.name) for file in row.files)
        assert len({file.name for file in row.files}) == len(row.files)


def test_the_headings_of_the_property_above_name_every_column() -> None:
    table = Table("sheet", (Row(1, HEADINGS), Row(2, (1, "A", "B", time(0, 5), "a.pdf", "Đồng ý?", "Có", "Mật"))))
    sheet = agenda_in("sheet.xlsx", [table])
    assert len(HEADINGS) == len(Column)
    assert (sheet.rows[0].minutes, sheet.rows[0].question, sheet.rows[0].proposed) == (5, "Đồng ý?", "Có")
    assert sheet.rows[0].files == ()


def test_odd_kinds_of_cells_are_read_as_text() -> None:
    cells = (datetime(2026, 6, 4, 8), timedelta(minutes=90), 2.0, True)  # noqa: DTZ001 - a sheet knows no zones
    rows = tuple(Row(number, (number, cell)) for number, cell in enumerate(cells, start=2))
    sheet = agenda_in("sheet.xlsx", [Table("sheet", (Row(1, HEADINGS[:2]), *rows))])
    assert [row.title for row in sheet.rows] == ["2026-06-04 08:00", "1:30:00", "2", "True"]
