"""A body of the demonstration with its store as a process and real laptops, and a session of 444 pages to bring in."""

import csv
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

from ecabinet.application.clocks import ShiftedClock, SystemClock
from ecabinet.application.preparing import AgendaPlan, Preparing
from ecabinet.application.publishing import Publishing
from ecabinet.central.administration import Invited
from ecabinet.cli.demo import cast
from ecabinet.cli.demo.people import Player
from ecabinet.cli.demo.store_process import StoreProcess
from ecabinet.domain.feeds import office_feed
from ecabinet.domain.offices import OfficePhase, OfficeState
from ecabinet.protocol import invitations
from tests.papers.paper_maker import vietnamese

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "session-2026-05"
"""A real session beside the checkout, where there is one."""
ITEMS, PAPERS, PAGES = 12, 19, 444
BEGINS_AT = 1_780_020_000_000
"""Ms UTC: 2026-05-29 09:00 in the body's zone: the rules of the day hold, and the session is six days off."""
CLOCK = "clock"
_WAIT_SECONDS = 120.0


def session(folder: Path) -> tuple[Path, str]:
    """The real session, or one of the same measure made in `folder`; and in words which it is."""
    if SHARED.is_dir():
        return SHARED, "a real session"
    papers = folder / "papers"
    papers.mkdir(parents=True)
    names = [f"{number:02d}-to-trinh.pdf" for number in range(1, PAPERS + 1)]
    for number, name in enumerate(names):
        (papers / name).write_bytes(vietnamese(PAGES // PAPERS + (number < PAGES % PAPERS)))
    with (folder / "agenda.csv").open("w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerows((("Phiên họp", "Phiên họp mẫu"), ("Bắt đầu", "2026-05-28 08:00"), ()))
        sheet.writerow(("STT", "Nội dung", "Cơ quan trình", "Thời lượng (phút)", "Tài liệu"))
        for item in range(ITEMS):
            sheet.writerow((item + 1, f"Nội dung {item + 1}", "Bộ mẫu", 15, "; ".join(names[item::ITEMS])))
    return folder, "a generated session"


class Prepared:
    """The body and its store, from `with` to its end; whoever joined is closed with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        clock_file = folder / CLOCK
        clock_file.write_text(str(BEGINS_AT - SystemClock().now()), encoding="ascii")
        self.clock = ShiftedClock(clock_file)
        self.cast = cast.found(folder / "store", self.clock)
        self._store = StoreProcess(folder / "store", clock_file)
        self._players: list[Player] = []

    def join(self, invited: Invited) -> Player:
        """Somebody with a laptop that has joined and received the body."""
        invitation = invitations.read_link(invited.to(self._store.address).link)
        player = Player(self._place(invitation.person), self.clock, invitation)
        self._players.append(player)
        player.start()
        wait(player.is_settled)
        return player

    def place_of(self, player: Player) -> Path:
        """The folder of somebody's profile."""
        return self._place(player.person)

    def settle(self) -> None:
        """Wait until everything that was recorded has been received."""
        for player in self._players:
            player.place.worker.hurry()
            wait(player.is_settled)

    def approve(self, secretary: Player, chair: Player, meeting: str) -> None:
        """Let the chair approve what the secretary proposed, and the secretary hear of it."""
        feed = office_feed(meeting)
        wait(lambda: phase(chair, feed) is OfficePhase.PROPOSED)
        Preparing(chair.place.laptop).approve(meeting)
        wait(lambda: phase(secretary, feed) is OfficePhase.CONVENED)
        self.settle()

    def published(self, secretary: Player, chair: Player, plan: AgendaPlan) -> str:
        """A plan as a published meeting; answers its id."""
        preparing = Preparing(secretary.place.laptop)
        meeting = preparing.start(plan)
        preparing.propose(meeting)
        self.approve(secretary, chair, meeting)
        preparing.freeze(meeting)
        Publishing(secretary.place.laptop).publish(meeting)
        self.settle()
        return meeting

    def _place(self, person: str) -> Path:
        return self.folder / "laptops" / person

    def __enter__(self) -> Self:
        self._store.start()
        return self

    def __exit__(self, *_: object) -> None:
        for player in self._players:
            player.place.close()
        self._store.stop()


def phase(player: Player, feed: str) -> OfficePhase | None:
    """How far an agenda is on somebody's laptop."""
    state = player.place.laptop.current(feed)
    return state.phase if isinstance(state, OfficeState) else None


def wait(is_so: Callable[[], bool]) -> None:
    """Wait until it is so; raises `TimeoutError` where that takes too long."""
    until = time.monotonic() + _WAIT_SECONDS
    while not is_so():
        if time.monotonic() > until:
            raise TimeoutError
        time.sleep(0.01)
