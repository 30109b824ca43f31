"""Papers in and out: whole, checked, within everybody's share, and only to who may read what refers to them."""

import hashlib
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from ecabinet.application.central_papers import ABANDONED_AFTER_MS, PaperDesk, Share
from ecabinet.domain.faults import Refused
from ecabinet.protocol import envelope, messages
from ecabinet.protocol.messages import UploadAnswer, UploadRequest
from tests.central.store_world import AN, Pen, World
from tests.papers.paper_maker import vietnamese
from tests.service.door import ask, problem, send

UPLOADS = "/v1/uploads"


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return vietnamese()


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def bring(client: TestClient, pen: Pen, data: bytes, feed: str = "body", pieces: int = 1) -> UploadAnswer:
    """Bring a paper in so many pieces."""
    opened = ask(client, pen, UPLOADS, UploadRequest(feed, digest(data), len(data)), UploadAnswer)
    step = -(-len(data) // pieces)
    for offset in range(opened.offset, len(data), step):
        assert append(client, pen, opened.upload, offset, data[offset : offset + step]).is_success
    answer = send(client, pen, "POST", f"{UPLOADS}/{opened.upload}/commit")
    assert answer.is_success, answer.text
    return messages.decode_answer(answer.content, UploadAnswer)


def append(client: TestClient, pen: Pen, upload: str, offset: int, data: bytes):  # noqa: ANN201 - an httpx2.Response
    return send(client, pen, "PATCH", f"{UPLOADS}/{upload}?offset={offset}", data)


def referred(world: World, sha256: str, audience: tuple[str, ...] = ()) -> str:
    """An item whose paper that is; its feed."""
    _, item = world.publish(audience=audience, paper=sha256)
    return item


def test_a_paper_that_was_brought_in_pieces_is_handed_out_whole(client: TestClient, world: World, pdf: bytes) -> None:
    assert bring(client, world.office, pdf, pieces=3).complete
    referred(world, digest(pdf))
    answer = send(client, world.an, "GET", f"/v1/papers/{digest(pdf)}")
    assert (answer.status_code, answer.content) == (200, pdf)
    head = send(client, world.an, "HEAD", f"/v1/papers/{digest(pdf)}")
    assert (head.status_code, head.headers["content-length"], head.content) == (200, str(len(pdf)), b"")


@pytest.mark.parametrize(
    ("asked", "part"), [("bytes=0-9", slice(10)), ("bytes=10-", slice(10, None)), ("bytes=-7", slice(-7, None))]
)
def test_a_part_of_a_paper_can_be_had(client: TestClient, world: World, pdf: bytes, asked: str, part: slice) -> None:
    bring(client, world.office, pdf)
    referred(world, digest(pdf))
    answer = send(client, world.an, "GET", f"/v1/papers/{digest(pdf)}", headers={"Range": asked})
    assert (answer.status_code, answer.content) == (206, pdf[part])
    assert answer.headers["content-range"].endswith(f"/{len(pdf)}")


def test_a_part_behind_the_end_is_refused(client: TestClient, world: World, pdf: bytes) -> None:
    bring(client, world.office, pdf)
    referred(world, digest(pdf))
    answer = send(client, world.an, "GET", f"/v1/papers/{digest(pdf)}", headers={"Range": f"bytes={len(pdf)}-"})
    assert (answer.status_code, answer.headers["content-range"]) == (416, f"bytes */{len(pdf)}")


def test_a_paper_is_there_only_for_readers_of_a_feed_that_refers_to_it(
    client: TestClient, world: World, pdf: bytes
) -> None:
    bring(client, world.office, pdf)
    target = f"/v1/papers/{digest(pdf)}"
    assert problem(send(client, world.office, "GET", target)) == (404, "not_found"), "nothing refers to it yet"
    referred(world, digest(pdf), audience=(AN.id,))
    assert send(client, world.an, "GET", target).status_code == 200
    for stranger in (world.binh, world.guest):
        assert problem(send(client, stranger, "GET", target)) == (404, "not_found")
        assert send(client, stranger, "HEAD", target).status_code == 404
    missing = send(client, world.binh, "GET", f"/v1/papers/{'ab' * 32}")
    assert missing.content == send(client, world.binh, "GET", target).content


def test_a_refused_act_opens_no_paper(client: TestClient, world: World, pdf: bytes) -> None:
    bring(client, world.office, pdf)
    _, item = world.publish()
    sneaky = world.binh.seal(item, "paper.added", {"paper": {}}, refs=(digest(pdf),))
    (receipt,) = world.submit(world.binh, sneaky)
    assert receipt.code
    assert problem(send(client, world.binh, "GET", f"/v1/papers/{digest(pdf)}")) == (404, "not_found")


def test_a_revoked_laptop_gets_no_paper(client: TestClient, world: World, pdf: bytes) -> None:
    bring(client, world.office, pdf)
    referred(world, digest(pdf))
    world.do(world.office, "body", "device.revoked", {"device": world.an.device, "reason": "Lost."})
    assert problem(send(client, world.an, "GET", f"/v1/papers/{digest(pdf)}")) == (404, "not_found")
    content = messages.encode(UploadRequest("body", "ab" * 32, 5))
    assert problem(send(client, world.an, "POST", UPLOADS, content)) == (404, "not_found")


def test_an_upload_goes_on_where_it_was_cut_off(client: TestClient, world: World, pdf: bytes) -> None:
    request = UploadRequest("body", digest(pdf), len(pdf))
    opened = ask(client, world.office, UPLOADS, request, UploadAnswer)
    append(client, world.office, opened.upload, 0, pdf[:100])
    again = ask(client, world.office, UPLOADS, request, UploadAnswer)
    assert (again.upload, again.offset, again.complete) == (opened.upload, 100, False)
    wrong = append(client, world.office, opened.upload, 50, pdf[50:])
    assert problem(wrong) == (409, "wrong_offset")
    assert wrong.json()["details"] == {"offset": 100}
    assert append(client, world.office, opened.upload, 100, pdf[100:]).json()["complete"]


def test_who_waits_for_a_paper_is_told_when_it_has_come(world: World, pdf: bytes) -> None:
    desk, caller = world.store.cases.papers, world.office.caller
    item = referred(world, digest(pdf))
    upload = desk.open(caller, UploadRequest("body", digest(pdf), len(pdf))).upload
    desk.append(caller, upload, 0, pdf)
    assert desk.commit(caller, upload)[1] == [item]


def test_an_unfinished_upload_is_no_paper(client: TestClient, world: World, pdf: bytes) -> None:
    opened = ask(client, world.office, UPLOADS, UploadRequest("body", digest(pdf), len(pdf)), UploadAnswer)
    append(client, world.office, opened.upload, 0, pdf[:-1])
    commit = send(client, world.office, "POST", f"{UPLOADS}/{opened.upload}/commit")
    assert problem(commit) == (409, "incomplete")
    too_much = append(client, world.office, opened.upload, len(pdf) - 1, pdf[-1:] + b"!")
    assert problem(too_much) == (413, "too_large")


def test_bytes_that_are_not_the_announced_ones_are_not_kept(client: TestClient, world: World, pdf: bytes) -> None:
    other = pdf.replace(b"%%EOF", b"%%EOf") if b"%%EOF" in pdf else pdf[:-1] + b"\0"
    opened = ask(client, world.office, UPLOADS, UploadRequest("body", digest(other), len(pdf)), UploadAnswer)
    append(client, world.office, opened.upload, 0, pdf)
    commit = send(client, world.office, "POST", f"{UPLOADS}/{opened.upload}/commit")
    assert problem(commit) == (422, "paper_differs")
    assert papers_on_disk(world) == []


def test_what_is_no_paper_does_not_come_in(client: TestClient, world: World) -> None:
    data = b"MZ" + bytes(500)
    opened = ask(client, world.office, UPLOADS, UploadRequest("body", digest(data), len(data)), UploadAnswer)
    append(client, world.office, opened.upload, 0, data)
    commit = send(client, world.office, "POST", f"{UPLOADS}/{opened.upload}/commit")
    assert problem(commit)[0] == 422
    assert problem(commit)[1].startswith("paper_")
    assert papers_on_disk(world) == []


def test_an_upload_belongs_to_the_laptop_that_opened_it(client: TestClient, world: World, pdf: bytes) -> None:
    opened = ask(client, world.office, UPLOADS, UploadRequest("body", digest(pdf), len(pdf)), UploadAnswer)
    assert problem(append(client, world.an, opened.upload, 0, pdf)) == (404, "not_found")
    commit = send(client, world.an, "POST", f"{UPLOADS}/{opened.upload}/commit")
    assert problem(commit) == (404, "not_found")


def test_a_paper_the_store_has_is_taken_again_without_a_word_about_it(
    client: TestClient, world: World, pdf: bytes
) -> None:
    bring(client, world.office, pdf)
    opened = ask(client, world.an, UPLOADS, UploadRequest("body", digest(pdf), len(pdf)), UploadAnswer)
    assert (opened.offset, opened.complete) == (0, False)
    assert bring(client, world.an, pdf).complete


def test_papers_come_only_for_feeds_that_their_bringer_reads(client: TestClient, world: World) -> None:
    for feed in (f"office:{envelope.new_id()}", "zebra:1", f"item:{envelope.new_id()}"):
        content = messages.encode(UploadRequest(feed, "ab" * 32, 5))
        assert problem(send(client, world.an, "POST", UPLOADS, content)) == (404, "not_found")


def test_offsets_and_names_are_not_taken_on_trust(client: TestClient, world: World) -> None:
    upload = envelope.new_id()
    for query in ("", "?offset=", "?offset=-1", "?offset=1e3", f"?offset={10**13}"):
        assert send(client, world.an, "PATCH", f"{UPLOADS}/{upload}{query}", b"x").status_code == 400
    for name in ("..%2F..%2Fcentral.sqlite3", "AB" * 32, "ab" * 31):
        assert send(client, world.an, "GET", f"/v1/papers/{name}").status_code == 404


def test_a_persons_share_is_bounded_until_acts_refer_to_what_they_brought(world: World) -> None:
    desk = small_desk(world, Share(uploads=2, size=100))
    caller = world.an.caller
    desk.open(caller, UploadRequest("body", "aa" * 32, 60))
    with pytest.raises(Refused, match="share_used_up"):
        desk.open(caller, UploadRequest("body", "bb" * 32, 60))
    desk.open(caller, UploadRequest("body", "cc" * 32, 1))
    with pytest.raises(Refused, match="share_used_up"):
        desk.open(caller, UploadRequest("body", "dd" * 32, 1))
    desk.open(caller, UploadRequest("body", "cc" * 32, 1))


def test_uploads_nobody_goes_on_with_are_forgotten_after_a_week(client: TestClient, world: World, pdf: bytes) -> None:
    opened = ask(client, world.office, UPLOADS, UploadRequest("body", digest(pdf), len(pdf)), UploadAnswer)
    append(client, world.office, opened.upload, 0, pdf[:100])
    assert world.store.cases.papers.sweep() == 0
    world.clock.time += ABANDONED_AFTER_MS + 1
    assert world.store.cases.papers.sweep() == 1
    assert not list(world.folder.papers.rglob(opened.upload))


def small_desk(world: World, share: Share) -> PaperDesk:
    store = world.store
    desk = store.cases.papers
    return PaperDesk(store.ledger, store.states, store.clock, desk._vault, desk._intake, share=share)


def papers_on_disk(world: World) -> list[Path]:
    return [file for file in world.folder.papers.rglob("papers/*/*") if file.is_file()]
