"""PDFs for tests: real ones in Vietnamese made with reportlab, and hostile ones written object by object."""

import io
import zlib
from collections.abc import Sequence

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from ecabinet import resources

PARAGRAPHS = (
    "Điều 3. Trách nhiệm của các bộ, cơ quan ngang bộ trong việc kết nối, chia sẻ dữ liệu",
    "phục vụ giải quyết thủ tục hành chính trên môi trường điện tử và bảo đảm an toàn",
    "thông tin mạng theo quy định của pháp luật. Nghị quyết này có hiệu lực từ ngày ký.",
)


def _font() -> str:
    if "Serif" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Serif", str(resources.path("fonts", "LiberationSerif-Regular.ttf"))))
    return "Serif"


def vietnamese(pages: int = 3, *, title: str = "Dự thảo Nghị quyết", lines: Sequence[str] = PARAGRAPHS) -> bytes:
    """A paper of several pages; page n begins with "Trang n"; each page repeats the lines until it is full."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1)
    canvas.setTitle(title)
    for number in range(1, pages + 1):
        canvas.setFont(_font(), 20)
        canvas.drawString(72, 770, f"Trang {number}")
        canvas.setFont(_font(), 13)
        for row in range(28):
            canvas.drawString(72, 735 - 24 * row, lines[row % len(lines)])
        canvas.bookmarkPage(f"p{number}")
        canvas.addOutlineEntry(f"Phần {number}", f"p{number}")
        if number == 1:
            canvas.linkRect("", f"p{pages}", (72, 765, 200, 790), relative=0)
            canvas.linkURL("https://example.org/", (300, 765, 400, 790), relative=0)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def scan(pages: int = 2, *, width: int = 400, height: int = 560) -> bytes:
    """A paper of pictures of so many pixels, without any text."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1)
    for number in range(pages):
        stripes = bytes(255 if (row // 20 + number) % 2 else 200 for row in range(height) for _ in range(width * 3))
        canvas.drawImage(ImageReader(_picture(width, height, stripes)), 0, 0, A4[0], A4[1])
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def illustrated() -> bytes:
    """One page of text with a photograph 100 points wide and high, its lower left corner at 100, 100."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1)
    canvas.setFont(_font(), 13)
    canvas.drawString(72, 735, PARAGRAPHS[0])
    canvas.drawImage(ImageReader(_picture(10, 10, b"\x20\x80\xe0" * 100)), 100, 100, 100, 100)
    canvas.save()
    return file.getvalue()


def _picture(width: int, height: int, rgb: bytes) -> io.BytesIO:
    """A PNG from plain RGB rows."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)

    rows = b"".join(b"\0" + rgb[row * width * 3 : (row + 1) * width * 3] for row in range(height))
    header = width.to_bytes(4) + height.to_bytes(4) + b"\x08\x02\0\0\0"
    return io.BytesIO(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    )


PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {more} >>"
FLOW = "<< /Length 9 >>\nstream\n0 0 m 9 w\nendstream"


def written(
    *,
    catalog: str = "",
    page: str = "",
    pages: str = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    more: Sequence[str] = (),
    trailer: str = "",
    content: str = FLOW,
) -> bytes:
    """A PDF written out: 1 catalog, 2 page tree, 3 page, 4 its content, 5… `more`."""
    objects = [f"<< /Type /Catalog /Pages 2 0 R {catalog} >>", pages, PAGE.format(more=page), content, *more]
    data = b"%PDF-1.7\n"
    places = []
    for number, text in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{text}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return data + (
        f"{end}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{len(data)}\n%%EOF\n"
    ).encode("latin-1")


def troubled(*, levels: int = 9, states: int = 12_000_000) -> bytes:
    """Four pages: the second draws ten times ten times … the same, the third saves its state without end.

    The one really hangs its reader, the other really kills it by eating more memory than a reader may have.
    """
    last = 11 + levels
    line, thirsty = b"0 0 m 100 100 l S", zlib.compress(zlib.compress(b"q\n" * states, 1), 9)
    forms = [_form(f"/F{10 + level} Do " * 10, f"/F{10 + level} {12 + level} 0 R") for level in range(levels)]
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 4 /Kids [3 0 R 4 0 R 5 0 R 6 0 R] >>",
        *(_page_of(content) for content in (7, 8, 9, 10)),
        _stream(line),
        _stream(b"/F0 Do"),
        _stream(thirsty, "/Filter [/FlateDecode /FlateDecode]"),
        _stream(line),
        *forms,
        _stream(line, "/Type /XObject /Subtype /Form /BBox [0 0 595 842]"),
    ]
    assert len(objects) == last
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {last + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {last + 1} /Root 1 0 R >>\n"
    return data + f"{end}startxref\n{len(data)}\n%%EOF\n".encode()


def _page_of(content: int) -> bytes:
    resources = "/Resources << /XObject << /F0 11 0 R >> >>"
    return f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {resources} /Contents {content} 0 R >>".encode()


def _form(content: str, resources: str) -> bytes:
    entries = f"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << {resources} >> >>"
    return _stream(content.encode(), entries)


def _stream(content: bytes, entries: str = "") -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries.encode(), len(content), content)
