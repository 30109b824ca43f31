"""Asks a body's OpenID provider for its keys, and checks with them who signed in."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import httpx2
from joserfc.jwk import KeySet

from ecabinet.application.clocks import Clock
from ecabinet.domain.faults import Unavailable
from ecabinet.domain.identities import Provider
from ecabinet.protocol import identity_tokens
from ecabinet.protocol.identity_tokens import Vouched
from ecabinet.sync import providers

_KEPT_MS: Final = 6 * 60 * 60 * 1000
"""How long keys are used before they are asked for again: a key withdrawn by the provider ends with it."""
_AGAIN_MS: Final = 60_000
"""How long a key that nobody knows must wait before the provider is asked for it."""
_REST_MS: Final = 5_000
"""How long a provider that did not answer is left alone."""


@dataclass(slots=True)
class _Known:
    """What is known of a provider's keys; times in ms, None where that never happened."""

    keys: KeySet | None = None
    fetched_at: int | None = None
    failed_at: int | None = None


class ProviderKeys:
    """Checks ID tokens with the keys that providers publish; may be used by several threads."""

    def __init__(self, clock: Clock, connect: Callable[[str], httpx2.Client] = providers.make_client) -> None:
        self._clock = clock
        self._connect = connect
        self._known: dict[str, _Known] = {}
        self._lock = threading.Lock()

    def vouched(self, provider: Provider, token: str, nonce: str) -> Vouched:
        """Who signed in; raises `Refused("sign_in_invalid")`, and `Unavailable` as `providers.discover`."""
        with self._lock:  # one asks, the others wait for what it learns
            keys = self._keys(provider.issuer, token)
        return identity_tokens.check(token, keys, provider, nonce, self._clock.now())

    def _keys(self, issuer: str, token: str) -> KeySet:
        known, now = self._known.setdefault(issuer, _Known()), self._clock.now()
        if known.keys is not None and _is_within(known.fetched_at, now, _KEPT_MS):
            is_known = identity_tokens.is_signed_with(token, known.keys)
            if is_known or _is_within(known.fetched_at, now, _AGAIN_MS):
                return known.keys
        if _is_within(known.failed_at, now, _REST_MS):
            raise Unavailable("provider_unreachable")
        try:
            known.keys, known.fetched_at = self._fetched(issuer), now
        except Unavailable:
            known.failed_at = self._clock.now()  # it may have taken long, and others wait for the answer
            raise
        return known.keys

    def _fetched(self, issuer: str) -> KeySet:
        with self._connect(issuer) as client:
            return identity_tokens.read_keys(providers.fetch(client, providers.discover(client, issuer).keys))


def _is_within(since: int | None, now: int, span: int) -> bool:
    """Whether something happened less than `span` ms ago; a clock that was set back makes it long ago."""
    return since is not None and 0 <= now - since < span
