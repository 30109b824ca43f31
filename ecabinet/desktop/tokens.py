"""The named colours of a theme, and how far two of them stand apart; no Qt here."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Self

from ecabinet import resources


class ThemeName(StrEnum):
    """The themes there are; each is a table of `resources/style/tokens.toml`."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Token(StrEnum):
    """What a colour is for; the comments of `resources/style/tokens.toml` say more."""

    PAPER = "paper"
    SURFACE = "surface"
    LINE = "line"
    EDGE = "edge"
    INK = "ink"
    MUTED = "muted"
    NAVY = "navy"
    NAVY_SOFT = "navy-soft"
    GOLD = "gold"
    GOLD_SOFT = "gold-soft"
    AGREE = "agree"
    AGREE_SOFT = "agree-soft"
    OBJECT = "object"
    OBJECT_SOFT = "object-soft"
    SPEAK = "speak"
    SPEAK_SOFT = "speak-soft"
    ABSTAIN = "abstain"
    ABSTAIN_SOFT = "abstain-soft"
    ON_NAVY = "on-navy"
    ON_STATE = "on-state"
    HEADER = "header"
    HEADER_TEXT = "header-text"
    HEADER_MUTED = "header-muted"
    HEADER_FIELD = "header-field"
    HOVER = "hover"
    NAVY_HOVER = "navy-hover"
    TRACK = "track"
    DESK = "desk"
    MARK = "mark"
    BADGE = "badge"


@dataclass(frozen=True, slots=True)
class Tokens:
    """All colours of one theme as `#RRGGBB`."""

    name: ThemeName
    colours: Mapping[Token, str]

    @classmethod
    def of(cls, name: ThemeName) -> Self:
        """The colours of a theme; raises `ValueError` or `KeyError` where its table has one too many or too few."""
        table = {Token(token): colour for token, colour in _tables()[name].items()}
        return cls(name, {token: table[token] for token in Token})

    def __getitem__(self, token: Token) -> str:
        return self.colours[token]


@cache
def _tables() -> Mapping[str, Mapping[str, str]]:
    return resources.toml("style", "tokens.toml")


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB` between 0 and 1 (WCAG 2.2)."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
