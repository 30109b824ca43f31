"""What a signature looks like on the page: the signer's name and the time to the second with its offset."""

import io
from dataclasses import dataclass
from functools import cache

from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.stamp import StaticStampStyle
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from ecabinet import resources

_FONT = "Signature"
_SIZE = 10.5
_LEADING = 14
_NAVY = (0.118, 0.227, 0.373)


@dataclass(frozen=True, slots=True)
class Appearance:
    """The lines shown in a signature's field."""

    lines: tuple[str, ...]

    def style(self, width: float, height: float) -> StaticStampStyle:
        """The appearance for a field of this size, in points."""
        filling = SimpleBoxLayoutRule(AxisAlignment.ALIGN_MID, AxisAlignment.ALIGN_MID, Margins(0, 0, 0, 0))
        drawn = _Drawn(_page(self.lines, width, height))
        return StaticStampStyle(background=drawn, background_layout=filling, border_width=0)


class _Drawn(PdfContent):
    """A one-page PDF as content of a signature field."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self._page = page

    def render(self) -> bytes:
        drawn = self._ensure_writer.import_page_as_xobject(PdfFileReader(io.BytesIO(self._page)))
        self.resources.xobject["/Drawn"] = drawn
        _, _, width, height = drawn.get_object()["/BBox"]
        self.box = BoxConstraints(width=width, height=height)
        return b"/Drawn Do"


@cache
def _register() -> None:
    pdfmetrics.registerFont(TTFont(_FONT, str(resources.path("fonts", "LiberationSerif-Regular.ttf"))))


def _page(lines: tuple[str, ...], width: float, height: float) -> bytes:
    _register()
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(width, height), invariant=1, initialFontName=_FONT)
    canvas.setStrokeColorRGB(*_NAVY)
    canvas.setFillColorRGB(*_NAVY)
    canvas.roundRect(0.5, 0.5, width - 1, height - 1, 4)
    canvas.setFont(_FONT, _SIZE)
    rows = [row for line in lines for row in simpleSplit(line, _FONT, _SIZE, width - 16)]
    rows = rows[: int((height - 6) / _LEADING)]
    low = (height + _LEADING * len(rows)) / 2 - _SIZE
    for place, row in enumerate(rows):
        canvas.drawString(8, low - place * _LEADING, row)
    canvas.save()
    return buffer.getvalue()
