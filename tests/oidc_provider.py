"""A real OpenID provider in a process of its own, which can be told to hand out whatever a bad one would.

`python tests/oidc_provider.py` serves until its standard input ends, and prints its address once it is ready.
"""

import base64
import hashlib
import hmac
import json
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

import httpx2
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

CLIENT = "ecabinet-laptops"
SUBJECT = "f3a1c2"
MAILBOX = "an@cabinet.example"


# The process that serves ----------------------------------------------------------------------------------------------


@dataclass
class _Provider:
    """What it knows: its keys, the codes it gave out, and how it is to misbehave.

    `told` changes claims (None takes one away), `alg` names how tokens are signed.
    """

    issuer: str
    keys: dict[str, Any] = field(default_factory=dict)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    told: dict[str, Any] = field(default_factory=dict)
    alg: str = "RS256"
    denies: bool = False
    asked_for_keys: int = 0
    tokens: list[str] = field(default_factory=list)

    def renew(self) -> None:
        """Sign with new keys from now on."""
        from joserfc.jwk import ECKey, OKPKey, RSAKey  # noqa: PLC0415 - needed in the process only

        number = secrets.token_hex(4)
        self.keys = {
            "RS256": RSAKey.generate_key(2048, {"kid": f"rsa-{number}"}),
            "ES256": ECKey.generate_key("P-256", {"kid": f"ec-{number}"}),
            "Ed25519": OKPKey.generate_key("Ed25519", {"kid": f"ed-{number}"}),
        }

    def token(self, nonce: str) -> str:
        """An ID token, good unless told otherwise."""
        now = int(time.time())
        claims = {
            "iss": self.issuer,
            "aud": CLIENT,
            "sub": SUBJECT,
            "email": MAILBOX,
            "email_verified": True,
            "iat": now,
            "exp": now + 300,
            "nonce": nonce,
        } | self.told
        claims = {name: value for name, value in claims.items() if value is not None}
        return self._signed(claims)

    def _signed(self, claims: Mapping[str, Any]) -> str:
        from joserfc import jwt  # noqa: PLC0415 - needed in the process only

        rsa = self.keys["RS256"]
        if self.alg == "none":
            return f"{_text({'alg': 'none', 'kid': rsa.kid})}.{_text(claims)}."
        if self.alg == "HS256":
            signed = f"{_text({'alg': 'HS256', 'kid': rsa.kid})}.{_text(claims)}"
            mac = hmac.digest(rsa.as_pem(private=False), signed.encode(), "sha256")
            return f"{signed}.{base64.urlsafe_b64encode(mac).rstrip(b'=').decode()}"
        if self.alg == "unknown":
            return jwt.encode({"alg": "RS256", "kid": "nobodys"}, dict(claims), rsa, algorithms=["RS256"])
        key = self.keys[self.alg]
        return jwt.encode({"alg": self.alg, "kid": key.kid}, dict(claims), key, algorithms=[self.alg])


