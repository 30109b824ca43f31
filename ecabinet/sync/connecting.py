"""Opens HTTP connections to a central store: in the clear on this machine only, else with a certificate that is known.

An invitation names the SHA-256 of the store's certificate, or nothing where a public authority vouches for it.
"""

import hashlib
import ipaddress
import ssl
from typing import Final
from urllib.parse import urlsplit

import httpx2

from ecabinet.domain.faults import Refused

CONNECT_SECONDS: Final = 10.0
_ANSWER_SECONDS: Final = 60.0
_TIMEOUT: Final = httpx2.Timeout(_ANSWER_SECONDS, connect=CONNECT_SECONDS)


class WrongCertificateError(ssl.SSLError):
    """The other side showed another certificate than the invitation names."""


def make_client(address: str, fingerprint: str = "") -> httpx2.Client:
    """A client for the store at an address, whose certificate has that SHA-256 in hex or is publicly vouched for.

    Raises `Refused("insecure_address")` where somebody on the way could listen in.
    """
    parts = urlsplit(address)
    is_local = _is_loopback(parts.hostname or "")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_local):
        raise Refused("insecure_address", {"address": address})
    context = pinned(fingerprint) if fingerprint else ssl.create_default_context()
    return httpx2.Client(
        base_url=address, verify=context, timeout=_TIMEOUT, trust_env=not is_local, follow_redirects=False
    )


def pinned(fingerprint: str) -> ssl.SSLContext:
    """A context that accepts exactly one certificate, by the SHA-256 of its DER form in hex.

    Names, authorities and dates on it do not matter: whoever has its key is the store that the invitation named.
    """

    class PinnedSocket(ssl.SSLSocket):
        """A connection that ends before a byte was sent where the certificate is another one."""

        def do_handshake(self, block: bool = False) -> None:
            """Shake hands, then look whose hand it was."""
            super().do_handshake(block)
            shown = self.getpeercert(binary_form=True) or b""
            if hashlib.sha256(shown).hexdigest() != fingerprint:
                raise WrongCertificateError("another certificate than the invitation names")

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.sslsocket_class = PinnedSocket
    return context


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
