"""Papers on their way: brought whole, fetched whole, checked, gone on with, and never in the way of acts for long."""

import hashlib
import io
from collections.abc import Iterator

import pytest

from ecabinet.application.laptop_rows import PaperState
from ecabinet.domain.faults import Unavailable
from ecabinet.protocol.envelope import new_id
from ecabinet.sync import papers_moving
from ecabinet.sync.papers_moving import Direction, Transfer
from tests.central.store_world import AN, GUEST, HOUR, OFFICE, START
from tests.papers.paper_maker import vietnamese
from tests.sync.laptops_at_store import Desk, LaptopsAtStore, answering, lost_answer, lost_half_way, response

BYTES = "application/octet-stream"


def kept(desk: Desk, content: bytes) -> str:
    """A paper that was dropped onto a laptop."""
    return desk.papers.put(io.BytesIO(content)).sha256


def paper(sha256: str, content: bytes) -> dict[str, object]:
    return {
        "paper": new_id(),
        "title": "Dự thảo",
        "kind": "annex",
        "version": 1,
        "sha256": sha256,
        "size": len(content),
        "pages": 3,
        "name": "du-thao.pdf",
    }


@pytest.fixture
def pdf() -> bytes:
    return vietnamese(3)


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(papers_moving, "PIECE_BYTES", 4_000)
    return None


def added(net: LaptopsAtStore, pdf: bytes) -> tuple[Desk, str, str]:
    """A secretary's laptop that has added a paper to an item and delivered that."""
    _, item = net.world.publish()
    office = net.desk(OFFICE)
    office.exchange()
    sha256 = kept(office, pdf)
    assert office.laptop.record(item, "paper.added", paper(sha256, pdf), refs=(sha256,)).forecast.stands
    office.exchange()
    return office, item, sha256


def test_a_paper_comes_to_whoever_may_read_it_and_to_nobody_else(net: LaptopsAtStore, pdf: bytes) -> None:
    office, _, sha256 = added(net, pdf)
    an, guest = net.desk(AN), net.desk(GUEST)
    for desk in (office, an, guest):
        desk.exchange()
        desk.move_papers()
    assert an.papers.open(sha256).read() == pdf
    assert not guest.papers.has(sha256)
    assert [row.sha256 for row in guest.laptop.papers.wanted()] == []
    assert office.laptop.papers.to_bring() == ()
    assert an.laptop.papers.progress().here == 1
    assert an.mover.transfer.value == Transfer(Direction.FETCHING, sha256, len(pdf), len(pdf))


def test_a_paper_the_store_does_not_have_yet_is_asked_for_again_later(net: LaptopsAtStore, pdf: bytes) -> None:
    office, item, sha256 = added(net, pdf)
    an = net.desk(AN)
    an.exchange()
    an.move_papers()
    assert sha256 in {row.sha256 for row in an.laptop.papers.wanted()}
    assert (an.laptop.papers.progress().papers, an.laptop.papers.progress().awaited) == (0, 2)
    office.move_papers()
    an.move_papers()
    assert an.papers.has(sha256)
    assert (an.laptop.papers.progress().here, an.laptop.papers.progress().awaited) == (1, 1)
    assert item in an.states()


