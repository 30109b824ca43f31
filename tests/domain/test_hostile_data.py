"""Whatever stands in an act, decide answers and never raises, and what it accepts can be folded."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecabinet.domain import deciding
from ecabinet.domain.acts import Act, Decision, Status
from ecabinet.domain.feeds import FeedName
from ecabinet.domain.shapes import ID, LINE, NAME, TIME, Day, Fields, Line, ListOf, Text, Whole
from tests.domain.whole_story import told

TEXTS = st.text(max_size=30) | st.sampled_from(
    ["", "i1", "act-1", "member-2", "body", "meeting:m1", "0" * 64, "\ud800"]
)
NUMBERS = st.integers(-3, 3) | st.integers(-(2**70), 2**70)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.floats(allow_nan=True) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
KINDS = [(feed, kind) for feed, kinds in deciding.KINDS.items() for kind in kinds]


@pytest.fixture(scope="module")
def story() -> list[tuple[Act, Any, dict[str, Any], Decision]]:
    """Every kind of act once accepted, each with the state and parents it met."""
    by_kind = {}
    for entry in told().accepted():
        feed = FeedName.parse(entry.act.feed).kind
        by_kind.setdefault((feed, entry.act.kind), (entry.act, entry.before, dict(entry.parents), entry.decision))
    assert set(by_kind) == set(KINDS), set(KINDS) - set(by_kind)
    return list(by_kind.values())


def judge(act: Act, state: Any, parents: Mapping[str, Any], now: int) -> Decision:  # noqa: ANN401 - any state
    decision = deciding.decide(state, parents, act, now)
    if decision.stands:
        deciding.evolve(state, act, replace(decision, seq=state.seq + 1))
    return decision


@settings(max_examples=200)
@given(data=st.data())
def test_no_data_makes_decide_raise(story: list[Any], data: st.DataObject) -> None:
    act, state, parents, decided = data.draw(st.sampled_from(story))
    hostile = replace(act, data=data.draw(JSON))
    assert judge(hostile, state, parents, decided.at).status is Status.REFUSED or hostile.data == act.data == {}


def spoil(value: Any, data: st.DataObject) -> Any:  # noqa: ANN401 - any JSON
    """The same data with one entry somewhere replaced, removed or added."""
    if isinstance(value, Mapping) and value and data.draw(st.integers(0, 4)):
        name = data.draw(st.sampled_from(sorted(value)))
        changed = dict(value)
        what = data.draw(st.sampled_from(["inside", "remove", "add"]))
        if what == "inside":
            changed[name] = spoil(value[name], data)
        elif what == "remove":
            del changed[name]
        else:
            changed[data.draw(TEXTS)] = data.draw(JSON)
        return changed
    if isinstance(value, list | tuple) and value and data.draw(st.integers(0, 4)):
        place = data.draw(st.integers(0, len(value) - 1))
        twice = data.draw(st.booleans())
        entry = value[place] if twice else spoil(value[place], data)
        return [*value[:place], entry, *value[place + (not twice) :]]
    return data.draw(JSON)


@settings(max_examples=300)
@given(data=st.data())
def test_no_spoiled_act_makes_decide_raise(story: list[Any], data: st.DataObject) -> None:
    act, state, parents, decided = data.draw(st.sampled_from(story))
    hostile = replace(
        act,
        data=spoil(act.data, data),
        base=data.draw(st.sampled_from([act.base, None, -1, 0, 1, 2**60])),
        prev=data.draw(st.sampled_from([act.prev, None, "", "act-1"])),
        author=data.draw(st.sampled_from([act.author, "member-1", "nobody", ""])),
        feed=data.draw(st.sampled_from([act.feed, "body", "item:i1", "", "::", "opinions:i1", "desk:x"])),
        kind=data.draw(st.sampled_from([act.kind, act.kind, "body.founded", "nonsense", ""])),
    )
    judge(hostile, state, parents, decided.at + data.draw(st.integers(-(10**12), 10**12)))


@settings(max_examples=100)
@given(data=st.data())
def test_an_act_meets_any_state_and_any_parents(story: list[Any], data: st.DataObject) -> None:
    act, _, _, decided = data.draw(st.sampled_from(story))
    _, state, parents, _ = data.draw(st.sampled_from(story))
    judge(act, state, data.draw(st.sampled_from([parents, {}, dict.fromkeys(parents, state)])), decided.at)


@pytest.mark.parametrize(
    ("shape", "good", "bad"),
    [
        (
            NAME,
            ["Nghị định", "a" * LINE],
            ["", "a" * (LINE + 1), "two\nlines", "tab\t", "\u202egnp.exe", "\ud800", 5, None],
        ),
        (Text(least=1), ["two\nlines\tand a tab"], ["", " \n", "bell\x07", "\u2066isolate", b"x"]),
        (ID, ["i1", "0190a6c2-1111-7abc-8def-000000000000"], ["", "a:b", "a/b", "x" * 65, "é", "a\n"]),
        (Day(), ["2026-02-28"], ["2026-02-29", "2026-2-8", "20260228", "", "2026-02-28T", 20260228]),
        (Whole(1, 3), [1, 3], [0, 4, True, 1.0, "1", None]),
        (TIME, [0, 1_780_282_800_000], [-1, 2**53]),
        (ListOf(ID, most=2, unique=True), [[], ["a", "b"]], [["a", "a"], ["a", "b", "c"], "ab", {"a": 1}]),
        (Fields({"a": ID}, {"b": ID}), [{"a": "x"}, {"a": "x", "b": "y"}], [{}, {"b": "y"}, {"a": "x", "c": "z"}, []]),
        (Fields({"a": ID}), [{"a": "x"}], [{"a": "x", 1: "y"}, {"a": ""}]),
        (Line(most=0), [""], ["x"]),
    ],
    ids=str,
)
def test_shapes_tell_good_from_bad(shape: Any, good: list[object], bad: list[object]) -> None:  # noqa: ANN401
    assert all(map(shape.fits, good))
    assert not any(map(shape.fits, bad))
