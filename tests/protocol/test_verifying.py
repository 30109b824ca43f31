"""A laptop believes a store only what authors signed, in the order it promised, in a register that only grew."""

from dataclasses import replace

import msgspec
import pytest

from ecabinet.domain.acts import Mark, Status
from ecabinet.domain.faults import Refused
from ecabinet.protocol import envelope, merkle, messages, receipts, verifying
from ecabinet.protocol.envelope import Envelope, Head
from ecabinet.protocol.roster import GrowingRoster
from ecabinet.protocol.verifying import Cursor, Trust
from tests.protocol.little_store import LittleStore, a_key, octets
from tests.protocol.little_world import CODE, ITEM_FEED, LOG_KEY, MINISTER, MINISTER_LAPTOP, LittleWorld


@pytest.fixture
def world() -> LittleWorld:
    return LittleWorld()


def trust(world: LittleWorld) -> Trust:
    return Trust.founded(world.body, LOG_KEY.public)


def arrived(world: LittleWorld, feed: str) -> tuple[verifying.Arrived, ...]:
    answer = world.store.answer(Head(), wanted={feed: 0})
    return verifying.check_exchange(answer, Head(), trust(world)).pages[feed]


def roster(world: LittleWorld) -> GrowingRoster:
    learnt = GrowingRoster()
    entries, _ = verifying.check_page("body", arrived(world, "body"), start(world, "body"), GrowingRoster(), world.body)
    for entry in entries:
        learnt.learn(entry.sealed.act)
    return learnt


def start(world: LittleWorld, feed: str) -> Cursor:
    return Cursor.start(world.body, feed)


def code_of(caught: pytest.ExceptionInfo[Refused]) -> str:
    return caught.value.code


def test_a_whole_body_is_checked_from_nothing_but_its_id(world: LittleWorld) -> None:
    entries, cursor = verifying.check_page(
        "body", arrived(world, "body"), start(world, "body"), GrowingRoster(), world.body
    )
    assert [entry.sealed.act.kind for entry in entries] == [
        "body.founded",
        "person.added",
        "person.invited",
        "device.joined",
    ]
    assert cursor == Cursor(4, world.store.chains["body"])


def test_an_item_is_checked_with_the_laptops_its_body_admitted(world: LittleWorld) -> None:
    entries, cursor = verifying.check_page(
        ITEM_FEED, arrived(world, ITEM_FEED), start(world, ITEM_FEED), roster(world), world.body
    )
    assert [entry.receipted.receipt.status for entry in entries] == [
        Status.ACCEPTED,
        Status.ACCEPTED,
        Status.CONFLICT,
    ]
    assert entries[1].sealed.act.author == MINISTER
    assert entries[1].sealed.checkpoint == world.known
    assert cursor.seq == 3


def test_what_a_laptop_holds_already_is_passed_over(world: LittleWorld) -> None:
    everything = arrived(world, ITEM_FEED)
    _, cursor = verifying.check_page(ITEM_FEED, everything[:2], start(world, ITEM_FEED), roster(world), world.body)
    entries, further = verifying.check_page(ITEM_FEED, everything, cursor, roster(world), world.body)
    assert [entry.receipted.receipt.seq for entry in entries] == [3]
    assert further.seq == 3


def test_a_missing_act_is_noticed(world: LittleWorld) -> None:
    first, _, third = arrived(world, ITEM_FEED)
    with pytest.raises(Refused) as caught:
        verifying.check_page(ITEM_FEED, (first, third), start(world, ITEM_FEED), roster(world), world.body)
    assert code_of(caught) == "feed_gap"


def test_another_past_is_noticed_at_the_next_act(world: LittleWorld) -> None:
    cursor = Cursor(2, b"\x77" * 32)
    with pytest.raises(Refused) as caught:
        verifying.check_page(ITEM_FEED, arrived(world, ITEM_FEED), cursor, roster(world), world.body)
    assert code_of(caught) == "feed_broken"


def test_a_receipt_of_another_act_is_noticed(world: LittleWorld) -> None:
    first, second, third = arrived(world, ITEM_FEED)
    swapped = (first, replace(third, receipted=second.receipted))
    with pytest.raises(Refused) as caught:
        verifying.check_page(ITEM_FEED, swapped, start(world, ITEM_FEED), roster(world), world.body)
    assert code_of(caught) == "receipt_mismatch"


def test_an_act_of_another_feed_is_noticed(world: LittleWorld) -> None:
    with pytest.raises(Refused) as caught:
        verifying.check_page("body", arrived(world, ITEM_FEED), start(world, "body"), roster(world), world.body)
    assert code_of(caught) == "receipt_mismatch"


def test_an_act_nobody_signed_is_noticed(world: LittleWorld) -> None:
    first, second, _ = arrived(world, ITEM_FEED)
    forged = replace(second, envelope=replace(second.envelope, sig=bytes(64)))
    with pytest.raises(Refused) as caught:
        verifying.check_page(ITEM_FEED, (first, forged), start(world, ITEM_FEED), roster(world), world.body)
    assert code_of(caught) == "bad_signature"


