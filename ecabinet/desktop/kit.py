"""What every page may use, handed to its constructor."""

from dataclasses import dataclass

from ecabinet.application.clocks import Clock
from ecabinet.desktop.faults import FaultTeller
from ecabinet.desktop.memory import Memory
from ecabinet.desktop.navigator import Navigator
from ecabinet.desktop.tasks import TaskRunner
from ecabinet.desktop.translating import Translating
from ecabinet.desktop.wording import Wording


@dataclass(frozen=True, slots=True)
class PageKit:
    """The window's services to a page; data come through further, narrow arguments of each page."""

    navigator: Navigator
    tasks: TaskRunner
    faults: FaultTeller
    translating: Translating
    clock: Clock
    memory: Memory

    @property
    def wording(self) -> Wording:
        """How dates and numbers are said in the language shown now."""
        return Wording(self.translating.language)

    def now(self) -> int:
        """Milliseconds UTC."""
        return self.clock.now()
