"""One transaction a request: what is decided, counted, chained and receipted, and what leaves no trace."""

import pytest
from sqlalchemy import select

from ecabinet.domain.acts import Mark, Status
from ecabinet.domain.faults import Refused
from ecabinet.persistence.central import tables
from ecabinet.protocol import chain, envelope, merkle, receipts
from tests.central.store_world import AN, PAPER, START, Pen, World

ON_BOTH_DATABASES = True


def refusal(world: World, pen: Pen, *acts: envelope.Envelope) -> Refused:
    with pytest.raises(Refused) as found:
        world.submit(pen, *acts)
    return found.value


def test_an_act_gets_the_next_place_in_its_feed_and_a_receipt_that_says_so(world: World) -> None:
    world.hold_paper()
    feed = world.open_ballot()
    answer = world.an.seal(feed, "answer.given", world.answered())
    (receipt,) = world.submit(world.an, answer)
    assert (receipt.status, receipt.seq, receipt.act_hash) == (Status.ACCEPTED, 2, answer.hash)
    with world.store.ledger.reading(world.body) as snapshot:
        first, second = snapshot.entries(feed, 0, 10)
        head = snapshot.heads([feed])[feed]
        body = snapshot.heads(["body"])["body"]
    start = chain.start(world.body, feed)
    assert receipt.chain == chain.step(chain.step(start, first.hash), second.hash).hex() == head.chain.hex()
    assert receipt.read == {"body": body.seq}


def test_the_same_act_again_gets_the_same_receipt_and_no_second_place(world: World) -> None:
    world.hold_paper()
    feed = world.open_ballot()
    answer = world.an.seal(feed, "answer.given", world.answered())
    first = world.store.cases.decider.submit(world.an.caller, [answer])
    again = world.store.cases.decider.submit(world.an.caller, [answer, answer])
    assert [act.receipt for act in again.acts] == [first.acts[0].receipt] * 2
    assert again.moved == frozenset()
    with world.store.ledger.reading(world.body) as snapshot:
        assert snapshot.heads([feed])[feed].seq == 2


def test_an_act_sent_twice_in_one_request_counts_once(world: World) -> None:
    act = world.an.seal("office:" + envelope.new_id(), "agenda.approved")
    first, second = world.submit(world.an, act, act)
    assert first == second


def test_another_act_under_a_known_id_is_turned_away_and_nothing_of_the_request_is_kept(world: World) -> None:
    known = world.an.seal("office:" + envelope.new_id(), "agenda.approved")
    world.submit(world.an, known)
    fresh = world.an.seal("office:" + envelope.new_id(), "agenda.approved")
    other = world.an.seal("office:" + envelope.new_id(), "agenda.approved", id=envelope.peek(known.bytes).id)
    assert refusal(world, world.an, fresh, other).code == "id_reuse"
    with world.store.ledger.reading(world.body) as snapshot:
        assert not snapshot.acts([envelope.peek(fresh.bytes).id])


def test_a_refused_act_uses_the_devices_count_and_a_leaf_but_no_place(world: World) -> None:
    world.hold_paper()
    feed = world.open_ballot()
    with world.store.ledger.reading(world.body) as snapshot:
        before = snapshot.register().size
    (receipt,) = world.submit(world.guest, world.guest.seal(feed, "answer.given", world.answered()))
    assert (receipt.status, receipt.seq, receipt.chain, receipt.leaf_index) == (Status.REFUSED, 0, "", before)
    assert receipt.read[feed] == 1
    with world.store.ledger.reading(world.body) as snapshot:
        assert snapshot.heads([feed])[feed].seq == 1
        assert snapshot.register().size == before + 1
        assert snapshot.counter(world.guest.device).last_seq == world.guest.seq


def test_a_missing_act_is_asked_for_by_its_number(world: World) -> None:
    world.an.seal("office:x", "agenda.approved")
    late = world.an.seal("office:x", "agenda.approved")
    found = refusal(world, world.an, late)
    assert (found.code, found.details) == ("gap", {"next": 2})


