"""HPKE against RFC 9180 appendix A.2.1 (base mode, X25519, HKDF-SHA256, ChaCha20Poly1305), and against its recipe.

The recipe stands here once more in a few lines: what we wrap opens for a third party, and what they wrap for us.
"""

import pytest
from cryptography.hazmat.bindings._rust import openssl
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from ecabinet.domain.faults import Refused
from ecabinet.protocol import base64url, hpke
from ecabinet.protocol.hpke import WrapKey
from tests.protocol.hpke_recipe import schedule, seal

INFO = bytes.fromhex("4f6465206f6e2061204772656369616e2055726e")
SK_E = bytes.fromhex("f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600")
PK_E = bytes.fromhex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a")
SK_R = bytes.fromhex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")
PK_R = bytes.fromhex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a")
SHARED_SECRET = "0bbe78490412b4bbea4812666f7916932b828bba79942424abb65244930d69a7"
KEY = "ad2744de8e17f4ebba575b3f5f5a8fa1f69c2a07f6e7500bc60ca6e3e3ec1c91"
BASE_NONCE = "5c4d98150661b848853b547f"
PLAINTEXT = bytes.fromhex("4265617574792069732074727574682c20747275746820626561757479")
AAD = bytes.fromhex("436f756e742d30")
CIPHERTEXT = bytes.fromhex("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28")


def test_the_published_ciphertext_opens() -> None:
    key = WrapKey.from_bytes(SK_R)
    assert base64url.decode(key.public) == PK_R
    opened = openssl.hpke._decrypt_with_aad(hpke.SUITE, PK_E + CIPHERTEXT, key.secret, INFO, AAD)
    assert opened == PLAINTEXT


def test_the_recipe_of_the_rfc_gives_its_published_numbers() -> None:
    assert X25519PrivateKey.from_private_bytes(SK_E).public_key().public_bytes_raw() == PK_E
    for own, other in ((SK_E, PK_R), (SK_R, PK_E)):
        secret, key, nonce = schedule(own, other, PK_E, PK_R, INFO)
        assert (secret.hex(), key.hex(), nonce.hex()) == (SHARED_SECRET, KEY, BASE_NONCE)
    assert ChaCha20Poly1305(key).encrypt(nonce, PLAINTEXT, AAD) == CIPHERTEXT


def test_what_we_wrap_opens_by_the_recipe() -> None:
    mine = WrapKey.derived(b"seed" * 8, hpke.DEVICE)
    wrapped = hpke.wrap(b"s" * 32, mine.public, b"for this")
    enc, sealed = wrapped[:32], wrapped[32:]
    public = base64url.decode(mine.public)
    _, key, nonce = schedule(mine.secret.private_bytes_raw(), enc, enc, public, b"for this")
    assert ChaCha20Poly1305(key).decrypt(nonce, sealed, b"") == b"s" * 32
    assert len(wrapped) == 32 + hpke.OVERHEAD_BYTES


def test_what_the_recipe_wraps_opens_for_us() -> None:
    sealed = seal(b"hello", SK_E, PK_R, b"for that")
    assert WrapKey.from_bytes(SK_R).open(sealed, b"for that") == b"hello"


def test_a_wrapped_secret_opens_for_its_recipient_and_purpose_alone() -> None:
    mine, other = (WrapKey.derived(seed * 32, hpke.DEVICE) for seed in (b"a", b"b"))
    wrapped = hpke.wrap(b"s" * 32, mine.public, b"for this")
    assert mine.open(wrapped, b"for this") == b"s" * 32
    spoiled = [wrapped[:-1], wrapped[:40], b"", bytes([wrapped[0] ^ 1]) + wrapped[1:], wrapped[:-1] + b"\0", bytes(80)]
    for key, data, info in ((other, wrapped, b"for this"), (mine, wrapped, b"for that")):
        with pytest.raises(Refused, match="key_not_opened"):
            key.open(data, info)
    for data in spoiled:
        with pytest.raises(Refused, match="key_not_opened"):
            mine.open(data, b"for this")


def test_a_seed_has_another_key_for_every_purpose() -> None:
    assert WrapKey.derived(b"a" * 32, hpke.DEVICE).public != WrapKey.derived(b"a" * 32, hpke.SHEET).public


@pytest.mark.parametrize("raw", [bytes(32), b"\x01" + bytes(31)])
def test_nothing_is_wrapped_for_a_key_that_hides_nothing(raw: bytes) -> None:
    with pytest.raises(Refused, match="malformed"):
        hpke.wrap(b"s" * 32, base64url.encode(raw), b"")
