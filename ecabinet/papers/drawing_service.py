"""The child's side of reading: holds papers open in PDFium and draws them into the shared memory."""

import ctypes
import encodings.utf_16_le
import encodings.utf_32_le
import os
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as pdfium

from ecabinet.papers.canvas import Canvas
from ecabinet.papers.frames import Header, PipeBrokenError
from ecabinet.papers.pages import Part
from ecabinet.papers.pdfium_fonts import ShippedFonts
from ecabinet.papers.pdfium_paper import BrokenError, OpenPaper
from ecabinet.papers.serving import Answer, Fetch, PaperFile

NEEDED_LATER = (encodings.utf_16_le, encodings.utf_32_le)
"""Modules that Python loads at the moment of need, when it is too late: no file can be opened then."""
_PIXEL = 4


class DrawingService:
    """Answers for the papers that were opened; the program numbers them from 1."""

    def __init__(self, canvas: Canvas | None, fetch: Fetch) -> None:
        self._fetch = fetch
        self._canvas = (ctypes.c_ubyte * canvas.size).from_buffer(canvas.memory) if canvas else None
        self._files: dict[int, PaperFile] = {}
        self._papers: dict[int, OpenPaper] = {}
        # made once and now: a callback needs memory that may be executed, and later there will be no more of that
        self._read = type(pdfium.FPDF_FILEACCESS().m_GetBlock)(self._read_block)
        self._fonts = ShippedFonts()
        self._fonts.install()
        self._answers: dict[str, Callable[..., Answer]] = {
            "draw": self._draw,
            "text": _text,
            "glyphs": _glyphs,
            "lines": _lines,
            "links": _links,
            "outline": _outline,
            "photographs": _photographs,
        }

    def answer(self, request: Header) -> Answer:
        """Do what is asked; `broken` where PDFium cannot."""
        number = request["paper"]
        try:
            if request["do"] == "open":
                return self._open(number, request["size"], measured=bool(request["measured"]))
            if request["do"] == "close":
                return self._close(number)
            return self._answers[request["do"]](self._papers[number], *request["with"])
        except BrokenError:
            return {"broken": 1}, b""

    def _open(self, number: int, size: int, *, measured: bool) -> Answer:
        if number in self._papers:
            self._close(number)
        access = pdfium.FPDF_FILEACCESS(size, self._read, number)
        self._files[number] = PaperFile(size, self._fetch)
        self._papers[number] = OpenPaper(access)
        return {}, self._papers[number].sizes().tobytes() if measured else b""

    def _close(self, number: int) -> Answer:
        self._papers.pop(number).close()
        del self._files[number]
        return {}, b""

    def _draw(self, paper: OpenPaper, page: int, place: list[int]) -> Answer:
        part = Part(*place)
        stride = part.width * _PIXEL
        memory = self._canvas or (ctypes.c_ubyte * (stride * part.height))()
        if stride * part.height > len(memory):
            raise BrokenError
        paper.draw(page, part, memory, stride)
        return {}, b"" if self._canvas else bytes(memory)

    def _read_block(self, number: int, offset: int, buffer: Any, count: int) -> int:  # noqa: ANN401 - ctypes
        """What PDFium calls to read; no exception may leave it."""
        try:
            data = self._files[number].read_at(offset, count)
        except PipeBrokenError:
            os._exit(0)  # the program is gone
        except OSError:
            return 0
        if len(data) < count:
            return 0
        ctypes.memmove(buffer, data, count)
        return 1


def _text(paper: OpenPaper, page: int) -> Answer:
    return {}, paper.text(page).encode("utf-32-le", "surrogatepass")


def _glyphs(paper: OpenPaper, page: int) -> Answer:
    text, boxes = paper.text(page), paper.boxes(page)
    return {"count": len(text)}, text.encode("utf-32-le", "surrogatepass") + boxes.tobytes()


def _lines(paper: OpenPaper, page: int) -> Answer:
    text, lines = paper.text(page), paper.lines(page)
    return {"count": len(text)}, text.encode("utf-32-le", "surrogatepass") + lines.tobytes()


def _links(paper: OpenPaper, page: int) -> Answer:
    return {"links": list(paper.links(page))}, b""


def _outline(paper: OpenPaper) -> Answer:
    return {"outline": paper.outline()}, b""


def _photographs(paper: OpenPaper, page: int) -> Answer:
    return {}, paper.photographs(page).tobytes()
