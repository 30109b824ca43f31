"""The child's side of making packs: papers come in one by one, are joined and stamped, and go out in pieces.

What no paper can be believed to be is checked here or left out; the program adds what it says itself: sheets, stamps,
bookmarks and numbers. Every request names one step (`do`); a paper is named by its place among those looked at.
"""

import encodings.latin_1
import encodings.utf_16_be
import io
import struct
import warnings
import zlib
from typing import Any, Final

import pikepdf
import pypdf
from pikepdf import Array, Dictionary, Name
from pypdf.errors import PyPdfError

from ecabinet.papers.frames import Header
from ecabinet.papers.pack_pages import Stamp, Stamping, Targets, clean, stamp
from ecabinet.papers.pack_tree import give_bookmarks, give_labels, keep_layers
from ecabinet.papers.serving import Answer, Fetch

NEEDED_LATER = (encodings.latin_1, encodings.utf_16_be)
"""Modules that are loaded at the moment of need, when it is too late: no file can be opened then."""
PIECE: Final = 16 * 1024 * 1024
"""The most bytes of a pack that go out at once."""
MOST_PAGES: Final = 5_000
"""The most pages one paper may have."""
MOST_ATTACHED: Final = 32 * 1024 * 1024
"""The most bytes that are read of a file inside a former pack."""
_AT_ONCE: Final = 1024 * 1024
_MARK_SIDE: Final = 1000
_MALFORMED = (
    *(PyPdfError, pikepdf.PdfError),
    *(ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, MemoryError, OSError),
    *(RuntimeError, TypeError, ValueError, struct.error, zlib.error),
)
"""What the libraries raise on files that are no proper PDF; none of it is a defect of ours."""


