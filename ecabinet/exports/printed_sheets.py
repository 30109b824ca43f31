"""Sheets that are printed and handed over or locked away: a title, a square, letters to type, a few rows and steps.

One page each, A4, black on white so that any printer will do.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import segno
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepInFrame,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from ecabinet.exports import document_fonts
from ecabinet.exports.document_fonts import BOLD, ITALIC, REGULAR, plain

_MARGIN = 22 * mm
_WIDTH = A4[0] - 2 * _MARGIN
_HEIGHT = A4[1] - 2 * _MARGIN
_SQUARE = 58 * mm
_QUIET_MODULES = 4
_LINE = HexColor("#1E3A5F")
_HAIRLINE = HexColor("#B7BCC6")
_MUTED = HexColor("#5A6478")


def _style(font: str, size: float, **settings: Any) -> ParagraphStyle:  # noqa: ANN401 - reportlab's own, untyped
    return ParagraphStyle(f"{font}-{size}", fontName=font, fontSize=size, leading=size * 1.35, **settings)


_BODY_NAME = _style(REGULAR, 13, textColor=_MUTED)
_TITLE = _style(BOLD, 24, spaceBefore=2, textColor=_LINE)
_FOR = _style(REGULAR, 15, spaceBefore=4, spaceAfter=10)
_TEXT = _style(REGULAR, 13, spaceAfter=6)
_STEP = _style(
    REGULAR, 13, bulletFontName=REGULAR, bulletFontSize=13, leftIndent=8 * mm, bulletIndent=1 * mm, spaceAfter=4
)
_LABEL = _style(REGULAR, 11, textColor=_MUTED)
_VALUE = _style(BOLD, 14)
_LETTERS = ParagraphStyle("letters", fontName="Courier-Bold", fontSize=19, leading=30)
_NOTE = _style(ITALIC, 12, spaceBefore=8)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on one sheet, in the reader's language; `rows` are pairs of a label and its value."""

    body: str
    title: str
    whom: str
    text: str
    square: str
    letters_label: str
    letters: str
    rows: tuple[tuple[str, str], ...]
    steps: tuple[str, ...]
    note: str


def sheets_pdf(sheets: Sequence[Sheet], title: str) -> bytes:
    """All sheets as one PDF, a page each."""
    document_fonts.register()
    buffer = io.BytesIO()
    document = BaseDocTemplate(
        buffer, pagesize=A4, invariant=1, title=title, creator="eCabinet", initialFontName=REGULAR
    )
    frame = Frame(_MARGIN, _MARGIN, _WIDTH, _HEIGHT, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("sheet", [frame]))
    story: list[Flowable] = []
    for sheet in sheets:
        story += [*([PageBreak()] if story else []), KeepInFrame(_WIDTH, _HEIGHT, _page(sheet), mode="shrink")]
    document.build(story)
    return buffer.getvalue()


def day(instant: int, utc_offset: int) -> str:
    """The local day of an instant in ms UTC, as it is written in both languages."""
    zone = timezone(timedelta(minutes=utc_offset))
    return datetime.fromtimestamp(instant / 1000, UTC).astimezone(zone).strftime("%d/%m/%Y")


def _page(sheet: Sheet) -> list[Flowable]:
    return [
        Paragraph(plain(sheet.body), _BODY_NAME),
        Paragraph(plain(sheet.title), _TITLE),
        Paragraph(plain(sheet.whom), _FOR),
        Paragraph(plain(sheet.text), _TEXT),
        Spacer(1, 5 * mm),
        _box(sheet),
        Spacer(1, 7 * mm),
        *(Paragraph(plain(step), _STEP, bulletText=f"{number}.") for number, step in enumerate(sheet.steps, 1)),
        Paragraph(plain(sheet.note), _NOTE),
    ]


def _box(sheet: Sheet) -> Table:
    """The square on the left; letters and rows on the right."""
    told: list[Flowable] = [Paragraph(plain(sheet.letters_label), _LABEL), Paragraph(plain(sheet.letters), _LETTERS)]
    for label, value in sheet.rows:
        told += [Spacer(1, 2.5 * mm), Paragraph(plain(label), _LABEL), Paragraph(plain(value), _VALUE)]
    table = Table([[_Square(sheet.square), told]], colWidths=[_SQUARE + 10 * mm, _WIDTH - _SQUARE - 10 * mm])
    table.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), REGULAR),
            ("BOX", (0, 0), (-1, -1), 0.8, _HAIRLINE),
            ("ROUNDEDCORNERS", [6, 6, 6, 6]),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            *((f"{side}PADDING", (0, 0), (-1, -1), 5 * mm) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")),
        ]
    )
    return table


class _Square(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A QR code with medium error correction, drawn as rectangles so that it stays sharp in print."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.width = self.height = _SQUARE
        self._rows = [bytes(row) for row in segno.make(text, error="m", micro=False).matrix]

    def draw(self) -> None:
        """Draw each run of dark modules as one rectangle."""
        side = self.width / (len(self._rows) + 2 * _QUIET_MODULES)
        for place, row in enumerate(self._rows):
            low = self.height - (place + _QUIET_MODULES + 1) * side
            start = 0
            while start < len(row):
                end = start
                while end < len(row) and row[end] == row[start]:
                    end += 1
                if row[start]:
                    left = (start + _QUIET_MODULES) * side
                    self.canv.rect(left, low, (end - start) * side, side, stroke=0, fill=1)
                start = end
