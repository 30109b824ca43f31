"""Notes that leave the program as PDF annotations, seen by other programs, and notes made by other programs."""

import io
import shutil
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from ecabinet.domain.comments import Anchor
from ecabinet.domain.faults import Refused
from ecabinet.domain.paper_notes import Meaning, NoteKind, PaperNote, Rect
from ecabinet.papers.annotating import annotated, annotations_in
from ecabinet.papers.annotations import Annotation, read_annotations, write_annotated
from ecabinet.papers.sources import MemorySource
from tests.papers.paper_maker import vietnamese

BOX = Rect(7_200, 9_748, 23_753, 10_968)
STROKE = ((10_000, 10_000), (20_000, 21_000))


def anchor_on(page: int) -> Anchor:
    return Anchor("p", 1, "0" * 64, page, "", "", "")


def every_kind() -> list[PaperNote]:
    on_words = [kind for kind in NoteKind if kind.is_on_words]
    words = [PaperNote(kind, anchor_on(1), Meaning.QUESTION, "Vì sao?", (BOX,)) for kind in on_words]
    return [
        *words,
        PaperNote(NoteKind.STICKY, anchor_on(2), Meaning.AGREE, "được", (BOX,)),
        PaperNote(NoteKind.TEXT_BOX, anchor_on(2), Meaning.DISAGREE, "không", (BOX,)),
        PaperNote(NoteKind.INK, anchor_on(3), Meaning.IMPORTANT, strokes=(STROKE, STROKE)),
    ]


def exported(paper: bytes, notes: list[PaperNote]) -> bytes:
    out = io.BytesIO()
    titles = [Annotation(f"n{place}", note, "Trần Thu Thủy", "Dấu trang 1") for place, note in enumerate(notes)]
    write_annotated(MemorySource(paper), titles, out)
    return out.getvalue()


def turned(paper: bytes, degrees: int) -> bytes:
    writer, out = PdfWriter(clone_from=io.BytesIO(paper)), io.BytesIO()
    for page in writer.pages:
        page.rotate(degrees)
    writer.write(out)
    return out.getvalue()


def test_notes_come_back_from_a_file_as_they_went_into_it_and_the_papers_own_bytes_stay() -> None:
    paper, notes = vietnamese(3), every_kind()
    file = exported(paper, notes)
    assert file.startswith(paper)
    assert read_annotations(MemorySource(file), anchor_on) == tuple(notes)


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_notes_lie_in_their_place_on_pages_that_are_shown_turned(degrees: int) -> None:
    notes = every_kind()
    assert read_annotations(MemorySource(exported(turned(vietnamese(3), degrees), notes)), anchor_on) == tuple(notes)


def test_a_bookmark_becomes_a_line_of_the_papers_contents() -> None:
    file = exported(vietnamese(3), [PaperNote(NoteKind.BOOKMARK, anchor_on(2))])
    reader = PdfReader(io.BytesIO(file))
    titles = {item["/Title"]: reader.get_destination_page_number(item) for item in reader.outline}
    assert titles["Dấu trang 1"] == 1


def test_words_that_are_marked_stand_in_quads_with_author_text_and_picture() -> None:
    file = exported(vietnamese(1), every_kind()[:1])
    annotations = [one.get_object() for one in PdfReader(io.BytesIO(file)).pages[0]["/Annots"]]
    (annotation,) = (one for one in annotations if one["/Subtype"] == "/Highlight")
    assert [float(edge) for edge in annotation["/QuadPoints"]][:2] == [72.0, pytest.approx(841.89 - 97.48, abs=0.02)]
    assert (annotation["/T"], annotation["/Contents"]) == ("Trần Thu Thủy", "Vì sao?")
    assert b"/M gs" in annotation["/AP"]["/N"].get_data()


@pytest.mark.skipif(shutil.which("pdftocairo") is None, reason="poppler is not installed")
def test_poppler_draws_what_was_exported(tmp_path: Path) -> None:
    pictures = []
    for name, data in (("bare", vietnamese(1)), ("noted", exported(vietnamese(1), every_kind()[:3]))):
        (tmp_path / f"{name}.pdf").write_bytes(data)
        target = tmp_path / name
        command = ["pdftocairo", "-png", "-r", "60", "-singlefile", str(tmp_path / f"{name}.pdf"), str(target)]
        done = subprocess.run(command, check=True, capture_output=True, timeout=60)
        assert not done.stderr
        pictures.append(target.with_suffix(".png").read_bytes())
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize(
    "annotation",
    [
        "<</Type/Annot/Subtype/Highlight/Rect[0 0 nan 5]>>",
        "<</Type/Annot/Subtype/Highlight/Rect[0 0 10]>>",
        "<</Type/Annot/Subtype/Ink/InkList[[]]/Rect[0 0 1 1]>>",
        "<</Type/Annot/Subtype/Link/Rect[0 0 1 1]>>",
        "<</Type/Annot/Rect[0 0 1 1]>>",
    ],
)
def test_annotations_that_are_no_notes_are_left_out(annotation: str) -> None:
    paper = _with_annotation(annotation)
    assert read_annotations(MemorySource(paper), anchor_on) == ()


def test_what_is_no_pdf_is_refused_calmly() -> None:
    with pytest.raises(Refused, match="paper_unreadable"):
        read_annotations(MemorySource(b"nothing of the kind" * 50), anchor_on)


def test_signs_that_turn_the_text_are_taken_out_of_a_strangers_note() -> None:
    note = {"id": "n", "kind": "sticky", "page": 1, "meaning": "plain", "text": "V\u202e sao?", "author": "", "at": ""}
    paper = vietnamese(1)
    file = paper + annotated(paper, [note | {"boxes": [[100, 100, 2_000, 2_000]], "strokes": []}])
    (read,) = read_annotations(MemorySource(file), anchor_on)
    assert read.text == "V sao?"


def test_nothing_is_added_where_no_note_has_a_page() -> None:
    assert annotations_in(vietnamese(1) + annotated(vietnamese(1), [])) == []


def _with_annotation(annotation: str) -> bytes:
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Annots[4 0 R]>>",
        annotation,
    ]
    data, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj{content}endobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"xref\n0 5\n0000000000 65535 f \n{table}trailer<</Size 5/Root 1 0 R>>\nstartxref\n{len(data)}\n%%EOF\n"
    return data + trailer.encode()
