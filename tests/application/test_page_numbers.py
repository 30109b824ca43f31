"""Numbers of pages that were cited hold in every later version."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecabinet.application.page_numbers import ItemNumbers, same_pages
from ecabinet.domain.faults import Refused


def test_the_papers_of_an_item_are_numbered_one_after_the_other() -> None:
    numbers = ItemNumbers().add("draft", "v1", 3).add("annex", "v1", 2)
    assert numbers.papers == {"draft": ("1", "2", "3"), "annex": ("4", "5")}


def test_a_page_that_comes_in_between_has_the_number_before_it_and_a_letter() -> None:
    numbers = ItemNumbers().add("draft", "v1", 3).add("annex", "v1", 2).renew("draft", "v2", [0, None, None, 1, 2])
    assert numbers.papers["draft"] == ("1", "1a", "1b", "2", "3")
    assert numbers.papers["annex"] == ("4", "5")


def test_pages_behind_everything_go_on_in_plain_numbers() -> None:
    numbers = ItemNumbers().add("draft", "v1", 2).renew("draft", "v2", [0, 1, None, None])
    assert numbers.papers["draft"] == ("1", "2", "3", "4")


def test_the_number_of_a_page_that_was_taken_out_is_not_given_again() -> None:
    numbers = ItemNumbers().add("draft", "v1", 3).renew("draft", "v2", [0, None, 2]).renew("draft", "v3", [0, None, 2])
    assert numbers.papers["draft"] == ("1", "1b", "3")


def test_a_page_before_the_first_does_not_take_the_first_number() -> None:
    assert ItemNumbers().add("draft", "v1", 1).renew("draft", "v2", [None, 0]).papers["draft"] == ("0a", "1")


@given(st.lists(st.lists(st.integers(0, 6) | st.none(), max_size=8), max_size=5))
def test_no_number_stands_for_two_pages_whatever_the_versions(versions: list[list[int | None]]) -> None:
    numbers, meaning = ItemNumbers().add("a", "0", 4).add("b", "0", 2), {}
    for version, former in enumerate(versions):
        seen = set[int]()
        before = numbers.papers["a"]
        once = [page if page is not None and page < len(before) and page not in seen else None for page in former]
        once = [None if page in once[:place] else page for place, page in enumerate(once)]
        numbers = numbers.renew("a", str(version), once)
        labels = numbers.papers["a"]
        assert len(set(labels)) == len(labels)
        assert not set(labels) & set(numbers.papers["b"])
        for label, page in zip(labels, once, strict=True):
            origin = meaning.get(before[page]) if page is not None else (version, label)
            assert meaning.setdefault(label, origin) == origin


def test_numbers_come_back_as_they_were_kept() -> None:
    numbers = ItemNumbers().add("draft", "v1", 3).renew("draft", "v2", [0, None, 2])
    assert ItemNumbers.from_data(numbers.to_data()) == numbers


@pytest.mark.parametrize(
    "data",
    [None, {}, {"papers": {"a": ["x"]}, "versions": {"a": ""}, "used": [], "last": 1},
     {"papers": {"a": [1]}, "versions": {"a": ""}, "used": [], "last": 1},
     {"papers": {"a": []}, "versions": {}, "used": [], "last": 1},
     {"papers": {}, "versions": {}, "used": [], "last": 10**9}],
)  # fmt: skip
def test_kept_numbers_that_make_no_sense_are_refused(data: object) -> None:
    with pytest.raises(Refused, match="pack_numbers_unreadable"):
        ItemNumbers.from_data(data)


def test_pages_are_known_again_by_their_words_although_a_page_came_in_between() -> None:
    old = ["điều một phạm vi", "điều hai đối tượng áp dụng", "điều ba hiệu lực"]
    new = ["điều một phạm vi", "trang mới hoàn toàn khác", "điều hai những đối tượng áp dụng", "điều ba hiệu lực"]
    assert same_pages(old, new) == (0, None, 1, 2)


def test_scanned_pages_belong_together_by_their_place() -> None:
    assert same_pages(["", "", ""], ["", "", ""]) == (0, 1, 2)
    assert same_pages(["", ""], ["", "", ""])[:2] == (0, 1)
