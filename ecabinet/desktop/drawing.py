"""The processes that draw and check papers: started at the first need, shared by all windows. No Qt."""

from threading import Lock

from ecabinet.papers.intake import Intake
from ecabinet.papers.renderer import Renderer


class Drawing:
    """May be asked from any thread; `close` ends whatever was started."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._renderer: Renderer | None = None
        self._intake: Intake | None = None

    @property
    def renderer(self) -> Renderer:
        """Who draws papers."""
        with self._lock:
            if self._renderer is None:
                self._renderer = Renderer().start()
            return self._renderer

    @property
    def intake(self) -> Intake:
        """Who checks papers that come in."""
        with self._lock:
            if self._intake is None:
                self._intake = Intake()
            return self._intake

    def close(self) -> None:
        """End the processes that draw and check papers."""
        with self._lock:
            if self._renderer is not None:
                self._renderer.stop()
            if self._intake is not None:
                self._intake.close()
