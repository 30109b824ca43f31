"""Bytes as text: base64url without padding (RFC 4648 section 5), with exactly one spelling for every value."""

import base64
import binascii

from ecabinet.domain.faults import Refused


def encode(data: bytes) -> str:
    """The text for these bytes."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def decode(text: str, length: int | None = None) -> bytes:
    """The bytes behind a text; raises `Refused("malformed")` for any other spelling or, where given, length in bytes.

    One spelling matters: a key that could be written in two ways could be revoked in one and used in the other.
    """
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise Refused("malformed", {"why": "not base64url"}) from None
    if encode(data) != text or length not in {None, len(data)}:
        raise Refused("malformed", {"why": "not base64url"})
    return data
