"""Prepares pages away from the window: the one that is asked for at once, the others while nobody waits."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer

from ecabinet.desktop.routes import PageName
from ecabinet.desktop.stage import PageMaker, Stage
from ecabinet.desktop.tasks import Progress, TaskRunner

Preparing = Callable[[PageName], PageMaker]
"""Imports what a page needs and answers its maker; called in a worker thread."""

_BREATH_MS: Final = 100  # between two things done for pages that nobody has asked for yet


class PageSupply(QObject):
    """Supplies the pages of one opened workplace to one stage, until `stop` or until the stage drops its pages.

    Importing in a worker takes turns with the window, so that a first visit never holds it up. What nobody has asked
    for is prepared and built one page at a time once the first page is shown.
    """

    def __init__(self, stage: Stage, tasks: TaskRunner, names: Sequence[PageName], prepare: Preparing) -> None:
        super().__init__(stage)
        self._stage, self._tasks, self._prepare = stage, tasks, prepare
        self._left = list(names)
        self._coming: set[PageName] = set()
        self._unbuilt: list[PageName] = []
        self._stopped = False
        self._breath = QTimer(self, interval=_BREATH_MS, singleShot=True)
        self._breath.timeout.connect(self._on_breath)
        stage.page_awaited.connect(self._fetch)
        stage.page_shown.connect(self._on_stage_page_shown)
        stage.cleared.connect(self.stop)
        stage.expect(names)

    def stop(self) -> None:
        """Supply nothing more: the workplace is closed."""
        if self._stopped:
            return
        self._stopped = True
        self._breath.stop()
        self._stage.cleared.disconnect(self.stop)
        self._stage.page_awaited.disconnect(self._fetch)
        self._stage.page_shown.disconnect(self._on_stage_page_shown)

    def _fetch(self, name: PageName) -> None:
        if name in self._coming:
            return
        self._coming.add(name)
        self._left = [left for left in self._left if left is not name]

        def work(_progress: Progress) -> tuple[PageName, PageMaker]:
            return name, self._prepare(name)

        task = self._tasks.run(work, self._on_prepared)
        task.over.connect(lambda _task: self._on_over(name))

    def _on_over(self, name: PageName) -> None:
        """A page that could not be prepared is tried again at its next visit, and keeps no other from coming."""
        self._coming.discard(name)
        if not self._stopped:
            self._rest()

    def _on_prepared(self, prepared: tuple[PageName, PageMaker]) -> None:
        name, maker = prepared
        if not self._stopped:
            self._stage.offer(name, maker)
            self._unbuilt.append(name)

    def _on_stage_page_shown(self, _page: object) -> None:
        self._rest()

    def _rest(self) -> None:
        if (self._unbuilt or self._left) and not self._coming:
            self._breath.start()

    def _on_breath(self) -> None:
        if self._coming:
            return
        if self._unbuilt:
            if self._stage.build(self._unbuilt[0]):
                del self._unbuilt[0]
            self._rest()
        elif self._left:
            self._fetch(self._left[0])
