"""A laptop that was withdrawn sees who did it; one that is to be wiped hands everything over before it says so."""

from contextlib import suppress

import pytest

from ecabinet.application.wiping import WipeStage, Wiping
from ecabinet.domain.faults import Refused, Unavailable
from tests.central.store_world import AN, OFFICE
from tests.sync.laptops_at_store import Desk, LaptopsAtStore, lost_answer
from tests.sync.test_laptop_exchanging import comment


def withdraw(net: LaptopsAtStore, desk: Desk, **more: int) -> None:
    office = net.desk(OFFICE)
    office.exchange()
    office.laptop.record("body", "device.revoked", {"device": desk.laptop.device, "reason": "Mất máy.", **more})
    office.exchange()
    assert not office.laptop.outbox()


def turn(desk: Desk) -> WipeStage:
    """What a laptop's exchanging thread does in one turn."""
    with suppress(Refused):
        desk.exchange()
    return Wiping(desk.laptop).step()


@pytest.fixture
def desk(net: LaptopsAtStore) -> Desk:
    _, item = net.world.publish()
    made = net.desk(AN)
    made.exchange()
    made.laptop.record(item, "comment.made", comment("Cuối cùng."))
    made.laptop.record_later(item, "comment.made", comment("Còn chờ."))
    return made


def test_a_withdrawn_laptop_sees_the_act_that_withdrew_it_and_nothing_after(net: LaptopsAtStore, desk: Desk) -> None:
    withdraw(net, desk)
    last = desk.laptop.exchange.memory.head.size
    net.world.do(net.world.office, "body", "settings.changed", {"phone": "080"})
    assert turn(desk) is WipeStage.NONE
    device = desk.laptop.body.devices[desk.laptop.device]
    assert (device.is_admitted, device.revoked_because, desk.laptop.body.seq) == (False, "Mất máy.", device.revocation)
    assert desk.laptop.body.phone != "080"
    assert desk.laptop.exchange.memory.head.size > last
    with pytest.raises(Refused, match="device_revoked"):
        desk.exchange()
    assert desk.laptop.body.phone != "080"


def test_one_to_be_wiped_hands_over_then_says_so_then_may_go(net: LaptopsAtStore, desk: Desk) -> None:
    withdraw(net, desk, wipe=1)
    stages = [turn(desk) for _ in range(4)]
    assert stages == [WipeStage.HANDING_OVER, WipeStage.SAYING_SO, WipeStage.READY, WipeStage.READY]
    assert not desk.laptop.outbox()
    assert not desk.laptop.pending()
    assert net.world.state.devices[desk.laptop.device].wiped_at


@pytest.mark.parametrize("turns", range(4))
def test_a_wipe_that_was_cut_off_goes_on_after_the_next_start(net: LaptopsAtStore, desk: Desk, turns: int) -> None:
    withdraw(net, desk, wipe=1)
    for _ in range(turns):
        turn(desk)
    again = net.again(desk)
    stages = [turn(again) for _ in range(4)]
    assert stages[-1] is WipeStage.READY
    wiped = [row for row in again.laptop.received() if row.kind == "device.wiped"]
    assert len(wiped) == 1
    assert {row.kind for row in again.laptop.received()} >= {"comment.made", "device.wiped"}


def test_a_wipe_waits_where_the_answer_was_lost(net: LaptopsAtStore, desk: Desk) -> None:
    withdraw(net, desk, wipe=1)
    turn(desk)
    turn(desk)
    desk.line.mishaps.append(lost_answer)
    with pytest.raises(Unavailable):
        desk.exchange()
    assert Wiping(desk.laptop).step() is WipeStage.SAYING_SO
    assert turn(desk) is WipeStage.READY


def test_an_order_that_is_only_waiting_wipes_nothing(net: LaptopsAtStore, desk: Desk) -> None:
    mine = {"device": desk.laptop.device, "reason": "?", "wipe": 1}
    desk.laptop.record("body", "device.revoked", mine)
    assert Wiping(desk.laptop).step() is WipeStage.NONE
    assert turn(desk) is WipeStage.NONE
    assert desk.laptop.attention()[-1].code == "only_administrator_wipes"
