"""One PDF of a meeting: everything in its place, nothing left out without a word, the same bytes each time."""

import io
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from reportlab.pdfgen.canvas import Canvas

from ecabinet.application.messages import Catalogue, Language
from ecabinet.application.packs import Absence, Pack, PackItem, PackPaper
from ecabinet.desktop.packing import Making, Packed, make_pack
from ecabinet.domain.faults import Unavailable
from ecabinet.exports.pack_words import PackWords
from ecabinet.papers.sources import MemorySource

WORDS = PackWords(Catalogue.shipped(), Language.VIETNAMESE)


def pages(*texts: str, size: tuple[float, float] = (595, 842)) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1)
    for text in texts:
        canvas.drawString(72, size[1] - 72, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def changed(data: bytes, change: object) -> bytes:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)  # type: ignore[operator] # a function of the test
        pdf.save(buffer)
    return buffer.getvalue()


def item(number: str, *papers: str, is_paper_only: bool = False) -> PackItem:
    named = tuple(PackPaper(paper, f"Dự thảo {paper}", 1, paper) for paper in papers)
    return PackItem(f"item-{number}", number, f"Nội dung {number}", "Bộ Tài chính", named, is_paper_only)


class Table:
    """Makes packs of papers in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.papers = folder, dict[str, bytes]()

    def open(self, sha256: str) -> MemorySource:
        if sha256 not in self.papers:
            raise Unavailable("paper_not_here")
        return MemorySource(self.papers[sha256])

    def pack(
        self, items: Sequence[PackItem], reader: str = "Nguyễn Văn Ước", copies: Mapping[Path, str] | None = None
    ) -> tuple[Packed, Path]:
        pack = Pack("Chính phủ", "Phiên họp tháng 5", "5/2026", "29/5/2026 08:00", "Phòng 1", tuple(items), reader)
        file = self.folder / "pack.pdf"
        return make_pack(Making(pack, self.open, WORDS, {}), file, lambda done, total: None, copies), file

    def texts(self, file: Path) -> list[str]:
        told = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True)
        return told.stdout.decode().split("\f")[:-1]


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def destination(pdf: pikepdf.Pdf, target: object) -> int:
    first = target[0] if isinstance(target, Array) else None
    return next(place for place, page in enumerate(pdf.pages) if first is not None and page.obj.objgen == first.objgen)


def test_every_page_is_there_in_the_order_of_the_agenda_and_says_where_it_stands(table: Table) -> None:
    table.papers = {"a": pages("A1", "A2"), "b": pages("B1"), "c": pages("C1")}
    packed, file = table.pack([item("1", "a", "b"), item("2", "c")])
    texts = table.texts(file)
    assert packed == Packed(pages=6, papers=3, sheets=0)
    found = [(body, stamp) for body, stamp in zip(["A1", "A2", "B1", "C1"], ["1/3", "2/3", "3/3", "1/1"], strict=True)]
    for text, (body, stamp) in zip(texts[2:], found, strict=True):
        assert body in text
        assert f"tr. {stamp}" in text
    assert "Mục 2 – tr. 1/1" in texts[5]
    for told in ("Chính phủ", "Phiên họp tháng 5", "29/5/2026 08:00", "Phòng 1", "Nguyễn Văn Ước"):
        assert told in texts[0]


def test_another_program_finds_nothing_wrong_with_it(table: Table) -> None:
    table.papers = {"a": pages("A1", "A2")}
    _, file = table.pack([item("1", "a"), item("2", is_paper_only=True)])
    assert subprocess.run(["qpdf", "--check", str(file)], capture_output=True, check=False).returncode == 0


def test_bookmarks_and_the_contents_lead_to_where_items_and_papers_begin(table: Table) -> None:
    table.papers = {"a": pages("A1", "A2"), "b": pages("B1"), "c": pages("C1")}
    _, file = table.pack([item("1", "a", "b"), item("2", "c")])
    with pikepdf.open(file) as pdf:
        with pdf.open_outline() as outline:
            contents, first, second = outline.root
            assert [destination(pdf, one.destination) for one in (contents, first, *first.children)] == [1, 2, 2, 4]
            assert [destination(pdf, one.destination) for one in (second, *second.children)] == [5, 5]
            assert first.children[1].title == "Dự thảo b"
        leads = [destination(pdf, link.Dest) for link in pdf.pages[1].obj.Annots]
    assert leads == [2, 2, 4, 5, 5]


def test_links_inside_a_paper_lead_to_the_same_page_of_it(table: Table) -> None:
    def link(pdf: pikepdf.Pdf) -> None:
        second = pdf.pages[1].obj
        pdf.Root.Dests = Dictionary(Old=Array([second, Name.Fit]))
        tree = pikepdf.NameTree.new(pdf)
        tree["new"] = Dictionary(D=Array([second, Name.XYZ, 1, 2, 0]))
        pdf.Root.Names = Dictionary(Dests=tree.obj)
        box = Array([0, 0, 9, 9])
        ways = [
            {"Dest": Array([second, Name.Fit])},
            {"Dest": Name.Old},
            {"Dest": pikepdf.String("new")},
            {"A": Dictionary(S=Name.GoTo, D=pikepdf.String("new"))},
            {"Dest": Array([1, Name.Fit])},
        ]
        links = [pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=box, **way)) for way in ways]
        pdf.pages[0].obj.Annots = Array(links)

    table.papers = {"z": pages("Z1"), "a": changed(pages("A1", "A2"), link)}
    _, file = table.pack([item("1", "z", "a")])
    with pikepdf.open(file) as pdf:
        assert [destination(pdf, one.Dest) for one in pdf.pages[3].obj.Annots] == [4] * 5


def test_the_same_papers_give_the_same_bytes(table: Table) -> None:
    table.papers = {"a": pages("A1", "A2")}
    first = table.pack([item("1", "a")])[1].read_bytes()
    assert table.pack([item("1", "a")])[1].read_bytes() == first


def test_each_reader_has_a_copy_that_names_nobody_else(table: Table) -> None:
    table.papers = {"a": pages("A1")}
    other = table.folder / "other.pdf"
    _, file = table.pack([item("1", "a")], reader="Trần Thị Bình", copies={other: "Lê Minh Đức"})
    mine, theirs = table.texts(file), table.texts(other)
    assert "Trần Thị Bình" in mine[0]
    assert "Lê Minh Đức" in theirs[0]
    assert "Trần Thị Bình" not in "".join(theirs)
    assert other.read_bytes() != file.read_bytes()


def test_the_reader_stands_on_every_page_but_is_drawn_once(table: Table) -> None:
    table.papers = {"a": pages("A1", "A2"), "b": pages("B1")}
    _, file = table.pack([item("1", "a", "b")])
    with pikepdf.open(file) as pdf:
        marks = {page.obj.Resources.XObject["/EcPackMark"].objgen for page in list(pdf.pages)[1:]}
        fonts = {page.obj.Resources.Font["/EcPackFont0"].objgen for page in list(pdf.pages)[1:]}
        assert all(b"/EcPackMark Do" in page.obj.Contents[-1].read_bytes() for page in list(pdf.pages)[1:])
    assert len(marks) == len(fonts) == 1


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("size", [(595, 842), (842, 595), (180, 120), (3370, 2384)])
def test_a_stamp_stands_upright_at_the_lower_right_however_the_page_lies(
    table: Table, turn: int, size: tuple[float, float]
) -> None:
    def rotate(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Rotate = turn
        pdf.pages[0].obj.CropBox = Array([10, 20, size[0] - 10, size[1] - 5])

    table.papers = {"a": changed(pages("A1", size=size), rotate)}
    _, file = table.pack([item("1", "a")])
    told = subprocess.run(["pdftotext", "-bbox", "-cropbox", "-f", "3", file, "-"], capture_output=True, check=True)
    page, seen = told.stdout.decode(), (size[0] - 20, size[1] - 25)
    width, height = seen if turn % 180 == 0 else seen[::-1]
    line = next(line for line in page.splitlines() if ">1/1<" in line)
    right, low, top = (float(line.split(f'{side}="')[1].split('"')[0]) for side in ("xMax", "yMax", "yMin"))
    assert 0.88 * width < right <= width
    assert 0.9 * height < low <= height + 1
    assert low - top >= 4.5


def test_what_cannot_be_put_in_has_a_sheet_that_says_why(table: Table) -> None:
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(pages("L1"))) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(user="x", owner="y"))
    empty = io.BytesIO()
    pikepdf.new().save(empty)
    table.papers = {"a": pages("A1"), "locked": locked.getvalue(), "empty": empty.getvalue(), "odd": b"%PDF-1.7\nno"}
    withdrawn = PackPaper("w", "Tờ trình", 2, "w", Absence.WITHDRAWN, "Chờ ý kiến Bộ Tư pháp.")
    last = PackItem("item-3", "3", "Nội dung 3", "", (withdrawn,))
    packed, file = table.pack([item("1", "a", "locked", "empty", "odd", "gone"), item("2", is_paper_only=True), last])
    text = " ".join(" ".join(table.texts(file)).split())
    assert packed == Packed(pages=9, papers=1, sheets=6)
    for said in ("Có mật khẩu", "Không có trang nào", "Không đưa vào được", "Chưa có trên máy này", "Chỉ có bản giấy"):
        assert text.count(said) == 2  # in the contents and on the sheet
    assert "Chờ ý kiến Bộ Tư pháp." in text


def test_nothing_that_acts_comes_along(table: Table) -> None:
    def arm(pdf: pikepdf.Pdf) -> None:
        script = Dictionary(S=Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        pdf.Root.OpenAction = script
        page = pdf.pages[0].obj
        page.AA = Dictionary(O=script)
        box = Array([0, 0, 9, 9])
        page.Annots = Array(
            [
                Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=box, A=script),
                Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=box, A=Dictionary(S=Name.Launch, F="x")),
                Dictionary(Type=Name.Annot, Subtype=Name.FileAttachment, Rect=box, FS=pdf.make_stream(b"payload")),
                Dictionary(
                    Type=Name.Annot,
                    Subtype=Name.Link,
                    Rect=box,
                    A=Dictionary(S=Name.URI, URI="https://x.vn", Next=script),
                ),
            ]
        )

    table.papers = {"a": changed(pages("A1"), arm)}
    _, file = table.pack([item("1", "a")])
    plain = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", str(file), "-"], capture_output=True, check=True
    )
    for word in (b"JavaScript", b"Launch", b"payload", b"OpenAction", b"/AA <<"):
        assert word not in plain.stdout
    assert b"https://x.vn" in plain.stdout


def test_a_signed_paper_goes_in_with_its_signature_as_a_picture_and_the_fact_is_said(table: Table) -> None:
    def sign(pdf: pikepdf.Pdf) -> None:
        picture = pdf.make_stream(b"0 0 9 9 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
        field = Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T="s", Rect=Array([0, 0, 9, 9]), AP=Dictionary(N=picture)
        )
        held = pdf.make_indirect(field)
        pdf.pages[0].obj.Annots = Array([held])
        pdf.Root.AcroForm = Dictionary(SigFlags=3, Fields=Array([held]))

    table.papers = {"a": changed(pages("A1"), sign)}
    _, file = table.pack([item("1", "a")])
    assert "đã ký số" in table.texts(file)[1]
    with pikepdf.open(file) as pdf:
        (picture,) = pdf.pages[2].obj.Annots
        assert picture.Subtype == Name.Stamp
        assert "/FT" not in picture
        assert "/AcroForm" not in pdf.Root


def test_boxes_that_make_no_sense_do_not_keep_a_page_out(table: Table) -> None:
    def spoil(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.MediaBox = Array([0, 0, 0, 10**9])
        pdf.pages[1].obj.MediaBox = Name.Huge
        pdf.pages[1].obj.Contents = Array([1, Name.X])

    table.papers = {"a": changed(pages("A1", "A2"), spoil)}
    packed, file = table.pack([item("1", "a")])
    assert packed.papers == 1
    assert "tr. 2/2" in table.texts(file)[3]