def test_a_receipt_the_store_did_not_sign_is_noticed(world: LittleWorld) -> None:
    answer = world.store.answer(Head(), wanted={ITEM_FEED: 0})
    with pytest.raises(Refused) as caught:
        verifying.check_exchange(answer, Head(), Trust.founded(world.body, a_key(9).public))
    assert code_of(caught) == "bad_signature"


def test_a_laptop_that_nobody_invited_is_not_admitted(world: LittleWorld) -> None:
    """P14: even where the store orders the joining, readers do not take the new laptop in."""
    everything = arrived(world, "body")
    without_invitation = [one for one in everything if envelope.peek(one.envelope.bytes).kind != "person.invited"]
    learnt = GrowingRoster()
    for one in without_invitation[:2]:
        learnt.learn(envelope.peek(one.envelope.bytes))
    joined = without_invitation[2]
    with pytest.raises(Refused) as caught:
        verifying.check_page("body", (joined,), Cursor(3, world.store.chains["body"]), learnt, world.body)
    assert code_of(caught) == "invitation_unknown"
    assert learnt.holder(MINISTER_LAPTOP) is None


def test_an_invitation_that_was_not_accepted_admits_nobody() -> None:
    world = LittleWorld()
    store = LittleStore(LOG_KEY)
    for index, (sealed, _) in enumerate(world.store.feeds["body"]):
        store.decide(sealed, *([Status.CONFLICT, "stale_base"] if index == 2 else []))
    world.store = store
    with pytest.raises(Refused) as caught:
        verifying.check_page("body", arrived(world, "body"), start(world, "body"), GrowingRoster(), world.body)
    assert code_of(caught) == "invitation_unknown"


def enrolment(world: LittleWorld, **changed: object) -> messages.EnrolAnswer:
    act_id = envelope.peek(world.joining.bytes).id
    honest = messages.EnrolAnswer(
        epoch=1,
        now=world.store.now,
        receipt=messages.Signed.of(world.store.by_act[act_id]),
        body=world.store.page("body"),
        checkpoint=world.store.note,
        inclusion_proof=world.store.batch(receipt for _, receipt in world.store.feeds["body"]),
    )
    return msgspec.structs.replace(honest, **changed)


def test_a_joining_laptop_learns_the_registers_key_from_the_first_act(world: LittleWorld) -> None:
    found, proven = verifying.check_enrolment(enrolment(world), world.body)
    assert found == trust(world)
    assert proven.head == world.store.head
    assert len(proven.pages["body"]) == 4


def test_an_enrolment_is_not_believed_without_its_proof_or_at_another_body(world: LittleWorld) -> None:
    rest = messages.Page(world.store.page("body").entries[1:])
    for answer, body, expected in (
        (enrolment(world, inclusion_proof=octets([bytes(32)])), world.body, "proof_broken"),
        (enrolment(world), "cd" * 32, "other_body"),
        (enrolment(world, body=messages.Page()), world.body, "not_a_genesis"),
        (enrolment(world, body=rest), world.body, "other_body"),
        (enrolment(world, receipt=messages.Signed.of(world.stance)), world.body, "bad_signature"),
    ):
        with pytest.raises(Refused) as caught:
            verifying.check_enrolment(answer, body)
        assert code_of(caught) == expected


def test_receipts_of_own_acts_come_with_their_proof(world: LittleWorld) -> None:
    own = [envelope.peek(sealed.bytes).id for sealed in (world.stance, world.late)]
    answer = world.store.answer(world.known, own)
    proven = verifying.check_exchange(answer, world.known, trust(world))
    assert [one.receipt.status for one in proven.receipts] == [Status.ACCEPTED, Status.REFUSED]
    assert proven.head.size == 8


def test_a_receipt_outside_the_register_is_noticed(world: LittleWorld) -> None:
    """The store signs a receipt for one reader that stands in nobody else's register."""
    act = envelope.peek(world.stance.bytes)
    honest = receipts.read(world.stance_receipt.bytes)
    private = receipts.seal(replace(honest, marks=(Mark.LATE,)), LOG_KEY)
    world.store.by_act[act.id] = private
    with pytest.raises(Refused) as caught:
        verifying.check_exchange(world.store.answer(world.known, [act.id]), world.known, trust(world))
    assert code_of(caught) == "proof_broken"


def test_two_receipts_on_one_leaf_are_a_fork(world: LittleWorld) -> None:
    act = envelope.peek(world.late.bytes)
    other = receipts.seal(replace(receipts.read(world.late_receipt.bytes), code="closed"), LOG_KEY)
    answer = world.store.answer(world.known, [act.id])
    doubled = messages.ExchangeAnswer(
        epoch=1,
        now=answer.now,
        checkpoint=answer.checkpoint,
        receipts=[*answer.receipts, messages.Signed.of(other)],
        inclusion_proof=answer.inclusion_proof,
        consistency_proof=answer.consistency_proof,
    )
    with pytest.raises(Refused) as caught:
        verifying.check_exchange(doubled, world.known, trust(world))
    assert code_of(caught) == "register_fork"


