"""Who may read what, and hears of what: granted, withdrawn, changed, and not a word of anything else."""

import pytest

from ecabinet.application.central import Submission
from ecabinet.application.central_states import StateCache, View
from ecabinet.central.bootstrap import open_store
from ecabinet.domain.bodies import Role, Standing
from ecabinet.domain.faults import Refused
from ecabinet.protocol import chain, verifying
from ecabinet.protocol.envelope import Head
from tests.central.store_world import AN, BINH, CHAIR, GUEST, Pen, World


def caught_up(world: World, pen: Pen) -> set[str]:
    """Let a device hear of everything there is; the feeds it heard of."""
    answer = world.exchange(pen)
    trust = verifying.Trust.founded(world.body, world.state.log_key)
    pen.known = verifying.check_exchange(answer, pen.known, trust).head
    pen.since = pen.known.size
    return set(answer.changed)


def start(world: World, feed: str) -> tuple[int, str]:
    return 0, chain.start(world.body, feed).hex()


def test_everybody_hears_of_what_they_may_read_and_of_nothing_else(world: World) -> None:
    meeting, item = world.publish(audience=(AN.id,))
    assert caught_up(world, world.an) == {"body", meeting, item}
    assert caught_up(world, world.binh) == {"body", meeting}
    assert caught_up(world, world.guest) == {"body"}


def test_only_what_moved_since_is_named(world: World) -> None:
    meeting, _ = world.publish()
    caught_up(world, world.an)
    assert caught_up(world, world.an) == set()
    world.do(world.binh, meeting, "attendance.joined", {"where": "remote"})
    answer = world.exchange(world.an)
    assert answer.changed == {meeting: 2}


def test_a_page_holds_what_follows_the_cursor_and_can_be_checked(world: World) -> None:
    meeting, item = world.publish()
    answer = world.exchange(world.an, want={meeting: start(world, meeting), item: start(world, item)})
    proven = verifying.check_exchange(answer, Head(), verifying.Trust.founded(world.body, world.state.log_key))
    assert {feed: len(page) for feed, page in proven.pages.items()} == {meeting: 1, item: 1}
    assert list(answer.feeds) == [meeting, item], "parents come first"
    here = answer.feeds[meeting].entries[0]
    cursor = (1, proven.pages[meeting][0].receipted.receipt.chain)
    assert here.envelope.hash == proven.pages[meeting][0].receipted.receipt.act_hash
    assert world.exchange(world.an, want={meeting: cursor}).feeds == {}


def test_a_feed_that_is_not_for_somebody_looks_like_one_that_is_not_there(world: World) -> None:
    _, item = world.publish(audience=(AN.id,))
    nothing = "item:01900000-0000-7000-8000-000000000000"
    asked = world.exchange(world.binh, want={item: start(world, item)})
    missing = world.exchange(world.binh, want={nothing: start(world, nothing)})
    assert (asked.feeds, asked.withdrawn, asked.changed) == (missing.feeds, missing.withdrawn, missing.changed)
    held = world.exchange(world.binh, want={item: (1, "00" * 32)})
    absent = world.exchange(world.binh, want={nothing: (1, "00" * 32)})
    assert (held.withdrawn, absent.withdrawn) == ([item], [nothing])


def test_a_comment_for_the_secretariat_reaches_its_author_and_the_secretariat_alone(world: World) -> None:
    _, item = world.publish()
    feed = f"opinions:{item.partition(':')[2]}:{AN.id}"
    comment = {
        "comment": "01900000-0000-7000-8000-000000000001",
        "audience": "secretariat",
        "text": "Hạn chế lưu hành.",
        "tier": "must",
        "proposed_wording": "",
    }
    world.do(world.an, feed, "comment.made", comment)
    readers = {pen.person.name for pen in world.pens.values() if feed in caught_up(world, pen)}
    assert readers == {"An", "Office"}
    for pen in (world.chair, world.binh, world.guest):
        assert feed not in world.exchange(pen, want={feed: start(world, feed)}).feeds


def test_a_new_role_grants_feeds_and_losing_it_withdraws_them(world: World) -> None:
    meeting, item = world.publish()
    caught_up(world, world.guest)
    changed = {**GUEST.to_data(), "roles": ["auditor"]}
    world.do(world.office, "body", "person.changed", changed)
    answer = world.exchange(world.guest)
    assert set(answer.granted) >= {meeting, item}
    caught_up(world, world.guest)
    world.do(world.office, "body", "person.changed", {**changed, "roles": [Role.GUEST.value]})
    answer = world.exchange(world.guest, want={meeting: (1, "00" * 32)})
    assert set(answer.withdrawn) >= {meeting, item}
    assert answer.feeds == {}


