"""Draws pages and reads their text in child processes, the most urgent first; nothing here waits and nothing is Qt.

Two children work side by side. When a page kills or hangs one, the other goes on, a new one takes its place, and that
page is reported as broken: once, with a reason, and not tried again unless a person asks for it.
"""

import contextlib
import heapq
import itertools
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Self, TypeVar

from ecabinet.domain.faults import Fault, Refused, Unavailable
from ecabinet.papers import answers
from ecabinet.papers.answers import Answered
from ecabinet.papers.canvas import CANVAS_BYTES
from ecabinet.papers.children import ChildLostError, Ending
from ecabinet.papers.glyphs import PageGlyphs
from ecabinet.papers.lines import PageLines
from ecabinet.papers.pages import Box, Link, OutlineEntry, PageSize, Part, Picture
from ecabinet.papers.seat import Seat
from ecabinet.papers.sources import ByteSource
from ecabinet.papers.text import PageText

LARGEST_PART = CANVAS_BYTES // 4
"""Pixels that can be drawn at once."""
_CHILDREN = 2
_NO_PAGE = -1
PATIENCE = 6
"""After so many children lost over one paper, what is still asked of it fails at once until a person asks again."""

_Result = TypeVar("_Result")


class Urgency(IntEnum):
    """How soon an answer is wanted; among equals the first asked is served first."""

    NOW = 0
    SOON = 1
    LATER = 2


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked about a paper; `page` is -1 where it is about the whole."""

    paper: int
    what: str
    page: int = _NO_PAGE
    arguments: tuple[Any, ...] = ()

    @property
    def key(self) -> tuple[int, str, int]:
        """What is broken when this cannot be answered."""
        return self.paper, self.what, self.page


@dataclass(order=True, slots=True)
class _Job:
    urgency: Urgency
    number: int
    question: _Question = field(compare=False)
    read: Callable[[Answered], Any] = field(compare=False)
    future: "Future[Any]" = field(compare=False)


class DrawnPaper:
    """A paper that can be drawn; every method answers at once with a future, whose callbacks run on a worker thread.

    Pages count from 0. A future fails with `Refused` or `Unavailable` for a page that is broken; `cancel` takes back
    what has not begun.
    """

    def __init__(self, renderer: "Renderer", number: int, pages: tuple[PageSize, ...]) -> None:
        self.pages = pages
        self._renderer = renderer
        self._number = number

    def draw(self, page: int, part: Part, urgency: Urgency = Urgency.NOW) -> Future[Picture]:
        """A part of a page, of at most `LARGEST_PART` pixels."""
        place = [part.page_width, part.page_height, part.left, part.top, part.width, part.height, part.turn]
        return self._ask(urgency, "draw", page, lambda answer: answers.picture(answer, part), place)

    def text(self, page: int, urgency: Urgency = Urgency.LATER) -> Future[PageText]:
        """The text of a page."""
        return self._ask(urgency, "text", page, answers.text)

    def glyphs(self, page: int, urgency: Urgency = Urgency.SOON) -> Future[PageGlyphs]:
        """The text of a page with the place of every letter."""
        return self._ask(urgency, "glyphs", page, answers.glyphs)

    def lines(self, page: int, urgency: Urgency = Urgency.LATER) -> Future[PageLines]:
        """The text of a page with the place of every line, at a fraction of what `glyphs` costs."""
        return self._ask(urgency, "lines", page, answers.lines)

    def links(self, page: int, urgency: Urgency = Urgency.SOON) -> Future[tuple[Link, ...]]:
        """The links of a page."""
        return self._ask(urgency, "links", page, lambda answer: answers.links(answer, len(self.pages)))

    def photographs(self, page: int, urgency: Urgency = Urgency.SOON) -> Future[tuple[Box, ...]]:
        """Where a page shows photographs; none where one fills it, as in a scan."""
        return self._ask(urgency, "photographs", page, answers.photographs)

    def outline(self, urgency: Urgency = Urgency.LATER) -> Future[tuple[OutlineEntry, ...]]:
        """The paper's own table of contents."""
        return self._ask(urgency, "outline", _NO_PAGE, lambda answer: answers.outline(answer, len(self.pages)))

    def try_again(self, page: int) -> None:
        """Forget that a page is broken, because a person asks to see it again."""
        self._renderer.forgive(self._number, page)

    def close(self) -> None:
        """Let the paper go; what was asked and has not begun is cancelled."""
        self._renderer.close_paper(self._number)

    def _ask(
        self, urgency: Urgency, what: str, page: int, read: Callable[[Answered], _Result], *arguments: object
    ) -> Future[_Result]:
        return self._renderer.ask(_Question(self._number, what, page, arguments), urgency, read)


