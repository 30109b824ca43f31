"""Signed minutes are found genuine; every way of tampering with them is noticed, and named."""

import ast
import hashlib
import io
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path

import pikepdf
import pypdf
import pytest
from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter, append_signature_field
from pyhanko.sign.signers import PdfSignatureMetadata, PdfTimeStamper, sign_pdf
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper
from pypdf.annotations import FreeText

from ecabinet.application.messages import Language
from ecabinet.domain.minutes import Legal, MinutesFigures
from ecabinet.signing import pades
from ecabinet.signing.certificates import Identity, moment, read_identity
from ecabinet.signing.containers import containers
from ecabinet.signing.sample_authority import SampleAuthority
from ecabinet.signing.verdict import Outcome, Standing, Verdict
from ecabinet.signing.verify import Sealed, _Examination, verify_minutes
from tests.signed_minutes import (
    AT,
    authority,
    catalogue,
    identity,
    signed,
    signed_by,
    small_figures,
    unsigned,
)

SECRETARY, CHAIR = small_figures().signers
ROOT = authority().root.public_bytes(Encoding.DER)


def _codes(verdict: Verdict) -> set[str]:
    return {finding.code for finding in verdict.findings}


def _failures(data: bytes) -> set[str]:
    return {finding.code for finding in verify_minutes(data).failures}


def _signed_by_both(pdf: bytes, secretary: Identity | None = None, chair: Identity | None = None) -> bytes:
    half = signed_by(pdf, SECRETARY.role, secretary or identity(SECRETARY.name))
    return signed_by(half, CHAIR.role, chair or identity(CHAIR.name))


def test_signed_minutes_are_genuine_and_their_time_is_not_yet_proved() -> None:
    verdict = verify_minutes(signed())
    assert verdict.ok
    assert verdict.standing is Standing.TIME_UNPROVED
    assert {"verify_signatures", "verify_certified", "verify_nothing_behind", "verify_recounted"} <= _codes(verdict)
    assert verdict.figures == small_figures()


def test_a_sample_is_told_as_a_sample_of_an_unknown_issuer() -> None:
    notes = {finding.code for finding in verify_minutes(signed()).findings if finding.outcome is Outcome.NOTED}
    assert notes == {"verify_sample", "verify_issuer_sample", "verify_register_not_asked", "verify_time_unproved"}


def test_who_signed_and_when_is_told() -> None:
    told = [finding.details for finding in verify_minutes(signed()).findings if finding.code == "verify_signature"]
    assert [(each["name"], each["time"]) for each in told] == [
        (SECRETARY.name, "2026-03-29 09:00:00+07:00"),
        (CHAIR.name, "2026-03-29 10:00:00+07:00"),
    ]


# One changed byte


@settings(max_examples=250)
@given(st.integers(0, len(signed()) - 1), st.integers(1, 255))
def test_any_changed_byte_is_noticed(place: int, change: int) -> None:
    data = bytearray(signed())
    data[place] ^= change
    assert not verify_minutes(bytes(data)).ok


def _last_container() -> range:
    """Where the last signature's own container lies: the only bytes that no signature covers."""
    ranges = re.findall(rb"/ByteRange \[0 (\d+) (\d+) \d+\]", signed())
    return range(int(ranges[-1][0]), int(ranges[-1][1]))


def _changed_in_container(places: range) -> None:
    for place in places:
        data = bytearray(signed())
        data[place] = ord("1" if data[place] == ord("0") else "0")
        assert not verify_minutes(bytes(data)).ok, f"a change at {place} went unnoticed"


def test_a_change_where_no_signature_covers_is_noticed() -> None:
    whole = _last_container()
    _changed_in_container(range(whole.start + 3, whole.stop, 97))


@pytest.mark.deep
@pytest.mark.parametrize("part", range(24))
def test_every_change_where_no_signature_covers_is_noticed(part: int) -> None:
    whole = _last_container()
    _changed_in_container(range(whole.start + part, whole.stop, 24))


def test_lower_case_in_the_container_is_noticed() -> None:
    whole = _last_container()
    data = signed()[: whole.start] + signed()[whole.start : whole.stop].lower() + signed()[whole.stop :]
    assert _failures(data) == {"verify_container"}


def test_a_change_before_the_first_signature_names_the_first_signer() -> None:
    data = bytearray(signed())
    data[2000] ^= 1
    (finding,) = verify_minutes(bytes(data)).failures
    assert (finding.code, finding.details) == ("verify_changed", {"name": SECRETARY.name})


