"""Reads the words of papers for the search index, in the drawing children, after everything a person waits for."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future
from contextlib import contextmanager
from itertools import islice
from typing import Final

from ecabinet.domain.faults import Fault, Unavailable
from ecabinet.papers.keeping import EncryptedPapers
from ecabinet.papers.renderer import DrawnPaper, Renderer, Urgency
from ecabinet.papers.text import PageText

_AT_ONCE: Final = 32
"""Pages that are asked for together: enough to keep the children busy, few enough to lose little to a kill."""
_AHEAD: Final = 2


class WordsReader:
    """Reads papers that are kept on this laptop; the renderer is asked for at the first need."""

    def __init__(self, papers: EncryptedPapers, renderer: Callable[[], Renderer]) -> None:
        self._papers, self._renderer = papers, renderer

    def count(self, sha256: str) -> int:
        """How many pages a paper has; raises as `read`."""
        with self._opened(sha256) as paper:
            return len(paper.pages)

    def read(self, sha256: str, after: int) -> Iterator[Sequence[str]]:
        """The words of the pages behind the first `after`, some at a time; "" for one without words, or broken.

        Raises `Fault` where the paper is not here or cannot be opened, and `Unavailable("paper_closed")` where nothing
        is read any more because the program ends.
        """
        with self._opened(sha256) as paper:
            starts = iter(range(after, len(paper.pages), _AT_ONCE))
            asked = deque(_ask(paper, start) for start in islice(starts, _AHEAD))
            while asked:
                texts = [_words(future) for future in asked.popleft()]
                asked.extend(_ask(paper, start) for start in islice(starts, 1))
                yield texts

    @contextmanager
    def _opened(self, sha256: str) -> Iterator[DrawnPaper]:
        try:
            paper = self._renderer().open(self._papers.source(sha256)).result()
        except CancelledError:
            raise Unavailable("paper_closed") from None
        try:
            yield paper
        finally:
            paper.close()


def _ask(paper: DrawnPaper, start: int) -> list[Future[PageText]]:
    return [paper.text(page, Urgency.LATER) for page in range(start, min(start + _AT_ONCE, len(paper.pages)))]


def _words(future: Future[PageText]) -> str:
    try:
        return future.result().text
    except CancelledError:
        raise Unavailable("paper_closed") from None
    except Fault:
        return ""  # that a page is broken is said where it is shown
