"""The sentences people read instead of codes, in each language: one catalogue out of `resources/messages/*.toml`.

A file holds a table for each code, `[code]` with `en = "…"` and `vi = "…"`; `{name}` stands for a detail of the
fault. Texts of windows are not here: those are translated by Qt.
"""

import tomllib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Self

from ecabinet import resources
from ecabinet.domain.faults import Fault

UNKNOWN_CODE = "unknown_code"
_ELLIPSIS = "…"


class Language(StrEnum):
    """The languages every text exists in."""

    ENGLISH = "en"
    VIETNAMESE = "vi"


class _Details(dict[str, str | int]):
    """Details of a fault; one that the fault did not bring leaves a gap in the sentence rather than no sentence."""

    def __missing__(self, name: str) -> str:
        return _ELLIPSIS


class Catalogue:
    """All sentences by code and language.

    A code without a sentence, such as one of a newer central store, gets a general one that names the code.
    """

    def __init__(self, sentences: Mapping[str, Mapping[Language, str]]) -> None:
        self._sentences = {UNKNOWN_CODE: dict.fromkeys(Language, "{code}"), **sentences}

    @classmethod
    def shipped(cls) -> Self:
        """The catalogue that comes with the program; read once and kept."""
        return cls._shipped()

    @classmethod
    @cache
    def _shipped(cls) -> Self:
        return cls.read(resources.listed("messages", ".toml"))

    @classmethod
    def read(cls, files: Iterable[Path]) -> Self:
        """The catalogue of several files; raises `ValueError` where a code stands twice or lacks a language."""
        sentences: dict[str, Mapping[Language, str]] = {}
        for file in files:
            for code, texts in tomllib.loads(file.read_text("utf-8")).items():
                if code in sentences:
                    raise ValueError(f"{file.name}: {code} already has its sentences in another file")
                if set(texts) != set(Language):
                    raise ValueError(f"{file.name}: {code} must have exactly the languages {', '.join(Language)}")
                sentences[code] = {language: texts[language] for language in Language}
        return cls(sentences)

    @property
    def codes(self) -> frozenset[str]:
        """Every code that has sentences."""
        return frozenset(self._sentences)

    def placeholders(self, code: str, language: Language) -> frozenset[str]:
        """The details that a code's sentence mentions."""
        return frozenset(name for _, name, _, _ in Formatter().parse(self._sentences[code][language]) if name)

    def sentence(self, code: str, language: Language, /, **details: str | int) -> str:
        """What to tell a person about a code."""
        if code not in self._sentences:
            return self.sentence(UNKNOWN_CODE, language, code=code)
        return self._sentences[code][language].format_map(_Details(details))

    def of_fault(self, fault: Fault, language: Language) -> str:
        """What to tell a person about something that was refused or is unavailable."""
        return self.sentence(fault.code, language, **fault.details)
