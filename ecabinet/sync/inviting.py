"""From 26 typed letters and an address to a whole invitation, to be believed once a person has compared six words."""

import hashlib
import socket
import ssl
from collections.abc import Callable
from typing import Final, TypeAlias
from urllib.parse import urlsplit

import httpx2

from ecabinet.application.clocks import Clock
from ecabinet.domain.faults import Unavailable
from ecabinet.protocol import invitations, messages
from ecabinet.protocol.invitations import Code, Invitation
from ecabinet.protocol.messages import InvitedAnswer
from ecabinet.sync.connecting import CONNECT_SECONDS, make_client
from ecabinet.sync.wire import STORE_DOWN, ask_unsigned

INVITED: Final = "/v1/invited"
_HTTPS_PORT: Final = 443

Connect: TypeAlias = Callable[[str, str], httpx2.Client]


def look_up(code: Code, address: str, clock: Clock, connect: Connect = make_client) -> Invitation:
    """Ask the store at an address whom a code invites to what.

    The answer, and the certificate it came under, prove nothing yet: `words.of(body, tls)` must be the words on the
    sheet. Raises `Refused` with `invitation_unknown` or `insecure_address`, and `Unavailable`.
    """
    tls = shown_certificate(address)
    with connect(address, tls) as client:
        content = messages.encode(invitations.ask(code, clock.now()))
        answer = ask_unsigned(client, INVITED, content, InvitedAnswer)
    return Invitation(code, answer.body, answer.body_name, address, tls, answer.person, answer.name, answer.expires)


def shown_certificate(address: str) -> str:
    """The SHA-256 in hex of the certificate that the store at an address shows.

    Empty where a public authority vouches for it, and on this machine's own address without TLS. Raises
    `Unavailable("store_down")`.
    """
    parts = urlsplit(address)
    if parts.scheme != "https" or not parts.hostname:
        return ""
    place = (parts.hostname, parts.port or _HTTPS_PORT)
    try:
        _handshake(place, ssl.create_default_context())
    except ssl.SSLCertVerificationError:
        return hashlib.sha256(_handshake(place, _trusting())).hexdigest()
    return ""


def _handshake(place: tuple[str, int], context: ssl.SSLContext) -> bytes:
    """Shake hands, and say nothing; the certificate shown, in DER form."""
    try:
        with (
            socket.create_connection(place, CONNECT_SECONDS) as plain,
            context.wrap_socket(plain, server_hostname=place[0]) as encrypted,
        ):
            return encrypted.getpeercert(binary_form=True) or b""
    except ssl.SSLCertVerificationError:
        raise
    except OSError as error:
        raise Unavailable(STORE_DOWN) from error


def _trusting() -> ssl.SSLContext:
    """A context that takes any certificate, to look at it: nothing is sent under it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
