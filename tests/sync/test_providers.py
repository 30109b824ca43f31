"""What a provider says of itself is believed only where it leads nowhere else, and read only so far."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.identities import Provider
from ecabinet.sync import providers, signing_in
from ecabinet.sync.providers import Endpoints

ISSUER = "https://login.example/realm"
GOOD = {
    "issuer": ISSUER,
    "authorization_endpoint": f"{ISSUER}/authorize",
    "token_endpoint": f"{ISSUER}/token",
    "jwks_uri": "https://keys.example/keys",
}
Answer = Callable[[httpx2.Request], httpx2.Response]


def saying(answer: Answer) -> httpx2.Client:
    """A line to a provider that answers like this."""
    return httpx2.Client(transport=httpx2.MockTransport(answer))


def described(**changed: Any) -> httpx2.Client:  # noqa: ANN401 - whatever JSON holds
    def answer(request: httpx2.Request) -> httpx2.Response:
        assert str(request.url) == f"{ISSUER}/.well-known/openid-configuration"
        return httpx2.Response(200, stream=_Whole(json.dumps(GOOD | changed).encode()))

    return saying(answer)


class _Whole(httpx2.SyncByteStream):
    """Content as it comes over a line, some of it for ever."""

    def __init__(self, content: bytes, times: int = 1) -> None:
        self._content, self._times, self.read = content, times, 0

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(self._times):
            self.read += len(self._content)
            yield self._content


def test_a_provider_says_where_it_does_what() -> None:
    found = providers.discover(described(more="than we need"), ISSUER)
    assert found == Endpoints(f"{ISSUER}/authorize", f"{ISSUER}/token", "https://keys.example/keys")


@pytest.mark.parametrize(
    "changed",
    [
        {"issuer": "https://login.example"},
        {"issuer": ISSUER + "/"},
        {"authorization_endpoint": "http://login.example/authorize"},
        {"token_endpoint": "http://127.0.0.1/token"},
        {"jwks_uri": "file:///etc/passwd"},
        {"jwks_uri": "https://somebody@keys.example/keys"},
        {"jwks_uri": None},
    ],
)
def test_a_description_that_leads_elsewhere_is_not_followed(changed: dict[str, Any]) -> None:
    with pytest.raises(Unavailable, match="provider_unreadable"):
        providers.discover(described(**changed), ISSUER)


@pytest.mark.parametrize("status", [302, 404, 500])
def test_only_a_good_answer_is_one(status: int) -> None:
    headers = {"Location": "https://elsewhere.example"}
    with pytest.raises(Unavailable, match="provider_unreachable"):
        providers.fetch(saying(lambda _request: httpx2.Response(status, headers=headers, stream=_Whole(b"{}"))), ISSUER)


def test_an_answer_without_an_end_is_left() -> None:
    endless = _Whole(b"x" * 65_536, times=1_000)
    with pytest.raises(Unavailable, match="provider_unreadable"):
        providers.fetch(saying(lambda _request: httpx2.Response(200, stream=endless)), ISSUER)
    assert endless.read < 1_000_000


def test_an_answer_that_drips_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(providers, "_WHOLE_SECONDS", 0.0)
    drips = _Whole(b"x", times=1_000)
    with pytest.raises(Unavailable, match="provider_unreachable"):
        providers.fetch(saying(lambda _request: httpx2.Response(200, stream=drips)), ISSUER)
    assert drips.read < 1_000


def test_a_provider_says_no_or_is_in_trouble() -> None:
    def answering(status: int) -> httpx2.Client:
        return saying(lambda _request: httpx2.Response(status, stream=_Whole(b"{}")))

    assert providers.send(answering(200), ISSUER, {}) == b"{}"
    assert providers.send(answering(400), ISSUER, {}) is None
    for status in (302, 500):
        with pytest.raises(Unavailable, match="provider_unreachable"):
            providers.send(answering(status), ISSUER, {})


def test_nobody_signs_in_where_others_could_listen_in() -> None:
    with pytest.raises(Refused, match="provider_unusable"):
        signing_in.begin(Provider("http://login.example", "ecabinet"), "nonce", "")


def test_an_address_that_names_no_place_is_one_where_nobody_answers() -> None:
    def has_no_such_name(_request: httpx2.Request) -> httpx2.Response:
        "..".encode("idna")  # what looking up such a name does
        raise AssertionError

    with pytest.raises(Unavailable, match="provider_unreachable"):
        providers.fetch(saying(has_no_such_name), "https://../keys")
    with pytest.raises(Unavailable, match="provider_unreachable"):
        providers.check("https://a\tb.example")
