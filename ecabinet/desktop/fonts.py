"""Registers the text font, the font of signs it lacks, and the font of icons, all shipped with the program."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from ecabinet import resources

TEXT_FAMILY = "Be Vietnam Pro"
SIGN_FAMILY = "eCabinet Symbols"
ICON_FAMILY = "Phosphor"
TEXT_POINTS = 10.0
_WEIGHTS = ("Regular", "Italic", "Medium", "SemiBold", "Bold")


def register() -> None:
    """Make the shipped fonts known to Qt; needs an application. Raises `FileNotFoundError` where one is missing."""
    text = resources.of_package("fontpkg_be_vietnam_pro", "files")
    _add(*(text / f"BeVietnamPro-{weight}.ttf" for weight in _WEIGHTS))
    _add(*(resources.path("fonts", f"ECabinetSymbols-{weight}.ttf") for weight in ("Regular", "Bold")))
    _add(resources.of_package("qtawesome", "fonts", "phosphor-1.3.0.ttf"))


def text_font(percent: int) -> QFont:
    """The font of all text, at a text size in percent; signs it lacks come from the second family."""
    font = QFont([TEXT_FAMILY, SIGN_FAMILY])
    font.setPointSizeF(TEXT_POINTS * percent / 100)
    return font


def _add(*files: Path) -> None:
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(file)
