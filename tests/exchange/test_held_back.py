"""Who asks too often is held back, one laptop by itself and all laptops of one person together."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from ecabinet.application.messages import Catalogue, Language
from ecabinet.domain.faults import Unavailable
from ecabinet.service.app import create_app
from ecabinet.service.services import Services
from ecabinet.service.throttle import Throttle
from tests.central.store_world import AN, BINH
from tests.exchange.crew import ADDRESS, Crew, Member
from tests.exchange.test_own_laptops import second_laptop

CODE = "too_many_together"


@pytest.fixture
def services(crew: Crew) -> Services:
    return Services(crew.world.store.cases)


@pytest.fixture
def client(services: Services) -> Iterator[TestClient]:
    with TestClient(create_app(services), base_url=ADDRESS) as made:
        yield made


def on_line(client: TestClient, *members: Member) -> None:
    """Have laptops ask this application from now on."""
    for one in members:
        one.line.client = client


def test_two_laptops_of_one_person_share_what_that_person_may_ask(
    crew: Crew, services: Services, client: TestClient
) -> None:
    first, other = crew.join(AN), crew.join(BINH)
    second = second_laptop(crew, first)
    for one in (first, second, other):
        one.exchange()
    _, item = crew.world.publish()
    on_line(client, first, second, other)
    services._people = Throttle(rate=0, burst=6, code=CODE)
    told = 0
    for one in (first, second) * 4:
        try:
            one.exchange()
        except Unavailable as fault:
            assert fault.code == CODE  # noqa: PT017 - how often it comes depends on how many requests an exchange takes
            told += 1
    assert told >= 4
    other.exchange()
    comment = {"comment": "0" * 8 + "-0000-7000-8000-" + "0" * 12, "audience": "all", "tier": "should"}
    second.record(item, "comment.made", {**comment, "text": "Chờ.", "proposed_wording": ""})
    with pytest.raises(Unavailable, match=CODE) as held:
        second.exchange()
    assert held.value.details["retry_after"] == 2
    assert len(second.laptop.outbox()) == 1
    services._people = Throttle(rate=0, burst=100, code=CODE)
    second.exchange()
    assert second.laptop.outbox() == ()


def test_one_laptop_is_held_back_before_it_uses_up_what_its_person_may_ask(
    crew: Crew, services: Services, client: TestClient
) -> None:
    first = crew.join(AN)
    second = second_laptop(crew, first)
    second.exchange()
    on_line(client, first, second)
    services._known = Throttle(rate=0, burst=3)
    services._people = Throttle(rate=0, burst=12, code=CODE)
    for _ in range(20):
        try:
            first.exchange()
        except Unavailable as fault:
            assert fault.code == "too_many"  # noqa: PT017 - as above
    second.exchange()


def test_a_person_may_ask_more_than_one_laptop_and_less_than_two(crew: Crew) -> None:
    services = Services(crew.world.store.cases)
    assert services._known._rate < services._people._rate < 2 * services._known._rate
    assert services._known._burst < services._people._burst < 2 * services._known._burst


def test_what_a_person_is_told_speaks_of_their_laptops() -> None:
    catalogue = Catalogue.shipped()
    assert "laptops together" in catalogue.sentence(CODE, Language.ENGLISH)
    assert "Các máy của ông/bà" in catalogue.sentence(CODE, Language.VIETNAMESE)
