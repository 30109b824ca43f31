"""Intake: what may come in as a paper, and why the rest may not."""

import hashlib
import io
import os
import signal
import zlib
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from ecabinet.application.central_ports import Intake as CentralIntake
from ecabinet.application.messages import Catalogue
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.papers.facts import REFUSALS, SIZE_LIMIT, PaperFacts, Purpose
from ecabinet.papers.intake import Intake, clean_title
from ecabinet.papers.intake_walk import ACTIONS, ANNOTATIONS
from ecabinet.papers.sources import FileSource, MemorySource
from tests.papers.paper_maker import scan, vietnamese, written

JAVASCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>"


BOMB = zlib.compress(bytes(100_000_000), 9).hex()


@pytest.fixture(scope="module")
def intake() -> Iterator[Intake]:
    with Intake(seconds=20) as intake:
        yield intake


def _encrypted(password: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(vietnamese(1)))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="AES-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def _deep_tree(depth: int) -> bytes:
    """A page tree of one branch, so many nodes deep."""
    nodes = [f"<< /Type /Pages /Kids [{6 + level} 0 R] /Count 1 >>" for level in range(depth)]
    return written(pages="<< /Type /Pages /Kids [5 0 R] /Count 1 >>", more=[*nodes, "<< /Type /Page >>"])


