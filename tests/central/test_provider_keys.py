"""A provider in trouble is not asked by everybody who waits for it, one after the other."""

import httpx2
import pytest

from ecabinet.central.identity import ProviderKeys
from ecabinet.domain.faults import Unavailable
from ecabinet.domain.identities import Provider
from tests.central.store_world import MovableClock

PROVIDER = Provider("https://login.example", "ecabinet")


def test_a_provider_that_took_long_to_fail_is_left_alone_for_a_while() -> None:
    clock, asked = MovableClock(), []

    def fail(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.url)
        clock.time += 20_000
        raise httpx2.ReadTimeout("too slow", request=request)

    keys = ProviderKeys(clock, lambda _issuer: httpx2.Client(transport=httpx2.MockTransport(fail)))
    for _ in range(3):
        with pytest.raises(Unavailable, match="provider_unreachable"):
            keys.vouched(PROVIDER, "e30.e30.e30", "")
    assert len(asked) == 1
    clock.time += 5_000
    with pytest.raises(Unavailable, match="provider_unreachable"):
        keys.vouched(PROVIDER, "e30.e30.e30", "")
    assert len(asked) == 2