def test_a_device_that_uses_a_number_twice_writes_no_more(world: World) -> None:
    one = world.an.sketch("office:x", "agenda.approved")
    other = world.an.seal("office:y", "agenda.approved")
    world.submit(world.an, one)
    assert refusal(world, world.an, other).code == "device_fork"
    world.an.seq, world.an.prev = 2, one.hash
    assert refusal(world, world.an, world.an.seal("office:z", "agenda.approved")).code == "device_fork"
    assert [receipt.act_hash for receipt in world.submit(world.an, one)] == [one.hash]


def test_a_device_that_continues_a_chain_that_is_not_its_own_writes_no_more(world: World) -> None:
    assert refusal(world, world.an, world.an.seal("office:x", "agenda.approved", device_prev="00" * 32)).code == (
        "device_fork"
    )


def test_nobody_submits_for_another_laptop(world: World) -> None:
    act = world.binh.seal("office:x", "agenda.approved")
    assert refusal(world, world.an, act).code == "unknown_device"
    forged = world.an.seal("office:x", "agenda.approved", author=world.binh.person.id)
    assert refusal(world, world.an, forged).code == "wrong_author"
    elsewhere = world.an.sketch("office:x", "agenda.approved", body="ab" * 32)
    assert refusal(world, world.an, elsewhere).code == "other_body"


def test_a_changed_byte_is_a_broken_signature(world: World) -> None:
    act = world.an.seal("office:x", "agenda.approved")
    changed = envelope.Envelope(act.bytes.replace(b"office:x", b"office:y"), act.sig)
    assert refusal(world, world.an, changed).code == "bad_signature"


def test_a_person_has_one_answer_and_a_change_names_the_one_before(world: World) -> None:
    world.hold_paper()
    feed = world.open_ballot()
    first = world.do(world.an, feed, "answer.given", world.answered())
    elsewhere = Pen(AN, world.body)
    world.store.cases.decider.admit(elsewhere.join(world.invited(AN)))
    (refused,) = world.submit(elsewhere, elsewhere.seal(feed, "answer.given", world.answered("disagree")))
    assert (refused.status, refused.code) == (Status.REFUSED, "answered_elsewhere")
    changed = world.do(elsewhere, feed, "answer.given", world.answered("disagree"), prev=first.act_id)
    with world.store.ledger.reading(world.body) as snapshot:
        assert snapshot.answer(feed, AN.id) == changed.act_id


def test_the_database_keeps_one_answer_a_person_even_if_the_rules_above_forgot(world: World) -> None:
    world.hold_paper()
    feed = world.open_ballot()
    first = world.do(world.an, feed, "answer.given", world.answered())
    with world.store.ledger.writing(world.body) as transaction:
        assert not transaction.save_answer(feed, AN.id, envelope.new_id(), None)
        assert not transaction.save_answer(feed, AN.id, envelope.new_id(), envelope.new_id())
        assert transaction.answer(feed, AN.id) == first.act_id


def test_a_ballot_waits_for_its_papers(world: World) -> None:
    feed = "ballot:" + envelope.new_id()
    (awaited,) = world.submit(world.office, world.office.seal(feed, "ballot.opened", world.ballot(), refs=(PAPER,)))
    assert (awaited.status, awaited.code) == (Status.REFUSED, "paper_awaited")
    world.hold_paper()
    assert world.do(world.office, feed, "ballot.opened", world.ballot(), refs=(PAPER,)).seq == 1


def start_agenda(world: World) -> str:
    """An agenda in preparation; its feed."""
    office = f"office:{envelope.new_id()}"
    rules = world.state.rules_for(world.state.local_day(START))
    header = {"title": "Meeting", "kind": "regular", "starts_at": START, "ends_at": START + 1, "place": "Hall"}
    drafted = {**header, "number": "6", "chair": world.chair.person.id}
    world.do(
        world.office, office, "agenda.started", {**drafted, "rules": rules.to_data(), "rules_digest": rules.digest}
    )
    return office


def an_item(paper: str) -> dict[str, object]:
    """An item in preparation with one paper."""
    draft = {"paper": envelope.new_id(), "title": "Draft", "kind": "draft", "version": 1, "sha256": paper}
    return {
        "item": "01900000-0000-7000-8000-000000000001",
        "number": "1",
        "title": "Decree",
        "agency": "Finance",
        "minutes": 20,
        "kind": "decide",
        "confidentiality": "open",
        "question": "Adopt?",
        "proposed": "",
        "audience": [],
        "papers": [{**draft, "size": 10, "pages": 1, "name": "draft.pdf"}],
    }


