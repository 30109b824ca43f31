"""Minutes as a PDF in the layout of Decree 30/2020: A4, serif 13 pt, margins 20/20/30/15 mm.

The file is a function of the figures and the language alone: the same figures give the same bytes on every laptop.
It carries the figures as `figures.json` and an empty signature field for each signer, named by the signer's role.
"""

import io
from datetime import UTC, datetime, timedelta

import pikepdf
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from ecabinet.application import minutes_file
from ecabinet.application.messages import Catalogue, Language
from ecabinet.domain.minutes import Legal, MinutesFigures
from ecabinet.exports import document_fonts, minutes_parts
from ecabinet.exports.minutes_parts import Places
from ecabinet.exports.minutes_words import MinutesWords

SAMPLE_STAMP = "BẢN MẪU – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ / SAMPLE"
_WIDTH, _HEIGHT = A4
_LEFT, _RIGHT, _TOP, _BOTTOM = 30 * mm, 15 * mm, 20 * mm, 20 * mm
_PRINTED = 4
_SIGNATURES_EXIST = 1


def minutes_pdf(figures: MinutesFigures, language: Language, catalogue: Catalogue) -> bytes:
    """Lay the minutes out; raises `Refused("malformed")` where a text in the figures is not composed (NFC)."""
    words = MinutesWords(catalogue, language, figures.body.timezone)
    attached = minutes_file.to_bytes(figures)
    places: Places = {}
    pages = _pages(figures, words, language, places)
    return _completed(pages, figures, words, attached, places)


def _pages(figures: MinutesFigures, words: MinutesWords, language: Language, places: Places) -> bytes:
    document_fonts.register()
    buffer = io.BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=A4,
        invariant=1,
        lang=str(language),
        title=f"{words.say('title')} – {figures.meeting.title}",
        author=figures.body.name,
        subject=words.symbol(figures),
        creator="eCabinet",
        initialFontName=document_fonts.REGULAR,
    )
    frame = Frame(_LEFT, _BOTTOM, _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM, 0, 0, 0, 0, id="text")
    stamp = SAMPLE_STAMP if figures.body.legal is Legal.SAMPLE else ""
    document.addPageTemplates(PageTemplate("page", [frame], onPage=lambda canvas, _: _margins(canvas, stamp)))
    document.build(
        [
            *minutes_parts.head(figures, words, language),
            *minutes_parts.opening(figures, words),
            *minutes_parts.attendance(figures, words),
            *minutes_parts.proceedings(figures, words),
            *minutes_parts.ballots(figures, words),
            *minutes_parts.corrections(figures, words),
            *minutes_parts.ending(figures, words, places),
        ]
    )
    return buffer.getvalue()


def _margins(canvas: Canvas, stamp: str) -> None:
    """The page number above the text from page 2 on, the sample stamp below it."""
    canvas.saveState()
    if canvas.getPageNumber() > 1:
        canvas.setFont(document_fonts.REGULAR, 13)
        canvas.drawCentredString((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 13 * mm, str(canvas.getPageNumber()))
    if stamp:
        canvas.setFont(document_fonts.BOLD, 10)
        canvas.setFillColorRGB(0.70, 0.22, 0.18)
        canvas.drawCentredString((_LEFT + _WIDTH - _RIGHT) / 2, 10 * mm, stamp)
    canvas.restoreState()


def _completed(pages: bytes, figures: MinutesFigures, words: MinutesWords, attached: bytes, places: Places) -> bytes:
    """The pages with the figures attached and an empty field for each signature."""
    closed = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=figures.meeting.closed_at)
    held = f"D:{closed:%Y%m%d%H%M%S}Z"
    with pikepdf.open(io.BytesIO(pages)) as pdf:
        spec = pikepdf.AttachedFileSpec(
            pdf,
            attached,
            description=words.say("figures_described"),
            filename=minutes_file.NAME,
            mime_type="application/json",
            creation_date=held,
            mod_date=held,
        )
        spec.relationship = pikepdf.Name.Data
        pdf.attachments[minutes_file.NAME] = spec
        pdf.docinfo["/CreationDate"] = pdf.docinfo["/ModDate"] = held
        labels = {signer.role: signer.label for signer in figures.signers}
        fields = [_field(pdf, role, labels[role], *place) for role, place in places.items()]
        pdf.Root.AcroForm = pdf.make_indirect(
            pikepdf.Dictionary(Fields=pikepdf.Array(fields), SigFlags=_SIGNATURES_EXIST)
        )
        output = io.BytesIO()
        pdf.save(
            output,
            deterministic_id=True,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    return output.getvalue()


def _field(
    pdf: pikepdf.Pdf, role: str, label: str, page: int, box: tuple[float, float, float, float]
) -> pikepdf.Object:
    """An empty signature field that lies where the signer's block left room, with nothing drawn in it yet."""
    left, low, right, high = box
    nothing = pdf.make_stream(b"")
    nothing.Type, nothing.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    nothing.BBox = pikepdf.Array([0, 0, right - left, high - low])
    field = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Sig,
            T=role,
            TU=label,
            F=_PRINTED,
            P=pdf.pages[page].obj,
            Rect=pikepdf.Array(box),
            AP=pikepdf.Dictionary(N=nothing),
        )
    )
    holder = pdf.pages[page].obj
    holder.Annots = pikepdf.Array([*holder.get("/Annots", []), field])
    return field
