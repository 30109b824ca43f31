"""A visit: one window in which somebody holds a whole meeting, as member, secretary and chair."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ecabinet.application.clocks import Clock, SystemClock
from ecabinet.desktop import bootstrap
from ecabinet.desktop.demo.backstage import SessionFiles
from ecabinet.desktop.demo.guide import Guide, PathView
from ecabinet.desktop.demo.guide_chorus import Chorus
from ecabinet.desktop.demo.guide_moves import Conductor, Move, away
from ecabinet.desktop.demo.guide_tour import Part, Tour
from ecabinet.desktop.demo.hand import Hand
from ecabinet.desktop.demo.seats import MakeProfile, Seat, Seats
from ecabinet.desktop.demo.visit_preparing import OpenHouse, Preparation
from ecabinet.desktop.demo.visit_window import VisitWindow
from ecabinet.desktop.faults import FaultTeller
from ecabinet.desktop.memory import FleetingMemory
from ecabinet.desktop.shell import application
from ecabinet.desktop.tasks import TaskRunner
from ecabinet.desktop.theme import Theme
from ecabinet.desktop.translating import Translating
from ecabinet.domain.faults import Fault

Opening = Callable[[], tuple[OpenHouse, SessionFiles]]
"""Founds the body and starts its store; slow, and called away from the window."""
_LOOK_MS: Final = 500
_FAREWELL_MS: Final = 60_000


class Visit(QObject):
    """Prepares a meeting, leads the visitor along the path, and ends everything it began.

    Signals: `ready` when the visitor can begin; `over` when the window was closed and everything in it has ended.
    """

    ready = Signal()
    over = Signal()

    def __init__(self, opening: Opening, make_profile: MakeProfile) -> None:
        super().__init__()
        self._application = application()
        memory = FleetingMemory()
        self.theme, self.translating = Theme(self._application, memory), Translating(self._application, memory)
        self._faults = FaultTeller(self.translating)
        self._opening, self._make_profile = opening, make_profile
        self._tasks, self._conductor = TaskRunner(self), Conductor(self)
        self._pages: bootstrap.Pages | None = None
        self._seats: Seats | None = None
        self._preparation: Preparation | None = None
        self._clock: Clock = SystemClock()
        self._part = Part.MEMBER
        self.tour: Tour | None = None
        self.guide: Guide | None = None
        self.window = VisitWindow()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._connect()

    def start(self) -> None:
        """Show the window and prepare the meeting behind it."""
        self.window.show()
        self._conductor.play(self._prepare())

    def _connect(self) -> None:
        bar = self.window.bar
        bar.part_chosen.connect(self.show_part)
        bar.network_switched.connect(self._on_bar_network_switched)
        self.window.closing.connect(self.close)
        self.translating.changed.connect(self._on_language_changed)
        self._conductor.finished.connect(self._on_conductor_finished)
        self._conductor.failed.connect(self._on_conductor_failed)
        self._timer.timeout.connect(self._tell_part)

    # The preparation ------------------------------------------------------------------------------------------------

    def _prepare(self) -> Move[None]:
        house, files = yield from away(self._tasks, self._opening)
        self._clock = house.clock
        pages = self._pages = bootstrap.Pages()
        seats = self._seats = Seats(
            house.folder / "seats", house.clock, self._make_profile, pages.offer, Hand(), beside=self
        )
        preparation = self._preparation = Preparation(
            house, files, seats, Chorus(house, self), self._tasks, self._on_seated, self.window.waiting.tell
        )
        yield from preparation.play()
        self.tour = Tour(
            preparation.found,
            house,
            preparation.chorus,
            preparation.script,
            files,
            preparation.meeting,
            preparation.ballot,
            self.show_part,
            self._on_clock_moved,
        )

    def _on_seated(self, _part: Part, seat: Seat) -> None:
        self.window.take_in(seat.window)

    def _on_conductor_finished(self) -> None:
        if self.tour is None:
            return
        guide = self.guide = Guide(self.tour, self)
        bar = self.window.bar
        guide.moved.connect(self._on_guide_moved)
        guide.failed.connect(self._on_failed)
        self.tour.chorus.failed.connect(self._on_failed)
        for asked, done in (
            (bar.back_asked, guide.back),
            (bar.next_asked, guide.next),
            (bar.take_me_asked, guide.take_me),
            (bar.show_me_asked, guide.show_me),
        ):
            asked.connect(done)
        guide.start()
        self._timer.start()
        self.ready.emit()

    def _on_conductor_failed(self, fault: Fault) -> None:
        self.window.waiting.tell_fault(self._faults.sentence(fault))

    # The path -------------------------------------------------------------------------------------------------------

    def show_part(self, part: Part) -> None:
        """Bring one person's window to the front."""
        if self.tour is None:
            return
        self._part = part
        self.window.bring(self.tour.seats[part].window)
        self._tell_part()

    def _tell_part(self) -> None:
        """Show whose laptop is in front, its network, and the time in the demonstration."""
        if self.tour is None:
            return
        workplace = self.tour.seats[self._part].program.workplace
        self.window.bar.tell_part(self._part, is_online=workplace is None or workplace.worker.network.value)
        self.window.bar.tell_moment(self._clock.now(), self.translating.language)

    def _on_bar_network_switched(self, is_on: bool) -> None:
        if self.tour is not None:
            self.tour.seats[self._part].place.worker.network.set(value=is_on)

    def _on_clock_moved(self, moment: int) -> None:
        self._tell_part()
        self.window.bar.tell_moved(moment)

    def _on_guide_moved(self, view: PathView) -> None:
        self.window.bar.tell_path(view)
        self._tell_part()

    def _on_failed(self, fault: Fault) -> None:
        self.window.bar.tell_fault(self._faults.sentence(fault))

    def _on_language_changed(self, _language: object) -> None:
        self._tell_part()

    # The end --------------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """End everything in the window, however far it had come."""
        self.window.hide()
        self._timer.stop()
        self._conductor.stop()
        if self.guide is not None:
            self.guide.stop()
        if self._preparation is not None:
            self._preparation.chorus.stop()
        self._tasks.stop(_FAREWELL_MS)
        if self._preparation is not None:
            self._preparation.close_unfinished()
        if self._seats is not None:
            for seat in self._seats.all():
                seat.shell.tasks.stop()
            self._seats.close()
        if self._pages is not None:
            self._pages.close()
        self._seats = self._pages = self._preparation = self.tour = self.guide = None
        self.over.emit()
