"""The types of single fields on the wire: ids, digests, names, times, each with its pattern and bounds."""

from typing import Annotated

from msgspec import Meta

from ecabinet.protocol import limits

_UUID7 = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
_SHA256 = "[0-9a-f]{64}"

Id = Annotated[str, Meta(pattern=rf"\A{_UUID7}\Z")]
"""A UUIDv7 (RFC 9562) in lower case."""

Digest = Annotated[str, Meta(pattern=rf"\A{_SHA256}\Z")]
"""A SHA-256 in lower-case hex."""

DigestOrNothing = Annotated[str, Meta(pattern=rf"\A({_SHA256})?\Z")]
"""A SHA-256 in lower-case hex, or empty text where there is nothing yet."""

Key = Annotated[str, Meta(pattern=r"\A[0-9A-Za-z_-]{43}\Z")]
"""An Ed25519 public key, 32 bytes in base64url."""

Ref = Annotated[str, Meta(pattern=rf"\A({_SHA256}|{_UUID7})\Z")]
"""What an act may name: a paper by its digest or an act by its id."""

Feed = Annotated[str, Meta(max_length=160, pattern=r"\A[a-z]+(:[0-9A-Za-z._-]+)*\Z")]
"""A feed's name, of a known kind or of one yet to come."""

Kind = Annotated[str, Meta(max_length=64, pattern=r"\A[a-z_]+(\.[a-z_]+)?\Z")]
"""A kind of act, known or yet to come."""

Code = Annotated[str, Meta(max_length=64, pattern=r"\A[a-z0-9_]*\Z")]
"""Why an act was refused, or why an edit conflicts; the message catalogue has its sentence."""

Time = Annotated[int, Meta(ge=0, le=limits.LATEST_MS)]
"""Milliseconds since 1970 in UTC."""

Count = Annotated[int, Meta(ge=0, le=limits.LARGEST_INT)]
"""A whole number from 0."""

Ordinal = Annotated[int, Meta(ge=1, le=limits.LARGEST_INT)]
"""A whole number from 1."""