def test_a_change_between_the_signatures_names_the_second_signer() -> None:
    data = bytearray(signed())
    data[len(signed(count=1)) + 40] ^= 1
    (finding,) = verify_minutes(bytes(data)).failures
    assert (finding.code, finding.details) == ("verify_changed", {"name": CHAIR.name})


# Cut back, cut off, added to


def test_a_file_cut_back_to_the_first_signature_names_who_is_missing() -> None:
    (finding,) = verify_minutes(signed(count=1)).failures
    assert finding.code == "verify_cut_back"
    assert finding.details == {"count": 1, "expected": 2, "names": f"{CHAIR.name} ({CHAIR.label})"}


def test_a_file_cut_back_before_every_signature_is_unsigned() -> None:
    assert _failures(signed(count=0)) == {"verify_unsigned"}


@pytest.mark.parametrize("missing", [1, 2, 100])
def test_a_file_whose_end_is_missing_is_noticed(missing: int) -> None:
    assert _failures(signed()[:-missing]) == {"verify_truncated"}


@pytest.mark.parametrize("kept", [0.99, 0.5, 0.1])
def test_a_file_cut_off_anywhere_is_noticed(kept: float) -> None:
    assert not verify_minutes(signed()[: int(len(signed()) * kept)]).ok


@pytest.mark.parametrize("added", [b"\n", b" ", b"\0", b"text", b"\n%%EOF\n", b"% a comment\n" * 20])
def test_anything_behind_the_last_signature_is_noticed(added: bytes) -> None:
    (finding,) = verify_minutes(signed() + added).failures
    assert (finding.code, finding.details) == ("verify_appended", {"count": len(added)})


def _annotated(data: bytes) -> bytes:
    """The document with a text drawn on its first page by an incremental update."""
    writer = pypdf.PdfWriter(io.BytesIO(data), incremental=True)
    writer.add_annotation(0, FreeText(text="Thông qua", rect=(100, 100, 200, 200)))
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_a_text_added_by_an_update_is_noticed() -> None:
    data = _annotated(signed())
    assert data.startswith(signed())
    assert "verify_appended" in _failures(data)
    assert "verify_altered" in _failures(data)


def test_a_text_added_between_the_signatures_is_noticed() -> None:
    assert "verify_altered" in _failures(signed_by(_annotated(signed(count=1)), CHAIR.role, identity(CHAIR.name)))


def test_a_field_added_between_the_signatures_is_noticed() -> None:
    writer = IncrementalPdfFileWriter(io.BytesIO(signed(count=1)))
    append_signature_field(writer, SigFieldSpec("overlay", box=(100, 100, 200, 200)))
    buffer = io.BytesIO()
    writer.write(buffer)
    data = signed_by(buffer.getvalue(), CHAIR.role, identity(CHAIR.name))
    assert "verify_other_signatures" in _failures(data)


def test_a_file_saved_again_by_another_program_is_noticed() -> None:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(signed())) as pdf:
        pdf.save(buffer)
    assert not verify_minutes(buffer.getvalue()).ok


# Other signatures


