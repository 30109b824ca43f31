"""What changed in words, paragraphs and pages."""

import time

from hypothesis import given
from hypothesis import strategies as st

from ecabinet.papers.aligning import align
from ecabinet.papers.differences import Change, ChangeKind, RunKind, changed_pages, changes, word_runs
from tests.papers.plain_paragraphs import paragraphs
from tests.papers.revision_maker import VIETNAMESE

TEXTS = [f"Đơn vị số {number} báo cáo cơ quan {name} trước kỳ họp." for number, name in
         enumerate(["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "đầu", "cuối"])]  # fmt: skip


def _told(old: str, new: str) -> list[tuple[RunKind, str]]:
    return [
        (run.kind, old[slice(*run.old)] if run.kind is not RunKind.INSERTED else new[slice(*run.new)])
        for run in word_runs(old, new)
    ]


def test_a_replaced_word_is_deleted_and_inserted_between_what_stayed() -> None:
    assert _told("trong hai năm tới", "trong ba năm tới") == [
        (RunKind.SAME, "trong"), (RunKind.DELETED, "hai"), (RunKind.INSERTED, "ba"), (RunKind.SAME, "năm tới"),
    ]  # fmt: skip


def test_spaces_and_line_breaks_are_no_difference() -> None:
    assert [kind for kind, _ in _told("trong  hai\nnăm", "trong hai năm")] == [RunKind.SAME]


def test_a_lone_comma_between_two_changes_is_part_of_them() -> None:
    assert _told("gạo, ngô được bán", "sắn, khoai được bán")[:2] == [
        (RunKind.DELETED, "gạo, ngô"),
        (RunKind.INSERTED, "sắn, khoai"),
    ]


@given(st.text("ab ,", max_size=30), st.text("ab ,", max_size=30))
def test_the_runs_give_both_texts_again(old: str, new: str) -> None:
    runs = word_runs(old, new)
    was = "".join(old[slice(*run.old)] for run in runs if run.kind is not RunKind.INSERTED)
    now = "".join(new[slice(*run.new)] for run in runs if run.kind is not RunKind.DELETED)
    assert was.replace(" ", "") == old.replace(" ", "")
    assert now.replace(" ", "") == new.replace(" ", "")


def test_a_text_without_paragraphs_as_long_as_a_book_is_compared_in_seconds() -> None:
    words = [VIETNAMESE[number * number % len(VIETNAMESE)] + str(number % 97) for number in range(15_000)]
    changed = [*words[:7_000], "mới", *words[7_001:]]
    began = time.process_time()
    runs = word_runs(" ".join(words), " ".join(changed))
    assert time.process_time() - began < 5
    assert [run.kind for run in runs].count(RunKind.INSERTED) >= 1


def _changes(old: list[str], new: list[str]) -> list[tuple[ChangeKind, int | None, int | None]]:
    found: tuple[Change, ...] = changes(align(paragraphs(old), paragraphs(new)))
    return [(change.kind, change.old, change.new) for change in found]


def test_each_kind_of_change_is_told_once_and_in_its_place() -> None:
    changed = TEXTS[5].replace("trước kỳ họp", "sau kỳ họp")
    old = [*TEXTS[:4], f"1. {TEXTS[4]}", *TEXTS[5:]]
    added = "Kinh phí do ngân sách trung ương bảo đảm."
    new = [TEXTS[0], *TEXTS[2:4], f"2. {TEXTS[4]}", changed, added, *TEXTS[7:], TEXTS[6]]
    assert _changes(old, new) == [
        (ChangeKind.DELETED, 1, None), (ChangeKind.RENUMBERED, 4, 3), (ChangeKind.CHANGED, 5, 4),
        (ChangeKind.ADDED, None, 5), (ChangeKind.MOVED, 6, 11),
    ]  # fmt: skip


def test_nothing_changed_is_no_change_and_no_page() -> None:
    assert _changes(TEXTS, TEXTS) == []
    assert changed_pages(align(paragraphs(TEXTS), paragraphs(TEXTS, per_page=3))) == ()


def test_only_the_pages_with_a_change_count() -> None:
    new = [*TEXTS[:7], TEXTS[7].replace("báo cáo", "trình"), *TEXTS[8:]]
    assert changed_pages(align(paragraphs(TEXTS), paragraphs(new))) == (1,)
