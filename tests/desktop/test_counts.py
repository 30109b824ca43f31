"""The counts in the rail follow what happens, and stop with the workplace."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from ecabinet.desktop.bridge import Bridge
from ecabinet.desktop.counts import Counts
from ecabinet.desktop.routes import PageName
from tests.desktop.conftest import Desk


class Rail:
    """Remembers what it was told, and has so many ballots waiting."""

    def __init__(self) -> None:
        self.waiting, self.looks = 2, 0
        self.shown: dict[PageName, int] = {}

    def count(self) -> Mapping[PageName, int]:
        self.looks += 1
        return {PageName.BALLOTS: self.waiting}

    def tell(self, page: PageName, number: int) -> None:
        self.shown[page] = number


def test_a_change_is_counted_and_a_burst_of_them_once(desk: Desk) -> None:
    rail, bridge, keeper = Rail(), Bridge(), QObject()
    counts = Counts(keeper, bridge, desk.kit.tasks, rail.count, rail.tell)
    desk.bot.waitUntil(lambda: rail.shown == {PageName.BALLOTS: 2})
    rail.waiting = 1
    for number in range(20):
        bridge.feeds_changed.emit(frozenset({f"ballot:{number}"}))
    desk.bot.waitUntil(lambda: rail.shown == {PageName.BALLOTS: 1})
    assert rail.looks == 2
    counts.stop()


def test_nothing_is_counted_in_a_closed_workplace(desk: Desk) -> None:
    rail, bridge, keeper = Rail(), Bridge(), QObject()
    counts = Counts(keeper, bridge, desk.kit.tasks, rail.count, rail.tell)
    counts.stop()
    bridge.feeds_changed.emit(frozenset({"body"}))
    desk.bot.wait(400)
    assert rail.looks == 0
    counts.stop()