def test_time_that_goes_back_along_the_register_is_noticed() -> None:
    world = LittleWorld()
    world.store.now -= 3_600_000
    world.store.decide(world.minister.seal(ITEM_FEED, "stance.taken", {}))
    answer = world.store.answer(Head(), wanted={ITEM_FEED: 0})
    with pytest.raises(Refused) as caught:
        verifying.check_exchange(answer, Head(), trust(world))
    assert code_of(caught) == "register_fork"


def test_a_store_put_back_to_an_old_backup_is_noticed(world: LittleWorld) -> None:
    """P11: the register is shorter than the one this laptop verified."""
    known = Head(world.store.head.size + 1, "ab" * 32)
    answer = messages.ExchangeAnswer(epoch=1, now=world.store.now, checkpoint=world.store.note)
    with pytest.raises(Refused) as caught:
        verifying.check_exchange(answer, known, trust(world))
    assert code_of(caught) == "register_rollback"
    assert caught.value.details == {"known": 9, "found": 8}


def test_a_rewritten_past_is_noticed(world: LittleWorld) -> None:
    """P11: a store that dropped one receipt and went on cannot join its register to the one we knew."""
    rewritten = LittleStore(LOG_KEY)
    rewritten.body = world.body
    for index, entries in enumerate(world.store.feeds["body"]):
        if index != 1:
            rewritten.decide(entries[0])
    for sealed, _ in world.store.feeds[ITEM_FEED] * 3:
        rewritten.decide(sealed)
    assert rewritten.head.size > world.known.size
    with pytest.raises(Refused) as caught:
        verifying.check_exchange(rewritten.answer(world.known), world.known, trust(world))
    assert code_of(caught) == "register_fork"


def test_two_heads_are_joined_whichever_is_older(world: LittleWorld) -> None:
    proof = merkle.consistency_proof(world.store.nodes, world.known.size, world.store.head.size)
    assert verifying.joins(world.store.head, world.known, proof)
    assert verifying.joins(world.known, world.store.head, proof)
    assert not verifying.joins(world.known, replace(world.store.head, root="cd" * 32), proof)


def test_heads_of_one_size_must_be_the_same_head(world: LittleWorld) -> None:
    assert not verifying.joins(world.known, replace(world.known, root="cd" * 32), ())


def test_an_act_of_another_body_is_noticed(world: LittleWorld) -> None:
    other = "ee" * 32
    with pytest.raises(Refused) as caught:
        verifying.check_page(ITEM_FEED, arrived(world, ITEM_FEED), Cursor.start(other, ITEM_FEED), roster(world), other)
    assert code_of(caught) == "other_body"


def test_an_invitation_nobody_can_read_admits_nobody(world: LittleWorld) -> None:
    learnt = GrowingRoster()
    broken: Envelope = world.secretary.seal("body", "person.invited", {"person": [], "invite_key": {}})
    learnt.learn(envelope.peek(broken.bytes))
    assert learnt.invited(CODE.key.public) is None


def entries_of(world: LittleWorld, number: int) -> list[verifying.Entry]:
    """So many comments of the minister's laptop in a row, read and not checked."""
    for _ in range(number):
        world.store.decide(world.minister.seal(ITEM_FEED, "comment.made", {"text": "Again."}), read={"body": 4})
    page = arrived(world, ITEM_FEED)
    return list(verifying.read_page(ITEM_FEED, page, start(world, ITEM_FEED), roster(world), world.body)[0][-number:])


def unsigned(entry: verifying.Entry) -> verifying.Entry:
    return replace(entry, signature=replace(entry.signature, sig=bytes(64)))


def test_the_signature_under_the_last_act_of_a_row_speaks_for_the_others(world: LittleWorld) -> None:
    first, second, third = entries_of(world, 3)
    verifying.check_vouched([unsigned(first), unsigned(second), third])
    for spoiled in ([first, second, unsigned(third)], [unsigned(first), third], [unsigned(second)]):
        with pytest.raises(Refused, match="bad_signature"):
            verifying.check_vouched(spoiled)


def test_an_act_that_the_next_one_does_not_name_needs_a_signature_of_its_own(world: LittleWorld) -> None:
    first, second, third = entries_of(world, 3)
    act = replace(second.sealed.act, hash="00" * 32)
    forged = unsigned(replace(second, sealed=replace(second.sealed, act=act)))
    for spoiled in ([first, forged, third], [first, forged, second, third], [first, second, forged, third]):
        with pytest.raises(Refused, match="bad_signature"):
            verifying.check_vouched(spoiled)


def test_each_admission_is_checked_by_itself(world: LittleWorld) -> None:
    page = arrived(world, "body")
    entries, _ = verifying.read_page("body", page, start(world, "body"), GrowingRoster(), world.body)
    for place, entry in enumerate(entries):
        with pytest.raises(Refused, match="bad_signature"):
            verifying.check_vouched([*entries[:place], unsigned(entry), *entries[place + 1 :]])