HOSTILE = {
    "empty": (b"", "paper_no_pdf"),
    "text": (b"hello\n%%EOF\n", "paper_no_pdf"),
    "archive before the paper": (b"PK\x03\x04" + written(), "paper_no_pdf"),
    "cut in the middle": (vietnamese(3)[:9000], "paper_cut_short"),
    "cut, with an end put on": (vietnamese(3)[:9000] + b"\n%%EOF\n", "paper_unreadable"),
    "only a head": (b"%PDF-1.7\n%%EOF\n", "paper_unreadable"),
    "password": (_encrypted("secret"), "paper_encrypted"),
    "empty password": (_encrypted(""), "paper_encrypted"),
    "page tree in a circle": (written(pages="<< /Type /Pages /Kids [2 0 R] /Count 1 >>"), "paper_tangled"),
    "page tree too deep": (_deep_tree(80), "paper_tangled"),
    "brackets without end": (written(catalog="/X " + "[" * 50_000 + "]" * 50_000), "paper_unreadable"),
    "outline in a circle": (
        written(catalog="/Outlines 5 0 R", more=["<< /First 6 0 R >>", "<< /Title (a) /Next 6 0 R >>"]),
        "paper_tangled",
    ),
    "fields in a circle": (
        written(catalog="/AcroForm << /Fields [5 0 R] >>", more=["<< /T (a) /Kids [5 0 R] >>"]),
        "paper_tangled",
    ),
    "actions in a circle": (
        written(catalog="/OpenAction 5 0 R", more=["<< /S /GoTo /D [3 0 R /Fit] /Next 5 0 R >>"]),
        "paper_tangled",
    ),
    "pages that are not there": (written(pages="<< /Type /Pages /Kids [9 0 R] /Count 1 >>"), "paper_unreadable"),
    "no pages": (written(pages="<< /Type /Pages /Kids [] /Count 0 >>"), "paper_unreadable"),
    "wrong number of pages": (written(pages="<< /Type /Pages /Kids [3 0 R] /Count 7 >>"), "paper_unreadable"),
    "too many pages": (
        written(pages=f"<< /Type /Pages /Kids [{'3 0 R ' * 5001}] /Count 5001 >>"),
        "paper_too_many_pages",
    ),
    "too many annotations": (written(page=f"/Annots [{'<< >> ' * 100_001}]"), "paper_too_complex"),
    "giant page": (written(page="/CropBox [0 0 1000000000 10]"), "paper_page_size"),
    "half a page box": (written(page="/CropBox [0 0 10]"), "paper_page_size"),
    "a gigabyte of nothing": (
        written(
            page="/Resources << /Font << /F 5 0 R >> >>",
            content=f"<< /Filter [/ASCIIHexDecode /FlateDecode] /Length {len(BOMB)} >>\nstream\n{BOMB}\nendstream",
            more=["<< /Type /Font >>"],
        ),
        "paper_too_complex",
    ),
    "script on opening": (written(catalog=f"/OpenAction {JAVASCRIPT}"), "paper_javascript"),
    "script behind a page turn": (
        written(catalog=f"/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [{JAVASCRIPT}] >>"),
        "paper_javascript",
    ),
    "script under another name": (written(catalog="/OpenAction << /S /GoTo /JS (x) >>"), "paper_javascript"),
    "script by name": (
        written(catalog=f"/Names << /JavaScript << /Names [(a) {JAVASCRIPT}] >> >>"),
        "paper_javascript",
    ),
    "script on a page": (written(page=f"/AA << /O {JAVASCRIPT} >>"), "paper_javascript"),
    "script in a field": (
        written(catalog="/AcroForm << /Fields [5 0 R] >>", more=[f"<< /T (a) /AA << /K {JAVASCRIPT} >> >>"]),
        "paper_javascript",
    ),
    "script on a link": (written(page=f"/Annots [<< /Subtype /Link /A {JAVASCRIPT} >>]"), "paper_javascript"),
    "script in the outline": (
        written(catalog="/Outlines 5 0 R", more=["<< /First 6 0 R >>", f"<< /Title (a) /A {JAVASCRIPT} >>"]),
        "paper_javascript",
    ),
    "program": (
        written(page="/Annots [<< /Subtype /Link /A << /S /Launch /F (calc.exe) >> >>]"),
        "paper_starts_program",
    ),
    "form that sends": (
        written(page="/Annots [<< /Subtype /Widget /A << /S /SubmitForm /F (http://a.example) >> >>]"),
        "paper_sends_form",
    ),
    "another file": (
        written(page="/Annots [<< /Subtype /Link /A << /S /GoToR /F (b.pdf) /D [0 /Fit] >> >>]"),
        "paper_opens_file",
    ),
    "an embedded paper opened": (
        written(page="/Annots [<< /Subtype /Link /A << /S /GoToE /D (x) >> >>]"),
        "paper_opens_file",
    ),
    "embedded file": (
        written(catalog="/Names << /EmbeddedFiles << /Names [(../../a.exe) << /Type /Filespec >>] >> >>"),
        "paper_embeds_file",
    ),
    "file pinned to a page": (written(page="/Annots [<< /Subtype /FileAttachment >>]"), "paper_embeds_file"),
    "file pinned, its kind elsewhere": (
        written(page="/Annots [<< /Subtype 5 0 R >>]", more=["/FileAttachment"]),
        "paper_embeds_file",
    ),
    "script behind a field on a page": (
        written(page=f"/Annots [<< /Subtype /Widget /AA << /E {JAVASCRIPT} >> >>]"),
        "paper_javascript",
    ),
    "file that goes with the paper": (written(catalog="/AF [<< /Type /Filespec >>]"), "paper_embeds_file"),
    "file that goes with a page": (written(page="/AF [<< /Type /Filespec >>]"), "paper_embeds_file"),
    "portfolio": (written(catalog="/Collection << >>"), "paper_embeds_file"),
    "film": (written(page="/Annots [<< /Subtype /RichMedia >>]"), "paper_media"),
    "XFA": (written(catalog="/AcroForm << /Fields [] /XFA [(a) 4 0 R] >>"), "paper_xfa"),
    "address called on opening": (written(catalog="/OpenAction << /S /URI /URI (http://a.example) >>"), "paper_acts"),
    "printing by itself": (written(catalog="/OpenAction << /S /Named /N /Print >>"), "paper_acts"),
    "something new": (written(page="/Annots [<< /Subtype /Link /A << /S /Novelty >> >>]"), "paper_acts"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_with_its_reason(intake: Intake, name: str) -> None:
    data, code = HOSTILE[name]
    with pytest.raises(Refused) as refusal:
        intake.check(MemorySource(data))
    assert refusal.value.code == code


def test_a_vietnamese_paper_comes_in_with_its_facts(intake: Intake) -> None:
    data = vietnamese(7, title="Dự thảo  Nghị quyết")
    facts = intake.check(MemorySource(data))
    assert facts == PaperFacts(hashlib.sha256(data).hexdigest(), len(data), 7, "Dự thảo Nghị quyết", has_text=True)


def test_a_scan_is_known_to_have_no_text(intake: Intake) -> None:
    facts = intake.check(MemorySource(scan(3)))
    assert (facts.pages, facts.has_text) == (3, False)


def test_text_inside_a_drawn_form_counts_as_text(intake: Intake) -> None:
    form = "<< /Subtype /Form /Length 10 /Resources << /Font << /F 6 0 R >> >> >>\nstream\n(text) Tj \nendstream"
    data = written(page="/Resources << /XObject << /X 5 0 R >> >>", more=[form, "<< /Type /Font >>"])
    assert intake.check(MemorySource(data)).has_text


def test_turning_to_a_page_on_opening_is_no_reason_to_refuse(intake: Intake) -> None:
    for opening in ("[3 0 R /Fit]", "<< /S /GoTo /D [3 0 R /Fit] >>"):
        assert intake.check(MemorySource(written(catalog=f"/OpenAction {opening}"))).pages == 1


def test_a_link_to_an_address_is_no_reason_to_refuse(intake: Intake) -> None:
    link = "/Annots [<< /Subtype /Link /A << /S /URI /URI (https://example.org) >> >>]"
    assert intake.check(MemorySource(written(page=link))).pages == 1


def test_minutes_may_carry_their_figures_and_nothing_else(intake: Intake) -> None:
    figures = "/Names << /EmbeddedFiles << /Names [(figures.json) << /Type /Filespec >>] >> >>"
    assert intake.check(MemorySource(written(catalog=figures)), Purpose.MINUTES).pages == 1
    with pytest.raises(Refused, match="paper_javascript"):
        intake.check(MemorySource(written(catalog=f"{figures} /OpenAction {JAVASCRIPT}")), Purpose.MINUTES)


def test_the_central_store_examines_a_file_by_its_path(intake: Intake, tmp_path: Path) -> None:
    examined: CentralIntake = intake
    file = tmp_path / "upload"
    file.write_bytes(written(catalog="/Names << /EmbeddedFiles << /Names [(a) << >>] >> >>"))
    examined.examine(file, minutes=True)
    with pytest.raises(Refused, match="paper_embeds_file"):
        examined.examine(file, minutes=False)


def test_a_paper_beyond_the_size_limit_is_refused_unread(intake: Intake) -> None:
    class Huge:
        size = SIZE_LIMIT + 1

        def read_at(self, offset: int, count: int) -> bytes:
            raise AssertionError("read")

        def close(self) -> None: ...

    with pytest.raises(Refused) as refusal:
        intake.check(Huge())
    assert refusal.value.details == {"megabytes": 500, "limit": 500}


def test_a_paper_whose_bytes_fail_halfway_is_unavailable_and_not_refused(intake: Intake) -> None:
    class Failing(MemorySource):
        reads = 0

        def read_at(self, offset: int, count: int) -> bytes:
            self.reads += 1
            if self.reads > 1:  # the first goes through the digest
                raise Unavailable("paper_missing", {"name": "a.pdf"})
            return super().read_at(offset, count)

    with pytest.raises(Unavailable, match="paper_missing"):
        intake.check(Failing(vietnamese(2)))
    assert intake.check(MemorySource(vietnamese(2))).pages == 2


def test_a_stopped_child_costs_one_refusal_and_the_next_paper_comes_in() -> None:
    with Intake(seconds=1.5) as intake:
        intake.check(MemorySource(vietnamese(1)))
        os.kill(intake._child.pid, signal.SIGSTOP)
        with pytest.raises(Refused, match="paper_too_complex"):
            intake.check(MemorySource(vietnamese(1)))
        assert intake.check(MemorySource(vietnamese(1))).pages == 1


def test_a_child_that_died_between_two_papers_is_replaced_unnoticed() -> None:
    with Intake() as intake:
        intake.check(MemorySource(vietnamese(1)))
        intake._child._process.kill()
        intake._child._process.wait()
        assert intake.check(MemorySource(vietnamese(1))).pages == 1


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("Tờ trình\u202e fdp.exe", "Tờ trình fdp.exe"),
        ("a\x00b\n\tc", "a b c"),
        ("Nghi\u0323 quye\u0302\u0301t", "Nghị quyết"),
        ("Microsoft Word - final.docx", ""),
        ("a.html", ""),
        ("x" * 5000, "x" * 300),
    ],
)
def test_a_title_is_made_fit_to_be_shown(told: str, shown: str) -> None:
    assert clean_title(told) == shown


def test_every_refusal_has_its_sentences() -> None:
    assert Catalogue.shipped().codes >= REFUSALS
    assert {*ACTIONS.values(), *ANNOTATIONS.values()} <= REFUSALS


def test_a_real_session_comes_in_whole(intake: Intake, real_input: Path) -> None:
    files = sorted((real_input / "session-2026-05" / "papers").glob("*.pdf"))
    facts = []
    for file in files:
        with FileSource(file) as source:
            facts.append(intake.check(source))
    assert (len(facts), sum(fact.pages for fact in facts)) == (19, 444)
    assert [file.name for file, fact in zip(files, facts, strict=True) if not fact.has_text] == [
        "12-b-phu-luc-ban-quet.pdf"
    ]