class PackService:
    """Makes one pack after the other; `begin` forgets the one before."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        warnings.simplefilter("ignore")  # showing one would look up its source line, a file
        _warm_up()
        self._papers: list[pikepdf.Pdf | None] = []
        self._sheets = self._pack = pikepdf.new()
        self._shared: Stamping | None = None
        self._written = b""

    def answer(self, request: Header) -> Answer:
        """Do one step."""
        match request:
            case {"do": "attached", "paper": int(place), "name": str(name)}:
                return {}, self._attachment(place, name)
            case {"do": "piece", "offset": int(offset)}:
                return {}, memoryview(self._written)[offset : offset + PIECE]
            case _:
                return self._step(request), b""

    def _step(self, request: Header) -> Header:
        """Do a step whose answer has no bytes."""
        match request:
            case {"do": "look", "size": int(size)}:
                return self._look(self._bytes(size))
            case {"do": "begin", "size": int(size), "fonts": list(fonts)}:
                self._begin(self._bytes(size), fonts)
            case {"do": "sheet", "sheet": int(sheet), "stamp": list(one)}:
                self._sheet(sheet, one)
            case {"do": "paper", "paper": int(place), "stamps": list(stamps)}:
                return self._taken(place, stamps)
            case {"do": "tree", "bookmarks": list(bookmarks), "jumps": list(jumps), "labels": list(labels)}:
                give_bookmarks(self._pack, bookmarks)
                give_labels(self._pack, labels)
                self._jump(jumps)
            case {"do": "attach", "name": str(name), "size": int(size)}:
                self._pack.attachments[name] = _attached(self._pack, name, self._bytes(size))
            case {"do": "reader", "size": int(size)}:
                self._reader(self._bytes(size))
            case {"do": "save"}:
                return {"size": self._save()}
            case _:
                return {"failed": "unknown step"}
        return {}

    def _bytes(self, size: int) -> bytes:
        pieces = [self._fetch(offset, min(_AT_ONCE, size - offset)) for offset in range(0, size, _AT_ONCE)]
        return b"".join(pieces)

    def _look(self, data: bytes) -> Header:
        """Open a paper, in the other library where one cannot; say how many pages it has or why it is left out."""
        pdf, absence = _opened(data)
        self._papers.append(pdf)
        if pdf is None:
            return {"absence": absence}
        return {"pages": len(pdf.pages), "signed": int(_is_signed(pdf))}

    def _begin(self, data: bytes, fonts: list[Any]) -> None:
        """Start a new pack with the program's own sheets; their last page holds the stamps' letters."""
        self._sheets, self._pack = pikepdf.open(io.BytesIO(data)), pikepdf.new()
        resources = self._sheets.pages[-1].obj.Resources
        begin = self._pack.make_stream(b"q\n")
        mark = self._pack.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 1, 1]))
        letters = [self._pack.copy_foreign(_indirect(self._sheets, resources.Font, str(name))) for name in fonts]
        self._shared = Stamping(mark, tuple(letters), begin)
        self._pack.docinfo["/Title"] = self._sheets.docinfo.get("/Title", "")
        self._pack.docinfo["/Creator"] = "eCabinet"

    def _sheet(self, place: int, told: list[Any]) -> None:
        """Put in one of the program's own sheets, stamped or not."""
        self._pack.pages.append(self._sheets.pages[place])
        if self._shared and place:  # the cover is the reader's own and bears no mark
            stamp(self._pack, _dictionary(self._pack.pages[-1].obj), self._shared, _stamp(told) if told else None)

    def _taken(self, place: int, stamps: list[Any]) -> Header:
        """Put a paper in, or say that it cannot be: the program then begins anew without it."""
        try:
            self._paper(place, stamps)
        except _MALFORMED:
            return {"broken": 1}
        return {}

    def _paper(self, place: int, stamps: list[Any]) -> None:
        """Put in a paper, cleaned and stamped page by page."""
        paper = self._papers[place]
        if paper is None or self._shared is None or len(stamps) != len(paper.pages):
            raise OSError("the program asks for a paper that is not there")
        targets = Targets(paper)
        for page in paper.pages:
            clean(_dictionary(page.obj), targets)
        before = len(self._pack.pages)
        self._pack.pages.extend(paper.pages)
        for page, told in zip(list(self._pack.pages)[before:], stamps, strict=True):
            stamp(self._pack, _dictionary(page.obj), self._shared, _stamp(told))
        keep_layers(self._pack, paper)

    def _jump(self, jumps: list[Any]) -> None:
        """Lay links over the contents: sheet, box, page."""
        pages = list(self._pack.pages)
        for sheet, box, page in jumps:
            link = Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array(box),
                Border=Array([0, 0, 0]),
                F=4,
                Dest=Array([pages[page].obj, Name.Fit]),
            )
            holder = pages[sheet].obj
            holder.Annots = Array([*holder.get("/Annots", []), self._pack.make_indirect(link)])

    def _attachment(self, place: int, name: str) -> bytes:
        """A file that goes with a former pack; nothing where there is none or it is too long."""
        paper = self._papers[place]
        try:
            found = paper.attachments.get(name) if paper else None
            data = found.get_file().read_bytes() if found else b""
        except _MALFORMED:
            return b""
        return data if len(data) <= MOST_ATTACHED else b""

    def _reader(self, data: bytes) -> None:
        """Make the pack one reader's copy: another cover, another watermark; everything else stays as it is."""
        if self._shared is None:
            raise OSError("no pack was begun")
        with pikepdf.open(io.BytesIO(data)) as own:
            cover, square = (page.as_form_xobject() for page in own.pages)
            first = self._pack.pages[0].obj
            first.Contents = self._pack.make_stream(b"/Cover Do")
            first.Resources = Dictionary(XObject=Dictionary(Cover=self._pack.copy_foreign(cover)))
            mark, art = self._shared.mark, self._pack.copy_foreign(square)
            mark.write(art.read_bytes())
            mark.Resources, mark.BBox = art.get("/Resources", Dictionary()), Array([0, 0, _MARK_SIDE, _MARK_SIDE])
            mark.Matrix = Array([1 / _MARK_SIDE, 0, 0, 1 / _MARK_SIDE, -0.5, -0.5])

    def _save(self) -> int:
        """Write the pack into memory; the same pack gives the same bytes."""
        buffer = io.BytesIO()
        self._pack.save(
            buffer,
            deterministic_id=True,
            min_version="1.7",
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
        self._written = buffer.getvalue()
        return len(self._written)


def _opened(data: bytes) -> tuple[pikepdf.Pdf | None, str]:
    """A paper whose pages can be taken over, or why there is none."""
    try:
        pdf = pikepdf.open(io.BytesIO(data))
        if 0 < len(pdf.pages) <= MOST_PAGES:
            return pdf, ""
        return (None, "damaged") if len(pdf.pages) else _by_other(data, "empty")
    except pikepdf.PasswordError:
        return None, "locked"
    except (pikepdf.PdfError, RuntimeError, ValueError):
        return _by_other(data, "damaged")


def _warm_up() -> None:
    """Let both libraries load what they load at the moment of need: later no file can be opened."""
    blank = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(blank)
    _by_other(blank.getvalue(), "")
    _by_other(b"", "")


def _by_other(data: bytes, absence: str) -> tuple[pikepdf.Pdf | None, str]:
    """A paper as the other library reads it, written anew; it mends other things than the first."""
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            return None, "locked"
        writer, mended = pypdf.PdfWriter(), io.BytesIO()
        for page in reader.pages[:MOST_PAGES]:
            writer.add_page(page)
        writer.write(mended)
        pdf = pikepdf.open(mended)
        return (pdf, "") if len(pdf.pages) else (None, "empty")
    except _MALFORMED:
        return None, absence


def _is_signed(pdf: pikepdf.Pdf) -> bool:
    """Whether a paper says that it bears signatures; whether they hold is not for a pack to say."""
    form = pdf.Root.get("/AcroForm")
    flags = form.get("/SigFlags", 0) if isinstance(form, Dictionary) else 0
    return isinstance(flags, int) and bool(flags & 1)


def _indirect(pdf: pikepdf.Pdf, fonts: pikepdf.Object, name: str) -> pikepdf.Object:
    font = fonts[name]
    return font if font.is_indirect else pdf.make_indirect(font)


def _dictionary(page: pikepdf.Object) -> Dictionary:
    if not isinstance(page, Dictionary):
        raise OSError("a page that is none")
    return page


def _stamp(told: list[Any]) -> Stamp:
    width, *runs = told
    return Stamp(tuple((int(number), str(codes)) for number, codes in runs), float(width))


def _attached(pdf: pikepdf.Pdf, name: str, data: bytes) -> pikepdf.AttachedFileSpec:
    return pikepdf.AttachedFileSpec(
        pdf, data, description=name, filename=name, mime_type="application/json", creation_date="", mod_date=""
    )
