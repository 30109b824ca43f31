"""What real laptops ask a store in an ordinary day, recorded request by request: the corpus of the fuzzing."""

import hashlib
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx2
import pytest
from starlette.testclient import TestClient

from ecabinet.protocol.envelope import new_id
from ecabinet.protocol.keys import SigningKey
from ecabinet.protocol.messages import UploadAnswer, UploadRequest
from ecabinet.service.app import create_app
from ecabinet.service.services import Services
from ecabinet.sync import papers_moving
from tests.central.store_world import AN, BINH, OFFICE, World
from tests.papers.paper_maker import vietnamese
from tests.sync.laptops_at_store import Desk, LaptopsAtStore


@dataclass(frozen=True)
class Sample:
    """A request that the store answered well, and the laptop whose key signed it."""

    method: str
    target: str
    content: bytes
    range: str
    device: str
    key: SigningKey


@dataclass
class Recording(httpx2.BaseTransport):
    """A line that keeps what goes over it."""

    inner: httpx2.BaseTransport
    requests: list[httpx2.Request] = field(default_factory=list)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Pass a request on, and keep it if the answer was good."""
        answer = self.inner.handle_request(request)
        if answer.is_success:
            self.requests.append(request)
        return answer


@contextmanager
def day(world: World, folder: Path) -> Iterator[tuple[list[Sample], list[Desk]]]:
    """An ordinary day: what was asked, and the laptops that asked it, still open."""
    with TestClient(create_app(Services(world.store.cases))) as client, pytest.MonkeyPatch.context() as patched:
        patched.setattr(papers_moving, "PIECE_BYTES", 6_000)
        net = LaptopsAtStore(world, client, folder)
        recording = net.transport = Recording(net.transport)
        try:
            desks = _lived(net)
            keys = {desk.laptop.device: desk.key for desk in desks}
            yield [_sample(request, keys) for request in recording.requests], desks
        finally:
            net.close()


def _lived(net: LaptopsAtStore) -> list[Desk]:
    meeting, item = net.world.publish()
    pdf = vietnamese(2)
    office, an, binh = (net.desk(person) for person in (OFFICE, AN, BINH))
    net.settle()
    sha256 = office.papers.put(io.BytesIO(pdf)).sha256
    paper = {"paper": new_id(), "title": "Phụ lục", "kind": "annex", "version": 1, "sha256": sha256}
    file = {"size": len(pdf), "pages": 2, "name": "phu-luc.pdf"}
    office.laptop.record(item, "paper.added", {**paper, **file}, refs=(sha256,))
    for text in ("Xin làm rõ.", "Đồng ý về nguyên tắc."):
        comment = {"comment": new_id(), "audience": "all", "text": text, "tier": "should", "proposed_wording": ""}
        an.laptop.record(item, "comment.made", comment)
    binh.laptop.record(meeting, "attendance.joined", {"where": "room"})
    net.settle()
    for desk in (office, an, binh):
        desk.move_papers()
    _asked_besides(an, sha256)
    _left_half_way(office)
    return [office, an, binh]


def _asked_besides(desk: Desk, sha256: str) -> None:
    """What laptops ask less often."""
    size, act = desk.laptop.memory.head.size, desk.laptop.received(1)[0].act_id
    for method, target in [
        ("GET", f"/v1/proofs/{act}"),
        ("GET", f"/v1/consistency/3/{size}"),
        ("HEAD", f"/v1/papers/{sha256}"),
        ("GET", f"/v1/papers/{sha256}"),
    ]:
        with desk.wire.open(method, target) as response:
            response.read()


def _left_half_way(desk: Desk) -> None:
    """A paper of which the store has the first half."""
    pdf = vietnamese(3)
    request = UploadRequest("body", hashlib.sha256(pdf).hexdigest(), len(pdf))
    upload = desk.wire.post("/v1/uploads", request, UploadAnswer)
    target = f"/v1/uploads/{upload.upload}?offset=0"
    desk.wire.call("PATCH", target, pdf[: len(pdf) // 2], UploadAnswer, "application/octet-stream")


def _sample(request: httpx2.Request, keys: dict[str, SigningKey]) -> Sample:
    claim = request.headers["Authorization"]
    device = claim.partition("device=")[2][:36]
    content = request.read()
    target = request.url.raw_path.decode("ascii")
    return Sample(request.method, target, content, request.headers.get("Range", ""), device, keys[device])
