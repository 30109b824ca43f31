"""Speaks to a body's OpenID provider: what it says of itself, and nothing that is longer or slower than it should be.

OpenID Connect Discovery 1.0. Used by the laptop that signs in and by the store that checks the token.
"""

import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final
from urllib.parse import urlsplit

import httpx2
import msgspec

from ecabinet.domain.faults import Unavailable
from ecabinet.domain.identities import is_private_address

_WHERE: Final = "/.well-known/openid-configuration"
_STEP_SECONDS: Final = 5.0
_WHOLE_SECONDS: Final = 10.0
_MOST_BYTES: Final = 256 * 1024
_UNREACHABLE: Final = "provider_unreachable"
_UNREADABLE: Final = "provider_unreadable"


class _Metadata(msgspec.Struct, frozen=True):
    """What of a provider's description is needed here."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where a provider lets people sign in, gives out tokens, and publishes its keys."""

    authorization: str
    token: str
    keys: str


def make_client(issuer: str) -> httpx2.Client:
    """A client for a provider, with the certificates that this machine trusts; it is never sent elsewhere."""
    is_local = urlsplit(issuer).scheme == "http"
    return httpx2.Client(
        verify=ssl.create_default_context(),
        timeout=httpx2.Timeout(_STEP_SECONDS),
        trust_env=not is_local,
        follow_redirects=False,
    )


def discover(client: httpx2.Client, issuer: str) -> Endpoints:
    """Where a provider does what; raises `Unavailable` with `provider_unreachable` or `provider_unreadable`.

    A description in another one's name, or that leads to where others could listen in, is unreadable.
    """
    try:
        found = msgspec.json.decode(fetch(client, issuer.rstrip("/") + _WHERE), type=_Metadata)
    except msgspec.DecodeError:
        raise Unavailable(_UNREADABLE) from None
    addresses = (found.authorization_endpoint, found.token_endpoint, found.jwks_uri)
    if found.issuer != issuer or not all(_is_as_private(one, issuer) for one in addresses):
        raise Unavailable(_UNREADABLE)
    return Endpoints(*addresses)


def check(issuer: str) -> None:
    """Whether a provider answers at an address, before a body has its people sign in there; raises as `discover`."""
    with make_client(issuer) as client:
        discover(client, issuer)


def fetch(client: httpx2.Client, address: str) -> bytes:
    """What a provider publishes at an address; raises as `discover`."""
    status, content = _asked(client, "GET", address)
    if status != httpx2.codes.OK:
        raise Unavailable(_UNREACHABLE)
    return content


def send(client: httpx2.Client, address: str, form: Mapping[str, str]) -> bytes | None:
    """Hand a form to a provider: its answer, or None where it says no; raises as `discover`."""
    status, content = _asked(client, "POST", address, form)
    if status == httpx2.codes.OK:
        return content
    if httpx2.codes.BAD_REQUEST <= status < httpx2.codes.INTERNAL_SERVER_ERROR:
        return None
    raise Unavailable(_UNREACHABLE)


_NONE: Final[Mapping[str, str]] = MappingProxyType({})
_PLAIN: Final = {"Accept": "application/json", "Accept-Encoding": "identity"}


def _is_as_private(address: str, issuer: str) -> bool:
    """Whether an address is safe to use: what is said over https stays there."""
    return is_private_address(address) and urlsplit(address).scheme == urlsplit(issuer).scheme


def _asked(client: httpx2.Client, method: str, address: str, form: Mapping[str, str] = _NONE) -> tuple[int, bytes]:
    """The status and content of an answer that comes in time and is no longer than it should be.

    An address that names no place at all is as good as one where nobody answers.
    """
    ends, content = time.monotonic() + _WHOLE_SECONDS, bytearray()
    try:
        request = client.build_request(method, address, data=dict(form) or None, headers=_PLAIN)
        response = client.send(request, stream=True)
        try:
            for piece in response.iter_raw():
                content += piece
                if len(content) > _MOST_BYTES:
                    raise Unavailable(_UNREADABLE)
                if time.monotonic() > ends:
                    raise Unavailable(_UNREACHABLE)
        finally:
            response.close()
    except (httpx2.TransportError, httpx2.InvalidURL, UnicodeError) as error:
        raise Unavailable(_UNREACHABLE) from error
    return response.status_code, bytes(content)
