"""Every theme is complete and can be read."""

import pytest

from ecabinet import resources
from ecabinet.desktop.tokens import ThemeName, Token, Tokens, contrast

GROUNDS = (Token.PAPER, Token.SURFACE, Token.HOVER)
STATES = {
    Token.NAVY: Token.NAVY_SOFT,
    Token.GOLD: Token.GOLD_SOFT,
    Token.AGREE: Token.AGREE_SOFT,
    Token.OBJECT: Token.OBJECT_SOFT,
    Token.SPEAK: Token.SPEAK_SOFT,
    Token.ABSTAIN: Token.ABSTAIN_SOFT,
}
TEXT_ON = (
    [(text, ground) for text in (Token.INK, Token.MUTED, *STATES) for ground in GROUNDS]
    + list(STATES.items())
    + [(text, soft) for text in (Token.INK, Token.MUTED) for soft in STATES.values()]
    + [(Token.ON_STATE, state) for state in STATES]
    + [(Token.ON_NAVY, Token.NAVY), (Token.ON_NAVY, Token.NAVY_HOVER), (Token.ON_STATE, Token.BADGE)]
    + [(Token.INK, Token.MARK), (Token.INK, Token.TRACK), (Token.INK, Token.DESK), (Token.MUTED, Token.DESK)]
    + [
        (text, ground)
        for text in (Token.HEADER_TEXT, Token.HEADER_MUTED)
        for ground in (Token.HEADER, Token.HEADER_FIELD)
    ]
)
# An input is filled with the surface: its edge is told from that. The focus ring may stand on either ground.
EDGE_ON = [(Token.EDGE, Token.SURFACE), (Token.NAVY, Token.PAPER), (Token.NAVY, Token.SURFACE)]


@pytest.mark.parametrize("name", ThemeName)
def test_text_has_a_contrast_of_at_least_four_and_a_half(name: ThemeName) -> None:
    tokens = Tokens.of(name)
    faint = {f"{text} on {ground}": round(contrast(tokens[text], tokens[ground]), 2) for text, ground in TEXT_ON}
    assert {pair: ratio for pair, ratio in faint.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("name", ThemeName)
def test_edges_of_inputs_and_the_focus_ring_have_a_contrast_of_at_least_three(name: ThemeName) -> None:
    tokens = Tokens.of(name)
    faint = {f"{edge} on {ground}": round(contrast(tokens[edge], tokens[ground]), 2) for edge, ground in EDGE_ON}
    assert {pair: ratio for pair, ratio in faint.items() if ratio < 3} == {}


def test_the_high_contrast_theme_keeps_seven_to_one_for_text() -> None:
    tokens = Tokens.of(ThemeName.CONTRAST)
    assert all(contrast(tokens[text], tokens[ground]) >= 7 for text, ground in TEXT_ON)


def test_the_themes_are_the_tables_of_the_file() -> None:
    assert set(resources.toml("style", "tokens.toml")) == set(ThemeName)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
