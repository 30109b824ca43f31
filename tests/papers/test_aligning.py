"""Pairs of paragraphs: kept, moved, changed, split, merged, alike, repeated."""

from collections.abc import Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from ecabinet.papers.aligning import Alignment, Pair, align
from ecabinet.papers.ordering import longest_rising
from tests.papers.plain_paragraphs import paragraphs

TEXTS = [f"Cơ quan thứ {name} chịu trách nhiệm báo cáo kết quả công việc {name} trước ngày cuối {name}." for name in
         ("đất đai", "xây dựng", "y tế", "giáo dục", "giao thông", "lao động", "nông nghiệp", "tư pháp")]  # fmt: skip


def _aligned(old: Sequence[str], new: Sequence[str]) -> Alignment:
    return align(paragraphs(old), paragraphs(new))


def _pairs(alignment: Alignment) -> list[tuple[int, int]]:
    return [(pair.old, pair.new) for pair in alignment.pairs]


def test_what_stays_the_same_is_paired_in_order() -> None:
    assert _aligned(TEXTS, TEXTS).pairs == tuple(Pair(number, number, 1.0, moved=False) for number in range(len(TEXTS)))


def test_a_new_number_in_the_list_is_the_same_paragraph() -> None:
    (pair,) = _aligned([f"2. {TEXTS[0]}"], [f"3. {TEXTS[0]}"]).pairs
    assert pair.similarity == 1


def test_one_paragraph_that_went_elsewhere_was_moved_and_the_others_not() -> None:
    new = [*TEXTS[1:6], TEXTS[0], *TEXTS[6:]]
    assert [pair.moved for pair in _aligned(TEXTS, new).pairs] == [True] + [False] * 7


def test_a_section_that_went_elsewhere_was_moved_not_all_that_it_passed() -> None:
    new = [*TEXTS[2:], *TEXTS[:2]]
    assert [pair.moved for pair in _aligned(TEXTS, new).pairs] == [True, True] + [False] * 6


def test_a_changed_paragraph_is_found_by_its_words() -> None:
    changed = TEXTS[3].replace("trước ngày", "chậm nhất vào ngày").replace("kết quả", "tiến độ")
    alignment = _aligned(TEXTS, [*TEXTS[:3], changed, *TEXTS[4:]])
    (pair,) = alignment.of_old(3)
    assert pair.new == 3
    assert 0.5 < pair.similarity < 1


def test_of_two_alike_the_deleted_one_does_not_take_the_others_place() -> None:
    alike = TEXTS[0].replace("cuối", "đầu")
    alignment = _aligned([TEXTS[0], alike, *TEXTS[1:]], [alike, *TEXTS[1:]])
    assert alignment.of_old(0) == ()
    assert _pairs(alignment)[0] == (1, 0)


def test_repeated_paragraphs_are_paired_in_turn() -> None:
    same = "(Điều này có hiệu lực kể từ ngày 01 tháng 01 năm 2026)"
    old = [TEXTS[0], same, TEXTS[1], same, TEXTS[2], same]
    new = [TEXTS[0], same, "Đoạn thêm mới hoàn toàn.", TEXTS[1], TEXTS[2], same]
    assert _pairs(_aligned(old, new)) == [(0, 0), (1, 1), (2, 3), (4, 4), (5, 5)]


def test_a_split_paragraph_is_in_both_of_its_parts_with_the_same_words() -> None:
    alignment = _aligned([TEXTS[0], f"{TEXTS[1]} {TEXTS[2]}", TEXTS[3]], [TEXTS[0], *TEXTS[1:4]])
    assert [(pair.new, pair.similarity) for pair in alignment.of_old(1)] == [(1, 1.0), (2, 1.0)]


def test_merged_paragraphs_are_both_in_the_new_one() -> None:
    alignment = _aligned(TEXTS[:4], [TEXTS[0], f"{TEXTS[1]} {TEXTS[2]}", TEXTS[3]])
    assert [(pair.old, pair.similarity) for pair in alignment.of_new(1)] == [(1, 1.0), (2, 1.0)]


def test_what_has_nothing_in_common_is_deleted_and_added() -> None:
    alignment = _aligned(
        [TEXTS[0], "Một đoạn bị bỏ hẳn khỏi dự thảo này.", TEXTS[1]], [*TEXTS[:2], "The fee is ten dollars."]
    )
    assert alignment.of_old(1) == alignment.of_new(2) == ()


@given(st.permutations(range(7)))
def test_the_longest_rising_run_is_the_longest(values: list[int]) -> None:
    kept = [values[place] for place in longest_rising(values, [1.0] * 7)]
    assert kept == sorted(kept)
    longest = max(size for size in range(1, 8) if any(list(run) == sorted(run) for run in combinations(values, size)))
    assert len(kept) == longest


_WORDS = st.lists(st.sampled_from(["cơ", "quan", "báo", "cáo", "năm", "2026"]), max_size=8).map(" ".join)


@given(st.lists(_WORDS, max_size=12), st.lists(_WORDS, max_size=12))
def test_pairs_name_paragraphs_that_exist_and_each_similarity_is_a_share(old: list[str], new: list[str]) -> None:
    filled = [text or "x" for text in old], [text or "x" for text in new]
    for pair in _aligned(*filled).pairs:
        assert 0 <= pair.old < len(old)
        assert 0 <= pair.new < len(new)
        assert 0 < pair.similarity <= 1
