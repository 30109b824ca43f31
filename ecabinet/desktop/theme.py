"""The look of the program: one style sheet and palette made of tokens, changed while everything stays open."""

import re
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ecabinet import resources
from ecabinet.desktop import colours, fonts
from ecabinet.desktop.memory import Memory
from ecabinet.desktop.tokens import ThemeName, Token, Tokens

TEXT_SIZES = (100, 110, 125, 150, 175, 200)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_PLACE = re.compile(r"@(?:(?P<number>\d+(?:\.\d+)?)(?P<unit>[tu])|(?P<name>[a-z]+(?:-[a-z]+)*))")


class ThemeChoice(StrEnum):
    """What a person may choose; the first follows the system."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """Keeps the application in the chosen theme and text size and remembers both.

    Signals: `changed` after colours or sizes on screen have changed; widgets that paint themselves need not listen,
    Qt repaints them.
    """

    changed = Signal()

    def __init__(self, application: QApplication, memory: Memory) -> None:
        super().__init__(application)
        self._application = application
        self._memory = memory
        self._choice = _choice(memory.recall("theme"))
        self._percent = _percent(memory.recall("text_size"))
        self._shown: tuple[ThemeName, int] | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)
        application.setStyle("fusion")
        self._show()

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        return self._choice

    @property
    def text_size(self) -> int:
        """The text size in percent, one of `TEXT_SIZES`."""
        return self._percent

    @property
    def name(self) -> ThemeName:
        """The theme that is on screen."""
        if self._choice is not ThemeChoice.SYSTEM:
            return ThemeName(self._choice)
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return ThemeName.DARK if dark else ThemeName.LIGHT

    def choose(self, choice: ThemeChoice) -> None:
        """Show another theme from now on."""
        self._choice = choice
        self._memory.remember("theme", choice)
        self._show()

    def set_text_size(self, percent: int) -> None:
        """Show text in another size from now on; the nearest of `TEXT_SIZES` is taken."""
        self._percent = _nearest(percent)
        self._memory.remember("text_size", str(self._percent))
        self._show()

    def retire(self) -> None:
        """Follow the system no more, for another theme takes over."""
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(self._on_system_scheme_changed)
        self.deleteLater()

    def _on_system_scheme_changed(self) -> None:
        self._show()

    def _show(self) -> None:
        wanted = (self.name, self._percent)
        if wanted == self._shown:
            return
        self._shown = wanted
        tokens = Tokens.of(self.name)
        colours.show(tokens, self._percent)
        self._application.setFont(fonts.text_font(self._percent))
        self._application.setPalette(palette(tokens))
        self._application.setStyleSheet(style_sheet(tokens, self._percent))
        self.changed.emit()


def style_sheet(tokens: Tokens, percent: int) -> str:
    """The templates of `resources/style/*.qss` with colours and sizes filled in.

    `@ink` is a token, `@10t` a text size of 10 points and `@8u` a length of 8 pixels; both grow with the text size.
    `@icons` is the folder of the few pictures that a style sheet needs as files, `@theme` the theme's name.
    Raises `ValueError` where a template names a token that does not exist.
    """
    places = {"icons": resources.path("icons").as_posix(), "theme": str(tokens.name)}

    def filled(match: re.Match[str]) -> str:
        if name := match["name"]:
            return places.get(name) or tokens[Token(name)]
        size = float(match["number"]) * percent / 100
        return f"{size:g}pt" if match["unit"] == "t" else f"{round(size)}px"

    template = "\n".join(part.read_text("utf-8") for part in resources.listed("style", ".qss"))
    return _PLACE.sub(filled, _COMMENT.sub("", template))


_PALETTE: dict[QPalette.ColorRole, Token] = {
    QPalette.ColorRole.Window: Token.PAPER,
    QPalette.ColorRole.WindowText: Token.INK,
    QPalette.ColorRole.Base: Token.SURFACE,
    QPalette.ColorRole.AlternateBase: Token.PAPER,
    QPalette.ColorRole.Text: Token.INK,
    QPalette.ColorRole.PlaceholderText: Token.MUTED,
    QPalette.ColorRole.Button: Token.SURFACE,
    QPalette.ColorRole.ButtonText: Token.INK,
    QPalette.ColorRole.BrightText: Token.OBJECT,
    QPalette.ColorRole.ToolTipBase: Token.INK,
    QPalette.ColorRole.ToolTipText: Token.SURFACE,
    QPalette.ColorRole.Highlight: Token.NAVY,
    QPalette.ColorRole.HighlightedText: Token.ON_NAVY,
    QPalette.ColorRole.Accent: Token.NAVY,
    QPalette.ColorRole.Link: Token.NAVY,
    QPalette.ColorRole.LinkVisited: Token.NAVY,
    QPalette.ColorRole.Light: Token.SURFACE,
    QPalette.ColorRole.Midlight: Token.HOVER,
    QPalette.ColorRole.Mid: Token.LINE,
    QPalette.ColorRole.Dark: Token.EDGE,
    QPalette.ColorRole.Shadow: Token.EDGE,
}


def palette(tokens: Tokens) -> QPalette:
    """The colours that Qt itself paints with."""
    made = QPalette()
    for role, token in _PALETTE.items():
        made.setColor(role, QColor(tokens[token]))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens[Token.MUTED]))
    return made


def _choice(text: str | None) -> ThemeChoice:
    """What was remembered, or to follow the system where that is nothing or nonsense."""
    return ThemeChoice(text) if text in set(ThemeChoice) else ThemeChoice.SYSTEM


def _percent(text: str | None) -> int:
    return _nearest(int(text)) if text and text.isdecimal() else TEXT_SIZES[0]


def _nearest(percent: int) -> int:
    return min(TEXT_SIZES, key=lambda size: abs(size - percent))
