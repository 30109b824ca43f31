"""Seats: a window each for some people of the demonstration, all in one program, over profiles of their own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ecabinet.application.clocks import Clock
from ecabinet.desktop.demo.hand import Hand
from ecabinet.desktop.joining_here import JoiningHere
from ecabinet.desktop.memory import FleetingMemory, Memory
from ecabinet.desktop.profile import Profile
from ecabinet.desktop.program import Furnish, Program
from ecabinet.desktop.shell import Looks, Shell, application
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.window import MainWindow
from ecabinet.desktop.workplace import Workplace
from ecabinet.domain.faults import Fault, Unavailable

PIN: Final = "246813"
"""The PIN of every laptop in the demonstration; it guards samples only."""
MakeProfile = Callable[[Path, Clock], Profile]


@dataclass(frozen=True, slots=True)
class Seat:
    """One person's window in the demonstration."""

    person: str
    shell: Shell
    program: Program
    profile: Profile

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self.shell.window

    @property
    def place(self) -> Workplace:
        """What is open behind it; raises `Unavailable("demo_stuck")` while the laptop is closed."""
        if self.program.workplace is None:
            raise Unavailable("demo_stuck", {"deed": "open"})
        return self.program.workplace


class Seats:
    """Makes and keeps the windows of this program, and closes them."""

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        make_profile: MakeProfile,
        furnish: Furnish,
        hand: Hand,
        *,
        beside: Looks | None = None,
    ) -> None:
        self._folder, self._clock, self._make_profile, self._furnish = folder, clock, make_profile, furnish
        self._hand, self._beside = hand, beside
        self._application = application()
        self._application.setQuitOnLastWindowClosed(False)
        self.memory: Memory = FleetingMemory()
        self._seats: dict[str, Seat] = {}

    def __getitem__(self, person: str) -> Seat:
        return self._seats[person]

    @property
    def first(self) -> Seat:
        """The seat that was made first; theme and language are chosen there for all."""
        return next(iter(self._seats.values()))

    def all(self) -> tuple[Seat, ...]:
        """Every seat."""
        return tuple(self._seats.values())

    def new(self, person: str, *, join: bool = True) -> Seat:
        """A window with an empty profile, which shows Join; with `join` False nothing is looked for yet."""
        folder = self._folder / person
        beside = self.first.shell if self._seats else self._beside
        memory = FleetingMemory() if self._seats else self.memory
        shell = Shell(self._application, memory, self._clock, folder / "reports", beside=beside)
        profile = self._make_profile(folder, self._clock)
        program = Program(shell, lambda: profile, self._furnish)
        seat = Seat(person, shell, program, profile)
        self._seats[person] = seat
        if join:
            shell.show(program.look)
        return seat

    def joined(self, person: str, invitation: bytes) -> Seat:
        """A window whose laptop has joined by itself, open at Today."""
        seat = self.new(person, join=False)
        joining = JoiningHere(seat.profile)
        outcome: list[Fault | None] = []

        def work(_progress: Progress) -> None:
            joining.read_invitation(invitation, "")
            joining.join(PIN, Unheard())

        def done(_nothing: None) -> None:
            outcome.append(None)

        seat.shell.show(_nothing_more)
        seat.shell.tasks.run(work, done, failed=outcome.append)
        self._hand.wait(lambda: bool(outcome), "join")
        if outcome[0] is not None:
            raise outcome[0]
        if joining.workplace is not None:
            seat.program.open(joining.workplace)
        return seat

    def close(self) -> None:
        """Close every window and what is open behind it."""
        for seat in self._seats.values():
            seat.window.close()
        self._hand.rest(50)


class Unheard:
    """Progress nobody looks at."""

    def report(self, done: int, total: int) -> None:
        """Nobody looks."""

    def check(self) -> None:
        """Nobody stops it."""


def _nothing_more() -> None:
    """The window is painted; the laptop joins meanwhile."""
