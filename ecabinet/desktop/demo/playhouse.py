"""Everything a scene of the played demonstration needs at hand, and the few moves that all scenes share."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ecabinet.application.laptop import Laptop
from ecabinet.desktop.demo.backstage import Backstage, SessionFiles
from ecabinet.desktop.demo.camera import Camera
from ecabinet.desktop.demo.hand import Hand
from ecabinet.desktop.demo.script import Script
from ecabinet.desktop.demo.seats import PIN, Seat, Seats
from ecabinet.desktop.dialogs.pin import PinDialog
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.tasks import Progress
from ecabinet.domain.faults import Fault, Refused, Unavailable
from ecabinet.domain.feeds import meeting_feed, office_feed
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.offices import OfficeState

HOUR_MS: Final = 3_600_000
MINUTE_MS: Final = 60_000
T = TypeVar("T")
_ARRIVE_MS: Final = 200


@dataclass(slots=True)
class Playhouse:
    """The seats, the hand, the outside and the script; `meeting` and `ballot` are known once they are made."""

    seats: Seats
    hand: Hand
    camera: Camera
    backstage: Backstage
    script: Script
    files: SessionFiles
    told: Callable[[str], None]
    meeting: str = ""
    ballot: str = ""
    items: tuple[str, ...] = ()
    votes: list[str] = field(default_factory=list)
    _has_seen_pin: bool = False

    @property
    def secretary(self) -> Seat:
        """The secretary's window."""
        return self.seats[self.script.roles.secretary]

    @property
    def chair(self) -> Seat:
        """The chair's window."""
        return self.seats[self.script.roles.chair]

    @property
    def reader(self) -> Seat:
        """The window of the member who is shown."""
        return self.seats[self.script.reader]

    def go(self, seat: Seat, page: PageName, subject: str = "", place: str = "") -> None:
        """Go to a page of somebody's window; one that is in front already is left and visited anew."""
        navigator, route = seat.shell.navigator, Route(page, subject, place)
        if not seat.window.ui.stage.offers(page):
            return
        if navigator.here == route:
            navigator.go_to(PageName.PREFERENCES)
        navigator.go(route)
        self.hand.rest(_ARRIVE_MS)

    def here(self, seat: Seat, page: PageName) -> str:
        """Wait until somebody's window is at a page; answers what the page is about."""

        def subject() -> str:
            here = seat.shell.navigator.here
            return here.subject if here is not None and here.page is page else ""

        return self.hand.wait(subject, f"page {page.value}")

    def page(self, seat: Seat) -> QWidget:
        """The page in front of somebody's window, once it is the one that was asked for."""
        return self.hand.wait(lambda: None if seat.window.ui.stage.awaits else seat.window.page, "page")

    def away(self, deed: Callable[[], T]) -> T:
        """Do something slow in a thread, as pages do, while events go on; raises the fault it ends with."""
        outcome: list[T | Fault] = []

        def work(_progress: Progress) -> T:
            return deed()

        self.seats.first.shell.tasks.run(work, outcome.append, failed=outcome.append)
        self.hand.wait(lambda: bool(outcome), "a deed away from the window")
        found = outcome[0]
        if isinstance(found, Fault):
            raise found
        return found

    def crowd(self, deed: str, **told: Any) -> dict[str, Any]:  # noqa: ANN401 - deeds are plain JSON
        """Let the crowd do something; events go on until it has answered."""
        self.backstage.begin(deed, **told)
        return self.hand.wait(self.backstage.done, deed)

    def settled(self, *seats: Seat) -> None:
        """Wait until everything recorded at these windows was received; raises `Refused` where something was not.

        Nobody takes back any more what can still be taken back.
        """
        for seat in seats or self.seats.all():
            laptop = seat.place.laptop
            self.away(laptop.flush_pending)
            self.hand.wait(lambda laptop=laptop: _is_settled(laptop), "settle")  # type: ignore[misc] # bound now
            for item in laptop.attention():
                raise Refused(item.code, {"deed": item.act.kind})

    def state(self, seat: Seat) -> MeetingState:
        """The meeting as somebody's laptop has it."""
        state = seat.place.laptop.current(meeting_feed(self.meeting))
        if not isinstance(state, MeetingState):
            raise Unavailable("demo_stuck", {"deed": "meeting"})
        return state

    def office(self, seat: Seat) -> OfficeState:
        """The agenda as somebody's laptop has it; one that was not begun where it is not here."""
        state = seat.place.laptop.current(office_feed(self.meeting))
        return state if isinstance(state, OfficeState) else OfficeState()

    def until(self, seat: Seat, is_so: Callable[[MeetingState], object], what: str) -> None:
        """Wait until a meeting is so on somebody's laptop."""

        def look() -> bool:
            state = seat.place.laptop.current(meeting_feed(self.meeting))
            return isinstance(state, MeetingState) and bool(is_so(state))

        self.hand.wait(look, what)

    def later(self, minutes: int) -> None:
        """Let some minutes pass for everybody."""
        self.backstage.move_clock(self.secretary.place.laptop.now() + minutes * MINUTE_MS)

    def dialog(self, seat: Seat) -> QDialog:
        """The dialog that is open over a window; waits for it."""
        return self.hand.find(seat.window, QDialog)

    def confirm(self, seat: Seat, name: str = "go_ahead") -> None:
        """Go ahead in the dialog that asks whether to."""
        self.hand.click(self.dialog(seat), name)

    def done(self, seat: Seat, is_done: Callable[[], object], what: str) -> None:
        """Wait until something was done, and type the PIN where it is asked for on the way."""

        def look() -> bool:
            self._type_pin(seat)
            return bool(is_done())

        self.hand.wait(look, what)

    def _type_pin(self, seat: Seat) -> None:
        dialog = self.hand.sees(seat.window, PinDialog)
        field = self.hand.sees(dialog, QLineEdit, "pin") if dialog is not None else None
        if dialog is None or field is None or not field.isEnabled():
            return
        if not self._has_seen_pin:
            self._has_seen_pin = True
            self.camera.take(dialog, "pin")
        self.hand.type(field, PIN)
        self.hand.click(dialog, "confirm")

    def text(self, inside: QWidget, name: str) -> str:
        """What a label says."""
        return str(self.hand.find(inside, QWidget, name).property("text"))


def _is_settled(laptop: Laptop) -> bool:
    return not laptop.outbox() and not laptop.pending()
