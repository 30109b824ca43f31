"""A spreadsheet that is none, is damaged or is meant to do harm gets a sentence, at once and within bounds."""

import io
import time
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from ecabinet.application.messages import Catalogue, Language
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.exports.agenda_sheet import MOST_ITEMS, read_agenda

HEADINGS = ["STT", "Nội dung", "Cơ quan trình"]
SHEET = "xl/worksheets/sheet1.xml"


def _workbook(*rows: list[object]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


GOOD = _workbook(HEADINGS, [1, "A", "Bộ A"])


def _with_part(name: str, content: bytes, base: bytes = GOOD) -> bytes:
    """The workbook with one part replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(base)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            if part.filename != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return out.getvalue()


def _sheet_xml(rows: str) -> bytes:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'.encode()


ENTITY = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
EXTERNAL = b'<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'
BAD = {
    "empty": (b"", "sheet_not_a_spreadsheet"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(100), "sheet_not_a_spreadsheet"),
    "pdf": (b"%PDF-1.7\n", "sheet_not_a_spreadsheet"),
    "old-or-locked": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "sheet_old_format"),
    "truncated": (GOOD[: len(GOOD) // 2], "sheet_not_a_spreadsheet"),
    "other-archive": (_with_part("a.txt", b"a", b"PK\x05\x06" + bytes(18)), "sheet_not_a_spreadsheet"),
    "broken-part": (_with_part(SHEET, b"<worksheet><sheetData><row>"), "sheet_damaged"),
    "no-workbook-relations": (_with_part("xl/_rels/workbook.xml.rels", b"<x/>"), "sheet_damaged"),
    "bomb": (_with_part("xl/media/image1.png", bytes(100 * 2**20)), "sheet_dangerous"),
    "xml-bomb": (_with_part("xl/sharedStrings.xml", b"<sst>" + b" " * 2**23 + b"</sst>"), "sheet_dangerous"),
    "entities": (_with_part("xl/sharedStrings.xml", ENTITY), "sheet_dangerous"),
    "external-entity": (_with_part("docProps/core.xml", EXTERNAL), "sheet_dangerous"),
    "utf16-entities": (_with_part("docProps/app.xml", ENTITY.decode().encode("utf-16")), "sheet_dangerous"),
    "too-many-parts": (b"parts", "sheet_dangerous"),
    "no-table": (_workbook(["Notes"], ["Nothing", "here"]), "sheet_no_table"),
    "headings-only": (_workbook(HEADINGS), "sheet_no_table"),
    "far-row": (_with_part(SHEET, _sheet_xml('<row r="99999999999"><c><v>1</v></c></row>')), "sheet_too_many_rows"),
    "far-column": (_with_part(SHEET, _sheet_xml('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>')), "sheet_damaged"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_bad_spreadsheet_gets_its_sentence_at_once(tmp_path: Path, name: str) -> None:
    content, code = BAD[name]
    if name == "too-many-parts":
        out = io.BytesIO(GOOD)
        with zipfile.ZipFile(out, "a") as archive:
            for number in range(2_000):
                archive.writestr(f"xl/media/{number}", b"")
        content = out.getvalue()
    file = tmp_path / f"{name}.xlsx"
    file.write_bytes(content)
    started = time.monotonic()
    with pytest.raises(Refused) as caught:
        read_agenda(file)
    assert caught.value.code == code
    for language in Language:
        assert file.name in Catalogue.shipped().of_fault(caught.value, language)
    assert time.monotonic() - started < 5


def test_a_flip_of_any_byte_is_read_or_refused_but_never_a_defect(tmp_path: Path) -> None:
    file = tmp_path / "flipped.xlsx"
    refused = set()
    for place in range(0, len(GOOD), 37):
        file.write_bytes(GOOD[:place] + bytes([GOOD[place] ^ 0x55]) + GOOD[place + 1 :])
        try:
            read_agenda(file)
        except Refused as fault:
            refused.add(fault.code)
    assert refused <= {"sheet_damaged", "sheet_dangerous", "sheet_not_a_spreadsheet", "sheet_no_table"}
    assert "sheet_damaged" in refused


def test_too_many_items_are_refused_and_as_many_as_allowed_are_read(tmp_path: Path) -> None:
    file = tmp_path / "long.xlsx"
    file.write_bytes(_workbook(HEADINGS, *([number, "A", "B"] for number in range(1, MOST_ITEMS + 1))))
    assert len(read_agenda(file).rows) == MOST_ITEMS
    file.write_bytes(_workbook(HEADINGS, *([number, "A", "B"] for number in range(1, MOST_ITEMS + 2))))
    with pytest.raises(Refused, match="sheet_too_many_rows"):
        read_agenda(file)


def test_a_size_that_the_sheet_only_claims_is_not_believed(tmp_path: Path) -> None:
    rows = "".join(
        f'<row r="{n}"><c t="inlineStr"><is><t>{a}</t></is></c><c t="inlineStr"><is><t>{b}</t></is></c></row>'
        for n, a, b in ((1, "STT", "Nội dung"), (2, "1", "Đề án"))
    )
    claim = _sheet_xml(rows).replace(b"<sheetData>", b'<dimension ref="A1:XFD1048576"/><sheetData>')
    file = tmp_path / "claims.xlsx"
    file.write_bytes(_with_part(SHEET, claim))
    started = time.monotonic()
    assert read_agenda(file).rows[0].title == "Đề án"
    assert time.monotonic() - started < 1


def test_a_file_too_large_or_not_there_gets_its_sentence(tmp_path: Path) -> None:
    large = tmp_path / "large.csv"
    large.write_bytes(b"a" * (20 * 2**20 + 1))
    with pytest.raises(Refused, match="sheet_too_large"):
        read_agenda(large)
    for missing in (tmp_path / "none.xlsx", tmp_path):
        with pytest.raises(Unavailable, match="file_unreadable"):
            read_agenda(missing)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("STT,Nội dung\n1,Đề án".encode("cp1258", "replace").replace(b"?", b"\xea"), "sheet_csv_encoding"),
        (b"STT,Item\n1,\x00A", "sheet_not_a_spreadsheet"),
        (b'No,Item\n1,"' + b"a" * 200_000, "sheet_damaged"),
        (b"", "sheet_no_table"),
    ],
)
def test_a_bad_csv_file_gets_its_sentence(tmp_path: Path, content: bytes, code: str) -> None:
    (tmp_path / "a.csv").write_bytes(content)
    with pytest.raises(Refused) as caught:
        read_agenda(tmp_path / "a.csv")
    assert caught.value.code == code
