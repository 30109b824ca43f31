"""Selections over lines and pages, by letter, word and line."""

from array import array

import pytest

from ecabinet.desktop.paper.selection import Selection, Spot, line_stepped, stepped
from ecabinet.papers.glyphs import PageGlyphs
from ecabinet.papers.text import PageText


def _letters(text: str) -> PageGlyphs:
    """Letters of 10 × 20 points in lines one below the other."""
    boxes, x, y = array("f"), 0, 0
    for sign in text:
        if sign in "\r\n":
            boxes.extend((0, 0, 0, 0))
            x, y = 0, y + (30 if sign == "\n" else 0)
        else:
            boxes.extend((x, y, x + 10, y + 20))
            x += 10
    return PageGlyphs(PageText.of(text), boxes)


PAGES = [_letters("Nghị quyết số 1\r\nvề điện lực"), _letters("Điều 1. Ban hành")]


def _known(page: int) -> PageGlyphs | None:
    return PAGES[page]


def test_a_selection_drawn_backwards_is_the_same_text() -> None:
    forward = Selection(Spot(0, 5), Spot(0, 10))
    assert forward.text(_known) == Selection(Spot(0, 10), Spot(0, 5)).text(_known) == "quyết"


def test_a_selection_over_two_pages_copies_both_and_is_anchored_on_the_first() -> None:
    selection = Selection(Spot(0, 17), Spot(1, 6))
    assert selection.text(_known) == "về điện lực\nĐiều 1"
    anchor = selection.anchor(_known)
    assert anchor is not None
    assert (anchor.page, anchor.quote) == (1, "về điện lực")


def test_lines_are_copied_with_plain_ends() -> None:
    assert Selection(Spot(0, 11), Spot(0, 19)).text(_known) == "số 1\nvề"


def test_pages_whose_letters_are_not_known_are_left_out() -> None:
    selection = Selection(Spot(0, 17), Spot(1, 6))
    assert selection.text(lambda page: PAGES[1] if page else None) == "Điều 1"


@pytest.mark.parametrize(
    ("place", "forward", "by_word", "expected"),
    [(0, True, False, 1), (0, False, False, 0), (0, True, True, 4), (4, True, True, 10), (10, False, True, 5)],
)
def test_arrows_move_by_letter_and_by_word(place: int, forward: bool, by_word: bool, expected: int) -> None:
    assert stepped(Spot(0, place), PAGES[0], forward=forward, by_word=by_word) == Spot(0, expected)


def test_arrows_move_by_line_and_stop_at_the_ends_of_the_page() -> None:
    below = line_stepped(Spot(0, 5), PAGES[0], down=True)
    assert PAGES[0].text.text[below.place :] == "ện lực"
    assert line_stepped(below, PAGES[0], down=False) == Spot(0, 5)
    assert line_stepped(below, PAGES[0], down=True).place == len(PAGES[0].text.text)
    assert line_stepped(Spot(0, 5), PAGES[0], down=False).place == 0


def test_a_point_leads_to_the_nearest_place_and_a_stretch_to_one_box_a_line() -> None:
    letters = PAGES[0]
    assert letters.place_at(52, 10) == 5
    assert letters.place_at(58, 10) == 6
    assert letters.place_at(-50, 10) == 0
    assert letters.place_at(900, 10) == 15
    assert [(box.left, box.top, box.right) for box in letters.boxes_of(11, 19)] == [(110, 0, 150), (0, 30, 20)]
    assert letters.is_on_text(5, 40)
    assert not letters.is_on_text(300, 40)
