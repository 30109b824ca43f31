"""Who vouches for people at joining, where a body has an OpenID Connect provider: its address, and our name there."""

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from ecabinet.domain.shapes import Data, Fields, Line

ISSUER_LENGTH = 500
CLIENT_LENGTH = 200
SUBJECT_LENGTH = 320
"""The longest address of a mailbox is not longer (RFC 5321 section 4.5.3.1)."""

PROVIDER = Fields({"issuer": Line(most=ISSUER_LENGTH), "client_id": Line(most=CLIENT_LENGTH)})
"""The shape of a provider in `settings.changed`; both fields are empty where there is to be none."""
SUBJECT = Line(most=SUBJECT_LENGTH)
"""How the provider knows a person: the `sub` of their tokens, or a mailbox that it has verified."""


@dataclass(frozen=True, slots=True)
class Provider:
    """An OpenID provider: `issuer` as its tokens name it, `client_id` as it knows the body's laptops."""

    issuer: str
    client_id: str

    @classmethod
    def from_data(cls, data: Data) -> "Provider | None":
        """From data that fits PROVIDER; None where both fields are empty."""
        return cls(data["issuer"], data["client_id"]) if data["issuer"] or data["client_id"] else None

    @property
    def is_usable(self) -> bool:
        """Whether it is named in full, at an address that nobody on the way can listen in on."""
        parts = urlsplit(self.issuer) if is_private_address(self.issuer) else None
        return parts is not None and not parts.query and not parts.fragment and bool(self.client_id)


def is_private_address(address: str) -> bool:
    """Whether what goes to an address is seen by nobody on the way: https, or this very machine."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.username is not None or not host:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host))


def is_same_mailbox(one: str, other: str) -> bool:
    """Whether two addresses of mailboxes are one; A to Z are the same as a to z, other letters only as they stand."""
    if one.isascii() and other.isascii():
        return one.lower() == other.lower()
    return one == other


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
