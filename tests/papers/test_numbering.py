"""Numbers in lists, headings, and the path that they make."""

import pytest

from ecabinet.papers.numbering import Path, heading_of, is_bare_label, label_of


@pytest.mark.parametrize("label", ["1.", "12)", "(3)", "1.2.", "1.2", "a)", "đ)", "(a)", "(iv)", "IV.", "–", "•"])
def test_a_number_or_mark_before_a_text_is_its_label(label: str) -> None:
    assert label_of(f"{label} Bộ trưởng báo cáo.") == label
    assert is_bare_label(label)


@pytest.mark.parametrize(
    "text", ["2026 là năm đầu tiên", "“8. Trường hợp", "Bộ Tài chính.", "1.", "15/2008/QH12 có hiệu lực"]
)
def test_what_belongs_to_the_words_is_no_label(text: str) -> None:
    assert label_of(text) == ""


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Điều 5. Doanh thu", "article"), ("Chương II QUY ĐỊNH CHUNG", "chapter"), ("Mục 1. Kê khai", "section"),
        ("Article 12. Fees", "article"), ("SECTION 3", "section"), ("Phụ lục II", "part"),
        ("Điều 28.6.LQ.18. Giá trưng mua", "article"),
    ],
)  # fmt: skip
def test_a_heading_names_its_level(text: str, level: str) -> None:
    heading = heading_of(text)
    assert heading is not None
    assert heading.level == level


@pytest.mark.parametrize(
    "text",
    [
        "Điều 11 Nghị định này và các văn bản khác có liên quan;", "Điều kiện kinh doanh", "Article of faith",
        "Điều 22. Các cơ quan chuyên trách; Điều 24. Quyền hạn",
    ],
)  # fmt: skip
def test_a_sentence_that_begins_with_the_name_of_an_article_is_no_heading(text: str) -> None:
    assert heading_of(text) is None


def test_the_path_follows_articles_paragraphs_and_points() -> None:
    path = Path()
    steps = [
        "Chương II CHÍNH SÁCH",
        "Điều 5. Doanh thu",
        "2. Trường hợp",
        "a) Đối với",
        "Trường hợp khác",
        "3. Thời điểm",
    ]
    shown = [path.enter(text, label_of(text)) for text in steps]
    assert shown[3] == shown[4] == "Chương II / Điều 5 / khoản 2 / điểm a"
    assert shown[5] == "Chương II / Điều 5 / khoản 3"
    assert path.enter("Điều 6. Chi phí", "") == "Chương II / Điều 6"


def test_the_path_of_an_english_paper_has_plain_numbers() -> None:
    path = Path()
    path.enter("Article 4. Fees", "")
    path.enter("2. The fee", "2.")
    assert path.enter("(b) the clerk", "(b)") == "Article 4 / 2 / (b)"
