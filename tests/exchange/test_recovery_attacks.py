"""Donations that must change nothing: forged, broken, another body's, out of order, or at the wrong moment."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from ecabinet.application.central_ports import StoredAct
from ecabinet.domain.faults import Refused
from ecabinet.protocol import chain, envelope, merkle, receipts
from ecabinet.protocol.envelope import Envelope, Head
from ecabinet.protocol.keys import SigningKey
from ecabinet.protocol.messages import KnownHead
from ecabinet.protocol.recovery_messages import DonateAnswer, Donated, DonateRequest, RefusalsRequest
from tests.exchange.recovery_drill import Drill


@pytest.fixture
def drill(frozen_drill: Drill) -> Drill:
    """A store that is being recovered, and what it lost."""
    frozen_drill.thaw()
    frozen_drill.put_back()
    return frozen_drill


def donate(
    drill: Drill, *acts: StoredAct | Donated, epoch: int = 1, offers: dict[str, int] | None = None
) -> DonateAnswer:
    """An's laptop donates."""
    entries = [act if isinstance(act, Donated) else Donated.of(act.envelope, act.receipt) for act in acts]
    request = DonateRequest(epoch=epoch, head=KnownHead.of(Head()), entries=entries, offers=offers or {})
    caller = drill.crew.world.an.caller
    return drill.crew.world.store.cases.recovery.donate(caller, request)


def answers_lost(drill: Drill) -> list[StoredAct]:
    """What the ballot lost, in order."""
    return [act for act in drill.lost if act.feed == drill.ballot and act.seq]


def signed_anew(act: StoredAct, key: SigningKey, **changes: object) -> Donated:
    """The act with a receipt that says something else, signed with a key."""
    told = replace(receipts.read(act.receipt.bytes), **changes)  # type: ignore[arg-type]  # whatever a test changes
    return Donated.of(act.envelope, receipts.seal(told, key))


def of_a_stranger(drill: Drill) -> Donated:
    """A receipt that another key signed."""
    return signed_anew(answers_lost(drill)[0], SigningKey.generate())


def altered(drill: Drill) -> Donated:
    """An act whose bytes are not those that its author signed, although the store's key gave a receipt for them."""
    act = answers_lost(drill)[0]
    forged = Envelope(act.envelope.bytes.replace(b'"agree"', b'"other"'), act.envelope.sig)
    key = drill.crew.world.folder.log_key(drill.crew.world.body)
    with drill.crew.world.store.ledger.reading(drill.crew.world.body) as snapshot:
        link = chain.step(snapshot.heads([drill.ballot])[drill.ballot].chain, forged.hash).hex()
    told = signed_anew(act, key, act_hash=forged.hash, chain=link).receipt.envelope
    return Donated.of(forged, told)


def swapped(drill: Drill) -> Donated:
    """An act with the receipt of another one."""
    first, second = answers_lost(drill)[:2]
    return Donated.of(second.envelope, first.receipt)


def of_another_body(drill: Drill) -> Donated:
    """An act of another body, with a receipt that says it is of this one."""
    pen = replace(drill.crew.world.an, body="5e" * 32)
    foreign = pen.sketch(drill.ballot, "answer.given", {"choice": "agree", "comment": "", "papers": []})
    act = envelope.peek(foreign.bytes)
    told = receipts.read(answers_lost(drill)[0].receipt.bytes)
    key = drill.crew.world.folder.log_key(drill.crew.world.body)
    return Donated.of(foreign, receipts.seal(replace(told, act_id=act.id, act_hash=act.hash), key))


def on_a_taken_place(drill: Drill) -> Donated:
    """A receipt, though signed with the store's key, for a number that the backup's register holds already."""
    key = drill.crew.world.folder.log_key(drill.crew.world.body)
    return signed_anew(answers_lost(drill)[0], key, leaf_index=1)


