"""Numbers of articles, paragraphs and points, in Vietnamese and English, and the path that they make.

A label is what the layout puts before a paragraph in a list ("2.", "a)", "(iv)", "–"); producers write it as text or as
a mark, and a revision renumbers it, so that it is no part of the wording. A heading ("Điều 5.") names its own level.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final

_LABEL = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,3}){1,4}[.)]?|\(?\d{1,3}[.)]\)?|\([ivxlc]{1,5}\)|[ivxlc]{1,5}\)|[IVXLC]{1,5}\."
    r"|\([a-zđ]{1,2}\)|[a-zđA-ZĐ]{1,2}[.)]|[-–—•●▪■◦○‣∙·*+\uf0b7\uf02d])(?=\s)"
)
_LEVELS: Final = ("part", "chapter", "section", "article", "number", "letter", "mark")
_WORDS: Final = {
    "phần": "part", "part": "part", "phụ lục": "part", "annex": "part", "appendix": "part", "schedule": "part",
    "chương": "chapter", "chapter": "chapter", "title": "chapter",
    "mục": "section", "tiểu mục": "section", "section": "section", "division": "section",
    "điều": "article", "article": "article", "art.": "article", "clause": "article", "regulation": "article",
}  # fmt: skip
_HEADING = re.compile(
    rf"(?P<word>{'|'.join(sorted(map(re.escape, _WORDS), key=len, reverse=True))}|§)\s*"
    r"(?P<number>(?:thứ\s+\w+)|\d{1,4}[a-zđ]?(?:\.\d{1,3}){0,4}(?:\.[A-ZĐ]{1,4}\.\d{1,4}[a-zđ]?)?|[IVXLC]{1,7}|[A-Z])"
    r"(?P<end>[.:–—-]?(?=\s|$))",
    re.IGNORECASE,
)
_HEADING_LENGTH: Final = 300


def label_of(text: str) -> str:
    """The list number or mark at the start of a text; "" where there is none, or nothing but it."""
    found = _LABEL.match(text)
    return found.group() if found and text[found.end() :].strip() else ""


def is_bare_label(text: str) -> bool:
    """Whether a text is a list number or mark and nothing else."""
    found = _LABEL.match(f"{text} ")
    return bool(found and found.end() == len(text))


@dataclass(frozen=True, slots=True)
class Heading:
    """The beginning of a chapter or article: its level's word as written, its number, how much of the text that is."""

    word: str
    number: str
    length: int

    @property
    def level(self) -> str:
        """Which level it opens."""
        return _WORDS.get(self.word.casefold(), "article")


def heading_of(text: str) -> Heading | None:
    """The heading that a paragraph is or begins with; None for a sentence that merely names an article."""
    found = _HEADING.match(text)
    if not found or len(text) > _HEADING_LENGTH or ";" in text:
        return None
    rest = text[found.end() :].lstrip()
    if not found["end"] and rest and not _is_title(rest):
        return None
    return Heading(found["word"], found["number"], found.end())


def _is_title(rest: str) -> bool:
    """Whether what follows "Chapter II" without a stop is its title: in capitals, or short and no sentence."""
    return rest.isupper() or (rest[0].isupper() and rest[-1] not in ".;:," and len(rest.split()) <= 12)


@dataclass(slots=True)
class Path:
    """Follows the numbers through a paper."""

    _names: dict[str, str] = field(default_factory=dict)

    def enter(self, text: str, label: str) -> str:
        """The path of the next paragraph, which may open a level: "Chương II / Điều 5 / khoản 2 / điểm a"."""
        if heading := heading_of(text):
            self._open(heading.level, f"{heading.word.capitalize()} {heading.number}")
        elif label:
            level = _level_of(label)
            self._open(level, self._named(level, label.strip("().")))
        return self.now

    @property
    def now(self) -> str:
        """The path as it stands."""
        return " / ".join(self._names[level] for level in _LEVELS if level in self._names)

    def _open(self, level: str, name: str) -> None:
        for inner in _LEVELS[_LEVELS.index(level) :]:
            self._names.pop(inner, None)
        if level != "mark":
            self._names[level] = name

    def _named(self, level: str, number: str) -> str:
        vietnamese = any(name.startswith(("Điều", "Chương", "Mục", "Phần")) for name in self._names.values())
        if level == "number":
            return f"khoản {number}" if vietnamese else number
        return f"điểm {number}" if vietnamese else f"({number})"


def _level_of(label: str) -> str:
    core = label.strip("().")
    if core[:1].isdigit():
        return "number"
    return "letter" if core and unicodedata.category(core[0])[0] == "L" else "mark"
