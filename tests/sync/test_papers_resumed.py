"""A line that breaks costs a paper only what had not come: both ways, over restarts, whatever answer was lost."""

import hashlib
import io
from dataclasses import dataclass, field

import httpx2
import pytest

from ecabinet.application.laptop_rows import PaperState
from ecabinet.domain.faults import Unavailable
from ecabinet.papers.keeping import CHUNK
from ecabinet.protocol import limits
from ecabinet.protocol.envelope import new_id
from ecabinet.sync import papers_moving
from ecabinet.sync.papers_moving import Direction, Transfer
from tests.central.store_world import AN, OFFICE
from tests.papers.paper_maker import vietnamese
from tests.sync.laptops_at_store import Desk, LaptopsAtStore, Mishap, answering, lost_answer

BYTES = "application/octet-stream"
PDF = vietnamese(200)
SHA256 = hashlib.sha256(PDF).hexdigest()


@dataclass
class Cut:
    """Lets so many bytes of an answer through; keeps what was asked and how much came."""

    after: int
    ranges: list[str] = field(default_factory=list)
    came: int = 0

    def __call__(self, line: httpx2.BaseTransport, request: httpx2.Request) -> httpx2.Response:
        answer = line.handle_request(request)
        self.ranges.append(request.headers.get("Range", ""))
        content = answer.read()

        def part() -> object:
            for start in range(0, min(self.after, len(content)), 10_000):
                piece = content[start : min(start + 10_000, self.after)]
                self.came += len(piece)
                yield piece
            if self.after < len(content):
                raise httpx2.ReadError("cut off", request=request)

        return httpx2.Response(answer.status_code, headers=answer.headers, content=part())


def published(net: LaptopsAtStore) -> Desk:
    """A secretary's laptop that published a meeting with one paper, delivered that, and has the paper."""
    office = net.desk(OFFICE)
    office.exchange()
    office.papers.put(io.BytesIO(PDF))
    for feed, kind, data, refs in net.world.publishing(paper=SHA256, size=len(PDF)):
        office.laptop.record(feed, kind, data, refs=refs)
    office.exchange()
    assert office.laptop.attention() == ()
    return office


@pytest.fixture
def an(net: LaptopsAtStore) -> Desk:
    """A laptop that is about to fetch the paper."""
    published(net)
    desk = net.desk(AN)
    desk.exchange()
    return desk


# From the store


@pytest.mark.parametrize("restart", [False, True])
def test_fetching_goes_on_where_the_line_broke(net: LaptopsAtStore, an: Desk, *, restart: bool) -> None:
    first = Cut(150_000)
    an.line.mishaps.append(first)
    with pytest.raises(Unavailable, match="connection_lost"):
        an.move_papers()
    assert not an.papers.has(SHA256), "nothing is shown before all of it was checked"
    assert an.laptop.papers.progress().here == 0
    an = net.again(an) if restart else an
    rest = Cut(10**9)
    an.line.mishaps.append(rest)
    an.move_papers()
    here = 2 * CHUNK
    assert (first.ranges, rest.ranges) == ([""], [f"bytes={here}-"])
    assert rest.came == len(PDF) - here
    assert an.papers.open(SHA256).read() == PDF
    assert an.mover.transfer.value == Transfer(Direction.FETCHING, SHA256, len(PDF), len(PDF))