def with_another_chain(drill: Drill) -> Donated:
    """A receipt, though signed with the store's key, that does not follow what the feed holds."""
    key = drill.crew.world.folder.log_key(drill.crew.world.body)
    return signed_anew(answers_lost(drill)[0], key, chain="ab" * 32)


@pytest.mark.parametrize(
    ("forged", "code"),
    [
        (of_a_stranger, "bad_signature"),
        (altered, "bad_signature"),
        (swapped, "receipt_mismatch"),
        (of_another_body, "other_body"),
        (on_a_taken_place, "donation_taken"),
        (with_another_chain, "feed_broken"),
    ],
)
def test_a_forged_donation_changes_nothing(drill: Drill, forged: Callable[[Drill], Donated], code: str) -> None:
    before = drill.stored()
    with pytest.raises(Refused, match=code):
        donate(drill, forged(drill))
    assert drill.stored() == before
    first = answers_lost(drill)[0]
    assert donate(drill, first).taken == 1, "and what is true still comes back"


def test_what_comes_out_of_order_waits_for_what_stands_before_it(drill: Drill) -> None:
    first, second = answers_lost(drill)[:2]
    assert donate(drill, second, offers={drill.ballot: second.seq}).wanted == {drill.ballot: first.seq - 1}
    assert donate(drill, second, first).taken == 2
    assert donate(drill, first, second).taken == 0, "and nothing comes twice"


def test_a_refusal_is_no_entry_and_an_entry_no_refusal(drill: Drill) -> None:
    before = drill.stored()
    refusal = next(act for act in drill.lost if not act.seq)
    with pytest.raises(Refused, match="donation_refused"):
        donate(drill, refusal)
    entry = answers_lost(drill)[0]
    request = RefusalsRequest(epoch=1, entries=[Donated.of(entry.envelope, entry.receipt)])
    with pytest.raises(Refused, match="donation_refused"):
        drill.crew.world.store.cases.recovery.refusals(drill.crew.world.an.caller, request)
    assert drill.stored() == before


def test_what_a_recovery_called_lost_is_not_slipped_in_behind_the_heads_that_laptops_have_verified(
    drill: Drill,
) -> None:
    drill.come(["binh"])
    drill.end()
    drill.recover()
    with drill.crew.world.store.ledger.reading(drill.crew.world.body) as snapshot:
        root = merkle.root(snapshot, snapshot.register().size)
    refusal = next(act for act in drill.lost if not act.seq)
    request = RefusalsRequest(epoch=1, entries=[Donated.of(refusal.envelope, refusal.receipt)])
    with pytest.raises(Refused, match="donation_taken"):
        drill.crew.world.store.cases.recovery.refusals(drill.crew.world.an.caller, request)
    drill.end()
    with drill.crew.world.store.ledger.reading(drill.crew.world.body) as snapshot:
        assert merkle.root(snapshot, snapshot.register().size) == root


def test_nothing_is_donated_to_a_store_that_does_not_recover(drill: Drill) -> None:
    drill.end()
    before = drill.stored()
    with pytest.raises(Refused, match="not_recovering"):
        donate(drill, answers_lost(drill)[0])
    assert drill.stored() == before
    with pytest.raises(Refused, match="not_recovering"):
        drill.end()


def test_a_later_past_is_believed_only_with_the_stores_own_statements(drill: Drill) -> None:
    before = drill.stored()
    with pytest.raises(Refused, match="epoch_changed"):
        donate(drill, answers_lost(drill)[0], epoch=2)
    assert drill.stored() == before


def test_a_head_that_the_store_never_signed_is_not_noted(drill: Drill) -> None:
    caller = drill.crew.world.an.caller
    request = DonateRequest(epoch=1, head=KnownHead(10**9, "ab" * 32), checkpoint="x")
    with pytest.raises(Refused, match="other_body"):
        drill.crew.world.store.cases.recovery.donate(caller, request)
    assert drill.crew.world.store.cases.recovery.progress(drill.crew.world.body).known == drill.size_of_backup()
