"""The sheets of a pack that are its own: cover, contents, a slip for each paper that is left out, the stamps' letters.

The same pack gives the same bytes. Places are named by item and paper; whoever puts the pack together knows the pages.
"""

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Frame, KeepInFrame, Paragraph, Spacer

from ecabinet import resources
from ecabinet.application.packs import Absence, Bound, Key, Pack, PackItem, PackPaper
from ecabinet.exports import document_fonts
from ecabinet.exports.document_fonts import BOLD, REGULAR, plain
from ecabinet.exports.pack_words import PackWords

MARK_SIDE: Final = 1000
"""The side of the square page that the watermark is drawn on, in points."""
_STAMP_FONT = "PackStamp"
_WIDTH, _HEIGHT = A4
_LEFT, _RIGHT, _TOP, _BOTTOM = 25 * mm, 20 * mm, 22 * mm, 22 * mm
_TEXT_WIDTH = _WIDTH - _LEFT - _RIGHT
_BESIDE = 34 * mm
_INK, _MUTED, _LINE = HexColor("#1E3A5F"), HexColor("#5A6478"), HexColor("#B7BCC6")
_MARK = Color(0.35, 0.38, 0.45, alpha=0.13)
_MARK_LARGEST = 110


def _style(font: str, size: float, **settings: Any) -> ParagraphStyle:  # noqa: ANN401 - reportlab's own, untyped
    settings = {"fontName": font, "fontSize": size, "leading": size * 1.35, **settings}
    return ParagraphStyle(f"pack-{font}-{size}", **settings)


_BODY = _style(BOLD, 14, alignment=1)
_TITLE = _style(BOLD, 26, alignment=1, textColor=_INK, spaceBefore=60 * mm, spaceAfter=6 * mm)
_NUMBER = _style(REGULAR, 14, alignment=1, textColor=_MUTED)
_FACT = _style(REGULAR, 13, alignment=1, spaceBefore=3 * mm)
_READER = _style(BOLD, 16, alignment=1, spaceBefore=12 * mm)
_NOTE = _style(REGULAR, 10.5, alignment=1, textColor=_MUTED, spaceBefore=24 * mm)
_HEADING = _style(BOLD, 18, textColor=_INK, spaceAfter=5 * mm)
_ITEM = _style(BOLD, 11.5)
_PAPER = _style(REGULAR, 11)
_SMALL = _style(REGULAR, 9.5, textColor=_MUTED)
_SLIP_TITLE = _style(BOLD, 20, textColor=_INK, spaceBefore=60 * mm, spaceAfter=6 * mm)
_SLIP_TEXT = _style(REGULAR, 13, spaceBefore=4 * mm)


@dataclass(frozen=True, slots=True)
class Jump:
    """A box on a sheet that leads to where an item or a paper begins."""

    sheet: int
    box: tuple[float, float, float, float]
    key: Key


@dataclass(frozen=True, slots=True)
class StampText:
    """A stamp: runs of a font's place in `Sheets.fonts` and the letters' codes in hex; its width at one point."""

    runs: tuple[tuple[int, str], ...]
    width: float


@dataclass(frozen=True, slots=True)
class Sheets:
    """The own sheets as one PDF: the first `front` are cover and contents, then the slips, last the stamps' letters.

    `fonts` are the names of the stamps' fonts among the resources of that last page.
    """

    data: bytes
    front: int
    slips: Mapping[Key, int]
    jumps: tuple[Jump, ...]
    fonts: tuple[str, ...]
    stamps: Mapping[Key, tuple[StampText, ...]]


def sheets_of(pack: Pack, bound: Mapping[Key, Bound], last: Mapping[str, int], words: PackWords) -> Sheets:
    """Draw them; `bound` says how each paper goes in, `last` the highest page number of each item."""
    return _Drawing(pack, bound, last, words).drawn()


def reader_sheets(pack: Pack, counts: tuple[int, int], words: PackWords) -> bytes:
    """What one reader's copy has of its own, two pages: the cover, and a square with the reader's name as watermark.

    `counts` are the papers and pages inside.
    """
    document_fonts.register()
    buffer = io.BytesIO()
    canvas = _canvas(buffer, pack, words)
    _cover(canvas, pack, counts, words)
    canvas.showPage()
    canvas.setPageSize((MARK_SIDE, MARK_SIDE))
    if pack.reader:
        shown = _line(pack.reader)
        width = pdfmetrics.stringWidth(shown, BOLD, 1)
        size = min(_MARK_LARGEST, 0.92 * MARK_SIDE / max(width, 1))
        canvas.setFillColor(_MARK)
        canvas.setFont(BOLD, size)
        canvas.drawCentredString(MARK_SIDE / 2, MARK_SIDE / 2 - size * 0.33, shown)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


