"""Joining a body whose people sign in: real laptops, the real store, and a real provider in a process of its own."""

import sqlite3
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest

from ecabinet.central.administration import Administrator
from ecabinet.domain.bodies import Role
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.identities import Provider
from ecabinet.protocol import identity_tokens
from ecabinet.sync import enrolling, signing_in
from tests.central.store_world import HOUR, new_person
from tests.exchange.crew import ADDRESS, Crew, Member
from tests.oidc_provider import CLIENT, MAILBOX, SUBJECT, OidcProvider, visit

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]

LAN = new_person("Lan", {Role.GUEST}, order=300)
PAGE = "<p>Trở lại e-Cabinet</p>"


@pytest.fixture(scope="module")
def running() -> Iterator[OidcProvider]:
    """One provider for all."""
    provider = OidcProvider()
    yield provider
    provider.close()


@pytest.fixture
def provider(running: OidcProvider) -> Iterator[OidcProvider]:
    """A provider that behaves, until a test tells it otherwise."""
    yield running
    running.behave()


@dataclass
class Party:
    """A body whose people sign in, and somebody who was invited to it."""

    crew: Crew
    administrator: Administrator
    provider: OidcProvider

    def invited(self, subject: str = MAILBOX) -> Member:
        """A laptop of somebody whom the provider knows under that account, before it joins."""
        (invited,) = self.administrator.invite([LAN], subjects={LAN.id: subject})
        return self.crew.begin(LAN, invited.to(ADDRESS))

    def join(self, member: Member, token: str = "") -> None:
        """Enrol with a token."""
        enrolling.join(member.laptop, member.wire, token)

    def nonce(self, member: Member) -> str:
        return identity_tokens.nonce(self.crew.world.body, member.key.public)

    def signed_in(self, member: Member) -> str:
        """Sign in as a person does, in the browser that the laptop opened."""
        with pytest.raises(Refused, match="sign_in_needed") as asked:
            self.join(member)
        named = Provider(str(asked.value.details["issuer"]), str(asked.value.details["client_id"]))
        assert named == Provider(self.provider.issuer, CLIENT)
        with signing_in.begin(named, self.nonce(member), PAGE) as going:
            browser = threading.Thread(target=visit, args=(going.address,))
            browser.start()
            try:
                return going.wait(lambda: None, seconds=20)
            finally:
                browser.join()

    def refused(self, member: Member, token: str, code: str = "sign_in_invalid") -> Refused:
        """The store says no; the invitation is still good for who signs in rightly."""
        with pytest.raises(Refused, match=code) as refused:
            self.join(member, token)
        assert not member.laptop.has_joined
        assert self.crew.world.state.devices_of(LAN.id) == ()
        self.provider.behave()
        self.join(member, self.signed_in(member))
        assert member.laptop.has_joined
        return refused.value


@pytest.fixture
def party(crew: Crew, provider: OidcProvider) -> Party:
    crew.world.clock.time = int(time.time() * 1000)
    administrator = Administrator(crew.world.store, crew.world.founded.founder)
    administrator.ask_for_sign_in(provider.issuer, CLIENT)
    administrator.add([LAN])
    return Party(crew, administrator, provider)


@pytest.mark.parametrize("subject", [MAILBOX, MAILBOX.upper(), SUBJECT])
@pytest.mark.parametrize("alg", ["RS256", "ES256", "Ed25519"])
def test_who_signs_in_at_the_bodys_provider_joins(party: Party, subject: str, alg: str) -> None:
    party.provider.tell(alg=alg)
    member = party.invited(subject)
    party.join(member, party.signed_in(member))
    member.exchange()
    assert member.laptop.has_joined
    assert member.laptop.body.subjects == {LAN.id: subject}


def test_nobody_joins_without_signing_in(party: Party) -> None:
    member = party.invited()
    refused = party.refused(member, "", "sign_in_needed")
    assert refused.details == {"issuer": party.provider.issuer, "client_id": CLIENT}


