"""The PIN stands for the person for five minutes and not a moment longer."""

import pytest

from ecabinet.application.pins import FRESH_MS, RecentPin
from ecabinet.domain.faults import Refused
from tests.laptop_world import MovableClock


def check(pin: str) -> None:
    if pin != "241953":
        raise Refused("wrong_pin")


def test_a_pin_is_asked_for_until_it_was_right_and_again_after_five_minutes() -> None:
    clock = MovableClock()
    guard = RecentPin(check, clock)
    assert not guard.fresh(clock.now())
    with pytest.raises(Refused, match="wrong_pin"):
        guard.confirm("000000")
    assert not guard.fresh(clock.now())
    guard.confirm("241953")
    assert guard.fresh(clock.now() + FRESH_MS - 1)
    assert not guard.fresh(clock.now() + FRESH_MS)


def test_neither_a_clock_set_back_nor_a_lock_keeps_a_pin_fresh() -> None:
    clock = MovableClock()
    guard = RecentPin(check, clock)
    guard.opened()
    assert guard.fresh(clock.now())
    assert not guard.fresh(clock.now() - 1)
    guard.locked()
    assert not guard.fresh(clock.now())
