"""The demonstration's own papers: short plain texts set as official-looking PDF pages, stamped as samples.

A text begins with `agency:`, `title:` and `subject:` lines, a blank line, then one paragraph a line. Lines that open
with a part, chapter or article heading are set bold. The layout follows Decree 30/2020 in outline (A4, serif 13 pt).
"""

import io
import re
from dataclasses import dataclass
from typing import Any, Self

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Spacer, Table, TableStyle

from ecabinet import resources
from ecabinet.domain.faults import Refused

_HEADING = re.compile(r"^(Chương|Phần|Điều|[IVX]+\.)\s")
_SAMPLE = "BẢN MẪU – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ / SAMPLE"
_MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


@dataclass(frozen=True, slots=True)
class SampleText:
    """A paper's source: who wrote it, what it is, and its paragraphs."""

    agency: str
    title: str
    subject: str
    paragraphs: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the plain form; raises `Refused("sample_text_unreadable")` where its three head lines are missing."""
        head, _, body = text.partition("\n\n")
        fields = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
        if not {"agency", "title", "subject"} <= fields.keys():
            raise Refused("sample_text_unreadable")
        paragraphs = tuple(line.strip() for line in body.splitlines() if line.strip())
        return cls(fields["agency"], fields["title"], fields["subject"], paragraphs)


def _register_fonts() -> None:
    if "Document" in pdfmetrics.getRegisteredFontNames():
        return
    for name, file in (("Document", "Regular"), ("Document-Bold", "Bold"), ("Document-Italic", "Italic")):
        pdfmetrics.registerFont(TTFont(name, str(resources.path(f"fonts/LiberationSerif-{file}.ttf"))))
    pdfmetrics.registerFontFamily("Document", "Document", "Document-Bold", "Document-Italic", "Document-Bold")


def _style(name: str, **settings: Any) -> ParagraphStyle:  # noqa: ANN401 - reportlab's style properties are untyped
    return ParagraphStyle(name, fontName="Document", fontSize=13, leading=19, **settings)


def _footer(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.saveState()
    canvas.setFont("Document-Bold", 8)
    canvas.setFillGray(0.45)
    canvas.drawCentredString(A4[0] / 2, 11 * mm, _SAMPLE)
    canvas.setFont("Document", 11)
    canvas.setFillGray(0)
    if document.page > 1:
        canvas.drawCentredString(A4[0] / 2, A4[1] - 13 * mm, str(document.page))
    canvas.restoreState()


def _story(text: SampleText) -> list[Flowable]:
    centre = _style("centre", alignment=TA_CENTER)
    body = _style("body", alignment=TA_JUSTIFY, firstLineIndent=10 * mm, spaceAfter=5)
    head = Table(
        [
            [
                Paragraph(f"<b>{text.agency}</b>", centre),
                Paragraph(f"<b>{_MOTTO[0]}</b>", _style("n", alignment=TA_CENTER)),
            ],
            ["", Paragraph(f"<b><u>{_MOTTO[1]}</u></b>", centre)],
        ],
        colWidths=[62 * mm, 103 * mm],
        style=TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 0)]),
    )
    story: list[Flowable] = [head, Spacer(0, 12 * mm)]
    story += [Paragraph(f"<b>{text.title}</b>", centre), Paragraph(f"<b>{text.subject}</b>", centre), Spacer(0, 8 * mm)]
    for line in text.paragraphs:
        story.append(Paragraph(f"<b>{line}</b>" if _HEADING.match(line) else line, body))
    return story


def render(text: SampleText) -> bytes:
    """One paper as PDF bytes, the same for the same text."""
    _register_fonts()
    out = io.BytesIO()
    document = BaseDocTemplate(
        out, pagesize=A4, leftMargin=30 * mm, rightMargin=15 * mm, topMargin=20 * mm, bottomMargin=20 * mm,
        title=f"{text.title}: {text.subject}", author=text.agency, invariant=1,
    )  # fmt: skip
    frame = Frame(document.leftMargin, document.bottomMargin, document.width, document.height, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", frames=[frame], onPage=_footer))
    document.build(_story(text))
    return out.getvalue()
