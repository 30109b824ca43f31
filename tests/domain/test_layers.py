"""A mapping that grows by sharing is a dictionary in everything but its price."""

from hypothesis import given
from hypothesis import strategies as st

from ecabinet.domain.layers import Layered


@given(st.dictionaries(st.integers(0, 60), st.integers()), st.lists(st.tuples(st.integers(0, 120), st.integers())))
def test_it_holds_what_a_dictionary_would_hold_in_the_same_order(
    first: dict[int, int], puts: list[tuple[int, int]]
) -> None:
    plain, layered = dict(first), Layered.of(dict(first))
    for key, value in puts:
        plain[key] = value
        layered = layered.put(key, value)
        assert layered[key] == value
    assert list(layered.items()) == list(plain.items())
    assert len(layered) == len(plain)
    assert layered == plain
    assert plain == layered
    assert (60 in layered, 500 in layered) == (60 in plain, False)


def test_what_was_there_before_never_changes() -> None:
    before = Layered.of({"a": 1})
    kept = [before]
    for number in range(200):
        kept.append(kept[-1].put(f"k{number}", number).put("a", number))
    assert before == {"a": 1}
    assert [len(one) for one in kept] == list(range(1, 202))
    assert kept[100]["a"] == 99


def test_one_more_among_many_copies_few() -> None:
    known = dict.fromkeys(range(10000))
    layered, copied = Layered.of(known), 0
    for number in range(10_000, 11_000):
        layered = layered.put(number, None)
        copied += sum(len(layer) for layer in (layered._new, layered._old) if layer is not known)
        known = layered._old
    assert copied < 200 * 1_000, "plain copies would be ten thousand each"
