"""Equal content has equal bytes, and nothing else is let in."""

import json
from unicodedata import normalize

import pytest
import rfc8785
from hypothesis import example, given
from hypothesis import strategies as st

from ecabinet.domain.faults import Refused
from ecabinet.protocol import canonical, limits

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")).map(
    lambda text: normalize("NFC", text)
)
NUMBER = st.integers(-limits.LARGEST_INT, limits.LARGEST_INT)
VALUE = st.recursive(
    TEXT | NUMBER,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=20,
)


@given(VALUE)
def test_what_is_written_is_read_back_the_same(value: object) -> None:
    assert canonical.decode(canonical.encode(value)) == value


@given(st.dictionaries(st.text(), VALUE | st.text(), max_size=6))
def test_the_quick_way_writes_what_the_reference_writes(value: dict[str, object]) -> None:
    try:
        written = canonical.encode(value)
    except Refused:
        return
    assert written == rfc8785.dumps(value)


@given(st.text(st.characters(max_codepoint=0x2FF), max_size=40).filter(lambda text: "\0" not in text))
@example("\n\u0303")
@example("\b\u0307")
@example('"\u0338')
@example("\\u0000")
@example("\x7f\x80\u2028")
def test_each_text_is_judged_by_itself_and_written_as_the_reference_writes_it(text: str) -> None:
    composed = normalize("NFC", text)
    assert canonical.encode({"text": composed}) == rfc8785.dumps({"text": composed})
    assert canonical.decode(rfc8785.dumps({"text": composed})) == {"text": composed}
    if composed != text:
        with pytest.raises(Refused):
            canonical.encode({"text": text})
        with pytest.raises(Refused):
            canonical.decode(rfc8785.dumps({"text": text}))


@given(VALUE)
def test_an_ordinary_reader_of_json_sees_the_same(value: object) -> None:
    assert json.loads(canonical.encode(value)) == value


@given(st.dictionaries(TEXT, NUMBER, min_size=2, max_size=5))
def test_the_order_in_which_a_map_was_filled_leaves_no_trace(value: dict[str, int]) -> None:
    assert canonical.encode(dict(reversed(value.items()))) == canonical.encode(value)


def test_keys_are_sorted_as_rfc_8785_section_3_2_3_shows() -> None:
    """By UTF-16 code units: the emoji comes before the letter that UTF-8 or code points would put in front."""
    names = {
        "\u20ac": "Euro Sign",
        "\r": "Carriage Return",
        "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One",
        "\U0001f600": "Emoji: Grinning Face",
        "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis",
    }
    written = rfc8785.dumps(names)
    assert list(json.loads(written).values()) == [
        "Carriage Return",
        "One",
        "Control",
        "Latin Small Letter O With Diaeresis",
        "Euro Sign",
        "Emoji: Grinning Face",
        "Hebrew Letter Dalet With Dagesh",
    ]
    del names["\ufb33"]  # a composed letter that NFC takes apart: RFC 8785 writes it, we do not
    assert canonical.encode(names) == rfc8785.dumps(names)


def test_text_is_escaped_as_rfc_8785_section_3_2_2_shows() -> None:
    text = "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\u0022/"
    assert canonical.encode({"string": text}) == bytes.fromhex(
        "7b 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d"
    )


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b'{"a":1,"a":1}', "a key twice"),
        (b'{"a":1,"a":2}', "a key twice with another value"),
        (b'{"b":1,"a":2}', "keys not sorted"),
        (b'{"a": 1}', "white space"),
        (b'{"a":1}\n', "a line end behind"),
        (b"\xef\xbb\xbf{}", "a byte order mark"),
        (b'{"a":1.0}', "a fraction"),
        (b'{"a":1.5}', "a fraction"),
        (b'{"a":1e3}', "an exponent"),
        (b'{"a":-0}', "minus zero"),
        (b'{"a":01}', "a leading zero"),
        (b'{"a":9007199254740992}', "2^53"),
        (b'{"a":-9007199254740992}', "-2^53"),
        (b'{"a":123456789012345678901234567890}', "far beyond 2^53"),
        (b'{"a":NaN}', "not a number"),
        (b'{"a":true}', "true"),
        (b'{"a":null}', "null"),
        (b'"\\ud800"', "a lone surrogate, escaped"),
        (b'"\xed\xa0\x80"', "a lone surrogate, in bytes"),
        (b'"\xff"', "not UTF-8"),
        (b'"\xc0\xaf"', "an overlong form"),
        (b'"\\u0041"', "a needless escape"),
        (b'"\\/"', "a needless escape"),
        (b'"\\u000A"', "an escape in capitals"),
        (b'"\\u0000"', "NUL"),
        ('"e\u0302\u0301"'.encode(), "decomposed text"),
        ('{"e\u0301":1}'.encode(), "a decomposed key"),
        ('"\u212b"'.encode(), "a letter that NFC replaces"),
        (b"[" * 100_000, "nesting that never ends"),
        (b"[" * 17 + b"]" * 17, "nesting too deep"),
        (b'{"a":' * 17 + b"1" + b"}" * 17, "nesting too deep"),
        (b"", "nothing"),
        (b"{}{}", "two values"),
        (b"<!DOCTYPE html>", "a web page"),
        (b"'a'", "another quotation mark"),
    ],
)
def test_bytes_that_are_not_canonical_are_malformed(data: bytes, why: str) -> None:
    with pytest.raises(Refused) as caught:
        canonical.decode(data)
    assert caught.value.code == "malformed", why


@pytest.mark.parametrize(
    "value",
    [
        1.0,
        float("nan"),
        True,
        None,
        2**53,
        -(2**53),
        "\ud800",
        "e\u0302",
        "\0",
        {1: 2},
        {"\ud800": 1},
        b"x",
        {"a": {1}},
    ],
)
def test_values_that_have_no_canonical_form_are_not_written(value: object) -> None:
    with pytest.raises(Refused) as caught:
        canonical.encode(value)
    assert caught.value.code == "malformed"


def test_nesting_up_to_the_limit_is_read() -> None:
    assert canonical.decode(b"[" * limits.DEPTH + b"]" * limits.DEPTH) is not None


def test_numbers_up_to_the_limit_are_read() -> None:
    assert canonical.decode(b"[-9007199254740991,9007199254740991]") == [-limits.LARGEST_INT, limits.LARGEST_INT]


def test_the_length_is_limited() -> None:
    longest = "a" * (limits.ACT_BYTES - 2)
    assert canonical.decode(canonical.encode(longest)) == longest
    for attempt in (lambda: canonical.encode(longest + "a"), lambda: canonical.decode(f'"{longest}a"'.encode())):
        with pytest.raises(Refused):
            attempt()


def test_a_mark_behind_a_line_end_is_not_mistaken_for_a_mark_on_the_letter_n() -> None:
    """The bytes hold backslash, n, combining tilde: as one stretch of text they would not be NFC."""
    text = "dòng\n\u0303"
    assert normalize("NFC", canonical.encode(text).decode()) != canonical.encode(text).decode()
    assert canonical.decode(canonical.encode(text)) == text


@given(st.text())
@example("e\u0302\u0301 \0 \u212b")
def test_what_people_type_is_composed_on_the_way_in(text: str) -> None:
    value = canonical.normalised({"list": [text], text: 1})
    try:
        written = canonical.encode(value)
    except Refused:
        assert any("\ud800" <= sign <= "\udfff" for sign in text)
        return
    assert normalize("NFC", text).replace("\0", "") in canonical.decode(written)