def _raw_signature(pdf: bytes, field: str, who: Identity, *, certify: bool = False, new: bool = False) -> bytes:
    """A signature made without the checks of this program."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    meta = PdfSignatureMetadata(field, certify=certify, subfilter=SigSeedSubFilter.PADES)
    spec = SigFieldSpec(field) if new else None
    return bytes(sign_pdf(writer, meta, pades._signer(who), new_field_spec=spec).getvalue())


@pytest.mark.parametrize("decoy", [{"content": b"\x30\x00"}, {"byte_range": (0, 1, 2, 3)}])
def test_a_signature_that_the_bytes_show_and_the_reader_does_not_is_noticed(decoy: dict[str, object]) -> None:
    found = containers(signed())
    assert isinstance(found, tuple)
    other = (found[0], replace(found[1], **decoy))  # type: ignore[arg-type]  # any field, by name
    verdict = _Examination(signed(), other, (), None).verdict()
    assert [finding.code for finding in verdict.failures] == ["verify_container"]


def test_the_chain_in_the_bytes_must_be_the_readers() -> None:
    found = containers(signed())
    assert isinstance(found, tuple)
    other = (found[0], replace(found[1], chain=found[0].chain))
    verdict = _Examination(signed(), other, (), None).verdict()
    assert "verify_container" in {finding.code for finding in verdict.failures}


def test_signatures_in_another_order_are_noticed() -> None:
    first = _raw_signature(unsigned(small_figures()), CHAIR.role, identity(CHAIR.name), certify=True)
    data = _raw_signature(first, SECRETARY.role, identity(SECRETARY.name))
    assert "verify_other_signatures" in _failures(data)


def test_a_third_signature_is_noticed() -> None:
    data = _raw_signature(signed(), "stranger", identity("Người Lạ"), new=True)
    assert "verify_other_signatures" in _failures(data)


def test_a_first_signature_that_does_not_certify_is_noticed() -> None:
    first = _raw_signature(unsigned(small_figures()), SECRETARY.role, identity(SECRETARY.name))
    assert "verify_not_certified" in _failures(_raw_signature(first, CHAIR.role, identity(CHAIR.name)))


def test_somebody_elses_certificate_is_noticed() -> None:
    (finding,) = verify_minutes(_signed_by_both(unsigned(small_figures()), chair=identity("Người Lạ"))).failures
    assert finding.code == "verify_other_signer"
    assert finding.details == {"name": CHAIR.name, "certificate": "Người Lạ"}


def test_a_name_in_capitals_is_the_same_person() -> None:
    assert verify_minutes(_signed_by_both(unsigned(small_figures()), chair=identity(CHAIR.name.upper()))).ok


# Issuers


def test_a_sample_forged_under_another_root_is_told_as_one_without_legal_value() -> None:
    forger = SampleAuthority.start(AT)
    forged = [read_identity(forger.issue(signer.name, "x"), "x", AT) for signer in (SECRETARY, CHAIR)]
    verdict = verify_minutes(_signed_by_both(unsigned(small_figures()), *forged))
    assert verdict.ok
    assert {"verify_sample", "verify_issuer_sample"} <= _codes(verdict)
    assert "verify_issuer_known" not in _codes(verdict)


def test_real_minutes_under_an_unknown_root_fail() -> None:
    assert _failures(signed(Legal.REAL)) == {"verify_issuer_unknown"}


def test_real_minutes_under_a_known_root_are_genuine() -> None:
    verdict = verify_minutes(signed(Legal.REAL), [ROOT])
    assert verdict.ok
    assert "verify_issuer_known" in _codes(verdict)
    assert "verify_sample" not in _codes(verdict)


def test_real_minutes_under_another_root_than_the_known_one_fail() -> None:
    other = SampleAuthority.start(AT).root.public_bytes(Encoding.DER)
    verdict = verify_minutes(signed(Legal.REAL), [other])
    assert {finding.code for finding in verdict.failures} == {"verify_issuer_unknown"}


def test_a_signature_from_before_its_certificate_fails() -> None:
    early = signed_by(unsigned(small_figures(Legal.REAL)), SECRETARY.role, identity(SECRETARY.name), AT - 10**9)
    verdict = verify_minutes(signed_by(early, CHAIR.role, identity(CHAIR.name)), [ROOT])
    assert [(finding.code, finding.details["name"]) for finding in verdict.failures] == [
        ("verify_issuer_unknown", SECRETARY.name)
    ]


def test_minutes_signed_years_ago_with_a_certificate_that_has_ended_since_stay_genuine() -> None:
    then = AT - 7 * 365 * 86_400_000
    issuing = SampleAuthority.start(then)
    pdf = unsigned(small_figures(Legal.REAL))
    for signer in (SECRETARY, CHAIR):
        pdf = signed_by(pdf, signer.role, read_identity(issuing.issue(signer.name, "x"), "x", then), then)
    assert verify_minutes(pdf, [issuing.root.public_bytes(Encoding.DER)]).ok


# Figures


def _signed_figures(changed: MinutesFigures) -> set[str]:
    return _failures(_signed_by_both(unsigned(changed)))


def test_figures_that_do_not_add_up_are_noticed_even_when_signed() -> None:
    whole = small_figures()
    tally = replace(whole.votes[0].tally, disagree=0)
    assert _signed_figures(replace(whole, votes=(replace(whole.votes[0], tally=tally),))) == {"figures_recount"}


def _with_attachments(change: Callable[[pikepdf.Pdf], None]) -> set[str]:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(unsigned(small_figures()))) as pdf:
        change(pdf)
        pdf.save(buffer, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return _failures(_signed_by_both(buffer.getvalue()))


def test_minutes_without_their_figures_are_noticed() -> None:
    def removed(pdf: pikepdf.Pdf) -> None:
        del pdf.attachments["figures.json"]

    assert "verify_figures_missing" in _with_attachments(removed)


def test_a_second_attachment_is_noticed() -> None:
    def added(pdf: pikepdf.Pdf) -> None:
        pdf.attachments["other.json"] = b"{}"

    assert "verify_figures_missing" in _with_attachments(added)


def test_figures_of_another_form_are_noticed() -> None:
    def replaced(pdf: pikepdf.Pdf) -> None:
        pdf.attachments["figures.json"] = b'{"format":"ecabinet/minutes/v9"}'

    assert _with_attachments(replaced) == {"figures_malformed"}


# The register


def test_the_document_in_the_register_is_recognised() -> None:
    sealed = Sealed(len(signed()), hashlib.sha256(signed()).hexdigest())
    assert "verify_sealed" in _codes(verify_minutes(signed(), sealed=sealed))


def test_another_document_than_the_one_in_the_register_is_noticed() -> None:
    earlier = signed(count=1)
    for sealed in (
        Sealed(len(signed()), hashlib.sha256(b"other").hexdigest()),
        Sealed(len(earlier), hashlib.sha256(earlier).hexdigest()),
    ):
        assert {finding.code for finding in verify_minutes(signed(), sealed=sealed).failures} == {"verify_not_sealed"}


# Time stamps


@cache
def _stamper() -> DummyTimeStamper:
    """A time authority of the tests, which issued its certificate itself; pyHanko's stand-in wants an RSA key."""
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Time")])
    purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, moment(AT), moment(AT) + timedelta(days=99))
    certificate = builder.add_extension(purpose, critical=True).sign(key, hashes.SHA256())
    return DummyTimeStamper(
        asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER)),
        asn1_keys.PrivateKeyInfo.load(key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())),
        fixed_dt=moment(AT) + timedelta(days=1),
    )


