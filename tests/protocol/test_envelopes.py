"""Acts are sealed once and read strictly."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecabinet.domain.faults import Refused
from ecabinet.protocol import canonical, envelope, keys, limits, receipts
from ecabinet.protocol.envelope import Draft, Envelope, Head
from tests.protocol.little_store import START, a_key, an_id

KEY = a_key(1)
BODY = "ab" * 32
DRAFT = Draft(
    id=an_id(9),
    body=BODY,
    device=an_id(1),
    author=an_id(2),
    feed=f"item:{an_id(3)}",
    kind="stance.taken",
    data={"stance": "objection", "papers": ["cd" * 32]},
    device_seq=7,
    device_prev="ef" * 32,
    made_at=START,
    checkpoint=Head(3, "01" * 32),
)


def sealed_anyhow(**changed: object) -> Envelope:
    """What a hostile laptop could sign: the draft with some fields changed, those set to None left out."""
    _, honest = envelope.seal(DRAFT, KEY)
    value = {**canonical.decode(honest.bytes), **changed}
    data = canonical.encode({name: inner for name, inner in value.items() if inner is not None})
    return Envelope(data, KEY.sign(keys.ACT, data))


@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=10),
        st.integers(-limits.LARGEST_INT, limits.LARGEST_INT) | st.text(st.characters(exclude_categories=["Cs"])),
        max_size=5,
    )
)
def test_what_is_sealed_is_opened_the_same(data: dict[str, Any]) -> None:
    act, sealed = envelope.seal(replace(DRAFT, data=data), KEY)
    assert envelope.open_act(sealed, KEY.public) == act
    assert act.hash == sealed.hash
    assert act.data == canonical.normalised(data)


def test_every_field_of_a_draft_is_in_the_act() -> None:
    full = replace(DRAFT, refs=("cd" * 32, an_id(5)), base=0, prev=an_id(6), acting_for=an_id(7))
    act, sealed = envelope.seal(full, KEY)
    opened = envelope.open_sealed(sealed, KEY.public)
    assert opened.act == act
    assert (opened.device_prev, opened.checkpoint) == (full.device_prev, full.checkpoint)
    for name in ("id", "body", "device", "author", "feed", "kind", "data", "device_seq", "made_at", "refs", "base"):
        assert getattr(act, name) == getattr(full, name)
    assert (act.prev, act.acting_for) == (full.prev, full.acting_for)


def test_fields_that_are_not_there_are_not_written() -> None:
    _, sealed = envelope.seal(DRAFT, KEY)
    assert not {"base", "prev", "acting_for"} & set(canonical.decode(sealed.bytes))


def test_an_act_gets_an_id_that_sorts_by_time() -> None:
    first, _ = envelope.seal(replace(DRAFT, id=""), KEY)
    second, _ = envelope.seal(replace(DRAFT, id=""), KEY)
    assert first.id < second.id


def test_typed_text_is_composed_before_it_is_signed() -> None:
    act, sealed = envelope.seal(replace(DRAFT, data={"reason": normalize("NFD", "Nghị quyết")}), KEY)
    assert act.data["reason"] == normalize("NFC", "Nghị quyết")
    assert envelope.open_act(sealed, KEY.public) == act


def test_bytes_that_were_changed_are_not_opened() -> None:
    _, sealed = envelope.seal(DRAFT, KEY)
    changed = replace(sealed, bytes=sealed.bytes.replace(b"objection", b"abjection"))
    for forged, public in ((changed, KEY.public), (sealed, a_key(2).public)):
        with pytest.raises(Refused) as caught:
            envelope.open_act(forged, public)
        assert caught.value.code == "bad_signature"


def test_signatures_of_two_acts_cannot_be_swapped() -> None:
    _, one = envelope.seal(DRAFT, KEY)
    _, other = envelope.seal(replace(DRAFT, id=an_id(10)), KEY)
    with pytest.raises(Refused) as caught:
        envelope.open_act(replace(one, sig=other.sig), KEY.public)
    assert caught.value.code == "bad_signature"


def test_an_act_signed_as_something_else_is_not_opened() -> None:
    _, sealed = envelope.seal(DRAFT, KEY)
    with pytest.raises(Refused) as caught:
        envelope.open_act(replace(sealed, sig=KEY.sign(keys.RECEIPT, sealed.bytes)), KEY.public)
    assert caught.value.code == "bad_signature"


def test_the_signature_is_checked_before_the_bytes_are_read() -> None:
    with pytest.raises(Refused) as caught:
        envelope.open_act(Envelope(b"[" * 100_000, bytes(64)), KEY.public)
    assert caught.value.code == "bad_signature"


def test_signed_bytes_that_are_not_canonical_are_malformed() -> None:
    """A laptop that signs a second spelling of its act would otherwise give one act two hashes."""
    _, sealed = envelope.seal(DRAFT, KEY)
    spaced = sealed.bytes.replace(b'{"', b'{ "', 1)
    doubled = sealed.bytes.replace(b'"v":1', b'"v":1,"v":1')
    for data in (spaced, doubled):
        with pytest.raises(Refused) as caught:
            envelope.open_act(Envelope(data, KEY.sign(keys.ACT, data)), KEY.public)
        assert caught.value.code == "malformed"


@pytest.mark.parametrize(
    "changed",
    [
        {"surprise": 1},
        {"v": 2},
        {"v": 0},
        {"v": "1"},
        {"id": "a"},
        {"id": an_id(9).upper()},
        {"id": an_id(9) + "\n"},
        {"id": an_id(9).replace("-7000-", "-4000-")},
        {"body": "ab"},
        {"body": "AB" * 32},
        {"device": ""},
        {"author": "root"},
        {"author": None},
        {"feed": "item:"},
        {"feed": "Item:1"},
        {"feed": "item:" + "a" * 160},
        {"feed": "item:a b"},
        {"feed": "body\n"},
        {"kind": "stance taken"},
        {"kind": ""},
        {"kind": "a" * 65},
        {"data": []},
        {"data": "text"},
        {"data": None},
        {"refs": ["nothing"]},
        {"refs": ["ab" * 32] * (limits.REFS + 1)},
        {"refs": None},
        {"base": -1},
        {"base": "1"},
        {"prev": ""},
        {"acting_for": ""},
        {"device_seq": 0},
        {"device_seq": -1},
        {"device_seq": 1},
        {"device_prev": ""},
        {"device_prev": "ef" * 31},
        {"checkpoint": {"size": 3}},
        {"checkpoint": {"size": 3, "root": "01" * 32, "more": 1}},
        {"checkpoint": {"size": 0, "root": "01" * 32}},
        {"checkpoint": {"size": 3, "root": envelope.NO_TREE}},
        {"checkpoint": {"size": -1, "root": "01" * 32}},
        {"made_at": -1},
        {"made_at": limits.LATEST_MS + 1},
        {"made_at": "2026"},
    ],
)
def test_an_act_with_a_wrong_field_is_malformed(changed: dict[str, object]) -> None:
    with pytest.raises(Refused) as caught:
        envelope.open_act(sealed_anyhow(**changed), KEY.public)
    assert caught.value.code == "malformed"


def test_nothing_is_signed_that_a_reader_would_not_accept() -> None:
    wrong: list[Callable[[], object]] = [
        lambda: envelope.seal(replace(DRAFT, author="minister"), KEY),
        lambda: envelope.seal(replace(DRAFT, data={"share": 0.5}), KEY),
        lambda: envelope.seal(replace(DRAFT, data={"text": "a" * limits.ACT_BYTES}), KEY),
        lambda: envelope.seal(replace(DRAFT, device_prev=""), KEY),
    ]
    for attempt in wrong:
        with pytest.raises(Refused) as caught:
            attempt()
        assert caught.value.code == "malformed"


def test_an_act_is_no_receipt_and_a_receipt_no_act() -> None:
    _, sealed = envelope.seal(DRAFT, KEY)
    with pytest.raises(Refused):
        receipts.read(sealed.bytes)
    with pytest.raises(Refused):
        receipts.open_receipt(sealed, KEY.public)


@given(st.binary(max_size=200))
def test_arbitrary_bytes_never_do_more_than_be_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        envelope.peek(data)
