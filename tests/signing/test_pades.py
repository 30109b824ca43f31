"""Signatures are appended in their order, certify, show name and time, and satisfy other readers."""

import io
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm

from ecabinet.domain.faults import Refused
from ecabinet.signing.certificates import moment
from tests.signed_minutes import AT, identity, signed, signed_by, small_figures, unsigned

SECRETARY, CHAIR = small_figures().signers


def test_signatures_are_appended_to_the_bytes_before_them() -> None:
    assert signed(count=1).startswith(unsigned(small_figures()))
    assert signed().startswith(signed(count=1))


def test_the_first_signature_certifies_and_the_second_does_not() -> None:
    first, second = PdfFileReader(io.BytesIO(signed())).embedded_signatures
    assert first.docmdp_level is MDPPerm.FILL_FORMS
    assert second.docmdp_level is None
    assert [each.sig_object["/SubFilter"] for each in (first, second)] == ["/ETSI.CAdES.detached"] * 2


def test_the_time_is_the_one_given() -> None:
    first, second = PdfFileReader(io.BytesIO(signed())).embedded_signatures
    assert first.self_reported_timestamp == moment(AT)
    assert second.self_reported_timestamp == moment(AT) + timedelta(hours=1)


def test_name_and_time_stand_on_the_page_with_their_offset() -> None:
    document = pypdfium2.PdfDocument(signed())
    document.init_forms()
    last = document[len(document) - 1]
    last.flatten()
    last.close()
    text = document[len(document) - 1].get_textpage().get_text_bounded()
    document.close()
    assert f"Người ký: {SECRETARY.name}" in text
    assert "Thời gian ký: 29/03/2026 09:00:00 +07:00" in text
    assert "Thời gian ký: 29/03/2026 10:00:00 +07:00" in text


def test_the_chair_cannot_sign_before_the_secretary() -> None:
    with pytest.raises(Refused, match="signature_not_your_turn"):
        signed_by(unsigned(small_figures()), CHAIR.role, identity(CHAIR.name))


def test_nobody_signs_twice() -> None:
    with pytest.raises(Refused, match="signature_taken"):
        signed_by(signed(), CHAIR.role, identity(CHAIR.name))


def test_a_role_without_a_field_cannot_sign() -> None:
    with pytest.raises(Refused, match="signature_no_field"):
        signed_by(signed(count=1), "witness", identity(CHAIR.name))


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n%%EOF", b"PK\x03\x04", unsigned(small_figures())[:-300]])
def test_what_is_no_whole_pdf_cannot_be_signed(data: bytes) -> None:
    with pytest.raises(Refused, match="signature_unreadable"):
        signed_by(data, SECRETARY.role, identity(SECRETARY.name))


def test_another_reader_finds_two_valid_signatures(tmp_path: Path) -> None:
    if shutil.which("pdfsig") is None:
        pytest.skip("pdfsig (poppler-utils) is not installed")
    file = tmp_path / "minutes.pdf"
    file.write_bytes(signed())
    told = subprocess.run(["pdfsig", "-nocert", str(file)], capture_output=True, text=True, check=False).stdout
    assert told.count("Signature Validation: Signature is Valid.") == 2
    assert told.count("Total document signed") == 1
