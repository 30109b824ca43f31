"""What was believed by its chain and by the register is checked signature by signature, later, all of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_core import Core
from ecabinet.domain.faults import Refused
from ecabinet.protocol.envelope import Envelope
from tests.laptop_world import AN, BINH, ITEM_FEED, LaptopWorld, comment, exchange

COMMENTS = 12


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = LaptopWorld(tmp_path)
    made.publish_meeting()
    writer = made.scripted(BINH)
    for number in range(COMMENTS):
        made.act(writer, ITEM_FEED, "comment.made", comment(number))
    yield made
    made.close()


def spoiled(envelope: Envelope) -> Envelope:
    return Envelope(envelope.bytes, bytes(64))


def filled(world: LaptopWorld) -> Laptop:
    laptop = world.laptop(AN)
    exchange(world, laptop, rounds=3)
    return laptop


def audited(laptop: Laptop, most: int = 3) -> int:
    """How many steps the audit takes until there is no more to check."""
    steps = 1
    while laptop.exchange._audit.step(most):
        steps += 1
    return steps


def test_every_act_that_arrived_is_checked_once(world: LaptopWorld) -> None:
    laptop = filled(world)
    entries = sum(len(laptop.entries(feed)) for feed in laptop.feeds())
    assert audited(laptop) == entries // 3 + 1
    assert audited(laptop) == 1
    assert laptop.exchange.audit() is False


@pytest.mark.parametrize("place", [0, 5, COMMENTS - 2])
def test_a_store_that_spoils_a_signature_amid_a_row_is_found_out_at_leisure(world: LaptopWorld, place: int) -> None:
    page = world.store.feeds[ITEM_FEED]
    first = len(page) - COMMENTS
    act, receipt = page[first + place]
    page[first + place] = (spoiled(act), receipt)
    laptop = filled(world)
    with pytest.raises(Refused, match="signature_broken") as found:
        audited(laptop)
    assert found.value.details == {"feed": ITEM_FEED, "seq": first + place + 1}
    with pytest.raises(Refused, match="signature_broken"):
        laptop.exchange.audit()
    assert laptop.memory.stopped == "signature_broken"


def test_a_spoiled_receipt_of_somebody_else_is_found_out_too(world: LaptopWorld) -> None:
    page = world.store.feeds[ITEM_FEED]
    act, receipt = page[-1]
    page[-1] = (act, spoiled(receipt))
    with pytest.raises(Refused, match="signature_broken"):
        audited(filled(world))


def test_the_last_act_of_a_row_is_checked_at_once(world: LaptopWorld) -> None:
    page = world.store.feeds[ITEM_FEED]
    act, receipt = page[-1]
    page[-1] = (spoiled(act), receipt)
    with pytest.raises(Refused, match="bad_signature"):
        filled(world)


def test_the_audit_begins_anew_where_a_feed_was_taken_back(world: LaptopWorld) -> None:
    laptop = filled(world)
    audited(laptop)
    with laptop._core.store.writing() as writing:
        writing.forget(ITEM_FEED)
    assert audited(laptop) > 1


def test_the_audit_waits_before_a_laptop_that_this_version_cannot_know_yet(
    world: LaptopWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = filled(world)
    device = laptop.entries(ITEM_FEED)[-1].act.device
    known = {name: one for name, one in laptop.body.devices.items() if name != device}
    with monkeypatch.context() as patch:
        patch.setattr(Core, "body", replace(laptop.body, devices=known))
        assert laptop.exchange._audit.step() is False
        assert laptop.exchange._audit.step() is False
    assert audited(laptop) > COMMENTS // 3