@pytest.mark.parametrize(
    ("claims", "why"),
    [
        ({"aud": "another-program"}, "audience"),
        ({"aud": [CLIENT, "another-program"]}, "audience"),
        ({"exp": 1}, "expired"),
        ({"iat": 4_000_000_000}, "issued_later"),
        ({"iss": "https://login.elsewhere.example"}, "issuer"),
        ({"nonce": "made-up"}, "nonce"),
        ({"nonce": None}, "nonce"),
    ],
)
def test_a_token_that_says_something_else_admits_nobody(party: Party, claims: dict[str, Any], why: str) -> None:
    member = party.invited()
    party.provider.tell(claims=claims)
    refused = party.refused(member, party.signed_in(member))
    assert refused.details == {"why": why}


@pytest.mark.parametrize("alg", ["none", "HS256", "unknown"])
def test_a_token_that_the_providers_keys_did_not_sign_admits_nobody(party: Party, alg: str) -> None:
    member = party.invited()
    party.provider.tell(alg=alg)
    refused = party.refused(member, party.signed_in(member))
    assert refused.details == {"why": "signature"}


@pytest.mark.parametrize(
    "claims",
    [
        {"sub": "another", "email": "binh@cabinet.example"},
        {"sub": "another", "email_verified": False},
        {"sub": "another", "email": None},
    ],
)
def test_another_person_does_not_join_with_the_invitation(party: Party, claims: dict[str, Any]) -> None:
    member = party.invited()
    party.provider.tell(claims=claims)
    party.refused(member, party.signed_in(member), "sign_in_other")


def test_a_token_of_one_laptop_is_worth_nothing_on_another(party: Party) -> None:
    thief, member = party.invited(), party.invited()
    stolen = party.signed_in(member)
    with pytest.raises(Refused, match="sign_in_invalid") as refused:
        party.join(thief, stolen)
    assert refused.value.details == {"why": "nonce"}
    assert not thief.laptop.has_joined
    party.join(member, stolen)
    assert member.laptop.has_joined


def test_an_invitation_that_names_no_account_admits_nobody_once_people_sign_in(crew: Crew, party: Party) -> None:
    party.administrator.ask_for_sign_in("", "")
    (early,) = party.administrator.invite([LAN])
    member = crew.begin(LAN, early.to(ADDRESS))
    party.administrator.ask_for_sign_in(party.provider.issuer, CLIENT)
    with pytest.raises(Refused, match="account_unnamed"):
        party.join(member, party.provider.token(party.nonce(member)))
    party.administrator.ask_for_sign_in("", "")
    party.join(member)
    assert member.laptop.has_joined


def test_nobody_signs_in_for_an_invitation_that_is_no_longer_good(party: Party) -> None:
    (invited,) = party.administrator.invite([LAN], subjects={LAN.id: MAILBOX})
    first, second = (party.crew.begin(LAN, invited.to(ADDRESS)) for _ in range(2))
    late = party.invited()
    party.join(first, party.signed_in(first))
    with pytest.raises(Refused, match="invitation_used"):
        party.join(second)
    party.crew.world.clock.time += 24 * HOUR * 90
    with pytest.raises(Refused, match="invitation_expired"):
        party.join(late)


def test_an_answer_that_got_lost_needs_no_second_sign_in(party: Party) -> None:
    member = party.invited()
    token = party.signed_in(member)
    member.line.loses_answers = 1
    with pytest.raises(Unavailable):
        party.join(member, token)
    assert not member.laptop.has_joined
    party.join(member)
    assert member.laptop.has_joined


def test_a_provider_that_is_down_costs_nothing(party: Party) -> None:
    """What is lost is time: the laptop, the invitation and the store are as they were."""
    member = party.invited()
    other = OidcProvider()
    party.administrator.ask_for_sign_in(other.issuer, CLIENT)
    token = other.token(party.nonce(member))
    other.close()
    with pytest.raises(Unavailable, match="provider_unreachable"):
        signing_in.begin(Provider(other.issuer, CLIENT), party.nonce(member), PAGE)
    with pytest.raises(Unavailable, match="provider_unreachable"):
        party.join(member, token)
    assert not member.laptop.has_joined
    party.administrator.ask_for_sign_in(party.provider.issuer, CLIENT)
    party.join(member, party.signed_in(member))
    assert member.laptop.has_joined


