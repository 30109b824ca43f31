"""The fonts PDFium may draw with where a paper does not carry its own: those shipped with the program, from memory.

PDFium's built-in fonts have no Vietnamese letters and leave gaps without a word; the fonts of the laptop would make the
same paper look different on each, and could not be opened from inside the sandbox.
"""

import ctypes

import pypdfium2.raw as pdfium

from ecabinet import resources

_FIXED, _ROMAN = 1, 16  # FXFONT_FF_FIXEDPITCH, FXFONT_FF_ROMAN
_BUILT_IN = ("symbol", "dingbats", "courier", "wingdings")
_SERIF_NAMES = ("times", "serif", "roman", "georgia", "garamond", "cambria")
_STYLES = ("Regular", "Bold", "Italic", "BoldItalic")


class ShippedFonts:
    """Answers PDFium's questions for a font; must live as long as PDFium does."""

    def __init__(self) -> None:
        folder = resources.of_package("fontpkg_be_vietnam_pro", "files")
        self._fonts = [resources.path("fonts", f"LiberationSerif-{style}.ttf").read_bytes() for style in _STYLES]
        self._fonts += [(folder / f"BeVietnamPro-{style}.ttf").read_bytes() for style in _STYLES]
        self._table = pdfium.FPDF_SYSFONTINFO()
        self._table.version = 1
        answers = {
            "Release": lambda _: None,
            "EnumFonts": lambda _, __: None,
            "MapFont": self._map,
            "GetFont": lambda _, __: None,
            "GetFontData": self._data,
            "GetFaceName": lambda *_: 0,
            "GetFontCharset": lambda _, __: 0,
            "DeleteFont": lambda _, __: None,
        }
        for name, answer in answers.items():
            setattr(self._table, name, type(getattr(self._table, name))(answer))

    def install(self) -> None:
        """Make PDFium ask here and nowhere else."""
        pdfium.FPDF_SetSystemFontInfo(ctypes.byref(self._table))

    def _map(self, _: object, weight: int, italic: int, __: int, pitch: int, face: bytes, ___: object) -> int | None:
        """A handle for the wanted font: its place in the list plus one; None leaves it to PDFium's own."""
        name = bytes(face).lower().decode("latin-1")
        if pitch & _FIXED or any(word in name for word in _BUILT_IN):
            return None
        serif = bool(pitch & _ROMAN) or any(word in name for word in _SERIF_NAMES)
        style = (1 if weight >= 600 or "bold" in name else 0) + (2 if italic or "italic" in name else 0)
        return 1 + style + (0 if serif else len(_STYLES))

    def _data(self, _: object, handle: int, table: int, buffer: int, size: int) -> int:
        """Copy a whole font into the buffer if it has room; its size in any case. Single tables are not served."""
        if table or not handle:
            return 0
        font = self._fonts[handle - 1]
        if buffer and size >= len(font):
            ctypes.memmove(buffer, font, len(font))
        return len(font)