def _stamped() -> bytes:
    writer = IncrementalPdfFileWriter(io.BytesIO(signed()))
    return bytes(PdfTimeStamper(_stamper()).timestamp_pdf(writer, "sha256", validation_context=None).getvalue())


def test_a_time_stamp_of_an_unknown_authority_fails() -> None:
    assert _failures(_stamped()) == {"verify_time_stamp"}


def test_a_time_stamp_of_a_known_authority_proves_the_time() -> None:
    verdict = verify_minutes(_stamped(), [_stamper().tsa_cert.dump()])
    assert verdict.ok
    assert verdict.standing is Standing.GENUINE


def test_sealed_minutes_stay_the_ones_in_the_register_when_their_time_is_proved() -> None:
    sealed = Sealed(len(signed()), hashlib.sha256(signed()).hexdigest())
    assert "verify_sealed" in _codes(verify_minutes(_stamped(), [_stamper().tsa_cert.dump()], sealed))


# Anything at all


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"%PDF-1.7\n/ByteRange [0 1 2 3]", b"\0" * 1000, b"PK\x03\x04"])
def test_another_file_gets_a_sentence(data: bytes) -> None:
    assert not verify_minutes(data).ok


@settings(max_examples=60)
@given(st.integers(0, len(signed(count=0))), st.binary(min_size=1, max_size=60))
def test_a_damaged_document_gets_a_sentence(place: int, damage: bytes) -> None:
    data = signed(count=0)
    assert not verify_minutes(data[:place] + damage + data[place + len(damage) :]).ok


def test_every_finding_has_its_sentence_and_its_details() -> None:
    folder = Path(pades.__file__).parent
    calls = [
        node
        for file in ("verify.py", "signature_judge.py")
        for node in ast.walk(ast.parse((folder / file).read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"held", "noted", "failed"}
    ]
    assert len(calls) > 25
    for call in calls:
        code = call.args[0]
        if isinstance(code, ast.Constant):
            given_details = {keyword.arg for keyword in call.keywords}
            assert catalogue().placeholders(str(code.value), Language.ENGLISH) <= given_details, code.value
    assert {f"verdict_{standing}" for standing in Standing} <= catalogue().codes


def test_the_containers_are_read_without_a_pdf_library() -> None:
    found = containers(signed())
    assert isinstance(found, tuple)
    assert [(each.end, each.intact) for each in found] == [(len(signed(count=1)), True), (len(signed()), True)]
