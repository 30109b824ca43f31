"""The guide: leads a visitor along the path, notices what was reached, and does a step where it is asked to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ecabinet.desktop.demo import guide_deeds as deeds
from ecabinet.desktop.demo import guide_meanwhile as meanwhile
from ecabinet.desktop.demo import guide_session as session
from ecabinet.desktop.demo.guide_moves import Conductor, Move, wait_within
from ecabinet.desktop.demo.guide_steps import PLACES, STEPS, Goal, is_reached
from ecabinet.desktop.demo.guide_tour import Part, Tour
from ecabinet.domain.faults import Fault, Refused, Unavailable

_LOOK_MS: Final = 250
_TRIES: Final = 3
_HEARD_MS: Final = 8_000
_DEEDS: Final[Mapping[Goal, Callable[[Tour], Move[None]]]] = {
    Goal.OFFLINE: deeds.go_offline,
    Goal.ANSWER: deeds.answer,
    Goal.STANCE: deeds.take_stance,
    Goal.ONLINE: deeds.go_online,
    Goal.REPLACE: deeds.replace_paper,
    Goal.COUNT: deeds.count,
    Goal.ROLL: session.call_roll,
    Goal.OPEN: session.open_session,
    Goal.OPEN_VOTE: session.open_vote,
    Goal.VOTE: session.vote,
    Goal.CLOSE_VOTE: session.close_vote,
    Goal.CLOSE_SESSION: session.close_session,
    Goal.CIRCULATE: session.circulate,
    Goal.FINALISE: session.finalise,
    Goal.SIGN_FIRST: session.sign_first,
    Goal.SIGN_LAST: session.sign_last,
    Goal.VERIFY: session.verify,
}


@dataclass(frozen=True, slots=True)
class PathView:
    """Where the visitor is on the path. Steps are counted from 0.

    `step` is the one that is shown, `reached` how many are behind the visitor; `goal` is what comes next in the step
    that is shown, None where everything in it was reached. `is_waiting` while days pass or the crowd is awaited,
    `is_showing` while the guide itself acts.
    """

    step: int
    reached: int
    goal: Goal | None
    is_waiting: bool
    is_showing: bool

    @property
    def is_last(self) -> bool:
        """Whether no step comes after it."""
        return self.step == len(STEPS) - 1

    @property
    def may_show(self) -> bool:
        """Whether the guide could do the rest of the step now."""
        return self.goal is not None and self.step == self.reached and not (self.is_showing or self.is_waiting)

    @property
    def may_go_on(self) -> bool:
        """Whether the next step can be looked at."""
        return self.goal is None and not self.is_last and not self.is_showing


class Guide(QObject):
    """Knows the path and where on it the visitor is.

    Signals: `moved` with the `PathView` whenever something about it changed; `failed` with the `Fault` for which
    something could not be done.
    """

    moved = Signal(object)
    failed = Signal(object)

    def __init__(self, tour: Tour, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tour = tour
        self._shown, self._live, self._reached_in_live = 0, 0, 0
        self._prepared: set[Goal] = set()
        self._failed: tuple[Goal, ...] = ()
        self._is_showing = False
        self._said: PathView | None = None
        self._conductor = Conductor(self)
        self._conductor.finished.connect(self._on_conductor_finished)
        self._conductor.failed.connect(self._on_conductor_failed)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin with the first step."""
        meanwhile.begin(self._tour)
        self._timer.start()
        self._enter()

    def stop(self) -> None:
        """Leave everything as it is."""
        self._timer.stop()
        self._conductor.stop()

    @property
    def view(self) -> PathView:
        """Where the visitor is."""
        goals = STEPS[self._shown]
        is_live = self._shown == self._live
        goal = goals[self._reached_in_live] if is_live and self._reached_in_live < len(goals) else None
        reached = self._live + (self._reached_in_live == len(STEPS[self._live]))
        return PathView(self._shown, reached, goal, self._conductor.is_busy and not self._is_showing, self._is_showing)

    # What the visitor asks for --------------------------------------------------------------------------------------

    def next(self) -> None:
        """Look at the next step, or begin it; nothing happens before this one is done."""
        if not self.view.may_go_on:
            return
        self._shown += 1
        if self._shown > self._live:
            self._live, self._reached_in_live = self._shown, 0
            self._enter()
        self.look()

    def back(self) -> None:
        """Look at the step before; what was done stays done."""
        self._shown = max(0, self._shown - 1)
        self.look()

    def take_me(self) -> None:
        """Go where the next goal is reached."""
        goal = self.view.goal
        if goal is not None:
            PLACES[goal].go(self._tour)

    def show_me(self) -> None:
        """Do what is left of the step for the visitor."""
        if self.view.may_show:
            self._prepared -= set(self._failed)  # what could not pass before is tried once more
            self._failed = ()
            self._is_showing = True
            self._go_on()
            self.look()

    # What the guide notices -----------------------------------------------------------------------------------------

    def look(self) -> None:
        """See what was reached since the last look, and say so."""
        try:
            meanwhile.follow(self._tour)
            self._notice()
        except Unavailable:
            return  # a laptop is locked away for a moment; the next look sees it again
        if self.view != self._said:
            self._said = self.view
            self.moved.emit(self.view)

    def _notice(self) -> None:
        goals = STEPS[self._live]
        if self._is_showing and self._conductor.is_busy:
            return  # one thing after the other while the guide acts: its own deed ends first
        while self._reached_in_live < len(goals) and is_reached(goals[self._reached_in_live], self._tour):
            self._reached_in_live += 1
        self._prepare()

    def _prepare(self) -> None:
        """Let pass what has to before the next goal can be reached, once."""
        goals = STEPS[self._live]
        if self._reached_in_live == len(goals) or self._conductor.is_busy:
            return
        goal = goals[self._reached_in_live]
        if goal not in self._prepared:
            self._prepared.add(goal)
            move = meanwhile.before(goal, self._tour)
            if move is not None:
                self._conductor.play(move)

    def _enter(self) -> None:
        """Go where the step begins."""
        PLACES[STEPS[self._live][0]].go(self._tour)
        self.look()

    def _go_on(self) -> None:
        """As long as the guide acts: do what is next in the step."""
        self._notice()
        goals = STEPS[self._live]
        if self._conductor.is_busy:
            return
        if self._reached_in_live == len(goals):
            self._is_showing = False
        else:
            self._conductor.play(self._show(goals[self._reached_in_live]))

    def _show(self, goal: Goal) -> Move[None]:
        """Reach a goal, and wait until whoever judges it has heard of it.

        It is tried again where it came to nothing, such as a count that another answer has overtaken.
        """
        laptop = self._tour.laptop(part_of(goal))
        former = {one.act.id for one in laptop.attention()}
        for _try in range(_TRIES):
            yield from _DEEDS[goal](self._tour)
            yield from wait_within(_HEARD_MS, lambda: is_reached(goal, self._tour))
            if is_reached(goal, self._tour):
                return
        for one in laptop.attention():
            if one.act.id not in former:
                raise Refused(one.code)
        raise Unavailable("demo_stuck", {"deed": goal.value})

    def _on_conductor_finished(self) -> None:
        if self._is_showing:
            self._go_on()
        self.look()

    def _on_conductor_failed(self, fault: Fault) -> None:
        if not self._is_showing:
            self._failed = STEPS[self._live][self._reached_in_live : self._reached_in_live + 1]
        self._is_showing = False
        self.failed.emit(fault)
        self.look()


def part_of(goal: Goal) -> Part:
    """Who reaches a goal."""
    return PLACES[goal].part
