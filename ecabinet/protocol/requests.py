"""Requests signed by the laptop's key: there is no password and no token that could be stolen or guessed.

The signature covers method, target (path and query as sent), the SHA-256 of the content, the time and a nonce, and
stands in the header `Authorization: eCabinet body=…,device=…,time=…,nonce=…,sig=…`.
"""

import hashlib
import re
import secrets
import threading
from dataclasses import dataclass, replace
from typing import Protocol

from ecabinet.domain.faults import Refused
from ecabinet.protocol import base64url, canonical, keys, limits

HEADER = "Authorization"
SCHEME = "eCabinet"
NOTHING = hashlib.sha256().hexdigest()
"""The digest of a request without content."""

_NONCE_BYTES = 16
_FORM = re.compile(
    rf"{SCHEME} body=(?P<body>[0-9a-f]{{64}}),device=(?P<device>[0-9a-f-]{{36}}),time=(?P<time>[0-9]{{1,15}}),"
    r"nonce=(?P<nonce>[0-9A-Za-z_-]{22}),sig=(?P<sig>[0-9A-Za-z_-]{86})"
)


@dataclass(frozen=True, slots=True)
class Call:
    """What is asked of the store: `target` is path and query as sent, `digest` the SHA-256 of the content in hex."""

    method: str
    target: str
    digest: str = NOTHING

    @classmethod
    def of(cls, method: str, target: str, content: bytes = b"") -> "Call":
        """The call with this content."""
        return cls(method, target, hashlib.sha256(content).hexdigest())


@dataclass(frozen=True, slots=True)
class Claim:
    """Who says to have sent a request, and when (milliseconds UTC); believed once `check` has passed."""

    body: str
    device: str
    time: int
    nonce: str
    sig: str = ""

    @property
    def header(self) -> str:
        """The claim as the value of its header."""
        return f"{SCHEME} body={self.body},device={self.device},time={self.time},nonce={self.nonce},sig={self.sig}"

    def by(self, key: keys.SigningKey, call: Call) -> "Claim":
        """The claim signed for one call."""
        return replace(self, sig=base64url.encode(key.sign(keys.REQUEST, self.signed(call))))

    def signed(self, call: Call) -> bytes:
        """The bytes that the laptop's key signs."""
        return canonical.encode(
            {
                "body": self.body,
                "device": self.device,
                "method": call.method,
                "target": call.target,
                "digest": call.digest,
                "time": self.time,
                "nonce": self.nonce,
            }
        )


class Nonces(Protocol):
    """Where a store remembers the nonces it has seen, so that no request counts twice; for many threads."""

    def is_new(self, claim: Claim, until: int) -> bool:
        """Remember a claim's nonce until that time (milliseconds UTC); False where it is remembered already."""
        ...


class RecentNonces:
    """Nonces in the memory of one process; those whose time is over are forgotten as new ones come."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._until: dict[tuple[str, str], int] = {}

    def is_new(self, claim: Claim, until: int) -> bool:
        """Remember a nonce, and forget those that no request in time could carry any more."""
        with self._lock:
            if (claim.device, claim.nonce) in self._until:
                return False
            self._until[claim.device, claim.nonce] = until
            self._forget(until - 2 * limits.CLOCK_SKEW_MS)
            return True

    def _forget(self, now: int) -> None:
        """Drop what has run out, oldest first; entries come nearly in the order of their time."""
        while self._until and next(iter(self._until.values())) < now:
            del self._until[next(iter(self._until))]


def sign(call: Call, key: keys.SigningKey, *, body: str, device: str, now: int) -> dict[str, str]:
    """The header that makes a call this laptop's; `now` is the laptop's clock set right by the store's answers."""
    nonce = base64url.encode(secrets.token_bytes(_NONCE_BYTES))
    return {HEADER: Claim(body, device, now, nonce).by(key, call).header}


def read(header: str) -> Claim:
    """Who a request says it is from; raises `Refused("unsigned_request")`."""
    found = _FORM.fullmatch(header)
    if found is None:
        raise Refused("unsigned_request")
    return Claim(found["body"], found["device"], int(found["time"]), found["nonce"], found["sig"])


def check(claim: Claim, call: Call, public: str, *, now: int, nonces: Nonces) -> None:
    """Whether the claim holds; raises `Refused` with `clock_skew`, `bad_signature` or `replayed`.

    The nonce is looked at last, so that only the owner of the key can fill the memory for nonces.
    """
    if abs(claim.time - now) > limits.CLOCK_SKEW_MS:
        raise Refused("clock_skew", {"now": now})
    if not keys.verify(public, keys.REQUEST, claim.signed(call), base64url.decode(claim.sig)):
        raise Refused("bad_signature")
    if not nonces.is_new(claim, claim.time + limits.CLOCK_SKEW_MS):
        raise Refused("replayed")
