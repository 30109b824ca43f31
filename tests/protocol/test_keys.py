"""Signatures hold for one key, one purpose and one text."""

import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from ecabinet.domain.faults import Refused
from ecabinet.protocol import base64url, keys
from tests.protocol.little_store import a_key

CONTEXTS = (keys.ACT, keys.RECEIPT, keys.REQUEST, keys.JOIN, keys.INVITED)


def test_the_first_example_of_rfc_8032_comes_out() -> None:
    """Section 7.1, TEST 1: an empty message; an empty context adds nothing to it."""
    key = keys.SigningKey.from_seed(bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
    assert base64url.decode(key.public).hex() == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    assert key.sign(keys.NOTE, b"").hex() == (
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24"
        "655141438e7a100b"
    )


@pytest.mark.parametrize("made_for", CONTEXTS)
@pytest.mark.parametrize("used_for", [*CONTEXTS, keys.NOTE])
def test_a_signature_made_for_one_purpose_passes_for_no_other(made_for: bytes, used_for: bytes) -> None:
    key = a_key(1)
    sig = key.sign(made_for, b"text")
    assert keys.verify(key.public, used_for, b"text", sig) is (made_for == used_for)


def test_no_context_is_the_beginning_of_another() -> None:
    for one in CONTEXTS:
        assert one.endswith(b"\0")
        assert one.count(b"\0") == 1
    assert len(set(CONTEXTS)) == len(CONTEXTS)


def test_other_keys_texts_and_signatures_do_not_pass() -> None:
    key = a_key(1)
    sig = key.sign(keys.ACT, b"text")
    assert keys.verify(key.public, keys.ACT, b"text", sig)
    assert not keys.verify(a_key(2).public, keys.ACT, b"text", sig)
    assert not keys.verify(key.public, keys.ACT, b"Text", sig)
    assert not keys.verify(key.public, keys.ACT, b"text", sig[:-1])
    assert not keys.verify(key.public, keys.ACT, b"text", bytes(64))
    assert not keys.verify("", keys.ACT, b"text", sig)


def test_a_key_has_one_spelling() -> None:
    """The last of 43 letters holds four bits of the key; with the two spare ones set it would be another text."""
    public = a_key(1).public
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    twin = public[:-1] + letters[letters.index(public[-1]) + 1]
    sig = a_key(1).sign(keys.ACT, b"text")
    assert keys.is_public_key(public)
    for other in (twin, public + "=", public + "\n", " " + public, public.replace("-", "+"), ""):
        if other != public:
            assert not keys.is_public_key(other)
            assert not keys.verify(other, keys.ACT, b"text", sig)


FIELD = 2**255 - 19
CURVE = -121665 * pow(121666, -1, FIELD) % FIELD  # the d of RFC 8032 section 5.1


def is_of_small_order(y: int) -> bool:
    """Whether adding the point of that height to itself three times (the eightfold point) gives the neutral one."""
    for _ in range(3):
        xx = (y * y - 1) * pow(CURVE * y * y + 1, -1, FIELD) % FIELD
        t = CURVE * xx * y * y % FIELD  # y(2P) = (y² + x²) / (1 - d x² y²)
        y = (y * y + xx) * pow(1 - t, -1, FIELD) % FIELD
    return y == 1


def test_a_key_under_which_anybody_can_sign_is_none() -> None:
    """The library takes such a key and then accepts this signature, made without any secret, for every text."""
    neutral, no_secret = (1).to_bytes(32, "little"), (1).to_bytes(32, "little") + bytes(32)
    Ed25519PublicKey.from_public_bytes(neutral).verify(no_secret, b"anything")
    for height in keys._WEAK_HEIGHTS:
        assert is_of_small_order(height)
        for spelled in {height, height + FIELD}:
            for sign in (0, 1 << 255):
                if spelled < 1 << 255:
                    weak = base64url.encode((spelled | sign).to_bytes(32, "little"))
                    assert not keys.is_public_key(weak)
                    assert not keys.verify(weak, keys.NOTE, b"anything", no_secret)
    assert not is_of_small_order(int.from_bytes(base64url.decode(a_key(1).public), "little") % 2**255)


@given(st.binary(max_size=100))
def test_bytes_have_one_spelling(data: bytes) -> None:
    text = base64url.encode(data)
    assert base64url.decode(text) == data
    assert base64url.decode(text, len(data)) == data
    for other in (text + "=", text + "\n", "\u0100" + text):
        with pytest.raises(Refused):
            base64url.decode(other)
    with pytest.raises(Refused):
        base64url.decode(text, len(data) + 1)


@pytest.mark.parametrize("other", ["AB", "AAB", "A", "+/", "AA==", "A A"])
def test_spare_bits_and_foreign_signs_are_malformed(other: str) -> None:
    with pytest.raises(Refused) as caught:
        base64url.decode(other)
    assert caught.value.code == "malformed"


def test_a_secret_is_not_shown() -> None:
    key = a_key(1)
    assert base64url.encode(key.seed) not in repr(key)
    assert key.public in repr(key)
    assert keys.SigningKey.from_seed(key.seed).public == key.public


def test_openssl_accepts_the_signature(tmp_path: Path) -> None:
    """Another implementation reads what we sign: the context, then the data."""
    key = a_key(1)
    spki = bytes.fromhex("302a300506032b6570032100") + base64url.decode(key.public)  # RFC 8410 section 4
    (tmp_path / "key.der").write_bytes(spki)
    (tmp_path / "data").write_bytes(keys.ACT + b'{"a":1}')
    (tmp_path / "sig").write_bytes(key.sign(keys.ACT, b'{"a":1}'))
    command = ["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER"]
    files = ["-inkey", tmp_path / "key.der", "-in", tmp_path / "data", "-sigfile", tmp_path / "sig"]
    assert subprocess.run([*command, *files], check=False, capture_output=True).returncode == 0
    (tmp_path / "data").write_bytes(b'{"a":1}')
    assert subprocess.run([*command, *files], check=False, capture_output=True).returncode != 0
