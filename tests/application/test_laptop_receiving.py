"""Taking in what the central store answers: all of it or nothing, in order, checked, decided again."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Concern
from ecabinet.domain.ballots import BallotState, expected_close
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.items import ItemState
from ecabinet.protocol.envelope import Envelope
from ecabinet.protocol.messages import ExchangeAnswer, Page
from tests.laptop_world import (
    AN,
    BALLOT_FEED,
    BINH,
    CHI,
    ITEM_FEED,
    MEETING_FEED,
    PAPER,
    SECRETARY,
    LaptopWorld,
    answer,
    ask,
    changed,
    comment,
    exchange,
    hear,
)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = LaptopWorld(tmp_path)
    made.publish_meeting()
    yield made
    made.close()


def states(laptop: Laptop) -> dict[str, object]:
    return {feed: laptop.confirmed(feed) for feed in laptop.feeds()}


def test_everybody_ends_with_the_same_states_when_it_is_quiet(world: LaptopWorld) -> None:
    world.open_vote()
    laptops = [world.laptop(name) for name in (AN, BINH, CHI, SECRETARY)]
    exchange(world, *laptops)
    for number, laptop in enumerate(laptops):
        laptop.record(ITEM_FEED, "comment.made", comment(number))
        laptop.record(BALLOT_FEED, "answer.given", answer())
    exchange(world, *laptops)
    for laptop in laptops:
        assert states(laptop) == world.store.states
        assert laptop.outbox() == ()


def test_a_feed_comes_in_many_pages_and_waits_for_nothing_it_does_not_need(world: LaptopWorld) -> None:
    for number in range(30):
        world.act(world.office, ITEM_FEED, "comment.made", comment(number))
    laptop = world.laptop(AN)
    exchange(world, laptop, rounds=20, page=4)
    assert states(laptop) == world.store.states
    assert not laptop.is_arriving(ITEM_FEED)


def test_a_page_waits_until_what_its_decisions_had_read_is_here(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    world.open_vote()
    hear(laptop, request := ask(laptop), world.store.serve(laptop.me, request))
    request = ask(laptop)
    cursor = laptop._core.view.cursors[MEETING_FEED]
    assert set(request.want) >= {MEETING_FEED, BALLOT_FEED}
    served = world.store.serve(laptop.me, request)
    without_parent = changed(served, feeds={BALLOT_FEED: served.feeds[BALLOT_FEED]})
    without_parent = changed(
        without_parent, inclusion_proof=world.store.batch([receipt for _, receipt in world.store.feeds[BALLOT_FEED]])
    )
    hear(laptop, request, without_parent)
    assert laptop.confirmed(BALLOT_FEED) is None
    assert laptop._core.view.cursors[MEETING_FEED].seq == cursor.seq
    exchange(world, laptop)
    assert states(laptop) == world.store.states


def test_an_answer_that_comes_twice_or_late_changes_nothing_more(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    laptop.record(ITEM_FEED, "comment.made", comment(1))
    request = ask(laptop)
    served = world.store.serve(laptop.me, request)
    hear(laptop, request, served)
    received = [(row.act_id, row.receipt) for row in laptop.received()]
    with pytest.raises(Refused, match="stale_answer"):
        hear(laptop, request, served)
    exchange(world, laptop)
    with pytest.raises(Refused, match="stale_answer"):
        hear(laptop, request, served)
    assert [(row.act_id, row.receipt) for row in laptop.received()] == received
    assert states(laptop) == world.store.states


def test_a_lost_answer_costs_nothing_but_time(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    laptop.record(ITEM_FEED, "comment.made", comment(1))
    world.store.serve(laptop.me, ask(laptop))
    laptop.exchange.mark_sent(laptop.outbox())
    assert [outgoing.standing for outgoing in laptop.outbox()] == ["sent"]
    exchange(world, laptop)
    assert laptop.outbox() == ()
    assert len(world.store.feeds[ITEM_FEED]) == 2
    assert states(laptop) == world.store.states


def test_an_own_act_that_comes_in_a_page_counts_as_received(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    laptop.record(ITEM_FEED, "comment.made", comment(1))
    request = ask(laptop, also=(ITEM_FEED,))
    world.store.submit(laptop.outbox()[0].envelope)
    without_acts = changed(request, acts=[])
    hear(laptop, request, world.store.serve(laptop.me, without_acts))
    assert laptop.outbox() == ()
    assert laptop.received()[0].receipt is not None


def test_a_receipt_that_comes_before_its_page_is_kept_and_the_act_still_shows(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    laptop.record(ITEM_FEED, "comment.made", comment(1))
    hear(laptop, request := ask(laptop), world.store.serve(laptop.me, changed(request, want={})))
    assert laptop.outbox() == ()
    assert len(laptop.received()) == 1
    before = laptop.current(ITEM_FEED)
    world.crash(laptop)
    laptop = world.laptop(AN)
    shown = laptop.current(ITEM_FEED)
    assert isinstance(shown, ItemState)
    assert shown == before
    assert len(shown.comments) == 1
    assert laptop.confirmed(ITEM_FEED) != shown
    exchange(world, laptop)
    assert laptop.confirmed(ITEM_FEED) == laptop.current(ITEM_FEED) == world.store.states[ITEM_FEED]


def test_a_crash_after_the_answer_was_written_loses_nothing(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop, rounds=1)
    behind = laptop.exchange.wanted()
    world.crash(laptop)
    laptop = world.laptop(AN)
    assert laptop.exchange.wanted() == behind
    assert ITEM_FEED in behind
    exchange(world, laptop)
    assert states(laptop) == world.store.states


def test_a_full_disk_while_taking_in_leaves_everything_as_it_was(
    world: LaptopWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    world.act(world.office, ITEM_FEED, "comment.made", comment(1))
    before = (laptop._core.view, laptop.memory)

    def full(*_arguments: object) -> None:
        raise Unavailable("disk_full")

    with monkeypatch.context() as patched:
        patched.setattr("ecabinet.persistence.laptop.writing.ConnectionWriting.remember", full)
        with pytest.raises(Unavailable, match="disk_full"):
            hear(laptop, request := ask(laptop, (ITEM_FEED,)), world.store.serve(laptop.me, request))
    assert (laptop._core.view, laptop.memory) == before
    with laptop._core.store.reading() as reading:
        assert len(reading.entries(ITEM_FEED)) == 1
    exchange(world, laptop)
    assert states(laptop) == world.store.states


def test_access_that_is_withdrawn_takes_acts_and_papers_away_and_gives_them_back(world: LaptopWorld) -> None:
    world.papers.setdefault(AN, world.no_papers()).digests.add(PAPER)
    laptop = world.laptop(AN)
    exchange(world, laptop)
    kept = laptop.record(ITEM_FEED, "comment.made", comment(1))
    exchange(world, laptop)
    assert laptop.papers.progress().here == 1
    gone = {**world.person(AN), "roles": ["guest"], "voting": 0}
    world.act(world.office, "body", "person.changed", gone)
    waiting = laptop.record(ITEM_FEED, "comment.made", comment(2))
    exchange(world, laptop)
    assert laptop.confirmed(ITEM_FEED) is None
    assert laptop.feeds() == {"body"}
    world.papers[AN].fails = True
    with pytest.raises(Unavailable, match="paper_not_kept"):
        laptop.papers.discard_unnamed()
    world.papers[AN].fails = False
    laptop.papers.discard_unnamed()
    laptop.papers.discard_unnamed()
    assert world.papers[AN].discarded == [PAPER]
    with laptop._core.store.reading() as reading:
        assert reading.act(kept.act.id) is None
        assert reading.papers() == []
    assert [found.act.id for found in laptop.attention()] == [waiting.act.id]
    back = {**world.person(AN), "roles": ["member"]}
    world.act(world.office, "body", "person.changed", back)
    exchange(world, laptop)
    assert states(laptop) == world.store.states
    world.crash(laptop)
    assert world.laptop(AN).confirmed(ITEM_FEED) == world.store.states[ITEM_FEED]


def test_a_count_that_this_laptop_does_not_reach_is_shown_to_its_person(world: LaptopWorld) -> None:
    world.open_vote()
    laptop = world.laptop(AN)
    exchange(world, laptop)
    laptop.record(BALLOT_FEED, "answer.given", answer("disagree"))
    exchange(world, laptop)
    ballot = world.store.states[BALLOT_FEED]
    assert isinstance(ballot, BallotState)
    hashes, tally = expected_close(ballot)
    close = {"base": ballot.seq, "answers": list(hashes), "tally": {**tally.to_data(), "agree": 1, "disagree": 0}}
    sealed = world.chair.seal(BALLOT_FEED, "ballot.closed", close)
    world.store.force(sealed)
    exchange(world, laptop)
    (found,) = laptop.attention()
    assert (found.concern, found.act.kind) == (Concern.WRONG_COUNT, "ballot.closed")
    assert laptop.forecast(BALLOT_FEED, "count.disputed", {"reason": "Tôi không tán thành."}).stands
    laptop.drop(found.act.id)
    assert laptop.attention() == ()


def test_an_honest_count_is_reached_again(world: LaptopWorld) -> None:
    world.open_vote()
    laptops = [world.laptop(name) for name in (AN, BINH)]
    exchange(world, *laptops)
    for laptop in laptops:
        laptop.record(BALLOT_FEED, "answer.given", answer())
    exchange(world, *laptops)
    ballot = world.store.states[BALLOT_FEED]
    assert isinstance(ballot, BallotState)
    hashes, tally = expected_close(ballot)
    close = {"base": ballot.seq, "answers": list(hashes), "tally": tally.to_data()}
    world.act(world.chair, BALLOT_FEED, "ballot.closed", close)
    exchange(world, *laptops)
    for laptop in laptops:
        assert laptop.attention() == ()
        assert laptop.confirmed(BALLOT_FEED) == world.store.states[BALLOT_FEED]


def test_a_decision_this_laptop_does_not_reach_is_shown_and_folded_all_the_same(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    sealed = world.scripted(BINH).seal(ITEM_FEED, "stance.taken", {"stance": "objection", "reason": "", "papers": []})
    world.store.force(sealed)
    exchange(world, laptop)
    (found,) = laptop.attention()
    assert (found.concern, found.code) == (Concern.WRONG_DECISION, "reason_missing")
    assert states(laptop) == world.store.states


def test_decisions_are_made_again_with_what_was_read_then(world: LaptopWorld) -> None:
    """A laptop that comes to a feed late decides with the body as it was, not as it is."""
    world.act(world.scripted(BINH), ITEM_FEED, "comment.made", comment(1))
    world.act(world.office, "body", "person.changed", {**world.person(BINH), "roles": ["guest"], "voting": 0})
    world.act(world.office, "body", "person.changed", {**world.person(CHI), "roles": ["guest"], "voting": 0})
    laptop = world.laptop(AN)
    exchange(world, laptop)
    assert laptop.attention() == ()
    assert states(laptop) == world.store.states


def test_nobody_is_admitted_whom_the_rules_do_not_admit(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    before = states(laptop)
    officer = {**world.person(BINH), "roles": ["administrator", "member"]}
    world.store.force(world.scripted(BINH).seal("body", "person.changed", officer))
    with pytest.raises(Refused, match="admission_broken"):
        hear(laptop, request := ask(laptop, ("body",)), world.store.serve(laptop.me, request))
    assert states(laptop) == before


def test_a_kind_of_a_newer_version_stops_its_feed_alone(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    world.store.force(world.office.seal(ITEM_FEED, "comment.sung", {}))
    known = laptop.confirmed(ITEM_FEED)
    world.call_the_roll()
    world.store.force(world.office.seal(ITEM_FEED, "comment.made", comment(1)))
    exchange(world, laptop)
    assert laptop.confirmed(ITEM_FEED) == known
    assert laptop.confirmed(MEETING_FEED) == world.store.states[MEETING_FEED]
    with laptop._core.store.reading() as reading:
        assert [entry.act.kind for entry in reading.entries(ITEM_FEED)][1:] == ["comment.sung", "comment.made"]
    world.crash(laptop)
    laptop = world.laptop(AN)
    assert laptop.confirmed(ITEM_FEED) == known
    assert laptop.record(ITEM_FEED, "comment.made", comment(2)).forecast.stands


def resigned(world: LaptopWorld, feed: str, number: int, sealed: Envelope) -> None:
    """Put other bytes into the store's feed, as an operator could who has no author's key."""
    _, receipt = world.store.feeds[feed][number]
    world.store.feeds[feed][number] = (sealed, receipt)


@pytest.mark.parametrize("code", ["bad_signature", "receipt_mismatch", "feed_broken", "feed_gap", "receipt_not_kept"])
def test_what_a_store_must_not_do_is_noticed_and_nothing_is_taken_in(world: LaptopWorld, code: str) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    laptop.record(ITEM_FEED, "comment.made", comment(7))
    hear(laptop, request := ask(laptop), world.store.serve(laptop.me, changed(request, want={})))
    before = (states(laptop), laptop.memory)
    sealed, _ = world.store.feeds[ITEM_FEED][1]
    if code == "bad_signature":
        resigned(world, ITEM_FEED, 1, replace(sealed, sig=bytes(64)))
    elif code == "receipt_mismatch":
        resigned(world, ITEM_FEED, 1, world.scripted(BINH).seal(ITEM_FEED, "comment.made", comment(8)))
    elif code == "feed_broken":
        world.store.feeds[ITEM_FEED].pop()
        world.store.chains[ITEM_FEED] = bytes(32)
        world.store.force(world.office.seal(ITEM_FEED, "comment.made", comment(9)))
    elif code == "feed_gap":
        world.store.force(world.office.seal(ITEM_FEED, "comment.made", comment(9)))
        del world.store.feeds[ITEM_FEED][1]
    else:
        world.store.feeds[ITEM_FEED].pop()
        world.store.chains[ITEM_FEED] = laptop._core.view.cursors[ITEM_FEED].chain
        world.store.force(world.office.seal(ITEM_FEED, "comment.made", comment(9)))
    with pytest.raises(Refused, match=code):
        hear(laptop, request := ask(laptop, (ITEM_FEED,)), world.store.serve(laptop.me, request))
    assert (states(laptop), laptop.memory) == before


def test_a_receipt_for_something_else_is_not_taken_for_this_act(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    recorded = laptop.record(ITEM_FEED, "comment.made", comment(1, "Tôi đã viết thế này."))
    other = world.scripted(BINH).seal(ITEM_FEED, "comment.made", comment(1, "Thế khác."), id=recorded.act.id)
    world.store.submit(other)
    with pytest.raises(Refused, match="receipt_mismatch"):
        hear(laptop, request := ask(laptop), world.store.serve(laptop.me, request))
    assert [outgoing.act.id for outgoing in laptop.outbox()] == [recorded.act.id]


def test_a_register_that_shrank_or_forked_is_noticed(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    request = ask(laptop)
    lying = changed(request, checkpoint=changed(request.checkpoint, root="0" * 64))
    with pytest.raises(Refused, match="register_fork"):
        hear(laptop, lying, world.store.serve(laptop.me, request))
    older = changed(request, checkpoint=changed(request.checkpoint, size=request.checkpoint.size + 1))
    with pytest.raises(Refused, match="register_rollback"):
        hear(laptop, older, world.store.serve(laptop.me, request))


def test_a_restored_store_is_noticed_by_its_epoch_and_by_shorter_feeds(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    request = ask(laptop)
    served = world.store.serve(laptop.me, request)
    with pytest.raises(Refused, match="feed_rollback"):
        hear(laptop, request, changed(served, changed={ITEM_FEED: 0}))
    with pytest.raises(Refused, match="epoch_changed"):
        hear(laptop, request, changed(served, epoch=2))
    hear(laptop, request, served)


def test_a_store_that_was_found_out_is_remembered_when_the_program_starts_again(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    laptop.exchange.stop("register_fork")
    world.crash(laptop)
    assert world.laptop(AN).memory.stopped == "register_fork"


def test_a_copy_of_this_laptop_elsewhere_is_noticed_and_ends_its_chain(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    copy = world.scripted(AN)
    world.act(copy, ITEM_FEED, "comment.made", comment(1))
    with pytest.raises(Refused, match="device_fork"):
        hear(laptop, request := ask(laptop, (ITEM_FEED,)), world.store.serve(laptop.me, request))
    laptop.exchange.stop("device_fork")
    for attempt in (laptop.record, laptop.record_later):
        with pytest.raises(Refused, match="device_fork"):
            attempt(ITEM_FEED, "comment.made", comment(2))


def test_acts_leave_in_order_and_no_more_than_fit(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    for number in range(203):
        laptop.record(ITEM_FEED, "comment.made", comment(number, "x"))
    assert [outgoing.row.device_seq for outgoing in laptop.exchange.batch().acts] == list(range(1, 201))
    for number in range(300, 330):
        laptop.record(ITEM_FEED, "comment.made", comment(number, "đ" * 19_000))
    exchange(world, laptop, rounds=2)
    batch = laptop.exchange.batch().acts
    assert sum(len(outgoing.envelope.bytes) for outgoing in batch) <= 1 << 20
    assert 0 < len(batch) < 30
    exchange(world, laptop, rounds=4)
    assert laptop.outbox() == ()
    assert states(laptop) == world.store.states


def test_an_act_that_needs_papers_waits_until_they_are_brought(world: LaptopWorld) -> None:
    laptop = world.laptop(SECRETARY)
    exchange(world, laptop)
    world.papers[SECRETARY].digests.add("ab" * 32)
    paper = {**world._paper(), "paper": "01a1ed0c-0000-7000-8000-000000000599", "sha256": "ab" * 32}
    laptop.record(ITEM_FEED, "paper.added", paper, refs=("ab" * 32,))
    laptop.record(BALLOT_FEED, "ballot.opened", {})
    laptop.record(ITEM_FEED, "comment.made", comment(1))
    batch = laptop.exchange.batch()
    assert [outgoing.act.kind for outgoing in batch.acts] == ["paper.added"]
    assert batch.awaits_papers
    assert [row.sha256 for row in laptop.papers.to_bring()] == ["ab" * 32]
    laptop.papers.arrived("ab" * 32)
    batch = laptop.exchange.batch()
    assert [outgoing.act.kind for outgoing in batch.acts] == ["paper.added", "ballot.opened", "comment.made"]
    assert not batch.awaits_papers


def test_recording_goes_on_while_an_answer_is_taken_in(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    for number in range(400):
        world.act(world.office, ITEM_FEED, "comment.made", comment(number, "x"))
    request = ask(laptop, (ITEM_FEED,))
    served = world.store.serve(laptop.me, request)
    taking = threading.Thread(target=hear, args=(laptop, request, served))
    taking.start()
    recorded = 0
    while taking.is_alive():
        laptop.record(ITEM_FEED, "comment.made", comment(1_000 + recorded, "x"))
        recorded += 1
    taking.join()
    assert recorded > 1
    shown = laptop.current(ITEM_FEED)
    assert isinstance(shown, ItemState)
    assert len(shown.comments) == 400 + recorded
    exchange(world, laptop, rounds=6)
    assert states(laptop) == world.store.states


def test_a_page_of_another_feed_is_not_taken_for_this_one(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    world.call_the_roll()
    request = ask(laptop, (MEETING_FEED, ITEM_FEED))
    served: ExchangeAnswer = world.store.serve(laptop.me, request)
    swapped = changed(served, feeds={ITEM_FEED: served.feeds[MEETING_FEED]})
    with pytest.raises(Refused, match=r"receipt_mismatch|feed_gap"):
        hear(laptop, request, swapped)


def test_a_page_may_hold_nothing(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    request = ask(laptop, (ITEM_FEED,))
    served = world.store.serve(laptop.me, request)
    assert hear(laptop, request, changed(served, feeds={ITEM_FEED: Page()})).entries == 0
    assert not laptop.is_arriving(ITEM_FEED)
