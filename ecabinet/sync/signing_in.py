"""Signing in at a body's OpenID provider, in the browser of the person who joins.

The authorization code flow for programs (RFC 8252) with PKCE (RFC 7636): the browser comes back to a door that is open
on this machine alone, for five minutes at most, and only with the word that was sent along.
"""

import hmac
import secrets
import socketserver
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import parse_qs, urlsplit

import httpx2
import msgspec
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.identities import Provider
from ecabinet.sync import providers
from ecabinet.sync.providers import Endpoints

BACK: Final = "/signed-in"
"""Where the browser comes back to; a provider allows it at any port of 127.0.0.1."""

_SCOPE: Final = "openid email"
_WAIT_SECONDS: Final = 300.0
_LOOK_SECONDS: Final = 0.2
_REQUEST_SECONDS: Final = 2.0
_HEADERS: Final = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Connection": "close",
}


class _Tokens(msgspec.Struct, frozen=True):
    """What of a provider's tokens is needed: who signed in. The others are never used."""

    id_token: str


class SignIn:
    """One sign-in; a context manager, which closes the door. `address` is what the browser is to open."""

    def __init__(self, client: httpx2.Client, provider: Provider, endpoints: Endpoints, nonce: str, page: str) -> None:
        """`page` is what the browser shows at the end; raises `Unavailable("sign_in_door")` where no door opens."""
        self._client, self._provider, self._endpoints = client, provider, endpoints
        self._state, self._verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(48)
        try:
            self._door = _Door(self._state, page)
        except OSError as error:
            raise Unavailable("sign_in_door") from error
        self.address = str(
            prepare_grant_uri(
                endpoints.authorization,
                provider.client_id,
                "code",
                redirect_uri=self._door.address,
                scope=_SCOPE,
                state=self._state,
                nonce=nonce,
                prompt="login",
                code_challenge=create_s256_code_challenge(self._verifier),
                code_challenge_method="S256",
            )
        )

    def wait(self, check: Callable[[], None], seconds: float = _WAIT_SECONDS) -> str:
        """Wait for the person to come back: the ID token of who signed in.

        `check` is asked again and again and raises what it likes to end the waiting. Raises `Refused` with
        `sign_in_late` or `sign_in_denied`, and `Unavailable` as `providers.discover`.
        """
        ends = time.monotonic() + seconds
        while self._door.answer is None:
            check()
            if time.monotonic() > ends:
                raise Refused("sign_in_late")
            self._door.handle_request()
        return self._exchanged(self._door.answer)

    def close(self) -> None:
        """Close the door and the line to the provider."""
        self._door.server_close()
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _exchanged(self, answer: Mapping[str, str]) -> str:
        """The ID token for the code that the browser brought back."""
        if answer.get("iss", self._provider.issuer) != self._provider.issuer or "code" not in answer:
            raise Refused("sign_in_denied")  # the first: somebody mixed two providers up (RFC 9207)
        form = {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "redirect_uri": self._door.address,
            "client_id": self._provider.client_id,
            "code_verifier": self._verifier,
        }
        content = providers.send(self._client, self._endpoints.token, form)
        if content is None:
            raise Refused("sign_in_denied")
        try:
            return msgspec.json.decode(content, type=_Tokens).id_token
        except msgspec.DecodeError:
            raise Unavailable("provider_unreadable") from None


def begin(
    provider: Provider,
    nonce: str,
    page: str,
    *,
    connect: Callable[[str], httpx2.Client] = providers.make_client,
) -> SignIn:
    """Begin to sign in with a laptop's nonce (`identity_tokens.nonce`); whoever calls closes it.

    Raises `Refused("provider_unusable")` for a provider that others could listen in on, and `Unavailable` as
    `providers.discover` and with `sign_in_door`.
    """
    if not provider.is_usable:
        raise Refused("provider_unusable")
    with ExitStack() as undone:
        client = connect(provider.issuer)
        undone.callback(client.close)
        begun = SignIn(client, provider, providers.discover(client, provider.issuer), nonce, page)
        undone.pop_all()
    return begun


class _Door(socketserver.TCPServer):
    """Listens on this machine alone; whoever comes without the right word is sent away, and it stays open."""

    def __init__(self, state: str, page: str) -> None:
        super().__init__(("127.0.0.1", 0), _Visit)
        self.timeout = _LOOK_SECONDS
        self.state, self.page = state, page.encode()
        self.answer: Mapping[str, str] | None = None

    @property
    def address(self) -> str:
        """Where the browser finds it."""
        return f"http://127.0.0.1:{self.server_address[1]}{BACK}"

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as its base says
        """Let a browser that hangs up be; everything else is a defect."""
        if not isinstance(sys.exception(), OSError):
            raise  # noqa: PLE0704 - called while the error is handled


class _Visit(BaseHTTPRequestHandler):
    """One request of a browser."""

    timeout = _REQUEST_SECONDS
    server: _Door

    def do_GET(self) -> None:
        """Take what the browser brings back from the provider."""
        parts = urlsplit(self.path)
        brought = {name: values[0] for name, values in parse_qs(parts.query).items()}
        is_ours = hmac.compare_digest(brought.get("state", "").encode(), self.server.state.encode())
        if parts.path != BACK or not is_ours:
            self._say(HTTPStatus.NOT_FOUND, b"")
            return
        self.server.answer = brought
        self._say(HTTPStatus.OK, self.server.page)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name its base calls
        """Say nothing: the address holds the code."""

    def _say(self, status: HTTPStatus, page: bytes) -> None:
        self.send_response_only(status)
        for name, value in {**_HEADERS, "Content-Length": str(len(page))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(page)
