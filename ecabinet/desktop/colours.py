"""The colours and sizes on screen now, for icons and for widgets that paint themselves.

They belong to the whole program, as Qt's own palette does; only `theme.Theme` changes them. Whoever paints asks at
the moment of painting and is therefore right after a change of theme.
"""

from PySide6.QtGui import QColor

from ecabinet.desktop.tokens import ThemeName, Token, Tokens


class _Shown:
    """What the last call of `show` said."""

    tokens = Tokens.of(ThemeName.LIGHT)
    percent = 100


def show(tokens: Tokens, percent: int) -> None:
    """Make these the colours and this the text size in percent; called by the theme alone."""
    _Shown.tokens, _Shown.percent = tokens, percent


def shown() -> Tokens:
    """All colours of the theme on screen."""
    return _Shown.tokens


def colour(token: Token) -> QColor:
    """One colour of the theme on screen."""
    return QColor(_Shown.tokens[token])


def pixels(size: float) -> int:
    """A length in pixels that grows with the text size."""
    return round(size * _Shown.percent / 100)


def percent() -> int:
    """The text size on screen, 100 to 200."""
    return _Shown.percent
