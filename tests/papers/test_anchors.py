"""Anchors: a quote finds its place again on its page."""

import pytest

from ecabinet.papers.anchors import QUOTE_LIMIT, Anchor, anchor_of, place_of
from ecabinet.papers.text import PageText

PAGE = PageText.of(
    "Điều 3. Trách nhiệm của các bộ\r\nĐiều 4. Các bộ phối hợp kiểm tra\r\nĐiều 5. Trách nhiệm của các bộ\r\nHết."
)


def _anchor(words: str, occurrence: int = 0) -> Anchor:
    start = -1
    for _ in range(occurrence + 1):
        start = PAGE.text.index(words, start + 1)
    anchor = anchor_of(3, PAGE, start, start + len(words))
    assert anchor is not None
    return anchor


def test_an_anchor_is_one_line_with_what_stands_around_it() -> None:
    anchor = _anchor("của các bộ\r\nĐiều 4")
    assert anchor == Anchor(
        3, "của các bộ Điều 4", "Điều 3. Trách nhiệm", ". Các bộ phối hợp kiểm tra Điều 5. Trách nhiệm c"
    )


@pytest.mark.parametrize("occurrence", [0, 1])
def test_the_same_words_in_two_places_are_told_apart_by_their_surroundings(occurrence: int) -> None:
    place = place_of(_anchor("Trách nhiệm của các bộ", occurrence), PAGE)
    assert place is not None
    assert PAGE.text[: place[0]].count("Trách nhiệm") == occurrence


def test_a_quote_across_lines_is_found_again() -> None:
    place = place_of(_anchor("bộ\r\nĐiều 4. Các"), PAGE)
    assert place is not None
    assert PAGE.text[slice(*place)] == "bộ\r\nĐiều 4. Các"


def test_the_exact_letters_win_over_those_without_marks() -> None:
    text = PageText.of("bo, bộ, bó")
    place = place_of(Anchor(1, "bó", "", ""), text)
    assert place == (8, 10)


def test_a_quote_that_is_gone_has_no_place() -> None:
    assert place_of(Anchor(1, "hoàn toàn khác", "", ""), PAGE) is None


def test_spaces_alone_make_no_anchor() -> None:
    assert anchor_of(1, PageText.of("a \r\n b"), 1, 4) is None


def test_a_quote_is_cut_at_its_limit_and_still_found() -> None:
    text = PageText.of("điều " * 1000)
    anchor = anchor_of(1, text, 0, len(text.text))
    assert anchor is not None
    assert len(anchor.quote) <= QUOTE_LIMIT
    assert place_of(anchor, text) is not None
