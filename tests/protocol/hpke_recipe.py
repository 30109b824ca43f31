"""The recipe of HPKE's base mode (RFC 9180 sections 4 and 5) in a few lines: a third party's eye on ours.

X25519, HKDF-SHA256 and ChaCha20Poly1305, checked in `test_hpke_vectors` against the numbers of the RFC.
"""

import hashlib
import hmac

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

_KEM_ID, _SUITE_ID = b"KEM\x00\x20", b"HPKE\x00\x20\x00\x01\x00\x03"


def _extract(suite: bytes, salt: bytes, label: bytes, secret: bytes) -> bytes:
    """LabeledExtract of RFC 9180 section 4."""
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + secret, hashlib.sha256)


def _expand(suite: bytes, key: bytes, label: bytes, info: bytes, length: int) -> bytes:
    """LabeledExpand of RFC 9180 section 4, for lengths up to one block."""
    labelled = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    return hmac.digest(key, labelled + b"\x01", hashlib.sha256)[:length]


def schedule(own: bytes, other: bytes, enc: bytes, public_r: bytes, info: bytes) -> tuple[bytes, bytes, bytes]:
    """Shared secret, key and nonce as both sides derive them (sections 4.1 and 5.1)."""
    agreed = X25519PrivateKey.from_private_bytes(own).exchange(X25519PublicKey.from_public_bytes(other))
    secret = _expand(_KEM_ID, _extract(_KEM_ID, b"", b"eae_prk", agreed), b"shared_secret", enc + public_r, 32)
    context = b"\0" + _extract(_SUITE_ID, b"", b"psk_id_hash", b"") + _extract(_SUITE_ID, b"", b"info_hash", info)
    start = _extract(_SUITE_ID, secret, b"secret", b"")
    key, nonce = (_expand(_SUITE_ID, start, *what) for what in ((b"key", context, 32), (b"base_nonce", context, 12)))
    return secret, key, nonce


def seal(secret: bytes, ephemeral: bytes, public_r: bytes, info: bytes) -> bytes:
    """A secret wrapped with a chosen ephemeral key, so that a vector stays the same."""
    enc = X25519PrivateKey.from_private_bytes(ephemeral).public_key().public_bytes_raw()
    _, key, nonce = schedule(ephemeral, public_r, enc, public_r, info)
    return enc + ChaCha20Poly1305(key).encrypt(nonce, secret, b"")