def test_an_agenda_is_not_frozen_before_its_papers_are_there(world: World) -> None:
    office = start_agenda(world)
    world.do(world.office, office, "agenda.item_put", an_item(PAPER), base=0, refs=(PAPER,))
    world.do(world.office, office, "agenda.proposed", {"overrides": []})
    world.do(world.chair, office, "agenda.approved")
    (awaited,) = world.submit(world.office, world.office.seal(office, "agenda.frozen"))
    assert awaited.code == "paper_awaited"
    world.hold_paper()
    world.do(world.office, office, "agenda.frozen")


def test_a_meeting_is_not_published_before_the_papers_of_its_agenda_are_there(world: World) -> None:
    office = start_agenda(world)
    world.do(world.office, office, "agenda.item_put", an_item(PAPER), base=0, refs=(PAPER,))
    meeting = office.replace("office:", "meeting:")
    _, kind, data, _ = world.publishing()[0]
    (awaited,) = world.submit(world.office, world.office.seal(meeting, kind, data))
    assert awaited.code == "paper_awaited"
    world.hold_paper()
    world.do(world.office, meeting, kind, data)


def test_an_edit_on_an_older_text_takes_a_place_and_opens_no_paper(world: World) -> None:
    office, other = start_agenda(world), "c0" * 32
    world.do(world.office, office, "agenda.item_put", an_item(PAPER), base=0, refs=(PAPER,))
    late = world.office.seal(office, "agenda.item_put", an_item(other), base=0, refs=(other,))
    (receipt,) = world.submit(world.office, late)
    assert (receipt.status, receipt.seq, receipt.code) == (Status.CONFLICT, 3, "stale_base")
    with world.store.ledger.reading(world.body) as snapshot:
        assert snapshot.referring(PAPER) == [office]
        assert snapshot.referring(other) == []


def test_an_answer_in_grace_is_marked_late_by_the_stores_clock(world: World) -> None:
    world.hold_paper()
    feed = world.open_ballot()
    world.clock.time = world.ballot()["deadline"] + 1
    (receipt,) = world.submit(world.an, world.an.seal(feed, "answer.given", world.answered()))
    assert (receipt.status, receipt.marks) == (Status.ACCEPTED, (Mark.LATE,))


def test_time_never_goes_back_along_the_register(world: World) -> None:
    world.clock.time = START + 1_000
    (later,) = world.submit(world.an, world.an.seal("office:x", "agenda.approved"))
    world.clock.time = START
    (earlier,) = world.submit(world.binh, world.binh.seal("office:x", "agenda.approved"))
    assert earlier.leaf_index > later.leaf_index
    assert earlier.received_at == later.received_at == START + 1_000


def test_the_register_holds_every_receipt_in_order(world: World) -> None:
    world.submit(world.an, world.an.seal("office:x", "agenda.approved"), world.an.seal("office:y", "agenda.approved"))
    with world.store.ledger._engine.connect() as connection:
        ids = connection.scalars(select(tables.Act.act).order_by(tables.Act.leaf_index)).all()
    with world.store.ledger.reading(world.body) as snapshot:
        found = snapshot.acts(ids)
        assert [found[act].leaf_index for act in ids] == list(range(snapshot.register().size))
        leaves = [receipts.leaf(found[act].receipt) for act in ids]
        assert merkle.root(snapshot, len(ids)) == merkle.MemoryNodes(leaves).frontier.root


def test_after_a_restart_everything_is_folded_from_the_ledger_again(world: World) -> None:
    world.hold_paper()
    feed = world.open_ballot()
    first = world.do(world.an, feed, "answer.given", world.answered())
    world.reopen()
    (refused,) = world.submit(world.an, world.an.seal(feed, "answer.given", world.answered()))
    assert refused.code == "answered_elsewhere"
    assert world.do(world.an, feed, "answer.given", world.answered("disagree"), prev=first.act_id).seq == 3
