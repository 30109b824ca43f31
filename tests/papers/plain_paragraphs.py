"""Paragraphs without a paper behind them, for tests of what is done with paragraphs."""

from array import array
from collections.abc import Iterable

from ecabinet.papers.numbering import label_of
from ecabinet.papers.paragraphs import Kind, Paragraph, squeezed


def paragraphs(texts: Iterable[str], per_page: int = 5) -> tuple[Paragraph, ...]:
    """Each text as a paragraph, so many on a page, one after the other."""
    return tuple(_paragraph(text, number // per_page, 1000 * (number % per_page)) for number, text in enumerate(texts))


def _paragraph(text: str, page: int, place: int) -> Paragraph:
    label = label_of(text)
    origin = array("Q", (page << 32 | place + index for index in range(len(text))))
    return Paragraph(text, label, "", Kind.TEXT, squeezed(text[len(label) :]), origin)
