"""The lines of a page as they are drawn: where the text of each stands, and how high its letters are."""

from dataclasses import dataclass

from ecabinet.papers.pages import Box
from ecabinet.papers.text import PageText


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line, or the part of one before a wide gap: its characters in `PageText.text` from and up to, and its box.

    `size` is the height of its letters in points, from the lowest to the highest that the font has.
    """

    start: int
    end: int
    box: Box
    size: float


@dataclass(frozen=True, slots=True)
class PageLines:
    """The text of a page and its lines, in the order in which the producer wrote them.

    `width` is the page's in points, 0 where it is not known.
    """

    text: PageText
    lines: tuple[TextLine, ...]
    width: float = 0.0

    def words(self, line: TextLine) -> str:
        """What stands in a line."""
        return self.text.text[line.start : line.end]