class Renderer:
    """The queue in front of the children, safe to use from any thread. `stop` ends everything it started."""

    def __init__(self, *, seconds: float = 15.0, children: int = _CHILDREN) -> None:
        self._seconds = seconds
        self._numbers = itertools.count(1)
        self._changed = threading.Condition()
        self._jobs: list[_Job] = []
        self._sources: dict[int, ByteSource] = {}
        self._readers: Counter[int] = Counter()
        self._broken: dict[tuple[int, str, int], Fault] = {}
        self._losses: Counter[int] = Counter()
        self._stopped = False
        self._seats = [Seat() for _ in range(children)]
        self._threads = [
            threading.Thread(target=self._work, args=(seat,), name=f"papers-{place}", daemon=True)
            for place, seat in enumerate(self._seats, start=1)
        ]

    def start(self) -> Self:
        """Start the children, without waiting for them."""
        for thread in self._threads:
            thread.start()
        return self

    def stop(self) -> None:
        """Cancel what waits, end the children and the threads."""
        with self._changed:
            self._stopped = True
            waiting, self._jobs = self._jobs, []
            self._changed.notify_all()
        for job in waiting:
            job.future.cancel()
        for seat, thread in zip(self._seats, self._threads, strict=True):
            while thread.is_alive():
                seat.kill()  # again and again: it may just be starting its next child
                thread.join(0.05)
        for paper in list(self._sources):
            self.close_paper(paper)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def open(self, source: ByteSource) -> Future[DrawnPaper]:
        """Open a paper; its future fails with `Refused` or `Unavailable` where that cannot be.

        The source belongs to the renderer from now on: it is closed with the paper, and at once where opening fails.
        """
        number = next(self._numbers)
        with self._changed:
            self._sources[number] = source
        opened = self.ask(
            _Question(number, "sizes"), Urgency.NOW, lambda answer: DrawnPaper(self, number, answers.sizes(answer))
        )
        opened.add_done_callback(lambda future: self._close_unopened(number, future))
        return opened

    def _close_unopened(self, paper: int, opened: Future[DrawnPaper]) -> None:
        if opened.cancelled() or opened.exception():
            self.close_paper(paper)

    def ask(self, question: _Question, urgency: Urgency, read: Callable[[Answered], _Result]) -> Future[_Result]:
        """Put a question into the queue; `read` makes the answer out of what the child says, on a worker thread."""
        future: Future[_Result] = Future()
        with self._changed:
            if self._stopped or question.paper not in self._sources:
                future.cancel()
            else:
                heapq.heappush(self._jobs, _Job(urgency, next(self._numbers), question, read, future))
                self._changed.notify()
        return future

    def forgive(self, paper: int, page: int) -> None:
        """Forget that a page is broken."""
        with self._changed:
            self._broken = {key: fault for key, fault in self._broken.items() if (key[0], key[2]) != (paper, page)}
            del self._losses[paper]

    def close_paper(self, paper: int) -> None:
        """Let a paper go; its source is closed as soon as nobody reads it any more."""
        with self._changed:
            source = self._sources.pop(paper, None)
            if self._readers[paper]:
                source = None  # whoever reads it now closes it
            dropped = [job for job in self._jobs if job.question.paper == paper]
            self._jobs = [job for job in self._jobs if job.question.paper != paper]
            heapq.heapify(self._jobs)
            self._broken = {key: fault for key, fault in self._broken.items() if key[0] != paper}
            del self._losses[paper]
        for job in dropped:
            job.future.cancel()
        if source:
            source.close()

    def _work(self, seat: Seat) -> None:
        """A worker thread: one child, one question after the other."""
        try:
            with contextlib.suppress(Fault):  # the first question will tell
                seat.prepare()
            while job := self._next():
                if job.future.set_running_or_notify_cancel():
                    self._answer(seat, job)
        finally:
            seat.close()

    def _next(self) -> _Job | None:
        with self._changed:
            while not self._jobs and not self._stopped:
                self._changed.wait()
            return None if self._stopped else heapq.heappop(self._jobs)

    def _answer(self, seat: Seat, job: _Job) -> None:
        try:
            job.future.set_result(job.read(self._answered(seat, job.question)))
        except Fault as fault:
            job.future.set_exception(fault)
        finally:
            if not job.future.done():  # a defect ends this thread and is shown; whoever waits must not wait for ever
                job.future.set_exception(Unavailable("paper_child_failed"))

    def _answered(self, seat: Seat, question: _Question) -> Answered:
        source, open_papers = self._borrowed(question)
        try:
            seat.release(open_papers)
            if question.what == "sizes":
                return seat.sizes(question.paper, source, self._seconds)
            page = () if question.page == _NO_PAGE else (question.page,)
            return seat.ask(question.paper, source, question.what, (*page, *question.arguments), self._seconds)
        except ChildLostError as lost:
            fault = _fault_of(lost.ending, question.page)
            self._keep_as_broken(question, fault, losses=1)
            raise fault from lost
        except Refused as refused:
            self._keep_as_broken(question, refused, losses=0)
            raise
        finally:
            self._give_back(question.paper, source)

    def _borrowed(self, question: _Question) -> tuple[ByteSource, set[int]]:
        """The bytes of the paper, to be given back, and the papers that are open; raises what is known to be broken."""
        with self._changed:
            if fault := self._broken.get(question.key):
                raise _anew(fault)
            if self._losses[question.paper] >= PATIENCE:
                raise _fault_of(Ending.DIED, question.page)
            source = self._sources.get(question.paper)
            if source is None:
                raise Unavailable("paper_closed")
            self._readers[question.paper] += 1
            return source, set(self._sources)

    def _give_back(self, paper: int, source: ByteSource) -> None:
        with self._changed:
            self._readers[paper] -= 1
            over = not self._readers[paper]
            if over:
                del self._readers[paper]
            orphaned = over and paper not in self._sources
        if orphaned:
            source.close()

    def _keep_as_broken(self, question: _Question, fault: Fault, *, losses: int) -> None:
        with self._changed:
            if not self._stopped:
                self._broken[question.key] = _anew(fault)
                self._losses[question.paper] += losses


def _fault_of(ending: Ending, page: int) -> Fault:
    if page == _NO_PAGE:
        return Unavailable("paper_breaks_reader")
    return Unavailable("page_too_slow" if ending is Ending.HUNG else "page_breaks_reader", {"page": page + 1})


def _anew(fault: Fault) -> Fault:
    """The same fault without the history of this one, which would hold on to all that was in hand when it was met."""
    return type(fault)(fault.code, fault.details)