class _Drawing:
    """One canvas for all the sheets."""

    def __init__(self, pack: Pack, bound: Mapping[Key, Bound], last: Mapping[str, int], words: PackWords) -> None:
        document_fonts.register()
        pdfmetrics.registerFont(TTFont(_STAMP_FONT, str(resources.path("fonts", "LiberationSerif-Regular.ttf"))))
        self._pack, self._bound, self._last, self._words = pack, bound, last, words
        self._buffer = io.BytesIO()
        self._canvas = _canvas(self._buffer, pack, words)
        self._jumps: list[Jump] = []
        self._font = pdfmetrics.getFont(_STAMP_FONT)
        self._subsets: list[int] = []

    def drawn(self) -> Sheets:
        whole = [one for one in self._bound.values() if one.absence is None]
        _cover(self._canvas, self._pack, (len(whole), sum(len(one.labels) for one in whole)), self._words)
        self._canvas.showPage()
        self._contents()
        front = self._canvas.getPageNumber() - 1
        slips = {key: front + place for place, key in enumerate(self._draw_slips())}
        stamps = self._stamps()
        self._letters()
        document = self._canvas._doc  # noqa: SLF001 - reportlab offers no other way to its document
        fonts = tuple(self._font.getSubsetInternalName(subset, document) for subset in self._subsets)
        self._canvas.save()  # forgets the names
        return Sheets(self._buffer.getvalue(), front, slips, tuple(self._jumps), fonts, stamps)

    def _contents(self) -> None:
        words = self._words
        lines: list[Flowable] = [Paragraph(plain(words.say("contents")), _HEADING)]
        for item in self._pack.items:
            lines += [Spacer(1, 3 * mm), self._entry((item.id, ""), words.item(item), self._beside(item), _ITEM)]
            if item.agency:
                lines.append(Paragraph(plain(_line(item.agency)), _SMALL))
            for paper in item.papers:
                bound = self._bound[item.id, paper.id]
                lines.append(self._entry((item.id, paper.id), words.paper(paper), words.beside(bound), _PAPER))
                if bound.is_signed:
                    lines.append(_Entry(None, words.say("signed"), "", _SMALL, self._jumps))
        while lines:
            frame = Frame(_LEFT, _BOTTOM, _TEXT_WIDTH, _HEIGHT - _TOP - _BOTTOM, 0, 0, 0, 0)
            for entry in lines:
                if isinstance(entry, _Entry):
                    entry.sheet = self._canvas.getPageNumber() - 1
            frame.addFromList(lines, self._canvas)
            self._canvas.showPage()

    def _entry(self, key: Key, text: str, beside: str, style: ParagraphStyle) -> "_Entry":
        return _Entry(key, _line(text), beside, style, self._jumps)

    def _beside(self, item: PackItem) -> str:
        if item.is_paper_only:
            return self._words.say(f"absent_{Absence.PAPER_ONLY}")
        return "" if item.papers else self._words.say("no_papers")

    def _draw_slips(self) -> Iterable[Key]:
        """One sheet for each paper that is left out, and for each item whose papers are on paper only."""
        for item in self._pack.items:
            if item.is_paper_only:
                yield self._slip(item, None, Absence.PAPER_ONLY)
            for paper in item.papers:
                absence = self._bound[item.id, paper.id].absence
                if absence is not None:
                    yield self._slip(item, paper, absence)

    def _slip(self, item: PackItem, paper: PackPaper | None, absence: Absence) -> Key:
        words, labels = self._words, self._bound[item.id, paper.id].labels if paper else ()
        parts = [
            Paragraph(plain(_line(words.item(item))), _FACT),
            Paragraph(plain(words.say(f"absent_{absence}")), _SLIP_TITLE),
        ]
        if paper:
            parts.append(Paragraph(plain(_line(words.paper(paper))), _ITEM))
        parts.append(Paragraph(plain(_line(words.why(absence, paper.reason if paper else ""))), _SLIP_TEXT))
        if labels:
            parts.append(Paragraph(plain(words.pages(labels)), _SLIP_TEXT))
        _fill(self._canvas, parts)
        return (item.id, paper.id if paper else "")

    def _stamps(self) -> Mapping[Key, tuple[StampText, ...]]:
        """The stamps of all pages, and one of each slip."""
        stamps: dict[Key, tuple[StampText, ...]] = {}
        for item in self._pack.items:
            sheet = self._encoded(self._words.stamp_sheet(item))
            stamps[item.id, ""] = (sheet,)
            for paper in item.papers:
                bound = self._bound[item.id, paper.id]
                texts = [self._words.stamp(item, label, self._last.get(item.id, 0)) for label in bound.labels]
                key = (item.id, paper.id)
                stamps[key] = (sheet,) if bound.absence else tuple(self._encoded(text) for text in texts)
        return stamps

    def _encoded(self, text: str) -> StampText:
        shown = _line(text)
        document = self._canvas._doc  # noqa: SLF001 - reportlab offers no other way to its document
        runs: list[tuple[int, str]] = []
        for subset, codes in self._font.splitString(shown, document):
            if subset not in self._subsets:
                self._subsets.append(subset)
            runs.append((self._subsets.index(subset), codes.hex()))
        return StampText(tuple(runs), pdfmetrics.stringWidth(shown, _STAMP_FONT, 1))

    def _letters(self) -> None:
        """A last page, so that every font of the stamps is named among its resources."""
        self._canvas.setFont(_STAMP_FONT, 8)
        self._canvas.drawString(_LEFT, _BOTTOM, "0")
        self._canvas.showPage()


