"""What a person types, read: words, “phrases in quotes”, beginnings with a star, numbers of documents, articles."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from ecabinet.application.spelling import fold

_TYPED: Final = re.compile(r"[\"“”«](?P<phrase>[^\"“”»]*)[\"“”»]?|(?P<word>[^\s\"“”«»]+)")
_TOKEN: Final = re.compile(r"[^\W_]+")
_COUNTED: Final = frozenset(
    {"dieu", "khoan", "diem", "muc", "chuong", "phan", "luc", "trang", "so", "article", "section", "chapter"}
    | {"annex", "page", "part", "no"}
)
"""Words that make one expression with the number behind them: “Điều 5” is not a 5 anywhere on the page."""
_MOST_TERMS: Final = 16
_LONGEST: Final = 400
_BETWEEN: Final = r"[\W_]+"


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand side by side, folded; `is_prefix` where the last may go on, `spelled` as they were typed."""

    tokens: tuple[str, ...]
    spelled: str
    is_prefix: bool = False
    is_quoted: bool = False

    def pattern(self) -> str:
        """A regular expression that finds it in folded text."""
        words = _BETWEEN.join(map(re.escape, self.tokens))
        return rf"(?<![^\W_]){words}" + ("" if self.is_prefix else r"(?![^\W_])")


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: all of these terms, anywhere in a place."""

    terms: tuple[Term, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.terms

    @property
    def together(self) -> Term | None:
        """All words as one phrase, None where they cannot be: places where they stand so come first."""
        if len(self.terms) < 2 or any(term.is_prefix or term.is_quoted for term in self.terms):
            return None
        tokens = tuple(token for term in self.terms for token in term.tokens)
        return Term(tokens, " ".join(term.spelled for term in self.terms))

    @property
    def loosened(self) -> "Query | None":
        """The same with a last word that may go on, for somebody who is still typing it."""
        if not self.terms or self.terms[-1].is_prefix or self.terms[-1].is_quoted:
            return None
        *before, last = self.terms
        return Query((*before, Term(last.tokens, last.spelled, is_prefix=True)))

    @property
    def has_marks(self) -> bool:
        """Whether it was typed with tone marks: then places written with just these come first."""
        return any(fold(term.spelled) != term.spelled for term in self.terms)


def parse(typed: str) -> Query:
    """Read what was typed; whatever it is, it is looked for as words and never fails."""
    typed = unicodedata.normalize("NFC", typed[:_LONGEST].replace("\x00", " "))
    terms: list[Term] = []
    for match in _TYPED.finditer(typed):
        phrase = match["phrase"]
        term = _term(match["word"] if phrase is None else phrase, is_quoted=phrase is not None)
        if term is None:
            continue
        if terms and _belongs(terms[-1], term):
            before = terms.pop()
            spelled = f"{before.spelled} {term.spelled}"
            term = Term((*before.tokens, *term.tokens), spelled, term.is_prefix)
        terms.append(term)
    return Query(tuple(terms[:_MOST_TERMS]))


def _term(written: str, *, is_quoted: bool) -> Term | None:
    spelled = written.casefold()
    tokens = tuple(_TOKEN.findall(fold(spelled)))
    return Term(tokens, spelled.strip("*"), spelled.endswith("*"), is_quoted) if tokens else None


def _belongs(before: Term, term: Term) -> bool:
    """Whether a number follows what it counts."""
    is_free = not (before.is_quoted or term.is_quoted or before.is_prefix)
    return is_free and before.tokens[-1] in _COUNTED and term.tokens[0][0].isdecimal()
