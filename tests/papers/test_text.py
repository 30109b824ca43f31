"""Text of pages: folding, finding, broken words, separate tone marks."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecabinet.papers.text import PageText, Wanted, fold

SENTENCE = "Nghị quyết của Chính phủ về điện lực"


def _found(text: PageText, query: str) -> list[str]:
    return [text.text[start:end] for start, end in text.find(Wanted(query))]


@pytest.mark.parametrize(
    "query", ["nghi quyet", "NGHỊ QUYẾT", "Nghị  quyết", unicodedata.normalize("NFD", "nghị quyết")]
)
def test_words_are_found_without_case_and_tone_marks(query: str) -> None:
    assert _found(PageText.of(SENTENCE), query) == ["Nghị quyết"]


def test_a_d_with_a_stroke_is_found_as_a_plain_one() -> None:
    assert _found(PageText.of("Đặt điện, ĐIỆN"), "dien") == ["điện", "ĐIỆN"]


def test_words_are_found_across_the_end_of_a_line() -> None:
    assert _found(PageText.of("theo Nghị\r\nquyết số 1"), "nghị quyết số") == ["Nghị\r\nquyết số"]


def test_an_empty_query_finds_nothing() -> None:
    assert _found(PageText.of(SENTENCE), "  ") == []


def test_signs_of_a_pattern_are_taken_as_they_are() -> None:
    assert _found(PageText.of("khoản 2 (sửa đổi) [1]"), "(sua doi) [") == ["(sửa đổi) ["]


def test_separate_tone_marks_are_joined_and_still_point_to_their_letters() -> None:
    text = PageText.of(unicodedata.normalize("NFD", "quyết định"))
    assert text.text == "quyết định"
    start, end = next(iter(text.find(Wanted("định"))))
    first, beyond = text.of_pdfium(start, end)
    assert unicodedata.normalize("NFD", "quyết định")[first:beyond] == unicodedata.normalize("NFD", "định")
    assert text.from_pdfium(first) == start


def test_a_word_broken_at_the_end_of_a_line_is_found_whole() -> None:
    text = PageText.of("the govern\ufffe\r\nment of")
    assert _found(text, "government") == ["government"]
    assert text.of_pdfium(*next(iter(text.find(Wanted("government"))))) == (4, 17)


def test_what_is_no_text_does_not_leave_the_page() -> None:
    assert PageText.of("a\ud800b\x00c").text == "a\ufffdb\ufffdc"


def test_the_word_at_a_place_keeps_its_tone_marks() -> None:
    text = PageText.of(SENTENCE)
    assert text.text[slice(*text.word_around(7))] == "quyết"
    assert text.word_around(4) == (0, 4)


@given(st.text())
def test_folding_keeps_the_length_of_any_text(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(alphabet=st.sampled_from("ệđ̣̂aA\r\n \ufffeß\U0001f600")))
def test_every_place_in_a_page_leads_to_pdfium_and_back(characters: str) -> None:
    text = PageText.of(characters)
    for place in range(len(text.text)):
        first, beyond = text.of_pdfium(place, place + 1)
        assert 0 <= first < beyond <= len(characters) or text.origin is not None
        assert text.text[text.from_pdfium(first)] == text.text[place] or text.origin is not None
