"""The text of pages as people search and quote it: in NFC, and folded so that "nghi quyet" finds "Nghị quyết".

Positions count characters of `PageText.text`. Only where a page was written with separate tone marks or breaks a word
at a line's end does `origin` tell which character of PDFium stands behind each; elsewhere both counts agree.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Self

from ecabinet.application.spelling import fold

__all__ = ["PageText", "Wanted", "fold", "tidy"]

_SOFT_HYPHEN = re.compile("[\ufffe\u00ad]\r?\n?")  # PDFium gives the one at a line's end as U+FFFE
_NOT_TEXT = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class PageText:
    """The text of one page in NFC. `origin[i]` is PDFium's number of character i; None where it is i itself."""

    text: str
    folded: str = field(repr=False)
    origin: Sequence[int] | None = field(default=None, repr=False)

    @classmethod
    def of(cls, characters: str) -> Self:
        """Made from PDFium's characters, one for one."""
        characters = _NOT_TEXT.sub("\ufffd", characters)
        if unicodedata.is_normalized("NFC", characters) and not _SOFT_HYPHEN.search(characters):
            return cls(characters, fold(characters))
        signs: list[str] = []
        origin = array("L")
        for start, cluster in _clusters(characters):
            composed = unicodedata.normalize("NFC", cluster)
            signs.append(composed)
            origin.extend([start] * len(composed))
        text = "".join(signs)
        return cls(text, fold(text), origin)

    def of_pdfium(self, start: int, end: int) -> tuple[int, int]:
        """The characters of PDFium, from and up to, behind a stretch of the text."""
        if self.origin is None or start >= end:
            return start, end
        return self.origin[start], self.origin[end] if end < len(self.origin) else self.origin[-1] + 1

    def from_pdfium(self, index: int) -> int:
        """The place in the text of a character of PDFium."""
        return index if self.origin is None else bisect_left(self.origin, index)

    def find(self, wanted: "Wanted") -> Iterator[tuple[int, int]]:
        """Where the wanted words stand, from and up to."""
        return ((match.start(), match.end()) for match in wanted.pattern.finditer(self.folded))

    def word_around(self, index: int) -> tuple[int, int]:
        """The word at a place, from and up to; empty between words."""
        start = end = min(index, len(self.text))
        while start > 0 and _in_word(self.text[start - 1]):
            start -= 1
        while end < len(self.text) and _in_word(self.text[end]):
            end += 1
        return start, end


class Wanted:
    """What a person looks for: words, found across line ends, whatever their case and tone marks."""

    def __init__(self, query: str) -> None:
        words = fold(unicodedata.normalize("NFC", query)).split()
        self.pattern = re.compile(" +".join(re.escape(word) for word in words) or r"(?!)")


def tidy(text: str) -> str:
    """A stretch of a page as one line of plain text, to be quoted or copied into a sentence."""
    return " ".join(text.split())


def _in_word(sign: str) -> bool:
    return sign.isalnum() or unicodedata.combining(sign) != 0


def _clusters(characters: str) -> Iterator[tuple[int, str]]:
    """Letters with the marks that follow them; a soft hyphen and the line end after it vanish."""
    start = 0
    while start < len(characters):
        if broken := _SOFT_HYPHEN.match(characters, start):
            start = broken.end()
            continue
        end = start + 1
        while end < len(characters) and unicodedata.combining(characters[end]):
            end += 1
        yield start, characters[start:end]
        start = end