class _Entry(Flowable):  # type: ignore[misc] # reportlab is untyped
    """A line of the contents that leads somewhere: text at the left, pages at the right."""

    def __init__(self, key: Key | None, text: str, beside: str, style: ParagraphStyle, jumps: list[Jump]) -> None:
        super().__init__()
        self._key, self._beside, self._style, self._jumps = key, beside, style, jumps
        self._indent = 0 if style is _ITEM else 7 * mm
        self._text = Paragraph(plain(text), style)
        self.sheet = 0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The size it needs."""
        _, self._high = self._text.wrap(width - self._indent - _BESIDE, height)
        self._wide = width
        return width, self._high + 1.2 * mm

    def draw(self) -> None:
        """Draw it, and remember where."""
        self._text.drawOn(self.canv, self._indent, 1.2 * mm)
        self.canv.setFont(REGULAR, 10.5)
        self.canv.setFillColor(_MUTED)
        self.canv.drawRightString(self._wide, self._high + 1.2 * mm - self._style.fontSize, self._beside)
        if self._key is not None:
            left, low = self.canv.absolutePosition(0, 0)
            box = (left, low, left + self._wide, low + self._high + 1.2 * mm)
            self._jumps.append(Jump(self.sheet, box, self._key))


def _canvas(buffer: io.BytesIO, pack: Pack, words: PackWords) -> Canvas:
    canvas = Canvas(buffer, pagesize=A4, invariant=1, lang=str(words.language), initialFontName=REGULAR)
    canvas.setTitle(_line(pack.title))
    canvas.setAuthor(_line(pack.body))
    canvas.setCreator("eCabinet")
    return canvas


def _cover(canvas: Canvas, pack: Pack, counts: tuple[int, int], words: PackWords) -> None:
    parts = [Paragraph(plain(_line(pack.body)), _BODY), Paragraph(plain(_line(pack.title)), _TITLE)]
    if pack.number:
        parts.append(Paragraph(plain(words.say("meeting_number", number=_line(pack.number))), _NUMBER))
    told = words.say("papers_counted", papers=counts[0], pages=counts[1])
    for name, value in (("when", pack.when), ("place", pack.place), ("papers", told)):
        if value:
            parts.append(
                Paragraph(f'<font color="#5A6478">{plain(words.say(name))}:</font> {plain(_line(value))}', _FACT)
            )
    if pack.reader:
        parts.append(Paragraph(f"{plain(words.say('reader'))}: {plain(_line(pack.reader))}", _READER))
    parts.append(Paragraph(plain(words.say("unprotected")), _NOTE))
    canvas.setStrokeColor(_LINE)
    canvas.rect(14 * mm, 14 * mm, _WIDTH - 28 * mm, _HEIGHT - 28 * mm)
    _fill(canvas, parts, show=False)


def _fill(canvas: Canvas, parts: list[Paragraph], *, show: bool = True) -> None:
    """One sheet, made smaller where the text is too long for it."""
    height = _HEIGHT - _TOP - _BOTTOM
    frame = Frame(_LEFT, _BOTTOM, _TEXT_WIDTH, height, 0, 0, 0, 0)
    frame.addFromList([KeepInFrame(_TEXT_WIDTH, height - 1, parts)], canvas)
    if show:
        canvas.showPage()


def _line(text: str) -> str:
    """Text in one line, without signs that are not shown."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
