"""Statements on recoveries: signed by the register's key, about one body, and exact about what is lost."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecabinet.domain.faults import Refused
from ecabinet.protocol import base64url, keys, merkle, recovery
from ecabinet.protocol.envelope import Envelope, Head
from ecabinet.protocol.keys import SigningKey
from ecabinet.protocol.recovery import Statement

KEY = SigningKey.from_seed(bytes(range(32)))
BODY = "5e" * 32
STATEMENT = Statement(BODY, 2, Head(10, "ab" * 32), Head(20, "cd" * 32), 22, ((12, 14), (17, 18)), 1_780_282_800_000)


def test_a_statement_comes_back_as_it_was_signed() -> None:
    assert recovery.open_statement(recovery.seal(STATEMENT, KEY), BODY, KEY.public) == STATEMENT


@pytest.mark.parametrize(
    ("body", "key", "code"),
    [("ab" * 32, KEY, "other_body"), (BODY, SigningKey.from_seed(bytes(32)), "bad_signature")],
)
def test_another_bodys_or_another_keys_statement_is_none(body: str, key: SigningKey, code: str) -> None:
    with pytest.raises(Refused, match=code):
        recovery.open_statement(recovery.seal(STATEMENT, KEY), body, key.public)


@pytest.mark.parametrize(
    "lost", [((9, 11),), ((12, 12),), ((12, 14), (14, 15)), ((17, 18), (12, 14)), ((19, 21),)], ids=str
)
def test_lost_numbers_lie_in_order_behind_what_was_kept(lost: tuple[tuple[int, int], ...]) -> None:
    with pytest.raises(Refused, match="malformed"):
        recovery.open_statement(recovery.seal(replace(STATEMENT, lost=lost), KEY), BODY, KEY.public)


def test_bytes_that_are_no_statement_are_malformed_although_they_are_signed() -> None:
    data = b'{"body":"x"}'
    with pytest.raises(Refused, match="malformed"):
        recovery.open_statement(Envelope(data, KEY.sign(keys.RECOVERY, data)), BODY, KEY.public)


def test_what_is_lost_is_what_is_named_and_what_stood_behind_the_end() -> None:
    assert [leaf for leaf in range(25) if STATEMENT.lacks(leaf)] == [12, 13, 17, 20, 21, 22, 23, 24]
    assert [leaf for leaf in range(25) if STATEMENT.lost_at(leaf)] == [12, 13, 17]


def test_only_heads_across_a_loss_are_explained_by_it() -> None:
    explained = [size for size in range(30) if STATEMENT.explains(Head(size, "ab" * 32))]
    assert explained == list(range(13, 23))


@given(st.sets(st.integers(0, 60)))
def test_spans_hold_exactly_the_numbers(numbers: set[int]) -> None:
    found = recovery.spans(sorted(numbers))
    assert {number for start, end in found for number in range(start, end)} == numbers
    assert all(found[place][1] < found[place + 1][0] for place in range(len(found) - 1))


def test_the_mark_of_a_lost_receipt_is_one_for_each_number_and_body() -> None:
    marks = {recovery.lost_leaf(body, number) for body in (BODY, "ab" * 32) for number in range(3)}
    assert len(marks) == 6
    assert merkle.leaf_hash(b"") not in marks
    assert base64url.encode(recovery.lost_leaf(BODY, 12)) == "g5yWSBxKzs-OtYaPOjxZGoD6fPcWJR0aa9NWKsUYv4o"
