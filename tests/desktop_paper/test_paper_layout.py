"""Where pages lie: fitting, zoom, turning, and which of them a strip of the desk shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecabinet.desktop.paper.layout import (
    LARGEST_ZOOM,
    SMALLEST_ZOOM,
    WIDEST_FIT,
    Desk,
    Fit,
    Layout,
    Spread,
    next_zoom,
)
from ecabinet.papers.pages import Box, PageSize

A4 = PageSize(595, 842)
DESK = Desk(width=800, height=600, margin=20, gap=14, ratio=1.0)


def test_fitting_the_width_fills_it_between_the_margins() -> None:
    layout = Layout.of([A4] * 3, DESK, Fit.WIDTH, 1.0, 0)
    assert [(sheet.left, sheet.width) for sheet in layout.sheets] == [(20, 760)] * 3
    assert layout.tops == (14, 14 + 1075 + 14, 14 + 2 * (1075 + 14))
    assert layout.width == 800


def test_on_a_wide_screen_a_page_stays_a_page() -> None:
    wide = Desk(width=2500, height=1200, margin=20, gap=14, ratio=1.0)
    layout = Layout.of([A4], wide, Fit.WIDTH, 1.0, 0)
    assert layout.zoom == WIDEST_FIT
    assert layout.sheets[0].left == (2500 - layout.sheets[0].width) // 2


def test_the_whole_page_fits_the_window() -> None:
    layout = Layout.of([A4], DESK, Fit.PAGE, 1.0, 0)
    assert layout.height == pytest.approx(600, abs=2)


def test_one_wide_annex_does_not_make_all_other_pages_small() -> None:
    layout = Layout.of([A4, A4, PageSize(1190, 842)], DESK, Fit.WIDTH, 1.0, 0)
    assert [sheet.width for sheet in layout.sheets] == [760, 760, 760]
    assert layout.width == 800


def test_a_zoomed_page_wider_than_the_window_can_be_reached_at_both_edges() -> None:
    layout = Layout.of([A4], DESK, Fit.ZOOM, 4.0, 0)
    assert layout.width == layout.sheets[0].width + 40
    assert layout.sheets[0].left == 20


def test_a_scaled_screen_gets_its_own_pixels() -> None:
    fine = Desk(width=1600, height=1200, margin=40, gap=28, ratio=2.0)
    layout = Layout.of([A4], fine, Fit.WIDTH, 1.0, 0)
    assert layout.sheets[0].width == 1520
    assert layout.zoom == pytest.approx(Layout.of([A4], DESK, Fit.WIDTH, 1.0, 0).zoom)


def test_a_turned_page_has_its_sides_exchanged() -> None:
    layout = Layout.of([A4], DESK, Fit.ZOOM, 0.75, 1)
    assert (layout.sheets[0].width, layout.sheets[0].height) == (842, 595)


@pytest.mark.parametrize(("top", "bottom", "pages"), [(0, 600, [0]), (1090, 1110, [1]), (1000, 1200, [0, 1])])
def test_a_strip_of_the_desk_shows_the_pages_it_meets(top: int, bottom: int, pages: list[int]) -> None:
    assert list(Layout.of([A4] * 3, DESK, Fit.WIDTH, 1.0, 0).between(top, bottom)) == pages


def test_the_gap_below_a_page_belongs_to_it() -> None:
    layout = Layout.of([A4] * 3, DESK, Fit.WIDTH, 1.0, 0)
    assert (layout.page_at(0), layout.page_at(1092), layout.page_at(1104), layout.page_at(99_999)) == (0, 0, 1, 2)


def test_a_paper_without_pages_takes_no_room() -> None:
    layout = Layout.of([], DESK, Fit.WIDTH, 1.0, 0)
    assert (list(layout.between(0, 600)), layout.page_at(0)) == ([], 0)


@given(st.integers(0, 3), st.floats(0, 595), st.floats(0, 842), st.sampled_from([Fit.WIDTH, Fit.PAGE, Fit.ZOOM]))
def test_a_place_on_a_page_is_found_again_however_it_is_turned(turn: int, x: float, y: float, fit: Fit) -> None:
    sheet = Layout.of([A4], DESK, fit, 1.5, turn).sheets[0]
    box = sheet.on_desk(Box(x, y, x, y), A4)
    assert sheet.left - 2 <= box.left <= sheet.left + sheet.width + 2
    assert sheet.top - 2 <= box.top <= sheet.bottom + 2
    assert sheet.on_page(box.left, box.top, A4) == pytest.approx((x, y), abs=0.01)


def test_zoom_goes_by_steps_and_ends_at_both_ends() -> None:
    assert next_zoom(1.0, larger=True) == 1.1
    assert next_zoom(0.97, larger=True) == 1.0
    assert next_zoom(1.0, larger=False) == 0.9
    assert next_zoom(LARGEST_ZOOM, larger=True) == LARGEST_ZOOM
    assert next_zoom(SMALLEST_ZOOM, larger=False) == SMALLEST_ZOOM


@pytest.mark.parametrize(
    ("spread", "rows"),
    [
        (Spread.ONE, [[0], [1], [2], [3]]),
        (Spread.TWO, [[0, 1], [2, 3]]),
        (Spread.BOOK, [[0], [1, 2], [3]]),
    ],
)
def test_pages_lie_abreast_and_a_cover_alone(spread: Spread, rows: list[list[int]]) -> None:
    layout = Layout.of([A4] * 4, DESK, Fit.WIDTH, 1.0, 0, spread=spread)
    tops = sorted(set(layout.tops))
    assert [[page for page, top in enumerate(layout.tops) if top == row] for row in tops] == rows


def test_two_abreast_fit_the_width_and_do_not_overlap() -> None:
    layout = Layout.of([A4] * 3, DESK, Fit.WIDTH, 1.0, 0, spread=Spread.BOOK)
    cover, left, right = layout.sheets
    assert (cover.left, cover.width) == (right.left, right.width)
    assert left.left >= DESK.margin
    assert left.left + left.width + DESK.gap <= right.left + 1
    assert right.left + right.width <= DESK.width - DESK.margin + 1


def test_a_point_of_a_spread_is_on_its_own_page() -> None:
    layout = Layout.of([A4] * 4, DESK, Fit.WIDTH, 1.0, 0, spread=Spread.TWO)
    left, right = layout.sheets[2], layout.sheets[3]
    assert layout.page_at_point(left.left + 5, left.top + 5) == 2
    assert layout.page_at_point(right.left + 5, right.top + 5) == 3
    assert layout.page_at(right.top + 5) == 2


def test_a_step_goes_by_rows_and_stays_in_the_paper() -> None:
    layout = Layout.of([A4] * 4, DESK, Fit.WIDTH, 1.0, 0, spread=Spread.BOOK)
    assert [layout.beside(page, 1) for page in range(4)] == [1, 3, 3, 3]
    assert [layout.beside(page, -1) for page in range(4)] == [0, 0, 0, 1]


@given(
    sizes=st.lists(st.tuples(st.floats(30, 2000), st.floats(30, 2000)), max_size=12),
    fit=st.sampled_from(Fit),
    spread=st.sampled_from(Spread),
    turn=st.integers(0, 3),
)
def test_every_page_has_a_place_of_its_own(
    sizes: list[tuple[float, float]], fit: Fit, spread: Spread, turn: int
) -> None:
    layout = Layout.of([PageSize(*size) for size in sizes], DESK, fit, 1.3, turn, spread=spread)
    assert len(layout.sheets) == len(sizes)
    assert list(layout.between(0, layout.height)) == list(range(len(sizes)))
    for page, sheet in enumerate(layout.sheets):
        assert sheet.left >= 0
        assert sheet.left + sheet.width <= layout.width
        assert sheet.bottom < layout.height
        assert layout.page_at_point(sheet.left + sheet.width / 2, sheet.top + sheet.height / 2) == page
        assert page in layout.between(sheet.top, sheet.bottom)
