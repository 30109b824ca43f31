"""Receipts say one thing about one act, and a feed's chain says everything before it."""

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecabinet.domain.acts import Decision, Mark, Status, accepted
from ecabinet.domain.faults import Refused
from ecabinet.protocol import canonical, chain, envelope, keys, receipts
from ecabinet.protocol.envelope import Envelope
from tests.protocol.little_store import START, a_key
from tests.protocol.little_world import ITEM_FEED, LOG_KEY, LittleWorld

ACT = envelope.peek(LittleWorld().stance.bytes)
RECEIPT = receipts.issue(
    ACT,
    replace(accepted(START, Mark.LATE, Mark.STALE), seq=4),
    chain=b"\x01" * 32,
    read={"body": 4, "meeting:1": 9},
    leaf_index=17,
)


def signed_anyhow(**changed: object) -> Envelope:
    """What a broken store could sign: the receipt with some fields changed, those set to None left out."""
    value = {**canonical.decode(receipts.seal(RECEIPT, LOG_KEY).bytes), **changed}
    data = canonical.encode({name: inner for name, inner in value.items() if inner is not None})
    return Envelope(data, LOG_KEY.sign(keys.RECEIPT, data))


def test_what_the_store_signs_is_read_back_the_same() -> None:
    opened = receipts.open_receipt(receipts.seal(RECEIPT, LOG_KEY), LOG_KEY.public)
    assert opened == RECEIPT
    assert opened.names(ACT)
    assert opened.decision == Decision(Status.ACCEPTED, START, "", (Mark.LATE, Mark.STALE), 4)


def test_a_refused_act_has_no_place_in_its_feed() -> None:
    refused = receipts.issue(ACT, Decision(Status.REFUSED, START, "closed"), chain=b"\x01" * 32, read={}, leaf_index=0)
    assert (refused.seq, refused.chain) == (0, "")
    assert receipts.open_receipt(receipts.seal(refused, LOG_KEY), LOG_KEY.public) == refused


def test_a_receipt_names_exactly_one_act() -> None:
    for other in (replace(ACT, id="other"), replace(ACT, hash="00" * 32), replace(ACT, feed="body")):
        assert not RECEIPT.names(other)


def test_a_receipt_of_another_key_or_purpose_is_not_opened() -> None:
    sealed = receipts.seal(RECEIPT, LOG_KEY)
    for forged in (
        receipts.seal(RECEIPT, a_key(9)),
        replace(sealed, sig=LOG_KEY.sign(keys.ACT, sealed.bytes)),
        replace(sealed, bytes=sealed.bytes.replace(b'"late"', b'"date"')),
    ):
        with pytest.raises(Refused) as caught:
            receipts.open_receipt(forged, LOG_KEY.public)
        assert caught.value.code == "bad_signature"


@pytest.mark.parametrize(
    "changed",
    [
        {"surprise": 1},
        {"act_id": "a"},
        {"act_hash": "a"},
        {"status": "perhaps"},
        {"status": "refused", "code": "closed"},
        {"status": "refused", "code": "closed", "seq": 0},
        {"status": "refused", "code": "", "seq": 0, "chain": ""},
        {"status": "conflict"},
        {"code": "closed"},
        {"code": "Not a code"},
        {"marks": ["early"]},
        {"marks": ["late"] * 9},
        {"seq": 0},
        {"seq": -1},
        {"chain": ""},
        {"chain": "zz" * 32},
        {"read": {"no feed!": 1}},
        {"read": {"body": -1}},
        {"received_at": -1},
        {"leaf_index": -1},
        {"leaf_index": None},
    ],
)
def test_a_receipt_with_a_wrong_field_is_malformed(changed: dict[str, object]) -> None:
    with pytest.raises(Refused) as caught:
        receipts.open_receipt(signed_anyhow(**changed), LOG_KEY.public)
    assert caught.value.code == "malformed"


def test_a_store_cannot_sign_a_receipt_that_no_laptop_would_read() -> None:
    with pytest.raises(Refused):
        receipts.seal(replace(RECEIPT, chain=""), LOG_KEY)


def test_the_leaf_is_the_hash_of_the_receipts_bytes() -> None:
    sealed = receipts.seal(RECEIPT, LOG_KEY)
    assert receipts.leaf(sealed) == hashlib.sha256(b"\x00" + sealed.bytes).digest()


def test_the_chain_is_what_the_protocol_says() -> None:
    begun = hashlib.sha256(b"ecabinet/feed/v1\0" + b"ab" * 32 + ITEM_FEED.encode()).digest()
    assert chain.start("ab" * 32, ITEM_FEED) == begun
    assert chain.step(begun, "cd" * 32) == hashlib.sha256(begun + bytes.fromhex("cd" * 32)).digest()


@given(st.lists(st.binary(min_size=32, max_size=32), max_size=6), st.data())
def test_two_histories_never_have_one_chain(acts: list[bytes], data: st.DataObject) -> None:
    def chain_of(feed: str, hashes: list[bytes]) -> bytes:
        value = chain.start("ab" * 32, feed)
        for act in hashes:
            value = chain.step(value, act.hex())
        return value

    other = data.draw(st.permutations(acts))
    assert (chain_of("body", acts) == chain_of("body", other)) == (acts == other)
    assert chain_of("body", acts) != chain_of("tasks", acts)
    assert chain_of("body", acts) != chain_of("body", [*acts, bytes(32)])