@pytest.mark.parametrize("after", range(1, 5))
def test_bringing_goes_on_where_it_broke_off(net: LaptopsAtStore, pdf: bytes, small_pieces: None, after: int) -> None:
    office, _, sha256 = added(net, pdf)
    pieces = -(-len(pdf) // 4_000)
    assert pieces > 2
    office.line.mishaps.extend([passed_on] * after + [lost_answer])
    with pytest.raises(Unavailable, match="connection_lost"):
        office.move_papers()
    assert [row.sha256 for row in office.laptop.papers.to_bring()] == [sha256]
    office.line.targets.clear()
    office.move_papers()
    sent_again = [target for target in office.line.targets if target.startswith("PATCH")]
    assert len(sent_again) == max(0, pieces - after)
    an = net.desk(AN)
    an.exchange()
    an.move_papers()
    assert an.papers.open(sha256).read() == pdf


def passed_on(line: object, request: object) -> object:
    return line.handle_request(request)


def test_a_paper_that_comes_in_altered_or_broken_off_is_not_kept(net: LaptopsAtStore, pdf: bytes) -> None:
    office, _, sha256 = added(net, pdf)
    office.move_papers()
    an = net.desk(AN)
    an.exchange()
    an.line.mishaps.append(answering(200, pdf.replace(b"%%EOF", b"%%EOG"), Content_Type=BYTES))
    an.mover.fetch_all()
    an.line.mishaps.append(answering(200, pdf + b" ", Content_Type=BYTES))
    an.mover.fetch_all()
    assert not an.papers.has(sha256)
    an.line.mishaps.append(lost_half_way)
    with pytest.raises(Unavailable, match="connection_lost"):
        an.mover.fetch_all()
    an.line.mishaps.append(answering(200, b"<html>", Content_Type="text/html"))
    with pytest.raises(Unavailable, match="captive_portal"):
        an.mover.fetch_all()
    assert sha256 in {row.sha256 for row in an.laptop.papers.wanted()}
    an.mover.fetch_all()
    assert hashlib.sha256(an.papers.open(sha256).read()).hexdigest() == sha256


def test_what_is_no_paper_is_said_to_be_none_and_blocks_nothing(net: LaptopsAtStore) -> None:
    content = b"MZ this is a program"
    office, item, sha256 = added(net, content)
    office.move_papers()
    (rejected,) = office.laptop.papers.rejected()
    assert (rejected.sha256, rejected.code) == (sha256, "paper_no_pdf")
    assert office.laptop.papers.to_bring() == ()
    office.laptop.record(item, "paper.added", paper(sha256, content), refs=(sha256,))
    assert [row.sha256 for row in office.laptop.papers.to_bring()] == [sha256]


def test_a_paper_that_is_lost_on_this_laptop_blocks_nothing_either(net: LaptopsAtStore, pdf: bytes) -> None:
    office, _, sha256 = added(net, pdf)
    office.papers.discard(sha256)
    office.move_papers()
    assert [(row.sha256, row.code) for row in office.laptop.papers.rejected()] == [(sha256, "paper_not_here")]


def test_acts_that_need_papers_follow_them_by_themselves(net: LaptopsAtStore, pdf: bytes) -> None:
    """Everything from the start of an agenda to its freezing is recorded offline, and one exchange delivers it."""
    office = net.desk(OFFICE)
    office.exchange()
    meeting = new_id()
    feed, sha256 = f"office:{meeting}", kept(office, pdf)
    ballot = net.world.ballot() | {"papers": [{"paper": new_id(), "version": 1, "sha256": sha256, "title": "Dự thảo"}]}
    ballot_feed = f"ballot:{new_id()}"
    rules = net.world.state.rules_for(net.world.state.local_day(START))
    started = {
        "title": "Phiên họp",
        "kind": "regular",
        "number": "1",
        "starts_at": START + 24 * HOUR,
        "ends_at": START + 25 * HOUR,
        "place": "",
        "chair": net.world.chair.person.id,
        "rules": rules.to_data(),
        "rules_digest": rules.digest,
    }
    item = {
        "item": new_id(),
        "number": "1",
        "title": "Nội dung",
        "agency": "",
        "minutes": 10,
        "kind": "decide",
        "confidentiality": "open",
        "question": "?",
        "proposed": "",
        "audience": [],
        "papers": [paper(sha256, pdf)],
    }
    office.laptop.record(feed, "agenda.started", started)
    office.laptop.record(feed, "agenda.item_put", item, refs=(sha256,), base=0)
    office.laptop.record(ballot_feed, "ballot.opened", ballot, refs=(sha256,))
    office.laptop.record(feed, "agenda.proposed", {"overrides": []})
    assert office.laptop.exchange.batch().awaits_papers
    office.exchange()
    assert office.laptop.outbox() == ()
    assert office.laptop.attention() == ()
    assert {row.kind for row in office.laptop.received(4)} == {
        "agenda.started",
        "agenda.item_put",
        "ballot.opened",
        "agenda.proposed",
    }


def test_a_ballots_own_paper_is_brought_before_the_ballot_is_opened(net: LaptopsAtStore, pdf: bytes) -> None:
    """No other act has named the paper, and the ballot's feed is not there yet."""
    office = net.desk(OFFICE)
    office.exchange()
    sha256 = kept(office, pdf)
    ballot = net.world.ballot() | {"papers": [{"paper": new_id(), "version": 1, "sha256": sha256, "title": "Dự thảo"}]}
    office.laptop.record(f"ballot:{new_id()}", "ballot.opened", ballot, refs=(sha256,))
    office.exchange()
    assert office.laptop.outbox() == ()
    assert office.laptop.attention() == ()


def test_acts_go_out_although_a_paper_they_need_will_never_come(net: LaptopsAtStore) -> None:
    content = b"MZ this is a program"
    office, item, sha256 = added(net, content)
    ballot = net.world.ballot() | {"papers": [{"paper": new_id(), "version": 1, "sha256": sha256, "title": "?"}]}
    opened = office.laptop.record(f"ballot:{new_id()}", "ballot.opened", ballot, refs=(sha256,))
    office.exchange()
    assert office.laptop.outbox() == ()
    assert [(found.act.id, found.code) for found in office.laptop.attention()] == [(opened.act.id, "paper_awaited")]
    assert item in office.states()


def test_the_next_meetings_papers_come_first(net: LaptopsAtStore) -> None:
    digests = {name: name * 64 for name in "abcd"}
    for name, hours in (("a", 400), ("b", 20), ("c", 90)):
        net.world.clock.time = START
        publish(net, digests[name], START + hours * HOUR)
    net.world.clock.time = START + 60 * HOUR
    an = net.desk(AN)
    an.exchange()
    assert [row.sha256 for row in an.laptop.papers.wanted()] == [digests["c"], digests["a"], digests["b"]]


def publish(net: LaptopsAtStore, sha256: str, starts_at: int) -> None:
    """A meeting at another time than the world's own ones."""
    original = net.world.do

    def shifted(pen: object, feed: str, kind: str, data: dict[str, object], **more: object) -> object:
        if kind == "meeting.published":
            data = {**data, "starts_at": starts_at, "ends_at": starts_at + HOUR}
        return original(pen, feed, kind, data, **more)

    net.world.do = shifted
    net.world.publish(paper=sha256)
    net.world.do = original


def test_a_long_paper_is_left_when_the_program_wants_to_end(net: LaptopsAtStore, pdf: bytes) -> None:
    office, _, sha256 = added(net, pdf)
    office.is_ending = True
    with pytest.raises(Unavailable, match="transfer_stopped"):
        office.move_papers()
    office.is_ending = False
    office.move_papers()
    an = net.desk(AN)
    an.exchange()
    an.is_ending = True
    with pytest.raises(Unavailable, match="transfer_stopped"):
        an.move_papers()
    assert not an.papers.has(sha256)


def test_a_store_that_never_gets_on_is_given_up_for_now(net: LaptopsAtStore, pdf: bytes) -> None:
    office, _, _ = added(net, pdf)

    def stuck(line: object, request: object) -> object:
        line.handle_request(request).read()
        content = b'{"upload":"01a1ed0c-0000-7000-8000-000000000599"}'
        return response(200, content, Content_Type="application/json")

    office.line.mishaps.extend([passed_on, stuck])
    with pytest.raises(Unavailable, match="unreadable_answer"):
        office.move_papers()
    assert [row.state for row in office.laptop.papers.to_bring()] == [PaperState.TO_UPLOAD]


def test_a_clock_that_was_set_costs_no_paper_and_nothing_that_needs_one(net: LaptopsAtStore, pdf: bytes) -> None:
    """The store refuses a call signed at another time before it looks at the paper."""
    office = net.desk(OFFICE)
    office.exchange()
    office.wire.offset = 26 * HOUR
    sha256 = kept(office, pdf)
    ballot = net.world.ballot() | {"papers": [{"paper": new_id(), "version": 1, "sha256": sha256, "title": "Dự thảo"}]}
    office.laptop.record(f"ballot:{new_id()}", "ballot.opened", ballot, refs=(sha256,))
    office.exchange()
    assert (office.laptop.outbox(), office.laptop.attention()) == ((), ())
