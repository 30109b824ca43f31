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
from ecabinet.domain.feeds import meeting_feed
from ecabinet.domain.meetings import MeetingState

HOUR_MS: Final = 3_600_000
T = TypeVar("T")


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
        """Go to a page of somebody's window."""
        if seat.window.ui.stage.offers(page):
            seat.shell.navigator.go(Route(page, subject, place))
            self.hand.rest(200)

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
        """Wait until everything recorded at these windows was received; raises `Refused` where something was not."""
        for seat in seats or self.seats.all():
            laptop = seat.place.laptop
            self.hand.wait(lambda laptop=laptop: _is_settled(laptop), "settle")  # type: ignore[misc] # bound now
            for item in laptop.attention():
                raise Refused(item.code, {"deed": item.act.kind})

    def state(self, seat: Seat) -> MeetingState:
        """The meeting as somebody's laptop has it."""
        state = seat.place.laptop.current(meeting_feed(self.meeting))
        if not isinstance(state, MeetingState):
            raise Unavailable("demo_stuck", {"deed": "meeting"})
        return state

    def until(self, seat: Seat, is_so: Callable[[MeetingState], object], what: str) -> None:
        """Wait until a meeting is so on somebody's laptop."""

        def look() -> bool:
            state = seat.place.laptop.current(meeting_feed(self.meeting))
            return isinstance(state, MeetingState) and bool(is_so(state))

        self.hand.wait(look, what)

    def dialog(self, seat: Seat) -> QDialog:
        """The dialog that is open over a window; waits for it."""

        def found() -> QDialog | None:
            dialogs = seat.window.findChildren(QDialog)
            return next((dialog for dialog in dialogs if dialog.isVisible()), None)

        return self.hand.wait(found, "dialog")  # type: ignore[return-value] # waits until it is not None

    def answer_pin(self, seat: Seat) -> None:
        """Type the PIN where it is asked for within a moment; elsewhere nothing happens."""
        self.hand.rest(300)
        asked = [one for one in seat.window.findChildren(PinDialog) if one.isVisible()]
        for dialog in asked:
            self.hand.type(self.hand.find(dialog, QLineEdit, "pin"), PIN)
            self.hand.click(dialog, "confirm")
            self.hand.wait(lambda dialog=dialog: not dialog.isVisible(), "pin")  # type: ignore[misc] # bound now

    def text(self, inside: QWidget, name: str) -> str:
        """What a label says."""
        return str(self.hand.find(inside, QWidget, name).property("text"))


def _is_settled(laptop: Laptop) -> bool:
    return not laptop.outbox() and not laptop.pending()
