"""Who fetched a paper that is meant for some alone is noted, and shown to the chair and to that person only."""

import pytest
from starlette.testclient import TestClient

from ecabinet.protocol import messages
from ecabinet.protocol.messages import FetchedAnswer, FetchedBy
from tests.central.store_world import AN, BINH, Pen, World
from tests.papers.paper_maker import vietnamese
from tests.service.door import problem, send
from tests.service.test_papers_over_http import bring, digest, referred

MINUTE = 60_000


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return vietnamese()


def fetch(client: TestClient, pen: Pen, pdf: bytes, method: str = "GET") -> None:
    assert send(client, pen, method, f"/v1/papers/{digest(pdf)}").status_code == 200


def seen_by(client: TestClient, pen: Pen, pdf: bytes) -> list[FetchedBy]:
    answer = send(client, pen, "GET", f"/v1/fetched/{digest(pdf)}")
    assert answer.is_success, answer.text
    return messages.decode_answer(answer.content, FetchedAnswer).fetches


def test_the_chair_sees_who_fetched_a_restricted_paper_and_others_see_themselves(
    client: TestClient, world: World, pdf: bytes
) -> None:
    bring(client, world.office, pdf)
    referred(world, digest(pdf), audience=(AN.id, BINH.id))
    start = world.clock.time
    fetch(client, world.an, pdf)
    world.clock.time += MINUTE
    fetch(client, world.an, pdf)
    fetch(client, world.binh, pdf)
    an = FetchedBy(AN.id, world.an.device, start, start + MINUTE)
    binh = FetchedBy(BINH.id, world.binh.device, start + MINUTE, start + MINUTE)
    assert seen_by(client, world.chair, pdf) == [an, binh]
    assert seen_by(client, world.an, pdf) == [an]
    assert seen_by(client, world.binh, pdf) == [binh]
    assert seen_by(client, world.office, pdf) == []


def test_nobody_sees_it_who_may_not_have_the_paper(client: TestClient, world: World, pdf: bytes) -> None:
    bring(client, world.office, pdf)
    referred(world, digest(pdf), audience=(AN.id,))
    fetch(client, world.an, pdf)
    assert problem(send(client, world.binh, "GET", f"/v1/fetched/{digest(pdf)}")) == (404, "not_found")
    assert problem(send(client, world.an, "GET", f"/v1/fetched/{'0' * 64}")) == (404, "not_found")
    assert problem(send(client, world.an, "GET", "/v1/fetched/x")) == (404, "not_found")


def test_a_paper_for_all_is_fetched_without_a_trace(client: TestClient, world: World, pdf: bytes) -> None:
    bring(client, world.office, pdf)
    referred(world, digest(pdf))
    fetch(client, world.an, pdf)
    assert seen_by(client, world.chair, pdf) == []


def test_a_paper_that_is_also_for_all_is_not_restricted(client: TestClient, world: World, pdf: bytes) -> None:
    bring(client, world.office, pdf)
    referred(world, digest(pdf), audience=(AN.id,))
    referred(world, digest(pdf))
    fetch(client, world.an, pdf)
    assert seen_by(client, world.chair, pdf) == []


def test_asking_for_its_size_alone_is_no_fetch(client: TestClient, world: World, pdf: bytes) -> None:
    bring(client, world.office, pdf)
    referred(world, digest(pdf), audience=(AN.id,))
    fetch(client, world.an, pdf, "HEAD")
    assert seen_by(client, world.chair, pdf) == []


def test_a_paper_does_not_leave_where_its_leaving_cannot_be_noted(
    client: TestClient, world: World, pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(client, world.office, pdf)
    referred(world, digest(pdf), audience=(AN.id,))

    def fails(*_: object) -> None:
        from ecabinet.domain.faults import Unavailable  # noqa: PLC0415 - for this alone

        raise Unavailable("store_full")

    monkeypatch.setattr(type(world.store.cases.audit), "note", fails)
    answer = send(client, world.an, "GET", f"/v1/papers/{digest(pdf)}")
    assert problem(answer) == (507, "store_full")
    assert pdf[:20] not in answer.content
