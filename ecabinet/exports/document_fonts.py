"""The serif of official documents, Liberation Serif 2 with all Vietnamese letters, made known to reportlab."""

from functools import cache
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ecabinet import resources

REGULAR = "Serif"
BOLD = "Serif-Bold"
ITALIC = "Serif-Italic"
_FACES = {REGULAR: "Regular", BOLD: "Bold", ITALIC: "Italic", "Serif-BoldItalic": "BoldItalic"}


@cache
def register() -> None:
    """Register the four faces, once in a process."""
    for name, face in _FACES.items():
        pdfmetrics.registerFont(TTFont(name, str(resources.path("fonts", f"LiberationSerif-{face}.ttf"))))
    pdfmetrics.registerFontFamily(REGULAR, REGULAR, BOLD, ITALIC, "Serif-BoldItalic")


def plain(text: str) -> str:
    """Text that a reportlab paragraph shows as it is: markup escaped, control and direction characters made spaces."""
    return escape("".join(letter if letter.isprintable() else " " for letter in text))
