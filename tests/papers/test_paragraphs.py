"""Paragraphs of real pages: joined across lines, columns and pages, without what runs along the edges."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from ecabinet.papers.lines import PageLines, TextLine
from ecabinet.papers.pages import Box
from ecabinet.papers.paper_reading import ReadPaper, read_paper
from ecabinet.papers.paragraphs import Kind, read_paragraphs, squeezed
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.sources import MemorySource
from ecabinet.papers.text import PageText
from tests.papers.paper_maker import scan
from tests.papers.revision_maker import LAYOUTS, VIETNAMESE, Piece, invented, printed

NAMES = ("một", "hai", "ba", "bốn")
CHANCE = random.Random(7)  # noqa: S311 - to be the same again
PIECES = [
    Piece(-1, "Phạm vi điều chỉnh", "article"),
    Piece(
        -1, "Bộ trưởng phối hợp với các bộ báo cáo Chính phủ trước ngày cuối tháng, kèm theo hồ sơ điện tử.", "plain"
    ),
    Piece(-1, "Ủy ban nhân dân cấp tỉnh phối hợp kiểm tra việc sử dụng ngân sách nhà nước hằng năm.", "number"),
    Piece(-1, "cơ quan chủ trì phối hợp lấy ý kiến thành viên Chính phủ;", "point"),
    *(piece for piece in invented(CHANCE, VIETNAMESE, 90) if len(piece.text) > 60),
]


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer() as started:
        yield started


def _read(renderer: Renderer, data: bytes) -> ReadPaper:
    return read_paper(renderer.open(MemorySource(data)).result())


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_paragraph_comes_out_whole_in_any_layout(renderer: Renderer, name: str) -> None:
    found = _read(renderer, printed(PIECES, LAYOUTS[name])).paragraphs
    assert [paragraph.fingerprint for paragraph in found] == [squeezed(piece.text) for piece in PIECES]


def test_a_paragraph_knows_its_number_article_and_pages(renderer: Renderer) -> None:
    paper = _read(renderer, printed(PIECES, LAYOUTS["office"]))
    heading, plain, number, point = paper.paragraphs[:4]
    assert (heading.kind, heading.text, heading.body) == (
        Kind.HEADING,
        "Điều 1. Phạm vi điều chỉnh",
        "Phạm vi điều chỉnh",
    )
    assert (plain.label, number.label, point.label) == ("", "1.", "a)")
    assert point.article == "Điều 1 / khoản 1 / điểm a"
    across = [paragraph for paragraph in paper.paragraphs if paragraph.page != paragraph.last_page]
    assert across, "no paragraph goes over a page"
    assert [place.page for place in across[0].places()] == [across[0].page, across[0].page + 1]


def test_places_lead_back_to_the_words_on_the_page(renderer: Renderer) -> None:
    drawn = renderer.open(MemorySource(printed(PIECES, LAYOUTS["columns"]))).result()
    pages = [drawn.lines(page).result() for page in range(len(drawn.pages))]
    for paragraph in read_paragraphs(pages):
        start = paragraph.text.find("phối hợp")
        if start >= 0:
            (place,) = paragraph.places(start, start + 8)
            assert " ".join(pages[place.page].text.text[place.start : place.end].split()) == "phối hợp"


def test_a_scan_has_no_paragraphs_and_says_so(renderer: Renderer) -> None:
    paper = _read(renderer, scan(2))
    assert paper.is_scan
    assert (paper.paragraphs, paper.pages, paper.silent) == ((), 2, (0, 1))


def test_a_paper_without_running_heads_loses_nothing(renderer: Renderer) -> None:
    bare = replace(LAYOUTS["dense"], head="", foot="")
    found = _read(renderer, printed(PIECES, bare)).paragraphs
    assert len(found) == len(PIECES)


def _page(rows: Sequence[tuple[str, float, float, float]], size: float = 12) -> PageLines:
    """A page of lines given as words, left, right and bottom."""
    lines, text = [], ""
    for words, left, right, bottom in rows:
        lines.append(TextLine(len(text), len(text) + len(words), Box(left, bottom - size, right, bottom), size))
        text += words + "\r\n"
    return PageLines(PageText.of(text), tuple(lines), 595)


def test_the_cells_of_a_row_are_one_paragraph() -> None:
    rows = [
        ("Số hiệu", 90, 140, 100), ("68/2026/NĐ-CP", 200, 300, 100),
        ("Người", 90, 130, 130), ("ký", 90, 105, 144), ("Hồ Văn A", 200, 260, 137),
    ]  # fmt: skip
    found = read_paragraphs([_page(rows)])
    assert [(paragraph.text, paragraph.kind) for paragraph in found] == [
        ("Số hiệu 68/2026/NĐ-CP", Kind.ROW),
        ("Người ký Hồ Văn A", Kind.ROW),
    ]


def test_a_word_that_a_hyphen_breaks_at_a_lines_end_is_whole() -> None:
    text = "the commit\ufffe\r\ntee met at noon and went on until the evening"
    lines = (TextLine(0, 10, Box(72, 88, 500, 100), 12), TextLine(10, 55, Box(72, 102, 400, 114), 12))
    assert read_paragraphs([PageLines(PageText.of(text), lines)])[0].text.startswith("the committee met")


def test_page_numbers_that_grow_are_left_out_and_other_numbers_stay() -> None:
    def page(number: int) -> PageLines:
        year = [("2026", 100, 130, 80)] if number == 3 else []
        return _page([*year, (f"Doanh thu năm {NAMES[number]}", 100, 300, 300), (str(number + 7), 290, 300, 800)])

    texts = [paragraph.text for paragraph in read_paragraphs([page(number) for number in range(4)])]
    assert [text for text in texts if text.isdigit()] == ["2026"]
    assert [text for text in texts if text.startswith("Doanh thu")] == [f"Doanh thu năm {name}" for name in NAMES]


def test_notes_at_the_foot_do_not_part_the_paragraph_they_interrupt() -> None:
    body = [(f"dòng chữ thứ {row} chạy hết chiều rộng của trang giấy", 72, 520, 100 + 16 * row) for row in range(20)]
    first = _page(body)
    note = TextLine(len(first.text.text), len(first.text.text) + 11, Box(72, 700, 200, 708), 8)
    first = PageLines(PageText.of(first.text.text + "1 Ghi chú ở"), (*first.lines, note))
    second = _page([("và kết thúc ở đây.", 72, 180, 100), ("Đoạn sau.", 72, 140, 140)])
    texts = [paragraph.text for paragraph in read_paragraphs([first, second])]
    assert texts[0].endswith("trang giấy và kết thúc ở đây.")
    assert texts[1:] == ["1 Ghi chú ở", "Đoạn sau."]