def test_a_withdrawal_is_not_forgotten_by_a_restart_in_between(world: World) -> None:
    meeting, item = world.publish()
    changed = {**GUEST.to_data(), "roles": ["auditor"]}
    world.do(world.office, "body", "person.changed", changed)
    caught_up(world, world.guest)
    world.reopen()
    world.do(world.office, "body", "person.changed", {**changed, "roles": ["guest"]})
    world.reopen()
    assert set(world.exchange(world.guest).withdrawn) >= {meeting, item}
    world.reopen()
    assert set(world.exchange(world.guest).withdrawn) >= {meeting, item}, "the answer may have been lost"


def test_both_laptops_of_a_person_hear_of_a_grant(world: World) -> None:
    second = Pen(BINH, world.body)
    world.store.cases.decider.admit(second.join(world.invited(BINH)))
    caught_up(world, world.binh)
    caught_up(world, second)
    meeting, item = world.publish()
    assert {meeting, item} <= set(world.exchange(world.binh).granted)
    caught_up(world, world.binh)
    assert {meeting, item} <= set(world.exchange(second).granted)


def test_who_comes_to_read_a_feed_is_judged_anew_for_the_feeds_below_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under today's rules only a person's own record turns what they read below; the next rules need not be so."""
    meeting, item = world.publish()
    readable = {"body"}
    monkeypatch.setattr("ecabinet.application.central_access.may_read", lambda _, feed, __: str(feed) in readable)
    caught_up(world, world.guest)
    readable |= {meeting, item}
    world.do(world.an, meeting, "attendance.joined", {"where": "room"})
    assert world.exchange(world.guest).granted == sorted([meeting, item])
    caught_up(world, world.guest)
    readable -= {meeting, item}
    world.do(world.binh, meeting, "attendance.joined", {"where": "room"})
    assert world.exchange(world.guest).withdrawn == sorted([meeting, item])


def test_somebody_who_left_reads_nothing(world: World) -> None:
    meeting, _ = world.publish()
    caught_up(world, world.binh)
    world.do(world.office, "body", "person.changed", {**BINH.to_data(), "voting": 0, "roles": []})
    answer = world.exchange(world.binh, want={meeting: start(world, meeting)})
    assert (answer.feeds, answer.changed) == ({}, {})
    assert {"body", meeting} <= set(answer.withdrawn)


def test_a_revoked_laptop_hands_over_what_it_has_and_hears_of_nothing_but_its_revocation(world: World) -> None:
    meeting, _ = world.publish()
    revoked_by = world.do(world.office, "body", "device.revoked", {"device": world.binh.device, "reason": "Lost."})
    revoked = type(world.binh.caller)(**{**fields_of(world.binh), "standing": Standing.REVOKED})
    late = world.binh.seal(meeting, "attendance.joined", {"where": "room"})
    request = world.binh.request(late, want={meeting: start(world, meeting)})
    submission = world.store.cases.decider.submit(revoked, [late])
    answer = world.store.cases.reader.answer(revoked, request, submission)
    assert [receipt.bytes for receipt in answer.receipts]
    assert b"device_revoked" in answer.receipts[0].bytes
    last = world.state.devices[world.binh.device].revocation
    assert (answer.feeds, answer.changed, answer.granted) == ({}, {"body": last}, [])
    world.binh.since = revoked_by.leaf_index + 1
    knowing = world.binh.request()
    with pytest.raises(Refused, match="device_revoked"):
        world.store.cases.reader.answer(revoked, knowing, submission)


def fields_of(pen: Pen) -> dict[str, object]:
    caller = pen.caller
    return {"body": caller.body, "device": caller.device, "person": caller.person, "key": caller.key}


def test_a_laptop_that_knows_another_past_is_turned_away_before_it_hands_anything_over(world: World) -> None:
    caught_up(world, world.an)
    reader = world.store.cases.reader
    world.an.known = Head(world.an.known.size + 50, world.an.known.root)
    with pytest.raises(Refused, match="register_rollback"):
        reader.check(world.an.caller, world.an.request())
    world.an.known = Head(3, "ab" * 32)
    with pytest.raises(Refused, match="register_fork"):
        reader.check(world.an.caller, world.an.request())


def test_a_laptop_that_holds_what_never_stood_in_a_feed_is_told(world: World) -> None:
    meeting, _ = world.publish()
    for cursor in [(1, "ab" * 32), (7, "ab" * 32)]:
        with pytest.raises(Refused, match="feed_diverged"):
            world.exchange(world.an, want={meeting: cursor})


def test_a_long_feed_comes_in_pages(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    meeting, _ = world.publish()
    for number in range(9):
        where = "room" if number % 2 else "remote"
        world.do(world.an, meeting, "attendance.joined", {"where": where})
    monkeypatch.setattr("ecabinet.protocol.limits.ENTRIES_PER_PAGE", 4)
    trust = verifying.Trust.founded(world.body, world.state.log_key)
    cursor, sizes = start(world, meeting), []
    while True:
        page = world.exchange(world.an, want={meeting: cursor}).feeds[meeting]
        sizes.append(len(page.entries))
        last = verifying.receipts.open_receipt(page.entries[-1].receipt.envelope, trust.keys.newest)
        cursor = last.seq, last.chain
        if not page.more:
            break
    assert sizes == [4, 4, 2]


def test_a_full_answer_says_what_else_there_is(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    meeting, item = world.publish()
    monkeypatch.setattr("ecabinet.application.central_answers._ANSWER_BYTES", 10)
    answer = world.exchange(world.an, want={meeting: start(world, meeting), item: start(world, item)})
    assert (len(answer.feeds[meeting].entries), answer.feeds[meeting].more) == (1, False)
    assert (len(answer.feeds[item].entries), answer.feeds[item].more) == (0, True)


def test_a_proof_is_given_to_who_may_read_the_act(world: World) -> None:
    meeting, _ = world.publish()
    receipt = world.do(world.binh, meeting, "attendance.joined", {"where": "room"})
    answer = world.store.cases.reader.proof(world.an.caller, receipt.act_id)
    assert answer.receipt.bytes
    for pen, act in [(world.guest, receipt.act_id), (world.an, "01900000-0000-7000-8000-000000000000")]:
        with pytest.raises(Refused, match="not_found"):
            world.store.cases.reader.proof(pen.caller, act)


def test_the_chair_is_a_reader_like_others(world: World) -> None:
    meeting, item = world.publish()
    assert caught_up(world, world.pens[CHAIR.id]) == {"body", meeting, item}


def test_a_laptop_that_shuts_itself_out_is_told_no_more_names_of_feeds(world: World) -> None:
    world.publish()
    answer = world.exchange(
        world.an, world.an.seal("body", "device.revoked", {"device": world.an.device, "reason": "Sold."})
    )
    assert set(answer.changed) <= {"body"}
    assert not answer.granted


def with_roles(world: World, *roles: Role) -> None:
    """Have the guest be something else in the body."""
    world.do(world.office, "body", "person.changed", {**GUEST.to_data(), "roles": [role.value for role in roles]})


def test_what_another_process_granted_is_taken_back_by_this_one(world: World) -> None:
    """Two processes serve one store: one tells somebody of a feed, the other has to hear of that to take it back."""
    meeting, item = world.publish()
    caught_up(world, world.guest)
    with open_store(world.folder, clock=world.clock) as other:
        with_roles(world, Role.MEMBER)
        told = other.cases.reader.answer(world.guest.caller, world.guest.request(), Submission())
        assert told.granted == [item, meeting]
        trust = verifying.Trust.founded(world.body, world.state.log_key)
        world.guest.known = verifying.check_exchange(told, world.guest.known, trust).head
        world.guest.since = world.guest.known.size
        with_roles(world, Role.GUEST)
        assert world.exchange(world.guest).withdrawn == [item, meeting]


def test_what_an_older_answer_granted_is_taken_back_after_a_newer_one_said_nothing(world: World) -> None:
    """One process, two requests of one person: the older one is judged first and finished last."""
    meeting, item = world.publish()
    caught_up(world, world.guest)
    clearances = world.store.cases.reader._clearances
    with_roles(world, Role.MEMBER)
    with world.store.ledger.reading(world.body) as snapshot:
        older = clearances.judge(GUEST.id, View.of(world.body, snapshot, StateCache()))
    with_roles(world, Role.GUEST)
    assert world.exchange(world.guest).withdrawn == []
    assert clearances.keep(world.body, GUEST.id, older)
    assert world.exchange(world.guest).withdrawn == [item, meeting]
