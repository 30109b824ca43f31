"""Reads a whole paper's paragraphs through the children; a page that cannot be read is told, the rest goes on."""

from dataclasses import dataclass, replace

from ecabinet.domain.faults import Fault
from ecabinet.papers.lines import PageLines
from ecabinet.papers.paragraphs import Paragraph, read_paragraphs
from ecabinet.papers.renderer import DrawnPaper, Urgency
from ecabinet.papers.text import PageText

_EMPTY = PageLines(PageText.of(""), ())


@dataclass(frozen=True, slots=True)
class ReadPaper:
    """The paragraphs of a paper and how many pages it has; `silent` are those, counted from 0, without any text."""

    paragraphs: tuple[Paragraph, ...]
    pages: int
    silent: tuple[int, ...]

    @property
    def is_scan(self) -> bool:
        """Whether there is nothing to compare: no page has text."""
        return len(self.silent) == self.pages


def read_paper(paper: DrawnPaper, urgency: Urgency = Urgency.LATER) -> ReadPaper:
    """Read every page; waits for the children, and so belongs on a worker thread."""
    asked = [paper.lines(page, urgency) for page in range(len(paper.pages))]
    pages: list[PageLines] = []
    for answer, size in zip(asked, paper.pages, strict=True):
        try:
            pages.append(replace(answer.result(), width=size.width))
        except Fault:  # one broken page must not keep the rest from being compared
            pages.append(_EMPTY)
    silent = tuple(number for number, page in enumerate(pages) if not page.lines)
    return ReadPaper(read_paragraphs(pages), len(pages), silent)
