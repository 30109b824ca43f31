"""Who may say that a body's people sign in when they join, with which provider, and how it knows them."""

from collections.abc import Mapping

import pytest

from ecabinet.domain.identities import Provider, is_private_address, is_same_mailbox
from tests.domain.little_cabinet import DAY, FOUNDER, SECRETARY, Cabinet, key

PROVIDER = {"issuer": "https://login.example", "client_id": "ecabinet"}
MEMBER = "member-2"


@pytest.fixture
def cabinet() -> Cabinet:
    return Cabinet(members=3)


@pytest.fixture
def signing_in(cabinet: Cabinet) -> Cabinet:
    """A cabinet whose people sign in."""
    cabinet.do(FOUNDER, "body", "settings.changed", {"identity": PROVIDER})
    return cabinet


def invitation(cabinet: Cabinet, name: str = MEMBER, **more: str) -> Mapping[str, object]:
    return {"person": name, "invite_key": key(f"i{len(more)}-{name}"), "expires": cabinet.now + DAY, **more}


def test_a_body_names_its_provider_and_none_again(signing_in: Cabinet) -> None:
    assert signing_in.body.provider == Provider("https://login.example", "ecabinet")
    signing_in.do(FOUNDER, "body", "settings.changed", {"phone": "080"})
    assert signing_in.body.provider is not None
    signing_in.do(FOUNDER, "body", "settings.changed", {"identity": {"issuer": "", "client_id": ""}})
    assert signing_in.body.provider is None


@pytest.mark.parametrize(
    ("issuer", "client"),
    [
        ("http://login.example", "ecabinet"),
        ("https://login.example", ""),
        ("", "ecabinet"),
        ("https://", "ecabinet"),
        ("https://somebody@login.example", "ecabinet"),
        ("https://login.example?realm=1", "ecabinet"),
        ("https://[login.example", "ecabinet"),
        ("ftp://login.example", "ecabinet"),
    ],
)
def test_a_provider_is_named_in_full_and_reached_in_private(cabinet: Cabinet, issuer: str, client: str) -> None:
    named = {"identity": {"issuer": issuer, "client_id": client}}
    assert cabinet.attempt(FOUNDER, "body", "settings.changed", named).code == "provider_unusable"
    assert cabinet.body.provider is None


def test_an_invitation_says_how_the_provider_knows_a_person(signing_in: Cabinet) -> None:
    assert signing_in.attempt(SECRETARY, "body", "person.invited", invitation(signing_in)).code == "subject_needed"
    signing_in.do(SECRETARY, "body", "person.invited", invitation(signing_in, subject="an@cabinet.example"))
    again = invitation(signing_in)
    signing_in.do(MEMBER, "body", "person.invited", again)
    assert signing_in.body.invitations[str(again["invite_key"])].subject == "an@cabinet.example"


def test_nobody_but_an_administrator_says_how_the_provider_knows_themself(signing_in: Cabinet) -> None:
    for name in (MEMBER, SECRETARY):
        other = invitation(signing_in, name, subject="thief@elsewhere.example")
        assert signing_in.attempt(name, "body", "person.invited", other).code == "not_permitted"
    signing_in.do(FOUNDER, "body", "person.invited", invitation(signing_in, FOUNDER, subject="founder"))


def test_without_a_provider_nobody_needs_an_account(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, "body", "person.invited", invitation(cabinet))


def test_only_this_machine_may_be_spoken_to_in_the_clear() -> None:
    assert is_private_address("https://login.example/realm")
    assert is_private_address("http://127.0.0.1:8080")
    assert is_private_address("http://[::1]:8080")
    assert not is_private_address("http://10.0.0.1")
    assert not is_private_address("http://127.0.0.1.example")


def test_mailboxes_differ_in_letters_but_not_in_capitals() -> None:
    assert is_same_mailbox("An@Cabinet.Example", "an@cabinet.example")
    assert not is_same_mailbox("an@cabinet.example", "anh@cabinet.example")
    assert not is_same_mailbox("ﬀ@cabinet.example", "ff@cabinet.example")
    assert not is_same_mailbox("\u212a@cabinet.example", "k@cabinet.example")  # the sign for Kelvin