def _text(value: Mapping[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


class _Endpoints:
    """What the provider answers over HTTP."""

    def __init__(self, provider: _Provider) -> None:
        self._provider = provider

    @property
    def application(self) -> Starlette:
        """All of it."""
        return Starlette(
            routes=[
                Route("/.well-known/openid-configuration", self.describe),
                Route("/keys", self.keys),
                Route("/authorize", self.authorize),
                Route("/token", self.token, methods=["POST"]),
                Route("/control", self.control, methods=["POST"]),
            ]
        )

    async def describe(self, _request: Request) -> Response:
        issuer = self._provider.issuer
        return JSONResponse(
            {
                "issuer": issuer,
                "authorization_endpoint": f"{issuer}/authorize",
                "token_endpoint": f"{issuer}/token",
                "jwks_uri": f"{issuer}/keys",
            }
        )

    async def keys(self, _request: Request) -> Response:
        self._provider.asked_for_keys += 1
        return JSONResponse({"keys": [key.as_dict(private=False) for key in self._provider.keys.values()]})

    async def authorize(self, request: Request) -> Response:
        """Sign the person in at once, or let them say no."""
        asked = dict(request.query_params)
        assert asked["response_type"] == "code"
        assert asked["client_id"] == CLIENT
        assert asked["code_challenge_method"] == "S256"
        assert asked["scope"].split() == ["openid", "email"]
        code = secrets.token_urlsafe(16)
        self._provider.codes[code] = asked
        said = {"error": "access_denied"} if self._provider.denies else {"code": code}
        return RedirectResponse(f"{asked['redirect_uri']}?{urlencode({**said, 'state': asked['state']})}", 302)

    async def token(self, request: Request) -> Response:
        form = dict(parse_qsl((await request.body()).decode()))
        asked = self._provider.codes.pop(form["code"], None)
        proof = hashlib.sha256(form["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(proof).rstrip(b"=").decode()
        if (
            asked is None
            or challenge != asked["code_challenge"]
            or (form["redirect_uri"], form["client_id"]) != (asked["redirect_uri"], asked["client_id"])
        ):
            return JSONResponse({"error": "invalid_grant"}, 400)
        self._provider.tokens.append(self._provider.token(asked["nonce"]))
        return JSONResponse({"id_token": self._provider.tokens[-1], "access_token": "x", "token_type": "Bearer"})

    async def control(self, request: Request) -> Response:
        """What a test tells the provider, and what it asks."""
        told = await request.json()
        self._provider.told = told.get("claims", self._provider.told)
        self._provider.alg = told.get("alg", self._provider.alg)
        self._provider.denies = told.get("denies", self._provider.denies)
        if told.get("renew"):
            self._provider.renew()
        token = self._provider.token(told["nonce"]) if "nonce" in told else ""
        return JSONResponse(
            {"asked_for_keys": self._provider.asked_for_keys, "token": token, "handed_out": self._provider.tokens}
        )


def _serve() -> None:
    import threading  # noqa: PLC0415 - needed in the process only

    import uvicorn  # noqa: PLC0415 - as above

    listening = socket.create_server(("127.0.0.1", 0))
    provider = _Provider(f"http://127.0.0.1:{listening.getsockname()[1]}")
    provider.renew()
    server = uvicorn.Server(uvicorn.Config(_Endpoints(provider).application, log_level="warning"))

    def end_with_input() -> None:
        sys.stdin.read()
        server.should_exit = True

    threading.Thread(target=end_with_input, daemon=True).start()
    print(provider.issuer, flush=True)  # noqa: T201 - how the test hears of it
    server.run(sockets=[listening])


# What tests see of it -------------------------------------------------------------------------------------------------


class OidcProvider:
    """The provider's process; a context manager."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__))], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        self.issuer = self._process.stdout.readline().strip()
        assert self.issuer, "the provider did not start"

    def tell(self, **told: Any) -> Mapping[str, Any]:  # noqa: ANN401 - whatever JSON holds
        """Have it do something else from now on; see `_Endpoints.control`."""
        with httpx2.Client(trust_env=False) as client:
            found: Mapping[str, Any] = client.post(f"{self.issuer}/control", json=told).raise_for_status().json()
            return found

    def behave(self) -> None:
        """Be a good provider again."""
        self.tell(claims={}, alg="RS256", denies=False)

    def token(self, nonce: str) -> str:
        """A token without anybody's having signed in."""
        return str(self.tell(nonce=nonce)["token"])

    def close(self) -> None:
        """End the process."""
        if self._process.stdin is not None and self._process.stdout is not None:
            self._process.stdin.close()
            self._process.wait(timeout=20)
            self._process.stdout.close()


def visit(address: str) -> httpx2.Response:
    """What a browser does with an address: it goes where it is sent."""
    with httpx2.Client(trust_env=False, follow_redirects=True, timeout=10) as browser:
        return browser.get(address)


if __name__ == "__main__":
    _serve()
