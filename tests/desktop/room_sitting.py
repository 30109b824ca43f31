"""A secretary and a chair before the meeting room, each at their own laptop, and what they do there."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QDialog, QWidget

from ecabinet.application.leading import Leading
from ecabinet.application.pins import RecentPin
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.dialogs.open_vote import OpenVoteDialog
from ecabinet.desktop.pages.room import RoomPage
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.widgets.member_chip import MemberChip
from ecabinet.domain.attendance import Presence
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import ballot_feed, item_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from tests.desktop.conftest import Desk
from tests.laptop_world import exchange
from tests.session_world import MEETING, MEETING_FEED, SampleItem, Seat, SessionWorld

ITEMS = (SampleItem("Thông qua chương trình"), SampleItem("Nghị định về dữ liệu"), SampleItem("Kế hoạch năm"))
PIN = "241953"


@dataclass
class Leader:
    """Somebody with the room in front of them."""

    desk: Desk
    world: SessionWorld
    seat: Seat
    page: RoomPage
    pins: RecentPin

    @property
    def meeting(self) -> MeetingState:
        state = self.seat.laptop.current(MEETING_FEED)
        assert isinstance(state, MeetingState)
        return state

    @property
    def item(self) -> ItemState:
        """Item 2."""
        state = self.seat.laptop.current(item_feed(self.world.item_id(2)))
        assert isinstance(state, ItemState)
        return state

    def vote(self, ballot: str) -> BallotState:
        state = self.seat.laptop.current(ballot_feed(ballot))
        assert isinstance(state, BallotState)
        return state

    @property
    def open_ballot(self) -> str:
        """The vote that was opened."""
        (feed,) = (feed for feed in self.seat.laptop.feeds() if feed.startswith("ballot:"))
        return feed.partition(":")[2]

    def settle(self) -> None:
        for _ in range(6):
            self.desk.application.processEvents()

    def click(self, widget: QWidget) -> None:
        self.desk.bot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def press(self, keys: str, widget: QWidget) -> None:
        self.desk.bot.keyClicks(widget, keys)
        self.settle()

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """The window that asks something now."""
        found = [one for one in self.page.findChildren(kind) if one.isVisible()]
        assert len(found) == 1, f"{kind.__name__} is not open"
        return found[0]

    def accept(self, kind: type[QDialog], button: str) -> None:
        self.click(getattr(self.dialog(kind).ui, button))  # type: ignore[attr-defined]

    def chips(self) -> dict[str, str]:
        """What is read out for each member of the vote."""
        found = self.page.ui.vote.findChildren(MemberChip)
        return {chip.accessibleName().partition(",")[0]: chip.accessibleName() for chip in found if chip.isVisible()}

    def roll(self, name: str) -> str:
        """What stands in somebody's line of the roll call."""
        model = self.page.ui.roll.ui.table.model()
        row = self.world.members.index(name)
        return str(model.data(model.index(row, 4, QModelIndex())))


@dataclass
class Room:
    """A secretary and the chair, each at their own laptop."""

    world: SessionWorld
    secretary: Leader
    chair: Leader

    def settle(self) -> None:
        """Let both hear of everything, and their pages see it."""
        exchange(self.world, self.secretary.seat.laptop, self.chair.seat.laptop)
        for leader in (self.secretary, self.chair):
            leader.page.refresh(frozenset())
            leader.settle()

    def begin(self) -> None:
        """Everybody there, the session open, item 2 called."""
        self.open()
        Leading(self.chair.seat.laptop).call(MEETING, self.world.item_id(2))
        self.settle()

    def open(self) -> None:
        """Everybody there, the session open, nothing called."""
        leading = Leading(self.secretary.seat.laptop)
        leading.call_roll(MEETING, {self.world.people[name]: (Presence.ROOM, "") for name in self.world.members})
        self.settle()
        Leading(self.chair.seat.laptop).open(MEETING)
        self.settle()

    def open_vote(self) -> str:
        """The chair opens a vote at the page."""
        self.chair.click(self.chair.page.ui.open_vote)
        self.chair.accept(OpenVoteDialog, "open")
        self.settle()
        return self.chair.open_ballot

    def close_vote(self) -> None:
        """The chair closes it at the page."""
        self.chair.click(self.chair.page.ui.close_vote)
        self.chair.accept(ConfirmDialog, "go_ahead")
        self.settle()


def seated(desk: Desk, world: SessionWorld, name: str) -> Leader:
    seat = world.seat(name)

    def check(pin: str) -> None:
        if pin != PIN:
            raise Refused("wrong_pin")

    pins = RecentPin(check, world.clock)
    pins.opened()
    page = RoomPage(replace(desk.kit, clock=world.clock), Leading(seat.laptop), pins, lambda: MEETING)
    desk.put(page, 1386, 820)
    leader = Leader(desk, world, seat, page, pins)
    page.shown(Route(PageName.ROOM, MEETING))
    leader.settle()
    return leader
