"""The outside of a played demonstration: its folder, clock, store, crowd and invitations."""

import queue
import threading
from pathlib import Path
from typing import Any, Self

from ecabinet.application.clocks import Clock, ShiftedClock, SystemClock
from ecabinet.cli.demo import cast
from ecabinet.cli.demo.crowd_process import CrowdProcess
from ecabinet.cli.demo.store_process import StoreProcess
from ecabinet.desktop.demo.backstage import Roles
from ecabinet.domain.faults import Unavailable


class Outside:
    """A body, its store and its crowd, in a folder that is thrown away afterwards."""

    def __init__(self, folder: Path, begins_at: int) -> None:
        self.folder = folder
        self._clock_file = folder / "clock"
        self.move_clock(begins_at)
        self.clock: Clock = ShiftedClock(self._clock_file)
        self._cast = cast.found(folder / "store", self.clock)
        self.roles = Roles(
            self._cast.secretary.person.id,
            self._cast.chair.person.id,
            tuple(invited.person.id for invited in self._cast.members),
        )
        self.store = StoreProcess(folder / "store", self._clock_file)
        self._crowd = CrowdProcess()
        self._answers: queue.Queue[dict[str, Any] | Unavailable] = queue.Queue()

    def move_clock(self, instant: int) -> None:
        """Let it be an instant (ms UTC) for everybody."""
        fresh = self._clock_file.with_suffix(".new")
        fresh.write_text(str(instant - SystemClock().now()), encoding="ascii")
        fresh.replace(self._clock_file)

    def start_store(self) -> None:
        """Start the central store, where it was before."""
        self.store.start()

    def stop_store(self) -> None:
        """End it as an operator would."""
        self.store.stop()

    def kill_store(self) -> None:
        """End it as a power cut would."""
        self.store.kill()

    def invitation(self, person: str) -> bytes:
        """The invitation file of somebody."""
        found = next(invited for invited in self._cast.everybody if invited.person.id == person)
        return found.to(self.store.address).file

    def join_crowd(self, people: tuple[str, ...]) -> None:
        """Let members without a window join; `done` tells when they have."""
        invited = {one.person.id: one for one in self._cast.everybody}
        self.begin(
            "join",
            clock=str(self._clock_file),
            folder=str(self.folder / "crowd"),
            invitations=[invited[person].to(self.store.address).link for person in people],
        )

    def begin(self, deed: str, **told: Any) -> None:  # noqa: ANN401 - deeds are plain JSON
        """Let the crowd begin something; its answer is read in a thread, so that the windows go on."""
        self._crowd.tell(deed, **told)
        threading.Thread(target=self._listen, name="ecabinet crowd", daemon=True).start()

    def _listen(self) -> None:
        try:
            self._answers.put({"done": True} | self._crowd.heard())
        except Unavailable as fault:
            self._answers.put(fault)

    def done(self) -> dict[str, Any]:
        """The answer of the crowd to what it began last; empty while there is none. Raises what it failed with."""
        try:
            answer = self._answers.get_nowait()
        except queue.Empty:
            return {}
        if isinstance(answer, Unavailable):
            raise answer
        return answer

    def __enter__(self) -> Self:
        self.store.start()
        return self

    def __exit__(self, *_: object) -> None:
        for end in (self._crowd.close, self.store.stop):
            end()
