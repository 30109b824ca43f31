"""The place of one drawing child: the process in it now, what it has open, its successor when it is lost."""

import contextlib
from typing import Any

from ecabinet.domain.faults import Fault, Refused, Unavailable
from ecabinet.papers.answers import Answered
from ecabinet.papers.canvas import Canvas
from ecabinet.papers.children import Child, ChildLostError
from ecabinet.papers.frames import Header
from ecabinet.papers.sandbox import Limits
from ecabinet.papers.serving import Role
from ecabinet.papers.sources import ByteSource

_LIMITS = Limits(memory=1536 * 1024 * 1024, processor_seconds=1800)
_CLOSE_SECONDS = 5.0
_WORN_SECONDS = 900
"""Processor time after which a child is replaced, before its limit can end it in the middle of an innocent page."""


class Seat:
    """Belongs to one worker thread; `kill` alone may be called from others."""

    def __init__(self) -> None:
        self._canvas: Canvas | None = None
        self._child: Child | None = None
        self._sizes: dict[int, bytes] = {}  # of every paper that is open; empty where its pages were not measured

    def prepare(self) -> Child:
        """The child, started where none is alive; it gets ready by itself meanwhile."""
        if self._child is not None and not self._child.alive:
            self._drop()
        if self._child is None:
            self._canvas = self._canvas or Canvas.create()
            self._child = Child(Role.DRAWING, _LIMITS, self._canvas)
        return self._child

    def sizes(self, paper: int, source: ByteSource, seconds: float) -> Answered:
        """The sizes of a paper's pages, which is what opening it tells."""
        self.prepare()
        if not self._sizes.get(paper):
            self._open(paper, source, seconds, measured=True)
        return Answered({}, self._sizes[paper], None)

    def ask(self, paper: int, source: ByteSource, what: str, arguments: tuple[Any, ...], seconds: float) -> Answered:
        """The answer to a question about a paper, which is opened first where it is not yet open in this child.

        Raises `ChildLostError` where the child was lost over it, `Refused` where PDFium cannot, `Unavailable` where
        the bytes of the paper cannot be read.
        """
        self.prepare()
        if paper not in self._sizes:
            self._open(paper, source, seconds, measured=False)
        return self._call({"do": what, "paper": paper, "with": arguments}, source, seconds, "page_unreadable")

    def release(self, wanted: set[int]) -> None:
        """Close the papers that nobody wants any more."""
        for paper in set(self._sizes) - wanted:
            self._sizes.pop(paper, None)
            with contextlib.suppress(ChildLostError):  # then the paper is closed as well
                self._call({"do": "close", "paper": paper}, None, _CLOSE_SECONDS, "paper_breaks_reader")

    def kill(self) -> None:
        """End the child at once."""
        if child := self._child:
            child.kill()

    def close(self) -> None:
        """End the child and give back the shared memory."""
        self._drop()
        if self._canvas:
            self._canvas.close()

    def _open(self, paper: int, source: ByteSource, seconds: float, *, measured: bool) -> None:
        """Have the child open a paper; measuring a thousand pages takes a while, so one child does it."""
        request: Header = {"do": "open", "paper": paper, "size": source.size, "measured": int(measured)}
        self._sizes[paper] = self._call(request, source, seconds, "paper_breaks_reader").blob

    def _call(self, request: Header, source: ByteSource | None, seconds: float, code: str) -> Answered:
        try:
            header, blob = self.prepare().call(request, seconds, source)
        except ChildLostError:
            self._drop()
            with contextlib.suppress(Fault):  # the next question will tell
                self.prepare()
            raise
        except Unavailable:
            self._sizes.pop(request["paper"], None)  # PDFium may remember what it could not read: open the paper anew
            raise
        if header.get("broken"):
            raise Refused(code)
        used = header.get("used")
        if not isinstance(used, int) or used > _WORN_SECONDS:
            self._drop()
        return Answered(header, blob, self._canvas)

    def _drop(self) -> None:
        if self._child:
            self._child.close()
        self._child = None
        self._sizes = {}