def test_new_keys_of_the_provider_are_fetched_and_made_up_ones_only_once_a_minute(party: Party) -> None:
    first = party.invited()
    party.join(first, party.signed_in(first))
    asked = party.provider.tell(renew=True)["asked_for_keys"]
    clock = party.crew.world.clock
    clock.time += 61_000
    caller = party.crew.world.store.cases.decider._identities  # the store's own
    named = Provider(party.provider.issuer, CLIENT)
    nonce = party.nonce(first)
    assert caller.vouched(named, party.provider.token(nonce), nonce).subject == SUBJECT
    assert party.provider.tell()["asked_for_keys"] == asked + 1
    party.provider.tell(alg="unknown")
    for _ in range(3):
        with pytest.raises(Refused, match="sign_in_invalid"):
            caller.vouched(named, party.provider.token(nonce), nonce)
    assert party.provider.tell()["asked_for_keys"] == asked + 1


def test_a_browser_without_the_right_word_is_sent_away_and_the_right_one_still_let_in(party: Party) -> None:
    member = party.invited()
    named = Provider(party.provider.issuer, CLIENT)
    with signing_in.begin(named, party.nonce(member), PAGE) as going:
        back = parse_qs(urlsplit(going.address).query)["redirect_uri"][0]
        assert urlsplit(back).hostname == "127.0.0.1"
        said: list[httpx2.Response] = []

        def browse() -> None:
            said.append(visit(f"{back}?code=stolen&state=guessed"))
            said.append(visit(f"{back}?code=stolen"))
            said.append(visit(back.replace(signing_in.BACK, "/favicon.ico")))
            said.append(visit(going.address))

        browser = threading.Thread(target=browse)
        browser.start()
        token = going.wait(lambda: None, seconds=20)
        browser.join()
    assert [one.status_code for one in said] == [404, 404, 404, 200]
    assert said[-1].text == PAGE
    assert said[-1].headers["Referrer-Policy"] == "no-referrer"
    party.join(member, token)
    assert member.laptop.has_joined


def test_who_says_no_at_the_provider_may_try_again(party: Party) -> None:
    member = party.invited()
    party.provider.tell(denies=True)
    with pytest.raises(Refused, match="sign_in_denied"):
        party.signed_in(member)
    party.provider.tell(denies=False)
    party.join(member, party.signed_in(member))
    assert member.laptop.has_joined


def test_a_sign_in_can_be_cancelled_and_ends_by_itself(party: Party) -> None:
    class EnoughError(Exception):
        pass

    def enough() -> None:
        raise EnoughError

    member = party.invited()
    named = Provider(party.provider.issuer, CLIENT)
    with signing_in.begin(named, party.nonce(member), PAGE) as going, pytest.raises(EnoughError):
        going.wait(enough)
    with pytest.raises(httpx2.ConnectError):
        visit(parse_qs(urlsplit(going.address).query)["redirect_uri"][0])
    with signing_in.begin(named, party.nonce(member), PAGE) as going, pytest.raises(Refused, match="sign_in_late"):
        going.wait(lambda: None, seconds=0.3)


def test_nothing_of_a_sign_in_is_kept(party: Party) -> None:
    member = party.invited()
    token = party.signed_in(member)
    party.join(member, token)
    party.crew.down()
    needles = [piece.encode() for piece in token.split(".")]
    with sqlite3.connect(party.crew.world.folder.database) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    files = [file for file in party.crew.folder.parent.rglob("*") if file.is_file()]
    assert files
    assert not [file for file in files if any(needle in file.read_bytes() for needle in needles)]
