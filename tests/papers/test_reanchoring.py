"""Where quotes stand in a new version; whatever happens to a paper, each of them has a fate."""

from hypothesis import given, settings
from hypothesis import strategies as st

from ecabinet.papers.aligning import align
from ecabinet.papers.anchors import Anchor
from ecabinet.papers.reanchoring import Fate, Placement, Reanchoring, reanchor
from tests.papers.plain_paragraphs import paragraphs

TEXTS = [f"Đơn vị số {number} báo cáo cơ quan {name} trước kỳ họp thường lệ." for number, name in
         enumerate(["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám"])]  # fmt: skip


def _place(quote: str, new: list[str], *, page: int = 0, prefix: str = "", suffix: str = "") -> Placement:
    return reanchor(Anchor(page, quote, prefix, suffix), align(paragraphs(TEXTS), paragraphs(new)))


def test_a_quote_in_an_untouched_paragraph_is_kept_though_its_page_is_another() -> None:
    new = [*(f"Căn cứ luật số {number} của Quốc hội khóa mới." for number in range(7)), *TEXTS]
    placed = _place("cơ quan ba trước kỳ họp", new)
    assert (placed.fate, placed.old, placed.new, placed.confidence) == (Fate.KEPT, 2, 9, 1.0)
    assert (placed.was[0].page, placed.quote[0].page) == (0, 1)


def test_a_quote_whose_paragraph_stands_elsewhere_was_moved() -> None:
    placed = _place("cơ quan một trước", [*TEXTS[1:], TEXTS[0]])
    assert (placed.fate, placed.new) == (Fate.MOVED, 7)


def test_a_quote_is_changed_when_its_paragraph_is_and_says_where_its_words_stand() -> None:
    changed = TEXTS[4].replace("thường lệ", "bất thường")
    placed = _place("cơ quan năm trước", [*TEXTS[:4], changed, *TEXTS[5:]])
    assert placed.fate is Fate.CHANGED
    (place,) = placed.quote
    assert changed[place.start - 4000 : place.end - 4000] == "cơ quan năm trước"


def test_of_a_changed_quote_what_is_left_of_it_is_shown() -> None:
    changed = TEXTS[0].replace("cơ quan một", "Thủ tướng")
    placed = _place("báo cáo cơ quan một trước kỳ họp", [changed, *TEXTS[1:]])
    (place,) = placed.quote
    assert changed[place.start : place.end] == "báo cáo Thủ tướng trước kỳ họp"


def test_a_quote_of_a_deleted_paragraph_is_an_orphan_though_its_words_stand_elsewhere() -> None:
    placed = _place("trước kỳ họp thường lệ", TEXTS[1:], page=1, prefix="báo cáo cơ quan một ")
    assert (placed.fate, placed.old, placed.new, placed.quote) == (Fate.ORPHAN, 0, None, ())


def test_the_words_around_a_quote_tell_which_of_many_is_meant() -> None:
    placed = _place("trước kỳ họp", TEXTS, prefix="Đơn vị số 5 báo cáo cơ quan sáu ", suffix=" thường lệ.")
    assert (placed.new, placed.confidence) == (5, 1.0)


def test_the_page_tells_which_of_many_is_meant() -> None:
    assert _place("trước kỳ họp", TEXTS, page=2).new == 5


def test_one_of_many_places_by_nothing_but_its_words_is_half_sure() -> None:
    assert _place("trước kỳ họp", TEXTS).confidence == 0.5


def test_a_quote_may_go_over_two_paragraphs_break_words_and_be_short() -> None:
    assert _place("kỳ họp thường lệ. Đơn vị số 3 báo cáo cơ quan", TEXTS).new == 3
    assert _place("uan bốn tr", TEXTS).new == 3
    assert _place("số 6", TEXTS).new == 6


def test_a_quote_with_other_hyphens_spaces_and_case_is_found() -> None:
    assert _place("CƠ  QUAN-BẢY trước", TEXTS).new == 6


def test_a_quote_that_stands_nowhere_word_for_word_is_guessed_and_says_so() -> None:
    placed = _place("Đơn vị số 7 đã báo cáo với cơ quan tám", TEXTS)
    assert placed.new == 7
    assert placed.confidence <= 0.5


def test_a_quote_from_another_paper_is_an_orphan() -> None:
    placed = _place("nowhere to be found in here", TEXTS)
    assert (placed.fate, placed.old, placed.confidence) == (Fate.ORPHAN, None, 0.0)


_VERSIONS = st.lists(
    st.lists(
        st.sampled_from([*TEXTS, "Đoạn mới.", f"{TEXTS[0]} {TEXTS[1]}", TEXTS[2].replace("báo", "trình")]), max_size=9
    ),
    min_size=1,
    max_size=4,
)


@settings(deadline=None, max_examples=60)
@given(
    _VERSIONS, st.lists(st.tuples(st.integers(0, 7), st.integers(0, 40), st.integers(1, 40)), min_size=1, max_size=5)
)
def test_no_anchor_vanishes_under_any_sequence_of_revisions(
    versions: list[list[str]], quotes: list[tuple[int, int, int]]
) -> None:
    former = TEXTS
    anchors = [Anchor(0, TEXTS[text][start : start + length] or "kỳ họp", "", "") for text, start, length in quotes]
    for version in versions:
        reanchoring = Reanchoring(align(paragraphs(former), paragraphs(version)))
        placements = [reanchoring.place(anchor) for anchor in anchors]
        assert len(placements) == len(anchors)
        for placement in placements:
            assert placement.fate in Fate
            assert 0 <= placement.confidence <= 1
            assert (placement.new is None) == (placement.fate is Fate.ORPHAN)
            assert placement.new is None or 0 <= placement.new < len(version)
        former = version
