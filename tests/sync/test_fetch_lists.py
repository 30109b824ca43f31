"""A laptop learns who fetched a paper that is meant for some, as far as its person may know."""

import hashlib

import pytest
from starlette.testclient import TestClient

from ecabinet.domain.faults import Refused
from ecabinet.sync import fetch_lists
from tests.central.store_world import AN, BINH, CHAIR
from tests.papers.paper_maker import vietnamese
from tests.service.door import send
from tests.service.test_papers_over_http import bring
from tests.sync.laptops_at_store import LaptopsAtStore


def test_the_chair_learns_who_fetched_and_everybody_else_of_themself(net: LaptopsAtStore) -> None:
    paper = vietnamese()
    sha256 = hashlib.sha256(paper).hexdigest()
    with TestClient(net.transport.app, base_url="http://testserver") as client:  # type: ignore[attr-defined]
        bring(client, net.world.office, paper)
        net.world.publish(audience=(AN.id,), paper=sha256)
        assert send(client, net.world.an, "GET", f"/v1/papers/{sha256}").status_code == 200
    chair, an, binh = (net.desk(person) for person in (CHAIR, AN, BINH))
    an.exchange()
    an.move_papers()
    by_chair, by_an = fetch_lists.ask(chair.wire, sha256), fetch_lists.ask(an.wire, sha256)
    assert {one.device for one in by_chair} == {net.world.an.device, an.laptop.device}
    assert {one.person for one in by_chair} == {AN.id}
    assert list(by_an) == list(by_chair)
    with pytest.raises(Refused, match="not_found"):
        fetch_lists.ask(binh.wire, sha256)
