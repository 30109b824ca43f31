"""Bytes as text: base64url without padding (RFC 4648 section 5), with exactly one spelling for every value."""

import binascii

from ecabinet.domain.faults import Refused

_TO_URL = bytes.maketrans(b"+/", b"-_")
_FROM_URL = bytes.maketrans(b"-_", b"+/")


def encode(data: bytes) -> str:
    """The text for these bytes."""
    return _written(data).decode("ascii")


def decode(text: str, length: int | None = None) -> bytes:
    """The bytes behind a text; raises `Refused("malformed")` for any other spelling or, where given, length in bytes.

    One spelling matters: a key that could be written in two ways could be revoked in one and used in the other.
    """
    try:
        raw = text.encode("ascii")
        data = binascii.a2b_base64(raw.translate(_FROM_URL) + b"=" * (-len(raw) % 4))
    except (binascii.Error, UnicodeEncodeError):
        raise Refused("malformed", {"why": "not base64url"}) from None
    if _written(data) != raw or length not in {None, len(data)}:  # what was passed over in reading is missed here
        raise Refused("malformed", {"why": "not base64url"})
    return data


def _written(data: bytes) -> bytes:
    return binascii.b2a_base64(data, newline=False).rstrip(b"=").translate(_TO_URL)
