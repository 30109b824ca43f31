"""Keys of epochs and the notes under them: bound to their place, and of few lengths."""

from dataclasses import replace

import pytest

from ecabinet.domain.faults import Refused
from ecabinet.domain.private import PADDED_BYTES, SEALED_LETTERS, Share
from ecabinet.protocol import base64url, hpke
from ecabinet.protocol.hpke import WrapKey
from ecabinet.protocol.private import EpochKey, Place
from tests.protocol.little_store import an_id

PLACE = Place("ab" * 32, an_id(1), Share.OWN, an_id(2))
NOTE, DEVICE = an_id(3), an_id(4)
ELSEWHERE = [
    replace(PLACE, body="cd" * 32),
    replace(PLACE, person=an_id(9)),
    replace(PLACE, share=Share.OFFICE),
    replace(PLACE, epoch=an_id(9)),
]
MINE = WrapKey.derived(b"seed" * 8, hpke.DEVICE)


def test_a_note_opens_under_its_key_at_its_place() -> None:
    key = EpochKey.fresh(PLACE)
    nonce, sealed = key.lock(NOTE, {"text": "Điều 5 chưa rõ"})
    assert key.unlock(NOTE, nonce, sealed) == {"text": "Điều 5 chưa rõ"}


@pytest.mark.parametrize("place", ELSEWHERE)
def test_a_note_put_in_another_place_does_not_open(place: Place) -> None:
    key = EpochKey.fresh(PLACE)
    nonce, sealed = key.lock(NOTE, {"text": "x"})
    with pytest.raises(Refused, match="note_not_opened"):
        replace(key, place=place).unlock(NOTE, nonce, sealed)
    with pytest.raises(Refused, match="note_not_opened"):
        key.unlock(an_id(8), nonce, sealed)


def test_a_note_that_was_tampered_with_does_not_open() -> None:
    key = EpochKey.fresh(PLACE)
    nonce, sealed = key.lock(NOTE, {"text": "x"})
    raw = base64url.decode(sealed)
    for spoiled in (bytes([raw[0] ^ 1]) + raw[1:], raw[:-1], raw[:16], b""):
        with pytest.raises(Refused, match="note_not_opened"):
            key.unlock(NOTE, nonce, base64url.encode(spoiled))
    other_nonce, _ = key.lock(NOTE, {"text": "x"})
    with pytest.raises(Refused, match="note_not_opened"):
        key.unlock(NOTE, other_nonce, sealed)


def test_a_wrapped_key_opens_for_its_recipient_at_its_place() -> None:
    key = EpochKey.fresh(PLACE)
    sealed = key.wrapped(DEVICE, MINE.public)
    assert EpochKey.unwrapped(PLACE, sealed, DEVICE, MINE) == key
    for place, to in [*((place, DEVICE) for place in ELSEWHERE), (PLACE, an_id(8))]:
        with pytest.raises(Refused, match="key_not_opened"):
            EpochKey.unwrapped(place, sealed, to, MINE)


def test_another_key_does_not_pass_for_the_one_the_epoch_began_with() -> None:
    key = EpochKey.fresh(PLACE)
    assert key.fits(key.check)
    assert not EpochKey.fresh(PLACE).fits(key.check)
    assert not replace(key, place=ELSEWHERE[0]).fits(key.check)


def test_lengths_tell_no_more_than_which_of_a_few_they_are() -> None:
    key = EpochKey.fresh(PLACE)
    lengths = {size: len(key.lock(NOTE, {"text": "x" * size})[1]) for size in range(0, 30_000, 97)}
    assert set(lengths.values()) <= SEALED_LETTERS
    assert len(set(lengths.values())) == 7
    assert lengths[0] == lengths[388]


def test_a_note_has_a_longest_length() -> None:
    key = EpochKey.fresh(PLACE)
    assert len(key.lock(NOTE, "x" * (PADDED_BYTES[-1] - 6))[1]) == max(SEALED_LETTERS)
    with pytest.raises(Refused, match="note_too_long"):
        key.lock(NOTE, "x" * (PADDED_BYTES[-1] - 5))
