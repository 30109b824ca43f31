"""A person's certificate file is read, and each reason against it has its own sentence."""

from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption, pkcs12
from cryptography.x509.oid import NameOID

from ecabinet.domain.faults import Refused
from ecabinet.signing.certificates import LIMIT, moment, read_identity
from tests.signed_minutes import AT, PASSWORD, authority

DAY = 86_400_000
Key = ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey


@pytest.fixture(scope="module")
def issued() -> bytes:
    return authority().issue("Phan Thị Thư Ký", PASSWORD)


def _self_issued(key: Key, usage: x509.KeyUsage | None = None, *, ca: bool = False) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "A")])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(1).not_valid_before(moment(AT - DAY)).not_valid_after(moment(AT + DAY))
    if usage is not None:
        builder = builder.add_extension(usage, critical=True)
        builder = builder.add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
    algorithm = None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    return pkcs12.serialize_key_and_certificates(b"a", key, builder.sign(key, algorithm), None, NoEncryption())


def _usage(*, signing: bool) -> x509.KeyUsage:
    others = ("key_agreement", "data_encipherment", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only")
    return x509.KeyUsage(
        digital_signature=signing, content_commitment=False, key_encipherment=True, **dict.fromkeys(others, False)
    )


def test_a_certificate_is_read_with_its_chain(issued: bytes) -> None:
    found = read_identity(issued, PASSWORD, AT)
    assert found.name == "Phan Thị Thư Ký"
    assert found.chain == (authority().issuing, authority().root)
    assert found.issuer == "Sample Issuing Authority"
    assert found.valid_until > moment(AT) + timedelta(days=1000)


def test_the_key_is_not_shown_by_accident(issued: bytes) -> None:
    assert "key=" not in repr(read_identity(issued, PASSWORD, AT))


def test_a_certificate_without_a_password_is_read() -> None:
    assert (
        read_identity(_self_issued(ec.generate_private_key(ec.SECP256R1()), _usage(signing=True)), "", AT).chain == ()
    )


@pytest.mark.parametrize(
    ("password", "at", "code"),
    [
        ("falsch", AT, "certificate_wrong_password"),
        (PASSWORD, AT + 1100 * DAY, "certificate_expired"),
        (PASSWORD, AT - 2 * DAY, "certificate_not_yet_valid"),
    ],
)
def test_a_certificate_that_cannot_be_used_now_is_refused(issued: bytes, password: str, at: int, code: str) -> None:
    with pytest.raises(Refused, match=code):
        read_identity(issued, password, at)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"0" * 100, b"\x30\x80", b"\x00" * (LIMIT + 1)])
def test_another_file_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="certificate_unreadable"):
        read_identity(data, "", AT)


def test_a_certificate_alone_is_refused() -> None:
    alone = pkcs12.serialize_key_and_certificates(
        b"a", None, authority().issuing, None, BestAvailableEncryption(PASSWORD.encode())
    )
    with pytest.raises(Refused, match="certificate_no_key"):
        read_identity(alone, PASSWORD, AT)


@pytest.mark.parametrize("usage", [None, _usage(signing=False)])
def test_a_certificate_for_something_else_is_refused(usage: x509.KeyUsage | None) -> None:
    with pytest.raises(Refused, match="certificate_not_for_signing"):
        read_identity(_self_issued(ec.generate_private_key(ec.SECP256R1()), usage), "", AT)


def test_an_authority_is_no_person() -> None:
    with pytest.raises(Refused, match="certificate_not_for_signing"):
        read_identity(_self_issued(ec.generate_private_key(ec.SECP256R1()), _usage(signing=True), ca=True), "", AT)


@pytest.mark.parametrize("key", [ed25519.Ed25519PrivateKey.generate(), ec.generate_private_key(ec.SECP192R1())])
def test_a_key_that_pdf_readers_cannot_check_is_refused(key: Key) -> None:
    with pytest.raises(Refused, match="certificate_weak_key"):
        read_identity(_self_issued(key, _usage(signing=True)), "", AT)