def test_a_line_that_always_breaks_gets_a_paper_through_in_the_end(an: Desk) -> None:
    tries = 0
    while not an.papers.has(SHA256):
        an.line.mishaps.append(Cut(CHUNK + 20_000))
        tries += 1
        try:
            an.move_papers()
        except Unavailable:
            an.line.mishaps.clear()
    assert tries == -(-len(PDF) // CHUNK)


def test_progress_counts_what_was_here_before(an: Desk) -> None:
    an.line.mishaps.append(Cut(150_000))
    with pytest.raises(Unavailable):
        an.move_papers()
    seen: list[int] = []
    an.mover.transfer.watch(lambda transfer: seen.append(transfer.done if transfer else 0))
    an.move_papers()
    assert seen[0] > 2 * CHUNK
    assert seen == sorted(seen)


def test_a_store_that_gives_no_parts_gives_all_of_it(an: Desk) -> None:
    an.line.mishaps.append(Cut(150_000))
    with pytest.raises(Unavailable):
        an.move_papers()
    an.line.mishaps.append(answering(200, PDF, Content_Type=BYTES))
    an.move_papers()
    assert an.papers.open(SHA256).read() == PDF


@pytest.mark.parametrize(
    "spoilt",
    [
        answering(206, PDF[CHUNK:], Content_Type=BYTES, Content_Range=f"bytes {CHUNK}-{len(PDF) - 1}/{len(PDF)}"),
        answering(206, PDF[2 * CHUNK :], Content_Type=BYTES),
        answering(206, b"x" * 100, Content_Type=BYTES, Content_Range=f"bytes {2 * CHUNK}-99/100"),
        answering(206, PDF, Content_Type=BYTES, Content_Range=f"bytes {2 * CHUNK}-{len(PDF)}/{len(PDF)}"),
        answering(416, b'{"code":"range_outside"}', Content_Type="application/problem+json"),
        answering(200, PDF[:-1], Content_Type=BYTES),
    ],
)
def test_a_part_that_does_not_fit_is_not_believed(an: Desk, spoilt: Mishap) -> None:
    """Whatever comes, nothing but the paper of that digest is ever kept, and the next try begins at the beginning."""
    an.line.mishaps.append(Cut(150_000))
    with pytest.raises(Unavailable):
        an.move_papers()
    an.line.mishaps.append(spoilt)
    an.mover.fetch_all()
    assert not an.papers.has(SHA256)
    whole = Cut(10**9)
    an.line.mishaps.append(whole)
    an.move_papers()
    assert whole.ranges == [""]
    assert an.papers.open(SHA256).read() == PDF


def test_a_paper_longer_than_papers_may_be_is_not_taken_in(an: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand megabytes are announced, and not one of them is read."""
    read: list[int] = []

    def endless() -> object:
        for number in range(1_000):
            read.append(number)
            yield bytes(1_000_000)

    headers = {"Content-Type": BYTES, "Content-Length": "1000000000"}
    an.line.mishaps.append(lambda _line, _request: httpx2.Response(200, headers=headers, content=endless()))
    an.mover.fetch_all()
    assert read == []
    del headers["Content-Length"]
    an.line.mishaps.append(lambda _line, _request: httpx2.Response(200, headers=headers, content=endless()))
    an.mover.fetch_all()
    assert len(read) <= 1 + len(PDF) // 1_000_000
    assert not an.papers.has(SHA256)
    monkeypatch.setattr(limits, "PAPER_BYTES", 1_000)
    an.mover.fetch_all()
    assert not an.papers.has(SHA256)


def test_a_feed_that_is_withdrawn_takes_its_half_fetched_papers_along(net: LaptopsAtStore) -> None:
    published(net)
    an = net.desk(AN)
    an.exchange()
    an.line.mishaps.append(Cut(150_000))
    with pytest.raises(Unavailable):
        an.move_papers()
    folder = an.papers._folder
    assert [file.name for file in folder.iterdir()] == [f".arriving-{SHA256}"]
    for feed in an.laptop.feeds() - {"body"}:
        withdraw(an, feed)
    an.move_papers()
    assert list(folder.iterdir()) == []


def withdraw(desk: Desk, feed: str) -> None:
    """As an answer does that takes a feed back."""
    with desk.laptop._core.store.writing() as writing:
        writing.forget(feed)


# To the store


@pytest.fixture
def office(net: LaptopsAtStore, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A laptop with a paper to bring, in four pieces; the act that names it is delivered."""
    monkeypatch.setattr(papers_moving, "PIECE_BYTES", 70_000)
    _, item = net.world.publish()
    desk = net.desk(OFFICE)
    desk.exchange()
    desk.papers.put(io.BytesIO(PDF))
    named = {"paper": new_id(), "title": "Dự thảo", "kind": "annex", "version": 1, "sha256": SHA256}
    file = {"size": len(PDF), "pages": 200, "name": "du-thao.pdf"}
    desk.laptop.record(item, "paper.added", {**named, **file}, refs=(SHA256,))
    desk.exchange()
    return desk


def passed_on(line: httpx2.BaseTransport, request: httpx2.Request) -> httpx2.Response:
    return line.handle_request(request)


def sent(desk: Desk) -> int:
    """How many pieces went out."""
    return len([target for target in desk.line.targets if target.startswith("PATCH")])


@pytest.mark.parametrize("after", range(5))
def test_bringing_goes_on_where_it_broke_off_after_a_restart(net: LaptopsAtStore, office: Desk, after: int) -> None:
    office.line.mishaps.extend([passed_on] * after + [lost_answer])
    with pytest.raises(Unavailable, match="connection_lost"):
        office.move_papers()
    office = net.again(office)
    office.move_papers()
    assert sent(office) == 4 - after
    assert held(net)


def test_a_paper_whose_arrival_was_not_heard_of_is_not_sent_again(net: LaptopsAtStore, office: Desk) -> None:
    office.line.mishaps.extend([passed_on] * 5 + [lost_answer])
    with pytest.raises(Unavailable, match="connection_lost"):
        office.move_papers()
    assert held(net)
    office = net.again(office)
    office.move_papers()
    assert sent(office) == 0
    assert office.laptop.papers.to_bring() == ()
    assert office.laptop.papers.rejected() == ()
    with net.world.store.ledger.reading(net.world.body) as snapshot:
        assert snapshot.uploads(OFFICE.id) == []


def test_an_upload_that_the_store_gave_up_meanwhile_is_begun_anew(net: LaptopsAtStore, office: Desk) -> None:
    def forgotten(line: httpx2.BaseTransport, request: httpx2.Request) -> httpx2.Response:
        net.world.clock.time += 8 * 24 * 3_600_000
        assert net.world.store.cases.papers.sweep() == 1
        net.world.clock.time -= 8 * 24 * 3_600_000
        return line.handle_request(request)

    office.line.mishaps.extend([passed_on, passed_on, forgotten])
    office.move_papers()
    assert sent(office) == 2 + 4, "one piece came, one was too late, then all four"
    assert held(net)


def test_a_store_that_lost_pieces_gets_them_again(net: LaptopsAtStore, office: Desk) -> None:
    """A power cut at the store: what was acknowledged piece by piece was not on its disk yet."""

    def torn(line: httpx2.BaseTransport, request: httpx2.Request) -> httpx2.Response:
        (file,) = net.world.folder.papers.rglob("uploads/*")
        file.write_bytes(file.read_bytes()[:100_000])
        return line.handle_request(request)

    office.line.mishaps.extend([passed_on] * 5 + [torn])
    office.move_papers()
    assert held(net)
    assert office.laptop.papers.rejected() == ()


def test_a_slow_line_costs_a_paper_nothing(net: LaptopsAtStore, office: Desk) -> None:
    slow = answering(408, b'{"code":"too_slow"}', Content_Type="application/problem+json")
    office.line.mishaps.extend([passed_on, slow])
    with pytest.raises(Unavailable, match="too_slow"):
        office.move_papers()
    assert [row.state for row in office.laptop.papers.to_bring()] == [PaperState.TO_UPLOAD]
    office.move_papers()
    assert held(net)


def test_a_paper_of_a_gigabyte_is_refused_by_its_size(
    net: LaptopsAtStore, office: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "PAPER_BYTES", len(PDF) - 1)
    office.move_papers()
    assert [(row.sha256, row.code) for row in office.laptop.papers.rejected()] == [(SHA256, "paper_too_large")]
    assert sent(office) == 0
    assert not held(net)


def held(net: LaptopsAtStore) -> bool:
    """Whether the store has the paper whole."""
    with net.world.store.ledger.reading(net.world.body) as snapshot:
        found = snapshot.papers([SHA256])
    return bool(found)
